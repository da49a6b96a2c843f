//! The words around and beside the pairs of bars.

use super::bars::Mark;
use super::describe::{self, counted};
use super::hover::with_unit;
use super::versus::{Side, VersusRow, Which};
use super::versus_made::{Compared, project_name};
use super::versus_numbers::{difference, gap, measure, name, percent, plain, told, what_of};
use super::{Frame, Material, Measure, filter_words, ledger_words, notes};
use crate::i18n::{Arg, Words};
use crate::model::quantity::{Quantity, Sum, Total};
use crate::query::versus::{Amount, Contribution, Line, What};

/// This many projects that make the difference are named.
const NAMED: usize = 3;
/// Fewer are named where they make so much of it.
const ENOUGH: f64 = 0.8;

/// What stands beside a bar: its number, and what it covers.
pub(super) fn of_side(
    material: &Material<'_>,
    what: What,
    amount: &Amount,
    mark: Option<&Mark>,
) -> (String, String) {
    let words = material.words;
    let total = &amount.total;
    let (Some(mark), Some(sum)) = (mark, &amount.sum) else {
        let id = if total.projects == 0 {
            "versus-no-project"
        } else {
            "versus-none-stated"
        };
        let about = match what.measure() {
            Some(_) if total.projects > 0 => words.stated_of(total),
            Some(_) | None => String::new(),
        };
        return (words.text(id), about);
    };
    let quantity = &mark.quantity;
    match what {
        What::Projects => (words.number(sum.headline, 0), String::new()),
        What::WithoutAmount | What::WithoutJobs => {
            let text = words.projects_of(sum.headline as usize, total.projects);
            (text, String::new())
        }
        What::Largest => {
            let name = amount.row.map(|row| ledger_words::name(material, row));
            (words.usd_short(quantity), name.unwrap_or_default())
        }
        What::LargestShare => (share(words, quantity), share_range(words, sum)),
        What::Investment | What::Jobs | What::ConstructionJobs | What::JobsPerMillion => {
            let measure = measure(what);
            let range = is_spread(quantity).then(|| describe::range(words, sum, measure));
            // Ends that are rounded to one number say nothing more.
            let range = range.filter(|range| *range != plain(words, what, sum.headline));
            let parts = [range, Some(words.stated_of(total))];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            (with_unit(material, quantity, measure), parts.join(" · "))
        }
    }
}

/// Whether a range says more than the number and its sign.
fn is_spread(quantity: &Quantity) -> bool {
    quantity.low != Some(quantity.high)
}

fn share(words: &Words, quantity: &Quantity) -> String {
    let shown = percent(words, quantity.headline * 100.0);
    if is_spread(quantity) || quantity.is_open {
        format!("≈\u{202f}{shown}")
    } else {
        shown
    }
}

fn share_range(words: &Words, sum: &Sum) -> String {
    let [low, high] = [sum.low, sum.high].map(|n| percent(words, n * 100.0));
    if low == high {
        return String::new();
    }
    let ends = [("low", Arg::from(low)), ("high", Arg::from(high))];
    words.fill("range-closed", &ends)
}

/// What a group is, in words: its filter, and the file it is from.
pub fn group_words(compared: &Compared<'_>, which: Which) -> String {
    let material = compared.material(which);
    let words = material.words;
    let filter = filter_words::filter(words, material.index, material.filter);
    match &compared.settings.other {
        Some(other) if compared.is_other(which) => {
            let args = [
                ("group", Arg::from(filter)),
                ("file", Arg::from(other.name.clone())),
            ];
            words.fill("versus-of-file", &args)
        }
        Some(_) => {
            let file = words.text("versus-this-file");
            let args = [("group", Arg::from(filter)), ("file", Arg::from(file))];
            words.fill("versus-of-file", &args)
        }
        None => filter,
    }
}

/// "A: Region: Pavlodar".
fn head(compared: &Compared<'_>, which: Which) -> String {
    let text = group_words(compared, which);
    let args = [
        ("letter", which.letter().into()),
        ("group", Arg::from(text)),
    ];
    compared.a.words.fill("versus-head", &args)
}

/// What hovering over a bar tells.
pub(super) fn hover(
    compared: &Compared<'_>,
    which: Which,
    line: &Line,
    side: &Side,
) -> Vec<String> {
    let words = compared.a.words;
    let number = [
        ("name", Arg::from(name(words, line.what))),
        ("value", Arg::from(side.label.clone())),
    ];
    let (difference, about) = difference(words, line);
    let mut lines = vec![
        head(compared, which),
        words.fill("figure-hover-project", &number),
        side.about.clone(),
        told(words, &difference),
        about,
    ];
    lines.retain(|line| !line.is_empty());
    lines
}

/// Title, groups, notes, sources.
pub(super) fn frame(material: &Material<'_>, compared: &Compared<'_>, rows: &[VersusRow]) -> Frame {
    let words = material.words;
    let group = |which: Which| {
        let count = words.projects(compared.material(which).rows.len());
        format!("{}, {count}", head(compared, which))
    };
    let mut parts: Vec<String> = Which::BOTH.map(group).into();
    if !material.filter.is_empty() {
        let filter = filter_words::filter(words, material.index, material.filter);
        parts.push(words.fill("versus-both", &[("filter", Arg::from(filter))]));
    }
    let subtitle = parts.join(" · ");
    let message = message(material, compared);
    let spoken = if message.is_some() {
        subtitle.clone()
    } else {
        spoken(words, &subtitle, rows)
    };
    Frame {
        lang: words.lang(),
        title: words.text("versus-title"),
        notes: if message.is_some() {
            Vec::new()
        } else {
            found(material, compared, rows)
        },
        subtitle,
        sources: sources(material, compared),
        credit: String::new(),
        spoken,
        message,
    }
}

