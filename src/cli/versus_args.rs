//! How `joba chart --figure versus` is set up.

use clap::Args;

use super::input;
use super::output::Failure;
use crate::figure::versus::{Group, VersusSettings};
use crate::i18n::Words;
use crate::query::index::Index;

/// The groups; without any the figure chooses them as the window does at first.
#[derive(Args, Debug)]
pub(super) struct VersusArgs {
    #[arg(id = "versus-a", long = "a", value_name = "FILTER")]
    a: Vec<String>,
    #[arg(id = "versus-b", long = "b", value_name = "FILTER")]
    b: Vec<String>,
}

impl VersusArgs {
    /// The settings that these arguments ask for.
    pub(super) fn settings(&self, index: &Index, words: &Words) -> Result<VersusSettings, Failure> {
        let group = |texts: &[String]| {
            Ok(Group {
                filter: input::filter(texts, index, words)?,
                is_other: false,
            })
        };
        Ok(VersusSettings {
            a: group(&self.a)?,
            b: group(&self.b)?,
            ..VersusSettings::default()
        })
    }
}
