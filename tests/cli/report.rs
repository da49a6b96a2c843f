//! `joba report`: one of three, by code or name, and errors that say what is wrong.

use std::fs;

use super::{code, err, folder, joba, text};

#[test]
fn each_report_is_written() {
    let folder = folder();
    for args in [
        &["--region", "KZ-55"][..],
        &["--region", "Pavlodar"],
        &["--project", "qazcement", "--lang", "kk"],
        &["--atlas", "--lang", "ru"],
    ] {
        let path = folder.path().join("a.pdf");
        let answer = joba(&[&["report", "-o", text(&path)], args].concat());
        assert_eq!(code(&answer), 0, "{args:?}: {}", err(&answer));
        assert!(fs::read(&path).expect("bytes").starts_with(b"%PDF"));
        fs::remove_file(&path).expect("removed");
    }
}

#[test]
fn report_says_what_it_cannot_make() {
    let folder = folder();
    let path = folder.path().join("a.pdf");
    let path = text(&path);
    for (args, named) in [
        (&["-o", path][..], "--atlas"),
        (&["-o", path, "--atlas", "--region", "KZ-55"], "--atlas"),
        (&["-o", path, "--region", "Almaty"], "Almaty"),
        (&["-o", path, "--region", "Atlantis"], "Atlantis"),
        (&["-o", path, "--region", "none"], "none"),
        (&["-o", path, "--region", "KZ-55,KZ-10"], "KZ-55,KZ-10"),
        (&["-o", path, "--project", "nobody"], "nobody"),
        (&["-o", "a.png", "--atlas"], "a.png"),
        (&["--atlas"], "--output"),
    ] {
        for lang in ["en", "ru", "kk"] {
            let answer = joba(&[&["report", "--lang", lang], args].concat());
            assert_eq!(code(&answer), 2, "{args:?}");
            let said = err(&answer);
            assert!(said.contains(named) && !said.contains("cli-"), "{said}");
        }
    }
    assert!(fs::read(path).is_err(), "nothing is written");
}
