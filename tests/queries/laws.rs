//! Laws: records, filters and sorts of any kind, and what must hold for them.

use std::cmp::Ordering;

use joba::i18n::Words;
use joba::model::codes::{Lang, Status};
use joba::model::dataset::Dataset;
use joba::model::quantity::{DEFAULT_TOLERANCE, Total};
use joba::query::column::Column;
use joba::query::filter::Filter;
use joba::query::index::{Index, Row};
use joba::query::pivot::{Part, pivot};
use joba::query::sort::{SortKey, sort};
use joba::query::totals::{Grouping, Key, Measure, by, total};
use proptest::prelude::*;
use proptest::sample::select;

use super::made::{dataset, filter, is_the_same, project};
use super::{all, index_of};

pub(super) fn index() -> impl Strategy<Value = Index> {
    dataset().prop_map(|dataset| index_of(&dataset))
}

fn is_missing(dataset: &Dataset, index: &Index, at: usize, column: Column) -> bool {
    let (row, project) = (&index.rows()[at], &dataset.projects[at]);
    match column {
        Column::Region => row.region.is_none(),
        Column::Sector => row.sector.is_none(),
        Column::Status => row.status.is_none_or(|s| s == Status::Unknown),
        Column::Countries => row.countries.is_empty(),
        Column::Investment => row.investment_usd.quantity().is_none(),
        Column::Jobs => row.jobs.quantity().is_none(),
        Column::ConstructionJobs => row.construction_jobs.quantity().is_none(),
        Column::Commissioning => row.commissioning.is_none(),
        Column::Name => project.name.get(Lang::Kk).is_empty(),
        Column::District => project.district.is_none(),
        Column::Investors => project.investors().is_empty(),
        Column::Sources => false,
    }
}

