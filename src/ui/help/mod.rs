//! Help: a topic for each page and for what is true on all of them, with a search over everything.

mod body;
mod book;
mod list;
mod table;
mod text;
mod topic;

use egui::{Id, Key, Modifiers, Ui};

pub use table::COMMANDS;
pub use topic::Topic;

use super::ask::modal_ui;
use super::panel::section::look;
use super::widgets::icon::{Icon, icon_button};
use super::{Page, View};
use crate::command::Action;
use crate::draw::theme::{size, space};
use crate::query::filter::{Term, terms};
use book::Book;
use text::Kind;

/// Width of a line of text in points: some seventy letters.
const LINE: f32 = 500.0;
/// Width of the list of topics in points.
const LIST: f32 = 236.0;

/// Help while it is shown.
#[derive(Debug)]
pub struct HelpState {
    book: Book,
    topic: Topic,
    /// What was read before, for going back.
    before: Vec<Topic>,
    query: String,
    /// The words of the query.
    terms: Vec<Term>,
    /// Whether the text has to scroll to the first word that was found.
    seeks: bool,
    /// Whether the search field takes the focus in the next frame.
    wants_focus: bool,
    /// What had the focus before help came; it is to have it again.
    focus_before: Option<Id>,
}

/// How help ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpEnd {
    /// It was closed.
    Closed,
    /// Somebody wants to see a page.
    Show(Page),
}

impl HelpState {
    /// Help that shows a topic.
    pub fn new(ctx: &egui::Context, view: &View<'_>, topic: Topic) -> Self {
        let keys = |action: Action| Some(ctx.format_shortcut(&action.shortcut()?));
        Self {
            book: Book::new(view.words, &keys),
            topic,
            before: Vec::new(),
            query: String::new(),
            terms: Vec::new(),
            seeks: false,
            wants_focus: true,
            focus_before: ctx.memory(egui::Memory::focused),
        }
    }

    /// What had the focus before help came.
    pub fn focus_before(&self) -> Option<Id> {
        self.focus_before
    }

    /// Shows another topic, with a way back.
    fn go(&mut self, topic: Topic) {
        if topic != self.topic {
            self.before.push(self.topic);
            self.topic = topic;
            self.seeks = !self.terms.is_empty();
        }
    }

    fn back(&mut self) {
        if let Some(topic) = self.before.pop() {
            self.topic = topic;
        }
    }

    /// Searches; a topic that has nothing of it gives way to the best one that has.
    fn search(&mut self) {
        self.terms = terms(&self.query);
        self.seeks = !self.terms.is_empty();
        let found = self.book.find(&self.terms);
        if let Some(first) = found.first()
            && !found.contains(&self.topic)
        {
            self.go(*first);
        }
    }
}

/// Shows help; how it ended when it did.
pub fn help_ui(ctx: &egui::Context, view: &View<'_>, state: &mut HelpState) -> Option<HelpEnd> {
    let keys = take_keys(ctx, state);
    let (followed, is_closing) = modal_ui(ctx, view.theme, "help", |ui| {
        let room = ui.ctx().content_rect().size();
        ui.set_width((LIST + LINE + 3.0 * space::XL).min(room.x - 80.0));
        ui.set_height((room.y - 110.0).min(760.0));
        let is_closed = head_ui(ui, view, state);
        ui.add_space(space::S);
        let followed = ui
            .horizontal_top(|ui| {
                let height = ui.available_height();
                let chosen = ui
                    .vertical(|ui| {
                        ui.set_width(LIST);
                        ui.set_height(height);
                        list::list_ui(ui, view, state)
                    })
                    .inner;
                ui.separator();
                let clicked = ui
                    .vertical(|ui| body::body_ui(ui, view, state, keys.scroll))
                    .inner;
                chosen.map(Kind::Topic).or(clicked)
            })
            .inner;
        (followed, is_closed)
    });
    let (followed, is_closed) = followed;
    if keys.is_back {
        state.back();
    }
    if is_closing || is_closed || keys.is_closing {
        return Some(HelpEnd::Closed);
    }
    match followed? {
        Kind::Topic(topic) => {
            state.go(topic);
            None
        }
        Kind::Page(page) => Some(HelpEnd::Show(page)),
        Kind::Plain | Kind::Typed | Kind::Named | Kind::Dead => None,
    }
}

/// What the keys ask of help as a whole.
struct Keys {
    /// How far the text moves.
    scroll: Option<Scroll>,
    is_back: bool,
    is_closing: bool,
}

/// How the text is moved by a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scroll {
    Up,
    Down,
    PageUp,
    PageDown,
    Top,
    End,
}

/// The keys that were pressed; the field and the links do not see them. Home and End belong to the field while something
/// is typed in it.
fn take_keys(ctx: &egui::Context, state: &HelpState) -> Keys {
    let all = [
        (Key::ArrowUp, Scroll::Up),
        (Key::ArrowDown, Scroll::Down),
        (Key::PageUp, Scroll::PageUp),
        (Key::PageDown, Scroll::PageDown),
        (Key::Home, Scroll::Top),
        (Key::End, Scroll::End),
    ];
    let shown = if state.query.is_empty() { 6 } else { 4 };
    ctx.input_mut(|i| {
        let mut scrolled = all.into_iter().take(shown);
        let scroll = scrolled.find(|(key, _)| i.consume_key(Modifiers::NONE, *key));
        let mut takes = |action: Action| action.shortcut().is_some_and(|k| i.consume_shortcut(&k));
        Keys {
            scroll: scroll.map(|(_, scroll)| scroll),
            is_back: takes(Action::Back),
            is_closing: takes(Action::Help),
        }
    })
}

/// The way back, the title, the search field, and the cross; whether that was clicked.
fn head_ui(ui: &mut Ui, view: &View<'_>, state: &mut HelpState) -> bool {
    let words = view.words;
    ui.horizontal(|ui| {
        let back = ui
            .add_enabled_ui(!state.before.is_empty(), |ui| {
                icon_button(ui, look(view), Icon::Left, &words.text("help-back"))
            })
            .inner;
        if back.clicked() {
            state.back();
        }
        ui.label(look(view).heading(words.text("menu-help"), size::FIGURE_TITLE));
        let right = egui::Layout::right_to_left(egui::Align::Center);
        ui.with_layout(right, |ui| {
            let name = words.text("help-close");
            let is_closed = icon_button(ui, look(view), Icon::Cross, &name).clicked();
            list::field_ui(ui, view, state);
            is_closed
        })
        .inner
    })
    .inner
}
