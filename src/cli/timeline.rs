//! How `joba chart --figure timeline` is set up.

use clap::Args;

use super::args::words;
use crate::figure::timeline::{RowOrder, Step, TimelineSettings, Together};

/// The settings of the timeline; what is absent stays as it is in the window at first.
#[derive(Args, Debug)]
pub(super) struct Timeline {
    #[arg(id = "timeline-group", long, value_name = "FIELD", value_parser = words(Together::ALL, Together::code))]
    group: Option<Together>,
    #[arg(id = "timeline-order", long, value_name = "ORDER", value_parser = words(RowOrder::ALL, RowOrder::code))]
    order: Option<RowOrder>,
    #[arg(id = "timeline-step", long, value_name = "STEP", value_parser = words(Step::ALL, Step::code))]
    step: Option<Step>,
}

impl Timeline {
    /// The settings that these arguments ask for; the rest is as usual.
    pub(super) fn settings(&self, usual: &TimelineSettings) -> TimelineSettings {
        TimelineSettings {
            together: self.group.unwrap_or(usual.together),
            order: self.order.unwrap_or(usual.order),
            step: self.step.unwrap_or(usual.step),
        }
    }
}
