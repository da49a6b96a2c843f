//! The menus. Each entry is an action with its keys; undo and redo name what they do.

use egui::containers::menu::MenuButton;
use egui::{Button, RichText};

use super::{Desk, View, obstacle, table, views};
use crate::command::{Action, Command, Queue};
use crate::i18n::Arg;
use crate::model::codes::Lang;
use crate::ui::widgets::check_box::check_box;

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
    menu(ui, view, "menu-file", |ui| {
        file_ui(ui, view, desk, state, queue);
    });
    menu(ui, view, "menu-edit", |ui| edit_ui(ui, view, desk, queue));
    menu(ui, view, "menu-view", |ui| {
        view_ui(ui, view, desk, state, queue);
    });
    menu(ui, view, "menu-language", |ui| language_ui(ui, view, queue));
    menu(ui, view, "menu-help", |ui| {
        let all = [Action::Help, Action::Shortcuts, Action::About];
        entries(ui, view, desk, &all, queue);
    });
}

fn menu(ui: &mut egui::Ui, view: &View<'_>, id: &str, content: impl FnOnce(&mut egui::Ui)) {
    MenuButton::new(view.words.text(id)).ui(ui, |ui| {
        ui.set_min_width(220.0);
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        content(ui);
    });
}

fn entries(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, actions: &[Action], queue: &mut Queue) {
    for action in actions {
        let label = view.words.text(&action.message_id());
        entry(ui, view, desk, (*action, label), queue);
    }
}

/// An entry, greyed with the reason while something is in its way.
fn entry(
    ui: &mut egui::Ui,
    view: &View<'_>,
    desk: &Desk,
    (action, label): (Action, String),
    queue: &mut Queue,
) {
    let keys = action
        .shortcut()
        .map(|keys| ui.ctx().format_shortcut(&keys))
        .unwrap_or_default();
    let keys = RichText::new(keys).color(view.theme.second);
    let reason = obstacle::of(view, desk, action);
    let button = ui.add_enabled(reason.is_none(), Button::new(label).shortcut_text(keys));
    if button.clicked() {
        queue.act(action);
    }
    if let Some(reason) = reason {
        button.on_disabled_hover_text(view.words.text(reason));
    }
}

fn file_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    desk: &Desk,
    state: &MenuState<'_>,
    queue: &mut Queue,
) {
    entries(ui, view, desk, &[Action::New, Action::Open], queue);
    ui.menu_button(view.words.text("menu-open-recent"), |ui| {
        recent_ui(ui, view, state, queue);
    });
    entries(ui, view, desk, &[Action::OpenSample], queue);
    ui.separator();
    entries(
        ui,
        view,
        desk,
        &[
            Action::Save,
            Action::SaveWithNote,
            Action::SaveAs,
            Action::Revert,
            Action::RestoreBackup,
        ],
        queue,
    );
    ui.separator();
    entries(
        ui,
        view,
        desk,
        &[
            Action::CompareSaved,
            Action::CompareFile,
            Action::CompareBackup,
        ],
        queue,
    );
    ui.separator();
    entries(
        ui,
        view,
        desk,
        &[
            Action::ExportCsv,
            Action::ExportXlsx,
            Action::ExportReport,
            Action::DatasetProperties,
        ],
        queue,
    );
    ui.separator();
    entries(ui, view, desk, &[Action::Preferences], queue);
    ui.separator();
    entries(ui, view, desk, &[Action::Quit], queue);
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
        entry(ui, view, desk, (action, label), queue);
    }
    entries(ui, view, desk, &[Action::Steps], queue);
    ui.separator();
    entries(
        ui,
        view,
        desk,
        &[
            Action::NewProject,
            Action::NewAnnouncement,
            Action::EditProject,
            Action::DuplicateProject,
            Action::DeleteProject,
        ],
        queue,
    );
    ui.separator();
    entries(
        ui,
        view,
        desk,
        &[
            Action::Copy,
            Action::Paste,
            Action::EditCell,
            Action::FillDown,
            Action::ChangeSelected,
        ],
        queue,
    );
    ui.separator();
    entries(
        ui,
        view,
        desk,
        &[Action::Find, Action::Replace, Action::ClearFilters],
        queue,
    );
    ui.separator();
    entries(ui, view, desk, &[Action::RegionStats], queue);
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
        desk,
        &[Action::Palette, Action::Back, Action::Forward],
        queue,
    );
    ui.separator();
    entries(
        ui,
        view,
        desk,
        &[
            Action::PageOverview,
            Action::PageProjects,
            Action::PageCharts,
            Action::PageMap,
            Action::PagePivot,
            Action::PageStages,
            Action::PageGroups,
            Action::PageLedger,
            Action::PageRadar,
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
    if check_box(ui, &mut has_facets, label).clicked() {
        queue.act(Action::ToggleFacets);
        ui.close();
    }
    let mut is_weighted = desk.figures.stages.is_weighted;
    let label = view.words.text(&Action::ToggleWeights.message_id());
    if check_box(ui, &mut is_weighted, label).clicked() {
        queue.act(Action::ToggleWeights);
        ui.close();
    }
    ui.separator();
    entries(ui, view, desk, &[Action::SaveView], queue);
    ui.menu_button(view.words.text("menu-views"), |ui| {
        views::menu_ui(ui, view, queue);
        ui.separator();
        entries(ui, view, desk, &[Action::ManageViews], queue);
    });
    ui.separator();
    ui.menu_button(view.words.text("menu-group"), |ui| {
        table::grouping_menu_ui(ui, view, desk, queue);
    });
    ui.menu_button(view.words.text("menu-columns"), |ui| {
        entries(ui, view, desk, table::COLUMN_ACTIONS, queue);
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
        desk,
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
