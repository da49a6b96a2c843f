//! Ranges by stage: the sums of the bundled facts, what the figure says in three languages, and what it never says.

use std::fmt::Write;
use std::path::Path;

use joba::document::{sample, store};
use joba::export::{Format, Meta, Options, render};
use joba::figure::stages::{StagesFigure, StagesSettings, sentence};
use joba::figure::{Figure, FigureName, Measure, Settings, Target};
use joba::i18n::Words;
use joba::model::codes::{Lang, Status};
use joba::model::dataset::Dataset;
use joba::model::quantity::{DEFAULT_TOLERANCE, Total};
use joba::query::certainty::{stages, weighted};
use joba::query::filter::{Filter, Value};
use joba::query::index::Index;
use joba::query::totals::Key;
use support::figures::with_material;

fn read(text: &str) -> Dataset {
    store::parse(text.as_bytes(), Path::new("test.json")).expect("a dataset")
}

fn figure(dataset: &Dataset, lang: Lang, filter: &Filter, stages: StagesSettings) -> StagesFigure {
    let settings = Settings {
        stages,
        ..Settings::default()
    };
    let made = with_material(dataset, lang, filter, |material| {
        Figure::new(FigureName::Stages, material, &settings)
    });
    match made {
        Figure::Stages(stages) => stages,
        other => unreachable!("{other:?} has no stages"),
    }
}

fn settings(measure: Measure, is_weighted: bool) -> StagesSettings {
    StagesSettings {
        measure,
        is_weighted,
    }
}

fn describe(figure: &StagesFigure) -> String {
    let mut out = String::new();
    let frame = &figure.frame;
    let _ = writeln!(out, "# {}\n{}", frame.title, frame.subtitle);
    for bar in &figure.bars {
        let label = bar.plain.as_ref().map_or(&bar.silent, |mark| &mark.label);
        let weighted = bar.weighted.as_ref().map_or("", |mark| &mark.label);
        let _ = writeln!(out, "{} | {label} | {weighted}", bar.name);
        let _ = writeln!(out, "    {}", bar.hover.join(" / "));
    }
    for note in &frame.notes {
        let _ = writeln!(out, "note {note}");
    }
    let _ = writeln!(out, "{}\nspoken {}", frame.sources, frame.spoken);
    out
}

/// Headline, low and high in million dollars or jobs, whether it is open, and n of m.
fn numbers(total: &Total, unit: f64) -> Option<(f64, f64, f64, bool, usize, usize)> {
    let sum = total.sum()?;
    let [headline, low, high] =
        [sum.headline, sum.low, sum.high].map(|n| (n / unit * 100.0).round() / 100.0);
    Some((
        headline,
        low,
        high,
        sum.is_open,
        total.stated,
        total.projects,
    ))
}

#[test]
fn the_stages_of_the_bundled_facts_come_to_the_known_sums() {
    let dataset = sample::dataset();
    let index = Index::new(&dataset, DEFAULT_TOLERANCE, Words::of(Lang::En));
    let rows: Vec<usize> = (0..index.rows().len()).collect();
    let found = stages(&dataset, &index, &rows, Measure::Investment);
    let of = |status| {
        let stage = found.iter().find(|stage| stage.status == Some(status));
        numbers(&stage.expect("a stage").totals.plain, 1e6)
    };
    // About 15,000; then about 200, 420, 650, 3,700 and 89; then up to 1,200, more than 2,400 and 800; then 3,500 and
    // 1,500 with a smelter that states none.
    assert_eq!(
        of(Status::Concept),
        Some((15_000.0, 13_500.0, 16_500.0, false, 1, 1))
    );
    assert_eq!(
        of(Status::Agreement),
        Some((5_059.0, 5_039.0, 5_079.0, false, 5, 5))
    );
    assert_eq!(
        of(Status::Preparation),
        Some((4_400.0, 3_200.0, 4_400.0, true, 3, 3))
    );
    assert_eq!(
        of(Status::Construction),
        Some((5_000.0, 5_000.0, 5_000.0, false, 2, 3))
    );
    assert_eq!(of(Status::Unknown), None, "no amount is not zero");
    let all = weighted(&dataset, &index, &rows, Measure::Investment).expect("it adds up");
    assert_eq!(
        numbers(&all.plain, 1e6),
        Some((29_459.0, 26_739.0, 30_979.0, true, 11, 13))
    );
    // 10 % of 15,000, 25 % of 5,059, 40 % of 4,400 and 85 % of 5,000.
    assert_eq!(
        numbers(&all.weighted, 1e6),
        Some((8_774.75, 8_139.75, 8_929.75, true, 11, 12))
    );
    assert_eq!(
        all.without_weight, 1,
        "the status of the meat plant is unknown"
    );
    let jobs = weighted(&dataset, &index, &rows, Measure::Jobs).expect("it adds up");
    assert_eq!(numbers(&jobs.plain, 1.0).map(|n| n.0), Some(24_750.0));
}

