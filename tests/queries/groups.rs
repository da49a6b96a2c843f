//! The grouped table: subtotals add up, every row has one place, and folding changes no number.

use joba::document::sample;
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::quantity::Total;
use joba::query::column::Column;
use joba::query::group::{GroupBy, Groups, Line, Lines, Subtotals};
use joba::query::index::Index;
use joba::query::sort::{SortKey, sort};
use joba::query::totals::{Grouping, Measure, total};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::laws::index;
use super::made::is_the_same;
use super::{all, index_of};

const MEASURED: [(Column, Measure); 3] = [
    (Column::Investment, Measure::Investment),
    (Column::Jobs, Measure::Jobs),
    (Column::ConstructionJobs, Measure::ConstructionJobs),
];

fn grouped(index: &Index, fields: &[Grouping], keys: &[SortKey]) -> (Vec<usize>, Groups) {
    let mut rows = all(index);
    sort(&mut rows, keys, index);
    let words = Words::of(Lang::Kk);
    let groups = Groups::new(index, &mut rows, fields, (keys, words));
    (rows, groups)
}

fn key(column: Column, is_descending: bool) -> SortKey {
    SortKey {
        column,
        is_descending,
    }
}

fn keys() -> impl Strategy<Value = Vec<SortKey>> {
    let one = (select(Column::ALL), any::<bool>());
    vec(
        one.prop_map(|(column, is_descending)| key(column, is_descending)),
        0..3,
    )
}

fn fields() -> impl Strategy<Value = Vec<Grouping>> {
    vec(select(Grouping::ALL), 1..4).prop_map(|fields| GroupBy::new(&fields).fields().to_vec())
}

/// The totals under a column of the groups that are so deep.
fn totals_at(groups: &Groups, depth: usize, column: Column) -> Vec<Total> {
    let branches = groups.branches.iter().filter(|b| b.depth() == depth);
    let subtotals = branches.filter_map(|b| b.subtotals.under(column));
    subtotals.map(|subtotal| subtotal.total).collect()
}

proptest! {
    #[test]
    fn subtotals_of_every_level_add_up_to_the_total(index in index(), fields in fields(), keys in keys()) {
        let (rows, groups) = grouped(&index, &fields, &keys);
        for (column, measure) in MEASURED {
            let whole = total(&index, &rows, measure);
            let footer = Subtotals::of(&index, &rows);
            prop_assert_eq!(footer.under(column).map(|s| s.total), Some(whole));
            for depth in 0..fields.len() {
                prop_assert!(is_the_same(&whole, &totals_at(&groups, depth, column)));
            }
        }
    }

    #[test]
    fn every_row_stands_in_exactly_one_innermost_group_in_the_order_of_the_sort(
        index in index(),
        fields in fields(),
        keys in keys(),
    ) {
        let (rows, groups) = grouped(&index, &fields, &keys);
        let mut found = rows.clone();
        found.sort_unstable();
        prop_assert_eq!(found, all(&index));
        let leaves = || groups.branches.iter().filter(|b| b.path.len() == fields.len());
        let mut next = 0;
        for leaf in leaves() {
            prop_assert_eq!(leaf.rows.start, next, "groups stand one after the other");
            prop_assert!(!leaf.rows.is_empty());
            next = leaf.rows.end;
            let mut again = rows[leaf.rows.clone()].to_vec();
            sort(&mut again, &keys, &index);
            prop_assert_eq!(&again, &rows[leaf.rows.clone()]);
            for (depth, field) in fields.iter().enumerate() {
                let code = |at: &usize| index.rows()[*at].key(*field).code().map(std::borrow::Cow::into_owned);
                prop_assert!(again.iter().all(|at| code(at) == leaf.path[depth]));
            }
        }
        prop_assert_eq!(next, rows.len());
    }

    #[test]
    fn what_is_not_stated_is_the_last_group_whatever_the_order(
        index in index(),
        field in select(Grouping::ALL),
        keys in keys(),
    ) {
        let (_, groups) = grouped(&index, &[field], &keys);
        let missing: Vec<bool> = groups.branches.iter().map(|b| b.path == [None]).collect();
        prop_assert!(missing.is_sorted(), "{:?}", missing);
    }

    #[test]
    fn folding_hides_lines_and_changes_no_total(
        index in index(),
        fields in fields(),
        picks in vec(any::<prop::sample::Index>(), 0..6),
        starts_folded in any::<bool>(),
    ) {
        let (rows, groups) = grouped(&index, &fields, &[]);
        prop_assume!(!rows.is_empty());
        let before = groups.clone();
        let mut folding = GroupBy::new(&fields);
        folding.fold_all(starts_folded);
        for pick in picks {
            folding.toggle(&pick.get(&groups.branches).path);
        }
        let lines = Lines::of(&groups, &folding);
        let is_hidden = |row: usize, depth: usize| {
            let mut around = groups.around(row).filter(|b| b.path.len() <= depth);
            around.any(|b| folding.is_folded(&b.path))
        };
        let mut seen = 0;
        for row in 0..rows.len() {
            let line = lines.of_row(row);
            prop_assert_eq!(line.is_none(), is_hidden(row, fields.len()));
            prop_assert!(line.is_none_or(|line| lines.at(line) == Some(Line::Row(row))));
            seen += usize::from(line.is_some());
        }
        for (at, branch) in groups.branches.iter().enumerate() {
            let line = lines.of_group(at);
            prop_assert_eq!(line.is_none(), is_hidden(branch.rows.start, branch.depth()));
            prop_assert!(line.is_none_or(|line| lines.at(line) == Some(Line::Group(at))));
            seen += usize::from(line.is_some());
        }
        prop_assert_eq!(seen, lines.len());
        prop_assert_eq!(lines.at(lines.len()), None);
        prop_assert_eq!(groups, before);
    }
}

