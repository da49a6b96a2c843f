//! The project panel: every field of a record, and the form that changes it.

pub(in crate::ui) mod draft;
mod editor;
pub(in crate::ui) mod form;
mod goal;
mod header;
pub(in crate::ui) mod section;
pub(in crate::ui) mod sheet;
pub(in crate::ui) mod words;

use egui::{Ui, vec2};

use crate::command::{Command, Queue};
use crate::document::store::state::recovery::Typed;
use crate::document::{Document, Edit, Key};
use crate::draw::theme::space;
use crate::i18n::Words;
use crate::model::project::Project;
use crate::ui::View;
use draft::Draft;
use editor::{Question, editor_ui, question_ui};
use header::Wish;

pub use goal::go_to;
use section::scroll_ui;

/// Which project is shown, and the draft while one is edited. A draft with changes goes only when its person says so.
#[derive(Debug, Default)]
pub struct PanelState {
    /// The project that is shown.
    pub open: Option<Key>,
    draft: Option<Draft>,
    /// Whether the person has tried to leave a draft with changes.
    asks: bool,
    /// Whether a field of the form had the keyboard when it was last drawn: Escape then leaves the field only.
    is_writing: bool,
}

impl PanelState {
    /// Shows a project. A draft with changes of another one stays, and the panel asks what is to become of it.
    pub fn show(&mut self, key: Key) {
        self.open = Some(key);
        self.leave_draft_of_other();
    }

    /// Opens the form for the open project, which is `project`.
    pub fn start_edit(&mut self, project: &Project) {
        self.leave_draft_of_other();
        if let (Some(key), None) = (self.open, &self.draft) {
            self.draft = Some(Draft::open(key, project));
        }
    }

    /// Opens the form for a project that is not in the document yet; applying it adds it.
    pub fn start_new(&mut self, key: Key, project: Project) {
        self.open = Some(key);
        self.leave_draft_of_other();
        if self.draft.is_none() {
            self.draft = Some(Draft::start(key, project));
        }
    }

    /// Closes what is topmost: a form without changes, else the panel. A form with changes stays and asks; a field
    /// that has the keyboard only loses it.
    pub fn close(&mut self) {
        if std::mem::take(&mut self.is_writing) {
            return;
        }
        match &self.draft {
            Some(draft) if draft.has_changes() => self.asks = true,
            Some(draft) => {
                let is_new = draft.before.is_none();
                self.discard();
                if is_new {
                    self.open = None;
                }
            }
            None => self.open = None,
        }
    }

    /// Whether a form has changes that are not applied.
    pub fn has_changes(&self) -> bool {
        self.draft.as_ref().is_some_and(Draft::has_changes)
    }

    /// The changes of the form as far as they can be read, as an edit that is still being made.
    pub fn pending(&self, document: &Document) -> Option<Edit> {
        self.draft.as_ref()?.rescued(document)
    }

    /// What is typed in the form and cannot be read.
    pub fn unread(&self, words: &Words) -> Vec<Typed> {
        let Some(draft) = &self.draft else {
            return Vec::new();
        };
        let name = words::project_name(words, &draft.project);
        words::typed(words, &name, draft.unread())
    }

    /// Forgets the form and its changes.
    pub fn discard(&mut self) {
        self.draft = None;
        self.asks = false;
    }

    /// Takes the changes of the form out as an edit and closes the form; the form stays when they cannot be applied.
    pub fn take_edit(&mut self, view: &View<'_>) -> Option<Edit> {
        let draft = self.draft.as_ref()?;
        let edit = draft.edit(view.document)?;
        self.discard();
        Some(edit)
    }

    /// Drops a draft without changes of a project that is no longer open, and asks about one with changes.
    fn leave_draft_of_other(&mut self) {
        let Some(draft) = self.draft.as_ref().filter(|d| Some(d.key) != self.open) else {
            return;
        };
        if draft.has_changes() {
            self.asks = true;
        } else {
            self.draft = None;
        }
    }

