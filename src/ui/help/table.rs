//! Tables in help that are made from what the program knows, so that they are never wrong.

use super::text::{Block, Keys, Span};
use crate::command::Action;
use crate::i18n::Words;
use crate::model::lexicon::Lexicon as _;
use crate::query::language::Field;
use crate::ui::search::EXAMPLES;

/// The commands of the command line, in the order of its own help.
pub const COMMANDS: [&str; 14] = [
    "check", "list", "sum", "pivot", "ledger", "versus", "radar", "chart", "report", "set",
    "convert", "diff", "merge", "schema",
];

/// Keys that are no action: those of the table.
const TABLE_KEYS: [&str; 10] = [
    "keys-arrows",
    "keys-enter",
    "keys-shift-click",
    "keys-fold",
    "keys-header-menu",
    "keys-select-all",
    "keys-cell",
    "keys-cell-type",
    "keys-cell-apply",
    "keys-cell-cancel",
];

/// A table in a topic.
#[derive(Clone, Copy, Debug)]
pub(super) enum Table {
    /// How to search, by examples.
    Examples,
    /// How to search for what is not stated.
    Missing,
    /// The fields of the search language.
    Fields,
    /// The keys of all actions.
    Keys,
    /// The keys of the table.
    GridKeys,
    /// The commands of the command line.
    Commands,
}

impl Table {
    /// The table that a text calls so.
    pub(super) fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "examples" => Self::Examples,
            "missing" => Self::Missing,
            "fields" => Self::Fields,
            "keys" => Self::Keys,
            "table-keys" => Self::GridKeys,
            "commands" => Self::Commands,
            _ => return None,
        })
    }

    /// Its lines.
    pub(super) fn rows(self, words: &Words, keys: Keys<'_>) -> Vec<Block> {
        let row = |(typed, text): (String, String)| {
            Block::Row(Span::typed(typed), vec![Span::plain(text)])
        };
        let rows: Vec<(String, String)> = match self {
            Self::Examples => pairs(&EXAMPLES, words, example),
            Self::Missing => pairs(&["search-help-missing"], words, example),
            Self::GridKeys => pairs(&TABLE_KEYS, words, |id| {
                (format!("{id}-keys"), id.to_owned())
            }),
            Self::Fields => Field::all()
                .filter_map(|field| of_field(field, words))
                .collect(),
            Self::Keys => of_actions(words, keys),
            Self::Commands => COMMANDS
                .iter()
                .map(|name| of_command(name, words))
                .collect(),
        };
        rows.into_iter().map(row).collect()
    }
}

/// The message ids of an example and of what it finds.
fn example(id: &str) -> (String, String) {
    (id.to_owned(), format!("{id}-text"))
}

fn pairs(
    ids: &[&str],
    words: &Words,
    of: impl Fn(&str) -> (String, String),
) -> Vec<(String, String)> {
    let pair = |id: &&str| {
        let (left, right) = of(id);
        (words.text(&left), words.text(&right))
    };
    ids.iter().map(pair).collect()
}

/// A field of the search language by the word that the program writes for it.
fn of_field(field: Field, words: &Words) -> Option<(String, String)> {
    let word = words.search_words(field.id()).into_iter().next()?;
    Some((word, words.text(&format!("search-accepts-{}", field.id()))))
}

fn of_actions(words: &Words, keys: Keys<'_>) -> Vec<(String, String)> {
    let row = |action: &Action| Some((keys(*action)?, words.text(&action.message_id())));
    Action::ALL.iter().filter_map(row).collect()
}

fn of_command(name: &str, words: &Words) -> (String, String) {
    (
        format!("joba {name}"),
        words.text(&format!("cli-{name}-about")),
    )
}
