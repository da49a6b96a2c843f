//! `joba sum`: totals that say what they cover, as a table, as JSON or as CSV.

use super::CANNOT;
use super::args::{Sum, SumFormat};
use super::check::object;
use super::input::{self, Asked, Selection};
use super::output::{Answer, Failure};
use super::sum_per;
use super::text_table::text_table;
use crate::exchange::table::{Cell, Dialect, write};
use crate::figure::describe;
use crate::i18n::Words;
use crate::model::codes::Qualifier;
use crate::model::json::{Json, Num};
use crate::model::quantity::{Quantity, Total};
use crate::query::certainty::{self, Weighted};
use crate::query::per::Per;
use crate::query::totals::{self, Group, Grouping, Measure, Unit};

pub(super) fn sum(args: &Sum, words: &'static Words) -> Result<Answer, Failure> {
    if args.weighted && !args.measure.adds_up() {
        return Err(Failure::new(CANNOT, words.text("cli-sum-weighted-ratio")));
    }
    let asked = Asked {
        file: args.dataset.as_deref(),
        view: args.view.as_deref(),
        filters: &args.filters,
        without_largest: None,
    };
    let selection = input::selection(asked, words)?;
    if args.per != Per::Nothing {
        return sum_per::sum(args, &selection, words);
    }
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
    /// The largest headline first, then those without a number, "not stated" last; each with its weighted total, if
    /// that is asked for.
    groups: Vec<(Group, Option<Weighted>)>,
    total: Total,
    weighted: Option<Weighted>,
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
        let weighted = |rows: &[usize]| {
            let dataset = &selection.dataset;
            let totals = certainty::weighted(dataset, index, rows, args.measure);
            totals.filter(|_| args.weighted)
        };
        let groups = groups.into_iter().map(|group| {
            let weighted = weighted(&group.rows);
            (group, weighted)
        });
        Self {
            measure: args.measure,
            by: args.by,
            groups: groups.collect(),
            total: totals::total(index, rows, args.measure),
            weighted: weighted(rows),
        }
    }

    fn json(&self) -> String {
        let text = |text: &str| Json::Str(text.to_owned());
        let with_weighted = |mut fields: Vec<(&'static str, Json)>, weighted: Option<&Weighted>| {
            fields
                .extend(weighted.map(|w| ("weighted", object(weighted_numbers(w, self.measure)))));
            object(fields)
        };
        let row = |(group, weighted): &(Group, Option<Weighted>)| {
            let key = group.key.code().map_or(Json::Null, |code| text(&code));
            let mut fields = vec![("key", key)];
            fields.extend(numbers(&group.total, self.measure));
            with_weighted(fields, weighted.as_ref())
        };
        let total = numbers(&self.total, self.measure);
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
            ("total", with_weighted(total, self.weighted.as_ref())),
        ]);
        all.to_text() + "\n"
    }

    /// With `--by` the rows; without it the total as the only row, without a key.
    fn csv(&self) -> String {
        let fields = |total: &Total, weighted: Option<&Weighted>| {
            let weighted = weighted.map(|weighted| weighted_numbers(weighted, self.measure));
            let weighted = weighted.into_iter().flatten();
            let weighted = weighted.map(|(name, value)| (format!("weighted_{name}"), value));
            let plain = numbers(total, self.measure).into_iter();
            let plain = plain.map(|(name, value)| (name.to_owned(), value));
            plain.chain(weighted).collect::<Vec<_>>()
        };
        let cells = |total: &Total, weighted: Option<&Weighted>| -> Vec<Cell> {
            let fields = fields(total, weighted);
            fields.iter().map(|(_, value)| cell(value)).collect()
        };
        let names = fields(&self.total, self.weighted.as_ref());
        let names = names.iter().map(|(name, _)| name.as_str());
        if self.by.is_none() {
            let header: Vec<&str> = names.collect();
            let only = cells(&self.total, self.weighted.as_ref());
            return write(&header, &[only], Dialect::Comma);
        }
        let header: Vec<&str> = ["key"].into_iter().chain(names).collect();
        let row = |(group, weighted): &(Group, Option<Weighted>)| {
            let key = Cell::text(group.key.code().unwrap_or_default());
            let cells = cells(&group.total, weighted.as_ref());
            [key].into_iter().chain(cells).collect()
        };
        let rows: Vec<Vec<Cell>> = self.groups.iter().map(row).collect();
        write(&header, &rows, Dialect::Comma)
    }

    fn table(&self, words: &Words) -> String {
        let heading = |id: &str| words.text(&format!("cli-sum-{id}"));
        let group = self.by.map(|by| heading(&format!("by-{}", by.code())));
        let mut head = vec![
            group.unwrap_or_default(),
            heading("stated"),
            heading(&self.measure.code().replace('_', "-")),
            heading("range"),
        ];
        if self.weighted.is_some() {
            head.extend([heading("weighted-heading"), heading("range")]);
        }
        let mut lines = vec![Some(head), None];
        for (group, weighted) in &self.groups {
            let name = describe::group_short(words, &group.key);
            lines.push(Some(self.line(
                name,
                &group.total,
                weighted.as_ref(),
                words,
            )));
        }
        if !self.groups.is_empty() {
            lines.push(None);
        }
        let name = heading("total");
        let total = self.line(name, &self.total, self.weighted.as_ref(), words);
        lines.push(Some(total));
        let mut out = text_table(&lines, |column| column > 0);
        out.push_str(&self.notes(words));
        out
    }

    /// What has to be known with the table, a line each.
    fn notes(&self, words: &Words) -> String {
        let without_weight = self.weighted.map_or(0, |weighted| weighted.without_weight);
        let counts = [
            ("cli-sum-note-ceilings", self.total.ceiling_only),
            ("cli-sum-note-no-rate", self.total.no_rate),
            ("cli-sum-note-no-weight", without_weight),
        ];
        let mut out = String::new();
        for (id, n) in counts.into_iter().filter(|(_, n)| *n > 0) {
            let shown = words.number(n as f64, 0);
            out.push_str(&words.fill(id, &[("n", n.into()), ("shown", shown.into())]));
            out.push('\n');
        }
        if self.weighted.is_some() {
            out.push_str(&words.text("cli-sum-note-weights"));
            out.push('\n');
        }
        out
    }

    fn line(
        &self,
        name: String,
        total: &Total,
        weighted: Option<&Weighted>,
        words: &Words,
    ) -> Vec<String> {
        let stated = words.fill(
            "cli-sum-n-of-m",
            &[
                ("n", words.number(total.stated as f64, 0).into()),
                ("m", words.number(total.projects as f64, 0).into()),
            ],
        );
        let mut line = vec![name, stated];
        line.extend(self.amounts(total, words));
        line.extend(
            weighted
                .into_iter()
                .flat_map(|w| self.amounts(&w.weighted, words)),
        );
        line
    }

    /// The headline and the range.
    fn amounts(&self, total: &Total, words: &Words) -> [String; 2] {
        let (Some(sum), Some(quantity)) = (total.sum(), total.quantity()) else {
            return [words.text("cli-sum-none"), String::new()];
        };
        let is_exact = quantity.qualifier == Qualifier::Exact;
        let headline = headline(&quantity, self.measure, words);
        let range = describe::range(words, &sum, self.measure);
        // An exact number has no range that would say more.
        [headline, if is_exact { String::new() } else { range }]
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

/// The numbers of a weighted total, and how many projects are not in it because their status has no weight.
fn weighted_numbers(totals: &Weighted, measure: Measure) -> Vec<(&'static str, Json)> {
    let without = Json::Num(Num::from_f64(totals.without_weight as f64));
    let numbers = numbers(&totals.weighted, measure).into_iter();
    numbers.chain([("without_weight", without)]).collect()
}

pub(super) fn cell(value: &Json) -> Cell {
    match value {
        Json::Num(number) => Cell::Number(number.as_f64()),
        Json::Bool(is_so) => Cell::text(is_so.to_string()),
        Json::Str(text) => Cell::text(text),
        Json::Null | Json::List(_) | Json::Object(_) => Cell::Empty,
    }
}
