//! What stands on every page: the dataset and its state of knowledge above, the report and the number of the page below.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, Rect, Ui, pos2, vec2};

use super::{Item, Page, Paint, Role};
use crate::draw::text::Face;
use crate::draw::theme::Theme;
use crate::figure::report::{Block, Report};
use crate::i18n::{Arg, Words};

/// From the room of the page to the line above it and the line below it, in points.
const ABOVE: f32 = 28.0;
const BELOW: f32 = 14.0;
const FACE: Face = Face::regular(10.5);

/// Adds heads and feet to all pages but a title page.
pub(super) fn running(ui: &Ui, report: &Report, theme: &Theme, pages: &mut [Page]) {
    let room = ui.max_rect();
    let words = Words::of(report.lang);
    let count = pages.len();
    let has_cover = matches!(report.blocks.first(), Some(Block::Cover(_)));
    for (index, page) in pages.iter_mut().enumerate() {
        if index == 0 && has_cover {
            continue;
        }
        let args = [
            ("page", Arg::from((index + 1).to_string())),
            ("pages", Arg::from(count.to_string())),
        ];
        let number = words.fill("report-page", &args);
        let line = |y: f32| Rect::from_min_size(pos2(room.left(), y), vec2(room.width(), 14.0));
        let head = line(room.top() - ABOVE);
        both(ui, page, head, (&report.dataset, &report.as_of), theme);
        let foot = line(room.bottom() + BELOW);
        both(ui, page, foot, (&report.title, &number), theme);
    }
}

/// One text at the left, which gives way, and one at the right.
fn both(ui: &Ui, page: &mut Page, rect: Rect, (left, right): (&str, &str), theme: &Theme) {
    let right = one_line(ui, right, theme.second, rect.width() * 0.5);
    let left = one_line(ui, left, theme.second, rect.width() - right.size().x - 24.0);
    let at = pos2(rect.right() - right.size().x, rect.top());
    for (galley, at) in [(left, rect.left_top()), (right, at)] {
        page.items.push(Item {
            rect: Rect::from_min_size(at, galley.size()),
            paint: Paint::Text(galley),
            role: Role::Running,
        });
    }
}

fn one_line(ui: &Ui, text: &str, color: Color32, width: f32) -> std::sync::Arc<egui::Galley> {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), FACE.font(), color);
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}