/// Why there is nothing to compare.
fn message(material: &Material<'_>, compared: &Compared<'_>) -> Option<String> {
    let words = material.words;
    let absent = Which::BOTH
        .into_iter()
        .find(|which| compared.is_absent(*which));
    if let Some(which) = absent {
        return Some(words.fill("versus-absent", &[("letter", which.letter().into())]));
    }
    if compared.pairs.is_empty() {
        let is_of_window = compared.settings.other.is_none() && material.rows.is_empty();
        let id = if is_of_window {
            "figure-empty"
        } else {
            "versus-empty"
        };
        return Some(words.text(id));
    }
    None
}

/// What has to be known to read it.
fn found(material: &Material<'_>, compared: &Compared<'_>, rows: &[VersusRow]) -> Vec<String> {
    let words = material.words;
    let mut notes = Vec::new();
    if compared.is_begun {
        notes.push(words.text("versus-note-begun"));
    }
    notes.extend(movers(compared));
    let shared = compared.shared();
    if shared > 0 {
        let id = match &compared.settings.other {
            Some(_) => "versus-note-shared-files",
            None => "versus-note-shared",
        };
        notes.push(words.fill(id, &counted(words, shared)));
    }
    let is_silent = |total: &Total| total.missing > 0;
    let sides = || rows.iter().flat_map(|row| [&row.a, &row.b]);
    if sides().any(|side| is_silent(&side.total)) {
        notes.push(words.text("versus-note-silent"));
    }
    let marks = || sides().filter_map(|side| side.mark.as_ref());
    let shown: Vec<Quantity> = marks().map(|mark| mark.quantity).collect();
    let shapes = [
        (
            marks().any(|m| m.whisker().is_some()),
            "figure-shape-whisker",
        ),
        (marks().any(|m| m.quantity.is_open), "figure-shape-arrow"),
        (marks().any(|m| m.hollow > 0.0), "figure-shape-hollow"),
    ];
    let shapes: Vec<&'static str> = shapes
        .into_iter()
        .filter_map(|(occurs, id)| occurs.then_some(id))
        .collect();
    notes.extend(super::notes::signs(material, &shown, &shapes));
    notes.extend(excluded(compared));
    notes
}

/// Projects that count in no total.
fn excluded(compared: &Compared<'_>) -> Option<String> {
    let words = compared.a.words;
    let is_out = |one: &&Contribution| one.a.is_none() && one.b.is_none();
    let out = compared.contributions.iter().filter(is_out).count();
    (out > 0).then(|| words.fill("figure-note-excluded", &counted(words, out)))
}

/// Which projects make most of the difference.
fn movers(compared: &Compared<'_>) -> Option<String> {
    let words = compared.a.words;
    let moving = compared.moving();
    let enough = moving.iter().position(|(_, share)| *share >= ENOUGH);
    let n = enough
        .map_or(NAMED, |at| at + 1)
        .min(NAMED)
        .min(moving.len());
    let (_, share) = moving.get(n.checked_sub(1)?)?;
    let what = what_of(compared.settings.added());
    if what == What::Projects {
        return None;
    }
    let named = moving.iter().take(n).filter_map(|(one, _)| {
        let args = [
            ("name", Arg::from(project_name(compared, one.pair))),
            ("amount", Arg::from(gap(words, what, &one.gap?))),
        ];
        Some(words.fill("figure-note-largest-project", &args))
    });
    let names = named.collect::<Vec<_>>().join(", ");
    let [n, count] = counted(words, n);
    let args = [
        n,
        count,
        ("measure", Arg::from(name(words, what))),
        ("percent", Arg::from(percent(words, share * 100.0))),
        ("names", Arg::from(names)),
    ];
    Some(words.fill("versus-note-movers", &args))
}

/// The sources of both groups: those of the window first, then those of the other file.
fn sources(material: &Material<'_>, compared: &Compared<'_>) -> String {
    let of = |is_other: bool| {
        let mut of_file = Which::BOTH
            .into_iter()
            .filter(|which| compared.is_other(*which) == is_other)
            .map(|which| compared.material(which));
        let first = *of_file.next()?;
        let mut rows = first.rows.to_vec();
        rows.extend(of_file.flat_map(|material| material.rows));
        rows.sort_unstable();
        rows.dedup();
        let all = Material {
            rows: &rows,
            ..first
        };
        // The claims of money and of jobs, which the ratio of both rests on.
        Some(notes::sources(&all, Measure::JobsPerMillion))
    };
    let own = of(false);
    let other = of(true)
        .zip(compared.settings.other.as_ref())
        .map(|(list, other)| {
            let args = [
                ("file", Arg::from(other.name.clone())),
                ("sources", Arg::from(list)),
            ];
            material.words.fill("versus-sources-other", &args)
        });
    let parts: Vec<String> = [own, other].into_iter().flatten().collect();
    parts.join(" ")
}

/// The groups, then money and jobs of both with what lies between them.
fn spoken(words: &Words, subtitle: &str, rows: &[VersusRow]) -> String {
    let chosen = rows
        .iter()
        .filter(|row| matches!(row.what, What::Projects | What::Investment | What::Jobs));
    let line = |row: &VersusRow| {
        let args = [
            ("name", Arg::from(row.name.clone())),
            ("a", Arg::from(row.a.label.clone())),
            ("b", Arg::from(row.b.label.clone())),
            ("gap", Arg::from(row.difference.clone())),
        ];
        words.fill("versus-spoken", &args)
    };
    let first = std::iter::once(format!("{subtitle}."));
    first.chain(chosen.map(line)).collect::<Vec<_>>().join(" ")
}
