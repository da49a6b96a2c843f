//! How the work list is set up.

use serde::{Deserialize, Serialize};

use super::Urgency;
use crate::model::codes::codes;

codes! {
    /// The order of the findings inside their group. Message ids are `radar-order-{code}`.
    pub enum Order {
        Due = "due",
        Project = "project",
        Region = "region",
        Status = "status",
    }
}

/// What the work list shows, and in which order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RadarSettings {
    /// The order inside a group.
    pub order: Order,
    /// The other way round.
    pub is_descending: bool,
    /// Only the findings of this urgency.
    pub only: Option<Urgency>,
    /// The muted findings instead of the open ones.
    pub is_muted: bool,
}

impl Default for RadarSettings {
    fn default() -> Self {
        Self {
            order: Order::Due,
            is_descending: false,
            only: None,
            is_muted: false,
        }
    }
}
