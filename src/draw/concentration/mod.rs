//! Concentration as a staircase: each step is a project, the largest first, and the last one reaches the whole.

mod labels;

use egui::{Align2, Pos2, Rect, Stroke, StrokeKind, Ui, pos2};

use super::text::{self, Face};
use super::theme::{Theme, size, space};
use super::{FigureResponse, Mode, node};
use crate::figure::concentration::{ConcentrationFigure, Step};
use crate::i18n::Words;

/// A step is no wider than this, in points.
const WIDEST: f32 = 110.0;
/// Below this width steps become a line, in points.
const NARROWEST: f32 = 1.5;
/// A step narrower than this is no target of its own, in points.
const LEAST_TARGET: f32 = 3.0;
/// Between two numbers of the lower axis, in points.
const BETWEEN: f32 = 10.0;
/// Below these sides nothing is drawn, in points.
const LEAST: f32 = 48.0;
/// Of the axes.
const SMALL: Face = Face::regular(12.0);

/// Draws the staircase with the sentence above it.
pub(super) fn concentration_ui(
    ui: &Ui,
    figure: &ConcentrationFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let face = Face::medium(size::BODY);
    let sentence = text::wrapped(ui, &figure.sentence, face, theme.text, rect.width());
    let place = text::paint(ui.painter(), &sentence, Align2::LEFT_TOP, rect.left_top());
    let mut room = rect;
    room.min.y = place.bottom() + space::M;
    let stairs = Stairs::new(ui, figure, theme, room);
    if stairs.rect.width() < LEAST || stairs.rect.height() < LEAST {
        return FigureResponse::default();
    }
    stairs.axes(ui);
    stairs.steps(ui);
    labels::labels_ui(ui, &stairs);
    if mode.is_live() {
        stairs.targets(ui)
    } else {
        FigureResponse::default()
    }
}

/// The staircase, measured.
struct Stairs<'a> {
    figure: &'a ConcentrationFigure,
    theme: &'a Theme,
    words: &'static Words,
    /// Where the steps stand: its height is the whole.
    rect: Rect,
    /// The room below it, with the numbers and the words of the lower axis.
    below: Rect,
    /// The width of a step.
    band: f32,
}

impl<'a> Stairs<'a> {
    fn new(ui: &Ui, figure: &'a ConcentrationFigure, theme: &'a Theme, room: Rect) -> Self {
        let words = Words::of(figure.frame.lang);
        let width = |share| {
            text::line(ui, &percent(words, share), SMALL, theme.text)
                .size()
                .x
        };
        let line = text::line(ui, &figure.axis, SMALL, theme.second).size().y;
        let left = room.left() + width(1.0) + space::S;
        let bottom = room.bottom() - 2.0 * line - space::S;
        // Half the number at the top stands above the line.
        let top = room.top() + line / 2.0;
        let rect = Rect::from_min_max(pos2(left, top), pos2(room.right(), bottom));
        let below = Rect::from_min_max(pos2(left, bottom + space::XS), room.max);
        let band = (rect.width() / figure.steps.len().max(1) as f32).min(WIDEST);
        Self {
            figure,
            theme,
            words,
            rect,
            below,
            band,
        }
    }

    /// Where a share stands.
    fn y(&self, share: f64) -> f32 {
        self.rect.bottom() - share as f32 * self.rect.height()
    }

    /// The block of a step; one point high at least.
    fn block(&self, at: usize, step: &Step) -> Rect {
        let left = self.rect.left() + at as f32 * self.band;
        let gap = (self.band * 0.08).min(2.0);
        let (top, bottom) = (self.y(step.cumulative), self.y(step.from()));
        let min = pos2(left + gap / 2.0, top.min(bottom - 1.0));
        Rect::from_min_max(min, pos2(left + self.band - gap / 2.0, bottom))
    }

    fn blocks(&self) -> impl Iterator<Item = (&'a Step, Rect)> + '_ {
        let steps = self.figure.steps.iter().enumerate();
        steps.map(|(at, step)| (step, self.block(at, step)))
    }

    fn axes(&self, ui: &Ui) {
        let painter = ui.painter();
        for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
            let y = self.y(share);
            let ink = if share == 0.0 {
                self.theme.missing
            } else {
                self.theme.line
            };
            painter.hline(self.rect.x_range(), y, Stroke::new(1.0, ink));
            let number = text::line(ui, &percent(self.words, share), SMALL, self.theme.second);
            let at = pos2(self.rect.left() - space::S, y);
            text::paint(painter, &number, Align2::RIGHT_CENTER, at);
        }
        let mut free = f32::NEG_INFINITY;
        for (at, (_, block)) in self.blocks().enumerate() {
            let number = self.words.number((at + 1) as f64, 0);
            let number = text::line(ui, &number, SMALL, self.theme.second);
            let at = pos2(block.center().x, self.below.top());
            let place = Align2::CENTER_TOP.anchor_size(at, number.size());
            if place.left() >= free && place.right() <= self.rect.right() + BETWEEN {
                text::paint(painter, &number, Align2::CENTER_TOP, at);
                free = place.right() + BETWEEN;
            }
        }
        let words = text::line(ui, &self.figure.axis, SMALL, self.theme.second);
        let at = pos2(self.rect.left(), self.below.bottom());
        text::paint(painter, &words, Align2::LEFT_BOTTOM, at);
    }

    fn steps(&self, ui: &Ui) {
        let painter = ui.painter();
        if self.band < NARROWEST {
            let mut line = vec![self.rect.left_bottom()];
            line.extend(self.blocks().flat_map(|(_, block)| corners(block)));
            painter.line(line, Stroke::new(2.0, self.theme.investment));
            return;
        }
        for (step, block) in self.blocks() {
            if step.is_ceiling() {
                let line = Stroke::new(1.25, self.theme.investment);
                painter.rect(block, 0.0, self.theme.window, line, StrokeKind::Inside);
            } else {
                painter.rect_filled(block, 0.0, self.theme.investment);
            }
        }
    }

    /// A column for each step that is wide enough to be met.
    fn targets(&self, ui: &Ui) -> FigureResponse {
        let mut did = FigureResponse::default();
        if self.band < LEAST_TARGET {
            return did;
        }
        for (step, block) in self.blocks() {
            let column = Rect::from_x_y_ranges(block.x_range(), self.rect.y_range());
            let (response, done) =
                node::mark(ui, column, &step.target, &step.hover, false, self.theme);
            if response.has_focus() || response.hovered() {
                let ink = if response.has_focus() {
                    self.theme.accent
                } else {
                    self.theme.text
                };
                let ring = Stroke::new(1.5, ink);
                ui.painter()
                    .rect_stroke(block, 0.0, ring, StrokeKind::Outside);
            }
            did.join(done);
        }
        did
    }
}

fn corners(block: Rect) -> [Pos2; 2] {
    [block.left_top(), block.right_top()]
}

fn percent(words: &Words, share: f64) -> String {
    let number = words.number(share * 100.0, 0);
    words.fill("concentration-percent", &[("number", number.into())])
}
