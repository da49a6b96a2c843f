//! Laws: what is held against a region is the region's own, and what is missing is no number.

use joba::figure::bars::BarsFigure;
use joba::figure::map::Fill;
use joba::figure::table::Cell;
use joba::figure::{Figure, FigureName, Measure, Settings};
use joba::model::codes::{Lang, Qualifier};
use joba::model::dataset::Dataset;
use joba::model::region::Region;
use joba::query::per::Per;
use joba::query::totals::{Grouping, Key};
use proptest::prelude::*;
use proptest::sample::select;

use super::{figure, meant, plain, stat, with};

const MEASURES: [Measure; 4] = [
    Measure::Investment,
    Measure::Jobs,
    Measure::ConstructionJobs,
    Measure::Projects,
];

fn settings(measure: Measure, per: Per) -> Settings {
    let mut settings = Settings::default();
    (settings.bars.measure, settings.bars.per) = (measure, per);
    (settings.map.measure, settings.map.per) = (measure, per);
    settings
}

fn bars(dataset: &Dataset, measure: Measure, per: Per) -> BarsFigure {
    let name = (FigureName::Bars, Lang::En);
    match figure(dataset, name, &settings(measure, per)) {
        Figure::Bars(bars) => bars,
        other => unreachable!("{other:?} is no figure of bars"),
    }
}

/// Populations of any regions, each meant in some way.
fn populations() -> impl Strategy<Value = Vec<(Region, Qualifier, u32)>> {
    let one = (select(Qualifier::ALL), 1_u32..3_000_000);
    proptest::collection::btree_map(select(Region::ALL), one, 0..20).prop_map(|stats| {
        let flat = stats.into_iter();
        flat.map(|(region, (qualifier, n))| (region, qualifier, n))
            .collect()
    })
}

fn dataset(stats: &[(Region, Qualifier, u32)]) -> Dataset {
    let written = stats.iter().map(|(region, qualifier, n)| {
        let about = (region.code(), "population", "2025");
        stat(about, &meant(*qualifier, *n))
    });
    with(&written.collect::<Vec<_>>())
}

fn headline(figure: &BarsFigure, region: Region) -> Option<f64> {
    let key = Key::Region(Some(region));
    let bar = figure.bars.iter().find(|bar| bar.key == key)?;
    Some(bar.main.as_ref()?.quantity.headline)
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_ratio_times_its_region_is_the_total_and_no_region_without_a_statistic_has_one(
        stats in populations(), measure in select(&MEASURES[..]),
    ) {
        let dataset = dataset(&stats);
        let plain = bars(&dataset, measure, Per::Nothing);
        let held = bars(&dataset, measure, Per::ThousandPeople);
        for region in Region::ALL {
            let own = held.stats.iter().find(|s| s.region == *region);
            let expected = headline(&plain, *region).zip(own).map(|(total, stat)| (total, stat.quantity.headline));
            match (headline(&held, *region), expected) {
                (Some(ratio), Some((total, people))) => prop_assert!(is_near(ratio * people / 1000.0, total)),
                (found, expected) => prop_assert!(found.is_none() && expected.is_none(), "{region:?}"),
            }
        }
        let shown = |figure: &BarsFigure| figure.bars.len() + figure.without_number.len();
        prop_assert_eq!(shown(&plain), shown(&held), "no group is dropped");
    }

    #[test]
    fn how_a_population_is_meant_changes_only_the_range(
        stats in populations(), qualifier in select(Qualifier::ALL),
    ) {
        let exact: Vec<_> = stats.iter().map(|(r, _, n)| (*r, Qualifier::Exact, n * 2)).collect();
        let other: Vec<_> = stats.iter().map(|(r, _, n)| (*r, qualifier, n * 2)).collect();
        let before = bars(&dataset(&exact), Measure::Jobs, Per::ThousandPeople);
        let after = bars(&dataset(&other), Measure::Jobs, Per::ThousandPeople);
        for region in Region::ALL {
            match (headline(&before, *region), headline(&after, *region)) {
                (Some(a), Some(b)) => prop_assert!(is_near(a, b), "{region:?}: {a} and {b}"),
                (a, b) => prop_assert_eq!(a, b),
            }
        }
        for bar in after.bars.iter().filter_map(|bar| bar.main.as_ref()) {
            let q = bar.quantity;
            prop_assert!(q.low.is_none_or(|low| low <= q.headline * (1.0 + 1e-9)));
            prop_assert!(q.high >= q.headline * (1.0 - 1e-9));
        }
    }

    #[test]
    fn map_and_table_show_no_number_where_there_is_no_statistic(stats in populations()) {
        let dataset = dataset(&stats);
        let settings = settings(Measure::Jobs, Per::ThousandPeople);
        let Figure::Map(map) = figure(&dataset, (FigureName::Map, Lang::En), &settings) else {
            unreachable!("a map");
        };
        for area in &map.areas {
            let has_stat = stats.iter().any(|(region, ..)| *region == area.region);
            prop_assert!(has_stat || area.label.is_empty());
            prop_assert!(has_stat || matches!(area.fill, Fill::NoNumber | Fill::NoProject));
        }
        let figure = figure(&dataset, (FigureName::Bars, Lang::En), &settings);
        let table = figure.table(joba::i18n::Words::of(Lang::En));
        for row in &table.rows {
            prop_assert_eq!(row.len(), table.header.len());
            let name = |region: &Region| joba::i18n::Words::of(Lang::En).region_short(*region);
            let has_stat = stats.iter().any(|(region, ..)| row[0] == Cell::Text(name(region)));
            prop_assert!(has_stat || row[1] == Cell::Empty, "{:?}", row);
        }
    }
}

