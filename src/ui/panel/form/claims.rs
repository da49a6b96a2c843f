//! Claims about one number: what it says, who says so, and which one is preferred.

use egui::{Response, Ui};

use super::pen::{Order, Pen, pair_ui};
use super::rows::{Head, rows_ui};
use super::source::source_ui;
use crate::i18n::numbers::sign;
use crate::model::claim::Claim;
use crate::model::codes::{MissingReason, Qualifier};
use crate::model::iso::Currency;
use crate::ui::panel::draft::claim::{ClaimDraft, ClaimRows, Kind, Place, Statement, problem};
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::draft::rows::Row;
use crate::ui::widgets::button;
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::number_field::NumberEntry;
use crate::ui::widgets::text_field::Height;

/// Draws the claims about one number; `title` names them.
pub(in crate::ui) fn claims_form(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    (title, kind): (&str, Kind<'_>),
    rows: &mut ClaimRows,
) {
    let look = pen.look();
    if rows.len() == 0 {
        ui.label(look.missing(pen.text("missing-nobody-looked")));
    } else if rows.len() > 1 {
        ui.label(look.small(pen.text("panel-first-is-preferred")));
    }
    let words = (title, "panel-add-claim", Head::Preferred);
    rows_ui(
        ui,
        pen,
        words,
        rows,
        |rows| next_claim(rows, kind),
        |pen, ui, row| {
            claim_ui(ui, pen, kind, row);
        },
    );
}

/// An empty claim, money in the currency of the one before.
fn next_claim(rows: &ClaimRows, kind: Kind<'_>) -> ClaimDraft {
    let before = rows.last().and_then(|row| row.now.record.currency);
    ClaimDraft::empty((kind == Kind::Money).then(|| before.unwrap_or(Currency::USD)))
}

fn claim_ui(ui: &mut Ui, pen: &mut Pen<'_>, kind: Kind<'_>, row: &mut Row<ClaimDraft>) {
    let changes = Changes::of(row.was.as_ref(), &row.build());
    said_ui(ui, pen, kind, row);
    let record = &mut row.now.record;
    let source = pen.field("panel-field-source", record, "source", &changes);
    source_ui(ui, pen, source, &mut record.source);
    note_ui(ui, pen, record, &changes);
}

/// What a claim says: how it is meant, its number and its currency; gives the field of the number, if there is one.
pub(in crate::ui) fn said_ui(
    ui: &mut Ui,
    pen: &Pen<'_>,
    kind: Kind<'_>,
    row: &mut Row<ClaimDraft>,
) -> Option<Response> {
    let changes = Changes::of(row.was.as_ref(), &row.build());
    let problem = problem(row);
    let at = |place: Place| pen.sentence(problem.filter(|(p, _)| *p == place).map(|(_, p)| p));
    let (single, low, high, currency) = (
        at(Place::Single),
        at(Place::Low),
        at(Place::High),
        at(Place::Currency),
    );
    let ClaimDraft {
        record,
        statement,
        single: number,
        low: from,
        high: to,
        ..
    } = &mut row.now;
    let number_label = match kind {
        Kind::Money => "panel-claim-amount",
        Kind::Jobs | Kind::Unit(_) => "panel-claim-number",
    };
    let single_key = if kind == Kind::Money {
        "amount"
    } else {
        "value"
    };
    let field = |pen: &Pen<'_>, label: &str, key, problem| {
        pen.field::<Claim>(label, record, key, &changes)
            .problem(problem)
    };
    let mut said = None;
    match *statement {
        Statement::Stated(Qualifier::Range) => {
            let (low, high) = (
                field(pen, "panel-claim-low", "low", low),
                field(pen, "panel-claim-high", "high", high),
            );
            statement_ui(ui, pen, statement, &changes);
            pair_ui(
                ui,
                0.5,
                |ui| said = Some(number_ui(ui, pen, low, from)),
                |ui| drop(number_ui(ui, pen, high, to)),
            );
        }
        Statement::Stated(_) => {
            let field = field(pen, number_label, single_key, single);
            pair_ui(
                ui,
                0.42,
                |ui| statement_ui(ui, pen, statement, &changes),
                |ui| said = Some(number_ui(ui, pen, field, number)),
            );
        }
        Statement::Missing(_) => statement_ui(ui, pen, statement, &changes),
    }
    if kind == Kind::Money && matches!(statement, Statement::Stated(_)) {
        let all: Vec<Currency> = Currency::all().collect();
        let field = pen
            .field("panel-claim-currency", record, "currency", &changes)
            .problem(currency);
        pen.coded_ui(ui, field, &mut record.currency, (&all, Order::Named));
    }
    said
}

/// The note of a claim; a button offers it while there is none.
pub(in crate::ui) fn note_ui(ui: &mut Ui, pen: &Pen<'_>, record: &mut Claim, changes: &Changes) {
    let field = pen.field("panel-field-note", record, "note", changes);
    let is_wanted = ui.make_persistent_id("note");
    let is_open = record.note.is_some() || ui.data(|d| d.get_temp(is_wanted).unwrap_or(false));
    if is_open {
        pen.optional_text_ui(ui, field, &mut record.note, Height::Lines(2));
    } else if button::quiet(ui, pen.look(), &pen.text("panel-add-note")).clicked() {
        ui.data_mut(|d| d.insert_temp(is_wanted, true));
    }
}

fn number_ui(ui: &mut Ui, pen: &Pen<'_>, field: Field, number: &mut NumberEntry) -> Response {
    let look = pen.look();
    let field = match number.echo(look) {
        Some(echo) => field.help(echo),
        None => field,
    };
    field.show(ui, look, |ui| number.ui(ui, look))
}

/// How the number is meant, or why there is none.
fn statement_ui(ui: &mut Ui, pen: &Pen<'_>, statement: &mut Statement, changes: &Changes) {
    let look = pen.look();
    let name = statement_name(pen, *statement);
    let choices = || {
        let stated = Qualifier::ALL.iter().map(|q| Statement::Stated(*q));
        let missing = MissingReason::ALL.iter().map(|m| Statement::Missing(*m));
        stated
            .chain(missing)
            .map(|s| Choice::new(s, statement_name(pen, s)))
            .collect()
    };
    let is_changed = changes.has("qualifier") || changes.has("missing");
    Field::new(pen.text("panel-claim-meaning"))
        .changed(is_changed)
        .show(ui, look, |ui| {
            let (response, picked) = choice_ui(ui, look, Shown::Value(&name), choices);
            *statement = picked.unwrap_or(*statement);
            response
        });
}

fn statement_name(pen: &Pen<'_>, statement: Statement) -> String {
    let words = pen.view.words;
    match statement {
        Statement::Stated(qualifier) => format!("{} {}", sign(qualifier), words.name(&qualifier))
            .trim()
            .to_owned(),
        Statement::Missing(reason) => {
            let reason = words.name(&reason).into();
            words.fill("panel-no-number", &[("reason", reason)])
        }
    }
}
