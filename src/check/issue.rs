//! One broken rule at one place.

use super::subject::Subject;
use super::walk::Node;
use crate::model::json::Json;
use crate::model::message::{Message, Value};
use crate::model::visible::visible;

/// How bad an issue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is wrong and a total or a reference suffers.
    Error,
    /// Something is doubtful or missing.
    Warning,
}

impl Severity {
    /// The word for programs: `error` or `warning`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }

    /// The message id of its name.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Error => "severity-error",
            Self::Warning => "severity-warning",
        }
    }
}

/// One broken rule at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// Which rule, in kebab case; `check-{code}` is its message in `checks.ftl`.
    pub code: &'static str,
    /// Where, as a path into the file: `projects[12].investment[0].amount`.
    pub place: String,
    /// The record it is about.
    pub subject: Subject,
    /// Values for the message, by variable name; texts of the file are short there and hide no characters.
    pub args: Vec<(&'static str, Value)>,
}

/// How many characters of a value a message repeats.
const LONGEST_ARG: usize = 80;

impl Issue {
    /// What is wrong and what to do, for `words.say`.
    pub fn message(&self) -> Message {
        Message {
            id: format!("check-{}", self.code).into(),
            args: self.args.clone(),
        }
    }

    /// The row of the project it is about, if it is about one.
    pub fn project(&self) -> Option<usize> {
        match self.subject {
            Subject::Project(row) => Some(row),
            Subject::Dataset
            | Subject::Rate(_)
            | Subject::Source(_)
            | Subject::Announcement(_)
            | Subject::RegionStat(_) => None,
        }
    }

    /// Whether its record may mute it: a warning about a record of a list, but not one about muting.
    pub fn can_be_muted(&self) -> bool {
        self.severity == Severity::Warning
            && self.subject != Subject::Dataset
            && self.code != "missing-mute-reason"
    }

    /// What the rule holds to have been meant instead, where it has a guess: a code of the format, or another id.
    pub fn meant(&self) -> Option<&str> {
        self.plain("meant")
    }

    /// Which kind of value the format has where a value could not be read: `date`, `number` …
    pub fn expected_kind(&self) -> Option<&str> {
        self.plain("kind")
    }

    fn plain(&self, name: &str) -> Option<&str> {
        let (_, value) = self.args.iter().find(|(known, _)| *known == name)?;
        match value {
            Value::Plain(text) => Some(text.as_str()).filter(|text| !text.is_empty()),
            Value::Name(_)
            | Value::Date(_)
            | Value::Number(..)
            | Value::Count(_)
            | Value::Message(_) => None,
        }
    }

    /// With a text of the file, or a word of the format.
    pub(super) fn with(self, name: &'static str, text: impl AsRef<str>) -> Self {
        self.with_value(name, visible(text.as_ref(), LONGEST_ARG))
    }

    /// With a value that is shown as it stands, or as the language writes it.
    pub(super) fn with_value(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl Node<'_> {
    /// An error about the whole value.
    pub(super) fn error(&self, code: &'static str) -> Issue {
        self.issue(Severity::Error, code, self.place.to_string())
    }

    /// An error about one field of the record.
    pub(super) fn error_in(&self, field: &str, code: &'static str) -> Issue {
        self.issue(Severity::Error, code, self.place.field(field).to_string())
    }

    /// A doubt about the whole value.
    pub(super) fn warning(&self, code: &'static str) -> Issue {
        self.issue(Severity::Warning, code, self.place.to_string())
    }

    /// A doubt about one field of the record.
    pub(super) fn warning_in(&self, field: &str, code: &'static str) -> Issue {
        self.issue(Severity::Warning, code, self.place.field(field).to_string())
    }

    /// Whether this known field of the record has a value that could not be read.
    pub(super) fn is_unreadable(&self, field: &str) -> bool {
        self.record
            .and_then(|record| record.extra().get(field))
            .is_some_and(|value| !is_absent(value))
    }

    fn issue(&self, severity: Severity, code: &'static str, place: String) -> Issue {
        Issue {
            severity,
            code,
            place,
            subject: self.subject,
            args: Vec::new(),
        }
    }
}

/// Whether a value counts as no value at all: `null`, and an empty text.
pub(super) fn is_absent(value: &Json) -> bool {
    matches!(value, Json::Null) || value.as_str().is_some_and(str::is_empty)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{arg, issues_in_project};

    #[test]
    fn a_message_repeats_a_long_or_hidden_value_short_and_visibly() {
        let value = format!("\\u202e{}", "x".repeat(500));
        let issues = issues_in_project(&format!(r#""region": "{value}""#));
        let shown = arg(&issues[0], "value");
        assert!(shown.starts_with("[U+202E]xxx") && shown.contains('…') && shown.len() < 100);
    }
}
