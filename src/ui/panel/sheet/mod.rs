//! The sheet: every field of a project, to read and to copy.

pub(in crate::ui) mod claims;
pub(in crate::ui) mod cx;
pub(in crate::ui) mod history;
mod numbers;
mod place;
mod rest;

use egui::{Ui, vec2};

use crate::command::Queue;
use crate::draw::theme::space;
use crate::model::project::Project;
use crate::ui::View;
use cx::Cx;

/// Draws all fields of the project in `row`.
pub(super) fn sheet_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (row, project): (usize, &Project),
    queue: &mut Queue,
) {
    ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
    // Lines of text stand as close as they are high; only buttons are as high as a finger.
    ui.spacing_mut().interact_size.y = 0.0;
    ui.style_mut().interaction.selectable_labels = true;
    let Some(key) = view.document.project_key(row) else {
        return;
    };
    let mut cx = Cx {
        view: *view,
        queue,
        key: Some(key),
    };
    place::status_ui(ui, &mut cx, project);
    place::where_ui(ui, &cx, project);
    place::what_ui(ui, &cx, project);
    place::who_ui(ui, &cx, project);
    numbers::money_ui(ui, &mut cx, project);
    numbers::jobs_ui(ui, &mut cx, project);
    numbers::capacity_ui(ui, &mut cx, project);
    numbers::milestones_ui(ui, &mut cx, project);
    numbers::commitments_ui(ui, &mut cx, project);
    rest::policy_ui(ui, &cx, project);
    numbers::area_ui(ui, &mut cx, project);
    rest::notes_ui(ui, &cx, project);
    rest::announcements_ui(ui, &mut cx, project);
    rest::checks_ui(ui, &cx, row);
    rest::sources_ui(ui, &mut cx, project);
    rest::record_ui(ui, &cx, project);
    history::history_ui(ui, &cx, project);
    rest::others_ui(ui, &cx, project);
}
