//! Who says so: a source of the file, or a new one that is written down on the spot.

use egui::{Frame, Margin, Stroke, Ui};

use super::pen::{Order, Pen};
use crate::model::codes::SourceType;
use crate::model::source::{Source, SourceId};
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::draft::source::SourceDraft;
use crate::ui::panel::words::source_name;
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::text_field::Height;

/// What can be chosen for a source.
#[derive(Clone, Debug, PartialEq)]
enum Pick {
    None,
    New,
    Existing(SourceId),
}

/// Draws the list of sources, and the fields of a new one below it.
pub(in crate::ui) fn source_ui(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    field: Field,
    source: &mut Option<SourceId>,
) {
    let look = pen.look();
    let name = source.as_ref().map(|id| name_of(pen, id));
    let nothing = pen.text("missing-not-stated");
    let shown = match &name {
        Some(Ok(name)) => Shown::Value(name),
        Some(Err(name)) => Shown::Nothing(name),
        None => Shown::Nothing(&nothing),
    };
    let mut picked = None;
    field.show(ui, look, |ui| {
        let (response, choice) = choice_ui(ui, look, shown, || choices(pen));
        picked = choice;
        response
    });
    match picked {
        Some(Pick::None) => *source = None,
        Some(Pick::New) => *source = Some(pen.new_sources.begin(pen.view.document.dataset())),
        Some(Pick::Existing(id)) => *source = Some(id),
        None => {}
    }
    let draft = source.as_ref().and_then(|id| pen.new_sources.show(id));
    if let Some(mut draft) = draft {
        new_source_ui(ui, pen, &mut draft);
        pen.new_sources.put(draft);
    }
}

fn choices(pen: &Pen<'_>) -> Vec<Choice<Pick>> {
    let words = pen.view.words;
    let line = |source: &Source| {
        let also = source.id.as_str();
        Choice::new(
            Pick::Existing(source.id.clone()),
            source_name(words, source),
        )
        .also(also)
    };
    let mut lines = vec![Choice::new(Pick::None, pen.text("panel-clear"))];
    lines.push(Choice::new(Pick::New, pen.text("panel-new-source-ask")));
    lines.extend(pen.view.document.dataset().sources.iter().map(line));
    lines.extend(pen.new_sources.iter().map(|s| line(&s.build())));
    lines
}

/// The name of a source, or what stands for one that is not in the file.
fn name_of(pen: &Pen<'_>, id: &SourceId) -> Result<String, String> {
    let words = pen.view.words;
    if let Some(source) = pen.view.document.dataset().source(id) {
        return Ok(source_name(words, source));
    }
    match pen.new_sources.iter().find(|s| s.record.id == *id) {
        Some(_) => Ok(pen.text("panel-new-source")),
        None => Err(words.fill("panel-source-unknown", &[("id", id.as_str().into())])),
    }
}

fn new_source_ui(ui: &mut Ui, pen: &Pen<'_>, draft: &mut SourceDraft) {
    let theme = pen.view.theme;
    let frame = Frame::new()
        .fill(theme.panel)
        .stroke(Stroke::new(1.0, theme.line))
        .corner_radius(4.0)
        .inner_margin(Margin::same(8));
    frame.show(ui, |ui| {
        ui.label(pen.look().small(pen.text("panel-new-source-help")));
        source_fields_ui(ui, pen, draft);
    });
}

/// The fields of a source but its id.
pub(in crate::ui) fn source_fields_ui(ui: &mut Ui, pen: &Pen<'_>, draft: &mut SourceDraft) {
    let changes = Changes::of(draft.was.as_ref(), &draft.build());
    let (title, link) = (
        pen.sentence(draft.title_problem()),
        pen.sentence(draft.link_problem()),
    );
    let record = &mut draft.record;
    let field = pen
        .field("panel-source-title", record, "title", &changes)
        .problem(title);
    pen.text_ui(ui, field, &mut record.title, Height::Line);
    let field = pen.field("panel-source-publisher", record, "publisher", &changes);
    pen.optional_ui(ui, field, &mut record.publisher);
    let field = pen.field("panel-source-date", record, "date", &changes);
    pen.date_ui(ui, field, &mut draft.date);
    let field = pen
        .field("panel-source-link", record, "url", &changes)
        .problem(link);
    pen.optional_ui(ui, field, &mut record.url);
    let field = pen
        .field("panel-source-language", record, "language", &changes)
        .help(pen.text("sources-language-help"));
    pen.optional_ui(ui, field, &mut record.language);
    let field = pen.field("panel-source-type", record, "type", &changes);
    pen.coded_ui(
        ui,
        field,
        &mut record.kind,
        (SourceType::ALL, Order::Listed),
    );
}
