//! Colours as the eye parts them: CIE L*a*b* of sRGB under D65, and ramps that are even in it.

use egui::Color32;

/// Lightness 0 to 100, then green to red and blue to yellow.
pub(super) type Lab = [f64; 3];

/// White of D65 in XYZ (CIE 15:2004).
const WHITE: [f64; 3] = [0.950_47, 1.0, 1.088_83];
/// Where the cube root of L*a*b* becomes a line (CIE 15:2004).
const EPSILON: f64 = 216.0 / 24_389.0;
/// The slope of that line.
const KAPPA: f64 = 24_389.0 / 27.0;

/// A channel as light, 0 to 1 (IEC 61966-2-1).
pub(super) fn linear(channel: u8) -> f64 {
    let c = f64::from(channel) / 255.0;
    if c <= 0.040_45 {
        c / 12.92
    } else {
        ((c + 0.055) / 1.055).powf(2.4)
    }
}

/// Light 0 to 1 as a channel; what a screen cannot show is cut off.
fn channel(light: f64) -> u8 {
    let c = if light <= 0.003_130_8 {
        12.92 * light
    } else {
        1.055 * light.powf(1.0 / 2.4) - 0.055
    };
    (c.clamp(0.0, 1.0) * 255.0).round() as u8
}

/// The light of an opaque colour.
pub(super) fn light(color: Color32) -> [f64; 3] {
    [color.r(), color.g(), color.b()].map(linear)
}

/// L*a*b* of light.
pub(super) fn of_light([r, g, b]: [f64; 3]) -> Lab {
    let xyz = [
        0.412_456_4 * r + 0.357_576_1 * g + 0.180_437_5 * b,
        0.212_672_9 * r + 0.715_152_2 * g + 0.072_175_0 * b,
        0.019_333_9 * r + 0.119_192_0 * g + 0.950_304_1 * b,
    ];
    let f = |t: f64| {
        if t > EPSILON {
            t.cbrt()
        } else {
            (KAPPA * t + 16.0) / 116.0
        }
    };
    let [x, y, z] = [0, 1, 2].map(|i: usize| f(xyz[i] / WHITE[i]));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// The nearest colour of a screen.
fn color([l, a, b]: Lab) -> Color32 {
    let y = (l + 16.0) / 116.0;
    let inverse = |t: f64| {
        let cube = t.powi(3);
        if cube > EPSILON {
            cube
        } else {
            (116.0 * t - 16.0) / KAPPA
        }
    };
    let [x, y, z] = [y + a / 500.0, y, y - b / 200.0].map(inverse);
    let (x, z) = (x * WHITE[0], z * WHITE[2]);
    let light = [
        3.240_454_2 * x - 1.537_138_5 * y - 0.498_531_4 * z,
        -0.969_266_0 * x + 1.876_010_8 * y + 0.041_556_0 * z,
        0.055_643_4 * x - 0.204_025_9 * y + 1.057_225_2 * z,
    ];
    let [r, g, b] = light.map(channel);
    Color32::from_rgb(r, g, b)
}

/// The colour at `share`, 0 to 1, of a way through `anchors`, each of which is met exactly.
pub(super) fn along(anchors: &[Color32], share: f64) -> Color32 {
    let last = anchors.len().saturating_sub(1);
    let at = share.clamp(0.0, 1.0) * last as f64;
    let before = at.floor() as usize;
    let rest = at - before as f64;
    let anchor = |i: usize| anchors.get(i.min(last)).copied().unwrap_or_default();
    if rest < 1e-9 {
        return anchor(before);
    }
    let [from, to] = [before, before + 1].map(|i| of_light(light(anchor(i))));
    color([0, 1, 2].map(|i: usize| from[i] + (to[i] - from[i]) * rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lab_of_known_colours_and_back() {
        let of = |r, g, b| of_light(light(Color32::from_rgb(r, g, b)));
        let near = |a: Lab, b: Lab| (0..3).all(|i| (a[i] - b[i]).abs() < 0.1);
        assert!(near(of(255, 255, 255), [100.0, 0.0, 0.0]));
        assert!(near(of(255, 0, 0), [53.2, 80.1, 67.2]));
        for rgb in [[1, 2, 3], [200, 30, 90], [12, 250, 128]] {
            let [r, g, b] = rgb;
            assert_eq!(color(of(r, g, b)), Color32::from_rgb(r, g, b));
        }
    }
}
