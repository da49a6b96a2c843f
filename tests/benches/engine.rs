//! How fast questions are answered: reading an index, filtering with totals, and sorting, by number of projects; and how
//! fast a figure of the bundled records becomes a file.

use std::path::Path;

use joba::document::store;
use joba::export::{Format, Meta, Options, render};
use joba::figure::{Figure, FigureName, Material, Settings};
use joba::i18n::Words;
use joba::model::claim::Claim;
use joba::model::codes::{Event, Lang, Qualifier, Role, Sector, Status};
use joba::model::dataset::Dataset;
use joba::model::date::Date;
use joba::model::id::is_legal;
use joba::model::iso::{Country, Currency};
use joba::model::json::Num;
use joba::model::project::{Milestone, Party, Project, ProjectId};
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::model::region::Region;
use joba::model::text::Text;
use joba::query::column::Column;
use joba::query::facets::Facets;
use joba::query::filter::{Amount, Filter, Value, Values};
use joba::query::group::Groups;
use joba::query::index::Index;
use joba::query::sort::{SortKey, sort};
use joba::query::totals::{Grouping, Measure, by, total};

const SIZES: [usize; 2] = [1_000, 100_000];

/// From a usual dataset to the largest that the window has to bear.
const TO_A_MILLION: [usize; 3] = [1_000, 100_000, 1_000_000];

fn main() {
    divan::main();
}

/// Projects that differ in everything that queries look at, always the same ones.
fn dataset(size: usize) -> Dataset {
    let mut dataset = Dataset::empty();
    let projects: Vec<Project> = (0..size).map(project).collect();
    dataset.projects = projects.into();
    dataset
}

fn project(n: usize) -> Project {
    // Spreads neighbours, so that file order is no order of anything.
    let at = n.wrapping_mul(2_654_435_761) % 1_000_003;
    let id = format!("project-{at}");
    debug_assert!(is_legal(&id));
    let texts = |en: String, ru: String| Text::ByLang(vec![("en".into(), en), ("ru".into(), ru)]);
    let mut project = Project {
        id: ProjectId(id),
        name: texts(
            format!("Plant {at} for cement and lime"),
            format!("Завод {at} по выпуску цемента и извести"),
        ),
        region: Region::ALL.get(at % 23).copied(),
        district: (!at.is_multiple_of(5)).then(|| format!("District {}", at % 180)),
        sector: Sector::ALL.get(at % 14).copied(),
        status: Status::ALL.get(at % 13).copied(),
        notes: Some(texts(
            "Inputs from the region, exports to the neighbours.".into(),
            "Сырьё из региона, вывоз к соседям.".into(),
        )),
        ..Project::default()
    };
    project.parties = vec![Party {
        name: format!("Company {}", at % 4000),
        country: Country::all().nth(at % 60),
        role: Some(Role::Investor),
        ..Party::default()
    }]
    .into();
    if !at.is_multiple_of(4) {
        project.investment = vec![Claim {
            amount: Some(Num::Float((at % 5000 + 1) as f64 * 1e5)),
            currency: Some(Currency::USD),
            qualifier: Qualifier::ALL.get(at % 5).copied(),
            ..Claim::default()
        }]
        .into();
    }
    project.milestones = vec![Milestone {
        event: Some(Event::Commissioning),
        planned: Date::parse(&format!("20{}", 20 + at % 30)),
        ..Milestone::default()
    }]
    .into();
    project
}

