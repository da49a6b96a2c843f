//! Watching the open file: a thread looks at it every two seconds and wakes the window only when another program has
//! changed it. A courtesy: whether a save may go ahead is decided by the content of the file at that moment.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, SystemTime};

use crate::document::store::Fingerprint;

/// How long the thread sleeps between two looks.
const PERIOD: Duration = Duration::from_secs(2);

/// Files beyond this many bytes are not watched: no dataset has more.
const LARGEST: u64 = 1 << 30;

/// The file that is open, and what it held when it was read or saved.
pub(super) type Known = (PathBuf, Fingerprint);

/// What another program made of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    /// What was known of it.
    pub(super) known: Known,
    /// What it holds now; none when it is no longer there.
    pub(super) now: Option<Fingerprint>,
}

/// A thread that watches one file at a time. It ends with this.
#[derive(Debug)]
pub(super) struct Watcher {
    target: Arc<Mutex<Option<Known>>>,
    news: Receiver<Seen>,
}

impl Watcher {
    /// Begins to watch nothing.
    pub(super) fn start(wake: impl Fn() + Send + 'static) -> Self {
        let target = Arc::default();
        let weak = Arc::downgrade(&target);
        let (sender, news) = channel();
        std::thread::spawn(move || watch(&weak, &sender, wake));
        Self { target, news }
    }

    /// Watches this file from now on.
    pub(super) fn look_at(&self, known: Option<Known>) {
        *self.target.lock().unwrap_or_else(PoisonError::into_inner) = known;
    }

    /// The last thing that was seen since the last call.
    pub(super) fn news(&self) -> Option<Seen> {
        self.news.try_iter().last()
    }
}

fn watch(target: &Weak<Mutex<Option<Known>>>, sender: &Sender<Seen>, wake: impl Fn()) {
    let mut looked: Option<(Known, Option<Stamp>)> = None;
    let mut told: Option<Seen> = None;
    loop {
        std::thread::sleep(PERIOD);
        let Some(target) = target.upgrade() else {
            return;
        };
        let known = target
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        drop(target);
        let Some(known) = known else { continue };
        let stamp = Stamp::of(&known.0);
        if looked.as_ref() == Some(&(known.clone(), stamp.clone())) {
            continue;
        }
        let Ok(now) = content(&known.0, stamp.as_ref()) else {
            continue;
        };
        looked = Some((known.clone(), stamp));
        let is_changed = now != Some(known.1);
        let seen = Seen { known, now };
        let was_told = told.as_ref() == Some(&seen);
        // What was said and holds no more is taken back.
        let is_to_tell = is_changed || told.as_ref().is_some_and(|t| t.known == seen.known);
        if is_to_tell && !was_told {
            told = Some(seen.clone());
            if sender.send(seen).is_err() {
                return;
            }
            wake();
        }
    }
}

/// What the file holds; none when there is none, an error when it cannot be told now.
fn content(path: &Path, stamp: Option<&Stamp>) -> io::Result<Option<Fingerprint>> {
    let bytes = match stamp {
        Some(stamp) if stamp.bytes <= LARGEST => std::fs::read(path),
        Some(_) => Err(io::ErrorKind::FileTooLarge.into()),
        // It is something else now, which is left alone, or nothing.
        None => match std::fs::metadata(path) {
            Ok(_) => Err(io::ErrorKind::InvalidInput.into()),
            Err(error) => Err(error),
        },
    };
    match bytes {
        Ok(bytes) => Ok(Some(Fingerprint::of(&bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// What changes when a file does, as a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
    /// Which file stands behind the name.
    inode: u64,
}

impl Stamp {
    /// None for anything but a regular file.
    fn of(path: &Path) -> Option<Self> {
        let metadata = std::fs::metadata(path).ok()?;
        metadata.is_file().then(|| Self {
            bytes: metadata.len(),
            modified: metadata.modified().ok(),
            inode: inode(&metadata),
        })
    }
}

#[cfg(unix)]
fn inode(metadata: &std::fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_metadata: &std::fs::Metadata) -> u64 {
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn wait(watcher: &Watcher) -> Option<Seen> {
        (0..60).find_map(|_| {
            std::thread::sleep(Duration::from_millis(100));
            watcher.news()
        })
    }

    #[test]
    fn only_another_content_wakes_the_window() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("data.json");
        std::fs::write(&path, "one").expect("written");
        let woken = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&woken);
        let watcher = Watcher::start(move || {
            count.fetch_add(1, Ordering::SeqCst);
        });
        let known = (path.clone(), Fingerprint::of(b"one"));
        watcher.look_at(Some(known.clone()));
        std::thread::sleep(PERIOD + Duration::from_millis(300));
        assert_eq!((watcher.news(), woken.load(Ordering::SeqCst)), (None, 0));
        std::fs::write(&path, "two").expect("written");
        let now = Some(Fingerprint::of(b"two"));
        assert_eq!(
            wait(&watcher),
            Some(Seen {
                known: known.clone(),
                now
            })
        );
        std::fs::remove_file(&path).expect("removed");
        assert_eq!(wait(&watcher), Some(Seen { known, now: None }));
        assert_eq!(woken.load(Ordering::SeqCst), 2);
    }
}
