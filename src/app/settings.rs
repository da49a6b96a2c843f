//! What is remembered between sessions: language, theme, window, columns, page, files. No data of a person's dataset.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::document::store::state::backup::Limits;
use crate::document::store::state::set_aside;
use crate::document::store::{self, Expect};
use crate::model::overdue::VERIFY_MONTHS;
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::ui::Splits;
use crate::ui::preferences::{MOST_BACKUPS, MOST_MONTHS, MOST_TOLERANCE, Preferences};

/// How many files "Open recent" lists.
const RECENT: usize = 10;

/// The settings as they stand in their file. Enumerations are code words; one that is not known counts as absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language of the interface.
    pub lang: Option<String>,
    /// `light` or `dark`; absent is the system's.
    pub theme: Option<String>,
    /// Zoom of the interface; absent is 1.
    pub zoom: Option<f32>,
    /// Width and height of the window in points.
    pub window: Option<[f32; 2]>,
    /// Whether the window fills the screen.
    pub is_maximised: bool,
    /// The page that was open.
    pub page: Option<String>,
    /// Shown columns and their widths in points.
    pub columns: Vec<(String, f32)>,
    /// How many of them stay while the others scroll sideways; absent is the usual number.
    pub frozen_columns: Option<usize>,
    /// By what the table is grouped; what cannot be read counts as absent.
    pub grouping: Option<serde_json::Value>,
    /// Sizes of the movable parts.
    pub splits: Option<Splits>,
    /// How the figures are set up; what cannot be read counts as absent.
    pub figures: Option<serde_json::Value>,
    /// Whether facets are shown.
    pub has_facets: bool,
    /// Which facets are unfolded; absent are the usual ones.
    pub open_facets: Option<Vec<String>>,
    /// Red, green and blue of the accent colour of an agency's pictures.
    pub agency_accent: Option<[u8; 3]>,
    /// The file of an agency's logo.
    pub agency_logo: Option<PathBuf>,
    /// The figures of the board; what cannot be read counts as absent.
    pub board: Option<serde_json::Value>,
    /// The name that stands in the history of a dataset beside what this person has changed; absent is none.
    pub author: Option<String>,
    /// Whether saves note no history of changes in the dataset.
    pub is_history_off: bool,
    /// Files opened before, newest first.
    pub recent: Vec<PathBuf>,
    /// The file that was open last; absent for the sample.
    pub last: Option<PathBuf>,
    /// The share meant by "about" in percent; absent is the usual one.
    pub tolerance_percent: Option<f64>,
    /// After so many months a record should be verified again; absent is the usual time.
    pub verify_months: Option<u32>,
    /// How the radar is set up; what cannot be read counts as absent.
    pub radar: Option<serde_json::Value>,
    /// The most backups of a dataset; absent is the usual number.
    pub backup_count: Option<usize>,
    /// Days after which a backup goes; absent is the usual time.
    pub backup_days: Option<u32>,
}

impl Settings {
    /// Reads the settings; with a notice when they could not be read and were set aside.
    pub fn load() -> (Self, Option<String>) {
        settings_path().map_or_else(Default::default, |path| Self::load_from(&path))
    }

    /// Reads the settings of a file. A broken file is set aside under a name of its own, never written over.
    pub fn load_from(path: &Path) -> (Self, Option<String>) {
        let Ok(bytes) = std::fs::read(path) else {
            return Default::default();
        };
        if let Ok(settings) = serde_json::from_slice(&bytes) {
            return (settings, None);
        }
        let aside = set_aside(path, super::joba::today());
        (
            Self::default(),
            aside.map(|aside| aside.display().to_string()),
        )
    }

    /// The share meant by "about".
    pub fn tolerance(&self) -> f64 {
        let percent = self.tolerance_percent.map(|percent| percent / 100.0);
        percent
            .filter(|share| (0.0..=MOST_TOLERANCE).contains(share))
            .unwrap_or(DEFAULT_TOLERANCE)
    }

    /// After so many months a record should be verified again.
    pub fn verify_months(&self) -> u32 {
        let months = self.verify_months.unwrap_or(VERIFY_MONTHS);
        months.clamp(1, MOST_MONTHS)
    }

    /// What the person has set up for all datasets, the usual where nothing or nonsense is set.
    pub fn preferences(&self) -> Preferences {
        let usual = Limits::default();
        let (most, longest) = MOST_BACKUPS;
        Preferences {
            author: self.author.clone(),
            notes_history: !self.is_history_off,
            tolerance: self.tolerance(),
            verify_months: self.verify_months(),
            backups: Limits {
                count: self.backup_count.unwrap_or(usual.count).min(most),
                days: self.backup_days.unwrap_or(usual.days).clamp(1, longest),
            },
        }
    }

    /// Takes over what the person has set up.
    pub fn prefer(&mut self, preferences: Preferences) {
        self.author = preferences.author;
        self.is_history_off = !preferences.notes_history;
        // Ten decimals of a percent: 7 stays 7.
        let percent = (preferences.tolerance * 1e12).round() / 1e10;
        self.tolerance_percent = Some(percent);
        self.verify_months = Some(preferences.verify_months);
        self.backup_count = Some(preferences.backups.count);
        self.backup_days = Some(preferences.backups.days);
    }

    /// Writes the settings. They are a convenience: a failure costs nothing but the convenience.
    pub fn save_to(&self, path: &Path) {
        let Ok(mut bytes) = serde_json::to_vec_pretty(self) else {
            return;
        };
        bytes.push(b'\n');
        if let Some(folder) = path.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = store::save(path, &bytes, Expect::Anything);
    }

    /// Puts a file at the head of the list of recent ones.
    pub fn remember(&mut self, path: &Path) {
        self.recent.retain(|p| p != path);
        self.recent.insert(0, path.to_path_buf());
        self.recent.truncate(RECENT);
        self.last = Some(path.to_path_buf());
    }
}

/// Where the settings are kept on this system.
pub fn settings_path() -> Option<PathBuf> {
    directories::ProjectDirs::from("kz", "joba", "Joba")
        .map(|dirs| dirs.config_dir().join("settings.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_settings_file_is_set_aside_and_named() {
        let folder = tempfile::tempdir().expect("temp folder");
        let path = folder.path().join("settings.json");
        std::fs::write(&path, "{ \"lang\": ").expect("write");
        let (settings, notice) = Settings::load_from(&path);
        assert_eq!(settings, Settings::default());
        let aside = notice.expect("it is named");
        assert_eq!(
            std::fs::read_to_string(aside).expect("kept"),
            "{ \"lang\": "
        );
    }

    #[test]
    fn settings_come_back_as_they_were_saved() {
        let folder = tempfile::tempdir().expect("temp folder");
        let path = folder.path().join("deep/settings.json");
        let mut settings = Settings {
            zoom: Some(1.25),
            columns: vec![("name".into(), 200.5)],
            ..Default::default()
        };
        settings.remember(Path::new("a.json"));
        settings.remember(Path::new("b.json"));
        settings.remember(Path::new("a.json"));
        settings.save_to(&path);
        let (read, notice) = Settings::load_from(&path);
        assert_eq!((&read, notice), (&settings, None));
        assert_eq!(
            read.recent,
            [PathBuf::from("a.json"), PathBuf::from("b.json")]
        );
    }
}
