//! Words of the ranges by stage: each stage in a sentence, weighted totals, notes, the spoken summary.

use super::bars::Mark;
use super::describe::{self, counted, key};
use super::hover::capital;
use super::stages::StagesFigure;
use super::stages_made::{group, whole};
use super::{Material, Measure, notes};
use crate::i18n::{Arg, Words};
use crate::model::certainty::Certainty;
use crate::model::quantity::Quantity;
use crate::query::certainty::{self, Stage, Weighted};
use crate::query::totals::Unit;

/// "Investment by stage: concept ≈ 15 bn $ · agreement 5.0–5.1 bn $ …", then what it comes to, and with weights if they
/// are asked for. Empty where no project is shown.
pub fn sentence(material: &Material<'_>, measure: Measure, is_weighted: bool) -> String {
    let words = material.words;
    let stages = in_words(material, measure);
    if stages.is_empty() {
        return String::new();
    }
    let all = whole(material, measure);
    let list = [("stages", Arg::from(stages.join(" · ")))];
    let mut said = vec![words.fill(&format!("stages-sentence-{}", key(measure)), &list)];
    let coverage = describe::coverage(words, &all.plain, measure);
    if let Some(total) = describe::total(words, &all.plain, measure) {
        let args = [
            ("total", Arg::from(total)),
            ("coverage", Arg::from(coverage)),
        ];
        said.push(words.fill("stages-sentence-total", &args));
    }
    if is_weighted {
        let weighted = weighted_words(words, &all, measure);
        said.extend(weighted.map(|text| sentence_of(&capital(&text))));
    }
    said.join(" ")
}

/// "Weighted 8.8 bn $ (8.1 to over 8.9 bn $), without 1 project whose status has no weight"; `None` where nothing with a
/// weight states a number.
pub fn weighted_words(words: &Words, totals: &Weighted, measure: Measure) -> Option<String> {
    let total = describe::total(words, &totals.weighted, measure)?;
    let total = [("total", Arg::from(total))];
    let mut said = words.fill("stages-weighted", &total);
    if totals.without_weight > 0 {
        let args = counted(words, totals.without_weight);
        said.push_str(&words.fill("stages-without-weight", &args));
    }
    Some(said)
}

/// Each stage that has projects, with what it comes to.
fn in_words(material: &Material<'_>, measure: Measure) -> Vec<String> {
    let stages = certainty::stages(material.dataset, material.index, material.rows, measure);
    let shown = stages.iter().filter(|stage| !stage.rows.is_empty());
    let one = |stage: &Stage| {
        let name = uncapital(&describe::group_name(material.words, &stage.key()));
        format!("{name} {}", amount(material, stage, measure))
    };
    shown.map(one).collect()
}

/// What a stage comes to: a single statement as it stands, several as a range.
fn amount(material: &Material<'_>, stage: &Stage, measure: Measure) -> String {
    let words = material.words;
    let total = &stage.totals.plain;
    let Some(sum) = total.sum() else {
        let args = [("what", Arg::from(silent(words, stage.rows.len(), measure)))];
        return words.fill("stages-in-brackets", &args);
    };
    let single =
        describe::statement(material, &group(stage), measure).filter(|_| total.stated == 1);
    match (measure.unit(), single) {
        (Unit::Dollars, Some(single)) => words.usd_short(&single),
        (Unit::Dollars, None) => words.usd_span(&sum),
        (_, Some(single)) => describe::label(words, &single, measure),
        (_, None) => describe::range(words, &sum, measure),
    }
}

/// "1 project, no amount stated".
pub(super) fn silent(words: &Words, projects: usize, measure: Measure) -> String {
    let id = format!("stages-silent-{}", key(measure));
    words.fill(&id, &counted(words, projects))
}

/// The weight of a stage and what it comes to with it, one line each; or that it has none.
pub(super) fn weight_lines(words: &Words, stage: &Stage, measure: Measure) -> Vec<String> {
    let Some(weight) = stage.weight else {
        return vec![words.text("stages-hover-no-weight")];
    };
    let percent = words.number(weight * 100.0, 1);
    let weight = words.fill("stages-hover-weight", &[("percent", Arg::from(percent))]);
    let total = weighted_words(words, &stage.totals, measure);
    [Some(weight), total.map(|total| capital(&total))]
        .into_iter()
        .flatten()
        .collect()
}

/// "weighted 1.5".
pub(super) fn weighted_label(words: &Words, amount: String) -> String {
    words.fill("stages-weighted-label", &[("amount", Arg::from(amount))])
}

/// Title, subtitle, notes and spoken words.
pub(super) fn around(material: &Material<'_>, figure: &mut StagesFigure, all: &Weighted) {
    let (words, measure) = (material.words, figure.measure);
    figure.frame.title = words.text(&format!("stages-title-{}", key(measure)));
    let weighted = weighted_words(words, all, measure).filter(|_| figure.is_weighted);
    if let Some(weighted) = weighted {
        figure.frame.subtitle = format!("{} · {weighted}", figure.frame.subtitle);
    }
    figure.frame.notes = all_notes(material, figure, all);
    let stages = in_words(material, measure).join("; ");
    figure.frame.spoken = if stages.is_empty() {
        figure.frame.subtitle.clone()
    } else {
        format!(
            "{}. {}",
            figure.frame.subtitle,
            sentence_of(&capital(&stages))
        )
    };
}

fn all_notes(material: &Material<'_>, figure: &StagesFigure, all: &Weighted) -> Vec<String> {
    let marks = || figure.bars.iter().filter_map(|bar| bar.plain.as_ref());
    let shown: Vec<Quantity> = marks().map(|mark| mark.quantity).collect();
    let is_range = |mark: &Mark| {
        mark.quantity
            .low
            .is_some_and(|low| low < mark.quantity.high)
    };
    let shapes: Vec<&'static str> = [
        (marks().any(is_range), "stages-shape-range"),
        (marks().any(|m| m.hollow > 0.0), "stages-shape-hollow"),
        (marks().any(|m| m.quantity.is_open), "figure-shape-arrow"),
    ]
    .into_iter()
    .filter_map(|(occurs, id)| occurs.then_some(id))
    .collect();
    let mut found = Vec::new();
    found.extend(notes::signs(material, &shown, &shapes));
    if figure.is_weighted && !figure.bars.is_empty() {
        found.push(weights(material, figure));
    }
    found.extend(notes::left_out(material, &all.plain));
    found
}

/// Which weights count, and that they are a convention.
fn weights(material: &Material<'_>, figure: &StagesFigure) -> String {
    let words = material.words;
    let one = |bar: &super::stages::StageBar| {
        let percent = words.number(bar.weight? * 100.0, 1);
        let args = [
            ("stage", Arg::from(uncapital(&bar.name))),
            ("percent", Arg::from(percent)),
        ];
        Some(words.fill("stages-weight-of", &args))
    };
    let list: Vec<String> = figure.bars.iter().filter_map(one).collect();
    let is_set = material
        .dataset
        .certainty
        .as_ref()
        .is_some_and(Certainty::is_set);
    let id = if is_set {
        "stages-note-weights-set"
    } else {
        "stages-note-weights"
    };
    words.fill(id, &[("weights", Arg::from(list.join(", ")))])
}

/// With a small letter at the start, for the middle of a sentence.
fn uncapital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(chars).collect()
}

fn sentence_of(text: &str) -> String {
    if text.ends_with('.') {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
