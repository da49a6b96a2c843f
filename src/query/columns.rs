//! Codes and plain numbers beside the rows, column by column: what filters and counts run through.

use std::collections::HashMap;

use super::bins;
use super::filter::{Facet, Finding, Scale, Value, day_number};
use super::index::Row;
use crate::model::claim::Known;
use crate::model::date::Date;
use crate::model::project::Project;

/// The values of one facet. Rows with the same values share a list.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Each value once; "not stated" is a value.
    values: Vec<Value>,
    /// Each list of values once, as places in `values`; a list that no row has any more stays.
    lists: Vec<Box<[u32]>>,
    /// The list of each row.
    rows: Vec<u32>,
    value_codes: HashMap<Value, u32>,
    list_codes: HashMap<Box<[Value]>, u32>,
}

impl Column {
    fn new(rows: usize) -> Self {
        Self {
            values: Vec::new(),
            lists: Vec::new(),
            rows: Vec::with_capacity(rows),
            value_codes: HashMap::new(),
            list_codes: HashMap::new(),
        }
    }

    /// Every value that a row has, and perhaps some that rows had.
    pub(super) fn values(&self) -> &[Value] {
        &self.values
    }

    /// The list of each row.
    pub(super) fn rows(&self) -> &[u32] {
        &self.rows
    }

    /// Each list as places in the values.
    pub(super) fn lists(&self) -> &[Box<[u32]>] {
        &self.lists
    }

    /// The values of each list.
    pub(super) fn values_of_lists(
        &self,
    ) -> impl Iterator<Item = impl Iterator<Item = &Value> + Clone> {
        let value = |code: &u32| self.values.get(*code as usize);
        self.lists
            .iter()
            .map(move |list| list.iter().filter_map(value))
    }

    /// The code of a list of values, which makes room for itself where it is new.
    fn code(&mut self, values: &[Value]) -> u32 {
        if let Some(code) = self.list_codes.get(values) {
            return *code;
        }
        let codes: Box<[u32]> = values.iter().map(|v| self.value_code(v)).collect();
        let code = self.lists.len() as u32;
        self.lists.push(codes);
        self.list_codes.insert(values.into(), code);
        code
    }

    fn value_code(&mut self, value: &Value) -> u32 {
        if let Some(code) = self.value_codes.get(value) {
            return *code;
        }
        let code = self.values.len() as u32;
        self.values.push(value.clone());
        self.value_codes.insert(value.clone(), code);
        code
    }
}

/// All columns of a dataset.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// In the order of [`Facet::ALL`].
    facets: Vec<Column>,
    /// In the order of [`Scale::ALL`]; `NaN` is a missing number.
    numbers: Vec<Vec<f64>>,
    /// The bin of each number, see [`bins`].
    bins: Vec<Vec<u16>>,
}

