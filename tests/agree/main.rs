//! Totals never disagree: under one random filter, every page and every command comes to the same total, and every subtotal
//! adds up to it.

mod commands;
mod figures;
mod ledger;
#[path = "../queries/made.rs"]
mod made;
mod parts;

use joba::figure::{Figure, FigureName, Material, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::filter::Filter;
use joba::query::index::Index;
use joba::query::totals::Measure;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// The measures of which parts make a whole; a ratio is taken anew.
fn measure() -> impl Strategy<Value = Measure> {
    let all = Measure::ALL.iter().copied();
    select(all.filter(|m| m.adds_up()).collect::<Vec<_>>())
}

/// A filter of any kind, mostly with a few parts only: one that asks for everything at once lets nothing through.
fn asked() -> impl Strategy<Value = Filter> {
    (made::filter(), vec(any::<prop::sample::Index>(), 0..6)).prop_map(|(mut filter, kept)| {
        let parts = filter.parts();
        if parts.is_empty() {
            return filter;
        }
        let kept: Vec<usize> = kept.iter().map(|at| at.index(parts.len())).collect();
        for (at, part) in parts.iter().enumerate() {
            if !kept.contains(&at) {
                filter.remove(part);
            }
        }
        filter
    })
}

/// Records under a filter.
struct Ground {
    dataset: Dataset,
    index: Index,
    filter: Filter,
    rows: Vec<usize>,
}

impl Ground {
    fn new(dataset: Dataset, filter: Filter) -> Self {
        let index = index_of(&dataset);
        let rows = filter.rows(&index);
        Self {
            dataset,
            index,
            filter,
            rows,
        }
    }

    fn figure(&self, name: FigureName, settings: &Settings) -> Figure {
        let material = Material {
            dataset: &self.dataset,
            index: &self.index,
            filter: &self.filter,
            rows: &self.rows,
            words: Words::of(Lang::En),
            today: jiff::civil::date(2026, 3, 1),
        };
        Figure::new(name, &material, settings)
    }
}

fn index_of(dataset: &Dataset) -> Index {
    Index::new(dataset, DEFAULT_TOLERANCE, Words::of(Lang::En))
}
