//! What holds for every command: files, languages, arguments, pipes.

use std::fs;
use std::process::Stdio;

use super::{code, command, err, file, folder, joba, out, text};

#[test]
fn a_file_that_cannot_be_opened_is_named_with_exit_code_2() {
    let folder = folder();
    let broken = file(&folder, "broken.json", "{\n  \"format\": \"joba\",\n}");
    let newer = file(
        &folder,
        "newer.json",
        "{\"format\": \"joba\", \"version\": 2}",
    );
    let missing = folder.path().join("missing.json");
    let target = folder.path().join("out.csv");
    for (path, told) in [(&missing, "missing.json"), (&broken, "3"), (&newer, "2")] {
        for args in [
            &["check", text(path)][..],
            &["sum", text(path)],
            &["chart", text(path), "--figure", "map-jobs", "-o", "a.svg"],
            &["set", text(path), "a", "status=operating"],
            &["convert", text(path), text(&target)],
        ] {
            let answer = joba(args);
            assert_eq!(code(&answer), 2, "{args:?}");
            assert!(out(&answer).is_empty());
            assert!(
                err(&answer).contains(told) && err(&answer).contains(".json"),
                "{}",
                err(&answer)
            );
        }
    }
    assert!(!target.exists());
}

#[test]
fn help_has_words_for_every_argument() {
    let commands = [
        "check", "list", "sum", "pivot", "ledger", "versus", "radar", "chart", "report", "set",
        "convert", "diff", "merge", "schema",
    ];
    for name in commands {
        for lang in ["en", "ru", "kk"] {
            let help = out(&joba(&[name, "--help", "--lang", lang]));
            assert!(!help.is_empty() && !help.contains("cli-"), "{name}: {help}");
        }
    }
}

#[test]
fn each_command_speaks_three_languages() {
    let said = |lang: &str, args: &[&str]| out(&joba(&[args, &["--lang", lang]].concat()));
    for args in [
        &["check"][..],
        &["sum", "--by", "region"],
        &["--help"],
        &["sum", "--help"],
    ] {
        let (en, ru, kk) = (said("en", args), said("ru", args), said("kk", args));
        assert!(en != ru && ru != kk, "{args:?}");
        assert!(kk.contains(['ө', 'ң', 'қ', 'ұ', 'і', 'ү']), "{kk}");
        assert!(ru.contains(['и', 'ы']), "{ru}");
    }
    let russian = command(&["check", "missing.json"])
        .env("LC_ALL", "ru_RU.UTF-8")
        .output();
    let russian = err(&russian.expect("joba runs"));
    assert!(
        russian.contains("missing.json") && russian.contains('ф'),
        "{russian}"
    );
}

#[test]
fn without_a_display_the_window_says_which_commands_there_are() {
    for args in [&[][..], &["data.json"]] {
        let answer = joba(args);
        assert_eq!(code(&answer), 2);
        for command in ["check", "sum", "chart", "set", "convert", "schema"] {
            assert!(
                err(&answer).contains(&format!("joba {command}")),
                "{}",
                err(&answer)
            );
        }
    }
}

#[test]
fn wrong_arguments_have_exit_code_2() {
    for args in [
        &["sum", "--by", "planet"][..],
        &["sum", "--where", "region"],
        &["sum", "--where", "region=Atlantis"],
        &["sum", "--where", "region=Almaty"],
        &["sum", "a.json", "b.json"],
        &["check", "--format", "xml"],
        &["data.json", "check"],
        &["set", "data.json"],
        &["--lang", "de", "check"],
    ] {
        let answer = joba(args);
        assert_eq!(code(&answer), 2, "{args:?}");
        assert!(
            err(&answer).starts_with("joba: "),
            "{args:?}: {}",
            err(&answer)
        );
    }
}

#[test]
fn a_reader_that_goes_away_is_no_panic() {
    for args in [
        &["check"][..],
        &["sum", "--by", "region"],
        &["schema"],
        &["--help"],
    ] {
        let mut child = command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("joba runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("joba ends");
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", err(&output));
        assert_eq!(err(&output), "");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_the_output_is_told() {
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("the device");
    let output = command(&["schema"])
        .stdout(full)
        .output()
        .expect("joba runs");
    assert_eq!(code(&output), 2);
    assert!(err(&output).starts_with("joba: "));
}
