//! Numbers as people type them in three languages: `1 200 000`, `1,200,000`, `1.2m`, `1,2 млрд`.

use crate::model::codes::Lang;
use crate::model::json::Num;

/// Why a typed number is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// It cannot be read.
    NotANumber,
    /// It is below zero.
    Negative,
    /// It is above [`LARGEST`].
    TooLarge,
}

/// The largest number that a field takes: any amount of money in this world, and still exact in a double.
pub const LARGEST: f64 = 1e15;

/// A number, and what its scale word stood for.
#[derive(Clone, Debug, PartialEq)]
pub struct Scaled {
    /// The number.
    pub number: Num,
    /// The zeros of its scale word; `None` without one.
    pub zeros: Option<usize>,
}

/// Words and letters behind a number and how many zeros they stand for, in the spellings that people type.
const SCALES: &[(&str, usize)] = &[
    ("k", 3),
    ("thousand", 3),
    ("тыс", 3),
    ("тысяч", 3),
    ("тысячи", 3),
    ("тысяча", 3),
    ("мың", 3),
    ("m", 6),
    ("mn", 6),
    ("mln", 6),
    ("million", 6),
    ("millions", 6),
    ("млн", 6),
    ("миллион", 6),
    ("миллиона", 6),
    ("миллионов", 6),
    ("b", 9),
    ("bn", 9),
    ("bln", 9),
    ("billion", 9),
    ("billions", 9),
    ("млрд", 9),
    ("миллиард", 9),
    ("миллиарда", 9),
    ("миллиардов", 9),
    ("tn", 12),
    ("trn", 12),
    ("trillion", 12),
    ("трлн", 12),
    ("триллион", 12),
    ("триллиона", 12),
    ("триллионов", 12),
];

/// Reads a number. A single comma groups thousands in English when three digits follow it, and is a decimal comma
/// everywhere else; spaces of any kind and apostrophes group thousands.
pub fn parse(text: &str, lang: Lang) -> Result<Num, NumberError> {
    parse_scaled(text, lang, 0).map(|scaled| scaled.number)
}

/// Reads a number that stands for `unstated` more zeros when it has no scale word: in a column of millions, 6.
pub fn parse_scaled(text: &str, lang: Lang, unstated: usize) -> Result<Scaled, NumberError> {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix('+').unwrap_or(&text);
    if let Some(rest) = text.strip_prefix(['-', '−', '–']) {
        return Err(match parse(rest, lang) {
            Ok(_) | Err(NumberError::Negative | NumberError::TooLarge) => NumberError::Negative,
            Err(NumberError::NotANumber) => NumberError::NotANumber,
        });
    }
    let split = text
        .find(|c: char| !is_number_part(c))
        .unwrap_or(text.len());
    let (digits, word) = text.split_at(split);
    let (whole, fraction) = parts(digits.trim(), lang).ok_or(NumberError::NotANumber)?;
    let zeros = match word.trim() {
        "" => None,
        word => Some(scale(word).ok_or(NumberError::NotANumber)?),
    };
    let number = number(&whole, &fraction, zeros.unwrap_or(unstated))?;
    Ok(Scaled { number, zeros })
}

fn is_number_part(c: char) -> bool {
    c.is_ascii_digit() || is_group_mark(c) || matches!(c, '.' | ',')
}

fn is_group_mark(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '’')
}

/// The zeros that a lower-case scale word stands for; a point may end it.
pub fn scale(word: &str) -> Option<usize> {
    let word = word.trim_end_matches('.');
    SCALES.iter().find(|(w, _)| *w == word).map(|(_, n)| *n)
}

/// The digits before and behind the decimal mark.
fn parts(digits: &str, lang: Lang) -> Option<(String, String)> {
    let decimal = decimal_mark(digits, lang);
    let (whole, fraction) = match decimal.and_then(|mark| digits.rsplit_once(mark)) {
        Some((whole, fraction)) => (whole, fraction),
        None => (digits, ""),
    };
    if !fraction.bytes().all(|b| b.is_ascii_digit()) || (fraction.is_empty() && decimal.is_some()) {
        return None;
    }
    let groups: Vec<&str> = whole
        .split(|c| is_group_mark(c) || matches!(c, '.' | ','))
        .collect();
    let is_grouped = groups.iter().skip(1).all(|g| g.len() == 3)
        && (groups.len() == 1 || groups.first().is_some_and(|g| (1..=3).contains(&g.len())));
    let joined = groups.concat();
    let is_empty = joined.is_empty() && fraction.is_empty();
    (is_grouped && !is_empty).then(|| (joined, fraction.to_owned()))
}

