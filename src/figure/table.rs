//! The numbers behind a figure: what it shows as a table, for people who want to look up, copy or compute.

use super::bars::{BarsFigure, Split};
use super::per::{Gauge, Per, StatUsed};
use super::{Grouping, Measure};
use crate::i18n::Words;
use crate::model::quantity::{Quantity, Total};
use crate::query::totals::{Key, Unit};

/// Digits that count in a number of a table; more would be noise of the computation.
const SIGNIFICANT: i32 = 12;

/// A table of numbers. Every row has as many cells as the header.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The names of the columns, with their units.
    pub header: Vec<String>,
    /// The rows, in the order of the figure.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing stated.
    Empty,
    /// Words.
    Text(String),
    /// A finite number, in the unit that the header names.
    Number(f64),
}

impl Cell {
    /// A number without the noise of computing it; empty where it is not finite.
    pub fn number(value: f64) -> Self {
        if !value.is_finite() {
            return Self::Empty;
        }
        if value == 0.0 {
            return Self::Number(0.0);
        }
        let digits = SIGNIFICANT - 1 - value.abs().log10().floor() as i32;
        let text = if (0..=SIGNIFICANT).contains(&digits) {
            format!("{value:.*}", digits.unsigned_abs() as usize)
        } else {
            format!("{value:.*e}", SIGNIFICANT as usize - 1)
        };
        Self::Number(text.parse().unwrap_or(value))
    }

    /// A count.
    pub fn count(n: usize) -> Self {
        Self::Number(n as f64)
    }

    /// The same as people of a language read it.
    pub fn shown(&self, words: &Words) -> String {
        match self {
            Self::Empty => "—".to_owned(),
            Self::Text(text) => text.clone(),
            Self::Number(value) => super::describe::axis_number(words, *value, decimals(*value)),
        }
    }

    /// Whether it is set to the right, so that digits stand below digits.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }
}

/// Three digits that count, but no fewer than all before the point.
fn decimals(value: f64) -> usize {
    match value.abs() {
        v if v >= 100.0 => 1,
        v if v >= 1.0 => 2,
        v if v > 0.0 => (2.0 - v.log10().floor()).min(8.0) as usize,
        _ => 0,
    }
}

impl Table {
    /// The table as a spreadsheet takes it from the clipboard: tabs and line breaks, numbers with the decimal sign of
    /// `words` and without groups, nothing that would run as a formula.
    pub fn tsv(&self, words: &Words) -> String {
        let header = self.header.iter().map(|name| plain(name));
        let mut lines = vec![header.collect::<Vec<_>>().join("\t")];
        for row in &self.rows {
            let cells = row.iter().map(|cell| match cell {
                Cell::Empty => String::new(),
                Cell::Text(text) => plain(text),
                Cell::Number(value) => match words.decimal_sign() {
                    '.' => value.to_string(),
                    sign => value.to_string().replace('.', &sign.to_string()),
                },
            });
            lines.push(cells.collect::<Vec<_>>().join("\t"));
        }
        lines.join("\n")
    }
}

/// A text that stays one cell and no formula.
fn plain(text: &str) -> String {
    let text = text.replace(['\t', '\n', '\r'], " ");
    if text.starts_with(['=', '+', '-', '@']) {
        format!("'{text}")
    } else {
        text
    }
}

/// Units of the measure in one unit of a table: millions of dollars, single jobs.
pub(super) fn unit(gauge: impl Into<Gauge>) -> f64 {
    let gauge = gauge.into();
    match (gauge.measure.unit(), gauge.per) {
        (Unit::Dollars, Per::Nothing | Per::ThousandPeople) => 1e6,
        (Unit::Dollars, Per::GrossRegionalProduct)
        | (Unit::Jobs | Unit::Projects | Unit::JobsPerMillion, _) => 1.0,
    }
}

