//! How numbers spread, with two ends that can be dragged or moved by keys, and what states no number below.

use egui::{
    Color32, CursorIcon, Key, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use super::row::{Look as RowLook, RowWish, row_ui};
use crate::command::{Command, Queue};
use crate::draw::theme::space;
use crate::model::date::Date;
use crate::query::facets::Histogram;
use crate::query::filter::{Amount, Filter, Limits, Part, Point, Presence, Scale};
use crate::ui::View;
use crate::ui::panel::section::look;

/// The height of the bars in points.
const HEIGHT: f32 = 44.0;

/// The ends as places among the edges of the bins: from the first, below the second.
type Ends = (usize, usize);

/// Draws a histogram.
pub(super) fn histogram_ui(ui: &mut Ui, view: &View<'_>, histogram: &Histogram, queue: &mut Queue) {
    let words = view.words;
    let n = histogram.counts.len();
    if n == 0 {
        ui.label(look(view).small(words.text("facet-no-numbers")));
    } else {
        let now = ends(view.filter, histogram);
        let wanted = bars_ui(ui, view, histogram, now);
        ui.horizontal(|ui| {
            ui.label(look(view).small(edge_text(view, histogram, wanted.0, false)));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.label(look(view).small(edge_text(view, histogram, wanted.1, true)));
            });
        });
        if wanted != now {
            let mut filter = view.filter.clone();
            set_ends(&mut filter, histogram, wanted);
            queue.push(Command::SetFilter(filter));
        }
    }
    missing_ui(ui, view, histogram, queue);
    ui.add_space(space::XS);
}

/// The row of what states no number.
fn missing_ui(ui: &mut Ui, view: &View<'_>, histogram: &Histogram, queue: &mut Queue) {
    let presence = match view.filter.limits(histogram.scale) {
        Some(Part::Amounts(_, limits)) => limits.presence,
        Some(Part::Dates(limits)) => limits.presence,
        Some(Part::Search(_) | Part::Value(_) | Part::Not(_) | Part::WithoutLargest(_)) | None => {
            None
        }
    };
    let name = view.words.text("facet-missing");
    let row = RowLook {
        name: &name,
        count: histogram.missing,
        is_asked: matches!(presence, Some(Presence::Missing | Presence::OrMissing)),
        is_excluded: presence == Some(Presence::Stated),
    };
    let Some(wish) = row_ui(ui, view, &row) else {
        return;
    };
    let mut filter = view.filter.clone();
    let scale = histogram.scale;
    if wish == RowWish::Only {
        filter.release_limits(scale);
    }
    match filter.amounts_mut(scale) {
        Some(limits) => switch(limits, wish),
        None => switch(&mut filter.commissioning, wish),
    }
    queue.push(Command::SetFilter(filter));
}

/// Asks for what states no number, or leaves it out, or no longer.
fn switch<T: Point>(limits: &mut Limits<T>, wish: RowWish) {
    let is_on = matches!(
        limits.presence,
        Some(Presence::Missing | Presence::OrMissing)
    );
    limits.presence = match wish {
        RowWish::Ask | RowWish::Only if is_on => None,
        RowWish::Ask | RowWish::Only if limits.has_ends() => Some(Presence::OrMissing),
        RowWish::Ask | RowWish::Only => Some(Presence::Missing),
        // Limits leave it out anyway.
        RowWish::Exclude if limits.has_ends() || limits.presence == Some(Presence::Stated) => None,
        RowWish::Exclude => Some(Presence::Stated),
    };
}

