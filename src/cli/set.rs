//! `joba set`: changes fields of one project in a file, or leaves the file as it is.

use std::collections::HashMap;

use super::args::Set;
use super::check::{lines, message, today};
use super::output::{Answer, Failure};
use super::path::{Change, PathError};
use super::{CANNOT, input};
use crate::check::{Issue, Subject, check};
use crate::document::store::{self, Expect};
use crate::i18n::{Arg, Words};
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::project::Project;
use crate::model::record::Field;
use crate::model::visible::visible;

/// Exit code of a change that is refused; the file is untouched.
const REFUSED: u8 = 1;

pub(super) fn set(args: &Set, words: &Words) -> Result<Answer, Failure> {
    let opened = input::open(&args.dataset, words)?;
    let mut dataset = opened.dataset;
    let row = row_of(&dataset, &args.id).map_err(|id| refused(words, id, &[("id", &args.id)]))?;
    let before = check(&dataset, today());
    let Some(project) = dataset.projects.get_mut(row) else {
        return Err(refused(words, "cli-set-unknown-id", &[("id", &args.id)]));
    };
    let changed = changed(project, &args.changes).map_err(|e| refused_path(&e, words))?;
    let path = args.dataset.to_string_lossy();
    let about = [("id", args.id.as_str()), ("path", path.as_ref())];
    if changed == *project {
        return Ok(Answer::of(say(words, "cli-set-unchanged", &about) + "\n"));
    }
    *project = changed;
    let new = new_issues(&before, check(&dataset, today()), words);
    let unreadable: Vec<&Issue> = new.iter().filter(|i| is_unreadable(i)).collect();
    if !unreadable.is_empty() {
        let reasons: Vec<String> = unreadable.iter().map(|i| message(i, words)).collect();
        let reasons = reasons.join("\n");
        let text = words.fill("cli-set-unreadable", &[("reasons", reasons.into())]);
        return Err(Failure::new(REFUSED, text));
    }
    let bytes = store::to_bytes(&dataset);
    let expect = Expect::Same(opened.fingerprint);
    input::save(&args.dataset, &bytes, expect, words)?;
    let done = say(words, "cli-set-done", &about);
    Ok(Answer::of(format!("{done}\n{}", lines(&new, words))))
}

/// The row of the one project of this id, or the message why there is none.
fn row_of(dataset: &Dataset, id: &str) -> Result<usize, &'static str> {
    let mut rows = dataset
        .projects
        .iter()
        .enumerate()
        .filter(|(_, project)| project.id.as_str() == id)
        .map(|(row, _)| row);
    match (rows.next(), rows.next()) {
        (Some(row), None) => Ok(row),
        (Some(_), Some(_)) => Err("cli-set-ambiguous-id"),
        (None, _) => Err("cli-set-unknown-id"),
    }
}

/// The project after the changes, in their order.
fn changed(project: &Project, changes: &[String]) -> Result<Project, PathError> {
    let mut json = project.write().unwrap_or(Json::Null);
    for change in changes {
        Change::parse(change)?.apply(&mut json)?;
    }
    // A change of fields leaves an object an object.
    Ok(Project::read(&json).unwrap_or_else(|| project.clone()))
}

/// What makes two issues the same wherever they stand (taking an item out moves those behind it): whose they are, and
/// what they say.
fn identity(issue: &Issue, words: &Words) -> (Subject, String) {
    (issue.subject, message(issue, words))
}

/// The issues of `after` that were not there before.
fn new_issues(before: &[Issue], after: Vec<Issue>, words: &Words) -> Vec<Issue> {
    let mut known: HashMap<_, usize> = HashMap::new();
    for issue in before {
        *known.entry(identity(issue, words)).or_default() += 1;
    }
    let mut is_new = |issue: &Issue| match known.get_mut(&identity(issue, words)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        Some(_) | None => true,
    };
    after.into_iter().filter(|issue| is_new(issue)).collect()
}

/// Whether it says that a value could not be read and would count as absent.
fn is_unreadable(issue: &Issue) -> bool {
    issue.code.starts_with("unreadable-")
        || issue.code.starts_with("unknown-")
        || issue.code == "duplicate-key"
}

fn refused(words: &Words, id: &str, args: &[(&'static str, &str)]) -> Failure {
    Failure::new(REFUSED, say(words, id, args))
}

fn say(words: &Words, id: &str, args: &[(&'static str, &str)]) -> String {
    let args: Vec<(&'static str, Arg<'_>)> = args
        .iter()
        .map(|(name, value)| (*name, visible(value, 160).into()))
        .collect();
    words.fill(id, &args)
}

fn refused_path(error: &PathError, words: &Words) -> Failure {
    match error {
        PathError::NoEquals(text) => {
            Failure::new(CANNOT, say(words, "cli-set-no-equals", &[("text", text)]))
        }
        PathError::NotAPath(path) => {
            Failure::new(CANNOT, say(words, "cli-set-not-a-path", &[("path", path)]))
        }
        PathError::UnknownField(path) => refused(words, "cli-set-unknown-field", &[("path", path)]),
        PathError::SingleValue(path) => refused(words, "cli-set-single-value", &[("path", path)]),
        PathError::NoItem(path, count) => {
            let shown = words.number(*count as f64, 0);
            let args = [
                ("path", visible(path, 160).into()),
                ("n", (*count).into()),
                ("shown", shown.into()),
            ];
            Failure::new(REFUSED, words.fill("cli-set-no-item", &args))
        }
    }
}
