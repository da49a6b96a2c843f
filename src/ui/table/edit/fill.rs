//! Filling down: the selected rows take over what the first of them says.

use std::collections::BTreeMap;

use super::cell;
use super::range::columns_of_range;
use crate::document::{Edit, EditName, Key, edit_of};
use crate::model::project::Project;
use crate::query::column::Column;
use crate::ui::{Desk, View};

/// The edit that fills the columns of the range, or the one under the cursor, from the first selected row down; `None`
/// when that changes nothing. A cell that says nothing fills nothing; a cell that cannot be set stays.
pub fn fill_down(view: &View<'_>, desk: &Desk) -> Option<Edit> {
    let mut columns = columns_of_range(desk);
    if columns.is_empty() {
        columns.extend(desk.table.column);
    }
    let mut rows = view.rows.iter().filter_map(|row| {
        let key = view.document.project_key(*row)?;
        let project = view.document.dataset().projects.get(*row)?;
        desk.table.selected.contains(&key).then_some((key, project))
    });
    let (_, first) = rows.next()?;
    let mut changed: BTreeMap<Key, Project> = BTreeMap::new();
    let mut cells = 0;
    for (key, project) in rows {
        let mut after = project.clone();
        for column in &columns {
            cells += usize::from(fill(*column, first, &mut after, view));
        }
        if after != *project {
            changed.insert(key, after);
        }
    }
    (cells > 0).then(|| edit_of(EditName::FillDown(cells), changed))
}

/// Whether the cell has changed.
fn fill(column: Column, first: &Project, project: &mut Project, view: &View<'_>) -> bool {
    let change = cell::of_project(column, first, view.words.lang());
    let Some(Ok(after)) = change.map(|change| change.apply(project)) else {
        return false;
    };
    let is_changed = after != *project;
    *project = after;
    is_changed
}
