//! Dialogs that change many cells at once: each shows what was and what will be before anything changes.

mod bulk;
mod paste;
mod preview;
mod replace;
mod steps;
pub(in crate::ui) mod tsv;

use egui::{Context, Ui};

pub use bulk::{BulkField, BulkState};
pub use paste::{PasteError, PasteState};
pub use replace::ReplaceState;
pub use steps::StepsState;

use super::View;
use super::ask::{modal_ui, title_ui};
use super::widgets::{Look, button};
use crate::document::Edit;
use crate::draw::theme::space;

/// A dialog that changes many cells, or goes to another step of the session.
#[derive(Debug)]
pub enum GridDialog {
    /// What a paste will change.
    Paste(PasteState),
    /// One field of all selected projects.
    Bulk(Box<BulkState>),
    /// Find and replace.
    Replace(Box<ReplaceState>),
    /// The steps of the session.
    Steps(StepsState),
}

/// What a dialog asks for.
#[derive(Debug)]
pub enum GridWish {
    /// To be closed.
    Close,
    /// To make this edit and be closed.
    Apply(Edit),
    /// To have this many steps in force; it stays open.
    GoTo(usize),
}

/// Shows a dialog; a wish when its person has decided.
pub fn grid_ui(ctx: &Context, view: &View<'_>, dialog: &mut GridDialog) -> Option<GridWish> {
    let (id, title, width): (_, _, f32) = match dialog {
        GridDialog::Paste(_) => ("grid-paste", "grid-paste-title", 760.0),
        GridDialog::Bulk(_) => ("grid-bulk", "grid-bulk-title", 760.0),
        GridDialog::Replace(_) => ("grid-replace", "grid-replace-title", 820.0),
        GridDialog::Steps(_) => ("grid-steps", "grid-steps-title", 560.0),
    };
    let (wish, is_closing) = modal_ui(ctx, view.theme, id, |ui| {
        ui.set_width(width.min(ctx.content_rect().width() - 80.0));
        title_ui(ui, &view.words.text(title));
        match dialog {
            GridDialog::Paste(state) => state.ui(ui, view),
            GridDialog::Bulk(state) => state.ui(ui, view),
            GridDialog::Replace(state) => state.ui(ui, view),
            GridDialog::Steps(state) => state.ui(ui, view),
        }
    });
    wish.or_else(|| is_closing.then_some(GridWish::Close))
}

/// The buttons below a preview: one that changes so many things, and one that changes none.
fn buttons_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (label, is_enabled): (&str, bool),
    edit: impl FnOnce() -> Option<Edit>,
) -> Option<GridWish> {
    ui.add_space(space::M);
    ui.horizontal(|ui| {
        if button::primary(ui, look(view), label, is_enabled).clicked() {
            return Some(edit().map_or(GridWish::Close, GridWish::Apply));
        }
        let cancel = button::plain(ui, &view.words.text("dialog-cancel"));
        cancel.clicked().then_some(GridWish::Close)
    })
    .inner
}

fn look(view: &View<'_>) -> Look {
    Look {
        words: view.words,
        theme: view.theme,
    }
}

/// A message about a number of things, shown as the language writes numbers.
fn counted(view: &View<'_>, id: &str, n: usize) -> String {
    let shown = view.words.number(n as f64, 0);
    view.words
        .fill(id, &[("n", n.into()), ("shown", shown.into())])
}
