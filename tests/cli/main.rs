//! What the command line promises, held against the real program: shapes, exit codes, languages, and files left alone.

mod chart;
mod check;
mod convert;
mod diff;
mod every;
mod list;
mod pivot;
mod radar;
mod report;
mod set;
mod sum;
mod versus;
mod view;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// `joba` with these arguments, in English, without a display.
fn joba(args: &[&str]) -> Output {
    command(args).output().expect("joba runs")
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_joba"));
    command
        .args(args)
        .env("LC_ALL", "C.UTF-8")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET");
    command
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn json(args: &[&str]) -> Value {
    let output = joba(args);
    serde_json::from_str(&out(&output)).unwrap_or_else(|e| panic!("{e}: {}", err(&output)))
}

/// A folder of its own, which goes away with the test.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, text).expect("written");
    path
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// A dataset with unknown fields at every level and a claim that cannot be read.
const OWN: &str = r#"{
  "format": "joba",
  "version": 1,
  "sources": [
    {
      "id": "s",
      "title": "S",
      "own": 1
    }
  ],
  "projects": [
    {
      "id": "a",
      "name": {
        "en": "A",
        "de": "Ä"
      },
      "region": "KZ-15",
      "sector": "food",
      "status": "agreement",
      "investment": [
        {
          "amount": 5000000,
          "currency": "USD",
          "source": "s",
          "own": [
            1.5,
            12345678901234567890123
          ]
        },
        "unreadable"
      ],
      "own": {
        "b": 1,
        "a": 2
      }
    },
    {
      "id": "b",
      "name": "B",
      "region": "KZ-19",
      "sector": "food",
      "status": "concept"
    }
  ],
  "own": true
}
"#;
