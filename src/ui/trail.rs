//! Back and forward: what was seen in this window, in order.
//!
//! What is seen is compared with the last entry after each frame, so that every way of changing it counts and none has to
//! tell. Letters typed one after the other in the search field are one entry, and so are settings moved within a second.

use super::{Desk, Page};
use crate::document::{Document, Key};
use crate::figure::board::Board;
use crate::figure::{FigureName, Settings};
use crate::query::filter::Filter;
use crate::query::group::GroupBy;
use crate::query::radar::RadarSettings;
use crate::query::sort::SortKey;
use crate::query::totals::Measure;

/// The most entries that are kept.
const MOST: usize = 100;
/// Within this many seconds, changes of one kind are one entry.
const AT_ONCE: f64 = 1.0;

/// What is seen.
#[derive(Clone, Debug, PartialEq)]
struct Place {
    page: Page,
    filter: Filter,
    sort: Vec<SortKey>,
    grouping: GroupBy,
    chart: Option<FigureName>,
    figures: Settings,
    board: Board,
    radar: RadarSettings,
    overview_bars: Measure,
    open: Option<Key>,
    announcement: Option<Key>,
}

/// What differs between two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    /// The words searched for.
    Search,
    /// Only how figures are set up.
    Setting,
    /// Only the order and the groups of the table.
    Order,
    /// Only the project in the panel.
    Panel,
    /// Anything else, or several of these.
    Jump,
}

impl Place {
    fn of(desk: &Desk) -> Self {
        Self {
            page: desk.page,
            filter: desk.filter.clone(),
            sort: desk.sort.clone(),
            grouping: desk.grouping.clone(),
            chart: desk.chart,
            figures: desk.figures.clone(),
            board: desk.board.board().clone(),
            radar: desk.radar.settings.clone(),
            overview_bars: desk.overview_bars,
            open: desk.panel.open,
            announcement: desk.ledger.chosen(),
        }
    }

    /// What of it the desk shows otherwise.
    fn change(&self, desk: &Desk) -> Option<Change> {
        let is_set_up_so = self.figures == desk.figures
            && self.overview_bars == desk.overview_bars
            && self.board == *desk.board.board()
            && self.radar == desk.radar.settings
            && self.filter.without_largest == desk.filter.without_largest;
        let is_there = self.page == desk.page
            && self.chart == desk.chart
            && self.announcement == desk.ledger.chosen()
            && has_same_values(&self.filter, &desk.filter);
        let changes = [
            (!is_there).then_some(Change::Jump),
            (self.filter.search != desk.filter.search).then_some(Change::Search),
            (!is_set_up_so).then_some(Change::Setting),
            (self.sort != desk.sort || self.grouping != desk.grouping).then_some(Change::Order),
            (self.open != desk.panel.open).then_some(Change::Panel),
        ];
        let mut changes = changes.into_iter().flatten();
        let first = changes.next()?;
        Some(changes.next().map_or(first, |_| Change::Jump))
    }

    fn show(self, desk: &mut Desk, document: &Document) {
        desk.go_to(self.page);
        desk.filter = self.filter;
        desk.sort = self.sort;
        desk.grouping = self.grouping;
        desk.chart = self.chart;
        desk.figures = self.figures;
        desk.overview_bars = self.overview_bars;
        desk.ledger.choose(self.announcement);
        desk.radar.settings = self.radar;
        if *desk.board.board() != self.board {
            desk.board.set(self.board);
        }
        if desk.panel.has_changes() {
            return;
        }
        desk.panel.discard();
        desk.panel.open = self.open.filter(|key| document.row_of(*key).is_some());
        if let Some(key) = desk.panel.open
            && !desk.table.selected.contains(&key)
        {
            desk.table.select_only(key, None);
        }
    }
}

/// Whether two filters ask for the same values; what is searched for and the largest left out aside.
fn has_same_values(a: &Filter, b: &Filter) -> bool {
    let bare = |filter: &Filter| Filter {
        search: String::new(),
        without_largest: 0,
        ..filter.clone()
    };
    a == b || bare(a) == bare(b)
}

/// What was seen, and where in it the window is.
#[derive(Debug, Default)]
pub struct Trail {
    places: Vec<Place>,
    at: usize,
    /// What made the newest entry, and when.
    last: Option<(Change, f64)>,
}

impl Trail {
    /// Whether there is something to go back to.
    pub fn has_back(&self) -> bool {
        self.at > 0
    }

    /// Whether there is something to go forward to.
    pub fn has_forward(&self) -> bool {
        self.at + 1 < self.places.len()
    }

    fn follow(&mut self, desk: &Desk, now: f64) {
        let Some(here) = self.places.get_mut(self.at) else {
            self.places = vec![Place::of(desk)];
            self.at = 0;
            return;
        };
        let Some(change) = here.change(desk) else {
            return;
        };
        let is_going_on = self.last.is_some_and(|(last, when)| match change {
            Change::Jump => false,
            Change::Search => last == change,
            Change::Setting | Change::Order | Change::Panel => {
                last == change && now - when < AT_ONCE
            }
        });
        self.last = Some((change, now));
        if is_going_on {
            *here = Place::of(desk);
            self.drop_repeated();
        } else {
            self.places.truncate(self.at + 1);
            self.places.push(Place::of(desk));
            let surplus = self.places.len().saturating_sub(MOST);
            self.places.drain(..surplus);
            self.at = self.places.len() - 1;
        }
    }

