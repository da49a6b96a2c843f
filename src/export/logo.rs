//! The logo of an agency: read once, checked, and kept in a form that can hold nothing but a picture.

use std::sync::Arc;

use egui::{Vec2, vec2};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Tree, WriteOptions};

use super::{ExportError, raster};
use crate::draw::palette;

/// The largest file, in bytes.
const LARGEST_FILE: usize = 4 << 20;
/// The longest side of a PNG, in pixels.
const LONGEST_SIDE: u32 = 4096;
/// The longer side of a drawing that becomes pixels, for print in grey.
const GREY_SIDE: f32 = 1600.0;
/// The first bytes of a PNG.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A picture that is set top right. Made of a PNG or an SVG file; scripts, links, fonts and other files that an SVG may
/// refer to are not taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    size: Vec2,
    colour: Picture,
    grey: Arc<[u8]>,
}

/// A picture that a file can hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Picture {
    /// A PNG file.
    Png(Arc<[u8]>),
    /// An SVG file without text, links and scripts.
    Svg(Arc<[u8]>),
}

impl Picture {
    pub(super) fn mime(&self) -> &'static str {
        match self {
            Self::Png(_) => "image/png",
            Self::Svg(_) => "image/svg+xml",
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Self::Png(bytes) | Self::Svg(bytes) => bytes,
        }
    }
}

impl Logo {
    /// Reads a PNG or SVG file of at most 4 MB; a PNG of at most 4096 × 4096 pixels.
    ///
    /// # Errors
    /// [`ExportError::Logo`] for anything else.
    pub fn new(file: &[u8]) -> Result<Self, ExportError> {
        if file.len() > LARGEST_FILE {
            return Err(ExportError::Logo);
        }
        let logo = if file.starts_with(PNG) {
            Self::of_pixels(file)
        } else {
            Self::of_drawing(file)
        };
        logo.ok_or(ExportError::Logo)
    }

    fn of_pixels(file: &[u8]) -> Option<Self> {
        // The header comes first in every PNG: nothing is unpacked before its size is known.
        let side = |at: usize| {
            let bytes = file.get(at..at + 4)?;
            Some(u32::from_be_bytes(bytes.try_into().ok()?))
        };
        let is_small = |side: u32| (1..=LONGEST_SIDE).contains(&side);
        if !(is_small(side(16)?) && is_small(side(20)?)) {
            return None;
        }
        let pixels = Pixmap::decode_png(file).ok()?;
        let size = vec2(pixels.width() as f32, pixels.height() as f32);
        let colour = Picture::Png(pixels.encode_png().ok()?.into());
        let grey = greys(pixels)?;
        Some(Self { size, colour, grey })
    }

    fn of_drawing(file: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(file).ok()?;
        let tree = raster::foreign_tree(text)?;
        let size = vec2(tree.size().width(), tree.size().height());
        let zoom = GREY_SIDE / size.max_elem();
        let sides = size * zoom;
        if !sides.is_finite() || sides.min_elem() < 1.0 {
            return None;
        }
        let mut pixels = Pixmap::new(sides.x as u32, sides.y as u32)?;
        resvg::render(
            &tree,
            Transform::from_scale(zoom, zoom),
            &mut pixels.as_mut(),
        );
        let grey = greys(pixels)?;
        let colour = Picture::Svg(clean(&tree).into_bytes().into());
        Some(Self { size, colour, grey })
    }

    /// The largest size of this shape that fits into `room`.
    pub(super) fn fit(&self, room: Vec2) -> Vec2 {
        self.size * (room / self.size).min_elem()
    }

    /// The picture to set.
    pub(super) fn picture(&self, is_grey: bool) -> Picture {
        if is_grey {
            Picture::Png(self.grey.clone())
        } else {
            self.colour.clone()
        }
    }
}

/// What was understood of a drawing, written anew: paths and pixels only.
fn clean(tree: &Tree) -> String {
    tree.to_string(&WriteOptions::default())
}

fn greys(mut pixels: Pixmap) -> Option<Arc<[u8]>> {
    for pixel in pixels.pixels_mut() {
        let plain = pixel.demultiply();
        let grey = palette::grey_level([plain.red(), plain.green(), plain.blue()]);
        let level = (u16::from(grey) * u16::from(pixel.alpha()) / 255) as u8;
        if let Some(new) = PremultipliedColorU8::from_rgba(level, level, level, pixel.alpha()) {
            *pixel = new;
        }
    }
    Some(pixels.encode_png().ok()?.into())
}
