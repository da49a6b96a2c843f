//! Planned dates that have passed: what a record tells of them, and which are overdue.

use jiff::civil::Date as Day;

use super::codes::{Event, Status};
use super::project::{Milestone, Project};

impl Project {
    /// Whether a planned date has wholly passed, and neither an actual date of the same event nor the status says that it
    /// came about or will not come.
    pub fn is_overdue(&self, milestone: &Milestone, today: Day) -> bool {
        let is_past = |planned: &super::date::Date| planned.latest() < today;
        let is_same =
            |other: &&Milestone| milestone.event.is_some() && other.event == milestone.event;
        let mut same = self.milestones.iter().filter(is_same);
        let is_told = self
            .status
            .is_some_and(|status| tells(status, milestone.event));
        let has_news = milestone.actual.is_some() || is_told || same.any(|m| m.actual.is_some());
        milestone.planned.as_ref().is_some_and(is_past) && !has_news
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