/// The column of a group's name.
pub(super) fn group_header(words: &Words, by: Grouping) -> String {
    words.text(&format!("table-by-{}", by.code()))
}

/// The columns of [`statement`]: headline, how it is meant, low, high, whether it may be more.
pub(super) fn statement_header(words: &Words, gauge: impl Into<Gauge>) -> Vec<String> {
    let gauge = gauge.into();
    let key = gauge.measure.code().replace('_', "-");
    let plain = || words.text(&format!("table-measure-{key}"));
    quantity_header(words, gauge.name(words).unwrap_or_else(plain))
}

/// The columns of [`quantity`], for a number with this name and unit.
pub(super) fn quantity_header(words: &Words, name: String) -> Vec<String> {
    let others = ["qualifier", "low", "high", "open"];
    let others = others.map(|column| words.text(&format!("table-{column}")));
    [name].into_iter().chain(others).collect()
}

/// What a figure shows of a measure, in the unit of the table.
pub(super) fn statement(
    words: &Words,
    stated: Option<&Quantity>,
    gauge: impl Into<Gauge>,
) -> Vec<Cell> {
    quantity(words, stated, 1.0 / unit(gauge.into()))
}

/// A number in five cells, `factor` of whose units make one of the table; empty ones where nothing is stated, and no low
/// end where it is only a ceiling.
pub(super) fn quantity(words: &Words, stated: Option<&Quantity>, factor: f64) -> Vec<Cell> {
    let Some(stated) = stated else {
        return vec![Cell::Empty; 5];
    };
    let open = stated.is_open.then(|| Cell::Text(words.text("table-yes")));
    vec![
        Cell::number(stated.headline * factor),
        Cell::Text(words.name(&stated.qualifier)),
        stated
            .low
            .map_or(Cell::Empty, |low| Cell::number(low * factor)),
        Cell::number(stated.high * factor),
        open.unwrap_or(Cell::Empty),
    ]
}

/// The columns of [`coverage`]: projects, how many of them state a number, how many of these only a ceiling.
pub(super) fn coverage_header(words: &Words) -> Vec<String> {
    let columns = ["projects", "stated", "ceilings"];
    columns
        .map(|column| words.text(&format!("table-{column}")))
        .to_vec()
}

/// What a number covers.
pub(super) fn coverage(total: &Total) -> Vec<Cell> {
    let counts = [total.projects, total.stated, total.ceiling_only];
    counts.map(Cell::count).to_vec()
}

/// The columns of [`stat_cells`]: the statistic that totals are held against, its date and its source.
pub(super) fn stat_header(words: &Words, per: Per) -> Vec<String> {
    let Some(indicator) = per.indicator() else {
        return Vec::new();
    };
    let name = format!("per-table-stat-{}", indicator.code().replace('_', "-"));
    [name.as_str(), "per-table-date", "per-table-source"]
        .map(|id| words.text(id))
        .to_vec()
}

/// The statistic of a group's region; empty cells where it has none.
pub(super) fn stat_cells(key: &Key, per: Per, stats: &[StatUsed]) -> Vec<Cell> {
    let unit = match per {
        Per::Nothing => return Vec::new(),
        Per::ThousandPeople => 1.0,
        Per::GrossRegionalProduct => 1e6,
    };
    let Some(stat) = stats.iter().find(|s| *key == Key::Region(Some(s.region))) else {
        return vec![Cell::Empty; 3];
    };
    vec![
        Cell::number(stat.quantity.headline / unit),
        Cell::Text(stat.date.clone()),
        Cell::Text(stat.source.clone()),
    ]
}

