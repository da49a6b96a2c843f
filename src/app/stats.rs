//! The dialog of regional statistics.

use egui::Context;

use super::dialogs::Dialog;
use super::joba::Joba;
use crate::figure::per::Per;
use crate::model::region_stat::Indicator;
use crate::ui::stats::{StatsState, stats_ui};

impl Joba {
    /// Opens the dialog at the statistic that bars or map are held against, else at the population.
    pub(super) fn show_region_stats(&mut self) {
        let figures = &self.desk.figures;
        let per = [figures.bars.per, figures.map.per];
        let asked = per.into_iter().find_map(Per::indicator);
        let indicator = asked.unwrap_or(Indicator::Population);
        self.dialog = Some(Dialog::Stats(StatsState::new(indicator)));
    }

    pub(super) fn show_stats_ui(&mut self, ctx: &Context, mut state: StatsState) {
        let filter = self.desk.filter.clone();
        let mut queue = std::mem::take(&mut self.queue);
        let is_closing = stats_ui(ctx, &self.view(ctx, &filter), &mut state, &mut queue);
        self.queue = queue;
        self.keep(!is_closing, Dialog::Stats(state));
    }
}
