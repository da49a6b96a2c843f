//! How `joba chart --figure pivot` is set up.

use clap::Args;

use super::args::words;
use crate::figure::pivot::{Order, PivotSettings};
use crate::query::totals::{Grouping, Measure};

/// The settings of the table; what is absent stays as it is in the window at first.
#[derive(Args, Debug)]
pub(super) struct PivotArgs {
    #[arg(id = "pivot-rows", long = "rows", value_name = "FIELD", value_parser = words(Grouping::ALL, Grouping::code))]
    rows: Option<Grouping>,
    #[arg(id = "pivot-columns", long = "columns", value_name = "FIELD", value_parser = words(Grouping::ALL, Grouping::code))]
    columns: Option<Grouping>,
    #[arg(id = "pivot-order", long = "order", value_name = "ORDER", value_parser = words(Order::ALL, Order::code))]
    order: Option<Order>,
    #[arg(id = "pivot-plain", long = "no-heat")]
    is_plain: bool,
}

impl PivotArgs {
    /// These settings with what the arguments ask for, with the measure of all figures.
    pub(super) fn settings(
        &self,
        usual: &PivotSettings,
        measure: Option<Measure>,
    ) -> PivotSettings {
        let settings = PivotSettings {
            rows: self.rows.unwrap_or(usual.rows),
            columns: self.columns.unwrap_or(usual.columns),
            measure: measure.unwrap_or(usual.measure),
            has_heat: usual.has_heat && !self.is_plain,
            order: self.order.unwrap_or(usual.order),
        };
        settings.sound()
    }
}
