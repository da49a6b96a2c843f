//! State folders that cannot be written.

use std::path::Path;
use std::process::Command as Process;

use joba::app::Keeping;
use joba::command::{Action, Command};
use joba::document::store::state::StateFolder;

use crate::robot::{Desk, Window};

fn keeping_at(state: &Path) -> Keeping {
    Keeping {
        state: Some(StateFolder::at(state)),
        delay: std::time::Duration::from_millis(1),
        ..Keeping::default()
    }
}

#[test]
fn without_a_state_folder_one_works_on_and_is_told_that_nothing_is_secured() {
    let desk = Desk::new();
    // A file where the folder should be: not even an administrator can write into it.
    let blocked = desk.folder().join("blocked");
    std::fs::write(&blocked, "").expect("a file");
    let mut window = Window::start(Some(desk.path.clone()), keeping_at(&blocked));
    assert!(window.has("Opened: 13 projects"));
    assert!(
        !window.has("not secured against a crash"),
        "nothing to secure yet"
    );
    window.note("at risk");
    assert!(window.has("not secured against a crash"));
    window.wish(Command::Do(Action::Save));
    assert!(window.has("could not be kept as a backup"));
    assert!(
        String::from_utf8_lossy(&desk.bytes()).contains("at risk"),
        "the save itself is fine"
    );
}

/// A disk of 256 KiB that goes away with the value.
struct TinyDisk(std::path::PathBuf);

impl TinyDisk {
    fn at(place: &Path) -> Option<Self> {
        std::fs::create_dir(place).ok()?;
        let mut mount = Process::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"])
            .arg(place);
        let is_done = mount.output().is_ok_and(|output| output.status.success());
        is_done.then(|| Self(place.to_owned()))
    }
}

impl Drop for TinyDisk {
    fn drop(&mut self) {
        let _ = Process::new("umount").arg(&self.0).output();
    }
}

#[test]
fn a_full_disk_is_said_and_changes_are_secured_again_when_there_is_room() {
    let desk = Desk::new();
    let Some(disk) = TinyDisk::at(&desk.folder().join("tiny")) else {
        println!("skipped: this machine lets nobody mount a small disk");
        return;
    };
    let filler = disk.0.join("filler");
    let mut window = Window::start(Some(desk.path.clone()), keeping_at(&disk.0.join("joba")));
    window.note("fits");
    assert!(!window.has("not secured"));
    let room = vec![b'x'; 1 << 20];
    let _ = std::fs::write(&filler, &room);
    window.note("does not fit");
    for _ in 0..100 {
        window.settle();
        if window.has("not secured") {
            break;
        }
    }
    assert!(window.has("not secured against a crash"));
    std::fs::remove_file(&filler).expect("room again");
    window.note("fits again");
    for _ in 0..100 {
        window.settle();
        if !window.has("not secured") {
            break;
        }
    }
    assert!(!window.has("not secured"));
    drop(window);
    let window = Window::start(Some(desk.path.clone()), keeping_at(&disk.0.join("joba")));
    assert!(window.has("Restore unsaved changes?"));
    drop(window);
    drop(disk);
}
