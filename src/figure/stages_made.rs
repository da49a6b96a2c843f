//! Makes the ranges by stage.

use super::bars::Mark;
use super::describe::{self, unit};
use super::stages::{StageBar, StagesFigure, StagesSettings};
use super::{Grouping, Material, Measure, bars_made, hover, stages_words as say};
use crate::query::certainty::{self, Stage, Weighted};
use crate::query::totals::Group;

/// Makes the figure.
pub(super) fn make(material: &Material<'_>, settings: &StagesSettings) -> StagesFigure {
    let StagesSettings {
        measure,
        is_weighted,
    } = settings.possible();
    let stages = certainty::stages(material.dataset, material.index, material.rows, measure);
    let all = whole(material, measure);
    let bars = stages
        .iter()
        .filter(|stage| !stage.rows.is_empty())
        .map(|stage| bar(material, stage, (measure, is_weighted)))
        .collect();
    let mut figure = StagesFigure {
        frame: describe::frame(material, measure, Grouping::Status, &all.plain),
        measure,
        is_weighted,
        unit: unit(measure),
        bars,
    };
    say::around(material, &mut figure, &all);
    figure
}

/// The totals of all that is shown.
pub(super) fn whole(material: &Material<'_>, measure: Measure) -> Weighted {
    certainty::weighted(material.dataset, material.index, material.rows, measure)
        .unwrap_or_default()
}

/// A stage as a group of the figures.
pub(super) fn group(stage: &Stage) -> Group {
    Group {
        key: stage.key(),
        total: stage.totals.plain,
        rows: stage.rows.clone(),
    }
}

fn bar(
    material: &Material<'_>,
    stage: &Stage,
    (measure, is_weighted): (Measure, bool),
) -> StageBar {
    let words = material.words;
    let group = group(stage);
    let plain = bars_made::mark(material, &group, measure);
    let weighted = plain.as_ref().filter(|_| is_weighted).and_then(|plain| {
        let quantity = certainty::at_share(plain.quantity, stage.weight?);
        let label = describe::label(words, &quantity, measure);
        Some(Mark {
            quantity,
            solid: plain.solid * stage.weight?,
            hollow: plain.hollow * stage.weight?,
            label: say::weighted_label(words, label),
        })
    });
    let mut lines = hover::lines(material, &group, &[measure]);
    if is_weighted {
        lines.extend(say::weight_lines(words, stage, measure));
    }
    StageBar {
        status: stage.status,
        target: group.key.clone().into(),
        name: describe::group_name(words, &group.key),
        weight: stage.weight,
        silent: match plain {
            Some(_) => String::new(),
            None => say::silent(words, stage.rows.len(), measure),
        },
        plain,
        weighted,
        totals: stage.totals,
        hover: lines,
        is_selected: material.filter.has(&group.key),
    }
}
