//! A list to choose from, with a field that filters it as one types; arrow keys move, Enter takes, Escape closes.

use egui::{
    Align, Button, Id, Key, Layout, Modifiers, Popup, PopupCloseBehavior, Response, Role,
    ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, WidgetInfo, pos2, vec2,
};

use super::Look;
use super::icon::Icon;
use crate::draw::theme::{size, space};
use crate::query::fold::fold;

/// One line of a list.
#[derive(Clone, Debug)]
pub struct Choice<T> {
    /// What is chosen.
    pub value: T,
    /// What it is called.
    pub name: String,
    /// Other words that find it.
    pub also: String,
}

impl<T> Choice<T> {
    /// A line that is found by its name only.
    pub fn new(value: T, name: impl Into<String>) -> Self {
        Self {
            value,
            name: name.into(),
            also: String::new(),
        }
    }

    /// Adds words that find it.
    pub fn also(mut self, words: impl Into<String>) -> Self {
        self.also = words.into();
        self
    }

    fn is_found_by(&self, query: &str) -> bool {
        query.is_empty()
            || fold(&self.name).contains(query)
            || (!self.also.is_empty() && fold(&self.also).contains(query))
    }
}

/// What is typed and which line is lit while a list is open.
#[derive(Clone, Debug, Default)]
pub struct Search {
    query: String,
    /// `None` until the list has found the line that is chosen.
    lit: Option<usize>,
}

impl Search {
    /// Starts with what has been typed already.
    pub fn typed(query: &str) -> Self {
        Self {
            query: query.to_owned(),
            lit: (!query.is_empty()).then_some(0),
        }
    }
}

/// What the closed list shows.
#[derive(Clone, Copy, Debug)]
pub enum Shown<'a> {
    /// A value.
    Value(&'a str),
    /// That there is none, greyed.
    Nothing(&'a str),
}

impl<'a> Shown<'a> {
    fn text(self) -> &'a str {
        match self {
            Self::Value(text) | Self::Nothing(text) => text,
        }
    }
}

/// Draws the closed list, as wide as there is room, and the open one below it; gives what was chosen just now.
/// `choices` is called only while the list is open.
pub fn choice_ui<T>(
    ui: &mut Ui,
    look: Look,
    shown: Shown<'_>,
    choices: impl FnOnce() -> Vec<Choice<T>>,
) -> (Response, Option<T>) {
    let button = closed_ui(ui, look, shown);
    let id = Popup::default_response_id(&button);
    let opens_by_key =
        button.has_focus() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::ArrowDown));
    if opens_by_key {
        Popup::open_id(ui.ctx(), id);
    }
    if opens_by_key || button.clicked() {
        ui.data_mut(|data| data.insert_temp(id, Search::default()));
    }
    let mut search = ui
        .data(|data| data.get_temp::<Search>(id))
        .unwrap_or_default();
    let picked = Popup::from_toggle_button_response(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .layout(Layout::top_down_justified(Align::Min))
        .width(button.rect.width().max(220.0))
        .show(|ui| {
            let is_taking = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
            list_ui(ui, look, &mut search, (shown, choices()), is_taking)
        })
        .and_then(|shown| shown.inner);
    ui.data_mut(|data| data.insert_temp(id, search));
    if picked.is_some() {
        Popup::close_id(ui.ctx(), id);
        button.request_focus();
    }
    (button, picked)
}

