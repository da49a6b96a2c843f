//! Shapes as SVG: real text, one path for each area, a clip only where something is really cut.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use egui::epaint::{CircleShape, ClippedShape, ColorMode, PathShape, PathStroke, RectShape};
use egui::{Color32, Mesh, Pos2, Rect, Shape, Stroke, StrokeKind};

use super::canvas::Canvas;
use super::xml::{Attributes, Xml, number};
use super::{ExportError, Logo, Meta, Options, outline, payload, text, webfont};

/// A picture as a file of its own: with title, description, what it remembers and, if wished, its letters.
pub(super) fn file(canvas: &Canvas, meta: &Meta, options: &Options) -> Result<String, ExportError> {
    let mut xml = Xml::default();
    let families = if options.has_fonts {
        text::OWN_FAMILIES
    } else {
        text::FAMILIES
    };
    let unit = if options.is_print_size { "pt" } else { "" };
    let root = root(canvas, families, unit)
        .text("xml:lang", meta.lang.code())
        .text("role", "img");
    xml.open("svg", &root);
    xml.words("title", &Attributes::new(), &meta.title);
    xml.words("desc", &Attributes::new(), &meta.description);
    payload::write_svg(&mut xml, meta);
    if options.has_fonts {
        xml.style(&webfont::faces(&canvas.shapes)?);
    }
    let shapes: Vec<&ClippedShape> = canvas.shapes.iter().collect();
    write_ground(&mut xml, canvas);
    write_shapes(&mut xml, &shapes);
    write_logo(&mut xml, canvas, options.logo.as_ref());
    Ok(xml.finish())
}

/// A page for our own writers: nothing but what is seen.
pub(super) fn page(canvas: &Canvas, logo: Option<&Logo>) -> String {
    let mut xml = Xml::default();
    xml.open("svg", &root(canvas, text::FAMILIES, ""));
    let shapes: Vec<&ClippedShape> = canvas.shapes.iter().collect();
    write_ground(&mut xml, canvas);
    write_shapes(&mut xml, &shapes);
    write_logo(&mut xml, canvas, logo);
    xml.finish()
}

/// Some shapes of a page, where they are on it.
pub(super) fn part(canvas: &Canvas, shapes: &[&ClippedShape]) -> String {
    let mut xml = Xml::default();
    xml.open("svg", &root(canvas, text::FAMILIES, ""));
    write_shapes(&mut xml, shapes);
    xml.finish()
}

/// The ground of a page.
pub(super) fn ground(canvas: &Canvas) -> String {
    let mut xml = Xml::default();
    xml.open("svg", &root(canvas, text::FAMILIES, ""));
    write_ground(&mut xml, canvas);
    xml.finish()
}

/// The logo of a page.
pub(super) fn logo(canvas: &Canvas, logo: Option<&Logo>) -> String {
    let mut xml = Xml::default();
    xml.open("svg", &root(canvas, text::FAMILIES, ""));
    write_logo(&mut xml, canvas, logo);
    xml.finish()
}

fn root(canvas: &Canvas, families: &str, unit: &str) -> Attributes {
    let view = [0.0, 0.0, canvas.size.x, canvas.size.y].map(number);
    let [width, height] = canvas.size_pt.map(|side| format!("{}{unit}", number(side)));
    Attributes::new()
        .text("xmlns", "http://www.w3.org/2000/svg")
        .text("width", &width)
        .text("height", &height)
        .text("viewBox", &view.join(" "))
        .text("font-family", families)
}

fn write_ground(xml: &mut Xml, canvas: &Canvas) {
    let ground = Attributes::new()
        .text("width", "100%")
        .text("height", "100%");
    xml.empty("rect", &color(ground, "fill", canvas.ground));
}

fn write_logo(xml: &mut Xml, canvas: &Canvas, logo: Option<&Logo>) {
    let Some(logo) = logo else { return };
    let picture = logo.picture(canvas.is_grey);
    let link = format!(
        "data:{};base64,{}",
        picture.mime(),
        BASE64.encode(picture.bytes())
    );
    for rect in &canvas.logos {
        xml.empty(
            "image",
            &place(Attributes::new(), *rect).text("href", &link),
        );
    }
}

fn write_shapes(xml: &mut Xml, shapes: &[&ClippedShape]) {
    let clips = clips(shapes);
    write_clips(xml, &clips);
    let mut current = None;
    for clipped in shapes {
        let clip = cut(&clipped.shape, clipped.clip_rect)
            .and_then(|rect| clips.iter().position(|clip| *clip == rect));
        if clip != current {
            if current.is_some() {
                xml.close();
            }
            if let Some(i) = clip {
                let link = format!("url(#clip{i})");
                xml.open("g", &Attributes::new().text("clip-path", &link));
            }
            current = clip;
        }
        write_shape(xml, &clipped.shape);
    }
    if current.is_some() {
        xml.close();
    }
}

/// The clip rectangles that cut something, each once.
fn clips(shapes: &[&ClippedShape]) -> Vec<Rect> {
    let mut found = Vec::new();
    for clipped in shapes {
        if let Some(rect) = cut(&clipped.shape, clipped.clip_rect)
            && !found.contains(&rect)
        {
            found.push(rect);
        }
    }
    found
}

/// The clip rectangle of a shape, if it cuts the shape.
fn cut(shape: &Shape, clip: Rect) -> Option<Rect> {
    let bounds = match shape {
        Shape::Text(shape) => text::bounds(shape),
        other => other.visual_bounding_rect(),
    };
    (bounds.is_positive() && !clip.expand(1.0).contains_rect(bounds)).then_some(clip)
}

