//! Everything that a comparison of two groups says as one table: totals, the projects that make the difference, and its
//! parts by one field.

use std::borrow::Cow;

use super::table::{Cell, Table};
use super::versus_made::{Compared, project_name};
use super::versus_numbers::{name, table_factor, table_unit, what_of};
use super::{describe, versus::Which};
use crate::model::claim::Known;
use crate::model::quantity::{Quantity, Sum, Total};
use crate::query::versus::{Amount, Contribution, Gap, Line, Part, What};

/// What a record is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A total of both groups.
    Total,
    /// A project that is in one of them only, or differs.
    Project,
    /// A value of the field by which the difference is taken apart.
    Part,
}

impl Kind {
    /// The word for programs, and the end of its message id.
    pub fn code(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Project => "project",
            Self::Part => "part",
        }
    }
}

/// The number of one group.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Numbers {
    /// The number with its range; `None` where nothing is stated.
    pub sum: Option<Sum>,
    /// Projects that state a number, and all; `None` for a single project.
    pub coverage: Option<(usize, usize)>,
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What it is of.
    pub kind: Kind,
    /// The code of the total, the id of the project, the code of the value; empty for not stated.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What its numbers are.
    pub what: What,
    /// Of A.
    pub a: Numbers,
    /// Of B.
    pub b: Numbers,
    /// B less A; `None` where it is not known.
    pub gap: Option<Gap>,
    /// Of a project: the share of it and all before it in all that differs, 0 to 1.
    pub share: Option<f64>,
}

/// All records: totals, projects, parts.
pub fn records(compared: &Compared<'_>) -> Vec<Record> {
    let what = what_of(compared.settings.added());
    let totals = compared.lines.iter().map(|line| total(compared, line));
    let moving = compared.moving();
    let projects = moving
        .iter()
        .map(|(one, share)| project(compared, what, one, *share));
    let parts = compared.parts.iter().map(|one| part(compared, what, one));
    totals.chain(projects).chain(parts).collect()
}

fn total(compared: &Compared<'_>, line: &Line) -> Record {
    let numbers = |amount: &Amount| Numbers {
        sum: amount.sum,
        coverage: Some((amount.total.stated, amount.total.projects)),
    };
    Record {
        kind: Kind::Total,
        code: line.what.code().to_owned(),
        name: name(compared.a.words, line.what),
        what: line.what,
        a: numbers(&line.a),
        b: numbers(&line.b),
        gap: line.gap,
        share: None,
    }
}

fn project(compared: &Compared<'_>, what: What, one: &Contribution, share: f64) -> Record {
    let numbers = |known: Option<Known>| Numbers {
        sum: known
            .and_then(Known::quantity)
            .map(|quantity| of(&quantity)),
        coverage: None,
    };
    let id = |which: Which, row: Option<usize>| {
        let dataset = compared.material(which).dataset;
        let project = dataset.projects.get(row?)?;
        Some(project.id.as_str().to_owned())
    };
    let code = id(Which::B, one.pair.b).or_else(|| id(Which::A, one.pair.a));
    Record {
        kind: Kind::Project,
        code: code.unwrap_or_default(),
        name: project_name(compared, one.pair),
        what,
        a: numbers(one.a),
        b: numbers(one.b),
        gap: one.gap,
        share: Some(share),
    }
}

fn of(quantity: &Quantity) -> Sum {
    Sum {
        headline: quantity.headline,
        low: quantity.low.unwrap_or(0.0),
        high: quantity.high,
        is_open: quantity.is_open,
    }
}

fn part(compared: &Compared<'_>, what: What, part: &Part) -> Record {
    let numbers = |total: &Total| Numbers {
        sum: total.sum(),
        coverage: Some((total.stated, total.projects)),
    };
    let code = part.key.code();
    Record {
        kind: Kind::Part,
        code: code.map_or_else(String::new, Cow::into_owned),
        name: describe::group_name(compared.a.words, &part.key),
        what,
        a: numbers(&part.a),
        b: numbers(&part.b),
        gap: (!part.is_unknown()).then_some(part.gap),
        share: None,
    }
}

/// The records as people of a language read them; an open end is an empty cell.
pub fn records_table(compared: &Compared<'_>) -> Table {
    let words = compared.a.words;
    let text = |id: &str| words.text(&format!("versus-table-{id}"));
    let mut header: Vec<String> = ["kind", "line", "unit"].map(text).into();
    for which in Which::BOTH {
        let letter = which.letter();
        header.push(letter.to_owned());
        let columns = ["table-low", "table-high", "table-stated", "table-projects"];
        header.extend(columns.map(|id| format!("{letter}: {}", words.text(id))));
    }
    header.extend(["gap", "gap-low", "gap-high", "share"].map(text));
    let row = |record: &Record| {
        let factor = table_factor(record.what);
        let mut row = vec![
            Cell::Text(text(&format!("kind-{}", record.kind.code()))),
            Cell::Text(record.name.clone()),
            Cell::Text(table_unit(words, record.what)),
        ];
        row.extend(side_cells(&record.a, factor));
        row.extend(side_cells(&record.b, factor));
        row.extend(super::versus_table::of_gap(record.gap.as_ref(), factor));
        row.push(
            record
                .share
                .map_or(Cell::Empty, |s| Cell::number(s * 100.0)),
        );
        row
    };
    Table {
        rows: records(compared).iter().map(row).collect(),
        header,
    }
}

fn side_cells(numbers: &Numbers, factor: f64) -> Vec<Cell> {
    let number = |value: Option<f64>| value.map_or(Cell::Empty, |n| Cell::number(n * factor));
    let count = |n: Option<usize>| n.map_or(Cell::Empty, Cell::count);
    let sum = numbers.sum;
    vec![
        number(sum.map(|s| s.headline)),
        number(sum.map(|s| s.low)),
        number(sum.filter(|s| !s.is_open).map(|s| s.high)),
        count(numbers.coverage.map(|(stated, _)| stated)),
        count(numbers.coverage.map(|(_, all)| all)),
    ]
}
