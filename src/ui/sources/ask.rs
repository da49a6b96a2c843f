//! The questions above a source: what deleting it leaves behind, into which one it goes, and what becomes of changes.

use egui::{Frame, Label, Margin, Stroke, Ui, vec2};

use super::facts::usage_words;
use super::list::List;
use super::{Pick, SourcesState};
use crate::command::{Command, Queue};
use crate::document::{Key, delete_source, merge_sources};
use crate::draw::theme::space;
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::panel::words::source_name;
use crate::ui::widgets::button;
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};
use crate::ui::widgets::field::Field;

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Question {
    /// Nothing.
    #[default]
    None,
    /// Whether to delete a source that is cited.
    Delete(Key),
    /// Into which source the chosen one goes.
    Merge(Option<Key>),
    /// What is to become of the form's changes before another line is chosen.
    Leave(Option<Pick>),
}

/// Draws the question, if there is one, and does what is answered.
pub(super) fn question_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut SourcesState,
    list: &List,
    queue: &mut Queue,
) {
    let theme = view.theme;
    let frame = Frame::new()
        .fill(theme.window)
        .stroke(Stroke::new(1.0, theme.warning))
        .corner_radius(4.0)
        .inner_margin(Margin::same(8));
    match state.question.clone() {
        Question::None => {}
        Question::Delete(key) => drop(frame.show(ui, |ui| {
            delete_ui(ui, view, state, (key, list), queue);
        })),
        Question::Merge(into) => drop(frame.show(ui, |ui| {
            merge_ui(ui, view, state, (into, list), queue);
        })),
        Question::Leave(next) => drop(frame.show(ui, |ui| {
            leave_ui(ui, view, state, next, queue);
        })),
    }
}

/// The buttons of a question; the place of the one that was clicked.
fn answers_ui(ui: &mut Ui, view: &View<'_>, ids: &[(&str, bool)]) -> Option<usize> {
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        for (at, (id, is_possible)) in ids.iter().enumerate() {
            let text = view.words.text(id);
            let button = ui.add_enabled_ui(*is_possible, |ui| button::plain(ui, &text));
            if button.inner.clicked() {
                answer = Some(at);
            }
        }
    });
    answer
}

fn delete_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut SourcesState,
    (key, list): (Key, &List),
    queue: &mut Queue,
) {
    ui.set_width(ui.available_width());
    let usage = list.line(&Pick::Source(key)).map(|l| l.usage);
    let usage = usage_words(view.words, usage.unwrap_or_default());
    let text = view
        .words
        .fill("sources-delete-used", &[("usage", usage.into())]);
    ui.add(Label::new(text).wrap());
    let answers = [
        ("sources-delete-anyway", true),
        ("sources-merge", true),
        ("panel-cancel", true),
    ];
    match answers_ui(ui, view, &answers) {
        Some(0) => {
            state.question = Question::None;
            if let Some(edit) = delete_source(view.document, key) {
                queue.push(Command::Edit(edit));
            }
        }
        Some(1) => state.question = Question::Merge(None),
        Some(_) => state.question = Question::None,
        None => {}
    }
}

fn merge_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut SourcesState,
    (into, list): (Option<Key>, &List),
    queue: &mut Queue,
) {
    ui.set_width(ui.available_width());
    let words = view.words;
    let chosen = state.chosen.clone();
    let found = chosen.as_ref().and_then(|pick| list.line(pick));
    let Some(from) = found else {
        state.question = Question::None;
        return;
    };
    let target = into.and_then(|key| view.document.source_of(key));
    let name = target.map(|source| source_name(words, source));
    let nothing = words.text("sources-merge-choose");
    let choices = || {
        let all = (0..view.document.dataset().sources.len())
            .filter_map(|row| view.document.source(row))
            .filter(|(key, _)| chosen != Some(Pick::Source(*key)));
        all.map(|(key, source)| {
            Choice::new(key, source_name(words, source)).also(source.id.as_str())
        })
        .collect()
    };
    Field::new(words.text("sources-merge-into")).show(ui, look(view), |ui| {
        let shown = name
            .as_deref()
            .map_or(Shown::Nothing(&nothing), Shown::Value);
        let (response, picked) = choice_ui(ui, look(view), shown, choices);
        if picked.is_some() {
            state.question = Question::Merge(picked);
        }
        response
    });
    if let Some(name) = &name {
        let args = [
            ("usage", usage_words(words, from.usage).into()),
            ("into", name.clone().into()),
            ("from", from.title.clone().into()),
        ];
        ui.add(Label::new(look(view).small(words.fill("sources-merge-what", &args))).wrap());
    }
    let answers = [
        ("sources-merge-do", target.is_some()),
        ("panel-cancel", true),
    ];
    match (answers_ui(ui, view, &answers), into) {
        (Some(0), Some(key)) => {
            if let Some(edit) = merge_sources(view.document, &from.id, key) {
                queue.push(Command::Edit(edit));
            }
            state.discard();
            state.chosen = Some(Pick::Source(key));
        }
        (Some(_), _) => state.question = Question::None,
        (None, _) => {}
    }
}

fn leave_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut SourcesState,
    next: Option<Pick>,
    queue: &mut Queue,
) {
    ui.set_width(ui.available_width());
    let can_apply = state.draft.as_ref().is_some_and(|d| d.problem().is_none());
    ui.add(Label::new(view.words.text("sources-leave")).wrap());
    let answers = [
        ("panel-apply", can_apply),
        ("panel-discard", true),
        ("panel-keep-editing", true),
    ];
    match answers_ui(ui, view, &answers) {
        Some(0) => {
            if let Some(edit) = state.take_edit(view.document) {
                queue.push(Command::Edit(edit));
            }
            state.discard();
            state.chosen = next;
        }
        Some(1) => {
            state.discard();
            state.chosen = next;
        }
        Some(_) => state.question = Question::None,
        None => {}
    }
}
