//! A figure as a PDF: the standards it meets, and what it does when it cannot.

use joba::export::{Format, Meta};
use joba::figure::FigureName;
use joba::model::codes::Lang;

use super::common::{ask, figure, file, has, meta, moment, options, saved};

#[test]
fn every_figure_in_every_language_meets_pdf_a_and_pdf_ua() {
    for lang in Lang::ALL {
        for name in FigureName::ALL {
            let figure = figure(*name, *lang);
            let meta = meta(&figure).with_payload("{}");
            let bytes = file(&figure, &meta, &options(), Format::Pdf);
            for mark in ["<pdfaid:part>3", "<pdfaid:conformance>A", "<pdfuaid:part>1"] {
                assert!(has(&bytes, mark), "{} {}: {mark}", name.code(), lang.code());
            }
        }
    }
}

#[test]
fn a_pdf_without_a_date_is_no_pdf_a_and_without_a_title_no_pdf_ua_but_still_a_tagged_pdf() {
    let figure = figure(FigureName::JobsByRegion, Lang::En);
    let undated = file(&figure, &Meta::of(&figure), &options(), Format::Pdf);
    assert!(!has(&undated, "pdfaid:part") && has(&undated, "<pdfuaid:part>1"));
    let nameless = Meta::new(Lang::En, String::new(), String::new()).at(moment());
    let nameless = file(&figure, &nameless, &options(), Format::Pdf);
    assert!(!has(&nameless, "pdfaid:part") || !has(&nameless, "pdfuaid:part"));
    assert!(has(&nameless, "/StructTreeRoot"));
}

#[test]
fn a_letter_that_no_font_has_does_not_cost_the_picture() {
    let mut figure = figure(FigureName::JobsByRegion, Lang::En);
    figure.frame_mut().title = "Jobs \u{10348}\u{1f600}".to_owned();
    let bytes = file(&figure, &meta(&figure), &options(), Format::Pdf);
    assert!(!has(&bytes, "pdfaid:part"), "it would not be true");
    let (_folder, path) = saved(&bytes, "gothic.pdf");
    ask("qpdf", &["--check"], &path, &[]);
}

#[test]
fn tools_find_the_pdf_sound_its_fonts_embedded_and_its_title_shown() {
    let figure = figure(FigureName::MapInvestment, Lang::Kk);
    let meta = meta(&figure).by("Инвест қор").with_payload("{\"a\":1}");
    let bytes = file(&figure, &meta, &options(), Format::Pdf);
    let (_folder, path) = saved(&bytes, "map.pdf");
    ask("qpdf", &["--check"], &path, &[]);
    if let Some(fonts) = ask("pdffonts", &[], &path, &[]) {
        let fonts: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!fonts.is_empty());
        for font in fonts {
            // Name, type, encoding, then: embedded, subset, with a map to Unicode.
            let is_embedded = font.contains(" yes yes yes ");
            assert!(is_embedded, "{font}");
        }
    }
    if let Some(info) = ask("pdfinfo", &[], &path, &[]) {
        for words in [
            meta.title.as_str(),
            "Инвест қор",
            "Tagged:          yes",
            "800 x 500",
        ] {
            assert!(info.contains(words), "{words} not in {info}");
        }
    }
}

#[test]
fn a_screen_reader_meets_title_filter_picture_and_notes_in_this_order() {
    let figure = figure(FigureName::InvestmentByRegion, Lang::Ru);
    let bytes = file(&figure, &meta(&figure), &options(), Format::Pdf);
    let (_folder, path) = saved(&bytes, "bars.pdf");
    let Some(structure) = ask("pdfinfo", &["-struct"], &path, &[]) else {
        return;
    };
    let kinds: Vec<&str> = structure
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .map(|word| word.trim_end_matches(':'))
        .filter(|word| ["H1", "P", "Figure"].contains(word))
        .collect();
    assert_eq!(kinds[..3], ["H1", "P", "Figure"], "{structure}");
    assert!(kinds[3..].iter().all(|kind| *kind == "P"), "{structure}");
}
