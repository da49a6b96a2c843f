//! Makes two groups side by side: their rows, their totals, and what lies between them.

use super::bars::Mark;
use super::versus::{OtherFile, Side, VersusFigure, VersusRow, VersusSettings, Which};
use super::{
    Material, Measure, Target, bars_made, ledger_words, versus_numbers as numbers,
    versus_words as told,
};
use crate::model::quantity::Quantity;
use crate::query::filter::{Part, Value};
use crate::query::totals::{Group, Key};
use crate::query::versus::{self, Amount, Contribution, Line, Pair, Part as Parted, What};

/// Two groups with everything that follows from them.
pub struct Compared<'a> {
    /// What A is made from; its rows are those of the group.
    pub a: Material<'a>,
    /// What B is made from.
    pub b: Material<'a>,
    /// The groups as they were compared: those to begin with where none are chosen.
    pub settings: &'a VersusSettings,
    /// Whether nobody has chosen them.
    pub is_begun: bool,
    /// The projects of both.
    pub pairs: Vec<Pair>,
    /// Every total.
    pub lines: Vec<Line>,
    /// What each project adds to the difference in the measure of the settings, the largest first.
    pub contributions: Vec<Contribution>,
    /// The same by the field of the settings.
    pub parts: Vec<Parted>,
}

/// The rows of both groups, which [`compare`] borrows.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    settings: VersusSettings,
    is_begun: bool,
    rows: [Vec<usize>; 2],
}

/// Chooses the rows of both groups: those that pass the filter in force and that of the group.
pub fn choose(material: &Material<'_>, settings: &VersusSettings) -> Chosen {
    let is_begun = settings.is_unchosen() && settings.other.is_none();
    let settings = if is_begun {
        settings.begun(material)
    } else {
        settings.clone()
    };
    Chosen {
        rows: Which::BOTH.map(|which| rows(material, &settings, which)),
        is_begun,
        settings,
    }
}

fn rows(material: &Material<'_>, settings: &VersusSettings, which: Which) -> Vec<usize> {
    let group = settings.group(which);
    let (mut rows, index) = match (group.is_other, &settings.other) {
        (false, _) => (material.rows.to_vec(), material.index),
        (true, Some(other)) => (material.filter.rows(&other.index), &*other.index),
        (true, None) => return Vec::new(),
    };
    rows.sort_unstable();
    if !group.filter.is_empty() {
        let passing = group.filter.rows(index);
        rows.retain(|row| passing.binary_search(row).is_ok());
    }
    rows
}

/// Holds both groups against each other.
pub fn compare<'a>(material: &Material<'a>, chosen: &'a Chosen) -> Compared<'a> {
    let settings = &chosen.settings;
    let [rows_a, rows_b] = &chosen.rows;
    let a = of_group(material, settings, Which::A, rows_a);
    let b = of_group(material, settings, Which::B, rows_b);
    let (side_a, side_b) = (side(&a), side(&b));
    let sides = (&side_a, &side_b);
    let pairs = versus::pairs(&side_a, &side_b);
    let contributions = versus::contributions(sides, &pairs, settings.added());
    Compared {
        lines: versus::lines(&side_a, &side_b, &pairs),
        parts: versus::parts(sides, &contributions, settings.by),
        settings,
        is_begun: chosen.is_begun,
        contributions,
        pairs,
        a,
        b,
    }
}

fn of_group<'a>(
    material: &Material<'a>,
    settings: &'a VersusSettings,
    which: Which,
    rows: &'a [usize],
) -> Material<'a> {
    let of_window = Material {
        filter: &settings.group(which).filter,
        rows,
        ..*material
    };
    match &settings.other {
        Some(OtherFile { dataset, index, .. }) if settings.group(which).is_other => Material {
            dataset,
            index,
            ..of_window
        },
        Some(_) | None => of_window,
    }
}

fn side<'a>(material: &Material<'a>) -> versus::Side<'a> {
    versus::Side {
        dataset: material.dataset,
        index: material.index,
        rows: material.rows,
    }
}

