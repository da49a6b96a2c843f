//! Numbers of the map's settings while they are typed: the bounds of own classes, and the middle of a two-ended scale.

use egui::{Id, TextEdit, Ui};

use super::super::View;
use super::super::widgets::number;
use crate::draw::theme::size;
use crate::figure::map::check_bounds;
use crate::i18n::{Arg, Words};
use crate::model::codes::Lang;

/// Decimals that a bound is shown with at most.
const DIGITS: usize = 6;
/// Width of the fields, in points.
const WIDTHS: (f32, f32) = (180.0, 90.0);

/// A list while it is typed.
#[derive(Clone)]
struct Typed {
    text: String,
    /// What the text was written from, or read as when that was last possible.
    bounds: Vec<f64>,
    lang: Lang,
}

/// The bounds as a line of numbers; `bounds` changes when all of them can be used, else a message says why not.
pub(super) fn bounds_ui(ui: &mut Ui, view: &View<'_>, bounds: &mut Vec<f64>) {
    let words = view.words;
    let example = [("example", Arg::from(example(words)))];
    let label = words.text("map-bounds");
    let help = words.fill("map-bounds-help", &example);
    let read = |text: &str| parse(text, words.lang()).map_err(|id| fill(words, &id, text));
    field_ui(ui, view, (&label, &help, ""), WIDTHS.0, bounds, read);
}

/// The middle, or nothing for the one that is found; `found` names that one.
pub(super) fn middle_ui(ui: &mut Ui, view: &View<'_>, middle: &mut Option<f64>, found: &str) {
    let words = view.words;
    let label = words.text("map-middle");
    let help = words.text("map-middle-help");
    let mut list: Vec<f64> = middle.iter().copied().collect();
    let read = |text: &str| {
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        let value = number::parse(text, words.lang()).map(|n| n.as_f64());
        let value = value.ok().filter(|value| *value > 0.0);
        let value = value.ok_or_else(|| words.text("map-middle-unreadable"))?;
        Ok(vec![value])
    };
    field_ui(ui, view, (&label, &help, found), WIDTHS.1, &mut list, read);
    *middle = list.first().copied();
}

fn field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (label, help, hint): (&str, &str, &str),
    width: f32,
    list: &mut Vec<f64>,
    read: impl Fn(&str) -> Result<Vec<f64>, String>,
) {
    let words = view.words;
    let id = Id::unique(("map-numbers", width.to_bits()));
    let kept: Option<Typed> = ui.data(|data| data.get_temp(id));
    let is_same = |typed: &Typed| typed.bounds == *list && typed.lang == words.lang();
    let mut typed = kept.filter(is_same).unwrap_or_else(|| Typed {
        text: written(list, words),
        bounds: list.clone(),
        lang: words.lang(),
    });
    let read_now = read(&typed.text);
    let why = read_now.as_ref().err().map_or("", String::as_str);
    super::keep_together(ui, &[label, why], width + 24.0);
    ui.horizontal(|ui| {
        ui.label(egui::RichText::new(label).color(view.theme.second));
        let edit = TextEdit::singleline(&mut typed.text).hint_text(hint.to_owned());
        let response = ui.add(edit.desired_width(width)).on_hover_text(help);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(label.to_owned());
        });
        match read(&typed.text) {
            Ok(read) if read != *list && response.changed() => {
                typed.bounds.clone_from(&read);
                *list = read;
            }
            Ok(_) => {}
            Err(why) => {
                let why = egui::RichText::new(why).size(size::SMALL);
                ui.label(why.color(view.theme.error));
            }
        }
    });
    ui.data_mut(|data| data.insert_temp(id, typed));
}

fn fill(words: &Words, id: &str, text: &str) -> String {
    let args = [
        ("example", Arg::from(example(words))),
        ("text", Arg::from(text.trim().to_owned())),
    ];
    words.fill(id, &args)
}

fn example(words: &Words) -> String {
    written(&[0.5, 1.0, 2.0, 5.0], words)
}

/// The numbers as one types them, from small to large.
fn written(bounds: &[f64], words: &Words) -> String {
    let shown = bounds.iter().map(|bound| words.number(*bound, DIGITS));
    shown.collect::<Vec<_>>().join("; ")
}

/// Reads numbers parted by semicolons, else by spaces, else in English by commas; `Err` is the id of what is wrong.
fn parse(text: &str, lang: Lang) -> Result<Vec<f64>, String> {
    let trimmed = text.trim();
    let is_listed = trimmed.matches(',').count() > 1 && lang == Lang::En;
    let parts: Vec<&str> = if trimmed.contains(';') {
        trimmed.split(';').collect()
    } else if trimmed.contains(' ') {
        trimmed.split(' ').collect()
    } else if is_listed {
        trimmed.split(',').collect()
    } else {
        vec![trimmed]
    };
    let parts = parts
        .into_iter()
        .map(|part| part.trim().trim_end_matches(','));
    let numbers: Result<Vec<f64>, String> = parts
        .filter(|part| !part.is_empty())
        .map(|part| match number::parse(part, lang) {
            Ok(number) => Ok(number.as_f64()),
            Err(number::NumberError::Negative) => Err("map-bounds-not-positive".to_owned()),
            Err(number::NumberError::NotANumber | number::NumberError::TooLarge) => {
                Err("map-bounds-unreadable".to_owned())
            }
        })
        .collect();
    let numbers = numbers?;
    check_bounds(&numbers).map_err(|error| error.message_id().to_owned())?;
    Ok(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_can_be_typed_as_people_of_each_language_do() {
        let three = Ok(vec![0.5, 1.0, 2000.0]);
        for (text, lang) in [
            ("0.5; 1; 2,000", Lang::En),
            ("0.5 1 2000", Lang::En),
            ("0.5,1,2000", Lang::En),
            ("0,5; 1; 2\u{202f}000", Lang::Ru),
            ("0,5 1 2000", Lang::Kk),
        ] {
            assert_eq!(parse(text, lang), three, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_with_bounds_is_named() {
        for (text, id) in [
            ("", "map-bounds-empty"),
            ("many", "map-bounds-unreadable"),
            ("1; -2", "map-bounds-not-positive"),
            ("2; 1", "map-bounds-not-rising"),
            ("1 2 3 4 5 6 7", "map-bounds-too-many"),
        ] {
            assert_eq!(parse(text, Lang::En), Err(id.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_shown_can_be_read_again() {
        for lang in Lang::ALL {
            let bounds = vec![0.25, 1000.0, 12_345.5];
            let text = written(&bounds, Words::of(*lang));
            assert_eq!(parse(&text, *lang), Ok(bounds), "{text}");
        }
    }
}
