//! How records are named in the panel.

use crate::document::store::state::recovery::Typed;
use crate::i18n::Words;
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

/// Texts that cannot be read, each with the name of its field and of its record.
pub(in crate::ui) fn typed(
    words: &Words,
    record: &str,
    unread: Vec<(&'static str, String)>,
) -> Vec<Typed> {
    let place = |label| {
        let field = words.text(label);
        let args = [("field", field.into()), ("name", record.to_owned().into())];
        words.fill("typed-place", &args)
    };
    let typed = unread.into_iter().map(|(label, text)| Typed {
        place: place(label),
        text,
    });
    typed.collect()
}
