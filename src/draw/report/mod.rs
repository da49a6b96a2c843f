//! How a report looks: its blocks laid out on pages, every text with its place before anything is painted.

mod blocks;
mod composer;
mod contents;
mod list;
mod opening;
mod running;
mod table;

use std::sync::Arc;

use egui::{Color32, Galley, Rect, Stroke, Ui, UiBuilder};

use super::Mode;
use super::map::locator;
use super::theme::Theme;
use crate::figure::Figure;
use crate::figure::report::{Block, Report};
use crate::model::region::Region;
use composer::Composer;

/// A page: what stands where, back to front and in reading order.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// What is on it.
    pub items: Vec<Item>,
}

/// A piece of a page.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where it is, in the points of the `Ui` it was laid out for.
    pub rect: Rect,
    /// What is painted there.
    pub paint: Paint,
    /// What it means.
    pub role: Role,
}

/// What is painted.
#[derive(Clone, Debug)]
pub enum Paint {
    /// Nothing: the rectangle only means something.
    Nothing,
    /// Text, its upper left corner (upper right for text that is set to the right) at the corner of the rectangle.
    Text(Arc<Galley>),
    /// A line along the upper edge.
    Rule(Color32),
    /// A ground.
    Ground(Color32),
    /// A figure with its words.
    Figure(Box<Figure>),
    /// The small map with these regions marked.
    Locator(Vec<Region>),
}

/// What a piece means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// A text, or a decoration.
    Plain,
    /// A heading of a level from 1, and its words.
    Heading(u8, String),
    /// A cell of a table of the page, in a row of it.
    Cell {
        /// Which table of the page.
        table: usize,
        /// Which of its rows, the header being row 0.
        row: usize,
        /// Whether it is in the first column.
        is_first: bool,
    },
    /// A picture, and the words that stand for it.
    Picture(String),
    /// A running head or foot.
    Running,
    /// A link to an address.
    Web(String),
    /// A link to a page, counted from 0.
    Page(usize),
}

/// The sizes that are tried, largest first.
const SCALES: [f32; 4] = [1.0, 0.92, 0.85, 0.8];

/// Lays a report out on pages as large as `ui`; heads and feet stand in the margin around it. The largest letters of
/// `SCALES` that need the fewest pages, where those are `wanted` at most; any number for `None`.
pub fn lay_out(ui: &Ui, report: &Report, theme: &Theme, wanted: Option<usize>) -> Vec<Page> {
    let tries = SCALES.map(|scale| compose(ui, report, theme, scale));
    let fewest = tries.iter().map(Vec::len).min().unwrap_or_default();
    // What does not fit even with small letters gets large ones.
    let [first, ..] = &tries;
    let most = match wanted {
        Some(wanted) if fewest <= wanted => fewest,
        Some(_) => first.len(),
        None => fewest,
    };
    let mut tries = tries.into_iter();
    tries.find(|pages| pages.len() <= most).unwrap_or_default()
}

fn compose(ui: &Ui, report: &Report, theme: &Theme, scale: f32) -> Vec<Page> {
    let mut composer = Composer::new(ui, theme, scale);
    for block in &report.blocks {
        match block {
            Block::NewPage => composer.break_page(),
            Block::Cover(cover) => opening::cover(&mut composer, cover),
            Block::Title(title) => blocks::title(&mut composer, title),
            Block::Heading(text) => blocks::heading(&mut composer, text),
            Block::Text(line) => blocks::paragraph(&mut composer, line),
            Block::Opening(opening) => opening::opening(&mut composer, opening),
            Block::Picture(picture) => blocks::picture(&mut composer, picture),
            Block::Facts(facts) => list::facts(&mut composer, facts),
            Block::Table(table) => table::table(&mut composer, table),
            Block::Sources(entries) => list::sources(&mut composer, entries),
            Block::Contents(chapters) => contents::contents(&mut composer, chapters),
        }
    }
    let mut pages = composer.finish();
    running::running(ui, report, theme, &mut pages);
    pages
}

/// Paints one piece.
pub fn item_ui(ui: &mut Ui, item: &Item, theme: &Theme) {
    let rect = item.rect;
    match &item.paint {
        Paint::Nothing => {}
        Paint::Text(galley) => {
            let at = match galley.job.halign {
                egui::Align::Max => rect.right_top(),
                egui::Align::Min | egui::Align::Center => rect.left_top(),
            };
            ui.painter()
                .galley(at, galley.clone(), Color32::PLACEHOLDER);
        }
        Paint::Rule(color) => {
            let stroke = Stroke::new(1.0, *color);
            ui.painter().hline(rect.x_range(), rect.top(), stroke);
        }
        Paint::Ground(color) => {
            ui.painter().rect_filled(rect, 0.0, *color);
        }
        Paint::Figure(figure) => {
            let salt = (rect.top().to_bits(), figure.frame().title.as_str());
            let mut inner = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect));
            super::figure_ui(&mut inner, figure, theme, Mode::Print);
        }
        Paint::Locator(marked) => locator::paint(ui.painter(), rect, marked, theme),
    }
}
