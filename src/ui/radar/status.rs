//! The dialog that sets a status: what stands and what would stand, since when, who says so, and why. One undo step.

use egui::{Label, ScrollArea, Ui, vec2};

use super::look;
use crate::command::{Command, Queue};
use crate::document::{Key, NewStatus, set_status};
use crate::draw::theme::space;
use crate::figure::describe::counted;
use crate::i18n::claims::{project_name, source_name};
use crate::model::codes::Status;
use crate::model::date::Date;
use crate::model::source::SourceId;
use crate::model::visible::visible;
use crate::query::radar::{Finding, Kind};
use crate::ui::View;
use crate::ui::ask::{modal_ui, primary_button, title_ui};
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};
use crate::ui::widgets::date_field::DateEntry;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::status::status_ui as chip_ui;
use crate::ui::widgets::text_field::{Height, line_ui};
use crate::ui::widgets::{button, icon};

/// How many projects the preview shows.
const SHOWN: usize = 50;
/// Longest name of a project that the preview shows.
const LONGEST_NAME: usize = 80;

/// The answer while it is given. It belongs to one state of the records and closes when they change.
#[derive(Debug)]
pub(super) struct StatusDraft {
    revision: u64,
    items: Vec<Item>,
    /// One status for all; `None` sets what the rule suggests for each.
    status: Option<Status>,
    date: DateEntry,
    source: Option<SourceId>,
    why: String,
}

/// A project whose status changes.
#[derive(Debug)]
struct Item {
    key: Key,
    name: String,
    before: (Option<Status>, Option<Date>),
    suggested: Option<Status>,
}

impl StatusDraft {
    /// Asks about the projects of these findings, each once; of several findings the first with a suggestion counts.
    pub(super) fn new(view: &View<'_>, findings: &[&Finding]) -> Self {
        let mut items: Vec<Item> = Vec::new();
        for finding in findings.iter().filter(|f| f.kind.is_about_status()) {
            let (Some(key), Some(project)) = (
                view.document.project_key(finding.row),
                view.document.dataset().projects.get(finding.row),
            ) else {
                continue;
            };
            match items.iter_mut().find(|item| item.key == key) {
                Some(item) => item.suggested = item.suggested.or(finding.suggestion),
                None => items.push(Item {
                    key,
                    name: visible(&project_name(view.words, project), LONGEST_NAME),
                    before: (project.status, project.status_date.clone()),
                    suggested: finding.suggestion,
                }),
            }
        }
        Self {
            revision: view.document.revision(),
            status: common(&items),
            items,
            date: DateEntry::new(Date::parse(&view.today.to_string()).as_ref()),
            source: None,
            why: why(view, findings),
        }
    }

    fn after(&self, item: &Item) -> Option<Status> {
        self.status.or(item.suggested)
    }

    /// The changes, once every project has a status, the date can be read and there is a reason.
    fn changes(&self) -> Option<Vec<(Key, NewStatus)>> {
        let date = self.date.value().ok()?.cloned();
        let change = |item: &Item| {
            let new = NewStatus {
                status: self.after(item)?,
                date: date.clone(),
                source: self.source.clone(),
            };
            Some((item.key, new))
        };
        let changes: Option<Vec<_>> = self.items.iter().map(change).collect();
        changes.filter(|_| !self.why.trim().is_empty())
    }

    /// Whether the rule suggests a status for each project, and not the same one.
    fn has_own_suggestions(&self) -> bool {
        let has_own = self.items.iter().all(|item| item.suggested.is_some());
        has_own && common(&self.items).is_none()
    }
}

/// The status that the rule suggests for every project.
fn common(items: &[Item]) -> Option<Status> {
    let first = items.first()?.suggested;
    first.filter(|_| items.iter().all(|item| item.suggested == first))
}

/// The reason as the rule has it; empty where the rule suggests nothing, for then only a person knows it.
fn why(view: &View<'_>, findings: &[&Finding]) -> String {
    let has = |kind: Kind| findings.iter().any(|f| f.kind == kind);
    match (has(Kind::SilentTwoYears), has(Kind::SilentFourYears)) {
        (true, true) => view.words.text("radar-why-years"),
        (true, false) => view.words.text("radar-why-two-years"),
        (false, true) => view.words.text("radar-why-four-years"),
        (false, false) => String::new(),
    }
}

/// Shows the dialog; `true` when it is answered.
pub(super) fn status_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    draft: &mut StatusDraft,
    queue: &mut Queue,
) -> bool {
    if draft.revision != view.document.revision() {
        return true;
    }
    let (is_answered, is_closing) = modal_ui(ctx, view.theme, "radar-status", |ui| {
        ui.set_width(600.0_f32.min(ctx.content_rect().width() - 80.0));
        title_ui(ui, &view.words.text("radar-status-title"));
        ui.spacing_mut().item_spacing.y = space::S;
        fields_ui(ui, view, draft);
        preview_ui(ui, view, draft);
        answers_ui(ui, view, draft, queue)
    });
    is_answered || is_closing
}

