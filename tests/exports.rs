//! Pictures for print: text that is text, fonts that are there, nothing cut, nothing on top of anything else.

use std::process::{Command, Stdio};

use egui::{Pos2, Rect, pos2};
use joba::export::{ExportError, Format, Meta, Options, image, render};
use joba::figure::{Figure, FigureName, Material, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::filter::Filter;
use joba::query::index::Index;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::roxmltree::{Document, Node};
use support::datasets::read;
use support::figures::of_all;

const SAMPLE: &str = include_str!("../assets/data/kazakhstan-projects.json");
const SIZES: [(f32, f32); 4] = [
    (800.0, 500.0),
    (1200.0, 750.0),
    (1600.0, 900.0),
    (480.0, 640.0),
];

fn figure(dataset: &Dataset, name: FigureName, lang: Lang) -> Figure {
    of_all(dataset, lang, name, &Settings::default())
}

fn options(width_pt: f32, height_pt: f32, scale: f32) -> Options {
    Options {
        width_pt,
        height_pt,
        scale,
        is_dark: false,
        ..Options::default()
    }
}

fn svg(figure: &Figure, options: &Options) -> String {
    let bytes = render(figure, &Meta::of(figure), options, Format::Svg).expect("an SVG");
    String::from_utf8(bytes).expect("UTF-8")
}

/// A text of the picture with the box that its line takes.
struct Piece {
    words: String,
    rect: Rect,
}

fn pieces(document: &Document<'_>) -> Vec<Piece> {
    let number =
        |node: &Node<'_, '_>, name: &str| node.attribute(name).and_then(|v| v.parse::<f32>().ok());
    document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .map(|node| {
            let size = number(&node, "font-size").expect("a size");
            let x = number(&node, "x").expect("x");
            let baseline = number(&node, "y").expect("y");
            let width = number(&node, "textLength").unwrap_or(size * 0.6);
            let min = pos2(x, baseline - size * 0.74);
            Piece {
                words: node.text().unwrap_or_default().to_owned(),
                rect: Rect::from_min_max(min, Pos2::new(x + width, baseline + size * 0.2)),
            }
        })
        .collect()
}

fn page(document: &Document<'_>) -> Rect {
    let view = document
        .root_element()
        .attribute("viewBox")
        .expect("a view");
    let numbers: Vec<f32> = view
        .split(' ')
        .map(|n| n.parse().expect("a number"))
        .collect();
    Rect::from_min_max(pos2(numbers[0], numbers[1]), pos2(numbers[2], numbers[3]))
}

/// Runs a check on every figure in every language.
fn for_each_figure(check: impl Fn(FigureName, Lang, &Figure)) {
    let dataset = read(SAMPLE);
    for lang in Lang::ALL {
        for name in FigureName::ALL {
            check(*name, *lang, &figure(&dataset, *name, *lang));
        }
    }
}

#[test]
fn no_text_is_cut_off_or_lies_on_another() {
    for_each_figure(|name, lang, figure| {
        for (width, height) in SIZES {
            let text = svg(figure, &options(width, height, 1.0));
            let document = Document::parse(&text).expect("XML");
            let page = page(&document);
            let pieces = pieces(&document);
            for (i, piece) in pieces.iter().enumerate() {
                let place = format!("{} {} {width}: {}", name.code(), lang.code(), piece.words);
                assert!(page.contains_rect(piece.rect), "outside the page: {place}");
                let other = pieces[i + 1..]
                    .iter()
                    .find(|o| o.rect.intersects(piece.rect));
                assert!(
                    other.is_none(),
                    "{place} lies on {:?}",
                    other.map(|o| &o.words)
                );
            }
        }
    });
}

#[test]
fn every_picture_has_title_filter_sources_and_the_credit_of_its_map() {
    for_each_figure(|name, _, figure| {
        let text = svg(figure, &options(800.0, 500.0, 1.0));
        let document = Document::parse(&text).expect("XML");
        let said: String = pieces(&document)
            .iter()
            .map(|p| p.words.clone() + " ")
            .collect();
        let frame = figure.frame();
        let parts = [&frame.title, &frame.subtitle, &frame.sources, &frame.credit];
        for part in parts.into_iter().chain(&frame.notes) {
            assert!(
                said.contains(part.trim()),
                "{}: {part} not in {said}",
                name.code()
            );
        }
        assert_eq!(
            frame.credit.contains("geokz"),
            name.code().starts_with("map")
        );
    });
}

#[test]
fn the_svg_holds_no_script_no_link_and_only_known_elements() {
    for_each_figure(|_, _, figure| {
        let text = svg(figure, &options(800.0, 500.0, 1.0));
        let document = Document::parse(&text).expect("XML");
        for node in document.descendants().filter(Node::is_element) {
            let known = [
                "svg", "title", "desc", "defs", "clipPath", "g", "rect", "path", "circle", "text",
            ];
            assert!(known.contains(&node.tag_name().name()), "{node:?}");
            for attribute in node.attributes() {
                let name = attribute.name();
                assert!(!name.starts_with("on") && name != "href", "{name}");
            }
        }
    });
}

#[test]
fn names_from_the_data_stay_text() {
    let evil = r#"<script>alert('x')</script>\" onload=\"y\u0000\u001b]]>&"#;
    let text = format!(
        r#"{{"format":"joba","version":1,
        "sources":[{{"id":"s","title":"{evil}"}}],
        "projects":[{{"id":"p","name":"{evil}","region":"KZ-55",
        "capacity":[{{"product":"{evil}","unit":"{evil}","claims":[{{"value":1,"source":"s"}}]}}],
        "investment":[{{"amount":1000000000,"currency":"USD","source":"s"}}]}}],
        "announcements":[{{"id":"a","title":"{evil}","source":"s","members":["p"],
        "investment":[{{"amount":2000000000,"currency":"USD","source":"s"}}]}}]}}"#
    );
    let dataset = read(&text);
    for name in FigureName::ALL {
        let figure = figure(&dataset, *name, Lang::En);
        let text = svg(&figure, &options(800.0, 500.0, 1.0));
        assert!(!text.contains("<script"));
        let document = Document::parse(&text).expect("well-formed");
        let said: String = pieces(&document)
            .into_iter()
            .map(|piece| piece.words)
            .collect();
        let is_named = said.contains("<script>alert('x')</script>");
        let rests_on_it =
            *name == FigureName::InvestmentAgainstJobs || !name.code().contains("jobs");
        assert_eq!(is_named, rests_on_it, "{said}");
        assert!(
            render(
                &figure,
                &Meta::of(&figure),
                &options(800.0, 500.0, 1.0),
                Format::Pdf
            )
            .is_ok()
        );
    }
}

