//! The bar above the list: how bad, which rule, where, and what the list is put together by.

use egui::{Button, Ui, vec2};

use super::listing::{Grouping, Spot};
use super::{ChecksState, count, look};
use crate::check::Severity;
use crate::draw::theme::space;
use crate::ui::View;
use crate::ui::widgets::check_box::check_box;
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};

/// Width of a list to choose from, in points.
const LIST: f32 = 220.0;

pub(super) fn filters_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChecksState) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        severity_ui(ui, view, state);
        ui.add_space(space::S);
        rule_ui(ui, view, state);
        spot_ui(ui, view, state);
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        ui.label(look(view).small(view.words.text("checks-group")));
        for grouping in Grouping::ALL {
            let name = view.words.text(&format!("checks-by-{}", grouping.code()));
            if toggle_ui(ui, &name, state.grouping == *grouping) {
                state.grouping = *grouping;
            }
        }
        let muted = state.marks.muted.len();
        if muted > 0 {
            ui.add_space(space::S);
            let shown = view.words.number(muted as f64, 0);
            let args = [("n", muted.into()), ("shown", shown.into())];
            let name = view.words.fill("checks-show-muted", &args);
            let mut is_muted = state.sieve.is_muted;
            if check_box(ui, &mut is_muted, name).changed() {
                state.sieve = super::Sieve {
                    is_muted,
                    ..super::Sieve::default()
                };
            }
        }
    });
}

fn severity_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChecksState) {
    if state.sieve.is_muted {
        return;
    }
    let all = view.words.text("checks-all");
    if toggle_ui(ui, &all, state.sieve.severity.is_none()) {
        state.sieve.severity = None;
    }
    for (severity, n) in [
        (Severity::Error, state.marks.errors),
        (Severity::Warning, state.marks.warnings),
    ] {
        let is_chosen = state.sieve.severity == Some(severity);
        if n > 0 && toggle_ui(ui, &count(view, severity, n), is_chosen) {
            state.sieve.severity = Some(severity);
        }
    }
}

fn toggle_ui(ui: &mut Ui, name: &str, is_chosen: bool) -> bool {
    let button = Button::selectable(is_chosen, name).min_size(vec2(0.0, space::BUTTON));
    ui.add(button).clicked()
}

fn rule_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChecksState) {
    let all = view.words.text("checks-all-rules");
    let now = state.sieve.rule;
    let shown = state
        .listing
        .rules
        .iter()
        .find(|(code, _)| Some(*code) == now);
    let shown = shown.map_or(all.as_str(), |(_, name)| name);
    let rules = || {
        let rules = state.listing.rules.iter();
        let rules = rules.map(|(code, name)| Choice::new(Some(*code), name.as_str()).also(*code));
        let all = Choice::new(None, all.as_str());
        std::iter::once(all).chain(rules).collect()
    };
    if let Some(rule) = list_ui(ui, view, ("checks-rule", shown), rules) {
        state.sieve.rule = rule;
    }
}

fn spot_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChecksState) {
    let all = view.words.text("checks-all-regions");
    let now = state.sieve.spot;
    let shown = state
        .listing
        .spots
        .iter()
        .find(|(spot, _)| Some(*spot) == now);
    let shown = shown.map_or(all.as_str(), |(_, name)| name);
    let spots = || {
        let spots = state.listing.spots.iter().map(|(spot, name)| {
            let also = match spot {
                Spot::Region(Some(region)) => region.spellings().join(" "),
                Spot::Region(None) | Spot::Elsewhere => String::new(),
            };
            Choice::new(Some(*spot), name.as_str()).also(also)
        });
        let all = Choice::new(None, all.as_str());
        std::iter::once(all).chain(spots).collect()
    };
    if let Some(spot) = list_ui(ui, view, ("checks-region", shown), spots) {
        state.sieve.spot = spot;
    }
}

/// A labelled list of a fixed width.
fn list_ui<T>(
    ui: &mut Ui,
    view: &View<'_>,
    (label, shown): (&str, &str),
    choices: impl FnOnce() -> Vec<Choice<T>>,
) -> Option<T> {
    let size = vec2(LIST, space::BUTTON);
    let layout = egui::Layout::left_to_right(egui::Align::Center);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_width(LIST);
        let (response, picked) = choice_ui(ui, look(view), Shown::Value(shown), choices);
        let label = view.words.text(label);
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_label(label);
        });
        picked
    })
    .inner
}
