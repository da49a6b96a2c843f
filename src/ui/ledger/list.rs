//! The announcements: what each is called, who announced it when, and how much of it is itemised.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    FontId, Galley, Label, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2,
    vec2,
};

use super::LedgerState;
use super::book::Line;
use crate::command::{Action, Queue};
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::figure::describe::counted;
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::button;

/// Height of a line, in points: a title of two rows, and two rows below it.
const LINE: f32 = 84.0;

/// Draws the list with New announcement above it.
pub(super) fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut LedgerState, queue: &mut Queue) {
    ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
    let words = view.words;
    if button::plain(ui, &words.text("ledger-new")).clicked() {
        queue.act(Action::NewAnnouncement);
    }
    let Some(book) = state.book.take() else {
        return;
    };
    ui.add(Label::new(look(view).small(coverage(view, book.lines().len()))).wrap());
    if book.lines().is_empty() {
        empty_ui(ui, view, queue);
    }
    let shown = book.shown.as_ref().map(|shown| shown.key);
    let mut chosen = None;
    ScrollArea::vertical().auto_shrink(false).show_rows(
        ui,
        LINE,
        book.lines().len(),
        |ui, range| {
            for line in book.lines().get(range).into_iter().flatten() {
                if line_ui(ui, view, line, shown == Some(line.key)).clicked() {
                    chosen = Some(line.key);
                }
            }
        },
    );
    state.book = Some(book);
    if chosen.is_some() {
        state.choose(chosen);
    }
}

/// "2 announcements", or "1 of 2 announcements with a project that matches".
fn coverage(view: &View<'_>, shown: usize) -> String {
    let all = view.document.dataset().announcements.len();
    let [n, count] = counted(view.words, shown);
    let all_count = view.words.number(all as f64, 0);
    let id = if view.filter.is_empty() {
        "ledger-coverage"
    } else {
        "ledger-coverage-filter"
    };
    let args = [
        n,
        count,
        ("all", all.into()),
        ("all-count", all_count.into()),
    ];
    view.words.fill(id, &args)
}

/// Why the list is empty, and the way out.
fn empty_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let is_all = view.document.dataset().announcements.is_empty();
    let id = if is_all {
        "ledger-none"
    } else {
        "ledger-empty-filter"
    };
    ui.add_space(space::M);
    ui.add(Label::new(look(view).missing(view.words.text(id))).wrap());
    if !is_all && button::plain(ui, &view.words.text("action-clear-filters")).clicked() {
        queue.act(Action::ClearFilters);
    }
}

fn line_ui(ui: &mut Ui, view: &View<'_>, line: &Line, is_chosen: bool) -> Response {
    let theme = view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::click());
    let brief = &line.brief;
    let spoken = [&brief.title, &brief.about, &brief.share].map(String::as_str);
    let spoken = spoken.join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, is_chosen, &spoken));
    let ground = match (is_chosen, response.hovered() || response.has_focus()) {
        (true, _) => Some(theme.selected),
        (false, true) => Some(theme.hover),
        (false, false) => None,
    };
    if let Some(color) = ground {
        ui.painter().rect_filled(rect, 0.0, color);
    }
    if is_chosen {
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        ui.painter().rect_filled(bar, 0.0, theme.accent);
    }
    if response.has_focus() {
        let ring = Stroke::new(1.5, theme.accent);
        ui.painter()
            .rect_stroke(rect, 2.0, ring, egui::StrokeKind::Inside);
    }
    let hairline = Stroke::new(1.0, theme.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, hairline);
    let is_cut = texts_ui(ui, view, line, rect);
    if is_cut {
        response.on_hover_text(format!("{}\n{}", brief.title, brief.about))
    } else {
        response
    }
}

/// Writes the three texts one below the other; whether one of them had to be cut.
fn texts_ui(ui: &Ui, view: &View<'_>, line: &Line, rect: Rect) -> bool {
    let theme = view.theme;
    let width = rect.width() - 2.0 * space::S - 4.0;
    let medium = FontId::new(size::TABLE, fonts::medium());
    let small = FontId::proportional(size::SMALL);
    let texts = [
        (&line.brief.title, medium, theme.text, 2),
        (&line.brief.about, small.clone(), theme.second, 1),
        (&line.brief.share, small, theme.text, 1),
    ];
    let galleys: Vec<Arc<Galley>> = texts
        .into_iter()
        .map(|(text, font, color, rows)| {
            let mut job = LayoutJob::simple(text.clone(), font, color, width);
            job.wrap.max_rows = rows;
            ui.painter().layout_job(job)
        })
        .collect();
    let height: f32 = galleys.iter().map(|g| g.size().y + 2.0).sum();
    let mut y = rect.center().y - height / 2.0;
    for galley in &galleys {
        let at = pos2(rect.left() + space::S + 4.0, y);
        y += galley.size().y + 2.0;
        ui.painter().galley(at, galley.clone(), theme.text);
    }
    galleys.iter().any(|galley| galley.elided)
}
