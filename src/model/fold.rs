//! One spelling for search: case, diacritics and the letters that stand for each other in three languages.
//!
//! The fold is for finding, not for showing, and rather finds too much than too little. It is the same for the text and
//! for what is searched in it, so that only the letters that it does not tell apart matter:
//!
//! | one letter | stands for |
//! |---|---|
//! | `a` | a ә а |
//! | `e` | e э е ё |
//! | `g` | g gh г ғ |
//! | `i` | i y ı и й і ы |
//! | `k` | k q h kh к қ х һ |
//! | `s` | s sh ş с ш |
//! | `u` | u ү ұ у |
//! | `v` | v w в |
//! | `z` | z zh j з ж |
//!
//! So Қазақстан, Казахстан and Kazakhstan are one word, as are Zhambyl, Jambyl and Жамбыл. The digraphs only lose their
//! `h`: what one has typed of a word so far is always found in the whole word.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text for search: lower case, no diacritics, and Cyrillic and Latin letters of Kazakh, Russian and English
/// mapped to one alphabet, so that Abai, Abay and Абай are one word. Any white space becomes one space for one
/// character; hard and soft signs, apostrophes and invisible characters vanish. Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        add(&mut out, c);
    }
    out
}

/// Where `word`, which is folded, stands in `text`: ranges of bytes, from left to right, none over another.
pub fn places(text: &str, word: &str) -> Vec<Range<usize>> {
    if word.is_empty() {
        return Vec::new();
    }
    // For each letter where its fold begins; a letter may have none, as a soft sign has.
    let mut folded = String::with_capacity(text.len());
    let mut starts: Vec<(usize, usize)> = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        starts.push((folded.len(), at));
        add(&mut folded, c);
    }
    let letter = |from: usize| starts.partition_point(|(start, _)| *start <= from);
    let found = folded.match_indices(word).map(|(at, _)| {
        let first = letter(at).saturating_sub(1);
        // Letters that fold to nothing belong to the letter before: the `h` of kh, a soft sign.
        let is_nothing = |next: usize| {
            let begin = starts.get(next).map(|(start, _)| *start);
            let after = starts
                .get(next + 1)
                .map_or(folded.len(), |(start, _)| *start);
            begin == Some(after)
        };
        let mut next = letter(at + word.len() - 1);
        while is_nothing(next) {
            next += 1;
        }
        let start = starts.get(first).map_or(0, |(_, at)| *at);
        let end = starts.get(next).map_or(text.len(), |(_, at)| *at);
        start..end
    });
    found.collect()
}

/// Folds one letter onto what has been folded.
fn add(out: &mut String, c: char) {
    if is_plain(c) {
        push(out, c.to_lowercase().next().unwrap_or(c));
    } else {
        bare(c).for_each(|c| push(out, c));
    }
}

/// Whether a letter has no marks to lose and one lower-case letter: nearly every letter there is, and quickly seen.
fn is_plain(c: char) -> bool {
    c.is_ascii() || (matches!(c, 'А'..='я') && !matches!(c, 'Й' | 'й'))
}

/// The lower-case letters of a character without their marks.
fn bare(c: char) -> impl Iterator<Item = char> {
    std::iter::once(c)
        .nfkd()
        .flat_map(char::to_lowercase)
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
}

/// Adds one lower-case letter without marks.
fn push(out: &mut String, c: char) {
    if c == 'h' {
        if !out.ends_with(['c', 'g', 'k', 's', 'z']) {
            out.push('k');
        }
        return;
    }
    match alike(c) {
        Some(letters) => out.push_str(letters),
        None if c.is_whitespace() => out.push(' '),
        None if is_dash(c) => out.push('-'),
        None => out.push(c),
    }
}

/// What a letter is folded to, where that is not the letter itself.
fn alike(c: char) -> Option<&'static str> {
    Some(match c {
        'а' | 'ә' | 'ə' => "a",
        'б' => "b",
        'в' | 'w' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ж' | 'з' | 'j' => "z",
        'и' | 'і' | 'ы' | 'y' | 'ı' => "i",
        'к' | 'қ' | 'х' | 'һ' | 'q' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' => "s",
        'т' => "t",
        'у' | 'ү' | 'ұ' => "u",
        'ф' => "f",
        'ц' => "ts",
        'ч' => "c",
        'щ' => "sc",
        'ю' => "iu",
        'я' => "ia",
        'x' => "ks",
        'ъ'
        | 'ь'
        | '\''
        | '’'
        | 'ʼ'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2060}'
        | '\u{feff}' => "",
        _ => return None,
    })
}

fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_name_are_one_word() {
        for group in [
            &["Abai", "Abay", "Абай", "АБАЙ", "абай"][..],
            &["Kazakhstan", "Қазақстан", "Казахстан", "Qazaqstan"],
            &["Zhambyl", "Jambyl", "Жамбыл", "ЖАМБЫЛ"],
            &["Qaraghandy", "Қарағанды", "Karagandy"],
            &["Mangystau", "Маңғыстау", "Мангистау", "Mangistau"],
            &["Qarmet", "Кармет", "Karmet"],
            &["Ұлытау", "Улытау", "Ulytau"],
            &["Wanlin", "Ваньлинь"],
            &["Vostoktsvetmet", "Востокцветмет"],
            &["Щучинск", "Shchuchinsk"],
            &["Королёв", "Королев", "KOROLEV"],
            &["Zürich", "zurich", "Zu\u{308}rich"],
            &["Shymkent", "Шымкент", "Şymkent"],
            &["Co\u{a0}Ltd", "co ltd"],
        ] {
            for other in group {
                assert_eq!(fold(other), fold(group[0]), "{other} and {}", group[0]);
            }
        }
    }

    #[test]
    fn what_was_searched_is_found_in_the_text_as_it_is_written() {
        for (text, word, shown) in [
            ("Kazakhstan, Қазақстан", "казах", &["Kazakh", "Қазақ"][..]),
            ("Ваньлинь Wanlin", "wanlin", &["Ваньлинь", "Wanlin"]),
            ("Щучинск", "shch", &["Щ"]),
            ("Zu\u{308}rich", "zur", &["Zu\u{308}r"]),
            ("Abai", "", &[]),
            ("", "a", &[]),
        ] {
            let found: Vec<&str> = places(text, &fold(word))
                .into_iter()
                .map(|r| &text[r])
                .collect();
            assert_eq!(found, shown, "{word} in {text}");
        }
    }

    #[test]
    fn different_names_stay_different() {
        for (a, b) in [
            ("Pavlodar", "Kostanay"),
            ("Abai", "Akmola"),
            ("Атырау", "Актау"),
        ] {
            assert_ne!(fold(a), fold(b));
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn every_place_found_is_a_piece_of_the_text(text in any::<String>(), word in "[a-zа-я]{1,2}") {
            let word = fold(&word);
            let mut last = 0;
            for place in places(&text, &word) {
                prop_assert!(place.start >= last || place.start < place.end);
                prop_assert!(text.get(place.clone()).is_some());
                last = place.end;
            }
        }

        #[test]
        fn case_does_not_matter(text in "[a-zA-Zа-яА-ЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІ -]{0,40}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        }

        /// Nothing that one has typed so far makes the row vanish that the whole word finds.
        #[test]
        fn the_start_of_a_word_is_found_in_the_word(
            text in "[a-zA-Zа-яёәғқңөұүһі]{1,20}",
            len in 1usize..20,
        ) {
            let start: String = text.chars().take(len).collect();
            prop_assert!(fold(&text).starts_with(&fold(&start)));
        }
    }
}
