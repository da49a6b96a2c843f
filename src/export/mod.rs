//! A canvas without a window: draws a figure and writes what was drawn as PNG, SVG or PDF. One picture, three forms.

pub mod book;
mod canvas;
mod grey;
mod links;
mod logo;
mod meta;
pub mod numbers;
mod outline;
mod parts;
pub mod payload;
mod pdf;
mod raster;
pub mod report;
mod roles;
pub mod sheet;
mod svg;
mod tags;
mod text;
mod webfont;
mod xml;

use std::fmt;

use egui::Color32;

pub use book::{Book, Page};
pub use logo::Logo;
pub use meta::Meta;
pub use numbers::{csv, sheets, words_sheet, workbook};
pub use payload::payload;
pub use sheet::Sheet;

use crate::exchange::xlsx::WorkbookError;
use crate::figure::Figure;

/// How a picture is to be.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "switches that have nothing to do with each other"
)]
pub struct Options {
    /// Width in points; in SVG and PDF it is the size of the page.
    pub width_pt: f32,
    /// Height in points.
    pub height_pt: f32,
    /// Pixels of a PNG for one point.
    pub scale: f32,
    /// Whether points are those of print, 72 to an inch, which an SVG then says; else they are pixels of a browser.
    pub is_print_size: bool,
    /// Whether it is drawn in the dark theme.
    pub is_dark: bool,
    /// Whether colours become greys of the same lightness, for print.
    pub is_grey: bool,
    /// Whether an SVG carries the letters it uses, so that it looks the same everywhere.
    pub has_fonts: bool,
    /// The accent colour of an agency: a tag on the upper edge, and whatever else is drawn in the accent.
    pub accent: Option<Color32>,
    /// A logo, top right.
    pub logo: Option<Logo>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            width_pt: 1200.0,
            height_pt: 750.0,
            scale: 2.0,
            is_print_size: false,
            is_dark: false,
            is_grey: false,
            has_fonts: false,
            accent: None,
            logo: None,
        }
    }
}

/// A form of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Pixels.
    Png,
    /// Lines and real text, for browsers and editors.
    Svg,
    /// A page with embedded fonts and text that can be searched.
    Pdf,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Png, Self::Svg, Self::Pdf];

    /// The extension of its files, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
        }
    }

    /// The form of a file extension, in any case.
    pub fn from_extension(extension: &str) -> Option<Self> {
        let wanted = extension.to_ascii_lowercase();
        Self::ALL.into_iter().find(|f| f.extension() == wanted)
    }
}

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// The size is not a number, too small to hold anything, or too large for memory.
    Size,
    /// The logo is no PNG or SVG, is broken, or too large.
    Logo,
    /// Our own SVG could not be read back; the text says why.
    Svg(String),
    /// The pixels could not be packed as PNG.
    Png(String),
    /// The page could not be written as PDF.
    Pdf(String),
    /// The table has more rows than a sheet of a workbook.
    Rows,
    /// The workbook could not be written; the text says why.
    Workbook(String),
}

impl From<WorkbookError> for ExportError {
    fn from(error: WorkbookError) -> Self {
        match error {
            WorkbookError::TooLarge => Self::Rows,
            WorkbookError::Writing(why) => Self::Workbook(why),
        }
    }
}

impl ExportError {
    /// The id of the message that tells a person.
    pub fn message_id(&self) -> &'static str {
        match self {
            Self::Size => "export-error-size",
            Self::Logo => "export-error-logo",
            Self::Svg(_) | Self::Png(_) | Self::Pdf(_) => "export-error-writing",
            Self::Rows => "export-error-rows",
            Self::Workbook(_) => "export-error-workbook",
        }
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size => f.write_str("size out of range"),
            Self::Logo => f.write_str("no PNG or SVG that can be a logo"),
            Self::Rows => f.write_str("too many rows for a sheet"),
            Self::Svg(why) | Self::Png(why) | Self::Pdf(why) | Self::Workbook(why) => {
                f.write_str(why)
            }
        }
    }
}

impl std::error::Error for ExportError {}

/// The least and the largest side of a picture in points.
pub const SIDES: std::ops::RangeInclusive<f32> = 160.0..=8000.0;
/// The largest number of pixels of a PNG.
pub const PIXELS: f32 = 120e6;

/// Draws a figure and returns the file, which says about itself what `meta` holds.
///
/// # Errors
/// A size out of range, or what a writer refused.
pub fn render(
    figure: &Figure,
    meta: &Meta,
    options: &Options,
    format: Format,
) -> Result<Vec<u8>, ExportError> {
    let canvas = canvas(figure, options)?;
    let logo = options.logo.as_ref();
    match format {
        Format::Svg => Ok(svg::file(&canvas, meta, options)?.into_bytes()),
        Format::Png => {
            let svg = svg::page(&canvas, logo);
            let bytes = raster::png(&svg, canvas.size_pt, options.scale)?;
            Ok(payload::write_png(&bytes, meta, options.scale))
        }
        Format::Pdf => pdf::book(&[canvas], meta, logo),
    }
}

/// Draws a figure as pixels, for the clipboard or a preview.
///
/// # Errors
/// As [`render`].
pub fn image(figure: &Figure, options: &Options) -> Result<egui::ColorImage, ExportError> {
    let canvas = canvas(figure, options)?;
    let svg = svg::page(&canvas, options.logo.as_ref());
    raster::image(&svg, canvas.size_pt, options.scale)
}

fn canvas(figure: &Figure, options: &Options) -> Result<canvas::Canvas, ExportError> {
    check_size(options.width_pt, options.height_pt, options.scale)?;
    Ok(canvas::draw(figure, options))
}

fn check_size(width_pt: f32, height_pt: f32, scale: f32) -> Result<(), ExportError> {
    let is_side = |side: f32| side.is_finite() && SIDES.contains(&side);
    let pixels = width_pt * height_pt * scale * scale;
    let is_scale = scale.is_finite() && scale > 0.0 && pixels <= PIXELS;
    if is_side(width_pt) && is_side(height_pt) && is_scale {
        Ok(())
    } else {
        Err(ExportError::Size)
    }
}
