//! Pictures out of the window: the export dialog, its preview, files, the clipboard and paper.

use std::path::{Path, PathBuf};
use std::process::Command as Program;
use std::sync::Arc;

use egui::Context;

use super::dialogs::Dialog;
use super::joba::Joba;
use super::jobs::Done;
use super::picker::has_program;
use super::written::with_extension;
use crate::document::store::{self, Expect, Fingerprint, SaveError};
use crate::export::{self, ExportError, Format, Logo, Meta};
use crate::figure::picture::{DatasetMark, PictureState};
use crate::figure::{Figure, FigureName, Settings};
use crate::i18n::Words;
use crate::model::dataset::Dataset;
use crate::ui::export::{Agency, ExportState, ExportWish, Look, export_ui};
use crate::ui::file_picker::Purpose;

/// The largest file of a logo, in bytes; the writer refuses larger ones.
const LARGEST_LOGO: u64 = 4 << 20;
/// The command that prints a file, on systems that have one.
const PRINT: &str = "lp";

impl Joba {
    /// Opens the export dialog for a figure as it stands on the screen.
    pub(super) fn show_export(&mut self, ctx: &Context, name: FigureName, settings: Settings) {
        let mut state = self.export_state(name, settings);
        state.can_print = has_program(PRINT);
        self.dialog = Some(Dialog::Export(Box::new(state)));
        let known = self.settings.agency_logo.clone();
        if self.agency.logo.is_none()
            && let Some(path) = known
        {
            self.read_logo(ctx, path);
        }
    }

    /// The export of a figure as it stands on the screen, in the look of the agency.
    pub(super) fn export_state(&self, name: FigureName, settings: Settings) -> ExportState {
        let agency = Agency {
            accent: self.settings.agency_accent,
            ..self.agency.clone()
        };
        ExportState::new(name, settings, self.lang, agency)
    }

    pub(super) fn show_export_ui(&mut self, ctx: &Context, mut state: Box<ExportState>) {
        let filter = self.desk.filter.clone();
        let view = self.view(ctx, &filter);
        let wish = export_ui(ctx, &view, &mut state);
        let (key, shown) = (state.key(), state.preview.as_ref());
        if shown.is_none_or(|(shown, _)| *shown != key) && self.previewing.is_none() {
            let (figure, options) = (state.figure(&view), state.preview_options());
            let draw = move || match export::image(&figure, &options) {
                Ok(image) => Done::Preview(Box::new(key), image),
                Err(error) => Done::NotDrawn(error),
            };
            self.previewing = Some(self.jobs.start(ctx, draw));
        }
        self.settings.agency_accent = state.agency.accent;
        if state.agency.logo.is_none() && self.agency.logo.is_some() {
            self.settings.agency_logo = None;
        }
        self.agency.clone_from(&state.agency);
        match wish {
            None => self.keep(true, Dialog::Export(state)),
            Some(ExportWish::Cancel) => {}
            Some(ExportWish::Copy) => {
                self.copy_picture(ctx, &state);
                self.keep(true, Dialog::Export(state));
            }
            Some(ExportWish::CopyDescription) => {
                let figure = state.figure(&self.view(ctx, &filter));
                let frame = figure.frame();
                ctx.copy_text(format!("{}. {}", frame.title, frame.spoken));
                self.say(&self.words().text("notice-description-copied"), false);
                self.keep(true, Dialog::Export(state));
            }
            Some(ExportWish::Export) => {
                let name = picture_name(&state);
                self.exporting = Some(state);
                self.pick(ctx, Purpose::SavePicture, &name);
            }
            Some(ExportWish::Logo) => {
                self.exporting = Some(state);
                self.pick(ctx, Purpose::Logo, "");
            }
            Some(ExportWish::Print) => self.print(ctx, &state),
            Some(ExportWish::Batch) => self.show_batch(*state),
        }
    }

    /// What the file dialog offers as a name.
    pub(super) fn picture_name(&self) -> String {
        let state = self.exporting.as_ref();
        state.map_or_else(String::new, |state| picture_name(state))
    }

    /// Writes the picture of the export dialog, and beside it its numbers if they are wanted.
    pub(super) fn write_picture(&mut self, ctx: &Context, path: PathBuf) {
        let Some(state) = self.exporting.take() else {
            return;
        };
        let filter = self.desk.filter.clone();
        let figure = state.figure(&self.view(ctx, &filter));
        let path = with_extension(path, state.format.extension());
        let memory = self.memory(&state);
        let dataset = Arc::new(self.document.dataset().clone());
        self.jobs.start(ctx, move || {
            let written = write(&path, &figure, &state, memory.of(&dataset));
            match written {
                Ok(result) => Done::Written(path, result),
                Err(error) => Done::NotDrawn(error),
            }
        });
    }

