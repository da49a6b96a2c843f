//! What every figure says, in three languages, as text.

use std::fmt::Write;

use joba::figure::bars::{Axis, BarsFigure, Mark, Order};
use joba::figure::map::{Classes, Fill, MapFigure, Tone};
use joba::figure::{Figure, FigureName, Frame, Settings};
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::region::Region;
use joba::query::filter::Filter;
use support::datasets::read;
use support::figures::with_material;

fn sample() -> Dataset {
    read(include_str!("../assets/data/kazakhstan-projects.json"))
}

fn figure(
    dataset: &Dataset,
    name: FigureName,
    lang: Lang,
    filter: &Filter,
    settings: Settings,
) -> Figure {
    with_material(dataset, lang, filter, |material| {
        Figure::new(name, material, &settings)
    })
}

fn bars(dataset: &Dataset, name: FigureName, settings: Settings) -> BarsFigure {
    match figure(dataset, name, Lang::En, &Filter::default(), settings) {
        Figure::Bars(bars) => bars,
        other => unreachable!("{other:?} is no figure of bars"),
    }
}

fn map(dataset: &Dataset, name: FigureName, filter: &Filter) -> MapFigure {
    match figure(dataset, name, Lang::En, filter, Settings::default()) {
        Figure::Map(map) => map,
        other => unreachable!("{other:?} is no map"),
    }
}

fn describe(figure: &Figure) -> String {
    let mut out = String::new();
    let frame = figure.frame();
    let _ = writeln!(out, "# {}\n{}", frame.title, frame.subtitle);
    match figure {
        Figure::Bars(bars) => describe_bars(&mut out, bars),
        Figure::Map(map) => describe_map(&mut out, map),
        _ => unreachable!("its words have tests of their own"),
    }
    describe_footer(&mut out, frame);
    out
}

fn describe_bars(out: &mut String, figure: &BarsFigure) {
    for (measure, words) in &figure.series {
        let _ = writeln!(out, "series {}: {words}", measure.code());
    }
    for bar in &figure.bars {
        let _ = write!(out, "{}", bar.name);
        for mark in bar.main.iter().chain(&bar.construction) {
            let _ = write!(out, " | {}", describe_mark(mark, figure.unit));
        }
        let _ = writeln!(out, "\n    {}", bar.hover.join(" / "));
    }
    for silent in &figure.without_number {
        let _ = writeln!(out, "{}\n    {}", silent.text, silent.hover.join(" / "));
    }
}

fn describe_mark(mark: &Mark, unit: f64) -> String {
    let mut text = format!("{} solid {:.3}", mark.label, mark.solid / unit);
    if mark.hollow > 0.0 {
        let _ = write!(text, " hollow {:.3}", mark.hollow / unit);
    }
    if let Some((low, high)) = mark.whisker() {
        let _ = write!(text, " whisker {:.3}..{:.3}", low / unit, high / unit);
    }
    if mark.quantity.is_open {
        text.push_str(" arrow");
    }
    text
}

fn describe_map(out: &mut String, figure: &MapFigure) {
    let _ = writeln!(out, "legend {}", figure.legend_title);
    for class in &figure.legend {
        let _ = writeln!(out, "    step {} {}", step(class.tone), class.label);
    }
    for (fill, words) in &figure.legend_special {
        let _ = writeln!(out, "    {fill:?} {words}");
    }
    for area in &figure.areas {
        let _ = writeln!(
            out,
            "{} ({}) {} {}",
            area.name,
            area.code,
            filled(area.fill),
            area.label
        );
        let _ = writeln!(out, "    {}", area.hover.join(" / "));
    }
}

/// The step of a scale that goes from pale to full.
fn step(tone: Tone) -> usize {
    match tone {
        Tone::Step { step, .. } => step,
        Tone::Below { .. } | Tone::Middle | Tone::Above { .. } => unreachable!("a one-ended scale"),
    }
}

fn filled(fill: Fill) -> String {
    match fill {
        Fill::Class(tone) => format!("Class({})", step(tone)),
        Fill::Zero | Fill::NoNumber | Fill::NoProject => format!("{fill:?}"),
    }
}

fn describe_footer(out: &mut String, frame: &Frame) {
    for note in &frame.notes {
        let _ = writeln!(out, "note {note}");
    }
    let _ = writeln!(
        out,
        "{}\n{}\nspoken {}",
        frame.sources, frame.credit, frame.spoken
    );
}

