//! The rooms a person sees, one file each. They read the document and put wishes in the queue.

pub mod about;
pub mod ask;
pub mod backups;
pub mod banner;
pub mod board;
pub mod charts;
pub mod checks;
pub mod chips;
pub mod compare;
pub mod difference;
pub mod export;
pub mod facets;
pub mod fact;
pub mod figure_card;
mod figure_numbers;
pub mod figure_settings;
pub mod file_picker;
pub mod gallery;
pub mod grid;
pub mod groups;
pub mod help;
pub mod key_figures;
pub mod ledger;
pub mod map;
pub mod menus;
pub mod merge;
pub mod note;
pub mod obstacle;
pub mod overview;
pub mod palette;
pub mod panel;
pub mod pivot;
pub mod preferences;
pub mod projects;
pub mod properties;
pub mod radar;
pub mod recovery;
pub mod report;
pub mod search;
pub mod shell;
pub mod sources;
pub mod split;
pub mod stages;
pub mod stats;
pub mod status;
pub mod table;
pub mod trail;
pub mod views;
mod ways;
pub mod widgets;

use crate::check::Issue;
use crate::command::Queue;
use crate::document::Document;
use crate::draw::theme::Theme;
use crate::figure::{FigureName, Settings};
use crate::i18n::Words;
use crate::model::codes::codes;
use crate::query::column::Column;
use crate::query::filter::Filter;
use crate::query::group::GroupBy;
use crate::query::index::Index;
use crate::query::sort::SortKey;
use crate::query::totals::Measure;

/// What every view may read.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The records.
    pub document: &'a Document,
    /// What queries know of them.
    pub index: &'a Index,
    /// The filter in force.
    pub filter: &'a Filter,
    /// The rows that pass the filter, sorted and grouped for the table.
    pub rows: &'a [usize],
    /// The facets beside these rows, while they are shown.
    pub facets: Option<&'a std::sync::Arc<crate::query::facets::Facets>>,
    /// The groups that the rows stand in; `None` for a plain table.
    pub groups: Option<&'a std::sync::Arc<crate::query::group::Groups>>,
    /// The totals of all these rows.
    pub subtotals: &'a crate::query::group::Subtotals,
    /// What is wrong with the records.
    pub issues: &'a [Issue],
    /// Where the records come from.
    pub origin: &'a Origin,
    /// The language.
    pub words: &'static Words,
    /// The colours.
    pub theme: &'static Theme,
    /// The share meant by "about".
    pub tolerance: f64,
    /// Today, for dates that have passed.
    pub today: jiff::civil::Date,
    /// After so many months a record should be verified again.
    pub verify_months: u32,
}

/// Where the records on the screen come from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// The dataset in the program; read-only, so that saving asks for a place.
    Sample,
    /// A dataset that has no file yet.
    New,
    /// A file.
    File(std::path::PathBuf),
}

codes! {
    /// The pages of the window. Message ids are `page-{code}`.
    pub enum Page {
        Overview = "overview",
        Projects = "projects",
        Charts = "charts",
        Map = "map",
        Pivot = "pivot",
        Stages = "stages",
        Groups = "groups",
        Ledger = "ledger",
        Radar = "radar",
        Gallery = "gallery",
        Board = "board",
        Sources = "sources",
        Checks = "checks",
    }
}

/// What a person has set up on the screen; no data.
#[derive(Debug)]
pub struct Desk {
    /// The page in the centre.
    pub page: Page,
    /// Which projects are shown.
    pub filter: Filter,
    /// The order of the table.
    pub sort: Vec<SortKey>,
    /// By what the table is grouped, and which groups are folded.
    pub grouping: GroupBy,
    /// The shown columns, left to right, with their widths in points.
    pub columns: Vec<(Column, f32)>,
    /// Whether the widths still fit the content, no one having set them.
    pub are_columns_fitted: bool,
    /// The language and the room, in points, that the widths fit.
    pub columns_fitted_for: Option<(crate::model::codes::Lang, i32)>,
    /// How many columns stay where they are while the others scroll sideways.
    pub frozen_columns: usize,
    /// Selection in the table.
    pub table: table::TableState,
    /// The project panel.
    pub panel: panel::PanelState,
    /// The Sources page.
    pub sources: sources::SourcesState,
    /// The page of the ledger.
    pub ledger: ledger::LedgerState,
    /// The page of checks, and which rows have issues.
    pub checks: checks::ChecksState,
    /// The radar.
    pub radar: radar::RadarState,
    /// How the figures are set up.
    pub figures: Settings,
    /// Which figure the page of charts shows; `None` is both bars by region.
    pub chart: Option<FigureName>,
    /// Two groups side by side.
    pub groups: groups::GroupsState,
    /// The gallery.
    pub gallery: gallery::GalleryState,
    /// The page of stages.
    pub stages: stages::StagesState,
    /// The board.
    pub board: board::BoardState,
    /// The page of rows and columns.
    pub pivot: pivot::PivotState,
    /// Which measure the bars of the Overview show.
    pub overview_bars: Measure,
    /// Sizes of the movable parts.
    pub splits: Splits,
    /// The search field.
    pub search: search::SearchState,
    /// The facets at the left.
    pub facets: facets::FacetsState,
    /// What was seen, for going back and forward.
    pub trail: trail::Trail,
    /// What happened last, for the status bar.
    pub notice: Option<Notice>,
    /// How safe the records are, for the status bar.
    pub care: Care,
    /// A comparison with another dataset, which takes the place of the page.
    pub compare: Option<compare::CompareState>,
    /// What another program did to the open file.
    pub banner: Option<banner::Banner>,
}

