//! The bars above the list: which findings, in which order, and what is done with those that are chosen.

use std::collections::BTreeSet;

use egui::{Button, Ui, vec2};

use super::listing::Listing;
use super::status::StatusDraft;
use super::{Question, RadarState, Wishes, look, name_of};
use crate::command::{Command, Queue};
use crate::document::Key;
use crate::draw::theme::space;
use crate::figure::radar::urgency_name;
use crate::query::radar::{Finding, Order, Urgency};
use crate::ui::View;
use crate::ui::widgets::button;
use crate::ui::widgets::check_box::check_box;

/// Urgency, order, what is muted, and the export.
pub(super) fn bar_ui(ui: &mut Ui, view: &View<'_>, state: &mut RadarState, queue: &mut Queue) {
    let words = view.words;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        urgencies_ui(ui, view, state);
        ui.add_space(space::S);
        if button::plain(ui, &words.text("radar-export")).clicked() {
            queue.push(Command::ExportWorkList);
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        ui.label(look(view).small(words.text("radar-sort")));
        for order in Order::ALL {
            let name = words.text(&format!("radar-order-{}", order.code()));
            if toggle_ui(ui, &name, state.settings.order == *order) {
                state.settings.order = *order;
            }
        }
        let reversed = words.text("radar-descending");
        check_box(ui, &mut state.settings.is_descending, reversed);
        let muted = state.listing.muted();
        if muted > 0 {
            ui.add_space(space::S);
            let shown = words.number(muted as f64, 0);
            let args = [("n", muted.into()), ("shown", shown.into())];
            let name = words.fill("checks-show-muted", &args);
            check_box(ui, &mut state.settings.is_muted, name);
        }
    });
}

fn urgencies_ui(ui: &mut Ui, view: &View<'_>, state: &mut RadarState) {
    let only = &mut state.settings.only;
    if toggle_ui(ui, &view.words.text("checks-all"), only.is_none()) {
        *only = None;
    }
    for urgency in Urgency::ALL {
        let n = state.listing.number_of(*urgency);
        let is_chosen = *only == Some(*urgency);
        if n == 0 && !is_chosen {
            continue;
        }
        let shown = view.words.number(n as f64, 0);
        let name = format!("{} {shown}", urgency_name(view.words, *urgency));
        if toggle_ui(ui, &name, is_chosen) {
            *only = Some(*urgency);
        }
    }
}

fn toggle_ui(ui: &mut Ui, name: &str, is_chosen: bool) -> bool {
    let button = Button::selectable(is_chosen, name).min_size(vec2(0.0, space::BUTTON));
    ui.add(button).clicked()
}

/// How many findings are chosen, and what can be done with all of them at once.
pub(super) fn selected_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut RadarState,
    wishes: &mut Wishes,
) {
    if state.selected.is_empty() || state.settings.is_muted {
        return;
    }
    let words = view.words;
    let chosen = chosen(view, &state.listing, state);
    let is_about_status = chosen.iter().any(|f| f.kind.is_about_status());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        let shown = words.number(state.selected.len() as f64, 0);
        ui.label(words.fill("radar-selected", &[("count", shown.into())]));
        let change = ui.add_enabled_ui(is_about_status, |ui| {
            button::plain(ui, &words.text("radar-change-status"))
        });
        if change.inner.clicked() {
            let draft = StatusDraft::new(view, &chosen);
            wishes.question = Some(Question::Status(Box::new(draft)));
        }
        if button::plain(ui, &words.text("radar-valid")).clicked() {
            let keys = chosen.iter().filter_map(|f| name_of(view, f));
            let keys: BTreeSet<Key> = keys.map(|(key, _)| key).collect();
            let keys = keys.into_iter().collect();
            wishes.commands.push(Command::MarkVerified(keys));
        }
        if button::quiet(ui, look(view), &words.text("radar-clear-selected")).clicked() {
            state.selected.clear();
        }
    });
}

/// The chosen findings, in the order of the list.
fn chosen<'a>(view: &View<'_>, listing: &'a Listing, state: &RadarState) -> Vec<&'a Finding> {
    let is_chosen = |f: &&Finding| name_of(view, f).is_some_and(|n| state.selected.contains(&n));
    listing.shown().filter(is_chosen).collect()
}
