//! The words around and in the ledger.

use super::bars::Mark;
use super::describe::{self, counted};
use super::hover::with_unit;
use super::ledger::{Account, Entry, Itemised, Part, Rest, Untold};
use super::ledger_made::{Held, known};
use super::{Frame, Material, filter_words, notes};
use crate::i18n::{Arg, Words};
use crate::model::announcement::Announcement;
use crate::model::claim::{Claim, Claims};
use crate::model::date::Date;
use crate::model::quantity::Quantity;
use crate::model::source::SourceId;

/// This many members are named in a line, the rest is counted.
const NAMED: usize = 8;

/// Title, filter, how many announcements are held, sources.
pub(super) fn frame(material: &Material<'_>, account: Account, held: &[Held<'_>]) -> Frame {
    let words = material.words;
    let all = material.dataset.announcements.len();
    let [n, count] = counted(words, held.len());
    let all_count = words.number(all as f64, 0);
    let args = [
        n,
        count,
        ("all", Arg::from(all)),
        ("all-count", Arg::from(all_count)),
    ];
    let filter = &material.filter;
    let id = if filter.is_empty() {
        "ledger-coverage"
    } else {
        "ledger-coverage-filter"
    };
    let coverage = words.fill(id, &args);
    let subtitle = if filter.is_empty() {
        coverage
    } else {
        let asked = filter_words::filter(words, material.index, filter);
        format!("{asked} · {coverage}")
    };
    let message = match (all, held.len()) {
        (0, _) => Some("ledger-empty"),
        (_, 0) if filter.is_empty() => Some("ledger-gone"),
        (_, 0) if material.rows.is_empty() => Some("figure-empty"),
        (_, 0) => Some("ledger-empty-filter"),
        (_, _) => None,
    };
    Frame {
        lang: words.lang(),
        title: words.text(&format!("ledger-title-{}", account.code())),
        subtitle,
        notes: Vec::new(),
        sources: sources(material, account, held),
        credit: String::new(),
        spoken: String::new(),
        message: message.map(|id| words.text(id)),
    }
}

/// The sources of the announced totals, then those of the members' numbers.
fn sources(material: &Material<'_>, account: Account, held: &[Held<'_>]) -> String {
    let mut ids: Vec<&SourceId> = Vec::new();
    for one in held {
        let announcement = one.announcement;
        let jobs = &announcement.jobs;
        let facts = match account {
            Account::Investment => vec![&announcement.investment],
            Account::Jobs => vec![&jobs.permanent, &jobs.unspecified],
            Account::ConstructionJobs => vec![&jobs.construction],
            Account::Projects => vec![&announcement.count],
        };
        ids.extend(&announcement.source);
        ids.extend(first_sources(facts));
    }
    for row in held.iter().flat_map(|one| &one.rows) {
        let Some(project) = material.dataset.projects.get(*row) else {
            continue;
        };
        let facts = match account {
            Account::Investment => vec![&project.investment],
            Account::Jobs => vec![&project.jobs.permanent, &project.jobs.unspecified],
            Account::ConstructionJobs => vec![&project.jobs.construction],
            Account::Projects => Vec::new(),
        };
        ids.extend(first_sources(facts));
    }
    notes::list_sources(material, ids.into_iter())
}

fn first_sources(facts: Vec<&Claims>) -> impl Iterator<Item = &SourceId> {
    let claims = facts.into_iter().filter_map(|claims| claims.first());
    claims.filter_map(|claim: &Claim| claim.source.as_ref())
}

/// What the announcement is called.
pub(super) fn title(words: &Words, announcement: &Announcement) -> String {
    match announcement.title.get(words.lang()).trim() {
        "" => announcement.id.as_str().to_owned(),
        title => title.to_owned(),
    }
}

/// What a project is called.
pub(super) fn name(material: &Material<'_>, row: usize) -> String {
    let Some(project) = material.dataset.projects.get(row) else {
        return String::new();
    };
    match project.name.get(material.words.lang()).trim() {
        "" => project.id.as_str().to_owned(),
        name => name.to_owned(),
    }
}

/// Date, source, and how many of its projects are known by name.
pub(super) fn about(material: &Material<'_>, one: &Held<'_>) -> String {
    let parts = origin(material, one).into_iter();
    let parts = parts.chain([named(material.words, one)]);
    parts.collect::<Vec<_>>().join(" · ")
}

