//! One value of a facet: a click asks for it, the sign at its end leaves it out.

use egui::{
    Align2, FontId, Rect, Sense, Stroke, StrokeKind, TextWrapMode, Ui, WidgetInfo, WidgetText,
    pos2, vec2,
};

use crate::draw::theme::{size, space};
use crate::ui::View;
use crate::ui::widgets::icon::Icon;

/// What a row shows.
pub(super) struct Look<'a> {
    /// What the value is called.
    pub name: &'a str,
    /// How many projects it would show.
    pub count: usize,
    /// Whether it is asked for.
    pub is_asked: bool,
    /// Whether it is left out.
    pub is_excluded: bool,
}

/// What a person wants of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowWish {
    /// Ask for it too, or no longer.
    Ask,
    /// Leave it out, or no longer.
    Exclude,
    /// Ask for it and for no other.
    Only,
}

/// The side of the box before the name.
const BOX: f32 = 14.0;

/// Draws a value; what a person wants of it just now.
pub(super) fn row_ui(ui: &mut Ui, view: &View<'_>, look: &Look<'_>) -> Option<RowWish> {
    let words = view.words;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::XL), Sense::hover());
    let (row, end) = rect.split_left_right_at_x(rect.right() - space::XL);
    let id = ui.auto_id_with(look.name);
    let response = ui.interact(row, id, Sense::click());
    let out = ui.interact(end, id.with("out"), Sense::click());
    let spoken = {
        let id = match (look.is_asked, look.is_excluded) {
            (_, true) => "facet-row-excluded",
            (true, false) => "facet-row-asked",
            (false, false) => "facet-row",
        };
        let projects = words.projects(look.count);
        words.fill(
            id,
            &[("name", look.name.into()), ("projects", projects.into())],
        )
    };
    response.widget_info(|| {
        WidgetInfo::selected(egui::Role::CheckBox, true, look.is_asked, spoken.clone())
    });
    let id = if look.is_excluded {
        "facet-include"
    } else {
        "facet-exclude"
    };
    let out_name = words.fill(id, &[("name", look.name.into())]);
    out.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, out_name.clone()));
    let is_lit = response.hovered() || response.has_focus() || out.hovered() || out.has_focus();
    paint(ui, view, look, (rect, end), is_lit);
    for (part, part_rect) in [(&response, row), (&out, end)] {
        if part.has_focus() {
            let ring = Stroke::new(1.5, view.theme.accent);
            ui.painter()
                .rect_stroke(part_rect, 4.0, ring, StrokeKind::Inside);
        }
    }
    let is_alt = ui.input(|i| i.modifiers.alt);
    let mut wish = None;
    if response.clicked() {
        wish = Some(if is_alt {
            RowWish::Exclude
        } else {
            RowWish::Ask
        });
    }
    if out.on_hover_text(out_name.clone()).clicked() {
        wish = Some(RowWish::Exclude);
    }
    let response = response.on_hover_text(spoken);
    response.context_menu(|ui| {
        let only = words.text("facet-only");
        for (text, asked) in [(only, RowWish::Only), (out_name, RowWish::Exclude)] {
            if ui.button(text).clicked() {
                wish = Some(asked);
                ui.close();
            }
        }
    });
    wish
}

fn paint(ui: &Ui, view: &View<'_>, look: &Look<'_>, (rect, end): (Rect, Rect), is_lit: bool) {
    let theme = view.theme;
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    if is_lit {
        painter.rect_filled(rect, 4.0, theme.hover);
    }
    let center = pos2(rect.left() + space::L, rect.center().y);
    let frame = Rect::from_center_size(center, vec2(BOX, BOX));
    let (fill, border) = if look.is_asked {
        (theme.accent, theme.accent)
    } else {
        (theme.window, theme.missing)
    };
    painter.rect(
        frame,
        3.0,
        fill,
        Stroke::new(1.0, border),
        StrokeKind::Inside,
    );
    if look.is_asked {
        Icon::Check.paint(painter, center, 4.0, Stroke::new(1.8, theme.on_accent));
    } else if look.is_excluded {
        Icon::Cross.paint(painter, center, 3.5, Stroke::new(1.8, theme.error));
    }
    let is_dim = look.count == 0 && !look.is_asked;
    let ink = if is_dim || look.is_excluded {
        theme.missing
    } else {
        theme.text
    };
    let font = FontId::proportional(size::TABLE);
    let count = view.words.number(look.count as f64, 0);
    let count = painter.text(
        pos2(end.left(), rect.center().y),
        Align2::RIGHT_CENTER,
        count,
        font.clone(),
        if is_dim { theme.missing } else { theme.second },
    );
    let left = frame.right() + space::S;
    let room = (count.left() - space::S - left).max(8.0);
    let mut text = egui::RichText::new(look.name).color(ink);
    if look.is_excluded {
        text = text.strikethrough();
    }
    let galley = WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Truncate), room, font);
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, ink);
    if is_lit || look.is_excluded {
        let ink = if look.is_excluded {
            theme.error
        } else {
            theme.second
        };
        Icon::Not.paint(painter, end.center(), 5.0, Stroke::new(1.3, ink));
    }
}
