//! The chosen source: its fields to edit, what can be done with it, and every fact that rests on it.

use egui::{Align, Label, Layout, Margin, Panel, ScrollArea, Ui, vec2};

use super::ask::{Question, question_ui};
use super::facts::{facts_ui, usage_words};
use super::list::{Line, List};
use super::{Pick, SourcesState};
use crate::command::{Command, Queue};
use crate::document::delete_source;
use crate::draw::theme::{size, space};
use crate::ui::View;
use crate::ui::panel::draft::source::{NewSources, is_link};
use crate::ui::panel::form::pen::Pen;
use crate::ui::panel::form::source::source_fields_ui;
use crate::ui::panel::section::look;
use crate::ui::panel::section::say_heading;
use crate::ui::panel::sheet::history::source_history_ui;
use crate::ui::panel::words::line;
use crate::ui::widgets::button;
use crate::ui::widgets::icon::{Icon, icon_button};

/// Draws the side of the page.
pub(super) fn detail_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut SourcesState,
    list: &List,
    queue: &mut Queue,
) {
    ui.spacing_mut().item_spacing = vec2(space::S, space::S);
    let Some(pick) = state.chosen.clone() else {
        return;
    };
    head_ui(ui, view, state, (&pick, list));
    question_ui(ui, view, state, list, queue);
    if state.draft.is_some() {
        let bar = egui::Frame::new().inner_margin(Margin {
            top: 8,
            ..Margin::ZERO
        });
        Panel::bottom("source-apply")
            .frame(bar)
            .show_separator_line(false)
            .show(ui, |ui| apply_ui(ui, view, state, queue));
    }
    ScrollArea::vertical()
        .id_salt(("source", list.line(&pick).map(|l| l.id.clone())))
        .auto_shrink(false)
        .show(ui, |ui| {
            let inside = egui::Frame::new().inner_margin(Margin {
                right: 8,
                ..Margin::ZERO
            });
            inside.show(ui, |ui| {
                form_ui(ui, view, state, queue);
                if let Some(line) = list.line(&pick) {
                    actions_ui(ui, view, state, line, queue);
                    facts_ui(ui, view, list.citations.places(&line.id), queue);
                    source_history_ui(ui, view, &line.id, queue);
                }
            });
        });
}

/// The title, what rests on it, and close.
fn head_ui(ui: &mut Ui, view: &View<'_>, state: &mut SourcesState, (pick, list): (&Pick, &List)) {
    let (words, look) = (view.words, look(view));
    let found = list.line(pick);
    ui.horizontal_top(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if icon_button(ui, look, Icon::Cross, &words.text("sources-close")).clicked() {
                state.choose(None);
            }
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                let title =
                    found.map_or_else(|| words.text("panel-new-source"), |l| l.title.clone());
                let text = look.heading(&title, size::BODY);
                let heading = ui.add(Label::new(text).wrap().selectable(true));
                say_heading(&heading, &title);
            });
        });
    });
    if let Some(line) = found {
        ui.add(Label::new(look.small(usage_words(words, line.usage))).wrap());
    }
}

fn form_ui(ui: &mut Ui, view: &View<'_>, state: &mut SourcesState, queue: &mut Queue) {
    let Some(draft) = &mut state.draft else {
        return;
    };
    let mut none = NewSources::default();
    let pen = Pen {
        view: *view,
        new_sources: &mut none,
    };
    source_fields_ui(ui, &pen, draft);
    let words = view.words;
    let url = draft.record.url.clone().unwrap_or_default();
    let url = url.trim();
    if is_link(url) && button::quiet(ui, look(view), &words.text("sources-open-link")).clicked() {
        queue.push(Command::OpenLink(url.to_owned()));
    }
    let id = draft.record.id.as_str();
    if !id.is_empty() {
        let text = words.fill("sources-id", &[("id", line(id).into())]);
        ui.add(Label::new(look(view).small(text)).wrap().selectable(true));
    }
}

/// What can be done with a source that is in the file, or that is only cited.
fn actions_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut SourcesState,
    line: &Line,
    queue: &mut Queue,
) {
    let text = |id: &str| view.words.text(id);
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        match &line.pick {
            Pick::Source(key) => {
                if button::plain(ui, &text("sources-add-claim")).clicked() {
                    queue.push(Command::AddClaim(line.id.clone()));
                }
                if button::plain(ui, &text("sources-merge")).clicked() {
                    state.question = Question::Merge(None);
                }
                if button::plain(ui, &text("sources-delete")).clicked() {
                    if line.usage.facts > 0 {
                        state.question = Question::Delete(*key);
                    } else if let Some(edit) = delete_source(view.document, *key) {
                        queue.push(Command::Edit(edit));
                    }
                }
            }
            Pick::Missing(id) => {
                if button::plain(ui, &text("sources-write-down")).clicked() {
                    state.begin(view.document, id.clone());
                }
                if button::plain(ui, &text("sources-merge")).clicked() {
                    state.question = Question::Merge(None);
                }
            }
            Pick::New(_) => {}
        }
    });
}

/// Apply, Cancel, and why Apply is out of use.
fn apply_ui(ui: &mut Ui, view: &View<'_>, state: &mut SourcesState, queue: &mut Queue) {
    let Some(draft) = &state.draft else { return };
    let is_new = draft.was.is_none();
    let has_changes = draft.has_changes();
    let can_apply = has_changes && draft.problem().is_none();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        let id = if is_new { "sources-add" } else { "panel-apply" };
        if button::primary(ui, look(view), &view.words.text(id), can_apply).clicked()
            && let Some(edit) = state.take_edit(view.document)
        {
            queue.push(Command::Edit(edit));
        }
        let cancels = has_changes || is_new;
        let cancel = ui.add_enabled_ui(cancels, |ui| {
            button::plain(ui, &view.words.text("panel-cancel"))
        });
        if cancel.inner.clicked() {
            state.discard();
        }
        if !has_changes && !is_new {
            ui.label(look(view).small(view.words.text("panel-no-changes")));
        }
    });
}
