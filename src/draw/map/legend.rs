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
/// Between hatch lines in samples and regions, in points.
pub(super) const HATCH_STEP: f32 = 4.5;

/// A legend measured for one arrangement.
pub(super) struct Legend {
    /// How large it is.
    pub size: Vec2,
    title: Arc<Galley>,
    entries: Vec<Entry>,
}

struct Entry {
    fill: Fill,
    words: Arc<Galley>,
    /// Relative to the corner of the legend.
    at: Vec2,
}

impl Legend {
    /// The arrangements to choose from: all below each other, in two columns, in lines.
    pub(super) fn all(ui: &Ui, figure: &MapFigure, theme: &Theme, width: f32) -> Vec<Self> {
        let title = text::line(ui, &figure.legend_title, Face::medium(12.0), theme.text);
        let words = |words: &str| text::line(ui, words, Face::regular(12.0), theme.text);
        let classes = figure
            .legend
            .iter()
            .map(|class| (Fill::Class(class.step), words(&class.label)));
        let special = figure
            .legend_special
            .iter()
            .map(|(fill, label)| (*fill, words(label)));
        let groups = [classes.collect::<Vec<_>>(), special.collect()];
        [column(&groups), columns(&groups), lines(&groups, width)]
            .into_iter()
            .map(|entries| Self::new(title.clone(), entries))
            .filter(|legend| legend.size.x <= width)
            .collect()
    }

    fn new(title: Arc<Galley>, entries: Vec<Entry>) -> Self {
        let right = |e: &Entry| e.at.x + SAMPLE.x + 7.0 + e.words.size().x;
        let width = entries.iter().map(right).fold(title.size().x, f32::max);
        let bottom = entries.iter().map(|e| e.at.y + LINE).fold(LINE, f32::max);
        Self {
            size: vec2(width, bottom),
            title,
            entries,
        }
    }

    /// Paints the legend into its place.
    pub(super) fn paint(&self, ui: &Ui, figure: &MapFigure, theme: &Theme, rect: Rect) {
        let painter = ui.painter();
        // Only a map that was brought nearer lies below the legend; the ground keeps the words readable then.
        let ground = theme.window.gamma_multiply(0.92);
        painter.rect_filled(rect.expand(6.0), 4.0, ground);
        text::paint(painter, &self.title, Align2::LEFT_TOP, rect.min);
        for entry in &self.entries {
            let corner = rect.min + entry.at + vec2(0.0, (LINE - SAMPLE.y) / 2.0);
            let sample = Rect::from_min_size(corner, SAMPLE);
            sample_ui(ui, figure, theme, entry.fill, sample);
            let from = pos2(sample.right() + 7.0, sample.center().y);
            text::paint(painter, &entry.words, Align2::LEFT_CENTER, from);
        }
    }
}

/// All entries below each other.
fn column(groups: &[Vec<(Fill, Arc<Galley>)>; 2]) -> Vec<Entry> {
    let at = |i: usize| vec2(0.0, LINE * (i as f32 + 1.0) + 2.0);
    let all = groups.iter().flatten();
    all.enumerate().map(|(i, e)| entry(e, at(i))).collect()
}

/// Classes at the left, the rest at the right.
fn columns(groups: &[Vec<(Fill, Arc<Galley>)>; 2]) -> Vec<Entry> {
    let [classes, special] = groups;
    let widest = classes.iter().map(|(_, words)| words.size().x);
    let right = widest.fold(0.0, f32::max) + SAMPLE.x + 7.0 + space::L;
    let column = |x: f32| move |i: usize| vec2(x, LINE * (i as f32 + 1.0) + 2.0);
    let (left, right) = (column(0.0), column(right));
    let first = classes.iter().enumerate().map(|(i, e)| entry(e, left(i)));
    let second = special.iter().enumerate().map(|(i, e)| entry(e, right(i)));
    first.chain(second).collect()
}

/// Entries beside each other, in as many lines as `width` asks for.
fn lines(groups: &[Vec<(Fill, Arc<Galley>)>; 2], width: f32) -> Vec<Entry> {
    let mut at = vec2(0.0, LINE + 2.0);
    let mut entries = Vec::new();
    for (i, group) in groups.iter().enumerate() {
        if i > 0 && at.x > 0.0 && !group.is_empty() {
            at = vec2(0.0, at.y + LINE);
        }
        for (fill, words) in group {
            let needs = SAMPLE.x + 7.0 + words.size().x;
            if at.x > 0.0 && at.x + needs > width {
                at = vec2(0.0, at.y + LINE);
            }
            entries.push(entry(&(*fill, words.clone()), at));
            at.x += needs + space::M;
        }
    }
    entries
}

fn entry((fill, words): &(Fill, Arc<Galley>), at: Vec2) -> Entry {
    Entry {
        fill: *fill,
        words: words.clone(),
        at,
    }
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