#[test]
fn a_png_has_its_size_and_shows_text_and_marks() {
    let dataset = read(SAMPLE);
    for name in FigureName::ALL {
        let figure = figure(&dataset, *name, Lang::Kk);
        let bytes = render(
            &figure,
            &Meta::of(&figure),
            &options(400.0, 300.0, 1.5),
            Format::Png,
        )
        .expect("a PNG");
        let pixmap = Pixmap::decode_png(&bytes).expect("a PNG");
        assert_eq!((pixmap.width(), pixmap.height()), (600, 450));
        let is_ink = |rows: std::ops::Range<u32>| {
            let pixels = rows.flat_map(|y| (0..600).map(move |x| (x, y)));
            pixels.filter(|(x, y)| is_dark(&pixmap, *x, *y)).count()
        };
        // The title stands in the first tenth: no fonts, no ink.
        assert!(is_ink(0..60) > 150, "{}: no title", name.code());
        assert!(is_ink(60..450) > 1000, "{}: no marks", name.code());
    }
}

fn is_dark(pixmap: &Pixmap, x: u32, y: u32) -> bool {
    pixmap
        .pixel(x, y)
        .is_some_and(|p| u16::from(p.red()) + u16::from(p.green()) + u16::from(p.blue()) < 450)
}

#[test]
fn the_clipboard_gets_the_same_picture_as_the_file() {
    let figure = figure(&read(SAMPLE), FigureName::TilesJobs, Lang::Ru);
    let options = options(400.0, 300.0, 1.0);
    let copied = image(&figure, &options).expect("an image");
    let bytes = render(&figure, &Meta::of(&figure), &options, Format::Png).expect("a PNG");
    let pixmap = Pixmap::decode_png(&bytes).expect("a PNG");
    assert_eq!(copied.size, [400, 300]);
    let pixel = pixmap.pixel(200, 150).expect("inside");
    let same = copied.pixels[150 * 400 + 200];
    assert_eq!(
        [same.r(), same.g(), same.b()],
        [pixel.red(), pixel.green(), pixel.blue()]
    );
}

