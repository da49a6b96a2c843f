//! The contents: chapters with leaders and the page they begin on, each a link.

use egui::{Align, Rect, pos2, vec2};

use super::composer::{Composer, Waiting};
use super::{Paint, Role};
use crate::draw::text::Face;
use crate::figure::report::Chapter;

/// Size of an entry, and room for its page number, in points.
const TEXT: f32 = 14.0;
const NUMBER: f32 = 44.0;

/// The entries without their page numbers, which nobody knows yet.
pub(super) fn contents(c: &mut Composer<'_>, chapters: &[Chapter]) {
    for chapter in chapters {
        let width = c.room.width() - NUMBER - c.points(140.0);
        let face = Face::regular(c.points(TEXT));
        let words = c.galley(&chapter.text, face, c.theme.text, width);
        let height = words.size().y + c.points(8.0);
        c.need(height);
        let at = pos2(c.room.left(), c.y);
        let rect = Rect::from_min_size(at, vec2(c.room.width(), height));
        c.text(at + vec2(0.0, c.points(4.0)), words, Role::Plain);
        if !chapter.about.is_empty() {
            let face = Face::regular(c.points(12.0));
            let parts = [(chapter.about.as_str(), face, c.theme.second)];
            let about = c.set(&parts, c.points(130.0), Align::Max);
            let corner = pos2(c.room.right() - NUMBER, c.y + c.points(6.0));
            c.text_right(corner, about, Role::Plain);
        }
        let page = c.page();
        c.waiting.push(Waiting {
            page,
            rect,
            mark: chapter.mark,
        });
        c.y = rect.bottom();
        let line = Rect::from_min_size(rect.left_bottom(), vec2(rect.width(), 1.0));
        c.put(line, Paint::Rule(c.theme.line), Role::Plain);
    }
}

/// Writes the page numbers of all entries, now that they are known.
pub(super) fn number(c: &mut Composer<'_>) {
    for entry in std::mem::take(&mut c.waiting) {
        let Some(page) = c.marks.get(&entry.mark).copied() else {
            continue;
        };
        let digits = (page + 1).to_string();
        let face = Face::regular(c.points(TEXT));
        let number = c.galley(&digits, face, c.theme.text, NUMBER);
        let size = number.size();
        let at = pos2(
            entry.rect.right() - size.x,
            entry.rect.top() + c.points(4.0),
        );
        let place = Rect::from_min_size(at, size);
        c.put_on(entry.page, place, Paint::Text(number), Role::Plain);
        c.put_on(entry.page, entry.rect, Paint::Nothing, Role::Page(page));
    }
}