/// The mark that stands before the fraction, if there is one.
fn decimal_mark(digits: &str, lang: Lang) -> Option<char> {
    let commas = digits.matches(',').count();
    let dots = digits.matches('.').count();
    match (commas, dots) {
        (0, 1) => Some('.'),
        (1, 0) => {
            let behind = digits.rsplit(',').next().map_or(0, str::len);
            (lang != Lang::En || behind != 3).then_some(',')
        }
        (0 | 2.., 0) | (0, _) => None,
        (_, _) => digits.rfind([',', '.']).and_then(|at| {
            let mark = digits[at..].chars().next()?;
            (digits.matches(mark).count() == 1).then_some(mark)
        }),
    }
}

/// Puts the number together from its digits, so that 4.35 million is exactly 4,350,000.
fn number(whole: &str, fraction: &str, zeros: usize) -> Result<Num, NumberError> {
    let fraction = fraction.trim_end_matches('0');
    if let Some(rest) = zeros.checked_sub(fraction.len()) {
        let all = format!("{whole}{fraction}{}", "0".repeat(rest));
        return match all.parse::<i64>() {
            Ok(n) if n as f64 <= LARGEST => Ok(Num::Int(n)),
            Ok(_) | Err(_) => Err(NumberError::TooLarge),
        };
    }
    match format!("{whole}.{fraction}e{zeros}").parse::<f64>() {
        // More digits than a number holds may come to a whole one.
        Ok(x) if x <= LARGEST => Ok(Num::from_f64(x)),
        Ok(_) => Err(NumberError::TooLarge),
        Err(_) => Err(NumberError::NotANumber),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, lang: Lang) -> Result<f64, NumberError> {
        parse(text, lang).map(|n| n.as_f64())
    }

    #[test]
    fn people_type_numbers_in_many_ways() {
        for (text, number) in [
            ("1200000", 1.2e6),
            ("1 200 000", 1.2e6),
            ("1\u{202f}200\u{a0}000", 1.2e6),
            ("1'200'000", 1.2e6),
            ("1.2m", 1.2e6),
            ("1.2 mln", 1.2e6),
            ("1,2 млрд", 1.2e9),
            ("1,2 млрд.", 1.2e9),
            ("200 тыс.", 2e5),
            ("5 мың", 5e3),
            ("3.7 billion", 3.7e9),
            ("4.35m", 4_350_000.0),
            ("1.200.000", 1.2e6),
            ("1.200.000,5", 1_200_000.5),
            ("1,200,000.5", 1_200_000.5),
            ("0", 0.0),
            ("0,5", 0.5),
            ("+5", 5.0),
        ] {
            for lang in [Lang::En, Lang::Ru, Lang::Kk] {
                assert_eq!(read(text, lang), Ok(number), "{text} in {lang:?}");
            }
        }
    }

    #[test]
    fn one_comma_and_three_digits_group_in_english_and_divide_in_russian() {
        assert_eq!(read("1,200", Lang::En), Ok(1200.0));
        assert_eq!(read("1,200", Lang::Ru), Ok(1.2));
        assert_eq!(read("1,25", Lang::En), Ok(1.25));
    }

    proptest::proptest! {
        #[test]
        fn a_number_that_the_program_writes_is_read_back(n in 0_i64..1_000_000_000_000_000, cents in 0_u8..100) {
            for lang in [Lang::En, Lang::Ru, Lang::Kk] {
                let words = crate::i18n::Words::of(lang);
                let whole = words.number(n as f64, 0);
                proptest::prop_assert_eq!(parse(&whole, lang), Ok(Num::Int(n)), "{}", whole);
                let x = (n % 1_000_000) as f64 + f64::from(cents) / 100.0;
                let text = words.number(x, 2);
                proptest::prop_assert_eq!(read(&text, lang), Ok(x), "{}", text);
            }
        }
    }

    #[test]
    fn what_is_no_number_is_refused_with_its_reason() {
        for text in [
            "",
            "abc",
            "1 20",
            "1,20,00",
            "12 00 000",
            "1.",
            ".",
            "1 x",
            "1..2",
            "NaN",
            "inf",
            "٣",
        ] {
            assert_eq!(read(text, Lang::En), Err(NumberError::NotANumber), "{text}");
        }
        assert_eq!(read("-5", Lang::En), Err(NumberError::Negative));
        assert_eq!(read("−5 млн", Lang::Ru), Err(NumberError::Negative));
        assert_eq!(read("10000 tn", Lang::En), Err(NumberError::TooLarge));
        assert_eq!(
            read("99999999999999999999999", Lang::En),
            Err(NumberError::TooLarge)
        );
    }
}
