//! An announcement while it is edited: typed texts beside the record, and the record that they make.

use crate::document::{
    Document, Edit, Key, Put, Slot, Stored, fresh_announcement_id, put_announcement,
};
use crate::model::announcement::Announcement;
use crate::model::codes::Lang;
use crate::model::source::Source;
use crate::ui::panel::draft::claim::{self, ClaimRows, Kind};
use crate::ui::panel::draft::claims_problem;
use crate::ui::panel::draft::clean;
use crate::ui::panel::draft::problem::Problem;
use crate::ui::panel::draft::rescue::{Unread, keep_claims, unread_claims, unread_date};
use crate::ui::panel::draft::source::{NewSources, SourceDraft, date_problem};
use crate::ui::widgets::date_field::DateEntry;
use crate::ui::widgets::text_field::is_blank;

/// An announcement while it is edited. Its members are changed on the page, not here.
#[derive(Clone, Debug)]
pub(super) struct AnnouncementDraft {
    /// Which announcement.
    pub(super) key: Key,
    /// The announcement as it stood when editing began; `None` for a new one.
    pub(super) before: Option<Announcement>,
    /// Title, source and notes, edited in place; what has rows of its own below is ignored here.
    pub(super) record: Announcement,
    /// When it was announced.
    pub(super) date: DateEntry,
    /// How many projects it covers.
    pub(super) count: ClaimRows,
    /// Money.
    pub(super) investment: ClaimRows,
    /// Lasting jobs.
    pub(super) permanent: ClaimRows,
    /// Jobs whose kind is not stated.
    pub(super) unspecified: ClaimRows,
    /// Jobs while it is built.
    pub(super) construction: ClaimRows,
    /// Sources written down on the way.
    pub(super) new_sources: NewSources,
}

impl AnnouncementDraft {
    /// Begins to edit an announcement.
    pub(super) fn open(key: Key, announcement: &Announcement) -> Self {
        Self {
            before: Some(announcement.clone()),
            ..Self::of(key, announcement.clone())
        }
    }

    /// Begins a new one.
    pub(super) fn start(key: Key) -> Self {
        Self::of(key, Announcement::default())
    }

    fn of(key: Key, record: Announcement) -> Self {
        let jobs = |claims| claim::open(claims, Kind::Jobs);
        Self {
            key,
            before: None,
            date: DateEntry::new(record.date.as_ref()),
            count: claim::open(&record.count, Kind::Unit("")),
            investment: claim::open(&record.investment, Kind::Money),
            permanent: jobs(&record.jobs.permanent),
            unspecified: jobs(&record.jobs.unspecified),
            construction: jobs(&record.jobs.construction),
            new_sources: NewSources::default(),
            record,
        }
    }

