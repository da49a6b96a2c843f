//! The passport: every fact of a record is in its words, in every language.

use joba::figure::report::Subject;
use joba::i18n::Words;
use joba::model::claim::Claim;
use joba::model::codes::Lang;
use joba::model::project::Project;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::model::text::Text;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{parsed, report, sample, text};

fn word() -> impl Strategy<Value = String> {
    "[a-z]{3,9}( [a-z]{3,12}){0,6}"
}

fn claim() -> impl Strategy<Value = String> {
    let number = prop_oneof![
        (1_u32..9_000_000).prop_map(|n| format!(r#""value": {n}"#)),
        (1_u32..9_000_000).prop_map(|n| format!(r#""value": {n}, "qualifier": "at_least""#)),
        (1_u32..9_000)
            .prop_map(|n| { format!(r#""low": {n}, "high": {}, "qualifier": "range""#, n + 500) }),
        Just(r#""missing": "withheld""#.to_owned()),
    ];
    let source = prop::sample::select(vec!["s", "t", "gone"]);
    (number, source, word()).prop_map(|(number, source, note)| {
        format!(r#"{{{number}, "source": "{source}", "note": "{note}"}}"#)
    })
}

fn claims() -> impl Strategy<Value = String> {
    vec(claim(), 0..4).prop_map(|claims| format!("[{}]", claims.join(",")))
}

fn money() -> impl Strategy<Value = String> {
    claims().prop_map(|claims| {
        let amounts = claims.replace(r#""value""#, r#""amount""#);
        amounts.replace(r#""source""#, r#""currency": "USD", "source""#)
    })
}

fn date() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "2026",
        "2027-04",
        "2026-21",
        "2028~",
        "../2029",
        "2025-36",
        "2026/2028",
    ])
}

/// A project with facts of every kind, as JSON.
pub(crate) fn project() -> impl Strategy<Value = String> {
    let names = (word(), word(), word(), word(), word());
    let numbers = (money(), claims(), claims(), claims(), claims());
    let places = (word(), word(), word(), word());
    let rest = (date(), date(), word(), word(), "[a-z]{6,9}", 0_u8..3);
    (names, numbers, places, rest).prop_map(|(names, numbers, places, rest)| {
        let (en, ru, kk, alias, party) = names;
        let (money, permanent, construction, capacity, promise) = numbers;
        let (district, site, product, what) = places;
        let (planned, actual, notes, reason, id, region) = rest;
        let region = ["KZ-55", "KZ-10", "KZ-75"][usize::from(region)];
        format!(
            r#"{{"id": "{id}", "name": {{"en": "{en}", "ru": "{ru}", "kk": "{kk}"}}, "aliases": ["{alias}"],
            "region": "{region}", "district": "{district}", "site": "{site}", "type": "expansion",
            "sector": "energy", "status": "construction", "status_date": "2025-04", "status_source": "t",
            "products": [{{"en": "{product}"}}],
            "parties": [{{"name": "{party}", "local_name": "{what}", "country": "CN", "role": "investor"}}],
            "investment": {money}, "investment_covers": "{product}",
            "jobs": {{"permanent": {permanent}, "construction": {construction}}},
            "capacity": [{{"phase": "2", "product": "{product}", "unit": "MW", "direction": "input",
                "claims": {capacity}, "status": "concept"}}],
            "milestones": [{{"event": "commissioning", "planned": "{planned}", "actual": "{actual}",
                "note": "{notes}", "source": "s"}}],
            "commitments": [{{"what": "{what}", "claims": {promise}, "unit": "seats"}}],
            "instruments": ["investment_agreement", "{id}"], "area_ha": {capacity}, "markets": ["RU", "UZ"],
            "notes": "{notes}", "include_in_totals": false, "exclude_reason": "{reason}",
            "verified": {{"date": "2026-02-03", "by": "{alias}"}}, "tags": ["{site}"], "colour": "{party}"}}"#
        )
    })
}

/// What the passport of a project has to say, in the words of a language.
fn wanted(project: &Project, words: &Words) -> Vec<String> {
    let lang = words.lang();
    let mut all: Vec<String> = project.name.all().map(str::to_owned).collect();
    all.extend(project.aliases.iter().cloned());
    all.extend(project.tags.iter().cloned());
    all.extend(
        [&project.district, &project.settlement, &project.site]
            .into_iter()
            .flatten()
            .cloned(),
    );
    let texts: Vec<&Text> = [
        &project.investment_covers,
        &project.notes,
        &project.exclude_reason,
    ]
    .into_iter()
    .flatten()
    .chain(&project.products)
    .chain(project.milestones.iter().filter_map(|m| m.note.as_ref()))
    .chain(project.commitments.iter().map(|c| &c.what))
    .chain(project.capacity.iter().map(|c| &c.product))
    .collect();
    all.extend(texts.into_iter().map(|t| t.get(lang).to_owned()));
    for party in &project.parties {
        all.push(party.name.clone());
        all.extend(party.local_name.clone());
        all.extend(party.country.map(|c| words.name(&c)));
        all.extend(party.role.map(|r| words.name(&r)));
    }
    all.extend(project.region.map(|v| words.name(&v)));
    all.extend(project.sector.map(|v| words.name(&v)));
    all.extend(project.kind.map(|v| words.name(&v)));
    all.extend(project.status.map(|v| words.name(&v)));
    all.extend(project.markets.iter().map(|v| words.name(v)));
    let dates = project
        .milestones
        .iter()
        .flat_map(|m| [&m.planned, &m.actual]);
    let dates = dates.chain([&project.status_date]).flatten();
    all.extend(dates.map(|d| words.date(d)));
    for fact in project.facts() {
        for claim in project.claims(fact).into_iter().flat_map(|c| c.iter()) {
            all.extend(of_claim(claim, words));
        }
    }
    all
}

fn of_claim(claim: &Claim, words: &Words) -> Vec<String> {
    let known = claim.known(DEFAULT_TOLERANCE);
    let number = known
        .quantity()
        .map_or_else(|| words.why_missing(&known), |q| words.quantity(&q, 6));
    let note = claim.note.as_ref().map(|n| n.get(words.lang()).to_owned());
    std::iter::once(number).chain(note).collect()
}

fn holds(dataset: &joba::model::dataset::Dataset, row: usize, lang: Lang) {
    let words = Words::of(lang);
    let said = text(&report(dataset, Subject::Project(row), lang));
    let project = dataset.projects.get(row).expect("a project");
    for fact in wanted(project, words) {
        assert!(said.contains(&fact), "{fact} is not in {said}");
    }
    for id in project.sources() {
        let title = dataset.source(id).map(|s| s.title.get(lang).to_owned());
        let name = title.unwrap_or_else(|| id.as_str().to_owned());
        assert!(said.contains(&name), "{name} is not in {said}");
    }
}

#[test]
fn every_fact_of_the_bundled_projects_is_in_their_passports() {
    let dataset = sample();
    for lang in Lang::ALL {
        for row in 0..dataset.projects.len() {
            holds(&dataset, row, *lang);
        }
    }
}

#[test]
fn a_passport_says_who_changed_what_and_what_cannot_be_read() {
    let dataset = parsed(
        r#"{"format": "joba", "version": 1, "projects": [{"id": "a", "name": "A", "status": "dreaming",
            "investment": [{"amount": "many"}], "milestones": [7], "parties": {"x": 1}}],
            "changes": [{"time": "2026-02-01T10:00:00Z", "author": "Aigerim", "project": "a", "field": "district",
            "old": "Aksu", "new": "Ekibastuz", "reason": "moved"}]}"#,
    );
    for lang in Lang::ALL {
        let said = text(&report(&dataset, Subject::Project(0), *lang));
        for wanted in [
            "dreaming",
            "many",
            "7",
            "Aigerim",
            "Aksu → Ekibastuz",
            "moved",
            "15:00",
        ] {
            assert!(said.contains(wanted), "{wanted} is not in {said}");
        }
        let nobody = Words::of(*lang).text("missing-nobody-looked");
        assert!(said.contains(&nobody), "{said}");
    }
}

#[test]
fn rival_claims_stand_below_the_preferred_one_and_missing_is_no_zero() {
    let dataset = sample();
    let row = dataset
        .projects
        .iter()
        .position(|p| p.id.as_str() == "qazcement");
    let said = text(&report(
        &dataset,
        Subject::Project(row.expect("qazcement")),
        Lang::En,
    ));
    let first = said.find("250 jobs").expect("the preferred claim");
    let rival = said.find("Other claim: ≈ 250 jobs");
    let rival = rival.or_else(|| said.find("Other claim: ≈\u{202f}250 jobs"));
    assert!(rival.is_some_and(|at| at > first), "{said}");
    let silent = dataset
        .projects
        .iter()
        .position(|p| p.id.as_str() == "meat-abai");
    let said = text(&report(
        &dataset,
        Subject::Project(silent.expect("meat-abai")),
        Lang::En,
    ));
    assert!(
        said.contains("not stated") && !said.contains("\n0"),
        "{said}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn every_fact_of_any_project_is_in_its_passport(project in project()) {
        let dataset = parsed(&format!(
            r#"{{"format": "joba", "version": 1, "sources": [{{"id": "s", "title": "Source S"}},
                {{"id": "t", "title": {{"en": "Source T", "ru": "Источник T"}}}}], "projects": [{project}]}}"#
        ));
        for lang in Lang::ALL {
            holds(&dataset, 0, *lang);
        }
    }
}