#[test]
fn the_figure_says_the_same_in_three_languages() {
    let dataset = sample::dataset();
    let mut text = String::new();
    for lang in Lang::ALL {
        for settings in [
            settings(Measure::Investment, true),
            settings(Measure::Jobs, false),
        ] {
            text += &describe(&figure(&dataset, *lang, &Filter::default(), settings));
            text.push('\n');
        }
        let said = |weighted| {
            with_material(&dataset, *lang, &Filter::default(), |material| {
                sentence(material, Measure::Investment, weighted)
            })
        };
        let _ = writeln!(text, "{}\n{}\n", said(false), said(true));
    }
    insta::assert_snapshot!(text);
}

#[test]
fn a_click_on_a_stage_asks_for_its_projects_and_the_filter_marks_it() {
    let dataset = sample::dataset();
    let filter = Filter::only(Value::Status(Some(Status::Agreement)));
    let shown = figure(&dataset, Lang::En, &filter, StagesSettings::default());
    assert_eq!(shown.bars.len(), 1);
    let bar = &shown.bars[0];
    assert!(bar.is_selected);
    assert_eq!(
        bar.target,
        Target::Values(vec![Key::Status(Some(Status::Agreement))])
    );
}

#[test]
fn a_ceiling_is_hollow_and_a_stage_without_a_number_has_words_and_no_bar() {
    let dataset = read(
        r#"{"format": "joba", "version": 1, "projects": [
            {"id": "a", "name": "A", "status": "concept", "investment": [{"amount": 5000000, "currency": "USD", "qualifier": "up_to"}]},
            {"id": "b", "name": "B", "status": "closed"}, {"id": "c", "name": "C"}]}"#,
    );
    let shown = figure(
        &dataset,
        Lang::En,
        &Filter::default(),
        settings(Measure::Investment, true),
    );
    let ends: Vec<Option<(f64, f64)>> = shown
        .bars
        .iter()
        .map(|bar| bar.plain.as_ref().map(|mark| (mark.solid, mark.hollow)))
        .collect();
    assert_eq!(ends, [Some((0.0, 5e6)), None, None]);
    assert_eq!(shown.bars[1].silent, "1 project, no amount stated");
    assert_eq!(shown.bars[2].name, "Status not stated");
    assert!(shown.bars[2].weight.is_none());
    let filter = Filter::only(Value::Status(Some(Status::Operating)));
    let empty = figure(&dataset, Lang::En, &filter, StagesSettings::default());
    assert!(empty.frame.message.is_some());
}

#[test]
fn weights_of_the_dataset_count_and_the_note_says_that_they_were_set() {
    let mut dataset = sample::dataset();
    let note = |dataset: &Dataset| {
        let shown = figure(
            dataset,
            Lang::En,
            &Filter::default(),
            settings(Measure::Investment, true),
        );
        shown.frame.notes.join(" ")
    };
    assert!(
        note(&dataset).contains("concept 10\u{202f}%") || note(&dataset).contains("concept 10 %")
    );
    assert!(!note(&dataset).contains("set in this dataset"));
    dataset.certainty =
        read(r#"{"format": "joba", "version": 1, "certainty": {"concept": 50}}"#).certainty;
    assert!(
        note(&dataset).contains("concept 50") && note(&dataset).contains("set in this dataset")
    );
}

#[test]
fn the_table_holds_the_numbers_of_the_marks_and_weights_only_when_they_are_shown() {
    let dataset = sample::dataset();
    let words = Words::of(Lang::En);
    let table = |weighted| {
        let shown = figure(
            &dataset,
            Lang::En,
            &Filter::default(),
            settings(Measure::Investment, weighted),
        );
        Figure::Stages(shown).table(words)
    };
    let (plain, both) = (table(false), table(true));
    assert_eq!(plain.header.len() + 6, both.header.len());
    for row in plain.rows.iter().chain(&both.rows) {
        assert!(row.len() == plain.header.len() || row.len() == both.header.len());
    }
    let tsv = both.tsv(words);
    assert!(
        tsv.contains("Concept\t15000\t") && tsv.contains("\t10\t1500\t"),
        "{tsv}"
    );
}

#[test]
fn it_is_drawn_into_every_form_of_picture_with_all_its_words() {
    let dataset = sample::dataset();
    for lang in Lang::ALL {
        let shown = figure(
            &dataset,
            *lang,
            &Filter::default(),
            settings(Measure::Investment, true),
        );
        let names: Vec<String> = shown.bars.iter().map(|bar| bar.name.clone()).collect();
        let figure = Figure::Stages(shown);
        let meta = Meta::of(&figure);
        let svg = render(&figure, &meta, &Options::default(), Format::Svg).expect("a picture");
        let svg = String::from_utf8(svg).expect("text");
        for name in names {
            assert!(svg.contains(&name), "{name}");
        }
        for format in [Format::Png, Format::Pdf] {
            assert!(render(&figure, &meta, &Options::default(), format).is_ok());
        }
    }
}