fn index(size: usize) -> Index {
    Index::new(&dataset(size), DEFAULT_TOLERANCE, Words::of(Lang::Ru))
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn read_an_index(bencher: divan::Bencher<'_, '_>, size: usize) {
    let dataset = dataset(size);
    bencher.bench(|| Index::new(&dataset, DEFAULT_TOLERANCE, Words::of(Lang::Ru)));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn read_one_row_again(bencher: divan::Bencher<'_, '_>, size: usize) {
    let dataset = dataset(size);
    let mut index = index(size);
    let mut project = dataset.projects[size / 2].clone();
    project.name = Text::from("A name that nobody has");
    bencher.bench_local(|| {
        index.update(
            size / 2,
            &project,
            &dataset.rates,
            DEFAULT_TOLERANCE,
            Words::of(Lang::Ru),
        );
    });
}

/// What a changed filter costs with facets shown: rows, counts of every facet, histograms, and totals of money and jobs.
fn answer(bencher: divan::Bencher<'_, '_>, size: usize, filter: Filter) {
    let index = index(size);
    bencher.bench(|| {
        let (rows, facets) = Facets::with_rows(&filter, &index);
        let totals = [Measure::Investment, Measure::Jobs].map(|m| total(&index, &rows, m));
        (facets, totals)
    });
}

#[divan::bench(args = TO_A_MILLION, sample_count = 10)]
fn facets_and_totals_of_everything(bencher: divan::Bencher<'_, '_>, size: usize) {
    answer(bencher, size, Filter::default());
}

#[divan::bench(args = TO_A_MILLION, sample_count = 10)]
fn facets_and_totals_under_a_filter(bencher: divan::Bencher<'_, '_>, size: usize) {
    let mut filter = Filter::default();
    for region in Region::ALL.iter().take(5) {
        filter.add(Value::Region(Some(*region)));
    }
    filter.exclude(Value::Country(Country::from_code("CN")));
    filter.investment.above = Some(Amount(5e7));
    filter.commissioning.below = Date::parse("2040");
    answer(bencher, size, filter);
}

#[divan::bench(args = TO_A_MILLION, sample_count = 10)]
fn facets_and_totals_of_a_search(bencher: divan::Bencher<'_, '_>, size: usize) {
    let index = index(size);
    // What was searched for last is remembered: two searches take turns.
    let filters = ["завод lime", "plant выпуску"].map(|search| Filter {
        search: search.to_owned(),
        ..Filter::default()
    });
    let mut turns = filters.iter().cycle();
    bencher.bench_local(|| {
        let (rows, facets) = Facets::with_rows(turns.next()?, &index);
        let totals = [Measure::Investment, Measure::Jobs].map(|m| total(&index, &rows, m));
        Some((facets, totals))
    });
}

#[divan::bench(args = TO_A_MILLION, sample_count = 10)]
fn facets_and_totals_beside_a_search(bencher: divan::Bencher<'_, '_>, size: usize) {
    let mut filter = Filter::only(Value::Region(Some(Region::Abai)));
    "завод lime".clone_into(&mut filter.search);
    answer(bencher, size, filter);
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn search_and_totals_by_region(bencher: divan::Bencher<'_, '_>, size: usize) {
    let index = index(size);
    let filter = Filter {
        search: "завод lime".to_owned(),
        asked: Values {
            statuses: Status::ALL.iter().take(6).copied().map(Some).collect(),
            ..Values::default()
        },
        without_largest: 1,
        ..Filter::default()
    };
    bencher.bench(|| {
        let rows = filter.rows(&index);
        let groups = by(&index, &rows, Measure::Investment, Grouping::Region);
        (total(&index, &rows, Measure::Investment), groups)
    });
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn search_for_what_nobody_has(bencher: divan::Bencher<'_, '_>, size: usize) {
    let index = index(size);
    let filter = Filter {
        search: "караганды".to_owned(),
        ..Filter::default()
    };
    bencher.bench(|| filter.rows(&index));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn sort_by_region_and_investment(bencher: divan::Bencher<'_, '_>, size: usize) {
    sort_by(bencher, size, &[Column::Region, Column::Investment]);
}

/// What the grouped table asks for after each change: groups in order, their rows and subtotals.
#[divan::bench(args = TO_A_MILLION, sample_count = 10)]
fn group_by_region_and_investor(bencher: divan::Bencher<'_, '_>, size: usize) {
    let index = index(size);
    let rows = Filter::default().rows(&index);
    let fields = [Grouping::Region, Grouping::Investor];
    bencher.bench(|| {
        let order = (&[][..], Words::of(Lang::Ru) as _);
        Groups::new(&index, &mut rows.clone(), &fields, order)
    });
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn sort_by_name(bencher: divan::Bencher<'_, '_>, size: usize) {
    sort_by(bencher, size, &[Column::Name]);
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn sort_by_commissioning(bencher: divan::Bencher<'_, '_>, size: usize) {
    sort_by(bencher, size, &[Column::Commissioning]);
}

fn sort_by(bencher: divan::Bencher<'_, '_>, size: usize, columns: &[Column]) {
    let index = index(size);
    let rows = Filter::default().rows(&index);
    let keys: Vec<SortKey> = columns
        .iter()
        .map(|column| SortKey {
            column: *column,
            is_descending: true,
        })
        .collect();
    bencher
        .with_inputs(|| rows.clone())
        .bench_local_refs(|rows| sort(rows, &keys, &index));
}

/// The map of the bundled records, which has most lines of all figures.
fn figure() -> Figure {
    let text = include_str!("../../assets/data/kazakhstan-projects.json");
    let dataset = store::parse(text.as_bytes(), Path::new("sample")).expect("the sample");
    let words = Words::of(Lang::Ru);
    let index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
    let filter = Filter::default();
    let rows = filter.rows(&index);
    let material = Material {
        dataset: &dataset,
        index: &index,
        filter: &filter,
        rows: &rows,
        words,
        today: jiff::civil::date(2026, 3, 1),
    };
    Figure::new(FigureName::MapInvestment, &material, &Settings::default())
}

fn write(bencher: divan::Bencher<'_, '_>, format: Format) {
    let figure = figure();
    let meta = Meta::of(&figure).at("2026-03-01T09:30:00Z".parse().expect("a moment"));
    let options = Options {
        width_pt: 1600.0,
        height_pt: 900.0,
        scale: 2.0,
        ..Options::default()
    };
    bencher.bench(|| render(&figure, &meta, &options, format).expect("a file"));
}

#[divan::bench(sample_count = 10)]
fn write_an_svg(bencher: divan::Bencher<'_, '_>) {
    write(bencher, Format::Svg);
}

/// 3200 × 1800 pixels.
#[divan::bench(sample_count = 10)]
fn write_a_png(bencher: divan::Bencher<'_, '_>) {
    write(bencher, Format::Png);
}

#[divan::bench(sample_count = 10)]
fn write_a_pdf(bencher: divan::Bencher<'_, '_>) {
    write(bencher, Format::Pdf);
}
