//! Concentration: shares of the largest projects, what they are shares of, and what is said of it.

use std::fmt::Write;

use joba::figure::concentration::ConcentrationFigure;
use joba::figure::{Figure, FigureName, Settings};
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::query::filter::Filter;
use support::datasets::read;
use support::figures::with_material;

const SAMPLE: &str = include_str!("../assets/data/kazakhstan-projects.json");

fn concentration(dataset: &Dataset, filter: &Filter, lang: Lang) -> ConcentrationFigure {
    let made = with_material(dataset, lang, filter, |material| {
        Figure::new(FigureName::Concentration, material, &Settings::default())
    });
    let Figure::Concentration(steps) = made else {
        unreachable!("concentration");
    };
    steps
}

#[test]
fn one_project_is_half_of_all() {
    let figure = concentration(&read(SAMPLE), &Filter::default(), Lang::En);
    assert_eq!(
        figure.sentence,
        "The largest project is ≈\u{202f}51% of all stated investment, the three largest are ≈\u{202f}75%."
    );
    assert_eq!(figure.steps.len(), 11);
    let shares: f64 = figure.steps.iter().map(|step| step.share).sum();
    assert!((shares - 1.0).abs() < 1e-9);
    assert!(figure.steps.is_sorted_by(|a, b| a.share >= b.share));
    let notes = figure.frame.notes.join(" ");
    assert!(notes.contains("1 amount is only a ceiling"), "{notes}");
    assert!(
        figure.frame.subtitle.contains("11 of 13"),
        "{}",
        figure.frame.subtitle
    );
}

#[test]
fn concentration_names_the_largest_projects_first() {
    let dataset = read(SAMPLE);
    let mut out = String::new();
    for lang in Lang::ALL {
        let figure = concentration(&dataset, &Filter::default(), *lang);
        let frame = &figure.frame;
        let _ = writeln!(
            out,
            "# {}\n{}\n{}",
            frame.title, frame.subtitle, figure.sentence
        );
        for step in &figure.steps {
            let (share, together) = (step.share, step.cumulative);
            let _ = writeln!(out, "{} | {share:.4} {together:.4}", step.label);
            let _ = writeln!(out, "    {}", step.hover.join(" / "));
        }
        let _ = writeln!(
            out,
            "axis {}\n{}\n{}",
            figure.axis,
            frame.notes.join("\n"),
            frame.spoken
        );
    }
    insta::assert_snapshot!("concentration", out);
}

#[test]
fn without_the_largest_the_next_one_leads_and_the_sentence_says_of_what() {
    let filter = Filter {
        without_largest: 1,
        ..Filter::default()
    };
    let figure = concentration(&read(SAMPLE), &filter, Lang::En);
    assert_eq!(figure.steps.len(), 10);
    assert!(
        figure
            .sentence
            .contains("of the stated investment shown here")
    );
    let notes = figure.frame.notes.join(" ");
    assert!(notes.contains("Left out: the largest project"), "{notes}");
}

#[test]
fn where_no_project_states_an_amount_there_is_nothing_to_concentrate() {
    let silent = read(
        r#"{"format":"joba","version":1,"projects":[
        {"id":"a","name":"A","investment":[{"amount":0,"currency":"USD"}]},{"id":"b","name":"B"}]}"#,
    );
    let figure = concentration(&silent, &Filter::default(), Lang::En);
    assert!(figure.steps.is_empty() && figure.sentence.is_empty());
    assert_eq!(
        figure.frame.message.as_deref(),
        Some("No project shown here states an amount.")
    );
}
