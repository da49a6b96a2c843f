//! The records inside a project while they are edited: parties, products, capacities, milestones, promises.

use super::claim::{self, ClaimRows, Kind};
use super::clean;
use super::rows::Buffered;
use crate::model::project::{Capacity, Commitment, Milestone, Party};
use crate::model::text::Text;
use crate::ui::widgets::date_field::DateEntry;

impl Buffered for Text {
    type Record = Self;

    fn open(record: &Self) -> Self {
        record.clone()
    }

    fn build(&self, was: Option<&Self>) -> Self {
        clean::text(self, was)
    }
}

impl Buffered for Party {
    type Record = Self;

    fn open(record: &Self) -> Self {
        record.clone()
    }

    fn build(&self, was: Option<&Self>) -> Self {
        let mut party = self.clone();
        party.local_name = clean::optional_line(
            self.local_name.as_ref(),
            was.and_then(|w| w.local_name.as_ref()),
        );
        if was.is_none_or(|w| w.name != self.name) {
            self.name.trim().clone_into(&mut party.name);
        }
        clean::drop_replaced(&mut party, was);
        party
    }
}

/// A capacity while it is edited.
#[derive(Clone, Debug)]
pub(crate) struct CapacityDraft {
    /// Everything but the claims.
    pub(crate) record: Capacity,
    /// The claims.
    pub(crate) claims: ClaimRows,
}

impl Buffered for CapacityDraft {
    type Record = Capacity;

    fn open(record: &Capacity) -> Self {
        Self {
            record: record.clone(),
            claims: claim::open(&record.claims, Kind::Unit("")),
        }
    }

    fn build(&self, was: Option<&Capacity>) -> Capacity {
        let mut capacity = self.record.clone();
        capacity.phase = clean::optional_line(
            self.record.phase.as_ref(),
            was.and_then(|w| w.phase.as_ref()),
        );
        capacity.unit =
            clean::optional_line(self.record.unit.as_ref(), was.and_then(|w| w.unit.as_ref()));
        capacity.product = clean::text(&self.record.product, was.map(|w| &w.product));
        capacity.claims = self.claims.build(&self.record.claims);
        clean::drop_replaced(&mut capacity, was);
        capacity
    }
}

/// A point in a project's life while it is edited.
#[derive(Clone, Debug)]
pub(crate) struct MilestoneDraft {
    /// Everything but the dates.
    pub(crate) record: Milestone,
    /// When it was to be.
    pub(crate) planned: DateEntry,
    /// When it was.
    pub(crate) actual: DateEntry,
}

impl Buffered for MilestoneDraft {
    type Record = Milestone;

    fn open(record: &Milestone) -> Self {
        Self {
            planned: DateEntry::new(record.planned.as_ref()),
            actual: DateEntry::new(record.actual.as_ref()),
            record: record.clone(),
        }
    }

    fn build(&self, was: Option<&Milestone>) -> Milestone {
        let mut milestone = self.record.clone();
        milestone.planned = self.planned.date();
        milestone.actual = self.actual.date();
        milestone.note =
            clean::optional_text(self.record.note.as_ref(), was.and_then(|w| w.note.as_ref()));
        clean::drop_replaced(&mut milestone, was);
        milestone
    }
}

/// A promise while it is edited.
#[derive(Clone, Debug)]
pub(crate) struct CommitmentDraft {
    /// Everything but the claims.
    pub(crate) record: Commitment,
    /// The claims.
    pub(crate) claims: ClaimRows,
}

impl Buffered for CommitmentDraft {
    type Record = Commitment;

    fn open(record: &Commitment) -> Self {
        Self {
            record: record.clone(),
            claims: claim::open(&record.claims, Kind::Unit("")),
        }
    }

    fn build(&self, was: Option<&Commitment>) -> Commitment {
        let mut commitment = self.record.clone();
        commitment.what = clean::text(&self.record.what, was.map(|w| &w.what));
        commitment.unit =
            clean::optional_line(self.record.unit.as_ref(), was.and_then(|w| w.unit.as_ref()));
        commitment.claims = self.claims.build(&self.record.claims);
        clean::drop_replaced(&mut commitment, was);
        commitment
    }
}
