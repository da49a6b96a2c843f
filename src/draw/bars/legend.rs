//! The words for series or statuses above the bars; one series needs none.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::draw::palette;
use crate::draw::status::{self, Look, Pattern};
use crate::draw::text::{self, Face};
use crate::draw::theme::{Theme, space};
use crate::figure::bars::BarsFigure;

/// Size of a sample, in points.
const SAMPLE: egui::Vec2 = vec2(14.0, 11.0);
/// Between a sample and its words, in points.
const GAP: f32 = 6.0;

/// Paints the legend at the top of `rect`, wrapped where it is too wide; returns where the bars may begin.
pub(super) fn legend_ui(ui: &Ui, figure: &BarsFigure, theme: &Theme, rect: Rect) -> f32 {
    let mut at = rect.left_top();
    let mut bottom = rect.top();
    let entries = entries(figure, theme);
    if entries.is_empty() {
        return rect.top();
    }
    for (look, words) in &entries {
        let galley = text::line(ui, words, Face::regular(12.0), theme.second);
        let width = SAMPLE.x + GAP + galley.size().x;
        if at.x > rect.left() && at.x + width > rect.right() {
            at = pos2(rect.left(), bottom + space::XS);
        }
        let middle = at.y + galley.size().y / 2.0;
        let sample = Rect::from_center_size(pos2(at.x + SAMPLE.x / 2.0, middle), SAMPLE);
        status::paint(ui.painter(), sample, look);
        let from = pos2(at.x + SAMPLE.x + GAP, middle);
        let words = text::paint(ui.painter(), &galley, Align2::LEFT_CENTER, from);
        bottom = bottom.max(words.bottom());
        at.x = words.right() + space::L;
    }
    bottom + space::S
}

fn entries<'a>(figure: &'a BarsFigure, theme: &Theme) -> Vec<(Look, &'a str)> {
    let series = figure.series.iter().map(|(measure, words)| {
        let color = palette::series(theme, *measure);
        let look = Look {
            fill: color,
            edge: color,
            pattern: Pattern::Plain,
        };
        (look, words.as_str())
    });
    let hue = palette::series(theme, figure.measure);
    let statuses = figure.statuses.iter();
    let statuses = statuses.map(|(s, words)| (status::look(theme, hue, *s), words.as_str()));
    series.chain(statuses).collect()
}
