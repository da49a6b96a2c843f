//! One card of the gallery: the picture, its title, a line about it, and the box that chooses it for a board.

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Checkbox, Color32, CornerRadius, FontFamily, FontId, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::super::{Desk, View};
use super::{Thumbnails, open, title};
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::figure::board::SIZES;
use crate::figure::gallery::Entry;

/// Height of the words below a picture, in points.
const WORDS: f32 = 60.0;
/// Side of the box, with what is around it.
const BOX: f32 = 28.0;
const CORNER: u8 = 6;

/// A figure and its place on the page.
pub(super) struct Card {
    /// Its place in the gallery.
    pub(super) at: usize,
    pub(super) entry: &'static Entry,
    pub(super) rect: Rect,
}

/// Height of a card of this width.
pub(super) fn height(width: f32) -> f32 {
    Thumbnails::height(width) + WORDS
}

/// Draws a card; a click opens the figure, Ctrl+click and the box choose it.
pub(super) fn card_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, card: &Card) {
    let words = view.words;
    let title = title(words, card.entry);
    let about = words.text(&format!("gallery-{}-about", card.entry.code));
    let id = ui.scope_id().with(("gallery", card.entry.code));
    let response = ui.interact(card.rect, id, Sense::click());
    let subtitle = desk
        .gallery
        .thumbnails
        .subtitle(card.at)
        .unwrap_or_default();
    let spoken = [title.as_str(), &about, subtitle].join(". ");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let is_chosen = desk.gallery.chosen.contains(&card.at);
    paint(ui, view, desk, card, (&response, is_chosen));
    paint_words(ui, view, card, (&title, &about));
    if response.clicked() {
        if ui.input(|i| i.modifiers.command) {
            desk.gallery.toggle(card.at);
        } else {
            open(desk, card.entry);
        }
    }
    let subtitle = desk
        .gallery
        .thumbnails
        .subtitle(card.at)
        .unwrap_or_default();
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .on_hover_ui(|ui| {
            let font = FontId::new(size::BODY, fonts::medium());
            ui.label(egui::RichText::new(&title).font(font));
            ui.label(&about);
            if !subtitle.is_empty() {
                ui.label(egui::RichText::new(subtitle).color(view.theme.second));
            }
        });
    box_ui(ui, view, desk, card, (&title, is_chosen));
}

/// The picture with a line around it.
fn paint(
    ui: &Ui,
    view: &View<'_>,
    desk: &Desk,
    card: &Card,
    (response, is_chosen): (&Response, bool),
) {
    let theme = view.theme;
    let corner = CornerRadius::same(CORNER);
    let painter = ui.painter();
    let picture = picture(card);
    let fill = if response.hovered() {
        theme.hover
    } else {
        theme.panel
    };
    painter.rect_filled(card.rect, corner, fill);
    let top = CornerRadius {
        sw: 0,
        se: 0,
        ..corner
    };
    painter.rect_filled(picture, top, theme.window);
    if let Some(texture) = desk.gallery.thumbnails.texture(card.at) {
        let image = egui::Image::new((texture.id(), picture.size())).corner_radius(top);
        image.paint_at(ui, picture);
    }
    let hairline = Stroke::new(1.0, theme.line);
    painter.hline(picture.x_range(), picture.bottom(), hairline);
    let outline = if is_chosen || response.has_focus() {
        Stroke::new(2.0, theme.accent)
    } else if response.hovered() {
        Stroke::new(1.0, theme.second)
    } else {
        hairline
    };
    painter.rect_stroke(card.rect, corner, outline, StrokeKind::Inside);
}

fn picture(card: &Card) -> Rect {
    let size = vec2(card.rect.width(), Thumbnails::height(card.rect.width()));
    Rect::from_min_size(card.rect.min, size)
}

fn paint_words(ui: &Ui, view: &View<'_>, card: &Card, (title, about): (&str, &str)) {
    let picture = picture(card);
    let left = card.rect.left() + space::M;
    let width = card.rect.width() - space::M * 2.0;
    let medium = FontId::new(size::BODY, fonts::medium());
    let small = FontId::new(size::SMALL, FontFamily::Proportional);
    let first = line(ui, title, medium, view.theme.text, width - BOX);
    let second = line(ui, about, small, view.theme.second, width);
    let gap = space::XS;
    let free = WORDS - first.size().y - gap - second.size().y;
    let top = picture.bottom() + free / 2.0;
    let below = top + first.size().y + gap;
    ui.painter().galley(pos2(left, top), first, view.theme.text);
    ui.painter()
        .galley(pos2(left, below), second, view.theme.second);
}

/// One line of text that ends in … where it has no room.
fn line(
    ui: &Ui,
    text: &str,
    font: FontId,
    ink: Color32,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, ink);
    job.wrap = TextWrapping::truncate_at_width(width.max(1.0));
    ui.painter().layout_job(job)
}

/// The box that chooses the figure for a board.
fn box_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &mut Desk,
    card: &Card,
    (title, is_chosen): (&str, bool),
) {
    let words = view.words;
    let top = picture(card).bottom();
    let corner = pos2(card.rect.right() - BOX - space::XS, top + space::XS);
    let rect = Rect::from_min_size(corner, vec2(BOX, BOX));
    // A click beside the box, or on one that is out of use, is no click on the card.
    let id = ui.scope_id().with(("beside", card.entry.code));
    ui.interact(rect, id, Sense::CLICK);
    let is_full = desk.gallery.chosen.len() >= *SIZES.end();
    let builder = UiBuilder::new()
        .id_salt(("choose", card.entry.code))
        .max_rect(rect)
        .layout(egui::Layout::centered_and_justified(
            egui::Direction::LeftToRight,
        ));
    ui.scope_builder(builder, |ui| {
        let mut is_on = is_chosen;
        let is_enabled = is_chosen || !is_full;
        let response = ui.add_enabled(is_enabled, Checkbox::without_text(&mut is_on));
        let label = words.fill("gallery-choose", &[("figure", title.to_owned().into())]);
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, is_enabled, is_on, &label));
        if response.changed() {
            desk.gallery.toggle(card.at);
        }
        response
            .on_hover_text(words.text("gallery-choose-help"))
            .on_disabled_hover_text(words.text("gallery-full"));
    });
}