impl Desk {
    /// Whether the page has a list or a form beside it that Escape closes.
    pub fn has_aside(&self) -> bool {
        self.page == Page::Ledger && self.compare.is_none() && self.ledger.can_close()
    }

    /// Closes what [`Desk::has_aside`] tells of.
    pub fn close_aside(&mut self) {
        if self.has_aside() {
            self.ledger.close();
        }
    }

    /// Shows a page.
    pub fn go_to(&mut self, page: Page) {
        self.page = page;
        self.compare = None;
    }
}

/// How safe the records are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Care {
    /// Whether saving asks for another place, because another window has the dataset.
    pub is_read_only: bool,
    /// Why unsaved changes would not survive the end of the program.
    pub unkept: Option<String>,
}

/// Sizes of the movable parts.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Splits {
    /// Share of the Overview's height that the figures have, 0 to 1; the table has the rest.
    pub overview_figures: f32,
    /// Share of the Overview's width that the map has, 0 to 1; the bars have the rest.
    pub overview_map: f32,
    /// Width of the project panel in points.
    pub panel: f32,
    /// Width of the facets in points.
    pub facets: f32,
}

impl Default for Splits {
    fn default() -> Self {
        Self {
            overview_figures: 0.6,
            overview_map: 0.52,
            panel: 380.0,
            facets: 236.0,
        }
    }
}

/// A message for the status bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The words.
    pub text: String,
    /// Whether something went wrong.
    pub is_error: bool,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            page: Page::Overview,
            filter: Filter::default(),
            sort: Vec::new(),
            grouping: GroupBy::default(),
            columns: table::first_columns(),
            are_columns_fitted: true,
            columns_fitted_for: None,
            frozen_columns: table::USUALLY_FROZEN,
            table: table::TableState::default(),
            panel: panel::PanelState::default(),
            sources: sources::SourcesState::default(),
            ledger: ledger::LedgerState::default(),
            checks: checks::ChecksState::default(),
            radar: radar::RadarState::default(),
            figures: Settings::default(),
            chart: None,
            groups: groups::GroupsState::default(),
            gallery: gallery::GalleryState::default(),
            stages: stages::StagesState::default(),
            board: board::BoardState::default(),
            pivot: pivot::PivotState::default(),
            overview_bars: Measure::Investment,
            splits: Splits::default(),
            search: search::SearchState::default(),
            facets: facets::FacetsState::default(),
            trail: trail::Trail::default(),
            notice: None,
            care: Care::default(),
            compare: None,
            banner: None,
        }
    }
}

impl Desk {
    /// Whether facets are shown: on every page that obeys the filter.
    pub fn has_facets(&self) -> bool {
        let obeys = !matches!(self.page, Page::Sources | Page::Checks);
        self.facets.is_open && obeys && self.compare.is_none()
    }

    /// Whether the counts of facets are shown anywhere.
    pub fn needs_facets(&self) -> bool {
        self.has_facets() || self.table.is_filtering()
    }

    /// Whether the page in the centre shows a question above everything, so that keys mean nothing else.
    pub fn is_asking(&self) -> bool {
        (self.page == Page::Checks && self.checks.is_asking())
            || (self.page == Page::Radar && self.radar.is_asking())
    }
}

/// Draws the page in the centre.
pub fn page_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    if desk.compare.is_some() {
        compare::compare_ui(ui, view, desk, queue);
        return;
    }
    match desk.page {
        Page::Overview => overview::overview_ui(ui, view, desk, queue),
        Page::Projects => projects::projects_ui(ui, view, desk, queue),
        Page::Charts => charts::charts_ui(ui, view, desk, queue),
        Page::Map => map::map_ui(ui, view, desk, queue),
        Page::Pivot => pivot::pivot_ui(ui, view, desk, queue),
        Page::Stages => stages::stages_ui(ui, view, desk, queue),
        Page::Groups => groups::groups_ui(ui, view, desk, queue),
        Page::Ledger => ledger::ledger_ui(ui, view, desk, queue),
        Page::Radar => radar::radar_ui(ui, view, desk, queue),
        Page::Gallery => gallery::gallery_ui(ui, view, desk),
        Page::Board => board::board_ui(ui, view, desk, queue),
        Page::Sources => sources::sources_ui(ui, view, &mut desk.sources, queue),
        Page::Checks => checks::checks_ui(ui, view, desk, queue),
    }
}
