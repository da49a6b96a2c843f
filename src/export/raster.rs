//! SVG to pixels, with the bundled fonts only.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb};

use super::ExportError;
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

/// Reads our own SVG. It refers to nothing outside of itself.
pub(super) fn tree(svg: &str) -> Result<usvg::Tree, ExportError> {
    let options = reading();
    usvg::Tree::from_str(svg, &options).map_err(|error| ExportError::Svg(error.to_string()))
}

/// Reads an SVG of somebody else; `None` if it is none. Files and addresses it refers to are left out.
pub(super) fn foreign_tree(svg: &str) -> Option<usvg::Tree> {
    usvg::Tree::from_str(svg, &reading()).ok()
}

fn reading() -> usvg::Options<'static> {
    usvg::Options {
        font_family: "Roboto".to_owned(),
        fontdb: fonts(),
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: usvg::ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    }
}

fn pixels(svg: &str, size_pt: [f32; 2], scale: f32) -> Result<Pixmap, ExportError> {
    let tree = tree(svg)?;
    let [width, height] = size_pt.map(|points| (points * scale).round().max(1.0) as u32);
    let mut pixmap = Pixmap::new(width, height).ok_or(ExportError::Size)?;
    let size = tree.size();
    let transform =
        Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    Ok(pixmap)
}

/// A PNG file that says nothing about itself yet.
pub(super) fn png(svg: &str, size_pt: [f32; 2], scale: f32) -> Result<Vec<u8>, ExportError> {
    let pixmap = pixels(svg, size_pt, scale)?;
    pixmap
        .encode_png()
        .map_err(|error| ExportError::Png(error.to_string()))
}

/// The pixels themselves.
pub(super) fn image(
    svg: &str,
    size_pt: [f32; 2],
    scale: f32,
) -> Result<egui::ColorImage, ExportError> {
    let pixmap = pixels(svg, size_pt, scale)?;
    let size = [pixmap.width() as usize, pixmap.height() as usize];
    Ok(egui::ColorImage::from_rgba_premultiplied(
        size,
        pixmap.data(),
    ))
}
