//! Two groups side by side: nothing differs from itself, the other way round is the other sign, and the projects and the
//! parts add up to the difference.

use std::path::Path;

use joba::document::store;
use joba::figure::versus::{Group, OtherFile, VersusFigure, VersusSettings};
use joba::figure::versus_made::{choose, compare, figure};
use joba::figure::{Figure, FigureName, Material, Settings};
use joba::i18n::Words;
use joba::model::codes::{Lang, Status};
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::model::region::Region;
use joba::query::filter::{Filter, Value};
use joba::query::index::Index;
use joba::query::totals::{Grouping, Measure};
use joba::query::versus::{self, ADDED, Gap, Side, What};
use proptest::prelude::*;

const SAMPLE: &str = include_str!("../assets/data/kazakhstan-projects.json");

fn read(text: &str) -> Dataset {
    store::parse(text.as_bytes(), Path::new("test.json")).expect("a dataset")
}

fn index(dataset: &Dataset, lang: Lang) -> Index {
    Index::new(dataset, DEFAULT_TOLERANCE, Words::of(lang))
}

fn region(region: Region) -> Group {
    Group {
        filter: Filter::only(Value::Region(Some(region))),
        is_other: false,
    }
}

/// The words of a comparison.
fn made(dataset: &Dataset, lang: Lang, filter: &Filter, settings: VersusSettings) -> VersusFigure {
    let index = index(dataset, lang);
    let rows = filter.rows(&index);
    let material = Material {
        dataset,
        index: &index,
        filter,
        rows: &rows,
        words: Words::of(lang),
        today: jiff::civil::date(2026, 7, 1),
    };
    let settings = Settings {
        versus: settings,
        ..Settings::default()
    };
    match Figure::new(FigureName::Versus, &material, &settings) {
        Figure::Versus(versus) => versus,
        other => unreachable!("{other:?} is no comparison"),
    }
}

fn described(figure: &VersusFigure) -> String {
    let mut lines = vec![figure.frame.title.clone(), figure.frame.subtitle.clone()];
    for row in &figure.rows {
        let side = |side: &joba::figure::versus::Side| format!("{} ({})", side.label, side.about);
        lines.push(format!("{}: {} | {}", row.name, side(&row.a), side(&row.b)));
        lines.push(format!("    {} · {}", row.difference, row.about));
    }
    lines.extend(figure.frame.notes.iter().map(|note| format!("note {note}")));
    lines.push(figure.frame.sources.clone());
    lines.push(format!("spoken {}", figure.frame.spoken));
    lines.join("\n")
}

#[test]
fn two_regions_are_compared_in_the_words_of_each_language() {
    let dataset = read(SAMPLE);
    let text = |lang: &Lang| {
        let settings = VersusSettings {
            a: region(Region::Karaganda),
            b: region(Region::WestKazakhstan),
            ..VersusSettings::default()
        };
        described(&made(&dataset, *lang, &Filter::default(), settings))
    };
    let all: Vec<String> = Lang::ALL.iter().map(text).collect();
    insta::assert_snapshot!(all.join("\n\n"));
}

#[test]
fn where_nobody_has_chosen_the_two_largest_regions_stand_there_and_it_is_said() {
    let dataset = read(SAMPLE);
    let figure = made(
        &dataset,
        Lang::En,
        &Filter::default(),
        VersusSettings::default(),
    );
    let subtitle = &figure.frame.subtitle;
    assert!(subtitle.contains("Pavlodar") && subtitle.contains("Almaty Region"));
    assert!(
        figure
            .frame
            .notes
            .iter()
            .any(|n| n.contains("No groups are chosen"))
    );
    let money = figure.rows.iter().find(|row| row.what == What::Investment);
    let gap = money.and_then(|row| row.gap).expect("both state it");
    assert!(is_near(gap.headline, 3.7e9 - 15e9));
}

#[test]
fn a_group_that_states_nothing_has_no_difference_and_an_open_one_says_so() {
    let dataset = read(SAMPLE);
    let settings = VersusSettings {
        a: region(Region::Abai),
        b: region(Region::WestKazakhstan),
        ..VersusSettings::default()
    };
    let figure = made(&dataset, Lang::En, &Filter::default(), settings);
    let row = |what: What| {
        figure
            .rows
            .iter()
            .find(|row| row.what == what)
            .expect("there")
    };
    let money = row(What::Investment);
    assert_eq!(money.gap, None);
    assert_eq!(money.difference, "difference not known");
    assert_eq!(money.about, "A states nothing");
    let jobs = row(What::Jobs).gap.expect("both state jobs");
    assert!(
        jobs.is_low_open && jobs.is_high_open,
        "more than 4,000 less more than 1,000"
    );
    assert_eq!(row(What::Projects).gap.map(|gap| gap.headline), Some(-1.0));
}

