//! The charts: one figure at a time with its settings, or investment and jobs by region side by side.

use egui::{ScrollArea, Ui, vec2};

use super::figure_card::{card_ui, choice_ui};
use super::figure_settings::figure_settings_ui;
use super::{Desk, Page, View};
use crate::command::Queue;
use crate::draw::theme::space;
use crate::figure::FigureName;

/// Both bars by region.
const PAIR: [FigureName; 2] = [FigureName::InvestmentByRegion, FigureName::JobsByRegion];
/// The figures one can look at alone, in the order in which they are offered.
pub(super) const CHARTS: [FigureName; 6] = [
    FigureName::Bars,
    FigureName::Concentration,
    FigureName::Timeline,
    FigureName::CapacityLadder,
    FigureName::Ledger,
    FigureName::InvestmentAgainstJobs,
];

/// Draws the page.
pub fn charts_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    egui::Frame::new()
        .inner_margin(egui::Margin::same(12))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| picker_ui(ui, view, desk));
            let name = desk.chart.unwrap_or(FigureName::InvestmentByRegion);
            ui.horizontal_wrapped(|ui| figure_settings_ui(ui, view, desk, name, queue));
            ui.add_space(space::S);
            match desk.chart {
                Some(name) => card_ui(ui, view, desk, (name, true), queue),
                None => pair_ui(ui, view, desk, queue),
            }
        });
}

/// The page that shows a figure, and which figure the page of charts is to show.
pub fn page_of(name: FigureName) -> (Page, Option<FigureName>) {
    match name {
        FigureName::Map
        | FigureName::MapInvestment
        | FigureName::MapJobs
        | FigureName::TilesInvestment
        | FigureName::TilesJobs => (Page::Map, None),
        FigureName::Bars | FigureName::InvestmentByRegion | FigureName::JobsByRegion => {
            (Page::Charts, Some(FigureName::Bars))
        }
        FigureName::Stages => (Page::Stages, None),
        FigureName::Pivot => (Page::Pivot, None),
        FigureName::Concentration
        | FigureName::Timeline
        | FigureName::CapacityLadder
        | FigureName::Ledger
        | FigureName::InvestmentAgainstJobs => (Page::Charts, Some(name)),
        FigureName::Versus => (Page::Groups, None),
    }
}

fn picker_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk) {
    let words = view.words;
    let mut choices = vec![(None, words.text("charts-pair"))];
    choices.extend(CHARTS.map(|name| {
        (
            Some(name),
            words.text(&format!("figure-name-{}", name.code())),
        )
    }));
    desk.chart = choice_ui(ui, desk.chart, &choices).unwrap_or(desk.chart);
}

fn pair_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    if ui.available_width() >= 1000.0 {
        ui.spacing_mut().item_spacing.x = space::XL;
        ui.columns(2, |columns| {
            for (ui, name) in columns.iter_mut().zip(PAIR) {
                card_ui(ui, view, desk, (name, true), queue);
            }
        });
        return;
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for name in PAIR {
            let size = vec2(ui.available_width(), 520.0);
            ui.allocate_ui(size, |ui| card_ui(ui, view, desk, (name, true), queue));
            ui.add_space(space::L);
        }
    });
}
