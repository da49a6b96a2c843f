//! Settings of the ledger.

use egui::Ui;

use super::super::View;
use super::super::figure_card::choice_ui;
use crate::figure::ledger::{Account, LedgerSettings};

/// Which total is held against the members.
pub(super) fn ledger_ui(ui: &mut Ui, view: &View<'_>, settings: &mut LedgerSettings) {
    let accounts = Account::ALL.iter().map(|account| {
        let id = format!("ledger-account-{}", account.code());
        (*account, view.words.text(&id))
    });
    let accounts: Vec<(Account, String)> = accounts.collect();
    settings.account = choice_ui(ui, settings.account, &accounts).unwrap_or(settings.account);
    ui.separator();
}
