//! Dates in words: `spring 2026`, `by end of 2028`, `about 2028`, `Q4 2026`, `15 April 2026`.

use super::{Arg, Words};
use crate::model::date::{Date, Form, Part, Precision};

impl Words {
    /// A date as a person would write it in a sentence, short enough for a table cell.
    ///
    /// "By" a year, season, quarter or month is until its end, as the format means it; a winter names both its years.
    pub fn date(&self, date: &Date) -> String {
        match date.form() {
            Form::In(part) if part.is_about => self.part(part, "-about"),
            Form::In(part) => self.part(part, ""),
            Form::By(part) => self.roughly(part, self.part(part, "-by")),
            Form::From(part) => self.roughly(part, self.part(part, "-from")),
            Form::Between(from, to) => self.between(from, to),
        }
    }

    fn between(&self, from: Part, to: Part) -> String {
        let is_plain_year = |p: Part| p.precision == Precision::Year && !p.is_about;
        if is_plain_year(from) && is_plain_year(to) {
            let (from, to) = (from.year.to_string(), to.year.to_string());
            return self.fill("date-years", &[("from", from.into()), ("to", to.into())]);
        }
        let ends = [from, to].map(|p| self.part(p, if p.is_about { "-about" } else { "" }));
        let [from, to] = ends;
        self.fill("date-between", &[("from", from.into()), ("to", to.into())])
    }

    /// Says of a limit that is only about that it is.
    fn roughly(&self, part: Part, limit: String) -> String {
        if part.is_about {
            self.fill("date-roughly", &[("date", limit.into())])
        } else {
            limit
        }
    }

    /// One part, in the form that `suffix` of the message ids asks for.
    fn part(&self, part: Part, suffix: &str) -> String {
        let year = ("year", Arg::from(part.year.to_string()));
        let number = |name: &'static str, n: u8| (name, Arg::from(n));
        let (id, args) = match part.precision {
            Precision::Year => ("date-year", vec![year]),
            Precision::Season(n) => {
                let year = ("year", season_year(part.year, n).into());
                ("date-season", vec![number("season", n), year])
            }
            Precision::Quarter(n) => ("date-quarter", vec![number("quarter", n), year]),
            Precision::Month(n) => ("date-month", vec![number("month", n), year]),
            Precision::Day(month, day) => {
                let day = ("day", Arg::from(day.to_string()));
                ("date-day", vec![day, number("month", month), year])
            }
        };
        self.fill(&format!("{id}{suffix}"), &args)
    }
}

/// The year of a season; a winter begins in December and ends in the next year.
fn season_year(year: i16, season: u8) -> String {
    if season == 4 {
        format!("{year}/{:02}", (year + 1) % 100)
    } else {
        year.to_string()
    }
}
