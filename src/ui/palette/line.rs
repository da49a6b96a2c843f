//! One line of the palette: a name, what kind of thing it is or what is in its way, and its keys.

use egui::{Align2, FontId, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::items::{Item, Pick};
use crate::draw::theme::{size, space};
use crate::ui::View;

/// Height of a line in points.
pub(super) const HEIGHT: f32 = 28.0;
/// The share of a line that a name has at most.
const NAME: f32 = 0.66;

/// Draws a line; a click counts as long as nothing is in its way.
pub(super) fn line_ui(ui: &mut Ui, view: &View<'_>, item: &Item, is_lit: bool) -> Response {
    let is_free = item.obstacle.is_none();
    let sense = if is_free {
        Sense::CLICK
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), sense);
    let keys = keys(ui, item);
    let aside = item.obstacle.as_deref().unwrap_or(&item.group);
    response.widget_info(|| {
        let parts = [item.name.as_str(), aside, keys.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
        WidgetInfo::selected(Role::ListBoxOption, is_free, is_lit, parts.join(", "))
    });
    let theme = view.theme;
    let painter = ui.painter();
    if is_lit {
        painter.rect_filled(rect, 4.0, theme.selected);
    } else if response.hovered() && is_free {
        painter.rect_filled(rect, 4.0, theme.hover);
    }
    let middle = rect.center().y;
    let small = FontId::proportional(size::SMALL);
    let right = pos2(rect.right() - space::S, middle);
    let drawn = painter.text(
        right,
        Align2::RIGHT_CENTER,
        keys,
        small.clone(),
        theme.second,
    );
    let left = rect.left() + space::S;
    let room = drawn.left() - space::L - left;
    let ink = if is_free { theme.text } else { theme.missing };
    let body = FontId::proportional(size::BODY);
    let most = if aside.is_empty() { room } else { room * NAME };
    let name = cut(ui, &item.name, body, most);
    let is_cut = name.elided;
    let end = left + name.size().x + space::M;
    let top = |galley: &egui::Galley| middle - galley.size().y / 2.0;
    ui.painter().galley(pos2(left, top(&name)), name, ink);
    let aside = cut(ui, aside, small, drawn.left() - space::L - end);
    ui.painter()
        .galley(pos2(end, top(&aside)), aside, theme.second);
    if is_cut {
        return response.on_hover_text(&item.name);
    }
    response
}

/// The keys of an action as they are written.
fn keys(ui: &Ui, item: &Item) -> String {
    let Pick::Act(action) = &item.pick else {
        return String::new();
    };
    let keys = action.shortcut();
    keys.map(|keys| ui.ctx().format_shortcut(&keys))
        .unwrap_or_default()
}

/// A line of text, cut where its room ends.
fn cut(ui: &Ui, text: &str, font: FontId, room: f32) -> std::sync::Arc<egui::Galley> {
    egui::WidgetText::from(text).into_galley(
        ui,
        Some(egui::TextWrapMode::Truncate),
        room.max(0.0),
        font,
    )
}
