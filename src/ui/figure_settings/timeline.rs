//! Settings of the timeline.

use egui::Ui;

use super::super::View;
use super::super::figure_card::choice_ui;
use crate::figure::timeline::{RowOrder, Step, TimelineSettings, Together};

/// Headings, order and nearness.
pub(super) fn timeline_ui(ui: &mut Ui, view: &View<'_>, settings: &mut TimelineSettings) {
    let words = view.words;
    let name = |kind: &str, code: &str| words.text(&format!("timeline-{kind}-{code}"));
    let together = [Together::Region, Together::Sector, Together::None]
        .map(|t| (t, name("together", t.code())));
    settings.together = choice_ui(ui, settings.together, &together).unwrap_or(settings.together);
    ui.separator();
    let order = [RowOrder::Date, RowOrder::Name].map(|o| (o, name("order", o.code())));
    settings.order = choice_ui(ui, settings.order, &order).unwrap_or(settings.order);
    ui.separator();
    let step = [Step::Whole, Step::Year, Step::Quarter].map(|s| (s, name("step", s.code())));
    settings.step = choice_ui(ui, settings.step, &step).unwrap_or(settings.step);
    ui.separator();
}
