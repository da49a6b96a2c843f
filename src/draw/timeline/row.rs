//! The lines that are seen: headings, names, and the marks of each project.

use egui::{Align2, Color32, Painter, Rangef, Rect, Stroke, Ui, pos2};

use super::axis::Axis;
use super::lanes::{Placed, Plan};
use super::layout::Layout;
use super::shapes;
use super::state::State;
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::draw::{FigureResponse, Mode, node};
use crate::figure::timeline::{Heading, Line, Mark, Row, TimelineFigure};
use crate::i18n::Words;

/// Everything that the lines are painted with.
pub(super) struct Canvas<'a> {
    pub figure: &'a TimelineFigure,
    pub theme: &'a Theme,
    pub axis: &'a Axis,
    pub layout: &'a Layout,
    /// The room of all lines.
    pub rows: Rect,
    /// Width of the names.
    pub names: f32,
    pub words: &'static Words,
}

impl Canvas<'_> {
    /// Paints the lines that are seen and gives each a node; one beyond either end, so that Tab can go there.
    pub(super) fn rows_ui(&self, ui: &Ui, mode: Mode, state: &mut State) -> FigureResponse {
        let mut did = FigureResponse::default();
        let seen = self.layout.seen(state.y, self.rows.height());
        let (from, to) = if mode.is_live() {
            (seen.start.saturating_sub(1), seen.end + 1)
        } else {
            (seen.start, seen.end)
        };
        for i in from..to {
            let (Some(line), Some((top, bottom))) = (self.figure.lines.get(i), self.layout.line(i))
            else {
                continue;
            };
            let y = |at: f64| self.rows.top() + (at - state.y) as f32;
            let rect = Rect::from_x_y_ranges(self.rows.x_range(), y(top)..=y(bottom));
            let mut ground = self.theme.window;
            let mut has_focus = false;
            if mode.is_live() {
                let (response, done) = self.line_node(ui, line, rect);
                did.join(done);
                has_focus = response.has_focus();
                if response.hovered() {
                    ground = self.theme.hover;
                }
                if has_focus && state.focused != Some(response.id) {
                    state.focused = Some(response.id);
                    state.bring(top, bottom, self.rows.height());
                    ui.ctx().request_repaint();
                }
            }
            self.line(ui, line, i, rect, ground);
            if has_focus {
                let ring = Stroke::new(1.5, self.theme.accent);
                let kind = egui::StrokeKind::Inside;
                ui.painter().rect_stroke(rect.shrink(0.5), 3.0, ring, kind);
            }
        }
        did
    }

    fn line_node(&self, ui: &Ui, line: &Line, rect: Rect) -> (egui::Response, FigureResponse) {
        let (target, hover, is_selected) = match line {
            Line::Heading(h) => (&h.target, h.hover(self.words), h.is_selected),
            Line::Row(row) => (&row.target, row.hover(self.words), false),
        };
        node::mark(ui, rect, target, &hover, is_selected, self.theme)
    }

    fn line(&self, ui: &Ui, line: &Line, i: usize, rect: Rect, ground: Color32) {
        let painter = ui.painter();
        if ground != self.theme.window {
            let side = Rangef::new(rect.left(), rect.left() + self.names);
            painter.rect_filled(Rect::from_x_y_ranges(side, rect.y_range()), 3.0, ground);
        }
        match line {
            Line::Heading(heading) => self.heading(ui, heading, rect),
            Line::Row(row) => {
                self.name(ui, row, rect);
                if let Some(plan) = self.layout.plans.get(i) {
                    self.marks(ui, row, plan, rect);
                }
            }
        }
    }

    fn heading(&self, ui: &Ui, heading: &Heading, rect: Rect) {
        let face = Face::medium(self.layout.face.size);
        let galley = text::line(ui, &heading.name, face, self.theme.second);
        let at = pos2(rect.left(), rect.bottom() - 2.0);
        let area = Rect::from_min_size(rect.min, galley.size());
        let area = Align2::LEFT_BOTTOM.anchor_size(at, area.size()).expand(2.0);
        ui.painter().rect_filled(area, 0.0, self.theme.window);
        text::paint(ui.painter(), &galley, Align2::LEFT_BOTTOM, at);
        let line = Stroke::new(1.0, self.theme.line);
        ui.painter().hline(rect.x_range(), rect.bottom(), line);
    }

    fn name(&self, ui: &Ui, row: &Row, rect: Rect) {
        let (face, width) = (self.layout.face, self.names - 8.0);
        let galley = text::wrapped(ui, &row.name, face, self.theme.text, width);
        text::paint(
            ui.painter(),
            &galley,
            Align2::LEFT_CENTER,
            rect.left_center(),
        );
    }

    fn marks(&self, ui: &Ui, row: &Row, plan: &Plan, rect: Rect) {
        let place = Rect::from_x_y_ranges(self.axis.room, self.rows.y_range());
        let painter = ui.painter().with_clip_rect(place.intersect(ui.clip_rect()));
        let lane = text::line(ui, "N", self.layout.label, self.theme.text)
            .size()
            .y
            .max(13.0);
        let top = rect.center().y - lane * plan.lanes as f32 / 2.0;
        let y = |placed: &Placed| top + lane * (placed.lane as f32 + 0.5);
        for placed in &plan.placed {
            if let Some(mark) = row.marks.get(placed.mark) {
                self.bar(&painter, mark, y(placed));
            }
        }
        for placed in &plan.placed {
            if let Some(mark) = row.marks.get(placed.mark) {
                self.shape(&painter, mark, placed.x, y(placed));
                self.label(ui, &painter, mark, placed, y(placed));
            }
        }
    }

    fn bar(&self, painter: &Painter, mark: &Mark, y: f32) {
        let axis = self.axis;
        if !mark.span.is_day() {
            let whole = Rangef::new(axis.start(mark.span.from), axis.end(mark.span.to));
            let core = Rangef::new(axis.start(mark.span.core.0), axis.end(mark.span.core.1));
            let ground = self.theme.window;
            let color = super::bar_color(self.theme, ground, mark.is_actual);
            shapes::bar(painter, y, whole, core, color, ground);
        }
        if mark.is_overdue {
            let across = Rangef::new(axis.end(mark.span.to), axis.start(self.figure.today));
            shapes::overdue(painter, y, across, self.theme.warning);
        }
    }

    fn shape(&self, painter: &Painter, mark: &Mark, x: f32, y: f32) {
        let line = if mark.is_overdue {
            self.theme.warning
        } else {
            self.theme.accent
        };
        let fill = if mark.is_actual {
            line
        } else {
            self.theme.window
        };
        shapes::event(painter, mark.event, pos2(x, y), fill, line);
    }

    fn label(&self, ui: &Ui, painter: &Painter, mark: &Mark, placed: &Placed, y: f32) {
        let Some((words, x)) = &placed.label else {
            return;
        };
        let color = if mark.is_overdue {
            self.theme.warning
        } else {
            self.theme.text
        };
        let galley = text::line(ui, words, self.layout.label, color);
        let area = Align2::LEFT_CENTER.anchor_size(pos2(*x, y), galley.size());
        painter.rect_filled(area.expand2(egui::vec2(2.0, -1.0)), 0.0, self.theme.window);
        text::paint(painter, &galley, Align2::LEFT_CENTER, pos2(*x, y));
    }
}
