//! `joba sum`: totals that say what they cover, as a table, as JSON or as CSV.

use super::args::{Sum, SumFormat};
use super::check::object;
use super::input::{self, Asked, Selection};
use super::output::{Answer, Failure};
use super::text_table::text_table;
use crate::exchange::table::{Cell, Dialect, write};
use crate::figure::describe;
use crate::i18n::Words;
use crate::model::codes::Qualifier;
use crate::model::json::{Json, Num};
use crate::model::quantity::{Quantity, Total};
use crate::query::totals::{self, Group, Grouping, Measure, Unit};

pub(super) fn sum(args: &Sum, words: &Words) -> Result<Answer, Failure> {
    let asked = Asked {
        file: args.dataset.as_deref(),
        view: args.view.as_deref(),
        filters: &args.filters,
        without_largest: None,
    };
    let selection = input::selection(asked, words)?;
    let sums = Sums::of(args, &selection);
    Ok(Answer::of(match args.format {
        SumFormat::Table => sums.table(words),
        SumFormat::Json => sums.json(),
        SumFormat::Csv => sums.csv(),
    }))
}

struct Sums {
    measure: Measure,
    by: Option<Grouping>,
    /// The largest headline first, then those without a number, "not stated" last.
    groups: Vec<Group>,
    total: Total,
}

impl Sums {
    fn of(args: &Sum, selection: &Selection) -> Self {
        let (index, rows) = (&selection.index, &selection.rows);
        let mut groups = args
            .by
            .map(|by| totals::by(index, rows, args.measure, by))
            .unwrap_or_default();
        groups.sort_by(|a, b| {
            let is_stated = |group: &Group| group.key.is_stated();
            let headline = |group: &Group| group.total.sum().map_or(-1.0, |sum| sum.headline);
            is_stated(b)
                .cmp(&is_stated(a))
                .then(headline(b).total_cmp(&headline(a)))
        });
        Self {
            measure: args.measure,
            by: args.by,
            groups,
            total: totals::total(index, rows, args.measure),
        }
    }

    fn json(&self) -> String {
        let text = |text: &str| Json::Str(text.to_owned());
        let row = |group: &Group| {
            let key = group.key.code().map_or(Json::Null, |code| text(&code));
            let mut fields = vec![("key", key)];
            fields.extend(numbers(&group.total, self.measure));
            object(fields)
        };
        let unit = match self.measure.unit() {
            Unit::Dollars => "USD",
            Unit::Jobs => "jobs",
            Unit::Projects => "projects",
            Unit::JobsPerMillion => "jobs_per_million_usd",
        };
        let by = self.by.map_or(Json::Null, |by| text(by.code()));
        let all = object(vec![
            ("measure", text(self.measure.code())),
            ("unit", text(unit)),
            ("by", by),
            ("rows", Json::List(self.groups.iter().map(row).collect())),
            ("total", object(numbers(&self.total, self.measure))),
        ]);
        all.to_text() + "\n"
    }

    /// With `--by` the rows; without it the total as the only row, without a key.
    fn csv(&self) -> String {
        let cells = |total: &Total| {
            numbers(total, self.measure)
                .into_iter()
                .map(|(_, value)| cell(&value))
        };
        let names = numbers(&self.total, self.measure)
            .into_iter()
            .map(|(name, _)| name);
        if self.by.is_none() {
            let header: Vec<&str> = names.collect();
            return write(&header, &[cells(&self.total).collect()], Dialect::Comma);
        }
        let header: Vec<&str> = ["key"].into_iter().chain(names).collect();
        let row = |group: &Group| {
            let key = Cell::text(group.key.code().unwrap_or_default());
            [key].into_iter().chain(cells(&group.total)).collect()
        };
        let rows: Vec<Vec<Cell>> = self.groups.iter().map(row).collect();
        write(&header, &rows, Dialect::Comma)
    }

    fn table(&self, words: &Words) -> String {
        let heading = |id: &str| words.text(&format!("cli-sum-{id}"));
        let group = self.by.map(|by| heading(&format!("by-{}", by.code())));
        let mut lines = vec![
            Some(vec![
                group.unwrap_or_default(),
                heading("stated"),
                heading(&self.measure.code().replace('_', "-")),
                heading("range"),
            ]),
            None,
        ];
        for group in &self.groups {
            let name = describe::group_short(words, &group.key);
            lines.push(Some(self.line(name, &group.total, words)));
        }
        if !self.groups.is_empty() {
            lines.push(None);
        }
        lines.push(Some(self.line(heading("total"), &self.total, words)));
        let mut out = text_table(&lines, |column| column > 0);
        for (id, n) in [
            ("cli-sum-note-ceilings", self.total.ceiling_only),
            ("cli-sum-note-no-rate", self.total.no_rate),
        ] {
            if n > 0 {
                let shown = words.number(n as f64, 0);
                let note = words.fill(id, &[("n", n.into()), ("shown", shown.into())]);
                out.push_str(&note);
                out.push('\n');
            }
        }
        out
    }

    fn line(&self, name: String, total: &Total, words: &Words) -> Vec<String> {
        let stated = words.fill(
            "cli-sum-n-of-m",
            &[
                ("n", words.number(total.stated as f64, 0).into()),
                ("m", words.number(total.projects as f64, 0).into()),
            ],
        );
        let (Some(sum), Some(quantity)) = (total.sum(), total.quantity()) else {
            let none = words.text("cli-sum-none");
            return vec![name, stated, none, String::new()];
        };
        let is_exact = quantity.qualifier == Qualifier::Exact;
        let headline = headline(&quantity, self.measure, words);
        let range = describe::range(words, &sum, self.measure);
        // An exact number has no range that would say more.
        let range = if is_exact { String::new() } else { range };
        vec![name, stated, headline, range]
    }
}

/// A number with its sign and unit: "≈ 200 m $", "> 4,000".
pub(super) fn headline(quantity: &Quantity, measure: Measure, words: &Words) -> String {
    match measure.unit() {
        Unit::Dollars => words.usd_short(quantity),
        Unit::Jobs | Unit::Projects => words.quantity(quantity, 0),
        Unit::JobsPerMillion => words.quantity(quantity, 2),
    }
}

/// The numbers of a total by their names; `null` where nothing is stated. All but ratios are whole.
pub(super) fn numbers(total: &Total, measure: Measure) -> Vec<(&'static str, Json)> {
    let is_whole = measure.adds_up();
    let whole = |n: f64| Json::Num(Num::from_f64(if is_whole { n.round() } else { n }));
    let count = |n: usize| Json::Num(Num::from_f64(n as f64));
    let sum = total.sum();
    let of_sum = |n: Option<f64>| n.map_or(Json::Null, whole);
    vec![
        ("projects", count(total.projects)),
        ("stated", count(total.stated)),
        ("ceiling_only", count(total.ceiling_only)),
        ("missing", count(total.missing)),
        ("headline", of_sum(sum.map(|s| s.headline))),
        ("low", of_sum(sum.map(|s| s.low))),
        ("high", of_sum(sum.map(|s| s.high))),
        ("high_open", Json::Bool(sum.is_some_and(|s| s.is_open))),
    ]
}

pub(super) fn cell(value: &Json) -> Cell {
    match value {
        Json::Num(number) => Cell::Number(number.as_f64()),
        Json::Bool(is_so) => Cell::text(is_so.to_string()),
        Json::Str(text) => Cell::text(text),
        Json::Null | Json::List(_) | Json::Object(_) => Cell::Empty,
    }
}
