//! Where a file can lie and what it can be called.

use std::fs::{self, Permissions};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use joba::document::store::{Expect, OpenError, SaveError, open, save};

use crate::{NEW, OLD, content, folder, names, old_file, same};

/// The number of a temporary file's name that the first save of this file uses.
fn temp_name(file_name: &str) -> String {
    let hash = blake3::hash(file_name.as_bytes()).to_hex();
    format!(".joba-{}-0.tmp", &hash[..12])
}

/// Saves on a thread, so that a save that hangs is a failed test and not a test that never ends.
fn save_soon(path: PathBuf, expect: Expect) -> Result<(), SaveError> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || sender.send(save(&path, NEW, expect).map(|_| ())));
    receiver
        .recv_timeout(Duration::from_secs(10))
        .expect("the save ends")
}

#[test]
fn a_save_leaves_the_new_version_and_nothing_else() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    let saved = save(&path, NEW, same(OLD)).expect("saved");
    assert_eq!(Expect::Same(saved), same(NEW));
    assert_eq!(content(&path), NEW);
    assert_eq!(names(folder.path()), ["data.json"]);
}

#[test]
fn a_new_file_is_made_where_nothing_is_and_only_there() {
    let folder = folder();
    let path = folder.path().join("new.json");
    save(&path, NEW, Expect::Nothing).expect("saved");
    assert_eq!(content(&path), NEW);
    let refused = save(&path, OLD, Expect::Nothing);
    assert!(matches!(refused, Err(SaveError::Changed(_))), "{refused:?}");
    assert_eq!(content(&path), NEW);
    assert_eq!(names(folder.path()), ["new.json"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_bare_file_name_means_the_current_folder() {
    let folder = folder();
    let status = Command::new(std::env::current_exe().expect("this test"))
        .args(["--ignored", "--exact", "faults::worker"])
        .current_dir(folder.path())
        .env("JOBA_TEST_TARGET", "bare.json")
        .output()
        .expect("the worker runs");
    assert!(status.status.success(), "{status:?}");
    assert_eq!(names(folder.path()), ["bare.json"]);
}

#[test]
fn any_legal_name_works() {
    let folder = folder();
    let long = "ж".repeat(127);
    let names_to_try: [&[u8]; 12] = [
        "Қазақстан жобалары.json".as_bytes(),
        b"-rf",
        b"two\nlines.json",
        b"x.tmp",
        b".hidden",
        b"no extension",
        b"a.json.tmp~",
        b"not \xff\xfe utf-8",
        b" ",
        b"C:\\dir\\file",
        long.as_bytes(),
        &[b'x'; 255],
    ];
    for name in names_to_try {
        let path = folder.path().join(std::ffi::OsStr::from_bytes(name));
        fs::write(&path, OLD).expect("the old version");
        save(&path, NEW, same(OLD)).unwrap_or_else(|error| panic!("{path:?}: {error:?}"));
        assert_eq!(content(&path), NEW, "{path:?}");
    }
    assert_eq!(names(folder.path()).len(), names_to_try.len());
}

#[test]
fn links_are_followed_and_stay() {
    let folder = folder();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).expect("a folder");
    let file = old_file(&inner, "data.json");
    symlink("inner/data.json", folder.path().join("first")).expect("a link");
    symlink("../first", inner.join("second")).expect("a link");
    symlink(inner.join("second"), folder.path().join("third")).expect("a link");
    save(&folder.path().join("third"), NEW, same(OLD)).expect("saved");
    assert_eq!(content(&file), NEW);
    assert!(!fs::symlink_metadata(&file).expect("the file").is_symlink());
    for link in ["first", "third"] {
        let link = folder.path().join(link);
        assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
        assert_eq!(content(&link), NEW);
    }
}

#[test]
fn a_dangling_link_leads_to_where_its_file_would_be() {
    let folder = folder();
    fs::create_dir(folder.path().join("inner")).expect("a folder");
    let link = folder.path().join("link.json");
    symlink("inner/new.json", &link).expect("a link");
    save(&link, NEW, Expect::Nothing).expect("saved");
    assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
    assert_eq!(content(&folder.path().join("inner/new.json")), NEW);
}

#[test]
fn links_in_a_circle_are_refused() {
    let folder = folder();
    symlink("b", folder.path().join("a")).expect("a link");
    symlink("a", folder.path().join("b")).expect("a link");
    let refused = save(&folder.path().join("a"), NEW, Expect::Anything);
    assert!(
        matches!(refused, Err(SaveError::LinkLoop(_))),
        "{refused:?}"
    );
    let refused = save(&folder.path().join("a/x.json"), NEW, Expect::Anything);
    assert!(
        matches!(refused, Err(SaveError::LinkLoop(_))),
        "{refused:?}"
    );
    assert_eq!(names(folder.path()), ["a", "b"]);
}

#[test]
fn mode_and_owner_are_kept() {
    let folder = folder();
    for mode in [0o600, 0o640, 0o644, 0o664, 0o606, 0o755] {
        let path = old_file(folder.path(), "data.json");
        fs::set_permissions(&path, Permissions::from_mode(mode)).expect("the mode");
        // Giving a file away takes root; without it this keeps what there is.
        let _ = std::os::unix::fs::chown(&path, Some(4321), Some(8765));
        let before = fs::metadata(&path).expect("the file");
        save(&path, NEW, same(OLD)).expect("saved");
        let after = fs::metadata(&path).expect("the file");
        assert_eq!(after.mode(), before.mode(), "{mode:o}");
        assert_eq!((after.uid(), after.gid()), (before.uid(), before.gid()));
    }
}

#[test]
fn other_names_of_the_same_file_keep_the_old_version() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    let other = folder.path().join("other.json");
    fs::hard_link(&path, &other).expect("a hard link");
    save(&path, NEW, same(OLD)).expect("saved");
    assert_eq!(
        (content(&path), content(&other)),
        (NEW.to_vec(), OLD.to_vec())
    );
}

#[test]
fn a_read_only_file_is_refused_even_to_root() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    fs::set_permissions(&path, Permissions::from_mode(0o444)).expect("the mode");
    for expect in [same(OLD), Expect::Anything, Expect::Nothing] {
        let refused = save(&path, NEW, expect);
        assert!(
            matches!(refused, Err(SaveError::ReadOnly(_))),
            "{refused:?}"
        );
    }
    assert_eq!(content(&path), OLD);
    assert_eq!(names(folder.path()), ["data.json"]);
}

