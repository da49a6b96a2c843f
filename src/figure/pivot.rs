//! Totals by two fields at once: a table of rows and columns, each cell in the colour of its size.
//!
//! A cell without a project is empty, one whose projects state nothing is hatched; neither is zero. A total of a ratio is
//! taken anew from its projects and is no sum of the cells beside it.

use serde::{Deserialize, Serialize};

use super::map::{Class, Fill};
use super::{Frame, Grouping, Measure, Target, table};
use crate::model::codes::codes;
use crate::model::quantity::{Quantity, Total};

/// So many rows are drawn at most; nobody scrolls further, and each costs time. The table of numbers has all.
pub const MOST_ROWS: usize = 400;
/// The same for columns.
pub const MOST_COLUMNS: usize = 80;

codes! {
    /// What rows and columns are ordered by. Years and statuses keep their own order as columns.
    pub enum Order {
        Total = "total",
        Key = "key",
    }
}

/// How the table is set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PivotSettings {
    /// What a row stands for.
    pub rows: Grouping,
    /// What a column stands for.
    pub columns: Grouping,
    /// What is added up.
    pub measure: Measure,
    /// Whether cells have the colour of their size.
    pub has_heat: bool,
    /// Order of rows and columns.
    pub order: Order,
}

impl Default for PivotSettings {
    /// Where the money goes, and how far it has come.
    fn default() -> Self {
        Self {
            rows: Grouping::Region,
            columns: Grouping::Status,
            measure: Measure::Investment,
            has_heat: true,
            order: Order::Total,
        }
    }
}

impl PivotSettings {
    /// The same with two different fields: settings come from files that people can edit.
    pub fn sound(&self) -> Self {
        let mut sound = self.clone();
        if sound.rows == sound.columns {
            let other = Grouping::ALL.iter().find(|by| **by != sound.rows);
            sound.columns = other.copied().unwrap_or(sound.columns);
        }
        sound
    }

    /// Rows become columns, and columns rows.
    pub fn swap(&mut self) {
        std::mem::swap(&mut self.rows, &mut self.columns);
    }
}

/// The table.
#[derive(Clone, Debug, PartialEq)]
pub struct PivotFigure {
    /// Words around it.
    pub frame: Frame,
    /// What is measured.
    pub measure: Measure,
    /// What rows and columns stand for.
    pub by: (Grouping, Grouping),
    /// The same in words: "Region", "Status".
    pub fields: (String, String),
    /// "Total".
    pub total_name: String,
    /// The columns, left to right, with their totals.
    pub columns: Vec<Head>,
    /// The rows, top to bottom.
    pub rows: Vec<Line>,
    /// All of it.
    pub whole: Cell,
    /// What the colours measure, and the unit.
    pub legend_title: String,
    /// The classes, lowest first; none without colours.
    pub legend: Vec<Class>,
    /// Zero and "projects, no amount stated", if they occur.
    pub legend_special: Vec<(Fill, String)>,
    /// The cell that the page shows the projects of.
    pub chosen: Option<Target>,
}

/// The name of a row or column, and its total.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// "Pavlodar".
    pub name: String,
    /// Its total.
    pub cell: Cell,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its name and total.
    pub head: Head,
    /// A cell for each column; `None` where there is no project.
    pub cells: Vec<Option<Box<Cell>>>,
}

/// A cell or a total.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What a click asks for.
    pub target: Target,
    /// What its projects state together; `None` where they state nothing.
    pub stated: Option<Quantity>,
    /// The total, with what it covers.
    pub total: Total,
    /// "≈ 15,000"; a dash where nothing is stated.
    pub label: String,
    /// The colour; `None` without one, as totals are.
    pub fill: Option<Fill>,
    /// What hovering tells, one line each; none of what is never drawn.
    pub hover: Vec<String>,
    /// Whether the filter asks for its values.
    pub is_selected: bool,
}

/// A cell of the table as a spreadsheet has it.
#[derive(Clone, Debug, PartialEq)]
pub struct GridCell {
    /// A number in the unit of the table, a name, a dash, or nothing.
    pub value: table::Cell,
    /// Before a number: ≈ ≥ > ≤, or nothing.
    pub sign: &'static str,
    /// Whether it belongs to the totals.
    pub is_strong: bool,
}

impl GridCell {
    /// Words; nothing for none.
    pub(super) fn text(text: &str, is_strong: bool) -> Self {
        Self {
            value: match text {
                "" => table::Cell::Empty,
                text => table::Cell::Text(text.to_owned()),
            },
            sign: "",
            is_strong,
        }
    }
}

impl PivotFigure {
    /// Every cell, row by row.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        let cells = self.rows.iter().flat_map(|line| &line.cells);
        cells.flatten().map(Box::as_ref)
    }

    /// All rows, or all columns, that are not drawn although there may be room.
    pub fn undrawn(&self) -> (usize, usize) {
        let beyond = |n: usize, most: usize| n.saturating_sub(most);
        (
            beyond(self.rows.len(), MOST_ROWS),
            beyond(self.columns.len(), MOST_COLUMNS),
        )
    }
}
