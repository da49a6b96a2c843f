//! Laws: what is written comes back, and what is undone never was.

use joba::document::store::to_bytes;
use joba::document::{Document, Edit, EditName, Put, Slot, Stored, Touched};
use joba::model::codes::Status;
use joba::model::dataset::Dataset;
use joba::model::json::{Json, Num};
use joba::model::project::Project;
use joba::model::source::Source;
use joba::model::text::Text;
use proptest::prelude::*;

use crate::{BUNDLED, assert_kept, open};

/// Names that the format knows, and some that it does not.
fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "id",
            "name",
            "title",
            "status",
            "region",
            "investment",
            "jobs",
            "permanent",
            "value",
            "amount",
            "currency",
            "projects",
            "sources",
            "rates",
            "members",
            "date",
            "notes",
            "source",
            "qualifier",
            "en",
            "views",
            "tags",
        ])
        .prop_map(str::to_owned),
        "[a-zа-я_ ]{0,6}",
    ]
}

fn number() -> impl Strategy<Value = Num> {
    prop_oneof![
        any::<i64>().prop_map(Num::Int),
        prop::num::f64::NORMAL.prop_map(Num::Float),
        "-?[1-9][0-9]{20,40}(\\.[0-9]{1,30})?".prop_map(|digits| Num::Digits(digits.into())),
    ]
}

fn json() -> impl Strategy<Value = Json> {
    let text = prop_oneof![
        "\\PC{0,12}",
        "[\\x00-\\x1f\"\\\\/\u{202e}\u{feff}]{0,4}",
        prop::sample::select(vec![
            "",
            "KZ-10",
            "USD",
            "operating",
            "2026-04",
            "s1",
            "exact"
        ])
        .prop_map(str::to_owned),
    ];
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        number().prop_map(Json::Num),
        text.prop_map(Json::Str),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::List),
            prop::collection::vec((key(), inner), 0..5).prop_map(Json::Object),
        ]
    })
}

/// Puts `graft` in at the `place`th spot of the tree, counted in reading order; `place` counts down on the way.
fn graft(json: &mut Json, place: &mut usize, key: &str, graft: &Json, is_root: bool) -> bool {
    if *place == 0 && !is_root {
        match json {
            Json::Object(fields) => {
                fields.insert(fields.len() / 2, (key.to_owned(), graft.clone()));
            }
            Json::List(items) => items.insert(items.len() / 2, graft.clone()),
            other => *other = graft.clone(),
        }
        return true;
    }
    *place = place.saturating_sub(1);
    match json {
        // Format and version come first, and stay.
        Json::Object(fields) => fields
            .iter_mut()
            .skip(if is_root { 2 } else { 0 })
            .any(|(_, value)| self::graft(value, place, key, graft, false)),
        Json::List(items) => items
            .iter_mut()
            .any(|item| self::graft(item, place, key, graft, false)),
        Json::Null | Json::Bool(_) | Json::Num(_) | Json::Str(_) => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn anything_grafted_into_a_dataset_opens_and_comes_back(
        grafts in prop::collection::vec((0_usize..2500, key(), json()), 1..6)
    ) {
        let mut tree = Json::parse(BUNDLED).expect("JSON");
        for (place, key, branch) in &grafts {
            graft(&mut tree, &mut place.clone(), key, branch, true);
        }
        assert_kept("grafted", &tree.to_text());
    }

    #[test]
    fn any_text_ends_without_a_crash(text in "\\PC{0,60}", start in prop::sample::select(vec!["", "{", "[", "{\"a\":", "\""])) {
        let _ = open(format!("{start}{text}").as_bytes());
    }

    #[test]
    fn any_bytes_end_without_a_crash(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = open(&bytes);
    }
}

/// One thing that a person can do.
#[derive(Clone, Debug)]
enum Deed {
    SetStatus(usize, Status),
    Change(usize, Json),
    Add(usize, String),
    Duplicate(usize),
    Delete(Vec<usize>),
    AddSource(Option<usize>, String),
    Title(String),
    /// Several at once, as pasting and merging are.
    Several(Vec<Deed>),
    Undo,
    Redo,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => change(),
        2 => prop::collection::vec(change(), 2..7).prop_map(Deed::Several),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
    ]
}

fn change() -> impl Strategy<Value = Deed> {
    let row = 0_usize..40;
    prop_oneof![
        4 => (row.clone(), prop::sample::select(Status::ALL))
            .prop_map(|(row, status)| Deed::SetStatus(row, status)),
        2 => (row.clone(), json()).prop_map(|(row, json)| Deed::Change(row, json)),
        2 => (row.clone(), "\\PC{0,9}").prop_map(|(row, name)| Deed::Add(row, name)),
        1 => row.clone().prop_map(Deed::Duplicate),
        3 => prop::collection::vec(row.clone(), 0..12).prop_map(Deed::Delete),
        1 => (prop::option::of(row), "\\PC{0,9}").prop_map(|(row, title)| Deed::AddSource(row, title)),
        1 => "\\PC{0,9}".prop_map(Deed::Title),
    ]
}

