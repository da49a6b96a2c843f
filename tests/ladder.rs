//! The capacity ladder: what it says, in three languages, and what it never adds up.

use std::fmt::Write;

use joba::export::{Format, Meta, Options, render};
use joba::figure::ladder::{Flow, LadderFigure, LadderSettings, Look};
use joba::figure::phase::Phase;
use joba::figure::{Figure, FigureName, Settings};
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::region::Region;
use joba::query::filter::{Filter, Value};
use support::datasets::read;
use support::figures::with_material;

fn sample() -> Dataset {
    read(include_str!("../assets/data/kazakhstan-projects.json"))
}

/// One project for each list of capacities, as JSON.
fn with_capacities(projects: &[&str]) -> Dataset {
    let projects = projects.iter().enumerate().map(|(i, capacity)| {
        format!(
            r#"{{"id":"p{i}","name":"Project {i}","status":"preparation","capacity":[{capacity}]}}"#
        )
    });
    let projects = projects.collect::<Vec<_>>().join(",");
    read(&format!(
        r#"{{"format":"joba","version":1,"projects":[{projects}]}}"#
    ))
}

fn ladder_of(dataset: &Dataset, lang: Lang, filter: &Filter, flow: Flow) -> LadderFigure {
    let settings = Settings {
        ladder: LadderSettings {
            flow,
            ..LadderSettings::default()
        },
        ..Settings::default()
    };
    match with_material(dataset, lang, filter, |material| {
        Figure::new(FigureName::CapacityLadder, material, &settings)
    }) {
        Figure::Ladder(ladder) => ladder,
        other => unreachable!("{other:?} is no ladder"),
    }
}

fn ladder(dataset: &Dataset) -> LadderFigure {
    ladder_of(dataset, Lang::En, &Filter::default(), Flow::Both)
}

fn describe(figure: &LadderFigure) -> String {
    let mut out = String::new();
    let frame = &figure.frame;
    let _ = writeln!(out, "# {}\n{}", frame.title, frame.subtitle);
    for (look, words) in &figure.legend {
        let _ = writeln!(out, "legend {look:?} {words}");
    }
    for panel in &figure.panels {
        let _ = writeln!(out, "{}", panel.title);
        for climb in &panel.climbs {
            let _ = writeln!(out, "    {}", climb.hover.join(" / "));
            for rung in &climb.rungs {
                let label = rung.mark.as_ref().map_or(&rung.why, |mark| &mark.label);
                let _ = writeln!(out, "        {} | {:?} | {label}", rung.name, rung.look);
            }
        }
    }
    for note in &frame.notes {
        let _ = writeln!(out, "note {note}");
    }
    let _ = writeln!(out, "{}\nspoken {}", frame.sources, frame.spoken);
    out
}

fn titles(figure: &LadderFigure) -> Vec<&str> {
    figure.panels.iter().map(|p| p.title.as_str()).collect()
}

#[test]
fn the_ladder_says_what_the_sources_say() {
    let dataset = sample();
    let texts = Lang::ALL
        .iter()
        .map(|lang| describe(&ladder_of(&dataset, *lang, &Filter::default(), Flow::Both)));
    insta::assert_snapshot!(texts.collect::<Vec<_>>().join("\n"));
}

#[test]
fn phases_stand_beside_each_other_and_are_never_added_up() {
    let figure = ladder(&sample());
    let cement = &figure.panels[0];
    assert_eq!(cement.title, "Cement, million t/yr");
    let rungs: Vec<(f64, bool)> = cement.climbs[0]
        .rungs
        .iter()
        .map(|rung| {
            let mark = rung.mark.as_ref().expect("a number");
            (mark.end(), rung.look == Look::Outlined)
        })
        .collect();
    assert_eq!(rungs, [(1.3e6, false), (2.5e6, true)]);
}

