//! What figures of totals held against regions say, in three languages.

use std::fmt::Write;

use joba::figure::{Figure, FigureName, Measure, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::query::per::Per;

use super::{figure, people, stat, with};

/// Two populations of different dates, one of them about; products in dollars of two of the regions.
fn dataset() -> Dataset {
    let about = |region: &str, date: &str, n: u32| {
        let claim = format!(r#""value": {n}, "qualifier": "approx""#);
        stat((region, "population", date), &claim)
    };
    let product = |region: &str, amount: u64| {
        let claim = format!(r#""amount": {amount}, "currency": "USD""#);
        stat((region, "gross_regional_product", "2024"), &claim)
    };
    with(&[
        people("KZ-55", "2025-01-01", 750_000),
        about("KZ-35", "2025-01-01", 1_000_000),
        people("KZ-19", "2024", 1_500_000),
        people("KZ-10", "2024", 600_000),
        product("KZ-55", 10_000_000_000),
        product("KZ-35", 20_000_000_000),
    ])
}

fn said(lang: Lang, name: FigureName, (measure, per): (Measure, Per)) -> String {
    let mut settings = Settings::default();
    (settings.bars.measure, settings.bars.per) = (measure, per);
    (settings.map.measure, settings.map.per) = (measure, per);
    let figure = figure(&dataset(), (name, lang), &settings);
    let frame = figure.frame();
    let mut out = format!("# {}\n{}\n", frame.title, frame.subtitle);
    match &figure {
        Figure::Bars(bars) => {
            for bar in &bars.bars {
                let label = bar.main.as_ref().map_or("", |mark| &mark.label);
                let _ = writeln!(out, "{} {label}\n    {}", bar.name, bar.hover.join(" / "));
            }
            for silent in &bars.without_number {
                let _ = writeln!(out, "{}", silent.text);
            }
        }
        Figure::Map(map) => {
            let _ = writeln!(out, "legend {}", map.legend_title);
            for class in &map.legend {
                let _ = writeln!(out, "    {}", class.label);
            }
            for (_, words) in &map.legend_special {
                let _ = writeln!(out, "    {words}");
            }
        }
        other => unreachable!("{other:?} is held against nothing"),
    }
    let table = figure.table(Words::of(lang));
    let _ = writeln!(out, "table {}", table.header.join(" | "));
    for row in table.rows.iter().take(2) {
        let cells: Vec<String> = row.iter().map(|cell| cell.shown(Words::of(lang))).collect();
        let _ = writeln!(out, "    {}", cells.join(" | "));
    }
    for note in &frame.notes {
        let _ = writeln!(out, "note {note}");
    }
    let _ = writeln!(out, "{}\nspoken {}", frame.sources, frame.spoken);
    out
}

#[test]
fn bars_say_what_they_are_held_against() {
    let mut all = String::new();
    for lang in Lang::ALL {
        for gauge in [
            (Measure::Jobs, Per::ThousandPeople),
            (Measure::Investment, Per::ThousandPeople),
            (Measure::Investment, Per::GrossRegionalProduct),
        ] {
            all.push_str(&said(*lang, FigureName::Bars, gauge));
            all.push('\n');
        }
    }
    insta::assert_snapshot!("bars", all);
}

#[test]
fn maps_say_what_they_are_held_against() {
    let mut all = String::new();
    for lang in Lang::ALL {
        let gauge = (Measure::Investment, Per::ThousandPeople);
        all.push_str(&said(*lang, FigureName::Map, gauge));
        all.push('\n');
    }
    insta::assert_snapshot!("map", all);
}

#[test]
fn split_bars_are_held_against_the_same_region_in_every_part() {
    use joba::figure::bars::Split;
    for split in [Split::Stacked, Split::Grouped] {
        let mut settings = Settings::default();
        settings.bars.split = split;
        settings.bars.per = Per::ThousandPeople;
        let name = (FigureName::Bars, Lang::En);
        let Figure::Bars(bars) = figure(&dataset(), name, &settings) else {
            unreachable!("bars");
        };
        assert_eq!(
            bars.frame.title,
            "Investment per 1,000 people by region and status, m $"
        );
        for bar in &bars.bars {
            let parts: f64 = bar.parts.iter().map(|p| p.mark.quantity.headline).sum();
            let whole = bar.main.as_ref().map_or(0.0, |m| m.quantity.headline);
            assert!((parts - whole).abs() < 1e-6 * whole, "{}", bar.name);
        }
    }
}

#[test]
fn without_any_statistic_nothing_is_drawn_and_every_region_says_why() {
    let mut settings = Settings::default();
    settings.bars.per = Per::ThousandPeople;
    let name = (FigureName::Bars, Lang::En);
    let Figure::Bars(bars) = figure(&super::sample(), name, &settings) else {
        unreachable!("bars");
    };
    assert!(bars.bars.is_empty() && !bars.without_number.is_empty());
    let subtitle = &bars.frame.subtitle;
    assert!(
        subtitle.contains("no region with a number and a population"),
        "{subtitle}"
    );
}
