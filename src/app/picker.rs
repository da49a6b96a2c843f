//! Choosing files: the system's dialog on a thread, the program's own where the system has none.

use std::path::{Path, PathBuf};

use super::joba::Joba;
use super::jobs::Done;
use crate::query::fold::fold;
use crate::ui::file_picker::{Entry, PickerState, Purpose};

/// Which file dialogs are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialogs {
    /// The system's where there is one.
    System,
    /// The program's own.
    #[default]
    Own,
}

impl Dialogs {
    /// Whether the system has dialogs: always on Windows and macOS; on Linux a desktop portal on the session bus, or
    /// zenity, without which `rfd` answers as if the person had cancelled.
    fn are_available(self) -> bool {
        self == Self::System
            && (!cfg!(target_os = "linux") || has_portal() || has_program("zenity"))
    }
}

fn has_portal() -> bool {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(|dir| Path::new(&dir).join("bus"));
    let has_bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || runtime.is_some_and(|p| p.exists());
    let folders =
        std::env::var("XDG_DATA_DIRS").unwrap_or_else(|_| "/usr/local/share:/usr/share".to_owned());
    let service = "dbus-1/services/org.freedesktop.portal.Desktop.service";
    has_bus
        && folders
            .split(':')
            .any(|dir| Path::new(dir).join(service).exists())
}

/// Extensions of the pictures that remember their view.
const PICTURES: [&str; 3] = ["png", "svg", "pdf"];
/// Extensions of logos.
const LOGOS: [&str; 2] = ["png", "svg"];

pub(super) fn has_program(name: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|paths| std::env::split_paths(&paths).any(|p| p.join(name).exists()))
}

impl Joba {
    /// Asks for a file; the answer comes back through [`Joba::picked`].
    pub(super) fn pick(&mut self, ctx: &egui::Context, purpose: Purpose, name: &str) {
        let folder = self.folder();
        if !self.dialogs.are_available() {
            self.show_picker(purpose, &folder, name);
            return;
        }
        let title = self.words().text(purpose.message_id());
        let kinds = self.file_kinds(purpose, name);
        let name = name.to_owned();
        let id = self.jobs.start(ctx, move || {
            let mut dialog = rfd::FileDialog::new()
                .set_title(title)
                .set_directory(folder);
            for (kind, extensions) in kinds {
                dialog = dialog.add_filter(kind, &extensions);
            }
            let path = match purpose {
                Purpose::Open | Purpose::Compare | Purpose::Group | Purpose::Logo => {
                    dialog.pick_file()
                }
                Purpose::PictureFolder => dialog.pick_folder(),
                Purpose::SaveDataset
                | Purpose::SaveTable
                | Purpose::SaveGroups
                | Purpose::SaveWorkList
                | Purpose::SavePicture
                | Purpose::SaveReport => dialog.set_file_name(name).save_file(),
            };
            Done::Picked(purpose, path)
        });
        self.dialog = Some(super::dialogs::Dialog::System { job: id, purpose });
    }

    /// The kinds of files that a dialog offers, each with its extensions.
    fn file_kinds(&self, purpose: Purpose, name: &str) -> Vec<(String, Vec<String>)> {
        let given = Path::new(name).extension().and_then(|e| e.to_str());
        let kind = |id: &str, extensions: &[&str]| {
            let extensions = extensions.iter().map(|e| (*e).to_owned()).collect();
            (self.words().text(id), extensions)
        };
        match purpose {
            Purpose::Open => vec![
                kind("picker-kind-dataset", &["json"]),
                kind("picker-kind-picture", &PICTURES),
            ],
            Purpose::Compare | Purpose::Group | Purpose::SaveDataset => {
                vec![kind("picker-kind-dataset", &["json"])]
            }
            Purpose::SaveTable | Purpose::SaveGroups | Purpose::SaveWorkList => {
                vec![kind("picker-kind-table", &[given.unwrap_or("csv")])]
            }
            Purpose::SavePicture => vec![kind("picker-kind-picture", &[given.unwrap_or("png")])],
            Purpose::SaveReport => vec![kind("picker-kind-report", &["pdf"])],
            Purpose::Logo => vec![kind("picker-kind-logo", &LOGOS)],
            Purpose::PictureFolder => Vec::new(),
        }
    }

    /// Shows the program's own dialog.
    pub(super) fn show_picker(&mut self, purpose: Purpose, folder: &Path, name: &str) {
        let (entries, error) = Self::entries(purpose, folder, name);
        self.dialog = Some(super::dialogs::Dialog::Picker(PickerState {
            purpose,
            folder: folder.to_path_buf(),
            entries,
            error,
            name: name.to_owned(),
            replacing: None,
        }));
    }

    fn entries(purpose: Purpose, folder: &Path, name: &str) -> (Vec<Entry>, Option<String>) {
        let given = Path::new(name).extension().and_then(|e| e.to_str());
        let wanted: Vec<&str> = match purpose {
            Purpose::Open => ["json"].into_iter().chain(PICTURES).collect(),
            Purpose::Compare | Purpose::Group => vec!["json"],
            Purpose::Logo => LOGOS.to_vec(),
            Purpose::PictureFolder => Vec::new(),
            Purpose::SaveDataset
            | Purpose::SaveTable
            | Purpose::SaveGroups
            | Purpose::SaveWorkList
            | Purpose::SavePicture
            | Purpose::SaveReport => given.into_iter().collect(),
        };
        let fits = |path: &Path| {
            let extension = path.extension().and_then(|e| e.to_str());
            extension.is_some_and(|e| wanted.contains(&e.to_lowercase().as_str()))
        };
        let read = match std::fs::read_dir(folder) {
            Ok(read) => read,
            Err(error) => return (Vec::new(), Some(error.to_string())),
        };
        let mut entries: Vec<Entry> = read
            .flatten()
            .map(|entry| Entry {
                name: entry.file_name().to_string_lossy().into_owned(),
                is_folder: entry.path().is_dir(),
                path: entry.path(),
            })
            .filter(|e| !e.name.starts_with('.'))
            .filter(|e| e.is_folder || fits(&e.path))
            .collect();
        entries.sort_by_key(|e| (!e.is_folder, fold(&e.name), e.name.clone()));
        (entries, None)
    }

    /// The folder to begin in: that of the open file, else the person's documents or home.
    fn folder(&self) -> PathBuf {
        let of_file = self.path().and_then(Path::parent).map(Path::to_path_buf);
        let of_person = || {
            let dirs = directories::UserDirs::new()?;
            dirs.document_dir()
                .filter(|d| d.is_dir())
                .or(Some(dirs.home_dir()))
                .map(Path::to_path_buf)
        };
        of_file
            .filter(|f| !f.as_os_str().is_empty())
            .or_else(of_person)
            .unwrap_or_else(|| PathBuf::from("."))
    }
}
