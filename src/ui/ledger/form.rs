//! The form of an announcement: title, source, date, what was announced with its claims, and notes.

use egui::{Margin, Panel, Ui, vec2};

use super::LedgerState;
use super::draft::AnnouncementDraft;
use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::ui::View;
use crate::ui::panel::draft::claim::Kind;
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::form::claims::claims_form;
use crate::ui::panel::form::pen::Pen;
use crate::ui::panel::form::source::source_ui;
use crate::ui::panel::section::{list_heading_ui, look, say_heading, scroll_ui, section_ui};
use crate::ui::widgets::button;
use crate::ui::widgets::field::message_ui;
use crate::ui::widgets::text_field::Height;

/// The widest that the form gets, in points: longer lines are hard to fill.
const WIDEST: f32 = 640.0;

/// Draws the form with Apply and Cancel below it.
pub(super) fn form_ui(ui: &mut Ui, view: &View<'_>, state: &mut LedgerState, queue: &mut Queue) {
    let bar = egui::Frame::new().inner_margin(Margin {
        top: 8,
        ..Margin::ZERO
    });
    Panel::bottom("announcement-apply")
        .frame(bar)
        .show_separator_line(false)
        .show(ui, |ui| apply_ui(ui, view, state, queue));
    let Some(draft) = &mut state.draft else {
        return;
    };
    scroll_ui(ui, ("announcement-form", draft.key), |ui| {
        ui.set_max_width(WIDEST.min(ui.available_width()));
        fields_ui(ui, view, draft);
    });
}

fn fields_ui(ui: &mut Ui, view: &View<'_>, draft: &mut AnnouncementDraft) {
    ui.spacing_mut().item_spacing = vec2(space::S, space::S);
    let id = match draft.before {
        Some(_) => "ledger-edit-title",
        None => "ledger-new",
    };
    let title = view.words.text(id);
    let heading = ui.label(look(view).heading(&title, size::FIGURE_TITLE));
    say_heading(&heading, &title);
    let changes = Changes::of(draft.before.as_ref(), &draft.build());
    // The new sources are lent to the pen, so that every field can begin one.
    let mut new_sources = std::mem::take(&mut draft.new_sources);
    new_sources.begin_frame();
    let mut pen = Pen {
        view: *view,
        new_sources: &mut new_sources,
    };
    about_form(ui, &mut pen, draft, &changes);
    numbers_form(ui, &mut pen, draft, &changes);
    let field = pen.field("panel-section-notes", &draft.record, "notes", &changes);
    pen.optional_text_ui(ui, field, &mut draft.record.notes, Height::Lines(3));
    draft.new_sources = new_sources;
}

fn about_form(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut AnnouncementDraft, changes: &Changes) {
    let problem = pen.sentence(draft.title_problem());
    let record = &mut draft.record;
    let field = pen
        .field("panel-source-title", record, "title", changes)
        .problem(problem);
    pen.text_ui(ui, field, &mut record.title, Height::Line);
    let field = pen.field("panel-field-source", record, "source", changes);
    source_ui(ui, pen, field, &mut record.source);
    let field = pen.field("panel-source-date", record, "date", changes);
    pen.date_ui(ui, field, &mut draft.date);
}

fn numbers_form(ui: &mut Ui, pen: &mut Pen<'_>, draft: &mut AnnouncementDraft, changes: &Changes) {
    section_ui(ui, pen.look(), "ledger-announced");
    let jobs = |inner| changes.has_inner("jobs", inner);
    let facts = [
        (
            ("ledger-account-projects", Kind::Unit("")),
            changes.has("count"),
            &mut draft.count,
        ),
        (
            ("panel-section-investment", Kind::Money),
            changes.has("investment"),
            &mut draft.investment,
        ),
        (
            ("panel-jobs-permanent", Kind::Jobs),
            jobs("permanent"),
            &mut draft.permanent,
        ),
        (
            ("panel-jobs-unspecified", Kind::Jobs),
            jobs("unspecified"),
            &mut draft.unspecified,
        ),
        (
            ("panel-jobs-construction", Kind::Jobs),
            jobs("construction"),
            &mut draft.construction,
        ),
    ];
    for ((id, kind), is_changed, rows) in facts {
        let title = pen.text(id);
        list_heading_ui(ui, pen.look(), &title, is_changed);
        ui.push_id(id, |ui| claims_form(ui, pen, (&title, kind), rows));
    }
}

/// Apply, Cancel, and why Apply is out of use.
fn apply_ui(ui: &mut Ui, view: &View<'_>, state: &mut LedgerState, queue: &mut Queue) {
    let Some(draft) = &state.draft else { return };
    let (words, look) = (view.words, look(view));
    let problems = draft.problems();
    if let Some((label, problem)) = problems.first() {
        let args = [
            ("field", words.text(label).into()),
            ("reason", problem.sentence(words).into()),
        ];
        let text = words.fill("panel-cannot-apply", &args);
        message_ui(ui, look, &text, view.theme.error);
    }
    let id = match draft.before {
        Some(_) => "panel-apply",
        None => "ledger-add",
    };
    let has_changes = draft.has_changes();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        let can_apply = problems.is_empty() && has_changes;
        if button::primary(ui, look, &words.text(id), can_apply).clicked()
            && let Some(edit) = state.take_edit(view.document)
        {
            queue.push(Command::Edit(edit));
        }
        if button::plain(ui, &words.text("panel-cancel")).clicked() {
            state.discard();
        }
        if !has_changes {
            ui.label(look.small(words.text("panel-no-changes")));
        }
    });
}
