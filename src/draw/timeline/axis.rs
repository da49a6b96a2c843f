//! From days to points, and the years and quarters above the rows.

use egui::{Align2, Painter, Rangef, Rect, Stroke, Ui, pos2};
use jiff::civil::Date as Day;

use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::figure::span;
use crate::figure::timeline::{Step, TimelineFigure};
use crate::i18n::{Arg, Words};
use crate::model::date::Date;

/// Height of a line of labels, in points.
const TIER: f32 = 17.0;
/// Size of the labels.
const FACE: Face = Face::regular(11.5);
/// From a mark of the axis to its label, in points.
const GAP: f32 = 4.0;
/// The least width of a year and of a quarter where the window makes room for them, in points.
const NEAR_YEAR: f64 = 150.0;
const NEAR_QUARTER: f64 = 64.0;

/// The time of one picture.
pub(super) struct Axis {
    years: (i16, i16),
    first: Day,
    /// Points for a day.
    scale: f64,
    /// Where the first day is; left of the room where it is scrolled.
    origin: f64,
    /// The room of the rows.
    pub room: Rangef,
    /// Whether quarters are marked.
    has_quarters: bool,
    /// Every how many years one is labelled.
    every: i16,
}

/// How many points the whole time takes in a room: all of it, or more where years or quarters are to have room.
pub(super) fn content(figure: &TimelineFigure, room: f32, is_live: bool, factor: f64) -> f64 {
    let years = f64::from(figure.years.1 - figure.years.0) + 1.0;
    let least = match figure.step {
        _ if !is_live => 0.0,
        Step::Whole => 0.0,
        Step::Year => years * NEAR_YEAR,
        Step::Quarter => years * 4.0 * NEAR_QUARTER,
    };
    f64::from(room).max(least) * factor
}

impl Axis {
    /// The time in a room, `content` points long, of which the first `at` are scrolled away.
    pub(super) fn new(
        ui: &Ui,
        figure: &TimelineFigure,
        theme: &Theme,
        room: Rangef,
        (content, at): (f64, f64),
    ) -> Self {
        let words = Words::of(figure.frame.lang);
        let first = first_of(figure.years.0, 1);
        let all = f64::from(span::days(
            first,
            first_of(figure.years.1.saturating_add(1), 1),
        ));
        let scale = content / all.max(1.0);
        let width = |words: &str| f64::from(text::line(ui, words, FACE, theme.text).size().x);
        let quarters = (1..=4u8).map(|n| width(&quarter(words, n)));
        let fits = quarters.fold(0.0, f64::max) + f64::from(GAP) * 2.0 <= scale * 90.0;
        let has_quarters = match figure.step {
            Step::Whole | Step::Quarter => fits,
            Step::Year => false,
        };
        let year = (width("2000") + f64::from(GAP) * 3.0) / (scale * 365.0);
        let every = [1, 2, 5, 10, 20, 50, 100];
        let every = every.into_iter().find(|n| f64::from(*n) >= year);
        Self {
            years: figure.years,
            first,
            scale,
            origin: f64::from(room.min) - at,
            room,
            has_quarters,
            every: every.unwrap_or(100),
        }
    }

    /// Where a day begins.
    pub(super) fn start(&self, day: Day) -> f32 {
        self.at(span::days(self.first, day))
    }

    /// Where a day ends.
    pub(super) fn end(&self, day: Day) -> f32 {
        self.at(span::days(self.first, day) + 1)
    }

    fn at(&self, days: i32) -> f32 {
        (self.origin + f64::from(days) * self.scale) as f32
    }

    /// Where the whole time begins and ends.
    pub(super) fn whole(&self) -> Rangef {
        let end = first_of(self.years.1.saturating_add(1), 1);
        Rangef::new(self.start(self.first), self.start(end))
    }

    /// Points that the labels take above the rows.
    pub(super) fn height(&self) -> f32 {
        TIER * if self.has_quarters { 3.0 } else { 2.0 } + 1.0
    }

    /// Paints the labels into the top of `rect` and the lines down to its bottom.
    pub(super) fn paint(
        &self,
        ui: &Ui,
        figure: &TimelineFigure,
        theme: &Theme,
        painter: &Painter,
        rect: Rect,
    ) {
        let words = Words::of(figure.frame.lang);
        let line = Stroke::new(1.0, theme.line);
        let (top, rows) = (rect.top(), rect.top() + self.height() - TIER);
        let label = |words: &str, x: f32, y: f32, color| {
            let galley = text::line(ui, words, FACE, color);
            let room = x + GAP + galley.size().x;
            if x >= self.room.min - 1.0 && room <= self.room.max {
                text::paint(painter, &galley, Align2::LEFT_TOP, pos2(x + GAP, y));
            }
        };
        for year in self.years.0..=self.years.1 {
            let x = self.start(first_of(year, 1));
            let next = self.start(first_of(year.saturating_add(1), 1));
            if next < self.room.min || x > self.room.max {
                continue;
            }
            let is_marked = (year - self.years.0) % self.every == 0;
            if is_marked {
                painter.vline(x, top..=rect.bottom(), line);
                label(&year.to_string(), x, top, theme.text);
            }
            if self.has_quarters {
                for n in 1..=4u8 {
                    let x = self.start(first_of(year, n.cast_signed() * 3 - 2));
                    if n > 1 {
                        painter.vline(x, top + TIER..=rect.bottom(), line);
                    }
                    label(&quarter(words, n), x, top + TIER, theme.second);
                }
            }
        }
        painter.vline(self.whole().max, top..=rect.bottom(), line);
        painter.hline(self.room, rows, Stroke::new(1.0, theme.missing));
    }

    /// Paints today from its words below the labels down to the bottom of `rect`.
    pub(super) fn paint_today(
        &self,
        ui: &Ui,
        figure: &TimelineFigure,
        theme: &Theme,
        painter: &Painter,
        rect: Rect,
    ) {
        let x = self.start(figure.today);
        if !self.room.contains(x) {
            return;
        }
        let words = today(figure);
        let galley = text::line(ui, &words, Face::medium(11.5), theme.text);
        let half = galley.size().x / 2.0;
        let middle = x.clamp(
            rect.left() + half,
            (rect.right() - half).max(rect.left() + half),
        );
        let at = pos2(middle, rect.top() + self.height() - TIER + 2.5);
        let area = Align2::CENTER_TOP.anchor_size(at, galley.size());
        painter.rect_filled(area.expand2(egui::vec2(3.0, 0.0)), 0.0, theme.window);
        text::paint(painter, &galley, Align2::CENTER_TOP, at);
        let line = Stroke::new(1.5, theme.text);
        painter.vline(x, rect.top() + self.height()..=rect.bottom(), line);
    }
}

/// "Today, 22 November 2026".
fn today(figure: &TimelineFigure) -> String {
    let words = Words::of(figure.frame.lang);
    let date = Date::parse(&figure.today.to_string());
    let date = date.map_or_else(|| figure.today.to_string(), |date| words.date(&date));
    words.fill("timeline-today", &[("date", Arg::from(date))])
}

fn quarter(words: &Words, n: u8) -> String {
    words.fill("timeline-quarter", &[("quarter", Arg::from(n))])
}

/// The first day of a month.
fn first_of(year: i16, month: i8) -> Day {
    Day::new(year, month, 1).unwrap_or(Day::constant(2000, 1, 1))
}
