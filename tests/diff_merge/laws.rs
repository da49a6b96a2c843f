//! Laws of differences and merges, held against random datasets.

use joba::document::diff::{apply, diff};
use joba::document::store::to_bytes;
use joba::model::dataset::Dataset;
use proptest::prelude::*;

use crate::datasets::{changed, changes, dataset};

fn text(dataset: &Dataset) -> String {
    String::from_utf8(to_bytes(dataset)).expect("UTF-8")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn the_differences_between_two_datasets_turn_one_into_the_other_byte_for_byte(
        before in dataset(), after in dataset()
    ) {
        let found = diff(&before, &after);
        let applied = apply(&before, &found);
        prop_assert_eq!(text(&applied), text(&after), "{:#?}", found);
        prop_assert_eq!(found.is_empty(), text(&before) == text(&after));
    }

    #[test]
    fn a_dataset_does_not_differ_from_itself(dataset in dataset()) {
        prop_assert_eq!(diff(&dataset, &dataset), Vec::new());
    }

    #[test]
    fn small_changes_are_undone_by_the_differences_back(before in dataset(), changes in changes()) {
        let after = changed(&before, &changes);
        let back = apply(&after, &diff(&after, &before));
        prop_assert_eq!(text(&back), text(&before));
    }
}
