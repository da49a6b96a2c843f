//! What a cell says, in words that can be read back, and how a change was understood.

use super::read::MILLIONS;
use crate::document::{FieldChange, JobsPlace, Stated, jobs_place};
use crate::i18n::Words;
use crate::model::claim::Claim;
use crate::model::codes::{Event, Qualifier};
use crate::model::date::Date;
use crate::model::iso::Currency;
use crate::model::json::Num;
use crate::model::project::Project;
use crate::model::quantity::{DEFAULT_TOLERANCE, Quantity};
use crate::query::column::Column;
use crate::ui::widgets::{amount, date};

/// What a cell states now, as `read` understands it; an empty text for nothing. Numbers keep every digit.
pub fn text(column: Column, project: &Project, words: &Words) -> String {
    let named = |name: Option<String>| name.unwrap_or_default();
    match column {
        Column::Name => project.name.get(words.lang()).to_owned(),
        Column::District => named(project.district.clone()),
        Column::Region => named(project.region.map(|r| words.name(&r))),
        Column::Sector => named(project.sector.map(|s| words.name(&s))),
        Column::Status => named(project.status.map(|s| words.name(&s))),
        Column::Investment => named(
            project
                .investment
                .first()
                .and_then(|c| money_text(c, words)),
        ),
        Column::Jobs => jobs_text(project, words),
        Column::ConstructionJobs => named(
            project
                .jobs
                .construction
                .first()
                .and_then(|c| count_text(c, words)),
        ),
        Column::Commissioning => named(
            project
                .planned(Event::Commissioning)
                .map(|d| date_text(d, words)),
        ),
        Column::Investors => project.investors().join(", "),
        Column::Countries | Column::Sources => String::new(),
    }
}

/// What a change of a number or a date was understood as; `None` where the text already says it.
pub fn echo(change: &FieldChange, words: &Words) -> Option<String> {
    match change {
        FieldChange::Investment(stated, currency) => Some(full(stated, Some(*currency), words)),
        FieldChange::Jobs(stated) | FieldChange::ConstructionJobs(stated) => {
            Some(full(stated, None, words))
        }
        FieldChange::Commissioning(date) => date.as_ref().map(|d| words.date(d)),
        FieldChange::Name(..)
        | FieldChange::Region(_)
        | FieldChange::District(_)
        | FieldChange::Settlement(_)
        | FieldChange::Site(_)
        | FieldChange::Sector(_)
        | FieldChange::Status(_)
        | FieldChange::Kind(_)
        | FieldChange::AddTag(_)
        | FieldChange::RemoveTag(_)
        | FieldChange::InTotals(..) => None,
    }
}

/// US dollars in the unit of the column, other money in its own.
fn money_text(claim: &Claim, words: &Words) -> Option<String> {
    let stated = Stated::of(claim)?;
    let currency = claim.currency.unwrap_or(Currency::USD);
    Some(match stated {
        Stated::Missing(_) => amount::written(&stated, 0, words),
        Stated::Single(..) | Stated::Range(..) if currency == Currency::USD => {
            amount::written(&stated, MILLIONS, words)
        }
        Stated::Single(..) | Stated::Range(..) => {
            format!("{} {}", amount::written(&stated, 0, words), currency.code())
        }
    })
}

fn count_text(claim: &Claim, words: &Words) -> Option<String> {
    Stated::of(claim).map(|stated| amount::written(&stated, 0, words))
}

/// The claim that the number comes from; a sum of two is written as it is shown.
fn jobs_text(project: &Project, words: &Words) -> String {
    let claims = match jobs_place(project) {
        Some(JobsPlace::Permanent) => &project.jobs.permanent,
        Some(JobsPlace::Unspecified) => &project.jobs.unspecified,
        None => {
            let sum = project.headline_jobs(DEFAULT_TOLERANCE).quantity();
            let stated = sum.map(|q| Stated::Single(q.qualifier, Num::from_f64(q.headline)));
            return stated.map_or_else(String::new, |s| amount::written(&s, 0, words));
        }
    };
    claims
        .first()
        .and_then(|c| count_text(c, words))
        .unwrap_or_default()
}

/// The date in words where they say all of it, else as it stands in the file.
fn date_text(date: &Date, words: &Words) -> String {
    let shown = words.date(date).replace('\u{a0}', " ");
    if date::parse(&shown).as_ref() == Some(date) {
        shown
    } else {
        date.as_str().to_owned()
    }
}

/// A statement with every digit and its currency: `≈ 200,000,000 USD`.
fn full(stated: &Stated, currency: Option<Currency>, words: &Words) -> String {
    let (qualifier, single, ends) = match stated {
        Stated::Missing(reason) => return words.name(reason),
        Stated::Single(qualifier, n) => (*qualifier, Some(n.as_f64()), (None, None)),
        Stated::Range(low, high) => {
            let ends = (Some(low.as_f64()), Some(high.as_f64()));
            (Qualifier::Range, None, ends)
        }
    };
    let Some(quantity) = Quantity::new(qualifier, single, ends, DEFAULT_TOLERANCE) else {
        return String::new();
    };
    let shown = words.quantity(&quantity, 2);
    match currency {
        Some(currency) => format!("{shown}\u{a0}{}", currency.code()),
        None => shown,
    }
}
