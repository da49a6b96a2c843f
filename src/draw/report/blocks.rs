//! Titles, headings, paragraphs and pictures.

use egui::{Align, Rect, pos2, vec2};

use super::composer::Composer;
use super::{Paint, Role};
use crate::draw::frame;
use crate::draw::text::Face;
use crate::figure::report::{Line, Picture, Title, Tone};

/// Size of running text in points of the drawing: 9.75 points on paper.
pub(super) const BODY: f32 = 13.0;
/// What a heading keeps below it on the same page.
const KEEP: f32 = 56.0;

/// The head of a brief, a passport or a chapter.
pub(super) fn title(c: &mut Composer<'_>, title: &Title) {
    c.gap(20.0);
    c.need(c.points(120.0));
    if let Some(mark) = title.mark {
        let page = c.page();
        c.marks.insert(mark, page);
    }
    let width = c.room.width();
    if !title.kicker.is_empty() {
        let face = Face::medium(c.points(12.0));
        let kicker = c.galley(&title.kicker, face, c.theme.accent, width);
        c.y = c
            .text(pos2(c.room.left(), c.y), kicker, Role::Plain)
            .bottom()
            + c.points(2.0);
    }
    let words = c.galley(
        &title.text,
        Face::medium(c.points(27.0)),
        c.theme.text,
        width,
    );
    let role = Role::Heading(1, title.text.clone());
    c.y = c.text(pos2(c.room.left(), c.y), words, role).bottom();
    for line in &title.lines {
        let line = Line {
            text: line.clone(),
            tone: Tone::Second,
            cites: Vec::new(),
        };
        let column = (c.room.left(), width);
        flow(c, &line, column);
    }
    c.gap(10.0);
}

/// The head of a section: a hairline and its words.
pub(super) fn heading(c: &mut Composer<'_>, text: &str) {
    c.gap(10.0);
    let face = Face::medium(c.points(15.0));
    let words = c.galley(text, face, c.theme.text, c.room.width());
    c.need(words.size().y + c.points(KEEP));
    let at = pos2(c.room.left(), c.y);
    let line = Rect::from_min_size(at, vec2(c.room.width(), 1.0));
    c.put(line, Paint::Rule(c.theme.hatch), Role::Plain);
    let at = at + vec2(0.0, c.points(6.0));
    let role = Role::Heading(2, text.to_owned());
    c.y = c.text(at, words, role).bottom() + c.points(4.0);
}

/// A paragraph.
pub(super) fn paragraph(c: &mut Composer<'_>, line: &Line) {
    let (left, width) = (c.room.left(), c.room.width());
    flow(c, line, (left, width));
    c.gap(4.0);
}

/// A text in a column; what does not fit the page goes on on the next one, line by line.
pub(super) fn flow(c: &mut Composer<'_>, line: &Line, (left, width): (f32, f32)) {
    let mut rest = line.clone();
    loop {
        let galley = c.line(&rest, BODY, width, Align::Min);
        let height = galley.size().y;
        if height > c.left() && height <= c.room.height() * 0.25 {
            c.need(height);
        }
        if height <= c.left() {
            c.y = c.text(pos2(left, c.y), galley, Role::Plain).bottom();
            return;
        }
        let fitting = galley
            .rows
            .iter()
            .filter(|row| row.rect().bottom() <= c.left());
        let letters: usize = fitting
            .map(|row| row.char_count_including_newline().0)
            .sum();
        let total = rest.text.chars().count();
        if letters == 0 || letters >= total {
            if !c.need(c.room.height()) {
                // A single row higher than a page cannot be: letters are never so large.
                c.y = c.text(pos2(left, c.y), galley, Role::Plain).bottom();
                return;
            }
            continue;
        }
        let first = Line {
            text: rest.text.chars().take(letters).collect(),
            tone: rest.tone,
            cites: Vec::new(),
        };
        let galley = c.line(&first, BODY, width, Align::Min);
        c.text(pos2(left, c.y), galley, Role::Plain);
        rest.text = rest.text.chars().skip(letters).collect();
        c.break_page();
    }
}

/// A figure with its words.
pub(super) fn picture(c: &mut Composer<'_>, picture: &Picture) {
    let width = c.room.width();
    let words = frame::words_height(c.ui, picture.figure.frame(), c.theme, width);
    let height = (picture.height + words).min(c.room.height());
    c.gap(10.0);
    c.need(height + c.points(10.0));
    let line = Rect::from_min_size(pos2(c.room.left(), c.y), vec2(width, 1.0));
    c.put(line, Paint::Rule(c.theme.hatch), Role::Plain);
    let at = pos2(c.room.left(), c.y + c.points(8.0));
    let rect = Rect::from_min_size(at, vec2(width, height.min(c.left())));
    let spoken = picture.figure.frame().spoken.clone();
    c.put(
        rect,
        Paint::Figure(picture.figure.clone()),
        Role::Picture(spoken),
    );
    c.y = rect.bottom() + c.points(6.0);
}
