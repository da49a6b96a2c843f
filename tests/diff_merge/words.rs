//! What is said of a difference, in the words of a person, and that every field has a name in every language.

use joba::document::diff::{Difference, apply, diff};
use joba::document::merge::{Side, merge, merge_decided};
use joba::document::store::{parse, to_bytes};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::record::Record;
use joba::model::shape::{RecordShape, Shape};

/// A dataset with one project of these fields.
fn with(fields: &str) -> Dataset {
    let text = format!(
        r#"{{"format": "joba", "version": 1, "sources": [{{"id": "s", "title": "Report"}}, {{"id": "t", "title": "Tender"}}],
        "projects": [{{"id": "a", "name": "A"{}{fields}}}]}}"#,
        if fields.is_empty() { "" } else { ", " }
    );
    parse(text.as_bytes(), "test.json".as_ref()).expect("a dataset")
}

fn said(lang: Lang, found: &[Difference]) -> Vec<String> {
    let words = Words::of(lang);
    let line = |d: &Difference| words.line(d.message()).replace(['\u{a0}', '\u{202f}'], " ");
    found.iter().map(line).collect()
}

/// What is said when the fields of a project change, in English; the differences are held to be complete.
fn lines(before: &str, after: &str) -> Vec<String> {
    let (before, after) = (with(before), with(after));
    let found = diff(&before, &after);
    assert_eq!(to_bytes(&apply(&before, &found)), to_bytes(&after));
    said(Lang::En, &found)
}

