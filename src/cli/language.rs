//! Which language the command line speaks: the one asked for, else that of the system.

use std::ffi::OsString;

use crate::model::codes::Lang;

/// The language of `--lang`, read before the rest so that help and errors speak it too; else of the environment.
pub(super) fn of(args: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Lang {
    asked_for(args).unwrap_or_else(|| of_system(variable))
}

fn asked_for(args: &[OsString]) -> Option<Lang> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        match arg {
            "--" => return None,
            "--lang" => return args.next().and_then(Lang::from_code),
            _ => {
                if let Some(code) = arg.strip_prefix("--lang=") {
                    return Lang::from_code(code);
                }
            }
        }
    }
    None
}

/// By POSIX the first of these that is set and not empty decides about messages; `ru_RU.UTF-8` is Russian, and what
/// has no words here is English.
fn of_system(variable: impl Fn(&str) -> Option<String>) -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    let code = locale.split(['_', '.', '@', '-']).next().unwrap_or("");
    Lang::from_code(code).unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(args: &[&str], variables: &[(&str, &str)]) -> Lang {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        of(&args, |name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_option_wins_over_the_system_and_english_is_left() {
        let russian = [("LANG", "ru_RU.UTF-8")];
        assert_eq!(language(&["check", "--lang", "kk"], &russian), Lang::Kk);
        assert_eq!(language(&["--lang=en"], &russian), Lang::En);
        assert_eq!(language(&["check"], &russian), Lang::Ru);
        assert_eq!(language(&["--", "--lang", "kk"], &russian), Lang::Ru);
        let both = [("LC_ALL", "kk_KZ"), ("LANG", "ru_RU")];
        assert_eq!(language(&[], &both), Lang::Kk);
        assert_eq!(language(&[], &[("LANG", "de_DE")]), Lang::En);
        assert_eq!(language(&[], &[]), Lang::En);
    }
}
