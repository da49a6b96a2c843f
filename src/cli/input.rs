//! What a command works on: the dataset of a file or the bundled one, and the projects that `--where` lets through.

use std::path::Path;

use super::CANNOT;
use super::output::Failure;
use crate::document::sample;
use crate::document::store::{self, Opened};
use crate::i18n::Words;
use crate::model::dataset::Dataset;
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::visible::visible;
use crate::query::filter::{Filter, WhereError};
use crate::query::index::Index;

/// The records of `file`, or the bundled ones.
pub(super) fn dataset(file: Option<&Path>, words: &Words) -> Result<Dataset, Failure> {
    file.map_or_else(
        || Ok(sample::dataset()),
        |path| Ok(open(path, words)?.dataset),
    )
}

/// Opens a file, or says why not.
pub(super) fn open(path: &Path, words: &Words) -> Result<Opened, Failure> {
    store::open(path).map_err(|error| Failure::new(CANNOT, words.say(&error.message())))
}

/// Saves a file whole or not at all, or says why not.
pub(super) fn save(
    path: &Path,
    bytes: &[u8],
    expect: store::Expect,
    words: &Words,
) -> Result<(), Failure> {
    match store::save(path, bytes, expect) {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::new(CANNOT, words.say(&error.message()))),
    }
}

/// The records with what queries know of them, and the rows that pass the filters.
pub(super) struct Selection {
    pub dataset: Dataset,
    pub index: Index,
    pub filter: Filter,
    pub rows: Vec<usize>,
}

/// The projects of `file` that pass every one of `filters`.
pub(super) fn selection(
    file: Option<&Path>,
    filters: &[String],
    words: &Words,
) -> Result<Selection, Failure> {
    selection_without(file, filters, 0, words)
}

/// The same without this many projects with the largest investment.
pub(super) fn selection_without(
    file: Option<&Path>,
    filters: &[String],
    without_largest: usize,
    words: &Words,
) -> Result<Selection, Failure> {
    let mut filter = Filter {
        without_largest,
        ..Filter::default()
    };
    for text in filters {
        add_filter(&mut filter, text, words)?;
    }
    let dataset = dataset(file, words)?;
    let index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
    let rows = filter.rows(&index);
    Ok(Selection {
        dataset,
        index,
        filter,
        rows,
    })
}

/// Adds what `--where` asks for, or says what is wrong with it.
pub(super) fn add_filter(filter: &mut Filter, text: &str, words: &Words) -> Result<(), Failure> {
    filter
        .add_where(text)
        .map_err(|error| Failure::new(CANNOT, wrong_filter(&error, words)))
}

fn wrong_filter(error: &WhereError, words: &Words) -> String {
    let shown = |text: &str| visible(text, 80).into();
    match error {
        WhereError::NoEquals(text) => words.fill("cli-where-no-equals", &[("text", shown(text))]),
        WhereError::UnknownKey(key) => {
            words.fill("cli-where-unknown-field", &[("field", shown(key))])
        }
        WhereError::UnknownValue { key, value } => words.fill(
            "cli-where-unknown-value",
            &[("field", shown(key)), ("value", shown(value))],
        ),
        WhereError::AmbiguousRegion(text) => {
            words.fill("cli-where-ambiguous-region", &[("value", shown(text))])
        }
    }
}
