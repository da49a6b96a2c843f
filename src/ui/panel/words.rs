//! How records are named in the panel.

pub(in crate::ui) use crate::i18n::claims::{DIGITS, claim_words, project_name, source_name};
use crate::model::json::Json;
use crate::model::record::Record;
pub(in crate::ui) use crate::model::visible::{line, whole};

/// What stands in the file where a field cannot be read; an empty text says nothing and counts as absent.
pub(in crate::ui) fn unreadable<'a, R: Record>(record: &'a R, key: &str) -> Option<&'a Json> {
    record
        .unreadable(key)
        .filter(|json| json.as_str() != Some(""))
}
