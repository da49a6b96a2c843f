//! How `joba chart --figure investment-against-jobs` is set up.

use clap::Args;

use super::args::words;
use crate::figure::scatter::{Axis, ScatterSettings};

/// The settings of the axes; what is absent stays as it is in the window at first.
#[derive(Args, Debug)]
pub(super) struct Scatter {
    #[arg(id = "investment-axis", long, value_name = "AXIS", value_parser = words(Axis::ALL, Axis::code))]
    money: Option<Axis>,
    #[arg(id = "jobs-axis", long, value_name = "AXIS", value_parser = words(Axis::ALL, Axis::code))]
    jobs: Option<Axis>,
}

impl Scatter {
    /// The settings that these arguments ask for; the rest is as usual.
    pub(super) fn settings(&self, usual: &ScatterSettings) -> ScatterSettings {
        ScatterSettings {
            money: self.money.unwrap_or(usual.money),
            jobs: self.jobs.unwrap_or(usual.jobs),
        }
    }
}
