//! Totals held against people and product of regions: the laws, the words, the command line and the window. Every population
//! and product here is made up.

mod command;
mod figures;
mod file;
mod laws;
mod window;

use joba::figure::{Figure, FigureName, Settings};
use joba::model::codes::{Lang, Qualifier};
use joba::model::dataset::Dataset;
use support::datasets::read;
use support::figures::of_all;

fn sample() -> Dataset {
    read(include_str!("../../assets/data/kazakhstan-projects.json"))
}

/// A statistic of a region: its code, the indicator, the date, and the fields of its claim.
fn stat((region, indicator, date): (&str, &str, &str), claim: &str) -> String {
    let source = "made-up";
    format!(
        r#"{{"region": "{region}", "indicator": "{indicator}", "date": "{date}", "claims": [{{{claim}, "source": "{source}"}}]}}"#
    )
}

fn people(region: &str, date: &str, number: u32) -> String {
    stat(
        (region, "population", date),
        &format!(r#""value": {number}"#),
    )
}

fn meant(qualifier: Qualifier, number: u32) -> String {
    let code = qualifier.code();
    match qualifier {
        Qualifier::Range => {
            let (low, high) = (number / 2, number + number / 2);
            format!(r#""low": {low}, "high": {high}, "qualifier": "{code}""#)
        }
        Qualifier::Exact
        | Qualifier::Approx
        | Qualifier::AtLeast
        | Qualifier::MoreThan
        | Qualifier::UpTo => format!(r#""value": {number}, "qualifier": "{code}""#),
    }
}

/// The bundled projects with these statistics and their source.
fn with(stats: &[String]) -> Dataset {
    let own = format!(
        r#"{{"format": "joba", "version": 1, "sources": [{{"id": "made-up", "title": "Made-up yearbook", "date": "2026"}}], "region_stats": [{}]}}"#,
        stats.join(", ")
    );
    let own = read(&own);
    let mut dataset = sample();
    dataset.sources.extend(own.sources.iter().cloned());
    dataset.region_stats = own.region_stats;
    dataset
}

fn figure(dataset: &Dataset, (name, lang): (FigureName, Lang), settings: &Settings) -> Figure {
    of_all(dataset, lang, name, settings)
}

/// With ordinary spaces only.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