/// Date and source, as far as they are stated.
pub(super) fn origin(material: &Material<'_>, one: &Held<'_>) -> Vec<String> {
    let words = material.words;
    let announcement = one.announcement;
    let source = announcement.source.as_ref();
    let source = source.and_then(|id| material.dataset.source(id));
    let is_same_date = source.is_some_and(|source| {
        let date = source.date.as_ref().map(Date::as_str);
        date == announcement.date.as_ref().map(Date::as_str)
    });
    let date = announcement.date.as_ref().filter(|_| !is_same_date);
    let parts = [
        date.map(|date| words.date(date)),
        source.map(|source| notes::source_name(material, source)),
    ];
    parts.into_iter().flatten().collect()
}

/// "5 of 58 named", or how many are where no number was announced.
pub(super) fn named(words: &Words, one: &Held<'_>) -> String {
    let [n, count] = counted(words, one.rows.len() + one.absent);
    match one.ledger.projects.announced.quantity() {
        Some(all) => {
            let all_count = words.quantity(&all, 1);
            let args = [
                n,
                count,
                ("all", Arg::from(all.headline)),
                ("all-count", Arg::from(all_count)),
            ];
            words.fill("ledger-named-of", &args)
        }
        None => words.fill("ledger-named", &[n, count]),
    }
}

/// The message of this name for money and jobs, or the one for projects, which are named and not itemised.
pub(super) fn id(name: &str, account: Account) -> String {
    match account {
        Account::Investment | Account::Jobs | Account::ConstructionJobs => name.to_owned(),
        Account::Projects => format!("{name}-projects"),
    }
}

/// Beside the hatch.
pub(super) fn residual(words: &Words, account: Account, amount: String) -> String {
    let id = id("ledger-rest-residual", account);
    words.fill(&id, &[("amount", Arg::from(amount))])
}

/// Beside the hatch, where no member states a number.
pub(super) fn nothing(words: &Words, account: Account) -> String {
    words.text(&id("ledger-rest-nothing", account))
}

/// Beside the part that stands out.
pub(super) fn over(words: &Words, amount: String) -> String {
    words.fill("ledger-rest-over", &[("amount", Arg::from(amount))])
}

/// The lines below the bars, and what hovering tells.
pub(super) fn tell(material: &Material<'_>, account: Account, one: &Held<'_>, entry: &mut Entry) {
    let words = material.words;
    if let Some(itemised) = &mut entry.itemised {
        itemised.label = with_share(words, &entry.announced, itemised);
    }
    let parts = entry
        .itemised
        .as_ref()
        .map_or(&[][..], |i| i.parts.as_slice());
    let below = [
        members(words, account, parts),
        silent(material, account, one),
        absent(words, one),
    ];
    entry.words = below.into_iter().flatten().collect();
    entry.hover = hover(material, account, one, entry);
}

/// "5.7 (24 %)".
fn with_share(words: &Words, announced: &Mark, itemised: &Itemised) -> String {
    let share = itemised.quantity.headline / announced.quantity.headline;
    if !share.is_finite() || share >= 9.995 {
        return itemised.label.clone();
    }
    let args = [
        ("number", Arg::from(itemised.label.clone())),
        ("percent", Arg::from(percent(words, share))),
    ];
    words.fill("ledger-share", &args)
}

/// A share as "24 %"; one below 1 % with a decimal.
pub(super) fn percent(words: &Words, share: f64) -> String {
    let share = share * 100.0;
    let digits = usize::from(share > 0.0 && share < 1.0);
    let percent = words.number(share, digits);
    words.fill("number-percent", &[("n", Arg::from(percent))])
}

/// "TBEA energy projects 3.7; Fufeng corn processing plant 0.8".
fn members(words: &Words, account: Account, parts: &[Part]) -> Option<String> {
    let text = |part: &Part| match account {
        Account::Investment | Account::Jobs | Account::ConstructionJobs => {
            format!("{}\u{a0}{}", part.name, part.label)
        }
        Account::Projects => part.name.clone(),
    };
    let names: Vec<String> = parts.iter().map(text).collect();
    (!names.is_empty()).then(|| some(words, &names))
}

