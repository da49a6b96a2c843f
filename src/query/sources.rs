//! What rests on each source: every place that cites it, counted and listed.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::dataset::Dataset;
use crate::model::fact::Cite;
use crate::model::source::SourceId;

/// A place in the dataset that cites a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In the project of this row.
    Project(usize, Cite),
    /// In the announcement of this row.
    Announcement(usize, Cite),
    /// The rate of this row.
    Rate(usize),
    /// In the statistic of this row, by place in its list of claims.
    RegionStat(usize, usize),
}

/// How much rests on one source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Every place that cites it: claims, statuses, milestones, promises, announcements, rates and statistics.
    pub facts: usize,
    /// Those of them that are claims about a number.
    pub claims: usize,
    /// Projects with such a place.
    pub projects: usize,
    /// Announcements with such a place.
    pub announcements: usize,
    /// Rates of exchange that rest on it.
    pub rates: usize,
    /// Claims about regions as a whole that rest on it.
    pub region_stats: usize,
}

/// The places that cite each source, whether the dataset has the source or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Citations(BTreeMap<SourceId, Vec<Place>>);

impl Citations {
    /// Reads all records: projects, then announcements, then rates, then statistics of regions, each in reading order.
    pub fn of(dataset: &Dataset) -> Self {
        let mut found: BTreeMap<SourceId, Vec<Place>> = BTreeMap::new();
        let mut add = |id: &SourceId, place| match found.get_mut(id) {
            Some(places) => places.push(place),
            None => drop(found.insert(id.clone(), vec![place])),
        };
        for (row, project) in dataset.projects.iter().enumerate() {
            for (cite, id) in project.cites() {
                add(id, Place::Project(row, cite));
            }
        }
        for (row, announcement) in dataset.announcements.iter().enumerate() {
            for (cite, id) in announcement.cites() {
                add(id, Place::Announcement(row, cite));
            }
        }
        for (row, rate) in dataset.rates.iter().enumerate() {
            if let Some(id) = &rate.source {
                add(id, Place::Rate(row));
            }
        }
        for (row, stat) in dataset.region_stats.iter().enumerate() {
            for (at, claim) in stat.claims.iter().enumerate() {
                if let Some(id) = &claim.source {
                    add(id, Place::RegionStat(row, at));
                }
            }
        }
        Self(found)
    }

