//! The search field: plain words search as one types; words that ask of a field become parts of the filter with Enter.

mod help;
mod offers;

use std::ops::Range;

use egui::text::{CCursor, CCursorRange, LayoutJob, TextFormat};
use egui::{FontId, Id, Key, Margin, Modifiers, RichText, Stroke, TextBuffer, TextEdit, Ui};

use super::View;
use super::panel::section::look;
use super::widgets::icon::{Icon, icon_button};
use crate::command::{Command, Queue};
use crate::draw::theme::{Theme, size, space};
use crate::figure::filter_words::tongue;
use crate::query::filter::Filter;
use crate::query::language::{Completion, Reading, complete, read, write};

pub use help::EXAMPLES;
use offers::Offer;

/// What is typed into the search field.
#[derive(Debug, Default)]
pub struct SearchState {
    text: String,
    /// The plain words of the text that the filter has.
    sent: String,
    /// Whether the text stands for the whole filter and will replace it.
    is_whole: bool,
    /// Whether the field takes the focus in the next frame.
    wants_focus: bool,
    /// Whether what is wrong is shown even while one is still typing there.
    shows_wrong: bool,
    /// Which candidate is lit.
    lit: Option<usize>,
    /// For which text candidates are not wanted any more.
    dismissed: Option<String>,
    /// Where the candidates were shown, so that a click on them is no loss of the focus.
    popup: Option<egui::Rect>,
    /// What the field is called where it is not that of the window.
    name: Option<String>,
}

impl SearchState {
    /// Puts the focus into the field.
    pub fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Puts the whole filter into the field as a text; Enter replaces the filter with what is written then.
    pub fn edit_whole(&mut self, view: &View<'_>) {
        let tongue = tongue(view.words, view.index);
        self.text = write(view.filter, view.words, tongue);
        self.is_whole = true;
        self.wants_focus = true;
    }

    /// Follows a filter that was changed elsewhere.
    fn follow(&mut self, filter: &Filter) {
        if filter.search != self.sent {
            self.sent.clone_from(&filter.search);
            self.text.clone_from(&filter.search);
            self.is_whole = false;
            self.shows_wrong = false;
        }
    }
}

/// A key that the field takes before egui's own text field does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pressed {
    Up,
    Down,
    Enter,
    Escape,
    Tab,
}

/// The field, for knowing whether it has the focus.
pub fn field_id() -> Id {
    Id::unique("search")
}

/// Draws the field with what is offered and what is wrong below it.
pub fn search_ui(ui: &mut Ui, view: &View<'_>, state: &mut SearchState, queue: &mut Queue) {
    state.follow(view.filter);
    help::help_ui(ui, view);
    if !state.text.is_empty() {
        let name = view.words.text("search-clear");
        if icon_button(ui, look(view), Icon::Cross, &name).clicked() {
            clear(view, state, queue);
        }
    }
    body_ui(ui, view, state, field_id(), queue);
    send_words(view, state, queue);
}

/// Draws a field of its own for the whole filter of `view`, below this name; what Enter makes of it, once it is pressed.
pub fn whole_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut SearchState,
    (id, name): (Id, String),
) -> Option<Filter> {
    let mut wishes = Queue::default();
    if !ui.memory(|m| m.has_focus(id)) {
        let written = write(view.filter, view.words, tongue(view.words, view.index));
        let is_left = state.is_whole && state.sent == written && state.text != written;
        let popup = state.popup;
        let is_pointed = popup.is_some_and(|rect| ui.rect_contains_pointer(rect));
        if !is_left {
            state.text.clone_from(&written);
            state.sent = written;
            state.is_whole = true;
            state.shows_wrong = false;
        } else if !state.shows_wrong && !is_pointed {
            // Who goes on to something else means what stands there.
            enter(ui, view, state, id, &mut wishes);
        }
    }
    state.name = Some(name.clone());
    body_ui(ui, view, state, id, &mut wishes);
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_label(name));
    let mut wishes = wishes.drain().into_iter();
    wishes.find_map(|wish| {
        if let Command::SetFilter(filter) = wish {
            Some(filter)
        } else {
            None
        }
    })
}

