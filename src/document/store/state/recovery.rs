//! Recovery files: the unsaved records of a window, kept while it runs and found when it ended without asking.
//!
//! A recovery file is a line of magic, a line of JSON that says what the records belong to, and the whole dataset as it
//! would be saved. It is written by the recipe of a save. It goes away after a save, when its changes are discarded, or
//! when another session has taken them over and written a recovery file of its own; never by itself.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Claim, DatasetKey, Session, StateFolder, names_in, remove_durably, set_aside};
use crate::document::Clock;
use crate::document::store::{Expect, Fingerprint, SaveError, open, save};
use crate::model::dataset::Dataset;

/// The ending of recovery files.
const ENDING: &str = ".recovery";

/// What a recovery file begins with.
const MAGIC: &str = "joba-recovery";

/// The version of recovery files that this program writes. A newer one is left alone.
const VERSION: u32 = 1;

/// What unsaved records belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A dataset that has no file yet.
    New,
    /// The dataset in the program.
    Sample,
    /// This file, and what it held when it was last read or saved.
    File(PathBuf, Option<Fingerprint>),
}

/// What was typed and is in no record, since it means nothing yet or was not finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// Where, in words of the language that was spoken.
    pub place: String,
    /// The text.
    pub text: String,
}

/// Unsaved records that an ended session has left.
#[derive(Debug)]
pub struct Recovery {
    /// What they belong to.
    pub place: Place,
    /// When they were kept, UTC.
    pub time: Timestamp,
    /// The version of the program that kept them.
    pub program: String,
    /// The records.
    pub dataset: Dataset,
    /// What was typed besides.
    pub typed: Vec<Typed>,
    /// The recovery file and the right to decide about it.
    pub left: Left,
}

/// A recovery file of an ended session, claimed.
#[derive(Debug)]
pub struct Left {
    file: PathBuf,
    _claim: Claim,
}

impl Left {
    /// Where it is.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Removes it: its records were discarded, or are kept or saved elsewhere by now.
    pub fn remove(self) -> Result<(), SaveError> {
        remove_durably(&self.file)
    }
}

/// The second line.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    /// `new`, `sample` or `file`.
    kind: String,
    /// The path for people, and for the program where it is all text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    /// The bytes of a path that is not all text, in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path_bytes: Option<String>,
    /// Hash of the file that the changes were made to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base: Option<String>,
    /// When it was kept, UTC.
    #[serde(with = "super::time_text")]
    time: Option<Timestamp>,
    program: String,
    pid: u32,
    /// Hash of the dataset that follows.
    content: String,
    /// What was typed and is not in the dataset.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    typed: Vec<Typed>,
}

/// Keeps unsaved records; gives the file that holds them.
pub fn keep(
    state: &StateFolder,
    session: &Session,
    place: &Place,
    (dataset, typed): (&[u8], &[Typed]),
    clock: Clock,
) -> Result<PathBuf, SaveError> {
    let room = state.made_room("recovery")?;
    let file = room.join(format!("{}-{}{ENDING}", key(place), session.id()));
    let head = serde_json::to_string(&Head {
        typed: typed.to_vec(),
        ..head(place, dataset, clock)
    })
    .unwrap_or_default();
    let mut bytes = format!("{MAGIC} {VERSION}\n{head}\n").into_bytes();
    bytes.extend_from_slice(dataset);
    save(&file, &bytes, Expect::Anything)?;
    Ok(file)
}

/// Removes a recovery file that this session has written.
pub fn forget(file: &Path) -> Result<(), SaveError> {
    remove_durably(file)
}

/// What looking for recovery files has come to.
#[derive(Debug, Default)]
pub struct Found {
    /// The unsaved records to ask about first.
    pub recovery: Option<Box<Recovery>>,
    /// Broken files that were set aside.
    pub set_aside: Vec<PathBuf>,
}

/// Which recovery files are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All; those of this file first, then the newest.
    All(Option<PathBuf>),
    /// Those of this file.
    Of(PathBuf),
}

/// Finds what sessions that have ended have left, but for the files in `later`.
pub fn find(state: &StateFolder, wanted: &Wanted, later: &[PathBuf], clock: Clock) -> Found {
    let room = state.room("recovery");
    let mut found = Found::default();
    let mut best: Option<(bool, Recovery)> = None;
    for name in names_in(&room, ENDING) {
        let file = room.join(&name);
        if later.contains(&file) || !is_wanted(&name, wanted) {
            continue;
        }
        let Some(claim) = session_of(&name).and_then(|id| Claim::on(state, id)) else {
            continue;
        };
        match read(file.clone(), claim) {
            Read::Whole(recovery) => {
                let rank = (is_first(&name, wanted), recovery.time);
                if best
                    .as_ref()
                    .is_none_or(|(first, b)| rank > (*first, b.time))
                {
                    best = Some((rank.0, *recovery));
                }
            }
            Read::Newer | Read::Unreadable => {}
            Read::Broken => found.set_aside.extend(set_aside(&file, clock.today())),
        }
    }
    found.recovery = best.map(|(_, recovery)| Box::new(recovery));
    found
}

