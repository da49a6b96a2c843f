//! Where a number comes from: all claims about it, which one is preferred and why, and the way to rank and add them.

mod add;
mod edits;
mod rank;
pub mod words;

use egui::{ScrollArea, Ui};

use super::View;
use super::ask::{modal_ui, title_ui};
use super::widgets::button;
use super::widgets::choice::{Choice, Shown, choice_ui};
use super::widgets::field::Field;
use crate::command::{Command, Queue};
use crate::document::Key;
use crate::draw::theme::space;
use crate::model::fact::FactId;
use crate::model::project::Project;
use crate::model::source::SourceId;
use crate::ui::panel::section::look;
use crate::ui::panel::words::line;
use add::AddDraft;

/// Which number is looked at, and the claim that is being added to it.
#[derive(Debug)]
pub struct FactState {
    project: Option<Key>,
    fact: Option<FactId>,
    /// Whether the dialog asks for the project, because it began at a source.
    asks_project: bool,
    add: AddDraft,
}

impl FactState {
    /// Looks at one number of a project.
    pub fn of(project: Key, fact: FactId) -> Self {
        Self {
            project: Some(project),
            fact: Some(fact),
            asks_project: false,
            add: AddDraft::default(),
        }
    }

    /// Begins a claim that rests on this source; project and number are asked for.
    pub fn from_source(source: SourceId) -> Self {
        Self {
            project: None,
            fact: None,
            asks_project: true,
            add: AddDraft::from_source(source),
        }
    }
}

/// Shows the dialog; `true` when it is to be closed.
pub fn fact_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut FactState,
    queue: &mut Queue,
) -> bool {
    let (is_done, is_closing) = modal_ui(ctx, view.theme, "fact", |ui| {
        ui.set_width(520.0);
        let id = if state.asks_project {
            "fact-add-title"
        } else {
            "fact-title"
        };
        title_ui(ui, &view.words.text(id));
        project_ui(ui, view, state);
        let open = state.project.and_then(|key| {
            let project = view.document.project(key)?;
            Some((key, project))
        });
        if let Some((_, project)) = open {
            number_ui(ui, view, state, project);
        }
        ui.add_space(space::S);
        let room = (ui.ctx().content_rect().height() - 320.0).max(160.0);
        // A modal has the height of the frame before: without a least height the list would stop short when it grows.
        let scroll = ScrollArea::vertical().min_scrolled_height(room);
        scroll.max_height(room).show(ui, |ui| {
            if let (Some((key, project)), Some(fact)) = (open, state.fact) {
                let at = At { key, project, fact };
                rank::claims_ui(ui, view, at, queue);
                add::add_ui(ui, view, at, &mut state.add, queue);
            }
        });
        ui.add_space(space::L);
        below_ui(ui, view, open.map(|(key, _)| key), queue)
    });
    is_done || is_closing
}

/// One number of one project.
#[derive(Clone, Copy)]
struct At<'a> {
    key: Key,
    project: &'a Project,
    fact: FactId,
}

/// The project: its name, or a list to choose from.
fn project_ui(ui: &mut Ui, view: &View<'_>, state: &mut FactState) {
    let (words, look) = (view.words, look(view));
    let name = |project: &Project| line(project.name.get(words.lang()));
    let chosen = state.project.and_then(|key| view.document.project(key));
    if !state.asks_project {
        let text = chosen.map_or_else(|| words.text("panel-gone"), name);
        ui.add(egui::Label::new(look.heading(text, crate::draw::theme::size::BODY)).wrap());
        return;
    }
    let shown = chosen.map(name);
    let nothing = words.text("fact-choose-project");
    let choices = || {
        let projects = view.document.dataset().projects.iter().enumerate();
        projects
            .filter_map(|(row, project)| {
                let key = view.document.project_key(row)?;
                Some(Choice::new(key, name(project)).also(project.id.as_str()))
            })
            .collect()
    };
    Field::new(words.text("column-name")).show(ui, look, |ui| {
        let shown = shown
            .as_deref()
            .map_or(Shown::Nothing(&nothing), Shown::Value);
        let (response, picked) = choice_ui(ui, look, shown, choices);
        if let Some(key) = picked {
            state.project = Some(key);
            state.fact = None;
        }
        response
    });
}

/// Which number of the project.
fn number_ui(ui: &mut Ui, view: &View<'_>, state: &mut FactState, project: &Project) {
    let (ws, look) = (view.words, look(view));
    let name = state.fact.map(|fact| words::fact_name(ws, project, fact));
    let nothing = ws.text("fact-choose-number");
    let choices = || {
        let line = |fact: FactId| Choice::new(fact, words::fact_name(ws, project, fact));
        project.facts().into_iter().map(line).collect()
    };
    Field::new(ws.text("fact-number")).show(ui, look, |ui| {
        let shown = name
            .as_deref()
            .map_or(Shown::Nothing(&nothing), Shown::Value);
        let (response, picked) = choice_ui(ui, look, shown, choices);
        if picked.is_some() {
            state.fact = picked;
            state.add.restart();
        }
        response
    });
}

/// Opens the project, or closes the dialog; `true` when it is to be closed.
fn below_ui(ui: &mut Ui, view: &View<'_>, project: Option<Key>, queue: &mut Queue) -> bool {
    ui.horizontal(|ui| {
        let mut is_done = button::plain(ui, &view.words.text("dialog-close")).clicked();
        if let Some(key) = project
            && button::plain(ui, &view.words.text("row-open")).clicked()
        {
            queue.push(Command::OpenProject(key));
            is_done = true;
        }
        is_done
    })
    .inner
}
