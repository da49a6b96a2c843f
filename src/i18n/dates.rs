//! Dates in words: `spring 2026`, `by end of 2028`, `about 2028`, `Q4 2026`, `15 April 2026`.

use jiff::civil::DateTime;

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

    /// A day and the time on the clock: `1 July 2026, 15:04`.
    pub fn moment(&self, time: DateTime) -> String {
        let day = Date::parse(&time.date().to_string());
        let date = day.map_or_else(|| time.date().to_string(), |day| self.date(&day));
        let clock = format!("{:02}:{:02}", time.hour(), time.minute());
        self.fill("moment", &[("date", date.into()), ("clock", clock.into())])
    }

    /// A time of the file, as [`Words::moment`] in the time of Kazakhstan; as it stands where it is none.
    pub fn moment_of(&self, time: &str) -> String {
        match time.parse::<jiff::Timestamp>() {
            Ok(stamp) => self.moment(jiff::tz::Offset::constant(5).to_datetime(stamp)),
            Err(_) => crate::model::visible::line(time),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::codes::Lang;

    /// Every form of the format, and how it reads in English, Russian and Kazakh; `~` stands for a no-break space.
    const TABLE: &[[&str; 4]] = &[
        ["2026", "2026", "2026~г.", "2026~ж."],
        ["2028~", "about 2028", "около 2028~г.", "шамамен 2028~ж."],
        [
            "../2028",
            "by end of 2028",
            "до конца 2028~г.",
            "2028 жылдың соңына дейін",
        ],
        ["2028/..", "from 2028", "с 2028~г.", "2028 жылдан бастап"],
        [
            "../2028~",
            "by end of 2028 (about)",
            "до конца 2028~г. (примерно)",
            "2028 жылдың соңына дейін (шамамен)",
        ],
        [
            "2026-21",
            "spring 2026",
            "весна 2026~г.",
            "2026 жылғы көктем",
        ],
        [
            "2026-24",
            "winter 2026/27",
            "зима 2026/27~г.",
            "2026/27 жылғы қыс",
        ],
        [
            "2026-22~",
            "about summer 2026",
            "около лета 2026~г.",
            "шамамен 2026 жылғы жаз",
        ],
        [
            "../2026-23",
            "by end of autumn 2026",
            "до конца осени 2026~г.",
            "2026 жылғы күздің соңына дейін",
        ],
        [
            "2026-21/..",
            "from spring 2026",
            "с весны 2026~г.",
            "2026 жылғы көктемнен бастап",
        ],
        [
            "2026-36",
            "Q4 2026",
            "IV~квартал 2026~г.",
            "2026 жылғы IV~тоқсан",
        ],
        [
            "2026-33~",
            "about Q1 2026",
            "около I~квартала 2026~г.",
            "шамамен 2026 жылғы I~тоқсан",
        ],
        [
            "../2026-35",
            "by end of Q3 2026",
            "до конца III~квартала 2026~г.",
            "2026 жылғы III~тоқсанның соңына дейін",
        ],
        [
            "2026-34/..",
            "from Q2 2026",
            "со II~квартала 2026~г.",
            "2026 жылғы II~тоқсаннан бастап",
        ],
        [
            "2026-04",
            "April 2026",
            "апрель 2026~г.",
            "2026 жылғы сәуір",
        ],
        [
            "2026-08~",
            "about August 2026",
            "около августа 2026~г.",
            "шамамен 2026 жылғы тамыз",
        ],
        [
            "../2026-05",
            "by end of May 2026",
            "до конца мая 2026~г.",
            "2026 жылғы мамырдың соңына дейін",
        ],
        [
            "2026-09/..",
            "from September 2026",
            "с сентября 2026~г.",
            "2026 жылғы қыркүйектен бастап",
        ],
        [
            "2026-04-15",
            "15~April 2026",
            "15~апреля 2026~г.",
            "2026 жылғы 15~сәуір",
        ],
        [
            "2026-01-08~",
            "about 8~January 2026",
            "около 8~января 2026~г.",
            "шамамен 2026 жылғы 8~қаңтар",
        ],
        [
            "../2026-12-31",
            "by 31~December 2026",
            "до 31~декабря 2026~г.",
            "2026 жылғы 31~желтоқсанға дейін",
        ],
        [
            "2026-03-01/..",
            "from 1~March 2026",
            "с 1~марта 2026~г.",
            "2026 жылғы 1~наурыздан бастап",
        ],
        ["2026/2028", "2026–2028", "2026–2028~гг.", "2026–2028~жж."],
        [
            "2026-03/2028~",
            "March 2026 – about 2028",
            "март 2026~г. — около 2028~г.",
            "2026 жылғы наурыз — шамамен 2028~ж.",
        ],
    ];

    #[test]
    fn each_form_of_a_date_reads_well_in_three_languages() {
        for [text, expected @ ..] in TABLE {
            let date = Date::parse(text).expect(text);
            for (lang, expected) in [Lang::En, Lang::Ru, Lang::Kk].into_iter().zip(expected) {
                assert_eq!(
                    Words::of(lang).date(&date).replace('\u{a0}', "~"),
                    *expected,
                    "{text}"
                );
            }
        }
    }
}
