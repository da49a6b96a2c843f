//! A fix before it is made: each value as it stands and as it would stand, with the letters that differ marked.

use egui::text::{LayoutJob, TextFormat};
use egui::{FontId, Grid, Label, Ui};

use super::look;
use crate::document::Replaced;
use crate::draw::theme::{size, space};
use crate::model::json::Json;
use crate::model::visible::visible;
use crate::ui::View;

/// Longest value that is shown.
const LONGEST: usize = 300;

pub(super) fn preview_ui(ui: &mut Ui, view: &View<'_>, changes: &[Replaced]) {
    let words = view.words;
    Grid::new("fix-preview")
        .num_columns(2)
        .spacing([space::M, space::XS])
        .show(ui, |ui| {
            for change in changes {
                for text in each(change) {
                    let (place, before, after) = text;
                    ui.label("");
                    ui.add(Label::new(look(view).small(place)).wrap());
                    ui.end_row();
                    row_ui(ui, view, &words.text("checks-before"), (&before, &after));
                    row_ui(ui, view, &words.text("checks-after"), (&after, &before));
                }
            }
        });
}

fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    label: &str,
    (shown, other): (&Option<String>, &Option<String>),
) {
    ui.label(look(view).small(label));
    match shown {
        Some(text) => {
            let job = marked(view, text, other.as_deref());
            ui.add(Label::new(job).wrap());
        }
        None => {
            ui.label(look(view).missing("—"));
        }
    }
    ui.end_row();
}

/// The texts that a change replaces: place, before and after. Of a text by language, only the languages that differ.
fn each(change: &Replaced) -> Vec<(String, Option<String>, Option<String>)> {
    let brief = |json: &Json| visible(&json.brief(LONGEST), LONGEST);
    if let (Some(Json::Object(before)), Json::Object(after)) = (&change.before, &change.after) {
        let differing = before.iter().zip(after).filter(|(a, b)| a != b);
        return differing
            .map(|((tag, before), (_, after))| {
                let place = format!("{}.{tag}", change.place);
                (place, Some(brief(before)), Some(brief(after)))
            })
            .collect();
    }
    let before = change.before.as_ref().map(brief);
    vec![(change.place.clone(), before, Some(brief(&change.after)))]
}

/// The text with the characters underlined that the other one has not at the same place, where both are of one length:
/// look-alike letters cannot be told apart otherwise. Where only spaces differ, they are shown as dots.
fn marked(view: &View<'_>, text: &str, other: Option<&str>) -> LayoutJob {
    let plain = TextFormat::simple(FontId::proportional(size::BODY), view.theme.text);
    let lit = TextFormat {
        color: view.theme.accent,
        underline: egui::Stroke::new(1.5, view.theme.accent),
        ..plain.clone()
    };
    let other: Vec<char> = other.unwrap_or_default().chars().collect();
    let is_alike = other.len() == text.chars().count();
    let has_other_spaces =
        !is_alike && without_spaces(text.chars()).eq(without_spaces(other.iter().copied()));
    let mut job = LayoutJob::default();
    for (at, c) in text.chars().enumerate() {
        let differs = is_alike && other.get(at) != Some(&c);
        let is_dot = has_other_spaces && c.is_whitespace();
        let format = if differs || is_dot { &lit } else { &plain };
        let shown = if is_dot { '·' } else { c };
        job.append(shown.encode_utf8(&mut [0; 4]), 0.0, format.clone());
    }
    job
}

fn without_spaces(text: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    text.filter(|c| !c.is_whitespace())
}
