//! Dates as people type them: the forms of the file, and `15.04.2026`, `spring 2026`, `Q4 2026`, `до 2028`.

use crate::model::date::Date;

/// Spring to winter, by the beginning of the word in the spellings that people type.
const SEASONS: [&[&str]; 4] = [
    &["spring", "весн", "көктем"],
    &["summer", "лет", "жаз"],
    &["autumn", "fall", "осен", "күз"],
    &["winter", "зим", "қыс"],
];

/// January to December, likewise.
const MONTHS: [&[&str]; 12] = [
    &["jan", "янв", "қаңтар"],
    &["feb", "фев", "ақпан"],
    &["mar", "март", "наурыз"],
    &["apr", "апр", "сәуір"],
    &["may", "май", "мая", "мамыр"],
    &["jun", "июн", "маусым"],
    &["jul", "июл", "шілде"],
    &["aug", "авг", "тамыз"],
    &["sep", "сен", "қыркүйек"],
    &["oct", "окт", "қазан"],
    &["nov", "ноя", "қараша"],
    &["dec", "дек", "желтоқсан"],
];

const QUARTER: &[&str] = &["quarter", "кв", "тоқсан"];
const ABOUT: &[&str] = &["about", "circa", "около", "примерно", "шамамен", "≈", "~"];
const BY: &[&str] = &["by", "до", "к", "дейін"];
const FROM: &[&str] = &["from", "since", "с", "со", "бастап"];
/// Words that stand around a date and say nothing more.
const AROUND: &[&str] = &[
    "in",
    "of",
    "the",
    "end",
    "year",
    "в",
    "г",
    "гг",
    "год",
    "года",
    "году",
    "конца",
    "концу",
    "й",
    "ж",
    "жж",
    "жыл",
    "жылы",
    "жылғы",
    "жылдан",
    "жылға",
    "жылдың",
    "соңына",
];
/// The quarters in Roman numerals.
const ROMAN: [&str; 4] = ["i", "ii", "iii", "iv"];

/// Reads a date in one of the forms of the file or in one of the friendly ones.
pub fn parse(text: &str) -> Option<Date> {
    let text = text.trim();
    Date::parse(text).or_else(|| Date::parse(&canonical(&text.to_lowercase())?))
}

fn canonical(text: &str) -> Option<String> {
    if let Some(numeric) = numeric(text) {
        return Some(numeric);
    }
    let (from, to) = match text.split_once(['–', '—']) {
        Some((from, to)) => (Some(from), to),
        None => (None, text),
    };
    let to = Limit::read(to)?;
    Some(match (from, to) {
        (
            Some(from),
            Limit {
                part,
                kind: Kind::In,
            },
        ) => match Limit::read(from)? {
            Limit {
                part: from,
                kind: Kind::In,
            } => format!("{from}/{part}"),
            Limit { .. } => return None,
        },
        (Some(_), _) => return None,
        (
            None,
            Limit {
                part,
                kind: Kind::In,
            },
        ) => part,
        (
            None,
            Limit {
                part,
                kind: Kind::By,
            },
        ) => format!("../{part}"),
        (
            None,
            Limit {
                part,
                kind: Kind::From,
            },
        ) => format!("{part}/.."),
    })
}

/// A point in time, or that it is the last or the first one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    In,
    By,
    From,
}

/// A part of a date in the form of the file, and what it limits.
#[derive(Clone, Debug)]
struct Limit {
    part: String,
    kind: Kind,
}

impl Limit {
    fn read(text: &str) -> Option<Self> {
        let words: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | '(' | ')'))
            .filter(|w| !w.is_empty())
            .collect();
        let has = |list: &[&str]| words.iter().any(|w| list.contains(w));
        if !words.iter().all(|w| is_known(w)) || (has(BY) && has(FROM)) {
            return None;
        }
        let part = named(&words)?;
        let part = if has(ABOUT) { format!("{part}~") } else { part };
        let kind = match (has(BY), has(FROM)) {
            (true, _) => Kind::By,
            (false, true) => Kind::From,
            (false, false) => Kind::In,
        };
        Some(Self { part, kind })
    }
}

/// `15.04.2026`, `4.2026`, with points or slashes.
fn numeric(text: &str) -> Option<String> {
    let fields: Vec<&str> = text.split(['.', '/']).collect();
    let two = |t: &str| t.parse::<u8>().ok().map(|n| format!("{n:02}"));
    let is_year = |t: &str| t.len() == 4 && t.bytes().all(|b| b.is_ascii_digit());
    match fields.as_slice() {
        [day, month, year] if is_year(year) => {
            Some(format!("{year}-{}-{}", two(month)?, two(day)?))
        }
        [month, year] if is_year(year) => Some(format!("{year}-{}", two(month)?)),
        [..] => None,
    }
}

/// Whether a word belongs to a date, so that no word is passed over in silence.
fn is_known(word: &str) -> bool {
    let lists = SEASONS.iter().chain(&MONTHS).copied();
    let begins = |stems: &[&str]| stems.iter().any(|s| word.starts_with(s));
    [ABOUT, BY, FROM, AROUND, &ROMAN]
        .iter()
        .any(|l| l.contains(&word))
        || lists.chain([QUARTER]).any(begins)
        || year(word).is_some()
        || number(word).is_some()
        || quarter(word).is_some()
}

