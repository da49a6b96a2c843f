//! Pages to PDF: embedded fonts, tags, bookmarks, links, and the strictest standard that they meet.

use std::num::NonZeroU32;

use jiff::Timestamp;
use jiff::tz::Offset;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::error::KrillaError;
use krilla::geom::{Rect, Size};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::page::{NumberingStyle, PageLabel, PageSettings};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document, SerializeSettings};
use krilla_svg::{SurfaceExt, SvgSettings};

use super::canvas::Canvas;
use super::parts::{self, Run, Use};
use super::sheet::Role;
use super::tags::{Contents, Tree};
use super::{ExportError, Logo, Meta, links, payload, raster, svg};
use crate::i18n::Words;

/// A PDF file of pages. PDF/A-3a and PDF/UA-1 if possible: a text with a letter that no font has, a document without a
/// title or a date is not allowed there; then PDF/UA-1 alone, and if that is not possible either, PDF 1.7 with tags.
pub(super) fn book(
    pages: &[Canvas],
    meta: &Meta,
    logo: Option<&Logo>,
) -> Result<Vec<u8>, ExportError> {
    let mut last = ExportError::Pdf("no standard".to_owned());
    for configuration in standards() {
        match write(pages, meta, logo, configuration)? {
            Ok(file) => return Ok(file),
            Err(error) => last = ExportError::Pdf(error.to_string()),
        }
    }
    Err(last)
}

/// From strict to lenient.
fn standards() -> impl Iterator<Item = Configuration> {
    let new = ConfigurationBuilder::new;
    let builders = [
        new()
            .with_archival_validator(Archival::A3_A)
            .with_accessibility_validator(Accessibility::UA1),
        new().with_accessibility_validator(Accessibility::UA1),
        new(),
    ];
    builders.into_iter().filter_map(|b| b.finish().ok())
}

/// Writes with one standard; the inner error says that the document does not meet it.
fn write(
    pages: &[Canvas],
    meta: &Meta,
    logo: Option<&Logo>,
    configuration: Configuration,
) -> Result<Result<Vec<u8>, KrillaError>, ExportError> {
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    document.set_metadata(metadata(meta));
    attach(&mut document, meta);
    document.set_outline(links::outline(pages, &meta.title));
    let mut tree = Tree::default();
    for (index, canvas) in pages.iter().enumerate() {
        add_page(&mut document, index, pages.len(), canvas, logo, &mut tree)?;
    }
    document.set_tag_tree(tree.finish(meta.lang.code()));
    match document.finish() {
        Err(error) if !matches!(error, KrillaError::Validation(_)) => {
            Err(ExportError::Pdf(error.to_string()))
        }
        result => Ok(result),
    }
}

fn metadata(meta: &Meta) -> Metadata {
    let authors = (!meta.author.is_empty()).then(|| meta.author.clone());
    let metadata = Metadata::new()
        .title(meta.title.clone())
        .description(meta.description.clone())
        .language(meta.lang.code().to_owned())
        .authors(authors.into_iter().collect())
        .text_direction(TextDirection::LeftToRight)
        .creator("Joba".to_owned());
    match meta.created {
        Some(created) => metadata.creation_date(date(created)),
        None => metadata,
    }
}

