//! Sources that are written down while a project is edited; they come into the file together with it.

use super::clean;
use super::problem::Problem;
use crate::model::dataset::Dataset;
use crate::model::source::{Source, SourceId};
use crate::ui::widgets::date_field::{DateEntry, NotADate};
use crate::ui::widgets::text_field::is_blank;

/// A source while it is edited.
#[derive(Clone, Debug)]
pub(crate) struct SourceDraft {
    /// The source as it stands in the file; `None` for one that is not in it yet.
    pub(crate) was: Option<Source>,
    /// Everything but the date.
    pub(crate) record: Source,
    /// When it was published.
    pub(crate) date: DateEntry,
    /// Whether its fields were drawn in this frame.
    is_shown: bool,
}

impl SourceDraft {
    /// Begins to edit a source of the file.
    pub(crate) fn open(source: &Source) -> Self {
        Self {
            was: Some(source.clone()),
            ..Self::start(source.clone())
        }
    }

    /// Begins a source that is not in the file yet, from what is known of it.
    pub(crate) fn start(record: Source) -> Self {
        Self {
            was: None,
            date: DateEntry::new(record.date.as_ref()),
            record,
            is_shown: false,
        }
    }

    /// The source as it is now; what was not touched stays as it stood.
    pub(crate) fn build(&self) -> Source {
        let (record, was) = (&self.record, self.was.as_ref());
        let line = |now: &Option<String>, of: fn(&Source) -> &Option<String>| {
            clean::optional_line(now.as_ref(), was.and_then(|w| of(w).as_ref()))
        };
        let mut source = Source {
            title: clean::text(&record.title, was.map(|w| &w.title)),
            publisher: line(&record.publisher, |s| &s.publisher),
            date: self.date.date(),
            url: line(&record.url, |s| &s.url),
            language: line(&record.language, |s| &s.language),
            ..record.clone()
        };
        clean::drop_replaced(&mut source, was);
        source
    }

    /// Whether it differs from what stands in the file, a date that cannot be read included.
    pub(crate) fn has_changes(&self) -> bool {
        self.date_problem().is_some() || self.was.as_ref() != Some(&self.build())
    }

    /// Why its title cannot be stored; a blank one that stands in the file may stay.
    pub(crate) fn title_problem(&self) -> Option<Problem> {
        let is_touched = self.was.as_ref().map(|w| &w.title) != Some(&self.record.title);
        (is_touched && is_blank(&self.record.title)).then_some(Problem::NameNeeded)
    }

    /// Why its date cannot be stored.
    pub(crate) fn date_problem(&self) -> Option<Problem> {
        date_problem(&self.date)
    }

    /// Why its link cannot be stored.
    pub(crate) fn link_problem(&self) -> Option<Problem> {
        let url = self.record.url.as_deref().unwrap_or_default().trim();
        let is_touched = self.was.as_ref().map(|w| &w.url) != Some(&self.record.url);
        (is_touched && !url.is_empty() && !is_link(url)).then_some(Problem::NotALink)
    }

    /// The first problem.
    pub(crate) fn problem(&self) -> Option<Problem> {
        self.title_problem()
            .or_else(|| self.date_problem())
            .or_else(|| self.link_problem())
    }
}

/// Why a date cannot be stored.
pub(crate) fn date_problem(entry: &DateEntry) -> Option<Problem> {
    match entry.value() {
        Ok(_) => None,
        Err(NotADate) => Some(Problem::NotADate),
    }
}

/// Whether a text is a web address that may be opened.
pub(crate) fn is_link(url: &str) -> bool {
    let scheme = url.split_once("://").map(|(s, _)| s.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("http" | "https"))
}

/// The sources that are new in a draft.
#[derive(Clone, Debug, Default)]
pub(crate) struct NewSources(Vec<SourceDraft>);

impl NewSources {
    /// Begins a source and gives its id, which no source of the file has.
    pub(crate) fn begin(&mut self, dataset: &Dataset) -> SourceId {
        let taken = |id: &SourceId| {
            dataset.source(id).is_some() || self.0.iter().any(|s| s.record.id == *id)
        };
        // One more number than there are ids, so that one is free.
        let first = self.0.len() + dataset.sources.len();
        let id = (first..=2 * first)
            .map(|n| SourceId(format!("s{n}")))
            .find(|id| !taken(id))
            .unwrap_or_default();
        self.0.push(SourceDraft::start(Source {
            id: id.clone(),
            ..Source::default()
        }));
        id
    }

    /// A frame begins: the fields of each are drawn once, at the first place that names it.
    pub(crate) fn begin_frame(&mut self) {
        for source in &mut self.0 {
            source.is_shown = false;
        }
    }

    /// A copy of the new source of this id, if its fields are to be drawn here.
    pub(crate) fn show(&mut self, id: &SourceId) -> Option<SourceDraft> {
        let source = self.0.iter_mut().find(|s| s.record.id == *id)?;
        let is_first = !std::mem::replace(&mut source.is_shown, true);
        is_first.then(|| source.clone())
    }

    /// Puts back what was typed.
    pub(crate) fn put(&mut self, source: SourceDraft) {
        if let Some(slot) = self.0.iter_mut().find(|s| s.record.id == source.record.id) {
            *slot = source;
        }
    }

    /// All of them.
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, SourceDraft> {
        self.0.iter()
    }
}
