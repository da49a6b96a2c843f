//! Makes the table of rows and columns: cells, totals, classes of colour, order.

use super::classes::{self, Span};
use super::map::{Class, Classes, Fill, Tone};
use super::pivot::{Cell, Head, Line, MOST_COLUMNS, MOST_ROWS, Order, PivotFigure, PivotSettings};
use super::{Grouping, Material, Measure, Target, describe, hover, pivot_words as said};
use crate::i18n::collate::Collation;
use crate::model::quantity::Quantity;
use crate::query::pivot::{self, Part};
use crate::query::totals::{Group, Key};

/// The number of classes of colour.
const CLASSES: usize = 5;
/// Above so many different values, natural breaks take too long to find.
const MOST_VALUES: usize = 200;

/// Makes the figure; `chosen` is the cell whose projects a page lists.
pub(super) fn make(
    material: &Material<'_>,
    settings: &PivotSettings,
    chosen: Option<&Target>,
) -> PivotFigure {
    let settings = &settings.sound();
    let words = material.words;
    let fields = (settings.rows, settings.columns);
    let table = pivot::pivot(material.index, material.rows, fields, settings.measure);
    let downs = order(material, &table.rows, settings.order);
    let across = order(material, &table.columns, order_of_columns(settings));
    let classing = Classing::new(&table, settings);
    let maker = Maker {
        material,
        measure: settings.measure,
        classing: &classing,
    };
    let columns = across.iter().enumerate().filter_map(|(i, at)| {
        let (key, part) = table.columns.get(*at)?;
        Some(maker.head(key, part, i < MOST_COLUMNS))
    });
    let columns: Vec<Head> = columns.collect();
    let rows = downs.iter().enumerate().filter_map(|(i, at)| {
        let entry = table.rows.get(*at)?;
        let cells = table.cells.get(*at)?;
        Some(maker.line(entry, cells, (&table.columns, &across), i < MOST_ROWS))
    });
    let rows: Vec<Line> = rows.collect();
    let mut figure = PivotFigure {
        frame: said::frame(material, settings, &table.whole.total),
        measure: settings.measure,
        by: fields,
        fields: (said::field(words, fields.0), said::field(words, fields.1)),
        total_name: words.text("pivot-total"),
        whole: maker.cell(
            Vec::new(),
            words.text("pivot-all"),
            &table.whole,
            (None, true),
        ),
        columns,
        rows,
        legend_title: said::legend_title(words, settings.measure),
        legend: classing.legend(material, settings.measure),
        legend_special: Vec::new(),
        chosen: chosen.cloned(),
    };
    figure.legend_special = said::special(words, &figure);
    figure.frame.notes = said::notes(material, &figure);
    figure.frame.spoken = said::spoken(material, &figure);
    figure
}

/// Columns that have an order of their own keep it.
fn order_of_columns(settings: &PivotSettings) -> Order {
    match settings.columns {
        Grouping::Status | Grouping::Year => Order::Key,
        Grouping::Region
        | Grouping::Sector
        | Grouping::Country
        | Grouping::Investor
        | Grouping::Type => settings.order,
    }
}

/// The places of the parts in their order; "not stated" last.
fn order(material: &Material<'_>, parts: &[(Key, Part)], order: Order) -> Vec<usize> {
    let collation = Collation::new(material.words.lang());
    let names = parts
        .iter()
        .map(|(key, _)| describe::group_short(material.words, key));
    let names: Vec<String> = names.collect();
    let mut places: Vec<usize> = (0..parts.len()).collect();
    let headline = |at: usize| {
        let part = parts.get(at).map(|(_, part)| part);
        part.and_then(|part| part.total.sum())
            .map_or(-1.0, |sum| sum.headline)
    };
    let is_stated = |at: usize| parts.get(at).is_some_and(|(key, _)| key.is_stated());
    let has_own_order = matches!(
        parts.first().map(|(key, _)| key.grouping()),
        Some(Grouping::Status | Grouping::Year)
    );
    places.sort_by(|a, b| {
        let by_key = match (names.get(*a), names.get(*b)) {
            (Some(a_name), Some(b_name)) if !has_own_order => collation.compare(a_name, b_name),
            _ => a.cmp(b),
        };
        let by_order = match order {
            Order::Total => headline(*b).total_cmp(&headline(*a)).then(by_key),
            Order::Key => by_key,
        };
        is_stated(*b)
            .cmp(&is_stated(*a))
            .then(by_order)
            .then(a.cmp(b))
    });
    places
}

