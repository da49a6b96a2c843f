//! A figure on a page: the drawing, its settings, and the menu that exports it.

use egui::{Button, Response, Ui};

use super::{Desk, View};
use crate::command::{Command, Queue};
use crate::draw::{self, Mode};
use crate::figure::bars::{Axis, Order};
use crate::figure::map::Classes;
use crate::figure::{Figure, FigureName, Material, Settings};
use crate::query::filter::Filter;

/// Makes a figure of what the view shows.
pub fn figure(view: &View<'_>, settings: &Settings, name: FigureName) -> Figure {
    let material = Material {
        dataset: view.document.dataset(),
        index: view.index,
        filter: view.filter,
        rows: view.rows,
        words: view.words,
    };
    Figure::new(name, &material, settings)
}

/// Draws a figure with its menu into the space that is left; a click follows a mark.
pub fn card_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &Desk,
    (name, with_notes): (FigureName, bool),
    queue: &mut Queue,
) {
    let figure = figure(view, &desk.figures, name);
    let rect = ui.available_rect_before_wrap();
    let menu = egui::Rect::from_min_size(
        egui::pos2(rect.right() - 32.0, rect.top()),
        egui::vec2(32.0, 28.0),
    );
    let response = draw::figure_ui(
        ui,
        &figure,
        view.theme,
        Mode::Screen {
            with_title: true,
            with_notes,
        },
    );
    if let Some(target) = response.clicked {
        queue.push(Command::Follow(target));
    }
    ui.scope_builder(egui::UiBuilder::new().max_rect(menu), |ui| {
        more_ui(ui, view, name, queue);
    });
}

fn more_ui(ui: &mut Ui, view: &View<'_>, name: FigureName, queue: &mut Queue) {
    let words = view.words;
    let button = Button::new("⋯").min_size(egui::vec2(28.0, 28.0));
    let (response, _) = egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        if ui.button(words.text("figure-export")).clicked() {
            queue.push(Command::ExportFigure(name));
        }
        if ui.button(words.text("figure-copy")).clicked() {
            queue.push(Command::CopyFigure(name));
        }
    });
    let label = words.text("figure-menu");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, label.clone()));
    response.on_hover_text(words.text("figure-menu"));
}

/// A row of alternatives, one of which is chosen; returns the new choice.
pub fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    chosen: T,
    choices: &[(T, String)],
) -> Option<T> {
    let mut new = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (value, label) in choices {
            let response: Response = ui.selectable_label(chosen == *value, label);
            if response.clicked() && chosen != *value {
                new = Some(*value);
            }
        }
    });
    new
}

/// Settings of the bars: order, axis, and whether the largest project is left out.
pub fn bars_settings_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let words = view.words;
    let order =
        [Order::Value, Order::Name].map(|o| (o, words.text(&format!("order-{}", o.code()))));
    if let Some(order) = choice_ui(ui, desk.figures.bars.order, &order) {
        let mut figures = desk.figures.clone();
        figures.bars.order = order;
        queue.push(Command::SetFigures(figures));
    }
    ui.separator();
    let axis = [Axis::Linear, Axis::Log].map(|a| (a, words.text(&format!("axis-{}", a.code()))));
    if let Some(axis) = choice_ui(ui, desk.figures.bars.axis, &axis) {
        let mut figures = desk.figures.clone();
        figures.bars.axis = axis;
        queue.push(Command::SetFigures(figures));
    }
    ui.separator();
    without_largest_ui(ui, view, queue);
}

/// The switch that leaves out the largest project, everywhere at once.
pub fn without_largest_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let mut is_on = view.filter.without_largest > 0;
    let switch = ui.checkbox(&mut is_on, view.words.text("without-largest"));
    if switch
        .on_hover_text(view.words.text("without-largest-help"))
        .changed()
    {
        queue.push(Command::SetFilter(Filter {
            without_largest: usize::from(is_on),
            ..view.filter.clone()
        }));
    }
}

/// How values become classes on the map.
pub fn classes_ui(ui: &mut Ui, view: &View<'_>, desk: &Desk, queue: &mut Queue) {
    let words = view.words;
    let name = |c: Classes| words.text(&format!("classes-{}", c.code().replace('_', "-")));
    let mut chosen = desk.figures.map.classes;
    egui::ComboBox::from_id_salt("classes")
        .selected_text(name(chosen))
        .show_ui(ui, |ui| {
            for classes in Classes::ALL {
                ui.selectable_value(&mut chosen, *classes, name(*classes));
            }
        });
    if chosen != desk.figures.map.classes {
        let mut figures = desk.figures.clone();
        figures.map.classes = chosen;
        queue.push(Command::SetFigures(figures));
    }
}
