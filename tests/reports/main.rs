//! What reports promise: one page for a region, all facts in a passport, words that do not touch each other, a file that
//! readers can search and follow.

mod facts;
mod file;
mod pages;

use std::path::Path;

use joba::document::store;
use joba::figure::report::{Block, Fact, Ground, Line, Report, Subject};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::index::Index;

const SAMPLE: &str = include_str!("../../assets/data/kazakhstan-projects.json");

pub(crate) fn sample() -> Dataset {
    parsed(SAMPLE)
}

pub(crate) fn parsed(text: &str) -> Dataset {
    store::parse(text.as_bytes(), Path::new("test")).expect("a dataset")
}

pub(crate) fn report(dataset: &Dataset, subject: Subject, lang: Lang) -> Report {
    let words = Words::of(lang);
    let index = Index::new(dataset, DEFAULT_TOLERANCE, words);
    let ground = Ground {
        dataset,
        index: &index,
        words,
        today: jiff::civil::date(2026, 3, 1),
    };
    Report::new(&ground, subject).expect("a report")
}

/// Every word of a report, in reading order.
pub(crate) fn text(report: &Report) -> String {
    let mut texts = vec![report.title.clone()];
    for block in &report.blocks {
        match block {
            Block::NewPage | Block::Picture(_) | Block::Contents(_) => {}
            Block::Cover(cover) => texts.extend(cover.lines.iter().cloned()),
            Block::Title(title) => {
                texts.push(title.text.clone());
                texts.extend(title.lines.iter().cloned());
            }
            Block::Heading(text) => texts.push(text.clone()),
            Block::Text(line) => texts.push(said(line)),
            Block::Opening(opening) => {
                for number in &opening.numbers {
                    texts.push(number.value.clone());
                    texts.extend(number.lines.iter().cloned());
                }
            }
            Block::Facts(facts) => texts.extend(facts.iter().flat_map(fact)),
            Block::Table(table) => {
                let cells = table.rows.iter().flatten().flatten();
                texts.extend(cells.map(said));
            }
            Block::Sources(entries) => {
                for entry in entries {
                    texts.extend([entry.title.clone(), entry.about.clone()]);
                    texts.extend(entry.url.clone());
                }
            }
        }
    }
    texts.join("\n")
}

fn said(line: &Line) -> String {
    line.text.clone()
}

fn fact(fact: &Fact) -> Vec<String> {
    let lines = fact.lines.iter().map(said);
    std::iter::once(fact.label.clone()).chain(lines).collect()
}