/// What every cell is made with.
struct Maker<'a> {
    material: &'a Material<'a>,
    measure: Measure,
    classing: &'a Classing,
}

impl Maker<'_> {
    fn head(&self, key: &Key, part: &Part, is_drawn: bool) -> Head {
        let words = self.material.words;
        let name = describe::group_name(words, key);
        Head {
            name: describe::group_short(words, key),
            cell: self.cell(vec![key.clone()], name, part, (None, is_drawn)),
        }
    }

    fn line(
        &self,
        (key, part): &(Key, Part),
        cells: &[Option<Box<Part>>],
        (columns, across): (&[(Key, Part)], &[usize]),
        is_drawn: bool,
    ) -> Line {
        let words = self.material.words;
        let row_name = describe::group_name(words, key);
        let cell = |(i, at): (usize, &usize)| {
            let part = cells.get(*at)?.as_deref()?;
            let (across, _) = columns.get(*at)?;
            let is_drawn = is_drawn && i < MOST_COLUMNS;
            let name = if is_drawn {
                format!("{row_name} · {}", describe::group_name(words, across))
            } else {
                String::new()
            };
            let values = vec![key.clone(), across.clone()];
            let fill = self.classing.fill(part);
            Some(Box::new(self.cell(values, name, part, (fill, is_drawn))))
        };
        Line {
            head: self.head(key, part, is_drawn),
            cells: across.iter().enumerate().map(cell).collect(),
        }
    }

    fn cell(
        &self,
        values: Vec<Key>,
        name: String,
        part: &Part,
        (fill, is_drawn): (Option<Fill>, bool),
    ) -> Cell {
        let stated = statement(self.material, part, self.measure);
        let label = stated.map_or_else(
            || "—".to_owned(),
            |quantity| said::label(self.material.words, &quantity, self.measure),
        );
        let hover = if is_drawn {
            hover::about(self.material, name, &group(part), &[self.measure])
        } else {
            Vec::new()
        };
        let filter = self.material.filter;
        Cell {
            is_selected: !values.is_empty() && values.iter().all(|value| filter.has(value)),
            target: Target::Values(values),
            stated,
            total: part.total,
            label,
            fill: match stated {
                None => Some(Fill::NoNumber),
                Some(_) => fill,
            },
            hover,
        }
    }
}

/// The part as the group that words are made of; its key says nothing here.
fn group(part: &Part) -> Group {
    Group {
        key: Key::Region(None),
        total: part.total,
        rows: part.rows.clone(),
    }
}

/// What a part states as one quantity; a single statement keeps its own qualifier.
fn statement(material: &Material<'_>, part: &Part, measure: Measure) -> Option<Quantity> {
    describe::statement(material, &group(part), measure)
}

/// Classes of the cells' headlines, lowest first; none without colours.
struct Classing {
    classes: Vec<Span>,
    has_heat: bool,
}

impl Classing {
    fn new(table: &pivot::Pivot, settings: &PivotSettings) -> Self {
        let cells = table.cells.iter().flatten().flatten();
        let stated = cells.filter_map(|part| part.total.sum());
        let values: Vec<f64> = stated.map(|sum| sum.headline).collect();
        let kind = if values.len() > MOST_VALUES {
            Classes::Quantile
        } else {
            Classes::NaturalBreaks
        };
        Self {
            classes: if settings.has_heat {
                classes::classes(kind, &values, CLASSES)
            } else {
                Vec::new()
            },
            has_heat: settings.has_heat,
        }
    }

    fn fill(&self, part: &Part) -> Option<Fill> {
        let value = part.total.sum()?.headline;
        let step = self.classes.iter().position(|span| span.holds(value));
        let of = self.classes.len();
        match step {
            Some(step) => Some(Fill::Class(Tone::Step { step, of })),
            None => self.has_heat.then_some(Fill::Zero),
        }
    }

    fn legend(&self, material: &Material<'_>, measure: Measure) -> Vec<Class> {
        let of = self.classes.len();
        let class = |(step, span): (usize, &Span)| {
            let (from, to) = span.ends();
            Class {
                from,
                to,
                label: said::bounds(material.words, (from, to), measure),
                tone: Tone::Step { step, of },
            }
        };
        self.classes.iter().enumerate().map(class).collect()
    }
}
