//! Below the search field: what may stand at the cursor, what is wrong, and what Enter does.

use std::ops::Range;

use egui::{Align, Button, Layout, Popup, PopupCloseBehavior, Response, RichText, Ui, vec2};

use super::SearchState;
use crate::draw::theme::{size, space};
use crate::figure::describe::value_name;
use crate::query::filter::Filter;
use crate::query::language::{Candidate, Completion, Reading, Wrong};
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::icon::{Icon, mark};

/// What there is to say about the text.
pub(super) struct Offer<'a> {
    pub completion: Option<Completion>,
    pub reading: &'a Reading,
    /// Where the cursor stands, in bytes.
    pub cursor: usize,
}

/// Draws it below the field; what was picked, and the place that it takes.
pub(super) fn offers_ui(
    view: &View<'_>,
    field: &Response,
    state: &mut SearchState,
    offer: &Offer<'_>,
) -> Option<(Range<usize>, String)> {
    let wrong = wrong(view, state, offer);
    let has_asks = offer.reading.has_asks() && wrong.is_none();
    let candidates = offer.completion.as_ref().map_or(&[][..], |c| &c.candidates);
    if wrong.is_none() && candidates.is_empty() && !has_asks {
        return None;
    }
    let shown = Popup::from_response(field)
        .open(true)
        .close_behavior(PopupCloseBehavior::IgnoreClicks)
        .layout(Layout::top_down_justified(Align::Min))
        .width(field.rect.width().max(300.0))
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            if let Some(wrong) = &wrong {
                wrong_ui(ui, view, state, wrong);
            }
            let picked = candidates_ui(ui, view, candidates, state.lit);
            if has_asks {
                let id = if state.is_whole {
                    "search-enter-whole"
                } else {
                    "search-enter"
                };
                ui.label(look(view).small(view.words.text(id)));
            }
            picked
        })?;
    state.popup = Some(shown.response.rect);
    let completion = offer.completion.as_ref()?;
    let candidate = completion.candidates.get(shown.inner?)?;
    Some((completion.at.clone(), candidate.text.clone()))
}

/// The first thing that is wrong; not at the word that is still being typed, unless Enter was pressed.
fn wrong(view: &View<'_>, state: &SearchState, offer: &Offer<'_>) -> Option<Wrong> {
    let is_typing = |wrong: &&Wrong| {
        let at = &wrong.at;
        at.start <= offer.cursor && offer.cursor <= at.end
    };
    let mut all = offer.reading.wrong.iter();
    let found = all.find(|wrong| state.shows_wrong || !is_typing(wrong));
    if found.is_some() || !state.shows_wrong {
        return found.cloned();
    }
    let mut filter = if state.is_whole {
        Filter::default()
    } else {
        view.filter.clone()
    };
    offer.reading.apply(&mut filter).err()
}

fn wrong_ui(ui: &mut Ui, view: &View<'_>, state: &SearchState, wrong: &Wrong) {
    let words = view.words;
    let text = words.say(&wrong.message());
    let n = words.number(wrong.position(&state.text) as f64, 0);
    let text = words.fill("search-at", &[("n", n.into()), ("text", text.into())]);
    ui.horizontal_top(|ui| {
        mark(ui, Icon::Alert, view.theme.error);
        let text = RichText::new(text).size(size::SMALL).color(view.theme.text);
        ui.add(egui::Label::new(text).wrap());
    });
}

/// Draws the candidates; the place of the one that was clicked.
fn candidates_ui(
    ui: &mut Ui,
    view: &View<'_>,
    candidates: &[Candidate],
    lit: Option<usize>,
) -> Option<usize> {
    let mut clicked = None;
    for (at, candidate) in candidates.iter().enumerate() {
        let about = view.words.text(&format!(
            "search-field-{}",
            candidate.field.id().replace('_', "-")
        ));
        let name = candidate
            .value
            .as_ref()
            .map(|value| value_name(view.words, Some(view.index), value));
        let about = name.map_or_else(|| about.clone(), |name| format!("{about}: {name}"));
        let about = RichText::new(about)
            .size(size::SMALL)
            .color(view.theme.second);
        let line = ui.add(
            Button::selectable(lit == Some(at), candidate.text.as_str())
                .shortcut_text(about)
                .truncate()
                .min_size(vec2(ui.available_width(), space::XL)),
        );
        if line.clicked() {
            clicked = Some(at);
        }
    }
    clicked
}
