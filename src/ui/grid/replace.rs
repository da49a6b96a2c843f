//! Find and replace: what is found with a tick for each, and one edit for what is ticked.

use egui::{Checkbox, TextEdit, Ui};

use super::preview::{Line, preview_ui};
use super::{GridWish, buttons_ui, counted, look};
use crate::document::replace::{Hit, Wanted};
use crate::draw::theme::space;
use crate::ui::View;
use crate::ui::widgets::field::Field;

/// What is to be found, and what was.
#[derive(Debug, Default)]
pub struct ReplaceState {
    wanted: Wanted,
    /// Whether only the projects that pass the filter are looked at.
    is_filtered: bool,
    /// What the hits answer: the question and the revision of the document.
    answered: Option<(Wanted, bool, u64)>,
    hits: Vec<Hit>,
    lines: Vec<Line>,
    ticks: Vec<bool>,
}

impl ReplaceState {
    /// Draws what is inside the dialog.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<GridWish> {
        self.question_ui(ui, view);
        self.answer(view);
        ui.add_space(space::S);
        let ticked = self.ticked();
        if self.wanted.find.is_empty() {
            ui.label(look(view).small(view.words.text("grid-replace-help")));
        } else if self.hits.is_empty() {
            ui.label(look(view).small(view.words.text("grid-replace-none")));
        } else {
            ui.label(look(view).small(counted(view, "grid-replace-found", self.hits.len())));
            preview_ui(ui, view, &self.lines, Some(&mut self.ticks));
        }
        let label = counted(view, "grid-replace-do", ticked);
        buttons_ui(ui, view, (&label, ticked > 0), || {
            let hits = self.hits.iter().zip(&self.ticks);
            let chosen = hits
                .filter(|(_, is_ticked)| **is_ticked)
                .map(|(hit, _)| hit);
            self.wanted.edit(view.document, chosen)
        })
    }

    fn question_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let words = view.words;
        ui.columns(2, |columns| {
            let [left, right] = columns else { return };
            let is_new = self.answered.is_none();
            Field::new(words.text("grid-replace-find")).show(left, look(view), |ui| {
                let edit = TextEdit::singleline(&mut self.wanted.find);
                let response = ui.add(edit.desired_width(f32::INFINITY));
                if is_new {
                    response.request_focus();
                }
                response
            });
            Field::new(words.text("grid-replace-with")).show(right, look(view), |ui| {
                let edit = TextEdit::singleline(&mut self.wanted.replace);
                ui.add(edit.desired_width(f32::INFINITY))
            });
        });
        ui.horizontal_wrapped(|ui| {
            let case = words.text("grid-replace-case");
            ui.add(Checkbox::new(&mut self.wanted.is_case_exact, case));
            if !view.filter.is_empty() {
                let shown = counted(view, "grid-replace-shown", view.rows.len());
                ui.add(Checkbox::new(&mut self.is_filtered, shown));
            }
        });
    }

    /// Looks again when the question or the records have changed.
    fn answer(&mut self, view: &View<'_>) {
        let question = (
            self.wanted.clone(),
            self.is_filtered,
            view.document.revision(),
        );
        if self.answered.as_ref() == Some(&question) {
            return;
        }
        let is_filtered = self.is_filtered && !view.filter.is_empty();
        let all: Vec<usize> = (0..view.document.dataset().projects.len()).collect();
        let rows = if is_filtered { view.rows } else { &all };
        self.hits = self.wanted.hits(view.document, rows);
        self.lines = self.hits.iter().map(|hit| line(view, hit)).collect();
        self.ticks = self.hits.iter().map(Hit::is_possible).collect();
        self.answered = Some(question);
    }

    fn ticked(&self) -> usize {
        let hits = self.hits.iter().zip(&self.ticks);
        hits.filter(|(hit, is_ticked)| **is_ticked && hit.is_possible())
            .count()
    }
}

fn line(view: &View<'_>, hit: &Hit) -> Line {
    let words = view.words;
    let name = view.document.project(hit.key);
    let field = words.text(&format!("grid-field-{}", hit.field.replace('_', "-")));
    let (before, after) = around(&hit.before, &hit.after);
    Line {
        project: name.map_or("", |p| p.name.get(words.lang())).to_owned(),
        field: match &hit.tag {
            Some(tag) => format!("{field} ({tag})"),
            None => field,
        },
        before,
        after: if hit.is_possible() {
            Ok(after)
        } else {
            Err(words.text("grid-refused-name-needed"))
        },
    }
}

/// Characters before the first difference of long texts that the list shows.
const CONTEXT: usize = 20;

/// Two texts from shortly before their first difference on.
fn around(before: &str, after: &str) -> (String, String) {
    let pairs = before.chars().zip(after.chars());
    let same = pairs.take_while(|(a, b)| a == b).count();
    if same <= CONTEXT {
        return (before.to_owned(), after.to_owned());
    }
    let skipped: String = before.chars().skip(same - CONTEXT).collect();
    let word = skipped.find(' ').filter(|at| *at < CONTEXT);
    let skip = same - CONTEXT + word.map_or(0, |at| skipped[..at].chars().count() + 1);
    let cut = |text: &str| {
        let rest: String = text.chars().skip(skip).collect();
        format!("…{rest}")
    };
    (cut(before), cut(after))
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn a_long_note_is_shown_where_it_changes() {
        let before = format!("{}old", "x".repeat(50));
        let after = format!("{}new", "x".repeat(50));
        let (before, after) = around(&before, &after);
        assert_eq!(before, format!("…{}old", "x".repeat(20)));
        assert_eq!(after, format!("…{}new", "x".repeat(20)));
        assert_eq!(around("old", ""), ("old".to_owned(), String::new()));
        let (before, _) = around(
            "Зауыт өз өнімін елге сатады деп жазылған old",
            "Зауыт өз өнімін елге сатады деп жазылған new",
        );
        assert_eq!(before, "…деп жазылған old", "from a whole word on");
    }
}
