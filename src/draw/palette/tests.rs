//! Neighbouring classes stay apart for every kind of eye, and in grey.

use super::*;
use crate::draw::lab::{Lab, light, of_light};
use crate::draw::status;
use crate::model::codes::Status;

/// How an eye sees: the matrices for the full loss of one kind of cone, on linear light, from G. M. Machado,
/// M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency,
/// IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, table of severity 1.0.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    ("usual", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// Neighbouring classes differ by at least this ΔE*ab (CIE 1976), where there are up to five of them.
const APART: f64 = 10.0;
/// The same for six or seven classes, which need a finer eye.
const APART_MANY: f64 = 8.0;
/// The two sides of a middle differ by at least this at the same distance from it.
const SIDES_APART: f64 = 20.0;

fn seen(color: Color32, eye: &[[f64; 3]; 3]) -> Lab {
    let light = light(color);
    let row = |row: &[f64; 3]| {
        (0..3)
            .map(|i| row[i] * light[i])
            .sum::<f64>()
            .clamp(0.0, 1.0)
    };
    of_light([row(&eye[0]), row(&eye[1]), row(&eye[2])])
}

fn distance(a: Color32, b: Color32, eye: &[[f64; 3]; 3]) -> f64 {
    let (a, b) = (seen(a, eye), seen(b, eye));
    (0..3).map(|i| (a[i] - b[i]).powi(2)).sum::<f64>().sqrt()
}

fn assert_apart(colors: &[Color32], least: f64, what: &str) {
    for (eye, matrix) in &EYES {
        for pair in colors.windows(2) {
            let found = distance(pair[0], pair[1], matrix);
            assert!(found >= least, "{what}, {eye}: {found:.1} between {pair:?}");
        }
    }
}

fn one_ended(theme: &Theme, measure: Measure, of: usize) -> Vec<Color32> {
    let tones = (0..of).map(|step| Tone::Step { step, of });
    tones.map(|tone| class(theme, measure, tone)).collect()
}

fn two_ended(theme: &Theme, half: usize) -> Vec<Color32> {
    let below = (0..half).rev().map(|step| Tone::Below { step, of: half });
    let above = (0..half).map(|step| Tone::Above { step, of: half });
    let tones = below.chain([Tone::Middle]).chain(above);
    let color = |tone| class(theme, Measure::JobsPerMillion, tone);
    tones.map(color).collect()
}

#[test]
fn neighbouring_classes_stay_apart_for_every_kind_of_eye() {
    for theme in [&Theme::LIGHT, &Theme::DARK] {
        for of in 2..=7 {
            let least = if of > 5 { APART_MANY } else { APART };
            for measure in Measure::ALL {
                let what = format!("{} {of}, dark {}", measure.code(), theme.is_dark);
                assert_apart(&one_ended(theme, *measure, of), least, &what);
            }
        }
        for half in 1..=3 {
            let what = format!("two ends of {half}, dark {}", theme.is_dark);
            assert_apart(&two_ended(theme, half), APART, &what);
        }
    }
}

#[test]
fn no_class_looks_like_a_region_without_a_project() {
    for theme in [&Theme::LIGHT, &Theme::DARK] {
        let ends = Measure::ALL.iter().flat_map(|m| one_ended(theme, *m, 7));
        for color in ends.chain(two_ended(theme, 3)) {
            for (eye, matrix) in &EYES {
                for ground in [theme.no_project, theme.window] {
                    let found = distance(color, ground, matrix);
                    assert!(
                        found >= APART_MANY,
                        "{eye}: {found:.1} {color:?} {ground:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_two_sides_of_a_middle_are_told_apart_by_every_kind_of_eye() {
    for theme in [&Theme::LIGHT, &Theme::DARK] {
        for half in 1..=3 {
            let colors = two_ended(theme, half);
            for (eye, matrix) in &EYES {
                for (below, above) in colors.iter().zip(colors.iter().rev()).take(half) {
                    let found = distance(*below, *above, matrix);
                    assert!(
                        found >= SIDES_APART,
                        "{eye}: {found:.1} {below:?} {above:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn in_grey_a_fuller_class_is_always_darker_or_always_lighter() {
    for theme in [&Theme::LIGHT, &Theme::DARK] {
        for of in 2..=7 {
            for measure in Measure::ALL {
                let colors = one_ended(theme, *measure, of);
                let grey: Vec<f32> = colors.iter().map(|color| luminance(*color)).collect();
                let is_rising = grey.windows(2).all(|pair| pair[1] > pair[0]);
                let is_falling = grey.windows(2).all(|pair| pair[1] < pair[0]);
                assert!(
                    if theme.is_dark { is_rising } else { is_falling },
                    "{} {of} {grey:?}",
                    measure.code()
                );
            }
        }
        for half in 1..=3 {
            let grey: Vec<f32> = two_ended(theme, half).into_iter().map(luminance).collect();
            let sign = if theme.is_dark { 1.0 } else { -1.0 };
            let (below, above) = grey.split_at(half);
            assert!(
                below
                    .windows(2)
                    .all(|pair| (pair[1] - pair[0]) * sign < 0.0)
            );
            assert!(
                above
                    .windows(2)
                    .all(|pair| (pair[1] - pair[0]) * sign > 0.0)
            );
        }
    }
}

#[test]
fn a_single_class_is_the_fullest_and_five_are_the_tokens() {
    let theme = &Theme::LIGHT;
    let only = one_ended(theme, Measure::Investment, 1);
    assert_eq!(only, [theme.money_classes[4]]);
    assert_eq!(one_ended(theme, Measure::Jobs, 5), theme.jobs_classes);
    assert_eq!(two_ended(theme, 3), theme.two_ended);
}

/// The fills of a project on its way, from a concept to what operates.
fn on_the_way(theme: &Theme, hue: Color32) -> Vec<Color32> {
    let statuses = Status::ALL.iter().filter(|s| **s <= Status::Operating);
    statuses
        .map(|s| status::look(theme, hue, Some(*s)).fill)
        .collect()
}

#[test]
fn neighbouring_statuses_stay_apart_for_every_kind_of_eye_and_are_fuller_in_grey() {
    for theme in [&Theme::LIGHT, &Theme::DARK] {
        for hue in [
            theme.investment,
            theme.jobs,
            theme.construction,
            theme.accent,
        ] {
            let fills = on_the_way(theme, hue);
            assert_eq!(fills.len(), 7);
            let what = format!("{hue:?}, dark {}", theme.is_dark);
            assert_apart(&fills, APART_MANY, &what);
            let grey: Vec<f32> = fills.into_iter().map(luminance).collect();
            let sign = if theme.is_dark { 1.0 } else { -1.0 };
            assert!(
                grey.windows(2).all(|pair| (pair[1] - pair[0]) * sign > 0.0),
                "{what}"
            );
        }
    }
}
