//! The Overview: key figures and map at the left, bars at the right, the table below, all linked.

use egui::{Frame, Margin};

use super::figure_card::{card_ui, choice_ui};
use super::split::split_ui;
use super::{Desk, Splits, View, key_figures, table};
use crate::command::Queue;
use crate::draw::theme::space;
use crate::figure::FigureName;
use crate::query::totals::Measure;

/// Draws the page.
pub fn overview_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let usual = Splits::default();
    let Splits {
        mut overview_figures,
        mut overview_map,
        ..
    } = desk.splits;
    // Both halves of the page write to the desk and the queue, one after the other.
    let both = std::cell::RefCell::new((&mut *desk, queue));
    let figures = |ui: &mut egui::Ui| {
        let map = |ui: &mut egui::Ui| {
            let (desk, queue) = &mut *both.borrow_mut();
            padded(ui, |ui| map_ui(ui, view, desk, queue));
        };
        let bars = |ui: &mut egui::Ui| {
            let (desk, queue) = &mut *both.borrow_mut();
            padded(ui, |ui| bars_ui(ui, view, desk, queue));
        };
        let share = (&mut overview_map, usual.overview_map);
        split_ui(
            ui,
            view.theme,
            ("overview-figures", false),
            share,
            (map, bars),
        );
    };
    let rows = |ui: &mut egui::Ui| {
        let (desk, queue) = &mut *both.borrow_mut();
        let margin = Margin {
            left: 4,
            right: 4,
            top: 2,
            bottom: 0,
        };
        Frame::new()
            .inner_margin(margin)
            .show(ui, |ui| table::table_ui(ui, view, desk, queue));
    };
    let share = (&mut overview_figures, usual.overview_figures);
    split_ui(ui, view.theme, ("overview", true), share, (figures, rows));
    desk.splits = Splits {
        overview_figures,
        overview_map,
        ..desk.splits
    };
}

fn padded(ui: &mut egui::Ui, content: impl FnOnce(&mut egui::Ui)) {
    Frame::new()
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, content);
}

fn map_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    key_figures::key_figures_ui(ui, view, desk.figures.stages.is_weighted);
    ui.add_space(space::XS);
    card_ui(ui, view, desk, (FigureName::Map, false), queue);
}

fn bars_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let words = view.words;
    let measures = [Measure::Investment, Measure::Jobs]
        .map(|m| (m, words.text(&format!("measure-{}", m.code()))));
    let chosen = ui
        .horizontal_wrapped(|ui| {
            let chosen = choice_ui(ui, desk.overview_bars, &measures);
            super::figure_settings::without_largest_ui(ui, view, queue);
            chosen
        })
        .inner;
    if let Some(measure) = chosen {
        desk.overview_bars = measure;
        desk.figures.map.measure = measure;
    }
    let name = if desk.overview_bars == Measure::Investment {
        FigureName::InvestmentByRegion
    } else {
        FigureName::JobsByRegion
    };
    card_ui(ui, view, desk, (name, false), queue);
}