    /// Does what the person asked of the panel.
    fn obey(&mut self, wish: Wish, view: &View<'_>, queue: &mut Queue) {
        match wish {
            Wish::None => {}
            Wish::Close => {
                self.is_writing = false;
                self.close();
            }
            Wish::Edit => {
                if let Some(project) = self.open.and_then(|key| view.document.project(key)) {
                    self.start_edit(project);
                }
            }
            Wish::Apply => {
                let applied = self.take_edit(view);
                if let Some(edit) = applied {
                    queue.push(Command::Edit(edit));
                }
            }
            Wish::Discard => {
                let was_new = self.draft.as_ref().is_some_and(|d| d.before.is_none());
                let key = self.draft.as_ref().map(|d| d.key);
                self.discard();
                if was_new && self.open == key {
                    self.open = None;
                }
            }
            Wish::KeepEditing => {
                self.asks = false;
                self.open = self.draft.as_ref().map(|d| d.key);
            }
            Wish::Reload => {
                let key = self.draft.as_ref().map(|d| d.key);
                self.discard();
                if let Some((key, project)) = key.and_then(|k| Some((k, view.document.project(k)?)))
                {
                    self.draft = Some(Draft::open(key, project));
                }
            }
        }
    }

    /// Follows changes of the record that came from elsewhere; gives the question that they raise.
    fn question(&mut self, document: &Document) -> Question {
        let Some(draft) = &self.draft else {
            return Question::None;
        };
        let has_changes = draft.has_changes();
        if self.asks && has_changes {
            return Question::Leave;
        }
        let key = draft.key;
        match (&draft.before, document.project(key)) {
            (Some(before), Some(current)) if before == current => Question::None,
            (None, None) => Question::None,
            (_, Some(_)) if has_changes => Question::ChangedElsewhere,
            (_, None) if has_changes => Question::DeletedElsewhere,
            (_, Some(current)) => {
                self.draft = Some(Draft::open(key, current));
                Question::None
            }
            (_, None) => {
                self.discard();
                Question::None
            }
        }
    }
}

/// Draws the panel for the open project.
pub fn panel_ui(ui: &mut Ui, view: &View<'_>, state: &mut PanelState, queue: &mut Queue) {
    ui.spacing_mut().item_spacing = vec2(space::S, space::S);
    state.leave_draft_of_other();
    let question = state.question(view.document);
    let stepped = header::steps_ui(ui, view, state.open, queue);
    let open = state.open;
    let wish = match state.draft.as_mut() {
        Some(draft) if Some(draft.key) == open => editor_ui(ui, view, draft, question),
        Some(draft) => {
            let wish = question_ui(ui, view, draft, question);
            wish.or(project_ui(ui, view, open, queue))
        }
        None => project_ui(ui, view, open, queue),
    };
    state.is_writing = state.draft.is_some() && has_focus(ui);
    state.obey(stepped.or(wish), view, queue);
}

/// The open project to read.
fn project_ui(ui: &mut Ui, view: &View<'_>, open: Option<Key>, queue: &mut Queue) -> Wish {
    let found = open.and_then(|key| {
        let row = view.document.row_of(key)?;
        Some((key, row, view.document.project(key)?))
    });
    let Some((key, row, project)) = found else {
        header::nothing_ui(ui, view, queue);
        return Wish::None;
    };
    header::title_ui(ui, view, &words::project_name(view.words, project));
    let wish = header::actions_ui(ui, view, (key, project), queue);
    scroll_ui(ui, ("panel-sheet", key), |ui| {
        sheet::sheet_ui(ui, view, (row, project), queue);
    });
    wish
}

/// Whether something inside the panel has the keyboard.
fn has_focus(ui: &Ui) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    let response = focused.and_then(|id| ui.ctx().read_response(id));
    response.is_some_and(|r| ui.max_rect().intersects(r.rect))
}
