//! The one door to the disk for datasets: reading, and saving by the recipe that survives a kill and a power cut.
//!
//! A save writes a temporary file beside the target, makes it durable, and only then gives it the target's name, so that
//! whoever reads the target, at whatever moment, finds the old version or the new one, whole. Kept: owner, group and
//! mode; symbolic links, which are followed to the file behind them. Not kept: hard links (the other names go on naming
//! the old version), extended attributes, access control lists (the group then gets what the list allowed at most) and
//! the time of creation. Where the system lets nobody replace a file by renaming, saving fails and says so.

mod error;
mod hollow;
mod open;
mod reason;
mod save;
pub mod state;
mod target;
mod temp;

pub use error::{Damage, OpenError, SaveError, WrongFormat};
pub use open::{Opened, open, parse};
pub use save::{Expect, save};

use crate::model::dataset::Dataset;
use crate::model::record::Field;

/// The content hash of a file as it was read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// The fingerprint of a file that holds these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }
}

/// The bytes of the file: UTF-8, two-space indent, a newline at the end.
pub fn to_bytes(dataset: &Dataset) -> Vec<u8> {
    let mut text = dataset
        .write()
        .map(|json| json.to_text())
        .unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}
