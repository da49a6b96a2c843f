//! What every part of the form writes with: the look, the document, and the fields that occur again and again.

use egui::{Response, Ui};

use crate::draw::theme::space;
use crate::i18n::collate::Collation;
use crate::i18n::names::Named;
use crate::model::codes::Status;
use crate::model::iso::{Country, Currency};
use crate::model::record::Record;
use crate::model::region::Region;
use crate::model::text::Text;
use crate::ui::View;
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::draft::problem::Problem;
use crate::ui::panel::draft::source::{NewSources, date_problem};
use crate::ui::panel::section::look;
use crate::ui::panel::words::unreadable;
use crate::ui::widgets::Look;
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};
use crate::ui::widgets::date_field::DateEntry;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::text_field::{Height, line_ui, optional_ui, text_ui};

/// What every part of the form may use.
pub(in crate::ui) struct Pen<'a> {
    /// What views may read.
    pub(in crate::ui) view: View<'a>,
    /// The sources that are new in this draft.
    pub(in crate::ui) new_sources: &'a mut NewSources,
}

/// In which order a list shows its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Order {
    /// As the format lists them.
    Listed,
    /// By name, as a dictionary of the language.
    Named,
}

/// A coded value that a list can offer.
pub(in crate::ui) trait Listed: Named + Copy + PartialEq {
    /// Its code and other spellings that find it.
    fn spellings(&self) -> String;
}

macro_rules! listed {
    ($($ty:ty),+) => {
        $(impl Listed for $ty {
            fn spellings(&self) -> String {
                self.code().to_owned()
            }
        })+
    };
}

listed!(
    Status,
    Country,
    Currency,
    crate::model::codes::Sector,
    crate::model::codes::ProjectType,
    crate::model::codes::Role,
    crate::model::codes::Event,
    crate::model::codes::SourceType,
    crate::model::codes::Direction
);

impl Listed for Region {
    fn spellings(&self) -> String {
        format!("{} {}", self.code(), Self::spellings(*self).join(" "))
    }
}

impl Pen<'_> {
    /// The words and colours.
    pub(in crate::ui) fn look(&self) -> Look {
        look(&self.view)
    }

    /// The text of a message.
    pub(in crate::ui) fn text(&self, id: &str) -> String {
        self.view.words.text(id)
    }

    /// A field of a record, labelled, marked when it was changed, with a warning when it could not be read.
    pub(in crate::ui) fn field<R: Record>(
        &self,
        label: &str,
        record: &R,
        key: &str,
        changes: &Changes,
    ) -> Field {
        let unreadable = unreadable(record, key).map(|json| {
            let value = json.brief(40).into();
            self.view
                .words
                .fill("panel-unreadable-kept", &[("value", value)])
        });
        Field::new(self.text(label))
            .changed(changes.has(key))
            .warning(unreadable)
    }

    /// The sentence of a problem.
    pub(in crate::ui) fn sentence(&self, problem: Option<Problem>) -> Option<String> {
        problem.map(|p| p.sentence(self.view.words))
    }

    /// A list of coded values with a line that clears it.
    pub(in crate::ui) fn coded_ui<T: Listed>(
        &self,
        ui: &mut Ui,
        field: Field,
        value: &mut Option<T>,
        (all, order): (&[T], Order),
    ) -> Response {
        let words = self.view.words;
        let name = value.map(|v| words.name(&v));
        let none = words.text("panel-clear");
        let nothing = words.text("missing-not-stated");
        let shown = name
            .as_deref()
            .map_or(Shown::Nothing(&nothing), Shown::Value);
        let choices = || {
            let clear = Choice::new(None, none.as_str());
            std::iter::once(clear)
                .chain(self.choices(all, order).into_iter().map(|c| Choice {
                    value: Some(c.value),
                    name: c.name,
                    also: c.also,
                }))
                .collect()
        };
        field.show(ui, self.look(), |ui| {
            let (mut response, picked) = choice_ui(ui, self.look(), shown, choices);
            if let Some(picked) = picked {
                *value = picked;
                response.mark_changed();
            }
            response
        })
    }

    /// The lines of a list of coded values.
    pub(in crate::ui) fn choices<T: Listed>(&self, all: &[T], order: Order) -> Vec<Choice<T>> {
        let words = self.view.words;
        let mut lines: Vec<Choice<T>> = all
            .iter()
            .map(|v| Choice::new(*v, words.name(v)).also(v.spellings()))
            .collect();
        if order == Order::Named {
            let collation = Collation::of(words.lang());
            lines.sort_by(|a, b| collation.compare(&a.name, &b.name));
        }
        lines
    }

    /// A line.
    pub(in crate::ui) fn line_ui(&self, ui: &mut Ui, field: Field, text: &mut String) -> Response {
        field.show(ui, self.look(), |ui| line_ui(ui, text, Height::Line))
    }

    /// A line that may be absent.
    pub(in crate::ui) fn optional_ui(
        &self,
        ui: &mut Ui,
        field: Field,
        text: &mut Option<String>,
    ) -> Response {
        field.show(ui, self.look(), |ui| optional_ui(ui, text, Height::Line))
    }

    /// A text by language.
    pub(in crate::ui) fn text_ui(
        &self,
        ui: &mut Ui,
        field: Field,
        text: &mut Text,
        height: Height,
    ) -> Response {
        let name = field.label().to_owned();
        field.show(ui, self.look(), |ui| {
            text_ui(ui, self.look(), text, height, &name)
        })
    }

    /// A text by language that may be absent.
    pub(in crate::ui) fn optional_text_ui(
        &self,
        ui: &mut Ui,
        field: Field,
        text: &mut Option<Text>,
        height: Height,
    ) -> Response {
        let mut typed = text.clone().unwrap_or_default();
        let response = self.text_ui(ui, field, &mut typed, height);
        if *text.as_ref().unwrap_or(&Text::default()) != typed {
            *text = (typed != Text::default()).then_some(typed);
        }
        response
    }

    /// A date, with its echo in words or the accepted forms below.
    pub(in crate::ui) fn date_ui(
        &self,
        ui: &mut Ui,
        field: Field,
        date: &mut DateEntry,
    ) -> Response {
        let field = match date.echo(self.look()) {
            Some(echo) => field.help(echo),
            None => field,
        };
        field
            .problem(self.sentence(date_problem(date)))
            .show(ui, self.look(), |ui| date.ui(ui, self.look()))
    }
}

/// Two fields beside each other; `share` of the width is the left one's.
pub(in crate::ui) fn pair_ui(
    ui: &mut Ui,
    share: f32,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let room = ui.available_width() - space::S;
        let width = (room * share).round();
        ui.vertical(|ui| {
            ui.set_width(width);
            left(ui);
        });
        ui.vertical(|ui| {
            ui.set_width(room - width);
            right(ui);
        });
    });
}
