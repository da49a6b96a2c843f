//! The dialog of regional statistics: a table of regions, a form for one number, and a paste of many.

mod editor;
mod list;
mod origin;
mod paste;
mod read;

use egui::Context;

use super::View;
use super::ask::{modal_ui, title_ui};
use crate::command::{Command, Queue};
use crate::document::Edit;
use crate::model::region_stat::Indicator;
use editor::EditorState;
use paste::PasteState;

/// Width of the dialog, in points; less in a narrow window.
const WIDTH: f32 = 900.0;
/// What stands around it, in points.
const AROUND: f32 = 100.0;

/// What the dialog shows.
#[derive(Debug)]
pub struct StatsState {
    indicator: Indicator,
    room: Room,
}

/// The part of the dialog that is open.
#[derive(Debug, Default)]
enum Room {
    /// All numbers by region.
    #[default]
    List,
    /// One number.
    Editor(Box<EditorState>),
    /// Many numbers at once.
    Paste(Box<PasteState>),
}

/// What a part of the dialog asks for.
enum Wish {
    /// The list again.
    Back,
    /// The form.
    Edit(Box<EditorState>),
    /// The paste.
    Paste,
    /// Do this and show the list.
    Do(Edit),
    /// Close the dialog.
    Close,
}

impl StatsState {
    /// The table of this statistic.
    pub fn new(indicator: Indicator) -> Self {
        Self {
            indicator,
            room: Room::List,
        }
    }

    /// Whether something was typed that is not yet in the records.
    pub fn has_changes(&self) -> bool {
        match &self.room {
            Room::List => false,
            Room::Editor(editor) => editor.has_changes(),
            Room::Paste(paste) => paste.has_changes(),
        }
    }
}

/// Shows the dialog; `true` when it is to be closed.
pub fn stats_ui(ctx: &Context, view: &View<'_>, state: &mut StatsState, queue: &mut Queue) -> bool {
    let (wish, is_closing) = modal_ui(ctx, view.theme, "stats", |ui| {
        let room = ctx.content_rect().width() - AROUND;
        ui.set_width(WIDTH.min(room));
        let title = match &state.room {
            Room::List => view.words.text("stats-title"),
            Room::Editor(editor) => editor.title(view),
            Room::Paste(_) => {
                let indicator = [("indicator", state.indicator.code().into())];
                view.words.fill("stats-paste-title", &indicator)
            }
        };
        title_ui(ui, &title);
        match &mut state.room {
            Room::List => list::list_ui(ui, view, &mut state.indicator),
            Room::Editor(editor) => editor.ui(ui, view),
            Room::Paste(paste) => paste.ui(ui, view),
        }
    });
    match wish {
        Some(Wish::Back) => state.room = Room::List,
        Some(Wish::Edit(editor)) => state.room = Room::Editor(editor),
        Some(Wish::Paste) => state.room = Room::Paste(Box::new(PasteState::new(state.indicator))),
        Some(Wish::Do(edit)) => {
            queue.push(Command::Edit(edit));
            state.room = Room::List;
        }
        Some(Wish::Close) => return true,
        None => {}
    }
    let is_list = matches!(state.room, Room::List);
    // Esc leads back to the list first; what was typed is not lost by a click beside the dialog.
    if is_closing && !is_list && !state.has_changes() {
        state.room = Room::List;
        return false;
    }
    is_closing && is_list
}
