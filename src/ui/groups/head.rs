//! One group: its letter, what it is in words, and the ways to choose it.

use egui::{Frame, Id, Label, Margin, RichText, Ui};

use super::picker::picker_ui;
use super::shown::ShownGroups;
use crate::command::{Command, GroupPlace, Queue};
use crate::draw::theme::{size, space};
use crate::figure::versus::{Group, VersusSettings, Which};
use crate::query::filter::Filter;
use crate::ui::panel::section::look;
use crate::ui::search::{SearchState, whole_ui};
use crate::ui::widgets::button;
use crate::ui::{Origin, View, views};

/// Draws one group into its column; changes what is chosen in `settings`.
pub(super) fn head_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (which, shown): (Which, &ShownGroups),
    (settings, search): (&mut VersusSettings, &mut SearchState),
    queue: &mut Queue,
) {
    let frame = Frame::new()
        .fill(view.theme.panel)
        .corner_radius(6)
        .inner_margin(Margin::same(12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::S;
        title_ui(ui, view, (which, shown));
        let other = settings.other.clone();
        let is_other = settings.group(which).is_other;
        let index = match &other {
            Some(other) if is_other => &*other.index,
            Some(_) | None => view.index,
        };
        picker_ui(ui, view, index, (which, settings.group_mut(which)));
        let own = View {
            filter: &settings.group(which).filter.clone(),
            index,
            ..*view
        };
        let label = view
            .words
            .fill("versus-expression", &[("letter", which.letter().into())]);
        let id = Id::unique(("versus-expression", which.letter()));
        if let Some(filter) = whole_ui(ui, &own, search, (id, label)) {
            settings.group_mut(which).filter = filter;
        }
        ui.horizontal_wrapped(|ui| ways_ui(ui, view, which, settings, queue));
    });
}

/// The letter, the group in words, and how many projects it has.
fn title_ui(ui: &mut Ui, view: &View<'_>, (which, shown): (Which, &ShownGroups)) {
    let [a, b] = &shown.heads;
    let (text, count) = match which {
        Which::A => a,
        Which::B => b,
    };
    ui.horizontal_top(|ui| {
        ui.label(look(view).heading(which.letter(), size::FIGURE_TITLE));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(look(view).heading(text, size::BODY)).truncate());
            ui.label(look(view).small(view.words.projects(*count)));
        });
    });
}

/// The other ways: the filter in force, a saved view, another file, what the other group has.
fn ways_ui(
    ui: &mut Ui,
    view: &View<'_>,
    which: Which,
    settings: &mut VersusSettings,
    queue: &mut Queue,
) {
    let words = view.words;
    ui.spacing_mut().item_spacing.x = space::M;
    let take = ui.add_enabled_ui(!view.filter.is_empty(), |ui| {
        button::quiet(ui, look(view), &words.text("versus-take-filter"))
    });
    let take = take
        .inner
        .on_hover_text(words.text("versus-take-filter-hint"));
    if take
        .on_disabled_hover_text(words.text("obstacle-no-filter"))
        .clicked()
    {
        settings.group_mut(which).filter = view.filter.clone();
        queue.push(Command::SetFilter(Filter::default()));
    }
    ui.menu_button(small(view, "versus-view"), |ui| {
        views_ui(ui, view, settings.group_mut(which));
    });
    ui.menu_button(small(view, "versus-file"), |ui| {
        files_ui(ui, view, which, settings, queue);
    });
    let same = settings.group(which.other()).filter.clone();
    if same != settings.group(which).filter {
        let letter = [("letter", which.other().letter().into())];
        let text = words.fill("versus-same", &letter);
        if button::quiet(ui, look(view), &text).clicked() {
            settings.group_mut(which).filter = same;
        }
    }
}

fn small(view: &View<'_>, id: &str) -> RichText {
    RichText::new(view.words.text(id))
        .size(size::SMALL)
        .color(view.theme.accent)
}

/// The saved views that have a filter.
fn views_ui(ui: &mut Ui, view: &View<'_>, group: &mut Group) {
    ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
    let stored = &view.document.dataset().views;
    let mut has_any = false;
    for json in stored {
        let Some(filter) = views::read(json).ok().and_then(|(saved, _)| saved.filter) else {
            continue;
        };
        has_any = true;
        if ui.button(views::shown_name(view.words, json)).clicked() {
            group.filter = filter;
        }
    }
    if !has_any {
        ui.label(look(view).small(view.words.text("versus-no-view")));
    }
}

/// The file in the window, the other one, and the ways to open one.
fn files_ui(
    ui: &mut Ui,
    view: &View<'_>,
    which: Which,
    settings: &mut VersusSettings,
    queue: &mut Queue,
) {
    ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
    let words = view.words;
    let is_other = settings.group(which).is_other;
    if ui
        .radio(!is_other, words.text("versus-this-file"))
        .clicked()
    {
        settings.group_mut(which).is_other = false;
        ui.close();
    }
    if let Some(other) = settings.other.clone()
        && ui.radio(is_other, other.name.as_str()).clicked()
    {
        settings.group_mut(which).is_other = true;
        ui.close();
    }
    ui.separator();
    let mut way = |ui: &mut Ui, id: &str, wish: Command| {
        if ui.button(words.text(id)).clicked() {
            queue.push(wish);
        }
    };
    let wish = |file: GroupPlace| Command::GroupFrom(which, file);
    way(ui, "versus-open-saved", wish(GroupPlace::Saved));
    way(ui, "versus-open-file", wish(GroupPlace::File));
    if matches!(view.origin, Origin::File(_)) {
        way(ui, "versus-open-backup", wish(GroupPlace::Backup));
    }
}
