//! The sentences that a person reads when a file is not opened or not saved.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

use joba::document::store::{Damage, Fingerprint, OpenError, SaveError, WrongFormat};
use joba::document::{EditName, fresh_id};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::message::Message;
use joba::model::project::Project;
use joba::model::record::Record;
use joba::model::text::Text;

fn path() -> PathBuf {
    PathBuf::from("/жобалар/data.json")
}

fn open_errors() -> Vec<OpenError> {
    let damages = [
        Damage::EndsEarly,
        Damage::Unexpected,
        Damage::NoColon,
        Damage::NoComma,
        Damage::CommaAtEnd,
        Damage::KeyNotText,
        Damage::TextAfterEnd,
        Damage::ControlCharacter,
        Damage::BadEscape,
        Damage::HalfCharacter,
        Damage::BadNumber,
        Damage::NumberTooLarge,
        Damage::TooDeep,
    ];
    let wrongs = [
        WrongFormat::NotAnObject,
        WrongFormat::NoFormat,
        WrongFormat::OtherFormat("oc4ids".to_owned()),
        WrongFormat::NoVersion,
        WrongFormat::BadVersion("-1".to_owned()),
        WrongFormat::Hollow,
    ];
    let mut errors = vec![
        OpenError::NotAFile(path()),
        OpenError::TooLarge(path(), 5_000_000_000),
        OpenError::Empty(path()),
        OpenError::NotText(path(), 1200, 8),
        OpenError::Newer(path(), "2".to_owned()),
    ];
    errors.extend(io_errors().map(|error| OpenError::Io(path(), error)));
    errors.extend(damages.map(|damage| OpenError::NotJson(path(), 1200, 8, damage)));
    errors.extend(wrongs.map(|wrong| OpenError::NotADataset(path(), wrong)));
    errors
}

fn io_errors() -> impl Iterator<Item = io::Error> {
    use io::ErrorKind as Kind;
    let kinds = [
        Kind::NotFound,
        Kind::PermissionDenied,
        Kind::AlreadyExists,
        Kind::StorageFull,
        Kind::QuotaExceeded,
        Kind::FileTooLarge,
        Kind::ReadOnlyFilesystem,
        Kind::IsADirectory,
        Kind::NotADirectory,
        Kind::InvalidFilename,
        Kind::ResourceBusy,
        Kind::CrossesDevices,
        Kind::TimedOut,
        Kind::StaleNetworkFileHandle,
        Kind::OutOfMemory,
    ];
    let too_many_open = if cfg!(windows) { 4 } else { 24 };
    let disk_failed = if cfg!(windows) { 1117 } else { 5 };
    let numbers = [too_many_open, disk_failed].map(io::Error::from_raw_os_error);
    let other = io::Error::other("the tape\u{1b} is torn");
    kinds
        .into_iter()
        .map(io::Error::from)
        .chain(numbers)
        .chain([other])
}

fn save_errors() -> Vec<SaveError> {
    let full = || io::Error::from(io::ErrorKind::StorageFull);
    vec![
        SaveError::Io(path(), full()),
        SaveError::Folder(
            PathBuf::from("/mnt/disk"),
            io::ErrorKind::ReadOnlyFilesystem.into(),
        ),
        SaveError::ReadOnly(path()),
        SaveError::NotAFile(path()),
        SaveError::LinkLoop(path()),
        SaveError::Changed(path()),
        SaveError::NotDurable(path(), full(), Fingerprint::of(b"")),
    ]
}

fn edits() -> Vec<EditName> {
    let name = || {
        Text::ByLang(vec![
            ("en".to_owned(), "Qarmet modernisation".to_owned()),
            ("ru".to_owned(), "Модернизация Qarmet".to_owned()),
            ("kk".to_owned(), "Qarmet жаңғыртуы".to_owned()),
        ])
    };
    vec![
        EditName::ChangeField("status", name()),
        EditName::ChangeField("include_in_totals", name()),
        EditName::ChangeProject(name()),
        EditName::AddProject(name()),
        EditName::AddProject(Text::default()),
        EditName::DuplicateProject(name()),
        EditName::DeleteProjects(name(), 1),
        EditName::DeleteProjects(name(), 3),
        EditName::DeleteProjects(name(), 21),
        EditName::AddSource(name()),
        EditName::ChangeHead,
    ]
}

fn messages() -> Vec<Message> {
    let opening = open_errors().into_iter().map(|error| error.message());
    let saving = save_errors().into_iter().map(|error| error.message());
    opening
        .chain(saving)
        .chain(edits().iter().map(EditName::message))
        .collect()
}

#[test]
fn errors_and_edits_read_well_in_each_language() {
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        let mut text = String::new();
        for message in messages() {
            let _ = writeln!(text, "{}", words.say(&message));
        }
        insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(format!("file-messages-{}", lang.code()), text);
        });
    }
}

#[test]
fn no_sentence_shows_a_message_id_or_a_variable() {
    for lang in Lang::ALL {
        for message in messages() {
            let text = Words::of(*lang).say(&message);
            let is_raw = text.contains(['{', '}', '$']) || text.contains(&*message.id);
            assert!(!is_raw && !text.contains("reason-"), "{text}");
        }
    }
}

#[test]
fn an_edit_of_each_field_has_its_own_words_in_each_language() {
    let name = || Text::from("Qarmet");
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        let mut seen = vec![words.say(&EditName::ChangeProject(name()).message())];
        for field in Project::FIELDS {
            let text = words.say(&EditName::ChangeField(field, name()).message());
            assert!(
                text.contains("Qarmet") && !text.contains("field-"),
                "{text}"
            );
            assert!(!seen.contains(&text), "{field}: {text}");
            seen.push(text);
        }
    }
}

#[test]
fn a_path_made_to_deceive_is_shown_bounded_and_with_marks() {
    let evil = format!("/tmp/\u{202e}{}\u{1b}[31m\n.json", "x".repeat(4000));
    let text = Words::of(Lang::En).say(&OpenError::Empty(PathBuf::from(evil)).message());
    assert!(text.contains("[U+202E]") && text.contains("[U+001B]") && text.contains("[U+000A]"));
    assert!(
        !text.contains(char::is_control) && text.chars().count() < 400,
        "{text}"
    );
}

#[test]
fn an_id_for_a_copy_is_free() {
    let dataset = crate::open(crate::BUNDLED.as_bytes()).expect("the bundled dataset opens");
    for project in &*dataset.projects {
        let id = fresh_id(&dataset, project.id.as_str());
        assert!(dataset.projects.iter().all(|p| p.id != id), "{id:?}");
    }
}
