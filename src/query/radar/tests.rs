//! What a person who works through the list relies on.

use jiff::ToSpan;
use jiff::civil::{Date as Day, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::model::json::Json;
use crate::model::overdue::VERIFY_MONTHS;
use crate::model::record::Field as _;
use crate::model::source::SourceId;

const TODAY: Day = date(2026, 11, 22);

fn dataset(projects: &str) -> Dataset {
    let text = format!(
        r#"{{"format": "joba", "version": 1, "projects": [{projects}],
            "sources": [{{"id": "old", "date": "2021-03"}}, {{"id": "new", "date": "2025"}}, {{"id": "bare"}}]}}"#
    );
    let json = Json::parse(&text).unwrap_or_else(|e| panic!("{e}: {text}"));
    Dataset::read(&json).expect("an object")
}

fn rules(today: Day) -> Rules {
    Rules {
        today,
        verify_months: VERIFY_MONTHS,
    }
}

fn found(project: &str) -> Vec<Finding> {
    radar(&dataset(project), rules(TODAY)).open
}

fn kinds(project: &str) -> Vec<&'static str> {
    found(project).iter().map(|f| f.kind.code()).collect()
}

/// A project that somebody has just verified, so that only what is asked about is found.
fn fresh(fields: &str) -> String {
    format!(r#"{{"id": "p", "verified": {{"date": "2026-06"}}, {fields}}}"#)
}

fn silent_since(date: &str, status: &str) -> String {
    format!(r#"{{"id": "p", "status": "{status}", "status_date": "{date}"}}"#)
}

#[test]
fn silence_is_counted_from_the_last_day_that_the_newest_evidence_allows() {
    for (date, kind) in [
        ("2024-11-22", None),
        ("2024-11-21", Some("silent-two-years")),
        ("2024", None),
        ("2023", Some("silent-two-years")),
        ("2022-11-21", Some("silent-four-years")),
        ("../2021", Some("silent-four-years")),
        ("2019/..", None),
    ] {
        let silent = kinds(&silent_since(date, "construction"));
        let expected: Vec<&str> = kind.into_iter().chain(["never-verified"]).collect();
        assert_eq!(silent, expected, "{date}");
    }
}

#[test]
fn the_rule_suggests_on_hold_after_two_years_and_cancelled_after_four() {
    let suggested = |date, status| {
        let found = found(&silent_since(date, status));
        found.first().and_then(|f| f.suggestion)
    };
    assert_eq!(suggested("2024-01", "agreement"), Some(Status::OnHold));
    assert_eq!(suggested("2020", "agreement"), Some(Status::Cancelled));
    assert_eq!(suggested("2024-01", "on_hold"), None);
    assert_eq!(suggested("2020", "on_hold"), Some(Status::Cancelled));
    for status in ["operating", "cancelled", "mothballed", "closed"] {
        assert_eq!(suggested("2000", status), None, "{status}");
    }
}

#[test]
fn evidence_is_what_the_record_or_its_sources_are_dated_by_and_no_plan() {
    let witness = |fields: &str| {
        let found = found(&format!(r#"{{"id": "p", {fields}}}"#));
        let evidence = found.into_iter().next().and_then(|f| f.evidence);
        evidence.map(|e| (e.date.as_str().to_owned(), e.witness))
    };
    let cited = |id: &str| Witness::Source(SourceId(id.to_owned()));
    let is = |date: &str, witness| Some((date.to_owned(), witness));
    for (fields, expected) in [
        (
            r#""investment": [{"amount": 1, "source": "old"}, {"amount": 2, "source": "new"}]"#,
            is("2025", cited("new")),
        ),
        (
            r#""status_date": "2026-01", "status_source": "new""#,
            is("2026-01", Witness::Status),
        ),
        (
            r#""milestones": [{"event": "agreement", "planned": "2030", "actual": "2022"}], "status_source": "old""#,
            is("2022", Witness::Milestone(0)),
        ),
        (
            r#""verified": {"date": "2023"}, "status_source": "old""#,
            is("2023", Witness::Verified),
        ),
        (r#""status_source": "bare""#, None),
        (
            r#""milestones": [{"event": "agreement", "planned": "2030"}]"#,
            None,
        ),
    ] {
        assert_eq!(witness(fields), expected, "{fields}");
    }
}

#[test]
fn without_a_date_silence_cannot_be_judged_and_nothing_is_suggested() {
    let found = found(r#"{"id": "p", "status": "construction"}"#);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].kind, Kind::NoDatedEvidence);
    assert_eq!((found[0].suggestion, found[0].until), (None, None));
    assert_eq!(
        kinds(r#"{"id": "p", "status": "operating"}"#),
        ["never-verified"]
    );
}

#[test]
fn a_plan_is_late_when_its_last_day_has_passed_without_news() {
    let start = |status: &str, planned: &str| {
        kinds(&fresh(&format!(
            r#""status": "{status}", "milestones": [{{"event": "construction_start", "planned": "{planned}"}}]"#
        )))
    };
    assert_eq!(start("agreement", "2026-23"), [""; 0], "until 30 November");
    assert_eq!(start("agreement", "2026-22"), ["start-passed"]);
    assert_eq!(start("agreement", "2026-11-22"), [""; 0], "today");
    assert_eq!(start("agreement", "2026-11-21"), ["start-passed"]);
    assert_eq!(start("agreement", "2026-06/.."), [""; 0]);
    assert_eq!(start("unknown", "2026-22"), ["start-passed"]);
    for status in ["construction", "on_hold", "cancelled", "operating"] {
        assert_eq!(start(status, "2026-22"), [""; 0], "{status}");
    }
    let works = |status: &str| {
        kinds(&fresh(&format!(
            r#""status": "{status}", "milestones": [{{"event": "commissioning", "planned": "2026-08"}}]"#
        )))
    };
    assert_eq!(works("construction"), ["commissioning-passed"]);
    for status in ["commissioning", "operating", "closed", "on_hold"] {
        assert_eq!(works(status), [""; 0], "{status}");
    }
}

#[test]
fn an_actual_date_or_a_look_since_settles_a_plan() {
    let passed = r#""status": "agreement", "milestones": [{"event": "construction_start", "planned": "2025""#;
    let verified = |date: &str| format!(r#"{{"verified": {{"date": "{date}"}}, {passed}}}]}}"#);
    assert_eq!(kinds(&verified("2025-12-31")), ["start-passed"]);
    assert_eq!(kinds(&verified("2026-01")), [""; 0]);
    let begun = format!(r#"{passed}, "actual": "2026-02"}}]"#);
    assert_eq!(kinds(&fresh(&begun)), [""; 0]);
}

#[test]
fn one_reason_mutes_one_finding_and_the_check_that_says_the_same() {
    let muted = |code: &str| {
        let project = silent_since("2021", "agreement").replace(
            r#""id""#,
            &format!(r#""muted_checks": [{{"code": "{code}", "reason": "Known."}}], "id""#),
        );
        let report = radar(&dataset(&project), rules(TODAY));
        let code = |f: &Finding| f.kind.code();
        (
            report.open.iter().map(code).collect::<Vec<_>>(),
            report.muted.iter().map(code).collect::<Vec<_>>(),
        )
    };
    assert_eq!(
        muted("silent-four-years"),
        (vec!["never-verified"], vec!["silent-four-years"])
    );
    assert_eq!(
        muted("silent-two-years").0,
        ["silent-four-years", "never-verified"],
        "two years were known, four are news"
    );
}

#[test]
fn what_was_verified_longer_ago_than_the_person_has_set_is_found() {
    let project = r#"{"id": "p", "status": "operating", "verified": {"date": "2026-04"}}"#;
    let after = |verify_months| {
        let today = TODAY;
        let report = radar(
            &dataset(project),
            Rules {
                today,
                verify_months,
            },
        );
        report.open.len()
    };
    assert_eq!((after(12), after(7), after(6)), (0, 0, 1));
}

/// A project with any dates at all.
fn project() -> impl Strategy<Value = String> {
    let day = || {
        let years = [
            "2018",
            "2021",
            "2022-05",
            "2023-21",
            "2024-34",
            "2025-12-31",
            "2026-11-21",
            "../2027",
            "2020/2022",
        ];
        select(years.to_vec())
    };
    let status = select(Status::ALL.to_vec());
    let source = select(vec!["old", "new", "bare", "gone"]);
    let milestones = vec(
        (select(Event::ALL.to_vec()), day(), prop::option::of(day())),
        0..4,
    );
    let dates = (prop::option::of(day()), prop::option::of(day()));
    (status, source, milestones, dates).prop_map(|(status, source, milestones, (stated, verified))| {
        let field = |name: &str, date: Option<&str>| date.map_or_else(String::new, |d| format!(r#", "{name}": "{d}""#));
        let milestones: Vec<String> = milestones
            .into_iter()
            .map(|(event, planned, actual)| {
                let actual = field("actual", actual);
                format!(r#"{{"event": "{}", "planned": "{planned}"{actual}}}"#, event.code())
            })
            .collect();
        let verified = verified.map_or_else(String::new, |d| format!(r#", "verified": {{"date": "{d}"}}"#));
        format!(
            r#"{{"id": "p", "status": "{}", "status_source": "{source}", "milestones": [{}]{}{verified}}}"#,
            status.code(),
            milestones.join(", "),
            field("status_date", stated),
        )
    })
}

proptest! {
    #[test]
    fn nothing_is_found_before_its_date(project in project(), days in 0..4000_i64) {
        let dataset = dataset(&project);
        let today = date(2020, 1, 1) + days.days();
        for finding in radar(&dataset, rules(today)).open {
            let Some(until) = finding.until else { continue };
            prop_assert!(until < today, "{project}");
            let before = radar(&dataset, rules(until)).open;
            prop_assert!(before.iter().all(|f| f.kind != finding.kind || f.milestone != finding.milestone), "{project}");
            let next = radar(&dataset, rules(until + 1.day())).open;
            prop_assert!(next.iter().any(|f| f.kind == finding.kind), "{project}");
        }
    }

    #[test]
    fn a_later_day_takes_no_silence_and_no_late_plan_away(project in project(), days in 0..3000_i64, more in 0..1000_i64) {
        let dataset = dataset(&project);
        let today = date(2020, 1, 1) + days.days();
        let is_silent = |kind: Kind| matches!(kind, Kind::SilentTwoYears | Kind::SilentFourYears);
        let later = radar(&dataset, rules(today + more.days())).open;
        for finding in radar(&dataset, rules(today)).open {
            let stays = later.iter().any(|f| f.kind == finding.kind || (is_silent(f.kind) && is_silent(finding.kind)));
            prop_assert!(stays, "{project} {finding:?}");
        }
    }

    #[test]
    fn what_the_rule_suggests_settles_what_it_found(project in project(), days in 0..4000_i64) {
        let mut dataset = dataset(&project);
        let today = date(2020, 1, 1) + days.days();
        let report = radar(&dataset, rules(today));
        for finding in report.open.iter().filter(|f| f.suggestion.is_some()) {
            dataset.projects[0].status = finding.suggestion;
            let left = radar(&dataset, rules(today)).open;
            prop_assert!(left.iter().all(|f| f.kind != finding.kind), "{project}");
        }
    }
}
