//! The ledger: announcements one below the other on one axis.

mod entry;

use std::sync::Arc;

use egui::{Align2, Galley, Rangef, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use self::entry::Plan;
use super::bars::ticks;
use super::shapes::Scale;
use super::text::{self, Face};
use super::theme::{Theme, size, space};
use super::{FigureResponse, Mode, node};
use crate::figure::describe;
use crate::figure::ledger::{LedgerFigure, Untold};
use crate::i18n::{Arg, Words};

/// This many announcements are laid out at most; nobody scrolls further, and each costs time.
const MOST: usize = 200;
/// This many announcements that do not fit are named.
const NAMED: usize = 4;
/// Between two announcements, in points.
const BETWEEN: f32 = 16.0;
/// Rows get so much higher where there is room for it.
const STRETCH: f32 = 1.6;
/// Distance between two marks of the axis, in points, at the least.
const MARK_SPACING: f32 = 100.0;
/// Length of a mark of the axis, in points.
const TICK_LENGTH: f32 = 3.0;
/// The numbers of the axis, and words below.
const SMALL: Face = Face::regular(size::SMALL);

/// Draws the announcements; below the axis stand those without a total, in words.
pub(super) fn ledger_ui(
    ui: &mut Ui,
    figure: &LedgerFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let most = figure.entries.len().min(MOST);
    let sheet = |n: usize| Sheet::new(ui, figure, theme, rect.width(), n);
    if mode.is_live() {
        let sheet = sheet(most);
        if sheet.height() <= rect.height() + 0.5 {
            let sheet = sheet.stretched(rect.height());
            return sheet.ui(ui, theme, mode, rect);
        }
        let mut inner = ui.new_child(UiBuilder::new().id_salt("sheet").max_rect(rect));
        let area = ScrollArea::vertical().auto_shrink(false);
        return area
            .show(&mut inner, |ui| {
                let (_, room) = ui.allocate_space(vec2(rect.width(), sheet.height()));
                sheet.ui(ui, theme, mode, room)
            })
            .inner;
    }
    let fitting = (0..=most).rev().map(sheet);
    let mut fitting = fitting.filter(|sheet| sheet.height() <= rect.height());
    match fitting.next() {
        Some(sheet) => sheet.stretched(rect.height()).ui(ui, theme, mode, rect),
        None => FigureResponse::default(),
    }
}

/// Draws the bars of the first announcement alone, as wide as there is room, for a page that says the rest around them.
pub fn ledger_bars_ui(ui: &mut Ui, figure: &LedgerFigure, theme: &Theme) -> FigureResponse {
    let Some(entry) = figure.entries.first() else {
        return FigureResponse::default();
    };
    let width = ui.available_width();
    let plan = Plan::new(ui, (figure, entry), theme, width).bare();
    let (rect, _) = ui.allocate_exact_size(vec2(width, plan.height()), Sense::hover());
    let names = plan.names_width().min(width * 0.5);
    let x = Rangef::new(rect.left() + names, rect.right());
    let scale = Scale::fit(x, plan.reaches().into_iter());
    let mode = Mode::Screen {
        with_title: false,
        with_notes: false,
    };
    let salt = ("bars", figure.account.code());
    let inner = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect));
    plan.ui(&inner, (figure.account, &scale), theme, mode, rect)
}

/// The announcements, measured.
struct Sheet<'a> {
    figure: &'a LedgerFigure,
    plans: Vec<Plan<'a>>,
    /// Where the bars are, from the left edge.
    x: Rangef,
    scale: Scale,
    ticks: Vec<(f64, Arc<Galley>)>,
    untold: Vec<(Arc<Galley>, &'a Untold)>,
    /// Which announcements are not shown.
    note: Option<Arc<Galley>>,
    /// Between two announcements.
    between: f32,
}

impl<'a> Sheet<'a> {
    fn new(ui: &Ui, figure: &'a LedgerFigure, theme: &Theme, width: f32, most: usize) -> Self {
        let words = Words::of(figure.frame.lang);
        let shown = figure.entries.iter().take(most);
        let plans: Vec<Plan<'a>> = shown
            .map(|entry| Plan::new(ui, (figure, entry), theme, width))
            .collect();
        let names = plans.iter().map(Plan::names_width).fold(0.0, f32::max);
        let x = Rangef::new(names.min(width * 0.5), width);
        let scale = Scale::fit(x, plans.iter().flat_map(Plan::reaches));
        let untold = figure.untold.iter().take(MOST);
        Self {
            ticks: marks(ui, figure, theme, words, (scale, x)),
            untold: untold
                .map(|u| (text::wrapped(ui, &u.text, SMALL, theme.second, width), u))
                .collect(),
            note: left_out(words, figure, most)
                .map(|note| text::wrapped(ui, &note, SMALL, theme.second, width)),
            figure,
            plans,
            x,
            scale,
            between: BETWEEN,
        }
    }

