//! The brief of a region: where it is, what is known in numbers, its projects, when they begin, who says so.

use super::cites::Cites;
use super::{Block, Ground, Line, Opening, Picture, Title, Tone, key_figures, table};
use crate::figure::bars::BarsSettings;
use crate::figure::timeline::{TimelineSettings, Together};
use crate::figure::{Figure, FigureName, Grouping, Measure, Settings, describe};
use crate::i18n::Arg;
use crate::model::project::Project;
use crate::model::region::Region;
use crate::query::filter::Filter;
use crate::query::totals::{self, Key, total};

/// Height of a bar with its room, in points of the drawing.
const BAR: f32 = 14.0;
/// Height of a row of the timeline, and of what stands around its rows.
const LANE: f32 = 40.0;
const AXIS: f32 = 84.0;
/// Height of the words about projects without a date or a number.
const BELOW: f32 = 24.0;

/// The brief as a report of its own, with its sources.
pub(super) fn alone(ground: &Ground<'_>, region: Region) -> Vec<Block> {
    let mut cites = Cites::new(ground);
    let mut blocks = chapter(ground, region, &mut cites, None);
    let entries = cites.entries();
    if !entries.is_empty() {
        let heading = ground.words.text("report-section-sources");
        blocks.extend([Block::Heading(heading), Block::Sources(entries)]);
    }
    blocks
}

/// The rows of a region.
pub(super) fn rows(ground: &Ground<'_>, region: Region) -> Vec<usize> {
    table::ranked(ground, only(region).rows(ground.index))
}

fn only(region: Region) -> Filter {
    Filter::only(Key::Region(Some(region)))
}

/// All of a brief but its sources; `mark` is what the contents of an atlas find it by.
pub(super) fn chapter(
    ground: &Ground<'_>,
    region: Region,
    cites: &mut Cites<'_>,
    mark: Option<usize>,
) -> Vec<Block> {
    let words = ground.words;
    let rows = rows(ground, region);
    let name = super::capital(&words.name(&region));
    let kicker = if mark.is_none() {
        words.text("report-kicker-region")
    } else {
        String::new()
    };
    let mut blocks = vec![Block::Title(Title {
        kicker,
        text: name.clone(),
        lines: Vec::new(),
        mark,
    })];
    blocks.push(Block::Opening(Opening {
        numbers: key_figures::of_rows(ground, &rows, true),
        marked: vec![region],
        spoken: words.fill("report-map-spoken", &[("region", Arg::from(name))]),
        caption: words.text("figure-map-credit"),
    }));
    if rows.is_empty() {
        let none = words.text("report-no-project");
        blocks.push(Block::Text(Line::new(Tone::Strong, none)));
        let means = words.text("report-no-project-means");
        blocks.push(Block::Text(Line::plain(means)));
    } else {
        blocks.push(Block::Heading(words.text("report-section-projects")));
        blocks.push(Block::Table(table::table(ground, &rows, cites)));
        blocks.extend(timeline(ground, region, &rows).map(Block::Picture));
    }
    blocks.push(Block::Picture(among_others(ground, region, &rows)));
    blocks
}

/// The points in the life of the projects; `None` where no date is known.
fn timeline(ground: &Ground<'_>, region: Region, rows: &[usize]) -> Option<Picture> {
    let projects = rows
        .iter()
        .filter_map(|row| ground.dataset.projects.get(*row));
    let is_dated = |project: &&Project| {
        let mut points = project.milestones.iter();
        points.any(|m| m.planned.is_some() || m.actual.is_some())
    };
    let dated = projects.filter(is_dated).count();
    if dated == 0 {
        return None;
    }
    let settings = Settings {
        timeline: TimelineSettings {
            together: Together::None,
            ..TimelineSettings::default()
        },
        ..Settings::default()
    };
    let mut figure = ground.with_rows(&only(region), rows, |material| {
        Figure::new(FigureName::Timeline, material, &settings)
    });
    let frame = figure.frame_mut();
    // The legend says the same in fewer words, and the head of the page what it is about.
    frame.notes.clear();
    (frame.subtitle, frame.sources) = Default::default();
    let undated = if dated < rows.len() { BELOW } else { 0.0 };
    let height = LANE * dated as f32 + AXIS + undated;
    Some(Picture {
        figure: Box::new(figure),
        height,
    })
}

/// All regions as bars, this one marked: what its projects weigh in the country.
fn among_others(ground: &Ground<'_>, region: Region, rows: &[usize]) -> Picture {
    let words = ground.words;
    let states = |measure| total(ground.index, rows, measure).stated > 0;
    let measure = if !states(Measure::Investment) && states(Measure::Jobs) {
        Measure::Jobs
    } else {
        Measure::Investment
    };
    let settings = Settings {
        bars: BarsSettings {
            by: Grouping::Region,
            measure,
            ..BarsSettings::default()
        },
        ..Settings::default()
    };
    let all: Vec<usize> = (0..ground.index.rows().len()).collect();
    let mut figure = ground.with_rows(&only(region), &all, |material| {
        Figure::new(FigureName::Bars, material, &settings)
    });
    let sum = total(ground.index, &all, measure);
    let name = describe::group_short(words, &Key::Region(Some(region)));
    let marked = words.fill("report-marked", &[("region", Arg::from(name))]);
    let parts: Vec<String> = [
        states(measure).then_some(marked),
        describe::total(words, &sum, measure),
        Some(describe::coverage(words, &sum, measure)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let frame = figure.frame_mut();
    frame.subtitle = parts.join(" · ");
    frame.sources = String::new();
    Picture {
        figure: Box::new(figure),
        height: bars_height(ground, &all, measure),
    }
}

/// The height of bars for these rows with their axis, their legend and the words below them.
fn bars_height(ground: &Ground<'_>, all: &[usize], measure: Measure) -> f32 {
    let groups = totals::by(ground.index, all, measure, Grouping::Region);
    let is_stated = |group: &&totals::Group| group.total.stated > 0;
    let stated = groups.iter().filter(is_stated).count();
    let below = if stated < groups.len() { BELOW } else { 0.0 };
    let series = match measure {
        Measure::Jobs => {
            let second = total(ground.index, all, Measure::ConstructionJobs);
            if second.stated > 0 { BELOW + BAR } else { 0.0 }
        }
        Measure::Investment
        | Measure::ConstructionJobs
        | Measure::Projects
        | Measure::JobsPerMillion => 0.0,
    };
    BAR * stated.max(2) as f32 + 26.0 + below + series
}
