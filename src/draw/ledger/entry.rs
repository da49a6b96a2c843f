//! One announcement: its title, the announced bar, below it the members' parts and what is left, and words.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Rangef, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::draw::shapes::{self, Ink, Scale};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::draw::{FigureResponse, Mode, node, palette};
use crate::figure::ledger::{Account, Entry, LedgerFigure, Part, Rest};
use crate::model::codes::Qualifier;

/// The title of an announcement.
const TITLE: Face = Face::medium(13.5);
/// What a bar stands for, and words below.
const LABEL: Face = Face::regular(12.0);
/// Numbers.
const NUMBER: Face = Face::medium(12.5);
/// Height of a bar's row, in points.
const ROW: f32 = 22.0;
/// Thickness of a bar, in heights of its row.
const BAR: f32 = 0.72;
/// Between columns and between lines, in points.
const GAP: f32 = 8.0;
/// From a bar's end to the words behind it, in points.
const BEHIND: f32 = 6.0;
/// A part narrower than this has no line to its neighbour, in points.
const SEPARATED: f32 = 3.0;

/// An announcement, measured.
pub(super) struct Plan<'a> {
    entry: &'a Entry,
    /// Title and what stands below it; none where the room around has said it.
    head: Option<[Arc<Galley>; 2]>,
    /// What the two bars stand for, and their numbers.
    names: [(Arc<Galley>, Arc<Galley>); 2],
    /// Beside what is left.
    rest: Option<Arc<Galley>>,
    lines: Vec<Arc<Galley>>,
    /// Behind the announced bar stands no number; its own column has it.
    empty: Arc<Galley>,
    /// Height of a bar's row.
    row: f32,
}

impl<'a> Plan<'a> {
    pub(super) fn new(
        ui: &Ui,
        (figure, entry): (&'a LedgerFigure, &'a Entry),
        theme: &Theme,
        width: f32,
    ) -> Self {
        let label = |words: &str| text::line(ui, words, LABEL, theme.text);
        let number = |words: &str| text::line(ui, words, NUMBER, theme.text);
        let itemised = entry.itemised.as_ref().map_or("", |i| i.label.as_str());
        let rest = match &entry.rest {
            Rest::None => None,
            Rest::Residual(_, words) | Rest::Over(_, words) => {
                Some(text::wrapped(ui, words, LABEL, theme.second, width * 0.3))
            }
        };
        let lines = entry.words.iter();
        Self {
            entry,
            head: Some([
                text::wrapped(ui, &entry.title, TITLE, theme.text, width),
                text::wrapped(ui, &entry.about, LABEL, theme.second, width),
            ]),
            names: [
                (
                    label(&figure.terms.announced),
                    number(&entry.announced.label),
                ),
                (label(&figure.terms.itemised), number(itemised)),
            ],
            rest,
            lines: lines
                .map(|words| text::wrapped(ui, words, LABEL, theme.second, width))
                .collect(),
            empty: label(""),
            row: ROW,
        }
    }

    /// The same without title and words: the bars alone.
    pub(super) fn bare(self) -> Self {
        Self {
            head: None,
            lines: Vec::new(),
            ..self
        }
    }

    /// The height of the bars' rows together.
    pub(super) fn rows_height(&self) -> f32 {
        2.0 * self.row
    }

    /// Makes the bars so many times as thick.
    pub(super) fn stretch(&mut self, factor: f32) {
        self.row *= factor;
    }

    /// The width of the columns before the bars.
    pub(super) fn names_width(&self) -> f32 {
        let names = self.names.iter().map(|(name, _)| name.size().x);
        let numbers = self.names.iter().map(|(_, number)| number.size().x);
        names.fold(0.0, f32::max) + GAP + numbers.fold(0.0, f32::max) + GAP
    }

    /// How far the bars reach.
    pub(super) fn reaches(&self) -> [(f64, f32); 2] {
        let words = self
            .rest
            .as_ref()
            .map_or(0.0, |w| BEHIND + w.size().x + 2.0);
        [
            shapes::reach(&self.entry.announced, &self.empty),
            (
                self.sum().max(self.entry.announced.quantity.headline),
                words,
            ),
        ]
    }

    /// How far the parts reach together.
    fn sum(&self) -> f64 {
        let itemised = self.entry.itemised.as_ref();
        itemised.map_or(0.0, |itemised| {
            let parts = itemised.parts.iter();
            parts.map(|part| part.quantity.headline).sum()
        })
    }

    pub(super) fn height(&self) -> f32 {
        let lines: f32 = self.lines.iter().map(|line| line.size().y + 1.0).sum();
        self.bars_top() + self.rows_height() + 2.0 + lines
    }

    fn bars_top(&self) -> f32 {
        let head = self.head.iter().flatten();
        let height: f32 = head.map(|galley| galley.size().y).sum();
        if self.head.is_some() {
            height + 4.0
        } else {
            0.0
        }
    }

