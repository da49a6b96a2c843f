//! What opening promises: it ends as declared whatever the file holds, keeps what it does not know, changes nothing.

mod corpus;
mod heavy;
mod laws;
mod messages;

use std::path::Path;

use joba::document::store;
use joba::model::json::Json;

const BUNDLED: &str = include_str!("../../assets/data/kazakhstan-projects.json");

fn open(bytes: &[u8]) -> Result<joba::model::dataset::Dataset, store::OpenError> {
    store::parse(bytes, Path::new("file.json"))
}

/// The value with the fields of each object sorted by name, equal names in their order.
fn sorted(json: &Json) -> Json {
    match json {
        Json::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().map(|(k, v)| (k.clone(), sorted(v))).collect();
            fields.sort_by(|a, b| a.0.cmp(&b.0));
            Json::Object(fields)
        }
        Json::List(items) => Json::List(items.iter().map(sorted).collect()),
        Json::Null | Json::Bool(_) | Json::Num(_) | Json::Str(_) => json.clone(),
    }
}

/// Opening and saving changes no value, and a second time no byte.
fn assert_kept(case: &str, text: &str) {
    let first = open(text.as_bytes()).unwrap_or_else(|error| panic!("{case}: {error:?}"));
    let saved = String::from_utf8(store::to_bytes(&first)).expect("UTF-8");
    let (before, after) = (
        Json::parse(text).expect("JSON"),
        Json::parse(&saved).expect("JSON"),
    );
    assert_eq!(sorted(&before), sorted(&after), "{case}");
    let second = open(saved.as_bytes()).unwrap_or_else(|error| panic!("{case}: {error:?}"));
    assert!(
        store::to_bytes(&second) == saved.as_bytes(),
        "{case}: {saved}"
    );
}

#[test]
fn reading_and_writing_the_bundled_dataset_changes_no_byte() {
    let dataset = open(BUNDLED.as_bytes()).expect("the bundled dataset opens");
    assert!(store::to_bytes(&dataset) == BUNDLED.as_bytes());
}

#[test]
fn opening_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("data.json");
    std::fs::write(&path, BUNDLED.replace("  ", "\t")).expect("a dataset");
    let state = || {
        let metadata = std::fs::metadata(&path).expect("the file");
        let names = std::fs::read_dir(folder.path())
            .expect("the folder")
            .count();
        (
            metadata.modified().expect("its age"),
            std::fs::read(&path).expect("its bytes"),
            names,
        )
    };
    let before = state();
    let opened = store::open(&path).expect("it opens");
    assert!(!opened.dataset.projects.is_empty());
    assert!(state() == before);
}
