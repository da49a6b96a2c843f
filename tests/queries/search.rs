//! The search language as people write it, in three languages, and what it says where it is wrong.

use joba::figure::describe::part_words_in;
use joba::figure::filter_words::tongue;
use joba::i18n::Words;
use joba::model::codes::{Lang, Sector, Status};
use joba::model::dataset::Dataset;
use joba::model::iso::Country;
use joba::model::project::{Party, Project};
use joba::model::record::List;
use joba::model::region::Region;
use joba::query::filter::{Filter, Finding, Part, Value};
use joba::query::index::Index;
use joba::query::language::{Field, Vocabulary, Wrong, add_where, complete, read};

use super::index_of;

fn index() -> Index {
    let of = |name: &str, region, tag: &str| Project {
        region: Some(region),
        parties: vec![Party {
            name: name.into(),
            ..Party::default()
        }]
        .into(),
        tags: vec![tag.to_owned()].into(),
        ..Project::default()
    };
    let mut dataset = Dataset::empty();
    dataset.projects = List::from(vec![
        of("Qarmet JSC", Region::Karaganda, "green steel"),
        of("Qarmet Recycling", Region::Abai, "scrap"),
        of("Kazakhmys", Region::Ulytau, "copper"),
    ]);
    index_of(&dataset)
}

/// The filter of a text without faults.
fn asks(text: &str, lang: Lang) -> Filter {
    let index = index();
    let reading = read(text, tongue(Words::of(lang), &index));
    assert_eq!(reading.wrong, [], "{text}");
    let mut filter = Filter {
        search: reading.search.clone(),
        ..Filter::default()
    };
    assert_eq!(reading.apply(&mut filter), Ok(()), "{text}");
    filter
}

/// The filter in words, part by part.
fn says(text: &str, lang: Lang) -> Vec<String> {
    let (words, index) = (Words::of(lang), index());
    let parts = asks(text, lang).parts();
    let said = parts.iter().map(|part| part_words_in(words, &index, part));
    said.map(|text| text.replace(['\u{a0}', '\u{202f}'], "~"))
        .collect()
}

fn faults(text: &str) -> Vec<(String, String)> {
    let index = index();
    let words = Words::of(Lang::En);
    let shown = |wrong: &Wrong| {
        (
            text[wrong.at.clone()].to_owned(),
            words.say(&wrong.message()),
        )
    };
    read(text, tongue(words, &index))
        .wrong
        .iter()
        .map(shown)
        .collect()
}

#[test]
fn the_same_question_in_three_languages_is_the_same_filter() {
    let en = asks(
        "qarmet region:karaganda,abai status:construction investment>1bn -country:CN jobs:missing commissioning<2028",
        Lang::En,
    );
    let ru = asks(
        "qarmet регион:карагандинская,Абай статус:строительство инвестиции > 1 млрд -страна:Китай места:нет ввод<2028",
        Lang::Ru,
    );
    let kk = asks(
        "qarmet өңір:Қарағанды,абай күй:құрылыс инвестиция>1млрд -ел:Қытай жұмыс-орны:жоқ іске-қосу<2028",
        Lang::Kk,
    );
    assert_eq!((&en, &en), (&ru, &kk));
    assert_eq!(en.search, "qarmet");
    assert_eq!(
        en.asked.regions,
        [Some(Region::Abai), Some(Region::Karaganda)].into()
    );
    assert_eq!(en.asked.statuses, [Some(Status::Construction)].into());
    assert_eq!(en.excluded.countries, [Country::from_code("CN")].into());
    assert_eq!(en.parts().len(), 8);
}

#[test]
fn a_filter_reads_as_words() {
    let text = "investment>1bn,missing jobs:100..500 commissioning<2028 -country:CN check:error construction-jobs:stated without-largest:2";
    assert_eq!(
        says(text, Lang::En),
        [
            "Checks: Errors",
            "Country: not China",
            "Investment: >~1~bn~$ or not stated",
            "Jobs: ≥~100 ≤~500",
            "Construction jobs: stated",
            "Commissioning: <~2028",
            "Without the 2 largest projects",
        ]
    );
    assert_eq!(
        says("-страна:китай сумма<=2,4 млрд $ ввод:2026..2028", Lang::Ru),
        [
            "Страна: не Китай",
            "Инвестиции: ≤~2,4~млрд~$",
            "Ввод: ≥~2026~г. ≤~2028~г."
        ]
    );
    assert_eq!(says("-ел:қытай", Lang::Kk), ["Ел: Қытай емес"]);
}

