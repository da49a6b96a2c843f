//! Statuses in a few phases of life: for bars that stand side by side, rungs of a ladder and the shapes of points.

use crate::model::codes::{Status, codes};

codes! {
    /// A phase of a project's life: the surest first. Message ids are `phase-{code}`.
    pub enum Phase {
        Operating = "operating",
        Building = "building",
        Planned = "planned",
        OnHold = "on-hold",
        Ended = "ended",
        Unknown = "unknown",
    }
}

impl Phase {
    /// The phase of a status; not stated is unknown.
    pub fn of(status: Option<Status>) -> Self {
        match status {
            Some(Status::Operating) => Self::Operating,
            Some(Status::Construction | Status::Commissioning) => Self::Building,
            Some(Status::Concept | Status::Agreement | Status::Preparation | Status::Committed) => {
                Self::Planned
            }
            Some(Status::OnHold | Status::Mothballed) => Self::OnHold,
            Some(Status::Cancelled | Status::Closed) => Self::Ended,
            Some(Status::Unknown) | None => Self::Unknown,
        }
    }

    /// The status whose look stands for the phase.
    pub fn status(self) -> Status {
        match self {
            Self::Operating => Status::Operating,
            Self::Building => Status::Construction,
            Self::Planned => Status::Agreement,
            Self::OnHold => Status::OnHold,
            Self::Ended => Status::Cancelled,
            Self::Unknown => Status::Unknown,
        }
    }
}

/// The place of a status in a stack: what stands is at the bottom, what was given up or is not known at the end.
pub fn rank(status: Option<Status>) -> u8 {
    match status {
        Some(Status::Operating) => 0,
        Some(Status::Commissioning) => 1,
        Some(Status::Construction) => 2,
        Some(Status::Committed) => 3,
        Some(Status::Preparation) => 4,
        Some(Status::Agreement) => 5,
        Some(Status::Concept) => 6,
        Some(Status::OnHold) => 7,
        Some(Status::Mothballed) => 8,
        Some(Status::Closed) => 9,
        Some(Status::Cancelled) => 10,
        Some(Status::Unknown) => 11,
        None => 12,
    }
}