/// The bars, then the groups without a number.
pub(super) fn bars(figure: &BarsFigure, words: &Words) -> Table {
    if figure.split != Split::Plain {
        return split_bars(figure, words);
    }
    let measures: Vec<Measure> = if figure.series.is_empty() {
        vec![figure.measure]
    } else {
        figure.series.iter().map(|(measure, _)| *measure).collect()
    };
    let mut header = vec![group_header(words, figure.by)];
    let gauge = |measure| Gauge {
        measure,
        per: figure.per,
    };
    header.extend(
        measures
            .iter()
            .flat_map(|m| statement_header(words, gauge(*m))),
    );
    header.extend(coverage_header(words));
    header.extend(stat_header(words, figure.per));
    let shown = figure.bars.iter().map(|bar| {
        let mut row = vec![Cell::Text(bar.name.clone())];
        for measure in &measures {
            let mark = if *measure == figure.measure {
                &bar.main
            } else {
                &bar.construction
            };
            let stated = mark.as_ref().map(|mark| &mark.quantity);
            row.extend(statement(words, stated, gauge(*measure)));
        }
        row.extend(coverage(&bar.total));
        row.extend(stat_cells(&bar.key, figure.per, &figure.stats));
        row
    });
    let silent = figure.without_number.iter().map(|silent| {
        let mut row = vec![Cell::Text(silent.name.clone())];
        row.extend(measures.iter().flat_map(|m| statement(words, None, *m)));
        row.extend(coverage(&silent.total));
        row.extend(stat_cells(&silent.key, figure.per, &figure.stats));
        row
    });
    Table {
        rows: shown.chain(silent).collect(),
        header,
    }
}

/// The same by status: each bar as a whole, then its parts.
fn split_bars(figure: &BarsFigure, words: &Words) -> Table {
    let mut header = vec![group_header(words, figure.by)];
    header.push(group_header(words, Grouping::Status));
    let gauge = Gauge {
        measure: figure.measure,
        per: figure.per,
    };
    header.extend(statement_header(words, gauge));
    header.extend(coverage_header(words));
    header.extend(stat_header(words, figure.per));
    let all = words.text("table-all");
    let row =
        |(name, key): (&str, &Key), status: &str, stated: Option<&Quantity>, total: &Total| {
            let mut row = vec![Cell::Text(name.to_owned()), Cell::Text(status.to_owned())];
            row.extend(statement(words, stated, gauge));
            row.extend(coverage(total));
            row.extend(stat_cells(key, figure.per, &figure.stats));
            row
        };
    let mut rows = Vec::new();
    for bar in &figure.bars {
        let stated = bar.main.as_ref().map(|mark| &mark.quantity);
        let of = (bar.name.as_str(), &bar.key);
        rows.push(row(of, &all, stated, &bar.total));
        let parts = bar.parts.iter();
        rows.extend(parts.map(|p| row(of, &p.name, Some(&p.mark.quantity), &p.total)));
    }
    let silent = figure.without_number.iter();
    rows.extend(silent.map(|silent| row((&silent.name, &silent.key), &all, None, &silent.total)));
    Table { header, rows }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::codes::Lang;

    #[test]
    fn numbers_lose_the_noise_of_computing_them_and_nothing_else() {
        for (value, number) in [
            (0.1 + 0.2, 0.3),
            (3.3 * 3.0, 9.9),
            (15_000.0, 15_000.0),
            (29_459.123_456, 29_459.123_456),
            (1e300, 1e300),
            (1e-300, 1e-300),
            (0.0, 0.0),
        ] {
            assert_eq!(Cell::number(value), Cell::Number(number));
        }
        assert_eq!(Cell::number(f64::INFINITY), Cell::Empty);
    }

    #[test]
    fn the_clipboard_gets_the_decimal_sign_of_the_language_and_no_formula() {
        let table = Table {
            header: vec!["A".to_owned(), "B".to_owned()],
            rows: vec![vec![Cell::Text("=1+1\tx".to_owned()), Cell::Number(1234.5)]],
        };
        assert_eq!(table.tsv(Words::of(Lang::En)), "A\tB\n'=1+1 x\t1234.5");
        assert_eq!(table.tsv(Words::of(Lang::Ru)), "A\tB\n'=1+1 x\t1234,5");
    }
}
