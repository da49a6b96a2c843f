//! A canvas without a window: draws a figure and writes what was drawn as PNG, SVG or PDF. One picture, three forms.

mod canvas;
mod outline;
mod pdf;
mod raster;
mod svg;
mod text;
mod xml;

use std::fmt;

use crate::figure::Figure;

/// How a picture is to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Width in points; in SVG and PDF it is the size of the page.
    pub width_pt: f32,
    /// Height in points.
    pub height_pt: f32,
    /// Pixels of a PNG for one point.
    pub scale: f32,
    /// Whether it is drawn in the dark theme.
    pub is_dark: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            width_pt: 1200.0,
            height_pt: 750.0,
            scale: 2.0,
            is_dark: false,
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
    /// Our own SVG could not be read back; the text says why.
    Svg(String),
    /// The pixels could not be packed as PNG.
    Png(String),
    /// The page could not be written as PDF.
    Pdf(String),
}

impl ExportError {
    /// The id of the message that tells a person.
    pub fn message_id(&self) -> &'static str {
        match self {
            Self::Size => "export-error-size",
            Self::Svg(_) | Self::Png(_) | Self::Pdf(_) => "export-error-writing",
        }
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size => f.write_str("size out of range"),
            Self::Svg(why) | Self::Png(why) | Self::Pdf(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for ExportError {}

/// The least and the largest side of a picture in points.
pub const SIDES: std::ops::RangeInclusive<f32> = 160.0..=8000.0;
/// The largest number of pixels of a PNG.
const PIXELS: f32 = 120e6;

/// Draws a figure and returns the file.
///
/// # Errors
/// A size out of range, or what a writer refused.
pub fn render(figure: &Figure, options: &Options, format: Format) -> Result<Vec<u8>, ExportError> {
    let svg = svg_text(figure, options)?;
    match format {
        Format::Svg => Ok(svg.into_bytes()),
        Format::Png => raster::png(&svg, options),
        Format::Pdf => pdf::pdf(&svg, figure.frame(), options),
    }
}

/// Draws a figure as pixels, for the clipboard or a preview.
///
/// # Errors
/// As [`render`].
pub fn image(figure: &Figure, options: &Options) -> Result<egui::ColorImage, ExportError> {
    let svg = svg_text(figure, options)?;
    raster::image(&svg, options)
}

fn svg_text(figure: &Figure, options: &Options) -> Result<String, ExportError> {
    let is_side = |side: f32| side.is_finite() && SIDES.contains(&side);
    let pixels = options.width_pt * options.height_pt * options.scale * options.scale;
    let is_scale = options.scale.is_finite() && options.scale > 0.0 && pixels <= PIXELS;
    if !(is_side(options.width_pt) && is_side(options.height_pt) && is_scale) {
        return Err(ExportError::Size);
    }
    let canvas = canvas::draw(figure, options);
    Ok(svg::write(&canvas, figure.frame(), options))
}
