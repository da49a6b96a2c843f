//! The house keeps its plan: who may use whom, what stays in which room, and how large a file may grow.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room and the rooms it may use; see the map in `src/lib.rs`.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("check", &["model"]),
    ("query", &["model"]),
    ("document", &["model", "check"]),
    ("exchange", &["model", "document"]),
    ("i18n", &["model"]),
    ("figure", &["model", "query", "i18n"]),
    ("draw", &["figure", "i18n", "model"]),
    ("export", &["draw", "figure", "i18n", "model", "exchange"]),
    ("command", &["model", "document", "query", "figure"]),
    (
        "ui",
        &[
            "model", "check", "query", "document", "i18n", "figure", "draw", "export", "command",
        ],
    ),
    (
        "app",
        &[
            "model", "check", "query", "document", "exchange", "i18n", "figure", "draw", "export",
            "command", "ui",
        ],
    ),
    (
        "cli",
        &[
            "model", "check", "query", "document", "exchange", "i18n", "figure", "draw", "export",
            "command",
        ],
    ),
];

/// Where the window's toolkit is at home. `command` names keys by it.
const WITH_EGUI: &[&str] = &["draw/", "export/", "ui/", "app/", "command/action.rs"];

/// Where files are read and written.
const WITH_FILES: &[&str] = &["document/store/", "export/", "cli/", "app/"];

/// Where colours are at home.
const WITH_COLOURS: &[&str] = &["draw/"];

/// Where words of a person are *recognised*, which is no showing: spellings of regions, months and units that somebody
/// types, the alphabet that tells a language, letters for ids.
const WITH_SPELLINGS: &[&str] = &[
    "check/rules/ceiling_in_note.rs",
    "model/fold.rs",
    "model/place.rs",
    "model/region.rs",
    "document/ids.rs",
    "ui/widgets/amount",
    "ui/widgets/date.rs",
    "ui/widgets/number.rs",
    "ui/widgets/text_field.rs",
];

/// Where an English sentence is no word of the interface: the JSON Schema, whose readers are programmers, and what people
/// type around a number.
const WITH_SENTENCES: &[&str] = &["cli/schema.rs", "ui/widgets/amount"];

/// What stands at the top of the repository.
const TOP: &[&str] = &[
    ".ci",
    ".git",
    ".gitattributes",
    ".gitignore",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "assets",
    "src",
    "target",
    "tests",
];

/// A file of the program or its tests.
struct File {
    /// Its path below `src` or `tests`, with `/`.
    path: String,
    text: String,
}

impl File {
    fn room(&self) -> Option<&str> {
        self.path.split_once('/').map(|(room, _)| room)
    }

    /// Its code without its unit tests.
    fn parts(&self) -> Parts {
        let end = ["mod tests {", "pub(super) mod tests {"]
            .iter()
            .find_map(|start| self.text.find(&format!("#[cfg(test)]\n{start}")));
        Parts::of(&self.text[..end.unwrap_or(self.text.len())])
    }

    fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path.starts_with(place))
    }
}

/// Code without comments, and the text literals in it.
#[derive(Default)]
struct Parts {
    /// Literals are empty in it.
    code: String,
    literals: Vec<String>,
}

impl Parts {
    fn of(text: &str) -> Self {
        let mut parts = Self::default();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if rest.starts_with("//") {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
            } else if let Some(raw) = raw_literal(rest) {
                rest = parts.literal(rest, raw);
            } else if c == '"' {
                rest = parts.literal(rest, (1, plain_end(rest), 1));
            } else if let Some(length) = char_literal(rest) {
                parts.literals.push(rest[1..length - 1].to_owned());
                rest = &rest[length..];
            } else {
                parts.code.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
        parts
    }

    /// Takes a literal of (opening, content, closing) bytes.
    fn literal<'a>(
        &mut self,
        rest: &'a str,
        (open, content, close): (usize, usize, usize),
    ) -> &'a str {
        self.literals.push(rest[open..open + content].to_owned());
        self.code.push_str("\"\"");
        &rest[open + content + close..]
    }
}

/// `r#"…"#`
fn raw_literal(rest: &str) -> Option<(usize, usize, usize)> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let content = after[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some((hashes + 2, content.find(&close)?, close.len()))
}

/// How many bytes stand between the quotes.
fn plain_end(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at - 1
}

/// The length of `'x'` or `'\n'`; a lifetime is none.
fn char_literal(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let length = if inner.starts_with('\\') {
        2 + inner[2..].find('\'')?
    } else {
        inner.chars().next()?.len_utf8()
    };
    inner[length..].starts_with('\'').then_some(length + 2)
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str) -> Vec<File> {
    fn collect(folder: &Path, top: &Path, found: &mut Vec<File>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                collect(&path, top, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let below = path.strip_prefix(top).expect("below");
                let names: Vec<_> = below.iter().map(|name| name.to_string_lossy()).collect();
                found.push(File {
                    path: names.join("/"),
                    text: fs::read_to_string(&path).expect("text"),
                });
            }
        }
    }
    let top = root().join(folder);
    let mut found = Vec::new();
    collect(&top, &top, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// The rooms that code names by `crate::room` or `crate::{room, …}`.
fn rooms_used(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        if let Some(group) = after.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => found.extend(first_name(&std::mem::take(&mut name))),
                    _ if depth == 0 => name.push(c),
                    _ => {}
                }
            }
            found.extend(first_name(&name));
        } else {
            found.extend(first_name(after));
        }
    }
    found
}

fn first_name(text: &str) -> Option<String> {
    let name: String = text
        .trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    (!name.is_empty()).then_some(name)
}

