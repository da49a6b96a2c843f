//! What the radar asks for: that projects were looked at, and the work list as a file.

use std::path::PathBuf;

use egui::Context;

use super::joba::{Joba, today};
use super::jobs::Done;
use super::written::with_extension;
use crate::document::store::{self, Expect};
use crate::document::{Key, verify};
use crate::export::numbers;
use crate::figure::radar::Speaker;
use crate::model::date::Date;
use crate::model::project::Verified;
use crate::query::radar::{Rules, radar_of};
use crate::ui::file_picker::Purpose;

impl Joba {
    /// Notes that projects were held against their sources today, by the author of the preferences.
    pub(super) fn mark_verified(&mut self, keys: &[Key]) {
        let author = self.settings.author.as_deref().map(str::trim);
        let verified = Verified {
            date: Date::parse(&today().to_string()),
            by: author
                .filter(|author| !author.is_empty())
                .map(str::to_owned),
            ..Verified::default()
        };
        if let Some(edit) = verify(&self.document, keys, &verified) {
            self.commit(edit);
        }
    }

    /// Asks where the work list is to be written.
    pub(super) fn ask_work_list(&mut self, ctx: &Context) {
        let name = self.work_list_name();
        self.pick(ctx, Purpose::SaveWorkList, &name);
    }

    /// The name that the file of the work list has at first.
    pub(super) fn work_list_name(&self) -> String {
        format!("{}-radar.csv", self.file_stem())
    }

    /// Writes the open findings about the projects that are shown.
    pub(super) fn write_work_list(&mut self, ctx: &Context, path: PathBuf) {
        let rules = Rules {
            today: today(),
            verify_months: self.settings.verify_months(),
        };
        let speaker = Speaker {
            dataset: self.document.dataset(),
            words: self.words(),
            verify_months: rules.verify_months,
        };
        let report = radar_of(speaker.dataset, self.rows(), rules);
        let bytes = numbers::file(&speaker.table(&report.open), speaker.words);
        let path = with_extension(path, "csv");
        self.jobs.start(ctx, move || {
            let result = store::save(&path, &bytes, Expect::Anything);
            Done::Written(path, result)
        });
    }
}
