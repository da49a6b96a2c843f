//! The dialog that is open, and what its answers do.

use std::path::{Path, PathBuf};

use egui::Context;

use super::joba::Joba;
use super::merge::Merging;
use super::recovery::Waiting;
use crate::command::{Action, Command};
use crate::document::store::state::backup::Backup;
use crate::document::store::state::recovery::Typed;
use crate::i18n::Words;
use crate::ui::about::about_ui;
use crate::ui::ask::{Choice, question_ui};
use crate::ui::backups::BackupsState;
use crate::ui::export::ExportState;
use crate::ui::export::batch::BatchState;
use crate::ui::fact::FactState;
use crate::ui::file_picker::{PickerState, PickerWish, Purpose, picker_ui};
use crate::ui::note::NoteState;
use crate::ui::palette::PaletteState;
use crate::ui::preferences::PreferencesState;
use crate::ui::properties::{PropertiesEnd, PropertiesState, properties_ui};
use crate::ui::recovery::Offer;
use crate::ui::report::ReportState;
use crate::ui::stats::StatsState;
use crate::ui::table::ColumnsState;
use crate::ui::views::{SaveViewState, ViewsState};

/// What is to happen once unsaved changes are dealt with.
#[derive(Clone, Debug)]
pub(super) enum Next {
    /// Begin an empty dataset.
    New,
    /// Show the dataset in the program.
    Sample,
    /// Ask for a file.
    Pick,
    /// Open this file.
    Open(PathBuf),
    /// Read the open file again.
    Revert,
    /// Show unsaved changes of a window that ended.
    Restore,
    /// Show a state from before a save.
    Backup(Backup),
    /// Close the window.
    Quit,
}

/// The dialog that is open; one at most.
pub(super) enum Dialog {
    /// Save, discard or cancel?
    Unsaved(Next),
    /// The file was changed by another program since it was read.
    Changed(PathBuf),
    /// What both sides of a merge changed.
    Merge(Box<Merging>),
    /// Something went wrong.
    Message {
        /// What.
        title: String,
        /// Where, why, and what to do.
        text: String,
    },
    /// Another window has the dataset.
    Held(Box<Waiting>),
    /// What is to become of unsaved changes of a window that ended?
    Recovery(Box<Offer>),
    /// What was typed in a window that ended and is in no record.
    Typed(Vec<Typed>),
    /// The states before the last saves.
    Backups(BackupsState),
    /// What is set up for all datasets.
    Preferences(PreferencesState),
    /// Open this page in the browser?
    Link(String),
    /// A system dialog is open beside the window.
    System {
        /// The job that waits for it.
        job: u64,
        /// What for.
        purpose: Purpose,
    },
    /// The program's own file dialog.
    Picker(PickerState),
    /// Export of a figure.
    Export(Box<ExportState>),
    /// Export of many figures.
    Batch(Box<BatchState>),
    /// A report.
    Report(Box<ReportState>),
    /// The dataset's own fields.
    Properties(PropertiesState),
    /// The statistics of regions.
    Stats(StatsState),
    /// Cells, many at once.
    Grid(crate::ui::grid::GridDialog),
    /// Where a number comes from.
    Fact(Box<FactState>),
    /// Why the fields were changed.
    Note(NoteState),
    /// The name of a view.
    SaveView(SaveViewState),
    /// The saved views.
    Views(ViewsState),
    /// Everything one can do, by a few letters.
    Palette(Box<PaletteState>),
    /// Which columns the table has.
    Columns(ColumnsState),
    /// What the program is.
    About,
}

/// Answers of the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Save,
    Discard,
    SaveAs,
    Overwrite,
    Merge,
    Reload,
    Ok,
    Own,
    Copy,
    ReadOnly,
    Anyway,
    Cancel,
}

pub(super) fn choice(words: &Words, answer: Answer, id: &str, is_primary: bool) -> Choice<Answer> {
    Choice {
        answer,
        label: words.text(id),
        is_primary,
    }
}