#[test]
fn the_whole_is_taken_anew_over_the_regions_that_have_both_numbers() {
    // Pavlodar has 15 bn $; Abai has projects but no amount, so its people are not below either.
    let dataset = with(&[
        super::people("KZ-55", "2025", 750_000),
        super::people("KZ-10", "2025", 600_000),
    ]);
    let figure = bars(&dataset, Measure::Investment, Per::ThousandPeople);
    let pavlodar = headline(&figure, Region::Pavlodar).expect("both numbers");
    assert!(is_near(pavlodar, 20e6), "{pavlodar}");
    let subtitle = plain(&figure.frame.subtitle);
    assert!(
        subtitle.contains("≈ 20.0 m $ per 1,000 people, over 1 of"),
        "{subtitle}"
    );
}

#[test]
fn the_latest_date_is_used_and_said() {
    let dataset = with(&[
        super::people("KZ-55", "2025-01-01", 500_000),
        super::people("KZ-55", "2020", 1_000_000),
    ]);
    let figure = bars(&dataset, Measure::Investment, Per::ThousandPeople);
    assert_eq!(headline(&figure, Region::Pavlodar), Some(30e6));
    let notes = plain(&figure.frame.notes.join(" "));
    assert!(
        notes.contains("Population: 1 January 2025 (Made-up yearbook, 2026)."),
        "{notes}"
    );
    assert!(notes.contains("No population stated: "), "{notes}");
    assert!(figure.frame.sources.contains("Made-up yearbook"));
}

#[test]
fn what_cannot_be_held_against_a_region_is_shown_as_it_is() {
    let dataset = with(&[super::people("KZ-55", "2025", 750_000)]);
    for (by, measure, per) in [
        (Grouping::Sector, Measure::Investment, Per::ThousandPeople),
        (
            Grouping::Region,
            Measure::JobsPerMillion,
            Per::ThousandPeople,
        ),
        (Grouping::Region, Measure::Jobs, Per::GrossRegionalProduct),
    ] {
        let mut asked = settings(measure, per);
        asked.bars.by = by;
        let mut plain = settings(measure, Per::Nothing);
        plain.bars.by = by;
        let name = (FigureName::Bars, Lang::En);
        assert_eq!(
            figure(&dataset, name, &asked),
            figure(&dataset, name, &plain)
        );
    }
}
