//! A document of pages, each drawn by the same code as figures, with bookmarks, links and an order to read in.

use std::fmt;

use egui::{Color32, ColorImage, Ui, vec2};

use super::canvas::{self, Canvas, Look};
use super::{ExportError, Logo, Meta, SIDES, Sheet, pdf, raster, svg};

/// Width and height of an A4 page in points of 1/72 inch.
pub const A4: [f32; 2] = [595.28, 841.89];
/// Points of a page for one point of its drawing: text of the theme's body size is 10.5 points on paper.
pub const PAGE_ZOOM: f32 = 0.75;
/// Margin of a page in points: 15 mm.
pub const PAGE_MARGIN: f32 = 42.5;

/// Pages in order.
#[derive(Debug)]
pub struct Book<'a> {
    /// What the file says about itself.
    pub meta: Meta,
    /// Whether colours become greys of the same lightness.
    pub is_grey: bool,
    /// The colour of an agency, instead of ours.
    pub accent: Option<Color32>,
    /// The logo that [`Sheet::logo`] places.
    pub logo: Option<Logo>,
    /// The pages; at least one.
    pub pages: Vec<Page<'a>>,
}

/// One page.
pub struct Page<'a> {
    /// Width in points.
    pub width_pt: f32,
    /// Height in points.
    pub height_pt: f32,
    /// What a reader shows as its number; its number when `None`.
    pub label: Option<String>,
    draw: Draw<'a>,
}

/// Draws a page. Called several times until the layout is settled, so it must do the same each time.
type Draw<'a> = Box<dyn FnMut(&mut Ui, &mut Sheet<'_>) + 'a>;

impl fmt::Debug for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("width_pt", &self.width_pt)
            .field("height_pt", &self.height_pt)
            .field("label", &self.label)
            .finish_non_exhaustive()
    }
}

impl<'a> Page<'a> {
    /// A page of A4, upright. The `Ui` that `draw` gets is as large as the page without its margins of 15 mm, in points
    /// of 1/96 inch; its painter reaches the edges of the page.
    pub fn a4(draw: impl FnMut(&mut Ui, &mut Sheet<'_>) + 'a) -> Self {
        Self::new(A4, draw)
    }

    /// A page of any size in points of 1/72 inch.
    pub fn new(
        [width_pt, height_pt]: [f32; 2],
        draw: impl FnMut(&mut Ui, &mut Sheet<'_>) + 'a,
    ) -> Self {
        Self {
            width_pt,
            height_pt,
            label: None,
            draw: Box::new(draw),
        }
    }

    /// Shown with this text instead of its number.
    pub fn labelled(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

impl<'a> Book<'a> {
    /// A book without pages, in the colours of the light theme.
    pub fn new(meta: Meta) -> Self {
        Self {
            meta,
            is_grey: false,
            accent: None,
            logo: None,
            pages: Vec::new(),
        }
    }

    /// With one more page.
    pub fn with(mut self, page: Page<'a>) -> Self {
        self.pages.push(page);
        self
    }

    /// The whole book as a PDF file.
    ///
    /// # Errors
    /// [`ExportError::Size`] without pages or with a page of a size out of range; what the writer refused.
    pub fn pdf(&mut self) -> Result<Vec<u8>, ExportError> {
        if self.pages.is_empty() {
            return Err(ExportError::Size);
        }
        let mut sheets = Vec::with_capacity(self.pages.len());
        for index in 0..self.pages.len() {
            sheets.push(self.sheet(index)?);
        }
        pdf::book(&sheets, &self.meta, self.logo.as_ref())
    }

    /// One page as pixels, `scale` for a point, for a preview.
    ///
    /// # Errors
    /// [`ExportError::Size`] for a page that is not there or too large.
    pub fn image(&mut self, index: usize, scale: f32) -> Result<ColorImage, ExportError> {
        let page = self.sheet(index)?;
        let [width, height] = page.size_pt;
        super::check_size(width, height, scale)?;
        let svg = svg::page(&page, self.logo.as_ref());
        raster::image(&svg, [width, height], scale)
    }

    fn sheet(&mut self, index: usize) -> Result<Canvas, ExportError> {
        let count = self.pages.len();
        let look = Look {
            is_dark: false,
            is_grey: self.is_grey,
            accent: self.accent,
            logo: self.logo.as_ref(),
        };
        let page = self.pages.get_mut(index).ok_or(ExportError::Size)?;
        if !(SIDES.contains(&page.width_pt) && SIDES.contains(&page.height_pt)) {
            return Err(ExportError::Size);
        }
        let size_pt = [page.width_pt, page.height_pt];
        let size = vec2(page.width_pt, page.height_pt) / PAGE_ZOOM;
        let margin = PAGE_MARGIN / PAGE_ZOOM;
        let mut canvas = canvas::run(size, size_pt, look, (index, count), |ui, sheet| {
            let room = ui.max_rect().shrink(margin);
            let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(room));
            (page.draw)(&mut inner, sheet);
        });
        canvas.label.clone_from(&page.label);
        Ok(canvas)
    }
}