/// A year with a season, a quarter, a month or a month and a day.
fn named(words: &[&str]) -> Option<String> {
    let year = words.iter().find_map(|w| year(w))?;
    let begins = |stems: &[&str], w: &str| stems.iter().any(|s| w.starts_with(s));
    let place = |lists: &[&[&str]]| {
        lists
            .iter()
            .position(|stems| words.iter().any(|w| begins(stems, w)))
    };
    let numbers = || words.iter().filter_map(|w| number(w));
    if let Some(quarter) = words.iter().find_map(|w| quarter(w)) {
        return Some(format!("{year}-{}", 32 + quarter));
    }
    if words.iter().any(|w| begins(QUARTER, w)) {
        let roman = |w: &&str| ROMAN.iter().position(|r| r == w).map(|at| at as u8 + 1);
        let roman = words.iter().find_map(roman);
        let quarter = roman.or_else(|| numbers().find(|n| (1..=4).contains(n)))?;
        return Some(format!("{year}-{}", 32 + quarter));
    }
    if words.iter().any(|w| ROMAN.contains(w)) {
        return None;
    }
    if let Some(season) = place(&SEASONS) {
        return Some(format!("{year}-{}", 21 + season));
    }
    let Some(month) = place(&MONTHS) else {
        return numbers().next().is_none().then(|| year.to_owned());
    };
    let month = month + 1;
    Some(match numbers().find(|n| (1..=31).contains(n)) {
        Some(day) => format!("{year}-{month:02}-{day:02}"),
        None => format!("{year}-{month:02}"),
    })
}

/// Four digits, perhaps with a word glued on: `2026`, `2026-й`.
fn year(word: &str) -> Option<&str> {
    let digits = word.split(|c: char| !c.is_ascii_digit()).next()?;
    (digits.len() == 4).then_some(digits)
}

/// One or two digits, perhaps with an ending glued on: `4`, `4-й`, `15th`.
fn number(word: &str) -> Option<u8> {
    let digits = word.split(|c: char| !c.is_ascii_digit()).next()?;
    (digits.len() <= 2).then(|| digits.parse().ok())?
}

/// `q4`, `4q`, `4-тоқсан`.
fn quarter(word: &str) -> Option<u8> {
    let digit = word
        .strip_prefix('q')
        .or_else(|| word.strip_suffix('q'))
        .or_else(|| {
            word.split_once('-')
                .filter(|(_, w)| w.starts_with("тоқсан"))
                .map(|(n, _)| n)
        })?;
    digit.parse().ok().filter(|n| (1..=4).contains(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn friendly_forms_become_the_forms_of_the_file() {
        for (typed, stored) in [
            ("2026", "2026"),
            (" 2026-04-15 ", "2026-04-15"),
            ("15.04.2026", "2026-04-15"),
            ("4/2026", "2026-04"),
            ("spring 2026", "2026-21"),
            ("Весна 2026 г.", "2026-21"),
            ("2026 жылғы көктем", "2026-21"),
            ("2026 көктем", "2026-21"),
            ("весна 2026", "2026-21"),
            ("IV квартал 2026 г.", "2026-36"),
            ("с 2026 года", "2026/.."),
            ("2026 – 2028", "2026/2028"),
            ("Q4 2026", "2026-36"),
            ("4 кв. 2026", "2026-36"),
            ("2026 ж. 4-тоқсан", "2026-36"),
            ("15 April 2026", "2026-04-15"),
            ("апрель 2026", "2026-04"),
            ("желтоқсан 2026", "2026-12"),
            ("by 2028", "../2028"),
            ("до 2028 года", "../2028"),
            ("около 2028", "2028~"),
        ] {
            assert_eq!(
                parse(typed).as_ref().map(Date::as_str),
                Some(stored),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_date_that_the_program_shows_is_read_back() {
        let points = [
            "2026",
            "2026-21",
            "2026-24",
            "2026-33",
            "2026-36",
            "2026-05",
            "2026-12",
            "2026-04-15",
        ];
        let forms = ["P", "P~", "../P", "P/..", "../P~", "P/2029", "P/2029-36~"];
        for lang in crate::model::codes::Lang::ALL {
            let words = crate::i18n::Words::of(*lang);
            for (point, form) in points.iter().flat_map(|p| forms.map(|f| (p, f))) {
                let date = Date::parse(&form.replace('P', point)).expect(point);
                let shown = words.date(&date);
                assert_eq!(parse(&shown), Some(date), "{shown}");
            }
        }
    }

    #[test]
    fn nonsense_is_no_date() {
        for typed in [
            "",
            "soon",
            "31.02.2026",
            "Q5 2026",
            "5 2026",
            "13/2026",
            "spring",
            "blah 2026",
            "iv 2026",
            "by from 2026",
            "2026 – soon",
        ] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }
}
