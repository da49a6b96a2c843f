//! Dates that moved: by how much, and which way.

use jiff::civil::Date as Day;

use crate::model::date::{Date, Form};
use crate::model::message::{Message, Value};

/// What to say of a date that became another: how far it moved where both name a time of their own, else both.
pub(super) fn message(subject: Message, before: &Date, after: &Date) -> Message {
    let (from, to) = (start(before), start(after));
    let span = from.zip(to).and_then(|(from, to)| span(from, to));
    let id = match span {
        Some((true, _)) => "compare-later",
        Some((false, _)) => "compare-earlier",
        None => "compare-changed",
    };
    let message = Message::new(id)
        .with("subject", subject)
        .with("before", Value::Date(before.clone()))
        .with("after", Value::Date(after.clone()));
    match span {
        Some((_, span)) => message.with("span", span),
        None => message,
    }
}

/// Where the time begins that it names; for "by" its end.
fn start(date: &Date) -> Option<Day> {
    match date.form() {
        Form::In(part) | Form::From(part) | Form::Between(part, _) => part.first_day(),
        Form::By(part) => part.last_day(),
    }
}

/// Whether it is later, and by how much in whole months or years, or in days where they are less than a month or not
/// whole months. None for the same day.
fn span(from: Day, to: Day) -> Option<(bool, Message)> {
    let is_later = from < to;
    let (first, last) = if is_later { (from, to) } else { (to, from) };
    let are_ends = first == first.last_of_month() && last == last.last_of_month();
    let months = i32::from(last.year() - first.year()) * 12
        + i32::from(last.month() - first.month())
        - i32::from(!are_ends && last.day() < first.day());
    let is_whole = last.day() == first.day() || are_ends;
    let days = first.until(last).ok()?.get_days();
    let (id, count) = match months {
        _ if days == 0 => return None,
        n if n <= 0 || (!is_whole && n < 2) => ("compare-days", days),
        n if n % 12 == 0 => ("compare-years", n / 12),
        n => ("compare-months", n),
    };
    let count = usize::try_from(count).unwrap_or_default();
    Some((is_later, Message::new(id).with("n", count)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(before: &str, after: &str) -> (String, Option<(String, Value)>) {
        let date = |text| Date::parse(text).expect("a date");
        let message = message(Message::new("x"), &date(before), &date(after));
        let span = message.args.iter().find_map(|(name, value)| match value {
            Value::Message(span) if *name == "span" => {
                let (_, count) = span.args.first().expect("a count");
                Some((span.id.to_string(), count.clone()))
            }
            _ => None,
        });
        (message.id.to_string(), span)
    }

    #[test]
    fn a_date_that_moved_says_by_how_much() {
        let span = |id: &str, n| Some((id.to_owned(), Value::Count(n)));
        for (before, after, id, expected) in [
            (
                "2026-03",
                "2026-12",
                "compare-later",
                span("compare-months", 9),
            ),
            (
                "2026-33",
                "2025-36",
                "compare-earlier",
                span("compare-months", 3),
            ),
            ("2026", "2028", "compare-later", span("compare-years", 2)),
            (
                "../2026",
                "../2027",
                "compare-later",
                span("compare-years", 1),
            ),
            (
                "2026-04-15",
                "2026-04-20",
                "compare-later",
                span("compare-days", 5),
            ),
            (
                "2026-01-31",
                "2026-02-28",
                "compare-later",
                span("compare-months", 1),
            ),
            ("2026", "2026~", "compare-changed", None),
        ] {
            assert_eq!(
                says(before, after),
                (id.to_owned(), expected),
                "{before} {after}"
            );
        }
    }
}
