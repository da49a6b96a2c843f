//! Records and filters of any kind, for laws that hold whatever they are.

use std::collections::BTreeSet;
use std::sync::Arc;

use joba::model::claim::{Claim, Claims};
use joba::model::codes::{Event, MissingReason, ProjectType, Qualifier, Role, Sector, Status};
use joba::model::dataset::Dataset;
use joba::model::date::Date;
use joba::model::iso::{Country, Currency};
use joba::model::json::Num;
use joba::model::project::{Milestone, Party, Project, ProjectId};
use joba::model::quantity::Total;
use joba::model::region::Region;
use joba::model::source::SourceId;
use joba::model::text::Text;
use joba::query::filter::{Amount, Filter, Finding, Limits, Point, Presence, Values};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Names of investors and labels that are not easily written.
pub(crate) const NAMES: [&str; 4] = ["Qarmet", "Qarmet Steel, JSC", "Альфа «Плюс»", "none"];

fn set<T: Clone + Ord + std::fmt::Debug + 'static>(
    all: Vec<T>,
) -> impl Strategy<Value = BTreeSet<Option<T>>> {
    // Mostly empty: a filter that asks of every facet lets nothing through.
    prop_oneof![
        2 => Just(BTreeSet::new()),
        1 => btree_set(option::of(select(all)), 0..4),
    ]
}

fn values() -> impl Strategy<Value = Values> {
    let names = || {
        NAMES
            .iter()
            .map(|name| Arc::from(*name))
            .collect::<Vec<Arc<str>>>()
    };
    let coded = (
        set(Region::ALL.to_vec()),
        set(Sector::ALL.to_vec()),
        set(Status::ALL.to_vec()),
        set(Country::all().take(5).collect()),
        set(ProjectType::ALL.to_vec()),
    );
    let others = (
        set(names()),
        set((2024..2032_i16).collect()),
        set(vec![SourceId("s0".into()), SourceId("s 1".into())]),
        set(Qualifier::ALL.to_vec()),
        set(Finding::ALL.to_vec()),
        set(names()),
    );
    (coded, others).prop_map(|(coded, others)| Values {
        regions: coded.0,
        sectors: coded.1,
        statuses: coded.2,
        countries: coded.3,
        kinds: coded.4,
        investors: others.0,
        years: others.1,
        sources: others.2,
        qualifiers: others.3,
        checks: others.4,
        tags: others.5,
    })
}

/// Limits as they are written: at most one end on either side, and a presence that says something.
fn limits<T: Point + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = Limits<T>> {
    let end = || option::of((any::<bool>(), select(all.clone())));
    let presence = option::of(select(Presence::ALL));
    (0..6_u8, end(), end(), presence).prop_map(|(rare, low, high, presence)| {
        if rare > 1 {
            return Limits::default();
        }
        let pick = |end: &Option<(bool, T)>, is_open: bool| {
            end.as_ref()
                .filter(|(open, _)| *open == is_open)
                .map(|(_, v)| v.clone())
        };
        let mut limits = Limits {
            above: pick(&low, true),
            from: pick(&low, false),
            below: pick(&high, true),
            to: pick(&high, false),
            presence: None,
        };
        limits.presence = presence.filter(|p| (*p == Presence::OrMissing) == limits.has_ends());
        limits
    })
}

/// Limits of any kind on a number.
pub(crate) fn amounts() -> impl Strategy<Value = Limits<Amount>> {
    let amounts = [0.0, 1.0, 250.0, 999.5, 1e6, 2.4e9, 123_456_789.0];
    limits(amounts.map(Amount).to_vec())
}

/// Any filter; mostly one that asks little.
pub(crate) fn filter() -> impl Strategy<Value = Filter> {
    let dates =
        ["2026", "2026-04", "2027-21", "2028-06-15"].map(|d| Date::parse(d).expect("a date"));
    let limits = (amounts(), amounts(), amounts(), limits(dates.to_vec()));
    let search = select(vec!["", "а", "а -б", "\"а б\"", "б в"]);
    (search, values(), values(), limits, 0..4_usize).prop_map(
        |(search, asked, excluded, limits, without_largest)| {
            let mut filter = Filter {
                search: search.into(),
                investment: limits.0,
                jobs: limits.1,
                construction_jobs: limits.2,
                commissioning: limits.3,
                without_largest,
                ..Filter::default()
            };
            asked.all().for_each(|v| filter.add(v));
            excluded.all().for_each(|v| filter.exclude(v));
            filter
        },
    )
}

