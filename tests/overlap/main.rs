//! No label lies on another or leaves the picture, whatever the records, the language and the size.

mod dice;

use egui::{Pos2, Rect, emath::Rot2, pos2};
use joba::export::{Format, Meta, Options, render};
use joba::figure::bars::{Axis, BarsSettings, Order, Split};
use joba::figure::{FigureName, Grouping, Measure, Settings};
use joba::model::codes::Lang;
use joba::model::dataset::Dataset;
use resvg::usvg::roxmltree::{Document, Node};
use support::datasets::read;
use support::figures::of_all;

use dice::{Dice, random};

const SAMPLE: &str = include_str!("../../assets/data/kazakhstan-projects.json");
const SIZES: [(f32, f32); 2] = [(800.0, 500.0), (1600.0, 900.0)];
const DATASETS: u64 = 200;

/// The words of a picture with the boxes of their lines; what is wrong with them, in words.
fn faults(
    dataset: &Dataset,
    (name, settings): (FigureName, &Settings),
    lang: Lang,
    (width_pt, height_pt): (f32, f32),
) -> Vec<String> {
    let figure = of_all(dataset, lang, name, settings);
    let options = Options {
        width_pt,
        height_pt,
        scale: 1.0,
        ..Options::default()
    };
    let bytes = render(&figure, &Meta::of(&figure), &options, Format::Svg).expect("an SVG");
    let text = String::from_utf8(bytes).expect("UTF-8");
    let document = Document::parse(&text).expect("XML");
    let place = format!("{} {} {width_pt}", name.code(), lang.code());
    let pieces = pieces(&document);
    let page = page(&document);
    let mut faults = Vec::new();
    for (i, (said, rect)) in pieces.iter().enumerate() {
        if !page.contains_rect(*rect) {
            faults.push(format!("{place}: outside the picture: {said}"));
        }
        let others = pieces.iter().skip(i + 1);
        for (other, _) in others.filter(|(_, other)| other.intersects(*rect)) {
            faults.push(format!("{place}: “{said}” lies on “{other}”"));
        }
    }
    faults
}

fn number(node: &Node<'_, '_>, name: &str) -> Option<f32> {
    node.attribute(name)?.parse().ok()
}

/// The lines of text and the boxes of their letters.
fn pieces(document: &Document<'_>) -> Vec<(String, Rect)> {
    let texts = document.descendants().filter(|n| n.has_tag_name("text"));
    texts
        .map(|node| {
            let size = number(&node, "font-size").expect("a size");
            let at = pos2(
                number(&node, "x").expect("x"),
                number(&node, "y").expect("y"),
            );
            let width = number(&node, "textLength").unwrap_or(size * 0.6);
            let min = pos2(at.x, at.y - size * 0.74);
            let rect = Rect::from_min_max(min, pos2(at.x + width, at.y + size * 0.2));
            let rect = turned(rect, node.attribute("transform"));
            (node.text().unwrap_or_default().to_owned(), rect)
        })
        .collect()
}

/// The box around a text that is turned: `rotate(angle x y)`.
fn turned(rect: Rect, transform: Option<&str>) -> Rect {
    let inside = transform.and_then(|t| t.strip_prefix("rotate(")?.strip_suffix(')'));
    let Some(inside) = inside else {
        return rect;
    };
    let n: Vec<f32> = inside
        .split(' ')
        .map(|n| n.parse().expect("a number"))
        .collect();
    let (turn, center) = (Rot2::from_angle(n[0].to_radians()), Pos2::new(n[1], n[2]));
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.left_bottom(),
        rect.right_bottom(),
    ];
    let points = corners.map(|corner| center + turn * (corner - center));
    Rect::from_points(&points)
}

fn page(document: &Document<'_>) -> Rect {
    let view = document.root_element().attribute("viewBox");
    let numbers: Vec<f32> = view
        .expect("a view")
        .split(' ')
        .map(|n| n.parse().expect("a number"))
        .collect();
    Rect::from_min_max(pos2(numbers[0], numbers[1]), pos2(numbers[2], numbers[3]))
}

fn bars(by: Grouping, measure: Measure, split: Split) -> Settings {
    Settings {
        bars: BarsSettings {
            by,
            measure,
            order: Order::expected(by),
            axis: Axis::Linear,
            split,
            per: joba::figure::per::Per::Nothing,
        },
        ..Settings::default()
    }
}

#[test]
fn no_label_lies_on_another_in_any_figure_of_the_bundled_data() {
    let dataset = read(SAMPLE);
    let settings = Settings::default();
    let mut all = Vec::new();
    for lang in Lang::ALL {
        for size in SIZES {
            for name in FigureName::ALL {
                all.extend(faults(&dataset, (*name, &settings), *lang, size));
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn no_label_lies_on_another_however_the_bars_are_set_up() {
    let dataset = read(SAMPLE);
    let mut all = Vec::new();
    let mut turn = 0;
    for by in Grouping::ALL {
        for measure in Measure::ALL {
            for split in Split::ALL {
                turn += 1;
                let settings = bars(*by, *measure, *split);
                let lang = Lang::ALL[turn % 3];
                let found = faults(
                    &dataset,
                    (FigureName::Bars, &settings),
                    lang,
                    SIZES[turn % 2],
                );
                let place = format!("{} {} {}", by.code(), measure.code(), split.code());
                all.extend(found.into_iter().map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// Half of the figures of every dataset, in sizes, languages and settings that take turns.
fn random_datasets(share: u64) {
    let mut all = Vec::new();
    for seed in (0..DATASETS).filter(|seed| seed % 4 == share) {
        let dataset = read(&random(seed));
        let mut dice = Dice::new(seed + 1000);
        for (i, name) in FigureName::ALL.iter().enumerate() {
            let turn = i + (seed / 4) as usize;
            let settings = bars(
                dice.of(Grouping::ALL),
                dice.of(Measure::ALL),
                dice.of(Split::ALL),
            );
            if turn % 2 == 1 {
                continue;
            }
            let (lang, size) = (Lang::ALL[turn / 2 % 3], SIZES[turn / 2 % 2]);
            let found = faults(&dataset, (*name, &settings), lang, size);
            let bars = &settings.bars;
            let place = format!("{seed} {} {}", bars.by.code(), bars.split.code());
            all.extend(found.into_iter().map(|fault| format!("{place} {fault}")));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn no_label_lies_on_another_in_a_first_quarter_of_random_datasets() {
    random_datasets(0);
}

#[test]
fn no_label_lies_on_another_in_a_second_quarter_of_random_datasets() {
    random_datasets(1);
}

#[test]
fn no_label_lies_on_another_in_a_third_quarter_of_random_datasets() {
    random_datasets(2);
}

#[test]
fn no_label_lies_on_another_in_a_last_quarter_of_random_datasets() {
    random_datasets(3);
}

#[test]
fn the_boxes_of_words_that_are_on_each_other_meet() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
        <text x="10" y="20" font-size="10" textLength="40">one</text>
        <text x="30" y="24" font-size="10" textLength="40">two</text>
        <text x="80" y="90" font-size="10" textLength="40" transform="rotate(-90 80 90)">up</text></svg>"#;
    let document = Document::parse(svg).expect("XML");
    let found = pieces(&document);
    assert!(found[0].1.intersects(found[1].1));
    assert!(!found[1].1.intersects(found[2].1));
    assert!(page(&document).contains_rect(found[2].1));
}
