//! Where the records of a comparison are shown.

use std::collections::BTreeMap;

use crate::command::Command;
use crate::document::diff::{RecordKind, RecordRef};
use crate::document::{Document, Key};
use crate::model::record::List;
use crate::model::source::SourceId;
use crate::ui::View;

/// What shows a record.
#[derive(Clone, Debug)]
pub(super) enum Way {
    /// The panel of a project.
    Project(Key),
    /// The page of sources: of a source itself, of what an announcement, a rate or a statistic rests on.
    Source(SourceId),
}

impl Way {
    /// The way as a wish; `None` when there is nothing to show any more.
    pub(super) fn command(&self, view: &View<'_>) -> Option<Command> {
        match self {
            Self::Project(key) => {
                let is_there = view.document.row_of(*key).is_some();
                is_there.then_some(Command::OpenProject(*key))
            }
            Self::Source(id) => {
                let is_there = view.document.dataset().source(id).is_some();
                is_there.then(|| Command::ShowSource(id.clone()))
            }
        }
    }
}

/// Where the records of the document that was compared are shown, by their positions in the file.
#[derive(Debug, Default)]
pub struct Places {
    projects: BTreeMap<usize, Way>,
    sources: BTreeMap<usize, Way>,
    announcements: BTreeMap<usize, Way>,
    rates: BTreeMap<usize, Way>,
    region_stats: BTreeMap<usize, Way>,
}

impl Places {
    /// Those of this document.
    pub fn of(document: &Document) -> Self {
        let dataset = document.dataset();
        Self {
            projects: by_position(&dataset.projects, |row, _| {
                document.project_key(row).map(Way::Project)
            }),
            sources: by_position(&dataset.sources, |_, source| {
                Some(Way::Source(source.id.clone()))
            }),
            announcements: by_position(&dataset.announcements, |_, announcement| {
                announcement.source.clone().map(Way::Source)
            }),
            rates: by_position(&dataset.rates, |_, rate| {
                rate.source.clone().map(Way::Source)
            }),
            region_stats: by_position(&dataset.region_stats, |_, stat| {
                let first = stat.claims.first()?;
                first.source.clone().map(Way::Source)
            }),
        }
    }

    /// What shows a record; `None` for one that is gone or is shown nowhere.
    pub(super) fn way(&self, record: &RecordRef) -> Option<Way> {
        let places = match record.kind {
            RecordKind::Project => &self.projects,
            RecordKind::Source => &self.sources,
            RecordKind::Announcement => &self.announcements,
            RecordKind::Rate => &self.rates,
            RecordKind::RegionStat => &self.region_stats,
            RecordKind::Head | RecordKind::View | RecordKind::Change => return None,
        };
        places.get(&record.after?).cloned()
    }
}

fn by_position<T>(list: &List<T>, way: impl Fn(usize, &T) -> Option<Way>) -> BTreeMap<usize, Way> {
    list.iter()
        .enumerate()
        .filter_map(|(row, record)| Some((list.file_index(row), way(row, record)?)))
        .collect()
}