fn put(slot: Slot, at: Option<usize>, record: Option<Stored>) -> Edit {
    let puts = vec![Put { slot, at, record }];
    Edit {
        name: EditName::ChangeHead,
        puts,
    }
}

fn put_project(document: &Document, row: usize, change: impl Fn(&mut Project)) -> Option<Edit> {
    let key = document.project_key(row)?;
    let mut project = document.project(key)?.clone();
    change(&mut project);
    Some(put(
        Slot::Project(key),
        None,
        Some(Stored::Project(Box::new(project))),
    ))
}

/// The edit of a deed; `None` when there is nothing to do it to.
fn edit(document: &mut Document, deed: &Deed) -> Option<Edit> {
    match deed {
        Deed::SetStatus(row, status) => put_project(document, *row, |p| p.status = Some(*status)),
        Deed::Change(row, json) => put_project(document, *row, |p| {
            p.extra.0.push(("x".to_owned(), json.clone()));
        }),
        Deed::Add(row, name) => {
            let project = Project {
                name: Text::from(name.as_str()),
                ..Project::default()
            };
            let slot = Slot::Project(document.new_key());
            Some(put(
                slot,
                Some(*row),
                Some(Stored::Project(Box::new(project))),
            ))
        }
        Deed::Duplicate(row) => {
            let copy = document.dataset().projects.get(*row)?.clone();
            let slot = Slot::Project(document.new_key());
            Some(put(
                slot,
                Some(row + 1),
                Some(Stored::Project(Box::new(copy))),
            ))
        }
        Deed::Delete(rows) => {
            let keys = rows.iter().filter_map(|row| document.project_key(*row));
            let puts = keys
                .map(|key| Put {
                    slot: Slot::Project(key),
                    at: None,
                    record: None,
                })
                .collect();
            Some(Edit {
                name: EditName::DeleteProjects(Text::default(), rows.len()),
                puts,
            })
        }
        Deed::AddSource(at, title) => {
            let source = Source {
                title: Text::from(title.as_str()),
                ..Source::default()
            };
            let slot = Slot::Source(document.new_key());
            Some(put(slot, *at, Some(Stored::Source(Box::new(source)))))
        }
        Deed::Title(title) => {
            let mut head = document.head();
            head.title = Some(Text::from(title.as_str()));
            Some(put(Slot::Head, None, Some(Stored::Head(Box::new(head)))))
        }
        Deed::Several(deeds) => {
            let edits = deeds.iter().filter_map(|deed| edit(document, deed));
            let puts = edits.flat_map(|edit| edit.puts).collect();
            Some(Edit {
                name: EditName::ChangeHead,
                puts,
            })
        }
        Deed::Undo | Deed::Redo => None,
    }
}

fn bytes(document: &Document) -> Vec<u8> {
    to_bytes(document.dataset())
}

fn bundled() -> Dataset {
    open(BUNDLED.as_bytes()).expect("the bundled dataset opens")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn undo_gives_the_file_back_byte_for_byte_and_redo_the_edited_one(deeds in prop::collection::vec(deed(), 1..14)) {
        let mut document = Document::new(bundled());
        // The states that undo leads back to, the present one last, and those that redo leads on to.
        let mut past = vec![(bytes(&document), document.state())];
        let mut future = Vec::new();
        for deed in &deeds {
            match deed {
                Deed::Undo => if document.undo().is_some() {
                    future.extend(past.pop());
                },
                Deed::Redo => if document.redo().is_some() {
                    past.extend(future.pop());
                },
                _ => if let Some(edit) = edit(&mut document, deed)
                    && document.commit(edit) != Touched::Rows(Vec::new()) {
                    prop_assert!(past.iter().chain(&future).all(|(_, state)| *state != document.state()));
                    past.push((bytes(&document), document.state()));
                    future.clear();
                },
            }
            let present = past.last().expect("there is a present");
            prop_assert!(bytes(&document) == present.0, "{deed:?}");
            prop_assert_eq!(document.state(), present.1);
            prop_assert_eq!(document.is_unsaved(), past.len() > 1);
            for row in 0..document.dataset().projects.len() {
                let key = document.project_key(row).expect("each row has a key");
                prop_assert_eq!(document.row_of(key), Some(row));
            }
        }
        while document.undo().is_some() {
            future.extend(past.pop());
            prop_assert!(bytes(&document) == past.last().expect("a past").0);
        }
        prop_assert!(bytes(&document) == BUNDLED.as_bytes());
        prop_assert!(!document.is_unsaved());
        while document.redo().is_some() {
            past.extend(future.pop());
            prop_assert!(bytes(&document) == past.last().expect("a present").0);
        }
        prop_assert!(future.is_empty());
    }
}
