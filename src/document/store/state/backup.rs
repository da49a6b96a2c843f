//! Backups: what a dataset's file held before its last saves, as plain datasets that any Joba can open.
//!
//! A backup is called `000012-20260701T100000Z-HASH.json`: a number that only goes up, so that a wrong clock mixes nothing
//! up, the time in UTC, and the first half of the content's hash, which tells a damaged one.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::Offset;

use super::recovery::hex;
use super::{DatasetKey, StateFolder, names_in, remove_durably, set_aside};
use crate::document::Clock;
use crate::document::store::{Expect, Fingerprint, SaveError, open, save};
use crate::model::dataset::Dataset;

/// The ending of backups.
const ENDING: &str = ".json";

/// How the time stands in names.
const TIME: &str = "%Y%m%dT%H%M%SZ";

/// Backups that no age takes away: a clock that runs ahead must not cost them all.
const YOUNGEST: usize = 3;

/// How many backups of a dataset are kept, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most backups of one dataset; 0 keeps none.
    pub count: usize,
    /// Days after which a backup goes, but for the newest three.
    pub days: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            count: 20,
            days: 90,
        }
    }
}

/// A backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub file: PathBuf,
    /// Goes up with each backup of a dataset.
    pub number: u64,
    /// When the state was replaced by a save, UTC.
    pub time: Timestamp,
    hash: String,
}

/// Keeps what the file at `path` holds now, before a save replaces it. `whole` is what is known to be a whole dataset;
/// anything else is kept only when it can be read as one. Says what stood in the way, if anything did.
pub fn keep(
    state: &StateFolder,
    path: &Path,
    whole: Option<Fingerprint>,
    limits: Limits,
    clock: Clock,
) -> Result<(), SaveError> {
    let Ok(bytes) = open::read(path) else {
        return Ok(());
    };
    let fingerprint = Fingerprint::of(&bytes);
    let is_whole = whole == Some(fingerprint) || open::parse(&bytes, path).is_ok();
    if limits.count == 0 || !is_whole {
        return Ok(());
    }
    let before = list(state, path);
    let hash = short(fingerprint);
    if before.first().is_some_and(|newest| newest.hash == hash) {
        return Ok(());
    }
    let folder = state.made_room(&room(path))?;
    let number = before.first().map_or(1, |newest| newest.number + 1);
    let time = Offset::UTC.to_datetime(clock.now()).strftime(TIME);
    let file = folder.join(format!("{number:06}-{time}-{hash}{ENDING}"));
    save(&file, &bytes, Expect::Anything)?;
    prune(&list(state, path), limits, clock);
    Ok(())
}

/// The backups of the dataset at `path`, newest first.
pub fn list(state: &StateFolder, path: &Path) -> Vec<Backup> {
    let folder = state.room(&room(path));
    let mut found: Vec<Backup> = names_in(&folder, ENDING)
        .iter()
        .filter_map(|name| parse(&folder, name))
        .collect();
    found.sort_by(|a, b| (b.number, &b.file).cmp(&(a.number, &a.file)));
    found
}

/// What reading a backup has come to.
#[derive(Debug)]
pub enum Read {
    /// Its records.
    Whole(Box<Dataset>),
    /// It is damaged and was set aside, under this name where that could be done.
    Broken(Option<PathBuf>),
    /// The system refuses to read it.
    Unreadable,
}

/// Reads a backup.
pub fn read(backup: &Backup, clock: Clock) -> Read {
    let Ok(bytes) = open::read(&backup.file) else {
        return Read::Unreadable;
    };
    let is_whole = short(Fingerprint::of(&bytes)) == backup.hash;
    match open::parse(&bytes, &backup.file) {
        Ok(dataset) if is_whole => Read::Whole(Box::new(dataset)),
        Ok(_) | Err(_) => Read::Broken(set_aside(&backup.file, clock.today())),
    }
}

fn room(path: &Path) -> String {
    format!("backups/{}", DatasetKey::of(path).as_str())
}

fn short(fingerprint: Fingerprint) -> String {
    hex(fingerprint
        .0
        .first_chunk::<16>()
        .map_or(&[], <[u8; 16]>::as_slice))
}

fn parse(folder: &Path, name: &str) -> Option<Backup> {
    let mut parts = name.strip_suffix(ENDING)?.splitn(3, '-');
    let (number, time, hash) = (parts.next()?, parts.next()?, parts.next()?);
    let time = jiff::civil::DateTime::strptime(TIME, time).ok()?;
    Some(Backup {
        file: folder.join(name),
        number: number.parse().ok()?,
        time: Offset::UTC.to_timestamp(time).ok()?,
        hash: hash.to_owned(),
    })
}

