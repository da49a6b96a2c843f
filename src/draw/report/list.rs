//! Facts beside their labels, and the list of sources.

use egui::{Align, Rect, pos2, vec2};

use super::blocks::{self, BODY};
use super::composer::Composer;
use super::{Paint, Role};
use crate::draw::text::Face;
use crate::figure::report::{Entry, Fact, Line, Tone};

/// The share of the width that labels take.
const LABELS: f32 = 0.24;
/// Width of the column of numbers before sources, in points.
const NUMBERS: f32 = 26.0;

/// Labels at the left, beside each what is known; without any label over the whole width.
pub(super) fn facts(c: &mut Composer<'_>, facts: &[Fact]) {
    let labels = if facts.iter().all(|fact| fact.label.is_empty()) {
        0.0
    } else {
        c.room.width() * LABELS
    };
    for fact in facts {
        one(c, fact, labels);
    }
}

fn one(c: &mut Composer<'_>, fact: &Fact, labels: f32) {
    let face = Face::regular(c.points(BODY * 0.92));
    let width = (labels - c.points(10.0)).max(1.0);
    let label = c.galley(&fact.label, face, c.theme.second, width);
    let left = c.room.left() + labels;
    let column = (left, c.room.right() - left);
    let first = fact.lines.first().map_or(0.0, |line| {
        c.line(line, BODY, column.1, Align::Min).size().y
    });
    c.need(label.size().y.max(first.min(c.room.height() * 0.25)));
    let page = c.page();
    let top = c.y;
    let mut bottom = top;
    if !fact.label.is_empty() {
        let at = pos2(c.room.left(), top + c.points(0.5));
        bottom = c.text(at, label, Role::Plain).bottom();
    }
    for line in &fact.lines {
        blocks::flow(c, line, column);
    }
    if c.page() == page {
        c.y = c.y.max(bottom);
    }
    c.gap(if labels > 0.0 { 3.0 } else { 6.0 });
}

/// The numbered list of sources with their links.
pub(super) fn sources(c: &mut Composer<'_>, entries: &[Entry]) {
    for entry in entries {
        source(c, entry);
    }
}

fn source(c: &mut Composer<'_>, entry: &Entry) {
    let left = c.room.left() + c.points(NUMBERS);
    let column = (left, c.room.right() - left);
    let number = format!("[{}]", entry.number);
    let face = Face::regular(c.points(BODY * 0.82));
    let number = c.galley(&number, face, c.theme.accent, c.points(NUMBERS));
    c.need(c.points(34.0));
    let page = c.page();
    c.text(
        pos2(c.room.left(), c.y + c.points(1.5)),
        number,
        Role::Plain,
    );
    let line = |tone, text: &str| Line {
        text: text.to_owned(),
        tone,
        cites: Vec::new(),
    };
    blocks::flow(c, &line(Tone::Plain, &entry.title), column);
    if !entry.about.is_empty() {
        blocks::flow(c, &line(Tone::Second, &entry.about), column);
    }
    if let Some(url) = &entry.url {
        link(c, url, column);
    }
    if c.page() != page {
        c.gap(0.0);
    }
    c.gap(5.0);
}

/// An address as a link.
fn link(c: &mut Composer<'_>, url: &str, (left, width): (f32, f32)) {
    let face = Face::regular(c.points(BODY * 0.88));
    let words = c.galley(url, face, c.theme.accent, width);
    c.need(words.size().y);
    let rect = c.text(pos2(left, c.y), words, Role::Plain);
    c.put(rect, Paint::Nothing, Role::Web(url.to_owned()));
    let under = Rect::from_min_size(rect.left_bottom(), vec2(rect.width(), 1.0));
    c.y = under.bottom();
}
