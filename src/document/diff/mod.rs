//! What differs between two datasets: record by record and field by field, in words, with nothing left out.
//!
//! The differences between A and B, applied to A, give B byte for byte. A claim is one thing: its number, qualifier and
//! source mean nothing apart.

mod apply;
mod record;
pub(super) mod speech;
mod walk;

pub use apply::apply;
pub use record::{RecordKind, RecordRef};
pub(super) use walk::inside;

pub use super::align::{Place, Step};
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::message::Message;
use crate::model::record::Record;
use crate::model::shape::RecordShape;

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Which record it is in.
    pub record: RecordRef,
    /// Where: positions are those of the dataset before, the last one of something added that of the dataset after.
    pub place: Place,
    /// What happened there.
    pub change: Change,
    message: Message,
}

/// What happened at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Something is there that was not.
    Added {
        /// Its position among its neighbours after.
        to: usize,
        /// What it is.
        after: Json,
    },
    /// Something is no longer there.
    Removed {
        /// What it was.
        before: Json,
    },
    /// Another value stands there.
    Changed {
        /// The value before.
        before: Json,
        /// The value after.
        after: Json,
    },
    /// It stands at another place among its neighbours.
    Moved {
        /// Its position among its neighbours before.
        from: usize,
        /// Its position among its neighbours after.
        to: usize,
    },
}

impl Change {
    /// The word for it in JSON and CSV.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Added { .. } => "added",
            Self::Removed { .. } => "removed",
            Self::Changed { .. } => "changed",
            Self::Moved { .. } => "moved",
        }
    }

    /// The value before, where there was one and it is another now.
    pub fn before(&self) -> Option<&Json> {
        match self {
            Self::Removed { before } | Self::Changed { before, .. } => Some(before),
            Self::Added { .. } | Self::Moved { .. } => None,
        }
    }

    /// The value after, where there is one and it was another before.
    pub fn after(&self) -> Option<&Json> {
        match self {
            Self::Added { after, .. } | Self::Changed { after, .. } => Some(after),
            Self::Removed { .. } | Self::Moved { .. } => None,
        }
    }
}

impl Difference {
    /// The difference in words, without the name of its record: `status changed from agreement to construction`.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// Whether a whole record is new, gone or at another place.
    pub fn is_whole_record(&self) -> bool {
        self.place.0.len() == 2 && !self.record.is_head()
    }
}

/// What has to happen to `before` so that it becomes `after`: the dataset's own fields first, then list by list in the
/// order of the format.
pub fn diff(before: &Dataset, after: &Dataset) -> Vec<Difference> {
    walk::differences(before, after)
}

/// The differences record by record, as they come out of [`diff`].
pub fn by_record(differences: &[Difference]) -> impl Iterator<Item = &[Difference]> {
    differences.chunk_by(|a, b| a.record == b.record)
}

/// The shape of a whole dataset, made once.
pub(super) fn dataset_shape() -> &'static RecordShape {
    static SHAPE: std::sync::OnceLock<RecordShape> = std::sync::OnceLock::new();
    SHAPE.get_or_init(Dataset::record_shape)
}

/// Whether a record is one statement, whose fields mean nothing apart.
pub(super) fn is_statement(shape: &RecordShape) -> bool {
    shape.name == "Claim"
}

/// The names of a record's known fields.
pub(super) fn known(shape: &RecordShape) -> Vec<&'static str> {
    shape.fields.iter().map(|field| field.name).collect()
}
