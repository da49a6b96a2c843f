//! Help and errors of the command line in the person's language: `clap` knows the shape, Fluent the words.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, CommandFactory, FromArgMatches};

use super::CANNOT;
use super::args::Joba;
use super::output::{Answer, Failure};
use crate::i18n::{self, Words};
use crate::model::visible::visible;

/// Reads the arguments; `Err` is what to print instead: the help, the version, or what is wrong with them.
pub(super) fn parse(args: &[OsString], words: &Words) -> Result<Joba, Result<Answer, Failure>> {
    command(words)
        .try_get_matches_from(args)
        .and_then(|matches| Joba::from_arg_matches(&matches))
        .map_err(|error| refused(&error, words))
}

/// The command line with every word of its help.
fn command(words: &Words) -> clap::Command {
    let names: Vec<String> = Joba::command()
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    let version = Arg::new("version").short('V').long("version");
    let mut root = described(Joba::command(), "cli", words)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_help_heading(words.text("cli-heading-commands"))
        .subcommand_value_name(words.text("cli-value-command"))
        .after_help(words.text("cli-after-help"));
    for name in names {
        root = root.mut_subcommand(&name, |sub| described(sub, &format!("cli-{name}"), words));
    }
    let version = version
        .action(ArgAction::Version)
        .help(words.text("cli-version"))
        .help_heading(words.text("cli-heading-options"));
    root.arg(version)
}

/// A command with the messages `{prefix}-about` and `{prefix}-{argument}`. The argument's default and values are filled
/// in where the message asks for them.
fn described(command: clap::Command, prefix: &str, words: &Words) -> clap::Command {
    let template = format!(
        "{{about-with-newline}}\n{}:\n  {{usage}}\n\n{{all-args}}{{after-help}}",
        words.text("cli-heading-usage")
    );
    let help = Arg::new("help").short('h').long("help");
    command
        .about(words.text(&format!("{prefix}-about")))
        .help_template(template)
        .disable_help_flag(true)
        .mut_args(|arg| worded(arg, prefix, words))
        .arg(
            help.action(ArgAction::Help)
                .help(words.text("cli-help"))
                .help_heading(words.text("cli-heading-options")),
        )
}

fn worded(arg: Arg, prefix: &str, words: &Words) -> Arg {
    let values: Vec<String> = arg
        .get_possible_values()
        .iter()
        .map(|value| value.get_name().to_owned())
        .collect();
    let default: Vec<String> = arg
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy().into_owned())
        .collect();
    let text = words.fill(
        &format!("{prefix}-{}", arg.get_id()),
        &[
            ("values", values.join(", ").into()),
            ("default", default.join(", ").into()),
        ],
    );
    let heading = if arg.is_positional() {
        "cli-heading-arguments"
    } else {
        "cli-heading-options"
    };
    // A switch takes no value, and clap refuses to hide what is not there.
    let takes_value = arg.get_action().takes_values();
    arg.help(text)
        .help_heading(words.text(heading))
        .hide_possible_values(takes_value)
        .hide_default_value(takes_value)
}

/// What to print when the arguments are not a command to carry out.
fn refused(error: &clap::Error, words: &Words) -> Result<Answer, Failure> {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        return Ok(Answer::of(error.render().to_string()));
    }
    let id = match error.kind() {
        ErrorKind::InvalidValue if context(error, ContextKind::InvalidValue).is_empty() => {
            "cli-error-no-value"
        }
        ErrorKind::InvalidValue => "cli-error-invalid-value",
        ErrorKind::ValueValidation => "cli-error-unusable-value",
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => "cli-error-unknown-argument",
        ErrorKind::MissingRequiredArgument => "cli-error-missing-argument",
        ErrorKind::ArgumentConflict => "cli-error-argument-conflict",
        _ => "cli-error-other",
    };
    let shown = |kind| i18n::Arg::from(context(error, kind));
    let text = words.fill(
        id,
        &[
            ("argument", shown(ContextKind::InvalidArg)),
            ("value", shown(ContextKind::InvalidValue)),
            ("values", shown(ContextKind::ValidValue)),
        ],
    );
    Err(with_hint(&text, words))
}

/// A failure of the arguments with this message, and where to find how they are written.
pub(super) fn wrong(words: &Words, id: &str) -> Failure {
    with_hint(&words.text(id), words)
}

fn with_hint(text: &str, words: &Words) -> Failure {
    Failure::new(CANNOT, format!("{text}\n{}", words.text("cli-error-hint")))
}

/// What the error names, cleaned for a terminal.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    let shown = |text: &str| visible(text, 120);
    match error.get(kind) {
        Some(ContextValue::String(text)) => shown(text),
        Some(ContextValue::Strings(texts)) => {
            let texts: Vec<String> = texts.iter().map(|text| shown(text)).collect();
            texts.join(", ")
        }
        Some(_) | None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::codes::Lang;

    fn outcome(args: &[&str], lang: Lang) -> String {
        let args: Vec<OsString> = std::iter::once(&"joba")
            .chain(args)
            .map(OsString::from)
            .collect();
        match parse(&args, Words::of(lang)) {
            Ok(_) => String::new(),
            Err(Ok(answer)) => answer.text,
            Err(Err(failure)) => failure.text,
        }
    }

    #[test]
    fn every_help_has_all_its_words_in_every_language() {
        for lang in Lang::ALL {
            for args in [
                &["--help"][..],
                &["check", "--help"],
                &["sum", "--help"],
                &["chart", "--help"],
                &["report", "--help"],
                &["set", "--help"],
                &["convert", "--help"],
                &["diff", "--help"],
                &["merge", "--help"],
                &["schema", "--help"],
            ] {
                let text = outcome(args, *lang);
                assert!(text.contains("joba"), "{args:?}");
                assert!(*lang == Lang::En || !text.contains("Usage"), "{text}");
                for bad in ["cli-", "{", "[default", "[possible", "Print help"] {
                    assert!(!text.contains(bad), "{args:?} {lang:?} has {bad}: {text}");
                }
            }
        }
    }

    #[test]
    fn each_wrong_argument_is_named() {
        for (args, named) in [
            (&["sum", "--by", "planet"][..], "planet"),
            (&["sum", "--by"], "--by"),
            (&["sum", "--colour"], "--colour"),
            (
                &[
                    "chart", "--figure", "map-jobs", "--size", "big", "-o", "a.png",
                ],
                "big",
            ),
            (&["chart", "--figure", "map-jobs"], "--output"),
            (&["convert", "a.json"], "OUT"),
            (&["check", "a", "b"], "b"),
            (&["--lang", "de"], "de"),
        ] {
            for lang in Lang::ALL {
                let text = outcome(args, *lang);
                assert!(text.contains(named), "{args:?}: {text}");
                assert!(text.contains("--help") && !text.contains("cli-"), "{text}");
            }
        }
    }
}
