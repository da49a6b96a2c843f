//! `joba chart`: every figure in every form.

use std::fs;
use std::path::Path;

use super::{code, err, folder, joba, text};

const FIGURES: [&str; 8] = [
    "bars",
    "concentration",
    "investment-by-region",
    "jobs-by-region",
    "map-investment",
    "map-jobs",
    "tiles-investment",
    "tiles-jobs",
];

#[test]
fn every_figure_is_written_in_every_form() {
    let folder = folder();
    for figure in FIGURES {
        let svg = folder.path().join(format!("{figure}.svg"));
        let answer = joba(&["chart", "--figure", figure, "-o", text(&svg)]);
        assert_eq!(code(&answer), 0, "{figure}: {}", err(&answer));
        assert!(fs::read_to_string(&svg).expect("text").contains("<svg"));
    }
    let png = folder.path().join("a.png");
    let look = ["--size", "640x480", "--scale", "1.5", "--theme", "dark"];
    let args = ["chart", "--figure", "jobs-by-region", "-o", text(&png)];
    let answer = joba(&[&args[..], &look].concat());
    assert_eq!(code(&answer), 0, "{}", err(&answer));
    let bytes = fs::read(&png).expect("bytes");
    let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("4 bytes"));
    assert_eq!((&bytes[1..4], side(16), side(20)), (&b"PNG"[..], 960, 720));
    let pdf = folder.path().join("a.pdf");
    let answer = joba(&[
        "chart",
        "--figure",
        "tiles-jobs",
        "-o",
        text(&pdf),
        "--lang",
        "kk",
    ]);
    assert_eq!(code(&answer), 0, "{}", err(&answer));
    assert!(fs::read(&pdf).expect("bytes").starts_with(b"%PDF"));
}

#[test]
fn bars_are_set_up_by_flags_and_the_largest_left_out() {
    let folder = folder();
    let svg = folder.path().join("a.svg");
    let drawn = |flags: &[&str]| {
        let args = ["chart", "--figure", "bars", "-o", text(&svg)];
        let answer = joba(&[&args[..], flags].concat());
        assert_eq!(code(&answer), 0, "{flags:?}: {}", err(&answer));
        fs::read_to_string(&svg).expect("text")
    };
    let flags = "--by sector --measure jobs --stack status --sort name";
    let stacked = drawn(&flags.split(' ').collect::<Vec<_>>());
    assert!(stacked.contains("Jobs by sector and status"), "{stacked}");
    assert!(stacked.contains(">Construction<") && stacked.contains(">Textiles<"));
    let without = drawn(&["--by", "investor", "--without-largest", "2"]);
    assert!(without.contains("Without the 2 largest projects"));
    assert!(!without.contains(">Xinfa Group<"));
    for flags in [
        &["--stack", "region"][..],
        &["--stack", "status", "--split", "status"],
        &["--without-largest", "11"],
        &["--sort", "size"],
    ] {
        let args = ["chart", "--figure", "bars", "-o", text(&svg)];
        assert_eq!(code(&joba(&[&args[..], flags].concat())), 2, "{flags:?}");
    }
}

#[test]
fn chart_refuses_what_it_cannot_draw() {
    let folder = folder();
    let target = folder.path().join("a.gif");
    for args in [
        &["--figure", "map-jobs", "-o", text(&target)][..],
        &["--figure", "map-jobs", "-o", "a.png", "--size", "10x10"],
        &["--figure", "map-jobs", "-o", "a.png", "--scale", "9"],
        &["--figure", "globe", "-o", "a.png"],
        &["--figure", "map-jobs"],
    ] {
        let answer = joba(&[&["chart"], args].concat());
        assert_eq!(code(&answer), 2, "{args:?}");
    }
    assert!(!target.exists() && !Path::new("a.png").exists());
}
