//! Rows in groups by one or two fields, each group with its subtotals: what the grouped table shows.

mod lines;
mod settings;

use std::cmp::Ordering;
use std::collections::HashMap;
use std::ops::Range;

pub use lines::{Line, Lines};
pub use settings::{GroupBy, Path};

use super::column::Column;
use super::index::Index;
use super::sort::{SortKey, by_size, missing_last};
use super::totals::{self, Grouping, Key, Measure};
use crate::model::lexicon::Lexicon;
use crate::model::quantity::{Quantity, Total};

impl Column {
    /// What its numbers are added up as; `None` where a sum means nothing.
    pub fn measure(self) -> Option<Measure> {
        match self {
            Self::Investment => Some(Measure::Investment),
            Self::Jobs => Some(Measure::Jobs),
            Self::ConstructionJobs => Some(Measure::ConstructionJobs),
            Self::Name
            | Self::Region
            | Self::District
            | Self::Sector
            | Self::Status
            | Self::Investors
            | Self::Countries
            | Self::Commissioning
            | Self::Sources => None,
        }
    }
}

impl Grouping {
    /// The column of the table that shows the field; a type has none.
    pub fn column(self) -> Option<Column> {
        match self {
            Self::Region => Some(Column::Region),
            Self::Sector => Some(Column::Sector),
            Self::Status => Some(Column::Status),
            Self::Country => Some(Column::Countries),
            Self::Investor => Some(Column::Investors),
            Self::Year => Some(Column::Commissioning),
            Self::Type => None,
        }
    }
}

/// One total of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Subtotal {
    /// The sum, and what it covers.
    pub total: Total,
    /// The only number there is, where there is but one: it keeps its own qualifier.
    only: Option<Quantity>,
}

impl Subtotal {
    fn of(index: &Index, rows: &[usize], measure: Measure) -> Self {
        let total = totals::total(index, rows, measure);
        let counted = rows.iter().filter_map(|at| index.rows().get(*at));
        let mut stated = counted
            .filter(|row| row.is_in_totals)
            .filter_map(|row| row.known(measure).quantity());
        let only = if total.stated == 1 {
            stated.next()
        } else {
            None
        };
        Self { total, only }
    }

    /// The whole as one statement; `None` where no project states a number, which is not a sum of zero.
    pub fn statement(&self) -> Option<Quantity> {
        self.only.or_else(|| self.total.quantity())
    }
}

/// The totals of some rows, one for each column that adds up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Subtotals {
    investment: Subtotal,
    jobs: Subtotal,
    construction_jobs: Subtotal,
}

impl Subtotals {
    /// Adds up these rows; those that are left out of totals do not count.
    pub fn of(index: &Index, rows: &[usize]) -> Self {
        Self {
            investment: Subtotal::of(index, rows, Measure::Investment),
            jobs: Subtotal::of(index, rows, Measure::Jobs),
            construction_jobs: Subtotal::of(index, rows, Measure::ConstructionJobs),
        }
    }

    /// The total that stands under a column; `None` under one whose sum means nothing.
    pub fn under(&self, column: Column) -> Option<&Subtotal> {
        match column.measure()? {
            Measure::Investment => Some(&self.investment),
            Measure::Jobs => Some(&self.jobs),
            Measure::ConstructionJobs => Some(&self.construction_jobs),
            Measure::Projects | Measure::JobsPerMillion => None,
        }
    }
}

/// A group: its value, its rows and their totals.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// Its value; one that is not stated is a group too.
    pub key: Key,
    /// Its value and those of the groups around it, as their codes.
    pub path: Path,
    /// Where its rows stand among all rows.
    pub rows: Range<usize>,
    /// The totals of its rows.
    pub subtotals: Subtotals,
}

impl Branch {
    /// How many groups are around it.
    pub fn depth(&self) -> usize {
        self.path.len().saturating_sub(1)
    }
}

/// All groups of some rows, each before those inside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Groups {
    /// The fields, outermost first.
    pub by: Vec<Grouping>,
    /// The groups, each before those inside it.
    pub branches: Vec<Branch>,
}

impl Groups {
    /// Puts sorted rows into groups: the rows of a group come to stand together and keep their order in it.
    ///
    /// Groups stand in the order of their values: regions, sectors, countries and investors by name, statuses in the
    /// order of a project's life, years by time. The first sort key that says something about groups may change that:
    /// the column of the field itself turns them round, and a column that adds up puts them in the order of their
    /// totals, those without a number behind. What is not stated is always last.
    pub fn new(
        index: &Index,
        rows: &mut Vec<usize>,
        by: &[Grouping],
        (sort, lexicon): (&[SortKey], &dyn Lexicon),
    ) -> Self {
        let mut made = Making {
            index,
            lexicon,
            sort,
            rows: Vec::with_capacity(rows.len()),
            branches: Vec::new(),
        };
        made.split(std::mem::take(rows), by, &Path::new());
        *rows = made.rows;
        Self {
            by: by.to_vec(),
            branches: made.branches,
        }
    }