    /// The same with what room is left given to bars and distances.
    fn stretched(mut self, room: f32) -> Self {
        let rows: f32 = self.plans.iter().map(Plan::rows_height).sum();
        let gaps = self.between * self.plans.len() as f32;
        let factor = 1.0 + (room - self.height()).max(0.0) / (rows + gaps).max(1.0);
        let factor = factor.min(STRETCH);
        self.between *= factor;
        self.plans.iter_mut().for_each(|plan| plan.stretch(factor));
        self
    }

    fn height(&self) -> f32 {
        let plans: f32 = self
            .plans
            .iter()
            .map(|plan| plan.height() + self.between)
            .sum();
        let below = self.untold.iter().map(|(galley, _)| galley);
        let below: f32 = below
            .chain(&self.note)
            .map(|galley| galley.size().y + space::XS)
            .sum();
        plans + self.axis_height() + below
    }

    fn axis_height(&self) -> f32 {
        if self.plans.is_empty() {
            return 0.0;
        }
        let numbers = self.ticks.iter().map(|(_, galley)| galley.size().y);
        TICK_LENGTH + 1.0 + numbers.fold(0.0, f32::max) + space::S
    }

    fn ui(&self, ui: &mut Ui, theme: &Theme, mode: Mode, rect: Rect) -> FigureResponse {
        let mut did = FigureResponse::default();
        let scale = Scale {
            left: rect.left() + self.x.min,
            ..self.scale
        };
        let mut y = rect.top();
        for (i, plan) in self.plans.iter().enumerate() {
            let area = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), plan.height()));
            if !mode.is_live() || ui.is_rect_visible(area) {
                let salt = ("entry", i);
                let inner = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(area));
                let account = self.figure.account;
                did.join(plan.ui(&inner, (account, &scale), theme, mode, area));
            }
            y += plan.height() + self.between;
        }
        if !self.plans.is_empty() {
            self.axis(ui, theme, &scale, rect, y - self.between / 2.0);
            y += self.axis_height();
        }
        for (i, (galley, untold)) in self.untold.iter().enumerate() {
            let area = text::paint(ui.painter(), galley, Align2::LEFT_TOP, pos2(rect.left(), y));
            if mode.is_live() {
                let id = ui.scope_id().with(("untold", i));
                node::statement(ui, id, area.expand(2.0), &untold.hover, theme);
            }
            y = area.bottom() + space::XS;
        }
        if let Some(note) = &self.note {
            text::paint(ui.painter(), note, Align2::LEFT_TOP, pos2(rect.left(), y));
        }
        did
    }

    fn axis(&self, ui: &Ui, theme: &Theme, scale: &Scale, rect: Rect, y: f32) {
        let stroke = Stroke::new(1.0, theme.line);
        let x = Rangef::new(scale.left, rect.left() + self.x.max);
        ui.painter().hline(x, y, stroke);
        for (value, galley) in &self.ticks {
            let at = scale.at(*value);
            ui.painter()
                .vline(at, Rangef::new(y, y + TICK_LENGTH), stroke);
            let anchor = if *value == 0.0 {
                Align2::LEFT_TOP
            } else {
                Align2::CENTER_TOP
            };
            let below = pos2(at, y + TICK_LENGTH + 1.0);
            text::paint(ui.painter(), galley, anchor, below);
        }
    }
}

/// Round values, each with its number, only where the number has room.
fn marks(
    ui: &Ui,
    figure: &LedgerFigure,
    theme: &Theme,
    words: &Words,
    (scale, x): (Scale, Rangef),
) -> Vec<(f64, Arc<Galley>)> {
    if scale.points <= 0.0 {
        return Vec::new();
    }
    let most = f64::from(x.span()) / scale.points / figure.unit;
    let values = ticks::linear(most, (x.span() / MARK_SPACING).max(2.0) as usize);
    let decimals = ticks::decimals(&values);
    let mark = |value: f64| {
        let number = describe::axis_number(words, value, decimals);
        let galley = text::line(ui, &number, SMALL, theme.second);
        let end = scale.at(value * figure.unit) + galley.size().x / 2.0;
        (end <= x.max).then_some((value * figure.unit, galley))
    };
    values.into_iter().filter_map(mark).collect()
}

/// Which announcements are not shown.
fn left_out(words: &Words, figure: &LedgerFigure, shown: usize) -> Option<String> {
    let rest = figure
        .entries
        .get(shown..)
        .filter(|rest| !rest.is_empty())?;
    let counted = |n: usize| {
        let count = words.number(n as f64, 0);
        [("n", Arg::from(n)), ("count", Arg::from(count))]
    };
    let named = rest.iter().take(NAMED).map(|entry| entry.title.clone());
    let mut names: Vec<String> = named.collect();
    if rest.len() > NAMED {
        names.push(words.fill("figure-hover-more", &counted(rest.len() - NAMED)));
    }
    let [n, count] = counted(rest.len());
    let args = [n, count, ("names", Arg::from(names.join("; ")))];
    Some(words.fill("ledger-more", &args))
}
