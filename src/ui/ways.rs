//! Where records that have no page of their own are shown: an announcement and a rate with the source that they rest on.

use super::View;
use crate::command::Command;
use crate::model::announcement::Announcement;
use crate::model::source::SourceId;

/// The way to a source: the page of sources with it chosen.
pub(super) fn way_to_source(id: Option<&SourceId>) -> Option<Command> {
    let id = id.filter(|id| !id.as_str().is_empty())?;
    Some(Command::ShowSource(id.clone()))
}

/// The way to what shows an announcement: its source, else the first project that it names.
pub(super) fn way_to_announcement(view: &View<'_>, announcement: &Announcement) -> Option<Command> {
    way_to_source(announcement.source.as_ref()).or_else(|| {
        let projects = &view.document.dataset().projects;
        let mut rows = announcement
            .members
            .iter()
            .filter_map(|member| projects.iter().position(|project| project.id == *member));
        view.document
            .project_key(rows.next()?)
            .map(Command::OpenProject)
    })
}
