//! Puts pieces below each other and begins a new page where one is full.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, Galley, Pos2, Rect, Ui, Vec2, pos2, vec2};

use super::{Item, Page, Paint, Role};
use crate::draw::text::Face;
use crate::draw::theme::Theme;
use crate::figure::report::{Line, Tone};

/// The pages so far, and where the next piece goes.
pub(super) struct Composer<'a> {
    /// Measures text.
    pub(super) ui: &'a Ui,
    /// Colours.
    pub(super) theme: &'a Theme,
    /// Smaller than 1 sets everything smaller and closer.
    pub(super) scale: f32,
    /// The room of a page.
    pub(super) room: Rect,
    /// Where the next piece goes.
    pub(super) y: f32,
    /// The page that each mark of the contents stands on.
    pub(super) marks: BTreeMap<usize, usize>,
    /// Entries of contents that wait for their page: page and piece of the number, piece of the link, mark.
    pub(super) waiting: Vec<Waiting>,
    /// Tables on the page so far.
    pub(super) tables: usize,
    pages: Vec<Page>,
}

/// An entry of the contents that waits for its page number.
pub(super) struct Waiting {
    /// The page of the entry.
    pub(super) page: usize,
    /// The place of the whole entry.
    pub(super) rect: Rect,
    /// What it leads to.
    pub(super) mark: usize,
}

impl<'a> Composer<'a> {
    /// One empty page.
    pub(super) fn new(ui: &'a Ui, theme: &'a Theme, scale: f32) -> Self {
        let room = ui.max_rect();
        Self {
            ui,
            theme,
            scale,
            room,
            y: room.top(),
            marks: BTreeMap::new(),
            waiting: Vec::new(),
            tables: 0,
            pages: vec![Page::default()],
        }
    }

    /// All pages; an empty one at the end is dropped.
    pub(super) fn finish(mut self) -> Vec<Page> {
        super::contents::number(&mut self);
        let is_empty = self.pages.last().is_some_and(|page| page.items.is_empty());
        if is_empty && self.pages.len() > 1 {
            self.pages.pop();
        }
        self.pages
    }

    /// Points of this size at the scale.
    pub(super) fn points(&self, size: f32) -> f32 {
        size * self.scale
    }

    /// The number of the current page, from 0.
    pub(super) fn page(&self) -> usize {
        self.pages.len().saturating_sub(1)
    }

    /// Begins a page, unless the current one is empty.
    pub(super) fn break_page(&mut self) {
        if self.pages.last().is_some_and(|page| !page.items.is_empty()) {
            self.pages.push(Page::default());
        }
        self.y = self.room.top();
        self.tables = 0;
    }

    /// Begins a page where `height` does not fit any more; whether it did.
    pub(super) fn need(&mut self, height: f32) -> bool {
        let is_full = self.y + height > self.room.bottom() && self.y > self.room.top();
        if is_full {
            self.break_page();
        }
        is_full
    }

    /// What is left of the page.
    pub(super) fn left(&self) -> f32 {
        (self.room.bottom() - self.y).max(0.0)
    }

    /// A gap, which is nothing at the top of a page.
    pub(super) fn gap(&mut self, size: f32) {
        if self.y > self.room.top() {
            self.y += self.points(size);
        }
    }

    /// Puts a piece on the current page.
    pub(super) fn put(&mut self, rect: Rect, paint: Paint, role: Role) {
        let page = self.page();
        self.put_on(page, rect, paint, role);
    }

    /// Puts a piece on a page.
    pub(super) fn put_on(&mut self, page: usize, rect: Rect, paint: Paint, role: Role) {
        if let Some(page) = self.pages.get_mut(page) {
            page.items.push(Item { rect, paint, role });
        }
    }

    /// Puts a text with its upper left corner at `at`.
    pub(super) fn text(&mut self, at: Pos2, galley: Arc<Galley>, role: Role) -> Rect {
        let rect = Rect::from_min_size(at, galley.size());
        self.put(rect, Paint::Text(galley), role);
        rect
    }

    /// Puts a text that is set to the right with its upper right corner at `at`.
    pub(super) fn text_right(&mut self, at: Pos2, galley: Arc<Galley>, role: Role) -> Rect {
        let size = galley.size();
        let rect = Rect::from_min_size(pos2(at.x - size.x, at.y), size);
        self.put(rect, Paint::Text(galley), role);
        rect
    }

    /// A text in one colour.
    pub(super) fn galley(&self, text: &str, face: Face, color: Color32, width: f32) -> Arc<Galley> {
        self.set(&[(text, face, color)], width, Align::Min)
    }

    /// A line of a report with the numbers of its sources.
    pub(super) fn line(&self, line: &Line, size: f32, width: f32, align: Align) -> Arc<Galley> {
        let (face, color) = self.tone(line.tone, size);
        let cites = cites(&line.cites);
        let small = Face::regular(self.points(size) * 0.82);
        let parts = [
            (line.text.as_str(), face, color),
            (cites.as_str(), small, self.theme.accent),
        ];
        self.set(&parts, width, align)
    }

    /// Face and colour of a tone.
    pub(super) fn tone(&self, tone: Tone, size: f32) -> (Face, Color32) {
        let size = self.points(size);
        match tone {
            Tone::Strong => (Face::medium(size), self.theme.text),
            Tone::Plain => (Face::regular(size), self.theme.text),
            Tone::Second => (Face::regular(size * 0.92), self.theme.second),
            Tone::Missing => (Face::regular(size), self.theme.missing),
            Tone::Warning => (Face::regular(size * 0.92), self.theme.warning),
        }
    }

    /// Several texts behind each other, wrapped at `width`.
    pub(super) fn set(
        &self,
        parts: &[(&str, Face, Color32)],
        width: f32,
        align: Align,
    ) -> Arc<Galley> {
        let mut job = LayoutJob::default();
        for (text, face, color) in parts {
            let mut format = TextFormat::simple(face.font(), *color);
            format.line_height = Some(face.size * 1.25);
            format.valign = Align::BOTTOM;
            job.append(text, 0.0, format);
        }
        job.wrap.max_width = width.max(1.0);
        job.halign = align;
        self.ui.painter().layout_job(job)
    }

    /// The size of the small map in a width.
    pub(super) fn map_size(width: f32) -> Vec2 {
        vec2(width, width / crate::draw::map::locator::aspect())
    }
}

/// "[1, 3]" behind a text, held to its last word.
fn cites(numbers: &[usize]) -> String {
    /// So many numbers are shown; the list of sources has the rest.
    const MOST: usize = 6;
    if numbers.is_empty() {
        return String::new();
    }
    let mut shown: Vec<String> = numbers.iter().take(MOST).map(ToString::to_string).collect();
    if numbers.len() > MOST {
        shown.push("…".to_owned());
    }
    format!("\u{a0}[{}]", shown.join(",\u{a0}"))
}
