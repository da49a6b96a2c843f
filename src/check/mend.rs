//! How a text that breaks a rule reads once it is mended; the rules say so by these, and fixes write it.

use super::lookalike::{LOOK_ALIKES, latin, skeleton};

/// The text without spaces around it, and with one ordinary space where several stand. A text of nothing but spaces
/// stays: another rule says that it is missing.
pub fn tidied(text: &str) -> String {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(trimmed.len());
    for c in trimmed.chars() {
        if !(c == ' ' && out.ends_with(' ')) {
            out.push(c);
        }
    }
    out
}

/// The text with each word in one alphabet, see `mended`.
pub fn in_one_alphabet(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for c in text.chars().map(Some).chain([None]) {
        if let Some(letter) = c.filter(|c| c.is_alphanumeric()) {
            word.push(letter);
            continue;
        }
        out.push_str(&mended(&word).unwrap_or_else(|| word.clone()));
        word.clear();
        out.extend(c);
    }
    out
}

/// Whether two ids look the same or differ by case, spaces and dashes only.
pub fn is_same_id(a: &str, b: &str) -> bool {
    let plain = |id: &str| skeleton(id.trim()).to_lowercase().replace([' ', '_'], "-");
    plain(a) == plain(b)
}

/// The word as it was meant, if it mixes Latin and Cyrillic letters and those of one alphabet all look like letters of
/// the other: the fewer ones are taken for slips, at a tie the Cyrillic ones. `None` for a word that mixes nothing, or
/// that is a name with an ending.
pub(super) fn mended(word: &str) -> Option<String> {
    let cyrillic = word.chars().filter(|c| is_cyrillic(*c)).count();
    let latin = word.chars().filter(char::is_ascii_alphabetic).count();
    if cyrillic == 0 || latin == 0 {
        return None;
    }
    let to_latin = || in_one_script(word, is_cyrillic, latin_twin);
    let to_cyrillic = || in_one_script(word, |c| c.is_ascii_alphabetic(), cyrillic_twin);
    if latin >= cyrillic {
        to_latin().or_else(to_cyrillic)
    } else {
        to_cyrillic().or_else(to_latin)
    }
}

/// The word with each foreign letter replaced by its twin, if each has one.
fn in_one_script(
    word: &str,
    is_foreign: impl Fn(char) -> bool,
    twin: impl Fn(char) -> Option<char>,
) -> Option<String> {
    word.chars()
        .map(|c| if is_foreign(c) { twin(c) } else { Some(c) })
        .collect()
}

/// The Cyrillic letter that looks like this Latin one; that of Russian or Kazakh where several do.
fn cyrillic_twin(c: char) -> Option<char> {
    let (alike, _) = LOOK_ALIKES.iter().find(|(_, latin)| *latin == c)?;
    alike.chars().find(|c| is_cyrillic(*c))
}

/// The Latin letter that looks like this Cyrillic one.
fn latin_twin(c: char) -> Option<char> {
    let twin = latin(c);
    (is_cyrillic(c) && twin.is_ascii_alphabetic()).then_some(twin)
}

/// Whether a letter is Cyrillic.
fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_that_mix_alphabets_change() {
        // A Latin e in the first word; a brand with a Cyrillic ending stays.
        let text = "\u{426}e\u{43c}\u{435}\u{43d}\u{442}, Qarmet\u{442}\u{44b}\u{4a3} 3D.";
        let meant = "\u{426}\u{435}\u{43c}\u{435}\u{43d}\u{442}, Qarmet\u{442}\u{44b}\u{4a3} 3D.";
        assert_eq!(in_one_alphabet(text), meant);
        assert_eq!(in_one_alphabet(meant), meant);
        assert_eq!(in_one_alphabet(""), "");
    }

    #[test]
    fn spaces_are_tidied_and_ids_compared_as_they_look() {
        assert_eq!(tidied(" a  b\u{a0}"), "a b");
        assert_eq!(tidied("  "), "  ");
        assert!(is_same_id("S 1", "s-1") && is_same_id("\u{441}1", "c1"));
        assert!(!is_same_id("s1", "s2"));
    }
}
