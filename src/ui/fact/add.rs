//! A claim that is being added to a number: first its source, then what it says.

use egui::{Key as Press, Ui};

use super::words::fact_kind;
use super::{At, edits};
use crate::command::{Command, Queue};
use crate::draw::theme::space;
use crate::model::claim::Claims;
use crate::model::fact::FactId;
use crate::model::iso::Currency;
use crate::model::source::SourceId;
use crate::ui::View;
use crate::ui::panel::draft::claim::{ClaimDraft, ClaimRows, Kind, problem};
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::draft::rows::Rows;
use crate::ui::panel::draft::source::{NewSources, SourceDraft};
use crate::ui::panel::form::claims::{note_ui, said_ui};
use crate::ui::panel::form::pen::Pen;
use crate::ui::panel::form::source::source_ui;
use crate::ui::panel::section::list_heading_ui;
use crate::ui::panel::section::look;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;

/// A claim that is being added.
#[derive(Debug, Default)]
pub(super) struct AddDraft {
    /// One row, begun when the number is known that it is about.
    rows: Option<ClaimRows>,
    new_sources: NewSources,
    source: Option<SourceId>,
    /// Whether the field of the number is to take the keyboard.
    wants_focus: bool,
}

impl AddDraft {
    /// Begins with a source.
    pub(super) fn from_source(source: SourceId) -> Self {
        Self {
            source: Some(source),
            ..Self::default()
        }
    }

    /// Another number is looked at: its kind may be another one.
    pub(super) fn restart(&mut self) {
        self.rows = None;
        self.wants_focus = self.source.is_some();
    }

    fn done(&mut self) {
        *self = Self::default();
    }
}

/// An empty claim, money in the currency of those that are there.
fn empty(claims: Option<&Claims>, fact: FactId) -> ClaimRows {
    let before = claims.and_then(|list| list.iter().find_map(|c| c.currency));
    let is_money = fact == FactId::Investment;
    let mut rows: ClaimRows = Rows::open(&[]);
    rows.add(ClaimDraft::empty(
        is_money.then(|| before.unwrap_or(Currency::USD)),
    ));
    rows
}

/// Draws the form, and adds the claim when it is complete.
pub(super) fn add_ui(
    ui: &mut Ui,
    view: &View<'_>,
    at: At<'_>,
    draft: &mut AddDraft,
    queue: &mut Queue,
) {
    ui.add_space(space::S);
    list_heading_ui(ui, look(view), &view.words.text("panel-add-claim"), false);
    draft.new_sources.begin_frame();
    let mut pen = Pen {
        view: *view,
        new_sources: &mut draft.new_sources,
    };
    let before = draft.source.clone();
    let label = Field::new(pen.text("panel-field-source"));
    source_ui(ui, &mut pen, label, &mut draft.source);
    let is_new = draft.source.is_some() && draft.source != before;
    let wants_focus = std::mem::take(&mut draft.wants_focus) || is_new;
    let Some(source) = draft.source.clone() else {
        return;
    };
    let claims = at.project.claims(at.fact);
    let rows = draft.rows.get_or_insert_with(|| empty(claims, at.fact));
    let Some(row) = rows.iter_mut().next() else {
        return;
    };
    row.now.record.source = Some(source.clone());
    let kind: Kind<'_> = fact_kind(at.project, at.fact);
    let number = said_ui(ui, &pen, kind, row);
    if let Some(field) = number.as_ref().filter(|_| wants_focus) {
        field.request_focus();
    }
    let changes = Changes::of(row.was.as_ref(), &row.build());
    note_ui(ui, &pen, &mut row.now.record, &changes);
    let by_enter =
        number.is_some_and(|field| field.lost_focus() && ui.input(|i| i.key_pressed(Press::Enter)));
    let new_source = draft.new_sources.iter().find(|s| s.record.id == source);
    let is_complete = problem(row).is_none() && new_source.is_none_or(|s| s.problem().is_none());
    let text = view.words.text("fact-add");
    let is_asked = button::primary(ui, look(view), &text, is_complete).clicked() || by_enter;
    if is_asked && is_complete {
        let new_source = new_source.map(SourceDraft::build);
        if let Some(edit) = edits::add(view.document, at, row.build(), new_source) {
            queue.push(Command::Edit(edit));
        }
        draft.done();
    }
}
