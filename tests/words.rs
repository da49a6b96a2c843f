//! Every language says the same things, and says everything that the program asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use joba::i18n::Words;
use joba::i18n::names::Named;
use joba::model::codes::{
    Direction, Event, Lang, MissingReason, ProjectType, Qualifier, Role, Sector, SourceType, Status,
};
use joba::model::iso::{Country, Currency};
use joba::model::region::Region;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder and its folders with this ending, sorted.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Name and text of each file of words.
fn texts(lang: Lang) -> Vec<(String, String)> {
    files(&root().join("assets/i18n").join(lang.code()), "ftl")
        .into_iter()
        .map(|path| {
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
            (
                name.unwrap_or_default(),
                fs::read_to_string(&path).expect("text"),
            )
        })
        .collect()
}

/// The messages of a text: id, and all that follows it.
fn messages(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once('=') {
            Some((id, rest)) if line.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                found.push((id.trim().to_owned(), rest.to_owned()));
            }
            _ => {
                if let Some((_, body)) = found.last_mut() {
                    body.push('\n');
                    body.push_str(line);
                }
            }
        }
    }
    found
}

fn catalogue(lang: Lang) -> BTreeMap<String, String> {
    texts(lang)
        .iter()
        .flat_map(|(_, text)| messages(text))
        .collect()
}

/// What stands behind each `mark` as an identifier.
fn identifiers<'a>(text: &'a str, mark: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(mark).skip(1).map(|rest| {
        let rest = rest.trim_start();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        &rest[..end.unwrap_or(rest.len())]
    })
}

/// The variables of a message and of the messages it quotes: those it shows, and those it only chooses a form by.
fn variables(id: &str, all: &BTreeMap<String, String>) -> (BTreeSet<String>, BTreeSet<String>) {
    let Some(body) = all.get(id) else {
        return Default::default();
    };
    let is_choice = |name: &str| body.contains(&format!("${name} ->"));
    // A dollar before no letter is money.
    let without_money = body.replace("$ ", " ");
    let (chosen, shown) = identifiers(&without_money, "$")
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .partition::<BTreeSet<_>, _>(|name| is_choice(name));
    let quoted = identifiers(body, "{").filter(|other| *other != id && !other.is_empty());
    quoted.map(|other| variables(other, all)).fold(
        (shown, chosen),
        |(shown, chosen), (more_shown, more_chosen)| (&shown | &more_shown, &chosen | &more_chosen),
    )
}

#[test]
fn every_file_can_be_read_by_fluent() {
    for lang in Lang::ALL {
        for (name, text) in texts(*lang) {
            let errors = FluentResource::try_new(text)
                .err()
                .map(|(_, errors)| errors);
            assert!(errors.is_none(), "{} {name}: {errors:?}", lang.code());
        }
    }
}

#[test]
fn every_language_has_the_same_messages_in_the_same_files() {
    let ids = |lang| -> Vec<(String, BTreeSet<String>)> {
        texts(lang)
            .into_iter()
            .map(|(name, text)| {
                (
                    name,
                    messages(&text).into_iter().map(|(id, _)| id).collect(),
                )
            })
            .collect()
    };
    let english = ids(Lang::En);
    for lang in [Lang::Ru, Lang::Kk] {
        let other = ids(lang);
        assert_eq!(english.len(), other.len(), "files of {}", lang.code());
        for ((name, english), (other_name, other)) in english.iter().zip(&other) {
            assert_eq!(name, other_name);
            let difference: Vec<_> = english.symmetric_difference(other).collect();
            assert!(
                difference.is_empty(),
                "{} {name}: {difference:?}",
                lang.code()
            );
        }
    }
}

#[test]
fn no_message_stands_twice() {
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for (name, text) in texts(*lang) {
            for (id, _) in messages(&text) {
                assert!(seen.insert(id.clone()), "{} {name}: {id}", lang.code());
            }
        }
    }
}

#[test]
fn a_message_uses_the_same_variables_in_every_language() {
    let english = catalogue(Lang::En);
    for lang in [Lang::Ru, Lang::Kk] {
        let other = catalogue(lang);
        for id in english.keys() {
            let place = format!("{id} in {}", lang.code());
            let (shown, chosen) = variables(id, &english);
            let (other_shown, other_chosen) = variables(id, &other);
            let used = &other_shown | &other_chosen;
            // Not every language has a plural where another has one; but none may lose what another shows, nor use
            // what nobody passes.
            assert!(
                used.is_superset(&shown),
                "{place}: {used:?} without all of {shown:?}"
            );
            assert!(used.is_subset(&(&shown | &chosen)), "{place}: {used:?}");
        }
    }
}

/// Whether a word mixes Latin and Cyrillic letters, as a look-alike typed on the wrong keyboard does.
fn is_mixed(word: &str) -> bool {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    let is_latin = |c: char| c.is_alphabetic() && c < '\u{250}';
    word.chars().any(is_cyrillic) && word.chars().any(is_latin)
}

