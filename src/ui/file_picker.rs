//! The program's own file dialog, for systems that offer none. It asks; the app reads folders.

use std::path::{Path, PathBuf};

use egui::{RichText, ScrollArea, TextEdit, Ui};

use super::View;
use super::ask::{modal_ui, primary_button, title_ui};
use crate::draw::theme::space;

/// What a file is picked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Opening a dataset.
    Open,
    /// Comparing with a dataset.
    Compare,
    /// Taking one of two groups from a dataset.
    Group,
    /// Writing the comparison of two groups.
    SaveGroups,
    /// Saving the dataset under a name.
    SaveDataset,
    /// Writing a table.
    SaveTable,
    /// Writing the work list of the radar.
    SaveWorkList,
    /// Writing a picture.
    SavePicture,
    /// Writing a report.
    SaveReport,
    /// Choosing a logo.
    Logo,
    /// Choosing a folder for many pictures, or naming a new one.
    PictureFolder,
}

impl Purpose {
    /// Whether a name that does not exist yet may be given.
    pub fn is_saving(self) -> bool {
        !matches!(self, Self::Open | Self::Compare | Self::Group | Self::Logo)
    }

    /// The message id of the title.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Open => "picker-open",
            Self::Compare => "picker-compare",
            Self::Group => "picker-group",
            Self::SaveDataset => "picker-save",
            Self::SaveTable | Self::SaveGroups | Self::SaveWorkList => "picker-table",
            Self::SavePicture => "picker-picture",
            Self::SaveReport => "picker-report",
            Self::Logo => "picker-logo",
            Self::PictureFolder => "picker-folder",
        }
    }
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name.
    pub name: String,
    /// The whole path.
    pub path: PathBuf,
    /// Whether it can be entered.
    pub is_folder: bool,
}

/// What the dialog shows.
#[derive(Clone, Debug)]
pub struct PickerState {
    /// What for.
    pub purpose: Purpose,
    /// The folder that is shown.
    pub folder: PathBuf,
    /// Folders, then files that fit, each sorted by name.
    pub entries: Vec<Entry>,
    /// Why the folder could not be read.
    pub error: Option<String>,
    /// The name in the field.
    pub name: String,
    /// A file that exists and is to be replaced, once the person says so.
    pub replacing: Option<PathBuf>,
}

/// What the person wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PickerWish {
    /// Show another folder.
    Enter(PathBuf),
    /// Take this file; when saving, ask before one that exists is replaced.
    Take(PathBuf),
    /// Take it although it exists.
    Replace(PathBuf),
    /// Nothing.
    Cancel,
}

/// Shows the dialog.
pub fn picker_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut PickerState,
) -> Option<PickerWish> {
    let (wish, is_closing) = modal_ui(ctx, view.theme, "picker", |ui| {
        ui.set_width(560.0);
        title_ui(ui, &view.words.text(state.purpose.message_id()));
        let wish = path_ui(ui, view, state).or(list_ui(ui, view, state));
        wish.or(name_ui(ui, view, state))
    });
    wish.or_else(|| is_closing.then_some(PickerWish::Cancel))
}

fn path_ui(ui: &mut Ui, view: &View<'_>, state: &PickerState) -> Option<PickerWish> {
    ui.horizontal(|ui| {
        let up = state.folder.parent().map(Path::to_path_buf);
        let button = ui.add_enabled(
            up.is_some(),
            egui::Button::new(view.words.text("picker-up")),
        );
        ui.add(
            egui::Label::new(
                RichText::new(state.folder.display().to_string()).color(view.theme.second),
            )
            .truncate(),
        );
        up.filter(|_| button.clicked()).map(PickerWish::Enter)
    })
    .inner
}

fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut PickerState) -> Option<PickerWish> {
    let mut wish = None;
    ui.add_space(space::S);
    if let Some(error) = &state.error {
        ui.label(RichText::new(error).color(view.theme.error));
    }
    let frame = egui::Frame::new()
        .stroke(egui::Stroke::new(1.0, view.theme.line))
        .inner_margin(4);
    frame.show(ui, |ui| {
        ScrollArea::vertical()
            .max_height(280.0)
            .min_scrolled_height(280.0)
            .auto_shrink(false)
            .show(ui, |ui| {
                if state.entries.is_empty() && state.error.is_none() {
                    ui.label(
                        RichText::new(view.words.text("picker-empty")).color(view.theme.second),
                    );
                }
                for entry in &state.entries {
                    let label = if entry.is_folder {
                        format!("{}/", entry.name)
                    } else {
                        entry.name.clone()
                    };
                    let response = ui.selectable_label(state.name == entry.name, label);
                    if response.clicked() && entry.is_folder {
                        wish = Some(PickerWish::Enter(entry.path.clone()));
                    } else if response.clicked() {
                        state.name.clone_from(&entry.name);
                    }
                    if response.double_clicked() && !entry.is_folder {
                        wish = Some(PickerWish::Take(entry.path.clone()));
                    }
                }
            });
    });
    wish
}

fn name_ui(ui: &mut Ui, view: &View<'_>, state: &mut PickerState) -> Option<PickerWish> {
    let words = view.words;
    ui.add_space(space::S);
    let id = if state.purpose == Purpose::PictureFolder {
        "picker-folder-name"
    } else {
        "picker-name"
    };
    let label = ui.label(words.text(id));
    let field = ui
        .add(TextEdit::singleline(&mut state.name).desired_width(f32::INFINITY))
        .labelled_by(label.id);
    if field.changed() {
        state.replacing = None;
    }
    let by_enter = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
    let path = state.folder.join(state.name.trim());
    if let Some(existing) = &state.replacing {
        let name = existing
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        ui.label(
            RichText::new(words.fill("picker-exists", &[("name", name.into())]))
                .color(view.theme.warning),
        );
    }
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        // A folder that is shown needs no name.
        let has_name = state.purpose == Purpose::PictureFolder || !state.name.trim().is_empty();
        let is_replacing = state.replacing.as_ref() == Some(&path);
        let id = match (is_replacing, state.purpose.is_saving()) {
            (true, _) => "picker-replace",
            (false, true) if state.purpose == Purpose::PictureFolder => "picker-do-folder",
            (false, true) => "picker-do-save",
            (false, false) if state.purpose == Purpose::Logo => "picker-do-choose",
            (false, false) if state.purpose == Purpose::Compare => "picker-do-compare",
            (false, false) => "picker-do-open",
        };
        let is_chosen = primary_button(ui, view.theme, &words.text(id), has_name).clicked();
        if has_name && (is_chosen || by_enter) {
            return Some(if is_replacing {
                PickerWish::Replace(path)
            } else {
                PickerWish::Take(path)
            });
        }
        ui.button(words.text("dialog-cancel"))
            .clicked()
            .then_some(PickerWish::Cancel)
    })
    .inner
}