    /// Paints the announcement into `rect`.
    pub(super) fn ui(
        &self,
        ui: &Ui,
        (account, scale): (Account, &Scale),
        theme: &Theme,
        mode: Mode,
        rect: Rect,
    ) -> FigureResponse {
        let mut did = FigureResponse::default();
        if mode.is_live() {
            let id = ui.scope_id().with("entry");
            node::statement(ui, id, rect.expand(4.0), &self.entry.hover, theme);
        }
        self.words(ui, rect);
        let rows = [0.0, self.row].map(|down| {
            let top = rect.top() + self.bars_top() + down;
            Rangef::new(top, top + self.row)
        });
        for ((name, number), row) in self.names.iter().zip(rows) {
            let at = pos2(rect.left(), row.center());
            text::paint(ui.painter(), name, Align2::LEFT_CENTER, at);
            let at = pos2(scale.left - GAP, row.center());
            text::paint(ui.painter(), number, Align2::RIGHT_CENTER, at);
        }
        let color = palette::series(theme, account.measure());
        let [announced, itemised] = rows.map(band);
        let ink = Ink {
            color: theme.window.lerp_to_gamma(color, 0.45),
            line: theme.text,
            ground: Color32::TRANSPARENT,
        };
        let mark = &self.entry.announced;
        shapes::bar(ui.painter(), scale, announced, mark, &self.empty, &ink);
        did.join(self.parts(ui, (color, scale), theme, mode, itemised));
        self.rest(ui, scale, theme, itemised);
        let zero = Rangef::new(announced.min - 2.0, itemised.max + 2.0);
        ui.painter()
            .vline(scale.left, zero, Stroke::new(1.0, theme.missing));
        did
    }

    /// Title, source and the lines below.
    fn words(&self, ui: &Ui, rect: Rect) {
        let painter = ui.painter();
        let mut at = rect.min;
        for galley in self.head.iter().flatten() {
            at = text::paint(painter, galley, Align2::LEFT_TOP, at).left_bottom();
        }
        let mut y = rect.top() + self.bars_top() + self.rows_height() + 2.0;
        for line in &self.lines {
            let area = text::paint(painter, line, Align2::LEFT_TOP, pos2(rect.left(), y));
            y = area.bottom() + 1.0;
        }
    }

    /// The members, one behind the other.
    fn parts(
        &self,
        ui: &Ui,
        (color, scale): (Color32, &Scale),
        theme: &Theme,
        mode: Mode,
        y: Rangef,
    ) -> FigureResponse {
        let mut did = FigureResponse::default();
        let mut from = 0.0;
        for part in self.entry.itemised.iter().flat_map(|i| &i.parts) {
            let to = from + part.quantity.headline;
            let x = Rangef::new(scale.at(from), scale.at(to));
            let area = Rect::from_x_y_ranges(x, y);
            part_ui(ui, part, color, theme, area);
            if mode.is_live() {
                did.join(part_node(ui, part, theme, area));
            }
            from = to;
        }
        did
    }

    /// The hatch up to what was announced, or the line that the parts go beyond.
    fn rest(&self, ui: &Ui, scale: &Scale, theme: &Theme, y: Rangef) {
        let announced = scale.at(self.entry.announced.quantity.headline);
        let sum = scale.at(self.sum());
        match &self.entry.rest {
            Rest::None => {}
            Rest::Residual(..) => {
                let area = Rect::from_x_y_ranges(Rangef::new(sum, announced), y);
                shapes::hatch(ui.painter(), area, theme.hatch);
                let line = Stroke::new(1.0, theme.hatch);
                ui.painter()
                    .rect_stroke(area, 0.0, line, StrokeKind::Inside);
            }
            Rest::Over(..) => {
                let up = Rangef::new(y.min - self.row * (1.0 - BAR), y.max + 3.0);
                ui.painter()
                    .vline(announced, up, Stroke::new(2.0, theme.text));
            }
        }
        if let Some(words) = &self.rest {
            let at = pos2(announced.max(sum) + BEHIND, y.center());
            text::paint(ui.painter(), words, Align2::LEFT_CENTER, at);
        }
    }
}

/// The bar in its row.
fn band(row: Rangef) -> Rangef {
    let half = row.span() * BAR / 2.0;
    Rangef::new(row.center() - half, row.center() + half)
}

/// A member: solid as far as its number is sure, hollow where it is only a ceiling or the middle of a range.
fn part_ui(ui: &Ui, part: &Part, color: Color32, theme: &Theme, area: Rect) {
    let painter = ui.painter();
    let is_range = part.quantity.qualifier == Qualifier::Range;
    let sure = match part.quantity.low {
        None => 0.0,
        Some(low) if is_range => (low / part.quantity.headline) as f32,
        Some(_) => 1.0,
    };
    if sure < 1.0 {
        shapes::outline(painter, area, color);
    }
    let solid = area.with_max_x(area.left() + area.width() * sure.clamp(0.0, 1.0));
    painter.rect_filled(solid, 0.0, color);
    if sure >= 1.0 && area.width() >= SEPARATED {
        let line = Stroke::new(1.0, theme.window);
        painter.vline(area.right() - 0.5, area.y_range(), line);
    }
}

fn part_node(ui: &Ui, part: &Part, theme: &Theme, area: Rect) -> FigureResponse {
    let reach = area.expand2(vec2(0.5, 2.0));
    let (response, did) = node::mark(ui, reach, &part.target, &part.hover, false, theme);
    let ring = if response.has_focus() {
        Stroke::new(2.0, theme.accent)
    } else if response.hovered() {
        Stroke::new(1.5, theme.text)
    } else {
        return did;
    };
    ui.painter()
        .rect_stroke(reach, 0.0, ring, StrokeKind::Outside);
    did
}
