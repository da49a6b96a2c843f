//! How long the program works for one frame, and for one picture: CPU only, no GPU.

use divan::Bencher;
use joba::app::{Dialogs, Joba, Settings, Setup};
use joba::document::sample;
use joba::export::{Format, Meta, Options, render};
use joba::figure::{Figure, FigureName, Material};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::query::filter::Filter;
use joba::query::index::Index;

fn main() {
    divan::main();
}

/// One frame of a page with the bundled dataset: layout, shapes and triangles.
#[divan::bench(args = ["overview", "projects", "charts", "map", "gallery", "board"])]
fn frame(bencher: Bencher, page: &str) {
    let ctx = egui::Context::default();
    let settings = Settings {
        page: Some(page.to_owned()),
        ..Settings::default()
    };
    let setup = Setup {
        file: None,
        lang: Some(Lang::En),
        settings,
        notice: None,
        dialogs: Dialogs::Own,
        ..Setup::default()
    };
    let mut joba = Joba::new(&ctx, setup);
    let run = |joba: &mut Joba| {
        let size = egui::vec2(1280.0, 800.0);
        let screen_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size));
        let input = egui::RawInput {
            screen_rect,
            ..egui::RawInput::default()
        };
        let mut output = ctx.run_ui(input, |ui| joba.frame_ui(ui));
        let shapes = std::mem::take(&mut output.shapes);
        let pixels_per_point = output.pixels_per_point;
        output.drop_without_applying_deltas();
        ctx.tessellate(shapes, pixels_per_point)
    };
    // The gallery's pictures are drawn beside the window, one after the other.
    let mut at_rest = 0;
    while at_rest < 3 {
        run(&mut joba);
        at_rest = if joba.is_busy() { 0 } else { at_rest + 1 };
    }
    bencher.bench_local(|| run(&mut joba));
}

/// A map of 1,200 × 750 points as a file.
#[divan::bench(args = ["png", "svg", "pdf"])]
fn picture(bencher: Bencher, extension: &str) {
    let dataset = sample::dataset();
    let words = Words::of(Lang::En);
    let index = Index::new(&dataset, 0.1, words);
    let filter = Filter::default();
    let rows = filter.rows(&index);
    let material = Material {
        dataset: &dataset,
        index: &index,
        filter: &filter,
        rows: &rows,
        words,
        today: jiff::civil::date(2026, 7, 1),
    };
    let figure = Figure::new(
        FigureName::MapInvestment,
        &material,
        &joba::figure::Settings::default(),
    );
    let format = Format::from_extension(extension).unwrap_or(Format::Png);
    bencher.bench(|| render(&figure, &Meta::of(&figure), &Options::default(), format));
}
