//! Makes the ledger: what `query::ledger` adds up, in parts and in words.

use super::bars::Mark;
use super::describe::{self, unit};
use super::ledger::{
    Account, Entry, Itemised, LedgerFigure, LedgerSettings, Part, Rest, Terms, Untold,
};
use super::{Material, Target, bars_made, ledger_notes, ledger_words as told};
use crate::i18n::collate::Collation;
use crate::model::announcement::Announcement;
use crate::model::claim::Known;
use crate::model::quantity::Quantity;
use crate::query::filter::Filter;
use crate::query::ledger::{self as query, Ledger, Members};

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
    let Some(id) = &settings.only else {
        return make_of(material, settings.account, &held(material));
    };
    // What was announced does not depend on a filter.
    let filter = Filter::default();
    let material = Material {
        filter: &filter,
        ..*material
    };
    let mut announcements = material.dataset.announcements.iter();
    let one = announcements.find(|one| one.id == *id);
    let held: Vec<Held<'_>> = one.map(|one| hold(&material, one)).into_iter().collect();
    make_of(&material, settings.account, &held)
}

/// Makes the figure of these announcements.
pub(super) fn make_of(
    material: &Material<'_>,
    account: Account,
    held: &[Held<'_>],
) -> LedgerFigure {
    let words = material.words;
    let mut figure = LedgerFigure {
        frame: told::frame(material, account, held),
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
    for one in held {
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
    ledger_notes::finish(material, &mut figure);
    figure
}

/// The announcements of which at least one member passes the filter; all where there is no filter.
fn held<'a>(material: &Material<'a>) -> Vec<Held<'a>> {
    let members = Members::of(material.dataset);
    let passes = query::Passing::of(material.dataset, material.filter, material.rows);
    let one = |announcement: &'a Announcement| {
        let (rows, absent) = members.rows(announcement);
        passes
            .shows(&rows)
            .then(|| hold_rows(material, announcement, (rows, absent)))
    };
    material
        .dataset
        .announcements
        .iter()
        .filter_map(one)
        .collect()
}

/// Holds one announcement against its members.
pub(super) fn hold<'a>(material: &Material<'a>, announcement: &'a Announcement) -> Held<'a> {
    let found = query::rows_of(material.dataset, announcement);
    hold_rows(material, announcement, found)
}

/// The same with the members' rows, and how many are not in the dataset.
pub(super) fn hold_rows<'a>(
    material: &Material<'a>,
    announcement: &'a Announcement,
    (rows, absent): (Vec<usize>, usize),
) -> Held<'a> {
    let tolerance = material.index.tolerance();
    Held {
        ledger: query::ledger_of_rows(material.dataset, announcement, &rows, tolerance),
        announcement,
        rows,
        absent,
    }
}

/// What of an announcement an account holds.
pub(super) fn entry_of(account: Account, ledger: &Ledger) -> &query::Entry {
    match account {
        Account::Investment => &ledger.investment,
        Account::Jobs => &ledger.jobs,
        Account::ConstructionJobs => &ledger.construction_jobs,
        Account::Projects => &ledger.projects,
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
    let held = entry_of(account, &one.ledger);
    let quantity = held.announced.quantity()?;
    let parts = parts(material, account, one);
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
    let rest = rest(material, account, &quantity, held.rest);
    let itemised = held.sum.map(|quantity| Itemised {
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
fn parts(material: &Material<'_>, account: Account, one: &Held<'_>) -> Vec<Part> {
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

/// What is left, in words.
fn rest(
    material: &Material<'_>,
    account: Account,
    announced: &Quantity,
    rest: query::Rest,
) -> Rest {
    let words = material.words;
    let label = |quantity| describe::label(words, quantity, account.measure());
    match rest {
        query::Rest::Unknown => Rest::Residual(*announced, told::nothing(words, account)),
        query::Rest::Even => Rest::None,
        query::Rest::Left(left) => {
            Rest::Residual(left, told::residual(words, account, label(&left)))
        }
        query::Rest::Over(over) => Rest::Over(over, told::over(words, label(&over))),
    }
}

/// What is said of an announcement without such a total.
fn untold(material: &Material<'_>, account: Account, one: &Held<'_>) -> Untold {
    let sum = entry_of(account, &one.ledger).sum;
    told::untold(material, account, one, sum.as_ref())
}