/// Removes what is too much or too old. What cannot be removed costs only space.
fn prune(newest_first: &[Backup], limits: Limits, clock: Clock) {
    const DAY: i64 = 24 * 60 * 60;
    let now = clock.now().as_second();
    for (place, backup) in newest_first.iter().enumerate() {
        let age = now.saturating_sub(backup.time.as_second());
        let is_old = place >= YOUNGEST && age > i64::from(limits.days) * DAY;
        if place >= limits.count || is_old {
            let _ = remove_durably(&backup.file);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    struct Desk {
        folder: tempfile::TempDir,
        state: StateFolder,
        path: PathBuf,
    }

    impl Desk {
        fn new() -> Self {
            let folder = tempfile::tempdir().expect("a folder");
            Self {
                state: StateFolder::at(&folder.path().join("state")),
                path: folder.path().join("data.json"),
                folder,
            }
        }

        fn write(&self, title: &str) {
            let text =
                format!("{{\"format\": \"joba\", \"version\": 1, \"title\": \"{title}\"}}\n");
            fs::write(&self.path, text).expect("a dataset");
        }

        fn keep(&self, limits: Limits, clock: Clock) {
            keep(&self.state, &self.path, None, limits, clock).expect("kept");
        }

        fn titles(&self) -> Vec<String> {
            list(&self.state, &self.path)
                .iter()
                .map(|backup| match read(backup, Clock::System) {
                    Read::Whole(dataset) => dataset.title.map_or_else(String::new, |title| {
                        title.all().next().unwrap_or_default().to_owned()
                    }),
                    Read::Broken(_) | Read::Unreadable => "broken".to_owned(),
                })
                .collect()
        }
    }

    fn at(time: &str) -> Clock {
        Clock::Fixed(time.parse().expect("a time"))
    }

    #[test]
    fn the_newest_states_are_kept_each_once() {
        let desk = Desk::new();
        let limits = Limits { count: 3, days: 90 };
        for title in ["a", "b", "b", "c", "d"] {
            desk.write(title);
            desk.keep(limits, at("2026-07-01T10:00:00Z"));
        }
        assert_eq!(desk.titles(), ["d", "c", "b"]);
    }

    #[test]
    fn a_clock_in_1970_or_far_ahead_mixes_nothing_up_and_costs_no_backup_but_old_ones() {
        let desk = Desk::new();
        let limits = Limits::default();
        let times = [
            "2026-07-01T10:00:00Z",
            "1970-01-01T00:00:00Z",
            "2190-01-01T00:00:00Z",
            "1970-01-01T00:00:01Z",
        ];
        for (title, time) in ["a", "b", "c", "d"].iter().zip(times) {
            desk.write(title);
            desk.keep(limits, at(time));
        }
        assert_eq!(desk.titles(), ["d", "c", "b", "a"]);
        desk.write("e");
        desk.keep(limits, at("2190-01-02T00:00:00Z"));
        assert_eq!(desk.titles(), ["e", "d", "c"]);
    }

    #[test]
    fn what_is_no_whole_dataset_never_becomes_a_backup() {
        let desk = Desk::new();
        for text in ["", "{", "[1]", "{\"format\": \"joba\"", "half of a da"] {
            fs::write(&desk.path, text).expect("a file");
            desk.keep(Limits::default(), Clock::System);
        }
        assert!(desk.titles().is_empty());
        desk.write("good");
        desk.keep(Limits { count: 0, days: 1 }, Clock::System);
        assert!(desk.titles().is_empty(), "none are wanted");
    }

    #[test]
    fn a_damaged_backup_is_told_from_a_whole_one_and_set_aside() {
        let desk = Desk::new();
        desk.write("good");
        desk.keep(Limits::default(), Clock::System);
        let file = list(&desk.state, &desk.path)[0].file.clone();
        // Still a dataset, but not the one that was kept.
        fs::write(&file, "{\"format\": \"joba\", \"version\": 1}\n").expect("damage");
        assert_eq!(desk.titles(), ["broken"]);
        assert!(!file.exists() && desk.titles().is_empty());
        let folder = file.parent().expect("its folder");
        assert_eq!(fs::read_dir(folder).expect("a folder").count(), 1, "kept");
        drop(desk.folder);
    }
}
