//! How much of a project counts when what may never be built is held at less than its full number: a weight for each status.
//!
//! The weights are Joba's convention, no data: nobody has measured how many concepts are built in Kazakhstan. They are in
//! percent, may be set otherwise in the file, and a weighted total is never shown without the plain one beside it.

use super::codes::Status;
use super::json::Num;
use super::record::{Record as _, record};

record! {
    /// Weights by status in percent, 0 to 100; a status without one has the usual weight of the program.
    pub struct Certainty {
        /// Of a concept; usually 10.
        concept: Option<Num> = "concept",
        /// Of what is agreed; usually 25.
        agreement: Option<Num> = "agreement",
        /// Of what is being prepared; usually 40.
        preparation: Option<Num> = "preparation",
        /// Of what is committed; usually 70.
        committed: Option<Num> = "committed",
        /// Of what is under construction; usually 85.
        construction: Option<Num> = "construction",
        /// Of what is being commissioned; usually 95.
        commissioning: Option<Num> = "commissioning",
        /// Of what operates; usually 100.
        operating: Option<Num> = "operating",
        /// Of what is on hold; usually 5.
        on_hold: Option<Num> = "on_hold",
        /// Of what is cancelled; usually 0.
        cancelled: Option<Num> = "cancelled",
        /// Of what is mothballed; usually 0.
        mothballed: Option<Num> = "mothballed",
        /// Of what is closed; usually 0.
        closed: Option<Num> = "closed",
        /// Of a status that is unknown or not stated; usually none, and such projects are left out and counted.
        unknown: Option<Num> = "unknown",
    }
}

/// The usual weight of a status in percent.
///
/// An unknown status has none: it says nothing about whether a project is built, and any number, also zero, would be
/// invented. Its projects are left out of a weighted total and counted as such, as those without an amount are.
pub fn usual_percent(status: Status) -> Option<f64> {
    match status {
        Status::Concept => Some(10.0),
        Status::Agreement => Some(25.0),
        Status::Preparation => Some(40.0),
        Status::Committed => Some(70.0),
        Status::Construction => Some(85.0),
        Status::Commissioning => Some(95.0),
        Status::Operating => Some(100.0),
        Status::OnHold => Some(5.0),
        Status::Cancelled | Status::Mothballed | Status::Closed => Some(0.0),
        Status::Unknown => None,
    }
}

impl Certainty {
    /// The weight of a status in percent, 0 to 100; `None` where there is none. A status that is not stated counts as
    /// unknown; a stated weight that is no share counts as absent.
    pub fn percent(&self, status: Option<Status>) -> Option<f64> {
        let status = status.unwrap_or(Status::Unknown);
        let stated = self.stated(status).map(Num::as_f64);
        stated
            .filter(|percent| is_share(*percent))
            .or_else(|| usual_percent(status))
    }

    /// The weight that is stated for a status, whether it can be used or not.
    pub fn stated(&self, status: Status) -> Option<&Num> {
        match status {
            Status::Concept => self.concept.as_ref(),
            Status::Agreement => self.agreement.as_ref(),
            Status::Preparation => self.preparation.as_ref(),
            Status::Committed => self.committed.as_ref(),
            Status::Construction => self.construction.as_ref(),
            Status::Commissioning => self.commissioning.as_ref(),
            Status::Operating => self.operating.as_ref(),
            Status::OnHold => self.on_hold.as_ref(),
            Status::Cancelled => self.cancelled.as_ref(),
            Status::Mothballed => self.mothballed.as_ref(),
            Status::Closed => self.closed.as_ref(),
            Status::Unknown => self.unknown.as_ref(),
        }
    }

    /// The same with another weight of a status; the usual one is not stated, so that a file says only what is special.
    pub fn with(&self, status: Status, percent: Option<f64>) -> Self {
        let stated = percent
            .filter(|_| percent != usual_percent(status))
            .map(Num::from_f64);
        let mut changed = self.clone();
        changed.extra.take(status.code());
        *changed.slot(status) = stated;
        changed
    }

    /// The usual weights; what the program does not know of stays.
    pub fn usual(&self) -> Self {
        let mut usual = Self {
            extra: self.extra.clone(),
            ..Self::default()
        };
        usual
            .extra
            .0
            .retain(|(key, _)| !Self::FIELDS.contains(&key.as_str()));
        usual
    }

    /// Whether a weight is stated at all, usable or not.
    pub fn is_set(&self) -> bool {
        self.usual() != *self
    }

    fn slot(&mut self, status: Status) -> &mut Option<Num> {
        match status {
            Status::Concept => &mut self.concept,
            Status::Agreement => &mut self.agreement,
            Status::Preparation => &mut self.preparation,
            Status::Committed => &mut self.committed,
            Status::Construction => &mut self.construction,
            Status::Commissioning => &mut self.commissioning,
            Status::Operating => &mut self.operating,
            Status::OnHold => &mut self.on_hold,
            Status::Cancelled => &mut self.cancelled,
            Status::Mothballed => &mut self.mothballed,
            Status::Closed => &mut self.closed,
            Status::Unknown => &mut self.unknown,
        }
    }
}

/// Whether a number is a share in percent.
pub fn is_share(percent: f64) -> bool {
    (0.0..=100.0).contains(&percent)
}

/// The certainty of a dataset as it may be absent; an object in which nothing is left is absent too.
pub fn stated_or_none(certainty: Certainty) -> Option<Certainty> {
    let is_empty = certainty == Certainty::default();
    (!is_empty).then_some(certainty)
}
