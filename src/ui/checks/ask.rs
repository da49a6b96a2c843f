//! The two questions of the page: is this fix right, and why is this check to be muted?

use egui::{Label, RichText, Ui, vec2};

use super::{look, preview};
use crate::check::{Issue, Subject};
use crate::command::{Command, Queue};
use crate::document::{Fix, mute};
use crate::draw::theme::space;
use crate::ui::View;
use crate::ui::ask::{modal_ui, primary_button, title_ui};
use crate::ui::widgets::button;
use crate::ui::widgets::text_field::{Height, line_ui};

/// A question that is open. It belongs to one state of the records and closes when they change.
#[derive(Debug)]
pub(in crate::ui) struct Asking {
    revision: u64,
    /// What is wrong, in words.
    sentence: String,
    about: About,
}

#[derive(Debug)]
enum About {
    /// Apply this fix?
    Fix(Fix),
    /// Why is this check to be silent about the record?
    Mute {
        subject: Subject,
        code: &'static str,
        reason: String,
        is_new: bool,
    },
}

impl Asking {
    /// Asks whether a fix is right.
    pub(super) fn fix(view: &View<'_>, issue: &Issue, fix: Fix) -> Self {
        Self {
            revision: view.document.revision(),
            sentence: view.words.say(&issue.message()),
            about: About::Fix(fix),
        }
    }

    /// Asks for the reason to mute the check of an issue.
    pub(super) fn mute(view: &View<'_>, issue: &Issue) -> Self {
        let sentence = view.words.say(&issue.message());
        Self::muting(view, sentence, (issue.subject, issue.code))
    }

    /// Asks for the reason to mute this check of a record, about which the sentence says what was found.
    pub(in crate::ui) fn muting(
        view: &View<'_>,
        sentence: String,
        (subject, code): (Subject, &'static str),
    ) -> Self {
        let about = About::Mute {
            subject,
            code,
            reason: String::new(),
            is_new: true,
        };
        Self {
            revision: view.document.revision(),
            sentence,
            about,
        }
    }
}

/// Shows the question; `true` when it is answered.
pub(in crate::ui) fn ask_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    asking: &mut Asking,
    queue: &mut Queue,
) -> bool {
    if asking.revision != view.document.revision() {
        return true;
    }
    let (is_answered, is_closing) = modal_ui(ctx, view.theme, "checks-question", |ui| {
        ui.set_width(520.0);
        let title = match &asking.about {
            About::Fix(_) => "checks-fix-title",
            About::Mute { .. } => "checks-mute-title",
        };
        title_ui(ui, &view.words.text(title));
        let sentence = RichText::new(&asking.sentence).color(view.theme.second);
        ui.add(Label::new(sentence).wrap());
        ui.add_space(space::S);
        match &mut asking.about {
            About::Fix(fix) => fix_ui(ui, view, fix, queue),
            About::Mute { .. } => mute_ui(ui, view, &mut asking.about, queue),
        }
    });
    is_answered || is_closing
}

fn fix_ui(ui: &mut Ui, view: &View<'_>, fix: &Fix, queue: &mut Queue) -> bool {
    preview::preview_ui(ui, view, &fix.changes);
    let is_applied = answers_ui(ui, view, "checks-apply-fix", true);
    if is_applied == Some(true) {
        queue.push(Command::Edit(fix.edit.clone()));
    }
    is_applied.is_some()
}

fn mute_ui(ui: &mut Ui, view: &View<'_>, about: &mut About, queue: &mut Queue) -> bool {
    let About::Mute {
        subject,
        code,
        reason,
        is_new,
    } = about
    else {
        return true;
    };
    let label = ui.label(look(view).small(view.words.text("checks-reason")));
    let field = line_ui(ui, reason, Height::Line).labelled_by(label.id);
    if std::mem::take(is_new) {
        field.request_focus();
    }
    ui.add(Label::new(look(view).small(view.words.text("checks-mute-help"))).wrap());
    let has_reason = !reason.trim().is_empty();
    let by_enter = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    let answer = answers_ui(ui, view, "checks-do-mute", has_reason);
    let is_yes = answer == Some(true) || (by_enter && has_reason);
    if is_yes && let Some(edit) = mute(view.document, *subject, code, reason.trim()) {
        queue.push(Command::Edit(edit));
    }
    is_yes || answer.is_some()
}

/// The main answer and Cancel; `None` while there is no answer.
fn answers_ui(ui: &mut Ui, view: &View<'_>, yes: &str, is_enabled: bool) -> Option<bool> {
    ui.add_space(space::L);
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        if primary_button(ui, view.theme, &view.words.text(yes), is_enabled).clicked() {
            answer = Some(true);
        }
        if button::plain(ui, &view.words.text("dialog-cancel")).clicked() {
            answer = Some(false);
        }
    });
    answer
}