    /// The place of the group with this path.
    pub fn find(&self, path: &Path) -> Option<usize> {
        self.branches.iter().position(|branch| branch.path == *path)
    }

    /// The group around one.
    pub fn parent(&self, branch: usize) -> Option<usize> {
        let (_, around) = self.branches.get(branch)?.path.split_last()?;
        let before = self.branches.get(..branch)?;
        before.iter().rposition(|b| b.path.as_slice() == around)
    }

    /// The groups around a row, outermost first.
    pub fn around(&self, row: usize) -> impl Iterator<Item = &Branch> {
        let branches = self.branches.iter();
        branches.filter(move |branch| branch.rows.contains(&row))
    }
}

struct Making<'a> {
    index: &'a Index,
    lexicon: &'a dyn Lexicon,
    sort: &'a [SortKey],
    rows: Vec<usize>,
    branches: Vec<Branch>,
}

struct Part {
    key: Key,
    rows: Vec<usize>,
    subtotals: Subtotals,
    place: Place,
}

impl Making<'_> {
    fn split(&mut self, rows: Vec<usize>, by: &[Grouping], around: &Path) {
        let Some((field, inner)) = by.split_first() else {
            self.rows.extend(rows);
            return;
        };
        let mut parts = self.parts(&rows, *field);
        drop(rows);
        let order = order_of(*field, self.sort);
        parts.sort_by(|a, b| order.compare(a, b, self.lexicon));
        for part in parts {
            let mut path = around.clone();
            path.push(part.key.code().map(std::borrow::Cow::into_owned));
            let at = self.branches.len();
            let first = self.rows.len();
            self.branches.push(Branch {
                key: part.key,
                path: path.clone(),
                rows: first..first,
                subtotals: part.subtotals,
            });
            self.split(part.rows, inner, &path);
            let end = self.rows.len();
            if let Some(branch) = self.branches.get_mut(at) {
                branch.rows.end = end;
            }
        }
    }

    fn parts(&self, rows: &[usize], field: Grouping) -> Vec<Part> {
        let mut places: HashMap<Key, usize> = HashMap::new();
        let mut parts: Vec<(Key, Vec<usize>)> = Vec::new();
        for at in rows {
            let Some(row) = self.index.rows().get(*at) else {
                continue;
            };
            let place = *places.entry(row.key(field)).or_insert(parts.len());
            match parts.get_mut(place) {
                Some((_, rows)) => rows.push(*at),
                None => parts.push((row.key(field), vec![*at])),
            }
        }
        let parts = parts.into_iter().map(|(key, rows)| Part {
            subtotals: Subtotals::of(self.index, &rows),
            place: Place::of(&key, self.index, self.lexicon),
            key,
            rows,
        });
        parts.collect()
    }
}

/// Where a value stands among the others: by number, then by name.
struct Place {
    number: i64,
    name: String,
}

impl Place {
    fn of(key: &Key, index: &Index, lexicon: &dyn Lexicon) -> Self {
        let by_number = |number: i64| Self {
            number,
            name: String::new(),
        };
        let by_name = |name: String| Self { number: 0, name };
        match key {
            Key::Region(v) => by_number(v.map_or(0, |v| i64::from(index.region_rank(v)))),
            Key::Sector(v) => by_number(v.map_or(0, |v| i64::from(index.sector_rank(v)))),
            Key::Status(v) => by_number(v.map_or(0, |v| v as i64)),
            Key::Type(v) => by_number(v.map_or(0, |v| v as i64)),
            Key::Year(v) => by_number(v.map_or(0, i64::from)),
            Key::Country(v) => by_name(v.map_or_else(String::new, |v| lexicon.country_name(v))),
            Key::Investor(v) => by_name(v.as_deref().unwrap_or_default().to_owned()),
        }
    }
}

/// The order of the groups of a field.
struct Order {
    /// By this column's totals; `None` is by value.
    total: Option<Column>,
    is_descending: bool,
}

fn order_of(field: Grouping, sort: &[SortKey]) -> Order {
    let own = field.column();
    let key = sort
        .iter()
        .find(|key| Some(key.column) == own || key.column.measure().is_some());
    Order {
        total: key.map(|key| key.column).filter(|c| c.measure().is_some()),
        is_descending: key.is_some_and(|key| key.is_descending),
    }
}

impl Order {
    fn compare(&self, a: &Part, b: &Part, lexicon: &dyn Lexicon) -> Ordering {
        let is_stated = b.key.is_stated().cmp(&a.key.is_stated());
        let by_place = || {
            let by_name = || lexicon.compare(&a.place.name, &b.place.name);
            a.place.number.cmp(&b.place.number).then_with(by_name)
        };
        let by_value = match (self.total, self.is_descending) {
            (Some(column), is_descending) => {
                let of = |part: &Part| part.subtotals.under(column)?.statement();
                missing_last(of(a), of(b), is_descending, by_size).then_with(by_place)
            }
            (None, true) => by_place().reverse(),
            (None, false) => by_place(),
        };
        is_stated.then(by_value)
    }
}
