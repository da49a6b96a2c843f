//! The row of settings above a figure. One file a figure.

mod bars;
mod bounds;
mod map;
mod scatter;
mod timeline;

use egui::Ui;

use super::{Desk, View};
use crate::command::{Command, Queue};
use crate::figure::{FigureName, Settings};
use crate::query::filter::Filter;

/// Shows what can be set up of a figure. A name that fixes the measure or the form shows only the rest.
pub fn figure_settings_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &Desk,
    name: FigureName,
    queue: &mut Queue,
) {
    let mut settings = desk.figures.clone();
    own_settings_ui(ui, view, name, &mut settings);
    set(desk, settings, queue);
    without_largest_ui(ui, view, queue);
}

/// Shows what can be set up of a figure alone, and sets it up.
pub fn own_settings_ui(ui: &mut Ui, view: &View<'_>, name: FigureName, settings: &mut Settings) {
    match name {
        FigureName::Bars | FigureName::InvestmentByRegion | FigureName::JobsByRegion => {
            bars::bars_ui(ui, view, name == FigureName::Bars, &mut settings.bars);
        }
        FigureName::Map
        | FigureName::MapInvestment
        | FigureName::MapJobs
        | FigureName::TilesInvestment
        | FigureName::TilesJobs => {
            map::map_ui(ui, view, name == FigureName::Map, &mut settings.map);
        }
        FigureName::Timeline => timeline::timeline_ui(ui, view, &mut settings.timeline),
        FigureName::InvestmentAgainstJobs => scatter::scatter_ui(ui, view, &mut settings.scatter),
    }
}

fn set(desk: &Desk, settings: Settings, queue: &mut Queue) {
    if settings != desk.figures {
        queue.push(Command::SetFigures(settings));
    }
}

/// The switch that leaves out the largest projects, everywhere at once.
pub fn without_largest_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let mut is_on = view.filter.without_largest > 0;
    let switch = ui.checkbox(&mut is_on, view.words.text("without-largest"));
    if switch
        .on_hover_text(view.words.text("without-largest-help"))
        .changed()
    {
        queue.push(Command::SetFilter(Filter {
            without_largest: usize::from(is_on),
            ..view.filter.clone()
        }));
    }
}
