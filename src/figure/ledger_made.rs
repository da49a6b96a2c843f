//! Makes the ledger: what `query::ledger` adds up, in parts and in words.

use super::bars::Mark;
use super::describe::{self, unit};
use super::ledger::{
    Account, Entry, Itemised, LedgerFigure, LedgerSettings, Part, Rest, Terms, Untold,
};
use super::{Material, Target, bars_made, ledger_words as told};
use crate::i18n::collate::Collation;
use crate::model::announcement::Announcement;
use crate::model::claim::Known;
use crate::model::codes::Qualifier;
use crate::model::quantity::Quantity;
use crate::query::ledger::{self, Ledger, Members};

/// An announcement with the rows of its members and its sums.
pub(super) struct Held<'a> {
    /// The record.
    pub announcement: &'a Announcement,
    /// The members that are in the dataset, in the order of the announcement.
    pub rows: Vec<usize>,
    /// How many are not.
    pub absent: usize,
    /// What is announced and itemised.
    pub ledger: Ledger,
}

/// Makes the figure.
pub(super) fn make(material: &Material<'_>, settings: &LedgerSettings) -> LedgerFigure {
    let account = settings.account;
    let held = held(material);
    let words = material.words;
    let mut figure = LedgerFigure {
        frame: told::frame(material, account, &held),
        account,
        unit: unit(account.measure()),
        terms: Terms {
            announced: words.text("ledger-announced"),
            itemised: words.text(&told::id("ledger-itemised", account)),
            residual: words.text(&told::id("ledger-residual", account)),
            over: words.text("ledger-over"),
        },
        entries: Vec::new(),
        untold: Vec::new(),
    };
    for one in &held {
        match entry(material, account, one) {
            Some(entry) => figure.entries.push(entry),
            None => figure.untold.push(untold(material, account, one)),
        }
    }
    let collation = Collation::new(words.lang());
    figure.entries.sort_by(|a, b| {
        let headline = |entry: &Entry| entry.announced.quantity.headline;
        let by_value = headline(b).total_cmp(&headline(a));
        by_value.then_with(|| collation.compare(&a.title, &b.title))
    });
    told::finish(material, &mut figure);
    figure
}

/// The announcements of which at least one member passes the filter; all where there is no filter.
fn held<'a>(material: &Material<'a>) -> Vec<Held<'a>> {
    let dataset = material.dataset;
    let members = Members::of(dataset);
    let mut passes = vec![material.filter.is_empty(); dataset.projects.len()];
    for row in material.rows {
        if let Some(passes) = passes.get_mut(*row) {
            *passes = true;
        }
    }
    let one = |announcement: &'a Announcement| {
        let (rows, absent) = members.rows(announcement);
        let is_shown =
            material.filter.is_empty() || rows.iter().any(|row| passes.get(*row) == Some(&true));
        is_shown.then(|| Held {
            ledger: ledger::ledger_of_rows(
                dataset,
                announcement,
                &rows,
                material.index.tolerance(),
            ),
            announcement,
            rows,
            absent,
        })
    };
    dataset.announcements.iter().filter_map(one).collect()
}

/// What is announced of an account.
pub(super) fn announced(account: Account, one: &Held<'_>) -> Known {
    match account {
        Account::Investment => one.ledger.investment.announced,
        Account::Jobs => one.ledger.jobs.announced,
        Account::Projects => one.ledger.count,
    }
}

/// The sum of what the members itemise; a single statement keeps its own qualifier.
pub(super) fn itemised(account: Account, parts: &[Part], one: &Held<'_>) -> Option<Quantity> {
    if let [only] = parts {
        return Some(only.quantity);
    }
    match account {
        Account::Investment => one.ledger.investment.itemised.quantity(),
        Account::Jobs => one.ledger.jobs.itemised.quantity(),
        Account::Projects => {
            (!parts.is_empty()).then(|| Quantity::whole(one.ledger.members as f64))
        }
    }
}

/// What a member states for an account.
pub(super) fn known(material: &Material<'_>, account: Account, row: usize) -> Known {
    let record = material.index.rows().get(row);
    record.map_or(Known::NobodyLooked, |record| {
        record.known(account.measure())
    })
}

fn entry(material: &Material<'_>, account: Account, one: &Held<'_>) -> Option<Entry> {
    let measure = account.measure();
    let quantity = announced(account, one).quantity()?;
    let parts = parts(material, account, one);
    let sum = itemised(account, &parts, one);
    let announced = Mark {
        label: describe::label(material.words, &quantity, measure),
        solid: bars_made::solid(&quantity),
        hollow: if quantity.low.is_none() {
            quantity.headline
        } else {
            0.0
        },
        quantity,
    };
    let rest = match &sum {
        Some(sum) => rest(material, account, &quantity, sum),
        None => Rest::Residual(quantity, told::nothing(material.words, account)),
    };
    let itemised = sum.map(|quantity| Itemised {
        label: describe::label(material.words, &quantity, measure),
        quantity,
        parts,
    });
    let mut entry = Entry {
        title: told::title(material.words, one.announcement),
        about: told::about(material, one),
        announced,
        itemised,
        rest,
        words: Vec::new(),
        hover: Vec::new(),
    };
    told::tell(material, account, one, &mut entry);
    Some(entry)
}

