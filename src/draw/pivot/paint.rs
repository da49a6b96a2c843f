//! Paints the table: names, cells, totals; in the window each cell answers to pointer, keyboard and screen reader.

use egui::{
    Align2, Color32, Id, Pos2, Rangef, Rect, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::plan::{Areas, Plan};
use super::state::State;
use super::{Extent, keys};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::draw::{FigureResponse, node, palette, shapes};
use crate::figure::map::Fill;
use crate::figure::pivot::{Cell, PivotFigure};

/// Between two coloured cells, in points.
const SEAM: f32 = 1.0;

/// Everything that is painted with.
pub(super) struct Canvas<'a> {
    pub figure: &'a PivotFigure,
    pub theme: &'a Theme,
    pub plan: &'a Plan,
    pub areas: Areas,
    /// How far the cells are moved.
    pub offset: Vec2,
    /// Whether cells react.
    pub is_live: bool,
}

/// What the person does in one part of the table.
#[derive(Default)]
struct Done {
    did: FigureResponse,
    /// The cell with the keyboard's focus.
    focused: Option<(Id, (usize, usize))>,
}

impl Canvas<'_> {
    /// Paints all parts and takes in what is done with them.
    pub(super) fn paint(&self, ui: &mut Ui, state: &mut State) -> FigureResponse {
        self.corner(ui);
        self.heads(ui);
        self.names(ui);
        let Extent { rows, columns } = self.plan.extent;
        let seen_rows = seen(
            self.offset.y,
            self.areas.cells.height(),
            self.plan.row,
            rows,
        );
        let is_seen = |column: &usize| {
            let place = self.plan.column(*column);
            let room = self.areas.cells.width();
            place.max > self.offset.x && place.min < self.offset.x + room
        };
        let seen_columns: Vec<usize> = (0..columns).filter(is_seen).collect();
        let areas = self.areas;
        let body = areas.totals.with_min_y(areas.cells.top());
        let parts = [
            (areas.cells, cross(&seen_rows, &seen_columns)),
            (
                body.with_max_y(areas.cells.bottom()),
                cross(&seen_rows, &[columns]),
            ),
            (
                areas.sums.with_min_x(areas.cells.left()),
                cross(&[rows], &seen_columns),
            ),
            (body.with_min_y(areas.cells.bottom()), vec![(rows, columns)]),
        ];
        let mut done = Done::default();
        let mut places: Vec<Id> = Vec::new();
        for (i, (area, seen)) in parts.into_iter().enumerate() {
            let mut inner = ui.new_child(UiBuilder::new().id_salt(("part", i)).max_rect(area));
            inner.set_clip_rect(area.expand(0.5).intersect(ui.clip_rect()));
            places.push(inner.scope_id());
            self.part(&inner, &seen, &mut done);
        }
        self.lines(ui);
        self.follow(ui, &done, &places, state);
        done.did
    }

    /// Where a cell is.
    fn rect(&self, (row, column): (usize, usize)) -> Rect {
        let (plan, areas) = (self.plan, self.areas);
        let x = if column < plan.extent.columns {
            let place = plan.column(column);
            let left = areas.cells.left() - self.offset.x;
            Rangef::new(left + place.min, left + place.max)
        } else {
            areas.totals.x_range()
        };
        let y = if row < plan.extent.rows {
            let top = areas.cells.top() - self.offset.y + plan.row * row as f32;
            Rangef::new(top, top + plan.row)
        } else {
            areas.sums.y_range()
        };
        Rect::from_x_y_ranges(x, y)
    }

    fn part(&self, ui: &Ui, seen: &[(usize, usize)], done: &mut Done) {
        for place in seen {
            let Some(cell) = keys::cell(self.figure, self.plan.extent, *place) else {
                continue;
            };
            let rect = self.rect(*place);
            self.cell(ui, cell, *place, rect);
            if self.is_live {
                self.react(ui, cell, (*place, rect), done);
            }
        }
    }

    fn cell(&self, ui: &Ui, cell: &Cell, (row, column): (usize, usize), rect: Rect) {
        let (theme, painter) = (self.theme, ui.painter());
        let extent = self.plan.extent;
        let is_total = row == extent.rows || column == extent.columns;
        let ground = match cell.fill {
            Some(fill @ (Fill::Class(_) | Fill::Zero | Fill::NoProject)) => {
                let color = palette::area(theme, self.figure.measure, fill);
                painter.rect_filled(rect.shrink(SEAM / 2.0), 0.0, color);
                color
            }
            Some(Fill::NoNumber) | None => theme.window,
        };
        let face = Face {
            is_medium: is_total,
            ..self.plan.face
        };
        let ink = match cell.fill {
            Some(Fill::Class(_)) => palette::readable_on(ground),
            Some(Fill::NoNumber) => theme.second,
            Some(Fill::Zero | Fill::NoProject) | None => theme.text,
        };
        let galley = text::line(ui, &cell.label, face, ink);
        if cell.fill == Some(Fill::NoNumber) {
            let hatched = rect.shrink(SEAM / 2.0);
            shapes::hatch(painter, hatched, theme.line);
            let area = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size());
            painter.rect_filled(area.expand2(vec2(4.0, 0.0)), 0.0, theme.window);
            text::paint(painter, &galley, Align2::CENTER_CENTER, rect.center());
            return;
        }
        let at = pos2(rect.right() - self.plan.pad, rect.center().y);
        text::paint(painter, &galley, Align2::RIGHT_CENTER, at);
    }

    fn react(&self, ui: &Ui, cell: &Cell, (place, rect): ((usize, usize), Rect), done: &mut Done) {
        let theme = self.theme;
        let is_chosen = self.figure.chosen.as_ref() == Some(&cell.target);
        let is_selected = is_chosen || cell.is_selected;
        let (response, did) = node::mark(ui, rect, &cell.target, &cell.hover, is_selected, theme);
        let inside = rect.shrink(SEAM);
        let stroke = |color: Color32, width: f32| {
            let kind = StrokeKind::Inside;
            ui.painter()
                .rect_stroke(inside, 0.0, Stroke::new(width, color), kind);
        };
        if response.clicked() {
            // From here, arrow keys go on.
            response.request_focus();
        }
        if response.hovered() {
            stroke(theme.text, 1.0);
        }
        if is_selected {
            stroke(theme.accent, 2.0);
        }
        if response.has_focus() {
            // Told from the ring of what is chosen by a line on the inside.
            stroke(theme.window, 3.5);
            stroke(theme.accent, 2.0);
            done.focused = Some((response.id, place));
        }
        done.did.join(did);
    }

    /// Arrow keys move the focus; a cell that gets it is brought into view.
    fn follow(&self, ui: &Ui, done: &Done, places: &[Id], state: &mut State) {
        let Some((id, place)) = done.focused else {
            state.focused = None;
            return;
        };
        let extent = self.plan.extent;
        let room = self.areas.cells.size();
        if state.focused != Some(place) {
            state.bring(place, self.plan, room);
            state.focused = Some(place);
        }
        let Some(next) = keys::moved(ui, self.figure, extent, (id, place)) else {
            return;
        };
        let part = match (next.0 == extent.rows, next.1 == extent.columns) {
            (false, false) => 0,
            (false, true) => 1,
            (true, false) => 2,
            (true, true) => 3,
        };
        let scope: Option<&Id> = places.get(part);
        let target = keys::cell(self.figure, extent, next).map(|cell| &cell.target);
        if let (Some(scope), Some(target)) = (scope, target) {
            state.bring(next, self.plan, room);
            state.focused = Some(next);
            ui.memory_mut(|memory| memory.request_focus(scope.with(("mark", target))));
            ui.request_repaint();
        }
    }

    /// The fields that columns and rows stand for, above each other.
    fn corner(&self, ui: &Ui) {
        let (plan, area) = (self.plan, self.areas.corner);
        let (rows, columns) = &self.figure.fields;
        let line = |words: &str| text::line(ui, words, plan.head_face, self.theme.second);
        let across = line(columns);
        let down = line(rows);
        let painter = ui.painter().with_clip_rect(area.intersect(ui.clip_rect()));
        let at = pos2(area.left(), area.bottom() - 2.0);
        let drawn = text::paint(&painter, &down, Align2::LEFT_BOTTOM, at);
        let at = pos2(area.right() - plan.pad, drawn.top());
        text::paint(&painter, &across, Align2::RIGHT_BOTTOM, at);
    }

    /// The names of columns.
    fn heads(&self, ui: &Ui) {
        let (plan, area) = (self.plan, self.areas.heads);
        let painter = ui.painter().with_clip_rect(area.intersect(ui.clip_rect()));
        let columns = self.figure.columns.iter().take(plan.extent.columns);
        for (i, head) in columns.enumerate() {
            let rect = self.rect((0, i));
            if rect.right() < area.left() || rect.left() > area.right() {
                continue;
            }
            let galley = plan.head_words(ui, (i, &head.name), self.theme);
            let at = pos2(rect.right() - plan.pad, area.bottom() - 2.0);
            // The words are set to the right, so that their galley reaches left from its origin.
            let top = at.y - galley.size().y;
            painter.galley(Pos2::new(at.x, top), galley, Color32::PLACEHOLDER);
        }
        let total = text::line(
            ui,
            &self.figure.total_name,
            plan.head_face,
            self.theme.second,
        );
        let totals = self.areas.totals;
        let at = pos2(totals.right() - plan.pad, area.bottom() - 2.0);
        text::paint(ui.painter(), &total, Align2::RIGHT_BOTTOM, at);
    }

    /// The names of rows, cut where they are too long.
    fn names(&self, ui: &Ui) {
        let (plan, area) = (self.plan, self.areas.names);
        let painter = ui.painter().with_clip_rect(area.intersect(ui.clip_rect()));
        let seen = seen(self.offset.y, area.height(), plan.row, plan.extent.rows);
        let name = |words: &str, face: Face| {
            let mut job = egui::text::LayoutJob::simple_singleline(
                words.to_owned(),
                face.font(),
                self.theme.text,
            );
            job.wrap = egui::text::TextWrapping::truncate_at_width(plan.names - plan.pad);
            ui.painter().layout_job(job)
        };
        for row in seen {
            if let Some(line) = self.figure.rows.get(row) {
                let at = pos2(area.left(), self.rect((row, 0)).center().y);
                let galley = name(&line.head.name, plan.face);
                text::paint(&painter, &galley, Align2::LEFT_CENTER, at);
            }
        }
        let face = Face {
            is_medium: true,
            ..plan.face
        };
        let galley = name(&self.figure.total_name, face);
        let at = pos2(area.left(), self.areas.sums.center().y);
        text::paint(ui.painter(), &galley, Align2::LEFT_CENTER, at);
    }

    /// Hairlines between rows, stronger ones beside the totals.
    fn lines(&self, ui: &Ui) {
        let (theme, areas) = (self.theme, self.areas);
        let x = Rangef::new(areas.corner.left(), areas.totals.right());
        let painter = ui.painter();
        let hairline = Stroke::new(1.0, theme.line);
        let names = areas.names;
        for row in seen(
            self.offset.y,
            names.height(),
            self.plan.row,
            self.plan.extent.rows,
        ) {
            let y = self.rect((row, 0)).bottom();
            if y < names.bottom() {
                let sides = [names.x_range(), areas.totals.x_range()];
                let whole = [x];
                let ranges = if self.figure.legend.is_empty() {
                    &whole[..]
                } else {
                    &sides[..]
                };
                for range in ranges {
                    painter.hline(*range, y, hairline);
                }
            }
        }
        let strong = Stroke::new(1.0, theme.second);
        painter.hline(x, names.top(), strong);
        painter.hline(x, names.bottom(), strong);
    }
}

/// Every place of these rows and columns.
fn cross(rows: &[usize], columns: &[usize]) -> Vec<(usize, usize)> {
    let mut places = Vec::with_capacity(rows.len() * columns.len());
    for row in rows {
        places.extend(columns.iter().map(|column| (*row, *column)));
    }
    places
}

/// The places of the rows, `count` of this height, that are seen in a room.
fn seen(offset: f32, room: f32, size: f32, count: usize) -> Vec<usize> {
    let first = (offset / size).floor() as usize;
    let last = ((offset + room) / size).ceil() as usize;
    (first..last.min(count)).collect()
}
