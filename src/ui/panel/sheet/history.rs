//! What became of a project, a source or an announcement: who changed which field, when, from what to what, and why.

use egui::{Label, Ui};

use super::cx::{Cx, row_ui};
use crate::command::Queue;
use crate::draw::theme::space;
use crate::i18n::fields::{self, Teller, Whose};
use crate::model::announcement::AnnouncementId;
use crate::model::change::Change;
use crate::model::project::Project;
use crate::model::source::SourceId;
use crate::query::history::{of_announcement, of_project, of_source};
use crate::ui::View;
use crate::ui::panel::section::section_ui;
use crate::ui::panel::words::{line, whole};
use crate::ui::widgets::button;

/// How many changes are shown before one asks for all.
const FIRST: usize = 5;

/// The changes of the project, newest first; left out where there is none.
pub(super) fn history_ui(ui: &mut Ui, cx: &Cx<'_>, project: &Project) {
    let changes = of_project(cx.view.document.dataset(), &project.id);
    changes_ui(ui, cx, (project.id.as_str(), Whose::Project), &changes);
}

/// The changes of a source, newest first; left out where there is none.
pub(in crate::ui) fn source_history_ui(
    ui: &mut Ui,
    view: &View<'_>,
    id: &SourceId,
    queue: &mut Queue,
) {
    let changes = of_source(view.document.dataset(), id);
    let cx = Cx {
        view: *view,
        queue,
        key: None,
    };
    changes_ui(ui, &cx, (id.as_str(), Whose::Source), &changes);
}

/// The changes of an announcement, newest first; left out where there is none.
pub(in crate::ui) fn announcement_history_ui(
    ui: &mut Ui,
    view: &View<'_>,
    id: &AnnouncementId,
    queue: &mut Queue,
) {
    let changes = of_announcement(view.document.dataset(), id);
    let cx = Cx {
        view: *view,
        queue,
        key: None,
    };
    changes_ui(ui, &cx, (id.as_str(), Whose::Announcement), &changes);
}

fn changes_ui(ui: &mut Ui, cx: &Cx<'_>, (id, whose): (&str, Whose), changes: &[&Change]) {
    if changes.is_empty() {
        return;
    }
    section_ui(ui, cx.look(), "history-title");
    let is_open_id = ui.make_persistent_id(("history", id));
    let is_open = ui.data(|d| d.get_temp(is_open_id).unwrap_or(false));
    let count = if is_open { changes.len() } else { FIRST };
    let mut before: Option<&Change> = None;
    for change in changes.iter().take(count) {
        if before.is_none_or(|b| !is_same_save(b, change)) {
            save_ui(ui, cx, change);
        }
        before = Some(change);
        change_ui(ui, cx, whose, change);
    }
    if changes.len() > count {
        let shown = cx.view.words.number(changes.len() as f64, 0);
        let args = [("n", changes.len().into()), ("shown", shown.into())];
        let text = cx.view.words.fill("history-show-all", &args);
        if button::quiet(ui, cx.look(), &text).clicked() {
            ui.data_mut(|d| d.insert_temp(is_open_id, true));
        }
    }
}

fn is_same_save(a: &Change, b: &Change) -> bool {
    (&a.time, &a.author, &a.reason) == (&b.time, &b.author, &b.reason)
}

/// When, who and why.
fn save_ui(ui: &mut Ui, cx: &Cx<'_>, change: &Change) {
    let words = cx.view.words;
    ui.add_space(space::XS);
    let when = change.time.as_deref().map(|time| words.moment_of(time));
    let who = change.author.as_deref().map(line);
    let who = who.unwrap_or_else(|| words.text("history-nobody"));
    let parts: Vec<String> = when.into_iter().chain([who]).collect();
    cx.small_ui(ui, parts.join(" · "));
    if let Some(reason) = &change.reason {
        ui.add(Label::new(whole(reason)).wrap().selectable(true));
    }
}

/// The field, and what became of it.
fn change_ui(ui: &mut Ui, cx: &Cx<'_>, whose: Whose, change: &Change) {
    let words = cx.view.words;
    let Some(field) = change.field.as_deref() else {
        let id = match (whose, change.old.is_none()) {
            (Whose::Project, true) => "history-added",
            (Whose::Project, false) => "history-deleted",
            (Whose::Source, true) => "history-source-added",
            (Whose::Source, false) => "history-source-deleted",
            (Whose::Announcement, true) => "history-announcement-added",
            (Whose::Announcement, false) => "history-announcement-deleted",
        };
        cx.small_ui(ui, words.text(id));
        return;
    };
    let teller = Teller {
        words,
        dataset: cx.view.document.dataset(),
        tolerance: cx.view.tolerance,
    };
    let values = (change.old.as_ref(), change.new.as_ref());
    let (old, new) = teller.pair((whose, field), values);
    let label = fields::label(whose, field).map_or_else(|| line(field), |id| words.text(id));
    let text = words.fill(
        "history-change",
        &[("old", old.into()), ("new", new.into())],
    );
    row_ui(ui, cx.look(), &label, |ui| {
        ui.add(Label::new(text).wrap().selectable(true));
    });
}
