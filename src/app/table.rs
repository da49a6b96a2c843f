//! Setting up the table: groups and columns.

use egui::Context;

use super::dialogs::Dialog;
use super::joba::Joba;
use crate::command::TableWish;
use crate::query::column::Column;
use crate::query::group::GroupBy;
use crate::ui::palette::PaletteState;
use crate::ui::table::{self, ColumnsState};
use crate::ui::{Page, facets};

impl Joba {
    /// Does what is asked of the table.
    pub(super) fn obey_table(&mut self, ctx: &Context, wish: TableWish) {
        match wish {
            TableWish::GroupBy(fields) => self.desk.grouping = GroupBy::new(&fields),
            TableWish::Freeze(count) => self.desk.frozen_columns = count,
            TableWish::Fit(only) => self.fit_columns(only),
            TableWish::Filter(column) => self.filter_column(column),
            TableWish::GoTo(column) => self.go_to_column(ctx, column),
        }
    }

    /// Shows or hides a column.
    pub(super) fn toggle_column(&mut self, column: Column) {
        let columns = &mut self.desk.columns;
        if let Some(at) = columns.iter().position(|(c, _)| *c == column) {
            columns.remove(at);
        } else {
            columns.push((column, table::AUTO));
        }
    }

    /// Puts a column at a place among the shown ones.
    pub(super) fn move_column(&mut self, column: Column, to: usize) {
        let columns = &mut self.desk.columns;
        let Some(from) = columns.iter().position(|(c, _)| *c == column) else {
            return;
        };
        let moved = columns.remove(from);
        let to = if to > from { to - 1 } else { to };
        columns.insert(to.min(columns.len()), moved);
    }

    /// Shows the first columns again, in their first order.
    pub(super) fn reset_columns(&mut self) {
        self.desk.columns = table::first_columns();
        self.desk.are_columns_fitted = true;
        self.desk.frozen_columns = table::USUALLY_FROZEN;
    }

    /// The column under the cursor, else the first one.
    pub(super) fn column(&self) -> Option<Column> {
        self.desk.table.column(&self.desk.columns)
    }

    /// Puts the column under the cursor further to the left or to the right.
    pub(super) fn move_column_by(&mut self, step: isize) {
        let Some(column) = self.column() else {
            return;
        };
        let at = self.desk.columns.iter().position(|(c, _)| *c == column);
        let to = at.and_then(|at| at.checked_add_signed(step));
        if let Some(to) = to.filter(|to| *to < self.desk.columns.len()) {
            self.desk.table.set_column(column);
            // A place behind the column counts it too.
            let place = to + usize::from(step > 0);
            self.move_column(column, place);
            self.desk.table.show_column();
        }
    }

    /// Hides the column under the cursor, unless it is the only one.
    pub(super) fn hide_column(&mut self) {
        if let Some(column) = self.column().filter(|_| self.desk.columns.len() > 1) {
            self.toggle_column(column);
        }
    }

    /// Lets the columns up to the one under the cursor stay.
    pub(super) fn freeze_columns(&mut self) {
        let column = self.column();
        let mut columns = self.desk.columns.iter();
        let at = columns.position(|(c, _)| Some(*c) == column);
        self.desk.frozen_columns = at.map_or(0, |at| at + 1);
    }

    /// Fits a column to its content, or all of them.
    pub(super) fn fit_columns(&mut self, only: Option<Column>) {
        self.desk.are_columns_fitted = false;
        let wanted = |column: &Column| only.is_none_or(|only| only == *column);
        for (_, width) in self.desk.columns.iter_mut().filter(|(c, _)| wanted(c)) {
            *width = table::WHOLE;
        }
    }

    /// Opens the filter of the column under the cursor.
    pub(super) fn filter_this_column(&mut self) {
        if let Some(column) = self.column() {
            self.filter_column(column);
        }
    }

    /// Opens the filter of a column; of one that has none, it says so.
    fn filter_column(&mut self, column: Column) {
        if facets::has_filter(column) {
            self.show_table();
            self.desk.table.set_column(column);
            self.desk.table.show_column();
            self.desk.table.ask_filter(column);
        } else {
            self.say(&self.words().text("table-no-filter"), true);
        }
    }

    fn go_to_column(&mut self, ctx: &Context, column: Column) {
        self.show_table();
        if !self.desk.columns.iter().any(|(c, _)| *c == column) {
            self.toggle_column(column);
        }
        self.desk.table.find_column(column, ctx.input(|i| i.time));
        ctx.request_repaint();
    }

    /// Goes to the page of the table, unless a table is on the screen.
    fn show_table(&mut self) {
        if !matches!(self.desk.page, Page::Overview | Page::Projects) || self.desk.compare.is_some()
        {
            self.desk.go_to(Page::Projects);
        }
    }

    /// Asks for a column by a few letters.
    pub(super) fn ask_column(&mut self, ctx: &Context) {
        let filter = self.desk.filter.clone();
        let state = PaletteState::of_columns(&self.view(ctx, &filter));
        self.dialog = Some(Dialog::Palette(Box::new(state)));
    }

    pub(super) fn show_columns_ui(&mut self, ctx: &Context, mut state: ColumnsState) {
        let filter = self.desk.filter.clone();
        let mut queue = std::mem::take(&mut self.queue);
        let view = self.view(ctx, &filter);
        let is_closing = table::columns_ui(ctx, &view, &self.desk, &mut state, &mut queue);
        self.queue = queue;
        self.keep(!is_closing, Dialog::Columns(state));
    }
}
