//! The file: words to search, bookmarks, links, title and language, and a work that can be stopped.

use std::path::Path;
use std::process::{Command, Stdio};

use jiff::Timestamp;
use joba::export::report::pdf;
use joba::figure::report::Subject;
use joba::model::codes::Lang;
use joba::model::region::Region;

use super::{parsed, report, sample};

fn moment() -> Timestamp {
    "2026-03-01T09:30:00Z".parse().expect("a moment")
}

/// What a tool says about a file; `None` where the tool is not installed.
fn ask(tool: &str, before: &[&str], path: &Path, after: &[&str]) -> Option<String> {
    let output = Command::new(tool)
        .args(before)
        .arg(path)
        .args(after)
        .stdin(Stdio::null())
        .output();
    let Ok(output) = output else {
        println!("{tool} is not installed: nothing was asked");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{tool}: {said}{wrong}");
    Some(said)
}

#[test]
fn the_words_of_an_atlas_are_found_in_its_file() {
    let dataset = sample();
    let folder = tempfile::tempdir().expect("a folder");
    for (lang, wanted) in [
        (
            Lang::En,
            ["Contents", "Pavlodar Region", "QazCement Industries"],
        ),
        (
            Lang::Ru,
            ["Содержание", "Павлодарская область", "Источники"],
        ),
        (Lang::Kk, ["Мазмұны", "Павлодар облысы", "Дереккөздер"]),
    ] {
        let atlas = report(&dataset, Subject::Atlas, lang);
        let bytes = pdf(&atlas, Subject::Atlas, moment(), &|_, _| true);
        let bytes = bytes.expect("a file").expect("not stopped");
        let path = folder.path().join("atlas.pdf");
        std::fs::write(&path, &bytes).expect("written");
        ask("qpdf", &["--check"], &path, &[]);
        if let Some(said) = ask("pdftotext", &["-layout"], &path, &["-"]) {
            for words in wanted {
                assert!(said.contains(words), "{words} is not in {said}");
            }
        }
        if let Some(about) = ask("pdfinfo", &[], &path, &[]) {
            assert!(about.contains(&atlas.title), "{about}");
            assert!(about.contains("Tagged:          yes"), "{about}");
        }
        let has = |needle: &str| bytes.windows(needle.len()).any(|w| w == needle.as_bytes());
        assert!(has("/Outlines") && has("/Lang"));
    }
}

#[test]
fn a_source_with_an_address_is_a_link() {
    let dataset = parsed(
        r#"{"format": "joba", "version": 1, "sources": [{"id": "s", "title": "S", "url": "https://gov.kz/news/1"}],
            "projects": [{"id": "a", "name": "A", "region": "KZ-55", "investment": [{"amount": 5, "currency": "USD", "source": "s"}]}]}"#,
    );
    let subject = Subject::Region(Region::Pavlodar);
    let bytes = pdf(
        &report(&dataset, subject, Lang::En),
        subject,
        moment(),
        &|_, _| true,
    );
    let bytes = bytes.expect("a file").expect("not stopped");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("brief.pdf");
    std::fs::write(&path, &bytes).expect("written");
    if let Some(links) = ask("pdfinfo", &["-url"], &path, &[]) {
        assert!(links.contains("https://gov.kz/news/1"), "{links}");
    }
}

#[test]
fn a_report_that_is_stopped_writes_nothing() {
    let dataset = sample();
    let atlas = report(&dataset, Subject::Atlas, Lang::En);
    let stopped = pdf(&atlas, Subject::Atlas, moment(), &|page, _| page < 3);
    assert_eq!(stopped, Ok(None));
}
