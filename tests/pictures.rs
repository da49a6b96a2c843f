//! Writes every picture into the folder that JOBA_PICTURES names, to be looked at.

use std::path::Path;

use joba::export::{Format, Options, render};
use joba::figure::{Figure, FigureName, Material, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::filter::Filter;
use joba::query::index::Index;

fn sample() -> Dataset {
    let text = include_str!("../assets/data/kazakhstan-projects.json");
    joba::document::store::parse(text.as_bytes(), Path::new("sample.json"))
        .expect("the sample opens")
}

#[test]
#[ignore = "writes pictures for the eye; set JOBA_PICTURES to a folder"]
fn pictures() {
    let Ok(folder) = std::env::var("JOBA_PICTURES") else {
        return;
    };
    let dataset = sample();
    let only = std::env::var("JOBA_ONLY").unwrap_or_default();
    for lang in Lang::ALL {
        let index = Index::new(&dataset, DEFAULT_TOLERANCE, Words::of(*lang));
        let filter = Filter::default();
        let rows = filter.rows(&index);
        let material = Material {
            dataset: &dataset,
            index: &index,
            filter: &filter,
            rows: &rows,
            words: Words::of(*lang),
        };
        for name in FigureName::ALL {
            let figure = Figure::new(
                *name,
                &material,
                Settings {
                    axis: if std::env::var("JOBA_LOG").is_ok() {
                        joba::figure::bars::Axis::Log
                    } else {
                        joba::figure::bars::Axis::Linear
                    },
                    ..Settings::default()
                },
            );
            for (w, h, is_dark) in [
                (800.0, 500.0, false),
                (1200.0, 750.0, true),
                (1600.0, 900.0, false),
            ] {
                let file = format!(
                    "{}-{}-{w}{}",
                    name.code(),
                    lang.code(),
                    if is_dark { "-dark" } else { "" }
                );
                if !file.contains(&only) {
                    continue;
                }
                let options = Options {
                    width_pt: w,
                    height_pt: h,
                    scale: 1600.0 / w,
                    is_dark,
                };
                for format in Format::ALL {
                    let started = std::time::Instant::now();
                    let bytes = render(&figure, &options, format).expect("a picture");
                    println!(
                        "{file}.{} {:?} {}",
                        format.extension(),
                        started.elapsed(),
                        bytes.len()
                    );
                    let path = Path::new(&folder).join(format!("{file}.{}", format.extension()));
                    std::fs::write(path, bytes).expect("written");
                }
            }
        }
    }
}
