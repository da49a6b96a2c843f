//! What ranking and adding claims do to a project, each as one edit.

use super::At;
use crate::document::{Document, Edit, EditName, Put, Slot, Stored};
use crate::model::claim::Claim;
use crate::model::project::Project;
use crate::model::source::Source;

/// Moves a claim to another place among those about the same number; `None` where nothing changes.
pub(super) fn rank(at: At<'_>, from: usize, to: usize) -> Option<Edit> {
    let mut after = at.project.clone();
    let claims = after.claims_mut(at.fact)?;
    if from >= claims.len() || to >= claims.len() || from == to {
        return None;
    }
    let claim = claims.remove(from);
    claims.insert(to, claim);
    Some(put(at, after, Vec::new()))
}

/// Adds a claim behind the others, together with its source where that is new.
pub(super) fn add(
    document: &Document,
    at: At<'_>,
    claim: Claim,
    source: Option<Source>,
) -> Option<Edit> {
    let mut after = at.project.clone();
    after.claims_mut(at.fact)?.push(claim);
    let source = source.map(|source| Put {
        slot: Slot::Source(document.new_key()),
        at: None,
        record: Some(Stored::Source(Box::new(source))),
    });
    Some(put(at, after, source.into_iter().collect()))
}

fn put(at: At<'_>, after: Project, mut puts: Vec<Put>) -> Edit {
    let name = EditName::of_change(at.project, &after);
    puts.push(Put {
        slot: Slot::Project(at.key),
        at: None,
        record: Some(Stored::Project(Box::new(after))),
    });
    Edit { name, puts }
}