/// Draws the field with what is offered and what is wrong below it, and does what its keys ask for.
fn body_ui(ui: &mut Ui, view: &View<'_>, state: &mut SearchState, id: Id, queue: &mut Queue) {
    let has_focus = ui.memory(|m| m.has_focus(id));
    let tongue = tongue(view.words, view.index);
    let cursor = cursor(ui, id, &state.text);
    let is_offered = has_focus && state.dismissed.as_ref() != Some(&state.text);
    let offer = is_offered
        .then(|| complete(&state.text, cursor, view.words, tongue))
        .flatten();
    let pressed = if has_focus {
        pressed(ui, state, offer.is_some())
    } else {
        None
    };
    let reading = read(&state.text, tongue);
    let field = field_ui(ui, view, state, (&reading, cursor), id);
    if std::mem::take(&mut state.wants_focus) {
        field.request_focus();
        set_cursor(ui, id, state.text.chars().count());
    }
    if field.changed() {
        state.shows_wrong = false;
        state.lit = None;
        state.dismissed = None;
    }
    obey_keys(ui, view, state, (pressed, offer.as_ref(), id), queue);
    // Read again: keys may have changed it.
    let reading = read(&state.text, tongue);
    let is_pointed = state
        .popup
        .take()
        .is_some_and(|rect| ui.rect_contains_pointer(rect));
    if has_focus || is_pointed || state.shows_wrong {
        let offer = Offer {
            completion: offer,
            reading: &reading,
            cursor,
        };
        if let Some(picked) = offers::offers_ui(view, &field, state, &offer) {
            take(ui, state, picked, id);
            field.request_focus();
        }
    }
}

fn pressed(ui: &Ui, state: &SearchState, has_offer: bool) -> Option<Pressed> {
    // Without a lit candidate, Tab leaves the field as everywhere.
    let keys = [
        (Key::ArrowUp, Pressed::Up, has_offer),
        (Key::ArrowDown, Pressed::Down, has_offer),
        (Key::Enter, Pressed::Enter, true),
        (Key::Escape, Pressed::Escape, true),
        (Key::Tab, Pressed::Tab, has_offer && state.lit.is_some()),
    ];
    ui.input_mut(|i| {
        let mut taken = keys
            .into_iter()
            .filter(|(key, _, is_wanted)| *is_wanted && i.consume_key(Modifiers::NONE, *key));
        taken.next().map(|(_, pressed, _)| pressed)
    })
}

fn field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut SearchState,
    (reading, cursor): (&Reading, usize),
    id: Id,
) -> egui::Response {
    let words = view.words;
    let width = ui.available_width().min(380.0);
    let hint = state.name.clone();
    let hint = hint.unwrap_or_else(|| words.text("search-hint"));
    let hint = RichText::new(hint).color(view.theme.missing);
    let before = state.text.clone();
    // What one is still typing is not wrong yet.
    let typing = if state.shows_wrong {
        usize::MAX
    } else {
        cursor
    };
    let theme = view.theme;
    let mut layouter = |ui: &Ui, text: &dyn TextBuffer, _wrap: f32| {
        // The marks belong to the text that was read; what was typed since comes in the next frame.
        let is_read = text.as_str() == before;
        let job = marked(text.as_str(), is_read.then_some(reading), typing, theme);
        ui.fonts_mut(|f| f.layout_job(job))
    };
    let field = ui.add_sized(
        [width, space::BUTTON],
        TextEdit::singleline(&mut state.text)
            .margin(Margin::symmetric(8, 4))
            .hint_text(hint)
            .id(id)
            .layouter(&mut layouter)
            .event_filter(egui::EventFilter {
                // Escape is for this field, Tab while a candidate is lit.
                tab: state.lit.is_some(),
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: true,
            })
            .align(egui::Align2::LEFT_CENTER),
    );
    let label = state.name.clone();
    let label = label.unwrap_or_else(|| words.text("search-hint"));
    field.widget_info(|| egui::WidgetInfo::text_edit(true, &before, &state.text, label.clone()));
    field
}

/// The text with what asks of a field in the accent colour and what is wrong underlined, but not where one is typing.
fn marked(text: &str, reading: Option<&Reading>, typing: usize, theme: &Theme) -> LayoutJob {
    let format = |color, underline| TextFormat {
        font_id: FontId::proportional(size::BODY),
        color,
        underline,
        ..TextFormat::default()
    };
    let mut marks: Vec<(Range<usize>, TextFormat)> = Vec::new();
    if let Some(reading) = reading {
        let asked = reading.asked_at().cloned();
        marks.extend(asked.map(|at| (at, format(theme.accent, Stroke::NONE))));
        let line = Stroke::new(1.5, theme.error);
        let wrong = reading.wrong.iter().map(|wrong| wrong.at.clone());
        let wrong = wrong.filter(|at| typing < at.start || at.end < typing);
        marks.extend(wrong.map(|at| (at, format(theme.text, line))));
    }
    marks.sort_by_key(|(at, _)| at.start);
    let mut job = LayoutJob {
        break_on_newline: false,
        ..LayoutJob::default()
    };
    let plain = || format(theme.text, Stroke::NONE);
    let mut done = 0;
    for (at, format) in marks {
        job.append(text.get(done..at.start).unwrap_or_default(), 0.0, plain());
        job.append(text.get(at.clone()).unwrap_or_default(), 0.0, format);
        done = at.end;
    }
    job.append(text.get(done..).unwrap_or_default(), 0.0, plain());
    job
}

