//! The page of sources: all of them with what rests on each, and the one that is chosen at the side.

mod ask;
mod detail;
mod facts;
mod list;
mod table;

use egui::{Frame, Margin, Panel, RichText, TextEdit, Ui, vec2};

use super::View;
use super::widgets::button;
use crate::command::Queue;
use crate::document::store::state::recovery::Typed;
use crate::document::{Document, Edit, Key, fresh_source_id, put_source};
use crate::draw::theme::space;
use crate::i18n::Words;
use crate::model::source::{Source, SourceId};
use crate::ui::panel::draft::source::SourceDraft;
use crate::ui::panel::section::look;
use crate::ui::panel::words::{source_name, typed};
use ask::Question;
use list::{List, Show, Sort};

/// Names a line of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Pick {
    /// A source of the file.
    Source(Key),
    /// One that is cited and is not in the file.
    Missing(SourceId),
    /// One that is being written down.
    New(Key),
}

/// What is searched, sorted and chosen on the page, and the form of the chosen source.
#[derive(Debug, Default)]
pub struct SourcesState {
    search: String,
    show: Show,
    sort: Sort,
    chosen: Option<Pick>,
    draft: Option<SourceDraft>,
    question: Question,
    /// Whether the table scrolls to the chosen line in the next frame.
    is_sought: bool,
    list: Option<List>,
}

impl SourcesState {
    /// Whether the form has changes that are not applied.
    pub fn has_changes(&self) -> bool {
        self.draft.as_ref().is_some_and(SourceDraft::has_changes)
    }

    /// Takes the changes of the form out as an edit; the form stays when they cannot be applied.
    pub fn take_edit(&mut self, document: &Document) -> Option<Edit> {
        let draft = self
            .draft
            .as_ref()
            .filter(|d| d.has_changes() && d.problem().is_none())?;
        let key = self.key()?;
        let edit = put_source(document, key, with_id(document, draft.build()));
        self.chosen = Some(Pick::Source(key));
        self.draft = None;
        Some(edit)
    }

    /// The changes of the form as far as they can be read, as an edit that is still being made.
    pub fn pending(&self, document: &Document) -> Option<Edit> {
        let draft = self.draft.as_ref().filter(|d| d.has_changes())?;
        let source = draft.readable();
        let is_same = source == draft.was.clone().unwrap_or_default();
        let key = self.key().filter(|_| !is_same)?;
        Some(put_source(document, key, with_id(document, source)))
    }

    /// What is typed in the form and cannot be read.
    pub fn unread(&self, words: &Words) -> Vec<Typed> {
        let Some(draft) = &self.draft else {
            return Vec::new();
        };
        typed(words, &source_name(words, &draft.build()), draft.unread())
    }

    /// The source that the form changes or adds.
    fn key(&self) -> Option<Key> {
        match &self.chosen {
            Some(Pick::Source(key) | Pick::New(key)) => Some(*key),
            Some(Pick::Missing(_)) | None => None,
        }
    }

    /// Forgets the changes of the form.
    pub fn discard(&mut self) {
        self.draft = None;
        self.question = Question::None;
        if matches!(self.chosen, Some(Pick::New(_))) {
            self.chosen = None;
        }
    }

    /// Chooses another line; a form with changes asks first what is to become of them.
    fn choose(&mut self, pick: Option<Pick>) {
        if pick == self.chosen {
            return;
        }
        if self.has_changes() {
            self.question = Question::Leave(pick);
            return;
        }
        self.discard();
        self.chosen = pick;
    }

    /// Chooses the source of this id, whether it is in the file or only cited.
    pub fn show(&mut self, document: &Document, id: SourceId) {
        let sources = &document.dataset().sources;
        let row = sources.iter().position(|source| source.id == id);
        let found = row.and_then(|row| document.source(row));
        self.search.clear();
        self.show = Show::All;
        self.choose(Some(match found {
            Some((key, _)) => Pick::Source(key),
            None => Pick::Missing(id),
        }));
        self.is_sought = true;
    }

