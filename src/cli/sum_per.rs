//! `joba sum --per`: totals by region held against the people or the product of the regions.

use super::CANNOT;
use super::args::{Sum, SumFormat};
use super::check::object;
use super::input::Selection;
use super::output::{Answer, Failure};
use super::sum::cell;
use super::text_table::text_table;
use crate::exchange::table::{Cell, Dialect, write};
use crate::figure::describe;
use crate::figure::per::{self, Gauge, Unfit};
use crate::i18n::{Arg, Words};
use crate::model::json::{Json, Num};
use crate::model::quantity::{DEFAULT_TOLERANCE, Quantity, Total};
use crate::model::region_stat::InForce;
use crate::query::per::{Per, Whole, Yardstick};
use crate::query::totals::{self, Group, Grouping, Key, Measure, Unit};

/// Answers with the ratios, or says why there can be none.
pub(super) fn sum(
    args: &Sum,
    selection: &Selection,
    words: &'static Words,
) -> Result<Answer, Failure> {
    let by = args.by.unwrap_or(Grouping::Region);
    if let Some(unfit) = args.per.unfit(args.measure, by) {
        return Err(impossible(args.per, unfit, words));
    }
    let yardstick = Yardstick::new(&selection.dataset, args.per, DEFAULT_TOLERANCE);
    let Some(yardstick) = yardstick else {
        return Ok(Answer::of(String::new()));
    };
    let ratios = Ratios::of(args, selection, &yardstick);
    Ok(Answer::of(match args.format {
        SumFormat::Table => ratios.table(selection, words),
        SumFormat::Json => ratios.json(),
        SumFormat::Csv => ratios.csv(),
    }))
}

/// Why totals cannot be held against this.
pub(super) fn impossible(per: Per, unfit: Unfit, words: &Words) -> Failure {
    let why = Arg::from(words.text(unfit.message_id()));
    let args = [("per", Arg::from(per.code())), ("why", why)];
    Failure::new(CANNOT, words.fill("cli-per-impossible", &args))
}

struct Ratios<'a> {
    gauge: Gauge,
    is_by_region: bool,
    /// The largest ratio first, then regions without one, "not stated" last.
    groups: Vec<(Group, Option<Quantity>)>,
    total: Total,
    whole: Whole,
    yardstick: &'a Yardstick<'a>,
}

impl<'a> Ratios<'a> {
    fn of(args: &Sum, selection: &Selection, yardstick: &'a Yardstick<'a>) -> Self {
        let (index, rows) = (&selection.index, &selection.rows);
        let groups = args
            .by
            .map(|by| totals::by(index, rows, args.measure, by))
            .unwrap_or_default();
        let ratio = |group: Group| {
            let quantity = group.total.quantity();
            let quantity = region(&group)
                .zip(quantity)
                .and_then(|(region, total)| yardstick.ratio(region, total));
            (group, quantity)
        };
        let mut groups: Vec<(Group, Option<Quantity>)> = groups.into_iter().map(ratio).collect();
        groups.sort_by(|(a, a_ratio), (b, b_ratio)| {
            let headline = |ratio: &Option<Quantity>| ratio.map_or(-1.0, |q| q.headline);
            let stated = b.key.is_stated().cmp(&a.key.is_stated());
            stated.then(headline(b_ratio).total_cmp(&headline(a_ratio)))
        });
        Self {
            gauge: Gauge {
                measure: args.measure,
                per: args.per,
            },
            is_by_region: args.by.is_some(),
            groups,
            total: totals::total(index, rows, args.measure),
            whole: yardstick.whole(index, rows, args.measure),
            yardstick,
        }
    }

