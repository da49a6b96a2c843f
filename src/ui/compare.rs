//! What differs between the dataset in the window and another one: lines in words, grouped by record, each a way to it.

mod places;

use std::path::Path;

use egui::{Align, Button, FontId, Frame, Layout, Margin, RichText, ScrollArea, TextEdit, Ui};

pub use places::Places;

use self::places::Way;
use super::{Desk, View};
use crate::command::{Against, Command, Queue};
use crate::document::diff::{Difference, by_record};
use crate::document::in_kazakhstan;
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::i18n::Words;
use crate::model::codes::Lang;
use crate::model::fold::fold;

/// A comparison that was made.
#[derive(Debug)]
pub struct CompareState {
    /// With what.
    against: Against,
    /// From the other dataset to the one in the window.
    differences: Vec<Difference>,
    /// Where the records were shown then.
    shown_at: Places,
    /// The revision of the document that was compared.
    revision: u64,
    /// The text that lines have to contain.
    filter: String,
    /// The lines in one language.
    lines: Option<(Lang, Vec<Line>)>,
    /// The lines that contain the text: the text, and their positions.
    shown: Option<(String, Vec<usize>)>,
}

/// A line of the list.
#[derive(Debug)]
struct Line {
    text: String,
    /// Text by which it is found: its own and that of its record.
    folded: String,
    is_heading: bool,
    /// What shows its record.
    way: Option<Way>,
}

impl CompareState {
    /// A comparison of the document at `revision`, whose records are shown there.
    pub fn new(
        against: Against,
        differences: Vec<Difference>,
        shown_at: Places,
        revision: u64,
    ) -> Self {
        Self {
            against,
            differences,
            shown_at,
            revision,
            filter: String::new(),
            lines: None,
            shown: None,
        }
    }

    fn lines(&mut self, words: &Words) -> &[Line] {
        if self
            .lines
            .as_ref()
            .is_none_or(|(lang, _)| *lang != words.lang())
        {
            let lines = lines(&self.differences, &self.shown_at, words);
            self.lines = Some((words.lang(), lines));
            self.shown = None;
        }
        self.lines.as_ref().map_or(&[], |(_, lines)| lines)
    }

    /// The positions of the lines that pass the filter; a heading does when one of its lines does.
    fn select(&mut self, words: &Words) -> Vec<usize> {
        let filter = self.filter.clone();
        let wanted = fold(filter.trim());
        let lines = self.lines(words);
        let mut shown: Vec<usize> = Vec::new();
        let mut heading = None;
        for (at, line) in lines.iter().enumerate() {
            if line.is_heading {
                heading = Some(at);
            } else if line.folded.contains(&wanted) {
                shown.extend(heading.take());
                shown.push(at);
            }
        }
        shown
    }
}

fn lines(differences: &[Difference], shown_at: &Places, words: &Words) -> Vec<Line> {
    let mut lines = Vec::new();
    for group in by_record(differences) {
        let Some(record) = group.first().map(|first| &first.record) else {
            continue;
        };
        let way = shown_at.way(record);
        let heading = words.line(&record.message());
        let id = format!(" {}", record.id);
        let about = fold(&(heading.clone() + &id));
        lines.push(Line {
            folded: about.clone(),
            text: heading,
            is_heading: true,
            way: way.clone(),
        });
        lines.extend(group.iter().map(|difference| {
            let text = words.line(difference.message());
            Line {
                folded: format!("{} {about}", fold(&text)),
                text,
                is_heading: false,
                way: way.clone(),
            }
        }));
    }
    lines
}

/// What a comparison is called by what it was made with.
pub fn name(against: &Against, words: &Words) -> String {
    match against {
        Against::Saved => words.text("compare-saved-state"),
        Against::File(path) => file_name(path),
        Against::Backup(backup) => {
            let time = words.moment(in_kazakhstan(backup.time));
            words.fill("compare-backup-state", &[("time", time.into())])
        }
    }
}

/// The last part of a path.
pub fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// Draws the comparison in place of a page.
pub fn compare_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let Some(state) = &mut desk.compare else {
        return;
    };
    let mut is_closing = false;
    Frame::new().inner_margin(Margin::same(16)).show(ui, |ui| {
        is_closing = head_ui(ui, view, state, queue);
        if state.differences.is_empty() {
            ui.add_space(space::L);
            ui.label(view.words.text("compare-none"));
        } else {
            filter_ui(ui, view, state);
            list_ui(ui, view, state, queue);
        }
    });
    if is_closing {
        desk.compare = None;
    }
}

