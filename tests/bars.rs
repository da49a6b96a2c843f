//! Bars by any field and measure, split by status, and what a ratio must not do.

use joba::figure::bars::{Axis, BarsFigure, BarsSettings, Order, Split};
use joba::figure::table::Cell;
use joba::figure::{Figure, FigureName, Grouping, Material, Measure, Settings, Target};
use joba::i18n::Words;
use joba::model::codes::{Lang, Status};
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::model::region::Region;
use joba::query::filter::Filter;
use joba::query::index::Index;
use joba::query::totals::Key;
use support::datasets::read;
use support::figures::with_material;

const SAMPLE: &str = include_str!("../assets/data/kazakhstan-projects.json");

fn figure(dataset: &Dataset, name: FigureName, settings: &Settings, filter: &Filter) -> Figure {
    with_material(dataset, Lang::En, filter, |material| {
        Figure::new(name, material, settings)
    })
}

fn settings(by: Grouping, measure: Measure, split: Split) -> BarsSettings {
    BarsSettings {
        by,
        measure,
        order: Order::expected(by),
        axis: Axis::Linear,
        split,
        per: joba::figure::per::Per::Nothing,
    }
}

fn bars(dataset: &Dataset, settings: BarsSettings) -> BarsFigure {
    let all = Settings {
        bars: settings,
        ..Settings::default()
    };
    let made = figure(dataset, FigureName::Bars, &all, &Filter::default());
    let Figure::Bars(bars) = made else {
        unreachable!("bars");
    };
    bars
}

/// A project in Abai with this status, amount and jobs.
fn project(id: &str, status: &str, amount: &str, jobs: &str) -> String {
    format!(
        r#"{{"id":"{id}","name":"{id}","region":"KZ-10","status":"{status}",
        "investment":[{{{amount},"currency":"USD"}}],"jobs":{{"permanent":[{{{jobs}}}]}}}}"#
    )
}

fn dataset(projects: &[String]) -> Dataset {
    read(&format!(
        r#"{{"format":"joba","version":1,"projects":[{}]}}"#,
        projects.join(",")
    ))
}

