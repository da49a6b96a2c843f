//! Laws of filters and facets: a filter against a slow and plain reading of it, counts against the rows they promise, and
//! filters as texts against themselves.

use joba::figure::filter_words::tongue;
use joba::i18n::Words;
use joba::model::claim::{Claim, Known};
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::date::Date;
use joba::model::fold::fold;
use joba::model::project::Project;
use joba::model::region::Region;
use joba::model::source::SourceId;
use joba::query::facets::Facets;
use joba::query::filter::{
    Amount, Facet, Filter, Finding, Limits, Point, Presence, Scale, Value, terms,
};
use joba::query::index::{Index, Row};
use joba::query::language::{add_where, read, write};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::made::{NAMES, amounts, dataset, filter};
use super::{all, index_of};

/// A dataset whose projects have investors, sources and labels, and what is found in them.
fn full() -> impl Strategy<Value = (Dataset, Index)> {
    let others = vec((0..6_usize, 0..6_usize, 0..4_usize, 0..4_usize), 30);
    (dataset(), others).prop_map(|(mut dataset, others)| {
        for (project, (name, tag, source, _)) in dataset.projects.iter_mut().zip(&others) {
            if let (Some(name), Some(party)) = (NAMES.get(*name), project.parties.first_mut()) {
                (*name).clone_into(&mut party.name);
            }
            project.tags = NAMES
                .get(*tag)
                .map(|t| (*t).to_owned())
                .into_iter()
                .collect::<Vec<_>>()
                .into();
            let source = [None, Some("s0"), Some("s 1")]
                .get(*source)
                .copied()
                .flatten();
            project.area_ha = vec![Claim {
                source: source.map(|id| SourceId(id.to_owned())),
                ..Claim::default()
            }]
            .into();
        }
        let mut index = index_of(&dataset);
        let found = others.iter().enumerate().take(dataset.projects.len());
        index.find(found.flat_map(|(at, (_, _, _, bits))| {
            let found = [(1, Finding::Error), (2, Finding::Warning)];
            found
                .into_iter()
                .filter(move |(bit, _)| bits & bit > 0)
                .map(move |(_, f)| (at, f))
        }));
        (dataset, index)
    })
}

/// The values that a project has of a facet, read plainly; empty where nothing is stated. What checks find is not known here.
fn has(facet: Facet, row: &Row, project: &Project) -> Vec<Value> {
    fn one<T>(value: Option<T>, of: fn(Option<T>) -> Value) -> Vec<Value> {
        value.map(|v| of(Some(v))).into_iter().collect()
    }
    let numbers = [row.investment_usd, row.jobs, row.construction_jobs];
    match facet {
        Facet::Region => one(project.region, Value::Region),
        Facet::Sector => one(project.sector, Value::Sector),
        Facet::Status => one(project.status, Value::Status),
        Facet::Type => one(project.kind, Value::Type),
        Facet::Year => one(row.year, Value::Year),
        Facet::Country => row
            .countries
            .iter()
            .map(|c| Value::Country(Some(*c)))
            .collect(),
        Facet::Investor => row
            .investors
            .iter()
            .map(|n| Value::Investor(Some(n.clone())))
            .collect(),
        Facet::Source => {
            let sources = project.sources();
            sources
                .into_iter()
                .map(|s| Value::Source(Some(s.clone())))
                .collect()
        }
        Facet::Qualifier => {
            let stated = numbers.into_iter().filter_map(Known::quantity);
            stated
                .map(|q| Value::Qualifier(Some(q.qualifier)))
                .collect()
        }
        Facet::Tag => project
            .tags
            .iter()
            .map(|t| Value::Tag(Some(t.as_str().into())))
            .collect(),
        Facet::Check => Vec::new(),
    }
}

