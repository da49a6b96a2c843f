//! The table of rows and columns: what it says, its totals, its workbook, and the page as a person uses it.

mod book;
mod page;

use std::fmt::Write as _;

use joba::figure::pivot::{Order, PivotFigure, PivotSettings};
use joba::figure::table::Cell;
use joba::figure::{Figure, Grouping, Measure};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::query::filter::Filter;
use support::datasets::read;
use support::figures::with_material;

fn sample() -> Dataset {
    read(include_str!("../../assets/data/kazakhstan-projects.json"))
}

fn figure(dataset: &Dataset, lang: Lang, settings: &PivotSettings) -> Figure {
    with_material(dataset, lang, &Filter::default(), |material| {
        Figure::pivot(material, settings, None)
    })
}

fn pivot(dataset: &Dataset, lang: Lang, settings: &PivotSettings) -> PivotFigure {
    match figure(dataset, lang, settings) {
        Figure::Pivot(pivot) => pivot,
        other => unreachable!("{other:?} has no rows and columns"),
    }
}

fn of(rows: Grouping, columns: Grouping, measure: Measure) -> PivotSettings {
    PivotSettings {
        rows,
        columns,
        measure,
        ..PivotSettings::default()
    }
}

fn describe(figure: &PivotFigure) -> String {
    let mut out = String::new();
    let frame = &figure.frame;
    let _ = writeln!(out, "# {}\n{}", frame.title, frame.subtitle);
    let heads = figure.columns.iter().map(|head| head.name.as_str());
    let heads: Vec<&str> = heads.chain([figure.total_name.as_str()]).collect();
    let _ = writeln!(out, "{} | {}", figure.fields.0, heads.join(" | "));
    for line in &figure.rows {
        let cells = line.cells.iter();
        let cells = cells.map(|cell| cell.as_ref().map_or("", |cell| cell.label.as_str()));
        let cells: Vec<&str> = cells.chain([line.head.cell.label.as_str()]).collect();
        let _ = writeln!(out, "{} | {}", line.head.name, cells.join(" | "));
    }
    let sums = figure.columns.iter().map(|head| head.cell.label.as_str());
    let sums: Vec<&str> = sums.chain([figure.whole.label.as_str()]).collect();
    let _ = writeln!(out, "{} | {}", figure.total_name, sums.join(" | "));
    let classes = figure.legend.iter().map(|class| class.label.as_str());
    let special = figure
        .legend_special
        .iter()
        .map(|(_, words)| words.as_str());
    let legend: Vec<&str> = classes.chain(special).collect();
    let _ = writeln!(out, "{} | {}", figure.legend_title, legend.join(" | "));
    if let Some(cell) = figure
        .rows
        .first()
        .and_then(|line| line.cells.iter().flatten().next())
    {
        let _ = writeln!(out, "hover {}", cell.hover.join(" / "));
    }
    for note in &frame.notes {
        let _ = writeln!(out, "note {note}");
    }
    let _ = writeln!(out, "{}\nspoken {}", frame.sources, frame.spoken);
    out
}

#[test]
fn the_table_says_what_the_sources_say() {
    let dataset = sample();
    let settings = PivotSettings::default();
    let texts = Lang::ALL
        .iter()
        .map(|lang| describe(&pivot(&dataset, *lang, &settings)));
    insta::assert_snapshot!(texts.collect::<Vec<_>>().join("\n"));
}

