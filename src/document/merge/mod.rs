//! Three-way merge by record and field: what one side changed is taken over, what both changed differently is a conflict.
//!
//! Never split: a claim, a milestone, an exchange rate, a verification, and fields that mean nothing apart, such as a
//! status with its date and source, or claims when somebody changed their unit.
//!
//! Order: records and items stay where ours has them. New ones of theirs follow what they follow there, after new ones
//! of ours at the same place. Where only theirs put things in another order, theirs is taken; where both did, ours, which
//! is a conflict for the parts of a record but not for whole records.
//!
//! Laws, held by tests: merging a side with itself or with the base gives that side; merging the same side again changes
//! nothing; exchanging ours and theirs gives the same conflicts exchanged and, apart from order, the same dataset once
//! each conflict is decided for the same people.
//!
//! The limit: of twins in a list, or fields that stand twice, that one side deleted and the other repeated, a later merge
//! cannot tell which is left, and may delete that one too.

mod bonds;
mod conflict;
mod sequence;
mod weave;

pub use conflict::{Conflict, Side};

use super::diff::speech::Names;
use crate::model::dataset::Dataset;
use crate::model::record::Field;

/// What a merge has come to.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The merged records; each conflict as it was decided, ours where it was not.
    pub dataset: Dataset,
    /// What both sides changed differently.
    pub conflicts: Vec<Conflict>,
}

/// Merges what two sides made of one base; conflicts keep ours.
pub fn merge(base: &Dataset, ours: &Dataset, theirs: &Dataset) -> Merged {
    merge_decided(base, ours, theirs, &[])
}

/// Merges again with the conflicts decided, in their order; those without a decision keep ours. The conflicts are the
/// same whatever is decided.
pub fn merge_decided(
    base: &Dataset,
    ours: &Dataset,
    theirs: &Dataset,
    decisions: &[Side],
) -> Merged {
    let [b, o, t] = [base, ours, theirs].map(Field::write);
    let names = Names::of([b.as_ref(), t.as_ref(), o.as_ref()]);
    let (json, conflicts) = weave::dataset(&names, decisions, [b.as_ref(), o.as_ref(), t.as_ref()]);
    Merged {
        dataset: Dataset::read(&json).unwrap_or_else(|| ours.clone()),
        conflicts,
    }
}
