//! Saved views in the window: taking down what is shown and how, showing it again, and the menu of them.

mod manage;
mod save;

use egui::{RichText, Ui};

pub use manage::{ViewsState, ViewsWish, views_ui};
pub use save::{SaveViewEnd, SaveViewState, save_view_ui};

use super::{Desk, Page, View, table};
use crate::command::{Command, Queue};
use crate::document::view_name;
use crate::figure::describe::part_words;
use crate::figure::saved_view::{SavedView, ViewError};
use crate::i18n::Words;
use crate::model::json::Json;
use crate::model::text::Text;
use crate::model::visible::visible;
use crate::query::column::Column;
use crate::query::filter::Filter;

/// Characters of a view's name that a menu shows.
const NAME_LIMIT: usize = 60;

/// What is shown now and how, under this name.
pub fn taken_down(desk: &Desk, name: &str) -> SavedView {
    SavedView {
        name: Text::from(name),
        page: Some(desk.page.code().to_owned()),
        filter: Some(desk.filter.clone()),
        sort: Some(desk.sort.clone()),
        grouping: Some(desk.grouping.clone()),
        columns: Some(desk.columns.iter().map(|(column, _)| *column).collect()),
        frozen: Some(desk.frozen_columns),
        chart: desk.chart,
        figures: Some(desk.figures.clone()),
        board: Some(desk.board.board().clone()),
        announcement: desk.ledger.chosen_id().cloned(),
        radar: Some(desk.radar.settings.clone()),
    }
}

/// The view that stands in the dataset so, and the page it shows.
///
/// # Errors
/// What of it this program does not know.
pub fn read(json: &Json) -> Result<(SavedView, Option<Page>), ViewError> {
    let saved = SavedView::read(json)?;
    let page = match saved.page.as_deref().map(Page::from_code) {
        Some(None) => return Err(ViewError::Unknown("page")),
        Some(page) => page,
        None => None,
    };
    Ok((saved, page))
}

/// Shows what a view states and leaves the rest as it is.
pub fn show(desk: &mut Desk, (saved, page): (SavedView, Option<Page>)) {
    if let Some(filter) = saved.filter {
        desk.filter = filter;
    }
    if let Some(sort) = saved.sort {
        desk.sort = sort;
    }
    if let Some(grouping) = saved.grouping {
        desk.grouping = grouping.tidied();
    }
    if let Some(frozen) = saved.frozen {
        desk.frozen_columns = frozen;
    }
    if let Some(columns) = saved.columns {
        set_columns(desk, &columns);
    }
    if let Some(figures) = saved.figures {
        desk.figures = figures;
    }
    if let Some(board) = saved.board {
        desk.board.set(board);
    }
    if let Some(radar) = saved.radar {
        desk.radar.settings = radar;
    }
    if let Some(page) = page {
        desk.go_to(page);
        if page == Page::Charts {
            desk.chart = saved.chart;
        }
        if page == Page::Ledger {
            desk.ledger.seek(saved.announcement);
        }
    }
}

/// Shows these columns, each once; none at all is no table.
fn set_columns(desk: &mut Desk, columns: &[Column]) {
    let mut shown: Vec<(Column, f32)> = Vec::new();
    for column in columns {
        if !shown.iter().any(|(known, _)| known == column) {
            shown.push((*column, table::AUTO));
        }
    }
    if !shown.is_empty() {
        desk.columns = shown;
        desk.are_columns_fitted = true;
    }
}

/// What a view is called in a list, one line.
pub(super) fn shown_name(words: &Words, json: &Json) -> String {
    view_name(json).map_or_else(
        || words.text("view-unnamed"),
        |name| visible(name.get(words.lang()), NAME_LIMIT),
    )
}

/// A view in a few words: its page and its filter.
fn summary(words: &Words, saved: &SavedView, page: Option<Page>) -> String {
    let page = page.map(|page| words.text(&format!("page-{}", page.code())));
    let asked = saved.filter.iter().flat_map(Filter::parts);
    let asked = asked.map(|part| part_words(words, &part));
    let parts: Vec<String> = page.into_iter().chain(asked).collect();
    parts.join(" · ")
}

/// The menu of saved views.
pub fn menu_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let words = view.words;
    let views = &view.document.dataset().views;
    if views.is_empty() {
        ui.label(RichText::new(words.text("views-none")).color(view.theme.second));
    }
    for (at, json) in views.iter().enumerate() {
        let name = shown_name(words, json);
        let error = read(json).err();
        let button = ui.add_enabled(error.is_none(), egui::Button::new(name));
        if button.clicked() {
            queue.push(Command::ShowView(at));
        }
        if let Some(error) = error {
            button.on_disabled_hover_text(words.line(&error.message()));
        }
    }
}