fn lets<T: Point>(limits: &Limits<T>, value: Option<f64>) -> bool {
    let Some(value) = value else {
        return match limits.presence {
            Some(Presence::Missing | Presence::OrMissing) => true,
            Some(Presence::Stated) => false,
            None => limits.is_empty(),
        };
    };
    let is_only_missing = limits.presence == Some(Presence::Missing) && !limits.has_ends();
    !is_only_missing
        && limits.above.as_ref().is_none_or(|end| value > end.last())
        && limits.from.as_ref().is_none_or(|end| value >= end.first())
        && limits.below.as_ref().is_none_or(|end| value < end.first())
        && limits.to.as_ref().is_none_or(|end| value <= end.last())
}

fn matches(filter: &Filter, row: &Row, project: &Project) -> bool {
    let passes = |facet: &Facet| {
        let mut values = has(*facet, row, project);
        if values.is_empty() {
            values.push(Value::missing(*facet));
        }
        let is_any = filter.asked.count(*facet) == 0;
        (is_any || values.iter().any(|v| filter.asked.contains(v)))
            && !values.iter().any(|v| filter.excluded.contains(v))
    };
    let headline = |known: Known| known.quantity().map(|q| q.headline);
    let day = row.commissioning.as_ref().map(|date| {
        let day = Date::parse(&date.named_day().to_string()).expect("a day");
        day.first()
    });
    Facet::ALL.iter().all(passes)
        && lets(&filter.investment, headline(row.investment_usd))
        && lets(&filter.jobs, headline(row.jobs))
        && lets(&filter.construction_jobs, headline(row.construction_jobs))
        && lets(&filter.commissioning, day)
        && terms(&filter.search)
            .iter()
            .all(|t| (row.folded.contains(&t.folded) || is_named(row, &t.folded)) != t.is_excluded)
}

/// Whether the code or a spelling of the row's region has the word.
fn is_named(row: &Row, word: &str) -> bool {
    let named = |region: Region| {
        let spellings = region.spellings().iter().copied();
        let mut names = spellings.chain([region.code()]);
        names.any(|name| fold(name).contains(word))
    };
    row.region.is_some_and(named)
}