proptest! {
    #[test]
    fn a_pivot_parts_its_projects_and_adds_up(
        index in index(),
        measure in select(Measure::ALL),
        down in select(Grouping::ALL),
        across in select(Grouping::ALL),
    ) {
        let rows = all(&index);
        let pivot = pivot(&index, &rows, (down, across), measure);
        let parts = || pivot.cells.iter().flatten().flatten();
        let mut found: Vec<usize> = parts().flat_map(|part| part.rows.clone()).collect();
        found.sort_unstable();
        prop_assert_eq!(&found, &rows);
        prop_assert_eq!(pivot.whole.total, total(&index, &rows, measure));
        if measure.adds_up() {
            let cells: Vec<Total> = parts().map(|part| part.total).collect();
            let side = |parts: &[(Key, Part)]| parts.iter().map(|(_, p)| p.total).collect::<Vec<_>>();
            for sums in [cells, side(&pivot.rows), side(&pivot.columns)] {
                prop_assert!(is_the_same(&pivot.whole.total, &sums));
            }
        }
    }

    #[test]
    fn groups_add_up_to_the_total(
        index in index(),
        measure in select(Measure::ALL),
        grouping in select(Grouping::ALL),
    ) {
        let rows = all(&index);
        let groups = by(&index, &rows, measure, grouping);
        let parts: Vec<Total> = groups.iter().map(|g| g.total).collect();
        if measure.adds_up() {
            prop_assert!(is_the_same(&total(&index, &rows, measure), &parts));
        }
        for group in &groups {
            prop_assert_eq!(group.total, total(&index, &group.rows, measure));
        }
        let mut grouped: Vec<usize> = groups.iter().flat_map(|g| g.rows.clone()).collect();
        grouped.sort_unstable();
        prop_assert_eq!(grouped, rows);
        let missing_at = groups.iter().position(|g| g.key.code().is_none());
        prop_assert!(missing_at.is_none_or(|at| at == groups.len() - 1));
    }

    #[test]
    fn a_total_counts_every_record_once_as_stated_or_missing(
        index in index(),
        measure in select(Measure::ALL),
    ) {
        let total = total(&index, &all(&index), measure);
        prop_assert_eq!(total.stated + total.missing, total.projects);
        prop_assert!(total.ceiling_only <= total.stated && total.no_rate <= total.missing);
        prop_assert_eq!(total.sum().is_some(), total.stated > 0);
        if let Some(sum) = total.sum() {
            prop_assert!(sum.low <= sum.headline * 1.000_001 && sum.headline <= sum.high * 1.000_001);
        }
    }

    #[test]
    fn a_filter_lets_through_what_matches_but_for_the_largest(index in index(), filter in filter()) {
        let rows = filter.rows(&index);
        let matching = Filter { without_largest: 0, ..filter.clone() }.rows(&index);
        let left_out: Vec<usize> = matching.iter().copied().filter(|at| !rows.contains(at)).collect();
        prop_assert!(rows.is_sorted() && rows.iter().all(|at| matching.contains(at)));
        let amount = |row: &Row| row.investment_usd.quantity().map(|q| q.headline);
        let stated = matching.iter().filter(|at| amount(&index.rows()[**at]).is_some()).count();
        prop_assert_eq!(left_out.len(), filter.without_largest.min(stated));
        let most = rows.iter().filter_map(|at| amount(&index.rows()[*at])).fold(0.0, f64::max);
        for at in left_out {
            prop_assert!(amount(&index.rows()[at]).is_some_and(|amount| amount >= most));
        }
    }

    #[test]
    fn what_is_missing_stands_last_in_either_direction(
        dataset in dataset(),
        column in select(Column::ALL),
        is_descending in any::<bool>(),
    ) {
        let index = index_of(&dataset);
        let mut rows = all(&index);
        sort(&mut rows, &[SortKey { column, is_descending }], &index);
        let missing: Vec<bool> = rows.iter().map(|at| is_missing(&dataset, &index, *at, column)).collect();
        prop_assert!(missing.is_sorted(), "{:?}", missing);
        let first_missing = missing.iter().position(|m| *m).unwrap_or(rows.len());
        prop_assert!(rows[first_missing..].is_sorted(), "missing ones in file order");
    }

    #[test]
    fn turning_a_sort_round_turns_all_but_ties_and_missing(dataset in dataset(), column in select(Column::ALL)) {
        let index = index_of(&dataset);
        let sorted = |is_descending| {
            let mut rows = all(&index);
            sort(&mut rows, &[SortKey { column, is_descending }], &index);
            rows
        };
        let (up, down) = (sorted(false), sorted(true));
        let place = |rows: &[usize], at: usize| rows.iter().position(|r| *r == at);
        for pair in up.windows(2) {
            let [a, b] = pair else { continue };
            if a > b && !is_missing(&dataset, &index, *b, column) {
                // Against file order, so not a tie: the other direction has them the other way round.
                prop_assert_eq!(place(&down, *b).cmp(&place(&down, *a)), Ordering::Less);
            }
        }
        let mut again = all(&index);
        sort(&mut again, &[], &index);
        prop_assert_eq!(again, all(&index));
    }

    #[test]
    fn reading_one_row_again_is_as_good_as_reading_all(
        dataset in dataset(),
        project in project(),
        at in any::<prop::sample::Index>(),
    ) {
        prop_assume!(!dataset.projects.is_empty());
        let at = at.index(dataset.projects.len());
        let mut index = index_of(&dataset);
        let words = Words::of(Lang::Kk);
        index.update(at, &project, &dataset.rates, DEFAULT_TOLERANCE, words);
        let mut changed = dataset;
        changed.projects[at] = project;
        let fresh = index_of(&changed);
        prop_assert_eq!(format!("{:?}", index.rows()), format!("{:?}", fresh.rows()));
        for column in Column::ALL {
            let sorted = |index: &Index| {
                let mut rows = all(index);
                sort(&mut rows, &[SortKey { column: *column, is_descending: false }], index);
                rows
            };
            prop_assert_eq!(sorted(&index), sorted(&fresh), "{:?}", column);
        }
    }
}
