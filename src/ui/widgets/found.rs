//! What is searched for, marked where it stands in a text.

use egui::Color32;
use egui::text::{LayoutJob, TextFormat};

use crate::draw::theme::Theme;
use crate::query::filter::Term;
use crate::query::fold::places;

/// Adds a text to a job, with the words of the search marked, however they are spelt; whether there was one.
pub fn append(
    job: &mut LayoutJob,
    text: &str,
    terms: &[Term],
    format: &TextFormat,
    theme: &Theme,
) -> bool {
    let wanted = terms.iter().filter(|term| !term.is_excluded);
    let mut found: Vec<_> = wanted.flat_map(|term| places(text, &term.folded)).collect();
    found.sort_by_key(|place| (place.start, place.end));
    let mut add = |text: Option<&str>, background: Option<Color32>| {
        let background = background.unwrap_or(format.background);
        let format = TextFormat {
            background,
            ..format.clone()
        };
        job.append(text.unwrap_or_default(), 0.0, format);
    };
    let mut done = 0;
    for place in &found {
        // Words may overlap: each letter stands once.
        let start = place.start.max(done);
        add(text.get(done..start), None);
        add(text.get(start..place.end.max(start)), Some(theme.found));
        done = place.end.max(start);
    }
    add(text.get(done..), None);
    !found.is_empty()
}