    fn stat(&self, group: &Group) -> Option<&InForce<'a>> {
        self.yardstick.of(region(group)?)
    }

    fn json(&self) -> String {
        let row = |(group, ratio): &(Group, Option<Quantity>)| {
            let key = group.key.code().map_or(Json::Null, |code| text(&code));
            let mut fields = vec![("key", key)];
            fields.extend(numbers(&group.total, ratio.as_ref()));
            fields.push(("stat", self.stat(group).map_or(Json::Null, stat_json)));
            object(fields)
        };
        let mut total = numbers(&self.total, self.whole.quantity.as_ref());
        total.push(("regions", count(self.whole.regions)));
        total.push(("counted", count(self.whole.counted.len())));
        let by = self.is_by_region.then(|| text(Grouping::Region.code()));
        let all = object(vec![
            ("measure", text(self.gauge.measure.code())),
            ("per", text(self.gauge.per.code())),
            ("unit", text(unit(self.gauge))),
            ("by", by.unwrap_or(Json::Null)),
            ("rows", Json::List(self.groups.iter().map(row).collect())),
            ("total", object(total)),
        ]);
        all.to_text() + "\n"
    }

    /// With `--by region` a row a region with the statistic behind its numbers; without it the whole as the only row.
    fn csv(&self) -> String {
        let whole = numbers(&self.total, self.whole.quantity.as_ref());
        let names = || whole.iter().map(|(name, _)| *name);
        let cells = |numbers: Vec<(&str, Json)>| -> Vec<Cell> {
            numbers.iter().map(|(_, value)| cell(value)).collect()
        };
        if !self.is_by_region {
            let header: Vec<&str> = names().collect();
            return write(&header, &[cells(whole.clone())], Dialect::Comma);
        }
        let stat = ["stat", "stat_date", "stat_source"];
        let header: Vec<&str> = ["key"].into_iter().chain(names()).chain(stat).collect();
        let row = |(group, ratio): &(Group, Option<Quantity>)| {
            let mut row = vec![Cell::text(group.key.code().unwrap_or_default())];
            row.extend(cells(numbers(&group.total, ratio.as_ref())));
            row.extend(self.stat(group).map_or_else(
                || vec![Cell::Empty, Cell::Empty, Cell::Empty],
                |stat| {
                    let value = Cell::Number(stat.quantity.headline);
                    vec![value, Cell::text(date(stat)), Cell::text(source(stat))]
                },
            ));
            row
        };
        let rows: Vec<Vec<Cell>> = self.groups.iter().map(row).collect();
        write(&header, &rows, Dialect::Comma)
    }

    fn table(&self, selection: &Selection, words: &'static Words) -> String {
        let heading = |id: &str| words.text(&format!("cli-sum-{id}"));
        let per = self.gauge.per.code().replace('_', "-");
        let measure = ("measure", Arg::from(key(self.gauge.measure)));
        let value = words.fill(&format!("cli-sum-per-{per}"), &[measure]);
        let by = self.is_by_region.then(|| heading("by-region"));
        let head = vec![
            by.unwrap_or_default(),
            heading("stated"),
            value,
            heading("range"),
        ];
        let mut lines = vec![Some(head), None];
        for (group, ratio) in &self.groups {
            let name = describe::group_short(words, &group.key);
            let none = self.none(group, words);
            lines.push(Some(self.line(
                (name, none),
                &group.total,
                ratio.as_ref(),
                words,
            )));
        }
        if !self.groups.is_empty() {
            lines.push(None);
        }
        let name = (heading("total"), heading("none"));
        let whole = self.whole.quantity.as_ref();
        lines.push(Some(self.line(name, &self.total, whole, words)));
        let mut out = text_table(&lines, |column| column > 0);
        for note in self.notes(selection, words) {
            out.push_str(&note);
            out.push('\n');
        }
        out
    }

    /// Instead of a ratio: which of the two numbers is missing.
    fn none(&self, group: &Group, words: &Words) -> String {
        let has_number = group.total.sum().is_some();
        if !has_number || self.stat(group).is_some() {
            return words.text("cli-sum-none");
        }
        let indicator = self.yardstick.indicator().code().replace('_', "-");
        words.text(&format!("cli-sum-no-{indicator}"))
    }

    fn line(
        &self,
        (name, none): (String, String),
        total: &Total,
        ratio: Option<&Quantity>,
        words: &Words,
    ) -> Vec<String> {
        let args = [
            ("n", words.number(total.stated as f64, 0).into()),
            ("m", words.number(total.projects as f64, 0).into()),
        ];
        let stated = words.fill("cli-sum-n-of-m", &args);
        let range = ratio.and_then(|q| self.gauge.range(words, q));
        let headline = ratio.map(|q| self.gauge.label(words, q));
        vec![
            name,
            stated,
            headline.unwrap_or(none),
            range.unwrap_or_default(),
        ]
    }

    /// Over which regions the total is taken, and what the statistics are.
    fn notes(&self, selection: &Selection, words: &'static Words) -> Vec<String> {
        let number = |n: usize| Arg::from(words.number(n as f64, 0));
        let args = [
            ("count", number(self.whole.counted.len())),
            ("all", number(self.whole.regions)),
        ];
        let material = selection.material(words);
        let mut notes = vec![words.fill("cli-sum-per-note", &args)];
        notes.extend(per::notes(&material, self.gauge));
        notes
    }
}