impl Compared<'_> {
    /// What one of the groups is made from.
    pub fn material(&self, which: Which) -> &Material<'_> {
        match which {
            Which::A => &self.a,
            Which::B => &self.b,
        }
    }

    /// Whether a group is of the other file.
    pub fn is_other(&self, which: Which) -> bool {
        self.settings.group(which).is_other
    }

    /// Whether a group is of a file that is not open.
    pub fn is_absent(&self, which: Which) -> bool {
        self.is_other(which) && self.settings.other.is_none()
    }

    /// How many projects are in both groups.
    pub fn shared(&self) -> usize {
        let is_in_both = |pair: &&Pair| pair.a.is_some() && pair.b.is_some();
        self.pairs.iter().filter(is_in_both).count()
    }

    /// The projects that add something, each with the share of it and all before it in all that differs, 0 to 1.
    pub fn moving(&self) -> Vec<(Contribution, f64)> {
        let moves = self.contributions.iter().filter(|one| one.size() > 0.0);
        let moves: Vec<Contribution> = moves.copied().collect();
        let all: f64 = moves.iter().map(Contribution::size).sum();
        let mut done = 0.0;
        let share = |one: Contribution| {
            done += one.size();
            (one, (done / all).min(1.0))
        };
        moves.into_iter().map(share).collect()
    }
}

/// Makes the figure.
pub(super) fn make(material: &Material<'_>, settings: &VersusSettings) -> VersusFigure {
    let chosen = choose(material, settings);
    figure(material, &compare(material, &chosen))
}

/// The figure of groups that are compared already.
pub fn figure(material: &Material<'_>, compared: &Compared<'_>) -> VersusFigure {
    let lines = compared.lines.iter();
    let rows: Vec<VersusRow> = lines.map(|line| row(compared, line)).collect();
    let frame = told::frame(material, compared, &rows);
    VersusFigure {
        frame,
        gap_head: material.words.text("versus-table-gap"),
        rows,
    }
}

fn row(compared: &Compared<'_>, line: &Line) -> VersusRow {
    let words = compared.a.words;
    let (difference, about) = numbers::difference(words, line);
    VersusRow {
        what: line.what,
        name: numbers::name(words, line.what),
        measure: numbers::measure(line.what),
        a: one_side(compared, Which::A, line),
        b: one_side(compared, Which::B, line),
        told: numbers::told(words, &difference),
        difference,
        about,
        gap: line.gap,
    }
}

fn one_side(compared: &Compared<'_>, which: Which, line: &Line) -> Side {
    let amount = match which {
        Which::A => &line.a,
        Which::B => &line.b,
    };
    let material = compared.material(which);
    let mark = mark(material, line.what, amount);
    let (label, about) = told::of_side(material, line.what, amount, mark.as_ref());
    let mut side = Side {
        mark,
        label,
        about,
        target: target(compared, which, amount),
        total: amount.total,
        hover: Vec::new(),
    };
    side.hover = told::hover(compared, which, line, &side);
    side
}

/// The bar of a number; a sum as other figures draw it, a count and a share by their bounds.
fn mark(material: &Material<'_>, what: What, amount: &Amount) -> Option<Mark> {
    let sum = amount.sum?;
    let whole = |quantity: Quantity| Mark {
        solid: bars_made::solid(&quantity),
        hollow: if quantity.low.is_none() {
            quantity.headline
        } else {
            0.0
        },
        label: String::new(),
        quantity,
    };
    let of_rows = |rows: Vec<usize>, measure: Measure| {
        let group = Group {
            key: Key::Region(None),
            total: amount.total,
            rows,
        };
        bars_made::mark(material, &group, measure)
    };
    match (what, what.measure()) {
        (What::Projects, _) => Some(whole(Quantity::whole(sum.headline))),
        (_, Some(measure)) => of_rows(material.rows.to_vec(), measure),
        (What::Largest, None) => {
            let known = material.index.rows().get(amount.row?)?;
            known.investment_usd.quantity().map(whole)
        }
        (_, None) => Some(whole(
            sum.quantity(&crate::model::quantity::Total::default()),
        )),
    }
}

/// What a click on a bar asks for: the largest project itself, or the filter of a group that is no more than values.
fn target(compared: &Compared<'_>, which: Which, amount: &Amount) -> Option<Target> {
    if compared.is_other(which) {
        return None;
    }
    if let Some(row) = amount.row {
        return Some(Target::Project(row));
    }
    let parts = compared.settings.group(which).filter.parts();
    let key = |part: &Part| match part {
        Part::Value(value) => Value::key(value),
        Part::Search(_)
        | Part::Not(_)
        | Part::Amounts(..)
        | Part::Dates(_)
        | Part::WithoutLargest(_) => None,
    };
    let keys: Option<Vec<Key>> = parts.iter().map(key).collect();
    keys.filter(|keys| !keys.is_empty()).map(Target::Values)
}

/// What a project is called, in whichever group it is.
pub fn project_name(compared: &Compared<'_>, pair: Pair) -> String {
    let in_a = pair.a.map(|row| (&compared.a, row));
    let found = pair.b.map(|row| (&compared.b, row)).or(in_a);
    found.map_or_else(String::new, |(material, row)| {
        ledger_words::name(material, row)
    })
}
