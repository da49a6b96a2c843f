//! The timeline: what it says, in three languages, and what it never says.

use std::fmt::Write;
use std::path::Path;

use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::{Date, date};
use joba::document::store;
use joba::draw::theme::{self, Theme};
use joba::draw::{self, Mode};
use joba::export::{Format, Meta, Options, render};
use joba::figure::timeline::{Line, RowOrder, Sign, TimelineFigure, Together};
use joba::figure::{Figure, FigureName, Material, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::filter::Filter;
use joba::query::index::Index;

const TODAY: Date = date(2026, 7, 1);

fn sample() -> Dataset {
    read(include_str!("../assets/data/kazakhstan-projects.json"))
}

fn read(text: &str) -> Dataset {
    store::parse(text.as_bytes(), Path::new("test.json")).expect("a dataset")
}

/// Projects with these milestones each, as JSON.
fn with_milestones(milestones: &[&str]) -> Dataset {
    let projects: Vec<String> = milestones
        .iter()
        .enumerate()
        .map(|(i, m)| {
            format!(
                r#"{{"id":"p{i}","name":"Project {i}","status":"preparation","milestones":[{m}]}}"#
            )
        })
        .collect();
    let projects = projects.join(",");
    read(&format!(
        r#"{{"format":"joba","version":1,"projects":[{projects}]}}"#
    ))
}

fn figure(dataset: &Dataset, lang: Lang, settings: &Settings) -> Figure {
    let words = Words::of(lang);
    let index = Index::new(dataset, DEFAULT_TOLERANCE, words);
    let filter = Filter::default();
    let material = Material {
        dataset,
        index: &index,
        filter: &filter,
        rows: &filter.rows(&index),
        words,
        today: TODAY,
    };
    Figure::new(FigureName::Timeline, &material, settings)
}

fn timeline(dataset: &Dataset, settings: &Settings) -> TimelineFigure {
    match figure(dataset, Lang::En, settings) {
        Figure::Timeline(timeline) => timeline,
        other => unreachable!("{other:?} is no timeline"),
    }
}

fn describe(figure: &TimelineFigure) -> String {
    let words = Words::of(figure.frame.lang);
    let mut out = String::new();
    let frame = &figure.frame;
    let _ = writeln!(out, "# {}\n{}", frame.title, frame.subtitle);
    let _ = writeln!(
        out,
        "{:?} {:?} {:?}",
        figure.years, figure.events, figure.signs
    );
    for line in &figure.lines {
        match line {
            Line::Heading(heading) => {
                let _ = writeln!(out, "{}", heading.hover(words).join(" / "));
            }
            Line::Row(row) => {
                let _ = writeln!(out, "    {}", row.hover(words).join(" / "));
                for mark in &row.marks {
                    let _ = writeln!(out, "        {}", mark.label(words));
                }
            }
        }
    }
    let names: Vec<&str> = figure
        .undated
        .named
        .iter()
        .map(|n| n.text.as_str())
        .collect();
    let _ = writeln!(out, "{} {}", figure.undated.lead, names.join(", "));
    for note in &frame.notes {
        let _ = writeln!(out, "note {note}");
    }
    let _ = writeln!(out, "{}\nspoken {}", frame.sources, frame.spoken);
    out
}

#[test]
fn the_timeline_says_what_the_sources_say() {
    let dataset = sample();
    let texts = Lang::ALL
        .iter()
        .map(|lang| match figure(&dataset, *lang, &Settings::default()) {
            Figure::Timeline(timeline) => describe(&timeline),
            other => unreachable!("{other:?} is no timeline"),
        });
    insta::assert_snapshot!(texts.collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_states_no_date_is_named_and_never_drawn() {
    let figure = timeline(&sample(), &Settings::default());
    let rows = figure.lines.iter().filter(|l| matches!(l, Line::Row(_)));
    assert_eq!((rows.count(), figure.undated.named.len()), (4, 9));
    assert!(
        figure
            .undated
            .named
            .iter()
            .any(|n| n.text == "Copper smelter")
    );
}

#[test]
fn only_a_date_that_has_wholly_passed_in_silence_is_overdue() {
    let dataset = with_milestones(&[
        r#"{"event":"construction_start","planned":"2026-21"}"#,
        r#"{"event":"construction_start","planned":"2026"}"#,
        r#"{"event":"construction_start","planned":"2026-06-30"}"#,
        r#"{"event":"construction_start","planned":"2026-07-01"}"#,
        r#"{"event":"commissioning","planned":"2025","actual":"2026-02"}"#,
        r#"{"event":"commissioning","planned":"2025"},{"event":"commissioning","actual":"2026"}"#,
        r#"{"event":"commissioning","planned":"2025/.."}"#,
        r#"{"event":"agreement","planned":"2024"}"#,
    ]);
    let figure = timeline(&dataset, &Settings::default());
    let mut overdue: Vec<&str> = Vec::new();
    for line in &figure.lines {
        if let Line::Row(row) = line
            && row.marks.iter().any(|mark| mark.is_overdue)
        {
            overdue.push(&row.name);
        }
    }
    overdue.sort_unstable();
    assert_eq!(overdue, ["Project 0", "Project 2"]);
    assert!(figure.signs.contains(&Sign::Overdue));
    assert!(
        figure
            .frame
            .notes
            .iter()
            .any(|note| note.contains("Overdue"))
    );
}

#[test]
fn rows_stand_by_date_or_by_name_under_the_headings_asked_for() {
    let dataset = with_milestones(&[
        r#"{"event":"commissioning","planned":"2030"}"#,
        r#"{"event":"commissioning","planned":"../2027"}"#,
        r#"{"event":"commissioning","planned":"2028~"}"#,
    ]);
    let names = |order, together| -> Vec<String> {
        let mut settings = Settings::default();
        settings.timeline.order = order;
        settings.timeline.together = together;
        let lines = timeline(&dataset, &settings).lines;
        let name = |line: &Line| match line {
            Line::Heading(heading) => heading.name.clone(),
            Line::Row(row) => row.name.clone(),
        };
        lines.iter().map(name).collect()
    };
    assert_eq!(
        names(RowOrder::Date, Together::None),
        ["Project 1", "Project 2", "Project 0"]
    );
    assert_eq!(
        names(RowOrder::Name, Together::Sector),
        ["Sector not stated", "Project 0", "Project 1", "Project 2"]
    );
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

#[test]
fn a_picture_shows_what_has_room_and_counts_the_rest() {
    let many = vec![r#"{"event":"commissioning","planned":"2027-03"}"#; 400];
    let figure = figure(&with_milestones(&many), Lang::En, &Settings::default());
    let text = svg(&figure, 800.0, 500.0);
    let shown = (0..400)
        .filter(|i| text.contains(&format!(">Project {i}<")))
        .count();
    assert!((5..40).contains(&shown), "{shown} rows are readable");
    let rest = format!("and {} more projects", 400 - shown);
    assert!(text.contains(&rest), "{rest}");
}

#[test]
fn names_wrap_and_every_date_stands_in_the_picture() {
    let name = "Комплекс по производству аммиака и карбамида вблизи города на берегу моря";
    let dataset = read(&format!(
        r#"{{"format":"joba","version":1,"projects":[{{"id":"p","name":"{name}","milestones":[
        {{"event":"construction_start","planned":"2026-21","actual":"2026-05-03"}},
        {{"event":"commissioning","planned":"2026-36"}},{{"event":"full_capacity","planned":"../2028"}}]}}]}}"#
    ));
    let figure = figure(&dataset, Lang::Ru, &Settings::default());
    let text = svg(&figure, 800.0, 500.0).replace('\u{a0}', " ");
    for words in name.split(' ').chain([
        "весна 2026 г.",
        "3 мая 2026 г.",
        "IV квартал 2026 г.",
        "до конца 2028 г.",
        "Сегодня, 1 июля 2026 г.",
    ]) {
        assert!(text.contains(words), "{words}");
    }
}