fn closed_ui(ui: &mut Ui, look: Look, shown: Shown<'_>) -> Response {
    let theme = look.theme;
    let size = vec2(ui.available_width(), space::BUTTON);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        let mut info = WidgetInfo::new(Role::ComboBox);
        info.current_text_value = Some(shown.text().to_owned());
        info
    });
    let is_lit = response.hovered() || response.has_focus();
    let stroke = if response.has_focus() {
        Stroke::new(1.5, theme.accent)
    } else {
        Stroke::new(1.0, theme.line)
    };
    let fill = if is_lit { theme.hover } else { theme.window };
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect(rect, 4.0, fill, stroke, StrokeKind::Inside);
    let ink = match shown {
        Shown::Value(_) => theme.text,
        Shown::Nothing(_) => theme.missing,
    };
    let galley = egui::WidgetText::from(egui::RichText::new(shown.text()).color(ink)).into_galley(
        ui,
        Some(egui::TextWrapMode::Truncate),
        rect.width() - 32.0,
        egui::FontId::proportional(size::BODY),
    );
    let at = pos2(
        rect.left() + space::S,
        rect.center().y - galley.size().y / 2.0,
    );
    let is_cut = galley.elided;
    painter.galley(at, galley, ink);
    let arrow = pos2(rect.right() - space::L, rect.center().y);
    Icon::Down.paint(&painter, arrow, 4.0, Stroke::new(1.5, theme.second));
    if is_cut {
        response.on_hover_text(shown.text())
    } else {
        response
    }
}

/// Draws the open list: a field that filters it and its lines; gives what was clicked, or with `is_taking` what is lit.
pub fn list_ui<T>(
    ui: &mut Ui,
    look: Look,
    search: &mut Search,
    (shown, choices): (Shown<'_>, Vec<Choice<T>>),
    is_taking: bool,
) -> Option<T> {
    ui.spacing_mut().item_spacing = vec2(space::XS, 2.0);
    let (up, down) = ui.input_mut(|i| {
        let mut take = |key| i.consume_key(Modifiers::NONE, key);
        (take(Key::ArrowUp), take(Key::ArrowDown))
    });
    let hint = look.words.text("panel-type-to-filter");
    let field = ui.add(
        TextEdit::singleline(&mut search.query)
            .hint_text(hint)
            .desired_width(f32::INFINITY),
    );
    field.request_focus();
    if field.changed() {
        search.lit = Some(0);
    }
    let query = fold(search.query.trim());
    let mut found: Vec<Choice<T>> = choices
        .into_iter()
        .filter(|c| c.is_found_by(&query))
        .collect();
    if !query.is_empty() {
        // What begins with the letters typed stands before what only holds them.
        found.sort_by_key(|c| !fold(&c.name).starts_with(&query));
    }
    let last = found.len().saturating_sub(1);
    let is_first = search.lit.is_none();
    let chosen = || found.iter().position(|c| c.name == shown.text());
    let before = search.lit.or_else(chosen).unwrap_or(0);
    let lit = match (up, down) {
        (true, _) => before.saturating_sub(1),
        (false, true) => (before + 1).min(last),
        (false, false) => before.min(last),
    };
    search.lit = Some(lit);
    let clicked = lines_ui(ui, look, &found, lit, up || down || is_first);
    let at = clicked.or_else(|| (is_taking && !found.is_empty()).then_some(lit))?;
    Some(found.swap_remove(at).value)
}

/// Draws the lines that were found; gives the one that was clicked.
fn lines_ui<T>(
    ui: &mut Ui,
    look: Look,
    found: &[Choice<T>],
    lit: usize,
    has_moved: bool,
) -> Option<usize> {
    if found.is_empty() {
        ui.label(look.missing(look.words.text("panel-nothing-found")));
    }
    let mut clicked = None;
    ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
        for (i, choice) in found.iter().enumerate() {
            let line = ui.add(
                Button::selectable(i == lit, choice.name.as_str())
                    .wrap()
                    .min_size(vec2(ui.available_width(), space::XL)),
            );
            if i == lit && has_moved {
                line.scroll_to_me(None);
            }
            if line.clicked() {
                clicked = Some(i);
            }
        }
    });
    clicked
}

/// Whether the list of this response is open.
pub fn is_open(ui: &Ui, response: &Response) -> bool {
    let id: Id = Popup::default_response_id(response);
    Popup::is_id_open(ui.ctx(), id)
}
