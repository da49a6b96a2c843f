//! Marks that pointer, keyboard and screen reader can reach.

use egui::{Id, Rect, Response, Role, Sense, Ui, WidgetInfo};

use super::text::Face;
use super::theme::{Theme, size, space};
use super::{FigureResponse, Mode};
use crate::figure::{Frame, Target};

/// The whole picture as one node that speaks its summary.
pub(super) fn picture(ui: &Ui, frame: &Frame, mode: Mode, rect: Rect) {
    if !mode.is_live() {
        return;
    }
    let id = ui.scope_id().with("picture");
    let response = ui.interact(rect, id, Sense::hover());
    let spoken = format!("{}. {}", frame.title, frame.spoken);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &spoken));
}

/// A mark with a rectangle of its own: a bar's row, a tile, a line of words.
pub(super) fn mark(
    ui: &Ui,
    rect: Rect,
    target: &Target,
    lines: &[String],
    is_selected: bool,
    theme: &Theme,
) -> (Response, FigureResponse) {
    let response = ui.interact(rect, id(ui, target), Sense::click());
    speak(&response, lines, is_selected);
    let did = FigureResponse {
        hovered: response.hovered().then(|| target.clone()),
        clicked: response.clicked().then(|| target.clone()),
    };
    (tell(response, lines, theme), did)
}

/// Something that is told and reached, but asks for nothing: it has no projects of its own to go to.
pub(super) fn statement(ui: &Ui, id: Id, rect: Rect, lines: &[String], theme: &Theme) {
    let response = ui.interact(rect, id, Sense::focusable_noninteractive());
    let label = lines.join(". ");
    response.widget_info(|| WidgetInfo::labeled(Role::Group, true, &label));
    if response.has_focus() {
        let ring = egui::Stroke::new(1.5, theme.accent);
        let kind = egui::StrokeKind::Inside;
        ui.painter().rect_stroke(rect, 3.0, ring, kind);
    }
    tell(response, lines, theme);
}

/// The identity of a mark among its neighbours.
pub(super) fn id(ui: &Ui, target: &Target) -> Id {
    ui.scope_id().with(("mark", target))
}

/// Gives a mark its spoken label.
pub(super) fn speak(response: &Response, lines: &[String], is_selected: bool) {
    // A date may end with a full stop of its own.
    let ends = |line: &String| line.strip_suffix('.').unwrap_or(line).to_owned();
    let label = lines.iter().map(ends).collect::<Vec<_>>().join(". ");
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_selected, &label));
}

/// Shows what hovering tells.
pub(super) fn tell(response: Response, lines: &[String], theme: &Theme) -> Response {
    if lines.is_empty() {
        return response;
    }
    response.on_hover_ui_at_pointer(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for (i, line) in lines.iter().enumerate() {
            let (face, color) = if i == 0 {
                (Face::medium(size::BODY), theme.text)
            } else {
                (Face::regular(size::SMALL), theme.text)
            };
            ui.label(egui::RichText::new(line).font(face.font()).color(color));
        }
    })
}
