//! Labels at many sizes and in all languages: inside their region, and never on each other.

use egui::{Context, RawInput, pos2};

use super::*;
use crate::draw::fonts;
use crate::figure::map::{Area, Fill, MapFigure, MapForm, Tone, Tools};
use crate::figure::{Frame, Measure};
use crate::i18n::Words;
use crate::model::codes::Lang;
use crate::model::region::Region;

const PALE: Tone = Tone::Step { step: 0, of: 5 };

/// A map where every region has the same long value.
fn figure(lang: Lang, fill: Fill) -> MapFigure {
    let words = Words::of(lang);
    let areas = Region::ALL.iter().map(|region| Area {
        region: *region,
        target: crate::figure::Target::Values(Vec::new()),
        fill,
        name: words.region_short(*region),
        code: words.text(&format!("figure-code-{}", region.code().to_lowercase())),
        stated: None,
        label: "≈ 12,345".to_owned(),
        hover: Vec::new(),
        is_selected: false,
    });
    MapFigure {
        frame: Frame {
            lang,
            title: String::new(),
            subtitle: String::new(),
            notes: Vec::new(),
            sources: String::new(),
            credit: String::new(),
            spoken: String::new(),
            message: None,
        },
        form: MapForm::Regions,
        per: crate::figure::per::Per::Nothing,
        stats: Vec::new(),
        measure: Measure::Jobs,
        legend: Vec::new(),
        legend_special: Vec::new(),
        legend_title: String::new(),
        legend_note: String::new(),
        bubbles: Vec::new(),
        bubble_key: None,
        panels: Vec::new(),
        areas: areas.collect(),
        waters: vec![("caspian", words.text("figure-water-caspian"))],
        tools: Tools {
            zoom_in: String::new(),
            zoom_out: String::new(),
            reset: String::new(),
        },
    }
}

/// The labels of a map of this width, and the outlines they were placed by.
fn placed(lang: Lang, fill: Fill, width: f32) -> (Vec<Placed>, Outlines) {
    let ctx = Context::default();
    ctx.set_fonts(fonts::definitions());
    let map = Geometry::get();
    let bounds = map.bounds.0;
    let scale = width / bounds.width();
    let origin = pos2(60.0, 60.0) - bounds.min.to_vec2() * scale;
    let view = View { scale, origin };
    let size = bounds.size() * scale + vec2(120.0, 120.0);
    let room = Rect::from_min_size(Pos2::ZERO, size);
    let mut found = None;
    for _ in 0..2 {
        let output = ctx.run_ui(RawInput::default(), |ui| {
            let markers = map.regions.iter();
            let ground = Ground {
                map,
                view,
                room,
                taken: markers
                    .filter_map(|shape| super::super::regions::marker(&view, shape))
                    .collect(),
                leaders: Vec::new(),
            };
            let outlines = ground.outlines();
            let figure = figure(lang, fill);
            let sheet = Sheet {
                figure: &figure,
                areas: &figure.areas,
                bubbles: &[],
                is_small: false,
            };
            found = Some((place(ui, sheet, &Theme::LIGHT, ground), outlines));
        });
        output.drop_without_applying_deltas();
    }
    found.expect("the pass has run")
}

#[test]
fn labels_never_overlap_and_stay_in_their_region_or_outside_the_country() {
    for lang in Lang::ALL {
        for fill in [Fill::Class(PALE), Fill::NoProject] {
            for width in [240.0, 420.0, 640.0, 900.0, 1600.0, 4000.0] {
                let (labels, outlines) = placed(*lang, fill, width);
                for (i, label) in labels.iter().enumerate() {
                    let words: Vec<&str> = label.lines.iter().map(|l| l.words.as_str()).collect();
                    let place = format!("{words:?} at {width} in {}", lang.code());
                    let is_inside = outlines
                        .regions
                        .iter()
                        .chain(&outlines.waters)
                        .any(|rings| polygon::holds(&rings[..1], label.rect));
                    assert!(is_inside || outlines.is_outside(label.rect), "{place}");
                    let other = labels[i + 1..]
                        .iter()
                        .find(|o| o.rect.intersects(label.rect));
                    assert!(other.is_none(), "{place} lies on {other:?}");
                }
            }
        }
    }
}

#[test]
fn a_large_map_names_every_region_and_a_tiny_one_still_some() {
    for lang in Lang::ALL {
        let (labels, _) = placed(*lang, Fill::Class(PALE), 1600.0);
        let has = |words: &str| {
            labels
                .iter()
                .any(|l| l.lines.iter().any(|l| l.words == words))
        };
        for region in Region::ALL {
            let name = Words::of(*lang).region_short(*region);
            let is_named = name
                .split_inclusive('-')
                .flat_map(|w| w.split(' '))
                .all(has);
            assert!(has(&name) || is_named, "{name}");
        }
        assert!(placed(*lang, Fill::Class(PALE), 240.0).0.len() > 3);
    }
}
