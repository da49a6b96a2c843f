//! Settings of the map.

use egui::{ComboBox, Ui};

use super::super::View;
use super::super::figure_card::choice_ui;
use crate::figure::map::{Classes, MapForm, MapSettings};
use crate::query::totals::Measure;

/// Measure, form and classes; the classes only, where the name fixes the others.
pub(super) fn map_ui(ui: &mut Ui, view: &View<'_>, is_free: bool, settings: &mut MapSettings) {
    let words = view.words;
    if is_free {
        let measures = [Measure::Investment, Measure::Jobs]
            .map(|m| (m, words.text(&format!("measure-{}", m.code()))));
        settings.measure = choice_ui(ui, settings.measure, &measures).unwrap_or(settings.measure);
        ui.separator();
        let forms = [MapForm::Regions, MapForm::Tiles]
            .map(|form| (form, words.text(&format!("form-{}", form.code()))));
        settings.form = choice_ui(ui, settings.form, &forms).unwrap_or(settings.form);
        ui.separator();
    }
    let name = |c: Classes| words.text(&format!("classes-{}", c.code().replace('_', "-")));
    ui.label(words.text("classes"));
    ComboBox::from_id_salt("classes")
        .selected_text(name(settings.classes))
        .show_ui(ui, |ui| {
            for classes in Classes::ALL {
                ui.selectable_value(&mut settings.classes, *classes, name(*classes));
            }
        });
    ui.separator();
}
