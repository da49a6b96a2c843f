//! What the page shows of the records, made anew only when they, the filter or the choice have changed.

use crate::document::Key;
use crate::figure::ledger_page::{Brief, Page, brief, page};
use crate::model::announcement::{Announcement, AnnouncementId};
use crate::model::codes::Lang;
use crate::model::project::ProjectId;
use crate::query::filter::Filter;
use crate::query::ledger::{Members, Passing};
use crate::ui::View;
use crate::ui::figure_card::material;

/// What everything depends on.
#[derive(Debug, PartialEq)]
struct Of {
    revision: u64,
    lang: Lang,
    tolerance: f64,
    filter: Filter,
    rows: Vec<usize>,
    chosen: Option<Key>,
}

impl Of {
    fn is_still(&self, view: &View<'_>, chosen: Option<Key>) -> bool {
        let (lang, revision) = (view.words.lang(), view.document.revision());
        (self.revision, self.lang, self.chosen) == (revision, lang, chosen)
            && self.tolerance.total_cmp(&view.tolerance).is_eq()
            && self.filter == *view.filter
            && self.rows == view.rows
    }
}

/// An announcement in the list.
#[derive(Debug)]
pub(super) struct Line {
    /// Which announcement.
    pub(super) key: Key,
    /// What is said of it.
    pub(super) brief: Brief,
}

/// A member of the shown announcement, at its place in the file.
#[derive(Debug)]
pub(super) struct Member {
    /// The id that the announcement names.
    pub(super) id: ProjectId,
    /// The row of the project; `None` where there is no such project.
    pub(super) row: Option<usize>,
    /// Whether it stands further up already, so that it counts there.
    pub(super) is_repeated: bool,
    /// Whether it does not pass the filter.
    pub(super) is_outside: bool,
}

/// The announcement that is shown.
#[derive(Debug)]
pub(super) struct Shown {
    /// Which one.
    pub(super) key: Key,
    /// Its id.
    pub(super) id: AnnouncementId,
    /// What it comes to.
    pub(super) page: Page,
    /// Its members, in the order of the file.
    pub(super) members: Vec<Member>,
}

impl Shown {
    /// How many members the filter leaves out.
    pub(super) fn outside(&self) -> usize {
        let members = self.members.iter();
        members.filter(|m| m.is_outside && !m.is_repeated).count()
    }

    /// Whether a project is a member.
    pub(super) fn has(&self, id: &ProjectId) -> bool {
        self.members.iter().any(|member| member.id == *id)
    }
}

/// The list, and the announcement that is shown.
#[derive(Debug)]
pub(super) struct Book {
    of: Of,
    lines: Vec<Line>,
    /// The announcement that is shown.
    pub(super) shown: Option<Shown>,
}

impl Book {
    /// The announcements of which a member passes the filter, in the order of the file, and the chosen one.
    pub(super) fn lines(&self) -> &[Line] {
        &self.lines
    }
}

/// The book as it is now; the old one where nothing has changed.
pub(super) fn refreshed(old: Option<Book>, view: &View<'_>, chosen: Option<Key>) -> Book {
    match old {
        Some(old) if old.of.is_still(view, chosen) => old,
        Some(_) | None => read(view, chosen),
    }
}

fn read(view: &View<'_>, chosen: Option<Key>) -> Book {
    let dataset = view.document.dataset();
    let members = Members::of(dataset);
    let passing = Passing::of(dataset, view.filter, view.rows);
    let announcements = dataset.announcements.iter().enumerate();
    let lines: Vec<Line> = announcements
        .filter_map(|(at, announcement)| {
            let key = view.document.announcement_key(at)?;
            let found = members.rows(announcement);
            let is_shown = passing.shows(&found.0) || chosen == Some(key);
            is_shown.then(|| Line {
                key,
                brief: brief(&material(view), announcement, found),
            })
        })
        .collect();
    let key = chosen.or_else(|| Some(lines.first()?.key));
    let shown = key.and_then(|key| {
        let announcement = view.document.announcement(key)?;
        Some(Shown {
            key,
            id: announcement.id.clone(),
            page: page(&material(view), announcement),
            members: places(announcement, &members, &passing),
        })
    });
    Book {
        of: Of {
            revision: view.document.revision(),
            lang: view.words.lang(),
            tolerance: view.tolerance,
            filter: view.filter.clone(),
            rows: view.rows.to_vec(),
            chosen,
        },
        lines,
        shown,
    }
}

fn places(announcement: &Announcement, members: &Members<'_>, passing: &Passing) -> Vec<Member> {
    let mut places: Vec<Member> = Vec::new();
    for id in &*announcement.members {
        let row = members.row(id);
        places.push(Member {
            id: id.clone(),
            row,
            is_repeated: places.iter().any(|before| before.id == *id),
            is_outside: row.is_some_and(|row| !passing.has(row)),
        });
    }
    places
}
