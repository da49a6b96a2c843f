//! The page of the ledger: announcements at the left, the chosen one held against its members at the right.

mod ask;
mod balance;
mod book;
mod candidates;
mod detail;
mod draft;
mod form;
mod head;
mod list;
mod members;

use egui::{Frame, Margin, Panel, Ui};

use super::{Desk, View};
use crate::command::Queue;
use crate::document::store::state::recovery::Typed;
use crate::document::{Document, Edit, Key};
use crate::i18n::Words;
use crate::model::announcement::AnnouncementId;
use crate::ui::panel::words::{line, typed};
use book::Book;
use candidates::Candidates;
use draft::AnnouncementDraft;

/// Which announcement is chosen, and the form while one is edited. A form with changes goes only when its person says so.
#[derive(Debug, Default)]
pub struct LedgerState {
    chosen: Option<Key>,
    draft: Option<AnnouncementDraft>,
    /// Where the person wanted to go while the form had changes.
    leaving: Option<Next>,
    /// The list of projects from which members are added, while it is open.
    candidates: Option<Candidates>,
    book: Option<Book>,
    /// The announcement of a saved view, until the document is looked into.
    sought: Option<Option<AnnouncementId>>,
}

/// What is shown next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// This announcement, or the first.
    Show(Option<Key>),
    /// The form for a new one.
    Begin(Key),
}

impl LedgerState {
    /// The announcement that was chosen; while none was, the page shows the first.
    pub fn chosen(&self) -> Option<Key> {
        self.chosen
    }

    /// The id of the announcement that was chosen.
    pub fn chosen_id(&self) -> Option<&AnnouncementId> {
        let shown = self.book.as_ref()?.shown.as_ref()?;
        (self.chosen == Some(shown.key)).then_some(&shown.id)
    }

    /// Chooses the announcement of this id, or the first, as soon as the page looks into the document.
    pub fn seek(&mut self, id: Option<AnnouncementId>) {
        self.sought = Some(id);
    }

    /// Chooses another announcement; a form with changes asks first what is to become of them.
    pub fn choose(&mut self, key: Option<Key>) {
        if key != self.chosen {
            self.go(Next::Show(key));
        }
    }

    /// Begins an announcement that is not in the file yet.
    pub fn begin(&mut self, document: &Document) {
        self.go(Next::Begin(document.new_key()));
    }

    fn go(&mut self, next: Next) {
        if self.has_changes() {
            self.leaving = Some(next);
            return;
        }
        self.discard();
        match next {
            Next::Show(key) => self.chosen = key,
            Next::Begin(key) => {
                self.chosen = Some(key);
                self.draft = Some(AnnouncementDraft::start(key));
            }
        }
    }

    /// Whether the form has changes that are not applied.
    pub fn has_changes(&self) -> bool {
        self.draft
            .as_ref()
            .is_some_and(AnnouncementDraft::has_changes)
    }

    /// Takes the changes of the form out as an edit; the form stays when they cannot be applied.
    pub fn take_edit(&mut self, document: &Document) -> Option<Edit> {
        let draft = self.draft.as_ref()?;
        let edit = draft.edit(document)?;
        self.chosen = Some(draft.key);
        self.draft = None;
        self.leaving = None;
        Some(edit)
    }

    /// The changes of the form as far as they can be read, as an edit that is still being made.
    pub fn pending(&self, document: &Document) -> Option<Edit> {
        self.draft
            .as_ref()
            .filter(|draft| draft.has_changes())
            .and_then(|draft| draft.rescued(document))
    }

    /// What is typed in the form and cannot be read.
    pub fn unread(&self, words: &Words) -> Vec<Typed> {
        let Some(draft) = &self.draft else {
            return Vec::new();
        };
        let title = line(draft.record.title.get(words.lang()));
        typed(words, &title, draft.unread())
    }

    /// Whether Escape has something to close: the list of projects, or a form without changes.
    pub fn can_close(&self) -> bool {
        self.candidates.is_some() || (self.draft.is_some() && !self.has_changes())
    }

    /// Closes the list of projects, else a form without changes.
    pub fn close(&mut self) {
        if self.candidates.take().is_none() && !self.has_changes() {
            self.discard();
        }
    }

    /// Forgets the form and its changes.
    pub fn discard(&mut self) {
        let draft = self.draft.take();
        if draft.is_some_and(|draft| draft.before.is_none()) {
            self.chosen = None;
        }
        self.leaving = None;
    }

    /// Follows what undo, redo, saved views and other rooms did to the chosen announcement.
    pub fn follow(&mut self, document: &Document) {
        if let Some(id) = self.sought.take() {
            let mut announcements = document.dataset().announcements.iter();
            let row = announcements.position(|one| Some(&one.id) == id.as_ref());
            self.choose(row.and_then(|row| document.announcement_key(row)));
        }
        if let Some(draft) = &self.draft {
            let current = document.announcement(draft.key);
            if draft.has_changes() || draft.before.as_ref() == current {
                return;
            }
            let key = draft.key;
            self.draft = current.map(|current| AnnouncementDraft::open(key, current));
        }
        let is_gone = |key: &Key| document.announcement(*key).is_none();
        if self.draft.is_none() && self.chosen.as_ref().is_some_and(is_gone) {
            self.chosen = None;
        }
    }
}

/// Draws the page.
pub fn ledger_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let state = &mut desk.ledger;
    state.follow(view.document);
    let book = book::refreshed(state.book.take(), view, state.chosen);
    state.book = Some(book);
    let frame = Frame::new()
        .fill(view.theme.panel)
        .inner_margin(Margin::symmetric(8, 8));
    let width = (ui.available_width() * 0.3).clamp(200.0, 340.0);
    Panel::left("ledger-list")
        .frame(frame)
        .default_size(width)
        .size_range(180.0..=420.0)
        .show(ui, |ui| list::list_ui(ui, view, state, queue));
    let frame = Frame::new()
        .fill(view.theme.window)
        .inner_margin(Margin::symmetric(12, 8));
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        ask::question_ui(ui, view, state, queue);
        if state.draft.is_some() {
            form::form_ui(ui, view, state, queue);
        } else {
            detail::detail_ui(ui, view, state, queue);
        }
    });
}