/// Draws the bars with their ends; where the ends are to be.
fn bars_ui(ui: &mut Ui, view: &View<'_>, histogram: &Histogram, now: Ends) -> Ends {
    let n = histogram.counts.len();
    let width = ui.available_width() - space::L;
    let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let rect = Rect::from_min_size(whole.min + vec2(space::S, 0.0), vec2(width, HEIGHT));
    let x = |at: usize| rect.left() + rect.width() * at as f32 / n as f32;
    let most = histogram.counts.iter().copied().max().unwrap_or(0).max(1);
    let full = ink(view, histogram.scale);
    for (at, count) in histogram.counts.iter().enumerate() {
        let (left, right) = (x(at), x(at + 1));
        let is_in = (now.0..now.1).contains(&at);
        let gap = if right - left > 4.0 { 1.0 } else { 0.0 };
        if *count > 0 {
            // What is rare is still seen.
            let height = (*count as f32 / most as f32 * (HEIGHT - 4.0)).max(2.0);
            let top = rect.bottom() - height;
            let bar = Rect::from_min_max(pos2(left, top), pos2(right - gap, rect.bottom()));
            let ink = if is_in { full } else { view.theme.line };
            ui.painter().rect_filled(bar, 0.0, ink);
        }
        let place = Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()));
        bin_hover_ui(ui, view, histogram, at, place);
    }
    let line = Stroke::new(1.0, view.theme.missing);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let mut ends = now;
    for is_high in [false, true] {
        ends = end_ui(ui, view, histogram, (rect, is_high), ends);
    }
    ends
}

/// Money and jobs have their colours everywhere.
fn ink(view: &View<'_>, scale: Scale) -> Color32 {
    match scale {
        Scale::Investment => view.theme.investment,
        Scale::Jobs => view.theme.jobs,
        Scale::ConstructionJobs => view.theme.construction,
        Scale::Commissioning => view.theme.second,
    }
}

fn bin_hover_ui(ui: &Ui, view: &View<'_>, histogram: &Histogram, at: usize, place: Rect) {
    let Some(count) = histogram.counts.get(at) else {
        return;
    };
    let response = ui.interact(place, ui.scope_id().with(("bin", at)), Sense::hover());
    if response.hovered() {
        let from = edge_text(view, histogram, at, false);
        let to = edge_text(view, histogram, at + 1, true);
        let range = if from == to {
            from
        } else {
            format!("{from} – {to}")
        };
        let projects = view.words.projects(*count);
        response.on_hover_text(format!("{range}\u{a0}· {projects}"));
    }
}

/// One end: a line with a grip that follows the pointer and obeys the arrow keys.
fn end_ui(
    ui: &mut Ui,
    view: &View<'_>,
    histogram: &Histogram,
    (rect, is_high): (Rect, bool),
    (low, high): Ends,
) -> Ends {
    let n = histogram.counts.len();
    let at = if is_high { high } else { low };
    let x = rect.left() + rect.width() * at as f32 / n as f32;
    let grip = Rect::from_center_size(pos2(x, rect.center().y), vec2(10.0, rect.height() + 4.0));
    let id = ui.scope_id().with(("end", is_high));
    let response = ui.interact(grip, id, Sense::click_and_drag());
    let name = end_name(view, histogram, at, is_high);
    response.widget_info(|| WidgetInfo::slider(true, at as f64, name.clone()));
    if response.hovered() || response.dragged() {
        ui.set_cursor_icon(CursorIcon::ResizeHorizontal);
    }
    let mut to = at;
    if let Some(pointer) = response
        .interact_pointer_pos()
        .filter(|_| response.dragged())
    {
        let share = (pointer.x - rect.left()) / rect.width().max(1.0);
        to = (share.clamp(0.0, 1.0) * n as f32).round() as usize;
    }
    if response.has_focus() {
        ui.memory_mut(|m| m.set_focus_lock_filter(id, arrows()));
        let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        let (back, on) = (pressed(Key::ArrowLeft), pressed(Key::ArrowRight));
        let (first, last) = (pressed(Key::Home), pressed(Key::End));
        to = match (back, on, first, last) {
            (true, ..) => to.saturating_sub(1),
            (_, true, ..) => (to + 1).min(n),
            (_, _, true, _) => 0,
            (_, _, _, true) => n,
            (false, false, false, false) => to,
        };
    }
    paint_end(ui, view, grip, response.has_focus() || response.dragged());
    response.on_hover_text(name);
    if is_high {
        (low, to.clamp(low + 1, n.max(low + 1)))
    } else {
        (to.min(high.saturating_sub(1)), high)
    }
}

fn arrows() -> egui::EventFilter {
    egui::EventFilter {
        horizontal_arrows: true,
        ..egui::EventFilter::default()
    }
}