/// Fails with every line of `wrong`, so that one run shows all there is to do.
fn expect_none(wrong: &[String], rule: &str) {
    assert!(wrong.is_empty(), "{rule}:\n{}", wrong.join("\n"));
}

#[test]
fn a_room_uses_only_the_rooms_below_it() {
    let mut wrong = Vec::new();
    for file in files("src") {
        let Some(room) = file.room() else { continue };
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("{}: a room that is not on the map", file.path));
            continue;
        };
        for used in rooms_used(&file.parts().code) {
            let is_room = ROOMS.iter().any(|(name, _)| *name == used);
            if is_room && used != room && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{} uses {used}", file.path));
            }
        }
    }
    expect_none(&wrong, "look down, never up or sideways");
}

#[test]
fn only_the_door_and_the_map_stand_outside_the_rooms() {
    let outside: Vec<String> = files("src")
        .into_iter()
        .filter(|file| file.room().is_none())
        .map(|file| file.path)
        .collect();
    assert_eq!(outside, ["lib.rs", "main.rs"]);
}

#[test]
fn a_file_opens_with_its_idea_and_has_room_for_one() {
    let mut wrong = Vec::new();
    for (folder, file) in ["src", "tests"]
        .into_iter()
        .flat_map(|folder| files(folder).into_iter().map(move |file| (folder, file)))
    {
        let path = format!("{folder}/{}", file.path);
        if !file.text.starts_with("//! ") {
            wrong.push(format!("{path} does not say what is true in it"));
        }
        let lines = file.text.lines().count();
        if lines > 400 {
            wrong.push(format!("{path} has {lines} lines"));
        }
    }
    expect_none(&wrong, "one idea a file, at most 400 lines");
}

#[test]
fn the_toolkit_of_the_window_stays_where_things_are_drawn() {
    let wrong = breaches(WITH_EGUI, |parts| {
        ["egui", "eframe"]
            .iter()
            .any(|word| parts.code.contains(word))
    });
    expect_none(&wrong, "egui only in draw, export, ui and app");
}

#[test]
fn files_are_touched_only_at_the_doors() {
    let wrong = breaches(WITH_FILES, |parts| {
        let words = ["std::fs", "fs::", "File::", "OpenOptions", "tempfile"];
        words.iter().any(|word| parts.code.contains(word))
    });
    expect_none(&wrong, "files only in document/store, export, cli and app");
}

#[test]
fn colours_stay_in_draw() {
    let wrong = breaches(WITH_COLOURS, |parts| {
        let makes = ["Color32::from_", "Rgba::from_", "hex_color!", "Hsva::new"];
        let is_named = parts.code.split("Color32::").skip(1).any(|after| {
            // The two that are no colours: a mark for "the colour of the text", and nothing at all.
            let is_constant = after.starts_with(|c: char| c.is_ascii_uppercase());
            is_constant && !after.starts_with("PLACEHOLDER") && !after.starts_with("TRANSPARENT")
        });
        is_named
            || makes.iter().any(|make| parts.code.contains(make))
            || parts.literals.iter().any(|text| is_hex_colour(text))
    });
    expect_none(&wrong, "colours only in draw");
}

fn is_hex_colour(text: &str) -> bool {
    let digits = text.strip_prefix('#').unwrap_or("");
    matches!(digits.len(), 6 | 8) && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

#[test]
fn words_for_people_stay_in_the_fluent_files() {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    let mut wrong = breaches(WITH_SPELLINGS, |parts| {
        parts.literals.iter().any(|text| text.contains(is_cyrillic))
    });
    let shown = files("src").into_iter().filter(|file| {
        let is_shown = file.is_in(&["ui/", "app/", "figure/", "cli/"]);
        is_shown && !file.is_in(WITH_SENTENCES)
    });
    for file in shown {
        let sentences = file.parts().literals.into_iter().filter(|t| is_sentence(t));
        wrong.extend(sentences.map(|text| format!("{}: {text:?}", file.path)));
    }
    expect_none(&wrong, "words only in assets/i18n");
}

/// Two words of letters side by side, the first at the start: "Open file", not `{0}-{1}` nor `stroke-width: 2`.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &str| {
        let letters = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        letters.len() > 1 && letters.chars().all(char::is_alphabetic)
    };
    let mut words = text.split(' ');
    matches!((words.next(), words.next()), (Some(a), Some(b)) if is_word(a) && is_word(b))
}

/// Files outside `places` of which `is_breach` is true.
fn breaches(places: &[&str], is_breach: impl Fn(&Parts) -> bool) -> Vec<String> {
    files("src")
        .into_iter()
        .filter(|file| file.room().is_some() && !file.is_in(places) && is_breach(&file.parts()))
        .map(|file| file.path)
        .collect()
}

#[test]
fn the_top_of_the_repository_is_short() {
    let found: Vec<String> = fs::read_dir(root())
        .expect("the repository")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !TOP.contains(&name.as_str()))
        .collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn this_test_sees_what_it_looks_for() {
    let parts = Parts::of(
        "use crate::{ui::View, model::{a, b}}; // crate::app\nlet x = r#\"crate::cli \"quoted\"\"#; let c = '\"'; crate::query::x::<'a>(\"Öffne die\", 'я')",
    );
    let used: Vec<String> = rooms_used(&parts.code).into_iter().collect();
    assert_eq!(used, ["model", "query", "ui"]);
    assert_eq!(
        parts.literals,
        ["crate::cli \"quoted\"", "\"", "Öffne die", "я"]
    );
    assert!(is_sentence("Open file…") && !is_sentence("open-file") && !is_sentence("{0} x"));
    assert!(is_hex_colour("#1F6FA8") && !is_hex_colour("#"));
}
