//! The atlas: the whole country first, then the brief of each region, the sources of all at the end.

use super::cites::Cites;
use super::{Block, Chapter, Cover, Fact, Ground, Line, Picture, Title, brief, key_figures, table};
use crate::figure::{Figure, FigureName, Settings};
use crate::i18n::Arg;
use crate::i18n::collate::Collation;
use crate::model::region::Region;
use crate::model::visible::{line, visible};
use crate::query::filter::Filter;
use crate::query::totals::Key;

/// Height of the marks of a map, and of bars, in points of the drawing.
const MAP: f32 = 400.0;
const BARS: f32 = 300.0;
/// So much of a description stands on the title page.
const DESCRIPTION: usize = 600;
/// The marks of the chapters that are no region.
const COUNTRY: usize = 1000;
const EMPTY: usize = 1001;
const NOWHERE: usize = 1002;
const SOURCES: usize = 1003;

/// All of an atlas.
pub(super) fn blocks(ground: &Ground<'_>) -> Vec<Block> {
    let words = ground.words;
    let cites = &mut Cites::new(ground);
    let with: Vec<Region> = in_order(ground)
        .into_iter()
        .filter(|r| !brief::rows(ground, *r).is_empty())
        .collect();
    let mut blocks = vec![Block::Cover(cover(ground, &with)), Block::NewPage];
    blocks.push(plain_title(words.text("report-contents"), None));
    let contents = blocks.len();
    blocks.push(Block::NewPage);
    blocks.extend(country(ground));
    let mut chapters = vec![chapter(ground, "report-chapter-country", None, COUNTRY)];
    for region in &with {
        let rows = brief::rows(ground, *region);
        let mark = *region as usize;
        blocks.push(Block::NewPage);
        blocks.extend(brief::chapter(ground, *region, cites, Some(mark)));
        chapters.push(Chapter {
            text: super::capital(&words.name(region)),
            about: words.projects(rows.len()),
            mark,
        });
    }
    let nowhere = rows_nowhere(ground);
    if !nowhere.is_empty() {
        blocks.push(Block::NewPage);
        let title = words.text("report-chapter-nowhere");
        blocks.push(plain_title(title, Some(NOWHERE)));
        blocks.push(Block::Table(table::table(ground, &nowhere, cites)));
        let count = words.projects(nowhere.len());
        chapters.push(chapter(
            ground,
            "report-chapter-nowhere",
            Some(count),
            NOWHERE,
        ));
    }
    let without: Vec<Region> = in_order(ground)
        .into_iter()
        .filter(|r| !with.contains(r))
        .collect();
    blocks.push(Block::NewPage);
    if !without.is_empty() {
        blocks.extend(empty(ground, &without));
        chapters.push(chapter(ground, "report-chapter-empty", None, EMPTY));
    }
    blocks.push(plain_title(
        words.text("report-section-sources"),
        Some(SOURCES),
    ));
    blocks.push(Block::Sources(cites.entries()));
    chapters.push(chapter(ground, "report-section-sources", None, SOURCES));
    blocks.insert(contents, Block::Contents(chapters));
    blocks
}

/// The regions by name.
fn in_order(ground: &Ground<'_>) -> Vec<Region> {
    let mut regions: Vec<Region> = Region::ALL.to_vec();
    let words = ground.words;
    let order = Collation::of(words.lang());
    regions.sort_by(|a, b| {
        let by_name = order.compare(&words.name(a), &words.name(b));
        a.is_city().cmp(&b.is_city()).then(by_name)
    });
    regions
}

fn chapter(ground: &Ground<'_>, id: &str, about: Option<String>, mark: usize) -> Chapter {
    Chapter {
        text: ground.words.text(id),
        about: about.unwrap_or_default(),
        mark,
    }
}

fn plain_title(text: String, mark: Option<usize>) -> Block {
    Block::Title(Title {
        kicker: String::new(),
        text,
        lines: Vec::new(),
        mark,
    })
}

fn cover(ground: &Ground<'_>, with: &[Region]) -> Cover {
    let words = ground.words;
    let dataset = ground.dataset;
    let lang = words.lang();
    let description = dataset.description.as_ref().map(|text| {
        let words: Vec<&str> = text.get(lang).split_whitespace().collect();
        visible(&words.join(" "), DESCRIPTION)
    });
    let lines = [
        description,
        Some(super::as_of(ground)),
        dataset.publisher.as_deref().map(line),
        dataset.licence.as_deref().map(line),
    ];
    Cover {
        kicker: words.text("report-kicker-atlas"),
        title: super::dataset_title(ground),
        lines: lines
            .into_iter()
            .flatten()
            .filter(|l| !l.is_empty())
            .collect(),
        marked: with.to_vec(),
        spoken: words.text("report-cover-map"),
        credit: words.text("figure-map-credit"),
    }
}

/// Totals of the whole country, its map, its bars.
fn country(ground: &Ground<'_>) -> Vec<Block> {
    let words = ground.words;
    let filter = Filter::default();
    let rows = filter.rows(ground.index);
    let title = plain_title(words.text("report-chapter-country"), Some(COUNTRY));
    let numbers = key_figures::of_rows(ground, &rows, false);
    let facts = numbers.into_iter().map(|number| {
        let mut lines = vec![Line::new(super::Tone::Strong, number.value)];
        let about = number.lines.join(" · ");
        lines.extend(Some(Line::new(super::Tone::Second, about)).filter(|l| !l.text.is_empty()));
        Fact {
            label: number.label,
            lines,
        }
    });
    let mut blocks = vec![title, Block::Facts(facts.collect())];
    for (name, height) in [
        (FigureName::MapInvestment, MAP),
        (FigureName::InvestmentByRegion, BARS),
        (FigureName::JobsByRegion, BARS),
    ] {
        let figure = ground.with(&filter, |material| {
            Figure::new(name, material, &Settings::default())
        });
        blocks.push(Block::Picture(Picture {
            figure: Box::new(figure),
            height,
        }));
    }
    blocks
}

/// The projects whose region is not stated.
fn rows_nowhere(ground: &Ground<'_>) -> Vec<usize> {
    let filter = Filter::only(Key::Region(None));
    table::ranked(ground, filter.rows(ground.index))
}

/// The regions without a project in one list.
fn empty(ground: &Ground<'_>, without: &[Region]) -> Vec<Block> {
    let words = ground.words;
    let names: Vec<String> = without.iter().map(|r| words.name(r)).collect();
    let args = [("regions", Arg::from(names.join(", ")))];
    vec![
        plain_title(words.text("report-chapter-empty"), Some(EMPTY)),
        Block::Text(Line::plain(words.fill("report-empty-regions", &args))),
        Block::Text(Line::plain(words.text("report-no-project-means"))),
    ]
}
