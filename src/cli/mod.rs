//! The same engine without a window: check, list, sum, pivot, ledger, versus, radar, chart, report, set, convert, diff, merge, schema.
//!
//! A command takes its arguments and the words, and returns what to print; only [`run`] touches the terminal.

mod args;
mod chart;
mod chart_map;
mod check;
mod convert;
mod diff;
mod figure_args;
mod help;
mod input;
mod ladder;
mod language;
mod ledger;
mod ledger_args;
mod list;
mod list_book;
mod list_groups;
mod merge;
mod output;
mod path;
mod picture;
mod pivot;
mod pivot_args;
mod radar;
mod report;
mod scatter;
mod schema;
mod set;
mod sum;
mod sum_per;
mod text_table;
mod timeline;
mod versus;
mod versus_args;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::i18n::Words;
use crate::model::codes::Lang;
use crate::model::visible::visible;
use args::{Command, Joba};
use output::{Answer, Failure};

/// What the arguments ask for.
#[derive(Debug)]
pub enum Outcome {
    /// A window, on this file, in this language; `None` leaves the choice to what was open last.
    Window {
        /// The file to open.
        file: Option<PathBuf>,
        /// The language asked for.
        lang: Option<Lang>,
        /// The saved view asked for.
        view: Option<String>,
    },
    /// A command, which has printed its answer.
    Done(ExitCode),
}

/// Exit code of a command that could not be carried out: wrong arguments, or a file that cannot be opened or written.
const CANNOT: u8 = 2;

/// Carries out what the arguments ask for; the first one is the name of the program.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Outcome {
    let args: Vec<OsString> = args.into_iter().collect();
    let words = Words::of(language::of(&args, variable));
    match parsed(&args, words) {
        Ok(Joba {
            command: None,
            file,
            lang,
            view,
        }) if has_display() => Outcome::Window { file, lang, view },
        Ok(joba) => Outcome::Done(output::print(answer(joba, words))),
        Err(answer) => Outcome::Done(output::print(answer)),
    }
}

fn parsed(args: &[OsString], words: &Words) -> Result<Joba, Result<Answer, Failure>> {
    let joba = help::parse(args, words)?;
    if joba.command.is_some() && joba.file.is_some() {
        return Err(Err(help::wrong(words, "cli-error-file-before-command")));
    }
    if joba.command.is_some() && joba.view.is_some() {
        return Err(Err(help::wrong(words, "cli-error-view-before-command")));
    }
    Ok(joba)
}

fn answer(joba: Joba, words: &'static Words) -> Result<Answer, Failure> {
    match joba.command {
        Some(Command::Check(args)) => check::check(&args, words),
        Some(Command::List(args)) => list::list(&args, words),
        Some(Command::Sum(args)) => sum::sum(&args, words),
        Some(Command::Pivot(args)) => pivot::pivot(&args, words),
        Some(Command::Ledger(args)) => ledger::ledger(&args, words),
        Some(Command::Versus(args)) => versus::versus(&args, words),
        Some(Command::Radar(args)) => radar::radar(&args, words),
        Some(Command::Chart(args)) => chart::chart(&args, words),
        Some(Command::Report(args)) => report::report(&args, words),
        Some(Command::Set(args)) => set::set(&args, words),
        Some(Command::Convert(args)) => convert::convert(&args, words),
        Some(Command::Diff(args)) => diff::diff(&args, words),
        Some(Command::Merge(args)) => merge::merge(&args, words),
        Some(Command::Schema) => Ok(Answer::of(schema::schema())),
        None => Err(Failure::new(CANNOT, words.text("cli-no-display"))),
    }
}

/// Says that there is a display, but no window could be made on it, and why.
pub fn no_window(reason: &str) -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let words = Words::of(language::of(&args, variable));
    let reason = visible(reason, 200);
    let text = words.fill("cli-no-window", &[("reason", reason.into())]);
    output::print(Err(Failure::new(CANNOT, text)))
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Whether a window can be shown, as far as the environment tells. Only on systems where a session announces its
/// display there; elsewhere there always is one.
fn has_display() -> bool {
    let announces = cfg!(all(unix, not(target_os = "macos")));
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !announces
        || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
            .iter()
            .any(is_set)
}
