//! `joba check`: what is wrong with a dataset.

use jiff::Timestamp;
use jiff::civil::Date as Day;
use jiff::tz::Offset;

use super::args::{Check, CheckFormat};
use super::input;
use super::output::{Answer, Failure};
use crate::check::{Issue, Severity, check as issues_of};
use crate::i18n::Words;
use crate::model::json::{Json, Num};

/// Exit code of a dataset with errors.
const HAS_ERRORS: u8 = 1;

pub(super) fn check(args: &Check, words: &Words) -> Result<Answer, Failure> {
    let dataset = input::dataset(args.dataset.as_deref(), words)?;
    let issues = issues_of(&dataset, today());
    let text = match args.format {
        CheckFormat::Text => format!("{}{}\n", lines(&issues, words), summary(&issues, words)),
        CheckFormat::Json => json(&issues, words),
    };
    let code = if count(&issues, Severity::Error) > 0 {
        HAS_ERRORS
    } else {
        0
    };
    Ok(Answer { text, code })
}

/// Today in Kazakhstan, which has had one time zone since March 2024, without daylight saving.
pub(super) fn today() -> Day {
    Offset::constant(5).to_datetime(Timestamp::now()).date()
}

/// One line an issue: how bad, where, what and what to do.
pub(super) fn lines(issues: &[Issue], words: &Words) -> String {
    let line = |issue: &Issue| {
        words.fill(
            "cli-check-line",
            &[
                ("severity", words.text(issue.severity.message_id()).into()),
                ("place", issue.place.as_str().into()),
                ("message", message(issue, words).into()),
            ],
        ) + "\n"
    };
    issues.iter().map(line).collect()
}

/// What is wrong and what to do, in one line.
pub(super) fn message(issue: &Issue, words: &Words) -> String {
    let text = words.say(&issue.message());
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn summary(issues: &[Issue], words: &Words) -> String {
    let counted = |severity, id| {
        let n = count(issues, severity);
        let shown = words.number(n as f64, 0);
        words.fill(id, &[("n", n.into()), ("shown", shown.into())])
    };
    words.fill(
        "cli-check-summary",
        &[
            (
                "errors",
                counted(Severity::Error, "cli-check-errors").into(),
            ),
            (
                "warnings",
                counted(Severity::Warning, "cli-check-warnings").into(),
            ),
        ],
    )
}

fn json(issues: &[Issue], words: &Words) -> String {
    let number = |n: usize| Json::Num(Num::from_f64(n as f64));
    let text = |text: &str| Json::Str(text.to_owned());
    let record = |issue: &Issue| {
        object(vec![
            ("severity", text(issue.severity.code())),
            ("code", text(issue.code)),
            ("place", text(&issue.place)),
            ("message", Json::Str(message(issue, words))),
        ])
    };
    let all = object(vec![
        ("errors", number(count(issues, Severity::Error))),
        ("warnings", number(count(issues, Severity::Warning))),
        ("issues", Json::List(issues.iter().map(record).collect())),
    ]);
    all.to_text() + "\n"
}

/// A JSON object of these fields.
pub(super) fn object(fields: Vec<(&str, Json)>) -> Json {
    Json::Object(
        fields
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

fn count(issues: &[Issue], severity: Severity) -> usize {
    issues.iter().filter(|i| i.severity == severity).count()
}
