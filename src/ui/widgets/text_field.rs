//! Text as one types it: a line, several lines, and one text in several languages.

use egui::{Label, Response, TextEdit, Ui, vec2};

use super::{Look, button};
use crate::draw::theme::space;
use crate::model::codes::Lang;
use crate::model::text::Text;

/// How high the field is at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    /// One line; a line break cannot be typed.
    Line,
    /// This many lines, and more as needed.
    Lines(usize),
}

/// A field for a text, as wide as there is room.
pub fn line_ui(ui: &mut Ui, text: &mut String, height: Height) -> Response {
    let field = match height {
        Height::Line => TextEdit::singleline(text).min_size(vec2(0.0, space::BUTTON)),
        Height::Lines(n) => TextEdit::multiline(text).desired_rows(n),
    };
    ui.add(field.desired_width(f32::INFINITY).margin(MARGIN))
}

/// A line that shows an example while it is empty.
pub fn hinted_ui(ui: &mut Ui, text: &mut String, hint: &str) -> Response {
    let field = TextEdit::singleline(text).hint_text(hint.to_owned());
    let field = field.min_size(vec2(0.0, space::BUTTON));
    ui.add(field.desired_width(f32::INFINITY).margin(MARGIN))
}

const MARGIN: egui::Margin = egui::Margin {
    left: 8,
    right: 8,
    top: 5,
    bottom: 5,
};

/// A line that may be absent: empty is absent.
pub fn optional_ui(ui: &mut Ui, text: &mut Option<String>, height: Height) -> Response {
    let mut typed = text.clone().unwrap_or_default();
    let response = line_ui(ui, &mut typed, height);
    if response.changed() {
        *text = (!typed.is_empty()).then_some(typed);
    }
    response
}

/// A text by language: one field while it is plain, one for each language afterwards. `name` names the fields.
pub fn text_ui(ui: &mut Ui, look: Look, text: &mut Text, height: Height, name: &str) -> Response {
    if let Text::Plain(plain) = text {
        let response = line_ui(ui, plain, height);
        if button::quiet(ui, look, &look.words.text("panel-add-language")).clicked() {
            split(text, look.words.lang());
        }
        return response;
    }
    let fields = ui.vertical(|ui| {
        let mut all: Option<Response> = None;
        for tag in tags(text) {
            let response = tagged_ui(ui, look, text, &tag, height)
                .accessible_name(format!("{name}, {}", language(look, &tag)));
            all = Some(match all.take() {
                Some(before) => before | response,
                None => response,
            });
        }
        all
    });
    fields.inner.unwrap_or(fields.response)
}

/// The languages of the interface, then those that the text has besides.
fn tags(text: &Text) -> Vec<String> {
    let mut tags: Vec<String> = Lang::ALL.iter().map(|l| l.code().to_owned()).collect();
    if let Text::ByLang(texts) = text {
        for (tag, _) in texts {
            if !tags.contains(tag) {
                tags.push(tag.clone());
            }
        }
    }
    tags
}

fn tagged_ui(ui: &mut Ui, look: Look, text: &mut Text, tag: &str, height: Height) -> Response {
    let mut typed = by_tag(text, tag).to_owned();
    let response = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            let (rect, _) =
                ui.allocate_exact_size(vec2(space::XL, space::BUTTON), egui::Sense::hover());
            ui.put(rect, Label::new(look.small(tag.to_uppercase())));
            ui.push_id(tag, |ui| line_ui(ui, &mut typed, height)).inner
        })
        .inner;
    if response.changed() {
        put_tag(text, tag, typed);
    }
    response
}

fn by_tag<'a>(text: &'a Text, tag: &str) -> &'a str {
    match text {
        Text::Plain(_) => "",
        Text::ByLang(texts) => texts
            .iter()
            .find(|(t, _)| t == tag)
            .map_or("", |(_, text)| text.as_str()),
    }
}

fn put_tag(text: &mut Text, tag: &str, typed: String) {
    let Text::ByLang(texts) = text else { return };
    match texts.iter().position(|(t, _)| t == tag) {
        Some(at) if typed.is_empty() => {
            texts.remove(at);
        }
        Some(at) => texts[at].1 = typed,
        None => texts.push((tag.to_owned(), typed)),
    }
}

/// Makes a plain text one by language; what is there belongs to the language that its letters show.
fn split(text: &mut Text, lang: Lang) {
    let plain = match text {
        Text::Plain(plain) => std::mem::take(plain),
        Text::ByLang(_) => return,
    };
    let texts = if plain.is_empty() {
        Vec::new()
    } else {
        vec![(guess(&plain, lang).code().to_owned(), plain)]
    };
    *text = Text::ByLang(texts);
}

/// Letters that only Kazakh has show Kazakh, other Cyrillic ones Russian, only Latin ones English.
fn guess(text: &str, lang: Lang) -> Lang {
    let has = |is: fn(char) -> bool| text.chars().flat_map(char::to_lowercase).any(is);
    if has(|c| "әғқңөұүһі".contains(c)) {
        Lang::Kk
    } else if has(|c| ('а'..='ё').contains(&c)) {
        if lang == Lang::Kk { Lang::Kk } else { Lang::Ru }
    } else if has(|c| c.is_ascii_alphabetic()) {
        Lang::En
    } else {
        lang
    }
}

fn language(look: Look, tag: &str) -> String {
    match Lang::from_code(tag) {
        Some(Lang::En) => look.words.text("panel-lang-en"),
        Some(Lang::Ru) => look.words.text("panel-lang-ru"),
        Some(Lang::Kk) => look.words.text("panel-lang-kk"),
        None => tag.to_owned(),
    }
}

/// The text without blanks at the ends and without empty languages.
pub fn cleaned(text: &Text) -> Text {
    match text {
        Text::Plain(plain) => Text::Plain(plain.trim().to_owned()),
        Text::ByLang(texts) => {
            let kept: Vec<_> = texts
                .iter()
                .map(|(tag, text)| (tag.clone(), text.trim().to_owned()))
                .filter(|(_, text)| !text.is_empty())
                .collect();
            if kept.is_empty() {
                Text::default()
            } else {
                Text::ByLang(kept)
            }
        }
    }
}

/// Whether a text says nothing in any language.
pub fn is_blank(text: &Text) -> bool {
    text.all().all(|t| t.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_goes_to_the_language_of_its_letters() {
        for (plain, tag) in [("Plant", "en"), ("Завод", "ru"), ("Зауыт ісі", "kk")] {
            let mut text = Text::from(plain);
            split(&mut text, Lang::En);
            assert_eq!(text, Text::ByLang(vec![(tag.to_owned(), plain.to_owned())]));
        }
    }

    #[test]
    fn languages_that_the_program_does_not_know_stay() {
        let mut text = Text::ByLang(vec![("zh".to_owned(), "水泥".to_owned())]);
        put_tag(&mut text, "ru", "Цемент ".to_owned());
        let kept = cleaned(&text);
        assert_eq!(kept.all().collect::<Vec<_>>(), ["水泥", "Цемент"]);
        put_tag(&mut text, "ru", String::new());
        assert_eq!(
            text,
            Text::ByLang(vec![("zh".to_owned(), "水泥".to_owned())])
        );
    }
}
