//! Settings of the map.

use egui::{ComboBox, Ui};

use super::super::View;
use super::super::figure_card::{self, choice_ui};
use super::{bars, bounds};
use crate::figure::map::{self, Classes, MapForm, MapSettings, Multiples, Scale, check_bounds};
use crate::figure::per::Per;
use crate::i18n::Words;
use crate::query::totals::{Grouping, Measure};

/// What a list of choices takes besides its text, in points.
const COMBO: f32 = 48.0;

/// Measure, form, classes, colours and small maps; without measure and form, where the name fixes them.
pub(super) fn map_ui(ui: &mut Ui, view: &View<'_>, is_free: bool, settings: &mut MapSettings) {
    let before = settings.gauge();
    if is_free {
        form_ui(ui, view, settings);
        measure_ui(ui, view, settings);
        settings.hold_measure();
        per_ui(ui, view, settings);
    }
    let is_new_gauge = before != settings.gauge();
    let has_classes = settings.form != MapForm::Bubbles || !is_free;
    if has_classes {
        classes_ui(ui, view, settings, is_new_gauge);
        colours_ui(ui, view, settings);
    }
    if is_new_gauge {
        settings.middle = None;
    }
    let label = view.words.text("map-multiples");
    let name = |m: Multiples| view.words.text(&format!("map-multiples-{}", m.code()));
    choose_ui(
        ui,
        view,
        &label,
        &mut settings.multiples,
        Multiples::ALL,
        name,
    );
}

fn form_ui(ui: &mut Ui, view: &View<'_>, settings: &mut MapSettings) {
    let name = |form: MapForm| view.words.text(&format!("form-{}", form.code()));
    let forms: Vec<(MapForm, String)> = MapForm::ALL.iter().map(|f| (*f, name(*f))).collect();
    settings.form = choice_ui(ui, settings.form, &forms).unwrap_or(settings.form);
    ui.separator();
}

fn measure_ui(ui: &mut Ui, view: &View<'_>, settings: &mut MapSettings) {
    settings.hold_measure();
    let label = view.words.text("map-measure");
    let measures = settings.form.measures();
    let name = |m| measure_name(view.words, m);
    choose_ui(ui, view, &label, &mut settings.measure, measures, name);
}

/// What totals of regions are held against; a bubble is a project.
fn per_ui(ui: &mut Ui, view: &View<'_>, settings: &mut MapSettings) {
    if settings.form != MapForm::Bubbles {
        let about = (settings.measure, Grouping::Region);
        bars::per_ui(ui, view, about, &mut settings.per);
    }
}

fn measure_name(words: &Words, measure: Measure) -> String {
    words.text(&format!("measure-{}", measure.code().replace('_', "-")))
}

/// Own bounds start as round ones near the natural breaks; a new measure, or one held against something else, needs new ones.
fn classes_ui(ui: &mut Ui, view: &View<'_>, settings: &mut MapSettings, is_new_gauge: bool) {
    let words = view.words;
    let label = words.text("classes");
    let name = |c: Classes| words.text(&format!("classes-{}", c.code().replace('_', "-")));
    choose_ui(ui, view, &label, &mut settings.classes, Classes::ALL, name);
    if settings.classes != Classes::Own {
        let label = words.text("map-classes-count");
        let name = |n: usize| n.to_string();
        choose_ui(
            ui,
            view,
            &label,
            &mut settings.count,
            &MapSettings::COUNTS,
            name,
        );
        return;
    }
    if is_new_gauge || check_bounds(&settings.bounds).is_err() {
        let suggested = map::suggested_bounds(&figure_card::material(view), settings);
        if check_bounds(&suggested).is_ok() {
            settings.bounds = suggested;
        }
    }
    bounds::bounds_ui(ui, view, &mut settings.bounds);
}

fn colours_ui(ui: &mut Ui, view: &View<'_>, settings: &mut MapSettings) {
    let words = view.words;
    let label = words.text("map-scale");
    let name = |s: Scale| words.text(&format!("map-scale-{}", s.code().replace('_', "-")));
    choose_ui(ui, view, &label, &mut settings.scale, Scale::ALL, name);
    if settings.scale == Scale::TwoEnded {
        let found = if settings.measure.adds_up() && settings.per == Per::Nothing {
            words.text("map-middle-auto-median")
        } else {
            words.text("map-middle-auto-country")
        };
        bounds::middle_ui(ui, view, &mut settings.middle, &found);
    }
}

/// A label and a list of choices.
fn choose_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    label: &str,
    chosen: &mut T,
    choices: &[T],
    name: impl Fn(T) -> String,
) {
    let shown = name(*chosen);
    super::keep_together(ui, &[label, &shown], COMBO);
    ui.horizontal(|ui| {
        ui.label(egui::RichText::new(label).color(view.theme.second));
        let combo = ComboBox::from_id_salt(label)
            .selected_text(&shown)
            .width(40.0);
        let response = combo.show_ui(ui, |ui| {
            for choice in choices {
                ui.selectable_value(chosen, *choice, name(*choice));
            }
        });
        let spoken = format!("{label}, {shown}");
        let info = || egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &spoken);
        response.response.widget_info(info);
    });
}
