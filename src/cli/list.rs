//! `joba list`: the projects as the table of the window shows them, for the terminal and for other programs.

use super::CANNOT;
use super::args::{List, ListFormat};
use super::check::object;
use super::input::{self, Asked, Selection};
use super::output::{Answer, Failure, hand_over, write_file};
use super::text_table::text_table;
use crate::exchange::table::{Cell, Dialect, write};
use crate::figure::describe;
use crate::i18n::Words;
use crate::model::claim::Known;
use crate::model::codes::Event;
use crate::model::json::{Json, Num};
use crate::model::lexicon::Lexicon;
use crate::model::project::Project;
use crate::model::visible::visible;
use crate::query::column::Column;
use crate::query::group::{GroupBy, Groups};
use crate::query::index::Row;
use crate::query::sort::{SortKey, sort};
use crate::query::totals::{Measure, total};

/// Dollars of the unit that the table of the window counts money in.
const MILLION: f64 = 1e6;
/// The longest text of a cell in the terminal.
const LONGEST: usize = 40;
/// The columns of a list that names none.
const USUAL: [Column; 7] = [
    Column::Name,
    Column::Region,
    Column::Sector,
    Column::Status,
    Column::Investment,
    Column::Jobs,
    Column::Commissioning,
];

pub(super) fn list(args: &List, words: &Words) -> Result<Answer, Failure> {
    let keys = keys(&args.sort, words)?;
    let asked = Asked {
        file: args.dataset.as_deref(),
        view: args.view.as_deref(),
        filters: &args.filters,
        without_largest: None,
    };
    let mut selection = input::selection(asked, words)?;
    let view = &selection.view;
    let keys = if keys.is_empty() {
        view.sort.clone().unwrap_or_default()
    } else {
        keys
    };
    let of_view = view.columns.clone().filter(|columns| !columns.is_empty());
    let columns = if args.columns.is_empty() {
        of_view.unwrap_or_else(|| USUAL.to_vec())
    } else {
        args.columns.clone()
    };
    sort(&mut selection.rows, &keys, &selection.index);
    let by = GroupBy::new(&args.group_by);
    let order = (keys.as_slice(), words as &dyn Lexicon);
    let groups = Groups::new(&selection.index, &mut selection.rows, by.fields(), order);
    let list = Listed {
        selection: &selection,
        columns: &columns,
        words,
    };
    let is_grouped = !by.fields().is_empty();
    let text = match (args.format, &args.output) {
        (ListFormat::Xlsx, Some(path)) => {
            let lines = if is_grouped {
                list.grouped_lines(&groups)
            } else {
                list.lines()
            };
            return write_file(path, &list.workbook(lines)?, words);
        }
        (format, _) if is_grouped => list.grouped(&groups, format),
        (ListFormat::Table | ListFormat::Xlsx, _) => list.table(),
        (ListFormat::Json, _) => list.json(),
        (ListFormat::Csv, _) => list.separated(Dialect::Comma),
        (ListFormat::Tsv, _) => list.separated(Dialect::Tab),
    };
    hand_over(text, args.output.as_deref(), words)
}

/// Reads `investment:desc`, `name` and so on.
fn keys(texts: &[String], words: &Words) -> Result<Vec<SortKey>, Failure> {
    let key = |text: &String| {
        let (name, order) = text.split_once(':').unwrap_or((text, "asc"));
        let column = Column::from_code(name);
        let is_descending = match order {
            "asc" => Some(false),
            "desc" => Some(true),
            _ => None,
        };
        let key = column
            .zip(is_descending)
            .map(|(column, is_descending)| SortKey {
                column,
                is_descending,
            });
        key.ok_or_else(|| {
            let columns: Vec<&str> = Column::ALL.iter().map(|c| c.code()).collect();
            let args = [
                ("text", visible(text, 80).into()),
                ("columns", columns.join(", ").into()),
            ];
            Failure::new(CANNOT, words.fill("cli-list-wrong-sort", &args))
        })
    };
    texts.iter().map(key).collect()
}

/// The projects with the columns that are wanted of them.
pub(super) struct Listed<'a> {
    pub selection: &'a Selection,
    pub columns: &'a [Column],
    pub words: &'a Words,
}

/// What stands in a cell.
pub(super) enum Value {
    Text(Option<String>),
    Number(Known),
    Count(usize),
}