proptest! {
    #[test]
    fn a_filter_lets_through_what_matches_and_nothing_else((dataset, index) in full(), filter in filter()) {
        let mut filter = Filter { without_largest: 0, ..filter };
        filter.release_facet(Facet::Check);
        let plain: Vec<usize> = all(&index)
            .into_iter()
            .filter(|at| matches(&filter, &index.rows()[*at], &dataset.projects[*at]))
            .collect();
        prop_assert_eq!(filter.rows(&index), plain);
    }

    #[test]
    fn a_count_is_the_number_of_rows_that_its_value_alone_would_leave(
        (_, index) in full(),
        filter in filter(),
        facet in select(Facet::ALL),
    ) {
        let (rows, facets) = Facets::with_rows(&filter, &index);
        prop_assert_eq!(rows, filter.rows(&index));
        for (value, count) in facets.values(facet) {
            let mut alone = filter.clone();
            alone.release_facet(facet);
            alone.add(value.clone());
            prop_assert_eq!(alone.rows(&index).len(), *count, "{:?}", value);
        }
    }

    #[test]
    fn a_histogram_has_every_row_that_passes_the_rest_once(
        (_, index) in full(),
        filter in filter(),
        scale in select(Scale::ALL),
    ) {
        let filter = Filter { without_largest: 0, ..filter };
        let (_, facets) = Facets::with_rows(&filter, &index);
        let histogram = facets.histogram(scale).expect("one of each");
        let mut without = filter.clone();
        without.release_limits(scale);
        let sum: usize = histogram.counts.iter().sum();
        prop_assert_eq!(sum + histogram.missing, without.rows(&index).len());
    }

    #[test]
    fn what_has_a_value_and_what_has_not_are_all(
        (_, index) in full(),
        filter in filter(),
        facet in select(Facet::ALL),
    ) {
        let filter = Filter { without_largest: 0, ..filter };
        let (_, facets) = Facets::with_rows(&filter, &index);
        for (value, _) in facets.values(facet) {
            let mut rest = filter.clone();
            rest.release_facet(facet);
            let (mut with, mut without) = (rest.clone(), rest.clone());
            with.add(value.clone());
            without.exclude(value.clone());
            let mut both = [with.rows(&index), without.rows(&index)].concat();
            both.sort_unstable();
            prop_assert_eq!(both, rest.rows(&index));
        }
    }

    #[test]
    fn limits_and_their_others_are_all(
        (_, index) in full(),
        limits in amounts(),
    ) {
        let Some(others) = limits.others() else { return Ok(()) };
        let rows = |jobs: Limits<Amount>| Filter { jobs, ..Filter::default() }.rows(&index);
        let mut both = [rows(limits), rows(others)].concat();
        both.sort_unstable();
        prop_assert_eq!(both, all(&index));
    }

    #[test]
    fn taking_out_every_part_of_a_filter_leaves_an_empty_one(filter in filter()) {
        let mut rest = filter.clone();
        for part in filter.parts() {
            let before = rest.parts().len();
            rest.remove(&part);
            prop_assert_eq!(rest.parts().len(), before - 1);
        }
        prop_assert!(rest.is_empty());
    }

    #[test]
    fn a_filter_that_is_written_is_read_back_in_every_language(
        (_, index) in full(),
        filter in filter(),
        written in select(Lang::ALL),
        spoken in select(Lang::ALL),
    ) {
        let tongue = tongue(Words::of(spoken), &index);
        let text = write(&filter, Words::of(written), tongue);
        let reading = read(&text, tongue);
        let mut again = Filter { search: reading.search.clone(), ..Filter::default() };
        prop_assert_eq!(&reading.wrong, &[], "{}", text);
        prop_assert_eq!(reading.apply(&mut again), Ok(()), "{}", text);
        prop_assert_eq!(&again, &filter, "{}", text);
        let mut added = Filter::default();
        prop_assert_eq!(add_where(&mut added, &text, tongue), Ok(()), "{}", text);
        prop_assert_eq!(&added, &filter, "{}", text);
    }

    #[test]
    fn what_was_searched_for_before_changes_nothing(
        (dataset, index) in full(),
        searches in vec(select(vec!["а", "аб", "а -б", "-б", "-аб", "б", "\"а б\"", ""]), 1..6),
    ) {
        let of = |search: &str| Filter { search: search.into(), ..Filter::default() };
        for search in searches {
            prop_assert_eq!(of(search).rows(&index), of(search).rows(&index_of(&dataset)), "{}", search);
        }
    }

    #[test]
    fn a_filter_is_kept_as_it_is(filter in filter()) {
        let json = serde_json::to_string(&filter).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Filter>(&json).expect("a filter"), filter);
    }

    #[test]
    fn no_text_at_all_makes_reading_fall_over(text in r#"[a-zа-я:=<>"«» .,-]{0,30}"#, cursor in 0..40_usize) {
        let index = index_of(&Dataset::empty());
        let words = Words::of(Lang::Ru);
        let reading = read(&text, tongue(words, &index));
        for wrong in &reading.wrong {
            prop_assert!(text.get(wrong.at.clone()).is_some(), "{:?}", wrong);
        }
        let cursor = (0..=cursor.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        if let Some(found) = joba::query::language::complete(&text, cursor, words, tongue(words, &index)) {
            prop_assert!(text.get(found.at).is_some());
        }
    }
}

#[test]
fn a_filter_of_an_older_program_is_read() {
    let text = r#"{"search":"a","regions":["KZ-10",null],"years":[2028],"without_largest":1}"#;
    let filter: Filter = serde_json::from_str(text).expect("a filter");
    assert_eq!(filter.asked.regions, [None, Some(Region::Abai)].into());
    assert_eq!(filter.parts().len(), 5);
}
