//! Figures for tests, all made on one day and with the tolerance that the program starts with.

use jiff::civil::Date;

use joba::figure::{Figure, FigureName, Material, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::filter::Filter;
use joba::query::index::Index;

/// The day on which figures of tests are made.
pub const TODAY: Date = jiff::civil::date(2026, 7, 1);

/// What `make` makes from the projects that pass the filter, in this language.
pub fn with_material<T>(
    dataset: &Dataset,
    lang: Lang,
    filter: &Filter,
    make: impl FnOnce(&Material<'_>) -> T,
) -> T {
    let words = Words::of(lang);
    let index = Index::new(dataset, DEFAULT_TOLERANCE, words);
    make(&Material {
        dataset,
        index: &index,
        filter,
        rows: &filter.rows(&index),
        words,
        today: TODAY,
    })
}

/// A figure of all projects, in this language.
pub fn of_all(dataset: &Dataset, lang: Lang, name: FigureName, settings: &Settings) -> Figure {
    with_material(dataset, lang, &Filter::default(), |material| {
        Figure::new(name, material, settings)
    })
}
