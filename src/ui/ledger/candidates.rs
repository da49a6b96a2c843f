//! The other projects: a search as one types over names, other names and ids in every language; a line adds one.

use egui::{
    Align, DragAndDrop, Key as Press, Label, Layout, Modifiers, Rect, Role, ScrollArea, Sense,
    Stroke, StrokeKind, TextEdit, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::book::Shown;
use super::members::Dragged;
use super::members::row::{grip_look, number};
use crate::command::{Command, Queue};
use crate::document::{add_member, remove_member};
use crate::draw::theme::{size, space};
use crate::figure::ledger::Account;
use crate::query::filter::terms;
use crate::query::fold::fold;
use crate::ui::View;
use crate::ui::panel::section::{look, say_heading};
use crate::ui::panel::words::project_name;
use crate::ui::widgets::icon::{Icon, icon_button, icon_button_enabled};

/// Height of a line, in points.
const LINE: f32 = 44.0;
/// Width of the handle to drag by, in points.
const GRIP: f32 = 20.0;

/// What is searched among the projects, and which line is lit.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    query: String,
    /// The revision and the words for which `found` was looked up.
    of: Option<(u64, String)>,
    /// The rows that were found.
    found: Vec<usize>,
    lit: usize,
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
            let has = |term: &crate::query::filter::Term| {
                row.folded.contains(term.folded.as_str()) != term.is_excluded
            };
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
            self.lit = 0;
        }
        self.of = Some(of);
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
    let is_adding = search_ui(ui, view, state);
    state.look_up(view);
    state.lit = state.lit.min(state.found.len().saturating_sub(1));
    let mut add = is_adding
        .then(|| state.found.get(state.lit).copied())
        .flatten();
    if state.found.is_empty() {
        ui.label(look(view).missing(view.words.text("panel-nothing-found")));
    }
    let area = ui.available_rect_before_wrap();
    ScrollArea::vertical().auto_shrink(false).show_rows(
        ui,
        LINE - space::XS,
        state.found.len(),
        |ui, range| {
            for at in range {
                let Some(row) = state.found.get(at).copied() else {
                    continue;
                };
                if line_ui(ui, view, shown, (row, at == state.lit), queue) {
                    add = Some(row);
                    state.lit = at;
                }
            }
        },
    );
    let project = add.and_then(|row| view.document.dataset().projects.get(row));
    let edit = project.and_then(|p| add_member(view.document, shown.key, &p.id, None));
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

/// The search field; arrows move the light, Enter asks to add.
fn search_ui(ui: &mut Ui, view: &View<'_>, state: &mut Candidates) -> bool {
    let hint = view.words.text("ledger-candidates-search");
    let id = ui.scope_id().with("candidates-search");
    let has_focus = ui.memory(|m| m.has_focus(id));
    let (up, down, enter) = ui.input_mut(|i| {
        let mut take = |key| has_focus && i.consume_key(Modifiers::NONE, key);
        (
            take(Press::ArrowUp),
            take(Press::ArrowDown),
            take(Press::Enter),
        )
    });
    let field = TextEdit::singleline(&mut state.query)
        .id(id)
        .hint_text(&hint)
        .desired_width(f32::INFINITY)
        .min_size(vec2(0.0, space::BUTTON));
    let response = ui.add(field).accessible_name(&hint);
    if !std::mem::replace(&mut state.is_begun, true) {
        response.request_focus();
    }
    if up {
        state.lit = state.lit.saturating_sub(1);
    }
    if down {
        state.lit += 1;
    }
    enter
}

/// One project with its region and amount; `true` when it is to be added.
fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    shown: &Shown,
    (row, is_lit): (usize, bool),
    queue: &mut Queue,
) -> bool {
    let (words, theme) = (view.words, view.theme);
    let size = vec2(ui.available_width(), LINE - space::XS);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let dataset = view.document.dataset();
    let found = dataset.projects.get(row).zip(view.index.rows().get(row));
    let Some((project, record)) = found else {
        return false;
    };
    let name = project_name(words, project);
    let is_member = shown.has(&project.id);
    let region = project.region.as_ref();
    let region = region.map_or_else(|| words.text("region-none"), |r| words.name(r));
    let (amount, _) = number(words, Account::Investment, &record.investment_usd);
    let mut about = format!("{region} · {amount}");
    if is_member {
        about = format!("{} · {about}", words.text("ledger-candidate-member"));
    }
    let spoken = format!("{name}, {about}");
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_lit, &spoken));
    let ground = match (is_lit, response.hovered()) {
        (true, _) => Some(theme.selected),
        (false, true) => Some(theme.hover),
        (false, false) => None,
    };
    if let Some(color) = ground {
        ui.painter().rect_filled(rect, 2.0, color);
    }
    if response.clicked() {
        queue.extend(view.document.project_key(row).map(Command::OpenProject));
    }
    let grip = Rect::from_min_size(rect.min, vec2(GRIP, rect.height()));
    if !is_member {
        let id = ui.scope_id().with(("candidate-grip", row));
        let handle = ui.interact(grip, id, Sense::drag());
        let label = words.fill("ledger-drag", &[("name", name.clone().into())]);
        handle.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
        grip_look(ui, view, &handle);
        handle.dnd_set_drag_payload(Dragged::Project(row));
    }
    let ink = if is_member { theme.missing } else { theme.text };
    let right = Rect::from_min_max(
        egui::pos2(rect.right() - space::BUTTON, rect.top()),
        rect.max,
    );
    let texts = Rect::from_min_max(
        egui::pos2(grip.right() + space::XS, rect.top() + 3.0),
        egui::pos2(right.left(), rect.bottom()),
    );
    ui.scope_builder(
        UiBuilder::new().id_salt(("texts", row)).max_rect(texts),
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.spacing_mut().interact_size.y = 0.0;
            let title = egui::RichText::new(&name).size(size::TABLE).color(ink);
            ui.add(Label::new(title).truncate().selectable(false));
            ui.add(
                Label::new(look(view).small(&about))
                    .truncate()
                    .selectable(false),
            );
        },
    );
    let layout = Layout::left_to_right(Align::Center);
    let builder = UiBuilder::new()
        .id_salt(("add", row))
        .max_rect(right)
        .layout(layout);
    let label = words.text("ledger-candidate-add");
    let add = ui.scope_builder(builder, |ui| {
        icon_button_enabled(ui, look(view), Icon::Plus, &label, !is_member)
            .accessible_name(format!("{label}, {name}"))
    });
    add.inner.clicked() && !is_member
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
