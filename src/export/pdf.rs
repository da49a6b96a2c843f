//! SVG to PDF pages with embedded fonts.

use krilla::Document;
use krilla::geom::Size;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla_svg::{SurfaceExt, SvgSettings};

use super::canvas::Canvas;
use super::{ExportError, Logo, Meta, raster, svg};

/// A PDF file of pages.
pub(super) fn book(
    pages: &[Canvas],
    meta: &Meta,
    logo: Option<&Logo>,
) -> Result<Vec<u8>, ExportError> {
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(meta.title.clone())
            .description(meta.description.clone())
            .language(meta.lang.code().to_owned())
            .creator("Joba".to_owned()),
    );
    for canvas in pages {
        let tree = raster::tree(&svg::page(canvas, logo))?;
        let [width, height] = canvas.size_pt;
        let size = Size::from_wh(width, height).ok_or(ExportError::Size)?;
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        let drawn = surface.draw_svg(&tree, size, SvgSettings::default());
        surface.finish();
        page.finish();
        if drawn.is_none() {
            return Err(ExportError::Pdf("nothing was drawn".to_owned()));
        }
    }
    document
        .finish()
        .map_err(|error| ExportError::Pdf(format!("{error:?}")))
}
