//! `joba versus`: two groups side by side, and the projects that make the difference.

use std::path::Path;
use std::sync::Arc;

use super::CANNOT;
use super::args::{SumFormat, Versus};
use super::check::object;
use super::input::{self, Asked, Selection};
use super::output::{Answer, Failure};
use super::sum::cell;
use super::text_table::text_table;
use crate::exchange::table::{Cell, Dialect, write};
use crate::figure::Material;
use crate::figure::versus::{Group, OtherFile, VersusSettings, Which};
use crate::figure::versus_made::{Compared, choose, compare, figure};
use crate::figure::versus_numbers::{gap, gap_range, sum_words};
use crate::figure::versus_records::{Kind, Numbers, Record, records};
use crate::figure::versus_words::group_words;
use crate::i18n::Words;
use crate::model::json::{Json, Num};
use crate::model::visible::visible;
use crate::query::filter::Facet;
use crate::query::versus::What;

pub(super) fn versus(args: &Versus, words: &'static Words) -> Result<Answer, Failure> {
    if args.a.is_empty() && args.b.is_empty() && args.other.is_none() {
        return Err(Failure::new(CANNOT, words.text("cli-versus-nothing")));
    }
    let asked = Asked {
        file: args.dataset.as_deref(),
        filters: &args.filters,
        ..Asked::default()
    };
    let mut selection = input::selection(asked, words)?;
    let other = args.other.as_deref().map(|path| other(path, words));
    let other = other.transpose()?;
    let index_b = match &other {
        Some(other) => &*other.index,
        None => &selection.index,
    };
    let filters = [
        input::filter(&args.a, &selection.index, words)?,
        input::filter(&args.b, index_b, words)?,
    ];
    if filters.iter().any(|filter| filter.asks_of(Facet::Check)) {
        input::find(&selection.dataset, &mut selection.index);
    }
    let [a, b] = filters;
    let settings = VersusSettings {
        a: Group {
            filter: a,
            is_other: false,
        },
        b: Group {
            filter: b,
            is_other: other.is_some(),
        },
        measure: args.measure,
        by: args.by,
        other,
    };
    Ok(Answer::of(answer(args, &selection, &settings, words)))
}

/// The dataset that the second group is taken from.
fn other(path: &Path, words: &Words) -> Result<OtherFile, Failure> {
    let Selection {
        dataset, mut index, ..
    } = input::selection(
        Asked {
            file: Some(path),
            ..Asked::default()
        },
        words,
    )?;
    input::find(&dataset, &mut index);
    let name = path.file_name().unwrap_or(path.as_os_str());
    Ok(OtherFile {
        name: visible(&name.to_string_lossy(), 60),
        dataset: Arc::new(dataset),
        index: Arc::new(index),
    })
}

fn answer(
    args: &Versus,
    selection: &Selection,
    settings: &VersusSettings,
    words: &'static Words,
) -> String {
    let material = selection.material(words);
    let chosen = choose(&material, settings);
    let compared = compare(&material, &chosen);
    match args.format {
        SumFormat::Table => shown(&material, &compared, words),
        SumFormat::Json => json(&compared),
        SumFormat::Csv => csv(&compared),
    }
}

/// The totals, the projects that make the difference, its parts.
fn shown(material: &Material<'_>, compared: &Compared<'_>, words: &Words) -> String {
    let heads = Which::BOTH.map(|which| {
        let count = words.projects(compared.material(which).rows.len());
        let group = group_words(compared, which);
        let args = [("letter", which.letter().into()), ("group", group.into())];
        format!("{}, {count}\n", words.fill("versus-head", &args))
    });
    let mut out = heads.concat() + "\n";
    let all = records(compared);
    for kind in [Kind::Total, Kind::Project, Kind::Part] {
        let of_kind: Vec<&Record> = all.iter().filter(|one| one.kind == kind).collect();
        if !of_kind.is_empty() {
            out.push_str(&table(kind, &of_kind, words));
            out.push('\n');
        }
    }
    let figure = figure(material, compared);
    for note in &figure.frame.notes {
        out.push_str(note);
        out.push('\n');
    }
    out
}