    /// The claims with the message ids of their labels, in reading order.
    fn claims(&self) -> [(&'static str, &ClaimRows); 5] {
        [
            ("ledger-account-projects", &self.count),
            ("panel-section-investment", &self.investment),
            ("panel-jobs-permanent", &self.permanent),
            ("panel-jobs-unspecified", &self.unspecified),
            ("panel-jobs-construction", &self.construction),
        ]
    }

    /// The announcement as it is now, with the members that it has on the page; what cannot be read yet is left out.
    pub(super) fn build(&self) -> Announcement {
        let was = self.before.as_ref();
        let mut a = self.record.clone();
        a.title = clean::text(&self.record.title, was.map(|w| &w.title));
        a.date = self.date.date();
        a.count = self.count.build(&self.record.count);
        a.investment = self.investment.build(&self.record.investment);
        a.jobs.permanent = self.permanent.build(&self.record.jobs.permanent);
        a.jobs.unspecified = self.unspecified.build(&self.record.jobs.unspecified);
        a.jobs.construction = self.construction.build(&self.record.jobs.construction);
        let notes = was.and_then(|w| w.notes.as_ref());
        a.notes = clean::optional_text(self.record.notes.as_ref(), notes);
        clean::drop_replaced(&mut a, was);
        a
    }

    /// Whether applying would change anything, or something is typed that cannot be applied yet.
    pub(super) fn has_changes(&self) -> bool {
        let is_typing = |(_, problem): &(_, Problem)| *problem != Problem::NameNeeded;
        self.build() != self.before.clone().unwrap_or_default()
            || self.problems().iter().any(is_typing)
    }

    /// Every field that cannot be applied, in reading order, by the message id of its label.
    pub(super) fn problems(&self) -> Vec<(&'static str, Problem)> {
        let title = ("panel-source-title", self.title_problem());
        let date = ("panel-source-date", date_problem(&self.date));
        let claims = self.claims();
        let claims = claims.map(|(label, rows)| (label, claims_problem(rows)));
        let sources = self.used_sources();
        let sources = sources
            .into_iter()
            .map(|source| ("panel-new-source", source.problem()));
        [title, date]
            .into_iter()
            .chain(claims)
            .chain(sources)
            .filter_map(|(label, problem)| Some((label, problem?)))
            .collect()
    }

    /// Why the title cannot be stored: a new or changed one may not be blank.
    pub(super) fn title_problem(&self) -> Option<Problem> {
        let was = self.before.as_ref().map(|b| &b.title);
        let is_touched = was != Some(&self.record.title);
        (is_touched && is_blank(&self.record.title)).then_some(Problem::NameNeeded)
    }

    /// The new sources that the announcement names.
    fn used_sources(&self) -> Vec<&SourceDraft> {
        let announcement = self.build();
        let used = announcement.cites();
        self.new_sources
            .iter()
            .filter(|s| used.iter().any(|(_, id)| **id == s.record.id))
            .collect()
    }

    /// The change that the draft makes, or `None` when it makes none or cannot be applied.
    pub(super) fn edit(&self, document: &Document) -> Option<Edit> {
        if !self.problems().is_empty() || !self.has_changes() {
            return None;
        }
        let sources = self.used_sources();
        let sources = sources.into_iter().map(SourceDraft::build).collect();
        Some(self.edit_to(document, self.build(), sources))
    }

    /// The same without what cannot be read, where the record keeps what it had.
    pub(super) fn rescued(&self, document: &Document) -> Option<Edit> {
        let after = self.readable();
        let sources = self.used_sources();
        let sources: Vec<Source> = sources.into_iter().map(SourceDraft::readable).collect();
        let is_same = after == self.before.clone().unwrap_or_default() && sources.is_empty();
        (!is_same).then(|| self.edit_to(document, after, sources))
    }

    /// What is typed in its fields and cannot be read.
    pub(super) fn unread(&self) -> Unread {
        let mut found = Unread::new();
        unread_date(&mut found, "panel-source-date", &self.date);
        for (label, rows) in self.claims() {
            unread_claims(&mut found, label, rows);
        }
        for source in self.used_sources() {
            found.extend(source.unread());
        }
        found
    }

    fn readable(&self) -> Announcement {
        let none = Announcement::default();
        let was = self.before.as_ref().unwrap_or(&none);
        let mut a = self.build();
        if self.title_problem().is_some() {
            a.title.clone_from(&was.title);
        }
        if date_problem(&self.date).is_some() {
            a.date.clone_from(&was.date);
        }
        keep_claims(&mut a.count, &self.count);
        keep_claims(&mut a.investment, &self.investment);
        keep_claims(&mut a.jobs.permanent, &self.permanent);
        keep_claims(&mut a.jobs.unspecified, &self.unspecified);
        keep_claims(&mut a.jobs.construction, &self.construction);
        a
    }

    /// The change that makes the announcement so and adds these sources.
    fn edit_to(&self, document: &Document, mut after: Announcement, sources: Vec<Source>) -> Edit {
        match document.announcement(self.key) {
            // Members are no part of the form: what was done to them meanwhile stays.
            Some(current) => after.members.clone_from(&current.members),
            None if after.id.as_str().is_empty() => {
                let title = after.title.get(Lang::En);
                after.id = fresh_announcement_id(document.dataset(), title);
            }
            None => {}
        }
        let mut edit = put_announcement(document, self.key, after);
        let sources = sources.into_iter().map(|source| Put {
            slot: Slot::Source(document.new_key()),
            at: None,
            record: Some(Stored::Source(Box::new(source))),
        });
        edit.puts.splice(0..0, sources);
        edit
    }
}
