//! What the page shows of two groups, made once and kept until the records, the filter, the groups or the language change.

use crate::document::Key;
use crate::figure::describe;
use crate::figure::versus::{VersusSettings, Which};
use crate::figure::versus_made::{Compared, choose, compare, figure, project_name};
use crate::figure::versus_numbers::{gap, gap_range, quantity, total, what_of};
use crate::figure::versus_words::group_words;
use crate::figure::{Figure, Material};
use crate::i18n::Words;
use crate::model::claim::Known;
use crate::model::codes::Lang;
use crate::query::filter::Filter;
use crate::query::totals;
use crate::query::versus::{Contribution, Part, What};
use crate::ui::View;
use crate::ui::figure_card::material;

/// What the page was made from.
#[derive(Clone, Debug, PartialEq)]
struct Asked {
    revision: u64,
    lang: Lang,
    filter: Filter,
    settings: VersusSettings,
    tolerance: f64,
}

/// The two groups in words.
#[derive(Debug)]
pub(super) struct ShownGroups {
    asked: Asked,
    /// The groups as they are compared: those to begin with where none are chosen.
    pub settings: VersusSettings,
    /// What each group is, and how many projects it has.
    pub heads: [(String, usize); 2],
    /// The pairs of bars.
    pub figure: Figure,
    /// The projects that make the difference, the largest first.
    pub movers: Vec<Mover>,
    /// The projects that are in one group only, or differ, and state no number.
    pub silent: Vec<Mover>,
    /// How many projects are in both groups.
    pub shared: usize,
    /// The difference by one field.
    pub parts: Vec<Line>,
}

/// A project that makes a part of the difference.
#[derive(Debug)]
pub(super) struct Mover {
    /// The project, where the window has it.
    pub key: Option<Key>,
    /// Its name.
    pub name: String,
    /// Message id of where it is.
    pub place: &'static str,
    /// Its number in A, in B, and what lies between.
    pub cells: [String; 3],
    /// The range of what lies between; empty where there is none.
    pub range: String,
    /// The share of it and all before it in all that differs, 0 to 1; `None` where it states no number.
    pub share: Option<f64>,
}

/// A value of the field by which the difference is taken apart.
#[derive(Debug)]
pub(super) struct Line {
    /// The value.
    pub key: totals::Key,
    /// Its name.
    pub name: String,
    /// Its total in A, in B, and what lies between.
    pub cells: [String; 3],
    /// The range of what lies between; empty where there is none.
    pub range: String,
}

/// What is shown now: what was made before where nothing has changed.
pub(super) fn refreshed(
    before: Option<ShownGroups>,
    view: &View<'_>,
    settings: &VersusSettings,
) -> ShownGroups {
    let asked = Asked {
        revision: view.document.revision(),
        lang: view.words.lang(),
        filter: view.filter.clone(),
        settings: settings.clone(),
        tolerance: view.tolerance,
    };
    match before {
        Some(before) if before.asked == asked => before,
        Some(_) | None => make(view, asked),
    }
}

fn make(view: &View<'_>, asked: Asked) -> ShownGroups {
    // Of their own: the rows of the window may still be those of another filter while these are being found.
    let rows = asked.filter.rows(view.index);
    let material = Material {
        rows: &rows,
        ..material(view)
    };
    let chosen = choose(&material, &asked.settings);
    let compared = compare(&material, &chosen);
    let what = what_of(compared.settings.added());
    let mover = |one: Contribution, share: Option<f64>| mover(view, &compared, what, (one, share));
    let is_silent = |one: &&Contribution| {
        one.gap.is_none() && (one.a.is_some() || one.b.is_some()) && one.a != one.b
    };
    let silent = compared.contributions.iter().filter(is_silent);
    ShownGroups {
        settings: compared.settings.clone(),
        heads: Which::BOTH.map(|which| {
            let count = compared.material(which).rows.len();
            (group_words(&compared, which), count)
        }),
        figure: Figure::Versus(figure(&material, &compared)),
        movers: compared
            .moving()
            .into_iter()
            .map(|(one, share)| mover(one, Some(share)))
            .collect(),
        silent: silent.map(|one| mover(*one, None)).collect(),
        shared: compared.shared(),
        parts: compared
            .parts
            .iter()
            .map(|part| line(view.words, what, part))
            .collect(),
        asked,
    }
}

fn mover(
    view: &View<'_>,
    compared: &Compared<'_>,
    what: What,
    (one, share): (Contribution, Option<f64>),
) -> Mover {
    let words = view.words;
    let pair = one.pair;
    let place = match (pair.a, pair.b) {
        (Some(_), Some(_)) => "versus-in-both",
        (Some(_), None) => "versus-in-a",
        (None, Some(_) | None) => "versus-in-b",
    };
    let of_window = |which: Which, row: Option<usize>| row.filter(|_| !compared.is_other(which));
    let row = of_window(Which::A, pair.a).or(of_window(Which::B, pair.b));
    let cell = |known: Option<Known>| match known {
        Some(known) => known.quantity().map_or_else(
            || words.why_missing(&known),
            |stated| quantity(words, what, &stated),
        ),
        None => String::new(),
    };
    Mover {
        key: row.and_then(|row| view.document.project_key(row)),
        name: project_name(compared, pair),
        place,
        cells: [
            cell(one.a),
            cell(one.b),
            one.gap.map_or_else(
                || words.text("versus-gap-unknown"),
                |step| gap(words, what, &step),
            ),
        ],
        range: one
            .gap
            .and_then(|step| gap_range(words, what, &step))
            .unwrap_or_default(),
        share,
    }
}

fn line(words: &Words, what: What, part: &Part) -> Line {
    let is_unknown = part.is_unknown();
    let (difference, range) = if is_unknown {
        (words.text("versus-gap-unknown"), String::new())
    } else {
        let range = gap_range(words, what, &part.gap);
        (gap(words, what, &part.gap), range.unwrap_or_default())
    };
    Line {
        key: part.key.clone(),
        name: describe::group_short(words, &part.key),
        cells: [
            total(words, what, &part.a),
            total(words, what, &part.b),
            difference,
        ],
        range,
    }
}
