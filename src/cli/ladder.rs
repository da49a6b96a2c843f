//! How `joba chart --figure capacity-ladder` is set up.

use clap::Args;

use super::args::words;
use crate::figure::ladder::{Flow, LadderSettings};

/// The settings of the ladder; what is absent stays as it is in the window at first.
#[derive(Args, Debug)]
pub(super) struct Ladder {
    #[arg(id = "ladder-flow", long = "flow", value_name = "FLOW", value_parser = words(Flow::ALL, Flow::code))]
    flow: Option<Flow>,
}

impl Ladder {
    /// The settings that these arguments ask for; the rest is as usual.
    pub(super) fn settings(&self, usual: &LadderSettings) -> LadderSettings {
        LadderSettings {
            flow: self.flow.unwrap_or(usual.flow),
            ..usual.clone()
        }
    }
}
