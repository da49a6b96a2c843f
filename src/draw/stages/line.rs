//! One stage: its name, its range with the label behind it, and the weighted range in a quieter tone below.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Painter, Pos2, Rangef, Rect, Shape, Stroke, StrokeKind, Ui};
use egui::{pos2, vec2};

use crate::draw::shapes::{self, Scale};
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, size, space};
use crate::draw::{FigureResponse, node, palette};
use crate::figure::Measure;
use crate::figure::bars::Mark;
use crate::figure::stages::StageBar;

/// Thickness of a range, in points.
const BAR: f32 = 11.0;
/// A range is at least this wide, so that an exact number is seen, in points.
const LEAST: f32 = 4.0;
/// How far the headline reaches beyond the range on both sides, in points.
const BEYOND: f32 = 3.5;
/// Half the side of a weighted headline, in points.
const DIAMOND: f32 = 4.0;
/// Between the end of a mark and its label, in points.
const GAP: f32 = 7.0;
/// Between a range and the weighted one below it, in points.
const BELOW: f32 = 16.0;

/// A stage, measured.
pub(super) struct Line<'a> {
    bar: &'a StageBar,
    name: Arc<Galley>,
    /// The number of the range, or why there is none.
    label: Arc<Galley>,
    weighted: Option<(&'a Mark, Arc<Galley>)>,
    color: Color32,
}

impl<'a> Line<'a> {
    /// Measures a stage whose name may be so wide, in points.
    pub(super) fn new(
        ui: &Ui,
        bar: &'a StageBar,
        theme: &Theme,
        (measure, widest): (Measure, f32),
    ) -> Self {
        let (label, ink) = match &bar.plain {
            Some(mark) => (&mark.label, theme.text),
            None => (&bar.silent, theme.second),
        };
        let small = Face::regular(size::SMALL);
        Self {
            bar,
            name: text::wrapped(ui, &bar.name, Face::regular(13.0), theme.text, widest),
            label: text::line(ui, label, small, ink),
            weighted: bar.weighted.as_ref().map(|mark| {
                let label = text::line(ui, &mark.label, small, theme.second);
                (mark, label)
            }),
            color: palette::series(theme, measure),
        }
    }

    /// How wide its name is, in points.
    pub(super) fn name_width(&self) -> f32 {
        self.name.size().x
    }

