//! A name with a letter of another alphabet that looks like its own: nobody sees it, and other programs take it for
//! another word.

use super::{Context, Issue, Node, Rule};
use crate::check::mend::mended;
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["mixed-scripts"],
    look,
};

/// Fields that name something.
const NAMES: &[&str] = &["name", "title", "product", "products", "what"];

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let mut say = |field: Option<&str>, text: &str| {
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            let Some(meant) = mended(word).filter(|meant| meant != word) else {
                continue;
            };
            let issue = match field {
                Some(field) => node.warning_in(field, "mixed-scripts"),
                None => node.warning("mixed-scripts"),
            };
            issues.push(
                issue
                    .with("word", word)
                    .with("letters", differing(word, &meant)),
            );
        }
    };
    match node.value {
        Value::Text(text) if NAMES.contains(&node.place.last_field()) => {
            text.all().for_each(|text| say(None, text));
        }
        Value::Party(party) => {
            say(Some("name"), &party.name);
            say(
                Some("local_name"),
                party.local_name.as_deref().unwrap_or(""),
            );
        }
        Value::Text(_)
        | Value::Rate(_)
        | Value::RegionStat(_)
        | Value::Source(_)
        | Value::Project(_)
        | Value::Money(_)
        | Value::Count(_)
        | Value::Announcement(_)
        | Value::Certainty(_)
        | Value::Other
        | Value::SourceRef(_)
        | Value::Member(_)
        | Value::Kept(_)
        | Value::Unreadable(..) => {}
    }
}

/// The letters of the other alphabet with their code points: `e (U+0065)`.
fn differing(word: &str, meant: &str) -> String {
    let mut letters: Vec<String> = Vec::new();
    for (letter, _) in word.chars().zip(meant.chars()).filter(|(a, b)| a != b) {
        let shown = format!("{letter} (U+{:04X})", u32::from(letter));
        if !letters.contains(&shown) {
            letters.push(shown);
        }
    }
    letters.join(", ")
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{arg, expect_in_project, issues_in_project};

    #[test]
    fn a_latin_letter_inside_a_cyrillic_word_is_seen_and_the_other_way_round() {
        // The e is Latin in the first, the a Cyrillic in the second.
        let cement = "\u{426}e\u{43c}\u{435}\u{43d}\u{442}";
        for name in [cement, "Qarmet Steel Pl\u{430}nt"] {
            expect_in_project(
                &format!(r#""name": {{"en": "A", "ru": "{name}"}}"#),
                &["warning mixed-scripts name"],
            );
        }
        let issues = issues_in_project(&format!(r#""name": "{cement}""#));
        assert_eq!(arg(&issues[0], "letters"), "e (U+0065)");
        expect_in_project(
            "\"parties\": [{\"name\": \"X\u{456}nfa\", \"country\": \"CN\"}]",
            &["warning mixed-scripts parties[0].name"],
        );
    }

    #[test]
    fn a_brand_beside_cyrillic_words_is_no_slip() {
        for name in [
            "\u{417}\u{430}\u{432}\u{43e}\u{434} Fufeng",
            "Qarmet-\u{442}\u{456}",
            "Qarmet\u{442}\u{44b}\u{4a3}",
            "\u{426}\u{435}\u{43c}\u{435}\u{43d}\u{442} 3",
        ] {
            expect_in_project(&format!(r#""name": "{name}""#), &[]);
        }
    }
}