    /// Begins a source that is not in the file yet; of this id, where it is cited already.
    fn begin(&mut self, document: &Document, id: SourceId) {
        if self.has_changes() {
            self.question = Question::Leave(None);
            return;
        }
        self.discard();
        self.chosen = Some(Pick::New(document.new_key()));
        self.draft = Some(SourceDraft::start(Source {
            id,
            ..Source::default()
        }));
    }

    /// Follows what undo, redo and other rooms did to the chosen source.
    fn follow(&mut self, document: &Document) {
        match &self.chosen {
            Some(Pick::Source(key)) => match document.source_of(*key) {
                Some(source) => {
                    let is_old = self
                        .draft
                        .as_ref()
                        .is_none_or(|d| d.was.as_ref() != Some(source) && !d.has_changes());
                    if is_old {
                        self.draft = Some(SourceDraft::open(source));
                    }
                }
                // What is typed stays: applying it adds the source again.
                None if self.has_changes() => {}
                None => {
                    self.chosen = None;
                    self.discard();
                }
            },
            Some(Pick::Missing(_)) => self.draft = None,
            Some(Pick::New(_)) | None => {}
        }
    }
}

/// The source with an id of its own, if it has none.
fn with_id(document: &Document, mut source: Source) -> Source {
    if source.id.as_str().is_empty() {
        source.id = fresh_source_id(document.dataset(), &wish(&source));
    }
    source
}

/// What the id of a new source is made from.
fn wish(source: &Source) -> String {
    let title = source.title.get(crate::model::codes::Lang::En);
    let publisher = source.publisher.as_deref().unwrap_or(title);
    let date = source.date.as_ref().map_or("", |d| d.as_str());
    format!("{publisher} {date}").trim().to_owned()
}

/// Draws the page.
pub fn sources_ui(ui: &mut Ui, view: &View<'_>, state: &mut SourcesState, queue: &mut Queue) {
    state.follow(view.document);
    let list = list::refreshed(
        state.list.take(),
        view,
        (&state.search, state.show, state.sort),
    );
    if state.chosen.is_some() {
        let frame = Frame::new()
            .fill(view.theme.panel)
            .inner_margin(Margin::same(12));
        Panel::right("source-detail")
            .frame(frame)
            .default_size(380.0)
            .size_range(300.0..=560.0)
            .show(ui, |ui| detail::detail_ui(ui, view, state, &list, queue));
    }
    let frame = Frame::new().inner_margin(Margin::symmetric(12, 0));
    egui::CentralPanel::default()
        .frame(frame.fill(view.theme.window))
        .show(ui, |ui| {
            bar_ui(ui, view, state, &list);
            table::table_ui(ui, view, state, &list);
        });
    state.list = Some(list);
}

/// Search, what is shown, and New source.
fn bar_ui(ui: &mut Ui, view: &View<'_>, state: &mut SourcesState, list: &List) {
    let words = view.words;
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        let hint = words.text("sources-search");
        let field = TextEdit::singleline(&mut state.search)
            .hint_text(RichText::new(&hint).color(view.theme.missing))
            .align(egui::Align2::LEFT_CENTER);
        ui.add_sized([220.0, space::BUTTON], field)
            .accessible_name(&hint);
        if button::primary(ui, look(view), &words.text("sources-new"), true).clicked() {
            state.begin(view.document, SourceId::default());
        }
        for show in Show::ALL {
            let count = list.count(*show);
            if count == 0 && *show != Show::All && *show != state.show {
                continue;
            }
            let shown = words.number(count as f64, 0);
            let text = words.fill(show.message_id(), &[("n", shown.into())]);
            if ui.radio(state.show == *show, text).clicked() {
                state.show = *show;
            }
        }
    });
    ui.add_space(space::S);
}