fn three() -> Dataset {
    dataset(&[
        project("a", "agreement", r#""amount":100000000"#, r#""value":1000"#),
        project("b", "operating", r#""amount":300000000"#, r#""value":300"#),
        project(
            "c",
            "construction",
            r#""amount":600000000,"qualifier":"up_to""#,
            r#""value":600"#,
        ),
    ])
}

#[test]
fn the_parts_of_every_stacked_bar_add_up_to_it() {
    let dataset = read(SAMPLE);
    for by in Grouping::ALL {
        for measure in Measure::ALL {
            let figure = bars(&dataset, settings(*by, *measure, Split::Stacked));
            for bar in figure.bars.iter().filter(|bar| !bar.parts.is_empty()) {
                let mark = bar.main.as_ref().expect("a number");
                let solid: f64 = bar.parts.iter().map(|part| part.mark.solid).sum();
                let hollow: f64 = bar.parts.iter().map(|part| part.mark.hollow).sum();
                let same = |a: f64, b: f64| (a - b).abs() <= 1e-9 * b.abs();
                assert!(
                    same(solid, mark.solid) && same(hollow, mark.hollow),
                    "{}",
                    bar.name
                );
            }
        }
    }
}

#[test]
fn what_stands_comes_before_what_is_planned() {
    let figure = bars(
        &three(),
        settings(Grouping::Region, Measure::Investment, Split::Stacked),
    );
    let parts: Vec<Option<Status>> = figure.bars[0].parts.iter().map(|p| p.status).collect();
    let expected = [Status::Operating, Status::Construction, Status::Agreement].map(Some);
    assert_eq!(parts, expected);
    let legend: Vec<&str> = figure
        .statuses
        .iter()
        .map(|(_, words)| words.as_str())
        .collect();
    assert_eq!(legend, ["Operating", "Construction", "Agreement"]);
    assert_eq!(figure.frame.title, "Investment by region and status, bn $");
    let ceiling = &figure.bars[0].parts[1].mark;
    assert_eq!((ceiling.solid, ceiling.hollow), (0.0, 6e8));
}

#[test]
fn a_part_leads_to_the_projects_of_its_group_and_its_statuses() {
    let abai = Key::Region(Some(Region::Abai));
    let stacked = bars(
        &three(),
        settings(Grouping::Region, Measure::Jobs, Split::Stacked),
    );
    let operating = Key::Status(Some(Status::Operating));
    let expected = Target::Values(vec![abai.clone(), operating]);
    assert_eq!(stacked.bars[0].parts[0].target, expected);
    let grouped = bars(
        &three(),
        settings(Grouping::Region, Measure::Jobs, Split::Grouped),
    );
    let names: Vec<&str> = grouped.bars[0]
        .parts
        .iter()
        .map(|p| p.name.as_str())
        .collect();
    assert_eq!(names, ["Operating", "Being built", "Planned"]);
    let building = Key::Status(Some(Status::Construction));
    assert_eq!(
        grouped.bars[0].parts[1].target,
        Target::Values(vec![abai, building])
    );
}

#[test]
fn a_ratio_is_taken_anew_and_never_stacked() {
    let dataset = three();
    let stacked = settings(Grouping::Region, Measure::JobsPerMillion, Split::Stacked);
    let figure = bars(&dataset, stacked);
    assert_eq!(figure.split, Split::Plain);
    let mark = figure.bars[0].main.as_ref().expect("a ratio");
    // 1,900 jobs over 1,000 million dollars; the sum of the three ratios would be 12.
    assert!((mark.quantity.headline - 1.9).abs() < 1e-9);
    assert!((mark.end() - 1.9).abs() < 1e-9, "{}", mark.end());
    let grouped = settings(Grouping::Region, Measure::JobsPerMillion, Split::Grouped);
    let parts = &bars(&dataset, grouped).bars[0].parts;
    let ratios: Vec<f64> = parts.iter().map(|p| p.mark.quantity.headline).collect();
    assert_eq!(ratios, [1.0, 1.0, 10.0]);
}

#[test]
fn years_and_stages_of_life_run_on_and_not_stated_stays_last() {
    let by_year = bars(
        &read(SAMPLE),
        settings(Grouping::Year, Measure::Projects, Split::Plain),
    );
    let names: Vec<&str> = by_year.bars.iter().map(|bar| bar.name.as_str()).collect();
    assert!(
        names.len() > 2 && names[..names.len() - 1].is_sorted(),
        "{names:?}"
    );
    assert_eq!(names.last(), Some(&"Year not stated"));
    let by_status = bars(
        &three(),
        settings(Grouping::Status, Measure::Jobs, Split::Plain),
    );
    let names: Vec<&str> = by_status.bars.iter().map(|bar| bar.name.as_str()).collect();
    assert_eq!(names, ["Agreement", "Construction", "Operating"]);
}

#[test]
fn every_grouping_speaks_of_its_own_kind_in_three_languages() {
    let data = read(SAMPLE);
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        let index = Index::new(&data, DEFAULT_TOLERANCE, words);
        let filter = Filter::default();
        let material = Material {
            dataset: &data,
            index: &index,
            filter: &filter,
            rows: &filter.rows(&index),
            words,
            today: jiff::civil::date(2026, 7, 1),
        };
        let mut all = Settings::default();
        let mut said: Vec<String> = Vec::new();
        for by in Grouping::ALL {
            all.bars = settings(*by, Measure::Investment, Split::Stacked);
            let frame = Figure::new(FigureName::Bars, &material, &all)
                .frame()
                .clone();
            assert!(!frame.spoken.contains("bars-") && !frame.title.contains("bars-"));
            said.push(format!("{}\n    {}", frame.title, frame.spoken));
        }
        insta::assert_snapshot!(format!("bars-spoken-{}", lang.code()), said.join("\n"));
    }
}

#[test]
fn the_numbers_behind_bars_keep_their_doubt_and_leave_no_group_out() {
    let made = figure(
        &read(SAMPLE),
        FigureName::InvestmentByRegion,
        &Settings::default(),
        &Filter::default(),
    );
    let table = made.table(Words::of(Lang::En));
    let text = |cell: &str| Cell::Text(cell.to_owned());
    assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
    assert_eq!(
        table.rows[0][..6],
        [
            text("Pavlodar"),
            Cell::Number(15_000.0),
            text("About"),
            Cell::Number(13_500.0),
            Cell::Number(16_500.0),
            Cell::Empty
        ]
    );
    let kostanay = table.rows.iter().find(|row| row[0] == text("Kostanay"));
    let kostanay = kostanay.expect("Kostanay");
    assert_eq!(
        kostanay[2..4],
        [text("Up to"), Cell::Empty],
        "a ceiling has no low end"
    );
    let abai = table.rows.last().expect("rows");
    assert_eq!(
        abai[..2],
        [text("Abai"), Cell::Empty],
        "missing is no number"
    );
    assert_eq!(abai[6..], [2.0, 0.0, 0.0].map(Cell::Number));
}

#[test]
fn the_numbers_behind_split_bars_stand_by_status() {
    let figure = bars(
        &three(),
        settings(Grouping::Region, Measure::Jobs, Split::Stacked),
    );
    let table = Figure::Bars(figure).table(Words::of(Lang::En));
    let said: Vec<(String, Cell)> = table
        .rows
        .iter()
        .map(|row| (row[1].shown(Words::of(Lang::En)), row[2].clone()))
        .collect();
    let expected = [
        ("All", 1900.0),
        ("Operating", 300.0),
        ("Construction", 600.0),
        ("Agreement", 1000.0),
    ];
    assert_eq!(
        said,
        expected.map(|(words, n)| (words.to_owned(), Cell::Number(n)))
    );
}

#[test]
fn every_figure_has_a_table_with_a_cell_for_each_column() {
    for name in FigureName::ALL {
        let made = figure(
            &read(SAMPLE),
            *name,
            &Settings::default(),
            &Filter::default(),
        );
        let table = made.table(Words::of(Lang::En));
        assert!(!table.rows.is_empty(), "{}", name.code());
        for row in &table.rows {
            assert_eq!(row.len(), table.header.len(), "{}", name.code());
        }
        let lines = table.tsv(Words::of(Lang::En)).lines().count();
        assert_eq!(lines, table.rows.len() + 1);
    }
}
