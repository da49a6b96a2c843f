//! What is left behind by windows that end, and who may take it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use joba::app::Keeping;
use joba::command::{Action, Command};
use joba::document::store::state::recovery::{Place, Recovery};
use joba::document::store::{Fingerprint, to_bytes};
use joba::document::{Clock, sample};

use crate::robot::{Desk, Window};

fn only(desk: &Desk) -> Recovery {
    *desk.left().recovery.expect("unsaved changes were kept")
}

fn files_in(desk: &Desk, room: &str) -> usize {
    std::fs::read_dir(desk.room(room)).map_or(0, Iterator::count)
}

#[test]
fn a_window_that_ends_suddenly_leaves_its_unsaved_changes_and_what_they_belong_to() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.note("not saved");
    let records = to_bytes(window.document().dataset());
    drop(window);
    let left = only(&desk);
    assert_eq!(to_bytes(&left.dataset), records);
    let base = Fingerprint::of(sample::BYTES);
    assert_eq!(left.place, Place::File(desk.path.clone(), Some(base)));
    assert_eq!(desk.bytes(), sample::BYTES, "the dataset is as it was");
}

#[test]
fn nothing_is_left_after_a_save_a_discard_or_an_undo() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.note("saved");
    window.wish(Command::Do(Action::Save));
    drop(window);
    assert!(desk.left().recovery.is_none(), "saved");

    let mut window = desk.window();
    window.note("undone");
    window.wish(Command::Do(Action::Undo));
    drop(window);
    assert!(desk.left().recovery.is_none(), "undone");

    let mut window = desk.window();
    window.note("discarded");
    window.wish(Command::Do(Action::Quit));
    window.click("Discard changes");
    drop(window);
    assert!(desk.left().recovery.is_none(), "discarded");
    assert_eq!(files_in(&desk, "recovery") + files_in(&desk, "sessions"), 0);
}

#[test]
fn changes_of_a_dataset_without_a_file_and_of_the_sample_are_kept_too() {
    let desk = Desk::new();
    let mut window = desk.bare_window();
    window.note("in the sample");
    drop(window);
    assert_eq!(only(&desk).place, Place::Sample);
    std::fs::remove_dir_all(desk.room("recovery")).expect("removed");

    let mut window = desk.bare_window();
    window.wish(Command::Do(Action::New));
    window.wish(Command::Do(Action::NewProject));
    window.fill("Name", "Glass works");
    drop(window);
    let left = only(&desk);
    assert_eq!(left.place, Place::New);
    let names: Vec<_> = left.dataset.projects.iter().map(|p| &p.name).collect();
    assert_eq!(
        names.len(),
        1,
        "a form that was not applied counts: {names:?}"
    );
}

#[test]
fn a_panic_while_drawing_keeps_what_is_unsaved_before_the_window_goes() {
    let desk = Desk::new();
    // Nothing goes to disk by itself within this test.
    let slow = Keeping {
        delay: std::time::Duration::from_hours(1),
        ..desk.keeping()
    };
    let mut window = Window::start(Some(desk.path.clone()), slow);
    window.note("just typed");
    assert_eq!(files_in(&desk, "recovery"), 0);
    let joba = window.joba_mut();
    let broken = catch_unwind(AssertUnwindSafe(|| {
        joba.guarded(|_| panic!("a fault in drawing code"));
    }));
    assert!(broken.is_err(), "the panic goes on");
    assert_eq!(files_in(&desk, "recovery"), 1);
    drop(window);
    let notes = only(&desk).dataset.projects[0].notes.clone();
    assert_eq!(notes, Some("just typed".into()));
}

#[test]
fn changes_of_a_window_that_lives_are_not_offered_to_another() {
    let desk = Desk::new();
    let mut first = desk.window();
    first.note("still being typed");
    assert!(desk.left().recovery.is_none());
    let second = desk.bare_window();
    assert!(!second.has("Restore unsaved changes?"));
    drop(first);
    assert_eq!(
        only(&desk).dataset.projects[0].notes,
        Some("still being typed".into())
    );
}

