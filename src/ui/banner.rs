//! What another program did to the open file, said at once above the page, with what one can do about it.

use egui::{Frame, Label, Margin, Panel, RichText, Ui};

use super::View;
use crate::command::{Command, DiskWish, Queue};

/// What happened to the open file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Banner {
    /// The name of the file.
    pub file: String,
    /// Whether there is no file any more.
    pub is_gone: bool,
    /// Whether it is known what both versions come from.
    pub can_merge: bool,
}

/// Draws the banner above the page.
pub fn banner_ui(ui: &mut Ui, view: &View<'_>, banner: &Banner, queue: &mut Queue) {
    let frame = Frame::new()
        .fill(view.theme.hover)
        .inner_margin(Margin::symmetric(12, 6));
    Panel::top("banner").frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| content_ui(ui, view, banner, queue));
    });
}

fn content_ui(ui: &mut Ui, view: &View<'_>, banner: &Banner, queue: &mut Queue) {
    let words = view.words;
    let id = if banner.is_gone {
        "banner-gone"
    } else {
        "banner-changed"
    };
    let text = words.fill(id, &[("file", banner.file.clone().into())]);
    ui.add(Label::new(RichText::new(text).color(view.theme.warning)).wrap());
    let choices = [
        ("banner-reload", DiskWish::Reload, !banner.is_gone),
        ("banner-keep", DiskWish::Keep, true),
        ("banner-compare", DiskWish::Compare, !banner.is_gone),
        (
            "banner-merge",
            DiskWish::Merge,
            !banner.is_gone && banner.can_merge && view.document.is_unsaved(),
        ),
    ];
    for (id, wish, is_possible) in choices {
        if is_possible && ui.button(words.text(id)).clicked() {
            queue.push(Command::Disk(wish));
        }
    }
}