#[test]
fn rows_and_columns_add_up_to_the_whole_in_every_number() {
    let dataset = sample();
    for rows in Grouping::ALL {
        for columns in Grouping::ALL.iter().filter(|by| *by != rows) {
            for measure in Measure::ALL.iter().filter(|m| m.adds_up()) {
                let pivot = pivot(&dataset, Lang::En, &of(*rows, *columns, *measure));
                let whole = pivot.whole.total.sum();
                let sum = |totals: Vec<joba::model::quantity::Total>| {
                    let sums: Vec<_> = totals
                        .iter()
                        .filter_map(joba::model::quantity::Total::sum)
                        .collect();
                    let of = |part: fn(&joba::model::quantity::Sum) -> f64| -> f64 {
                        sums.iter().map(part).sum()
                    };
                    let numbers = (of(|s| s.headline), of(|s| s.low), of(|s| s.high));
                    let counts = (
                        totals.iter().map(|t| t.projects).sum::<usize>(),
                        totals.iter().map(|t| t.stated).sum::<usize>(),
                        sums.iter().any(|s| s.is_open),
                    );
                    (numbers, counts)
                };
                let sides = [
                    sum(pivot.rows.iter().map(|line| line.head.cell.total).collect()),
                    sum(pivot.columns.iter().map(|head| head.cell.total).collect()),
                    sum(pivot.cells().map(|cell| cell.total).collect()),
                ];
                for (numbers, (projects, stated, is_open)) in sides {
                    let near = |a: f64, b: f64| (a - b).abs() <= 1e-6 * b.abs().max(1.0);
                    let whole_sum = whole.expect("a number");
                    assert!(near(numbers.0, whole_sum.headline), "{rows:?} {columns:?}");
                    assert!(near(numbers.1, whole_sum.low) && near(numbers.2, whole_sum.high));
                    assert_eq!(is_open, whole_sum.is_open);
                    let total = pivot.whole.total;
                    assert_eq!((projects, stated), (total.projects, total.stated));
                }
            }
        }
    }
}

#[test]
fn the_whole_is_that_of_the_seed_facts_and_a_ratio_is_taken_anew() {
    let dataset = sample();
    let settings = PivotSettings::default();
    let money = pivot(&dataset, Lang::En, &settings);
    assert_eq!(
        money.whole.label,
        "≥\u{a0}29,459".replace('\u{a0}', "\u{202f}")
    );
    let ratio = pivot(
        &dataset,
        Lang::En,
        &of(Grouping::Region, Grouping::Status, Measure::JobsPerMillion),
    );
    let rows = ratio.rows.iter();
    let sums = rows.filter_map(|line| line.head.cell.total.sum());
    let sum: f64 = sums.map(|sum| sum.headline).sum();
    let whole = ratio.whole.total.sum().expect("a ratio").headline;
    assert!(whole < sum / 2.0, "{whole} is no sum of ratios, {sum}");
}

#[test]
fn no_project_no_number_and_zero_are_three_different_things() {
    let dataset = read(
        r#"{"format":"joba","version":1,"projects":[
        {"id":"a","name":"A","region":"KZ-55","status":"concept","investment":[{"amount":0,"currency":"USD"}]},
        {"id":"b","name":"B","region":"KZ-10","status":"operating"},
        {"id":"c","name":"C","region":"KZ-10","status":"concept","investment":[{"amount":5000000,"currency":"USD"}]}]}"#,
    );
    let figure = pivot(&dataset, Lang::En, &PivotSettings::default());
    let labels: Vec<Vec<&str>> = figure
        .rows
        .iter()
        .map(|line| {
            let cells = line.cells.iter();
            cells
                .map(|cell| cell.as_ref().map_or("", |cell| cell.label.as_str()))
                .collect()
        })
        .collect();
    assert_eq!(labels, [["5", "—"], ["0", ""]]);
    let (grid, _) = figure.grid(Words::of(Lang::En));
    assert_eq!(grid[1][2].value, Cell::Empty);
    assert_eq!(grid[0][2].value, Cell::Text("—".to_owned()));
    assert_eq!(grid[1][1].value, Cell::Number(0.0));
}

#[test]
fn rows_stand_by_total_or_by_name_and_what_is_not_stated_stands_last() {
    let dataset = sample();
    let names = |order| {
        let settings = PivotSettings {
            order,
            ..PivotSettings::default()
        };
        let figure = pivot(&dataset, Lang::Ru, &settings);
        let rows = figure.rows.into_iter().map(|line| line.head.name);
        rows.collect::<Vec<String>>()
    };
    let by_total = names(Order::Total);
    assert_eq!(by_total.first().map(String::as_str), Some("Павлодарская"));
    let by_name = names(Order::Key);
    let stated = &by_name[..by_name.len() - 1];
    assert!(
        stated.windows(2).all(|pair| pair[0] < pair[1]),
        "{by_name:?}"
    );
    assert_eq!(by_name.last(), by_total.last());
}
