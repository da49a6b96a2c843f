//! How records are named in the panel.

use crate::i18n::Words;
use crate::model::json::Json;
use crate::model::project::Project;
use crate::model::record::Record;
use crate::model::source::Source;
use crate::model::visible::visible;

/// The longest text that stands in one line.
const LINE: usize = 300;

/// A text of the file in one line, hidden characters made visible.
pub(super) fn line(text: &str) -> String {
    visible(text, LINE)
}

/// A text of the file with its line breaks, hidden characters made visible.
pub(super) fn whole(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|l| visible(l, l.len())).collect();
    lines.join("\n")
}

/// What stands in the file where a field cannot be read; an empty text says nothing and counts as absent.
pub(super) fn unreadable<'a, R: Record>(record: &'a R, key: &str) -> Option<&'a Json> {
    record
        .unreadable(key)
        .filter(|json| json.as_str() != Some(""))
}

/// What a project is called, or its id while it has no name.
pub(super) fn project_name(words: &Words, project: &Project) -> String {
    let name = line(project.name.get(words.lang()));
    if name.is_empty() {
        line(project.id.as_str())
    } else {
        name
    }
}

/// What a source is called: title, publisher, date.
pub(super) fn source_name(words: &Words, source: &Source) -> String {
    let title = line(source.title.get(words.lang()));
    let title = if title.is_empty() {
        source.id.as_str().to_owned()
    } else {
        title
    };
    let publisher = source.publisher.as_deref().map(line);
    let date = source.date.as_ref().map(|d| words.date(d));
    let parts: Vec<String> = [Some(title), publisher, date]
        .into_iter()
        .flatten()
        .collect();
    parts.join(" · ")
}