#[test]
fn the_filter_in_force_narrows_both_groups() {
    let dataset = read(SAMPLE);
    let filter = Filter::only(Value::Status(Some(Status::Agreement)));
    let settings = VersusSettings {
        a: region(Region::Pavlodar),
        b: region(Region::AlmatyRegion),
        ..VersusSettings::default()
    };
    let figure = made(&dataset, Lang::En, &filter, settings);
    assert!(
        figure.frame.subtitle.contains('0'),
        "{}",
        figure.frame.subtitle
    );
    assert!(figure.frame.subtitle.contains("Both narrowed by Status"));
}

/// A file of three projects, and a later one in which one has grown, one is gone and one is new.
fn two_years() -> (Dataset, Dataset) {
    let project = |id: &str, amount: u64, status: &str| {
        format!(
            r#"{{"id":"{id}","name":"{id}","region":"KZ-55","status":"{status}",
            "investment":[{{"amount":{amount},"currency":"USD","qualifier":"approx"}}]}}"#
        )
    };
    let file = |projects: [String; 2]| {
        read(&format!(
            r#"{{"format":"joba","version":1,"projects":[{}]}}"#,
            projects.join(",")
        ))
    };
    (
        file([
            project("stays", 100, "concept"),
            project("goes", 50, "concept"),
        ]),
        file([
            project("comes", 70, "concept"),
            project("stays", 160, "construction"),
        ]),
    )
}

#[test]
fn of_two_files_a_project_is_the_same_by_its_id_and_moves_between_parts() {
    let (before, after) = two_years();
    let (index, other) = (index(&after, Lang::En), index(&before, Lang::En));
    let rows: Vec<usize> = vec![0, 1];
    let filter = Filter::default();
    let material = Material {
        dataset: &after,
        index: &index,
        filter: &filter,
        rows: &rows,
        words: Words::of(Lang::En),
        today: jiff::civil::date(2026, 7, 1),
    };
    let settings = VersusSettings {
        a: Group {
            filter: Filter::default(),
            is_other: true,
        },
        by: Grouping::Status,
        other: Some(OtherFile {
            name: "before.json".to_owned(),
            dataset: before.into(),
            index: other.into(),
        }),
        ..VersusSettings::default()
    };
    let chosen = choose(&material, &settings);
    let compared = compare(&material, &chosen);
    assert_eq!((compared.pairs.len(), compared.shared()), (3, 1));
    let steps: Vec<f64> = compared
        .moving()
        .iter()
        .filter_map(|(one, _)| one.gap.map(|gap| gap.headline))
        .collect();
    assert_eq!(steps, [70.0, 60.0, -50.0]);
    let parts: Vec<(Option<String>, f64)> = compared
        .parts
        .iter()
        .map(|part| {
            (
                part.key.code().map(std::borrow::Cow::into_owned),
                part.gap.headline,
            )
        })
        .collect();
    let part = |code: &str, n: f64| (Some(code.to_owned()), n);
    assert_eq!(parts, [part("construction", 160.0), part("concept", -80.0)]);
    let text = described(&figure(&material, &compared));
    assert!(
        text.contains("before.json") && text.contains("This file"),
        "{text}"
    );
}

#[test]
fn settings_come_back_without_the_other_file() {
    let (before, _) = two_years();
    let index = index(&before, Lang::En);
    let settings = Settings {
        versus: VersusSettings {
            a: region(Region::Abai),
            measure: Measure::Jobs,
            other: Some(OtherFile {
                name: "before.json".to_owned(),
                dataset: before.into(),
                index: index.into(),
            }),
            ..VersusSettings::default()
        },
        ..Settings::default()
    };
    let text = serde_json::to_string(&settings).expect("JSON");
    assert!(!text.contains("before.json"));
    let back: Settings = serde_json::from_str(&text).expect("settings");
    assert_eq!(back.versus.a, region(Region::Abai));
    assert_eq!(
        (back.versus.measure, back.versus.other),
        (Measure::Jobs, None)
    );
}

