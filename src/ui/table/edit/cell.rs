//! What can stand in the cells of a column, and the change that makes another cell say the same.

use crate::document::{FieldChange, JobsPlace, Stated, jobs_place};
use crate::i18n::Words;
use crate::i18n::collate::Collation;
use crate::model::codes::{Event, Lang, Sector, Status};
use crate::model::iso::Currency;
use crate::model::project::Project;
use crate::model::region::Region;
use crate::query::column::Column;
use crate::ui::widgets::choice::Choice;

/// How a cell is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// By choosing from a list.
    List,
    /// By writing a line.
    Line,
    /// Not at all: it follows from several fields.
    Derived,
}

/// How the cells of a column are edited.
pub(super) fn kind(column: Column) -> Kind {
    match column {
        Column::Region | Column::Sector | Column::Status => Kind::List,
        Column::Name
        | Column::District
        | Column::Investment
        | Column::Jobs
        | Column::ConstructionJobs
        | Column::Commissioning => Kind::Line,
        Column::Investors | Column::Countries | Column::Sources => Kind::Derived,
    }
}

/// The change that makes another cell of the column say what this one says; `None` when it says nothing.
pub(super) fn of_project(column: Column, project: &Project, lang: Lang) -> Option<FieldChange> {
    match column {
        Column::Name => Some(FieldChange::Name(lang, project.name.get(lang).to_owned())),
        Column::District => project
            .district
            .clone()
            .map(|d| FieldChange::District(Some(d))),
        Column::Region => project.region.map(|r| FieldChange::Region(Some(r))),
        Column::Sector => project.sector.map(|s| FieldChange::Sector(Some(s))),
        Column::Status => project.status.map(|s| FieldChange::Status(Some(s))),
        Column::Investment => {
            let claim = project.investment.first()?;
            let currency = claim.currency.unwrap_or(Currency::USD);
            Some(FieldChange::Investment(Stated::of(claim)?, currency))
        }
        Column::Jobs => {
            let claims = match jobs_place(project)? {
                JobsPlace::Permanent => &project.jobs.permanent,
                JobsPlace::Unspecified => &project.jobs.unspecified,
            };
            Some(FieldChange::Jobs(Stated::of(claims.first()?)?))
        }
        Column::ConstructionJobs => {
            let claim = project.jobs.construction.first()?;
            Some(FieldChange::ConstructionJobs(Stated::of(claim)?))
        }
        Column::Commissioning => {
            let date = project.planned(Event::Commissioning)?;
            Some(FieldChange::Commissioning(Some(date.clone())))
        }
        Column::Investors | Column::Countries | Column::Sources => None,
    }
}

/// The values that a list offers for a column. The one that clears it stands last, so that no first letter means it.
pub fn choices(column: Column, words: &Words) -> Vec<Choice<FieldChange>> {
    let named = |mut lines: Vec<Choice<FieldChange>>| {
        let collation = Collation::of(words.lang());
        lines.sort_by(|a, b| collation.compare(&a.name, &b.name));
        lines
    };
    let (mut lines, clear) = match column {
        Column::Region => {
            let lines = Region::ALL.iter().map(|r| region_line(*r, words));
            (named(lines.collect()), FieldChange::Region(None))
        }
        Column::Sector => {
            let line = |s: &Sector| {
                Choice::new(FieldChange::Sector(Some(*s)), words.name(s)).also(s.code())
            };
            let lines = Sector::ALL.iter().map(line);
            (named(lines.collect()), FieldChange::Sector(None))
        }
        Column::Status => {
            let line = |s: &Status| {
                Choice::new(FieldChange::Status(Some(*s)), words.name(s)).also(s.code())
            };
            let lines = Status::ALL.iter().map(line);
            (lines.collect(), FieldChange::Status(None))
        }
        Column::Name
        | Column::District
        | Column::Investors
        | Column::Countries
        | Column::Investment
        | Column::Jobs
        | Column::ConstructionJobs
        | Column::Commissioning
        | Column::Sources => return Vec::new(),
    };
    lines.push(Choice::new(clear, words.text("panel-clear")));
    lines
}

fn region_line(region: Region, words: &Words) -> Choice<FieldChange> {
    let also = format!("{} {}", region.code(), region.spellings().join(" "));
    Choice::new(FieldChange::Region(Some(region)), words.name(&region)).also(also)
}