fn write_clips(xml: &mut Xml, clips: &[Rect]) {
    if clips.is_empty() {
        return;
    }
    xml.open("defs", &Attributes::new());
    for (i, clip) in clips.iter().enumerate() {
        let id = format!("clip{i}");
        xml.open("clipPath", &Attributes::new().text("id", &id));
        xml.empty("rect", &place(Attributes::new(), *clip));
        xml.close();
    }
    xml.close();
}

fn write_shape(xml: &mut Xml, shape: &Shape) {
    match shape {
        Shape::Vec(shapes) => {
            for shape in shapes {
                write_shape(xml, shape);
            }
        }
        Shape::Circle(circle) => write_circle(xml, circle),
        Shape::LineSegment {
            points,
            stroke: line,
        } => {
            let data = Attributes::new().text("d", &path(points, false));
            xml.empty("path", &stroke(data, *line));
        }
        Shape::Path(shape) => write_path(xml, shape),
        Shape::Rect(shape) => write_rect(xml, shape),
        Shape::Text(shape) => text::write(xml, shape),
        Shape::Mesh(mesh) => write_mesh(xml, mesh),
        // Nothing that figures draw with; a test holds that no picture loses a shape.
        Shape::Noop
        | Shape::Ellipse(_)
        | Shape::Band(_)
        | Shape::QuadraticBezier(_)
        | Shape::CubicBezier(_)
        | Shape::Callback(_) => {}
    }
}

fn write_circle(xml: &mut Xml, circle: &CircleShape) {
    let attributes = Attributes::new()
        .number("cx", circle.center.x)
        .number("cy", circle.center.y)
        .number("r", circle.radius);
    let attributes = color(attributes, "fill", circle.fill);
    xml.empty("circle", &stroke(attributes, circle.stroke));
}

fn write_path(xml: &mut Xml, shape: &PathShape) {
    let data = path(&shape.points, shape.closed);
    let attributes = color(Attributes::new().text("d", &data), "fill", shape.fill);
    let attributes = stroke(attributes, solid(&shape.stroke));
    xml.empty("path", &attributes.text("stroke-linejoin", "round"));
}

/// The stroke of a path; gradients are not used by figures.
fn solid(stroke: &PathStroke) -> Stroke {
    match &stroke.color {
        ColorMode::Solid(color) => Stroke::new(stroke.width, *color),
        ColorMode::UV(_) => Stroke::NONE,
    }
}

fn write_rect(xml: &mut Xml, shape: &RectShape) {
    let half = shape.stroke.width / 2.0;
    let rect = match shape.stroke_kind {
        _ if shape.stroke.is_empty() => shape.rect,
        StrokeKind::Inside => shape.rect.shrink(half),
        StrokeKind::Middle => shape.rect,
        StrokeKind::Outside => shape.rect.expand(half),
    };
    let mut attributes = place(Attributes::new(), rect);
    let radius = f32::from(shape.corner_radius.nw);
    if radius > 0.0 {
        attributes = attributes.number("rx", radius);
    }
    attributes = color(attributes, "fill", shape.fill);
    xml.empty("rect", &stroke(attributes, shape.stroke));
}

fn write_mesh(xml: &mut Xml, mesh: &Mesh) {
    if let Some(fill) = outline::one_color(mesh) {
        let data: Vec<String> = outline::rings(mesh)
            .iter()
            .map(|ring| path(ring, true))
            .collect();
        let attributes = Attributes::new()
            .text("d", &data.join(""))
            .text("fill-rule", "evenodd");
        xml.empty("path", &color(attributes, "fill", fill));
        return;
    }
    for (triangle, fill) in outline::triangles(mesh) {
        let data = Attributes::new().text("d", &path(&triangle, true));
        xml.empty("path", &color(data, "fill", fill));
    }
}

/// Corner and size of a rectangle.
pub(super) fn place(attributes: Attributes, rect: Rect) -> Attributes {
    attributes
        .number("x", rect.left())
        .number("y", rect.top())
        .number("width", rect.width().max(0.0))
        .number("height", rect.height().max(0.0))
}

/// Points as path data.
fn path(points: &[Pos2], is_closed: bool) -> String {
    let mut data = String::new();
    for (i, point) in points.iter().enumerate() {
        data.push(if i == 0 { 'M' } else { 'L' });
        data.push_str(&number(point.x));
        data.push(' ');
        data.push_str(&number(point.y));
    }
    if is_closed {
        data.push('Z');
    }
    data
}

fn stroke(attributes: Attributes, stroke: Stroke) -> Attributes {
    if stroke.is_empty() {
        return attributes;
    }
    color(attributes, "stroke", stroke.color).number("stroke-width", stroke.width)
}

/// A colour, and its opacity where it has one. egui's colours are premultiplied.
pub(super) fn color(attributes: Attributes, name: &'static str, color: Color32) -> Attributes {
    let [r, g, b, a] = color.to_srgba_unmultiplied();
    if a == 0 {
        return attributes.text(name, "none");
    }
    let attributes = attributes.text(name, &format!("#{r:02x}{g:02x}{b:02x}"));
    if a == 255 {
        return attributes;
    }
    let opacity = if name == "fill" {
        "fill-opacity"
    } else {
        "stroke-opacity"
    };
    attributes.number(opacity, f32::from(a) / 255.0)
}
