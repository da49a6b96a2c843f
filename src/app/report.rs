//! Reports out of the window: the dialog, the file, and the work beside the window.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use egui::Context;
use jiff::Timestamp;

use super::dialogs::Dialog;
use super::joba::{Joba, today};
use super::jobs::Done;
use super::written::with_extension;
use crate::document::Key;
use crate::document::store::{self, Expect, Fingerprint, SaveError};
use crate::export::{self, ExportError};
use crate::figure::report::{Ground, Report};
use crate::i18n::Words;
use crate::ui::file_picker::Purpose;
use crate::ui::report::{Progress, ReportState, ReportWish, report_ui};

/// What a report has come to: written or not, `None` when it was stopped.
pub(super) type Written = Result<Option<Result<Fingerprint, SaveError>>, ExportError>;

impl Joba {
    /// Opens the dialog, for the passport of this project where there is one.
    pub(super) fn show_report(&mut self, ctx: &Context, project: Option<Key>) {
        let filter = self.desk.filter.clone();
        let state = ReportState::new(&self.view(ctx, &filter), project);
        self.dialog = Some(Dialog::Report(Box::new(state)));
    }

    pub(super) fn show_report_ui(&mut self, ctx: &Context, mut state: Box<ReportState>) {
        let filter = self.desk.filter.clone();
        let wish = report_ui(ctx, &self.view(ctx, &filter), &mut state);
        match (wish, &state.progress) {
            (None, _) => self.keep(true, Dialog::Report(state)),
            (Some(ReportWish::Begin), _) => {
                self.reporting = Some(state);
                let name = self.report_name(ctx);
                self.pick(ctx, Purpose::SaveReport, &name);
            }
            (Some(ReportWish::Cancel), Some(progress)) => {
                progress.is_cancelled.store(true, Ordering::Relaxed);
                self.keep(true, Dialog::Report(state));
            }
            (Some(ReportWish::Cancel), None) => {}
        }
    }

    /// What the file dialog offers as a name.
    pub(super) fn report_name(&self, ctx: &Context) -> String {
        let filter = self.desk.filter.clone();
        let view = self.view(ctx, &filter);
        let state = self.reporting.as_ref();
        state.map_or_else(String::new, |state| state.file_name(&view))
    }

    /// Makes the report beside the window.
    pub(super) fn write_report(&mut self, ctx: &Context, path: PathBuf) {
        let filter = self.desk.filter.clone();
        let Some(mut state) = self.reporting.take() else {
            return;
        };
        let Some(subject) = state.subject(&self.view(ctx, &filter)) else {
            return;
        };
        let path = with_extension(path, "pdf");
        let progress = Arc::new(Progress::default());
        state.progress = Some(progress.clone());
        let words = Words::of(state.lang);
        let dataset = Arc::new(self.document.dataset().clone());
        let index = self.index.clone();
        self.dialog = Some(Dialog::Report(state));
        self.jobs.start(ctx, move || {
            let ground = Ground {
                dataset: &dataset,
                index: &index,
                words,
                today: today(),
            };
            let go_on = |page: usize, pages: usize| {
                progress.page.store(page, Ordering::Relaxed);
                progress.pages.store(pages, Ordering::Relaxed);
                !progress.is_cancelled.load(Ordering::Relaxed)
            };
            // The row was found in this dataset.
            let bytes = Report::new(&ground, subject).map_or(Ok(None), |report| {
                export::report::pdf(&report, subject, Timestamp::now(), &go_on)
            });
            let save = |bytes: Vec<u8>| store::save(&path, &bytes, Expect::Anything);
            let written = bytes.map(|bytes| bytes.map(save));
            Done::Report(path, written)
        });
    }

    /// Says what a report has come to.
    pub(super) fn take_report(&mut self, path: &std::path::Path, written: Written) {
        if matches!(self.dialog, Some(Dialog::Report(_))) {
            self.dialog = None;
        }
        match written {
            Ok(Some(result)) => self.written(path, result.map(|_| ())),
            Ok(None) => {}
            Err(error) => self.say(&self.words().text(error.message_id()), true),
        }
    }
}
