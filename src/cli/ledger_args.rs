//! How `joba chart --figure ledger` is set up.

use clap::Args;

use super::args::words;
use crate::figure::ledger::{Account, LedgerSettings};

/// The settings of the ledger; what is absent stays as it is in the window at first.
#[derive(Args, Debug)]
pub(super) struct LedgerArgs {
    #[arg(id = "ledger-account", long = "account", value_name = "TOTAL", value_parser = words(Account::ALL, Account::code))]
    account: Option<Account>,
}

impl LedgerArgs {
    /// The settings that these arguments ask for; the rest is as usual.
    pub(super) fn settings(&self, usual: &LedgerSettings) -> LedgerSettings {
        LedgerSettings {
            account: self.account.unwrap_or(usual.account),
            ..usual.clone()
        }
    }
}
