//! Dates as reports give them: EDTF level 0 and the parts of level 1 that the format names.

use std::cmp::Ordering;

use jiff::civil::Date as Day;

use super::json::Json;
use super::record::Field;
use super::shape::Shape;

/// A date of some precision, kept as it was written.
///
/// Accepts `2026`, `2026-04`, `2026-04-15`, seasons `2026-21` to `2026-24`, quarters `2026-33` to `2026-36`, each
/// with `~` for about, `../DATE` for by, `DATE/..` for from and `DATE/DATE` for from to; years 1900 to 2200.
#[derive(Clone, Debug)]
pub struct Date {
    text: String,
    form: Form,
}

/// What a date says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Some time within this one.
    In(Part),
    /// At the end of this one or before.
    By(Part),
    /// At the start of this one or after.
    From(Part),
    /// From the start of the first to the end of the second.
    Between(Part, Part),
}

/// A day, month, quarter, season or year, exact or about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The year, 1900 to 2200.
    pub year: i16,
    /// How precise it is.
    pub precision: Precision,
    /// Whether it is marked as about.
    pub is_about: bool,
}

/// How precise a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// The whole year.
    Year,
    /// 1 spring, 2 summer, 3 autumn, 4 winter; winter begins in December of its year.
    Season(u8),
    /// 1 to 4.
    Quarter(u8),
    /// 1 to 12.
    Month(u8),
    /// Month 1 to 12 and day 1 to 31.
    Day(u8, u8),
}

impl Date {
    /// Reads a date; `None` when it is not one of the accepted forms.
    pub fn parse(text: &str) -> Option<Self> {
        let form = match text.split_once('/') {
            Some(("..", by)) => Form::By(Part::parse(by)?),
            Some((from, "..")) => Form::From(Part::parse(from)?),
            Some((from, to)) => {
                let (from, to) = (Part::parse(from)?, Part::parse(to)?);
                if from.first_day()? > to.last_day()? {
                    return None;
                }
                Form::Between(from, to)
            }
            None => Form::In(Part::parse(text)?),
        };
        Some(Self {
            text: text.to_owned(),
            form,
        })
    }

    /// The date as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What it says.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The year it names, the first one of two.
    pub fn year(&self) -> i16 {
        match self.form {
            Form::In(part) | Form::By(part) | Form::From(part) | Form::Between(part, _) => {
                part.year
            }
        }
    }

    /// The first day of the year, month or day that it names, the first one of two: what it counts as in a comparison.
    pub fn named_day(&self) -> Day {
        match self.form {
            Form::In(part) | Form::By(part) | Form::From(part) | Form::Between(part, _) => {
                part.first_day().unwrap_or(FIRST)
            }
        }
    }

    /// The earliest day it allows; 1 January 1900 where it has no start.
    pub fn earliest(&self) -> Day {
        match self.form {
            Form::In(part) | Form::From(part) | Form::Between(part, _) => {
                part.first_day().unwrap_or(FIRST)
            }
            Form::By(_) => FIRST,
        }
    }

    /// The latest day it allows; 31 December 2200 where it has no end.
    pub fn latest(&self) -> Day {
        match self.form {
            Form::In(part) | Form::By(part) | Form::Between(_, part) => {
                part.last_day().unwrap_or(LAST)
            }
            Form::From(_) => LAST,
        }
    }
}

const FIRST: Day = Day::constant(1900, 1, 1);
const LAST: Day = Day::constant(2200, 12, 31);

impl Part {
    fn parse(text: &str) -> Option<Self> {
        let (text, is_about) = text.strip_suffix('~').map_or((text, false), |t| (t, true));
        let mut fields = text.split('-');
        let year: i16 = digits(fields.next()?, 4)?.try_into().ok()?;
        let precision = match (fields.next(), fields.next()) {
            (None, _) => Precision::Year,
            (Some(second), None) => match digits(second, 2)? {
                n @ 1..=12 => Precision::Month(n as u8),
                n @ 21..=24 => Precision::Season(n as u8 - 20),
                n @ 33..=36 => Precision::Quarter(n as u8 - 32),
                _ => return None,
            },
            (Some(month), Some(day)) => {
                Precision::Day(digits(month, 2)? as u8, digits(day, 2)? as u8)
            }
        };
        let part = Self {
            year,
            precision,
            is_about,
        };
        let is_valid =
            fields.next().is_none() && (1900..=2200).contains(&year) && part.first_day().is_some();
        is_valid.then_some(part)
    }

    /// Its first day; `None` for a day that no calendar has.
    pub fn first_day(self) -> Option<Day> {
        let (month, day) = match self.precision {
            Precision::Year => (1, 1),
            Precision::Season(n) => (3 * n, 1),
            Precision::Quarter(n) => (3 * n - 2, 1),
            Precision::Month(m) => (m, 1),
            Precision::Day(m, d) => (m, d),
        };
        Day::new(self.year, month.cast_signed(), day.cast_signed()).ok()
    }

    /// Its last day.
    pub fn last_day(self) -> Option<Day> {
        let (year, month) = match self.precision {
            Precision::Year => (self.year, 12),
            Precision::Season(4) => (self.year + 1, 2),
            Precision::Season(n) => (self.year, 3 * n + 2),
            Precision::Quarter(n) => (self.year, 3 * n),
            Precision::Month(m) => (self.year, m),
            Precision::Day(..) => return self.first_day(),
        };
        Some(Day::new(year, month.cast_signed(), 1).ok()?.last_of_month())
    }
}

fn digits(text: &str, len: usize) -> Option<u16> {
    (text.len() == len && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Date {}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Date {
    /// By earliest day, then latest, then spelling.
    fn cmp(&self, other: &Self) -> Ordering {
        (self.earliest(), self.latest(), &self.text).cmp(&(
            other.earliest(),
            other.latest(),
            &other.text,
        ))
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("no date {text:?}")))
    }
}

impl Field for Date {
    fn read(json: &Json) -> Option<Self> {
        json.as_str().and_then(Self::parse)
    }
    fn write(&self) -> Option<Json> {
        Some(Json::Str(self.text.clone()))
    }
    fn shape() -> Shape {
        Shape::Date
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(text: &str) -> Option<(String, String)> {
        Date::parse(text).map(|d| (d.earliest().to_string(), d.latest().to_string()))
    }

    #[test]
    fn each_form_has_the_days_it_allows() {
        for (text, first, last) in [
            ("2026", "2026-01-01", "2026-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2026-04-15", "2026-04-15", "2026-04-15"),
            ("2026-21", "2026-03-01", "2026-05-31"),
            ("2026-24", "2026-12-01", "2027-02-28"),
            ("2026-36", "2026-10-01", "2026-12-31"),
            ("2028~", "2028-01-01", "2028-12-31"),
            ("../2028", "1900-01-01", "2028-12-31"),
            ("2028/..", "2028-01-01", "2200-12-31"),
            ("2026-03/2028", "2026-03-01", "2028-12-31"),
        ] {
            assert_eq!(
                bounds(text),
                Some((first.to_owned(), last.to_owned())),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "26",
            "2026-13",
            "2026-02-30",
            "2026-4",
            "2028/2026",
            "1899",
            "2201",
            "2026-04-15-1",
            "..",
            "٢٠٢٦",
        ] {
            assert_eq!(bounds(text), None, "{text}");
        }
    }
}