fn paint_end(ui: &Ui, view: &View<'_>, grip: Rect, is_lit: bool) {
    let ink = if is_lit {
        view.theme.accent
    } else {
        view.theme.second
    };
    let painter = ui.painter();
    painter.vline(grip.center().x, grip.y_range(), Stroke::new(1.5, ink));
    let knob = Rect::from_center_size(grip.center(), vec2(7.0, 16.0));
    let border = Stroke::new(1.5, ink);
    painter.rect(knob, 3.0, view.theme.window, border, StrokeKind::Inside);
}

/// What an end is called: what it is the end of, and where it stands.
fn end_name(view: &View<'_>, histogram: &Histogram, at: usize, is_high: bool) -> String {
    let code = histogram.scale.code().replace('_', "-");
    let name = view.words.text(&format!("facet-{code}"));
    let edge = edge_text(view, histogram, at, is_high);
    let id = if is_high {
        "facet-end-high"
    } else {
        "facet-end-low"
    };
    view.words
        .fill(id, &[("name", name.into()), ("edge", edge.into())])
}

/// An edge in words; the upper end of years is the last year within.
fn edge_text(view: &View<'_>, histogram: &Histogram, at: usize, is_high: bool) -> String {
    let edge = histogram.edge(at);
    match histogram.scale {
        Scale::Investment => view.words.usd_amount(edge),
        Scale::Jobs | Scale::ConstructionJobs => view.words.number(edge, 0),
        Scale::Commissioning => format!("{}", edge - f64::from(u8::from(is_high))),
    }
}

/// Where the limits of a filter lie among the edges.
fn ends(filter: &Filter, histogram: &Histogram) -> Ends {
    let n = histogram.counts.len();
    let edges = || (0..=n).map(|at| histogram.edge(at));
    let (low, high) = match histogram.scale {
        Scale::Investment => numbers(&filter.investment),
        Scale::Jobs => numbers(&filter.jobs),
        Scale::ConstructionJobs => numbers(&filter.construction_jobs),
        Scale::Commissioning => {
            let (low, high) = numbers(&filter.commissioning);
            // From days to years; what ends within a year ends behind it.
            let year = |day: f64| (day / 10_000.0).floor();
            (low.map(year), high.map(|day| year(day - 102.0) + 1.0))
        }
    };
    let first = low.map_or(0, |low| {
        edges()
            .filter(|edge| *edge <= low)
            .count()
            .saturating_sub(1)
    });
    let last = high.map_or(n, |high| edges().filter(|edge| *edge < high).count());
    let first = first.min(n.saturating_sub(1));
    (first, last.clamp(first + 1, n.max(first + 1)))
}

fn numbers<T: Point>(limits: &Limits<T>) -> (Option<f64>, Option<f64>) {
    let low = limits.above.as_ref().map(Point::last);
    let low = low.or(limits.from.as_ref().map(Point::first));
    let high = limits.below.as_ref().map(Point::first);
    (low, high.or(limits.to.as_ref().map(Point::last)))
}

/// Sets the limits to edges; an end at the very side asks nothing.
fn set_ends(filter: &mut Filter, histogram: &Histogram, (low, high): Ends) {
    let n = histogram.counts.len();
    let low = (low > 0).then(|| histogram.edge(low));
    let high = (high < n).then(|| histogram.edge(high));
    if let Some(limits) = filter.amounts_mut(histogram.scale) {
        *limits = Limits {
            from: low.map(Amount),
            below: high.map(Amount),
            presence: limits.presence,
            ..Limits::default()
        };
        settle(limits);
        return;
    }
    let year = |year: f64| Date::parse(&format!("{year}"));
    filter.commissioning = Limits {
        from: low.and_then(year),
        to: high.and_then(|high| year(high - 1.0)),
        presence: filter.commissioning.presence,
        ..Limits::default()
    };
    settle(&mut filter.commissioning);
}

/// "Missing" is "or missing" beside ends, and nothing without them.
fn settle<T: Point>(limits: &mut Limits<T>) {
    limits.presence = match (limits.presence, limits.has_ends()) {
        (Some(Presence::Missing | Presence::OrMissing), true) => Some(Presence::OrMissing),
        (Some(Presence::Stated), true) | (Some(Presence::OrMissing), false) | (None, _) => None,
        (Some(Presence::Missing), false) => Some(Presence::Missing),
        (Some(Presence::Stated), false) => Some(Presence::Stated),
    };
}