#[test]
fn a_pdf_has_its_fonts_inside_and_its_words_can_be_searched() {
    let dataset = read(SAMPLE);
    for (name, lang, words) in [
        (
            FigureName::InvestmentByRegion,
            Lang::En,
            ["Pavlodar", "Abai: 2 projects, no amount stated"],
        ),
        (
            FigureName::MapJobs,
            Lang::Ru,
            ["Рабочие места по регионам", "Шымкент"],
        ),
        (
            FigureName::TilesInvestment,
            Lang::Kk,
            ["Өңірлер бойынша инвестиция", "МАҢ"],
        ),
    ] {
        let figure = figure(&dataset, name, lang);
        let bytes = render(
            &figure,
            &Meta::of(&figure),
            &options(800.0, 500.0, 1.0),
            Format::Pdf,
        )
        .expect("a PDF");
        assert!(bytes.starts_with(b"%PDF"));
        let has = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
        assert!(has(b"/FontFile"), "fonts are embedded");
        assert!(has(b"/ToUnicode"), "glyphs have characters");
        let Some(text) = pdf_text(&bytes) else {
            println!("pdftotext is not installed: the words of the PDF were not read");
            continue;
        };
        for words in words {
            assert!(text.contains(words), "{words} not in {text}");
        }
    }
}

/// What a reader finds in a PDF; `None` without the tool.
fn pdf_text(bytes: &[u8]) -> Option<String> {
    let file = tempfile::NamedTempFile::new().ok()?;
    std::fs::write(file.path(), bytes).ok()?;
    let output = Command::new("pdftotext")
        .arg(file.path())
        .arg("-")
        .stderr(Stdio::null())
        .output()
        .ok()?;
    String::from_utf8(output.stdout).ok()
}

#[test]
fn a_size_that_no_picture_can_have_is_refused() {
    let figure = figure(&read(SAMPLE), FigureName::MapJobs, Lang::En);
    for (width, height, scale) in [
        (0.0, 500.0, 1.0),
        (f32::NAN, 500.0, 1.0),
        (800.0, f32::INFINITY, 1.0),
        (8000.0, 8000.0, 4.0),
        (800.0, 500.0, 0.0),
        (800.0, 500.0, f32::NAN),
    ] {
        let refused = render(
            &figure,
            &Meta::of(&figure),
            &options(width, height, scale),
            Format::Png,
        );
        assert_eq!(
            refused,
            Err(ExportError::Size),
            "{width} × {height} × {scale}"
        );
    }
    let least = render(
        &figure,
        &Meta::of(&figure),
        &options(160.0, 160.0, 1.0),
        Format::Png,
    );
    assert!(least.is_ok(), "a tiny picture is poor, but no crash");
}

#[test]
fn extreme_numbers_draw_without_panic_or_endless_grid() {
    for amounts in [
        ["1e300", "1e-300"],
        ["0", "0"],
        ["1e15", "1"],
        ["5e-324", "1.7e308"],
    ] {
        let [a, b] = amounts;
        let dataset = read(&format!(
            r#"{{"format":"joba","version":1,"projects":[
            {{"id":"a","name":"A","region":"KZ-55","investment":[{{"amount":{a},"currency":"USD"}}]}},
            {{"id":"b","name":"B","region":"KZ-10","investment":[{{"amount":{b},"currency":"USD","qualifier":"approx"}}]}}]}}"#
        ));
        for name in FigureName::ALL {
            for axis in joba::figure::bars::Axis::ALL {
                let words = Words::of(Lang::En);
                let index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
                let filter = Filter::default();
                let material = Material {
                    dataset: &dataset,
                    index: &index,
                    filter: &filter,
                    rows: &[0, 1],
                    words,
                    today: jiff::civil::date(2026, 7, 1),
                };
                let mut settings = Settings::default();
                settings.bars.axis = *axis;
                let figure = Figure::new(*name, &material, &settings);
                let text = svg(&figure, &options(800.0, 500.0, 1.0));
                assert!(text.len() < 100_000 && !text.contains("NaN"), "{a} {b}");
            }
        }
    }
}
