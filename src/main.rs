//! The door: a command on the command line, or the window.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

use joba::app;
use joba::cli::{self, Outcome};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Outcome::Done(code) => code,
        Outcome::Window { file, lang, view } => match app::run(file, lang, view) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => cli::no_window(&error.to_string()),
        },
    }
}