    /// Takes the newest entry out when it has come to be what the one before it is.
    fn drop_repeated(&mut self) {
        if let [.., before, newest] = self.places.as_slice()
            && before == newest
        {
            self.places.pop();
            self.at = self.places.len() - 1;
            self.last = None;
        }
    }

    fn go(&mut self, desk: &mut Desk, document: &Document, at: usize) {
        let Some(place) = self.places.get(at).cloned() else {
            return;
        };
        place.show(desk, document);
        self.at = at;
        self.last = None;
        // A project that is gone, or a form with changes that stays, is part of what is seen now.
        if let Some(place) = self.places.get_mut(at) {
            *place = Place::of(desk);
        }
    }
}

/// Takes note of what is seen now, at a time in seconds.
pub fn follow(desk: &mut Desk, now: f64) {
    let mut trail = std::mem::take(&mut desk.trail);
    trail.follow(desk, now);
    desk.trail = trail;
}

/// Shows what was seen before.
pub fn back(desk: &mut Desk, document: &Document) {
    let mut trail = std::mem::take(&mut desk.trail);
    if let Some(at) = trail.at.checked_sub(1) {
        trail.go(desk, document, at);
    }
    desk.trail = trail;
}

/// Shows again what was seen after this.
pub fn forward(desk: &mut Desk, document: &Document) {
    let mut trail = std::mem::take(&mut desk.trail);
    trail.go(desk, document, trail.at + 1);
    desk.trail = trail;
}

#[cfg(test)]
mod tests {
    use super::{MOST, back, follow, forward};
    use crate::document::{Document, sample};
    use crate::ui::{Desk, Page};

    fn desk() -> (Desk, Document) {
        let mut desk = Desk::default();
        follow(&mut desk, 0.0);
        (desk, Document::new(sample::dataset()))
    }

    #[test]
    fn going_back_and_forward_shows_the_pages_as_they_were() {
        let (mut desk, document) = desk();
        for page in [Page::Map, Page::Charts] {
            desk.go_to(page);
            follow(&mut desk, 0.0);
        }
        back(&mut desk, &document);
        assert_eq!(desk.page, Page::Map);
        back(&mut desk, &document);
        back(&mut desk, &document);
        assert_eq!(desk.page, Page::Overview);
        forward(&mut desk, &document);
        assert_eq!(desk.page, Page::Map);
        desk.go_to(Page::Checks);
        follow(&mut desk, 0.0);
        assert!(!desk.trail.has_forward(), "a new way forgets the old one");
    }

    #[test]
    fn a_typed_word_is_one_step_and_an_erased_one_none() {
        let (mut desk, document) = desk();
        for text in ["q", "qa", "qar"] {
            desk.filter.search = text.to_owned();
            follow(&mut desk, 0.0);
        }
        assert_eq!(desk.trail.places.len(), 2);
        back(&mut desk, &document);
        assert_eq!(desk.filter.search, "");
        forward(&mut desk, &document);
        assert_eq!(desk.filter.search, "qar");
        back(&mut desk, &document);
        for text in ["a", ""] {
            desk.filter.search = text.to_owned();
            follow(&mut desk, 0.0);
        }
        assert!(!desk.trail.has_back());
    }

    #[test]
    fn a_slider_is_one_step_until_the_hand_rests() {
        let (mut desk, _) = desk();
        for (n, now) in [(1, 5.0), (2, 5.5), (3, 6.2), (4, 9.0)] {
            desk.filter.without_largest = n;
            follow(&mut desk, now);
        }
        assert_eq!(desk.trail.places.len(), 3);
    }

    #[test]
    fn a_long_way_forgets_its_beginning() {
        let (mut desk, document) = desk();
        for n in 0..300 {
            desk.go_to(if n % 2 == 0 { Page::Map } else { Page::Charts });
            follow(&mut desk, 0.0);
        }
        assert_eq!(desk.trail.places.len(), MOST);
        for _ in 0..300 {
            back(&mut desk, &document);
        }
        assert!(!desk.trail.has_back() && desk.trail.has_forward());
    }

    #[test]
    fn a_project_that_is_gone_is_not_opened_again() {
        let (mut desk, document) = desk();
        let gone = Document::new(crate::model::dataset::Dataset::default());
        desk.panel
            .show(document.project_key(0).expect("there is one"));
        follow(&mut desk, 0.0);
        desk.go_to(Page::Map);
        follow(&mut desk, 0.0);
        back(&mut desk, &gone);
        assert_eq!(desk.panel.open, None);
        follow(&mut desk, 0.0);
        assert!(desk.trail.has_forward(), "the way forward stays");
    }
}
