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
    /// These settings with the groups that the arguments ask for.
    pub(super) fn settings(
        &self,
        mut usual: VersusSettings,
        index: &Index,
        words: &Words,
    ) -> Result<VersusSettings, Failure> {
        for (texts, group) in [(&self.a, &mut usual.a), (&self.b, &mut usual.b)] {
            if !texts.is_empty() {
                *group = Group {
                    filter: input::filter(texts, index, words)?,
                    is_other: false,
                };
            }
        }
        Ok(usual)
    }
}
