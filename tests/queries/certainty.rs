//! Laws of weighted totals, on any records.

use joba::model::certainty::{Certainty, usual_percent};
use joba::model::codes::Status;
use joba::model::dataset::Dataset;
use joba::model::quantity::{Sum, Total};
use joba::query::certainty::{Weighted, stages, weighted};
use joba::query::totals::{Measure, total};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::made::{dataset, is_the_same};
use super::{all, index_of};

/// The measures that can be weighted.
const MEASURES: [Measure; 4] = [
    Measure::Investment,
    Measure::Jobs,
    Measure::ConstructionJobs,
    Measure::Projects,
];

/// The dataset with a weight for each status, in the order of the format.
fn with_weights(mut dataset: Dataset, percents: &[Option<f64>]) -> Dataset {
    let mut certainty = Certainty::default();
    for (status, percent) in Status::ALL.iter().zip(percents) {
        certainty = certainty.with(*status, *percent);
    }
    dataset.certainty = Some(certainty);
    dataset
}

fn weighted_in(dataset: &Dataset, measure: Measure) -> Weighted {
    let index = index_of(dataset);
    weighted(dataset, &index, &all(&index), measure).expect("it adds up")
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(1.0)
}

fn sum_or_nothing(total: &Total) -> [f64; 3] {
    let sum = total.sum();
    [|s: Sum| s.headline, |s: Sum| s.low, |s: Sum| s.high].map(|part| sum.map_or(0.0, part))
}

fn percents() -> impl Strategy<Value = Vec<Option<f64>>> {
    vec(
        option::of((0u32..=1000).prop_map(|n| f64::from(n) / 10.0)),
        12,
    )
}

proptest! {
    #[test]
    fn with_all_weights_100_the_weighted_total_is_the_plain_one(dataset in dataset()) {
        let full = with_weights(dataset, &[Some(100.0); 12]);
        for measure in MEASURES {
            let totals = weighted_in(&full, measure);
            prop_assert_eq!(totals.plain, totals.weighted);
            prop_assert_eq!(totals.without_weight, 0);
        }
    }

    #[test]
    fn a_higher_weight_never_makes_less(
        dataset in dataset(), percents in percents(), status in select(Status::ALL), more in 0.0f64..100.0,
    ) {
        let before = with_weights(dataset, &percents);
        let percent = before.weight_percent(Some(status)).unwrap_or(0.0);
        let mut after = before.clone();
        let raised = f64::min(percent + more, 100.0);
        after.certainty = before.certainty.as_ref().map(|c| c.with(status, Some(raised)));
        for measure in MEASURES {
            let [before, after] = [&before, &after].map(|d| weighted_in(d, measure).weighted);
            for (less, more) in sum_or_nothing(&before).into_iter().zip(sum_or_nothing(&after)) {
                prop_assert!(less <= more || is_near(less, more), "{} {}", less, more);
            }
            prop_assert!(after.is_open || !before.is_open);
        }
    }

    #[test]
    fn the_stages_add_up_to_the_whole_plain_and_weighted(
        dataset in dataset(), percents in percents(),
    ) {
        let dataset = with_weights(dataset, &percents);
        let index = index_of(&dataset);
        let rows = all(&index);
        for measure in MEASURES {
            let stages = stages(&dataset, &index, &rows, measure);
            let plain: Vec<Total> = stages.iter().map(|stage| stage.totals.plain).collect();
            let whole = total(&index, &rows, measure);
            prop_assert!(is_the_same(&whole, &plain), "{:?} {:?}", whole, plain);
            let parts: Vec<Total> = stages.iter().map(|stage| stage.totals.weighted).collect();
            let whole = weighted(&dataset, &index, &rows, measure).expect("it adds up");
            prop_assert!(is_the_same(&whole.weighted, &parts), "{:?} {:?}", whole, parts);
            let without: usize = stages.iter().map(|stage| stage.totals.without_weight).sum();
            prop_assert_eq!(whole.without_weight, without);
            prop_assert_eq!(whole.weighted.projects + without, whole.plain.projects);
            let shown: usize = stages.iter().map(|stage| stage.rows.len()).sum();
            prop_assert_eq!(shown, rows.len());
        }
    }
}

#[test]
fn a_weight_that_is_no_share_and_one_that_is_not_stated_are_the_usual_one() {
    let certainty = Certainty {
        concept: Some(joba::model::json::Num::Int(400)),
        ..Certainty::default()
    };
    for status in Status::ALL {
        assert_eq!(certainty.percent(Some(*status)), usual_percent(*status));
    }
    assert_eq!(certainty.percent(None), None);
    let given = certainty.with(Status::Unknown, Some(30.0));
    assert_eq!(given.percent(None), Some(30.0), "not stated is unknown");
}

#[test]
fn a_ratio_is_not_weighted() {
    let dataset = Dataset::empty();
    let index = index_of(&dataset);
    let measure = Measure::JobsPerMillion;
    assert_eq!(weighted(&dataset, &index, &[], measure), None);
    assert_eq!(stages(&dataset, &index, &[], measure), []);
}
