//! The ledger: announced totals beside what their members itemise; what is not itemised is never invented, never dropped.

use std::fmt::Write;

use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use joba::draw::theme::{self, Theme};
use joba::draw::{self, Mode};
use joba::figure::ledger::{Account, LedgerFigure, LedgerSettings, Rest};
use joba::figure::{Figure, FigureName, Material, Settings, Target};
use joba::i18n::Words;
use joba::model::codes::{Lang, Qualifier};
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::model::region::Region;
use joba::query::filter::{Filter, Value};
use joba::query::index::Index;
use joba::query::ledger::{Rest as Difference, ledger as held};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use support::datasets::read;
use support::figures::with_material;

fn sample() -> Dataset {
    read(include_str!("../assets/data/kazakhstan-projects.json"))
}

/// Three projects of 10, 20 and an unknown number of jobs, and these announcements, as JSON.
fn with_announcements(announcements: &str) -> Dataset {
    read(&format!(
        r#"{{"format":"joba","version":1,"projects":[
            {{"id":"a","name":"Ten","jobs":{{"permanent":[{{"value":10}}]}}}},
            {{"id":"b","name":"Twenty","jobs":{{"permanent":[{{"value":20}}]}}}},
            {{"id":"c","name":"Silent"}}
        ],"announcements":[{announcements}]}}"#
    ))
}

fn ledger_of(dataset: &Dataset, lang: Lang, filter: &Filter, account: Account) -> LedgerFigure {
    let settings = Settings {
        ledger: LedgerSettings {
            account,
            ..LedgerSettings::default()
        },
        ..Settings::default()
    };
    match with_material(dataset, lang, filter, |material| {
        Figure::new(FigureName::Ledger, material, &settings)
    }) {
        Figure::Ledger(ledger) => ledger,
        other => unreachable!("{other:?} is no ledger"),
    }
}

fn ledger(dataset: &Dataset, account: Account) -> LedgerFigure {
    ledger_of(dataset, Lang::En, &Filter::default(), account)
}

fn describe(figure: &LedgerFigure) -> String {
    let mut out = String::new();
    let frame = &figure.frame;
    let _ = writeln!(out, "# {}\n{}", frame.title, frame.subtitle);
    for entry in &figure.entries {
        let _ = writeln!(out, "{}\n    {}", entry.title, entry.about);
        let terms = &figure.terms;
        let _ = writeln!(out, "    {} {}", terms.announced, entry.announced.label);
        if let Some(itemised) = &entry.itemised {
            let _ = writeln!(out, "    {} {}", terms.itemised, itemised.label);
            for part in &itemised.parts {
                let _ = writeln!(out, "        {}", part.hover.join(" / "));
            }
        }
        let _ = writeln!(out, "    {:?}", entry.rest);
        for line in &entry.words {
            let _ = writeln!(out, "    {line}");
        }
        let _ = writeln!(out, "    {}", entry.hover.join(" / "));
    }
    for untold in &figure.untold {
        let _ = writeln!(out, "{}\n    {}", untold.text, untold.hover.join(" / "));
    }
    for note in &frame.notes {
        let _ = writeln!(out, "note {note}");
    }
    let _ = writeln!(out, "{}\nspoken {}", frame.sources, frame.spoken);
    out
}

