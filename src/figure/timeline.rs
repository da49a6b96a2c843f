//! A timeline: a row a project, with its planned and actual milestones.

use jiff::civil::Date as Day;
use serde::{Deserialize, Serialize};

use super::below::Below;
use super::span::Span;
use super::{Frame, Target};
use crate::i18n::{Arg, Words};
use crate::model::codes::{Event, codes};
use crate::model::date::Date;

codes! {
    /// What rows stand together under a heading.
    pub enum Together {
        Region = "region",
        Sector = "sector",
        None = "none",
    }
}

codes! {
    /// How rows are ordered under their heading.
    pub enum RowOrder {
        Date = "date",
        Name = "name",
    }
}

codes! {
    /// How near the time is. In the window years and quarters get room and may have to be scrolled; a picture shows the
    /// whole span always, with marks of that kind where they fit.
    pub enum Step {
        Whole = "whole",
        Year = "year",
        Quarter = "quarter",
    }
}

/// How the timeline is set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TimelineSettings {
    /// What rows stand together.
    pub together: Together,
    /// Order of the rows.
    pub order: RowOrder,
    /// How near the time is.
    pub step: Step,
}

impl Default for TimelineSettings {
    /// By region, by date, the whole span.
    fn default() -> Self {
        Self {
            together: Together::Region,
            order: RowOrder::Date,
            step: Step::Whole,
        }
    }
}

/// Milestones along the time.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineFigure {
    /// Words around the rows.
    pub frame: Frame,
    /// How near the time is.
    pub step: Step,
    /// Today.
    pub today: Day,
    /// The first and the last year with anything in it, today included.
    pub years: (i16, i16),
    /// Headings and projects, top to bottom.
    pub lines: Vec<Line>,
    /// The events that occur, in the order of the format.
    pub events: Vec<Event>,
    /// The other signs that occur.
    pub signs: Vec<Sign>,
    /// Projects without any date.
    pub undated: Below,
}

/// A sign that the legend explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A hollow shape.
    Planned,
    /// A filled shape.
    Actual,
    /// A bar whose ends fade.
    Soft,
    /// A dotted line from a planned date to today.
    Overdue,
}

impl Sign {
    /// The id of its words.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Planned => "timeline-sign-planned",
            Self::Actual => "timeline-sign-actual",
            Self::Soft => "timeline-sign-soft",
            Self::Overdue => "timeline-sign-overdue",
        }
    }
}

/// A line of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// What the rows below have in common.
    Heading(Heading),
    /// A project.
    Row(Row),
}

/// What rows have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// "Aktobe".
    pub name: String,
    /// What a click asks for.
    pub target: Target,
    /// How many rows stand below it.
    pub rows: usize,
    /// Whether the filter asks for it.
    pub is_selected: bool,
}

/// A project with a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What a click asks for.
    pub target: Target,
    /// Its name.
    pub name: String,
    /// Its milestones by date.
    pub marks: Vec<Mark>,
}

/// A planned or an actual milestone.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which point.
    pub event: Event,
    /// As it was written.
    pub date: Date,
    /// What of the time it covers.
    pub span: Span,
    /// Whether it came about, or was only planned.
    pub is_actual: bool,
    /// Whether it has passed and nobody says what became of it.
    pub is_overdue: bool,
    /// What has to be known with it, in the language of the figure.
    pub note: Option<String>,
}

impl Mark {
    /// "Commissioning, Q4 2026", with "overdue" where it is.
    pub fn label(&self, words: &Words) -> String {
        self.fill(words, "timeline-label")
    }

    /// "Q4 2026", with "overdue" where it is.
    pub fn short_label(&self, words: &Words) -> String {
        self.fill(words, "timeline-label-short")
    }

    /// "Commissioning, planned Q4 2026", for hovering and speaking.
    fn hover(&self, words: &Words) -> String {
        let id = if self.is_actual {
            "timeline-hover-actual"
        } else {
            "timeline-hover-planned"
        };
        self.fill(words, id)
    }

    fn fill(&self, words: &Words, id: &str) -> String {
        let args = [
            ("event", Arg::from(words.name(&self.event))),
            ("date", Arg::from(words.date(&self.date))),
        ];
        let text = words.fill(id, &args);
        if self.is_overdue {
            words.fill("timeline-overdue", &[("text", Arg::from(text))])
        } else {
            text
        }
    }
}

impl Row {
    /// What hovering tells: the name, and each milestone with its note. Made when it is asked for, since rows can be many.
    pub fn hover(&self, words: &Words) -> Vec<String> {
        let mut lines = vec![self.name.clone()];
        for mark in &self.marks {
            lines.push(mark.hover(words));
            lines.extend(mark.note.clone());
        }
        lines
    }
}

impl Heading {
    /// What hovering tells: the name and how many rows stand below.
    pub fn hover(&self, words: &Words) -> Vec<String> {
        let args = super::describe::counted(words, self.rows);
        vec![self.name.clone(), words.fill("timeline-heading", &args)]
    }
}