/// Any dataset of some projects, as JSON: amounts and jobs with every qualifier, or none.
fn datasets() -> impl Strategy<Value = String> {
    let number = || {
        let qualifier =
            prop::sample::select(vec!["exact", "approx", "at_least", "more_than", "up_to"]);
        prop::option::weighted(0.8, (0_u32..4000, qualifier))
    };
    let project = (
        number(),
        number(),
        prop::sample::select(vec!["KZ-55", "KZ-35", "KZ-10"]),
        prop::sample::select(vec!["metallurgy", "food", "energy"]),
        prop::bool::weighted(0.9),
    );
    prop::collection::vec(project, 0..9).prop_map(|projects| {
        let one = |(at, (money, jobs, region, sector, counts)): (usize, _)| {
            let money: Option<(u32, &str)> = money;
            let jobs: Option<(u32, &str)> = jobs;
            let money = money.map_or_else(String::new, |(n, q)| {
                format!(r#""investment":[{{"amount":{},"currency":"USD","qualifier":"{q}"}}],"#, n * 10)
            });
            let jobs = jobs.map_or_else(String::new, |(n, q)| {
                format!(r#""jobs":{{"permanent":[{{"value":{n},"qualifier":"{q}"}}]}},"#)
            });
            format!(
                r#"{{"id":"p{at}","name":"p{at}",{money}{jobs}"region":"{region}","sector":"{sector}","include_in_totals":{counts}}}"#
            )
        };
        let all: Vec<String> = projects.into_iter().enumerate().map(one).collect();
        format!(r#"{{"format":"joba","version":1,"projects":[{}]}}"#, all.join(","))
    })
}

/// Some of the rows of a dataset, by the bits of a number.
fn some(rows: usize, bits: u16) -> Vec<usize> {
    (0..rows).filter(|row| bits & (1 << row) != 0).collect()
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #[test]
    fn a_group_differs_from_itself_by_nothing_at_all(text in datasets(), bits in any::<u16>()) {
        let dataset = read(&text);
        let index = index(&dataset, Lang::En);
        let rows = some(dataset.projects.len(), bits);
        let side = Side { dataset: &dataset, index: &index, rows: &rows };
        for line in versus::lines(&side, &side, &versus::pairs(&side, &side)) {
            prop_assert_eq!(line.gap, Some(Gap::NONE), "{:?}", line);
        }
    }

    #[test]
    fn the_other_way_round_every_difference_has_the_other_sign(
        text in datasets(), bits in any::<(u16, u16)>()
    ) {
        let dataset = read(&text);
        let index = index(&dataset, Lang::En);
        let (a, b) = (some(dataset.projects.len(), bits.0), some(dataset.projects.len(), bits.1));
        let side = |rows| Side { dataset: &dataset, index: &index, rows };
        let (a, b) = (side(a.as_slice()), side(b.as_slice()));
        let there = versus::lines(&a, &b, &versus::pairs(&a, &b));
        let back = versus::lines(&b, &a, &versus::pairs(&b, &a));
        for (there, back) in there.iter().zip(&back) {
            prop_assert_eq!(there.gap.is_some(), back.gap.is_some());
            let (Some(there), Some(back)) = (there.gap, back.gap.map(Gap::negated)) else { continue };
            prop_assert!(is_near(there.headline, back.headline), "{there:?} {back:?}");
            prop_assert!(is_near(there.low, back.low) && is_near(there.high, back.high));
            prop_assert_eq!((there.is_low_open, there.is_high_open), (back.is_low_open, back.is_high_open));
        }
    }

    #[test]
    fn projects_and_parts_add_up_to_the_difference_of_the_totals(
        text in datasets(), bits in any::<(u16, u16)>()
    ) {
        let dataset = read(&text);
        let index = index(&dataset, Lang::En);
        let (a, b) = (some(dataset.projects.len(), bits.0), some(dataset.projects.len(), bits.1));
        let side = |rows| Side { dataset: &dataset, index: &index, rows };
        let (a, b) = (side(a.as_slice()), side(b.as_slice()));
        let pairs = versus::pairs(&a, &b);
        let lines = versus::lines(&a, &b, &pairs);
        for measure in ADDED {
            let line = lines.iter().find(|line| line.what.measure() == Some(measure)).expect("there");
            let headline = |sum: Option<joba::model::quantity::Sum>| sum.map_or(0.0, |sum| sum.headline);
            let difference = headline(line.b.sum) - headline(line.a.sum);
            let all = versus::contributions((&a, &b), &pairs, measure);
            let whole = versus::sum_of(all.iter().copied());
            prop_assert!(is_near(whole.headline, difference), "{measure:?}: {whole:?} {difference}");
            prop_assert!(whole.low <= whole.headline + 1e-6 && whole.headline <= whole.high + 1e-6);
            if let Some(gap) = line.gap {
                prop_assert!(is_near(gap.headline, whole.headline));
            }
            for by in Grouping::ALL {
                let parts = versus::parts((&a, &b), &all, *by);
                let sum = parts.iter().fold(Gap::NONE, |sum, part| sum.plus(part.gap));
                prop_assert!(is_near(sum.headline, whole.headline), "{by:?}");
                prop_assert!(is_near(sum.low, whole.low) && is_near(sum.high, whole.high), "{by:?}");
                let projects: usize = parts.iter().map(|part| part.a.projects).sum();
                prop_assert_eq!(projects, line.a.total.projects);
            }
        }
    }
}
