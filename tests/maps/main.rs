//! The forms of the map: hexagons, bubbles, own bounds, two-ended colours, small maps.

mod live;

use std::fmt::Write;

use joba::figure::map::{
    BubbleSize, Class, Classes, Fill, MapFigure, MapForm, MapSettings, Multiples, Scale, Tone,
};
use joba::figure::{Figure, FigureName, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::filter::Filter;
use joba::query::index::Index;
use joba::query::totals::{self, Measure};
use support::datasets::read;
use support::figures::of_all;

fn sample() -> Dataset {
    read(include_str!("../../assets/data/kazakhstan-projects.json"))
}

/// The map of a dataset, and its table as text.
fn map_of(dataset: &Dataset, lang: Lang, settings: MapSettings) -> (MapFigure, String) {
    let settings = Settings {
        map: settings,
        ..Settings::default()
    };
    let figure = of_all(dataset, lang, FigureName::Map, &settings);
    let words = Words::of(lang);
    let table = figure.table(words).tsv(words);
    match figure {
        Figure::Map(map) => (map, table),
        _ => unreachable!("a map"),
    }
}

fn map(settings: MapSettings) -> MapFigure {
    map_of(&sample(), Lang::En, settings).0
}

fn describe((figure, table): &(MapFigure, String)) -> String {
    let mut out = String::new();
    let frame = &figure.frame;
    let _ = writeln!(out, "# {}\n{}", frame.title, frame.subtitle);
    let _ = writeln!(
        out,
        "legend {} | {}",
        figure.legend_title, figure.legend_note
    );
    for class in &figure.legend {
        let _ = writeln!(out, "    {} {}", tone(class.tone), class.label);
    }
    for (fill, words) in &figure.legend_special {
        let _ = writeln!(out, "    {fill:?} {words}");
    }
    if let Some(key) = &figure.bubble_key {
        for (_, words) in &key.sizes {
            let _ = writeln!(out, "    ring {words}");
        }
        let statuses = key.statuses.iter().map(|(_, words)| words);
        for words in statuses.chain(key.specials.iter().map(|(_, words)| words)) {
            let _ = writeln!(out, "    {words}");
        }
    }
    for bubble in &figure.bubbles {
        let _ = writeln!(out, "{}\n    {}", bubble.label, bubble.hover.join(" / "));
    }
    for panel in &figure.panels {
        let _ = writeln!(out, "{} | {}", panel.title, panel.count);
        for area in panel.areas.iter().filter(|area| area.stated.is_some()) {
            let _ = writeln!(out, "    {}", area.hover.join(" / "));
        }
    }
    for note in &frame.notes {
        let _ = writeln!(out, "note {note}");
    }
    let _ = writeln!(out, "spoken {}\n{table}", frame.spoken);
    out
}

fn tone(tone: Tone) -> String {
    match tone {
        Tone::Step { step, of } => format!("step {step} of {of}"),
        Tone::Below { step, of } => format!("below {step} of {of}"),
        Tone::Middle => "middle".to_owned(),
        Tone::Above { step, of } => format!("above {step} of {of}"),
    }
}

fn in_all_languages(settings: &MapSettings) -> String {
    let dataset = sample();
    let texts = Lang::ALL
        .iter()
        .map(|lang| describe(&map_of(&dataset, *lang, settings.clone())));
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn bubbles_say_what_each_project_states() {
    insta::assert_snapshot!(in_all_languages(&MapSettings {
        form: MapForm::Bubbles,
        ..MapSettings::default()
    }));
}

#[test]
fn two_ended_hexagons_say_what_the_middle_is() {
    insta::assert_snapshot!(in_all_languages(&MapSettings {
        form: MapForm::Hex,
        measure: Measure::JobsPerMillion,
        scale: Scale::TwoEnded,
        ..MapSettings::default()
    }));
}

#[test]
fn small_maps_by_status_share_own_bounds() {
    insta::assert_snapshot!(in_all_languages(&MapSettings {
        measure: Measure::Jobs,
        classes: Classes::Own,
        bounds: vec![1000.0, 4000.0],
        multiples: Multiples::Status,
        ..MapSettings::default()
    }));
}

#[test]
fn own_bounds_are_all_in_the_legend_even_where_no_region_falls_into_one() {
    let figure = map(MapSettings {
        classes: Classes::Own,
        bounds: vec![1.0, 2.0, 5.0, 50.0],
        ..MapSettings::default()
    });
    let labels: Vec<&str> = figure
        .legend
        .iter()
        .map(|class| class.label.as_str())
        .collect();
    assert_eq!(labels, ["< 1", "1 to < 2", "2 to < 5", "5 to < 50", "≥ 50"]);
    let karaganda = figure.areas.iter().find(|area| area.name == "Karaganda");
    let fill = karaganda.map(|area| area.fill);
    assert_eq!(fill, Some(Fill::Class(Tone::Step { step: 2, of: 5 })));
}

#[test]
fn bounds_that_cannot_be_used_are_not_drawn() {
    let broken = map(MapSettings {
        classes: Classes::Own,
        bounds: vec![5.0, 2.0],
        ..MapSettings::default()
    });
    assert_eq!(broken, map(MapSettings::default()));
}

#[test]
fn there_are_as_many_classes_as_asked_for_and_no_more() {
    for count in MapSettings::COUNTS {
        let figure = map(MapSettings {
            count,
            ..MapSettings::default()
        });
        assert_eq!(figure.legend.len(), count);
    }
}

#[test]
fn small_maps_add_up_to_the_whole() {
    for multiples in [Multiples::Status, Multiples::Sector] {
        for measure in Measure::ALL.iter().copied().filter(|m| m.adds_up()) {
            let figure = map(MapSettings {
                measure,
                multiples,
                ..MapSettings::default()
            });
            let dataset = sample();
            let index = Index::new(&dataset, DEFAULT_TOLERANCE, Words::of(Lang::En));
            let rows = Filter::default().rows(&index);
            let whole = totals::total(&index, &rows, measure);
            let of = |total: &joba::model::quantity::Total| {
                let sum = total.sum().map_or(0.0, |sum| sum.headline);
                (total.projects, total.stated, sum.round() as i64)
            };
            let parts = figure.panels.iter().map(|panel| of(&panel.stated.total));
            let sum = parts.fold((0, 0, 0), |a, b| (a.0 + b.0, a.1 + b.1, a.2 + b.2));
            assert_eq!(sum, of(&whole), "{} {}", multiples.code(), measure.code());
            for (i, area) in figure.areas.iter().enumerate() {
                let cells = figure
                    .panels
                    .iter()
                    .filter_map(|panel| panel.areas[i].stated);
                let projects: usize = cells.map(|stated| stated.total.projects).sum();
                let all = area.stated.map_or(0, |stated| stated.total.projects);
                assert_eq!(projects, all, "{}", area.name);
            }
        }
    }
}

#[test]
fn every_number_of_small_maps_falls_into_a_class_of_the_one_legend() {
    let figure = map(MapSettings {
        multiples: Multiples::Sector,
        ..MapSettings::default()
    });
    let tones: Vec<Tone> = figure
        .legend
        .iter()
        .map(|class: &Class| class.tone)
        .collect();
    let areas = figure.panels.iter().flat_map(|panel| &panel.areas);
    let mut classed = 0;
    for area in areas {
        match area.fill {
            Fill::Class(tone) => {
                assert!(tones.contains(&tone));
                classed += 1;
            }
            Fill::Zero | Fill::NoNumber | Fill::NoProject => {}
        }
    }
    assert!(classed >= 10);
}

/// Projects of many sectors and one region each, all with an amount.
fn many(count: usize) -> Dataset {
    let sectors = [
        "construction_materials",
        "metallurgy",
        "mining",
        "chemicals",
        "food",
        "textiles",
        "energy",
        "machinery",
        "agriculture",
        "transport",
        "ict",
        "multi_sector",
        "other",
    ];
    let projects: Vec<String> = (0..count)
        .map(|i| {
            let sector = sectors[i % sectors.len()];
            format!(
                r#"{{"id":"p{i}","name":"P{i}","region":"KZ-10","sector":"{sector}",
                "investment":[{{"amount":{},"currency":"USD"}}]}}"#,
                1000 + i
            )
        })
        .collect();
    read(&format!(
        r#"{{"format":"joba","version":1,"projects":[{}]}}"#,
        projects.join(",")
    ))
}