/// The figure in a window.
fn window(figure: Figure) -> Harness<'static, bool> {
    let mode = Mode::Screen {
        with_title: true,
        with_notes: true,
    };
    let frame = move |ui: &mut egui::Ui, is_ready: &mut bool| {
        if !*is_ready {
            theme::install(ui.ctx());
            *is_ready = true;
            return;
        }
        draw::figure_ui(ui, &figure, &Theme::LIGHT, mode);
    };
    let mut window = Harness::builder()
        .with_size(vec2(900.0, 640.0))
        .build_ui_state(frame, false);
    window.run();
    window
}

#[test]
fn a_window_draws_only_the_rows_that_are_seen_and_tab_goes_on_to_the_others() {
    let many = vec![r#"{"event":"commissioning","planned":"2027-03"}"#; 3000];
    let figure = figure(&with_milestones(&many), Lang::En, &Settings::default());
    let mut window = window(figure);
    let drawn = window
        .query_all_by_label_contains("Commissioning – planned")
        .count();
    assert!((5..60).contains(&drawn), "{drawn}");
    assert!(window.query_by_label_contains("Project 40. ").is_none());
    for _ in 0..45 {
        window.key_press(Key::Tab);
        window.run_steps(3);
    }
    assert!(window.query_by_label_contains("Project 40. ").is_some());
}
