//! One finding: whose it is, why, since when nothing was heard, and what can be done.

use egui::{Label, Link, RichText, Stroke, Ui, vec2};

use super::status::StatusDraft;
use super::{Question, RadarState, Wishes, look, name_of, speaker};
use crate::check::Subject;
use crate::command::Command;
use crate::document::unmute;
use crate::draw::theme::{size, space};
use crate::figure::Target;
use crate::i18n::claims::project_name;
use crate::model::project::Project;
use crate::model::visible::visible;
use crate::query::radar::{Finding, Kind, Witness};
use crate::query::totals::Key as Value;
use crate::ui::View;
use crate::ui::checks::Asking;
use crate::ui::widgets::button;
use crate::ui::widgets::check_box::check_box;

/// Room for the buttons at the right, in points.
const BUTTONS: f32 = 384.0;
/// The least room for the words, in points.
const WORDS: f32 = 240.0;
/// Longest name of a project that a line shows.
const LONGEST_NAME: usize = 80;

/// Draws a finding.
pub(super) fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut RadarState,
    finding: &Finding,
    wishes: &mut Wishes,
) {
    let Some(project) = view.document.dataset().projects.get(finding.row) else {
        return;
    };
    let (top, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    let line = Stroke::new(1.0, view.theme.line);
    ui.painter().hline(top.x_range(), top.center().y, line);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if !state.settings.is_muted {
            box_ui(ui, view, state, (finding, project));
        }
        // Where there is no room beside the words, the buttons stand below them.
        let room = ui.available_width();
        let is_narrow = room < WORDS + BUTTONS;
        let words = if is_narrow { room } else { room - BUTTONS };
        ui.vertical(|ui| {
            ui.set_width(words);
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.spacing_mut().interact_size.y = 0.0;
                text_ui(ui, view, (finding, project), wishes);
                if state.settings.is_muted {
                    reason_ui(ui, view, finding, project);
                }
            });
            if is_narrow {
                ways_out_ui(ui, view, state, finding, wishes);
            }
        });
        if !is_narrow {
            ui.vertical(|ui| ways_out_ui(ui, view, state, finding, wishes));
        }
    });
    ui.add_space(space::XS);
}

/// What can be done about a finding, or that a muted one is to speak again.
fn ways_out_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &RadarState,
    finding: &Finding,
    wishes: &mut Wishes,
) {
    ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
    if state.settings.is_muted {
        unmute_ui(ui, view, finding, wishes);
    } else {
        ui.horizontal(|ui| answers_ui(ui, view, finding, wishes));
        ui.horizontal(|ui| ways_ui(ui, view, finding, wishes));
    }
}

/// The box that chooses the finding for a common answer.
fn box_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut RadarState,
    (finding, project): (&Finding, &Project),
) {
    let Some(name) = name_of(view, finding) else {
        return;
    };
    let mut is_chosen = state.selected.contains(&name);
    let args = [("name", project_name(view.words, project).into())];
    let label = view.words.fill("radar-select", &args);
    let boxed = check_box(ui, &mut is_chosen, "");
    boxed.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, is_chosen, &label));
    if boxed.clicked() && is_chosen {
        state.selected.insert(name);
    } else if boxed.clicked() {
        state.selected.remove(&name);
    }
}

fn text_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (finding, project): (&Finding, &Project),
    wishes: &mut Wishes,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let name = visible(&project_name(view.words, project), LONGEST_NAME);
        if link_ui(ui, RichText::new(name).color(view.theme.accent)) {
            let key = view.document.project_key(finding.row);
            wishes.commands.extend(key.map(Command::OpenProject));
        }
        for value in [Value::Region(project.region), Value::Status(project.status)] {
            let name = crate::figure::describe::group_short(view.words, &value);
            if link_ui(ui, look(view).small(name)) {
                wishes.commands.push(Command::Follow(Target::from(value)));
            }
        }
    });
    let reason = speaker(view).reason(finding);
    ui.add(Label::new(RichText::new(reason).size(size::BODY)).wrap());
    let Some(evidence) = speaker(view).evidence(finding) else {
        if finding.kind != Kind::NoDatedEvidence {
            ui.label(look(view).small(view.words.text("radar-no-evidence")));
        }
        return;
    };
    let text = look(view).small(evidence);
    match finding.evidence.as_ref().map(|e| &e.witness) {
        Some(Witness::Source(id)) => {
            if link_ui(ui, text) {
                wishes.commands.push(Command::ShowSource(id.clone()));
            }
        }
        Some(Witness::Status | Witness::Milestone(_) | Witness::Verified) | None => {
            ui.add(Label::new(text).wrap());
        }
    }
}

fn link_ui(ui: &mut Ui, text: RichText) -> bool {
    ui.add(Link::new(text)).clicked()
}

/// Why the finding is muted.
fn reason_ui(ui: &mut Ui, view: &View<'_>, finding: &Finding, project: &Project) {
    let reason = project.muted_checks.because(finding.kind.mute_code());
    let reason = reason.map_or("", |reason| reason.get(view.words.lang()));
    let args = [("reason", reason.to_owned().into())];
    let text = view.words.fill("checks-muted-because", &args);
    ui.add(Label::new(look(view).small(text)).wrap());
}

fn unmute_ui(ui: &mut Ui, view: &View<'_>, finding: &Finding, wishes: &mut Wishes) {
    if button::plain(ui, &view.words.text("checks-unmute")).clicked() {
        let subject = Subject::Project(finding.row);
        let edit = unmute(view.document, subject, finding.kind.mute_code());
        wishes.commands.extend(edit.map(Command::Edit));
    }
}

/// Another status, or that the one stated is right.
fn answers_ui(ui: &mut Ui, view: &View<'_>, finding: &Finding, wishes: &mut Wishes) {
    let words = view.words;
    if finding.kind.is_about_status() {
        let change = match finding.suggestion {
            Some(status) => {
                let args = [("status", words.name(&status).into())];
                words.fill("radar-set-status", &args)
            }
            None => words.text("radar-change-status"),
        };
        if button::plain(ui, &change).clicked() {
            let draft = StatusDraft::new(view, &[finding]);
            wishes.question = Some(Question::Status(Box::new(draft)));
        }
    }
    if button::plain(ui, &words.text("radar-valid")).clicked() {
        let key = view.document.project_key(finding.row);
        let keys = key.into_iter().collect();
        wishes.commands.push(Command::MarkVerified(keys));
    }
}

/// To the project, or out of the list.
fn ways_ui(ui: &mut Ui, view: &View<'_>, finding: &Finding, wishes: &mut Wishes) {
    let words = view.words;
    if button::quiet(ui, look(view), &words.text("radar-open")).clicked() {
        let key = view.document.project_key(finding.row);
        wishes.commands.extend(key.map(Command::OpenProject));
    }
    if button::quiet(ui, look(view), &words.text("checks-mute")).clicked() {
        let subject = Subject::Project(finding.row);
        let sentence = speaker(view).reason(finding);
        let asking = Asking::muting(view, sentence, (subject, finding.kind.mute_code()));
        wishes.question = Some(Question::Mute(asking));
    }
}
