//! The Overview: key figures and map at the left, bars at the right, the table below, all linked.

use egui::{CentralPanel, Frame, Margin, Panel};

use super::figure_card::{card_ui, choice_ui};
use super::{Desk, View, key_figures, table};
use crate::command::Queue;
use crate::draw::theme::space;
use crate::figure::FigureName;
use crate::query::totals::Measure;

/// Draws the page.
pub fn overview_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let frame = Frame::new()
        .fill(view.theme.window)
        .inner_margin(Margin::symmetric(12, 8));
    let height = ui.available_height();
    let shown = Panel::bottom("overview-table")
        .frame(frame.inner_margin(Margin {
            left: 4,
            right: 4,
            top: 0,
            bottom: 0,
        }))
        .default_size(desk.splits.overview_table.min(height * 0.6))
        .size_range(100.0..=(height - 200.0).max(120.0))
        .resizable(true)
        .show(ui, |ui| table::table_ui(ui, view, desk, queue));
    desk.splits.overview_table = shown.response.rect.height();
    let width = ui.available_width();
    let shown = Panel::right("overview-bars")
        .frame(frame)
        .default_size(desk.splits.overview_bars.min(width * 0.6))
        .size_range(280.0..=(width - 280.0).max(290.0))
        .resizable(true)
        .show(ui, |ui| bars_ui(ui, view, desk, queue));
    desk.splits.overview_bars = shown.response.rect.width();
    CentralPanel::default().frame(frame).show(ui, |ui| {
        key_figures::key_figures_ui(ui, view);
        ui.add_space(space::XS);
        card_ui(ui, view, desk, (map_name(desk), false), queue);
    });
}

fn map_name(desk: &Desk) -> FigureName {
    super::map::figure_name(desk)
}

fn bars_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let words = view.words;
    let measures = [Measure::Investment, Measure::Jobs]
        .map(|m| (m, words.text(&format!("measure-{}", m.code()))));
    let chosen = ui
        .horizontal(|ui| {
            let chosen = choice_ui(ui, desk.overview_bars, &measures);
            super::figure_card::without_largest_ui(ui, view, queue);
            chosen
        })
        .inner;
    if let Some(measure) = chosen {
        desk.overview_bars = measure;
        desk.map_measure = measure;
    }
    let name = if desk.overview_bars == Measure::Investment {
        FigureName::InvestmentByRegion
    } else {
        FigureName::JobsByRegion
    };
    card_ui(ui, view, desk, (name, false), queue);
}
