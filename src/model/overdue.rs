//! Dates that have passed: which plans are overdue, and whether the last look at a record is too long ago.

use jiff::ToSpan;
use jiff::civil::Date as Day;

use super::codes::{Event, Status};
use super::date::Date;
use super::project::{Milestone, Project};

/// After so many months a record should be verified again, unless the person has set another time.
pub const VERIFY_MONTHS: u32 = 12;

impl Project {
    /// When it was last verified, if that is more than `months` ago: every day that the date allows lies before.
    pub fn long_unverified(&self, today: Day, months: u32) -> Option<&Date> {
        let date = self.verified.as_ref().and_then(|v| v.date.as_ref())?;
        let limit = today.checked_sub(i64::from(months).months()).ok()?;
        (date.latest() < limit).then_some(date)
    }

    /// Whether a planned date has wholly passed, and neither an actual date of the same event nor the status says that it
    /// came about or will not come.
    pub fn is_overdue(&self, milestone: &Milestone, today: Day) -> bool {
        let is_past = |planned: &Date| planned.latest() < today;
        milestone.planned.as_ref().is_some_and(is_past) && self.is_awaited(milestone)
    }

    /// Whether neither an actual date of the same event nor the status says what became of a plan.
    pub fn is_awaited(&self, milestone: &Milestone) -> bool {
        let is_same =
            |other: &&Milestone| milestone.event.is_some() && other.event == milestone.event;
        let mut same = self.milestones.iter().filter(is_same);
        let is_told = self
            .status
            .is_some_and(|status| tells(status, milestone.event));
        let has_news = milestone.actual.is_some() || is_told || same.any(|m| m.actual.is_some());
        milestone.planned.is_some() && !has_news
    }
}

/// Whether a status alone says what became of an event.
fn tells(status: Status, event: Option<Event>) -> bool {
    if matches!(
        status,
        Status::OnHold | Status::Cancelled | Status::Mothballed | Status::Closed
    ) {
        return true;
    }
    if status == Status::Unknown {
        return false;
    }
    match event {
        Some(Event::Announced) => true,
        Some(Event::Agreement) => status >= Status::Agreement,
        Some(Event::ConstructionStart) => status >= Status::Construction,
        Some(Event::Commissioning) => status >= Status::Operating,
        Some(Event::FullCapacity | Event::Other) | None => false,
    }
}
