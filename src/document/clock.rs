//! The one door to the clock. What is kept on disk says its time in UTC; people read it in the time of Kazakhstan.

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

/// Where the time comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// The system's clock, right or wrong.
    #[default]
    System,
    /// A time that stands still, for tests.
    Fixed(Timestamp),
}

impl Clock {
    /// Now, in whole seconds. A system that says a year beyond 9999 is taken to say 1970.
    pub fn now(self) -> Timestamp {
        let now = match self {
            Self::System => Timestamp::try_from(SystemTime::now()).unwrap_or_default(),
            Self::Fixed(time) => time,
        };
        Timestamp::from_second(now.as_second()).unwrap_or_default()
    }

    /// Today in Kazakhstan.
    pub fn today(self) -> Date {
        in_kazakhstan(self.now()).date()
    }
}

/// The time on the walls of Kazakhstan, which has one time zone, UTC+5, since 1 March 2024.
pub fn in_kazakhstan(time: Timestamp) -> DateTime {
    Offset::constant(5).to_datetime(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_in_kazakhstan_five_hours_before_it_does_in_utc() {
        let time = "2026-06-30T19:00:00Z".parse().expect("a time");
        assert_eq!(Clock::Fixed(time).today(), jiff::civil::date(2026, 7, 1));
    }
}
