//! What the drawing of a page tells besides its shapes: which part is a heading, a figure, a cell, a link.

use egui::{Color32, Rect, Ui, UiBuilder, Vec2};

use crate::draw::theme::Theme;
use crate::draw::{self, Mode};
use crate::figure::Figure;

/// A page while it is drawn. Rectangles are in the points of the `Ui` that draws.
///
/// Text that no area claims is a paragraph of its own; lines and grounds that no area claims are decoration. So a page is
/// readable for a screen reader without any call here, and better with them.
#[derive(Debug)]
pub struct Sheet<'a> {
    theme: &'a Theme,
    index: usize,
    count: usize,
    logo: Option<Vec2>,
    pub(super) areas: Vec<Area>,
    pub(super) logos: Vec<Rect>,
}

/// A part of a page with its meaning.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Area {
    /// Where it is.
    pub rect: Rect,
    /// What it is.
    pub role: Role,
}

/// What a part of a page is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// A heading with its level from 1 and its words; it is in the bookmarks.
    Heading(u8, String),
    /// A paragraph of several texts.
    Paragraph,
    /// A picture with the words that stand for it.
    Picture(String),
    /// A cell of a table.
    Cell {
        /// Which table of the page.
        table: usize,
        /// Which of its rows.
        row: usize,
        /// Whether it names what is below or beside it.
        kind: Cell,
    },
    /// A running head or foot; not read aloud.
    Running,
    /// A link, and the words that say where it leads.
    Link(Target, String),
}

/// What a cell of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A value.
    Value,
    /// The name of a column.
    ColumnName,
    /// The name of a row.
    RowName,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To an address on the web. Anything but `http`, `https` and `mailto` is left out of the file.
    Url(String),
    /// To a page of the same book, counted from 0. A page that is not there is left out.
    Page(usize),
}

impl<'a> Sheet<'a> {
    pub(super) fn new(theme: &'a Theme, index: usize, count: usize, logo: Option<Vec2>) -> Self {
        Self {
            theme,
            index,
            count,
            logo,
            areas: Vec::new(),
            logos: Vec::new(),
        }
    }

    /// The colours to draw with, accent included.
    pub fn theme(&self) -> &'a Theme {
        self.theme
    }

    /// The number of this page, from 1.
    pub fn number(&self) -> usize {
        self.index + 1
    }

    /// How many pages the book has.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The accent colour of the book, for a rule or a tag.
    pub fn accent(&self) -> Color32 {
        self.theme.accent
    }

    /// What is drawn in `rect` is a heading: it is tagged and bookmarked as `words`. Levels count from 1; a level that
    /// skips one is drawn up to the next.
    pub fn heading(&mut self, rect: Rect, level: u8, words: &str) {
        self.add(rect, Role::Heading(level.max(1), words.to_owned()));
    }

    /// The texts in `rect` are one paragraph.
    pub fn paragraph(&mut self, rect: Rect) {
        self.add(rect, Role::Paragraph);
    }

    /// What is drawn in `rect` is a picture; `alt` says the same in words.
    pub fn picture(&mut self, rect: Rect, alt: &str) {
        self.add(rect, Role::Picture(alt.to_owned()));
    }

    /// Draws a figure into `rect` and says what it is.
    pub fn figure(&mut self, ui: &mut Ui, rect: Rect, figure: &Figure) {
        self.picture(rect, &figure.frame().spoken);
        let mut inner = ui.new_child(UiBuilder::new().id_salt(self.areas.len()).max_rect(rect));
        draw::figure_ui(&mut inner, figure, self.theme, Mode::Print);
    }

    /// What is drawn in `rect` is a cell of the table `table` of this page, in its row `row`.
    pub fn cell(&mut self, rect: Rect, table: usize, row: usize, kind: Cell) {
        self.add(rect, Role::Cell { table, row, kind });
    }

    /// What is drawn in `rect` stands on every page: a running head, a page number. It is not read aloud.
    pub fn running(&mut self, rect: Rect) {
        self.add(rect, Role::Running);
    }

    /// `rect` is a link; `words` say where it leads.
    pub fn link(&mut self, rect: Rect, target: Target, words: &str) {
        self.add(rect, Role::Link(target, words.to_owned()));
    }

    /// Places the logo in the top right corner of `room`; returns the room it takes, empty without a logo.
    pub fn logo(&mut self, room: Rect) -> Rect {
        let corner = room.right_top();
        let Some(size) = self.logo else {
            return Rect::from_min_size(corner, Vec2::ZERO);
        };
        let place = Rect::from_min_size(corner - egui::vec2(size.x, 0.0), size);
        self.logos.push(place);
        place
    }

    fn add(&mut self, rect: Rect, role: Role) {
        if rect.is_finite() && rect.is_positive() {
            self.areas.push(Area { rect, role });
        }
    }
}
