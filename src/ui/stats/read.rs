//! Reading a paste: which region each line means, and which number it states.

use crate::model::codes::Lang;
use crate::model::json::Num;
use crate::model::number;
use crate::model::place::{self, NoRegion};
use crate::model::region::Region;
use crate::ui::grid::tsv;

/// A line of a paste that is understood.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    /// Which region.
    pub(super) region: Region,
    /// How many people, or how much money in whole units.
    pub(super) number: Num,
}

/// Why a line is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Its first cell names no region.
    NoRegion(String),
    /// Its first cell may be a city or a region.
    Ambiguous(String),
    /// Its second cell is no number above zero.
    NoNumber(String),
    /// The region has a number already.
    Twice(Region),
    /// It has one cell only.
    Short(String),
}

/// Reads lines of a region and a number. Numbers without a scale word of their own stand for `zeros` more zeros. A first line
/// without region and number is a header, and lines without any text are none. `None` when it is too much.
pub(super) fn read(text: &str, lang: Lang, zeros: usize) -> Option<Vec<Result<Found, Refused>>> {
    let rows = tsv::read(text)?;
    let mut lines: Vec<Result<Found, Refused>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let cells = cells(row);
        if cells.is_empty() {
            continue;
        }
        let line = line(&cells, (lang, zeros), &lines);
        let is_header = at == 0 && is_header(&cells, lang);
        if !is_header {
            lines.push(line);
        }
    }
    Some(lines)
}

/// The cells that hold something. A line of one cell is parted where a number begins after a semicolon or a space.
fn cells(row: &[String]) -> Vec<String> {
    let filled = row.iter().map(|cell| cell.trim().to_owned());
    let cells: Vec<String> = filled.filter(|cell| !cell.is_empty()).collect();
    let [only] = cells.as_slice() else {
        return cells;
    };
    let parts = only.split_once(';').or_else(|| {
        let starts_number = |(at, c): &(usize, char)| {
            c.is_ascii_digit() && only[..*at].ends_with(|c: char| c.is_whitespace())
        };
        let (at, _) = only.char_indices().find(starts_number)?;
        Some(only.split_at(at))
    });
    match parts {
        Some((name, number)) => vec![name.trim().to_owned(), number.trim().to_owned()],
        None => cells,
    }
}

fn line(
    cells: &[String],
    (lang, zeros): (Lang, usize),
    before: &[Result<Found, Refused>],
) -> Result<Found, Refused> {
    let (name, value) = match cells {
        [name, value, ..] => (name, value),
        [name] => return Err(Refused::Short(name.clone())),
        [] => return Err(Refused::Short(String::new())),
    };
    let region = place::find(name).map_err(|error| match error {
        NoRegion::Unknown => Refused::NoRegion(name.clone()),
        NoRegion::Ambiguous => Refused::Ambiguous(name.clone()),
    })?;
    let number = number::parse_scaled(value, lang, zeros).map(|scaled| scaled.number);
    let number = number.ok().filter(|n| n.as_f64() > 0.0);
    let number = number.ok_or_else(|| Refused::NoNumber(value.clone()))?;
    let is_known =
        |line: &Result<Found, Refused>| line.as_ref().is_ok_and(|found| found.region == region);
    if before.iter().any(is_known) {
        return Err(Refused::Twice(region));
    }
    Ok(Found { region, number })
}

/// Whether a line names columns: no region, and nothing that is a number.
fn is_header(cells: &[String], lang: Lang) -> bool {
    let is_number = |cell: &String| number::parse(cell, lang).is_ok();
    cells.len() > 1
        && cells.first().is_some_and(|name| place::find(name).is_err())
        && !cells.iter().any(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str, lang: Lang, zeros: usize) -> Result<Found, Refused> {
        let mut lines = read(text, lang, zeros).expect("not too much");
        assert_eq!(lines.len(), 1, "{text}");
        lines.remove(0)
    }

    fn found(region: Region, number: i64) -> Found {
        Found {
            region,
            number: Num::Int(number),
        }
    }

    #[test]
    fn regions_are_read_in_three_languages_and_other_spellings_and_numbers_as_people_write_them() {
        for (text, lang, region, number) in [
            ("Pavlodar\t756,000", Lang::En, Region::Pavlodar, 756_000),
            (
                "Павлодарская область\t756\u{a0}000",
                Lang::Ru,
                Region::Pavlodar,
                756_000,
            ),
            (
                "Түркістан облысы\t2\u{202f}100\u{202f}000",
                Lang::Kk,
                Region::Turkistan,
                2_100_000,
            ),
            ("KZ-35;1135400", Lang::En, Region::Karaganda, 1_135_400),
            (
                "Almaty city 2 200 000",
                Lang::En,
                Region::AlmatyCity,
                2_200_000,
            ),
            (
                "ВКО\t\t725,5 тыс.",
                Lang::Ru,
                Region::EastKazakhstan,
                725_500,
            ),
        ] {
            assert_eq!(one(text, lang, 0), Ok(found(region, number)), "{text}");
        }
    }

    #[test]
    fn numbers_in_thousands_get_their_zeros_unless_a_word_says_otherwise() {
        let thousands = one("Абай\t610,2", Lang::Ru, 3);
        assert_eq!(thousands, Ok(found(Region::Abai, 610_200)));
        let million = one("Абай\t0,6 млн", Lang::Ru, 3);
        assert_eq!(million, Ok(found(Region::Abai, 600_000)));
    }

    #[test]
    fn each_line_that_is_not_understood_is_named_with_its_reason() {
        let text = "Region\tPopulation\nPavlodar\t5\nBerlin\t6\nAlmaty\t7\nAbai\tmany\nAkmola\t0\nПавлодар\t8\nUlytau\n\n";
        let lines = read(text, Lang::En, 0).expect("not too much");
        let named = |text: &str| text.to_owned();
        assert_eq!(
            lines,
            [
                Ok(found(Region::Pavlodar, 5)),
                Err(Refused::NoRegion(named("Berlin"))),
                Err(Refused::Ambiguous(named("Almaty"))),
                Err(Refused::NoNumber(named("many"))),
                Err(Refused::NoNumber(named("0"))),
                Err(Refused::Twice(Region::Pavlodar)),
                Err(Refused::Short(named("Ulytau"))),
            ]
        );
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_reader_fall(text in proptest::prelude::any::<String>()) {
            read(&text, Lang::Ru, 3);
        }
    }
}
