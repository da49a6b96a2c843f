//! What must hold for any input whatever: each function is the body of a fuzz target, and a test runs it on every seed.

use std::path::Path;

use joba::app::Settings;
use joba::check::check;
use joba::document::diff::{apply, diff};
use joba::document::merge::{Side, merge, merge_decided};
use joba::document::store::state::StateFolder;
use joba::document::store::state::recovery::{Wanted, find};
use joba::document::store::{self, to_bytes};
use joba::document::{Clock, Stated};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::query::index::Index;
use joba::ui::widgets::{amount, date, number};

/// What stands between the three datasets of a merge.
const BETWEEN: &[u8] = b"\n----\n";

/// Longest sentence that refuses a file, in characters.
const SENTENCE: usize = 600;

fn parsed(bytes: &[u8]) -> Option<Dataset> {
    match store::parse(bytes, Path::new("file.json")) {
        Ok(dataset) => Some(dataset),
        Err(error) => {
            for lang in Lang::ALL {
                let text = Words::of(*lang).say(&error.message());
                let is_plain = !text.chars().any(|c| c.is_control() && c != '\n');
                assert!(is_plain && text.chars().count() < SENTENCE, "{text:?}");
            }
            None
        }
    }
}

/// A dataset is refused with a sentence, or opened, checked and saved without loss.
pub(crate) fn open(bytes: &[u8]) {
    let Some(dataset) = parsed(bytes) else { return };
    let saved = to_bytes(&dataset);
    let again = parsed(&saved).expect("what was saved opens");
    assert!(to_bytes(&again) == saved, "a second save changes a byte");
    assert!(diff(&dataset, &again).is_empty(), "saving changes a value");
    let issues = check(&dataset, Clock::System.today());
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        Index::new(&dataset, 0.1, words);
        for issue in issues.iter().take(20) {
            words.say(&issue.message());
        }
    }
}

/// Three datasets merge by the laws, and the difference of two leads from one to the other.
pub(crate) fn merge_three(bytes: &[u8]) {
    let mut parts = split(bytes);
    let mut next = || parts.next().and_then(parsed);
    let (Some(base), Some(ours), Some(theirs)) = (next(), next(), next()) else {
        return;
    };
    let reached = apply(&base, &diff(&base, &ours));
    assert!(
        to_bytes(&reached) == to_bytes(&ours),
        "a difference misses something"
    );
    let merged = merge(&base, &ours, &theirs);
    let exchanged = merge(&base, &theirs, &ours);
    assert_eq!(
        merged.conflicts.len(),
        exchanged.conflicts.len(),
        "conflicts are not symmetric"
    );
    let decided = merge_decided(
        &base,
        &ours,
        &theirs,
        &vec![Side::Theirs; merged.conflicts.len()],
    );
    assert_eq!(
        merged.conflicts.len(),
        decided.conflicts.len(),
        "a decision makes conflicts"
    );
    for (one, other) in [(&ours, &ours), (&base, &ours), (&ours, &base)] {
        let alone = merge(&base, one, other);
        assert!(alone.conflicts.is_empty(), "a conflict with oneself");
        assert!(
            to_bytes(&alone.dataset) == to_bytes(&ours),
            "a merge with oneself changes a byte"
        );
    }
}

fn split(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let bytes = rest.take()?;
        let at = bytes
            .windows(BETWEEN.len())
            .position(|window| window == BETWEEN);
        let end = at.unwrap_or(bytes.len());
        rest = at.and_then(|at| bytes.get(at + BETWEEN.len()..));
        bytes.get(..end)
    })
}

/// Text is a number, an amount or a date, or none; what is understood is finite and is written so that it is read back.
pub(crate) fn amount(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for lang in Lang::ALL {
        if let Ok(read) = number::parse(&text, *lang) {
            assert!(read.as_f64().is_finite(), "{read:?}");
        }
        for zeros in [0, 6] {
            let Ok(read) = amount::parse(&text, *lang, zeros) else {
                continue;
            };
            assert_ordered(&read.stated);
            let written = amount::written(&read.stated, zeros, Words::of(*lang));
            if let Ok(again) = amount::parse(&written, *lang, zeros) {
                assert_eq!(again.stated, read.stated, "{written:?}");
            }
        }
    }
    if let Some(read) = date::parse(&text) {
        for lang in Lang::ALL {
            assert!(!Words::of(*lang).date(&read).is_empty());
        }
    }
}

fn assert_ordered(stated: &Stated) {
    match stated {
        Stated::Single(_, n) => assert!(n.as_f64().is_finite()),
        Stated::Range(low, high) => {
            let (low, high) = (low.as_f64(), high.as_f64());
            assert!(
                low.is_finite() && high.is_finite() && low <= high,
                "{low} to {high}"
            );
        }
        Stated::Missing(_) => panic!("a text states no reason"),
    }
}

/// Settings are taken over, and then saved and read as they were, or set aside whole.
pub(crate) fn settings(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("settings.json");
    std::fs::write(&path, bytes).expect("settings");
    let (settings, notice) = Settings::load_from(&path);
    if let Some(aside) = notice {
        assert_eq!(settings, Settings::default());
        assert!(
            std::fs::read(aside).expect("kept") == bytes,
            "kept as it was"
        );
        return;
    }
    assert!((0.0..1.0).contains(&settings.tolerance()));
    let mut preferred = settings.clone();
    preferred.prefer(settings.preferences());
    assert_eq!(preferred.preferences(), settings.preferences());
    preferred.save_to(&path);
    assert_eq!(Settings::load_from(&path), (preferred, None));
}

/// A recovery file is offered whole, left for a newer program, or set aside as it is; no byte of it is lost.
pub(crate) fn recovery(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let state = StateFolder::at(folder.path());
    let room = folder.path().join("recovery");
    for name in ["recovery", "sessions"] {
        std::fs::create_dir_all(folder.path().join(name)).expect("a folder");
    }
    std::fs::write(room.join("sample-fuzz.recovery"), bytes).expect("a recovery file");
    let found = find(&state, &Wanted::All(None), &[], Clock::System);
    let kept = std::fs::read_dir(&room).expect("the folder").flatten();
    let files: Vec<_> = kept
        .map(|file| std::fs::read(file.path()).expect("a file"))
        .collect();
    assert!(files == [bytes], "the file is there, once and as it was");
    if let Some(recovery) = found.recovery {
        assert!(found.set_aside.is_empty());
        assert!(parsed(&to_bytes(&recovery.dataset)).is_some());
    }
}
