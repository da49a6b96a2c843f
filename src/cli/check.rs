//! `joba check`: what is wrong with a dataset.

use jiff::Timestamp;
use jiff::civil::Date as Day;
use jiff::tz::Offset;

use super::args::{Check, CheckFormat};
use super::input;
use super::output::{Answer, Failure};
use crate::check::{Issue, Report, Severity, report};
use crate::i18n::Words;
use crate::model::dataset::Dataset;
use crate::model::json::{Json, Num};
use crate::model::visible::visible;

/// Exit code of a dataset with errors.
const HAS_ERRORS: u8 = 1;

pub(super) fn check(args: &Check, words: &Words) -> Result<Answer, Failure> {
    let dataset = input::dataset(args.dataset.as_deref(), words)?;
    let Report { issues, muted } = report(&dataset, today());
    // Muted ones are listed only when somebody asks for them, and counted never.
    let muted = args.muted.then(|| Muted {
        issues: &muted,
        dataset: &dataset,
    });
    let text = match args.format {
        CheckFormat::Text => {
            let listed = muted.map_or_else(String::new, |muted| muted.lines(words));
            let found = lines(&issues, words);
            format!("{found}{listed}{}\n", summary(&issues, words))
        }
        CheckFormat::Json => json(&issues, muted.as_ref(), words),
    };
    let code = if count(&issues, Severity::Error) > 0 {
        HAS_ERRORS
    } else {
        0
    };
    Ok(Answer { text, code })
}

/// Longest reason that an answer repeats.
const LONGEST_REASON: usize = 200;

/// The muted warnings, with the records that say why.
struct Muted<'a> {
    issues: &'a [Issue],
    dataset: &'a Dataset,
}

impl Muted<'_> {
    fn reason(&self, issue: &Issue, words: &Words) -> String {
        let mutes = issue.subject.mutes(self.dataset);
        let reason = mutes.and_then(|mutes| mutes.because(issue.code));
        reason.map_or_else(String::new, |text| {
            visible(text.get(words.lang()), LONGEST_REASON)
        })
    }

    fn lines(&self, words: &Words) -> String {
        let line = |issue: &Issue| {
            words.fill(
                "cli-check-muted-line",
                &[
                    ("place", issue.place.as_str().into()),
                    ("message", message(issue, words).into()),
                    ("reason", self.reason(issue, words).into()),
                ],
            ) + "\n"
        };
        self.issues.iter().map(line).collect()
    }
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

fn json(issues: &[Issue], muted: Option<&Muted<'_>>, words: &Words) -> String {
    let number = |n: usize| Json::Num(Num::from_f64(n as f64));
    let mut all = vec![
        ("errors", number(count(issues, Severity::Error))),
        ("warnings", number(count(issues, Severity::Warning))),
        (
            "issues",
            Json::List(issues.iter().map(|i| object(record(i, words))).collect()),
        ),
    ];
    if let Some(muted) = muted {
        let with_reason = |issue: &Issue| {
            let mut fields = record(issue, words);
            fields.push(("reason", Json::Str(muted.reason(issue, words))));
            object(fields)
        };
        let listed = muted.issues.iter().map(with_reason).collect();
        all.push(("muted", Json::List(listed)));
    }
    object(all).to_text() + "\n"
}

fn record(issue: &Issue, words: &Words) -> Vec<(&'static str, Json)> {
    let text = |text: &str| Json::Str(text.to_owned());
    vec![
        ("severity", text(issue.severity.code())),
        ("code", text(issue.code)),
        ("place", text(&issue.place)),
        ("message", Json::Str(message(issue, words))),
    ]
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
