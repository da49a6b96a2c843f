//! `joba convert`: a dataset into another file, by the extension of its name.

use std::path::Path;

use super::args::Convert;
use super::output::{Answer, Failure};
use super::{CANNOT, input};
use crate::document::store::{self, Expect};
use crate::exchange::csv;
use crate::i18n::Words;
use crate::model::visible::visible;

pub(super) fn convert(args: &Convert, words: &Words) -> Result<Answer, Failure> {
    let unknown = |path: &Path, id: &str| {
        let path = visible(&path.to_string_lossy(), 160);
        Failure::new(CANNOT, words.fill(id, &[("path", path.into())]))
    };
    if extension(&args.input) != "json" {
        return Err(unknown(&args.input, "cli-convert-unknown-input"));
    }
    let to = extension(&args.output);
    if !matches!(to.as_str(), "json" | "csv") {
        return Err(unknown(&args.output, "cli-convert-unknown-output"));
    }
    let dataset = input::open(&args.input, words)?.dataset;
    let bytes = if to == "csv" {
        csv::to_bytes(&dataset, words)
    } else {
        store::to_bytes(&dataset)
    };
    input::save(&args.output, &bytes, Expect::Anything, words)?;
    Ok(Answer::of(String::new()))
}

/// The extension in lower case, empty when there is none.
pub(super) fn extension(path: &Path) -> String {
    path.extension()
        .map(|extension| extension.to_string_lossy().to_lowercase())
        .unwrap_or_default()
}
