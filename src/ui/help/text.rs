//! The text of a topic: one line of its message is one block, with links and keys inside.
//!
//! ```text
//! # Heading                    - An item of a list                 ! hatched What a mark means
//! @fields                      a table that is made from what the program knows
//! `typed text`  <topic:map>  <page:map>  <action:save>  <keys:save>  <label:menu-file>
//! ```

use super::table::Table;
use super::topic::Topic;
use crate::command::Action;
use crate::draw::sample::Sample;
use crate::i18n::Words;
use crate::ui::Page;

/// A block of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading.
    Heading(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// An item of a list.
    Item(Vec<Span>),
    /// What a mark of a figure means.
    Mark(Sample, Vec<Span>),
    /// A line of a table: what is typed or pressed, and what it does.
    Row(Span, Vec<Span>),
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// As it is shown.
    pub(super) text: String,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a piece of a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Plain words.
    Plain,
    /// What is typed, or pressed.
    Typed,
    /// The name of an action or of anything else in the window.
    Named,
    /// A link to a topic.
    Topic(Topic),
    /// A link that shows a page.
    Page(Page),
    /// A link that leads nowhere; a test holds that there is none.
    Dead,
}

impl Span {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self::of(text, Kind::Plain)
    }

    pub(super) fn typed(text: impl Into<String>) -> Self {
        Self::of(text, Kind::Typed)
    }

    fn of(text: impl Into<String>, kind: Kind) -> Self {
        Self {
            text: text.into(),
            kind,
        }
    }
}

impl Block {
    /// Its pieces, in order.
    pub(super) fn spans(&self) -> impl Iterator<Item = &Span> {
        let (first, rest) = match self {
            Self::Heading(spans)
            | Self::Paragraph(spans)
            | Self::Item(spans)
            | Self::Mark(_, spans) => (None, spans),
            Self::Row(first, spans) => (Some(first), spans),
        };
        first.into_iter().chain(rest)
    }
}

/// How an action's keys are called on this system.
pub(super) type Keys<'a> = &'a dyn Fn(Action) -> Option<String>;

/// Reads the text of a topic.
pub(super) fn blocks(text: &str, words: &Words, keys: Keys<'_>) -> Vec<Block> {
    let line = |line: &str| -> Vec<Block> {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('@') {
            return Table::from_code(name).map_or_else(
                || vec![Block::Paragraph(vec![Span::of(line, Kind::Dead)])],
                |table| table.rows(words, keys),
            );
        }
        vec![block(line, words, keys)]
    };
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.flat_map(line).collect()
}

fn block(line: &str, words: &Words, keys: Keys<'_>) -> Block {
    if let Some(heading) = line.strip_prefix("# ") {
        return Block::Heading(spans(heading, words, keys));
    }
    if let Some(item) = line.strip_prefix("- ") {
        return Block::Item(spans(item, words, keys));
    }
    let mark = line
        .strip_prefix("! ")
        .and_then(|mark| mark.split_once(' '));
    if let Some((name, rest)) = mark
        && let Some(sample) = Sample::from_code(name)
    {
        return Block::Mark(sample, spans(rest, words, keys));
    }
    Block::Paragraph(spans(line, words, keys))
}

/// Reads the pieces of a line.
fn spans(line: &str, words: &Words, keys: Keys<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find(['<', '`']) {
        let (before, from) = rest.split_at(at);
        let Some((pieces, after)) = piece(from, words, keys) else {
            // A sign of its own, as in 2 < 3.
            let end = at + 1;
            found.push(Span::plain(&rest[..end]));
            rest = &rest[end..];
            continue;
        };
        if !before.is_empty() {
            found.push(Span::plain(before));
        }
        found.extend(pieces);
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Span::plain(rest));
    }
    found
}

/// The piece that a text begins with, and what follows it.
fn piece<'a>(text: &'a str, words: &Words, keys: Keys<'_>) -> Option<(Vec<Span>, &'a str)> {
    if let Some(inside) = text.strip_prefix('`') {
        let (typed, after) = inside.split_once('`')?;
        return Some((vec![Span::typed(typed)], after));
    }
    let (inside, after) = text.strip_prefix('<')?.split_once('>')?;
    let (what, code) = inside.split_once(':')?;
    let spans = match what {
        "topic" => Topic::from_code(code).map(|topic| {
            let title = topic.title(words);
            vec![Span::of(title, Kind::Topic(topic))]
        }),
        "page" => Page::from_code(code).map(|page| vec![show(page, words)]),
        "action" => Action::from_code(code).map(|action| named(action, words, keys)),
        "label" => words.has(code).then(|| {
            let label = words.text(code);
            vec![Span::of(label.trim_end_matches('…'), Kind::Named)]
        }),
        "keys" => Action::from_code(code)
            .and_then(keys)
            .map(|keys| vec![Span::typed(keys)]),
        _ => None,
    };
    let dead = || vec![Span::of(inside, Kind::Dead)];
    Some((spans.unwrap_or_else(dead), after))
}

/// The link that shows a page.
pub(super) fn show(page: Page, words: &Words) -> Span {
    let name = words.text(&format!("page-{}", page.code()));
    let text = words.fill("help-show", &[("page", name.into())]);
    Span::of(text, Kind::Page(page))
}

/// An action by its label, and its keys behind it.
fn named(action: Action, words: &Words, keys: Keys<'_>) -> Vec<Span> {
    let label = words.text(&action.message_id());
    let label = label.trim_end_matches('…');
    let mut spans = vec![Span::of(label, Kind::Named)];
    if let Some(keys) = keys(action) {
        spans.push(Span::plain("\u{a0}"));
        spans.push(Span::typed(keys));
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::codes::Lang;

    fn read(text: &str) -> Vec<Block> {
        let keys = |action: Action| action.shortcut().map(|_| "Ctrl+S".to_owned());
        blocks(text, Words::of(Lang::En), &keys)
    }

    #[test]
    fn a_line_is_a_block_and_its_pieces_are_known() {
        let plain = Span::plain;
        let expected = [
            Block::Heading(vec![plain("Find")]),
            Block::Item(vec![
                plain("Press "),
                Span::of("Save", Kind::Named),
                plain("\u{a0}"),
                Span::typed("Ctrl+S"),
                plain(", see "),
                Span::of("Map", Kind::Topic(Topic::Map)),
            ]),
            Block::Mark(Sample::Hatched, vec![plain("No amount")]),
        ];
        let text = "# Find\n- Press <action:save>, see <topic:map>\n\n! hatched No amount";
        assert_eq!(read(text), expected);
    }

    #[test]
    fn a_sign_that_begins_no_piece_stays_as_it_is() {
        let shown = |text| -> String {
            let blocks = read(text);
            blocks
                .iter()
                .flat_map(Block::spans)
                .map(|s| s.text.as_str())
                .collect()
        };
        for text in ["2 < 3 and 4 > 1", "one ` alone", "a < b : c"] {
            assert_eq!(shown(text), text);
        }
        assert_eq!(
            read("<topic:nowhere>")[0].spans().next().map(|s| s.kind),
            Some(Kind::Dead)
        );
    }
}
