//! The sums that the bundled data must come to.

use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::json::Json;
use joba::model::quantity::{DEFAULT_TOLERANCE, Sum};
use joba::model::record::Field;
use joba::model::region::Region;
use joba::query::filter::Filter;
use joba::query::index::Index;
use joba::query::ledger::ledger;
use joba::query::totals::{Grouping, Key, Measure, by, total};

fn dataset() -> Dataset {
    let json = Json::parse(include_str!("../assets/data/kazakhstan-projects.json"));
    Dataset::read(&json.expect("JSON")).expect("a dataset")
}

fn index() -> Index {
    Index::new(&dataset(), DEFAULT_TOLERANCE, Words::of(Lang::En))
}

fn all(index: &Index) -> Vec<usize> {
    Filter::default().rows(index)
}

/// In millions, rounded to whole ones.
fn millions(sum: Sum) -> (f64, f64, f64, bool) {
    let round = |usd: f64| (usd / 1e6).round();
    (
        round(sum.headline),
        round(sum.low),
        round(sum.high),
        sum.is_open,
    )
}

#[test]
fn all_investment_is_29_5_billion_and_says_how_sure_that_is() {
    let index = index();
    let total = total(&index, &all(&index), Measure::Investment);
    assert_eq!(
        total.sum().map(millions),
        Some((29_459.0, 26_739.0, 30_979.0, true))
    );
    assert_eq!(
        (
            total.projects,
            total.stated,
            total.ceiling_only,
            total.missing
        ),
        (13, 11, 1, 2)
    );
}

#[test]
fn all_jobs_are_24_750_or_more_and_construction_jobs_stand_apart() {
    let index = index();
    let jobs = total(&index, &all(&index), Measure::Jobs);
    let sum = jobs.sum().expect("stated");
    assert_eq!((sum.headline, sum.is_open), (24_750.0, true));
    let construction = total(&index, &all(&index), Measure::ConstructionJobs);
    assert_eq!(construction.sum().map(|sum| sum.headline), Some(900.0));
}

#[test]
fn each_region_has_its_investment_and_abai_has_none_that_is_not_zero() {
    let index = index();
    let groups = by(&index, &all(&index), Measure::Investment, Grouping::Region);
    let found: Vec<_> = groups
        .iter()
        .map(|g| {
            (
                g.key.clone(),
                g.rows.len(),
                g.total.sum().map(|s| s.headline / 1e6),
            )
        })
        .collect();
    let region = |r: Region| Key::Region(Some(r));
    assert_eq!(
        found,
        vec![
            (region(Region::Abai), 2, None),
            (region(Region::Akmola), 1, Some(650.0)),
            (region(Region::Aktobe), 1, Some(200.0)),
            (region(Region::AlmatyRegion), 1, Some(3700.0)),
            (region(Region::WestKazakhstan), 1, Some(2400.0)),
            (region(Region::Zhambyl), 1, Some(800.0)),
            (region(Region::Karaganda), 1, Some(3500.0)),
            (region(Region::Kostanay), 1, Some(1200.0)),
            (region(Region::Mangystau), 1, Some(1500.0)),
            (region(Region::Pavlodar), 1, Some(15_000.0)),
            (region(Region::Turkistan), 1, Some(420.0)),
            (Key::Region(None), 1, Some(89.0)),
        ]
    );
}

#[test]
fn the_ledger_sets_the_five_projects_against_about_10_billion() {
    let dataset = dataset();
    let five = ledger(&dataset, &dataset.announcements[0], DEFAULT_TOLERANCE);
    let investment = five.investment;
    assert_eq!(investment.itemised.sum().map(|s| s.headline), Some(8.6e9));
    assert_eq!(investment.residual, Some(1.4e9));
    assert_eq!(investment.silent.len(), 1, "{:?}", investment.silent);
    let smelter = dataset
        .projects
        .iter()
        .find(|p| p.id == investment.silent[0]);
    assert_eq!(
        smelter.map(|p| p.name.get(Lang::En)),
        Some("Copper smelter")
    );
    assert_eq!(five.jobs.itemised.sum().map(|s| s.headline), Some(8700.0));
    assert_eq!(five.jobs.residual, Some(0.0));
    assert_eq!(
        (
            five.members,
            five.projects.announced.quantity().map(|q| q.headline)
        ),
        (5, Some(5.0))
    );
}

#[test]
fn the_forum_itemises_a_quarter_of_what_it_announced() {
    let dataset = dataset();
    let forum = ledger(&dataset, &dataset.announcements[1], DEFAULT_TOLERANCE);
    let itemised = forum.investment.itemised.sum().map(|s| s.headline);
    let announced = forum.investment.announced.quantity().map(|q| q.headline);
    assert_eq!((itemised, announced), (Some(5.659e9), Some(24e9)));
    assert_eq!(forum.investment.residual, Some(24e9 - 5.659e9));
    assert_eq!(
        (
            forum.members,
            forum.projects.announced.quantity().map(|q| q.headline)
        ),
        (5, Some(58.0))
    );
}
