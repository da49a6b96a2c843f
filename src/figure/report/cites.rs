//! Sources get numbers in the order in which a report names them.

use super::{Entry, Ground};
use crate::i18n::Arg;
use crate::model::source::{Source, SourceId};
use crate::model::visible::line;

/// The sources named so far.
pub(super) struct Cites<'a> {
    ground: Ground<'a>,
    named: Vec<SourceId>,
}

impl<'a> Cites<'a> {
    /// No source yet.
    pub(super) fn new(ground: &Ground<'a>) -> Self {
        Self {
            ground: *ground,
            named: Vec::new(),
        }
    }

    /// The number of a source, from 1.
    pub(super) fn number(&mut self, id: &SourceId) -> usize {
        let at = self.named.iter().position(|named| named == id);
        at.unwrap_or_else(|| {
            self.named.push(id.clone());
            self.named.len() - 1
        }) + 1
    }

    /// The number of a source where one is named.
    pub(super) fn of(&mut self, id: Option<&SourceId>) -> Option<usize> {
        id.map(|id| self.number(id))
    }

    /// The list of all sources named.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let numbered = self.named.iter().enumerate();
        numbered.map(|(at, id)| self.entry(at + 1, id)).collect()
    }

    fn entry(&self, number: usize, id: &SourceId) -> Entry {
        let words = self.ground.words;
        let Some(source) = self.ground.dataset.source(id) else {
            let args = [("id", Arg::from(line(id.as_str())))];
            return Entry {
                number,
                title: words.fill("panel-source-unknown", &args),
                about: String::new(),
                url: None,
            };
        };
        let title = line(source.title.get(words.lang()));
        Entry {
            number,
            title: if title.is_empty() {
                line(id.as_str())
            } else {
                title
            },
            about: self.about(source),
            url: source.url.as_deref().map(line),
        }
    }

    fn about(&self, source: &Source) -> String {
        let words = self.ground.words;
        let date = source.date.as_ref().map_or_else(
            || words.text("report-source-undated"),
            |date| words.date(date),
        );
        let parts = [
            source.publisher.as_deref().map(line),
            Some(date),
            source.kind.map(|kind| words.name(&kind)),
            source.language.as_deref().map(|tag| language(words, tag)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        parts.join(" · ")
    }
}

/// The name of a language, or its tag.
fn language(words: &crate::i18n::Words, tag: &str) -> String {
    let id = format!("panel-lang-{tag}");
    if words.has(&id) {
        words.text(&id)
    } else {
        line(tag)
    }
}
