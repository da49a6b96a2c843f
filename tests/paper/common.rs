//! Figures of the bundled records, and the tools that read files back.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jiff::Timestamp;
use joba::document::store;
use joba::export::{Format, Meta, Options, render};
use joba::figure::{Figure, FigureName, Material, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::filter::Filter;
use joba::query::index::Index;
use tempfile::TempDir;

const SAMPLE: &str = include_str!("../../assets/data/kazakhstan-projects.json");

pub(crate) fn figure(name: FigureName, lang: Lang) -> Figure {
    let dataset = store::parse(SAMPLE.as_bytes(), Path::new("sample")).expect("the sample");
    let words = Words::of(lang);
    let index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
    let filter = Filter::default();
    let rows = filter.rows(&index);
    let material = Material {
        dataset: &dataset,
        index: &index,
        filter: &filter,
        rows: &rows,
        words,
        today: jiff::civil::date(2026, 3, 1),
    };
    Figure::new(name, &material, &Settings::default())
}

/// 800 × 500 points, two pixels a point.
pub(crate) fn options() -> Options {
    Options {
        width_pt: 800.0,
        height_pt: 500.0,
        ..Options::default()
    }
}

pub(crate) fn moment() -> Timestamp {
    "2026-03-01T09:30:00Z".parse().expect("a moment")
}

/// What a figure says about itself, with the moment that PDF/A asks for.
pub(crate) fn meta(figure: &Figure) -> Meta {
    Meta::of(figure).at(moment())
}

pub(crate) fn file(figure: &Figure, meta: &Meta, options: &Options, format: Format) -> Vec<u8> {
    render(figure, meta, options, format).expect("a file")
}

/// A folder for one test, with one file in it.
pub(crate) fn saved(bytes: &[u8], name: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("written");
    (folder, path)
}

/// What a tool says about a file; `None` where the tool is not installed.
///
/// # Panics
/// If the tool finds fault with the file.
pub(crate) fn ask(tool: &str, before: &[&str], path: &Path, after: &[&str]) -> Option<String> {
    let output = Command::new(tool)
        .args(before)
        .arg(path)
        .args(after)
        .stdin(Stdio::null())
        .output();
    let Ok(output) = output else {
        println!("{tool} is not installed: nothing was asked");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{tool}: {said}{wrong}");
    Some(said)
}

pub(crate) fn has(bytes: &[u8], needle: &str) -> bool {
    bytes.windows(needle.len()).any(|w| w == needle.as_bytes())
}
