//! How well a few typed letters fit a text: word starts count most, then letters that stand together.
//!
//! Letters are found in their order. The first one begins a word; each next one follows at once, later in the same word,
//! or begins a later word. So `krg` and `sv` find Karaganda and "Save view", and no letters scattered over a sentence are
//! taken for a find. Two letters or more are also found within a word, if they stand together.

/// A letter that begins a word.
const WORD_START: i32 = 10;
/// On top of that, the first letter of the text.
const TEXT_START: i32 = 4;
/// A letter right after the one before it.
const TOGETHER: i32 = 6;
/// A letter that begins a later word.
const NEXT_WORD: i32 = 8;
/// A letter after a gap in the same word.
const IN_WORD: i32 = -2;
/// The first of some letters that stand together within a word.
const WITHIN: i32 = 1;
/// The whole text.
const WHOLE: i32 = 10;
/// A text loses a point for each of these many letters, so that the shorter of two texts comes first.
const LONG: usize = 10;
/// The most points that a text loses for its length.
const MOST_LOST: i32 = 5;

/// How well letters fit a text, both folded; `None` when they are not found in it. No letters fit nothing.
pub(super) fn score(letters: &str, text: &str) -> Option<i32> {
    if !has_in_order(letters, text) {
        return None;
    }
    let wanted: Vec<char> = letters.chars().collect();
    let found = [best_from_start(&wanted, text), within(&wanted, text)];
    let best = found.into_iter().flatten().max()?;
    let lost = i32::try_from(text.chars().count() / LONG).map_or(MOST_LOST, |n| n.min(MOST_LOST));
    let whole = if letters == text { WHOLE } else { 0 };
    Some(best + whole - lost)
}

/// Whether the letters stand in the text in this order, however far apart; quick, and refuses most texts.
fn has_in_order(letters: &str, text: &str) -> bool {
    let mut rest = text.chars();
    letters.chars().all(|c| rest.any(|t| t == c))
}

/// The points of letters that stand together somewhere.
fn within(wanted: &[char], text: &str) -> Option<i32> {
    let letters: String = wanted.iter().collect();
    let together: i32 = wanted.iter().skip(1).map(|_| TOGETHER).sum();
    (together > 0 && text.contains(&letters)).then_some(WITHIN + together)
}

/// The most points that the letters can have, the first of them beginning a word.
fn best_from_start(wanted: &[char], text: &str) -> Option<i32> {
    let (first, rest) = wanted.split_first()?;
    let letters = with_starts(text);
    let mut best: Vec<Option<i32>> = letters
        .iter()
        .enumerate()
        .map(|(at, (c, is_start))| {
            let bonus = if at == 0 { TEXT_START } else { 0 };
            (*is_start && c == first).then_some(WORD_START + bonus)
        })
        .collect();
    for wanted in rest {
        best = with_next(&letters, &best, *wanted);
    }
    best.into_iter().flatten().max()
}

/// Each letter of a text, and whether it begins a word.
fn with_starts(text: &str) -> Vec<(char, bool)> {
    let mut is_inside = false;
    text.chars()
        .map(|c| {
            let is_start = c.is_alphanumeric() && !is_inside;
            is_inside = c.is_alphanumeric();
            (c, is_start)
        })
        .collect()
}

/// The most points with one letter more, which stands at each place; `before` are those without it.
fn with_next(letters: &[(char, bool)], before: &[Option<i32>], wanted: char) -> Vec<Option<i32>> {
    // The best so far: anywhere, in this word, and right before.
    let (mut anywhere, mut in_word, mut last) = (None, None, None);
    letters
        .iter()
        .zip(before)
        .map(|((c, is_start), here)| {
            if *is_start {
                in_word = None;
            }
            let plus = |points: Option<i32>, more: i32| points.map(|p| p + more);
            let found = [
                plus(last, TOGETHER),
                plus(in_word, IN_WORD),
                is_start.then(|| plus(anywhere, NEXT_WORD)).flatten(),
            ];
            (anywhere, in_word, last) = (anywhere.max(*here), in_word.max(*here), *here);
            (*c == wanted).then(|| found.into_iter().flatten().max())?
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::score;

    /// Which of these texts the letters find, best first.
    fn found<'a>(letters: &str, texts: &[&'a str]) -> Vec<&'a str> {
        let mut found: Vec<(i32, &str)> = texts
            .iter()
            .filter_map(|text| Some((score(letters, text)?, *text)))
            .collect();
        found.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
        found.into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn what_begins_a_word_comes_before_what_stands_within_one() {
        let texts = ["export table", "copy rows", "reopen", "open sample", "open"];
        assert_eq!(
            found("op", &texts),
            ["open", "open sample", "copy rows", "reopen"]
        );
        assert_eq!(
            found("rows", &["arrows", "copy rows"]),
            ["copy rows", "arrows"]
        );
    }

    #[test]
    fn first_letters_of_words_find_the_words() {
        assert_eq!(found("sv", &["save", "save view"]), ["save view", "save"]);
        assert_eq!(
            found("kmp", &["karaganda metal plant"]),
            ["karaganda metal plant"]
        );
    }

    #[test]
    fn letters_left_out_of_a_word_still_find_it() {
        assert_eq!(found("krgnd", &["kostanai", "karaganda"]), ["karaganda"]);
    }

    #[test]
    fn letters_scattered_within_words_are_no_find() {
        assert_eq!(score("pt", "export table"), None);
        assert_eq!(score("xt", "export to"), None);
        assert_eq!(score("nap", "manage pages"), None);
        assert_eq!(score("ba", "abc"), None);
    }

    proptest! {
        #[test]
        fn every_beginning_of_a_word_finds_its_text(words in "[a-z]{1,8}( [a-z]{1,8}){0,3}", n in 0usize..4, m in 1usize..8) {
            let word = words.split(' ').cycle().nth(n).expect("there is one");
            let start: String = word.chars().take(m).collect();
            prop_assert!(score(&start, &words).is_some());
        }

        #[test]
        fn what_is_found_has_the_letters_in_their_order(letters in "[abc]{1,4}", text in "[abc ]{0,12}") {
            if score(&letters, &text).is_some() {
                let mut rest = text.chars();
                prop_assert!(letters.chars().all(|c| rest.any(|t| t == c)));
            }
        }
    }
}
