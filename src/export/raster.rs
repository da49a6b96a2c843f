//! SVG to pixels, with the bundled fonts only.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb};

use super::{ExportError, Options};
use crate::draw::fonts::FONTS;

/// The bundled fonts as `usvg` knows them.
fn fonts() -> Arc<fontdb::Database> {
    static DATABASE: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let database = DATABASE.get_or_init(|| {
        let mut database = fontdb::Database::new();
        for font in &FONTS {
            database.load_font_source(fontdb::Source::Binary(Arc::new(font.bytes)));
        }
        database.set_sans_serif_family("Roboto");
        Arc::new(database)
    });
    database.clone()
}

/// Reads our own SVG.
pub(super) fn tree(svg: &str) -> Result<usvg::Tree, ExportError> {
    let options = usvg::Options {
        font_family: "Roboto".to_owned(),
        fontdb: fonts(),
        ..usvg::Options::default()
    };
    usvg::Tree::from_str(svg, &options).map_err(|error| ExportError::Svg(error.to_string()))
}

fn pixels(svg: &str, options: &Options) -> Result<Pixmap, ExportError> {
    let tree = tree(svg)?;
    let side = |points: f32| (points * options.scale).round().max(1.0) as u32;
    let (width, height) = (side(options.width_pt), side(options.height_pt));
    let mut pixmap = Pixmap::new(width, height).ok_or(ExportError::Size)?;
    let size = tree.size();
    let transform =
        Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    Ok(pixmap)
}

/// A PNG file.
pub(super) fn png(svg: &str, options: &Options) -> Result<Vec<u8>, ExportError> {
    let pixmap = pixels(svg, options)?;
    pixmap
        .encode_png()
        .map_err(|error| ExportError::Png(error.to_string()))
}

/// The pixels themselves.
pub(super) fn image(svg: &str, options: &Options) -> Result<egui::ColorImage, ExportError> {
    let pixmap = pixels(svg, options)?;
    let size = [pixmap.width() as usize, pixmap.height() as usize];
    Ok(egui::ColorImage::from_rgba_premultiplied(
        size,
        pixmap.data(),
    ))
}
