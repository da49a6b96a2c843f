//! What both sides changed differently.

use crate::document::diff::{Place, RecordRef};
use crate::model::json::Json;
use crate::model::message::{Message, Value};

/// One of the two sides of a merge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The one that a conflict keeps without a decision.
    #[default]
    Ours,
    /// The other one.
    Theirs,
}

/// Something that both sides changed, each in another way.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Which record it is in.
    pub record: RecordRef,
    /// Where: positions are those of ours, else of the base, else of theirs. Of fields that are one thing, the first.
    pub place: Place,
    /// The value that both started from; an object of fields where several are one thing.
    pub base: Option<Json>,
    /// What ours made of it.
    pub ours: Option<Json>,
    /// What theirs made of it.
    pub theirs: Option<Json>,
    pub(super) subject: Option<Message>,
    pub(super) shown: [Value; 3],
}

impl Conflict {
    /// What it is about, without the name of its record; none for a whole record.
    pub fn subject(&self) -> Option<&Message> {
        self.subject.as_ref()
    }

    /// The base in words, as the value of a variable.
    pub fn shown_base(&self) -> &Value {
        let [base, _, _] = &self.shown;
        base
    }

    /// A side in words, as the value of a variable.
    pub fn shown(&self, side: Side) -> &Value {
        let [_, ours, theirs] = &self.shown;
        match side {
            Side::Ours => ours,
            Side::Theirs => theirs,
        }
    }

    /// What a side has made of it.
    pub fn value(&self, side: Side) -> Option<&Json> {
        match side {
            Side::Ours => self.ours.as_ref(),
            Side::Theirs => self.theirs.as_ref(),
        }
    }
}
