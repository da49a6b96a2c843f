//! A report as a PDF file: laid out once, then each page drawn, tagged and linked.

use std::cell::RefCell;

use egui::Ui;
use jiff::Timestamp;

use super::book::{A4, PAGE_MARGIN, PAGE_ZOOM};
use super::canvas::{self, Look};
use super::sheet::{Cell, Target};
use super::{Book, ExportError, Meta, Page, Sheet};
use crate::draw::report::{self as drawn, Role};
use crate::draw::theme::Theme;
use crate::figure::report::{Report, Subject};

/// The pages that a brief, a passport may take before its letters become smaller.
fn wanted(subject: Subject) -> Option<usize> {
    match subject {
        Subject::Region(_) => Some(1),
        Subject::Project(_) => Some(2),
        Subject::Atlas => None,
    }
}

/// The pages of a report.
pub fn lay_out(report: &Report, subject: Subject) -> Vec<drawn::Page> {
    let look = Look {
        is_dark: false,
        is_grey: false,
        accent: None,
        logo: None,
    };
    let size = egui::vec2(A4[0], A4[1]) / PAGE_ZOOM;
    let pages = RefCell::new(Vec::new());
    canvas::run(size, A4, look, (0, 1), |ui, sheet| {
        let room = ui.max_rect().shrink(PAGE_MARGIN / PAGE_ZOOM);
        let inner = ui.new_child(egui::UiBuilder::new().max_rect(room));
        let laid_out = drawn::lay_out(&inner, report, sheet.theme(), wanted(subject));
        *pages.borrow_mut() = laid_out;
    });
    pages.into_inner()
}

/// The report as a PDF file, made at this moment. `go_on` hears which page is next, of how many, and says whether to.
///
/// # Errors
/// What the writer refused. `Ok(None)` when `go_on` said no.
pub fn pdf(
    report: &Report,
    subject: Subject,
    created: Timestamp,
    go_on: &dyn Fn(usize, usize) -> bool,
) -> Result<Option<Vec<u8>>, ExportError> {
    let pages = lay_out(report, subject);
    let count = pages.len();
    let meta = Meta::new(report.lang, report.title.clone(), report.spoken.clone());
    let is_going = &std::cell::Cell::new(true);
    let mut book = Book::new(meta.by(report.publisher.clone()).at(created));
    for (index, page) in pages.iter().enumerate() {
        book = book.with(Page::a4(move |ui, sheet| {
            if is_going.get() && !go_on(index + 1, count) {
                is_going.set(false);
            }
            if is_going.get() {
                page_ui(ui, sheet, page);
            }
        }));
    }
    let bytes = book.pdf()?;
    Ok(is_going.get().then_some(bytes))
}

/// Draws a page and says what its pieces mean.
fn page_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, page: &drawn::Page) {
    let theme: &Theme = sheet.theme();
    for item in &page.items {
        drawn::item_ui(ui, item, theme);
        let rect = item.rect;
        match &item.role {
            Role::Plain => {}
            Role::Heading(level, words) => sheet.heading(rect, *level, words),
            Role::Picture(spoken) => sheet.picture(rect, spoken),
            Role::Running => sheet.running(rect),
            Role::Web(url) => sheet.link(rect, Target::Url(url.clone()), url),
            Role::Page(page) => sheet.link(rect, Target::Page(*page), ""),
            Role::Cell {
                table,
                row,
                is_first,
            } => {
                let kind = match (*row, *is_first) {
                    (0, _) => Cell::ColumnName,
                    (_, true) => Cell::RowName,
                    (_, false) => Cell::Value,
                };
                sheet.cell(rect, *table, *row, kind);
            }
        }
    }
}