impl Joba {
    /// Shows the open dialog and does what it answers.
    pub(super) fn dialog_ui(&mut self, ctx: &Context) {
        self.opening_ui(ctx);
        if self.dialog.is_none() && self.opening.is_none() {
            self.dialog = self.guard.offer.take().map(Dialog::Recovery);
        }
        let Some(dialog) = self.dialog.take() else {
            return;
        };
        match dialog {
            Dialog::Unsaved(next) => self.unsaved_ui(ctx, next),
            Dialog::Changed(path) => self.changed_ui(ctx, path),
            Dialog::Merge(merging) => self.show_merge_ui(ctx, merging),
            Dialog::Message { title, text } => self.message_ui(ctx, title, text),
            Dialog::Held(waiting) => self.held_ui(ctx, waiting),
            Dialog::Recovery(offer) => self.show_recovery_ui(ctx, offer),
            Dialog::Typed(typed) => self.typed_ui(ctx, typed),
            Dialog::Backups(state) => self.show_backups_ui(ctx, state),
            Dialog::Preferences(state) => self.show_preferences_ui(ctx, state),
            Dialog::Link(url) => self.link_ui(ctx, url),
            Dialog::System { job, purpose } => self.system_ui(ctx, job, purpose),
            Dialog::Picker(state) => self.show_picker_ui(ctx, state),
            Dialog::Export(state) => self.show_export_ui(ctx, state),
            Dialog::Batch(state) => self.show_batch_ui(ctx, state),
            Dialog::Report(state) => self.show_report_ui(ctx, state),
            Dialog::Properties(state) => self.show_properties_ui(ctx, state),
            Dialog::Stats(state) => self.show_stats_ui(ctx, state),
            Dialog::Grid(dialog) => self.show_grid_ui(ctx, dialog),
            Dialog::Fact(state) => self.show_fact_ui(ctx, state),
            Dialog::Note(state) => self.show_note_ui(ctx, state),
            Dialog::SaveView(state) => self.show_save_view_ui(ctx, state),
            Dialog::Views(state) => self.show_views_ui(ctx, state),
            Dialog::Palette(state) => self.show_palette_ui(ctx, state),
            Dialog::Columns(state) => self.show_columns_ui(ctx, state),
            Dialog::About => {
                let filter = self.desk.filter.clone();
                let mut queue = std::mem::take(&mut self.queue);
                let is_closing = about_ui(ctx, &self.view(ctx, &filter), &mut queue);
                self.queue = queue;
                self.keep(!is_closing, Dialog::About);
            }
        }
    }

    /// Keeps a dialog open, unless its answer has opened another.
    pub(super) fn keep(&mut self, is_open: bool, dialog: Dialog) {
        if is_open && self.dialog.is_none() {
            self.dialog = Some(dialog);
        }
    }

    pub(super) fn ask(
        &self,
        ctx: &Context,
        text: (&str, &str),
        choices: &[Choice<Answer>],
    ) -> Option<Answer> {
        let filter = self.desk.filter.clone();
        let theme = self.view(ctx, &filter).theme;
        question_ui(ctx, theme, text, choices, &Answer::Cancel)
    }

    fn unsaved_ui(&mut self, ctx: &Context, next: Next) {
        let words = self.words();
        let has_form = self.has_form_changes();
        let text = if has_form {
            "unsaved-form-text"
        } else {
            "unsaved-text"
        };
        let choices = [
            choice(words, Answer::Save, "unsaved-save", true),
            choice(words, Answer::Discard, "unsaved-discard", false),
            choice(words, Answer::Cancel, "dialog-cancel", false),
        ];
        match self.ask(
            ctx,
            (&words.text("unsaved-title"), &words.text(text)),
            &choices,
        ) {
            Some(Answer::Save) => {
                self.after_save = Some(next);
                self.save(ctx);
            }
            Some(Answer::Discard) => {
                self.desk.panel.close();
                self.desk.panel.discard();
                self.desk.sources.discard();
                self.desk.ledger.discard();
                self.go(ctx, next);
            }
            Some(_) => {}
            None => self.keep(true, Dialog::Unsaved(next)),
        }
    }

    /// Applies the changes of an open form, so that what is on the screen is what is saved; `false`, and said, when the
    /// form has a field that cannot be read.
    pub(super) fn apply_form(&mut self, ctx: &Context) -> bool {
        let edit = self.desk.sources.take_edit(&self.document);
        if let Some(edit) = edit {
            self.commit(edit);
        }
        let edit = self.desk.ledger.take_edit(&self.document);
        if let Some(edit) = edit {
            self.commit(edit);
        }
        if !self.has_form_changes() {
            return true;
        }
        let filter = self.desk.filter.clone();
        let mut panel = std::mem::take(&mut self.desk.panel);
        let edit = panel.take_edit(&self.view(ctx, &filter));
        self.desk.panel = panel;
        if let Some(edit) = edit {
            self.commit(edit);
        }
        let is_applied = !self.has_form_changes();
        if !is_applied {
            self.after_save = None;
            self.say(&self.words().text("notice-form-errors"), true);
        }
        is_applied
    }

