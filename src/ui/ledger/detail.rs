//! The shown announcement: its head, what it comes to, its members, and what became of it; beside it the other projects.

use egui::{Frame, Margin, Panel, Ui, vec2};

use super::LedgerState;
use super::book::Shown;
use super::{balance, candidates, head, members};
use crate::command::Queue;
use crate::draw::theme::space;
use crate::ui::View;
use crate::ui::panel::section::{look, scroll_ui};
use crate::ui::panel::sheet::history::announcement_history_ui;

/// Draws the announcement, or says that there is none.
pub(super) fn detail_ui(ui: &mut Ui, view: &View<'_>, state: &mut LedgerState, queue: &mut Queue) {
    let Some(mut book) = state.book.take() else {
        return;
    };
    match book.shown.take() {
        Some(shown) => {
            shown_ui(ui, view, state, &shown, queue);
            book.shown = Some(shown);
        }
        None => {
            ui.vertical_centered(|ui| {
                ui.add_space(space::XL);
                ui.label(look(view).missing(view.words.text("ledger-none-shown")));
            });
        }
    }
    state.book = Some(book);
}

fn shown_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut LedgerState,
    shown: &Shown,
    queue: &mut Queue,
) {
    let Some(announcement) = view.document.announcement(shown.key) else {
        return;
    };
    if let Some(mut open) = state.candidates.take() {
        let frame = Frame::new().inner_margin(Margin {
            left: 12,
            ..Margin::ZERO
        });
        let width = (ui.available_width() * 0.4).clamp(220.0, 360.0);
        let is_open = Panel::right("ledger-candidates")
            .frame(frame)
            .default_size(width)
            .size_range(200.0..=480.0)
            .show(ui, |ui| {
                candidates::candidates_ui(ui, view, &mut open, shown, queue)
            })
            .inner;
        state.candidates = is_open.then_some(open);
    }
    scroll_ui(ui, ("announcement", shown.key), |ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        ui.spacing_mut().interact_size.y = 0.0;
        head::head_ui(ui, view, state, (shown, announcement), queue);
        // While members are added, they stand where what is dragged can reach them.
        let is_adding = state.candidates.is_some();
        if is_adding {
            members::members_ui(ui, view, shown, queue);
        }
        for balance in &shown.page.balances {
            balance::balance_ui(ui, view, (balance, announcement), queue);
        }
        if !is_adding {
            members::members_ui(ui, view, shown, queue);
        }
        announcement_history_ui(ui, view, &announcement.id, queue);
    });
}
