//! How much of the time a date covers: a core that is stated, and ends that fade where the date says less.

use jiff::Span as Days;
use jiff::civil::Date as Day;

use crate::model::date::{Date, Form, Part, Precision};

/// How far an end without a limit fades, in days.
const OPEN: i32 = 365;

/// The days of a date. From `from` to `core.0` and from `core.1` to `to` it fades; where these are the same day, the end
/// is hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Where it begins to show.
    pub from: Day,
    /// First and last day that the date names without doubt.
    pub core: (Day, Day),
    /// Where it has faded.
    pub to: Day,
}

impl Span {
    /// The days that a date allows. "About" fades by half the length of what it names, on both sides, at least by a
    /// fortnight; a season fades within itself, over its outer thirds, since nobody means its first day; "by" and "from"
    /// fade over a year to the side on which they have no limit.
    pub fn of(date: &Date) -> Self {
        match date.form() {
            Form::In(part) => Self::of_part(part, date),
            Form::By(part) => {
                let whole = Self::of_part(part, date);
                let first = whole.core.0;
                Self {
                    from: shift(first, -OPEN),
                    ..whole
                }
            }
            Form::From(part) => {
                let whole = Self::of_part(part, date);
                let last = whole.core.1;
                Self {
                    to: shift(last, OPEN),
                    ..whole
                }
            }
            Form::Between(from, to) => {
                let (from, to) = (Self::of_part(from, date), Self::of_part(to, date));
                Self {
                    from: from.from,
                    core: (from.core.0, to.core.1.max(from.core.0)),
                    to: to.to.max(from.to),
                }
            }
        }
    }

    /// Whether an end fades.
    pub fn is_soft(&self) -> bool {
        self.from < self.core.0 || self.core.1 < self.to
    }

    /// Whether it is one day.
    pub fn is_day(&self) -> bool {
        self.from == self.to
    }

    fn of_part(part: Part, date: &Date) -> Self {
        let first = part.first_day().unwrap_or_else(|| date.earliest());
        let last = part.last_day().unwrap_or_else(|| date.latest());
        let length = days(first, last) + 1;
        if part.is_about {
            let fade = (length / 2).max(14);
            return Self {
                from: shift(first, -fade),
                core: (first, last),
                to: shift(last, fade),
            };
        }
        let core = match part.precision {
            Precision::Season(_) => (shift(first, length / 3), shift(last, -length / 3)),
            Precision::Year | Precision::Quarter(_) | Precision::Month(_) | Precision::Day(..) => {
                (first, last)
            }
        };
        Self {
            from: first,
            core,
            to: last,
        }
    }
}

/// From one day to another.
pub fn days(from: Day, to: Day) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// A day some days later; the day itself at the ends of the calendar.
fn shift(day: Day, by: i32) -> Day {
    day.checked_add(Days::new().days(by)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> [String; 4] {
        let span = Span::of(&Date::parse(text).expect(text));
        [span.from, span.core.0, span.core.1, span.to].map(|day| day.to_string())
    }

    #[test]
    fn what_a_date_leaves_open_fades_and_what_it_states_does_not() {
        for (text, expected) in [
            ("2026-04-15", ["2026-04-15"; 4]),
            (
                "2029",
                ["2029-01-01", "2029-01-01", "2029-12-31", "2029-12-31"],
            ),
            (
                "2026-21",
                ["2026-03-01", "2026-03-31", "2026-05-01", "2026-05-31"],
            ),
            (
                "2028~",
                ["2027-07-02", "2028-01-01", "2028-12-31", "2029-07-02"],
            ),
            (
                "../2028",
                ["2027-01-01", "2028-01-01", "2028-12-31", "2028-12-31"],
            ),
            (
                "2028/..",
                ["2028-01-01", "2028-01-01", "2028-12-31", "2029-12-31"],
            ),
            (
                "2026/2028",
                ["2026-01-01", "2026-01-01", "2028-12-31", "2028-12-31"],
            ),
        ] {
            assert_eq!(span(text), expected, "{text}");
        }
    }

    #[test]
    fn a_span_is_in_order_for_every_form_even_at_the_ends_of_the_calendar() {
        for text in [
            "1900~",
            "../1900",
            "2200~",
            "2200/..",
            "2026-24~/2026-24~",
            "2026~/2026-01",
        ] {
            let Some(date) = Date::parse(text) else {
                continue;
            };
            let span = Span::of(&date);
            assert!(
                span.from <= span.core.0 && span.core.0 <= span.core.1 && span.core.1 <= span.to,
                "{text}: {span:?}"
            );
        }
    }
}
