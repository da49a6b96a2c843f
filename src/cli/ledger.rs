//! `joba ledger`: announced totals beside what their projects itemise.

use super::args::{Ledger, SumFormat};
use super::check::object;
use super::input;
use super::list::number;
use super::output::{Answer, Failure};
use super::sum::{cell, headline, numbers};
use super::text_table::text_table;
use crate::exchange::table::{Cell, Dialect, write};
use crate::i18n::Words;
use crate::model::announcement::Announcement;
use crate::model::claim::Known;
use crate::model::json::{Json, Num};
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::visible::visible;
use crate::query::ledger::{self, Entry};
use crate::query::totals::Measure;

/// The longest name in the terminal.
const LONGEST: usize = 48;

pub(super) fn ledger(args: &Ledger, words: &Words) -> Result<Answer, Failure> {
    let dataset = input::dataset(args.dataset.as_deref(), words)?;
    let held: Vec<Held> = dataset
        .announcements
        .iter()
        .map(|announcement| Held {
            announcement,
            ledger: ledger::ledger(&dataset, announcement, DEFAULT_TOLERANCE),
        })
        .collect();
    Ok(Answer::of(match args.format {
        SumFormat::Table => shown(&held, words),
        SumFormat::Json => Json::List(held.iter().map(Held::json).collect()).to_text() + "\n",
        SumFormat::Csv => csv(&held, words),
    }))
}

/// An announcement held against its members.
struct Held<'a> {
    announcement: &'a Announcement,
    ledger: ledger::Ledger,
}

impl Held<'_> {
    fn entries(&self) -> [(Measure, &Entry); 3] {
        [
            (Measure::Investment, &self.ledger.investment),
            (Measure::Jobs, &self.ledger.jobs),
            (Measure::ConstructionJobs, &self.ledger.construction_jobs),
        ]
    }

    fn name(&self, words: &Words) -> String {
        visible(self.announcement.title.get(words.lang()), LONGEST)
    }

    fn json(&self) -> Json {
        let num = |n: f64| Json::Num(Num::from_f64(n));
        let entry = |measure: Measure, entry: &Entry| {
            let silent = entry.silent.iter();
            let silent = silent.map(|id| Json::Str(id.as_str().to_owned()));
            object(vec![
                ("announced", number(&entry.announced)),
                ("itemised", object(numbers(&entry.itemised, measure))),
                ("residual", entry.residual.map_or(Json::Null, num)),
                ("share", entry.share().map_or(Json::Null, num)),
                ("silent", Json::List(silent.collect())),
            ])
        };
        let mut fields = vec![("id", Json::Str(self.announcement.id.as_str().to_owned()))];
        let entries = self.entries();
        fields.extend(entries.map(|(measure, of)| (measure.code(), entry(measure, of))));
        fields.push((
            "projects",
            object(vec![
                ("announced", number(&self.ledger.projects.announced)),
                ("members", num(self.ledger.members as f64)),
            ]),
        ));
        object(fields)
    }
}

fn shown(held: &[Held<'_>], words: &Words) -> String {
    let heading = |id: &str| words.text(&format!("cli-ledger-{id}"));
    let heads = [
        "name",
        "announced",
        "itemised",
        "residual",
        "share",
        "silent",
    ];
    let mut lines = vec![Some(heads.map(heading).to_vec()), None];
    let none = || "—".to_owned();
    for one in held {
        lines.push(Some(vec![one.name(words)]));
        for (measure, entry) in one.entries() {
            let is_silent = entry.announced.quantity().is_none() && entry.sum.is_none();
            if measure == Measure::ConstructionJobs && is_silent {
                continue;
            }
            let said = |known: &Known| {
                let quantity = known.quantity();
                quantity.map_or_else(none, |q| headline(&q, measure, words))
            };
            let residual = entry.residual.map(|n| match measure {
                Measure::Investment => words.usd_amount(n),
                Measure::Jobs
                | Measure::ConstructionJobs
                | Measure::Projects
                | Measure::JobsPerMillion => words.number(n, 0),
            });
            let percent = entry
                .share()
                .map(|share| format!("{}\u{a0}%", words.number(share * 100.0, 0)));
            let code = measure.code().replace('_', "-");
            lines.push(Some(vec![
                format!("  {}", words.text(&format!("cli-sum-{code}"))),
                said(&entry.announced),
                entry
                    .sum
                    .map_or_else(none, |q| headline(&q, measure, words)),
                residual.unwrap_or_else(none),
                percent.unwrap_or_else(none),
                words.number(entry.silent.len() as f64, 0),
            ]));
        }
        let count = one.ledger.projects.announced.quantity();
        lines.push(Some(vec![
            format!("  {}", words.text("cli-sum-projects")),
            count.map_or_else(none, |q| words.quantity(&q, 0)),
            words.number(one.ledger.members as f64, 0),
        ]));
    }
    text_table(&lines, |column| column > 0)
}

/// A line a measure.
fn csv(held: &[Held<'_>], words: &Words) -> String {
    let mut header = vec!["id", "title", "measure", "announced", "announced_qualifier"];
    let names = numbers(
        &crate::model::quantity::Total::default(),
        Measure::Investment,
    );
    let itemised: Vec<String> = names
        .iter()
        .map(|(name, _)| format!("itemised_{name}"))
        .collect();
    header.extend(itemised.iter().map(String::as_str));
    header.extend(["residual", "share", "silent"]);
    let mut rows = Vec::new();
    for one in held {
        for (measure, entry) in one.entries() {
            let announced = entry.announced.quantity();
            let optional = |n: Option<f64>| n.map_or(Cell::Empty, Cell::Number);
            let qualifier = announced.map_or("", |q| q.qualifier.code());
            let mut cells = vec![
                Cell::text(one.announcement.id.as_str()),
                Cell::text(one.announcement.title.get(words.lang())),
                Cell::text(measure.code()),
                optional(announced.map(|q| q.headline)),
                Cell::text(qualifier),
            ];
            let of = numbers(&entry.itemised, measure);
            cells.extend(of.iter().map(|(_, value)| cell(value)));
            cells.extend([optional(entry.residual), optional(entry.share())]);
            cells.push(Cell::Number(entry.silent.len() as f64));
            rows.push(cells);
        }
    }
    write(&header, &rows, Dialect::Comma)
}
