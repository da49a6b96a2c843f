//! Date and source of numbers: each is chosen, or it is said that it is not stated.

use egui::Ui;

use crate::model::codes::Qualifier;
use crate::model::date::Date;
use crate::model::quantity::Quantity;
use crate::ui::View;
use crate::ui::panel::form::pen::Pen;
use crate::ui::panel::section::look;
use crate::ui::widgets::check_box::check_box;
use crate::ui::widgets::date_field::DateEntry;
use crate::ui::widgets::field::{Field, message_ui};

/// A date that is typed, or said to be absent.
#[derive(Clone, Debug)]
pub(super) struct DateChoice {
    pub(super) entry: DateEntry,
    /// Whether the person says that there is none.
    pub(super) is_unstated: bool,
}

impl DateChoice {
    /// Begins with what is stated; `is_old` where its absence has been said before.
    pub(super) fn new(date: Option<&Date>, is_old: bool) -> Self {
        Self {
            entry: DateEntry::new(date),
            is_unstated: is_old && date.is_none(),
        }
    }

    /// The date; `None` while it is neither readable nor said to be absent.
    pub(super) fn settled(&self) -> Option<Option<Date>> {
        match (self.is_unstated, self.entry.value()) {
            (true, _) => Some(None),
            (false, Ok(Some(date))) => Some(Some(date.clone())),
            (false, Ok(None) | Err(_)) => None,
        }
    }

    /// Draws the field and the switch below it.
    pub(super) fn ui(&mut self, ui: &mut Ui, pen: &Pen<'_>) {
        ui.add_enabled_ui(!self.is_unstated, |ui| {
            let field = Field::new(pen.text("stats-field-date")).help(pen.text("stats-date-help"));
            pen.date_ui(ui, field, &mut self.entry);
        });
        check_box(ui, &mut self.is_unstated, pen.text("stats-date-none"));
    }
}

/// Says in words what is missing; whether nothing is.
pub(super) fn needs_ui(ui: &mut Ui, view: &View<'_>, needs: &[(bool, &str)]) -> bool {
    let missing: Vec<&str> = needs
        .iter()
        .filter(|(is_missing, _)| *is_missing)
        .map(|(_, id)| *id)
        .collect();
    for id in &missing {
        let text = view.words.text(id);
        message_ui(ui, look(view), &text, view.theme.second);
    }
    missing.is_empty()
}

/// A plain number in full.
pub(super) fn exact(number: f64) -> Option<Quantity> {
    Quantity::new(Qualifier::Exact, Some(number), (None, None), 0.0)
}
