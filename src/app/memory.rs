//! What the program remembers of the desk between sessions, and how it comes back.

use egui::{Context, ThemePreference};

use super::joba::Joba;
use super::settings::{Settings, settings_path};
use crate::model::codes::Lang;
use crate::query::column::Column;
use crate::query::group::GroupBy;
use crate::ui::{Desk, Page, table};

impl Joba {
    /// Remembers what is set up on the screen.
    pub(super) fn remember(&mut self, ctx: &Context) {
        let settings = &mut self.settings;
        settings.lang = Some(self.lang.code().to_owned());
        settings.theme = match self.theme {
            ThemePreference::System => None,
            ThemePreference::Light => Some("light".to_owned()),
            ThemePreference::Dark => Some("dark".to_owned()),
        };
        settings.zoom = Some(ctx.zoom_factor());
        settings.page = Some(self.desk.page.code().to_owned());
        let is_fitted = self.desk.are_columns_fitted;
        let width = |width: f32| if is_fitted { table::AUTO } else { width };
        settings.columns = self
            .desk
            .columns
            .iter()
            .map(|(c, w)| (c.code().to_owned(), width(*w)))
            .collect();
        settings.frozen_columns = Some(self.desk.frozen_columns);
        settings.grouping = serde_json::to_value(&self.desk.grouping).ok();
        settings.splits = Some(self.desk.splits);
        settings.figures = serde_json::to_value(&self.desk.figures).ok();
        settings.has_facets = self.desk.facets.is_open;
        settings.open_facets = Some(self.desk.facets.unfolded());
        settings.radar = serde_json::to_value(&self.desk.radar.settings).ok();
        settings.board = serde_json::to_value(self.desk.board.board()).ok();
        let (rect, is_maximised) = ctx.input(|i| (i.viewport().inner_rect, i.viewport().maximized));
        settings.is_maximised = is_maximised.unwrap_or(false);
        if let Some(rect) = rect.filter(|_| !settings.is_maximised) {
            let size = rect.size() * ctx.zoom_factor();
            settings.window = Some([size.x.round(), size.y.round()]);
        }
        if let Some(path) = settings_path().filter(|_| self.is_saving_settings) {
            self.settings.save_to(&path);
        }
    }
}

/// The language of the system, if the program speaks it.
pub(super) fn system_lang() -> Lang {
    let locale = sys_locale::get_locale().unwrap_or_default();
    Lang::from_code(locale.split(['-', '_']).next().unwrap_or_default()).unwrap_or(Lang::En)
}

/// The desk as it was left.
pub(super) fn desk_of(settings: &Settings) -> Desk {
    let mut desk = Desk::default();
    if let Some(page) = settings.page.as_deref().and_then(Page::from_code) {
        desk.page = page;
    }
    let known = settings
        .columns
        .iter()
        .filter_map(|(code, width)| Some((Column::from_code(code)?, *width)));
    let mut columns: Vec<(Column, f32)> = Vec::new();
    for (column, width) in known {
        if !columns.iter().any(|(c, _)| *c == column) {
            desk.are_columns_fitted &= width <= table::AUTO;
            let width = if width <= table::AUTO {
                table::AUTO
            } else {
                width.clamp(48.0, 1200.0)
            };
            columns.push((column, width));
        }
    }
    if !columns.is_empty() {
        desk.columns = columns;
    }
    if let Some(frozen) = settings.frozen_columns {
        desk.frozen_columns = frozen;
    }
    let grouping = settings.grouping.clone().map(serde_json::from_value);
    if let Some(Ok(grouping)) = grouping {
        desk.grouping = GroupBy::tidied(grouping);
    }
    if let Some(splits) = settings.splits {
        desk.splits = splits;
    }
    let figures = settings.figures.clone().map(serde_json::from_value);
    if let Some(Ok(figures)) = figures {
        desk.figures = figures;
    }
    desk.facets.is_open = settings.has_facets;
    if let Some(codes) = &settings.open_facets {
        desk.facets.unfold(codes);
    }
    let radar = settings.radar.clone().map(serde_json::from_value);
    if let Some(Ok(radar)) = radar {
        desk.radar.settings = radar;
        desk.radar.settings.is_muted = false;
    }
    let board = settings.board.clone().map(serde_json::from_value);
    if let Some(Ok(board)) = board {
        desk.board.set(board);
    }
    desk
}
