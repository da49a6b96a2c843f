//! A file that is broken is set aside under a name of its own: never read again, never written over, never removed.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

/// The most broken files of one name and day that are kept apart.
const MOST: usize = 100;

/// Renames a broken file to `NAME.corrupt-DATE`; the new name, or `None` when it could not be renamed.
pub fn set_aside(path: &Path, today: Date) -> Option<PathBuf> {
    let plain = with_ending(path, &format!(".corrupt-{today}"));
    let more = (2..MOST).map(|n| with_ending(path, &format!(".corrupt-{today}-{n}")));
    let free = std::iter::once(plain)
        .chain(more)
        .find(|aside| fs::symlink_metadata(aside).is_err())?;
    fs::rename(path, &free).ok().map(|()| free)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_broken_file_of_a_day_does_not_replace_the_first() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.json");
        let today = jiff::civil::date(2026, 7, 1);
        for text in ["first", "second"] {
            fs::write(&path, text).expect("a file");
            set_aside(&path, today).expect("set aside");
        }
        let kept = |name: &str| fs::read_to_string(folder.path().join(name)).expect("kept");
        assert_eq!(kept("settings.json.corrupt-2026-07-01"), "first");
        assert_eq!(kept("settings.json.corrupt-2026-07-01-2"), "second");
        assert!(!path.exists());
    }
}