    /// How far its marks reach: to a value, and from there some points for arrow and label.
    pub(super) fn reaches(&self) -> impl Iterator<Item = (f64, f32)> + '_ {
        let plain = self.bar.plain.iter().map(|mark| (mark, &self.label));
        let weighted = self.weighted.iter().map(|(mark, label)| (*mark, label));
        plain.chain(weighted).map(|(mark, label)| {
            let arrow = if mark.quantity.is_open {
                shapes::ARROW + 3.0
            } else {
                DIAMOND
            };
            let most = mark.quantity.high.max(mark.quantity.headline);
            (most, arrow + GAP + label.size().x + 2.0)
        })
    }

    /// The stage for pointer, keyboard and screen reader, and what lies behind its marks.
    pub(super) fn node_ui(&self, ui: &Ui, theme: &Theme, area: Rect) -> (FigureResponse, Color32) {
        let bar = self.bar;
        let (response, did) = node::mark(ui, area, &bar.target, &bar.hover, bar.is_selected, theme);
        let ground = match (bar.is_selected, response.hovered()) {
            (true, _) => theme.selected,
            (false, true) => theme.hover,
            (false, false) => theme.window,
        };
        if ground != theme.window {
            ui.painter().rect_filled(area, 3.0, ground);
        }
        if response.has_focus() {
            let ring = Stroke::new(1.5, theme.accent);
            ui.painter()
                .rect_stroke(area, 3.0, ring, StrokeKind::Inside);
        }
        (did, ground)
    }

    /// Paints it into `area` on a ground.
    pub(super) fn paint(
        &self,
        ui: &Ui,
        theme: &Theme,
        scale: &Scale,
        (area, ground): (Rect, Color32),
    ) {
        let painter = ui.painter();
        let middle = area.center().y;
        let y = if self.weighted.is_some() {
            middle - BELOW / 2.0
        } else {
            middle
        };
        let at = pos2(area.left() + space::XS, middle);
        text::paint(painter, &self.name, Align2::LEFT_CENTER, at);
        let end = match &self.bar.plain {
            Some(mark) => self.range(painter, theme, scale, (mark, y)),
            None => scale.left,
        };
        label(painter, &self.label, pos2(end + GAP, y), ground);
        if let Some((mark, galley)) = &self.weighted {
            let y = middle + BELOW / 2.0;
            let end = twin(painter, theme, scale, (mark, y));
            label(painter, galley, pos2(end + GAP, y), ground);
        }
    }

    /// The way from zero, the range itself, its headline and its arrow; returns where it ends.
    fn range(
        &self,
        painter: &Painter,
        theme: &Theme,
        scale: &Scale,
        (mark, y): (&Mark, f32),
    ) -> f32 {
        let quantity = &mark.quantity;
        let (low, high) = (quantity.low.unwrap_or(0.0), quantity.high);
        let across = Rangef::new(y - BAR / 2.0, y + BAR / 2.0);
        let stem = Stroke::new(1.5, theme.hatch);
        painter.hline(Rangef::new(scale.left, scale.at(low)), y, stem);
        let solid_to = (high - mark.hollow).max(low);
        if solid_to > low || mark.hollow <= 0.0 {
            let x = wide(scale, low, solid_to);
            painter.rect_filled(Rect::from_x_y_ranges(x, across), 0.0, self.color);
        }
        if high > solid_to {
            let x = wide(scale, solid_to, high);
            let rect = Rect::from_x_y_ranges(x, across);
            painter.rect_filled(rect, 0.0, theme.window);
            shapes::outline(painter, rect, self.color);
        }
        let headline = scale.at(quantity.headline);
        let tall = across.expand(BEYOND);
        painter.vline(headline, tall, Stroke::new(2.0, theme.text));
        let end = scale.at(high).max(headline + LEAST / 2.0);
        arrowed(painter, theme.text, end, (quantity.is_open, y))
    }
}

/// A label on its ground, so that no hairline runs through it.
fn label(painter: &Painter, galley: &Arc<Galley>, at: Pos2, ground: Color32) {
    let area = Align2::LEFT_CENTER.anchor_size(at, galley.size());
    painter.rect_filled(area, 0.0, ground);
    text::paint(painter, galley, Align2::LEFT_CENTER, at);
}

/// A weighted range: a thin line with a hollow diamond at the headline; returns where it ends.
fn twin(painter: &Painter, theme: &Theme, scale: &Scale, (mark, y): (&Mark, f32)) -> f32 {
    let quantity = &mark.quantity;
    let (low, high) = (quantity.low.unwrap_or(0.0), quantity.high);
    let ink = theme.second;
    let x = Rangef::new(scale.at(low), scale.at(high));
    painter.hline(x, y, Stroke::new(1.5, ink));
    let center = pos2(scale.at(quantity.headline), y);
    let corners = [
        vec2(0.0, -DIAMOND),
        vec2(DIAMOND, 0.0),
        vec2(0.0, DIAMOND),
        vec2(-DIAMOND, 0.0),
    ];
    let points = corners.map(|corner| center + corner).to_vec();
    let line = Stroke::new(1.25, ink);
    painter.add(Shape::convex_polygon(points, theme.window, line));
    let end = x.max.max(center.x + DIAMOND);
    arrowed(painter, ink, end, (quantity.is_open, y))
}

/// An arrow outward where it may be more; returns where the mark ends.
fn arrowed(painter: &Painter, ink: Color32, end: f32, (is_open, y): (bool, f32)) -> f32 {
    if !is_open {
        return end;
    }
    shapes::arrow(painter, pos2(end + 3.0, y), ink);
    end + 3.0 + shapes::ARROW
}

/// From one value to another, or a little around both where that is too narrow to be seen.
fn wide(scale: &Scale, from: f64, to: f64) -> Rangef {
    let x = Rangef::new(scale.at(from), scale.at(to));
    if x.span() >= LEAST {
        return x;
    }
    let half = LEAST / 2.0;
    Rangef::new(x.center() - half, x.center() + half)
}
