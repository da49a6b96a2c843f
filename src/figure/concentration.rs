//! Concentration: how much of all stated investment the largest projects make up, one after the other.

use super::table::{self, Cell, Table};
use super::{Frame, Material, Measure, Target, describe, notes};
use crate::i18n::{Arg, Words};
use crate::model::codes::Qualifier;
use crate::model::quantity::{Quantity, Total};
use crate::query::totals;

/// What is summed.
const MEASURE: Measure = Measure::Investment;
/// The share of this many of the largest is said beside that of the largest.
const SOME: usize = 3;
/// From this many projects on there is something beside them.
const ENOUGH: usize = 5;

/// The projects that state an amount, the largest first, each as a step of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct ConcentrationFigure {
    /// Words around the steps.
    pub frame: Frame,
    /// "The largest project is 51 % of all stated investment"; empty where there is no step.
    pub sentence: String,
    /// What the steps are counted in: "Projects, the largest first".
    pub axis: String,
    /// The steps, the largest first.
    pub steps: Vec<Step>,
}

/// A project's share of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What a click asks for: the project.
    pub target: Target,
    /// Its name.
    pub name: String,
    /// Its amount in US dollars.
    pub quantity: Quantity,
    /// Its share of the sum of all headlines, 0 to 1.
    pub share: f64,
    /// The share of it and all larger ones together, 0 to 1.
    pub cumulative: f64,
    /// Name, share and amount, as the label of the step.
    pub label: String,
    /// What hovering tells, one line each.
    pub hover: Vec<String>,
}

impl Step {
    /// Where the step begins, as a share of the whole, 0 to 1.
    pub fn from(&self) -> f64 {
        (self.cumulative - self.share).max(0.0)
    }

    /// Whether only a ceiling is known: drawn hollow.
    pub fn is_ceiling(&self) -> bool {
        self.quantity.low.is_none()
    }
}

/// Makes the figure.
pub(super) fn make(material: &Material<'_>) -> ConcentrationFigure {
    let words = material.words;
    let all = totals::total(material.index, material.rows, MEASURE);
    let steps = steps(material);
    let mut frame = describe::frame(material, MEASURE, super::Grouping::Region, &all);
    frame.title = words.text("concentration-title");
    let shown: Vec<Quantity> = steps.iter().map(|step| step.quantity).collect();
    let has_ceiling = steps.iter().any(Step::is_ceiling);
    let shapes = has_ceiling.then_some("concentration-shape-hollow");
    let signs = notes::signs(material, &shown, shapes.as_slice());
    frame.notes.extend(signs);
    frame.notes.extend(basis(words, &all));
    frame.notes.extend(notes::left_out(material, &all));
    if steps.is_empty() {
        let nothing = || words.text("concentration-nothing");
        frame.message = frame.message.or_else(|| Some(nothing()));
    }
    let sentence = sentence(material, &steps, &all);
    frame.spoken = if sentence.is_empty() {
        frame.subtitle.clone()
    } else {
        format!("{}. {}", sentence.trim_end_matches('.'), frame.subtitle)
    };
    ConcentrationFigure {
        frame,
        sentence,
        axis: words.text("concentration-axis"),
        steps,
    }
}

/// The projects that count in totals and state more than nothing, the largest first, ties in the order of the dataset.
fn steps(material: &Material<'_>) -> Vec<Step> {
    let rows = material.rows.iter().filter_map(|row| {
        let record = material.index.rows().get(*row)?;
        let quantity = record.known(MEASURE).quantity()?;
        (record.is_in_totals && quantity.headline > 0.0).then_some((*row, quantity))
    });
    let mut rows: Vec<(usize, Quantity)> = rows.collect();
    rows.sort_by(|a, b| b.1.headline.total_cmp(&a.1.headline).then(a.0.cmp(&b.0)));
    let Some(largest) = rows.first().map(|(_, quantity)| quantity.headline) else {
        return Vec::new();
    };
    // In units of the largest, so that no sum is too large for a number.
    let whole: f64 = rows.iter().map(|(_, q)| q.headline / largest).sum();
    let is_exact = rows
        .iter()
        .all(|(_, q)| q.low == Some(q.high) && !q.is_open);
    let mut sum = 0.0;
    let step = |(rank, (row, quantity)): (usize, (usize, Quantity))| {
        let share = quantity.headline / largest / whole;
        sum += share;
        let cumulative = f64::min(sum, 1.0);
        step(
            material,
            (rank + 1, row),
            quantity,
            (share, cumulative),
            is_exact,
        )
    };
    rows.into_iter().enumerate().filter_map(step).collect()
}

