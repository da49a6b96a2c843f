//! What somebody may have meant by a word that is not in its list.

use crate::model::place;
use crate::model::shape::CodeShape;
use crate::model::visible::is_hidden;

/// A guess at the word that was meant, for the message only: nothing is corrected in silence.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Guess {
    /// No idea.
    None,
    /// It has letters of another alphabet or characters that nobody sees in place of this word's own.
    LookAlike(String),
    /// It differs by case, spaces or dashes only.
    Spelling(String),
    /// It is another name of this region.
    OtherName(String),
}

impl Guess {
    /// The word for the message's choice.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::LookAlike(_) => "look-alike",
            Self::Spelling(_) => "spelling",
            Self::OtherName(_) => "other-name",
        }
    }

    /// The word that was meant, or nothing.
    pub(super) fn meant(&self) -> &str {
        match self {
            Self::None => "",
            Self::LookAlike(word) | Self::Spelling(word) | Self::OtherName(word) => word,
        }
    }
}

/// Guesses which word of `list` was meant.
pub(super) fn guess(text: &str, list: &CodeShape) -> Guess {
    let same_as = |text: &str| {
        let plain = plain_spelling(text);
        list.all
            .iter()
            .find(|code| plain_spelling(code) == plain)
            .cloned()
    };
    if let Some(code) = same_as(text) {
        return Guess::Spelling(code);
    }
    if let Some(code) = same_as(&skeleton(text)) {
        return Guess::LookAlike(code);
    }
    match place::find(text) {
        Ok(region) if list.name == "Region" => Guess::OtherName(region.code().to_owned()),
        Ok(_) | Err(_) => Guess::None,
    }
}

fn plain_spelling(text: &str) -> String {
    text.trim().to_ascii_lowercase().replace([' ', '-'], "_")
}

/// Cyrillic and Greek letters beside the Latin ones that look the same; a selection of Unicode UTS 39 that covers the
/// letters of the codes of this format.
pub(super) const LOOK_ALIKES: &[(&str, char)] = &[
    ("\u{410}\u{391}", 'A'),
    ("\u{430}\u{3b1}", 'a'),
    ("\u{412}\u{392}", 'B'),
    ("\u{421}\u{3f9}", 'C'),
    ("\u{441}\u{3f2}", 'c'),
    ("\u{415}\u{395}", 'E'),
    ("\u{435}", 'e'),
    ("\u{41d}\u{4a2}\u{397}", 'H'),
    ("\u{4bb}", 'h'),
    ("\u{406}\u{399}", 'I'),
    ("\u{456}\u{3b9}", 'i'),
    ("\u{408}", 'J'),
    ("\u{458}", 'j'),
    ("\u{41a}\u{49a}\u{39a}", 'K'),
    ("\u{43a}\u{49b}\u{3ba}", 'k'),
    ("\u{41c}\u{39c}", 'M'),
    ("\u{39d}", 'N'),
    ("\u{41e}\u{39f}", 'O'),
    ("\u{43e}\u{3bf}", 'o'),
    ("\u{420}\u{3a1}", 'P'),
    ("\u{440}\u{3c1}", 'p'),
    ("\u{405}", 'S'),
    ("\u{455}", 's'),
    ("\u{422}\u{3a4}", 'T'),
    ("\u{443}", 'y'),
    ("\u{423}\u{4ae}\u{3a5}", 'Y'),
    ("\u{425}\u{3a7}", 'X'),
    ("\u{445}\u{3c7}", 'x'),
    ("\u{396}", 'Z'),
    ("\u{417}", '3'),
    ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}", '-'),
    ("\u{a0}\u{202f}\u{2009}", ' '),
];

/// The text as it looks: without what nobody sees, full-width forms narrow, look-alikes Latin.
pub(super) fn skeleton(text: &str) -> String {
    text.chars().filter(|c| !is_hidden(*c)).map(latin).collect()
}

pub(super) fn latin(c: char) -> char {
    if let full_width @ '\u{ff01}'..='\u{ff5e}' = c {
        return char::from_u32(u32::from(full_width) - 0xfee0).unwrap_or(c);
    }
    LOOK_ALIKES
        .iter()
        .find(|(alike, _)| alike.contains(c))
        .map_or(c, |(_, latin)| *latin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::record::Field;
    use crate::model::region::Region;
    use crate::model::shape::Shape;

    fn guessed(text: &str) -> (&'static str, String) {
        let Shape::Code(list) = Region::shape() else {
            panic!("a region is a code")
        };
        let guess = guess(text, &list);
        (guess.code(), guess.meant().to_owned())
    }

    #[test]
    fn a_region_that_only_looks_like_one_is_recognised() {
        for text in ["\u{41a}Z-15", "KZ\u{200b}-15", "ＫＺ－１５", "KZ\u{2013}15"] {
            assert_eq!(guessed(text), ("look-alike", "KZ-15".to_owned()), "{text}");
        }
        assert_eq!(guessed("kz 15"), ("spelling", "KZ-15".to_owned()));
        for name in [
            "Abay",
            "\u{43e}\u{431}\u{43b}\u{430}\u{441}\u{442}\u{44c} Abai",
        ] {
            assert_eq!(guessed(name), ("other-name", "KZ-10".to_owned()), "{name}");
        }
        assert_eq!(guessed("Almaty"), ("none", String::new()));
    }
}