    /// The places that cite a source.
    pub fn places(&self, id: &SourceId) -> &[Place] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }

    /// How much rests on a source.
    pub fn usage(&self, id: &SourceId) -> Usage {
        let mut usage = Usage::default();
        let (mut projects, mut announcements) = (BTreeSet::new(), BTreeSet::new());
        for place in self.places(id) {
            usage.facts += 1;
            let cite = match place {
                Place::Project(row, cite) => {
                    projects.insert(*row);
                    *cite
                }
                Place::Announcement(row, cite) => {
                    announcements.insert(*row);
                    *cite
                }
                Place::Rate(_) => {
                    usage.rates += 1;
                    Cite::Itself
                }
                Place::RegionStat(..) => {
                    usage.region_stats += 1;
                    usage.claims += 1;
                    continue;
                }
            };
            usage.claims += usize::from(matches!(cite, Cite::Claim(..)));
        }
        usage.projects = projects.len();
        usage.announcements = announcements.len();
        usage
    }

    /// Cited sources that the dataset does not have, by id.
    pub fn dangling(&self, dataset: &Dataset) -> Vec<&SourceId> {
        let known: BTreeSet<&SourceId> = dataset.sources.iter().map(|s| &s.id).collect();
        self.0.keys().filter(|id| !known.contains(id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::json::Json;
    use crate::model::record::Field;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn dataset(text: &str) -> Dataset {
        Json::parse(text)
            .ok()
            .and_then(|json| Dataset::read(&json))
            .expect("a dataset")
    }

    #[test]
    fn usage_tells_claims_from_other_facts_and_counts_a_project_once() {
        let dataset = dataset(
            r#"{"format": "joba", "version": 1, "sources": [{"id": "s"}, {"id": "t"}],
                "rates": [{"currency": "KZT", "source": "s"}],
                "projects": [{"id": "a", "status_source": "s", "investment": [{"source": "s"}, {"source": "x"}]}],
                "announcements": [{"id": "b", "source": "s", "count": [{"value": 5, "source": "s"}]}]}"#,
        );
        let citations = Citations::of(&dataset);
        let usage = |id: &str| citations.usage(&SourceId(id.to_owned()));
        assert_eq!(
            usage("s"),
            Usage {
                facts: 5,
                claims: 2,
                projects: 1,
                announcements: 1,
                rates: 1,
                region_stats: 0,
            }
        );
        assert_eq!(usage("t"), Usage::default());
        assert_eq!(citations.dangling(&dataset), [&SourceId("x".to_owned())]);
    }

    /// A record with up to three sources in lists of claims, and one of its own.
    fn record() -> impl Strategy<Value = String> {
        let id = || prop::sample::select(vec!["s", "t", "u", "x"]);
        let claims = || {
            vec(id(), 0..3).prop_map(|ids| {
                let claims: Vec<String> = ids
                    .iter()
                    .map(|id| format!(r#"{{"value": 1, "source": "{id}"}}"#))
                    .collect();
                format!("[{}]", claims.join(","))
            })
        };
        let parts = (claims(), claims(), claims(), claims(), claims(), claims());
        (parts, id(), id()).prop_map(|((a, b, c, d, e, f), own, other)| {
            format!(
                r#""source": "{own}", "status_source": "{other}", "count": {a}, "investment": {a}, "area_ha": {f},
                   "jobs": {{"permanent": {b}, "unspecified": {c}, "construction": {d}}},
                   "capacity": [{{"product": "p", "claims": {e}}}],
                   "milestones": [{{"source": "{own}"}}, {{}}],
                   "commitments": [{{"what": "w", "source": "{other}", "claims": {f}}}]"#
            )
        })
    }

    /// Every field called `source` or `status_source` below `json` that names `id`.
    fn brute(json: &Json, id: &str) -> usize {
        match json {
            Json::Object(fields) => fields
                .iter()
                .map(|(key, value)| {
                    let is_cite = key == "source" || key == "status_source";
                    usize::from(is_cite && value.as_str() == Some(id)) + brute(value, id)
                })
                .sum(),
            Json::List(items) => items.iter().map(|item| brute(item, id)).sum(),
            Json::Null | Json::Bool(_) | Json::Num(_) | Json::Str(_) => 0,
        }
    }

    proptest! {
        #[test]
        fn usage_agrees_with_a_search_through_the_whole_file(
            projects in vec(record(), 0..5),
            announcements in vec(record(), 0..3),
            rates in vec(prop::sample::select(vec!["s", "t", "x"]), 0..3),
        ) {
            let list = |records: &[String]| {
                let records: Vec<String> = records.iter().map(|r| format!("{{{r}}}")).collect();
                records.join(",")
            };
            let rates: Vec<String> = rates.iter().map(|id| format!(r#""source": "{id}""#)).collect();
            let mut dataset = dataset(&format!(
                r#"{{"projects": [{}], "announcements": [{}], "rates": [{}]}}"#,
                list(&projects), list(&announcements), list(&rates)
            ));
            // Fields of the other kind of record are kept and cite nothing.
            dataset.projects.iter_mut().for_each(|p| p.extra.0.clear());
            dataset.announcements.iter_mut().for_each(|a| a.extra.0.clear());
            let citations = Citations::of(&dataset);
            let rows = |records: Vec<Option<Json>>, id: &str| {
                records.iter().flatten().filter(|r| brute(r, id) > 0).count()
            };
            for id in ["s", "t", "u", "x"] {
                let usage = citations.usage(&SourceId(id.to_owned()));
                let whole = dataset.write().expect("an object");
                prop_assert_eq!(usage.facts, brute(&whole, id));
                let of_projects = dataset.projects.iter().map(Field::write).collect();
                prop_assert_eq!(usage.projects, rows(of_projects, id));
                let of_announcements = dataset.announcements.iter().map(Field::write).collect();
                prop_assert_eq!(usage.announcements, rows(of_announcements, id));
                let of_rates = dataset.rates.iter().map(Field::write).collect();
                prop_assert_eq!(usage.rates, rows(of_rates, id));
            }
        }
    }
}
