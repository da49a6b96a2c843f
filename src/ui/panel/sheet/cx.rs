//! What every part of the sheet reads and wishes with, and the lines that it is made of.

use egui::{Label, Response, RichText, Ui, vec2};

use crate::command::{Command, Queue};
use crate::document::Key;
use crate::draw::theme::{size, space};
use crate::i18n::names::Named;
use crate::model::json::Json;
use crate::model::record::Record;
use crate::model::source::{Source, SourceId};
use crate::ui::View;
use crate::ui::panel::draft::source::is_link;
use crate::ui::panel::section::look;
use crate::ui::panel::words::{line, source_name, unreadable};
use crate::ui::widgets::Look;
use crate::ui::widgets::field::message_ui;

/// Width of the column of labels, in points.
const LABELS: f32 = 104.0;

/// What every part of the sheet may use.
pub(in crate::ui) struct Cx<'a> {
    /// What views may read.
    pub(in crate::ui) view: View<'a>,
    /// Where wishes go.
    pub(in crate::ui) queue: &'a mut Queue,
    /// The project that is shown, where its numbers lead to their claims.
    pub(in crate::ui) key: Option<Key>,
}

/// What stands beside a label.
pub(in crate::ui) enum Fact {
    /// A value.
    Value(String),
    /// Why there is none.
    Missing(String),
    /// A value of the file that is none.
    Unreadable(String),
}

impl Cx<'_> {
    /// The words and colours.
    pub(in crate::ui) fn look(&self) -> Look {
        look(&self.view)
    }

    /// The text of a message.
    pub(in crate::ui) fn text(&self, id: &str) -> String {
        self.view.words.text(id)
    }

    /// What a field of a record says: its value, or what stands unreadable in the file, or that nobody has looked.
    pub(in crate::ui) fn fact<R: Record>(
        &self,
        record: &R,
        key: &str,
        value: Option<String>,
    ) -> Fact {
        match (value, unreadable(record, key)) {
            (Some(value), _) => Fact::Value(value),
            (None, Some(json)) => Fact::Unreadable(self.cannot_read(json)),
            (None, None) => Fact::Missing(self.text("missing-not-stated")),
        }
    }

    /// The name of a coded value.
    pub(in crate::ui) fn name<T: Named>(&self, value: Option<&T>) -> Option<String> {
        value.map(|v| self.view.words.name(v))
    }

    /// That a value of the file cannot be read.
    pub(in crate::ui) fn cannot_read(&self, json: &Json) -> String {
        let value = line(&json.brief(80)).into();
        self.view
            .words
            .fill("panel-unreadable", &[("value", value)])
    }

    /// Says that a value of the file cannot be read.
    pub(in crate::ui) fn unreadable_ui(&self, ui: &mut Ui, json: &Json) {
        message_ui(
            ui,
            self.look(),
            &self.cannot_read(json),
            self.view.theme.warning,
        );
    }

    /// A label and what stands beside it.
    pub(in crate::ui) fn fact_ui(&self, ui: &mut Ui, label: &str, fact: &Fact) {
        let look = self.look();
        row_ui(ui, look, &self.text(label), |ui| match fact {
            Fact::Value(text) => {
                ui.add(Label::new(text).wrap().selectable(true));
            }
            Fact::Missing(text) => {
                ui.label(look.missing(text));
            }
            Fact::Unreadable(text) => message_ui(ui, look, text, look.theme.warning),
        });
    }

    /// The same, left out where there is nothing to say.
    pub(in crate::ui) fn rare_ui(&self, ui: &mut Ui, label: &str, fact: &Fact) {
        if !matches!(fact, Fact::Missing(_)) {
            self.fact_ui(ui, label, fact);
        }
    }

    /// Second text that can be copied.
    pub(in crate::ui) fn small_ui(&self, ui: &mut Ui, text: impl Into<String>) -> Response {
        ui.add(Label::new(self.look().small(text)).wrap().selectable(true))
    }

    /// Who says so: title, publisher and date; the title opens the page where there is one.
    pub(in crate::ui) fn source_ui(&mut self, ui: &mut Ui, id: &SourceId) {
        let words = self.view.words;
        let Some(source) = self.view.document.dataset().source(id) else {
            let text = words.fill("panel-source-unknown", &[("id", line(id.as_str()).into())]);
            return message_ui(ui, self.look(), &text, self.view.theme.warning);
        };
        let url = source.url.as_deref().filter(|u| is_link(u));
        let response = match url {
            Some(url) => self.link_ui(ui, source, url),
            None => self.small_ui(ui, source_name(words, source)),
        };
        response.on_hover_ui(|ui| self.all_of_source_ui(ui, source));
    }

    /// Words that lead to a record.
    pub(in crate::ui) fn way_ui(&self, ui: &mut Ui, text: &str) -> Response {
        let text = RichText::new(text)
            .size(size::BODY)
            .color(self.view.theme.accent);
        ui.add(egui::Button::new(text).frame(false).wrap())
    }

    fn link_ui(&mut self, ui: &mut Ui, source: &Source, url: &str) -> Response {
        let name = source_name(self.view.words, source);
        let ink = self.view.theme.accent;
        let link = ui.add(egui::Link::new(
            RichText::new(name).size(size::SMALL).color(ink),
        ));
        if link.clicked() {
            self.queue.push(Command::OpenLink(url.to_owned()));
        }
        link
    }

    /// Everything that is known of a source.
    fn all_of_source_ui(&self, ui: &mut Ui, source: &Source) {
        let words = self.view.words;
        ui.set_max_width(320.0);
        ui.add(Label::new(line(source.title.get(words.lang()))).wrap());
        let publisher = source.publisher.as_deref().map(line);
        let date = source.date.as_ref().map(|d| words.date(d));
        let kind = self.name(source.kind.as_ref());
        let url = source.url.as_deref().map(line);
        let language = source.language.as_deref().map(line);
        for (label, key, value) in [
            ("panel-source-publisher", "publisher", publisher),
            ("panel-source-date", "date", date),
            ("panel-source-type", "type", kind),
            ("panel-source-link", "url", url),
            ("panel-source-language", "language", language),
        ] {
            self.fact_ui(ui, label, &self.fact(source, key, value));
        }
    }
}

/// A label and anything beside it.
pub(in crate::ui) fn row_ui(ui: &mut Ui, look: Look, label: &str, value: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 2.0);
        ui.vertical(|ui| {
            ui.set_width(LABELS);
            ui.add_space(2.0);
            ui.add(Label::new(look.small(label)).wrap());
        });
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            value(ui);
        });
    });
}
