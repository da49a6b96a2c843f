//! SVG to a PDF page with embedded fonts.

use krilla::Document;
use krilla::geom::Size;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla_svg::{SurfaceExt, SvgSettings};

use super::{ExportError, Options, raster};
use crate::figure::Frame;

/// A PDF file of one page as large as the picture.
pub(super) fn pdf(svg: &str, frame: &Frame, options: &Options) -> Result<Vec<u8>, ExportError> {
    let tree = raster::tree(svg)?;
    let size = Size::from_wh(options.width_pt, options.height_pt).ok_or(ExportError::Size)?;
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(frame.title.clone())
            .description(frame.spoken.clone())
            .language(frame.lang.code().to_owned())
            .creator("Joba".to_owned()),
    );
    let mut page = document.start_page_with(PageSettings::new(size));
    let mut surface = page.surface();
    let drawn = surface.draw_svg(&tree, size, SvgSettings::default());
    surface.finish();
    page.finish();
    if drawn.is_none() {
        return Err(ExportError::Pdf("nothing was drawn".to_owned()));
    }
    document
        .finish()
        .map_err(|error| ExportError::Pdf(format!("{error:?}")))
}