#[test]
fn names_of_255_bytes_of_no_text_and_from_afar_are_kept_and_found_again() {
    use std::os::unix::ffi::OsStringExt;
    let long = format!("{}.json", "ж".repeat(125));
    assert_eq!(long.len(), 255);
    let desk = Desk::named(&long);
    let mut window = desk.window();
    window.note("long");
    drop(window);
    assert_eq!(
        only(&desk).place,
        Place::File(desk.path.clone(), Some(Fingerprint::of(sample::BYTES)))
    );
    let again = desk.window();
    assert!(again.has("Restore unsaved changes?"));
    drop(again);

    let odd = desk
        .folder()
        .join(std::ffi::OsString::from_vec(b"\xff\xfe \n.json".to_vec()));
    std::fs::write(&odd, sample::BYTES).expect("a name that is no text");
    std::fs::remove_dir_all(desk.room("recovery")).expect("removed");
    let mut window = Window::start(Some(odd.clone()), desk.keeping());
    window.note("odd");
    drop(window);
    assert!(matches!(only(&desk).place, Place::File(path, _) if path == odd));
}

#[test]
fn a_clock_in_1970_changes_nothing() {
    let desk = Desk::new();
    let early = Keeping {
        clock: Clock::Fixed(jiff::Timestamp::UNIX_EPOCH),
        ..desk.keeping()
    };
    let mut window = Window::start(Some(desk.path.clone()), early.clone());
    window.note("in 1970");
    window.wish(Command::Do(Action::Save));
    window.note("after it");
    drop(window);
    let mut window = Window::start(Some(desk.path.clone()), early);
    assert!(window.has("1 January 1970, 05:00") || window.has("1\u{a0}January 1970, 05:00"));
    window.click("Restore changes");
    assert_eq!(window.noted(), "after it");
}

#[test]
fn recovery_files_that_are_broken_or_newer_do_not_stop_the_start() {
    let desk = Desk::new();
    let mut window = desk.window();
    window.note("kept");
    drop(window);
    let folder = desk.room("recovery");
    let good = std::fs::read_dir(&folder)
        .expect("a folder")
        .flatten()
        .next()
        .expect("a file")
        .path();
    let whole = std::fs::read(&good).expect("its bytes");
    let half = &whole[..whole.len() / 2];
    let flipped = [&whole[..whole.len() - 20], b"x", &whole[whole.len() - 19..]].concat();
    let newer = [b"joba-recovery 2\n", &whole[16..]].concat();
    let cases: [(&str, &[u8]); 6] = [
        ("new-aaaa1", b""),
        ("new-aaaa2", b"\xff\x00"),
        ("new-aaaa3", half),
        ("new-aaaa4", &flipped),
        ("new-aaaa5", b"joba-recovery 1\n{}\n{}"),
        ("new-aaaa6", &newer),
    ];
    for (name, bytes) in cases {
        std::fs::write(folder.join(format!("{name}.recovery")), bytes).expect("a broken file");
    }
    let mut window = desk.window();
    assert!(
        window.has("Restore unsaved changes?"),
        "the whole one is offered"
    );
    assert!(window.has("set aside as"), "a broken one is named");
    window.click("Restore changes");
    assert_eq!(window.noted(), "kept");
    let aside = |name: &str| {
        let mut names = std::fs::read_dir(&folder).expect("a folder").flatten();
        names.any(|e| {
            e.file_name()
                .to_string_lossy()
                .starts_with(&format!("{name}.recovery.corrupt-"))
        })
    };
    for (name, _) in &cases[..5] {
        assert!(aside(name), "{name}");
    }
    assert!(
        folder.join("new-aaaa6.recovery").exists(),
        "a newer one waits for its program"
    );
}
