//! What stands around the marks of every figure: title and subtitle above, notes, sources and credit below.

use std::sync::Arc;

use egui::{Align2, Galley, Rect, Ui, vec2};

use super::Mode;
use super::text::{self, Face};
use super::theme::{Theme, size, space};
use crate::figure::Frame;

/// Size of the lines above the marks that are not the title.
const SUBTITLE: Face = Face::regular(13.0);
/// Size of the lines below the marks.
const FOOTER: Face = Face::regular(11.0);

/// Paints the words of a figure into `rect` and returns what they leave for its marks.
pub(super) fn frame_ui(ui: &Ui, frame: &Frame, theme: &Theme, mode: Mode, rect: Rect) -> Rect {
    let (has_title, has_notes) = match mode {
        Mode::Screen {
            with_title,
            with_notes,
        } => (with_title, with_notes),
        Mode::Print => (true, true),
    };
    let mut marks = rect;
    if has_title && !frame.title.is_empty() {
        marks.min.y = heading(ui, frame, theme, mode, rect);
    }
    if has_notes {
        marks.max.y = footer(ui, frame, theme, rect);
    }
    marks.max.y = marks.max.y.max(marks.min.y);
    marks
}

/// The height that the words of a figure take on paper at this width, with what they keep free above and below the marks.
pub(super) fn words_height(ui: &Ui, frame: &Frame, theme: &Theme, width: f32) -> f32 {
    let high = |words: &str, face| match words {
        "" => 0.0,
        words => text::wrapped(ui, words, face, theme.text, width).size().y + space::XS,
    };
    let notes = frame.notes.join(" ");
    let below = [&notes, &frame.sources, &frame.credit].map(|words| high(words, FOOTER));
    let below: f32 = below.iter().sum();
    let gap = if below > 0.0 {
        space::M - space::XS
    } else {
        0.0
    };
    let above =
        high(&frame.title, Face::medium(size::FIGURE_TITLE)) + high(&frame.subtitle, SUBTITLE);
    above + space::S + below + gap
}

/// Paints title and subtitle from the top; returns where the marks may begin.
fn heading(ui: &Ui, frame: &Frame, theme: &Theme, mode: Mode, rect: Rect) -> f32 {
    let corner = super::corner(ui.ctx());
    let width = rect.width()
        - if corner.x > 0.0 {
            corner.x + space::L
        } else {
            0.0
        };
    let face = Face::medium(size::FIGURE_TITLE);
    let title = text::wrapped(ui, &frame.title, face, theme.text, width);
    // In the window a button stands beside the title, as high as buttons are.
    let least = if mode.is_live() { space::BUTTON } else { 0.0 };
    let height = title.size().y.max(least);
    let at = rect.left_top() + vec2(0.0, (height - title.size().y) / 2.0);
    text::paint(ui.painter(), &title, Align2::LEFT_TOP, at);
    let mut y = rect.top() + height + space::XS;
    if !frame.subtitle.is_empty() {
        let words = &frame.subtitle;
        let galley = text::wrapped(ui, words, SUBTITLE, theme.second, width);
        let at = egui::pos2(rect.left(), y);
        y = text::paint(ui.painter(), &galley, Align2::LEFT_TOP, at).bottom() + space::XS;
    }
    y.max(rect.top() + corner.y) + space::S
}

/// Paints notes, sources and credit up from the bottom; returns where the marks must end.
fn footer(ui: &Ui, frame: &Frame, theme: &Theme, rect: Rect) -> f32 {
    let paragraphs = [
        frame.notes.join(" "),
        frame.sources.clone(),
        frame.credit.clone(),
    ];
    let galleys: Vec<Arc<Galley>> = paragraphs
        .iter()
        .filter(|words| !words.is_empty())
        .map(|words| text::wrapped(ui, words, FOOTER, theme.second, rect.width()))
        .collect();
    if galleys.is_empty() {
        return rect.bottom();
    }
    let gaps = space::XS * (galleys.len() - 1) as f32;
    let height: f32 = galleys.iter().map(|galley| galley.size().y).sum::<f32>() + gaps;
    let top = rect.bottom() - height;
    let mut at = rect.left_top();
    at.y = top;
    for galley in &galleys {
        text::paint(ui.painter(), galley, Align2::LEFT_TOP, at);
        at += vec2(0.0, galley.size().y + space::XS);
    }
    top - space::M
}
