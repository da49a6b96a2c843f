//! Bars, stacks and maps against the total of the rows behind them.

use joba::figure::bars::{BarsFigure, Split};
use joba::figure::map::{MapFigure, MapForm};
use joba::figure::{Figure, FigureName, Settings};
use joba::model::quantity::Total;
use joba::query::totals::{Grouping, Measure, total};
use proptest::prelude::*;
use proptest::sample::select;

use super::made::{dataset, is_the_same};
use super::{Ground, asked, measure};

fn bars(ground: &Ground, by: Grouping, measure: Measure, split: Split) -> BarsFigure {
    let mut settings = Settings::default();
    settings.bars.by = by;
    settings.bars.measure = measure;
    settings.bars.split = split;
    match ground.figure(FigureName::Bars, &settings) {
        Figure::Bars(bars) => bars,
        other => panic!("no bars: {other:?}"),
    }
}

fn map(ground: &Ground, form: MapForm, measure: Measure) -> MapFigure {
    let mut settings = Settings::default();
    settings.map.form = form;
    settings.map.measure = measure;
    match ground.figure(FigureName::Map, &settings) {
        Figure::Map(map) => map,
        other => panic!("no map: {other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn bars_and_the_names_below_them_come_to_the_total(
        dataset in dataset(),
        filter in asked(),
        measure in measure(),
        by in select(Grouping::ALL),
    ) {
        let ground = Ground::new(dataset, filter);
        let whole = total(&ground.index, &ground.rows, measure);
        let figure = bars(&ground, by, measure, Split::Plain);
        let drawn = figure.bars.iter().map(|bar| bar.total);
        let named = figure.without_number.iter().map(|group| group.total);
        let parts: Vec<Total> = drawn.chain(named).collect();
        prop_assert!(is_the_same(&whole, &parts), "{whole:?} {parts:?}");
        for bar in &figure.bars {
            let drawn = bar.main.as_ref().map(|mark| mark.quantity.headline);
            let stated = bar.total.sum().map(|sum| sum.headline);
            prop_assert!(drawn.is_none() || drawn == stated, "a bar is as long as its total");
        }
    }

    #[test]
    fn the_parts_of_a_stacked_bar_come_to_the_bar(
        dataset in dataset(),
        filter in asked(),
        measure in measure(),
    ) {
        let ground = Ground::new(dataset, filter);
        let figure = bars(&ground, Grouping::Region, measure, Split::Stacked);
        for bar in &figure.bars {
            let sums = bar.parts.iter().filter_map(|part| part.total.sum());
            let (mut headline, mut low, mut high, mut is_open) = (0.0, 0.0, 0.0, false);
            for sum in sums {
                headline += sum.headline;
                low += sum.low;
                high += sum.high;
                is_open |= sum.is_open;
            }
            let whole = bar.total.sum().expect("a bar has a number");
            let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(1.0);
            prop_assert!(near(headline, whole.headline) && near(low, whole.low) && near(high, whole.high));
            prop_assert_eq!(is_open, whole.is_open);
            let stated: usize = bar.parts.iter().map(|part| part.total.stated).sum();
            prop_assert_eq!(stated, bar.total.stated);
        }
    }

    #[test]
    fn regions_on_the_map_and_what_is_off_it_come_to_the_total(
        dataset in dataset(),
        filter in asked(),
        measure in measure(),
        form in select(vec![MapForm::Regions, MapForm::Tiles, MapForm::Hex]),
    ) {
        let ground = Ground::new(dataset, filter);
        let whole = total(&ground.index, &ground.rows, measure);
        let figure = map(&ground, form, measure);
        let mut parts: Vec<Total> = figure.areas.iter().filter_map(|a| Some(a.stated.as_ref()?.total)).collect();
        let rows = ground.index.rows();
        let nowhere: Vec<usize> = ground.rows.iter().copied().filter(|at| rows[*at].region.is_none()).collect();
        parts.push(total(&ground.index, &nowhere, measure));
        prop_assert!(is_the_same(&whole, &parts), "{whole:?} {parts:?}");
    }

    #[test]
    fn bubbles_and_what_cannot_be_drawn_are_all_the_projects_with_a_region(
        dataset in dataset(),
        filter in asked(),
    ) {
        let ground = Ground::new(dataset, filter);
        let figure = map(&ground, MapForm::Bubbles, Measure::Investment);
        let rows = ground.index.rows();
        let mut drawn: Vec<usize> = figure.bubbles.iter().map(|bubble| bubble.row).collect();
        drawn.sort_unstable();
        let placed: Vec<usize> = ground.rows.iter().copied().filter(|at| rows[*at].region.is_some()).collect();
        prop_assert_eq!(drawn, placed);
    }
}
