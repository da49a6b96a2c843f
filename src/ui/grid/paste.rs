//! Pasting cells from a spreadsheet: where each goes, what it means, and why some are refused.

use std::collections::BTreeMap;

use egui::Ui;

use super::preview::{Line, preview_ui};
use super::{GridWish, buttons_ui, counted, look, tsv};
use crate::document::{Edit, EditName, FieldChange, Key, edit_of};
use crate::draw::theme::space;
use crate::i18n::Words;
use crate::model::codes::{Lang, codes};
use crate::model::project::Project;
use crate::query::column::Column;
use crate::ui::table::edit::{self, Refusal};
use crate::ui::table::{self, header_text};
use crate::ui::{Desk, View};

codes! {
    /// Why nothing can be pasted. Message ids are `grid-paste-{code}`.
    pub enum PasteError {
        Nowhere = "nowhere",
        TooLarge = "too-large",
    }
}

/// What a paste will change.
#[derive(Debug)]
pub struct PasteState {
    lines: Vec<Line>,
    changes: Vec<(Key, FieldChange)>,
    /// Cells that say what is there already, or nothing.
    unchanged: usize,
    refused: usize,
}

impl PasteState {
    /// What the cells of a spreadsheet change from the cell under the cursor on, or in the range of cells.
    ///
    /// # Errors
    /// When there is nowhere to paste, or too much.
    pub fn new(view: &View<'_>, desk: &Desk, text: &str) -> Result<Self, PasteError> {
        let rows = tsv::read(text).ok_or(PasteError::TooLarge)?;
        let target = Target::of(view, desk, &rows).ok_or(PasteError::Nowhere)?;
        let mut state = Self {
            lines: Vec::new(),
            changes: Vec::new(),
            unchanged: 0,
            refused: 0,
        };
        for (row, cells) in target.cells(&rows) {
            for (column, text) in cells {
                state.add(view, row, column, &text);
            }
        }
        Ok(state)
    }

    fn add(&mut self, view: &View<'_>, row: Option<usize>, column: Option<Column>, text: &str) {
        let text = text.trim();
        let found = row.and_then(|row| {
            let key = view.document.project_key(row)?;
            Some((row, key, view.document.dataset().projects.get(row)?))
        });
        let Some((row, key, project)) = found else {
            self.refuse(view, ("", column), text, Refusal::NoRow);
            return;
        };
        let name = project.name.get(view.words.lang());
        let Some(column) = column else {
            self.refuse(view, (name, None), text, Refusal::NoColumn);
            return;
        };
        if is_said(view, (row, project), column, text) {
            self.unchanged += 1;
            return;
        }
        match edit::read(column, text, view.words, project) {
            Err(refusal) => self.refuse(view, (name, Some(column)), text, refusal),
            Ok(change) if change.apply(project).is_ok_and(|after| after == *project) => {
                self.unchanged += 1;
            }
            Ok(change) => {
                self.lines.push(Line {
                    project: name.to_owned(),
                    field: header_text(view, column),
                    before: edit::text(column, project, view.words),
                    after: Ok(edit::echo(&change, view.words).unwrap_or_else(|| text.to_owned())),
                });
                self.changes.push((key, change));
            }
        }
    }

    fn refuse(
        &mut self,
        view: &View<'_>,
        (project, column): (&str, Option<Column>),
        text: &str,
        refusal: Refusal,
    ) {
        if text.is_empty() {
            self.unchanged += 1;
            return;
        }
        self.refused += 1;
        let reason = view.words.text(&refusal.message_id());
        let text = [("text", text.to_owned().into()), ("reason", reason.into())];
        self.lines.push(Line {
            project: project.to_owned(),
            field: column.map_or_else(String::new, |c| header_text(view, c)),
            before: String::new(),
            after: Err(view.words.fill("grid-refused", &text)),
        });
    }

    /// Draws what is inside the dialog.
    pub(super) fn ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<GridWish> {
        let mut said = vec![counted(view, "grid-paste-changes", self.changes.len())];
        if self.refused > 0 {
            said.push(counted(view, "grid-paste-refused", self.refused));
        }
        if self.unchanged > 0 {
            said.push(counted(view, "grid-paste-unchanged", self.unchanged));
        }
        ui.label(look(view).small(said.join(" · ")));
        ui.add_space(space::S);
        if !self.lines.is_empty() {
            preview_ui(ui, view, &self.lines, None);
        }
        let label = counted(view, "grid-paste-do", self.changes.len());
        let is_enabled = !self.changes.is_empty();
        buttons_ui(ui, view, (&label, is_enabled), || self.edit(view))
    }