fn date(moment: Timestamp) -> DateTime {
    let utc = Offset::UTC.to_datetime(moment);
    let part = |number: i8| u8::try_from(number).unwrap_or(0);
    DateTime::new(u16::try_from(utc.year()).unwrap_or(0))
        .month(part(utc.month()))
        .day(part(utc.day()))
        .hour(part(utc.hour()))
        .minute(part(utc.minute()))
        .second(part(utc.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

fn attach(document: &mut Document, meta: &Meta) {
    let Some(data) = payload::for_pdf(meta) else {
        return;
    };
    document.embed_file(EmbeddedFile {
        path: payload::NAME.to_owned(),
        mime_type: MimeType::new(payload::MIME),
        description: Some(Words::of(meta.lang).text("export-attachment")),
        association_kind: AssociationKind::Source,
        data: data.into_bytes().into(),
        modification_date: meta.created.map(date),
        compress: Some(false),
        location: None,
    });
}

fn add_page(
    document: &mut Document,
    index: usize,
    count: usize,
    canvas: &Canvas,
    logo: Option<&Logo>,
    tree: &mut Tree,
) -> Result<(), ExportError> {
    let [width, height] = canvas.size_pt;
    let size = Size::from_wh(width, height).ok_or(ExportError::Size)?;
    let mut page =
        document.start_page_with(PageSettings::new(size).with_page_label(label(index, canvas)));
    let mut contents = Contents::default();
    let mut surface = page.surface();
    let whole = Rect::from_xywh(0.0, 0.0, width, height);
    let ground = Artifact::new(ArtifactType::Background, whole);
    surface.start_tagged(ContentTag::Artifact(ground));
    draw(&mut surface, &svg::ground(canvas), size)?;
    surface.end_tagged();
    for run in parts::runs(canvas) {
        let content = surface.start_tagged(tag(&run, canvas));
        draw(&mut surface, &svg::part(canvas, &run.shapes), size)?;
        surface.end_tagged();
        match run.purpose {
            Use::Read(place) => contents.add(place, content, &run.words),
            Use::Link(link, place) => contents.add_link(link, place, content),
            Use::Running | Use::Decoration => {}
        }
    }
    if logo.is_some() && !canvas.logos.is_empty() {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
            ArtifactType::Layout,
        )));
        draw(&mut surface, &svg::logo(canvas, logo), size)?;
        surface.end_tagged();
    }
    surface.finish();
    for (link, area) in canvas.areas.iter().enumerate() {
        if let Role::Link(target, words) = &area.role
            && let Some(annotation) = links::annotation(canvas, area.rect, target, words, count)
        {
            let content = page.add_tagged_annotation(annotation);
            contents.add_link(link, parts::home(&canvas.areas, link), content);
        }
    }
    page.finish();
    contents.finish(index, canvas, tree);
    Ok(())
}

/// What a reader shows as the number of a page.
fn label(index: usize, canvas: &Canvas) -> PageLabel {
    if let Some(label) = &canvas.label {
        return PageLabel::new(None, Some(label.clone()), None);
    }
    let number = u32::try_from(index + 1).ok().and_then(NonZeroU32::new);
    PageLabel::new(Some(NumberingStyle::Arabic), None, number)
}

fn tag(run: &Run<'_>, canvas: &Canvas) -> ContentTag<'static> {
    let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
    match run.purpose {
        Use::Read(_) if run.words.is_empty() => ContentTag::Other,
        Use::Read(_) | Use::Link(..) => ContentTag::Span(SpanTag::empty()),
        Use::Decoration => artifact(ArtifactType::Layout),
        Use::Running => {
            let bounds = run.shapes.first().map(|s| s.shape.visual_bounding_rect());
            let is_low = bounds.is_some_and(|rect| rect.center().y > canvas.size.y / 2.0);
            artifact(if is_low {
                ArtifactType::Footer
            } else {
                ArtifactType::Header
            })
        }
    }
}

fn draw(surface: &mut Surface<'_>, svg: &str, size: Size) -> Result<(), ExportError> {
    let tree = raster::tree(svg)?;
    surface
        .draw_svg(&tree, size, SvgSettings::default())
        .ok_or_else(|| ExportError::Pdf("nothing was drawn".to_owned()))
}

/// A rectangle of a drawing in points of its page; `None` if nothing of it is on the page.
pub(super) fn page_rect(canvas: &Canvas, rect: egui::Rect) -> Option<Rect> {
    let whole = egui::Rect::from_min_size(egui::Pos2::ZERO, canvas.size);
    let rect = rect.intersect(whole);
    if !rect.is_positive() {
        return None;
    }
    let [width, height] = canvas.size_pt;
    let (x, y) = (width / canvas.size.x, height / canvas.size.y);
    Rect::from_ltrb(
        rect.left() * x,
        rect.top() * y,
        rect.right() * x,
        rect.bottom() * y,
    )
}
