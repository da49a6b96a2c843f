//! One picture, three forms: PNG, SVG and PDF of a figure show the same.
//!
//! PNG and SVG go through one renderer and must agree in every pixel, to the rounding of one level. A PDF is drawn by
//! another program with other edges of letters; there the means of squares of 8 × 8 pixels are compared, and may differ by
//! 32 of 255 levels at the edges of letters, and by 1 on the average of the picture.

use joba::export::{Format, Options};
use joba::figure::FigureName;
use joba::model::codes::Lang;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;

use super::common::{ask, figure, file, meta, options, saved};

const SQUARE: usize = 8;
const SQUARE_LEVELS: f32 = 32.0;
const MEAN_LEVELS: f32 = 1.0;

/// Pixels without transparency.
struct Pixels {
    width: usize,
    rgb: Vec<[u8; 3]>,
}

fn of_pixmap(pixmap: &Pixmap) -> Pixels {
    Pixels {
        width: pixmap.width() as usize,
        rgb: pixmap
            .pixels()
            .iter()
            .map(|p| [p.red(), p.green(), p.blue()])
            .collect(),
    }
}

/// Renders an SVG as anybody with our fonts would.
fn of_svg(svg: &[u8], scale: f32) -> Pixels {
    let mut options = usvg::Options::default();
    let fonts = options.fontdb_mut();
    for font in &joba::draw::fonts::FONTS {
        fonts.load_font_data(font.bytes.to_vec());
    }
    let tree = usvg::Tree::from_data(svg, &options).expect("an SVG");
    let size = tree.size();
    let mut pixmap = Pixmap::new(
        (size.width() * scale) as u32,
        (size.height() * scale) as u32,
    )
    .expect("pixels");
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    of_pixmap(&pixmap)
}

/// Renders a PDF, two pixels a point; `None` without the tool.
fn of_pdf(pdf: &[u8]) -> Option<Pixels> {
    let (folder, path) = saved(pdf, "a.pdf");
    let out = folder.path().join("a");
    let out = out.to_str().expect("UTF-8");
    ask("pdftoppm", &["-r", "144", "-singlefile"], &path, &[out])?;
    let bytes = std::fs::read(folder.path().join("a.ppm")).expect("a picture");
    // `P6 width height 255`, one white space, pixels.
    let mut words = bytes.splitn(5, u8::is_ascii_whitespace);
    assert_eq!(words.next(), Some(&b"P6"[..]));
    let width = std::str::from_utf8(words.next()?).ok()?.parse().ok()?;
    let rest = words.nth(2)?;
    let (rgb, _) = rest.as_chunks::<3>();
    Some(Pixels {
        width,
        rgb: rgb.to_vec(),
    })
}

/// The mean of each square, row by row.
fn squares(pixels: &Pixels) -> Vec<[f32; 3]> {
    let height = pixels.rgb.len() / pixels.width;
    let corners = (0..height / SQUARE)
        .flat_map(|y| (0..pixels.width / SQUARE).map(move |x| (x * SQUARE, y * SQUARE)));
    let mean = |(left, top): (usize, usize)| {
        let mut sum = [0.0; 3];
        for y in top..top + SQUARE {
            for [r, g, b] in &pixels.rgb[y * pixels.width + left..][..SQUARE] {
                for (sum, level) in sum.iter_mut().zip([r, g, b]) {
                    *sum += f32::from(*level);
                }
            }
        }
        sum.map(|sum| sum / (SQUARE * SQUARE) as f32)
    };
    corners.map(mean).collect()
}

#[test]
fn png_svg_and_pdf_show_the_same() {
    for (name, lang) in [
        (FigureName::MapInvestment, Lang::Kk),
        (FigureName::InvestmentByRegion, Lang::Ru),
        (FigureName::TilesJobs, Lang::En),
    ] {
        let figure = figure(name, lang);
        let options = options();
        let make = |format| file(&figure, &meta(&figure), &options, format);
        let png = Pixmap::decode_png(&make(Format::Png)).expect("a PNG");
        assert_eq!([png.width(), png.height()], [1600, 1000]);
        let png = of_pixmap(&png);
        let svg = of_svg(&make(Format::Svg), 2.0);
        let worst = png.rgb.iter().flatten().zip(svg.rgb.iter().flatten());
        let worst = worst.map(|(a, b)| a.abs_diff(*b)).max();
        assert!(worst <= Some(1), "{}: SVG off by {worst:?}", name.code());
        let Some(pdf) = of_pdf(&make(Format::Pdf)) else {
            return;
        };
        assert_eq!((pdf.width, pdf.rgb.len()), (png.width, png.rgb.len()));
        let (a, b) = (squares(&png), squares(&pdf));
        let apart = a.iter().flatten().zip(b.iter().flatten());
        let apart: Vec<f32> = apart.map(|(a, b)| (a - b).abs()).collect();
        let worst = apart.iter().copied().fold(0.0, f32::max);
        let mean = apart.iter().sum::<f32>() / apart.len() as f32;
        println!(
            "{}: PDF off by {worst} at most, {mean} on average",
            name.code()
        );
        assert!(worst <= SQUARE_LEVELS, "{}: {worst}", name.code());
        assert!(mean <= MEAN_LEVELS, "{}: {mean}", name.code());
    }
}

#[test]
fn a_png_has_exactly_the_pixels_that_were_asked_for() {
    let figure = figure(FigureName::JobsByRegion, Lang::En);
    for (width_pt, height_pt, scale) in [
        (333.0, 200.0, 1.5),
        (1600.0, 900.0, 2.0),
        (160.0, 160.0, 0.5),
    ] {
        let options = Options {
            width_pt,
            height_pt,
            scale,
            ..Options::default()
        };
        let bytes = file(&figure, &meta(&figure), &options, Format::Png);
        let png = Pixmap::decode_png(&bytes).expect("a PNG");
        let wanted = [width_pt * scale, height_pt * scale].map(|side: f32| side.round() as u32);
        assert_eq!([png.width(), png.height()], wanted);
    }
}