/// The first few, and how many more.
fn some(words: &Words, names: &[String]) -> String {
    let mut shown: Vec<String> = names.iter().take(NAMED).cloned().collect();
    if names.len() > NAMED {
        shown.push(words.fill("figure-hover-more", &counted(words, names.len() - NAMED)));
    }
    shown.join("; ")
}

/// Members that state nothing, by name.
fn silent(material: &Material<'_>, account: Account, one: &Held<'_>) -> Option<String> {
    let words = material.words;
    let is_silent = |row: &&usize| known(material, account, **row).quantity().is_none();
    let rows = one.rows.iter().filter(is_silent);
    let names: Vec<String> = rows.map(|row| name(material, *row)).collect();
    let args = [("names", Arg::from(some(words, &names)))];
    let id = format!("ledger-silent-{}", account.code());
    (!names.is_empty()).then(|| words.fill(&id, &args))
}

/// Members that are named but not in the dataset.
fn absent(words: &Words, one: &Held<'_>) -> Option<String> {
    let args = counted(words, one.absent);
    (one.absent > 0).then(|| words.fill("ledger-absent", &args))
}

fn hover(material: &Material<'_>, account: Account, one: &Held<'_>, entry: &Entry) -> Vec<String> {
    let words = material.words;
    let measure = account.measure();
    let amount = |quantity: &Quantity| with_unit(material, quantity, measure);
    let fill = |id: &str, amount: String| words.fill(id, &[("amount", Arg::from(amount))]);
    let mut lines = vec![entry.title.clone(), entry.about.clone()];
    lines.push(fill(
        "ledger-hover-announced",
        amount(&entry.announced.quantity),
    ));
    if let Some(itemised) = &entry.itemised {
        lines.push(fill(
            &id("ledger-hover-itemised", account),
            amount(&itemised.quantity),
        ));
        lines.extend(itemised.parts.iter().take(NAMED).map(|part| {
            let args = [
                ("name", Arg::from(part.name.clone())),
                ("value", Arg::from(amount(&part.quantity))),
            ];
            words.fill("figure-hover-project", &args)
        }));
        if itemised.parts.len() > NAMED {
            let rest = itemised.parts.len() - NAMED;
            lines.push(words.fill("figure-hover-more", &counted(words, rest)));
        }
    }
    lines.extend(silent(material, account, one));
    lines.extend(absent(words, one));
    lines.push(match &entry.rest {
        Rest::None => words.text(&id("ledger-hover-even", account)),
        Rest::Residual(..) if entry.itemised.is_none() => nothing(words, account),
        Rest::Residual(rest, _) => residual(words, account, amount(rest)),
        Rest::Over(rest, _) => over(words, amount(rest)),
    });
    lines
}

/// What hovering over a member tells.
pub(super) fn part(
    material: &Material<'_>,
    account: Account,
    row: usize,
    quantity: &Quantity,
    one: &Held<'_>,
) -> Vec<String> {
    let words = material.words;
    let amount = with_unit(material, quantity, account.measure());
    let announcement = title(words, one.announcement);
    vec![
        name(material, row),
        words.fill(
            &format!("figure-hover-{}", describe::key(account.measure())),
            &[("amount", Arg::from(amount))],
        ),
        words.fill(
            "ledger-hover-part",
            &[("announcement", Arg::from(announcement))],
        ),
    ]
}

/// An announcement without such a total, in words.
pub(super) fn untold(
    material: &Material<'_>,
    account: Account,
    one: &Held<'_>,
    sum: Option<&Quantity>,
) -> Untold {
    let words = material.words;
    let title = title(words, one.announcement);
    let amount = sum.map(|sum| with_unit(material, sum, account.measure()));
    let id = match amount {
        Some(_) => format!("ledger-untold-{}-itemised", account.code()),
        None => format!("ledger-untold-{}", account.code()),
    };
    let args = [
        ("title", Arg::from(title.clone())),
        ("amount", Arg::from(amount.unwrap_or_default())),
    ];
    let mut hover = vec![title, about(material, one)];
    hover.extend(silent(material, account, one));
    hover.extend(absent(words, one));
    Untold {
        text: words.fill(&id, &args),
        hover,
    }
}