#[test]
fn the_sample_by_region_comes_to_what_the_sources_say() {
    let index = index_of(&sample::dataset());
    let keys = [key(Column::Investment, true)];
    let (_, groups) = grouped(&index, &[Grouping::Region], &keys);
    let millions: Vec<(Option<String>, Option<f64>)> = groups
        .branches
        .iter()
        .map(|b| {
            let subtotal = b.subtotals.under(Column::Investment).expect("it adds up");
            (
                b.path[0].clone(),
                subtotal.statement().map(|q| q.headline / 1e6),
            )
        })
        .collect();
    let expected = [
        (Some("KZ-55"), Some(15_000.0)),
        (Some("KZ-19"), Some(3_700.0)),
        (Some("KZ-35"), Some(3_500.0)),
        (Some("KZ-27"), Some(2_400.0)),
        (Some("KZ-47"), Some(1_500.0)),
        (Some("KZ-39"), Some(1_200.0)),
        (Some("KZ-31"), Some(800.0)),
        (Some("KZ-11"), Some(650.0)),
        (Some("KZ-61"), Some(420.0)),
        (Some("KZ-15"), Some(200.0)),
        // Two projects without an amount are not two times zero.
        (Some("KZ-10"), None),
        (None, Some(89.0)),
    ];
    let expected = expected.map(|(code, amount)| (code.map(str::to_owned), amount));
    assert_eq!(millions, expected);
}

#[test]
fn a_group_of_one_number_keeps_what_is_said_of_it() {
    let index = index_of(&sample::dataset());
    let (_, groups) = grouped(&index, &[Grouping::Region], &[]);
    let of = |code: &str| {
        let at = groups.find(&vec![Some(code.to_owned())]).expect("a group");
        let subtotal = groups.branches[at].subtotals.under(Column::Investment);
        let quantity = subtotal
            .and_then(joba::query::group::Subtotal::statement)
            .expect("an amount");
        Words::of(Lang::En)
            .quantity(&quantity.scaled(1e-6), 0)
            .replace('\u{202f}', " ")
    };
    assert_eq!(of("KZ-27"), "> 2,400");
    assert_eq!(of("KZ-39"), "≤ 1,200");
    assert_eq!(of("KZ-55"), "≈ 15,000");
}

#[test]
fn groups_stand_by_name_and_statuses_in_the_order_of_life() {
    let index = index_of(&sample::dataset());
    let (_, regions) = grouped(&index, &[Grouping::Region], &[]);
    let (_, turned) = grouped(&index, &[Grouping::Region], &[key(Column::Region, true)]);
    let paths = |groups: &Groups| -> Vec<Option<String>> {
        groups.branches.iter().map(|b| b.path[0].clone()).collect()
    };
    let (mut up, mut down) = (paths(&regions), paths(&turned));
    assert_eq!((up.pop(), down.pop()), (Some(None), Some(None)));
    down.reverse();
    assert_eq!(up, down);
    let (_, statuses) = grouped(&index, &[Grouping::Status], &[]);
    let order = paths(&statuses);
    let place = |code: &str| order.iter().position(|p| p.as_deref() == Some(code));
    assert!(place("concept") < place("agreement") && place("agreement") < place("construction"));
}
