//! The search field of help and the list of topics that it leaves.

use egui::{Align, Layout, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::HelpState;
use super::book::Entry;
use super::topic::Topic;
use crate::draw::theme::{size, space};
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::button;

/// Width of the search field in points.
const FIELD: f32 = 260.0;
/// Height of a line of the list in points.
const LINE: f32 = 22.0;

pub(super) fn field_ui(ui: &mut Ui, view: &View<'_>, state: &mut HelpState) {
    let hint = view.words.text("help-find");
    let before = state.query.clone();
    let field = ui.add(
        TextEdit::singleline(&mut state.query)
            .hint_text(RichText::new(&hint).color(view.theme.missing))
            .margin(egui::Margin::symmetric(8, 5))
            .desired_width(FIELD),
    );
    if std::mem::take(&mut state.wants_focus) {
        field.request_focus();
    }
    field.widget_info(|| WidgetInfo::text_edit(true, &before, &state.query, &hint));
    if state.query != before {
        state.search();
    }
}

/// Draws the topics that the search leaves; the one that was clicked.
pub(super) fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut HelpState) -> Option<Topic> {
    let found = state.book.find(&state.terms);
    if found.is_empty() {
        ui.label(look(view).small(view.words.text("help-nothing")));
        if button::quiet(ui, look(view), &view.words.text("search-clear")).clicked() {
            state.query.clear();
            state.search();
            state.wants_focus = true;
        }
        return None;
    }
    let is_searched = !state.terms.is_empty();
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if is_searched {
                let entries = found.iter().filter_map(|topic| state.book.entry(*topic));
                return topics_ui(ui, state.topic, entries);
            }
            let mut chosen = None;
            for (id, is_page) in [("help-pages", true), ("help-subjects", false)] {
                ui.label(look(view).small(view.words.text(id)));
                let entries = state.book.entries().iter();
                let entries = entries.filter(|entry| entry.topic.page().is_some() == is_page);
                chosen = topics_ui(ui, state.topic, entries).or(chosen);
                ui.add_space(space::S);
            }
            chosen
        })
        .inner
}

fn topics_ui<'a>(
    ui: &mut Ui,
    shown: Topic,
    entries: impl Iterator<Item = &'a Entry>,
) -> Option<Topic> {
    let spacing = ui.spacing_mut();
    spacing.interact_size.y = LINE;
    spacing.button_padding.y = 2.0;
    ui.with_layout(Layout::top_down_justified(Align::LEFT), |ui| {
        let chosen = entries.filter_map(|entry| {
            let text = RichText::new(&entry.title).size(size::BODY);
            let button = egui::Button::selectable(entry.topic == shown, text);
            ui.add(button).clicked().then_some(entry.topic)
        });
        chosen.last()
    })
    .inner
}
