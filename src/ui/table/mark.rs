//! The mark at the right end of a project's name when something is wrong with its record, and what hovering it tells.

use egui::{Rect, Response, Stroke, Ui, pos2, vec2};

use crate::check::{Issue, Severity};
use crate::draw::theme::space;
use crate::ui::View;
use crate::ui::checks::{count, sign, worst};

/// Room that the mark takes, in points.
pub(super) const ROOM: f32 = space::XL;

/// How many sentences the tooltip has.
const MOST: usize = 6;

/// Paints the mark of a row at the right end of its cell.
pub(super) fn mark_ui(ui: &Ui, view: &View<'_>, cell: Rect, issues: &[Issue]) {
    if let Some(severity) = worst(issues) {
        let (icon, ink) = sign(view, severity);
        let center = place(cell).center();
        icon.paint(ui.painter(), center, 4.5, Stroke::new(1.2, ink));
    }
}

fn place(cell: Rect) -> Rect {
    let center = pos2(cell.right() - ROOM / 2.0, cell.center().y);
    Rect::from_center_size(center, vec2(ROOM, cell.height()))
}

/// Says what is wrong while the pointer is over the mark.
pub(super) fn hover_ui(response: Response, view: &View<'_>, issues: &[Issue]) {
    let pointer = response.ctx.pointer_latest_pos();
    if issues.is_empty() || !pointer.is_some_and(|at| place(response.rect).contains(at)) {
        return;
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(420.0);
        for issue in issues.iter().take(MOST) {
            ui.label(view.words.say(&issue.message()));
        }
        let more = issues.len().saturating_sub(MOST);
        if more > 0 {
            let shown = view.words.number(more as f64, 0);
            ui.label(
                view.words
                    .fill("checks-and-more", &[("shown", shown.into())]),
            );
        }
    });
}

/// What a screen reader says of it, after the cells of the row.
pub(super) fn spoken(view: &View<'_>, issues: &[Issue]) -> String {
    let counted = [Severity::Error, Severity::Warning].map(|severity| {
        let n = issues.iter().filter(|i| i.severity == severity).count();
        (severity, n)
    });
    counted
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(severity, n)| format!(", {}", count(view, severity, n)))
        .collect::<Vec<_>>()
        .concat()
}
