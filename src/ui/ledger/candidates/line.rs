//! One of all projects with its region and amount: a click opens it, the plus adds it, the handle drags it.

use egui::{
    Align, Label, Layout, Rect, Response, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::figure::ledger::Account;
use crate::ui::View;
use crate::ui::ledger::book::Shown;
use crate::ui::ledger::members::Dragged;
use crate::ui::ledger::members::row::{GRIP, grip_look, number};
use crate::ui::panel::section::look;
use crate::ui::panel::words::project_name;
use crate::ui::widgets::icon::{Icon, icon_button_enabled};

/// What a line says.
struct Told {
    name: String,
    about: String,
    is_member: bool,
}

impl Told {
    fn of(view: &View<'_>, shown: &Shown, row: usize) -> Option<Self> {
        let words = view.words;
        let project = view.document.dataset().projects.get(row)?;
        let record = view.index.rows().get(row)?;
        let is_member = shown.has(&project.id);
        let member = is_member.then(|| words.text("ledger-candidate-member"));
        let region = project.region.as_ref();
        let region = region.map_or_else(|| words.text("region-none"), |r| words.name(r));
        let (amount, _) = number(words, Account::Investment, &record.investment_usd);
        let parts: Vec<String> = member.into_iter().chain([region, amount]).collect();
        Some(Self {
            name: project_name(words, project),
            about: parts.join(" · "),
            is_member,
        })
    }
}

/// Draws the line of the project in `row`; `true` when it is to be added.
pub(super) fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    shown: &Shown,
    (row, is_lit, height): (usize, bool, f32),
    queue: &mut Queue,
) -> bool {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let Some(told) = Told::of(view, shown, row) else {
        return false;
    };
    ground_ui(ui, view, &response, is_lit);
    let spoken = format!("{}, {}", told.name, told.about);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_lit, &spoken));
    if response.clicked() {
        queue.extend(view.document.project_key(row).map(Command::OpenProject));
    }
    if !told.is_member {
        let handle = Rect::from_min_size(rect.min, vec2(GRIP, rect.height()));
        let id = ui.scope_id().with(("candidate-grip", row));
        let handle = ui.interact(handle, id, Sense::drag());
        let args = [("name", told.name.clone().into())];
        let label = view.words.fill("ledger-drag", &args);
        handle.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
        grip_look(ui, view, &handle);
        handle.dnd_set_drag_payload(Dragged::Project(row));
    }
    texts_ui(ui, view, (row, &told), rect);
    add_ui(ui, view, (row, &told), rect)
}

fn ground_ui(ui: &Ui, view: &View<'_>, response: &Response, is_lit: bool) {
    let theme = view.theme;
    let color = match (is_lit, response.hovered()) {
        (true, _) => Some(theme.selected),
        (false, true) => Some(theme.hover),
        (false, false) => None,
    };
    if let Some(color) = color {
        ui.painter().rect_filled(response.rect, 2.0, color);
    }
    if response.has_focus() {
        let ring = egui::Stroke::new(1.5, theme.accent);
        ui.painter()
            .rect_stroke(response.rect, 2.0, ring, egui::StrokeKind::Inside);
    }
}

fn texts_ui(ui: &mut Ui, view: &View<'_>, (row, told): (usize, &Told), rect: Rect) {
    let ink = if told.is_member {
        view.theme.missing
    } else {
        view.theme.text
    };
    let area = Rect::from_min_max(
        pos2(rect.left() + GRIP + space::XS, rect.top() + 3.0),
        pos2(rect.right() - space::BUTTON, rect.bottom()),
    );
    let builder = UiBuilder::new().id_salt(("texts", row)).max_rect(area);
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = 0.0;
        let title = RichText::new(&told.name).size(size::TABLE).color(ink);
        ui.add(Label::new(title).truncate().selectable(false));
        let about = look(view).small(&told.about);
        ui.add(Label::new(about).truncate().selectable(false));
    });
}

/// The button that adds it.
fn add_ui(ui: &mut Ui, view: &View<'_>, (row, told): (usize, &Told), rect: Rect) -> bool {
    let area = rect.with_min_x(rect.right() - space::BUTTON);
    let builder = UiBuilder::new()
        .id_salt(("add", row))
        .max_rect(area)
        .layout(Layout::left_to_right(Align::Center));
    let label = view.words.text("ledger-candidate-add");
    let button = ui.scope_builder(builder, |ui| {
        icon_button_enabled(ui, look(view), Icon::Plus, &label, !told.is_member)
            .accessible_name(format!("{label}, {}", told.name))
    });
    button.inner.clicked() && !told.is_member
}
