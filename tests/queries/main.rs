//! What holds for every question about the records, whatever the records are.

mod cases;
mod certainty;
mod filters;
mod groups;
mod laws;
mod made;
mod search;

use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::index::Index;

fn all(index: &Index) -> Vec<usize> {
    (0..index.rows().len()).collect()
}

fn index_of(dataset: &Dataset) -> Index {
    Index::new(dataset, DEFAULT_TOLERANCE, Words::of(Lang::Kk))
}
