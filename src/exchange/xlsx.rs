//! Tables as a workbook for spreadsheets: numbers are numbers, texts are never formulas, heads stay in sight.
//!
//! A number keeps the sign of its doubt (≈ ≥ > ≤) in its format: one sees it, and computes with the number all the same.

use std::collections::BTreeMap;

use rust_xlsxwriter::{
    DocProperties, Format, FormatAlign, FormatBorder, IgnoreError, Workbook, Worksheet, XlsxError,
};

use super::table;

/// Rows of a sheet, header included, by the format.
pub const MOST_ROWS: usize = 1_048_576;
/// Columns of a sheet, by the format.
pub const MOST_COLUMNS: usize = 16_384;
/// Characters of a cell, in units of UTF-16, by the format.
const LONGEST: usize = 32_767;
/// Characters of the name of a sheet, by the format.
const LONGEST_NAME: usize = 31;
/// Widths of columns, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 9..=60;
/// A number below this is written as a power of ten.
const TINY: f64 = 1e-3;

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What stands in it.
    pub value: table::Cell,
    /// Before a number: ≈ ≥ > ≤, or nothing.
    pub sign: &'static str,
    /// Whether it is a total or a name, set in bold.
    pub is_strong: bool,
}

impl From<table::Cell> for Cell {
    fn from(value: table::Cell) -> Self {
        Self {
            value,
            sign: "",
            is_strong: false,
        }
    }
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        table::Cell::text(text).into()
    }

    /// A number with the sign of its doubt.
    pub fn number(value: f64, sign: &'static str) -> Self {
        Self {
            sign,
            ..table::Cell::Number(value).into()
        }
    }

    /// The same in bold.
    pub fn strong(self) -> Self {
        Self {
            is_strong: true,
            ..self
        }
    }
}

/// What a sheet is for, and so how it is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A list with a header; it can be filtered.
    List,
    /// A table with names above and at the left.
    Cross,
    /// Words in lines.
    Text,
}

/// One sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its name; what the format does not allow in it is left out.
    pub name: String,
    /// How it is set.
    pub kind: Kind,
    /// The names of the columns; none in a sheet of words.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// Why there is no workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkbookError {
    /// More rows or columns than a sheet can have.
    TooLarge,
    /// The writer refused; the text says why.
    Writing(String),
}

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError => Self::TooLarge,
            other => Self::Writing(other.to_string()),
        }
    }
}

/// Writes the sheets as a file of this title.
///
/// # Errors
/// A sheet with more rows or columns than the format has.
pub fn write(sheets: &[Sheet], title: &str) -> Result<Vec<u8>, WorkbookError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title(title));
    let mut names: Vec<String> = Vec::new();
    for sheet in sheets {
        let name = free_name(&sheet.name, &names);
        let page = book.add_worksheet();
        page.set_name(&name)?;
        names.push(name);
        Writer::default().sheet(page, sheet)?;
    }
    Ok(book.save_to_buffer()?)
}

/// A name that the format allows and no other sheet has.
fn free_name(wanted: &str, taken: &[String]) -> String {
    let is_allowed =
        |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !c.is_control();
    let clean: String = wanted.chars().filter(is_allowed).collect();
    let clean = clean.trim_matches(|c: char| c == '\'' || c.is_whitespace());
    let clean = if clean.is_empty() { "1" } else { clean };
    let numbered = |n: usize| {
        let end = if n == 1 {
            String::new()
        } else {
            format!(" {n}")
        };
        let start: String = clean.chars().take(LONGEST_NAME - end.len()).collect();
        format!("{}{end}", start.trim_end())
    };
    let is_free = |name: &String| {
        !taken
            .iter()
            .any(|t| t.to_lowercase() == name.to_lowercase())
    };
    (1..=taken.len() + 1)
        .map(numbered)
        .find(is_free)
        .unwrap_or_default()
}

/// How a cell looks: sign, pattern of the number, bold.
type Look = (&'static str, &'static str, bool);

/// The looks that a sheet has needed so far.
#[derive(Default)]
struct Writer {
    looks: BTreeMap<Look, Format>,
}

