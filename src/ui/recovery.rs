//! Unsaved changes of a window that ended without asking: what they are, and what is to become of them.

use egui::{Label, RichText, Ui};
use jiff::Timestamp;

use super::View;
use super::ask::{modal_ui, primary_button, title_ui};
use super::difference;
use crate::document::diff::Difference;
use crate::document::in_kazakhstan;
use crate::document::store::state::recovery::{Place, Recovery, Typed};
use crate::draw::theme::space;
use crate::i18n::Words;
use crate::model::visible::visible;

/// Characters of a path that the dialog shows.
const PATH: usize = 120;

/// Characters of a typed text that the dialog shows.
const TYPED: usize = 400;

/// Unsaved changes and what is known about them.
#[derive(Debug)]
pub struct Offer {
    /// The records that were kept.
    pub recovery: Recovery,
    /// The file as it is now.
    pub base: Base,
    /// When the file was last written, UTC.
    pub file_time: Option<Timestamp>,
    /// What the records have that the file has not; `None` when the file cannot be read.
    pub difference: Option<Vec<Difference>>,
    /// Whether the person has asked to discard and is asked once more.
    pub is_sure_asked: bool,
}

/// The file that the changes were made to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// It still is as it was, or the changes belong to no file.
    Same,
    /// It was changed meanwhile.
    Changed,
    /// It is gone or cannot be read.
    Unreadable,
}

/// What is to become of the changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryWish {
    /// Show them, unsaved.
    Restore,
    /// Ask again another time.
    Later,
    /// Remove them for good.
    Discard,
}

/// Asks what is to become of the changes.
pub fn recovery_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    offer: &mut Offer,
) -> Option<RecoveryWish> {
    let words = view.words;
    let (wish, is_closing) = modal_ui(ctx, view.theme, "recovery", |ui| {
        ui.set_width(560.0);
        title_ui(ui, &words.text("recovery-title"));
        about_ui(ui, view, offer);
        if let Some(difference) = &offer.difference {
            ui.add_space(space::S);
            ui.label(difference::counts(words, difference));
            if !difference.is_empty() {
                difference::list_ui(ui, view, difference, 180.0);
            }
        }
        typed_ui(ui, view, &offer.recovery.typed);
        ui.add_space(space::S);
        let note = RichText::new(words.text("recovery-note")).color(view.theme.second);
        ui.add(Label::new(note).wrap());
        ui.add_space(space::L);
        buttons_ui(ui, view, offer)
    });
    // Esc decides nothing.
    wish.or_else(|| is_closing.then_some(RecoveryWish::Later))
}

/// What was typed and is in no record, one a line.
pub fn typed_lines(words: &Words, typed: &[Typed]) -> String {
    let line = |typed: &Typed| {
        let text = visible(&typed.text, TYPED);
        let place = visible(&typed.place, PATH);
        words.fill(
            "typed-line",
            &[("place", place.into()), ("text", text.into())],
        )
    };
    let lines: Vec<String> = typed.iter().map(line).collect();
    lines.join("\n")
}

fn typed_ui(ui: &mut Ui, view: &View<'_>, typed: &[Typed]) {
    if typed.is_empty() {
        return;
    }
    ui.add_space(space::S);
    ui.label(view.words.text("typed-title"));
    let lines = typed_lines(view.words, typed);
    ui.add(Label::new(lines).wrap().selectable(true));
}

fn about_ui(ui: &mut Ui, view: &View<'_>, offer: &Offer) {
    let words = view.words;
    let name = match &offer.recovery.place {
        Place::New => words.text("title-new"),
        Place::Sample => words.text("title-sample"),
        Place::File(path, _) => visible(&path.to_string_lossy(), PATH),
    };
    let time = words.moment(in_kazakhstan(offer.recovery.time));
    let text = words.fill(
        "recovery-text",
        &[("name", name.into()), ("time", time.into())],
    );
    ui.add(Label::new(text).wrap());
    if let Some(time) = offer.file_time {
        let time = words.moment(in_kazakhstan(time));
        ui.label(words.fill("recovery-file-time", &[("time", time.into())]));
    }
    let warning = match offer.base {
        Base::Same => return,
        Base::Changed => "recovery-base-changed",
        Base::Unreadable => "recovery-base-unreadable",
    };
    let warning = RichText::new(words.text(warning)).color(view.theme.warning);
    ui.add(Label::new(warning).wrap());
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, offer: &mut Offer) -> Option<RecoveryWish> {
    let words = view.words;
    if offer.is_sure_asked {
        ui.label(RichText::new(words.text("recovery-sure")).color(view.theme.warning));
        ui.add_space(space::S);
    }
    ui.horizontal_wrapped(|ui| {
        let restore = primary_button(ui, view.theme, &words.text("recovery-restore"), true);
        if ui.memory(|m| m.focused().is_none()) {
            restore.request_focus();
        }
        if restore.clicked() {
            return Some(RecoveryWish::Restore);
        }
        if ui.button(words.text("recovery-later")).clicked() {
            return Some(RecoveryWish::Later);
        }
        let id = if offer.is_sure_asked {
            "recovery-discard-sure"
        } else {
            "recovery-discard"
        };
        if ui.button(words.text(id)).clicked() {
            let is_sure = std::mem::replace(&mut offer.is_sure_asked, true);
            return is_sure.then_some(RecoveryWish::Discard);
        }
        None
    })
    .inner
}