/// Title, counts and buttons; `true` when it is to be closed.
fn head_ui(ui: &mut Ui, view: &View<'_>, state: &CompareState, queue: &mut Queue) -> bool {
    let words = view.words;
    let name = name(&state.against, words);
    let mut is_closing = false;
    let line = egui::vec2(ui.available_width(), space::HEADER);
    ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
        is_closing = ui.button(words.text("dialog-close")).clicked();
        if ui.button(words.text("compare-again")).clicked() {
            queue.push(Command::Compare(state.against.clone()));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let title = words.fill("compare-title", &[("name", name.clone().into())]);
            let font = FontId::new(size::PAGE_TITLE, fonts::medium());
            ui.add(egui::Label::new(RichText::new(title).font(font)).truncate());
        });
    });
    if !state.differences.is_empty() {
        ui.label(summary(state, words));
        let direction = words.fill("compare-direction", &[("name", name.into())]);
        ui.label(RichText::new(direction).color(view.theme.second));
    }
    if view.document.revision() != state.revision {
        ui.label(RichText::new(words.text("compare-stale")).color(view.theme.warning));
    }
    is_closing
}

fn summary(state: &CompareState, words: &Words) -> String {
    let counted = |id: &str, n: usize| {
        let shown = words.number(n as f64, 0);
        words.fill(id, &[("n", n.into()), ("shown", shown.into())])
    };
    let records = by_record(&state.differences).count();
    words.fill(
        "compare-summary",
        &[
            (
                "differences",
                counted("compare-count", state.differences.len()).into(),
            ),
            ("records", counted("compare-records", records).into()),
        ],
    )
}

fn filter_ui(ui: &mut Ui, view: &View<'_>, state: &mut CompareState) {
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        let label = ui.label(view.words.text("compare-filter"));
        let field = TextEdit::singleline(&mut state.filter).desired_width(320.0);
        ui.add(field).labelled_by(label.id);
    });
    ui.add_space(space::S);
}

fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut CompareState, queue: &mut Queue) {
    let is_known = state
        .shown
        .as_ref()
        .is_some_and(|(filter, _)| *filter == state.filter);
    let is_same_lang = state
        .lines
        .as_ref()
        .is_some_and(|(lang, _)| *lang == view.words.lang());
    if !is_known || !is_same_lang {
        let shown = state.select(view.words);
        state.shown = Some((state.filter.clone(), shown));
    }
    let (Some((_, lines)), Some((_, shown))) = (&state.lines, &state.shown) else {
        return;
    };
    if shown.is_empty() {
        ui.label(view.words.text("compare-no-match"));
    }
    ScrollArea::vertical().auto_shrink(false).show_rows(
        ui,
        space::ROW,
        shown.len(),
        |ui, range| {
            for at in shown.get(range).unwrap_or_default() {
                if let Some(line) = lines.get(*at) {
                    line_ui(ui, view, line, queue);
                }
            }
        },
    );
}

fn line_ui(ui: &mut Ui, view: &View<'_>, line: &Line, queue: &mut Queue) {
    let text = if line.is_heading {
        RichText::new(&line.text).font(FontId::new(size::BODY, fonts::medium()))
    } else {
        RichText::new(&line.text)
    };
    let way = line.way.as_ref().and_then(|way| way.command(view));
    let text = match way {
        Some(_) if line.is_heading => text.color(view.theme.accent),
        Some(_) | None => text,
    };
    ui.allocate_ui_with_layout(
        egui::vec2(ui.available_width(), space::ROW),
        Layout::left_to_right(Align::Center),
        |ui| {
            if !line.is_heading {
                ui.add_space(space::XL);
            }
            if let Some(way) = way {
                let button = ui.add(Button::new(text).frame_when_inactive(false).truncate());
                if button.clicked() {
                    queue.push(way);
                }
            } else {
                // As much as a button has around its text.
                ui.add_space(ui.spacing().button_padding.x);
                ui.add(egui::Label::new(text).truncate());
            }
        },
    );
}
