//! `joba list --group-by`: the same list in groups with their subtotals, as the table of the window shows them.

use super::args::ListFormat;
use super::check::object;
use super::list::{Listed, Value, number, number_cells};
use super::text_table::text_table;
use crate::exchange::table::{Cell, Dialect, write};
use crate::figure::describe;
use crate::model::claim::Known;
use crate::model::json::{Json, Num};
use crate::model::project::Project;
use crate::query::column::Column;
use crate::query::group::{Branch, Groups, Subtotal, Subtotals};
use crate::query::index::Row;

impl Listed<'_> {
    /// The list in groups.
    pub(super) fn grouped(&self, groups: &Groups, format: ListFormat) -> String {
        match format {
            ListFormat::Table | ListFormat::Xlsx => self.grouped_table(groups),
            ListFormat::Json => self.grouped_json(groups),
            ListFormat::Csv => self.grouped_cells(groups, Dialect::Comma),
            ListFormat::Tsv => self.grouped_cells(groups, Dialect::Tab),
        }
    }

    fn grouped_cells(&self, groups: &Groups, dialect: Dialect) -> String {
        let (header, lines) = self.grouped_lines(groups);
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        write(&header, &lines, dialect)
    }

    /// The projects of an innermost group; none of one that has groups inside.
    fn members(&self, groups: &Groups, branch: &Branch) -> Vec<(&Row, &Project)> {
        if branch.path.len() < groups.by.len() {
            return Vec::new();
        }
        let rows = self.selection.rows.get(branch.rows.clone());
        let rows = rows.unwrap_or_default().iter();
        rows.filter_map(|at| {
            let row = self.selection.index.rows().get(*at)?;
            Some((row, self.selection.dataset.projects.get(*at)?))
        })
        .collect()
    }

    fn whole(&self) -> Subtotals {
        Subtotals::of(&self.selection.index, &self.selection.rows)
    }

    /// The names of groups stand in a column of their own before the others, moved in by their depth.
    fn grouped_table(&self, groups: &Groups) -> String {
        let total = |name: String, rows: usize, subtotals: &Subtotals| {
            let mut cells = vec![format!("{name} ({})", self.words.number(rows as f64, 0))];
            cells.extend(self.columns.iter().map(|c| self.total_text(subtotals, *c)));
            Some(cells)
        };
        let mut headings = vec![String::new()];
        headings.extend(self.columns.iter().map(|column| self.heading(*column)));
        let mut lines = vec![Some(headings), None];
        for branch in &groups.branches {
            let indent = "  ".repeat(branch.depth());
            let name = describe::group_short(self.words, &branch.key);
            lines.push(total(indent + &name, branch.rows.len(), &branch.subtotals));
            for (row, project) in self.members(groups, branch) {
                let mut cells = vec![String::new()];
                let text = |c: &Column| self.shown(&self.value(row, project, *c), *c);
                cells.extend(self.columns.iter().map(text));
                lines.push(Some(cells));
            }
        }
        lines.push(None);
        let name = self.words.text("table-total");
        lines.push(total(name, self.selection.rows.len(), &self.whole()));
        let is_number = |at: usize| {
            let column = at.checked_sub(1).and_then(|at| self.columns.get(at));
            column.is_some_and(|column| column.is_number())
        };
        text_table(&lines, is_number) + &self.footer() + "\n"
    }

    /// A total in the unit of its column; empty under a column whose sum means nothing.
    fn total_text(&self, subtotals: &Subtotals, column: Column) -> String {
        subtotals
            .under(column)
            .map_or_else(String::new, |subtotal| {
                self.shown(&Value::Number(known(subtotal)), column)
            })
    }

    /// Groups with their totals; the outer ones hold groups, the innermost ones projects.
    fn grouped_json(&self, groups: &Groups) -> String {
        let inside = self.json_inside(groups, &[]);
        let mut fields = vec![("groups", Json::List(inside))];
        fields.extend(self.json_totals(self.selection.rows.len(), &self.whole()));
        object(fields).to_text() + "\n"
    }

    fn json_inside(&self, groups: &Groups, around: &[Option<String>]) -> Vec<Json> {
        let branches = groups.branches.iter();
        let inside = branches.filter(|b| b.path.split_last().is_some_and(|(_, o)| o == around));
        let group = |branch: &Branch| {
            let code = branch.path.last().cloned().flatten();
            let field = branch.key.grouping().code();
            let mut fields = vec![(field, code.map_or(Json::Null, Json::Str))];
            fields.extend(self.json_totals(branch.rows.len(), &branch.subtotals));
            if branch.path.len() < groups.by.len() {
                let inner = self.json_inside(groups, &branch.path);
                fields.push(("groups", Json::List(inner)));
            } else {
                let members = self.members(groups, branch).into_iter();
                let members = members.map(|(row, project)| self.json_of(row, project));
                fields.push(("list", Json::List(members.collect())));
            }
            object(fields)
        };
        inside.map(group).collect()
    }

    fn json_totals(&self, rows: usize, subtotals: &Subtotals) -> Vec<(&'static str, Json)> {
        let count = |n: usize| Json::Num(Num::from_f64(n as f64));
        let totals = self.columns.iter().filter_map(|column| {
            let subtotal = subtotals.under(*column)?;
            let value = object(vec![
                ("stated", count(subtotal.total.stated)),
                ("of", count(subtotal.total.projects)),
                ("value", number(&known(subtotal))),
            ]);
            Some((column.code(), value))
        });
        vec![
            ("projects", count(rows)),
            ("totals", object(totals.collect())),
        ]
    }

    /// One line for each group, each project and the whole; the first cell says which. A number takes six columns: the
    /// headline, how it is meant, low, high and, of a total, how many of how many projects state it.
    pub(super) fn grouped_lines(&self, groups: &Groups) -> (Vec<String>, Vec<Vec<Cell>>) {
        let mut header = vec!["line".to_owned()];
        let fields = groups.by.iter();
        header.extend(fields.map(|field| format!("by_{}", field.code())));
        header.push("id".to_owned());
        for column in self.columns {
            header.push(column.code().to_owned());
            if column.measure().is_some() {
                let more = ["qualifier", "low", "high", "stated", "of"];
                header.extend(more.map(|part| format!("{}_{part}", column.code())));
            }
        }
        let mut lines = Vec::new();
        for branch in &groups.branches {
            let start = start("group", groups, &branch.path, "");
            lines.push(self.total_line(start, &branch.subtotals));
            for (row, project) in self.members(groups, branch) {
                let start = self::start("project", groups, &branch.path, project.id.as_str());
                lines.push(self.project_line(start, row, project));
            }
        }
        lines.push(self.total_line(start("total", groups, &[], ""), &self.whole()));
        (header, lines)
    }

    fn total_line(&self, mut cells: Vec<Cell>, subtotals: &Subtotals) -> Vec<Cell> {
        for column in self.columns {
            let Some(subtotal) = subtotals.under(*column) else {
                cells.push(Cell::Empty);
                continue;
            };
            cells.extend(number_cells(&known(subtotal)));
            let covered = [subtotal.total.stated, subtotal.total.projects];
            cells.extend(covered.map(|n| Cell::Number(n as f64)));
        }
        cells
    }

    fn project_line(&self, mut cells: Vec<Cell>, row: &Row, project: &Project) -> Vec<Cell> {
        for column in self.columns {
            match self.value(row, project, *column) {
                Value::Text(text) => cells.push(Cell::text(text.unwrap_or_default())),
                Value::Count(n) => cells.push(Cell::Number(n as f64)),
                Value::Number(known) => {
                    cells.extend(number_cells(&known));
                    cells.extend([Cell::Empty, Cell::Empty]);
                }
            }
        }
        cells
    }
}

/// The first cells of a line: what it is, the codes of its groups, the id of a project.
fn start(what: &str, groups: &Groups, path: &[Option<String>], id: &str) -> Vec<Cell> {
    let mut cells = vec![Cell::text(what)];
    let codes = (0..groups.by.len()).map(|at| path.get(at).cloned().flatten());
    cells.extend(codes.map(|code| Cell::text(code.unwrap_or_default())));
    cells.push(Cell::text(id));
    cells
}

/// A total as one number; nothing where no project states one.
fn known(subtotal: &Subtotal) -> Known {
    subtotal
        .statement()
        .map_or(Known::NobodyLooked, Known::Stated)
}
