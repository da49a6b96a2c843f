//! The plane of both axes: where points are, what is drawn around each, and the frame with its numbers.

use egui::{Align2, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use super::scale::Scale;
use super::shapes;
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, size};
use crate::figure::describe;
use crate::figure::scatter::{MILLION, Point, ScatterFigure};
use crate::i18n::Words;
use crate::model::quantity::Quantity;

/// Size of the numbers on the axes.
pub(super) const TICKS: Face = Face::regular(11.5);
/// Size of the names of the axes.
const NAMES: Face = Face::medium(12.0);
/// Height of the line of a name, which the labels of guide lines share, and of a line of numbers, in points.
const NAME: f32 = 19.0;
const NUMBER: f32 = 18.0;
/// Room at the right for the labels of guide lines.
const RIGHT: f32 = 40.0;
/// Between two numbers on an axis, at the least.
pub(super) const SPACING: Vec2 = vec2(80.0, 34.0);

/// Both axes and the frame between them.
pub(super) struct Plane {
    /// The axis of investment.
    pub money: Scale,
    /// The axis of jobs.
    pub jobs: Scale,
    /// What lies between them.
    pub frame: Rect,
    /// Half the size of a point.
    pub radius: f32,
}

impl Plane {
    /// The plane in which all points fit into `rect`.
    pub(super) fn fit(ui: &Ui, figure: &ScatterFigure, theme: &Theme, rect: Rect) -> Self {
        let words = Words::of(figure.frame.lang);
        let (top, bottom) = (rect.top() + NAME, rect.bottom() - NUMBER - NAME);
        let jobs = figure.points.iter().map(|point| &point.jobs);
        let jobs = Scale::fit((figure.jobs, 1.0), jobs, (bottom, top));
        let numbers = jobs.marks(SPACING.y).into_iter();
        let widths = numbers.map(|(_, value, decimals)| {
            let number = describe::axis_number(words, value, decimals);
            text::line(ui, &number, TICKS, theme.second).size().x
        });
        let left = rect.left() + widths.fold(12.0, f32::max) + 8.0;
        let right = (rect.right() - RIGHT).max(left + 1.0);
        let money = figure.points.iter().map(|point| &point.money);
        Self {
            money: Scale::fit((figure.money, MILLION), money, (left, right)),
            jobs,
            frame: Rect::from_min_max(pos2(left, top), pos2(right, bottom.max(top + 1.0))),
            radius: match figure.points.len() {
                0..=60 => 6.0,
                61..=300 => 4.5,
                _ => 3.5,
            },
        }
    }

    /// The place of a point.
    pub(super) fn at(&self, point: &Point) -> Pos2 {
        pos2(
            self.money.at(point.money.headline),
            self.jobs.at(point.jobs.headline),
        )
    }

    /// The whiskers of a point, as far as they are seen beyond its shape and within the frame.
    pub(super) fn whiskers(&self, point: &Point) -> Vec<[Pos2; 2]> {
        let at = self.at(point);
        let across = self.ends(&point.money, &self.money, at.x, self.frame.x_range());
        let up = self.ends(&point.jobs, &self.jobs, at.y, self.frame.y_range());
        let across = across.map(|(from, to)| [pos2(from, at.y), pos2(to, at.y)]);
        let up = up.map(|(from, to)| [pos2(at.x, from), pos2(at.x, to)]);
        across.into_iter().chain(up).collect()
    }

    fn ends(
        &self,
        quantity: &Quantity,
        scale: &Scale,
        at: f32,
        room: egui::Rangef,
    ) -> Option<(f32, f32)> {
        let low = quantity.low.filter(|low| *low < quantity.high)?;
        let ends = [low, quantity.high].map(|value| room.clamp(scale.at(value)));
        let is_seen = ends.iter().any(|end| (end - at).abs() > self.radius + 2.0);
        is_seen.then_some((ends[0], ends[1]))
    }

    /// The ways in which the true numbers may lie: outward where they are open, inward where they are only ceilings.
    pub(super) fn arrows(point: &Point) -> Vec<Vec2> {
        let one = |quantity: &Quantity, more: Vec2| {
            let open = quantity.is_open.then_some(more);
            let ceiling = quantity.low.is_none().then_some(-more);
            open.into_iter().chain(ceiling)
        };
        let across = one(&point.money, Vec2::RIGHT);
        across.chain(one(&point.jobs, Vec2::UP)).collect()
    }

    /// Everything that is painted of a point, as rectangles that labels keep clear of.
    pub(super) fn extent(&self, point: &Point) -> Vec<Rect> {
        let at = self.at(point);
        let mut rects = vec![Rect::from_center_size(at, Vec2::splat(self.radius * 2.6))];
        for [from, to] in self.whiskers(point) {
            rects.push(Rect::from_two_pos(from, to).expand(shapes::HEAD));
        }
        for direction in Self::arrows(point) {
            let tip = at + direction * shapes::ARROW;
            rects.push(Rect::from_two_pos(at, tip).expand(shapes::HEAD));
        }
        rects
    }

    /// Whether a point lies within what is seen.
    pub(super) fn is_seen(&self, point: &Point) -> bool {
        self.frame.expand(1.0).contains(self.at(point))
    }

    /// Paints the numbers and the names of the axes; returns where the name above the frame is.
    pub(super) fn paint(&self, ui: &Ui, figure: &ScatterFigure, theme: &Theme, rect: Rect) -> Rect {
        let words = Words::of(figure.frame.lang);
        let painter = ui.painter();
        let number = |value: f64, decimals: usize| {
            let words = describe::axis_number(words, value, decimals);
            text::line(ui, &words, TICKS, theme.second)
        };
        let mut free = f32::NEG_INFINITY;
        for (x, value, decimals) in self.money.marks(SPACING.x) {
            let galley = number(value, decimals);
            let half = galley.size().x / 2.0;
            if x - half >= free && x + half <= rect.right() {
                let at = pos2(x, self.frame.bottom() + 4.0);
                text::paint(painter, &galley, Align2::CENTER_TOP, at);
                free = x + half + 6.0;
            }
        }
        for (y, value, decimals) in self.jobs.marks(SPACING.y) {
            let at = pos2(self.frame.left() - 6.0, y);
            text::paint(painter, &number(value, decimals), Align2::RIGHT_CENTER, at);
        }
        let base = Stroke::new(1.0, theme.missing);
        painter.hline(self.frame.x_range(), self.frame.bottom(), base);
        painter.vline(self.frame.left(), self.frame.y_range(), base);
        let name = |id: &str| text::line(ui, &words.text(id), NAMES, theme.text);
        let at = pos2(self.frame.right(), rect.bottom());
        let money = name("scatter-axis-money");
        text::paint(painter, &money, Align2::RIGHT_BOTTOM, at);
        let jobs = name("scatter-axis-jobs");
        text::paint(painter, &jobs, Align2::LEFT_TOP, rect.left_top())
    }

    /// Whether there is room for more than a frame.
    pub(super) fn has_room(&self) -> bool {
        self.frame.width() > size::BODY * 4.0 && self.frame.height() > size::BODY * 3.0
    }
}