#[test]
fn the_ledger_says_what_the_sources_say() {
    let dataset = sample();
    let texts = Lang::ALL.iter().flat_map(|lang| {
        let filter = Filter::default();
        let text = |account: &Account| describe(&ledger_of(&dataset, *lang, &filter, *account));
        Account::ALL.iter().map(text).collect::<Vec<_>>()
    });
    insta::assert_snapshot!(texts.collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_sums_of_the_sample_come_to_what_its_sources_say() {
    let dataset = sample();
    let money = ledger(&dataset, Account::Investment);
    let sums: Vec<(f64, f64, f64)> = money
        .entries
        .iter()
        .map(|entry| {
            let itemised = entry.itemised.as_ref().expect("a sum");
            let Rest::Residual(rest, _) = &entry.rest else {
                unreachable!("both leave something")
            };
            let parts = [&entry.announced.quantity, &itemised.quantity, rest];
            parts.map(|q| (q.headline / 1e6).round()).into()
        })
        .collect();
    assert_eq!(
        sums,
        [(24_000.0, 5_659.0, 18_341.0), (10_000.0, 8_600.0, 1_400.0)]
    );
    let jobs = ledger(&dataset, Account::Jobs);
    let five = &jobs.entries[0];
    let itemised = five.itemised.as_ref().expect("a sum");
    assert!((itemised.quantity.headline - 8_700.0).abs() < 1e-6);
    assert_eq!(five.rest, Rest::None);
    assert_eq!(jobs.untold.len(), 1, "the forum announced no jobs");
}

#[test]
fn parts_and_rest_come_to_what_was_announced() {
    let dataset = sample();
    for account in Account::ALL {
        for entry in &ledger(&dataset, *account).entries {
            let parts = entry.itemised.iter().flat_map(|i| &i.parts);
            let parts: f64 = parts.map(|p| p.quantity.headline).sum();
            let rest = match &entry.rest {
                Rest::None => 0.0,
                Rest::Residual(rest, _) => rest.headline,
                Rest::Over(over, _) => -over.headline,
            };
            let announced = entry.announced.quantity.headline;
            assert!((parts + rest - announced).abs() < 1e-6 * announced);
        }
    }
}

/// A claim in JSON: exact, about, a bound, a ceiling, a range, or none at all.
fn claim() -> impl Strategy<Value = String> {
    let qualifiers = ["exact", "approx", "at_least", "more_than", "up_to"].to_vec();
    let single = (0u32..5000, select(qualifiers))
        .prop_map(|(n, qualifier)| format!(r#"[{{"value":{n},"qualifier":"{qualifier}"}}]"#));
    let range = (0u32..5000, 0u32..5000).prop_map(|(low, more)| {
        let high = low + more;
        format!(r#"[{{"low":{low},"high":{high},"qualifier":"range"}}]"#)
    });
    prop_oneof![
        4 => single,
        1 => range,
        1 => Just(r#"[{"missing":"not_stated"}]"#.to_owned()),
        1 => Just("[]".to_owned()),
    ]
}

/// One announcement of jobs, and its members, each with this claim.
fn announced(announced: &str, members: &[String]) -> Dataset {
    let jobs = |claims: &str| format!(r#"{{"permanent":{claims}}}"#);
    let projects: Vec<String> = members
        .iter()
        .enumerate()
        .map(|(n, claims)| format!(r#"{{"id":"p{n}","name":"P","jobs":{}}}"#, jobs(claims)))
        .collect();
    let ids: Vec<String> = (0..members.len()).map(|n| format!(r#""p{n}""#)).collect();
    read(&format!(
        r#"{{"format":"joba","version":1,"projects":[{}],"announcements":[
            {{"id":"x","title":"X","members":[{}],"jobs":{}}}]}}"#,
        projects.join(","),
        ids.join(","),
        jobs(announced),
    ))
}

proptest! {
    #[test]
    fn stated_is_itemised_and_residual_wherever_all_three_are_numbers(
        stated in claim(),
        members in vec(claim(), 0..6),
    ) {
        let dataset = announced(&stated, &members);
        let entry = held(&dataset, &dataset.announcements[0], DEFAULT_TOLERANCE).jobs;
        let (stated, sum) = (entry.announced.quantity(), entry.sum);
        let left = match entry.rest {
            Difference::Unknown => None,
            Difference::Even => Some(0.0),
            Difference::Left(rest) => Some(rest.headline),
            Difference::Over(over) => Some(-over.headline),
        };
        prop_assert_eq!(left.is_some(), stated.is_some() && sum.is_some());
        prop_assert_eq!(left.is_some(), entry.residual.is_some());
        if let (Some(stated), Some(sum), Some(left)) = (stated, sum, left) {
            prop_assert!((sum.headline + left - stated.headline).abs() < 1e-6);
        }
        if let Difference::Left(rest) | Difference::Over(rest) = entry.rest {
            let low = rest.low.unwrap_or(0.0);
            prop_assert!(low <= rest.headline + 1e-9 && rest.headline <= rest.high);
        }
        prop_assert_eq!(entry.silent.len() + entry.itemised.stated, members.len());
    }
}

#[test]
fn a_figure_of_one_announcement_does_not_depend_on_the_filter() {
    let dataset = sample();
    let words = Words::of(Lang::En);
    let index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
    let settings = Settings {
        ledger: LedgerSettings {
            account: Account::Investment,
            only: Some(dataset.announcements[1].id.clone()),
        },
        ..Settings::default()
    };
    let of = |filter: &Filter| {
        let material = Material {
            dataset: &dataset,
            index: &index,
            filter,
            rows: &filter.rows(&index),
            words,
            today: date(2026, 7, 1),
        };
        Figure::new(FigureName::Ledger, &material, &settings)
    };
    let all = of(&Filter::default());
    assert_eq!(
        of(&Filter::only(Value::Region(Some(Region::Pavlodar)))),
        all
    );
    let Figure::Ledger(all) = all else {
        unreachable!("it is a ledger")
    };
    assert_eq!((all.entries.len(), all.untold.len()), (1, 0));
    assert_eq!(all.frame.subtitle, "1 announcement");
}

#[test]
fn more_itemised_than_announced_is_said_and_not_hidden() {
    let dataset = with_announcements(
        r#"{"id":"x","title":"X","members":["a","b","b","gone"],"jobs":{"permanent":[{"value":25}]}}"#,
    );
    let figure = ledger(&dataset, Account::Jobs);
    let Rest::Over(over, text) = &figure.entries[0].rest else {
        unreachable!("30 of 25")
    };
    assert_eq!((over.headline, over.qualifier), (5.0, Qualifier::Exact));
    assert_eq!(text, "5 more than announced");
    let words = figure.entries[0].words.join(" ");
    assert!(
        words.contains("1 named project is not in the dataset"),
        "{words}"
    );
}

#[test]
fn members_that_state_nothing_are_named_and_an_announcement_without_any_is_all_hatch() {
    let dataset = with_announcements(
        r#"{"id":"x","title":"X","members":["c"],"jobs":{"permanent":[{"value":25}]}},
           {"id":"y","title":"Y","members":["a","c"]}"#,
    );
    let figure = ledger(&dataset, Account::Jobs);
    let entry = &figure.entries[0];
    assert_eq!(entry.itemised, None);
    assert!(matches!(&entry.rest, Rest::Residual(all, _) if (all.headline - 25.0).abs() < 1e-9));
    assert_eq!(entry.words, ["No jobs stated: Silent"]);
    assert_eq!(
        figure.untold[0].text,
        "Y: no number of jobs stated; its projects itemise 10"
    );
}

#[test]
fn a_filter_chooses_announcements_but_takes_no_member_away() {
    let dataset = sample();
    let filter = Filter::only(Value::Region(Some(Region::Akmola)));
    let figure = ledger_of(&dataset, Lang::En, &filter, Account::Investment);
    assert_eq!(figure.entries.len(), 1);
    let itemised = figure.entries[0].itemised.as_ref().expect("a sum");
    assert_eq!(itemised.parts.len(), 5);
    let subtitle = &figure.frame.subtitle;
    assert!(subtitle.contains("1 of 2 announcements"), "{subtitle}");
    assert!(subtitle.contains("Akmola"), "{subtitle}");
}

#[test]
fn a_part_opens_its_project_and_an_announcement_only_speaks() {
    let figure = Figure::Ledger(ledger(&sample(), Account::Investment));
    let mode = Mode::Screen {
        with_title: true,
        with_notes: true,
    };
    let frame = move |ui: &mut egui::Ui, (is_ready, clicked): &mut (bool, Vec<Target>)| {
        if *is_ready {
            clicked.extend(draw::figure_ui(ui, &figure, &Theme::LIGHT, mode).clicked);
        } else {
            theme::install(ui.ctx());
            *is_ready = true;
        }
    };
    let mut window = Harness::builder()
        .with_size(vec2(900.0, 640.0))
        .build_ui_state(frame, (false, Vec::new()));
    window.run();
    let announcement = window.get_by_label_contains("Five chemical and metallurgical projects. ");
    announcement.focus();
    window.run_steps(2);
    window.key_press(Key::Enter);
    window.run_steps(2);
    assert_eq!(window.state().1, []);
    window
        .get_by_label_contains("Qarmet modernisation. Inv")
        .focus();
    window.run_steps(2);
    window.key_press(Key::Enter);
    window.run_steps(2);
    assert_eq!(window.state().1, [Target::Project(3)]);
}
