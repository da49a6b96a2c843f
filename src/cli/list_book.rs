//! `joba list --format xlsx`: a sheet as one reads it, one as programs do, and what both are about.

use super::CANNOT;
use super::list::{Listed, Value};
use super::output::Failure;
use crate::exchange::table;
use crate::exchange::xlsx::{self, Cell, Kind, Sheet};
use crate::export::{self, ExportError};
use crate::figure::describe;
use crate::i18n::numbers::sign;
use crate::model::claim::Known;
use crate::model::codes::Qualifier;
use crate::query::column::Column;

/// Dollars of the unit in which one reads money.
const MILLION: f64 = 1e6;

/// A header and the cells below it.
type Lines = (Vec<String>, Vec<Vec<table::Cell>>);

impl Listed<'_> {
    /// The projects as a workbook; `lines` are what programs read.
    pub(super) fn workbook(&self, lines: Lines) -> Result<Vec<u8>, Failure> {
        let words = self.words;
        let title = &self.selection.dataset.title;
        let title = title.as_ref().map_or("", |title| title.get(words.lang()));
        let sheets = [self.read(), self.data(lines), self.about(title)];
        xlsx::write(&sheets, title).map_err(|error| {
            let error = ExportError::from(error);
            Failure::new(CANNOT, words.text(error.message_id()))
        })
    }

    /// Names of columns and numbers as in the table of the window.
    fn read(&self) -> Sheet {
        let rows = self.projects().map(|(row, project)| {
            let cell = |column: &Column| shown(&self.value(row, project, *column), *column);
            self.columns.iter().map(cell).collect()
        });
        Sheet {
            name: self.words.text("workbook-projects"),
            kind: Kind::List,
            rows: rows.collect(),
            header: self
                .columns
                .iter()
                .map(|column| self.heading(*column))
                .collect(),
        }
    }

    /// The same lines and columns as CSV has.
    fn data(&self, (header, rows): Lines) -> Sheet {
        let rows = rows.into_iter();
        Sheet {
            name: self.words.text("workbook-numbers"),
            kind: Kind::List,
            header,
            rows: rows
                .map(|row| row.into_iter().map(Into::into).collect())
                .collect(),
        }
    }

    fn about(&self, title: &str) -> Sheet {
        let (words, selection) = (self.words, self.selection);
        let filter = describe::filter(words, &selection.index, &selection.filter);
        let as_of = selection.dataset.as_of.as_ref();
        let as_of = as_of.map_or_else(
            || words.text("figure-as-of-missing"),
            |date| words.date(date),
        );
        let lines = [
            ("workbook-title", title.to_owned()),
            ("workbook-filter", filter),
            ("workbook-total", self.footer()),
            ("workbook-as-of", as_of),
            ("workbook-sources", self.sources()),
        ];
        export::words_sheet(words, &lines)
    }

    /// The titles of the sources of the projects, each once.
    fn sources(&self) -> String {
        let mut titles: Vec<&str> = Vec::new();
        for (_, project) in self.projects() {
            for id in project.sources() {
                let source = self.selection.dataset.source(id);
                let title = source.map(|source| source.title.get(self.words.lang()));
                titles.extend(title.filter(|title| !titles.contains(title)));
            }
        }
        titles.join("; ")
    }
}

/// A number with the sign of its doubt; a dash where there is none, as in the window.
fn shown(value: &Value, column: Column) -> Cell {
    let unit = if column == Column::Investment {
        MILLION
    } else {
        1.0
    };
    match value {
        Value::Text(text) => Cell::text(text.clone().unwrap_or_default()),
        Value::Count(n) => table::Cell::Number(*n as f64).into(),
        Value::Number(Known::Stated(quantity)) => {
            let sign = match quantity.qualifier {
                // Only the middle of a range stands in the cell.
                Qualifier::Range => sign(Qualifier::Approx),
                other => sign(other),
            };
            Cell::number(quantity.headline / unit, sign)
        }
        Value::Number(_) => Cell::text("—"),
    }
}
