//! Where records that have no page of their own are shown: a rate with the source that it rests on.

use crate::command::Command;
use crate::model::source::SourceId;

/// The way to a source: the page of sources with it chosen.
pub(super) fn way_to_source(id: Option<&SourceId>) -> Option<Command> {
    let id = id.filter(|id| !id.as_str().is_empty())?;
    Some(Command::ShowSource(id.clone()))
}