    fn edit(&self, view: &View<'_>) -> Option<Edit> {
        let mut changed: BTreeMap<Key, Project> = BTreeMap::new();
        for (key, change) in &self.changes {
            let before = match changed.get(key) {
                Some(project) => project,
                None => view.document.project(*key)?,
            };
            if let Ok(after) = change.apply(before) {
                changed.insert(*key, after);
            }
        }
        Some(edit_of(EditName::Paste(self.changes.len()), changed))
    }
}

/// Whether a cell says this already, as it is shown or as it is edited; an empty text says nothing new.
fn is_said(view: &View<'_>, (row, project): (usize, &Project), column: Column, text: &str) -> bool {
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
    let shown = table::cell(view, row, project, column);
    let text = plain(text);
    text.is_empty()
        || text == "—"
        || text == plain(&shown.text)
        || text == plain(&edit::text(column, project, view.words))
}

/// Where the cells go.
#[derive(Debug)]
struct Target {
    /// Rows of the dataset, in the order of the table.
    rows: Vec<usize>,
    columns: Vec<Option<Column>>,
    /// Whether the first line names the columns.
    has_header: bool,
    /// When one line fills all rows: how many columns one cell fills.
    filled: Option<usize>,
}

impl Target {
    fn of(view: &View<'_>, desk: &Desk, cells: &[Vec<String>]) -> Option<Self> {
        let first = cells.first()?;
        let cursor = desk.table.cursor?;
        let is_selected = |row: &&usize| {
            let key = view.document.project_key(**row);
            key.is_some_and(|key| desk.table.selected.contains(&key))
        };
        let selected: Vec<usize> = view.rows.iter().filter(is_selected).copied().collect();
        // One line alone is a value, even if a column is called so.
        let has_header = headers(view, first).filter(|_| cells.len() > 1);
        let lines = cells.len() - usize::from(has_header.is_some());
        let range = edit::columns_of_range(desk);
        let is_filling = has_header.is_none() && lines == 1;
        let is_meant = (is_filling && selected.len() > 1) || selected.len() == lines;
        let rows = if is_meant {
            selected
        } else {
            let start = selected
                .first()
                .copied()
                .or_else(|| view.document.row_of(cursor))?;
            let at = view.rows.iter().position(|row| *row == start)?;
            view.rows.iter().skip(at).copied().collect()
        };
        let columns = if let Some(columns) = &has_header {
            columns.clone()
        } else {
            let start = range.first().copied().or(desk.table.column);
            let shown = desk.columns.iter().map(|(column, _)| *column);
            let start = start.or_else(|| shown.clone().next())?;
            let shown = shown.skip_while(|column| *column != start);
            shown.map(Some).collect()
        };
        Some(Self {
            rows,
            columns,
            has_header: has_header.is_some(),
            filled: (is_filling && is_meant).then_some(range.len().max(1)),
        })
    }

    /// Each line with its row, each of its cells with its column; none where the table has no more.
    fn cells(&self, cells: &[Vec<String>]) -> Vec<PlacedLine> {
        let lines = cells.iter().skip(usize::from(self.has_header));
        let place = |line: &Vec<String>| -> Vec<(Option<Column>, String)> {
            if let ([text], Some(filled)) = (line.as_slice(), self.filled) {
                let columns = self.columns.iter().take(filled);
                return columns.map(|column| (*column, text.clone())).collect();
            }
            let columns = self.columns.iter().copied().chain(std::iter::repeat(None));
            columns.zip(line.iter().cloned()).collect()
        };
        if self.filled.is_some() {
            let line = lines.map(place).next().unwrap_or_default();
            return self
                .rows
                .iter()
                .map(|row| (Some(*row), line.clone()))
                .collect();
        }
        let rows = self
            .rows
            .iter()
            .copied()
            .map(Some)
            .chain(std::iter::repeat(None));
        rows.zip(lines.map(place)).collect()
    }
}

/// A row of the dataset, and texts with their columns.
type PlacedLine = (Option<usize>, Vec<(Option<Column>, String)>);

/// The columns that a line names, if it names nothing else: those of a copy with its header, in any language.
fn headers(view: &View<'_>, line: &[String]) -> Option<Vec<Option<Column>>> {
    let named = |text: &String| {
        let is_it = |column: &&Column| {
            let id = format!("column-{}", column.code().replace('_', "-"));
            let is_in = |lang: &Lang| Words::of(*lang).text(&id) == text.trim();
            header_text(view, **column) == text.trim() || Lang::ALL.iter().any(is_in)
        };
        Column::ALL.iter().find(is_it).copied().map(Some)
    };
    line.iter().map(named).collect()
}
