//! Settings of the bars.

use egui::{ComboBox, Ui};

use super::super::View;
use crate::figure::bars::{Axis, BarsSettings, Order, Split};
use crate::figure::per::{self, Per};
use crate::query::totals::{Grouping, Measure};

/// Grouping and measure, order, statuses and axis; the last three only where the name fixes the others.
pub(super) fn bars_ui(ui: &mut Ui, view: &View<'_>, is_free: bool, settings: &mut BarsSettings) {
    let words = view.words;
    // A name fixes the regions; what the free bars are grouped by means nothing here.
    let mut own = settings.clone();
    if is_free {
        measure_ui(ui, view, &mut own);
        grouping_ui(ui, view, &mut own);
        let about = (own.measure, own.by);
        per_ui(ui, view, about, &mut own.per);
    } else {
        own.by = Grouping::Region;
        own.measure = Measure::Investment;
    }
    let by = own.by;
    let order_name = |order: Order| match order {
        Order::Value | Order::Name => words.text(&format!("order-{}", order.code())),
        Order::Fixed => words.text(&format!("order-fixed-{}", by.code())),
    };
    let orders = Order::ALL.iter().filter(|order| order.is_possible(by));
    let orders = orders.map(|order| (*order, order_name(*order), None));
    own.order = own.possible().order;
    choose_ui(
        ui,
        view,
        "bars-order",
        &mut own.order,
        &orders.collect::<Vec<_>>(),
    );
    let splits: Vec<(Split, String, Option<&str>)> = Split::ALL
        .iter()
        .map(|split| {
            let name = words.text(&format!("split-{}", split.code()));
            (*split, name, why_not_split(&own, *split))
        })
        .collect();
    own.split = own.possible().split;
    choose_ui(ui, view, "bars-split", &mut own.split, &splits);
    let axes: Vec<(Axis, String, Option<&str>)> = Axis::ALL
        .iter()
        .map(|axis| {
            let is_out = *axis == Axis::Log && !own.can_be_log();
            let why = is_out.then_some("bars-no-stacked-log");
            (*axis, words.text(&format!("axis-{}", axis.code())), why)
        })
        .collect();
    own.axis = own.possible().axis;
    choose_ui(ui, view, "bars-axis", &mut own.axis, &axes);
    if is_free {
        *settings = own;
    } else {
        (settings.order, settings.split, settings.axis) = (own.order, own.split, own.axis);
    }
}

fn measure_ui(ui: &mut Ui, view: &View<'_>, settings: &mut BarsSettings) {
    let name = |m: Measure| {
        view.words
            .text(&format!("measure-{}", m.code().replace('_', "-")))
    };
    let measures: Vec<_> = Measure::ALL.iter().map(|m| (*m, name(*m), None)).collect();
    choose_ui(ui, view, "bars-measure", &mut settings.measure, &measures);
}

/// A new grouping comes in the order that a reader expects of it.
fn grouping_ui(ui: &mut Ui, view: &View<'_>, settings: &mut BarsSettings) {
    let name = |by: Grouping| view.words.text(&format!("table-by-{}", by.code()));
    let fields: Vec<_> = Grouping::ALL
        .iter()
        .map(|by| (*by, name(*by), None))
        .collect();
    let before = settings.by;
    choose_ui(ui, view, "bars-by", &mut settings.by, &fields);
    if settings.by != before {
        settings.order = Order::expected(settings.by);
    }
}

/// What totals of regions are held against; what cannot be says why, and while no region has the statistic where to enter it.
pub(super) fn per_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (measure, by): (Measure, Grouping),
    per: &mut Per,
) {
    let dataset = view.document.dataset();
    let choice = |choice: &Per| {
        let id = format!("per-{}", choice.code().replace('_', "-"));
        let why = per::why_not(dataset, view.tolerance, (*choice, measure, by));
        (*choice, view.words.text(&id), why)
    };
    let choices: Vec<_> = Per::ALL.iter().map(choice).collect();
    let mut shown = per.fitting(measure, by);
    let before = shown;
    choose_ui(ui, view, "per-label", &mut shown, &choices);
    if shown != before {
        *per = shown;
    }
}

/// Why bars cannot be split like this, as the id of a message.
fn why_not_split(settings: &BarsSettings, split: Split) -> Option<&'static str> {
    if settings.can_split(split) {
        None
    } else if settings.by == Grouping::Status {
        Some("bars-no-status-split")
    } else {
        Some("bars-no-ratio-stack")
    }
}

/// A label and a list of choices; those that are out of place say why.
pub(super) fn choose_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    id: &str,
    chosen: &mut T,
    choices: &[(T, String, Option<&str>)],
) {
    let words = view.words;
    let shown = choices.iter().find(|(value, ..)| value == chosen);
    let shown = shown.map_or("", |(_, name, _)| name.as_str());
    let label = words.text(id);
    super::keep_together(ui, &[&label, shown], 48.0);
    ui.horizontal(|ui| {
        ui.label(egui::RichText::new(&label).color(view.theme.second));
        let combo = ComboBox::from_id_salt(id).selected_text(shown).width(40.0);
        let response = combo.show_ui(ui, |ui| {
            for (value, name, why_not) in choices {
                let button = egui::Button::selectable(chosen == value, name);
                let response = ui.add_enabled(why_not.is_none(), button);
                if response.clicked() {
                    *chosen = *value;
                }
                if let Some(why) = why_not {
                    response.on_disabled_hover_text(words.text(why));
                }
            }
        });
        let spoken = format!("{label}, {shown}");
        let info = || egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &spoken);
        response.response.widget_info(info);
    });
}
