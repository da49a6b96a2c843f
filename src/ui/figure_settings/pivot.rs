//! Settings of the table of rows and columns.

use egui::Ui;

use super::super::View;
use super::super::figure_card::choice_ui;
use super::bars::choose_ui;
use crate::figure::pivot::{Order, PivotSettings};
use crate::query::totals::{Grouping, Measure};
use crate::ui::widgets::check_box::check_box;

/// Rows, columns, measure, order, colours.
pub(super) fn pivot_ui(ui: &mut Ui, view: &View<'_>, settings: &mut PivotSettings) {
    let words = view.words;
    let mut own = settings.sound();
    let before = own.clone();
    let name = |by: &Grouping| words.text(&format!("table-by-{}", by.code()));
    let fields = Grouping::ALL.iter().map(|by| (*by, name(by), None));
    let fields: Vec<(Grouping, String, Option<&str>)> = fields.collect();
    choose_ui(ui, view, "pivot-rows", &mut own.rows, &fields);
    choose_ui(ui, view, "pivot-columns", &mut own.columns, &fields);
    if own.rows == own.columns {
        // The field of one side was asked for on the other.
        (own.rows, own.columns) = (before.columns, before.rows);
    }
    if ui
        .button(words.text("pivot-swap"))
        .on_hover_text(words.text("pivot-swap-help"))
        .clicked()
    {
        own.swap();
    }
    let name = |m: Measure| words.text(&format!("measure-{}", m.code().replace('_', "-")));
    let measures = Measure::ALL.iter().map(|m| (*m, name(*m), None));
    let measures: Vec<(Measure, String, Option<&str>)> = measures.collect();
    choose_ui(ui, view, "pivot-measure", &mut own.measure, &measures);
    let orders = Order::ALL.iter();
    let orders = orders.map(|o| (*o, words.text(&format!("pivot-order-{}", o.code()))));
    own.order = choice_ui(ui, own.order, &orders.collect::<Vec<_>>()).unwrap_or(own.order);
    check_box(ui, &mut own.has_heat, words.text("pivot-heat"));
    if own != before {
        *settings = own;
    }
}
