//! The row of settings above a figure. One file a figure.

mod bars;
mod bounds;
mod ladder;
mod ledger;
mod map;
mod pivot;
mod scatter;
mod stages;
mod timeline;
mod versus;

use egui::{Button, Role, Ui, WidgetInfo, vec2};

use super::{Desk, View};
use crate::command::{Action, Command, Queue};
use crate::draw::theme::space;
use crate::figure::describe::part_words;
use crate::figure::{FigureName, Settings};
use crate::i18n::Words;
use crate::query::filter::{Filter, Part};

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
    stats_ui(ui, view, name, queue);
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
        FigureName::Concentration => {}
        FigureName::Versus => versus::versus_ui(ui, view, &mut settings.versus),
        FigureName::CapacityLadder => ladder::ladder_ui(ui, view, &mut settings.ladder),
        FigureName::Ledger => ledger::ledger_ui(ui, view, &mut settings.ledger),
        FigureName::Timeline => timeline::timeline_ui(ui, view, &mut settings.timeline),
        FigureName::InvestmentAgainstJobs => scatter::scatter_ui(ui, view, &mut settings.scatter),
        FigureName::Stages => stages::stages_ui(ui, view, &mut settings.stages),
        FigureName::Pivot => pivot::pivot_ui(ui, view, &mut settings.pivot),
    }
}

/// The way to the statistics, for figures whose totals can be held against them.
fn stats_ui(ui: &mut Ui, view: &View<'_>, name: FigureName, queue: &mut Queue) {
    if matches!(name, FigureName::Bars | FigureName::Map) {
        let text = view.words.text(&Action::RegionStats.message_id());
        keep_together(ui, &[&text], 24.0);
        if ui.button(text).clicked() {
            queue.act(Action::RegionStats);
        }
    }
}

fn set(desk: &Desk, settings: Settings, queue: &mut Queue) {
    if settings != desk.figures {
        queue.push(Command::SetFigures(settings));
    }
}

/// Leaves out the largest projects, everywhere at once: one less, how many in words, one more.
pub fn without_largest_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let words = view.words;
    let n = view.filter.without_largest;
    let phrase = if n == 0 {
        words.text("without-largest-none")
    } else {
        part_words(words, &Part::WithoutLargest(n))
    };
    keep_together(ui, &[&phrase], 2.0 * (space::BUTTON + space::XS));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let fewer = step_ui(ui, words, ("−", "without-largest-fewer"), n > 0);
        ui.label(phrase)
            .on_hover_text(words.text("without-largest-help"));
        let more = step_ui(
            ui,
            words,
            ("+", "without-largest-more"),
            n < Filter::MOST_WITHOUT,
        );
        let changed = match (fewer, more) {
            (true, _) => n.saturating_sub(1),
            (false, true) => n + 1,
            (false, false) => return,
        };
        queue.push(Command::SetFilter(Filter {
            without_largest: changed,
            ..view.filter.clone()
        }));
    });
}

/// Begins a new line of settings where these texts, and `besides` points for the rest, would not stand on this one: what
/// stands in a row of its own does not wrap by itself, and would make the page wider than the window.
fn keep_together(ui: &mut Ui, texts: &[&str], besides: f32) {
    let font = egui::TextStyle::Body.resolve(ui.style());
    let width = |text: &&str| {
        let text = (*text).to_owned();
        let galley = ui
            .painter()
            .layout_no_wrap(text, font.clone(), egui::Color32::PLACEHOLDER);
        galley.size().x + space::S
    };
    let needed = texts.iter().map(width).sum::<f32>() + besides;
    if ui.available_size_before_wrap().x < needed {
        ui.end_row();
    }
}

/// A small button with a sign on it; returns whether it was pressed.
fn step_ui(ui: &mut Ui, words: &Words, (sign, id): (&str, &str), is_possible: bool) -> bool {
    let button = Button::new(sign).min_size(vec2(space::BUTTON, space::BUTTON));
    let response = ui.add_enabled(is_possible, button);
    let label = words.text(id);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_possible, &label));
    response.on_hover_text(&label).clicked()
}