impl Listed<'_> {
    pub(super) fn projects(&self) -> impl Iterator<Item = (&Row, &Project)> {
        let rows = self.selection.rows.iter();
        rows.filter_map(|at| {
            let row = self.selection.index.rows().get(*at)?;
            Some((row, self.selection.dataset.projects.get(*at)?))
        })
    }

    /// What stands in a cell of a project.
    pub(super) fn value(&self, row: &Row, project: &Project, column: Column) -> Value {
        let words = self.words;
        let joined = |texts: Vec<String>| (!texts.is_empty()).then(|| texts.join(", "));
        match column {
            Column::Name => Value::Text(Some(project.name.get(words.lang()).to_owned())),
            Column::Region => Value::Text(project.region.map(|r| words.region_short(r))),
            Column::District => Value::Text(project.district.clone()),
            Column::Sector => Value::Text(project.sector.map(|s| words.name(&s))),
            Column::Status => Value::Text(project.status.map(|s| words.name(&s))),
            Column::Investors => {
                let names = row.investors.iter().map(ToString::to_string);
                Value::Text(joined(names.collect()))
            }
            Column::Countries => {
                let names = row.countries.iter().map(|country| words.name(country));
                Value::Text(joined(names.collect()))
            }
            Column::Commissioning => {
                let date = project.planned(Event::Commissioning);
                Value::Text(date.map(|date| words.date(date)))
            }
            Column::Investment => Value::Number(row.investment_usd),
            Column::Jobs => Value::Number(row.jobs),
            Column::ConstructionJobs => Value::Number(row.construction_jobs),
            Column::Sources => Value::Count(row.sources),
        }
    }

    /// The name of a column.
    pub(super) fn heading(&self, column: Column) -> String {
        let code = column.code().replace('_', "-");
        self.words.text(&format!("column-{code}"))
    }

    fn table(&self) -> String {
        let headings = self.columns.iter().map(|column| self.heading(*column));
        let mut lines = vec![Some(headings.collect()), None];
        for (row, project) in self.projects() {
            let cell = |column: &Column| self.shown(&self.value(row, project, *column), *column);
            lines.push(Some(self.columns.iter().map(cell).collect()));
        }
        let is_number: Vec<bool> = self.columns.iter().map(|c| c.is_number()).collect();
        let mut out = text_table(&lines, |column| is_number.get(column) == Some(&true));
        out.push_str(&self.footer());
        out.push('\n');
        out
    }

    /// A cell as it reads in the terminal.
    pub(super) fn shown(&self, value: &Value, column: Column) -> String {
        let words = self.words;
        let none = || "—".to_owned();
        match value {
            Value::Text(text) => text.as_deref().map_or_else(none, |t| visible(t, LONGEST)),
            Value::Count(n) => words.number(*n as f64, 0),
            Value::Number(known) => known.quantity().map_or_else(none, |quantity| {
                let is_money = column == Column::Investment;
                let unit = if is_money { MILLION } else { 1.0 };
                let shown = quantity.scaled(1.0 / unit);
                let digits = usize::from(is_money && shown.headline < 10.0);
                words.quantity(&shown, digits)
            }),
        }
    }

    /// "11 of 13 projects · 29.5 bn $ (26.7 to over 31.0 bn $)", as below the table of the window.
    pub(super) fn footer(&self) -> String {
        let selection = self.selection;
        let all = selection.dataset.projects.len();
        let mut parts = vec![self.words.projects_of(selection.rows.len(), all)];
        let total = total(&selection.index, &selection.rows, Measure::Investment);
        parts.extend(describe::total(self.words, &total, Measure::Investment));
        parts.join(" · ")
    }

    fn json(&self) -> String {
        let rows = self.projects();
        let rows: Vec<Json> = rows.map(|(r, p)| self.json_of(r, p)).collect();
        Json::List(rows).to_text() + "\n"
    }

    /// A project with its columns.
    pub(super) fn json_of(&self, row: &Row, project: &Project) -> Json {
        let mut fields = vec![("id", Json::Str(project.id.as_str().to_owned()))];
        for column in self.columns {
            let value = match self.value(row, project, *column) {
                Value::Text(text) => text.map_or(Json::Null, Json::Str),
                Value::Count(n) => Json::Num(Num::from_f64(n as f64)),
                Value::Number(known) => number(&known),
            };
            fields.push((column.code(), value));
        }
        object(fields)
    }

    fn separated(&self, dialect: Dialect) -> String {
        let (header, rows) = self.lines();
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        write(&header, &rows, dialect)
    }

    /// A number takes four columns: the headline, how it is meant, low and high.
    pub(super) fn lines(&self) -> (Vec<String>, Vec<Vec<Cell>>) {
        let mut header = vec!["id".to_owned()];
        for column in self.columns {
            header.push(column.code().to_owned());
            if column.is_number() && *column != Column::Sources {
                let more = ["qualifier", "low", "high"];
                header.extend(more.map(|part| format!("{}_{part}", column.code())));
            }
        }
        let line = |(row, project): (&Row, &Project)| {
            let mut cells = vec![Cell::text(project.id.as_str())];
            for column in self.columns {
                match self.value(row, project, *column) {
                    Value::Text(text) => cells.push(Cell::text(text.unwrap_or_default())),
                    Value::Count(n) => cells.push(Cell::Number(n as f64)),
                    Value::Number(known) => cells.extend(number_cells(&known)),
                }
            }
            cells
        };
        let rows = self.projects().map(line).collect();
        (header, rows)
    }
}

/// The four cells of a number: the headline, how it is meant, low and high.
pub(super) fn number_cells(known: &Known) -> [Cell; 4] {
    let Some(quantity) = known.quantity() else {
        return [const { Cell::Empty }; 4];
    };
    [
        Cell::Number(quantity.headline),
        Cell::text(quantity.qualifier.code()),
        quantity.low.map_or(Cell::Empty, Cell::Number),
        Cell::Number(quantity.high),
    ]
}

/// A number with its doubt, or why there is none; `null` when nobody has looked.
pub(super) fn number(known: &Known) -> Json {
    let num = |n: f64| Json::Num(Num::from_f64(n));
    let why = |reason: &str| object(vec![("missing", Json::Str(reason.to_owned()))]);
    match known {
        Known::Stated(quantity) => object(vec![
            ("headline", num(quantity.headline)),
            ("low", quantity.low.map_or(Json::Null, num)),
            ("high", num(quantity.high)),
            ("high_open", Json::Bool(quantity.is_open)),
            ("qualifier", Json::Str(quantity.qualifier.code().to_owned())),
        ]),
        Known::Missing(reason) => why(reason.code()),
        Known::NoRate(..) => why("no_rate"),
        Known::NobodyLooked => Json::Null,
        Known::Unusable => why("unusable"),
    }
}