/// One text for a figure in all languages.
fn in_all_languages(name: FigureName) -> String {
    let dataset = sample();
    let texts = Lang::ALL.iter().map(|lang| {
        let filter = Filter::default();
        describe(&figure(&dataset, name, *lang, &filter, Settings::default()))
    });
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn investment_by_region_says_what_the_sources_say() {
    insta::assert_snapshot!(in_all_languages(FigureName::InvestmentByRegion));
}

#[test]
fn jobs_by_region_keep_construction_jobs_apart() {
    insta::assert_snapshot!(in_all_languages(FigureName::JobsByRegion));
}

#[test]
fn the_map_of_investment_tells_no_project_from_no_number() {
    insta::assert_snapshot!(in_all_languages(FigureName::MapInvestment));
}

#[test]
fn the_map_of_jobs_says_what_the_sources_say() {
    insta::assert_snapshot!(in_all_languages(FigureName::MapJobs));
}

#[test]
fn tiles_say_the_same_as_the_map_but_need_no_credit() {
    let dataset = sample();
    let filter = Filter::default();
    let outlines = map(&dataset, FigureName::MapInvestment, &filter);
    let tiles = map(&dataset, FigureName::TilesInvestment, &filter);
    assert_eq!(outlines.areas, tiles.areas);
    assert_eq!(outlines.legend, tiles.legend);
    assert!(!outlines.frame.credit.is_empty() && tiles.frame.credit.is_empty());
}

#[test]
fn the_map_and_what_it_notes_as_missing_add_up_to_the_total() {
    let dataset = sample();
    let figure = map(&dataset, FigureName::MapInvestment, &Filter::default());
    assert!(
        figure.frame.subtitle.contains("29.5"),
        "{}",
        figure.frame.subtitle
    );
    let notes = figure.frame.notes.join(" ");
    assert!(
        notes.contains("1 project without a stated region") && notes.contains("89"),
        "{notes}"
    );
}

#[test]
fn a_filter_is_named_and_the_largest_project_left_out_is_too() {
    let dataset = sample();
    let filter = Filter {
        without_largest: 1,
        search: "plant".to_owned(),
        ..Filter::default()
    };
    let found = figure(
        &dataset,
        FigureName::InvestmentByRegion,
        Lang::En,
        &filter,
        Settings::default(),
    );
    let frame = found.frame();
    assert!(
        frame
            .subtitle
            .starts_with("Search “plant” · Without the largest project")
    );
    let notes = frame.notes.join(" ");
    assert!(notes.contains("Left out: the largest project"), "{notes}");
}

#[test]
fn nothing_found_is_said_and_not_drawn() {
    let filter = Filter {
        search: "no such words anywhere".to_owned(),
        ..Filter::default()
    };
    for name in FigureName::ALL {
        let found = figure(&sample(), *name, Lang::En, &filter, Settings::default());
        assert_eq!(
            found.frame().message.as_deref(),
            Some("No project matches the filter.")
        );
    }
}

#[test]
fn order_by_name_is_that_of_a_dictionary_and_not_stated_stays_last() {
    let mut settings = Settings::default();
    settings.bars.order = Order::Name;
    let figure = bars(&sample(), FigureName::InvestmentByRegion, settings);
    let names: Vec<&str> = figure.bars.iter().map(|bar| bar.name.as_str()).collect();
    let mut sorted = names.clone();
    sorted[..10].sort_unstable();
    assert_eq!(names, sorted);
    assert_eq!(names.last(), Some(&"Region not stated"));
}

#[test]
fn a_logarithmic_axis_starts_below_the_smallest_value_and_says_so() {
    let mut settings = Settings::default();
    settings.bars.axis = Axis::Log;
    let figure = bars(&sample(), FigureName::InvestmentByRegion, settings);
    assert!((figure.axis_from / figure.unit - 0.01).abs() < 1e-12);
    assert!(
        figure
            .frame
            .notes
            .join(" ")
            .contains("starts at 0.01, not at zero")
    );
}

/// A dataset of one project in Abai for each list of claims.
fn with_claims(claims: &[&str]) -> Dataset {
    let projects: Vec<String> = claims
        .iter()
        .enumerate()
        .map(|(i, claim)| {
            format!(r#"{{"id":"p{i}","name":"P{i}","region":"KZ-10","investment":[{claim}]}}"#)
        })
        .collect();
    read(&format!(
        r#"{{"format":"joba","version":1,"projects":[{}]}}"#,
        projects.join(",")
    ))
}

fn only_mark(claims: &[&str]) -> Mark {
    let figure = bars(
        &with_claims(claims),
        FigureName::InvestmentByRegion,
        Settings::default(),
    );
    assert_eq!(figure.bars.len(), 1);
    figure.bars[0].main.clone().expect("a number")
}

const EXACT: &str = r#"{"amount":2000000000,"currency":"USD"}"#;
const CEILING: &str = r#"{"amount":1000000000,"currency":"USD","qualifier":"up_to"}"#;
const RANGE: &str = r#"{"low":1000000000,"high":3000000000,"currency":"USD","qualifier":"range"}"#;
const MORE: &str = r#"{"amount":500000000,"currency":"USD","qualifier":"more_than"}"#;
const ZERO: &str = r#"{"amount":0,"currency":"USD"}"#;
const TENGE: &str = r#"{"amount":7,"currency":"KZT"}"#;

#[test]
fn each_qualifier_is_drawn_as_the_format_says() {
    let drawn = |claims: &[&str]| describe_mark(&only_mark(claims), 1e9);
    assert_eq!(drawn(&[EXACT]), "2.0 solid 2.000");
    assert_eq!(drawn(&[CEILING]), "≤\u{202f}1.0 solid 0.000 hollow 1.000");
    assert_eq!(drawn(&[RANGE]), "1.0–3.0 solid 1.000 whisker 1.000..3.000");
    assert_eq!(drawn(&[MORE]), ">\u{202f}0.5 solid 0.500 arrow");
    assert_eq!(
        drawn(&[EXACT, CEILING]),
        "≈\u{202f}3.0 solid 2.000 hollow 1.000"
    );
    assert_eq!(
        drawn(&[EXACT, MORE, CEILING]),
        "≥\u{202f}3.5 solid 2.500 hollow 1.000 arrow"
    );
}

#[test]
fn money_without_a_rate_is_no_bar_and_is_noted() {
    let figure = bars(
        &with_claims(&[TENGE]),
        FigureName::InvestmentByRegion,
        Settings::default(),
    );
    assert!(figure.bars.is_empty() && figure.without_number.len() == 1);
    assert!(
        figure
            .frame
            .notes
            .join(" ")
            .contains("without an exchange rate")
    );
}

#[test]
fn a_stated_zero_is_not_the_same_as_nothing_stated() {
    let dataset = with_claims(&[ZERO]);
    let figure = map(&dataset, FigureName::MapInvestment, &Filter::default());
    let abai = figure.areas.iter().find(|area| area.region == Region::Abai);
    assert_eq!(
        abai.map(|area| (area.fill, area.label.as_str())),
        Some((Fill::Zero, "0"))
    );
    assert!(figure.legend.is_empty());
    let special: Vec<Fill> = figure
        .legend_special
        .iter()
        .map(|(fill, _)| *fill)
        .collect();
    assert_eq!(special, [Fill::Zero, Fill::NoProject]);
}

#[test]
fn extreme_numbers_have_short_labels() {
    for (amount, label) in [
        ("1e300", "1\u{a0}×\u{a0}10²⁹¹"),
        ("1e-300", "1\u{a0}×\u{a0}10⁻³⁰⁹"),
        ("90000000", "0.09"),
    ] {
        let claim = format!(r#"{{"amount":{amount},"currency":"USD"}}"#);
        assert_eq!(only_mark(&[&claim]).label, label);
    }
}

#[test]
fn every_way_of_classing_ends_with_the_fullest_colour() {
    let dataset = sample();
    for classes in Classes::ALL {
        let mut settings = Settings::default();
        settings.map.classes = *classes;
        settings.map.bounds = vec![1.0, 1000.0];
        let found = figure(
            &dataset,
            FigureName::MapJobs,
            Lang::En,
            &Filter::default(),
            settings,
        );
        let Figure::Map(map) = found else {
            unreachable!("a map");
        };
        let of = map.legend.len();
        let fullest = Tone::Step { step: of - 1, of };
        assert_eq!(map.legend.last().map(|class| class.tone), Some(fullest));
        let pavlodar = map
            .areas
            .iter()
            .find(|area| area.region == Region::Pavlodar);
        assert_eq!(pavlodar.map(|area| area.fill), Some(Fill::Class(fullest)));
    }
}