impl Writer {
    fn sheet(&mut self, page: &mut Worksheet, sheet: &Sheet) -> Result<(), WorkbookError> {
        let columns = sheet.rows.iter().map(Vec::len).max().unwrap_or(0);
        let columns = columns.max(sheet.header.len());
        let top = usize::from(!sheet.header.is_empty());
        if sheet.rows.len() + top > MOST_ROWS || columns > MOST_COLUMNS {
            return Err(WorkbookError::TooLarge);
        }
        let head = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Bottom)
            .set_border_bottom(FormatBorder::Thin);
        for (column, name) in sheet.header.iter().enumerate() {
            page.write_string_with_format(0, column as u16, short(name), &head)?;
        }
        for (i, row) in sheet.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                self.cell(page, ((i + top) as u32, column as u16), sheet.kind, cell)?;
            }
        }
        for column in 0..columns {
            page.set_column_width(column as u16, width(sheet, column) as f64)?;
        }
        frame(page, sheet, columns)
    }

    fn cell(
        &mut self,
        page: &mut Worksheet,
        (row, column): (u32, u16),
        kind: Kind,
        cell: &Cell,
    ) -> Result<(), WorkbookError> {
        match &cell.value {
            table::Cell::Empty => {}
            table::Cell::Number(value) if !value.is_finite() => {}
            table::Cell::Number(value) => {
                let look = self.look((cell.sign, pattern(*value), cell.is_strong), kind);
                page.write_number_with_format(row, column, *value, look)?;
            }
            table::Cell::Text(text) => {
                // A dash among numbers stands where these do.
                let pattern = if text == "—" { "dash" } else { "" };
                let look = self.look(("", pattern, cell.is_strong), kind);
                page.write_string_with_format(row, column, short(text), look)?;
            }
        }
        Ok(())
    }

    fn look(&mut self, look: Look, kind: Kind) -> &Format {
        self.looks.entry(look).or_insert_with(|| {
            let (sign, pattern, is_strong) = look;
            let mut format = Format::new();
            if is_strong {
                format = format.set_bold();
            }
            format = match pattern {
                "" if kind == Kind::Text => format.set_text_wrap().set_align(FormatAlign::Top),
                "" => format,
                "dash" => format.set_align(FormatAlign::Right),
                pattern if sign.is_empty() => format.set_num_format(pattern),
                pattern => format.set_num_format(format!("\"{sign}\u{a0}\"{pattern}")),
            };
            format
        })
    }
}

/// Heads that stay, a filter for lists, and no warnings about years that are text.
fn frame(page: &mut Worksheet, sheet: &Sheet, columns: usize) -> Result<(), WorkbookError> {
    match sheet.kind {
        Kind::List => page.set_freeze_panes(1, 0)?,
        Kind::Cross => page.set_freeze_panes(1, 1)?,
        Kind::Text => return Ok(()),
    };
    if columns == 0 {
        return Ok(());
    }
    let (last_row, last_column) = (sheet.rows.len() as u32, columns as u16 - 1);
    if sheet.kind == Kind::List {
        page.autofilter(0, 0, last_row, last_column)?;
    }
    let of_text = IgnoreError::NumberStoredAsText;
    page.ignore_error_range(0, 0, last_row, last_column, of_text)?;
    Ok(())
}

/// Whole numbers without decimals, others with up to three.
fn pattern(value: f64) -> &'static str {
    match value.abs() {
        v if v.fract() == 0.0 && v < 1e15 => "#,##0",
        v if (TINY..1e15).contains(&v) => "#,##0.0##",
        _ => "0.00E+00",
    }
}

/// A text that fits a cell; a cut one ends in ….
fn short(text: &str) -> String {
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units < LONGEST
    };
    let start: String = text.chars().take_while(fits).collect();
    if start.len() == text.len() {
        start
    } else {
        start + "…"
    }
}

/// The width that a column asks for, in characters; a header may take three lines.
fn width(sheet: &Sheet, column: usize) -> usize {
    let chars = |text: &str| text.chars().count();
    let shown = |cell: &Cell| match &cell.value {
        table::Cell::Empty => 0,
        table::Cell::Text(text) => chars(text),
        table::Cell::Number(value) => {
            let digits = chars(&format!("{:.0}", value.abs()));
            let decimals = if value.fract() == 0.0 { 0 } else { 4 };
            (digits + digits / 3 + decimals + 2 * chars(cell.sign)).min(24)
        }
    };
    let cells = sheet.rows.iter().filter_map(|row| row.get(column));
    let widest = cells.map(shown).max().unwrap_or(0);
    let head = sheet.header.get(column).map_or(0, |name| {
        let words = name.split_whitespace().map(chars);
        words.max().unwrap_or(0).max(chars(name) / 3 + 2)
    });
    let most = if sheet.kind == Kind::Text && column > 0 {
        100
    } else {
        *WIDTHS.end()
    };
    (widest.max(head) + 3).clamp(*WIDTHS.start(), most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_are_made_fit_and_told_apart() {
        let taken = ["Sum".to_owned()];
        assert_eq!(free_name("a/b: [c]?*", &[]), "ab c");
        assert_eq!(free_name("sum", &taken), "sum 2");
        assert_eq!(free_name("''", &[]), "1");
        assert_eq!(free_name(&"ж".repeat(60), &[]).chars().count(), 31);
    }

    #[test]
    fn a_text_is_cut_only_where_the_format_has_no_room() {
        assert_eq!(short("=1+1"), "=1+1");
        let long = short(&"ж".repeat(40_000));
        assert!(long.encode_utf16().count() <= LONGEST && long.ends_with('…'));
    }

    #[test]
    fn a_sheet_with_too_many_columns_is_refused_and_not_cut() {
        let sheet = Sheet {
            name: "a".to_owned(),
            kind: Kind::List,
            header: vec!["x".to_owned(); MOST_COLUMNS + 1],
            rows: Vec::new(),
        };
        assert_eq!(write(&[sheet], "t"), Err(WorkbookError::TooLarge));
    }
}