#[test]
fn more_than_twelve_groups_are_counted_in_a_note() {
    let settings = MapSettings {
        multiples: Multiples::Sector,
        ..MapSettings::default()
    };
    let (figure, _) = map_of(&many(13), Lang::En, settings);
    assert_eq!(figure.panels.len(), 12);
    let notes = figure.frame.notes.join(" ");
    assert!(notes.contains("And 1 more sector"), "{notes}");
    let lowest = figure
        .panels
        .iter()
        .all(|panel| panel.title != "Construction materials");
    assert!(lowest, "the smallest is left out");
}

#[test]
fn bubbles_that_are_too_many_are_counted_in_a_note_and_the_largest_stay() {
    let settings = MapSettings {
        form: MapForm::Bubbles,
        ..MapSettings::default()
    };
    let (figure, _) = map_of(&many(300), Lang::En, settings);
    assert_eq!(figure.bubbles.len(), 250);
    assert_eq!(figure.bubbles[0].name, "P299");
    let notes = figure.frame.notes.join(" ");
    assert!(notes.contains("The 50 smallest projects"), "{notes}");
}

#[test]
fn a_project_without_a_number_is_a_mark_and_never_a_bubble_of_no_size() {
    let figure = map(MapSettings {
        form: MapForm::Bubbles,
        ..MapSettings::default()
    });
    let silent = |bubble: &&joba::figure::map::Bubble| bubble.size == BubbleSize::NoNumber;
    let names: Vec<&str> = figure
        .bubbles
        .iter()
        .filter(silent)
        .map(|b| b.name.as_str())
        .collect();
    assert_eq!(names, ["Meat processing plant", "Copper smelter"]);
    assert!(
        figure
            .frame
            .notes
            .join(" ")
            .contains("1 project without a stated region")
    );
}
