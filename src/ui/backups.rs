//! The states of the open dataset before its last saves: when they were, what differs, and the way back to one, or to a
//! comparison with it.

use egui::{Align, Layout, RichText, ScrollArea, Ui};

use super::View;
use super::ask::{modal_ui, primary_button, title_ui};
use super::difference;
use crate::document::diff::Difference;
use crate::document::in_kazakhstan;
use crate::document::store::state::backup::Backup;
use crate::draw::theme::space;

/// The backups of the open dataset.
#[derive(Debug)]
pub struct BackupsState {
    /// What for.
    pub choosing: Choosing,
    /// Newest first.
    pub entries: Vec<Entry>,
    /// The one that is shown at the right.
    pub selected: usize,
}

/// What a backup is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choosing {
    /// To go back to it: differences lead from the window to the backup.
    ToRestore,
    /// To compare with it: differences lead from the backup to the window.
    ToCompare,
    /// To take one of two groups from it.
    ForGroup,
}

impl Choosing {
    fn title(self) -> &'static str {
        match self {
            Self::ToRestore => "backups-title",
            Self::ToCompare | Self::ForGroup => "compare-backup-title",
        }
    }

    fn preview(self) -> &'static str {
        match self {
            Self::ToRestore => "backups-preview",
            Self::ToCompare | Self::ForGroup => "compare-backup-preview",
        }
    }

    fn button(self) -> &'static str {
        match self {
            Self::ToRestore => "backups-restore",
            Self::ToCompare => "compare-backup-open",
            Self::ForGroup => "versus-backup-open",
        }
    }
}

/// A backup and what is known of it.
#[derive(Debug)]
pub struct Entry {
    /// The backup.
    pub backup: Backup,
    /// How it differs from what is in the window.
    pub comparison: Comparison,
}

/// How a backup differs from what is in the window.
#[derive(Clone, Debug, PartialEq)]
pub enum Comparison {
    /// It is being read.
    Waiting,
    /// So.
    Known(Vec<Difference>),
    /// It cannot be read.
    Unreadable,
}

/// What the person wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupsWish {
    /// Show this state as unsaved changes.
    Restore(Backup),
    /// Show how the window differs from this state.
    Compare(Backup),
    /// Take one of two groups from this state.
    Group(Backup),
    /// Nothing.
    Close,
}

impl BackupsState {
    /// The backups of a dataset, not compared yet.
    pub fn of(backups: Vec<Backup>, choosing: Choosing) -> Self {
        let entries = backups.into_iter().map(|backup| Entry {
            backup,
            comparison: Comparison::Waiting,
        });
        Self {
            choosing,
            entries: entries.collect(),
            selected: 0,
        }
    }

    /// The next backup to compare: the one that is shown, else the newest.
    pub fn next_to_compare(&self) -> Option<&Backup> {
        let shown = self.entries.get(self.selected);
        shown
            .into_iter()
            .chain(&self.entries)
            .find(|entry| entry.comparison == Comparison::Waiting)
            .map(|entry| &entry.backup)
    }

    /// A backup was compared.
    pub fn compared(&mut self, backup: &Backup, comparison: Comparison) {
        let entry = self.entries.iter_mut().find(|e| e.backup == *backup);
        if let Some(entry) = entry {
            entry.comparison = comparison;
        }
    }
}

/// Shows the backups.
pub fn backups_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut BackupsState,
) -> Option<BackupsWish> {
    let words = view.words;
    let (wish, is_closing) = modal_ui(ctx, view.theme, "backups", |ui| {
        ui.set_width(760.0);
        title_ui(ui, &words.text(state.choosing.title()));
        if state.entries.is_empty() {
            ui.label(words.text("backups-none"));
        } else {
            ui.columns_const(|[left, right]| {
                list_ui(left, view, state);
                // A column stretches its lines of text; a list is set ragged.
                right.with_layout(Layout::top_down(Align::Min), |ui| shown_ui(ui, view, state));
            });
            if state.choosing == Choosing::ToRestore {
                ui.add_space(space::S);
                ui.label(RichText::new(words.text("backups-note")).color(view.theme.second));
            }
        }
        ui.add_space(space::L);
        buttons_ui(ui, view, state)
    });
    wish.or_else(|| is_closing.then_some(BackupsWish::Close))
}

fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut BackupsState) {
    ScrollArea::vertical()
        .max_height(320.0)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            for (place, entry) in state.entries.iter().enumerate() {
                let time = view.words.moment(in_kazakhstan(entry.backup.time));
                let text = format!("{time}\n{}", summary(view, entry));
                let label = ui.selectable_label(state.selected == place, text);
                if label.clicked() {
                    state.selected = place;
                }
            }
        });
}

fn summary(view: &View<'_>, entry: &Entry) -> String {
    match &entry.comparison {
        Comparison::Waiting => view.words.text("backups-waiting"),
        Comparison::Known(found) => difference::counts(view.words, found),
        Comparison::Unreadable => view.words.text("backups-unreadable"),
    }
}

fn shown_ui(ui: &mut Ui, view: &View<'_>, state: &BackupsState) {
    let Some(entry) = state.entries.get(state.selected) else {
        return;
    };
    ui.label(RichText::new(view.words.text(state.choosing.preview())).color(view.theme.second));
    match &entry.comparison {
        Comparison::Known(found) if !found.is_empty() => {
            difference::list_ui(ui, view, found, 280.0);
        }
        Comparison::Waiting | Comparison::Known(_) | Comparison::Unreadable => {
            ui.label(summary(view, entry));
        }
    }
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, state: &BackupsState) -> Option<BackupsWish> {
    let words = view.words;
    let shown = state.entries.get(state.selected);
    let able = shown
        .filter(|entry| matches!(&entry.comparison, Comparison::Known(found) if !found.is_empty()));
    ui.horizontal(|ui| {
        let label = words.text(state.choosing.button());
        let is_chosen = !state.entries.is_empty()
            && primary_button(ui, view.theme, &label, able.is_some()).clicked();
        if let Some(entry) = able.filter(|_| is_chosen) {
            let backup = entry.backup.clone();
            return Some(match state.choosing {
                Choosing::ToRestore => BackupsWish::Restore(backup),
                Choosing::ToCompare => BackupsWish::Compare(backup),
                Choosing::ForGroup => BackupsWish::Group(backup),
            });
        }
        ui.button(words.text("dialog-close"))
            .clicked()
            .then_some(BackupsWish::Close)
    })
    .inner
}
