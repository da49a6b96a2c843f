//! The other projects: a search as one types over names, other names and ids in every language; a line adds one.

mod line;

use egui::{
    Align, DragAndDrop, Key as Press, Label, Layout, Modifiers, Rect, ScrollArea, Stroke,
    StrokeKind, TextEdit, Ui, vec2,
};

use super::book::Shown;
use super::members::Dragged;
use crate::command::{Action, Command, Queue};
use crate::document::{add_member, remove_member};
use crate::draw::theme::{size, space};
use crate::query::filter::terms;
use crate::query::fold::fold;
use crate::ui::View;
use crate::ui::panel::section::{look, say_heading};
use crate::ui::widgets::icon::{Icon, icon_button};

/// Height of a line, in points.
const LINE: f32 = 44.0;

/// What is searched among the projects, and which line is lit.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    query: String,
    /// The revision and the words for which `found` was looked up.
    of: Option<(u64, String)>,
    /// The rows that were found.
    found: Vec<usize>,
    /// The line that Enter adds; none before something is typed or an arrow is pressed.
    lit: Option<usize>,
    /// Whether the field has had the keyboard.
    is_begun: bool,
}

impl Candidates {
    /// All projects, with the keyboard in the search field.
    pub(super) fn open() -> Self {
        Self::default()
    }

    /// Looks up what is typed, names that begin so first.
    fn look_up(&mut self, view: &View<'_>) {
        let of = (view.document.revision(), fold(self.query.trim()));
        if self.of.as_ref() == Some(&of) {
            return;
        }
        let asked = terms(&self.query);
        let rows = view.index.rows().iter().enumerate();
        let found = rows.filter(|(_, row)| {
            let has =
                |term: &crate::query::filter::Term| row.finds(&term.folded) != term.is_excluded;
            asked.iter().all(has)
        });
        self.found = found.map(|(at, _)| at).collect();
        if !of.1.is_empty() {
            let projects = &view.document.dataset().projects;
            self.found.sort_by_cached_key(|row| {
                let names = projects.get(*row).map(|project| project.name.all());
                let begins = names.is_some_and(|mut all| all.any(|n| fold(n).starts_with(&of.1)));
                !begins
            });
        }
        if self.of.as_ref().is_none_or(|before| before.1 != of.1) {
            self.lit = (!of.1.is_empty()).then_some(0);
        }
        self.of = Some(of);
    }

    /// Moves the light by an arrow; whether it has moved.
    fn step(&mut self, pressed: Option<Press>) -> bool {
        let Some(last) = self.found.len().checked_sub(1) else {
            self.lit = None;
            return false;
        };
        let before = self.lit.map(|lit| lit.min(last));
        self.lit = match pressed {
            Some(Press::ArrowDown) => Some(before.map_or(0, |lit| (lit + 1).min(last))),
            Some(Press::ArrowUp) => before.map(|lit| lit.saturating_sub(1)),
            Some(_) | None => before,
        };
        self.lit != before
    }
}

/// Draws the list; `false` when it is to be closed.
pub(super) fn candidates_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut Candidates,
    shown: &Shown,
    queue: &mut Queue,
) -> bool {
    ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
    let is_open = head_ui(ui, view);
    let pressed = search_ui(ui, view, state, queue);
    state.look_up(view);
    let has_moved = state.step(pressed);
    let lit = state.lit.and_then(|lit| state.found.get(lit).copied());
    let mut add = lit.filter(|_| pressed == Some(Press::Enter));
    if state.found.is_empty() {
        ui.label(look(view).missing(view.words.text("panel-nothing-found")));
    }
    let area = ui.available_rect_before_wrap();
    let mut scroll = ScrollArea::vertical().auto_shrink(false);
    if let Some(lit) = state.lit.filter(|_| has_moved) {
        let above = lit as f32 * LINE - (area.height() - LINE) / 2.0;
        scroll = scroll.vertical_scroll_offset(above.max(0.0));
    }
    let height = LINE - ui.spacing().item_spacing.y;
    scroll.show_rows(ui, height, state.found.len(), |ui, range| {
        for at in range {
            let Some(row) = state.found.get(at).copied() else {
                continue;
            };
            let is_lit = state.lit == Some(at);
            if line::line_ui(ui, view, shown, (row, is_lit, height), queue) {
                add = Some(row);
            }
        }
    });
    let project = add.and_then(|row| view.document.dataset().projects.get(row));
    let edit = project.and_then(|p| add_member(view.document, shown.key, &p.id, None));
    if edit.is_some() && pressed.is_some() {
        // One goes on with the next name.
        state.query.clear();
    }
    queue.extend(edit.map(Command::Edit));
    drop_ui(ui, view, shown, area, queue);
    is_open
}

fn head_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let mut is_open = true;
    ui.horizontal(|ui| {
        let title = view.words.text("ledger-candidates");
        let heading = ui.label(look(view).heading(&title, size::BODY));
        say_heading(&heading, &title);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let close = view.words.text("dialog-close");
            is_open = !icon_button(ui, look(view), Icon::Cross, &close).clicked();
        });
    });
    ui.add(Label::new(look(view).small(view.words.text("ledger-candidates-help"))).wrap());
    is_open
}

/// The search field; gives the arrow or the Enter that was pressed in it. While it is empty, undo is that of the page.
fn search_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut Candidates,
    queue: &mut Queue,
) -> Option<Press> {
    let hint = view.words.text("ledger-candidates-search");
    let id = ui.scope_id().with("candidates-search");
    let has_focus = ui.memory(|m| m.has_focus(id));
    let keys = [Press::ArrowUp, Press::ArrowDown, Press::Enter];
    let pressed = ui.input_mut(|i| {
        let mut keys = keys.into_iter();
        keys.find(|key| has_focus && i.consume_key(Modifiers::NONE, *key))
    });
    for action in [Action::Redo, Action::Undo] {
        let keys = action
            .shortcut()
            .filter(|_| has_focus && state.query.is_empty());
        if keys.is_some_and(|keys| ui.input_mut(|i| i.consume_shortcut(&keys))) {
            queue.act(action);
        }
    }
    let field = TextEdit::singleline(&mut state.query)
        .id(id)
        .hint_text(&hint)
        .desired_width(f32::INFINITY)
        .align(egui::Align2::LEFT_CENTER)
        .min_size(vec2(0.0, space::BUTTON));
    let response = ui.add(field).accessible_name(&hint);
    if !std::mem::replace(&mut state.is_begun, true) {
        response.request_focus();
    }
    pressed
}

/// A member that is dropped on the other projects is one no more.
fn drop_ui(ui: &Ui, view: &View<'_>, shown: &Shown, area: Rect, queue: &mut Queue) {
    let dragged = DragAndDrop::payload::<Dragged>(ui.ctx());
    let Some(Dragged::Member(at)) = dragged.as_deref().copied() else {
        return;
    };
    let pointer = ui.input(|i| i.pointer.interact_pos());
    if !pointer.is_some_and(|pointer| area.contains(pointer)) {
        return;
    }
    let ring = Stroke::new(2.0, view.theme.accent);
    ui.painter()
        .rect_stroke(area, 4.0, ring, StrokeKind::Inside);
    if ui.input(|i| i.pointer.any_released()) {
        let edit = remove_member(view.document, shown.key, at);
        queue.extend(edit.map(Command::Edit));
    }
}