fn claims(currency: Option<Currency>) -> impl Strategy<Value = Claims> {
    let number = (select(Qualifier::ALL), 0i64..1000, 0i64..1000);
    let stated = number.prop_map(move |(qualifier, a, b)| {
        let is_range = qualifier == Qualifier::Range;
        let single = (!is_range).then_some(Num::Int(a));
        Claim {
            qualifier: Some(qualifier),
            currency,
            amount: single.clone().filter(|_| currency.is_some()),
            value: single.filter(|_| currency.is_none()),
            low: is_range.then_some(Num::Int(a)),
            high: is_range.then_some(Num::Int(b)),
            ..Claim::default()
        }
    });
    let missing = select(MissingReason::ALL).prop_map(|reason| Claim {
        missing: Some(reason),
        ..Claim::default()
    });
    vec(prop_oneof![4 => stated, 1 => missing], 0..2).prop_map(Claims::from)
}

fn party() -> impl Strategy<Value = Party> {
    let country = select(Country::all().take(5).collect::<Vec<_>>());
    (option::of(country), option::of(select(Role::ALL))).prop_map(|(country, role)| Party {
        name: "Party".into(),
        country,
        role,
        ..Party::default()
    })
}

/// Any project.
pub(crate) fn project() -> impl Strategy<Value = Project> {
    let currency = select(vec![
        Currency::USD,
        Currency::from_code("KZT").expect("listed"),
    ]);
    let places = (
        option::of(select(Region::ALL)),
        option::of(select(Sector::ALL)),
        option::of(select(Status::ALL)),
        option::of(select(ProjectType::ALL)),
        vec(party(), 0..3),
    );
    let numbers = (
        currency.prop_flat_map(|c| claims(Some(c))),
        claims(None),
        claims(None),
        claims(None),
    );
    let dates = select(vec![
        "2026",
        "2026-21",
        "../2028",
        "2027~",
        "2026/2030",
        "not a date",
    ]);
    let others = ("[абв]{0,3}", dates, option::of(any::<bool>()));
    (places, numbers, others).prop_map(|(places, numbers, (name, date, counts))| {
        let (region, sector, status, kind, parties) = places;
        let mut project = Project {
            district: Some(name.clone()).filter(|name| name.len() > 2),
            name: Text::from(name.as_str()),
            region,
            sector,
            status,
            kind,
            parties: parties.into(),
            investment: numbers.0,
            include_in_totals: counts,
            milestones: vec![Milestone {
                event: Some(Event::Commissioning),
                planned: Date::parse(date),
                ..Milestone::default()
            }]
            .into(),
            ..Project::default()
        };
        project.jobs.permanent = numbers.1;
        project.jobs.unspecified = numbers.2;
        project.jobs.construction = numbers.3;
        project
    })
}

/// Any dataset of up to thirty projects.
pub(crate) fn dataset() -> impl Strategy<Value = Dataset> {
    vec(project(), 0..30).prop_map(|mut projects| {
        for (at, project) in projects.iter_mut().enumerate() {
            project.id = ProjectId(format!("p{at}"));
        }
        let mut dataset = Dataset::empty();
        dataset.projects = projects.into();
        dataset
    })
}

/// What must add up; doubles only nearly do.
pub(crate) fn is_the_same(whole: &Total, parts: &[Total]) -> bool {
    let count = |of: fn(&Total) -> usize| parts.iter().map(of).sum::<usize>() == of(whole);
    let sums: Vec<_> = parts.iter().filter_map(Total::sum).collect();
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(1.0);
    let sum = match whole.sum() {
        None => sums.is_empty(),
        Some(whole) => {
            near(whole.headline, sums.iter().map(|s| s.headline).sum())
                && near(whole.low, sums.iter().map(|s| s.low).sum())
                && near(whole.high, sums.iter().map(|s| s.high).sum())
                && whole.is_open == sums.iter().any(|s| s.is_open)
        }
    };
    sum && count(|t| t.projects)
        && count(|t| t.stated)
        && count(|t| t.missing)
        && count(|t| t.ceiling_only)
        && count(|t| t.no_rate)
        && count(|t| t.inexact)
}
