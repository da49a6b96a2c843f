//! What is searched for, marked where it stands in a cell.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, RichText, WidgetText};

use crate::draw::theme::{Theme, size};
use crate::query::filter::Term;
use crate::query::fold::places;

/// The text of a cell with the words of the search marked, however they are spelt.
pub(super) fn marked(text: &str, terms: &[Term], color: Color32, theme: &Theme) -> WidgetText {
    let wanted = terms.iter().filter(|term| !term.is_excluded);
    let mut found: Vec<_> = wanted.flat_map(|term| places(text, &term.folded)).collect();
    if found.is_empty() {
        return RichText::new(text).size(size::TABLE).color(color).into();
    }
    found.sort_by_key(|place| (place.start, place.end));
    let format = |background| TextFormat {
        font_id: FontId::proportional(size::TABLE),
        color,
        background,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::default();
    let mut done = 0;
    for place in found {
        // Words may overlap: each letter stands once.
        let start = place.start.max(done);
        let before = text.get(done..start).unwrap_or_default();
        let inside = text.get(start..place.end.max(start)).unwrap_or_default();
        job.append(before, 0.0, format(Color32::TRANSPARENT));
        job.append(inside, 0.0, format(theme.found));
        done = place.end.max(start);
    }
    job.append(
        text.get(done..).unwrap_or_default(),
        0.0,
        format(Color32::TRANSPARENT),
    );
    job.into()
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
