//! Tables out of the window: the projects that are shown, and the numbers behind a figure.

use std::path::PathBuf;

use egui::Context;

use super::joba::Joba;
use super::jobs::Done;
use super::written::with_extension;
use crate::command::TableForm;
use crate::document::store::{self, Expect};
use crate::exchange::csv;
use crate::export;
use crate::figure::{Figure, FigureName, Settings};
use crate::ui::figure_card;
use crate::ui::file_picker::Purpose;

/// The table that a file is chosen for.
pub(super) enum Wanted {
    /// The projects in the order of the table.
    Projects(TableForm),
    /// The numbers behind a figure.
    Figure(FigureName, Box<Figure>, TableForm),
}

impl Wanted {
    fn file(&self) -> TableForm {
        match self {
            Self::Projects(file) | Self::Figure(_, _, file) => *file,
        }
    }
}

impl Joba {
    /// Asks for a file and writes a table into it.
    pub(super) fn save_table(&mut self, ctx: &Context, wanted: Wanted) {
        self.tabling = Some(wanted);
        let name = self.table_name();
        self.pick(ctx, Purpose::SaveTable, &name);
    }

    /// What the file dialog offers as a name.
    pub(super) fn table_name(&self) -> String {
        let stem = match &self.tabling {
            Some(Wanted::Figure(name, ..)) => format!("{}-{}", name.code(), self.lang.code()),
            Some(Wanted::Projects(_)) | None => self.file_stem(),
        };
        let file = self.tabling.as_ref().map_or(TableForm::Csv, Wanted::file);
        format!("{stem}.{}", file.extension())
    }

    /// A figure of what is shown.
    pub(super) fn figure(&self, ctx: &Context, name: FigureName, settings: &Settings) -> Figure {
        let filter = self.desk.filter.clone();
        figure_card::figure(&self.view(ctx, &filter), settings, name)
    }

    /// Writes the table that was asked for, beside the window.
    pub(super) fn write_table(&mut self, ctx: &Context, path: PathBuf) {
        let Some(wanted) = self.tabling.take() else {
            return;
        };
        let path = with_extension(path, wanted.file().extension());
        let words = self.words();
        let bytes: Box<dyn FnOnce() -> Result<Vec<u8>, export::ExportError> + Send> = match wanted {
            Wanted::Figure(_, figure, TableForm::Csv) => {
                Box::new(move || Ok(export::csv(&figure, words)))
            }
            Wanted::Figure(_, figure, TableForm::Xlsx) => {
                Box::new(move || export::workbook(&figure, words))
            }
            Wanted::Projects(file) => {
                let dataset = self.document.dataset().clone();
                let rows = self.rows().to_vec();
                Box::new(move || match file {
                    TableForm::Csv => Ok(csv::rows_to_bytes(&dataset, &rows, words)),
                    TableForm::Xlsx => Ok(csv::rows_to_workbook(&dataset, &rows, words)?),
                })
            }
        };
        self.jobs.start(ctx, move || match bytes() {
            Ok(bytes) => {
                let result = store::save(&path, &bytes, Expect::Anything);
                Done::Written(path, result)
            }
            Err(error) => Done::NotDrawn(error),
        });
    }
}
