//! The dataset's own fields: title, description, state of knowledge, licence, publisher.

use egui::{Grid, RichText, TextEdit, Ui};

use super::View;
use super::ask::{modal_ui, primary_button, title_ui};
use crate::document::{Edit, EditName, Put, Slot, Stored};
use crate::draw::theme::space;
use crate::model::codes::Lang;
use crate::model::dataset::Dataset;
use crate::model::date::Date;
use crate::model::text::Text;

/// The texts while they are edited.
#[derive(Clone, Debug, Default)]
pub struct PropertiesState {
    title: [String; 3],
    description: [String; 3],
    as_of: String,
    licence: String,
    publisher: String,
}

/// How the dialog ended.
#[derive(Clone, Debug)]
pub enum PropertiesEnd {
    /// Nothing changes.
    Cancelled,
    /// Change the head.
    Apply(Box<Edit>),
}

impl PropertiesState {
    /// The fields as they are now.
    pub fn of(dataset: &Dataset) -> Self {
        Self {
            title: texts(dataset.title.as_ref()),
            description: texts(dataset.description.as_ref()),
            as_of: dataset
                .as_of
                .as_ref()
                .map(|d| d.as_str().to_owned())
                .unwrap_or_default(),
            licence: dataset.licence.clone().unwrap_or_default(),
            publisher: dataset.publisher.clone().unwrap_or_default(),
        }
    }

    fn edit(&self, dataset: &Dataset) -> Edit {
        let mut head = Dataset {
            format: dataset.format.clone(),
            version: dataset.version.clone(),
            extra: dataset.extra.clone(),
            ..Dataset::default()
        };
        head.title = merged(&self.title, dataset.title.as_ref());
        head.description = merged(&self.description, dataset.description.as_ref());
        head.as_of = Date::parse(self.as_of.trim());
        head.licence = stated(&self.licence);
        head.publisher = stated(&self.publisher);
        let put = Put {
            slot: Slot::Head,
            at: None,
            record: Some(Stored::Head(Box::new(head))),
        };
        Edit {
            name: EditName::ChangeHead,
            puts: vec![put],
        }
    }

    fn is_date_wrong(&self) -> bool {
        !self.as_of.trim().is_empty() && Date::parse(self.as_of.trim()).is_none()
    }
}

fn stated(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn texts(text: Option<&Text>) -> [String; 3] {
    match text {
        None => Default::default(),
        Some(Text::Plain(text)) => [text.clone(), String::new(), String::new()],
        Some(by_lang @ Text::ByLang(_)) => [Lang::En, Lang::Ru, Lang::Kk]
            .map(|lang| by_lang.exact(lang).unwrap_or_default().to_owned()),
    }
}

/// The texts by language; a plain text stays plain while no second language is added, other languages are kept.
fn merged(texts: &[String; 3], before: Option<&Text>) -> Option<Text> {
    let is_plain = matches!(before, None | Some(Text::Plain(_)));
    if is_plain && texts[1].trim().is_empty() && texts[2].trim().is_empty() {
        return stated(&texts[0]).map(Text::Plain);
    }
    let mut by_lang: Vec<(String, String)> = match before {
        Some(Text::ByLang(texts)) => texts.clone(),
        Some(Text::Plain(_)) | None => Vec::new(),
    };
    for (lang, text) in Lang::ALL.iter().zip(texts) {
        let at = by_lang.iter().position(|(tag, _)| tag == lang.code());
        match (at, stated(text)) {
            (Some(at), Some(text)) => by_lang[at].1 = text,
            (Some(at), None) => {
                by_lang.remove(at);
            }
            (None, Some(text)) => by_lang.push((lang.code().to_owned(), text)),
            (None, None) => {}
        }
    }
    (!by_lang.is_empty()).then_some(Text::ByLang(by_lang))
}

/// Shows the dialog; an end when it is to be closed.
pub fn properties_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut PropertiesState,
) -> Option<PropertiesEnd> {
    let words = view.words;
    let (end, is_closing) = modal_ui(ctx, view.theme, "properties", |ui| {
        ui.set_width(560.0);
        title_ui(ui, &words.text("properties-title"));
        Grid::new("properties-grid")
            .num_columns(2)
            .spacing([space::M, space::S])
            .show(ui, |ui| {
                texts_ui(ui, &words.text("properties-name"), &mut state.title, 1);
                texts_ui(
                    ui,
                    &words.text("properties-description"),
                    &mut state.description,
                    3,
                );
                field_ui(ui, &words.text("properties-as-of"), &mut state.as_of);
                ui.label("");
                if state.is_date_wrong() {
                    ui.label(
                        RichText::new(words.text("properties-date-wrong")).color(view.theme.error),
                    );
                } else {
                    ui.label(
                        RichText::new(words.text("properties-date-help")).color(view.theme.second),
                    );
                }
                ui.end_row();
                field_ui(
                    ui,
                    &words.text("properties-publisher"),
                    &mut state.publisher,
                );
                field_ui(ui, &words.text("properties-licence"), &mut state.licence);
            });
        ui.add_space(space::L);
        ui.horizontal(|ui| {
            if primary_button(
                ui,
                view.theme,
                &words.text("dialog-apply"),
                !state.is_date_wrong(),
            )
            .clicked()
            {
                return Some(PropertiesEnd::Apply(Box::new(
                    state.edit(view.document.dataset()),
                )));
            }
            ui.button(words.text("dialog-cancel"))
                .clicked()
                .then_some(PropertiesEnd::Cancelled)
        })
        .inner
    });
    end.or_else(|| is_closing.then_some(PropertiesEnd::Cancelled))
}

fn field_ui(ui: &mut Ui, label: &str, text: &mut String) {
    let name = ui.label(label);
    ui.add(TextEdit::singleline(text).desired_width(400.0))
        .labelled_by(name.id);
    ui.end_row();
}

fn texts_ui(ui: &mut Ui, label: &str, texts: &mut [String; 3], rows: usize) {
    for (lang, text) in Lang::ALL.iter().zip(texts) {
        let name = ui.label(format!("{label} ({})", lang.code().to_uppercase()));
        let edit = if rows == 1 {
            TextEdit::singleline(text)
        } else {
            TextEdit::multiline(text).desired_rows(rows)
        };
        ui.add(edit.desired_width(400.0)).labelled_by(name.id);
        ui.end_row();
    }
}