#[test]
fn units_and_directions_are_never_mixed() {
    let dataset = with_capacities(&[
        r#"{"product":"Copper","unit":"t/yr","claims":[{"value":5}]},
           {"product":"Copper","unit":"MW","claims":[{"value":7}]},
           {"product":"Copper","unit":"t/yr","direction":"input","claims":[{"value":9}]}"#,
        r#"{"product":"copper ","unit":"t/yr","claims":[{"value":6}]}"#,
    ]);
    let figure = ladder(&dataset);
    assert_eq!(
        titles(&figure),
        ["Copper, t/yr", "Copper (input), t/yr", "Copper, MW"]
    );
    let names: Vec<&str> = figure.panels[0]
        .climbs
        .iter()
        .map(|c| c.name.as_str())
        .collect();
    assert_eq!(names, ["Project 1", "Project 0"], "the larger one first");
    let flow = |flow| ladder_of(&dataset, Lang::En, &Filter::default(), flow);
    assert_eq!(titles(&flow(Flow::Input)), ["Copper (input), t/yr"]);
    assert_eq!(flow(Flow::Output).panels.len(), 2);
}

#[test]
fn what_states_no_number_is_named_and_never_a_bar_of_length_zero() {
    let dataset = with_capacities(&[
        r#"{"product":"Ammonia","unit":"t/yr","claims":[{"missing":"not_stated"}]}"#,
        r#"{"product":"Urea","unit":"t/yr","phase":"1","claims":[{"value":4}]},
           {"product":"Urea","unit":"t/yr","phase":"2","claims":[]}"#,
        "",
    ]);
    let figure = ladder(&dataset);
    assert_eq!(titles(&figure), ["Urea, t/yr"]);
    let second = &figure.panels[0].climbs[0].rungs[1];
    assert_eq!(
        (&second.mark, second.why.as_str()),
        (&None, "nobody has looked")
    );
    let notes = figure.frame.notes.join(" ");
    assert!(notes.contains("Ammonia (Project 0)"), "{notes}");
    assert!(
        figure.frame.subtitle.contains("1 of 3 projects"),
        "{}",
        figure.frame.subtitle
    );
}

#[test]
fn the_stage_of_a_phase_counts_before_that_of_its_project() {
    let dataset = with_capacities(&[
        r#"{"product":"Steel","unit":"t/yr","status":"operating","claims":[{"value":4}]},
           {"product":"Steel","unit":"t/yr","claims":[{"value":5}]},
           {"product":"Steel","unit":"t/yr","status":"concept","claims":[{"value":6}]}"#,
    ]);
    let looks: Vec<Look> = ladder(&dataset).panels[0].climbs[0]
        .rungs
        .iter()
        .map(|rung| rung.look)
        .collect();
    let filled = Look::Filled;
    assert_eq!(
        looks,
        [
            filled(Phase::Operating),
            filled(Phase::Planned),
            Look::Outlined
        ]
    );
}

#[test]
fn the_filter_counts_and_an_empty_ladder_says_why() {
    let dataset = sample();
    let only = |region| Filter::only(Value::Region(Some(region)));
    let karaganda = ladder_of(&dataset, Lang::En, &only(Region::Karaganda), Flow::Both);
    assert_eq!(karaganda.panels.len(), 2);
    let pavlodar = ladder_of(&dataset, Lang::En, &only(Region::Pavlodar), Flow::Both);
    let message = pavlodar.frame.message.expect("it says why");
    assert_eq!(message, "No project shown here states a capacity.");
}

#[test]
fn a_page_without_room_for_all_panels_says_which_it_leaves_out() {
    let products: Vec<String> = (0..60)
        .map(|i| {
            let value = i + 1;
            format!(
                r#"{{"product":"Product {i:02}","unit":"t/yr","claims":[{{"value":{value}}}]}}"#
            )
        })
        .collect();
    let figure = Figure::Ladder(ladder(&with_capacities(&[&products.join(",")])));
    let options = Options {
        width_pt: 800.0,
        height_pt: 500.0,
        ..Options::default()
    };
    let svg = render(&figure, &Meta::of(&figure), &options, Format::Svg).expect("a picture");
    let svg = String::from_utf8(svg).expect("text");
    assert!(svg.contains("Product 00") && svg.contains("not shown for lack of room"));
    assert!(!svg.contains("Product 59"));
}
