//! Every topic in one language, read and ready to be searched.

use super::text::{Block, Keys, Span, blocks};
use super::topic::Topic;
use crate::i18n::Words;
use crate::query::filter::Term;
use crate::query::fold::fold;

/// A topic that has been read.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) topic: Topic,
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
    /// Its title and its text, folded.
    folded: (String, String),
}

/// All topics, in order.
#[derive(Debug)]
pub(super) struct Book(Vec<Entry>);

impl Book {
    /// Reads all topics.
    pub(super) fn new(words: &Words, keys: Keys<'_>) -> Self {
        let entry = |topic: &Topic| {
            let title = topic.title(words);
            let blocks = blocks(&words.text(&topic.text_id()), words, keys);
            let shown: Vec<&str> = blocks
                .iter()
                .flat_map(Block::spans)
                .map(|span: &Span| span.text.as_str())
                .collect();
            Entry {
                topic: *topic,
                folded: (fold(&title), fold(&shown.join(" "))),
                title,
                blocks,
            }
        };
        Self(Topic::ALL.iter().map(entry).collect())
    }

    /// All topics, in order.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// A topic as it was read.
    pub(super) fn entry(&self, topic: Topic) -> Option<&Entry> {
        self.0.iter().find(|entry| entry.topic == topic)
    }

    /// The topics that have every word, those with one in their title first.
    pub(super) fn find(&self, terms: &[Term]) -> Vec<Topic> {
        let has = |text: &str, term: &Term| text.contains(term.folded.as_str());
        let passes = |entry: &&Entry| {
            let (title, text) = &entry.folded;
            let mut terms = terms.iter();
            terms.all(|term| (has(title, term) || has(text, term)) != term.is_excluded)
        };
        let mut found: Vec<&Entry> = self.0.iter().filter(passes).collect();
        found.sort_by_key(|entry| !terms.iter().any(|term| has(&entry.folded.0, term)));
        found.into_iter().map(|entry| entry.topic).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::Kind;
    use super::*;
    use crate::command::Action;
    use crate::document::sample;
    use crate::figure::filter_words::tongue;
    use crate::model::codes::Lang;
    use crate::query::filter::terms;
    use crate::query::index::Index;
    use crate::query::language::read;
    use crate::ui::search::EXAMPLES;

    fn book(lang: Lang) -> Book {
        let keys = |action: Action| action.shortcut().map(|_| "Ctrl+S".to_owned());
        Book::new(Words::of(lang), &keys)
    }

    #[test]
    fn every_topic_is_told_in_every_language_and_no_link_is_dead() {
        for lang in Lang::ALL {
            for entry in book(*lang).entries() {
                let place = format!("{} in {}", entry.topic.code(), lang.code());
                assert!(Words::of(*lang).has(&entry.topic.text_id()), "{place}");
                assert!(!entry.title.starts_with("help-"), "{place}");
                assert!(entry.blocks.len() > 2, "{place} says little");
                for span in entry.blocks.iter().flat_map(Block::spans) {
                    assert_ne!(span.kind, Kind::Dead, "{place}: {}", span.text);
                    assert!(
                        !span.text.contains(['<', '`'])
                            || span.kind == Kind::Typed
                            || !span.text.contains('>'),
                        "{place}: {}",
                        span.text
                    );
                }
            }
        }
    }

    #[test]
    fn a_topic_links_to_the_same_things_in_every_language() {
        let links = |lang| -> Vec<(Topic, Vec<String>)> {
            let links = |entry: &Entry| {
                let kinds = entry.blocks.iter().flat_map(Block::spans).map(|s| s.kind);
                let mut links: Vec<String> = kinds
                    .filter(|kind| !matches!(kind, Kind::Plain | Kind::Typed))
                    .map(|kind| format!("{kind:?}"))
                    .collect();
                links.sort();
                (entry.topic, links)
            };
            book(lang).entries().iter().map(links).collect()
        };
        let english = links(Lang::En);
        for lang in [Lang::Ru, Lang::Kk] {
            assert_eq!(english, links(lang), "{}", lang.code());
        }
    }

    #[test]
    fn every_example_of_a_search_can_be_searched_for() {
        for lang in Lang::ALL {
            let words = Words::of(*lang);
            let index = Index::new(&sample::dataset(), 0.1, words);
            for id in EXAMPLES {
                let text = words.text(id);
                let reading = read(&text, tongue(words, &index));
                assert!(reading.wrong.is_empty(), "{text}: {:?}", reading.wrong);
            }
        }
    }

    #[test]
    fn a_search_finds_topics_by_title_first_and_in_any_spelling() {
        let english = book(Lang::En);
        assert_eq!(english.find(&terms("MAP")).first(), Some(&Topic::Map));
        assert_eq!(english.find(&terms("")).len(), Topic::ALL.len());
        assert!(english.find(&terms("xyzzy")).is_empty());
        assert!(
            book(Lang::Ru)
                .find(&terms("отмен"))
                .contains(&Topic::Editing)
        );
    }
}