    fn message_ui(&mut self, ctx: &Context, title: String, text: String) {
        let choices = [choice(self.words(), Answer::Ok, "dialog-close", true)];
        if self.ask(ctx, (&title, &text), &choices).is_none() {
            self.keep(true, Dialog::Message { title, text });
        }
    }

    /// While the system's dialog is open: a way to the program's own, should the system's never show.
    fn system_ui(&mut self, ctx: &Context, job: u64, purpose: Purpose) {
        let words = self.words();
        let choices = [
            choice(words, Answer::Own, "system-own", false),
            choice(words, Answer::Cancel, "dialog-cancel", false),
        ];
        match self.ask(
            ctx,
            (&words.text("system-title"), &words.text("system-text")),
            &choices,
        ) {
            Some(Answer::Own) => {
                self.jobs.forget(job);
                self.dialogs = super::Dialogs::Own;
                let name = match purpose {
                    Purpose::Open
                    | Purpose::Compare
                    | Purpose::Group
                    | Purpose::Logo
                    | Purpose::PictureFolder => String::new(),
                    Purpose::SaveGroups => self.groups_name(),
                    Purpose::SaveDataset => format!("{}.json", self.file_stem()),
                    Purpose::SaveTable => self.table_name(),
                    Purpose::SaveWorkList => self.work_list_name(),
                    Purpose::SavePicture => self.picture_name(),
                    Purpose::SaveReport => self.report_name(ctx),
                };
                self.pick(ctx, purpose, &name);
            }
            Some(_) => {
                self.jobs.forget(job);
                self.after_save = None;
            }
            None => self.keep(true, Dialog::System { job, purpose }),
        }
    }

    fn show_picker_ui(&mut self, ctx: &Context, mut state: PickerState) {
        let filter = self.desk.filter.clone();
        let wish = picker_ui(ctx, &self.view(ctx, &filter), &mut state);
        let (purpose, name) = (state.purpose, state.name.clone());
        match wish {
            None => self.keep(true, Dialog::Picker(state)),
            Some(PickerWish::Enter(folder)) => self.show_picker(purpose, &folder, &name),
            Some(PickerWish::Take(path)) if purpose == Purpose::PictureFolder => {
                self.picked(ctx, purpose, Some(path));
            }
            Some(PickerWish::Take(path)) if path.is_dir() => {
                self.show_picker(purpose, &path, if purpose.is_saving() { &name } else { "" });
            }
            Some(PickerWish::Take(path)) if purpose.is_saving() && path.exists() => {
                state.replacing = Some(path);
                self.keep(true, Dialog::Picker(state));
            }
            Some(PickerWish::Take(path) | PickerWish::Replace(path)) => {
                self.picked(ctx, purpose, Some(path));
            }
            Some(PickerWish::Cancel) => self.picked(ctx, purpose, None),
        }
    }

    fn show_properties_ui(&mut self, ctx: &Context, mut state: PropertiesState) {
        let filter = self.desk.filter.clone();
        match properties_ui(ctx, &self.view(ctx, &filter), &mut state) {
            None => self.keep(true, Dialog::Properties(state)),
            Some(PropertiesEnd::Cancelled) => {}
            Some(PropertiesEnd::Apply(edit)) => self.queue.push(Command::Edit(*edit)),
        }
    }

    /// While a large file is read: what is going on, and a way out.
    fn opening_ui(&mut self, ctx: &Context) {
        let Some((job, path)) = self.opening.clone() else {
            return;
        };
        if self.dialog.is_some() {
            return;
        }
        let words = self.words();
        let name = Path::new(&path)
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = words.fill("opening-text", &[("file", name.into())]);
        let choices = [choice(words, Answer::Cancel, "dialog-cancel", false)];
        if self
            .ask(ctx, (&words.text("opening-title"), &text), &choices)
            .is_some()
        {
            self.jobs.forget(job);
            self.opening = None;
            self.queue.act(Action::ClosePanel);
        }
    }
}