/// The members that state a number, the largest first.
pub(super) fn parts(material: &Material<'_>, account: Account, one: &Held<'_>) -> Vec<Part> {
    let part = |row: &usize| {
        let quantity = known(material, account, *row).quantity()?;
        Some(Part {
            target: Target::Project(*row),
            name: told::name(material, *row),
            quantity,
            label: describe::label(material.words, &quantity, account.measure()),
            hover: told::part(material, account, *row, &quantity, one),
        })
    };
    let mut parts: Vec<Part> = one.rows.iter().filter_map(part).collect();
    parts.sort_by(|a, b| b.quantity.headline.total_cmp(&a.quantity.headline));
    parts
}

/// What lies between two statements; differences that only computing made count as none.
fn rest(material: &Material<'_>, account: Account, announced: &Quantity, sum: &Quantity) -> Rest {
    let value = announced.headline - sum.headline;
    if value.abs() <= 1e-9 * announced.headline.max(sum.headline) {
        return Rest::None;
    }
    let difference = difference(announced, sum, value);
    let label = describe::label(material.words, &difference, account.measure());
    if value > 0.0 {
        Rest::Residual(difference, told::residual(material.words, account, label))
    } else {
        Rest::Over(difference, told::over(material.words, label))
    }
}

/// The difference of two statements, as far as they leave it certain.
fn difference(announced: &Quantity, sum: &Quantity, value: f64) -> Quantity {
    let qualifier = meant(announced, sum, value);
    let (minuend, subtrahend) = if value > 0.0 {
        (announced, sum)
    } else {
        (sum, announced)
    };
    let most = minuend.high - subtrahend.low.unwrap_or(0.0);
    let least = minuend.low.unwrap_or(0.0) - subtrahend.high;
    let least = if subtrahend.is_open {
        0.0
    } else {
        least.max(0.0)
    };
    Quantity {
        headline: value.abs(),
        low: (qualifier != Qualifier::UpTo).then_some(least),
        high: most.max(value.abs()),
        is_open: minuend.is_open,
        qualifier,
    }
}

/// How sure a difference is: a bound where just one side is open towards it and nothing else is in doubt, else about.
fn meant(announced: &Quantity, sum: &Quantity, value: f64) -> Qualifier {
    let is_firm = |q: &Quantity| q.low == Some(q.headline) && q.high <= q.headline;
    if !(is_firm(announced) && is_firm(sum)) {
        return Qualifier::Approx;
    }
    let (minuend, subtrahend) = if value > 0.0 {
        (announced, sum)
    } else {
        (sum, announced)
    };
    match (minuend.is_open, subtrahend.is_open) {
        (false, false) => Qualifier::Exact,
        (true, false) => minuend.qualifier,
        (false, true) => Qualifier::UpTo,
        (true, true) => Qualifier::Approx,
    }
}

/// What is said of an announcement without such a total.
fn untold(material: &Material<'_>, account: Account, one: &Held<'_>) -> Untold {
    let parts = parts(material, account, one);
    let sum = itemised(account, &parts, one);
    told::untold(material, account, one, sum.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(qualifier: Qualifier, value: f64) -> Quantity {
        Quantity::new(qualifier, Some(value), (None, None), 0.1).expect("usable")
    }

    #[test]
    fn a_difference_is_no_surer_than_what_it_comes_from() {
        let [exact, more, about, up_to] = [
            Qualifier::Exact,
            Qualifier::MoreThan,
            Qualifier::Approx,
            Qualifier::UpTo,
        ]
        .map(|qualifier| quantity(qualifier, 10.0));
        let four = |qualifier| quantity(qualifier, 4.0);
        let cases = [
            (exact, four(Qualifier::Exact), Qualifier::Exact),
            (more, four(Qualifier::Exact), Qualifier::MoreThan),
            (exact, four(Qualifier::AtLeast), Qualifier::UpTo),
            (more, four(Qualifier::MoreThan), Qualifier::Approx),
            (about, four(Qualifier::Exact), Qualifier::Approx),
            (exact, four(Qualifier::UpTo), Qualifier::Approx),
            (up_to, four(Qualifier::Exact), Qualifier::Approx),
        ];
        for (announced, sum, wanted) in cases {
            assert_eq!(
                meant(&announced, &sum, 6.0),
                wanted,
                "{announced:?} {sum:?}"
            );
        }
        assert_eq!(
            meant(&exact, &four(Qualifier::MoreThan), -6.0),
            Qualifier::MoreThan
        );
    }
}
