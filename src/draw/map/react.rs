//! Regions answer to pointer, keyboard and screen reader.

use egui::accesskit::Action;
use egui::{Pos2, Rect, Response, Sense, Ui};

use super::Sheet;
use crate::draw::theme::Theme;
use crate::draw::{FigureResponse, node};
use crate::model::region::Region;

/// What the person does with the regions of a map.
pub(super) struct Reacted {
    /// The region under the pointer, else the one with the keyboard's focus.
    pub hovered: Option<Region>,
    /// What follows from it.
    pub did: FigureResponse,
}

/// Takes in pointer and keyboard. `response` is that of the whole map, `region_at` finds the region at a point,
/// `rect_of` the rectangle around a region.
pub(super) fn react(
    ui: &Ui,
    sheet: Sheet<'_>,
    theme: &Theme,
    response: Response,
    region_at: impl Fn(Pos2) -> Option<Region>,
    rect_of: impl Fn(Region) -> Option<Rect>,
) -> Reacted {
    let pointed = response.hover_pos().and_then(region_at);
    let mut chosen = pointed.filter(|_| response.clicked());
    let focused = nodes(ui, sheet, rect_of, &mut chosen);
    if let Some(area) = pointed.and_then(|region| sheet.area(region)) {
        node::tell(response, &area.hover, theme);
    }
    let target = |region| sheet.area(region).map(|area| area.target.clone());
    Reacted {
        hovered: pointed.or(focused),
        did: FigureResponse {
            hovered: pointed.and_then(target),
            clicked: chosen.and_then(target),
        },
    }
}

/// Gives each region a node for keyboard and screen reader; returns the one that has the focus.
fn nodes(
    ui: &Ui,
    sheet: Sheet<'_>,
    rect_of: impl Fn(Region) -> Option<Rect>,
    chosen: &mut Option<Region>,
) -> Option<Region> {
    let mut focused = None;
    for area in sheet.areas {
        let Some(rect) = rect_of(area.region) else {
            continue;
        };
        let id = node::id(ui, &area.target);
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        node::speak(&response, &area.hover, area.is_selected);
        ui.accesskit_node_builder(id, |node| node.add_action(Action::Click));
        let is_asked = ui.input(|i| i.has_accesskit_action_request(id, Action::Click));
        let is_pressed = response.has_focus()
            && ui.input(|i| i.key_pressed(egui::Key::Enter) || i.key_pressed(egui::Key::Space));
        if is_asked || is_pressed {
            *chosen = Some(area.region);
        }
        if response.has_focus() {
            focused = Some(area.region);
        }
    }
    focused
}