fn is_wanted(name: &str, wanted: &Wanted) -> bool {
    match wanted {
        Wanted::All(_) => true,
        Wanted::Of(path) => name.starts_with(DatasetKey::of(path).as_str()),
    }
}

fn is_first(name: &str, wanted: &Wanted) -> bool {
    match wanted {
        Wanted::All(Some(path)) => name.starts_with(DatasetKey::of(path).as_str()),
        Wanted::All(None) | Wanted::Of(_) => true,
    }
}

/// What reading a recovery file has come to.
enum Read {
    Whole(Box<Recovery>),
    /// The system refuses to read it: it stays where it is.
    Unreadable,
    /// A newer program has written it: it stays for that one.
    Newer,
    /// It is not what this program writes.
    Broken,
}

fn read(file: PathBuf, claim: Claim) -> Read {
    let Ok(bytes) = open::read(&file) else {
        return Read::Unreadable;
    };
    let mut parts = bytes.splitn(3, |byte| *byte == b'\n');
    let (Some(magic), Some(head), Some(content)) = (parts.next(), parts.next(), parts.next())
    else {
        return Read::Broken;
    };
    match version(magic) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Read::Newer,
        Some(_) | None => return Read::Broken,
    }
    let Ok(head) = serde_json::from_slice::<Head>(head) else {
        return Read::Broken;
    };
    let is_whole = head.content == hex(&Fingerprint::of(content).0);
    let (true, Some(place), Some(time)) = (is_whole, place(&head), head.time) else {
        return Read::Broken;
    };
    let Ok(dataset) = open::parse(content, &file) else {
        return Read::Broken;
    };
    let left = Left {
        file,
        _claim: claim,
    };
    Read::Whole(Box::new(Recovery {
        place,
        time,
        program: head.program,
        dataset,
        typed: head.typed,
        left,
    }))
}

fn version(magic: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(magic).ok()?;
    text.strip_prefix(MAGIC)?.trim().parse().ok()
}

/// The name of the session that has written a recovery file.
fn session_of(name: &str) -> Option<&str> {
    let (_, id) = name.strip_suffix(ENDING)?.rsplit_once('-')?;
    let is_plain = !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric());
    is_plain.then_some(id)
}

fn key(place: &Place) -> String {
    match place {
        Place::New => "new".to_owned(),
        Place::Sample => "sample".to_owned(),
        Place::File(path, _) => DatasetKey::of(path).as_str().to_owned(),
    }
}

fn head(place: &Place, dataset: &[u8], clock: Clock) -> Head {
    let (kind, path, base) = match place {
        Place::New => ("new", None, None),
        Place::Sample => ("sample", None, None),
        Place::File(path, base) => ("file", Some(full(path)), base.as_ref()),
    };
    Head {
        kind: kind.to_owned(),
        path_bytes: path.as_deref().and_then(odd_bytes),
        path: path.map(|path| path.to_string_lossy().into_owned()),
        base: base.map(|base| hex(&base.0)),
        time: Some(clock.now()),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        pid: std::process::id(),
        content: hex(&Fingerprint::of(dataset).0),
        typed: Vec::new(),
    }
}

fn place(head: &Head) -> Option<Place> {
    match head.kind.as_str() {
        "new" => Some(Place::New),
        "sample" => Some(Place::Sample),
        "file" => {
            let path = match &head.path_bytes {
                Some(digits) => path_of(digits)?,
                None => PathBuf::from(head.path.as_ref()?),
            };
            let base = match &head.base {
                Some(digits) => Some(Fingerprint(unhex(digits)?.try_into().ok()?)),
                None => None,
            };
            Some(Place::File(path, base))
        }
        _ => None,
    }
}

fn full(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// The bytes of a path that is not all text.
fn odd_bytes(path: &Path) -> Option<String> {
    path.to_str()
        .is_none()
        .then(|| hex(path.as_os_str().as_encoded_bytes()))
}

#[cfg(unix)]
fn path_of(digits: &str) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    unhex(digits).map(|bytes| std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn path_of(digits: &str) -> Option<PathBuf> {
    let text = String::from_utf8(unhex(digits)?).ok()?;
    Some(PathBuf::from(text))
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a text cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

fn unhex(digits: &str) -> Option<Vec<u8>> {
    let digits = digits.as_bytes();
    let is_even = digits.len().is_multiple_of(2);
    let pairs = digits.chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair).ok()?;
        u8::from_str_radix(pair, 16).ok()
    });
    is_even.then(|| pairs.collect())?
}
