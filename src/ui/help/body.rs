//! The text of a topic on the screen.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, FontId, Label, Layout, RichText, ScrollArea, Sense, Ui, vec2};

use super::text::{Block, Kind, Span, show};
use super::{HelpState, LINE, Scroll};
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::query::filter::Term;
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::found;

/// Room of a list's dot, of a mark, and of what is typed, in points.
const DOT: f32 = 14.0;
const MARK: f32 = 52.0;
const TYPED: f32 = 176.0;
/// How far a key moves the text, in points.
const STEP: f32 = 48.0;
/// More than any text is long, in points.
const FAR: f32 = 1e6;

/// What a line is drawn with.
#[derive(Clone, Copy)]
struct Pen<'a> {
    view: &'a View<'a>,
    terms: &'a [Term],
}

/// Draws the topic that is shown; the link that was clicked.
pub(super) fn body_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut HelpState,
    scroll: Option<Scroll>,
) -> Option<Kind> {
    let mut seeks = std::mem::take(&mut state.seeks);
    let entry = state.book.entry(state.topic)?;
    let pen = Pen {
        view,
        terms: &state.terms,
    };
    let height = ui.available_height();
    let area = ScrollArea::vertical()
        .id_salt(entry.topic)
        .auto_shrink(false);
    let shown = area.show(ui, |ui| {
        ui.set_max_width(LINE.min(ui.available_width()));
        ui.spacing_mut().item_spacing.y = space::S;
        // A row of words is as high as its words.
        ui.spacing_mut().interact_size.y = 0.0;
        if let Some(scroll) = scroll {
            ui.scroll_with_delta(vec2(0.0, -scroll.points(height)));
        }
        let title = look(view).heading(&entry.title, size::PAGE_TITLE);
        ui.label(title);
        let mut clicked = entry
            .topic
            .page()
            .and_then(|page| pen.span_ui(ui, &show(page, view.words)));
        for block in &entry.blocks {
            let has_found = pen.has_found(block);
            let top = ui.cursor().top();
            clicked = pen.block_ui(ui, block).or(clicked);
            if seeks && has_found {
                seeks = false;
                let rect = ui.min_rect().with_min_y(top);
                ui.scroll_to_rect(rect.with_max_y(top + STEP), Some(Align::Center));
            }
        }
        ui.add_space(space::XL);
        clicked
    });
    shown.inner
}

impl Scroll {
    /// How far down, in points.
    fn points(self, height: f32) -> f32 {
        let page = (height - STEP).max(STEP);
        match self {
            Self::Up => -STEP,
            Self::Down => STEP,
            Self::PageUp => -page,
            Self::PageDown => page,
            Self::Top => -FAR,
            Self::End => FAR,
        }
    }
}

impl Pen<'_> {
    fn has_found(&self, block: &Block) -> bool {
        let mut job = LayoutJob::default();
        let format = TextFormat::default();
        let mut spans = block.spans();
        spans.any(|s| found::append(&mut job, &s.text, self.terms, &format, self.view.theme))
    }

    fn block_ui(&self, ui: &mut Ui, block: &Block) -> Option<Kind> {
        match block {
            Block::Heading(spans) => {
                ui.add_space(space::S);
                let text: String = spans.iter().map(|span| span.text.as_str()).collect();
                let font = FontId::new(size::BODY, fonts::medium());
                ui.label(self.job(&text, font, self.view.theme.text));
                None
            }
            Block::Paragraph(spans) => self.spans_ui(ui, spans),
            Block::Item(spans) => self.beside_ui(ui, spans, DOT, |ui| {
                ui.label("•");
            }),
            Block::Mark(sample, spans) => self.beside_ui(ui, spans, MARK, |ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(40.0, 18.0), Sense::hover());
                sample.paint(ui.painter(), rect, self.view.theme);
            }),
            Block::Row(typed, spans) => self.beside_ui(ui, spans, TYPED, |ui| {
                ui.add(Label::new(self.job_of(typed)).wrap());
            }),
        }
    }

    /// Pieces beside something in a column of its own.
    fn beside_ui(
        &self,
        ui: &mut Ui,
        spans: &[Span],
        width: f32,
        left: impl FnOnce(&mut Ui),
    ) -> Option<Kind> {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let column = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(width, 0.0), column, |ui| {
                ui.set_width(width - space::XS);
                left(ui);
            });
            ui.vertical(|ui| self.spans_ui(ui, spans)).inner
        })
        .inner
    }

    fn spans_ui(&self, ui: &mut Ui, spans: &[Span]) -> Option<Kind> {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(0.0, 2.0);
            let clicked = spans.iter().filter_map(|span| self.span_ui(ui, span));
            clicked.last()
        })
        .inner
    }

    fn span_ui(&self, ui: &mut Ui, span: &Span) -> Option<Kind> {
        match span.kind {
            Kind::Topic(_) | Kind::Page(_) => {
                let text = RichText::new(&span.text).color(self.view.theme.accent);
                ui.link(text).clicked().then_some(span.kind)
            }
            Kind::Plain | Kind::Typed | Kind::Named | Kind::Dead => {
                ui.label(self.job_of(span));
                None
            }
        }
    }

    fn job_of(&self, span: &Span) -> LayoutJob {
        let theme = self.view.theme;
        match span.kind {
            Kind::Typed => {
                let mut job = LayoutJob::default();
                let format = TextFormat {
                    background: theme.hover,
                    ..plain(FontId::proportional(size::BODY), theme.accent)
                };
                found::append(&mut job, &span.text, self.terms, &format, theme);
                job
            }
            Kind::Named => {
                let font = FontId::new(size::BODY, fonts::medium());
                self.job(&span.text, font, theme.text)
            }
            Kind::Plain | Kind::Topic(_) | Kind::Page(_) | Kind::Dead => {
                self.job(&span.text, FontId::proportional(size::BODY), theme.text)
            }
        }
    }

    fn job(&self, text: &str, font: FontId, color: egui::Color32) -> LayoutJob {
        let mut job = LayoutJob::default();
        found::append(
            &mut job,
            text,
            self.terms,
            &plain(font, color),
            self.view.theme,
        );
        job
    }
}

fn plain(font_id: FontId, color: egui::Color32) -> TextFormat {
    TextFormat {
        font_id,
        color,
        ..TextFormat::default()
    }
}
