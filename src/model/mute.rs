//! Checks that stay silent about a record, each with its reason.

use super::record::{List, record};
use super::text::Text;

record! {
    /// A check that stays silent about one record.
    pub struct MutedCheck {
        /// Code of the check, e.g. `missing-region`.
        code: String = "code",
        /// Why it stays silent; without a reason it does not.
        reason: Option<Text> = "reason",
    }
}

/// The checks that stay silent about a record.
pub type MutedChecks = List<MutedCheck>;

impl MutedChecks {
    /// Why a check stays silent about the record; `None` where it does not.
    pub fn because(&self, code: &str) -> Option<&Text> {
        let of_code = self.iter().filter(|m| m.code == code);
        of_code
            .filter_map(|m| m.reason.as_ref())
            .find(|reason| reason.all().any(|text| !text.trim().is_empty()))
    }
}
