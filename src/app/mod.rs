//! The switchboard: owns everything, shows the window, drains the queue after drawing, and touches the world.

mod backups;
mod batch;
mod commands;
mod compare;
mod dialogs;
mod disk;
mod files;
mod gallery;
mod grid;
mod groups;
mod guard;
mod help;
mod history;
mod joba;
mod jobs;
mod keeper;
mod keys;
mod links;
mod memory;
mod merge;
mod numbers;
mod palette;
mod pending;
mod picker;
mod pictures;
mod radar;
mod recall;
mod recovery;
mod report;
mod restoring;
mod saving;
mod select;
mod settings;
mod signals;
mod stats;
mod table;
mod views;
mod watch;
mod written;

use std::path::PathBuf;

pub use guard::Keeping;
pub use joba::{Joba, Setup};
pub use picker::Dialogs;
pub use settings::{Settings, settings_path};

use crate::document::store::state::StateFolder;
use crate::model::codes::Lang;

/// The application id: name of the desktop file, the window's class, and the icon.
pub const APP_ID: &str = "kz.joba.Joba";

/// Opens the window, at a saved view if one is named, and stays until it is closed.
///
/// # Errors
/// When no window can be made: no display, or no way to draw.
pub fn run(file: Option<PathBuf>, lang: Option<Lang>, view: Option<String>) -> eframe::Result {
    let (settings, notice) = Settings::load();
    let mut viewport = egui::ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_title("Joba")
        .with_min_inner_size([760.0, 520.0])
        .with_inner_size(settings.window.unwrap_or([1280.0, 800.0]))
        .with_maximized(settings.is_maximised)
        .with_drag_and_drop(true);
    if let Ok(icon) =
        eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon/joba-256.png"))
    {
        viewport = viewport.with_icon(icon);
    }
    let options = eframe::NativeOptions {
        viewport,
        ..Default::default()
    };
    let setup = Setup {
        file,
        lang,
        view,
        settings,
        notice,
        dialogs: Dialogs::System,
        is_saving_settings: true,
        keeping: Keeping {
            state: StateFolder::of_system(),
            ..Keeping::default()
        },
    };
    eframe::run_native(
        APP_ID,
        options,
        Box::new(|cc| {
            let joba = Joba::new(&cc.egui_ctx, setup);
            joba.listen_for_signals(&cc.egui_ctx);
            Ok(Box::new(joba))
        }),
    )
}
