//! Two groups side by side: the other file that one of them is taken from, read beside the window, and the table of both.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use super::dialogs::Dialog;
use super::joba::{Joba, today};
use super::jobs::Done;
use super::written::with_extension;
use crate::check::{Severity, check};
use crate::command::{Against, GroupPlace};
use crate::document::store::{self, Expect};
use crate::exchange::table::{BOM, Cell, Dialect, write};
use crate::figure::table;
use crate::figure::versus::{OtherFile, Which};
use crate::figure::versus_made::{choose, compare};
use crate::figure::versus_records::records_table;
use crate::model::message::Message;
use crate::query::filter::Finding;
use crate::query::index::Index;
use crate::ui::backups::Choosing;
use crate::ui::compare::name;
use crate::ui::figure_card::material;
use crate::ui::file_picker::Purpose;

/// The file of a group that was read beside the window.
#[derive(Debug)]
pub(super) struct Grouped {
    which: Which,
    result: Result<OtherFile, Message>,
}

impl Joba {
    /// Takes a group from another file, which may have to be asked for.
    pub(super) fn group_from(&mut self, ctx: &Context, which: Which, file: GroupPlace) {
        self.desk.groups.asked_for = which;
        match file {
            GroupPlace::Saved => self.load_group(ctx, Against::Saved),
            GroupPlace::File => self.pick(ctx, Purpose::Group, ""),
            GroupPlace::Backup => self.list_backups(ctx, Choosing::ForGroup),
        }
    }

    /// Reads the file of the group that it was asked for.
    pub(super) fn load_group(&mut self, ctx: &Context, against: Against) {
        let other = self.other(&against);
        let words = self.words();
        let name = name(&against, words);
        let (which, tolerance) = (self.desk.groups.asked_for, self.settings.tolerance());
        let clock = self.guard.keeping.clock;
        self.jobs.start(ctx, move || {
            let result = other.read(clock).map(|dataset| {
                let mut index = Index::new(&dataset, tolerance, words);
                let issues = check(&dataset, today());
                let found = issues.iter().filter_map(|issue| {
                    let finding = match issue.severity {
                        Severity::Error => Finding::Error,
                        Severity::Warning => Finding::Warning,
                    };
                    Some((issue.project()?, finding))
                });
                index.find(found);
                OtherFile {
                    name,
                    dataset: Arc::new(dataset),
                    index: Arc::new(index),
                }
            });
            Done::Group(Box::new(Grouped { which, result }))
        });
    }

    /// Shows the group of a file that was read.
    pub(super) fn take_group(&mut self, grouped: Grouped) {
        match grouped.result {
            Ok(other) => {
                let versus = &mut self.desk.figures.versus;
                versus.other = Some(other);
                versus.group_mut(grouped.which).is_other = true;
            }
            Err(error) => {
                self.dialog = Some(Dialog::Message {
                    title: self.words().text("compare-failed"),
                    text: self.words().say(&error),
                });
            }
        }
    }

    /// What the table of both groups is called at first.
    pub(super) fn groups_name(&self) -> String {
        format!("{}-groups.csv", self.file_stem())
    }

    /// Writes every total, every project that makes the difference, and its parts by one field.
    pub(super) fn write_groups(&mut self, ctx: &Context, path: PathBuf) {
        let filter = self.desk.filter.clone();
        let rows = filter.rows(&self.index);
        let view = self.view(ctx, &filter);
        let material = crate::figure::Material {
            rows: &rows,
            ..material(&view)
        };
        let chosen = choose(&material, &self.desk.figures.versus);
        let table = records_table(&compare(&material, &chosen));
        let header: Vec<&str> = table.header.iter().map(String::as_str).collect();
        let cells = |row: &Vec<table::Cell>| row.iter().map(cell).collect();
        let lines: Vec<Vec<Cell>> = table.rows.iter().map(cells).collect();
        let dialect = Dialect::of(self.lang);
        let bytes = format!("{BOM}{}", write(&header, &lines, dialect)).into_bytes();
        let path = with_extension(path, "csv");
        self.jobs.start(ctx, move || {
            let result = store::save(&path, &bytes, Expect::Anything);
            Done::Written(path, result)
        });
    }
}

fn cell(cell: &table::Cell) -> Cell {
    match cell {
        table::Cell::Empty => Cell::Empty,
        table::Cell::Text(text) => Cell::text(text),
        table::Cell::Number(number) => Cell::Number(*number),
    }
}
