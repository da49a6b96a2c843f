//! Merging with what another program made of the file: each conflict side by side, decided by a click.

use egui::{Button, FontId, Label, RichText, ScrollArea, Ui};

use super::View;
use super::ask::{modal_ui, primary_button, title_ui};
use crate::document::merge::{Conflict, Side};
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::i18n::Words;
use crate::model::message::{Message, Value};
use crate::model::visible::visible;

/// Characters of a value that the dialog shows.
const LONGEST: usize = 400;

/// A merge that waits for decisions.
#[derive(Debug)]
pub struct MergeState {
    /// The name of the file.
    pub file: String,
    /// How many differences the file brings in besides the conflicts.
    pub taken: usize,
    /// What both sides changed.
    pub conflicts: Vec<Conflict>,
    /// What was decided about each.
    pub decisions: Vec<Option<Side>>,
}

/// How the dialog ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeEnd {
    /// Merge, with a decision for each conflict.
    Merge(Vec<Side>),
    /// Leave everything as it is.
    Cancelled,
}

impl MergeState {
    /// Nothing decided yet.
    pub fn new(file: String, taken: usize, conflicts: Vec<Conflict>) -> Self {
        Self {
            file,
            taken,
            decisions: vec![None; conflicts.len()],
            conflicts,
        }
    }

    /// The decisions, once there is one for each conflict.
    fn decided(&self) -> Option<Vec<Side>> {
        self.decisions.iter().copied().collect()
    }
}

/// Shows the dialog.
pub fn merge_ui(ctx: &egui::Context, view: &View<'_>, state: &mut MergeState) -> Option<MergeEnd> {
    let words = view.words;
    let (end, is_closing) = modal_ui(ctx, view.theme, "merge", |ui| {
        ui.set_width(820.0);
        let title = words.fill("merge-title", &[("name", state.file.clone().into())]);
        title_ui(ui, &title);
        ui.label(counted(words, "merge-taken", state.taken));
        ui.label(counted(words, "merge-conflicts", state.conflicts.len()));
        if !state.conflicts.is_empty() {
            all_ui(ui, view, state);
            ScrollArea::vertical()
                .max_height(400.0)
                .auto_shrink([false, true])
                .show(ui, |ui| {
                    for at in 0..state.conflicts.len() {
                        conflict_ui(ui, view, state, at);
                    }
                });
        }
        ui.add_space(space::S);
        let note = RichText::new(words.text("merge-note")).color(view.theme.second);
        ui.add(Label::new(note).wrap());
        ui.add_space(space::L);
        buttons_ui(ui, view, state)
    });
    end.or_else(|| is_closing.then_some(MergeEnd::Cancelled))
}

fn counted(words: &Words, id: &str, n: usize) -> String {
    let shown = words.number(n as f64, 0);
    words.fill(id, &[("n", n.into()), ("shown", shown.into())])
}

fn all_ui(ui: &mut Ui, view: &View<'_>, state: &mut MergeState) {
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        for (id, side) in [
            ("merge-all-mine", Side::Ours),
            ("merge-all-theirs", Side::Theirs),
        ] {
            if ui.button(view.words.text(id)).clicked() {
                state.decisions.fill(Some(side));
            }
        }
    });
    ui.add_space(space::S);
}

fn conflict_ui(ui: &mut Ui, view: &View<'_>, state: &mut MergeState, at: usize) {
    let (Some(conflict), Some(decision)) = (state.conflicts.get(at), state.decisions.get_mut(at))
    else {
        return;
    };
    let words = view.words;
    let font = FontId::new(size::BODY, fonts::medium());
    let heading = visible(&words.line(&subject(conflict)), LONGEST);
    ui.add(Label::new(RichText::new(heading).font(font)).wrap());
    ui.columns_const(|[base, mine, theirs]| {
        caption_ui(base, view, "merge-base");
        base.add(Label::new(value(words, conflict.shown_base())).wrap());
        side_ui(mine, view, (conflict, Side::Ours), decision);
        side_ui(theirs, view, (conflict, Side::Theirs), decision);
    });
    ui.add_space(space::M);
}

fn caption_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    ui.label(RichText::new(view.words.text(id)).color(view.theme.second));
}

/// The value of one side, which a click chooses.
fn side_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (conflict, side): (&Conflict, Side),
    decision: &mut Option<Side>,
) {
    let words = view.words;
    let id = match side {
        Side::Ours => "merge-mine",
        Side::Theirs => "merge-theirs",
    };
    caption_ui(ui, view, id);
    let text = value(words, conflict.shown(side));
    let is_chosen = *decision == Some(side);
    let button = Button::selectable(is_chosen, &text)
        .frame_when_inactive(true)
        .wrap();
    let button = ui.add(button);
    let args = [("side", words.text(id).into()), ("value", text.into())];
    let spoken = words.fill("merge-side", &args);
    button.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, &spoken)
    });
    if button.clicked() {
        *decision = Some(side);
    }
}

/// The record, and the field where it is not the whole record.
fn subject(conflict: &Conflict) -> Message {
    let record = conflict.record.message();
    match conflict.subject() {
        Some(subject) => Message::new("merge-value")
            .with("record", record)
            .with("subject", subject.clone()),
        None => record,
    }
}

/// A value as a line of its own.
fn value(words: &Words, value: &Value) -> String {
    let text = words.line(&Message::new("compare-value").with("value", value.clone()));
    visible(&text, LONGEST)
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, state: &MergeState) -> Option<MergeEnd> {
    let words = view.words;
    let decided = state.decided();
    ui.horizontal(|ui| {
        let label = words.text("merge-do");
        let is_chosen = primary_button(ui, view.theme, &label, decided.is_some()).clicked();
        if let Some(decisions) = decided.filter(|_| is_chosen) {
            return Some(MergeEnd::Merge(decisions));
        }
        ui.button(words.text("dialog-cancel"))
            .clicked()
            .then_some(MergeEnd::Cancelled)
    })
    .inner
}