#[test]
fn what_is_no_file_is_refused_without_a_hang() {
    let folder = folder();
    let pipe = folder.path().join("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo runs").success());
    symlink(&pipe, folder.path().join("link")).expect("a link");
    let before = names(folder.path());
    let link = folder.path().join("link");
    for path in [
        pipe,
        link,
        folder.path().to_owned(),
        "/dev/null".into(),
        "/".into(),
        "..".into(),
    ] {
        let refused = save_soon(path.clone(), Expect::Anything);
        assert!(
            matches!(refused, Err(SaveError::NotAFile(_))),
            "{path:?}: {refused:?}"
        );
        let refused = open(&path);
        assert!(
            matches!(refused, Err(OpenError::NotAFile(_))),
            "{path:?}: {refused:?}"
        );
    }
    assert_eq!(names(folder.path()), before);
}

#[test]
fn a_place_that_is_not_there_is_named() {
    let folder = folder();
    let refused = save(
        &folder.path().join("no/such/data.json"),
        NEW,
        Expect::Nothing,
    );
    assert!(matches!(refused, Err(SaveError::Folder(..))), "{refused:?}");
    let path = old_file(folder.path(), "data.json");
    let refused = save(&path.join("inside.json"), NEW, Expect::Nothing);
    assert!(matches!(refused, Err(SaveError::Io(..))), "{refused:?}");
    assert!(save(Path::new(""), NEW, Expect::Anything).is_err());
    assert_eq!(content(&path), OLD);
}

#[test]
fn a_link_planted_at_the_name_of_the_temporary_file_is_not_followed() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    let victim = folder.path().join("victim");
    fs::write(&victim, b"precious").expect("the victim");
    let planted = folder.path().join(temp_name("data.json"));
    symlink(&victim, &planted).expect("a link");
    save(&path, NEW, same(OLD)).expect("saved");
    assert_eq!(content(&path), NEW);
    assert_eq!(content(&victim), b"precious");
    assert!(
        fs::symlink_metadata(&planted)
            .expect("the planted link")
            .is_symlink()
    );
}

#[test]
fn a_save_works_also_when_all_names_of_temporary_files_are_planted() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    for slot in 0..8 {
        let name = temp_name("data.json").replace("-0.tmp", &format!("-{slot}.tmp"));
        fs::create_dir(folder.path().join(name)).expect("a folder in the way");
    }
    save(&path, NEW, same(OLD)).expect("saved");
    assert_eq!(content(&path), NEW);
    assert_eq!(names(folder.path()).len(), 9);
}

#[test]
fn litter_of_this_file_goes_and_everything_else_stays() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    let litter = folder.path().join(temp_name("data.json"));
    fs::write(&litter, b"half a datas").expect("litter");
    let others = [
        temp_name("other.json"),
        ".joba-notes.tmp".to_owned(),
        "data.json.tmp".to_owned(),
    ];
    for other in &others {
        fs::write(folder.path().join(other), b"mine").expect("another file");
    }
    save(&path, NEW, same(OLD)).expect("saved");
    assert!(!litter.exists());
    for other in &others {
        assert_eq!(content(&folder.path().join(other)), b"mine");
    }
}

#[test]
fn a_temporary_file_in_use_by_another_save_stays() {
    let folder = folder();
    let path = old_file(folder.path(), "data.json");
    let busy = folder.path().join(temp_name("data.json"));
    let other = fs::File::create(&busy).expect("the other's temporary file");
    other.lock().expect("the other's lock");
    save(&path, NEW, same(OLD)).expect("saved");
    assert!(busy.exists());
    assert_eq!(content(&path), NEW);
}
