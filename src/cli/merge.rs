//! `joba merge`: three datasets into one, by hand or for Git.

use std::path::Path;

use super::args::Merge;
use super::output::{Answer, Failure};
use super::{CANNOT, input};
use crate::document::merge::{Conflict, Side, merge as merged_of};
use crate::document::store::{self, Expect, OpenError};
use crate::i18n::{Arg, Words};
use crate::model::dataset::Dataset;
use crate::model::message::{Message, Value};

/// Exit code of a merge with conflicts left.
const HAS_CONFLICTS: u8 = 1;

pub(super) fn merge(args: &Merge, words: &Words) -> Result<Answer, Failure> {
    let base = base(&args.base, words)?;
    let ours = input::open(&args.ours, words)?;
    let theirs = input::open(&args.theirs, words)?;
    let merged = merged_of(&base, &ours.dataset, &theirs.dataset);
    // What was read may only be replaced as it was read; another file is named by the person who wants it replaced.
    let expect = if is_same_file(&args.output, &args.ours) {
        Expect::Same(ours.fingerprint)
    } else {
        Expect::Anything
    };
    let bytes = store::to_bytes(&merged.dataset);
    input::save(&args.output, &bytes, expect, words)?;
    if merged.conflicts.is_empty() {
        return Ok(Answer::of(String::new()));
    }
    Err(Failure::new(
        HAS_CONFLICTS,
        report(&merged.conflicts, words),
    ))
}

/// The common ancestor. Git gives an empty file where two branches added the dataset each on its own.
fn base(path: &Path, words: &Words) -> Result<Dataset, Failure> {
    match store::open(path) {
        Ok(opened) => Ok(opened.dataset),
        Err(OpenError::Empty(_)) => Ok(Dataset::empty()),
        Err(error) => Err(Failure::new(CANNOT, words.say(&error.message()))),
    }
}

fn is_same_file(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        (Ok(_) | Err(_), _) => a == b,
    }
}

/// Each conflict by record and field, with the three values.
fn report(conflicts: &[Conflict], words: &Words) -> String {
    let shown = words.number(conflicts.len() as f64, 0);
    let count: [(&'static str, Arg<'_>); 2] =
        [("n", conflicts.len().into()), ("shown", shown.into())];
    let mut out = words.fill("cli-merge-conflicts", &count);
    for conflict in conflicts {
        let message = Message::new("cli-merge-conflict")
            .with("record", conflict.record.message())
            .with("id", conflict.record.id.clone())
            .with("subject", subject(conflict))
            .with("base", conflict.shown_base().clone())
            .with("ours", conflict.shown(Side::Ours).clone())
            .with("theirs", conflict.shown(Side::Theirs).clone());
        out.push('\n');
        out.push_str(&words.line(&message));
    }
    out
}

/// What it is about: the field in words and its path, or the whole record.
fn subject(conflict: &Conflict) -> Value {
    match conflict.subject() {
        Some(subject) => {
            let path = conflict.place.in_record(conflict.record.is_head());
            Message::new("compare-item")
                .with("list", subject.clone())
                .with("name", path)
                .into()
        }
        None => Message::new("compare-whole-record").into(),
    }
}