fn table(kind: Kind, records: &[&Record], words: &Words) -> String {
    let head = ["a", "b", "gap", "range"];
    let heads = head.map(|id| words.text(&format!("versus-table-{id}")));
    let first = words.text(&format!("versus-table-kind-{}", kind.code()));
    let mut lines = vec![Some([first].into_iter().chain(heads).collect()), None];
    lines.extend(records.iter().map(|record| {
        let range = record.gap.and_then(|g| gap_range(words, record.what, &g));
        let difference = record.gap.map(|g| gap(words, record.what, &g));
        Some(vec![
            record.name.clone(),
            number(&record.a, record.what, words),
            number(&record.b, record.what, words),
            difference.unwrap_or_else(|| words.text("versus-gap-unknown")),
            range.unwrap_or_default(),
        ])
    }));
    text_table(&lines, |column| column > 0)
}

/// "29.5 bn $ (11 of 13)"; a dash where nothing is stated.
fn number(numbers: &Numbers, what: What, words: &Words) -> String {
    let Some(sum) = &numbers.sum else {
        return "—".to_owned();
    };
    let number = sum_words(words, what, sum);
    match numbers.coverage {
        Some((stated, all)) if stated < all && what.measure().is_some() => {
            let n = |n: usize| words.number(n as f64, 0).into();
            let args = [("n", n(stated)), ("m", n(all))];
            format!("{number} ({})", words.fill("cli-sum-n-of-m", &args))
        }
        Some(_) | None => number,
    }
}

fn json(compared: &Compared<'_>) -> String {
    let groups = Which::BOTH.map(|which| {
        let count = compared.material(which).rows.len();
        object(vec![
            ("group", Json::Str(group_words(compared, which))),
            ("projects", whole(count)),
        ])
    });
    let all = records(compared);
    let of = |kind: Kind| {
        let some = all.iter().filter(|record| record.kind == kind);
        Json::List(some.map(|record| object(fields(record))).collect())
    };
    let [a, b] = groups;
    let all = object(vec![
        ("a", a),
        ("b", b),
        ("in_both", whole(compared.shared())),
        ("measure", text(compared.settings.added().code())),
        ("by", text(compared.settings.by.code())),
        ("totals", of(Kind::Total)),
        ("projects", of(Kind::Project)),
        ("parts", of(Kind::Part)),
    ]);
    all.to_text() + "\n"
}

fn csv(compared: &Compared<'_>) -> String {
    let all = records(compared);
    let flat = |record: &Record| {
        let mut flat = vec![("kind", text(record.kind.code()))];
        flat.extend(fields(record));
        flat
    };
    let rows: Vec<_> = all.iter().map(flat).collect();
    let header: Vec<&str> = rows
        .first()
        .into_iter()
        .flatten()
        .map(|(name, _)| *name)
        .collect();
    let cells = rows
        .iter()
        .map(|row| row.iter().map(|(_, value)| cell(value)).collect());
    let cells: Vec<Vec<Cell>> = cells.collect();
    write(&header, &cells, Dialect::Comma)
}

/// The numbers of a record by their names; `null` where nothing is known, and at an open end.
fn fields(record: &Record) -> Vec<(&'static str, Json)> {
    let mut fields = vec![
        (
            "key",
            if record.code.is_empty() {
                Json::Null
            } else {
                text(&record.code)
            },
        ),
        ("name", text(&record.name)),
        ("of", text(record.what.code())),
    ];
    let names = [
        ["a", "a_low", "a_high", "a_stated", "a_projects"],
        ["b", "b_low", "b_high", "b_stated", "b_projects"],
    ];
    for (names, numbers) in names.into_iter().zip([&record.a, &record.b]) {
        let sum = numbers.sum;
        let values = [
            value(sum.map(|s| s.headline)),
            value(sum.map(|s| s.low)),
            value(sum.filter(|s| !s.is_open).map(|s| s.high)),
            numbers.coverage.map_or(Json::Null, |(n, _)| whole(n)),
            numbers.coverage.map_or(Json::Null, |(_, n)| whole(n)),
        ];
        fields.extend(names.into_iter().zip(values));
    }
    let gap = record.gap;
    fields.extend([
        ("difference", value(gap.map(|g| g.headline))),
        (
            "difference_low",
            value(gap.filter(|g| !g.is_low_open).map(|g| g.low)),
        ),
        (
            "difference_high",
            value(gap.filter(|g| !g.is_high_open).map(|g| g.high)),
        ),
        ("share_so_far", value(record.share)),
    ]);
    fields
}

fn text(text: &str) -> Json {
    Json::Str(text.to_owned())
}

fn value(number: Option<f64>) -> Json {
    number.map_or(Json::Null, |n| Json::Num(Num::from_f64(n)))
}

fn whole(n: usize) -> Json {
    Json::Num(Num::from_f64(n as f64))
}
