//! A picture that remembers: opening one shows its view again, and says when the data has changed since.

use std::path::{Path, PathBuf};

use egui::Context;

use super::dialogs::Dialog;
use super::joba::Joba;
use super::jobs::Done;
use super::pictures;
use crate::export::{self, Format};
use crate::figure::FigureName;
use crate::figure::picture::{DatasetMark, PictureState};
use crate::i18n::Arg;
use crate::model::message::Message;
use crate::ui::Page;

/// Why a picture shows no view.
#[derive(Debug)]
pub(super) enum NoView {
    /// It could not be read; the system says why.
    Unread(String),
    /// The id of the message that says why.
    Refused(&'static str),
    /// What it remembers cannot be used.
    Unusable(Message),
}

/// Whether a file is a picture by its name.
pub(super) fn is_picture(path: &Path) -> bool {
    let extension = path.extension().and_then(|e| e.to_str());
    extension.and_then(Format::from_extension).is_some()
}

impl Joba {
    /// Reads what a picture remembers, beside the window.
    pub(super) fn recall(&mut self, ctx: &Context, path: PathBuf) {
        let dataset = self.document.dataset().clone();
        self.jobs.start(ctx, move || {
            let read = read(&path).map(|state| {
                let now = pictures::mark(&dataset, state.lang);
                Box::new((state, now))
            });
            Done::Recalled(path, read)
        });
    }

    /// Shows the view of a picture.
    pub(super) fn take_recalled(
        &mut self,
        path: &Path,
        read: Result<Box<(PictureState, DatasetMark)>, NoView>,
    ) {
        let words = self.words();
        let name = path.file_name().unwrap_or(path.as_os_str());
        let file = Arg::from(name.to_string_lossy().into_owned());
        let (state, now) = match read {
            Ok(read) => *read,
            Err(why) => {
                let text = match why {
                    NoView::Unread(why) => why,
                    NoView::Refused(id) => words.text(id),
                    NoView::Unusable(message) => words.say(&message),
                };
                self.dialog = Some(Dialog::Message {
                    title: words.fill("recall-failed", &[("file", file)]),
                    text,
                });
                return;
            }
        };
        self.show_picture_view(state.figure, &state);
        if state.dataset.is_same_data(&now) {
            self.say(&words.fill("recall-same", &[("file", file)]), false);
            return;
        }
        let unnamed = || words.text("recall-unnamed");
        let title = |mark: &DatasetMark| match mark.title.as_str() {
            "" => unnamed(),
            title => title.to_owned(),
        };
        let as_of = |mark: &DatasetMark| {
            let date = mark
                .as_of
                .as_deref()
                .and_then(crate::model::date::Date::parse);
            date.map_or_else(|| words.text("recall-no-date"), |date| words.date(&date))
        };
        let count = |mark: &DatasetMark| words.number(mark.projects as f64, 0);
        let args = [
            ("old-title", Arg::from(title(&state.dataset))),
            ("old-date", Arg::from(as_of(&state.dataset))),
            ("old-count", Arg::from(count(&state.dataset))),
            ("title", Arg::from(title(&now))),
            ("date", Arg::from(as_of(&now))),
            ("count", Arg::from(count(&now))),
        ];
        self.dialog = Some(Dialog::Message {
            title: words.text("recall-changed"),
            text: words.fill("recall-changed-text", &args),
        });
    }

    fn show_picture_view(&mut self, figure: FigureName, state: &PictureState) {
        self.desk.filter = state.filter.clone();
        let (page, chart) = crate::ui::charts::page_of(figure);
        self.desk.figures = figure.fix(&state.settings);
        if page == Page::Charts {
            self.desk.chart = chart;
        }
        self.desk.go_to(page);
    }
}

fn read(path: &Path) -> Result<PictureState, NoView> {
    let said = |error: std::io::Error| NoView::Unread(error.to_string());
    let length = std::fs::metadata(path).map_err(said)?.len();
    if length > export::payload::LARGEST_FILE as u64 {
        return Err(NoView::Refused(
            export::payload::PayloadError::TooLarge.message_id(),
        ));
    }
    let bytes = std::fs::read(path).map_err(said)?;
    let payload = export::payload(&bytes).map_err(|error| NoView::Refused(error.message_id()))?;
    let text = payload.ok_or(NoView::Refused("recall-nothing"))?;
    PictureState::from_json(&text).map_err(|error| NoView::Unusable(error.message()))
}