#[test]
fn no_latin_letter_hides_in_a_cyrillic_word() {
    let data = files(&root().join("assets/data"), "json");
    let region = root().join("src/model/region.rs");
    let words = Lang::ALL.iter().flat_map(|lang| texts(*lang));
    let others = data.into_iter().chain([region]).map(|path| {
        let text = fs::read_to_string(&path).expect("text");
        (path.display().to_string(), text)
    });
    for (name, text) in words.chain(others) {
        // An escape such as \u00A0 is no letter.
        let text = text.replace("\\u00A0", " ").replace("\\n", " ");
        let mixed: Vec<&str> = text
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| is_mixed(word))
            .collect();
        assert!(mixed.is_empty(), "{name}: {mixed:?}");
    }
}

#[test]
fn punctuation_is_that_of_print() {
    for lang in Lang::ALL {
        for (id, body) in catalogue(*lang) {
            let place = format!("{id} in {}", lang.code());
            let text = body
                .replace("{\"\\u00A0\"}", " ")
                .replace("{\"\\u202F\"}", " ");
            let text = text
                .replace("{ \"", "")
                .replace("\" }", "")
                .replace("{\"", "")
                .replace("\"}", "");
            assert!(!text.contains("..."), "three dots instead of … : {place}");
            assert!(!text.contains('"'), "typewriter quotes: {place}");
            let is_foreign = *lang != Lang::En && text.contains(['“', '”', '‘']);
            assert!(!is_foreign, "foreign quotes: {place}");
            let is_typed_apostrophe = *lang == Lang::En && text.contains('\'');
            assert!(!is_typed_apostrophe, "typewriter apostrophe: {place}");
        }
    }
}

/// The ids that a source asks the words for by a literal: `words.text("id")`, `Words::of(lang).fill("id", …)`, and
/// `self.text("id")` among the words themselves.
fn literals(source: &str, is_among_words: bool) -> Vec<String> {
    let is_words = |before: &str| {
        let before = before.trim_end();
        let ends = ["words", "words()", "lang)"];
        ends.iter().any(|end| before.ends_with(end)) || (is_among_words && before.ends_with("self"))
    };
    let in_calls_of = |call: &str| -> Vec<String> {
        source
            .match_indices(call)
            .filter(|(at, _)| is_words(&source[..*at]))
            .filter_map(|(at, call)| source[at + call.len()..].trim_start().strip_prefix('"'))
            .filter_map(|rest| rest.split_once('"').map(|(id, _)| id.to_owned()))
            .collect()
    };
    [".text(", ".fill("].map(in_calls_of).concat()
}

#[test]
fn every_message_that_the_code_asks_for_by_name_exists() {
    let words = Words::of(Lang::En);
    let (mut found, mut missing) = (0, Vec::new());
    for path in files(&root().join("src"), "rs") {
        let source = fs::read_to_string(&path).expect("text");
        // What stands after the first test module is no part of the program.
        let program = source.split("#[cfg(test)]").next().unwrap_or_default();
        let ids = literals(program, path.components().any(|c| c.as_os_str() == "i18n"));
        found += ids.len();
        let unknown = ids.into_iter().filter(|id| !words.has(id));
        missing.extend(unknown.map(|id| format!("{id} in {}", path.display())));
    }
    assert!(found > 20, "the scanner still recognises calls: {found}");
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_code_has_a_name() {
    fn ids<'a, T: Named>(all: impl IntoIterator<Item = T> + 'a) -> Vec<String> {
        all.into_iter().map(|v| v.message_id()).collect()
    }
    let mut wanted = Vec::new();
    wanted.extend(ids(Sector::ALL.iter().copied()));
    wanted.extend(ids(Status::ALL.iter().copied()));
    wanted.extend(ids(ProjectType::ALL.iter().copied()));
    wanted.extend(ids(Role::ALL.iter().copied()));
    wanted.extend(ids(Event::ALL.iter().copied()));
    wanted.extend(ids(Qualifier::ALL.iter().copied()));
    wanted.extend(ids(MissingReason::ALL.iter().copied()));
    wanted.extend(ids(SourceType::ALL.iter().copied()));
    wanted.extend(ids(Direction::ALL.iter().copied()));
    wanted.extend(ids(Country::all()));
    wanted.extend(ids(Currency::all()));
    for region in Region::ALL {
        wanted.extend([
            region.message_id(),
            format!("{}-short", region.message_id()),
        ]);
    }
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        let missing: Vec<&String> = wanted.iter().filter(|id| !words.has(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", lang.code());
    }
}

#[test]
fn a_region_is_spelt_in_search_as_it_is_named() {
    for lang in Lang::ALL {
        for region in Region::ALL {
            let name = Words::of(*lang).region_short(*region).to_lowercase();
            assert!(
                region.spellings().contains(&name.as_str()),
                "{name} in {}",
                lang.code()
            );
        }
    }
}
