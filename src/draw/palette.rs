//! Which colour a mark gets, and how well it can be read on another.

use egui::Color32;

use super::lab;
use super::theme::Theme;
use crate::figure::Measure;
use crate::figure::ladder::Look;
use crate::figure::map::{Fill, Tone};
use crate::figure::phase::Phase;

/// The colour of a series.
pub(crate) fn series(theme: &Theme, measure: Measure) -> Color32 {
    match measure {
        Measure::Investment => theme.investment,
        Measure::Jobs => theme.jobs,
        Measure::ConstructionJobs => theme.construction,
        Measure::Projects | Measure::JobsPerMillion => theme.accent,
    }
}

/// The colour of a rung of the capacity ladder: full for what operates, paler the farther it is from that.
pub(crate) fn rung(theme: &Theme, look: Look) -> Color32 {
    let paler = |share: f32| theme.window.lerp_to_gamma(theme.accent, share);
    match look {
        Look::Filled(Phase::Operating) | Look::Outlined => theme.accent,
        Look::Filled(Phase::Building) => paler(0.66),
        Look::Filled(Phase::Planned) => paler(0.36),
        Look::Filled(Phase::OnHold | Phase::Ended) => theme.hatch,
        Look::Filled(Phase::Unknown) => theme.line,
    }
}

/// The colour of an area; a hatch goes on top of it where there is no number.
pub(crate) fn area(theme: &Theme, measure: Measure, fill: Fill) -> Color32 {
    match fill {
        Fill::Class(tone) => class(theme, measure, tone),
        Fill::Zero | Fill::NoNumber => theme.window,
        Fill::NoProject => theme.no_project,
    }
}

/// The colour of a class.
fn class(theme: &Theme, measure: Measure, tone: Tone) -> Color32 {
    let [
        far_below,
        below,
        just_below,
        near,
        just_above,
        above,
        far_above,
    ] = theme.two_ended;
    match tone {
        Tone::Step { step, of } => {
            let classes = match measure {
                Measure::Investment | Measure::Projects => &theme.money_classes,
                Measure::Jobs | Measure::ConstructionJobs | Measure::JobsPerMillion => {
                    &theme.jobs_classes
                }
            };
            lab::along(classes, share(step, of).unwrap_or(1.0))
        }
        Tone::Below { step, of } => {
            let side = [just_below, below, far_below];
            lab::along(&side, share(step, of).unwrap_or(0.5))
        }
        Tone::Middle => near,
        Tone::Above { step, of } => {
            let side = [just_above, above, far_above];
            lab::along(&side, share(step, of).unwrap_or(0.5))
        }
    }
}

/// How far a step is on its way from the first to the last; `None` for the only one.
fn share(step: usize, of: usize) -> Option<f64> {
    (of > 1).then(|| step as f64 / (of - 1) as f64)
}

/// The darker or the lighter ink, whichever can be read better on `ground`.
pub(crate) fn ink_on(ground: Color32) -> Color32 {
    let inks = [Theme::LIGHT.text, Theme::LIGHT.window];
    let [dark, light] = inks.map(|ink| contrast(ink, ground));
    if dark >= light { inks[0] } else { inks[1] }
}

/// An ink that has a contrast of 4.5 at least on any `ground`: pure black or white where the usual inks have not.
pub(crate) fn readable_on(ground: Color32) -> Color32 {
    let usual = ink_on(ground);
    let inks = [usual, Color32::BLACK, Color32::WHITE];
    let is_readable = |ink: &Color32| contrast(*ink, ground) >= 4.5;
    inks.into_iter().find(is_readable).unwrap_or(usual)
}

/// Contrast of two opaque colours, 1 to 21, by WCAG 2.
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The grey of the same lightness, as opaque as the colour.
pub(crate) fn grey(color: Color32) -> Color32 {
    let [r, g, b, a] = color.to_srgba_unmultiplied();
    let level = grey_level([r, g, b]);
    Color32::from_rgba_unmultiplied(level, level, level, a)
}

/// How light a colour of sRGB is, as a level of grey.
pub(crate) fn grey_level([r, g, b]: [u8; 3]) -> u8 {
    let light = luminance(Color32::from_rgb(r, g, b));
    let level = if light <= 0.003_130_8 {
        light * 12.92
    } else {
        1.055 * light.powf(1.0 / 2.4) - 0.055
    };
    (level * 255.0).round() as u8
}

/// Relative luminance by WCAG 2, 0 to 1.
fn luminance(color: Color32) -> f32 {
    let linear = |channel: u8| {
        let c = f32::from(channel) / 255.0;
        if c <= 0.040_45 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}

/// The opaque colour of these parts of red, green and blue.
pub fn opaque([red, green, blue]: [u8; 3]) -> Color32 {
    Color32::from_rgb(red, green, blue)
}

/// Red, green and blue of an opaque colour.
pub fn rgb(color: Color32) -> [u8; 3] {
    [color.r(), color.g(), color.b()]
}
#[cfg(test)]
mod tests;
