//! Investment against jobs: what it says, in three languages, its doubt, and names that keep clear of each other.

use std::fmt::Write;

use egui::{Rect, pos2};
use joba::export::{Format, Meta, Options, render};
use joba::figure::scatter::{Axis, ScatterFigure};
use joba::figure::{Figure, FigureName, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use proptest::prelude::*;
use resvg::usvg::roxmltree::Document;
use support::datasets::read;
use support::figures::of_all;

fn sample() -> Dataset {
    read(include_str!("../assets/data/kazakhstan-projects.json"))
}

/// Projects with this claim of investment and this claim of jobs, as the inside of JSON objects; empty is no claim.
fn projects(claims: &[(&str, &str)]) -> Dataset {
    let list = |claim: &str| {
        if claim.is_empty() {
            String::new()
        } else {
            format!("{{{claim}}}")
        }
    };
    let projects: Vec<String> = claims
        .iter()
        .enumerate()
        .map(|(i, (money, jobs))| {
            let money = if money.is_empty() {
                String::new()
            } else {
                format!(r#"{money},"currency":"USD""#)
            };
            let (money, jobs) = (list(&money), list(jobs));
            format!(
                r#"{{"id":"p{i}","name":"Project {i}","investment":[{money}],"jobs":{{"permanent":[{jobs}]}}}}"#
            )
        })
        .collect();
    read(&format!(
        r#"{{"format":"joba","version":1,"projects":[{}]}}"#,
        projects.join(",")
    ))
}

fn figure(dataset: &Dataset, lang: Lang, axes: (Axis, Axis)) -> Figure {
    let mut settings = Settings::default();
    (settings.scatter.money, settings.scatter.jobs) = axes;
    of_all(dataset, lang, FigureName::InvestmentAgainstJobs, &settings)
}

fn scatter(dataset: &Dataset, lang: Lang, axes: (Axis, Axis)) -> ScatterFigure {
    match figure(dataset, lang, axes) {
        Figure::Scatter(scatter) => scatter,
        other => unreachable!("{other:?} has no points"),
    }
}

const LOGS: (Axis, Axis) = (Axis::Log, Axis::Log);
const LINES: (Axis, Axis) = (Axis::Linear, Axis::Linear);

fn describe(figure: &ScatterFigure) -> String {
    let words = Words::of(figure.frame.lang);
    let mut out = String::new();
    let frame = &figure.frame;
    let _ = writeln!(
        out,
        "# {}\n{}\n{:?}",
        frame.title, frame.subtitle, figure.statuses
    );
    for point in &figure.points {
        let _ = writeln!(out, "{}", point.hover(words).join(" / "));
    }
    for below in &figure.below {
        let _ = writeln!(out, "{}", below.lead);
        for named in &below.named {
            let _ = writeln!(out, "    {} | {}", named.text, named.hover.join(" / "));
        }
    }
    for note in &frame.notes {
        let _ = writeln!(out, "note {note}");
    }
    let _ = writeln!(out, "{}\nspoken {}", frame.sources, frame.spoken);
    out
}

#[test]
fn investment_against_jobs_says_what_the_sources_say() {
    let dataset = sample();
    let texts = Lang::ALL
        .iter()
        .map(|lang| describe(&scatter(&dataset, *lang, LOGS)));
    insta::assert_snapshot!(texts.collect::<Vec<_>>().join("\n"));
}

#[test]
fn who_states_one_number_or_none_is_named_and_every_project_stands_somewhere_once() {
    let dataset = projects(&[
        (r#""amount":1000000"#, r#""value":10"#),
        (r#""amount":1000000"#, ""),
        ("", r#""value":10"#),
        ("", ""),
    ]);
    let figure = scatter(&dataset, Lang::En, LOGS);
    let below: Vec<(&str, usize)> = figure
        .below
        .iter()
        .map(|below| (below.lead.as_str(), below.named.len()))
        .collect();
    assert_eq!(
        below,
        [
            ("States investment only", 1),
            ("States jobs only", 1),
            ("States neither", 1)
        ]
    );
    assert_eq!((figure.points.len(), figure.others.len()), (1, 3));
}

#[test]
fn zero_is_never_on_a_logarithmic_axis_but_has_its_place_on_a_linear_one() {
    let dataset = projects(&[
        (r#""amount":1000000"#, r#""value":0"#),
        (r#""amount":1000000"#, r#""value":10"#),
    ]);
    let logarithmic = scatter(&dataset, Lang::En, LOGS);
    assert_eq!(logarithmic.points.len(), 1);
    assert!(logarithmic.below[0].lead.contains("Zero"));
    let linear = scatter(&dataset, Lang::En, (Axis::Log, Axis::Linear));
    assert_eq!((linear.points.len(), linear.below.len()), (2, 0));
}

fn svg(figure: &Figure, width_pt: f32, height_pt: f32) -> String {
    let options = Options {
        width_pt,
        height_pt,
        scale: 1.0,
        ..Options::default()
    };
    let bytes = render(figure, &Meta::of(figure), &options, Format::Svg).expect("an SVG");
    String::from_utf8(bytes).expect("UTF-8")
}

fn paths(dataset: &Dataset) -> usize {
    svg(&figure(dataset, Lang::En, LOGS), 800.0, 500.0)
        .matches(r#"stroke-width="1.25""#)
        .count()
}

#[test]
fn doubt_is_drawn_whiskers_for_ranges_arrows_for_open_ends_and_for_ceilings() {
    // Two projects in the corners hold the axes still.
    let corners = [
        (r#""amount":1000000"#, r#""value":1"#),
        (r#""amount":9000000000"#, r#""value":90000"#),
    ];
    let paths = |claims: (&str, &str)| paths(&projects(&[corners[0], corners[1], claims]));
    let exact = paths((r#""amount":9000000"#, r#""value":10"#));
    // So wide that no whisker ends under its point.
    let wide = (
        r#""low":900000,"high":90000000,"qualifier":"range""#,
        r#""low":2,"high":400,"qualifier":"range""#,
    );
    let with = |money: &str, jobs: &str| {
        let money = format!(r#""amount":9000000,{money}"#);
        paths((&money, jobs))
    };
    // A whisker is a line and two stops, an arrow a line and a head.
    assert_eq!(paths(wide), exact + 6);
    let open = r#""qualifier":"more_than""#;
    assert_eq!(with(open, r#""value":10"#), exact + 2);
    let ceiling = r#""qualifier":"up_to""#;
    assert_eq!(with(ceiling, r#""value":10"#), exact + 2);
}

/// The boxes of all texts.
fn boxes(svg: &str) -> Vec<(String, Rect)> {
    let document = Document::parse(svg).expect("XML");
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text"));
    texts
        .map(|node| {
            let number = |name: &str| node.attribute(name).and_then(|v| v.parse::<f32>().ok());
            let size = number("font-size").expect("a size");
            let (x, y) = (number("x").expect("x"), number("y").expect("y"));
            let width = number("textLength").unwrap_or(size * 0.6);
            let rect =
                Rect::from_min_max(pos2(x, y - size * 0.74), pos2(x + width, y + size * 0.2));
            (node.text().unwrap_or_default().to_owned(), rect)
        })
        .collect()
}

fn random_projects() -> impl Strategy<Value = Dataset> {
    let qualifier = prop::sample::select(vec!["exact", "approx", "at_least", "more_than", "up_to"]);
    let project = (5.0..11.0, -2.0..2.0, qualifier.clone(), qualifier);
    prop::collection::vec(project, 1..40).prop_map(|found| {
        let claims: Vec<(String, String)> = found
            .into_iter()
            .map(|(money, ratio, a, b)| {
                let money = 10_f64.powf(money).round();
                let jobs = (money / 1e6 * 10_f64.powf(ratio)).round();
                (
                    format!(r#""amount":{money},"qualifier":"{a}""#),
                    format!(r#""value":{jobs},"qualifier":"{b}""#),
                )
            })
            .collect();
        let claims: Vec<(&str, &str)> = claims.iter().map(|(a, b)| (&**a, &**b)).collect();
        projects(&claims)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_two_texts_lie_on_each_other_whatever_the_projects(dataset in random_projects()) {
        for axes in [LOGS, LINES] {
            for (width, height) in [(800.0, 500.0), (1600.0, 900.0)] {
                let boxes = boxes(&svg(&figure(&dataset, Lang::Ru, axes), width, height));
                for (i, (words, rect)) in boxes.iter().enumerate() {
                    let other = boxes[i + 1..].iter().find(|(_, other)| other.intersects(*rect));
                    prop_assert!(other.is_none(), "{words} lies on {other:?}");
                }
            }
        }
    }
}
