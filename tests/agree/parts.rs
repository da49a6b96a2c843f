//! Groups, pivots, facets and two groups side by side against the total of the rows behind them.

use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::quantity::Total;
use joba::query::certainty::stages;
use joba::query::column::Column;
use joba::query::facets::Facets;
use joba::query::filter::{Facet, Filter};
use joba::query::group::{Groups, Subtotals};
use joba::query::pivot::{Part, pivot};
use joba::query::totals::{Grouping, Key, Measure, by, total};
use joba::query::versus::{Side, lines, pairs};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::made::{dataset, is_the_same};
use super::{Ground, asked, index_of, measure};

/// The facets of which a project has just one value, stated or not, and the groups that it makes.
const SINGLE: [(Facet, Grouping); 4] = [
    (Facet::Region, Grouping::Region),
    (Facet::Sector, Grouping::Sector),
    (Facet::Status, Grouping::Status),
    (Facet::Type, Grouping::Type),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_pivot_and_its_margins_come_to_the_total(
        dataset in dataset(),
        filter in asked(),
        measure in measure(),
        down in select(Grouping::ALL),
        across in select(Grouping::ALL),
    ) {
        let ground = Ground::new(dataset, filter);
        let whole = total(&ground.index, &ground.rows, measure);
        let pivot = pivot(&ground.index, &ground.rows, (down, across), measure);
        prop_assert_eq!(pivot.whole.total, whole);
        let side = |all: &[(Key, Part)]| {
            all.iter().map(|(_, part)| part.total).collect::<Vec<Total>>()
        };
        prop_assert!(is_the_same(&whole, &side(&pivot.rows)));
        prop_assert!(is_the_same(&whole, &side(&pivot.columns)));
        for (row, (_, margin)) in pivot.cells.iter().zip(&pivot.rows) {
            let cells: Vec<Total> = row.iter().flatten().map(|cell| cell.total).collect();
            prop_assert!(is_the_same(&margin.total, &cells));
        }
        for (at, (_, margin)) in pivot.columns.iter().enumerate() {
            let column = pivot.cells.iter().filter_map(|row| row[at].as_ref());
            let cells: Vec<Total> = column.map(|cell| cell.total).collect();
            prop_assert!(is_the_same(&margin.total, &cells));
        }
    }

    #[test]
    fn a_pivot_has_the_groups_of_its_rows(
        dataset in dataset(),
        filter in asked(),
        measure in measure(),
        down in select(Grouping::ALL),
        across in select(Grouping::ALL),
    ) {
        let ground = Ground::new(dataset, filter);
        let pivot = pivot(&ground.index, &ground.rows, (down, across), measure);
        let groups = by(&ground.index, &ground.rows, measure, down);
        let margins: Vec<_> = pivot.rows.iter().map(|(key, part)| (key, part.total)).collect();
        let groups: Vec<_> = groups.iter().map(|group| (&group.key, group.total)).collect();
        // A sum of doubles depends on their order; both keep the order of the rows.
        prop_assert_eq!(margins, groups);
    }

    #[test]
    fn the_counts_of_a_facet_are_the_groups_of_the_rows(
        dataset in dataset(),
        filter in asked(),
        (facet, grouping) in select(SINGLE.to_vec()),
    ) {
        let filter = Filter { without_largest: 0, ..filter };
        let ground = Ground::new(dataset, filter);
        let (rows, facets) = Facets::with_rows(&ground.filter, &ground.index);
        prop_assert_eq!(&rows, &ground.rows);
        let mut others = ground.filter.clone();
        others.release_facet(facet);
        let others = others.rows(&ground.index);
        let counts: Vec<usize> = facets.values(facet).iter().map(|(_, count)| *count).collect();
        prop_assert_eq!(counts.iter().sum::<usize>(), others.len());
        let groups = by(&ground.index, &others, Measure::Projects, grouping);
        let grouped: Vec<usize> = groups.iter().map(|group| group.rows.len()).collect();
        let counted: Vec<usize> = counts.into_iter().filter(|count| *count > 0).collect();
        prop_assert_eq!(counted, grouped);
    }

    #[test]
    fn the_stages_of_projects_come_to_the_total(
        dataset in dataset(),
        filter in asked(),
        measure in measure(),
    ) {
        let ground = Ground::new(dataset, filter);
        let whole = total(&ground.index, &ground.rows, measure);
        let stages = stages(&ground.dataset, &ground.index, &ground.rows, measure);
        let parts: Vec<Total> = stages.iter().map(|stage| stage.totals.plain).collect();
        prop_assert!(is_the_same(&whole, &parts), "{whole:?} {parts:?}");
    }

    #[test]
    fn two_groups_side_by_side_have_the_totals_of_their_filters(
        dataset in dataset(),
        filters in (asked(), asked()),
    ) {
        let index = index_of(&dataset);
        let rows = [&filters.0, &filters.1].map(|filter| filter.rows(&index));
        let [a, b] = rows.each_ref().map(|rows| Side { dataset: &dataset, index: &index, rows });
        for line in lines(&a, &b, &pairs(&a, &b)) {
            if let Some(measure) = line.what.measure() {
                prop_assert_eq!(line.a.total, total(&index, a.rows, measure));
                prop_assert_eq!(line.b.total, total(&index, b.rows, measure));
            }
        }
    }

    #[test]
    fn the_subtotals_of_a_grouped_table_come_to_its_footer_at_every_depth(
        dataset in dataset(),
        filter in asked(),
        by in subsequence(Grouping::ALL.to_vec(), 1..3),
    ) {
        let mut ground = Ground::new(dataset, filter);
        let shown = ground.rows.clone();
        let (sort, words) = (&[][..], Words::of(Lang::En));
        let groups = Groups::new(&ground.index, &mut ground.rows, &by, (sort, words));
        let footer = Subtotals::of(&ground.index, &shown);
        for column in [Column::Investment, Column::Jobs, Column::ConstructionJobs] {
            let of = |subtotals: &Subtotals| subtotals.under(column).expect("it adds up").total;
            let measure = column.measure().expect("it adds up");
            prop_assert_eq!(of(&footer), total(&ground.index, &shown, measure));
            for depth in 0..by.len() {
                let inside = groups.branches.iter().filter(|branch| branch.depth() == depth);
                let parts: Vec<Total> = inside.map(|branch| of(&branch.subtotals)).collect();
                prop_assert!(is_the_same(&of(&footer), &parts), "{column:?} {depth}");
            }
        }
        ground.rows.sort_unstable();
        prop_assert_eq!(ground.rows, shown, "no row is lost");
    }
}
