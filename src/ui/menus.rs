//! The menus. Each entry is an action with its keys; undo and redo name what they do.

use egui::containers::menu::MenuButton;
use egui::{Button, RichText};

use super::{Desk, Origin, View, table, views};
use crate::command::{Action, Command, Queue};
use crate::i18n::Arg;
use crate::model::codes::Lang;

/// What menus show besides the view.
#[derive(Clone, Copy, Debug)]
pub struct MenuState<'a> {
    /// Files opened before, newest first.
    pub recent: &'a [std::path::PathBuf],
    /// The chosen theme.
    pub theme: egui::ThemePreference,
}

/// Draws the menus; the caller has opened the bar.
pub fn menus_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    desk: &Desk,
    state: &MenuState<'_>,
    queue: &mut Queue,
) {
    menu(ui, view, "menu-file", |ui| file_ui(ui, view, state, queue));
    menu(ui, view, "menu-edit", |ui| edit_ui(ui, view, desk, queue));
    menu(ui, view, "menu-view", |ui| {
        view_ui(ui, view, desk, state, queue);
    });
    menu(ui, view, "menu-language", |ui| language_ui(ui, view, queue));
    menu(ui, view, "menu-help", |ui| {
        entries(ui, view, &[Action::Shortcuts, Action::About], queue);
    });
}

fn menu(ui: &mut egui::Ui, view: &View<'_>, id: &str, content: impl FnOnce(&mut egui::Ui)) {
    MenuButton::new(view.words.text(id)).ui(ui, |ui| {
        ui.set_min_width(220.0);
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        content(ui);
    });
}

fn entries(ui: &mut egui::Ui, view: &View<'_>, actions: &[Action], queue: &mut Queue) {
    for action in actions {
        entry(
            ui,
            view,
            *action,
            view.words.text(&action.message_id()),
            true,
            queue,
        );
    }
}

fn entry(
    ui: &mut egui::Ui,
    view: &View<'_>,
    action: Action,
    label: String,
    is_enabled: bool,
    queue: &mut Queue,
) {
    let keys = action
        .shortcut()
        .map(|keys| ui.ctx().format_shortcut(&keys))
        .unwrap_or_default();
    let keys = RichText::new(keys).color(view.theme.second);
    if ui
        .add_enabled(is_enabled, Button::new(label).shortcut_text(keys))
        .clicked()
    {
        queue.act(action);
    }
}

fn file_ui(ui: &mut egui::Ui, view: &View<'_>, state: &MenuState<'_>, queue: &mut Queue) {
    entries(ui, view, &[Action::New, Action::Open], queue);
    ui.menu_button(view.words.text("menu-open-recent"), |ui| {
        recent_ui(ui, view, state, queue);
    });
    entries(ui, view, &[Action::OpenSample], queue);
    ui.separator();
    entries(
        ui,
        view,
        &[Action::Save, Action::SaveWithNote, Action::SaveAs],
        queue,
    );
    let label = view.words.text(&Action::Revert.message_id());
    entry(
        ui,
        view,
        Action::Revert,
        label,
        view.document.is_unsaved(),
        queue,
    );
    let label = view.words.text(&Action::RestoreBackup.message_id());
    let has_file = matches!(view.origin, Origin::File(_));
    entry(ui, view, Action::RestoreBackup, label, has_file, queue);
    ui.separator();
    entries(
        ui,
        view,
        &[Action::CompareSaved, Action::CompareFile],
        queue,
    );
    let label = view.words.text(&Action::CompareBackup.message_id());
    entry(ui, view, Action::CompareBackup, label, has_file, queue);
    ui.separator();
    entries(
        ui,
        view,
        &[
            Action::ExportCsv,
            Action::ExportReport,
            Action::DatasetProperties,
        ],
        queue,
    );
    ui.separator();
    entries(ui, view, &[Action::Preferences], queue);
    ui.separator();
    entries(ui, view, &[Action::Quit], queue);
}

fn recent_ui(ui: &mut egui::Ui, view: &View<'_>, state: &MenuState<'_>, queue: &mut Queue) {
    if state.recent.is_empty() {
        ui.label(RichText::new(view.words.text("menu-no-recent")).color(view.theme.second));
    }
    for path in state.recent {
        let name = path
            .file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy();
        if ui
            .button(name)
            .on_hover_text(path.display().to_string())
            .clicked()
        {
            queue.push(Command::OpenFile(path.clone()));
        }
    }
}