#[test]
fn amounts_may_have_spaces_and_the_words_behind_them_stay_words() {
    for (text, headline, search) in [
        ("investment>300 млн", 3e8, ""),
        ("investment > 300 млн долл. steel", 3e8, "steel"),
        ("investment>1 200 000 steel", 1.2e6, "steel"),
        ("investment>$1.5bn", 1.5e9, ""),
        ("investment>2,4 млрд", 2.4e9, ""),
        ("jobs>1,200 200t", 1200.0, "200t"),
    ] {
        let filter = asks(text, Lang::En);
        let above = filter.investment.above.or(filter.jobs.above);
        assert_eq!(above.map(|a| a.0), Some(headline), "{text}");
        assert_eq!(filter.search, search, "{text}");
    }
    let range = asks("investment:1..3bn", Lang::En).investment;
    assert_eq!(
        (range.from.map(|a| a.0), range.to.map(|a| a.0)),
        (Some(1e9), Some(3e9))
    );
}

#[test]
fn names_of_the_dataset_are_found_by_a_part_or_meant_in_full() {
    let names = |text: &str| {
        let investors = asks(text, Lang::En).asked.investors;
        investors
            .into_iter()
            .flatten()
            .map(|n| n.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(names("investor:кармет"), ["Qarmet JSC", "Qarmet Recycling"]);
    assert_eq!(names("investor:\"qarmet jsc\""), ["Qarmet JSC"]);
    assert_eq!(names("investor=Qarmet"), ["Qarmet"]);
    assert_eq!(asks("tag:steel", Lang::En).asked.tags.len(), 1);
}

#[test]
fn plain_words_and_addresses_are_searched_for_as_they_stand() {
    for text in [
        "lime cement",
        "\"region:abai\"",
        "https://qarmet.kz",
        "10:30",
        "А-95",
        "a=b-c?",
    ] {
        let filter = match text {
            "a=b-c?" => continue,
            _ => asks(text, Lang::En),
        };
        assert_eq!(filter.parts(), [Part::Search(text.to_owned())], "{text}");
    }
}

#[test]
fn a_fault_stands_at_its_word_and_says_what_would_do() {
    for (text, word, said) in [
        ("cement colour:red lime", "colour:red", "no field “colour”"),
        (
            "region:karaganda,berlin x",
            "region:karaganda,berlin",
            "“berlin” is not known as region",
        ),
        ("region:almaty", "region:almaty", "KZ-75"),
        ("jobs>many", "jobs>many", "100..500"),
        ("investment>1bn₸", "investment>1bn₸", "US dollars"),
        ("region>5", "region>5", "cannot be larger or smaller"),
        ("jobs:", "jobs:", "missing its value"),
        (
            "-jobs:100..500",
            "-jobs:100..500",
            "Write the ends one by one",
        ),
        ("jobs:1..2,5..6", "jobs:1..2,5..6", "one range only"),
        ("commissioning<soon", "commissioning<soon", "2026..2028"),
    ] {
        let faults = faults(text);
        assert_eq!(faults.len(), 1, "{text}");
        assert_eq!(faults[0].0, word);
        assert!(faults[0].1.contains(said), "{text}: {}", faults[0].1);
    }
    let index = index();
    let tongue = tongue(Words::of(Lang::En), &index);
    let reading = read("кто region:berlin", tongue);
    assert_eq!(reading.wrong[0].position("кто region:berlin"), 5);
    let nothing = read("jobs:missing -jobs:missing", tongue).apply(&mut Filter::default());
    assert!(nothing.is_err());
}

#[test]
fn every_fault_has_words_in_every_language() {
    for lang in Lang::ALL {
        let (words, index) = (Words::of(*lang), index());
        for text in [
            "x:1",
            "jobs:",
            "jobs>x",
            "region:almaty",
            "jobs>5€",
            "tag>1",
            "jobs:1..2,5..6",
            "-jobs:1..2",
        ] {
            let wrong = &read(text, tongue(words, &index)).wrong;
            let said = words.say(&wrong[0].message());
            assert!(!said.contains("search-") && !said.contains('{'), "{said}");
        }
        for field in Field::all() {
            for id in ["field", "accepts"] {
                let id = format!("search-{id}-{}", field.id().replace('_', "-"));
                assert!(words.has(&id), "{id} in {lang:?}");
            }
        }
    }
}

#[test]
fn no_word_of_the_language_means_two_things() {
    use joba::model::lexicon::Lexicon;
    let lexicons = Lang::ALL
        .iter()
        .map(|lang| Words::of(*lang) as &dyn Lexicon);
    let vocabulary = Vocabulary::new(&lexicons.clone().collect::<Vec<_>>());
    for lexicon in lexicons {
        for field in Field::all() {
            for word in lexicon.search_words(field.id()) {
                assert_eq!(vocabulary.field(&word), Some(field), "{word}");
                assert!(!word.contains([' ', ':']), "{word}");
            }
        }
    }
    let (words, index) = (Words::of(Lang::En), index());
    for lang in Lang::ALL {
        for country in Country::all() {
            let name = Words::of(*lang).name(&country);
            let text = format!("country:\"{name}\"");
            let found = read(&text, tongue(words, &index));
            assert_eq!(found.wrong, [], "{text}");
        }
    }
}

#[test]
fn where_reads_one_field_with_its_spaces_codes_spellings_and_none() {
    let mut filter = Filter::default();
    let index = index();
    let tongue = tongue(Words::of(Lang::Ru), &index);
    for text in [
        "region=KZ-15,Abay",
        "Region=none",
        "region=West Kazakhstan",
        "sector=construction-materials",
        "status=ON_HOLD",
        "country=cn",
        "type=none",
        "search=cement",
        "search=lime",
        "investor=Qarmet JSC",
        "check=error status:construction",
    ] {
        assert_eq!(add_where(&mut filter, text, tongue), Ok(()), "{text}");
    }
    let regions = [
        None,
        Some(Region::Abai),
        Some(Region::Aktobe),
        Some(Region::WestKazakhstan),
    ];
    assert_eq!(filter.asked.regions, regions.into());
    assert_eq!(
        filter.asked.sectors,
        [Some(Sector::ConstructionMaterials)].into()
    );
    assert_eq!(
        filter.asked.statuses,
        [Some(Status::OnHold), Some(Status::Construction)].into()
    );
    assert_eq!(filter.asked.kinds, [None].into());
    assert!(filter.asked.contains(&Value::Check(Some(Finding::Error))));
    assert!(
        filter
            .asked
            .contains(&Value::Investor(Some("Qarmet JSC".into())))
    );
    assert_eq!(
        filter.parts().first(),
        Some(&Part::Search("cement lime".into()))
    );
}

#[test]
fn where_is_obeyed_whole_or_not_at_all() {
    let index = index();
    let mut filter = Filter::default();
    for text in [
        "region",
        "region=KZ-15,Berlin",
        "status=",
        "jobs>5 region:x",
        "country=XX",
    ] {
        let result = add_where(&mut filter, text, tongue(Words::of(Lang::En), &index));
        assert!(result.is_err() && filter.is_empty(), "{text}");
    }
}

#[test]
fn what_may_stand_at_the_cursor_is_offered() {
    let index = index();
    let offers = |text: &str, lang: Lang| {
        let words = Words::of(lang);
        let found = complete(text, text.len(), words, tongue(words, &index));
        let candidates = found.map(|found| found.candidates).unwrap_or_default();
        candidates.into_iter().map(|c| c.text).collect::<Vec<_>>()
    };
    assert_eq!(offers("cement reg", Lang::En), ["region:"]);
    assert_eq!(offers("рег", Lang::Kk), ["өңір:"]);
    assert_eq!(offers("region:kar", Lang::En), ["karaganda"]);
    assert_eq!(offers("-регион:абай,кар", Lang::Ru), ["карагандинская"]);
    assert_eq!(offers("karag", Lang::En), ["region:karaganda"]);
    assert_eq!(offers("jobs:m", Lang::En), ["missing"]);
    assert_eq!(
        offers("investor:qar", Lang::En),
        ["\"Qarmet JSC\"", "\"Qarmet Recycling\""]
    );
    assert_eq!(offers("tag:\"green st", Lang::En), ["\"green steel\""]);
    assert_eq!(offers("xyz", Lang::En), [""; 0]);
}
