//! `joba diff`: what differs between two datasets.

use super::args::{Diff, DiffFormat};
use super::check::object;
use super::input;
use super::output::{Answer, Failure};
use crate::document::diff::{Difference, by_record, diff as differences_of};
use crate::exchange::table::{Cell, Dialect, write};
use crate::i18n::Words;
use crate::model::json::{Json, Num};
use crate::model::visible::visible;

/// Exit code of two datasets that differ.
const DIFFERENT: u8 = 1;

pub(super) fn diff(args: &Diff, words: &Words) -> Result<Answer, Failure> {
    let before = input::open(&args.before, words)?.dataset;
    let after = input::open(&args.after, words)?.dataset;
    let found = differences_of(&before, &after);
    let text = match args.format {
        DiffFormat::Text => text(&found, words),
        DiffFormat::Json => json(&found, words),
        DiffFormat::Csv => csv(&found, words),
    };
    let code = if found.is_empty() { 0 } else { DIFFERENT };
    Ok(Answer { text, code })
}

/// Record by record, with the number of differences at the end.
fn text(found: &[Difference], words: &Words) -> String {
    let mut out = String::new();
    for group in by_record(found) {
        let Some(first) = group.first() else { continue };
        out.push_str(&words.line(&first.record.message()));
        out.push('\n');
        for difference in group {
            for part in ["  ", &words.line(difference.message()), "\n"] {
                out.push_str(part);
            }
        }
    }
    let shown = words.number(found.len() as f64, 0);
    let args = [("n", found.len().into()), ("shown", shown.into())];
    out + &words.fill("compare-count", &args) + "\n"
}

fn json(found: &[Difference], words: &Words) -> String {
    let text = |text: &str| Json::Str(text.to_owned());
    let value = |json: Option<&Json>| json.cloned().unwrap_or(Json::Null);
    let record = |difference: &Difference| {
        object(vec![
            ("kind", text(difference.record.kind.code())),
            ("id", text(&difference.record.id)),
            ("name", text(difference.record.name.get(words.lang()))),
            ("change", text(difference.change.code())),
            ("path", text(&difference.place.to_string())),
            ("before", value(difference.change.before())),
            ("after", value(difference.change.after())),
            ("message", Json::Str(words.line(difference.message()))),
        ])
    };
    let all = object(vec![
        ("count", Json::Num(Num::from_f64(found.len() as f64))),
        (
            "differences",
            Json::List(found.iter().map(record).collect()),
        ),
    ]);
    all.to_text() + "\n"
}

fn csv(found: &[Difference], words: &Words) -> String {
    let header = [
        "kind", "id", "name", "change", "path", "before", "after", "message",
    ];
    let value = |json: Option<&Json>| match json {
        Some(Json::Num(number)) => Cell::Number(number.as_f64()),
        Some(Json::Str(text)) => Cell::text(text),
        Some(other) => Cell::text(other.brief(usize::MAX)),
        None => Cell::Empty,
    };
    let row = |difference: &Difference| {
        vec![
            Cell::text(difference.record.kind.code()),
            Cell::text(&difference.record.id),
            Cell::text(visible(difference.record.name.get(words.lang()), 400)),
            Cell::text(difference.change.code()),
            Cell::text(difference.place.to_string()),
            value(difference.change.before()),
            value(difference.change.after()),
            Cell::text(words.line(difference.message())),
        ]
    };
    let rows: Vec<Vec<Cell>> = found.iter().map(row).collect();
    write(&header, &rows, Dialect::Comma)
}