fn region(group: &Group) -> Option<crate::model::region::Region> {
    match group.key {
        Key::Region(region) => region,
        Key::Sector(_)
        | Key::Status(_)
        | Key::Country(_)
        | Key::Investor(_)
        | Key::Type(_)
        | Key::Year(_) => None,
    }
}

/// The word that chooses the column's name.
fn key(measure: Measure) -> &'static str {
    match measure {
        Measure::Investment => "investment",
        Measure::Jobs => "jobs",
        Measure::ConstructionJobs => "construction",
        Measure::Projects | Measure::JobsPerMillion => "projects",
    }
}

/// What a ratio is counted in, for programs.
fn unit(gauge: Gauge) -> &'static str {
    match (gauge.per, gauge.measure.unit()) {
        (Per::GrossRegionalProduct, _) => "percent_of_gross_regional_product",
        (Per::Nothing | Per::ThousandPeople, Unit::Dollars) => "USD_per_1000_people",
        (Per::Nothing | Per::ThousandPeople, Unit::Jobs) => "jobs_per_1000_people",
        (Per::Nothing | Per::ThousandPeople, Unit::Projects | Unit::JobsPerMillion) => {
            "projects_per_1000_people"
        }
    }
}

fn text(text: &str) -> Json {
    Json::Str(text.to_owned())
}

fn count(n: usize) -> Json {
    Json::Num(Num::from_f64(n as f64))
}

fn date(stat: &InForce<'_>) -> String {
    let date = stat.stat.date.as_ref();
    date.map(|date| date.as_str().to_owned())
        .unwrap_or_default()
}

fn source(stat: &InForce<'_>) -> String {
    let source = stat.claim.source.as_ref();
    source.map(|id| id.as_str().to_owned()).unwrap_or_default()
}

fn stat_json(stat: &InForce<'_>) -> Json {
    let stated = |value: String| {
        if value.is_empty() {
            Json::Null
        } else {
            text(&value)
        }
    };
    let number = |n: f64| Json::Num(Num::from_f64(n));
    object(vec![
        ("headline", number(stat.quantity.headline)),
        ("low", stat.quantity.low.map_or(Json::Null, number)),
        ("high", number(stat.quantity.high)),
        ("high_open", Json::Bool(stat.quantity.is_open)),
        ("date", stated(date(stat))),
        ("source", stated(source(stat))),
    ])
}

/// What the total covers, and the ratio by the names that totals have; `null` where one of the two numbers is missing.
fn numbers(total: &Total, ratio: Option<&Quantity>) -> Vec<(&'static str, Json)> {
    let of = |n: Option<f64>| n.map_or(Json::Null, |n| Json::Num(Num::from_f64(n)));
    vec![
        ("projects", count(total.projects)),
        ("stated", count(total.stated)),
        ("ceiling_only", count(total.ceiling_only)),
        ("missing", count(total.missing)),
        ("headline", of(ratio.map(|q| q.headline))),
        ("low", of(ratio.map(|q| q.low.unwrap_or(0.0)))),
        ("high", of(ratio.map(|q| q.high))),
        ("high_open", Json::Bool(ratio.is_some_and(|q| q.is_open))),
    ]
}