fn step(
    material: &Material<'_>,
    (rank, row): (usize, usize),
    quantity: Quantity,
    (share, cumulative): (f64, f64),
    is_exact: bool,
) -> Option<Step> {
    let words = material.words;
    let project = material.dataset.projects.get(row)?;
    let name = project.name.get(words.lang()).to_owned();
    let amount = words.usd_short(&quantity);
    let args = |share: f64| {
        [
            ("name", Arg::from(name.clone())),
            ("share", Arg::from(percent(words, share, is_exact))),
            ("amount", Arg::from(amount.clone())),
            ("n", Arg::from(rank)),
            ("count", Arg::from(words.number(rank as f64, 0))),
        ]
    };
    let amount_words = [("amount", Arg::from(amount.clone()))];
    let hover = vec![
        name.clone(),
        words.fill("figure-hover-investment", &amount_words),
        words.fill("concentration-hover-share", &args(share)),
        words.fill("concentration-hover-together", &args(cumulative)),
    ];
    Some(Step {
        target: Target::Project(row),
        label: words.fill("concentration-label", &args(share)),
        name,
        quantity,
        share,
        cumulative,
        hover,
    })
}

/// A share as people read it: "≈ 51 %", with a decimal where it is small.
fn percent(words: &Words, share: f64, is_exact: bool) -> String {
    let value = share * 100.0;
    let digits = usize::from(value < 9.95);
    let number = if value > 0.0 && value < 0.05 {
        format!("< {}", words.number(0.1, 1))
    } else if is_exact || value >= 99.95 {
        words.number(value, digits)
    } else {
        format!("≈\u{202f}{}", words.number(value, digits))
    };
    words.fill("concentration-percent", &[("number", Arg::from(number))])
}

/// What the whole is, and that a ceiling counts in it as if it were reached.
fn basis(words: &Words, all: &Total) -> Vec<String> {
    let mut said = vec![words.text("concentration-basis")];
    if all.ceiling_only > 0 {
        let args = describe::counted(words, all.ceiling_only);
        said.push(words.fill("concentration-ceilings", &args));
    }
    said
}

/// What the largest make up, in a sentence.
fn sentence(material: &Material<'_>, steps: &[Step], all: &Total) -> String {
    let words = material.words;
    let Some(first) = steps.first() else {
        return String::new();
    };
    let is_exact = all
        .quantity()
        .is_some_and(|q| q.qualifier == Qualifier::Exact);
    let is_all = material.filter.is_empty();
    let of = words.text(if is_all {
        "concentration-of-all"
    } else {
        "concentration-of-shown"
    });
    let mut args = vec![
        ("share", Arg::from(percent(words, first.share, is_exact))),
        ("of", Arg::from(of)),
    ];
    let together = steps.get(SOME - 1).filter(|_| steps.len() >= ENOUGH);
    let id = match together {
        _ if steps.len() == 1 => "concentration-sentence-only",
        Some(some) => {
            let share = percent(words, some.cumulative, is_exact);
            args.push(("together", Arg::from(share)));
            "concentration-sentence-three"
        }
        None => "concentration-sentence",
    };
    words.fill(id, &args)
}

/// The steps with their shares.
pub(super) fn table(figure: &ConcentrationFigure, words: &Words) -> Table {
    let named = ["rank", "project"].map(|id| words.text(&format!("concentration-column-{id}")));
    let shares = ["share", "together"].map(|id| words.text(&format!("concentration-column-{id}")));
    let mut header = named.to_vec();
    header.extend(table::statement_header(words, MEASURE));
    header.extend(shares);
    let row = |(i, step): (usize, &Step)| {
        let mut row = vec![Cell::count(i + 1), Cell::Text(step.name.clone())];
        row.extend(table::statement(words, Some(&step.quantity), MEASURE));
        row.extend([step.share, step.cumulative].map(|share| Cell::number(share * 100.0)));
        row
    };
    Table {
        rows: figure.steps.iter().enumerate().map(row).collect(),
        header,
    }
}