fn obey_keys(
    ui: &Ui,
    view: &View<'_>,
    state: &mut SearchState,
    (pressed, offer, id): (Option<Pressed>, Option<&Completion>, Id),
    queue: &mut Queue,
) {
    let Some(pressed) = pressed else { return };
    let last = offer.map_or(0, |offer| offer.candidates.len().saturating_sub(1));
    let lit = offer.and_then(|offer| {
        let candidate = offer.candidates.get(state.lit?)?;
        Some((offer.at.clone(), candidate.text.clone()))
    });
    match (pressed, lit) {
        (Pressed::Down, _) => state.lit = Some(state.lit.map_or(0, |lit| (lit + 1).min(last))),
        (Pressed::Up, _) => state.lit = state.lit.and_then(|lit| lit.checked_sub(1)),
        (Pressed::Escape, Some(_)) => {
            state.lit = None;
            state.dismissed = Some(state.text.clone());
        }
        (Pressed::Escape, None) => {
            clear(view, state, queue);
            ui.memory_mut(|m| m.surrender_focus(id));
        }
        (Pressed::Enter | Pressed::Tab, Some(picked)) => take(ui, state, picked, id),
        (Pressed::Enter, None) => enter(ui, view, state, id, queue),
        (Pressed::Tab, None) => {}
    }
}

/// Puts a candidate into the text.
fn take(ui: &Ui, state: &mut SearchState, (at, text): (Range<usize>, String), id: Id) {
    if state.text.get(at.clone()).is_none() {
        return;
    }
    // A field waits for its value; a value is followed by the next word.
    let ends = !text.ends_with(':') && state.text.len() == at.end;
    let text = if ends { format!("{text} ") } else { text };
    let end = state
        .text
        .get(..at.start)
        .unwrap_or_default()
        .chars()
        .count()
        + text.chars().count();
    state.text.replace_range(at, &text);
    state.lit = None;
    set_cursor(ui, id, end);
}

/// Turns what asks of fields into parts of the filter; plain words stay.
fn enter(ui: &Ui, view: &View<'_>, state: &mut SearchState, id: Id, queue: &mut Queue) {
    let reading = read(&state.text, tongue(view.words, view.index));
    state.shows_wrong = true;
    if !reading.wrong.is_empty() {
        return;
    }
    let mut filter = if state.is_whole {
        Filter::default()
    } else {
        view.filter.clone()
    };
    if reading.apply(&mut filter).is_err() {
        return;
    }
    filter.search.clone_from(&reading.search);
    state.shows_wrong = false;
    state.is_whole = false;
    state.dismissed = Some(reading.search.clone());
    state.text.clone_from(&reading.search);
    state.sent = reading.search;
    set_cursor(ui, id, state.text.chars().count());
    if filter != *view.filter {
        queue.push(Command::SetFilter(filter));
    }
}

fn clear(view: &View<'_>, state: &mut SearchState, queue: &mut Queue) {
    // A text that stands for a whole filter is only given up.
    let was_whole = state.is_whole;
    *state = SearchState::default();
    if !was_whole && !view.filter.search.is_empty() {
        queue.push(Command::SetFilter(Filter {
            search: String::new(),
            ..view.filter.clone()
        }));
    }
}

/// Searches for the plain words as they are typed.
fn send_words(view: &View<'_>, state: &mut SearchState, queue: &mut Queue) {
    if state.is_whole {
        return;
    }
    let search = read(&state.text, tongue(view.words, view.index)).search;
    if search != state.sent {
        state.sent.clone_from(&search);
        queue.push(Command::SetFilter(Filter {
            search,
            ..view.filter.clone()
        }));
    }
}

/// Where the cursor stands, in bytes.
fn cursor(ui: &Ui, id: Id, text: &str) -> usize {
    let state = TextEdit::load_state(ui.ctx(), id);
    let range = state.and_then(|state| state.cursor.char_range());
    let chars = range.map_or(usize::MAX, |range| range.primary.index.0);
    text.char_indices()
        .nth(chars)
        .map_or(text.len(), |(at, _)| at)
}

fn set_cursor(ui: &Ui, id: Id, chars: usize) {
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    let range = CCursorRange::one(CCursor::new(chars));
    state.cursor.set_char_range(Some(range));
    TextEdit::store_state(ui.ctx(), id, state);
}