#[test]
fn a_number_that_grew_or_shrank_is_said_with_its_unit_and_its_doubt() {
    let capacity = |n: &str| {
        format!(
            r#""capacity": [{{"product": "cement", "unit": "t/yr", "claims": [{{"value": {n}, "source": "s"}}]}}]"#
        )
    };
    assert_eq!(
        lines(&capacity("1300000"), &capacity("2500000")),
        ["Capacity (cement) raised from 1,300,000 t/yr to 2,500,000 t/yr"]
    );
    let money =
        |claim: &str| format!(r#""investment": [{{{claim}, "currency": "USD", "source": "s"}}]"#);
    assert_eq!(
        lines(
            &money(r#""amount": 2400000000, "qualifier": "more_than""#),
            &money(r#""amount": 2399999999"#)
        ),
        ["Investment lowered from > 2.4 bn $ to 2.399999999 bn $"]
    );
    assert_eq!(
        lines(
            &money(r#""missing": "not_stated""#),
            &money(r#""amount": 5"#)
        ),
        ["Investment changed from not stated to 5 $"]
    );
}

#[test]
fn claims_that_come_go_and_change_places_are_told_apart() {
    let first = r#"{"value": 5, "source": "s"}"#;
    let second = r#"{"value": 7, "source": "t", "note": "n"}"#;
    let jobs = |claims: &[&str]| format!(r#""jobs": {{"permanent": [{}]}}"#, claims.join(","));
    assert_eq!(
        lines(&jobs(&[first]), &jobs(&[first, second])),
        ["Permanent jobs: claim added, 7 (Tender)"]
    );
    assert_eq!(
        lines(&jobs(&[first, second]), &jobs(&[second])),
        ["Permanent jobs: claim removed, 5 (Report)"]
    );
    assert_eq!(
        lines(&jobs(&[first, second]), &jobs(&[second, first])),
        ["Permanent jobs: another claim is preferred now"]
    );
    let moved = second.replace("\"t\"", "\"s\"").replace("\"n\"", "\"m\"");
    assert_eq!(
        lines(&jobs(&[second]), &jobs(&[&moved])),
        ["Permanent jobs: claim changed in source, note"]
    );
    assert_eq!(
        lines("", &jobs(&[first])),
        ["Permanent jobs: claim added, 5 (Report)"]
    );
}

#[test]
fn a_date_that_moved_is_said_with_the_way_it_went() {
    let milestone = |date: &str| {
        format!(r#""milestones": [{{"event": "commissioning", "planned": "{date}"}}]"#)
    };
    assert_eq!(
        lines(&milestone("2026-33"), &milestone("2026-36")),
        ["Commissioning (planned) moved 9 months later: from Q1 2026 to Q4 2026"]
    );
}

#[test]
fn texts_codes_lists_and_unknown_fields_have_their_own_words() {
    assert_eq!(
        lines(
            r#""status": "agreement", "tags": ["x"], "district": "D", "colour": 1"#,
            r#""status": "construction", "tags": ["y"], "notes": {"en": "N", "ru": "Н"}, "colour": 2"#
        ),
        [
            "District removed: was “D”",
            "Status changed from Agreement to Construction",
            "Notes added: “N”",
            "Tags: “x” removed",
            "Tags: “y” added",
            "Field “colour” changed from 1 to 2",
        ]
    );
    assert_eq!(
        lines(
            r#""notes": {"en": "N", "ru": "Н"}"#,
            r#""notes": {"en": "N", "ru": "Другое"}"#
        ),
        ["Notes (Russian) changed from “Н” to “Другое”"]
    );
}

#[test]
fn a_new_and_a_gone_project_are_said_once() {
    let one = with("");
    let mut two = one.clone();
    let mut new = one.projects.first().expect("a project").clone();
    new.id.0 = "b".to_owned();
    new.name = "B".into();
    two.projects.push(new);
    assert_eq!(said(Lang::En, &diff(&one, &two)), ["New project"]);
    assert_eq!(said(Lang::Ru, &diff(&two, &one)), ["Проекта больше нет"]);
    let heading = |lang| Words::of(lang).line(&diff(&one, &two)[0].record.message());
    assert_eq!(heading(Lang::Ru), "Проект: B");
    assert_eq!(heading(Lang::Kk), "Жоба: B");
}

/// Every known field of every record of the format.
fn fields(record: &RecordShape, found: &mut Vec<(&'static str, &'static str)>) {
    for field in &record.fields {
        found.push((record.name, field.name));
        let mut shape = &field.shape;
        while let Shape::List(item) = shape {
            shape = item;
        }
        if let Shape::Record(inner) = shape {
            fields(inner, found);
        }
    }
}

#[test]
fn every_field_of_the_format_has_a_name_in_every_language() {
    let mut all = Vec::new();
    fields(&Dataset::record_shape(), &mut all);
    assert!(all.len() > 60, "{}", all.len());
    for (record, field) in all {
        // The weights of statuses are called after the statuses.
        let prefix = if record == "Certainty" {
            "status"
        } else {
            "compare-field"
        };
        let id = format!("{prefix}-{}", field.replace('_', "-"));
        for lang in Lang::ALL {
            assert!(
                Words::of(*lang).has(&id),
                "{id} of {record} in {}",
                lang.code()
            );
        }
    }
}

#[test]
fn what_nobody_may_split_is_one_conflict() {
    let base = with(r#""status": "agreement""#);
    let ours = with(r#""status": "construction", "status_source": "s""#);
    let theirs = with(r#""status": "agreement", "status_date": "2026""#);
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(merged.conflicts.len(), 1, "{:#?}", merged.conflicts);
    assert_eq!(to_bytes(&merged.dataset), to_bytes(&ours));
    let decided = merge_decided(&base, &ours, &theirs, &[Side::Theirs]);
    assert_eq!(to_bytes(&decided.dataset), to_bytes(&theirs));
}

#[test]
fn a_number_is_not_taken_over_into_another_unit() {
    let capacity = |unit: &str, n: &str| {
        with(&format!(
            r#""capacity": [{{"product": "steel", "unit": "{unit}", "claims": [{{"value": {n}, "source": "s"}}]}}]"#
        ))
    };
    let merged = merge(
        &capacity("t/yr", "5000"),
        &capacity("kt/yr", "5"),
        &capacity("t/yr", "6000"),
    );
    assert_eq!(merged.conflicts.len(), 1, "{:#?}", merged.conflicts);
    assert_eq!(to_bytes(&merged.dataset), to_bytes(&capacity("kt/yr", "5")));
}

#[test]
fn new_claims_of_both_sides_are_both_kept_unless_both_want_to_be_preferred() {
    let claims = |claims: &[&str]| with(&format!(r#""investment": [{}]"#, claims.join(",")));
    let (old, mine, theirs) = (
        r#"{"amount": 1, "source": "s"}"#,
        r#"{"amount": 2, "source": "t"}"#,
        r#"{"amount": 3, "source": "u"}"#,
    );
    let merged = merge(
        &claims(&[old]),
        &claims(&[old, mine]),
        &claims(&[old, theirs]),
    );
    assert!(merged.conflicts.is_empty(), "{:#?}", merged.conflicts);
    assert_eq!(
        to_bytes(&merged.dataset),
        to_bytes(&claims(&[old, mine, theirs]))
    );
    let merged = merge(
        &claims(&[old]),
        &claims(&[mine, old]),
        &claims(&[theirs, old]),
    );
    assert_eq!(merged.conflicts.len(), 1, "{:#?}", merged.conflicts);
}

#[test]
fn a_project_that_one_side_deleted_and_the_other_changed_is_a_conflict() {
    let base = with(r#""status": "agreement""#);
    let changed = with(r#""status": "construction""#);
    let mut gone = base.clone();
    gone.projects.clear();
    let merged = merge(&base, &gone, &changed);
    let [conflict] = merged.conflicts.as_slice() else {
        panic!("{:#?}", merged.conflicts)
    };
    assert!(conflict.subject().is_none() && merged.dataset.projects.is_empty());
    let decided = merge_decided(&base, &gone, &changed, &[Side::Theirs]);
    assert_eq!(to_bytes(&decided.dataset), to_bytes(&changed));
}