impl Columns {
    /// Reads all rows.
    pub(super) fn new<'a>(rows: &[Row], projects: impl Iterator<Item = &'a Project>) -> Self {
        let mut columns = Self {
            facets: vec![Column::new(rows.len()); Facet::ALL.len()],
            numbers: vec![Vec::with_capacity(rows.len()); Scale::ALL.len()],
            bins: vec![Vec::with_capacity(rows.len()); Scale::ALL.len()],
        };
        let mut values = Vec::new();
        for (row, project) in rows.iter().zip(projects) {
            for (facet, column) in Facet::ALL.iter().zip(&mut columns.facets) {
                values_of(*facet, row, project, &mut values);
                let code = column.code(&values);
                column.rows.push(code);
            }
            for (at, scale) in Scale::ALL.iter().enumerate() {
                let number = number_of(*scale, row);
                columns.numbers[at].push(number);
                columns.bins[at].push(bins::bin(*scale, number));
            }
        }
        columns
    }

    /// Reads one row again; what the checks find in it stays.
    pub(super) fn update(&mut self, at: usize, row: &Row, project: &Project) {
        let mut values = Vec::new();
        for (facet, column) in Facet::ALL.iter().zip(&mut self.facets) {
            if *facet == Facet::Check {
                continue;
            }
            values_of(*facet, row, project, &mut values);
            let code = column.code(&values);
            if let Some(slot) = column.rows.get_mut(at) {
                *slot = code;
            }
        }
        let columns = self.numbers.iter_mut().zip(&mut self.bins);
        for (scale, (numbers, bins)) in Scale::ALL.iter().zip(columns) {
            let number = number_of(*scale, row);
            if let (Some(slot), Some(bin)) = (numbers.get_mut(at), bins.get_mut(at)) {
                (*slot, *bin) = (number, bins::bin(*scale, number));
            }
        }
    }

    /// Takes over what the checks find: rows with all that is found in each, in any order.
    pub(super) fn find(&mut self, findings: impl Iterator<Item = (usize, Finding)>) {
        let Some(column) = self.facets.get_mut(Facet::Check as usize) else {
            return;
        };
        let nothing = column.code(&[Value::Check(None)]);
        column.rows.fill(nothing);
        let mut found: Vec<(usize, Finding)> = findings.collect();
        found.sort_unstable();
        found.dedup();
        for same in found.chunk_by(|a, b| a.0 == b.0) {
            let values: Vec<Value> = same.iter().map(|(_, f)| Value::Check(Some(*f))).collect();
            let code = column.code(&values);
            let slot = same.first().and_then(|(at, _)| column.rows.get_mut(*at));
            if let Some(slot) = slot {
                *slot = code;
            }
        }
    }

    /// The column of a facet.
    pub(super) fn facet(&self, facet: Facet) -> &Column {
        &self.facets[facet as usize]
    }

    /// The numbers of a scale; `NaN` is a missing one.
    pub(super) fn numbers(&self, scale: Scale) -> &[f64] {
        &self.numbers[scale as usize]
    }

    /// The bins of these numbers.
    pub(super) fn bins(&self, scale: Scale) -> &[u16] {
        &self.bins[scale as usize]
    }
}

/// The number of a row that limits look at: a headline, or a day.
fn number_of(scale: Scale, row: &Row) -> f64 {
    let headline = |known: Known| known.quantity().map_or(f64::NAN, |q| q.headline);
    match scale {
        Scale::Investment => headline(row.investment_usd),
        Scale::Jobs => headline(row.jobs),
        Scale::ConstructionJobs => headline(row.construction_jobs),
        Scale::Commissioning => {
            let day = row.commissioning.as_ref().map(Date::named_day);
            day.map_or(f64::NAN, day_number)
        }
    }
}

/// The values of a row in their order, each once; "not stated" where it has none.
fn values_of(facet: Facet, row: &Row, project: &Project, out: &mut Vec<Value>) {
    out.clear();
    match facet {
        Facet::Region => out.push(Value::Region(row.region)),
        Facet::Sector => out.push(Value::Sector(row.sector)),
        Facet::Status => out.push(Value::Status(row.status)),
        Facet::Country => out.extend(row.countries.iter().map(|c| Value::Country(Some(*c)))),
        Facet::Investor => {
            let names = row.investors.iter();
            out.extend(names.map(|name| Value::Investor(Some(name.clone()))));
        }
        Facet::Type => out.push(Value::Type(row.kind)),
        Facet::Year => out.push(Value::Year(row.year)),
        Facet::Source => {
            let ids = project.sources().into_iter();
            out.extend(ids.map(|id| Value::Source(Some(id.clone()))));
        }
        Facet::Qualifier => {
            let numbers = [row.investment_usd, row.jobs, row.construction_jobs].into_iter();
            let stated = numbers.filter_map(Known::quantity);
            out.extend(stated.map(|q| Value::Qualifier(Some(q.qualifier))));
        }
        Facet::Check => out.push(Value::Check(None)),
        Facet::Tag => {
            let tags = project.tags.iter().filter(|tag| !tag.is_empty());
            out.extend(tags.map(|tag| Value::Tag(Some(tag.as_str().into()))));
        }
    }
    out.sort_unstable();
    out.dedup();
    if out.is_empty() {
        out.push(Value::missing(facet));
    }
}
