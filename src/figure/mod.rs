//! What a picture says, as plain data: title, filters in words, marks, scales, legend, sources. One file a figure.

pub mod bars;
mod bars_made;
mod classes;
pub mod describe;
pub mod filter_words;
mod hover;
pub mod map;
mod map_made;
mod notes;

pub use crate::query::totals::Measure;

use crate::model::codes::{Lang, codes};
use crate::query::filter::Filter;
use crate::query::index::Index;

/// Everything a figure is made from.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// The records.
    pub dataset: &'a crate::model::dataset::Dataset,
    /// What queries know of them.
    pub index: &'a Index,
    /// The filter in force.
    pub filter: &'a Filter,
    /// The rows that pass it.
    pub rows: &'a [usize],
    /// The language of every word.
    pub words: &'static crate::i18n::Words,
}

/// What every picture says around its marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// The language of its words and numbers.
    pub lang: Lang,
    /// What is measured, and the unit: "Investment by region, bn $".
    pub title: String,
    /// Filters in words, the total, and "11 of 13 projects state an amount".
    pub subtitle: String,
    /// What has to be known to read it: uncertainty, left-out projects, a cut axis. Whole sentences.
    pub notes: Vec<String>,
    /// "Sources: …", "State of knowledge: …".
    pub sources: String,
    /// Credit for the map data; empty for other figures.
    pub credit: String,
    /// One or two sentences that say the same to somebody who cannot see it.
    pub spoken: String,
    /// Instead of marks, when there is nothing to draw: why.
    pub message: Option<String>,
}

codes! {
    /// A figure by the name that the command line uses.
    pub enum FigureName {
        InvestmentByRegion = "investment-by-region",
        JobsByRegion = "jobs-by-region",
        MapInvestment = "map-investment",
        MapJobs = "map-jobs",
        TilesInvestment = "tiles-investment",
        TilesJobs = "tiles-jobs",
    }
}

/// How a figure is set up; kept with the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Order of the bars.
    pub order: bars::Order,
    /// Axis of the bars.
    pub axis: bars::Axis,
    /// How values become classes on the map.
    pub classes: map::Classes,
}

impl Default for Settings {
    /// By value, from zero, in natural breaks: the one that keeps a single giant from blurring all others.
    fn default() -> Self {
        Self {
            order: bars::Order::Value,
            axis: bars::Axis::Linear,
            classes: map::Classes::NaturalBreaks,
        }
    }
}

/// A figure ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// Horizontal bars.
    Bars(bars::BarsFigure),
    /// A map of regions or tiles.
    Map(map::MapFigure),
}

impl Figure {
    /// Makes the figure of this name.
    pub fn new(name: FigureName, material: &Material<'_>, settings: Settings) -> Self {
        let measure = measure(name);
        match name {
            FigureName::InvestmentByRegion | FigureName::JobsByRegion => {
                Self::Bars(bars_made::make(material, measure, settings))
            }
            FigureName::MapInvestment | FigureName::MapJobs => {
                let form = map::MapForm::Regions;
                Self::Map(map_made::make(material, measure, form, settings.classes))
            }
            FigureName::TilesInvestment | FigureName::TilesJobs => {
                let form = map::MapForm::Tiles;
                Self::Map(map_made::make(material, measure, form, settings.classes))
            }
        }
    }

    /// What it says around its marks.
    pub fn frame(&self) -> &Frame {
        match self {
            Self::Bars(f) => &f.frame,
            Self::Map(f) => &f.frame,
        }
    }

    /// The same, to change: an export's title and note can be edited.
    pub fn frame_mut(&mut self) -> &mut Frame {
        match self {
            Self::Bars(f) => &mut f.frame,
            Self::Map(f) => &mut f.frame,
        }
    }
}

/// What a figure measures: investment, or jobs.
pub fn measure(name: FigureName) -> Measure {
    match name {
        FigureName::InvestmentByRegion
        | FigureName::MapInvestment
        | FigureName::TilesInvestment => Measure::Investment,
        FigureName::JobsByRegion | FigureName::MapJobs | FigureName::TilesJobs => Measure::Jobs,
    }
}
