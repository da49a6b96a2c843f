//! The claims about a number in their order: the first is preferred; dragging and arrows rank them.

use egui::{CursorIcon, DragAndDrop, Frame, Label, Margin, Rect, Role, Sense, Stroke, Ui, vec2};

use super::words::{fact_kind, fact_name};
use super::{At, edits};
use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::model::claim::{Claim, Claims};
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::panel::sheet::cx::Cx;
use crate::ui::panel::words::{claim_words, whole};
use crate::ui::widgets::field::message_ui;
use crate::ui::widgets::icon::{Icon, icon_button_enabled};

/// A claim that is dragged, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Dragged(usize);

/// Draws the claims, and ranks them as the person wishes.
pub(super) fn claims_ui(ui: &mut Ui, view: &View<'_>, at: At<'_>, queue: &mut Queue) {
    let Some(claims) = at.project.claims(at.fact) else {
        return;
    };
    why_ui(ui, view, claims);
    let mut rects: Vec<Rect> = Vec::new();
    let mut wish = None;
    for (place, claim) in claims.iter().enumerate() {
        let (rect, moved) = claim_ui(ui, view, at, (place, claim, claims.len()), queue);
        rects.push(rect);
        wish = wish.or(moved);
        ui.add_space(space::XS);
    }
    for (_, json) in claims.unreadable() {
        let value = whole(&json.brief(80)).into();
        let text = view.words.fill("panel-unreadable", &[("value", value)]);
        message_ui(ui, look(view), &text, view.theme.warning);
    }
    let wish = wish.or(drop_ui(ui, view, &rects));
    if let Some(edit) = wish.and_then(|(from, to)| edits::rank(at, from, to)) {
        queue.push(Command::Edit(edit));
    }
}

/// Why the first one is preferred.
fn why_ui(ui: &mut Ui, view: &View<'_>, claims: &Claims) {
    let id = match claims.len() {
        0 => "missing-nobody-looked",
        1 => "fact-why-only",
        _ => "fact-why-preferred",
    };
    ui.add(Label::new(look(view).small(view.words.text(id))).wrap());
    ui.add_space(space::XS);
}

type Move = (usize, usize);

/// One claim; gives where its person wants it.
fn claim_ui(
    ui: &mut Ui,
    view: &View<'_>,
    at: At<'_>,
    (place, claim, count): (usize, &Claim, usize),
    queue: &mut Queue,
) -> (Rect, Option<Move>) {
    let theme = view.theme;
    let is_first = place == 0;
    let ink = if is_first && count > 1 {
        theme.accent
    } else {
        theme.line
    };
    let frame = Frame::new()
        .fill(theme.panel)
        .stroke(Stroke::new(1.0, ink))
        .corner_radius(4.0)
        .inner_margin(Margin::same(8));
    let mut wish = None;
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(space::S, 2.0);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal(|ui| {
            if count > 1 {
                grip_ui(ui, view, at, place);
            }
            let kind = fact_kind(at.project, at.fact);
            let number = claim_words(view.words, view.tolerance, claim, kind);
            let points = if is_first { 16.0 } else { size::BODY };
            ui.add(Label::new(look(view).heading(number, points)).wrap());
            if count > 1 {
                let id = if is_first {
                    "panel-preferred"
                } else {
                    "panel-rival"
                };
                ui.label(look(view).small(view.words.text(id)));
                let right = egui::Layout::right_to_left(egui::Align::Center);
                ui.with_layout(right, |ui| wish = arrows_ui(ui, view, place, count));
            }
        });
        said_ui(ui, view, claim, queue);
    });
    (shown.response.rect, wish)
}

/// Who says so, and what has to be known with it.
fn said_ui(ui: &mut Ui, view: &View<'_>, claim: &Claim, queue: &mut Queue) {
    let mut cx = Cx {
        view: *view,
        queue,
        key: None,
    };
    if let Some(source) = &claim.source {
        cx.source_ui(ui, source);
    } else {
        let text = view.words.text("panel-no-source");
        message_ui(ui, look(view), &text, view.theme.warning);
    }
    if let Some(note) = &claim.note {
        cx.small_ui(ui, whole(note.get(view.words.lang())));
    }
}

/// The handle to drag a claim by.
fn grip_ui(ui: &mut Ui, view: &View<'_>, at: At<'_>, place: usize) {
    let (rect, response) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::drag());
    let name = view.words.fill(
        "fact-drag",
        &[
            ("n", view.words.number((place + 1) as f64, 0).into()),
            ("fact", fact_name(view.words, at.project, at.fact).into()),
        ],
    );
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, name.clone()));
    let is_lit = response.hovered() || response.dragged();
    let ink = if is_lit {
        view.theme.text
    } else {
        view.theme.missing
    };
    Icon::Grip.paint(ui.painter(), rect.center(), 6.0, Stroke::new(1.5, ink));
    response.dnd_set_drag_payload(Dragged(place));
    if response.dragged() {
        ui.set_cursor_icon(CursorIcon::Grabbing);
    } else if response.hovered() {
        ui.set_cursor_icon(CursorIcon::Grab);
    }
}

fn arrows_ui(ui: &mut Ui, view: &View<'_>, place: usize, count: usize) -> Option<Move> {
    let words = view.words;
    let mut wish = None;
    let number = words.number((place + 1) as f64, 0);
    for (icon, id, to) in [
        (
            Icon::Down,
            "panel-move-down",
            Some(place + 1).filter(|to| *to < count),
        ),
        (Icon::Up, "panel-move-up", place.checked_sub(1)),
    ] {
        let name = words.text(id);
        let button = icon_button_enabled(ui, look(view), icon, &name, to.is_some())
            .accessible_name(format!("{name}, {number}"));
        if let (true, Some(to)) = (button.clicked(), to) {
            wish = Some((place, to));
        }
    }
    wish
}

/// Shows where a dragged claim would go, and lets it go there.
fn drop_ui(ui: &Ui, view: &View<'_>, rects: &[Rect]) -> Option<Move> {
    let Dragged(from) = *DragAndDrop::payload::<Dragged>(ui.ctx())?;
    let pointer = ui.input(|i| i.pointer.interact_pos())?;
    let above = rects.iter().filter(|r| r.center().y < pointer.y).count();
    let line = match above.checked_sub(1).and_then(|last| rects.get(last)) {
        Some(rect) => rect.bottom() + space::XS,
        None => rects.first()?.top() - space::XS,
    };
    let width = rects.first()?.x_range();
    ui.painter()
        .hline(width, line, Stroke::new(2.0, view.theme.accent));
    let to = if above > from { above - 1 } else { above };
    ui.input(|i| i.pointer.any_released()).then_some((from, to))
}
