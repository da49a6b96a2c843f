//! The legend of the map: classes with their bounds, and what stands outside them.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::polygon;
use crate::draw::palette;
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::figure::map::{Fill, MapFigure};

/// Size of a colour sample, in points.
const SAMPLE: Vec2 = vec2(18.0, 12.0);
/// Height of a line, in points.
const LINE: f32 = 17.0;
/// Between a sample and its words, in points.
const GAP: f32 = 7.0;
/// Words below each other are wrapped at this width, in points.
const NARROW: f32 = 150.0;
/// Between hatch lines in samples and regions, in points.
pub(super) const HATCH_STEP: f32 = 4.5;

/// A legend measured for one arrangement.
pub(super) struct Legend {
    /// How large it is.
    pub size: Vec2,
    title: Arc<Galley>,
    entries: Vec<Entry>,
}

/// A fill and its words.
#[derive(Clone)]
struct Entry {
    fill: Fill,
    words: Arc<Galley>,
    /// Relative to the corner of the legend.
    at: Vec2,
}

impl Entry {
    fn width(&self) -> f32 {
        SAMPLE.x + GAP + self.words.size().x
    }

    /// More than a line where the words are wrapped.
    fn height(&self) -> f32 {
        LINE.max(self.words.size().y + 3.0)
    }
}

impl Legend {
    /// The arrangements to choose from: all below each other, in two columns, in lines.
    pub(super) fn all(ui: &Ui, figure: &MapFigure, theme: &Theme, width: f32) -> Vec<Self> {
        let title = text::line(ui, &figure.legend_title, Face::medium(12.0), theme.text);
        let entry = |fill: Fill, words: &str, width: f32| Entry {
            fill,
            words: text::wrapped(ui, words, Face::regular(12.0), theme.text, width),
            at: Vec2::ZERO,
        };
        let classes: Vec<Entry> = figure
            .legend
            .iter()
            .map(|class| entry(Fill::Class(class.step), &class.label, width))
            .collect();
        let special = |width: f32| -> Vec<Entry> {
            let all = figure.legend_special.iter();
            all.map(|(fill, words)| entry(*fill, words, width))
                .collect()
        };
        let narrow = special(NARROW);
        let arrangements = [
            column([&classes[..], &narrow].concat(), 0.0),
            columns(classes.clone(), narrow),
            lines([classes, special(width)], width),
        ];
        let legends = arrangements.map(|entries| Self::new(title.clone(), entries));
        let fits = |legend: &Self| legend.size.x <= width;
        legends.into_iter().filter(fits).collect()
    }

    fn new(title: Arc<Galley>, entries: Vec<Entry>) -> Self {
        let width = entries
            .iter()
            .map(|e| e.at.x + e.width())
            .fold(title.size().x, f32::max);
        let bottom = entries
            .iter()
            .map(|e| e.at.y + e.height())
            .fold(LINE, f32::max);
        Self {
            size: vec2(width, bottom),
            title,
            entries,
        }
    }

    /// Paints the legend into its place; `has_ground` where the map may lie below it.
    pub(super) fn paint(
        &self,
        ui: &Ui,
        figure: &MapFigure,
        theme: &Theme,
        rect: Rect,
        has_ground: bool,
    ) {
        let painter = ui.painter();
        if has_ground {
            let ground = theme.window.gamma_multiply(0.92);
            painter.rect_filled(rect.expand(6.0), 4.0, ground);
        }
        text::paint(painter, &self.title, Align2::LEFT_TOP, rect.min);
        for entry in &self.entries {
            let corner = rect.min + entry.at + vec2(0.0, (LINE - SAMPLE.y) / 2.0);
            let sample = Rect::from_min_size(corner, SAMPLE);
            sample_ui(ui, figure, theme, entry.fill, sample);
            let first_line = entry.words.rows.first().map_or(0.0, |row| row.size.y);
            let from = pos2(sample.right() + GAP, sample.center().y - first_line / 2.0);
            text::paint(painter, &entry.words, Align2::LEFT_TOP, from);
        }
    }
}

/// Entries below each other, under the title.
fn column(mut entries: Vec<Entry>, x: f32) -> Vec<Entry> {
    let mut y = LINE + 2.0;
    for entry in &mut entries {
        entry.at = vec2(x, y);
        y += entry.height();
    }
    entries
}

/// Classes at the left, the rest at the right.
fn columns(classes: Vec<Entry>, special: Vec<Entry>) -> Vec<Entry> {
    let widest = classes.iter().map(Entry::width).fold(0.0, f32::max);
    let mut all = column(classes, 0.0);
    all.extend(column(special, widest + space::L));
    all
}

/// Entries beside each other, classes and the rest in as many lines as `width` asks for.
fn lines(groups: [Vec<Entry>; 2], width: f32) -> Vec<Entry> {
    let mut at = vec2(0.0, LINE + 2.0);
    let mut placed = Vec::new();
    for group in groups {
        if at.x > 0.0 && !group.is_empty() {
            at = vec2(0.0, at.y + LINE);
        }
        for mut entry in group {
            if at.x > 0.0 && at.x + entry.width() > width {
                at = vec2(0.0, at.y + LINE);
            }
            entry.at = at;
            at.x += entry.width() + space::M;
            placed.push(entry);
        }
    }
    placed
}

fn sample_ui(ui: &Ui, figure: &MapFigure, theme: &Theme, fill: Fill, rect: Rect) {
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, palette::area(theme, figure.measure, fill));
    match fill {
        Fill::Class(_) => return,
        Fill::NoNumber => {
            let ring = [
                rect.left_top(),
                rect.right_top(),
                rect.right_bottom(),
                rect.left_bottom(),
            ];
            let stroke = Stroke::new(1.0, theme.hatch);
            for line in polygon::hatch(&[ring.to_vec()], HATCH_STEP, &[]) {
                painter.line_segment(line, stroke);
            }
        }
        Fill::Zero | Fill::NoProject => {}
    }
    let outline = Stroke::new(1.0, outline(theme, fill));
    painter.rect_stroke(rect, 0.0, outline, StrokeKind::Inside);
}

/// The outline that tells a pale fill from the ground.
pub(super) fn outline(theme: &Theme, fill: Fill) -> Color32 {
    match fill {
        Fill::Zero => theme.second,
        Fill::NoNumber => theme.hatch,
        Fill::Class(_) | Fill::NoProject => theme.line,
    }
}
