//! How a picture looks with a logo, an accent, in greys, and with its own letters.

use egui::{Color32, ColorImage};
use joba::draw::theme;
use joba::export::{ExportError, Format, Logo, Options, image};
use joba::figure::FigureName;
use joba::i18n::Words;
use joba::model::codes::Lang;
use resvg::tiny_skia::{Color, Pixmap};

use super::common::{ask, figure, file, has, meta, options, saved};

pub(crate) const DRAWN: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30">
<script>alert(1)</script><rect width="60" height="30" fill="rgb(192,0,32)" onclick="alert(2)"/>
<image href="/etc/passwd" width="5" height="5"/><image href="http://127.0.0.1/x.png" width="5" height="5"/></svg>"#;

fn drawn() -> Logo {
    Logo::new(DRAWN.as_bytes()).expect("a logo")
}

fn pixels() -> Logo {
    let mut pixmap = Pixmap::new(60, 30).expect("pixels");
    pixmap.fill(Color::from_rgba8(0xc0, 0, 0x20, 0xff));
    Logo::new(&pixmap.encode_png().expect("a PNG")).expect("a logo")
}

fn is_grey(image: &ColorImage) -> bool {
    image
        .pixels
        .iter()
        .all(|p| p.r() == p.g() && p.g() == p.b())
}

/// Where a colour is: left, top, right, bottom.
fn place(image: &ColorImage, color: Color32) -> Option<[usize; 4]> {
    let width = image.size[0];
    let near = |a: u8, b: u8| a.abs_diff(b) < 6;
    let of =
        |p: &Color32| near(p.r(), color.r()) && near(p.g(), color.g()) && near(p.b(), color.b());
    let at = image
        .pixels
        .iter()
        .enumerate()
        .filter(|(_, p)| of(p))
        .map(|(i, _)| i);
    at.fold(None, |place, i| {
        let (x, y) = (i % width, i / width);
        let [l, t, r, b] = place.unwrap_or([x, y, x, y]);
        Some([l.min(x), t.min(y), r.max(x), b.max(y)])
    })
}

#[test]
fn a_logo_stands_top_right_and_no_words_lie_under_it() {
    let mut figure = figure(FigureName::InvestmentByRegion, Lang::Kk);
    figure.frame_mut().title = "Өте ұзақ тақырып ".repeat(8);
    let red = Color32::from_rgb(0xc0, 0, 0x20);
    for logo in [drawn(), pixels()] {
        let options = Options {
            logo: Some(logo),
            scale: 1.0,
            ..options()
        };
        let shown = image(&figure, &options).expect("a picture");
        let [left, top, right, bottom] = place(&shown, red).expect("the logo");
        assert!(left > 600 && right < 780 && top > 10 && bottom < 100);
        let size = [right - left, bottom - top];
        assert!(
            size[0].abs_diff(2 * size[1]) <= 4,
            "its shape is kept: {size:?}"
        );
        // All of it is there: nothing was drawn over it.
        let inside = (top + 2..bottom - 2).flat_map(|y| (left + 2..right - 2).map(move |x| (x, y)));
        for (x, y) in inside {
            assert!(shown.pixels[y * 800 + x].g() < 8, "{x} {y}");
        }
        for format in Format::ALL {
            assert!(!file(&figure, &meta(&figure), &options, format).is_empty());
        }
    }
}

#[test]
fn a_logo_brings_nothing_but_its_picture() {
    let figure = figure(FigureName::MapJobs, Lang::En);
    let options = Options {
        logo: Some(drawn()),
        ..options()
    };
    let svg = file(&figure, &meta(&figure), &options, Format::Svg);
    let text = String::from_utf8(svg).expect("UTF-8");
    let data = text
        .split("base64,")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let data = data.expect("a data address");
    let inner = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data);
    let inner = String::from_utf8(inner.expect("base64")).expect("UTF-8");
    for evil in ["script", "alert", "passwd", "127.0.0.1", "onclick"] {
        assert!(!inner.contains(evil) && !text.contains(evil), "{evil}");
    }
}

#[test]
fn what_cannot_be_a_logo_is_refused_with_words_for_it() {
    let huge = {
        let mut png = Pixmap::new(1, 1)
            .expect("a pixel")
            .encode_png()
            .expect("a PNG");
        png[16..24].copy_from_slice(&[0, 0, 255, 255, 0, 0, 255, 255]);
        png
    };
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
    let refused: [&[u8]; 7] = [
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        &huge,
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"",
        bomb.as_bytes(),
        &vec![b' '; 5 << 20],
    ];
    for bytes in refused {
        assert_eq!(Logo::new(bytes), Err(ExportError::Logo));
    }
    for lang in Lang::ALL {
        let words = Words::of(*lang).text(ExportError::Logo.message_id());
        assert!(words.contains("PNG") && words.contains("SVG"), "{words}");
    }
}

#[test]
fn in_greys_there_is_no_colour_left_and_the_words_stay_dark() {
    for name in FigureName::ALL {
        let figure = figure(*name, Lang::Ru);
        let grey = Options {
            is_grey: true,
            logo: Some(drawn()),
            accent: theme::parse_colour("#C00020"),
            ..options()
        };
        let shown = image(&figure, &grey).expect("a picture");
        assert!(is_grey(&shown), "{}", name.code());
        let coloured = image(&figure, &options()).expect("a picture");
        assert!(!is_grey(&coloured));
        let dark = shown.pixels.iter().filter(|p| p.r() < 60).count();
        assert!(dark > 1500, "{}: {dark} dark pixels", name.code());
    }
}

#[test]
fn an_accent_is_seen_at_the_upper_edge() {
    let figure = figure(FigureName::TilesJobs, Lang::En);
    let accent = theme::parse_colour("#C00020");
    let with = Options {
        accent,
        scale: 1.0,
        ..options()
    };
    let shown = image(&figure, &with).expect("a picture");
    let [_, top, right, _] = place(&shown, accent.expect("a colour")).expect("the tag");
    assert!(top == 0 && right < 120);
    assert_eq!(theme::parse_colour("red"), None);
    assert_eq!(theme::parse_colour("#+12345"), None);
}

#[test]
fn an_svg_can_carry_its_letters_and_stays_well_formed() {
    let figure = figure(FigureName::InvestmentByRegion, Lang::Kk);
    let with = Options {
        has_fonts: true,
        ..options()
    };
    let own = file(&figure, &meta(&figure), &with, Format::Svg);
    let plain = file(&figure, &meta(&figure), &options(), Format::Svg);
    assert!(has(&own, "@font-face") && !has(&plain, "@font-face"));
    assert!(
        own.len() < plain.len() + 120_000,
        "only the letters it uses"
    );
    let (_folder, path) = saved(&own, "a.svg");
    ask("xmllint", &["--noout"], &path, &[]);
    let text = String::from_utf8(own).expect("UTF-8");
    for font in text.split("base64,").skip(1) {
        let data = font.split(')').next().expect("an end");
        let data = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data);
        let data = data.expect("base64");
        let face = ttf_parser::Face::parse(&data, 0).expect("a font");
        assert!(face.number_of_glyphs() > 5);
        let has_letters = "инер".chars().all(|c| face.glyph_index(c).is_some());
        assert!(has_letters || face.number_of_glyphs() < 20);
    }
}