    /// What a picture has to remember, but for the data.
    pub(super) fn memory(&self, state: &ExportState) -> Memory {
        Memory(PictureState {
            figure: state.name,
            filter: self.desk.filter.clone(),
            settings: state.settings.clone(),
            lang: state.lang,
            is_dark: state.look == Look::Dark,
            dataset: DatasetMark::default(),
        })
    }

    /// Puts a figure on the clipboard.
    pub(super) fn copy_picture(&mut self, ctx: &Context, state: &ExportState) {
        let filter = self.desk.filter.clone();
        let figure = state.figure(&self.view(ctx, &filter));
        let options = state.options();
        let draw = move || match export::image(&figure, &options) {
            Ok(image) => Done::Copied(image),
            Err(error) => Done::NotDrawn(error),
        };
        self.jobs.start(ctx, draw);
    }

    /// Reads a logo beside the window.
    pub(super) fn read_logo(&mut self, ctx: &Context, path: PathBuf) {
        self.jobs.start(ctx, move || {
            let is_small = std::fs::metadata(&path).is_ok_and(|m| m.len() <= LARGEST_LOGO);
            let bytes = is_small.then(|| std::fs::read(&path).ok()).flatten();
            let logo = bytes.map_or(Err(ExportError::Logo), |bytes| Logo::new(&bytes));
            Done::Logo(path, logo)
        });
    }

    /// Takes a logo over into the dialog that asked for it.
    pub(super) fn take_logo(&mut self, path: PathBuf, logo: Result<Logo, ExportError>) {
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy().into_owned();
        if let Some(state) = self.exporting.take() {
            self.dialog = Some(Dialog::Export(state));
        }
        match logo {
            Ok(logo) => {
                self.agency.logo = Some((name, logo));
                self.settings.agency_logo = Some(path);
                if let Some(Dialog::Export(state)) = &mut self.dialog {
                    state.agency.logo.clone_from(&self.agency.logo);
                }
            }
            Err(error) => {
                self.settings.agency_logo = None;
                self.say(&self.words().text(error.message_id()), true);
            }
        }
    }

    /// Says whether the picture is on its way to the printer.
    pub(super) fn printed(&mut self, result: Result<(), String>) {
        let words = self.words();
        match result {
            Ok(()) => self.say(&words.text("notice-printed"), false),
            Err(text) => {
                let title = words.text("print-failed");
                self.dialog = Some(Dialog::Message { title, text });
            }
        }
    }

    /// Prints the picture on the system's printer.
    fn print(&mut self, ctx: &Context, state: &ExportState) {
        let filter = self.desk.filter.clone();
        let figure = state.figure(&self.view(ctx, &filter));
        let options = state.options();
        self.jobs.start(ctx, move || {
            let meta = Meta::of(&figure).at(jiff::Timestamp::now());
            match export::render(&figure, &meta, &options, Format::Pdf) {
                Ok(bytes) => Done::Printed(print(&bytes)),
                Err(error) => Done::NotDrawn(error),
            }
        });
    }
}

/// The view that a picture shows; the data is marked when it is written.
pub(super) struct Memory(PictureState);

impl Memory {
    /// The memory of a picture of this data, as JSON.
    pub(super) fn of(mut self, dataset: &Dataset) -> String {
        self.0.dataset = mark(dataset, self.0.lang);
        self.0.to_json()
    }
}

/// What tells the state of a dataset from another.
pub(super) fn mark(dataset: &Dataset, lang: crate::model::codes::Lang) -> DatasetMark {
    let hash = Fingerprint::of(&store::to_bytes(dataset)).0;
    DatasetMark::new(dataset, lang, hash)
}

/// Writes a picture and, if they are wanted, its numbers.
pub(super) fn write(
    path: &Path,
    figure: &Figure,
    state: &ExportState,
    memory: String,
) -> Result<Result<Fingerprint, SaveError>, ExportError> {
    let meta = Meta::of(figure)
        .at(jiff::Timestamp::now())
        .with_payload(memory);
    let bytes = export::render(figure, &meta, &state.options(), state.format)?;
    let saved = store::save(path, &bytes, Expect::Anything);
    if state.has_numbers && saved.is_ok() {
        let words = Words::of(state.lang);
        let bytes = export::csv(figure, words);
        let beside = path.with_extension("csv");
        return Ok(store::save(&beside, &bytes, Expect::Anything));
    }
    Ok(saved)
}

fn picture_name(state: &ExportState) -> String {
    let (figure, lang) = (state.name.code(), state.lang.code());
    format!("{figure}-{lang}.{}", state.format.extension())
}

/// Hands a PDF to the system's command for printing; else what that command says.
fn print(pdf: &[u8]) -> Result<(), String> {
    let said = |error: std::io::Error| error.to_string();
    let file = tempfile::Builder::new()
        .prefix("joba-")
        .suffix(".pdf")
        .tempfile()
        .map_err(said)?;
    std::fs::write(file.path(), pdf).map_err(said)?;
    let output = Program::new(PRINT)
        .arg(file.path())
        .output()
        .map_err(said)?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
}
