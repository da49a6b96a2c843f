//! What is searched for, marked where it stands in a cell.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, RichText, WidgetText};

use crate::draw::theme::{Theme, size};
use crate::query::filter::Term;
use crate::ui::widgets::found::append;

/// The text of a cell with the words of the search marked, however they are spelt.
pub(super) fn marked(text: &str, terms: &[Term], color: Color32, theme: &Theme) -> WidgetText {
    let format = TextFormat {
        font_id: FontId::proportional(size::TABLE),
        color,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::default();
    if append(&mut job, text, terms, &format, theme) {
        job.into()
    } else {
        RichText::new(text).size(size::TABLE).color(color).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::filter::terms;

    #[test]
    fn a_cell_keeps_every_letter_once_whatever_is_marked() {
        for search in ["qarmet", "кар арм met", "x", "-qarmet", "\"t j\""] {
            let text = "Qarmet JSC, Теміртау";
            let marked = marked(text, &terms(search), Color32::PLACEHOLDER, &Theme::LIGHT);
            assert_eq!(marked.text(), text, "{search}");
        }
    }
}
