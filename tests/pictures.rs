//! Writes every picture into the folder that `JOBA_PICTURES` names, to be looked at:
//! `JOBA_PICTURES=/tmp/pictures cargo test --test pictures -- --ignored`.

use std::path::Path;

use joba::document::store;
use joba::export::{Format, Meta, Options, render};
use joba::figure::map::{Classes, MapForm, MapSettings, Multiples, Scale};
use joba::figure::{Figure, FigureName, Material, Measure, Settings};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::query::filter::Filter;
use joba::query::index::Index;

/// Width, height and theme of each picture.
const KINDS: [(f32, f32, bool); 3] = [
    (800.0, 500.0, false),
    (1200.0, 750.0, true),
    (1600.0, 900.0, false),
];

#[test]
#[ignore = "writes pictures for the eye; name a folder in JOBA_PICTURES"]
fn pictures_for_the_eye() {
    let folder = std::env::var("JOBA_PICTURES").expect("JOBA_PICTURES names a folder");
    let text = include_str!("../assets/data/kazakhstan-projects.json");
    let dataset = store::parse(text.as_bytes(), Path::new("sample")).expect("the sample");
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        let index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
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
        for name in FigureName::ALL {
            let figure = Figure::new(*name, &material, &Settings::default());
            for (width_pt, height_pt, is_dark) in KINDS {
                let file = format!("{}-{}-{width_pt}", name.code(), lang.code());
                let options = Options {
                    width_pt,
                    height_pt,
                    scale: 1600.0 / width_pt,
                    is_dark,
                    ..Options::default()
                };
                let meta = Meta::of(&figure);
                for format in Format::ALL {
                    let bytes = render(&figure, &meta, &options, format).expect("a picture");
                    let path = Path::new(&folder).join(format!("{file}.{}", format.extension()));
                    std::fs::write(path, bytes).expect("written");
                }
            }
        }
    }
}

/// The maps worth looking at besides those with a name of their own.
fn maps() -> Vec<(String, MapSettings)> {
    let mut all = Vec::new();
    for form in MapForm::ALL {
        let usual = MapSettings {
            form: *form,
            ..MapSettings::default()
        };
        let two = MapSettings {
            measure: Measure::JobsPerMillion,
            scale: Scale::TwoEnded,
            ..usual.clone()
        };
        let own = MapSettings {
            measure: Measure::Jobs,
            classes: Classes::Own,
            bounds: vec![500.0, 1000.0, 2000.0, 4000.0],
            ..usual.clone()
        };
        let by = |multiples, base: &MapSettings| MapSettings {
            multiples,
            ..base.clone()
        };
        all.push((
            format!("{}-by-status", form.code()),
            by(Multiples::Status, &usual),
        ));
        all.push((
            format!("{}-by-sector", form.code()),
            by(Multiples::Sector, &own),
        ));
        all.push((format!("{}-usual", form.code()), usual));
        if *form != MapForm::Bubbles {
            all.push((format!("{}-two", form.code()), two));
        }
        all.push((format!("{}-own", form.code()), own));
    }
    all
}

#[test]
#[ignore = "writes pictures for the eye; name a folder in JOBA_PICTURES"]
fn maps_for_the_eye() {
    let folder = std::env::var("JOBA_PICTURES").expect("JOBA_PICTURES names a folder");
    let text = include_str!("../assets/data/kazakhstan-projects.json");
    let dataset = store::parse(text.as_bytes(), Path::new("sample")).expect("the sample");
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        let index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
        let filter = Filter::default();
        let material = Material {
            dataset: &dataset,
            index: &index,
            filter: &filter,
            rows: &filter.rows(&index),
            words,
            today: jiff::civil::date(2026, 7, 1),
        };
        for (name, map) in maps() {
            let settings = Settings {
                map,
                ..Settings::default()
            };
            let figure = Figure::new(FigureName::Map, &material, &settings);
            for (width_pt, height_pt) in [(800.0, 500.0), (1600.0, 900.0)] {
                for is_dark in [false, true] {
                    let options = Options {
                        width_pt,
                        height_pt,
                        is_dark,
                        ..Options::default()
                    };
                    let bytes = render(&figure, &Meta::of(&figure), &options, Format::Png);
                    let tone = if is_dark { "dark" } else { "light" };
                    let file = format!("map-{name}-{}-{width_pt}-{tone}.png", lang.code());
                    let path = Path::new(&folder).join(file);
                    std::fs::write(path, bytes.expect("a picture")).expect("written");
                }
            }
        }
    }
}
