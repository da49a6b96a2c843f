//! What must not be split: records that are one statement, and fields that mean nothing apart.

use crate::model::shape::RecordShape;

/// Fields that are one thing as soon as a side changes one of `triggers`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bond {
    pub(super) triggers: &'static [&'static str],
    pub(super) fields: &'static [&'static str],
}

/// Whether a record is taken from one side as a whole.
pub(super) fn is_whole(record: &RecordShape) -> bool {
    matches!(record.name, "Claim" | "Milestone" | "Rate" | "Verified")
}

/// The bonds between fields of a record.
pub(super) fn bonds(record: &RecordShape) -> &'static [Bond] {
    match record.name {
        "Project" => &[
            Bond {
                triggers: &["status", "status_date", "status_source"],
                fields: &["status", "status_date", "status_source"],
            },
            Bond {
                triggers: &["include_in_totals", "exclude_reason"],
                fields: &["include_in_totals", "exclude_reason"],
            },
        ],
        // A number says nothing in another unit, and another thing in another direction.
        "Capacity" => &[Bond {
            triggers: &["unit", "direction"],
            fields: &["unit", "direction", "claims"],
        }],
        // People are not counted in money: another indicator makes other claims.
        "RegionStat" => &[Bond {
            triggers: &["indicator"],
            fields: &["indicator", "claims"],
        }],
        "Commitment" => &[Bond {
            triggers: &["unit"],
            fields: &["unit", "claims"],
        }],
        _ => &[],
    }
}