fn fields_ui(ui: &mut Ui, view: &View<'_>, draft: &mut StatusDraft) {
    let words = view.words;
    choose_status_ui(ui, view, draft);
    let problem = draft.date.value().is_err();
    let field = Field::new(words.text("radar-date"))
        .help(draft.date.echo(look(view)).unwrap_or_default())
        .problem(problem.then(|| words.text("radar-date-wrong")));
    field.show(ui, look(view), |ui| draft.date.ui(ui, look(view)));
    choose_source_ui(ui, view, draft);
    let field = Field::new(words.text("radar-why")).help(words.text("radar-why-help"));
    field.show(ui, look(view), |ui| {
        line_ui(ui, &mut draft.why, Height::Lines(2))
    });
}

fn choose_status_ui(ui: &mut Ui, view: &View<'_>, draft: &mut StatusDraft) {
    let words = view.words;
    let (suggested, nothing) = (
        words.text("radar-as-suggested"),
        words.text("radar-status-choose"),
    );
    let name = draft.status.map(|status| words.name(&status));
    let shown = match &name {
        Some(name) => Shown::Value(name),
        None if draft.has_own_suggestions() => Shown::Value(&suggested),
        None => Shown::Nothing(&nothing),
    };
    let has_own = draft.has_own_suggestions();
    let choices = || {
        let first = has_own.then(|| Choice::new(None, suggested.as_str()));
        let all = Status::ALL.iter();
        let all = all.map(|status| Choice::new(Some(*status), words.name(status)));
        first.into_iter().chain(all).collect()
    };
    let mut picked = None;
    Field::new(words.text("radar-status")).show(ui, look(view), |ui| {
        let (response, choice) = choice_ui(ui, look(view), shown, choices);
        picked = choice;
        response
    });
    if let Some(status) = picked {
        draft.status = status;
    }
}

fn choose_source_ui(ui: &mut Ui, view: &View<'_>, draft: &mut StatusDraft) {
    let (words, dataset) = (view.words, view.document.dataset());
    let none = words.text("radar-source-none");
    let source = draft.source.as_ref().and_then(|id| dataset.source(id));
    let name = source.map(|source| source_name(words, source));
    let shown = name.as_deref().map_or(Shown::Nothing(&none), Shown::Value);
    let choices = || {
        let all = dataset.sources.iter().map(|source| {
            let id = Some(source.id.clone());
            Choice::new(id, source_name(words, source)).also(source.id.as_str())
        });
        std::iter::once(Choice::new(None, none.as_str()))
            .chain(all)
            .collect()
    };
    let mut picked = None;
    Field::new(words.text("radar-source")).show(ui, look(view), |ui| {
        let (response, choice) = choice_ui(ui, look(view), shown, choices);
        picked = choice;
        response
    });
    if let Some(source) = picked {
        draft.source = source;
    }
}

/// Each project with its status as it stands and as it would stand.
fn preview_ui(ui: &mut Ui, view: &View<'_>, draft: &StatusDraft) {
    let words = view.words;
    ui.add_space(space::XS);
    ui.label(look(view).small(words.text("radar-change")));
    ScrollArea::vertical().max_height(180.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for item in draft.items.iter().take(SHOWN) {
            ui.add(Label::new(&item.name).wrap());
            ui.horizontal_wrapped(|ui| item_ui(ui, view, draft, item));
        }
    });
    let beyond = draft.items.len().saturating_sub(SHOWN);
    if beyond > 0 {
        ui.label(look(view).small(words.fill("radar-and-more", &counted(words, beyond))));
    }
}

fn item_ui(ui: &mut Ui, view: &View<'_>, draft: &StatusDraft, item: &Item) {
    ui.spacing_mut().item_spacing.x = space::S;
    let dated = |ui: &mut Ui, date: Option<&Date>| {
        if let Some(date) = date {
            ui.label(look(view).small(view.words.date(date)));
        }
    };
    let (status, date) = &item.before;
    chip_ui(ui, look(view), *status);
    dated(ui, date.as_ref());
    icon::mark(ui, icon::Icon::Right, view.theme.second);
    match draft.after(item) {
        Some(after) => {
            chip_ui(ui, look(view), Some(after));
            dated(ui, draft.date.date().as_ref());
        }
        None => {
            ui.label(look(view).missing("—"));
        }
    }
}

/// The main answer and Cancel; `true` when there is one.
fn answers_ui(ui: &mut Ui, view: &View<'_>, draft: &StatusDraft, queue: &mut Queue) -> bool {
    let words = view.words;
    let changes = draft.changes();
    ui.add_space(space::M);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        let label = words.fill("radar-apply", &counted(words, draft.items.len()));
        let apply = primary_button(ui, view.theme, &label, changes.is_some());
        if let Some(changes) = changes.filter(|_| apply.clicked()) {
            let edit = set_status(view.document, &changes, draft.why.trim());
            queue.extend(edit.map(Command::Edit));
            return true;
        }
        button::plain(ui, &words.text("dialog-cancel")).clicked()
    })
    .inner
}
