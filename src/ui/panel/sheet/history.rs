//! What became of a project or a source: who changed which field, when, from what to what, and why.

use egui::{Label, Ui};

use super::cx::{Cx, row_ui};
use super::value::{self, Whose};
use crate::command::Queue;
use crate::draw::theme::space;
use crate::model::change::Change;
use crate::model::date::Date;
use crate::model::project::Project;
use crate::model::source::SourceId;
use crate::query::history::{of_project, of_source};
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
    let when = change.time.as_deref().map(|time| when(cx, time));
    let who = change.author.as_deref().map(line);
    let who = who.unwrap_or_else(|| words.text("history-nobody"));
    let parts: Vec<String> = when.into_iter().chain([who]).collect();
    cx.small_ui(ui, parts.join(" · "));
    if let Some(reason) = &change.reason {
        ui.add(Label::new(whole(reason)).wrap().selectable(true));
    }
}

/// A time of the file as people write it, in the time of Kazakhstan; as it stands where it is none.
fn when(cx: &Cx<'_>, time: &str) -> String {
    let Ok(stamp) = time.parse::<jiff::Timestamp>() else {
        return line(time);
    };
    let local = jiff::tz::Offset::constant(5).to_datetime(stamp);
    let Some(date) = Date::parse(&local.date().to_string()) else {
        return line(time);
    };
    let clock = format!("{:02}:{:02}", local.hour(), local.minute());
    let args = [
        ("date", cx.view.words.date(&date).into()),
        ("time", clock.into()),
    ];
    cx.view.words.fill("history-when", &args)
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
        };
        cx.small_ui(ui, words.text(id));
        return;
    };
    let values = (change.old.as_ref(), change.new.as_ref());
    let (old, new) = value::pair(&cx.view, (whose, field), values);
    let label = label(whose, field).map_or_else(|| line(field), |id| words.text(id));
    let text = words.fill(
        "history-change",
        &[("old", old.into()), ("new", new.into())],
    );
    row_ui(ui, cx.look(), &label, |ui| {
        ui.add(Label::new(text).wrap().selectable(true));
    });
}

/// The message with the name of a field, as it stands before a value.
fn label(whose: Whose, field: &str) -> Option<&'static str> {
    let labels = match whose {
        Whose::Project => LABELS,
        Whose::Source => SOURCE_LABELS,
    };
    labels
        .iter()
        .find(|(name, _)| *name == field)
        .map(|(_, id)| *id)
}

const LABELS: &[(&str, &str)] = &[
    ("id", "panel-id"),
    ("name", "panel-field-name"),
    ("aliases", "panel-field-aliases"),
    ("type", "panel-field-type"),
    ("region", "panel-field-region"),
    ("district", "panel-field-district"),
    ("settlement", "panel-field-settlement"),
    ("site", "panel-field-site"),
    ("sector", "panel-field-sector"),
    ("products", "panel-field-products"),
    ("status", "panel-field-status"),
    ("status_date", "panel-field-status-date"),
    ("status_source", "panel-field-status-source"),
    ("parties", "panel-section-parties"),
    ("investment", "panel-section-investment"),
    ("investment_covers", "panel-field-covers"),
    ("jobs", "panel-section-jobs"),
    ("jobs.permanent", "panel-jobs-permanent"),
    ("jobs.construction", "panel-jobs-construction"),
    ("jobs.unspecified", "panel-jobs-unspecified"),
    ("capacity", "panel-section-capacity"),
    ("milestones", "panel-section-milestones"),
    ("commitments", "panel-section-commitments"),
    ("instruments", "panel-section-instruments"),
    ("area_ha", "panel-section-area"),
    ("markets", "panel-section-markets"),
    ("notes", "panel-section-notes"),
    ("include_in_totals", "panel-totals"),
    ("exclude_reason", "panel-field-exclude-reason"),
    ("verified", "panel-verified"),
    ("tags", "panel-field-tags"),
    ("muted_checks", "field-muted-checks"),
];

const SOURCE_LABELS: &[(&str, &str)] = &[
    ("id", "panel-id"),
    ("title", "panel-source-title"),
    ("publisher", "panel-source-publisher"),
    ("date", "panel-source-date"),
    ("url", "panel-source-link"),
    ("language", "panel-source-language"),
    ("type", "panel-source-type"),
    ("muted_checks", "field-muted-checks"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::record::Record;
    use crate::model::source::Source;

    #[test]
    fn each_field_of_a_project_and_a_source_has_a_name() {
        for field in Project::FIELDS {
            assert!(label(Whose::Project, field).is_some(), "{field}");
        }
        for field in Source::FIELDS {
            assert!(label(Whose::Source, field).is_some(), "{field}");
        }
    }
}
