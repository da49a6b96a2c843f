//! The legend of the map: classes with their bounds, sizes of bubbles, and what stands outside them.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Painter, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::rings::Rings;
use super::{bubbles, polygon};
use crate::draw::palette;
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::figure::Measure;
use crate::figure::map::{BubbleSize, Fill, MapFigure};
use crate::model::codes::Status;

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
    rings: Option<Rings>,
    entries: Vec<Entry>,
}

/// What stands before words.
#[derive(Clone, Copy)]
enum Sample {
    Nothing,
    Fill(Measure, Fill),
    Status(Option<Status>),
    Small(BubbleSize),
}

/// A sample and its words.
#[derive(Clone)]
struct Entry {
    sample: Sample,
    words: Arc<Galley>,
    /// Relative to the corner of the legend.
    at: Vec2,
}

impl Entry {
    fn new(ui: &Ui, sample: Sample, words: &str, ink: Color32, width: f32) -> Self {
        let face = Face::regular(12.0);
        Self {
            sample,
            words: text::wrapped(ui, words, face, ink, width - sample.room()),
            at: Vec2::ZERO,
        }
    }

    fn width(&self) -> f32 {
        self.sample.room() + self.words.size().x
    }

    /// More than a line where the words are wrapped.
    fn height(&self) -> f32 {
        LINE.max(self.words.size().y + 3.0)
    }
}

impl Sample {
    /// How far the words stand to the right.
    fn room(self) -> f32 {
        match self {
            Self::Nothing => 0.0,
            Self::Fill(..) | Self::Status(_) | Self::Small(_) => SAMPLE.x + GAP,
        }
    }
}

/// The parts of a legend, their words wrapped at one width.
struct Parts {
    notes: Vec<Entry>,
    classes: Vec<Entry>,
    special: Vec<Entry>,
}

impl Parts {
    fn new(ui: &Ui, figure: &MapFigure, theme: &Theme, width: f32) -> Self {
        let entry = |sample: Sample, words: &str| Entry::new(ui, sample, words, theme.text, width);
        let fill = |fill: Fill| Sample::Fill(figure.measure, fill);
        let note = Some(figure.legend_note.as_str()).filter(|note| !note.is_empty());
        let note = note.map(|note| Entry::new(ui, Sample::Nothing, note, theme.second, width));
        let classes = figure.legend.iter();
        let classes = classes.map(|class| entry(fill(Fill::Class(class.tone)), &class.label));
        let special = figure.legend_special.iter();
        let special = special.map(|(kind, words)| entry(fill(*kind), words));
        let key = figure.bubble_key.as_ref();
        let statuses = key.into_iter().flat_map(|key| &key.statuses);
        let statuses = statuses.map(|(status, words)| entry(Sample::Status(*status), words));
        let small = key.into_iter().flat_map(|key| &key.specials);
        let small = small.map(|(size, words)| entry(Sample::Small(*size), words));
        Self {
            notes: note.into_iter().collect(),
            classes: classes.chain(statuses).collect(),
            special: special.chain(small).collect(),
        }
    }
}

impl Legend {
    /// The arrangements to choose from: all below each other, in two columns, in lines. `largest` is the radius of the
    /// largest bubble.
    pub(super) fn all(
        ui: &Ui,
        figure: &MapFigure,
        theme: &Theme,
        width: f32,
        largest: f32,
    ) -> Vec<Self> {
        let title = text::line(ui, &figure.legend_title, Face::medium(12.0), theme.text);
        let rings = Rings::new(ui, figure, theme, largest);
        let beside = rings.as_ref().map_or(0.0, |rings| rings.size.x + space::L);
        let below = rings.as_ref().map_or(0.0, |rings| rings.size.y + space::XS);
        let narrow = || Parts::new(ui, figure, theme, NARROW + SAMPLE.x + GAP);
        let top = LINE + 2.0;
        let column_of = |parts: Parts| {
            let all = [parts.notes, parts.classes, parts.special].concat();
            column(all, vec2(0.0, top + below))
        };
        let columns_of = |parts: Parts| {
            let notes = column(parts.notes, vec2(0.0, top));
            let top = bottom(&notes, top);
            if beside > 0.0 {
                let all = [parts.classes, parts.special].concat();
                return [notes, column(all, vec2(beside, top))].concat();
            }
            let classes = column(parts.classes, vec2(0.0, top));
            let right = classes.iter().map(Entry::width).fold(0.0, f32::max) + space::L;
            let special = column(parts.special, vec2(right, top));
            [notes, classes, special].concat()
        };
        let wide = Parts::new(ui, figure, theme, (width - beside).max(NARROW));
        let arrangements = [
            column_of(narrow()),
            columns_of(narrow()),
            lines(wide, vec2(beside, top), width),
        ];
        let legends = arrangements.map(|entries| Self::new(title.clone(), rings.clone(), entries));
        let fits = |legend: &Self| legend.size.x <= width;
        legends.into_iter().filter(fits).collect()
    }

