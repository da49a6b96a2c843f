//! The ledger against the total of its members, whatever is shown.

use joba::model::announcement::Announcement;
use joba::model::project::{Project, ProjectId};
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::ledger::{Members, ledger, ledger_of_rows};
use joba::query::totals::{Measure, total};
use proptest::collection::vec;
use proptest::prelude::*;

use super::index_of;
use super::made::dataset;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_an_announcement_itemises_is_the_total_of_its_members(
        dataset in dataset(),
        picked in vec(0..40_usize, 0..8),
    ) {
        let members: Vec<ProjectId> = picked.iter().map(|at| ProjectId(format!("p{at}"))).collect();
        let announcement = Announcement {
            members: members.into(),
            ..Announcement::default()
        };
        let (rows, absent) = Members::of(&dataset).rows(&announcement);
        let entry = ledger(&dataset, &announcement, DEFAULT_TOLERANCE);
        prop_assert_eq!(&entry, &ledger_of_rows(&dataset, &announcement, &rows, DEFAULT_TOLERANCE));
        let mut named = picked.clone();
        named.sort_unstable();
        named.dedup();
        prop_assert_eq!(entry.members + absent, named.len());
        // The announcement counted its members, those left out of totals too.
        let mut counted = dataset.clone();
        let all: Vec<Project> = dataset
            .projects
            .iter()
            .map(|p| Project { include_in_totals: None, ..p.clone() })
            .collect();
        counted.projects = all.into();
        let index = index_of(&counted);
        prop_assert_eq!(entry.investment.itemised, total(&index, &rows, Measure::Investment));
        prop_assert_eq!(entry.jobs.itemised, total(&index, &rows, Measure::Jobs));
        let silent = entry.investment.silent.len();
        prop_assert_eq!(silent, entry.investment.itemised.missing);
    }
}
