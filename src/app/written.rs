//! What is said of a file that was written, or was not, and how its name ends.

use std::path::{Path, PathBuf};

use super::dialogs::Dialog;
use super::joba::Joba;
use crate::document::store::SaveError;

impl Joba {
    pub(super) fn saved_words(&self, path: &Path, unbacked: Option<&SaveError>) -> String {
        let words = self.words();
        let name = path.file_name().unwrap_or(path.as_os_str());
        let file = name.to_string_lossy().into_owned();
        match unbacked {
            None => words.fill("notice-saved", &[("file", file.into())]),
            Some(error) => {
                let reason = words.say(&error.message());
                let args = [("file", file.into()), ("reason", reason.into())];
                words.fill("notice-saved-unbacked", &args)
            }
        }
    }

    pub(super) fn written(&mut self, path: &Path, result: Result<(), SaveError>) {
        match result {
            Ok(()) => {
                let shown = path.display().to_string();
                self.say(
                    &self
                        .words()
                        .fill("notice-exported", &[("file", shown.into())]),
                    false,
                );
            }
            Err(error) => {
                let text = self.words().say(&error.message());
                self.dialog = Some(Dialog::Message {
                    title: self.words().text("export-failed"),
                    text,
                });
            }
        }
    }
}

/// Adds the extension that the content needs where the person gave another or none.
pub(super) fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    let has_it = path
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case(extension));
    if has_it {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    name.into()
}