    fn new(title: Arc<Galley>, rings: Option<Rings>, entries: Vec<Entry>) -> Self {
        let ring_size = rings.as_ref().map_or(Vec2::ZERO, |rings| rings.size);
        let right = entries.iter().map(|e| e.at.x + e.width());
        let width = right.fold(title.size().x.max(ring_size.x), f32::max);
        let least = LINE + 2.0 + ring_size.y;
        Self {
            size: vec2(width, bottom(&entries, least)),
            title,
            rings,
            entries,
        }
    }

    /// Paints the legend into its place; `has_ground` where the map may lie below it.
    pub(super) fn paint(&self, ui: &Ui, theme: &Theme, rect: Rect, has_ground: bool) {
        let painter = ui.painter();
        if has_ground {
            let ground = theme.window.gamma_multiply(0.92);
            painter.rect_filled(rect.expand(6.0), 4.0, ground);
        }
        text::paint(painter, &self.title, Align2::LEFT_TOP, rect.min);
        if let Some(rings) = &self.rings {
            rings.paint(painter, theme, rect.min + vec2(0.0, LINE + 2.0));
        }
        for entry in &self.entries {
            let corner = rect.min + entry.at + vec2(0.0, (LINE - SAMPLE.y) / 2.0);
            let sample = Rect::from_min_size(corner, SAMPLE);
            sample_ui(painter, theme, entry.sample, sample);
            let first_line = entry.words.rows.first().map_or(0.0, |row| row.size.y);
            let left = sample.left() + entry.sample.room();
            let from = pos2(left, sample.center().y - first_line / 2.0);
            text::paint(painter, &entry.words, Align2::LEFT_TOP, from);
        }
    }
}

/// Entries below each other.
fn column(mut entries: Vec<Entry>, mut at: Vec2) -> Vec<Entry> {
    for entry in &mut entries {
        entry.at = at;
        at.y += entry.height();
    }
    entries
}

/// Where entries end, or `least` if that is lower.
fn bottom(entries: &[Entry], least: f32) -> f32 {
    let bottoms = entries.iter().map(|e| e.at.y + e.height());
    bottoms.fold(least, f32::max)
}

/// Entries beside each other: notes, classes and the rest in as many lines as `width` asks for.
fn lines(parts: Parts, corner: Vec2, width: f32) -> Vec<Entry> {
    let mut at = corner;
    let mut placed: Vec<Entry> = Vec::new();
    for group in [parts.notes, parts.classes, parts.special] {
        if at.x > corner.x && !group.is_empty() {
            at = vec2(corner.x, bottom(&placed, at.y));
        }
        for mut entry in group {
            if at.x > corner.x && at.x + entry.width() > width {
                at = vec2(corner.x, bottom(&placed, at.y));
            }
            entry.at = at;
            at.x += entry.width() + space::M;
            placed.push(entry);
        }
    }
    placed
}

fn sample_ui(painter: &Painter, theme: &Theme, sample: Sample, rect: Rect) {
    match sample {
        Sample::Nothing => {}
        Sample::Fill(measure, fill) => fill_ui(painter, theme, (measure, fill), rect),
        Sample::Status(status) => bubbles::sample(painter, status, theme, rect),
        Sample::Small(size) => bubbles::silent(painter, size, theme, rect.center()),
    }
}

fn fill_ui(painter: &Painter, theme: &Theme, (measure, fill): (Measure, Fill), rect: Rect) {
    painter.rect_filled(rect, 0.0, palette::area(theme, measure, fill));
    match fill {
        Fill::Class(_) => return,
        Fill::NoNumber => {
            let stroke = Stroke::new(1.0, theme.hatch);
            for line in polygon::hatch(&[polygon::corners(rect)], HATCH_STEP, &[]) {
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
