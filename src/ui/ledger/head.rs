//! The head of an announcement: title, who announced it when, what can be done with it, and what the filter leaves out.

use egui::{Label, Ui, vec2};

use super::LedgerState;
use super::book::Shown;
use super::candidates::Candidates;
use super::draft::AnnouncementDraft;
use crate::command::{Action, Command, Queue};
use crate::document::delete_announcement;
use crate::draw::theme::{size, space};
use crate::figure::describe::counted;
use crate::model::announcement::Announcement;
use crate::ui::View;
use crate::ui::panel::section::{look, say_heading};
use crate::ui::panel::words::{line, source_name, whole};
use crate::ui::widgets::button;
use crate::ui::widgets::field::message_ui;

/// Draws the head.
pub(super) fn head_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut LedgerState,
    (shown, announcement): (&Shown, &Announcement),
    queue: &mut Queue,
) {
    let (words, look) = (view.words, look(view));
    let title = line(announcement.title.get(words.lang()));
    let title = if title.is_empty() {
        line(announcement.id.as_str())
    } else {
        title
    };
    let text = look.heading(&title, size::FIGURE_TITLE);
    let heading = ui.add(Label::new(text).wrap().selectable(true));
    say_heading(&heading, &title);
    let date = announcement.date.as_ref().map(|date| words.date(date));
    let about: Vec<String> = date.into_iter().chain([shown.page.named.clone()]).collect();
    let about = look.small(about.join(" · "));
    ui.add(Label::new(about).wrap().selectable(true));
    source_ui(ui, view, announcement, queue);
    actions_ui(ui, view, state, (shown, announcement), queue);
    if let Some(notes) = &announcement.notes {
        let notes = whole(notes.get(words.lang()));
        ui.add(Label::new(look.small(notes)).wrap().selectable(true));
    }
    filter_ui(ui, view, shown, queue);
}

/// The way to the source, or that none is named.
fn source_ui(ui: &mut Ui, view: &View<'_>, announcement: &Announcement, queue: &mut Queue) {
    let (words, look) = (view.words, look(view));
    let Some(id) = &announcement.source else {
        message_ui(ui, look, &words.text("panel-no-source"), view.theme.warning);
        return;
    };
    let text = match view.document.dataset().source(id) {
        Some(source) => {
            let name = source_name(words, source);
            words.fill("fact-source", &[("source", name.into())])
        }
        None => words.fill("panel-source-unknown", &[("id", line(id.as_str()).into())]),
    };
    if button::quiet(ui, look, &text).clicked() {
        queue.push(Command::ShowSource(id.clone()));
    }
}

fn actions_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut LedgerState,
    (shown, announcement): (&Shown, &Announcement),
    queue: &mut Queue,
) {
    let text = |id: &str| view.words.text(id);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        let adding = if state.candidates.is_some() {
            "ledger-members-done"
        } else {
            "ledger-members-add"
        };
        if button::primary(ui, look(view), &text(adding), true).clicked() {
            state.candidates = match state.candidates.take() {
                Some(_) => None,
                None => Some(Candidates::open()),
            };
        }
        if button::plain(ui, &text("panel-edit")).clicked() {
            state.chosen = Some(shown.key);
            state.draft = Some(AnnouncementDraft::open(shown.key, announcement));
        }
        if button::plain(ui, &text("panel-delete")).clicked()
            && let Some(edit) = delete_announcement(view.document, shown.key)
        {
            queue.push(Command::Edit(edit));
        }
    });
}

/// Says that the total is held against all members, those outside the filter too.
fn filter_ui(ui: &mut Ui, view: &View<'_>, shown: &Shown, queue: &mut Queue) {
    let outside = shown.outside();
    if outside == 0 {
        return;
    }
    let text = view
        .words
        .fill("ledger-outside", &counted(view.words, outside));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        ui.add(Label::new(look(view).small(text)).wrap());
        let clear = view.words.text("action-clear-filters");
        if button::quiet(ui, look(view), &clear).clicked() {
            queue.act(Action::ClearFilters);
        }
    });
}
