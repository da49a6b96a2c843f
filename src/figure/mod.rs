//! What a picture says, as plain data: title, filters in words, marks, scales, legend, sources. One file a figure.

pub mod bars;
mod bars_made;
mod bars_parts;
pub mod below;
pub mod board;
mod classes;
pub mod concentration;
pub mod describe;
pub mod filter_words;
pub mod gallery;
mod hover;
pub mod ladder;
mod ladder_made;
mod ladder_table;
mod ladder_words;
pub mod ledger;
mod ledger_made;
mod ledger_notes;
pub mod ledger_page;
mod ledger_table;
mod ledger_words;
pub mod map;
mod map_bubbles;
mod map_classes;
mod map_made;
mod map_panels;
mod map_settings;
mod map_table;
mod notes;
pub mod per;
mod per_words;
pub mod phase;
pub mod picture;
pub mod pivot;
mod pivot_made;
mod pivot_table;
mod pivot_words;
pub mod radar;
pub mod report;
pub mod saved_view;
pub mod scatter;
mod scatter_made;
mod scatter_table;
pub mod span;
pub mod stages;
mod stages_made;
mod stages_table;
mod stages_words;
pub mod table;
pub mod timeline;
mod timeline_made;
mod timeline_table;
pub mod versus;
pub mod versus_made;
pub mod versus_numbers;
pub mod versus_records;
mod versus_table;
pub mod versus_words;

pub use crate::query::totals::{Grouping, Measure};

use serde::{Deserialize, Serialize};

use crate::model::codes::{Lang, codes};
use crate::query::filter::Filter;
use crate::query::index::Index;
use crate::query::totals::Key;

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
    /// Today, for dates that have passed; given, so that a picture of the same data stays the same.
    pub today: jiff::civil::Date,
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

/// What a mark stands for, and so what a click on it asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// The projects that have one of the values of each field; a click filters by them.
    Values(Vec<Key>),
    /// The project of this row of the dataset; a click shows it.
    Project(usize),
}

impl From<Key> for Target {
    fn from(value: Key) -> Self {
        Self::Values(vec![value])
    }
}

codes! {
    /// A figure by the name that the command line uses. Those without a measure in their name obey the settings.
    pub enum FigureName {
        Bars = "bars",
        Map = "map",
        InvestmentByRegion = "investment-by-region",
        JobsByRegion = "jobs-by-region",
        MapInvestment = "map-investment",
        MapJobs = "map-jobs",
        TilesInvestment = "tiles-investment",
        TilesJobs = "tiles-jobs",
        Concentration = "concentration",
        Timeline = "timeline",
        CapacityLadder = "capacity-ladder",
        Ledger = "ledger",
        InvestmentAgainstJobs = "investment-against-jobs",
        Versus = "versus",
        Stages = "stages",
        Pivot = "pivot",
    }
}

/// How the figures are set up, each for itself; kept with the view.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The bars.
    pub bars: bars::BarsSettings,
    /// The map.
    pub map: map::MapSettings,
    /// The capacity ladder.
    pub ladder: ladder::LadderSettings,
    /// The ledger.
    pub ledger: ledger::LedgerSettings,
    /// The timeline.
    pub timeline: timeline::TimelineSettings,
    /// Investment against jobs.
    pub scatter: scatter::ScatterSettings,
    /// Two groups side by side.
    pub versus: versus::VersusSettings,
    /// The ranges by stage, and whether totals are weighted beside.
    pub stages: stages::StagesSettings,
    /// The table of rows and columns.
    pub pivot: pivot::PivotSettings,
}

impl FigureName {
    /// The settings with what this name fixes: the measure, the grouping, the form of the map.
    pub fn fix(self, settings: &Settings) -> Settings {
        let mut fixed = settings.clone();
        let bars = |measure| bars::BarsSettings {
            by: Grouping::Region,
            measure,
            ..settings.bars.clone()
        };
        let map = |measure, form| map::MapSettings {
            measure,
            form,
            ..settings.map.clone()
        };
        match self {
            Self::Bars
            | Self::Map
            | Self::Concentration
            | Self::Timeline
            | Self::CapacityLadder
            | Self::Ledger
            | Self::InvestmentAgainstJobs
            | Self::Versus
            | Self::Stages
            | Self::Pivot => {}
            Self::InvestmentByRegion => fixed.bars = bars(Measure::Investment),
            Self::JobsByRegion => fixed.bars = bars(Measure::Jobs),
            Self::MapInvestment => fixed.map = map(Measure::Investment, map::MapForm::Regions),
            Self::MapJobs => fixed.map = map(Measure::Jobs, map::MapForm::Regions),
            Self::TilesInvestment => fixed.map = map(Measure::Investment, map::MapForm::Tiles),
            Self::TilesJobs => fixed.map = map(Measure::Jobs, map::MapForm::Tiles),
        }
        fixed
    }
}

