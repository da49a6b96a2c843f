//! Which findings the page lists, in which groups and order: made once for each state of the records and the settings.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date as Day;

use crate::model::codes::Lang;
use crate::query::column::Column;
use crate::query::filter::Filter;
use crate::query::radar::{
    Ahead, Finding, Order, RadarSettings, Report, Rules, Urgency, ahead, radar_of,
};
use crate::query::sort::{SortKey, sort};
use crate::ui::View;

/// What the findings were made from. The rows are told apart by where they lie, for those of a filter that is still being
/// applied come a frame later.
#[derive(Clone, Debug, PartialEq)]
struct Made {
    revision: u64,
    today: Day,
    verify_months: u32,
    filter: Filter,
    rows: (usize, usize),
}

impl Made {
    fn of(view: &View<'_>) -> Self {
        Self {
            revision: view.document.revision(),
            today: view.today,
            verify_months: view.verify_months,
            filter: view.filter.clone(),
            rows: (view.rows.as_ptr().addr(), view.rows.len()),
        }
    }
}

/// The findings about the projects that are shown.
#[derive(Debug, Default)]
pub(super) struct Listing {
    made: Option<Made>,
    report: Report,
    ahead: Vec<Ahead>,
    arranged: Option<(RadarSettings, Lang)>,
    groups: Vec<(Urgency, Vec<usize>)>,
    /// How many findings there are of each urgency, listed or not.
    numbers: BTreeMap<Urgency, usize>,
}

impl Listing {
    /// Looks again, if anything that it goes by is another.
    pub(super) fn follow(&mut self, view: &View<'_>) {
        let is_same = self.made.as_ref().is_some_and(|made| {
            let now = (view.document.revision(), view.today, view.verify_months);
            let rows = (view.rows.as_ptr().addr(), view.rows.len());
            (made.revision, made.today, made.verify_months) == now
                && made.rows == rows
                && made.filter == *view.filter
        });
        if is_same {
            return;
        }
        let dataset = view.document.dataset();
        let rules = Rules {
            today: view.today,
            verify_months: view.verify_months,
        };
        *self = Self {
            made: Some(Made::of(view)),
            report: radar_of(dataset, view.rows, rules),
            ahead: ahead(dataset, view.rows, view.today),
            ..Self::default()
        };
    }

    /// Puts the findings into groups again, if they or the settings are others; whether they were.
    pub(super) fn arrange(&mut self, view: &View<'_>, settings: &RadarSettings) -> bool {
        let arranged = Some((settings.clone(), view.words.lang()));
        if self.arranged == arranged {
            return false;
        }
        self.arranged = arranged;
        let list = self.list();
        let mut numbers = BTreeMap::new();
        for finding in list {
            *numbers.entry(finding.kind.urgency()).or_default() += 1;
        }
        let is_asked = |urgency: Urgency| settings.only.is_none_or(|only| only == urgency);
        let mut groups = Vec::new();
        for urgency in Urgency::ALL.iter().filter(|urgency| is_asked(**urgency)) {
            let of_group = |(_, f): &(usize, &Finding)| f.kind.urgency() == *urgency;
            let all = list.iter().enumerate().filter(of_group);
            let mut group: Vec<usize> = all.map(|(at, _)| at).collect();
            order(&mut group, list, settings, view);
            if !group.is_empty() {
                groups.push((*urgency, group));
            }
        }
        self.groups = groups;
        self.numbers = numbers;
        true
    }

    /// How many findings are open, where somebody has looked at these records.
    pub(super) fn count(&self, view: &View<'_>) -> Option<usize> {
        let made = self.made.as_ref()?;
        (made.revision == view.document.revision()).then_some(self.report.open.len())
    }

    /// What is open.
    pub(super) fn open(&self) -> &[Finding] {
        &self.report.open
    }

    /// How many findings are muted.
    pub(super) fn muted(&self) -> usize {
        self.report.muted.len()
    }

    /// Whether any finding is muted.
    pub(super) fn has_muted(&self) -> bool {
        !self.report.muted.is_empty()
    }

    /// Whether there is nothing to list at all.
    pub(super) fn is_empty(&self) -> bool {
        self.report.open.is_empty() && !self.has_muted()
    }

    /// The plans that are still to come, the next one first.
    pub(super) fn ahead(&self) -> &[Ahead] {
        &self.ahead
    }

    /// How many findings of an urgency there are, whether it is listed or not.
    pub(super) fn number_of(&self, urgency: Urgency) -> usize {
        self.numbers.get(&urgency).copied().unwrap_or_default()
    }

    /// The groups that are listed: their urgency, and where their findings stand.
    pub(super) fn groups(&self) -> &[(Urgency, Vec<usize>)] {
        &self.groups
    }

    /// The finding at a place of a group.
    pub(super) fn get(&self, at: usize) -> Option<&Finding> {
        self.list().get(at)
    }

    /// The findings of a group that is listed.
    pub(super) fn of(&self, urgency: Urgency) -> impl Iterator<Item = &Finding> {
        let groups = self.groups.iter().filter(move |(of, _)| *of == urgency);
        let places = groups.flat_map(|(_, group)| group);
        places.filter_map(|at| self.get(*at))
    }

    /// Everything that is listed, in order.
    pub(super) fn shown(&self) -> impl Iterator<Item = &Finding> {
        let places = self.groups.iter().flat_map(|(_, group)| group);
        places.filter_map(|at| self.get(*at))
    }

    /// How many findings are listed.
    pub(super) fn listed(&self) -> usize {
        self.groups.iter().map(|(_, group)| group.len()).sum()
    }

    fn list(&self) -> &[Finding] {
        let is_muted = self.arranged.as_ref().is_some_and(|(s, _)| s.is_muted);
        if is_muted {
            &self.report.muted
        } else {
            &self.report.open
        }
    }
}

/// Puts a group in order: as the radar has it, or by a column of the table of projects.
fn order(group: &mut [usize], list: &[Finding], settings: &RadarSettings, view: &View<'_>) {
    let column = match settings.order {
        Order::Due => {
            if settings.is_descending {
                group.reverse();
            }
            return;
        }
        Order::Project => Column::Name,
        Order::Region => Column::Region,
        Order::Status => Column::Status,
    };
    let row = |at: &usize| list.get(*at).map_or(usize::MAX, |finding| finding.row);
    let mut rows: Vec<usize> = group.iter().map(row).collect();
    let key = SortKey {
        column,
        is_descending: settings.is_descending,
    };
    sort(&mut rows, &[key], view.index);
    let places = rows.into_iter().enumerate();
    let rank: HashMap<usize, usize> = places.map(|(place, row)| (row, place)).collect();
    group.sort_by_key(|at| rank.get(&row(at)).copied());
}