fn edit_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let words = view.words;
    for (action, name, id) in [
        (Action::Undo, view.document.undo_name(), "action-undo-named"),
        (Action::Redo, view.document.redo_name(), "action-redo-named"),
    ] {
        let label = name.map_or_else(
            || words.text(&action.message_id()),
            |name| words.fill(id, &[("edit", Arg::from(words.say(&name.message())))]),
        );
        entry(ui, view, action, label, name.is_some(), queue);
    }
    let has_steps = view.document.steps().next().is_some();
    let steps = words.text(&Action::Steps.message_id());
    entry(ui, view, Action::Steps, steps, has_steps, queue);
    ui.separator();
    entries(ui, view, &[Action::NewProject], queue);
    let has_project = desk.panel.open.is_some() || !desk.table.selected.is_empty();
    for action in [
        Action::EditProject,
        Action::DuplicateProject,
        Action::DeleteProject,
    ] {
        entry(
            ui,
            view,
            action,
            words.text(&action.message_id()),
            has_project,
            queue,
        );
    }
    ui.separator();
    cells_ui(ui, view, desk, queue);
    entries(ui, view, &[Action::Find, Action::Replace], queue);
    let label = words.text(&Action::ClearFilters.message_id());
    entry(
        ui,
        view,
        Action::ClearFilters,
        label,
        !view.filter.is_empty(),
        queue,
    );
}

fn cells_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let table = &desk.table;
    for (action, is_enabled) in [
        (Action::Copy, !table.selected.is_empty()),
        (Action::Paste, table.cursor.is_some()),
        (Action::EditCell, table.cursor.is_some()),
        (Action::FillDown, table.selected.len() > 1),
        (Action::ChangeSelected, !table.selected.is_empty()),
    ] {
        let label = view.words.text(&action.message_id());
        entry(ui, view, action, label, is_enabled, queue);
    }
    ui.separator();
}

fn view_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    desk: &Desk,
    state: &MenuState<'_>,
    queue: &mut Queue,
) {
    entries(
        ui,
        view,
        &[
            Action::PageOverview,
            Action::PageProjects,
            Action::PageCharts,
            Action::PageMap,
            Action::PageGallery,
            Action::PageBoard,
            Action::PageSources,
            Action::PageChecks,
        ],
        queue,
    );
    ui.separator();
    let mut has_facets = desk.facets.is_open;
    let label = view.words.text(&Action::ToggleFacets.message_id());
    if ui.checkbox(&mut has_facets, label).clicked() {
        queue.act(Action::ToggleFacets);
        ui.close();
    }
    ui.separator();
    entries(ui, view, &[Action::SaveView], queue);
    ui.menu_button(view.words.text("menu-views"), |ui| {
        views::menu_ui(ui, view, queue);
        ui.separator();
        entries(ui, view, &[Action::ManageViews], queue);
    });
    ui.separator();
    ui.menu_button(view.words.text("menu-columns"), |ui| {
        table::columns_menu_ui(ui, view, desk, queue);
    });
    ui.menu_button(view.words.text("menu-theme"), |ui| {
        for (action, theme) in [
            (Action::ThemeSystem, egui::ThemePreference::System),
            (Action::ThemeLight, egui::ThemePreference::Light),
            (Action::ThemeDark, egui::ThemePreference::Dark),
        ] {
            if ui
                .radio(state.theme == theme, view.words.text(&action.message_id()))
                .clicked()
            {
                queue.act(action);
                ui.close();
            }
        }
    });
    ui.separator();
    entries(
        ui,
        view,
        &[Action::ZoomIn, Action::ZoomOut, Action::ZoomReset],
        queue,
    );
}

fn language_ui(ui: &mut egui::Ui, view: &View<'_>, queue: &mut Queue) {
    for lang in Lang::ALL {
        // Each language is named in itself, so that one finds one's own in a window one cannot read.
        let name = crate::i18n::Words::of(*lang).text("language-name");
        if ui.radio(view.words.lang() == *lang, name).clicked() {
            queue.push(Command::SetLang(*lang));
            ui.close();
        }
    }
}