/// A figure ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// Horizontal bars.
    Bars(bars::BarsFigure),
    /// A map of regions or tiles.
    Map(map::MapFigure),
    /// Shares of the largest projects.
    Concentration(concentration::ConcentrationFigure),
    /// Capacities by product and unit.
    Ladder(ladder::LadderFigure),
    /// Announced totals beside what their members itemise.
    Ledger(ledger::LedgerFigure),
    /// Milestones along the time.
    Timeline(timeline::TimelineFigure),
    /// Investment against jobs.
    Scatter(scatter::ScatterFigure),
    /// Two groups side by side.
    Versus(versus::VersusFigure),
    /// Ranges by stage.
    Stages(stages::StagesFigure),
    /// Totals by rows and columns.
    Pivot(pivot::PivotFigure),
}

impl Figure {
    /// Makes the figure of this name.
    pub fn new(name: FigureName, material: &Material<'_>, settings: &Settings) -> Self {
        let settings = name.fix(settings);
        match name {
            FigureName::Bars | FigureName::InvestmentByRegion | FigureName::JobsByRegion => {
                Self::Bars(bars_made::make(material, &settings.bars))
            }
            FigureName::Map
            | FigureName::MapInvestment
            | FigureName::MapJobs
            | FigureName::TilesInvestment
            | FigureName::TilesJobs => Self::Map(map_made::make(material, &settings.map)),
            FigureName::Concentration => Self::Concentration(concentration::make(material)),
            FigureName::CapacityLadder => {
                Self::Ladder(ladder_made::make(material, &settings.ladder))
            }
            FigureName::Ledger => Self::Ledger(ledger_made::make(material, &settings.ledger)),
            FigureName::Timeline => {
                Self::Timeline(timeline_made::make(material, &settings.timeline))
            }
            FigureName::InvestmentAgainstJobs => {
                Self::Scatter(scatter_made::make(material, &settings.scatter))
            }
            FigureName::Versus => Self::Versus(versus_made::make(material, &settings.versus)),
            FigureName::Stages => Self::Stages(stages_made::make(material, &settings.stages)),
            FigureName::Pivot => Self::pivot(material, &settings.pivot, None),
        }
    }

    /// Makes the table of rows and columns, with the cell marked whose projects are listed beside it.
    pub fn pivot(
        material: &Material<'_>,
        settings: &pivot::PivotSettings,
        chosen: Option<&Target>,
    ) -> Self {
        Self::Pivot(pivot_made::make(material, settings, chosen))
    }

    /// What it says around its marks.
    pub fn frame(&self) -> &Frame {
        match self {
            Self::Bars(f) => &f.frame,
            Self::Map(f) => &f.frame,
            Self::Concentration(f) => &f.frame,
            Self::Ladder(f) => &f.frame,
            Self::Ledger(f) => &f.frame,
            Self::Timeline(f) => &f.frame,
            Self::Scatter(f) => &f.frame,
            Self::Versus(f) => &f.frame,
            Self::Stages(f) => &f.frame,
            Self::Pivot(f) => &f.frame,
        }
    }

    /// The numbers behind it, in the words of a language: that of the figure.
    pub fn table(&self, words: &crate::i18n::Words) -> table::Table {
        match self {
            Self::Bars(f) => table::bars(f, words),
            Self::Concentration(f) => concentration::table(f, words),
            Self::Map(f) => map_table::map(f, words),
            Self::Timeline(f) => timeline_table::timeline(f, words),
            Self::Ladder(f) => ladder_table::ladder(f, words),
            Self::Ledger(f) => ledger_table::ledger(f, words),
            Self::Scatter(f) => scatter_table::scatter(f, words),
            Self::Versus(f) => versus_table::versus(f, words),
            Self::Stages(f) => stages_table::stages(f, words),
            Self::Pivot(f) => pivot_table::pivot(f, words),
        }
    }

    /// The marks alone, without the words around them, for a picture too small for these.
    pub fn without_words(mut self) -> Self {
        let frame = self.frame_mut();
        frame.title.clear();
        frame.subtitle.clear();
        frame.notes.clear();
        frame.sources.clear();
        frame.credit.clear();
        self
    }

    /// The same, to change: an export's title and note can be edited.
    pub fn frame_mut(&mut self) -> &mut Frame {
        match self {
            Self::Bars(f) => &mut f.frame,
            Self::Map(f) => &mut f.frame,
            Self::Concentration(f) => &mut f.frame,
            Self::Ladder(f) => &mut f.frame,
            Self::Ledger(f) => &mut f.frame,
            Self::Timeline(f) => &mut f.frame,
            Self::Scatter(f) => &mut f.frame,
            Self::Versus(f) => &mut f.frame,
            Self::Stages(f) => &mut f.frame,
            Self::Pivot(f) => &mut f.frame,
        }
    }
}
