//! Single questions whose answers anybody can check by hand.

use joba::figure::filter_words::tongue;
use joba::i18n::Words;
use joba::model::claim::Claim;
use joba::model::codes::{Lang, Qualifier};
use joba::model::dataset::Dataset;
use joba::model::iso::Country;
use joba::model::json::Num;
use joba::model::project::{Party, Project};
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::model::region::Region;
use joba::model::text::Text;
use joba::query::column::Column;
use joba::query::filter::Filter;
use joba::query::index::Index;
use joba::query::language::add_where;
use joba::query::sort::{SortKey, sort};
use joba::query::totals::{Grouping, Measure, by};

use super::{all, index_of};

fn one(change: impl Fn(&mut Project)) -> Index {
    let mut project = Project::default();
    change(&mut project);
    let mut dataset = Dataset::empty();
    dataset.projects = vec![project].into();
    index_of(&dataset)
}

fn finds(index: &Index, search: &str) -> bool {
    let filter = Filter {
        search: search.to_owned(),
        ..Filter::default()
    };
    !filter.rows(index).is_empty()
}

#[test]
fn a_region_is_found_by_its_name_in_any_language() {
    let index = one(|p| p.region = Some(Region::Abai));
    for search in [
        "Abai",
        "Abay",
        "абай",
        "АБАЙ облысы",
        "KZ-10",
        " semey ",
        "",
    ] {
        assert!(finds(&index, search), "{search}");
    }
    assert!(!finds(&index, "Pavlodar"));
}

#[test]
fn fields_narrow_each_other_values_widen_and_not_stated_is_a_value() {
    let china = Country::from_code("CN");
    let of = |region, country: Option<Country>| {
        let party = Party {
            country,
            ..Party::default()
        };
        Project {
            region,
            parties: vec![party].into(),
            ..Project::default()
        }
    };
    let mut dataset = Dataset::empty();
    dataset.projects = vec![
        of(Some(Region::Abai), china),
        of(Some(Region::Aktobe), None),
        of(None, china),
        of(None, None),
    ]
    .into();
    let index = index_of(&dataset);
    let rows = |wheres: &[&str]| {
        let mut filter = Filter::default();
        for text in wheres {
            add_where(&mut filter, text, tongue(Words::of(Lang::En), &index)).expect("understood");
        }
        filter.rows(&index)
    };
    assert_eq!(rows(&[]), [0, 1, 2, 3]);
    assert_eq!(rows(&["region=Abai,Aktobe"]), [0, 1]);
    assert_eq!(rows(&["region=none"]), [2, 3]);
    assert_eq!(rows(&["country=none"]), [1, 3]);
    assert_eq!(rows(&["region=Abai,none", "country=CN"]), [0, 2]);
}

#[test]
fn all_words_must_be_found_each_within_one_field() {
    let index = one(|p| {
        p.name = Text::from("Copper smelter");
        p.district = Some("Ayagoz".into());
    });
    assert!(finds(&index, "smelt аягоз"));
    assert!(!finds(&index, "smelter pavlodar"));
    assert!(!finds(&index, "smelterayagoz"));
}

#[test]
fn up_to_5_stands_before_5_and_more_than_5_after_it() {
    let with = |qualifier| {
        let mut project = Project::default();
        project.jobs.permanent = vec![Claim {
            value: Some(Num::Int(5)),
            qualifier: Some(qualifier),
            ..Claim::default()
        }]
        .into();
        project
    };
    let mut dataset = Dataset::empty();
    dataset.projects = [
        Qualifier::MoreThan,
        Qualifier::Exact,
        Qualifier::UpTo,
        Qualifier::AtLeast,
    ]
    .map(with)
    .to_vec()
    .into();
    let mut rows = vec![0, 1, 2, 3];
    let key = SortKey {
        column: Column::Jobs,
        is_descending: false,
    };
    sort(&mut rows, &[key], &index_of(&dataset));
    assert_eq!(rows, [2, 1, 3, 0]);
}

#[test]
fn a_project_left_out_of_totals_is_in_its_group_but_not_in_the_sum() {
    let with = |is_in: Option<bool>| {
        let mut project = Project {
            include_in_totals: is_in,
            ..Project::default()
        };
        project.jobs.permanent = vec![Claim {
            value: Some(Num::Int(5)),
            ..Claim::default()
        }]
        .into();
        project
    };
    let mut dataset = Dataset::empty();
    dataset.projects = [None, Some(false), Some(true)].map(with).to_vec().into();
    let index = index_of(&dataset);
    let groups = by(&index, &all(&index), Measure::Jobs, Grouping::Region);
    let [group] = groups.as_slice() else {
        panic!("one group: {groups:?}")
    };
    assert_eq!(group.rows, [0, 1, 2]);
    assert_eq!(group.total.sum().map(|s| s.headline), Some(10.0));
    assert_eq!(group.total.projects, 2);
}

#[test]
fn regions_sort_by_their_names_not_their_codes() {
    let mut dataset = Dataset::empty();
    let of = |region| Project {
        region: Some(region),
        ..Project::default()
    };
    dataset.projects = [Region::EastKazakhstan, Region::WestKazakhstan, Region::Abai]
        .map(of)
        .to_vec()
        .into();
    let key = SortKey {
        column: Column::Region,
        is_descending: false,
    };
    let sorted = |lang| {
        let index = Index::new(&dataset, DEFAULT_TOLERANCE, Words::of(lang));
        let mut rows = vec![0, 1, 2];
        sort(&mut rows, &[key], &index);
        rows
    };
    // Abai, East, West; Абай, Батыс (West), Шығыс (East).
    assert_eq!(sorted(Lang::En), [2, 0, 1]);
    assert_eq!(sorted(Lang::Kk), [2, 1, 0]);
}
