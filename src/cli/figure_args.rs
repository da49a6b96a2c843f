//! What `joba chart` can be told about a figure: flags that become its settings.

use clap::Args;

use super::args::words;
use crate::figure::bars::{Axis, BarsSettings, Order, Split};
use crate::figure::{FigureName, Settings};
use crate::query::per::{Per, Unfit};
use crate::query::totals::{Grouping, Measure};

/// The settings of figures, each flag by the name of its setting.
#[derive(Args, Debug, Default)]
pub(super) struct FigureArgs {
    #[arg(long, value_name = "FIELD", value_parser = words(Grouping::ALL, Grouping::code))]
    pub by: Option<Grouping>,
    #[arg(long, value_name = "MEASURE", value_parser = words(Measure::ALL, Measure::code))]
    pub measure: Option<Measure>,
    #[arg(long, value_name = "ORDER", value_parser = words(Order::ALL, Order::code))]
    pub sort: Option<Order>,
    #[arg(long, value_name = "AXIS", value_parser = words(Axis::ALL, Axis::code))]
    pub axis: Option<Axis>,
    #[arg(long, value_name = "FIELD", value_parser = words(&[Grouping::Status], Grouping::code))]
    pub stack: Option<Grouping>,
    #[arg(long, value_name = "FIELD", conflicts_with = "stack", value_parser = words(&[Grouping::Status], Grouping::code))]
    pub split: Option<Grouping>,
    #[arg(long, conflicts_with = "per")]
    pub weighted: bool,
    #[arg(long, value_name = "WHAT", value_parser = words(Per::ALL, Per::code))]
    pub per: Option<Per>,
}

impl FigureArgs {
    /// Puts what the flags say into the settings of all figures.
    pub(super) fn apply(&self, settings: &mut Settings) {
        let usual = settings.bars.clone();
        let by = self.by.unwrap_or(usual.by);
        let order = if self.by.is_some() {
            Order::expected(by)
        } else {
            usual.order
        };
        settings.bars = BarsSettings {
            by,
            measure: self.measure.unwrap_or(usual.measure),
            order: self.sort.unwrap_or(order),
            axis: self.axis.unwrap_or(usual.axis),
            split: match (self.stack, self.split) {
                (Some(_), _) => Split::Stacked,
                (None, Some(_)) => Split::Grouped,
                (None, None) => usual.split,
            },
            per: self.per.unwrap_or(usual.per),
        };
        settings.map.per = self.per.unwrap_or(settings.map.per);
        settings.map.measure = self.measure.unwrap_or(settings.map.measure);
        settings.stages.measure = self.measure.unwrap_or(settings.stages.measure);
        settings.stages.is_weighted |= self.weighted;
    }
}

impl FigureArgs {
    /// What totals of a figure are to be held against although they cannot; of all figures at once each does what it can.
    pub(super) fn unfit(
        &self,
        figure: Option<FigureName>,
        settings: &Settings,
    ) -> Option<(Per, Unfit)> {
        let (per, figure) = (self.per?, figure?);
        let fixed = figure.fix(settings);
        let is_bars = matches!(
            figure,
            FigureName::Bars | FigureName::InvestmentByRegion | FigureName::JobsByRegion
        );
        let is_map = matches!(
            figure,
            FigureName::Map
                | FigureName::MapInvestment
                | FigureName::MapJobs
                | FigureName::TilesInvestment
                | FigureName::TilesJobs
        );
        let unfit = if is_bars {
            per.unfit(fixed.bars.measure, fixed.bars.by)
        } else if is_map {
            per.unfit(fixed.map.measure, Grouping::Region)
        } else {
            (per != Per::Nothing).then_some(Unfit::Grouping)
        };
        Some((per, unfit?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_run_on_unless_another_order_is_asked_for() {
        let by_year = FigureArgs {
            by: Some(Grouping::Year),
            ..FigureArgs::default()
        };
        let order = |args: &FigureArgs| {
            let mut settings = Settings::default();
            args.apply(&mut settings);
            settings.bars.order
        };
        assert_eq!(order(&by_year), Order::Fixed);
        let by_value = FigureArgs {
            sort: Some(Order::Value),
            ..by_year
        };
        assert_eq!(order(&by_value), Order::Value);
    }
}
