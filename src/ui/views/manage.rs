//! The list of saved views: show, rename, delete.

use egui::{
    Align, Key, Label, Layout, Modifiers, RichText, Role, ScrollArea, TextEdit, Ui, WidgetInfo,
    vec2,
};

use super::super::View;
use super::super::ask::{modal_ui, primary_button, title_ui};
use super::{read, shown_name, summary};
use crate::document::{Edit, delete_view, rename_view, view_name, view_named};
use crate::draw::theme::{size, space};
use crate::model::json::Json;

/// Height of a view in the list, in points.
const ROW: f32 = 40.0;

/// What is going on in the list.
#[derive(Clone, Debug, Default)]
pub struct ViewsState {
    /// The view whose name is being typed, and what is typed.
    renaming: Option<(usize, String)>,
    /// Whether the field of the name has had the keyboard.
    is_begun: bool,
}

/// What the person wants.
#[derive(Clone, Debug)]
pub enum ViewsWish {
    /// Show this view of the dataset.
    Show(usize),
    /// Change the list.
    Edit(Box<Edit>),
    /// Nothing more.
    Close,
}

/// Shows the list; a wish when there is one.
pub fn views_ui(ctx: &egui::Context, view: &View<'_>, state: &mut ViewsState) -> Option<ViewsWish> {
    let words = view.words;
    let (wish, is_closing) = modal_ui(ctx, view.theme, "views", |ui| {
        ui.set_width(680.0);
        title_ui(ui, &words.text("views-title"));
        let views = &view.document.dataset().views;
        let mut wish = None;
        if views.is_empty() {
            let text = RichText::new(words.text("views-empty")).color(view.theme.second);
            ui.add(Label::new(text).wrap());
        }
        ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            for (at, json) in views.iter().enumerate() {
                if at > 0 {
                    ui.separator();
                }
                let row = ui.push_id(at, |ui| row_ui(ui, view, state, (at, json)));
                wish = row.inner.or(wish.take());
            }
        });
        ui.add_space(space::L);
        if ui.button(words.text("dialog-close")).clicked() {
            return Some(ViewsWish::Close);
        }
        wish
    });
    wish.or_else(|| is_closing.then_some(ViewsWish::Close))
}

/// What can be done with a view of the list.
#[derive(Clone, Copy)]
enum Verb {
    Show,
    Rename,
    Delete,
}

impl Verb {
    /// The message id of its button.
    fn message_id(self) -> &'static str {
        match self {
            Self::Show => "views-show",
            Self::Rename => "views-rename",
            Self::Delete => "views-delete",
        }
    }
}

fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut ViewsState,
    (at, json): (usize, &Json),
) -> Option<ViewsWish> {
    if state.renaming.as_ref().is_some_and(|(row, _)| *row == at) {
        return rename_ui(ui, view, state, at);
    }
    let name = shown_name(view.words, json);
    let verbs = [
        (Verb::Delete, true),
        (Verb::Rename, matches!(json, Json::Object(_))),
        (Verb::Show, read(json).is_ok()),
    ];
    let layout = Layout::right_to_left(Align::Center);
    let size = vec2(ui.available_width(), ROW);
    let verb = ui.allocate_ui_with_layout(size, layout, |ui| {
        let mut chosen = None;
        for (verb, is_enabled) in verbs {
            if verb_ui(ui, view, &name, verb, is_enabled) {
                chosen = Some(verb);
            }
        }
        let layout = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(ui.available_size(), layout, |ui| {
            words_ui(ui, view, &name, json);
        });
        chosen
    });
    match verb.inner? {
        Verb::Show => Some(ViewsWish::Show(at)),
        Verb::Rename => {
            let name = view_name(json).unwrap_or_default();
            let name = name.get(view.words.lang()).to_owned();
            state.renaming = Some((at, name));
            state.is_begun = false;
            None
        }
        Verb::Delete => {
            let edit = delete_view(view.document.dataset(), at)?;
            Some(ViewsWish::Edit(Box::new(edit)))
        }
    }
}

/// A button whose spoken label names the view.
fn verb_ui(ui: &mut Ui, view: &View<'_>, name: &str, verb: Verb, is_enabled: bool) -> bool {
    let text = view.words.text(verb.message_id());
    let label = format!("{text}, {name}");
    let button = ui.add_enabled(is_enabled, egui::Button::new(text));
    button.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, &label));
    button.clicked()
}

/// The name, and below it what the view shows or why it cannot.
fn words_ui(ui: &mut Ui, view: &View<'_>, name: &str, json: &Json) {
    let words = view.words;
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add(Label::new(name).truncate());
    let (text, ink) = match read(json) {
        Ok((saved, page)) => (summary(words, &saved, page), view.theme.second),
        Err(error) => (words.line(&error.message()), view.theme.warning),
    };
    let text = RichText::new(text).size(size::SMALL).color(ink);
    ui.add(Label::new(text).truncate());
}

/// The field in which a view gets another name.
fn rename_ui(ui: &mut Ui, view: &View<'_>, state: &mut ViewsState, at: usize) -> Option<ViewsWish> {
    let words = view.words;
    let dataset = view.document.dataset();
    let (_, typed) = state.renaming.as_mut()?;
    let is_taken = view_named(dataset, typed).is_some_and(|other| other != at);
    let (is_done, is_over) = ui
        .horizontal(|ui| {
            let field = ui.add(TextEdit::singleline(typed).desired_width(300.0));
            let label = words.text("save-view-name");
            field.widget_info(|| WidgetInfo::text_edit(true, "", &*typed, &label));
            if !std::mem::replace(&mut state.is_begun, true) {
                field.request_focus();
            }
            let by_key =
                field.lost_focus() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
            let is_good = !is_taken && !typed.trim().is_empty();
            let rename = primary_button(ui, view.theme, &words.text("views-rename"), is_good);
            let cancel = ui.button(words.text("dialog-cancel"));
            (is_good && (rename.clicked() || by_key), cancel.clicked())
        })
        .inner;
    if is_taken {
        let text = words.fill("views-taken", &[("name", typed.clone().into())]);
        ui.label(
            RichText::new(text)
                .size(size::SMALL)
                .color(view.theme.error),
        );
    }
    let edit = is_done.then(|| rename_view(dataset, at, typed)).flatten();
    if is_done || is_over {
        state.renaming = None;
    }
    edit.map(|edit| ViewsWish::Edit(Box::new(edit)))
}
