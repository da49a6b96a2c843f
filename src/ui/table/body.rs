//! The lines of the table that are seen: headings of groups with their subtotals, and rows with their cells.

use egui::{
    Align, Id, Layout as Direction, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    pos2, vec2,
};

use super::layout::{Layout, Track};
use super::{cells, edit, folding, header, mark, scroll, select, total};
use crate::check::Issue;
use crate::command::{Command, Queue};
use crate::document::Key;
use crate::draw::theme::space;
use crate::model::project::Project;
use crate::query::column::Column;
use crate::query::group::Line;
use crate::ui::{Desk, Page, View};

/// Draws header, lines, footer and scroll bars into a rectangle.
pub(super) fn whole_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &mut Desk,
    (room, id): (Rect, Id),
    queue: &mut Queue,
) {
    let wanted = desk.table.scroll_to.take();
    if let Some(position) = wanted {
        folding::unfold_around(view, desk, position);
    }
    let has_footer = desk.page == Page::Projects || view.groups.is_some();
    let count = desk.table.lines.len();
    let columns = (desk.columns.as_slice(), desk.frozen_columns);
    let layout = Layout::new(room, columns, count, has_footer);
    let mut scroll = desk.table.scroll;
    let line = wanted.and_then(|position| desk.table.lines.of_row(position));
    if let Some(line) = desk.table.scroll_to_line.take().or(line) {
        scroll.reveal(line, layout.body.height());
    }
    if std::mem::take(&mut desk.table.scroll_to_column)
        && let Some(column) = desk.table.column(&desk.columns)
    {
        layout.reveal(&mut scroll, column);
    }
    scroll.clamp(&layout, count);
    scroll::wheel_ui(ui, &layout, count, &mut scroll);
    desk.table.scroll = scroll;
    let tracks = layout.tracks(&scroll);
    let mut lines = part(ui, layout.body, "body");
    lines_ui(&mut lines, view, desk, (&layout, &tracks, id), queue);
    if let Some(rect) = layout.footer {
        let mut foot = part(ui, rect, "footer");
        total::footer_ui(&mut foot, view, (&layout, &tracks));
    }
    let mut head = part(ui, layout.header, "header");
    header::header_ui(&mut head, view, desk, (layout.header, &tracks), queue);
    edge_ui(ui, view, &layout, &scroll);
    scroll::bars_ui(ui, view.theme, &layout, count, &mut scroll);
    desk.table.scroll = scroll;
}

/// A part of the table that does not draw beyond its rectangle.
fn part(ui: &mut Ui, rect: Rect, name: &str) -> Ui {
    let mut part = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(name));
    part.set_clip_rect(rect.intersect(ui.clip_rect()));
    part
}

/// The edge of the columns that stay, while others are behind them.
fn edge_ui(ui: &Ui, view: &View<'_>, layout: &Layout, scroll: &scroll::Scroll) {
    if !layout.has_edge() {
        return;
    }
    let bottom = layout.footer.map_or(layout.body.bottom(), |f| f.bottom());
    let painter = ui.painter();
    let is_covering = scroll.left > 0.0;
    // While nothing goes behind it, the edge keeps out of the words of groups, which reach over it.
    let (ink, bottom) = if is_covering {
        (view.theme.missing, bottom)
    } else {
        (view.theme.line, layout.header.bottom())
    };
    let y = egui::Rangef::new(layout.header.top(), bottom);
    painter.vline(layout.frozen, y, Stroke::new(1.0, ink));
    if is_covering {
        for (at, strength) in [(1.5, 0.18), (3.0, 0.10), (4.5, 0.05)] {
            let ink = view.theme.second.gamma_multiply(strength);
            painter.vline(layout.frozen + at, y, Stroke::new(1.5, ink));
        }
    }
}

fn lines_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &mut Desk,
    (layout, tracks, id): (&Layout, &[Track], Id),
    queue: &mut Queue,
) {
    let body = layout.body;
    let (first, above) = desk.table.scroll.first();
    let count = (body.height() / space::ROW).ceil() as usize + 1;
    for (at, line) in folding::lines_from(&desk.table.lines, first, count) {
        let top = body.top() + (at - first) as f32 * space::ROW - above;
        let size = vec2(body.width(), space::ROW);
        let rect = Rect::from_min_size(pos2(body.left(), top), size);
        match line {
            Line::Row(position) => row_ui(ui, view, desk, (rect, tracks, id, position), queue),
            Line::Group(branch) => {
                total::group_ui(ui, view, desk, (rect, layout, tracks, id, branch), queue);
            }
        }
    }
}

type Place<'a> = (Rect, &'a [Track], Id, usize);

fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &mut Desk,
    (rect, tracks, id, position): Place<'_>,
    queue: &mut Queue,
) {
    let Some(index) = view.rows.get(position).copied() else {
        return;
    };
    let (Some(key), Some(project)) = (
        view.document.project_key(index),
        view.document.dataset().projects.get(index),
    ) else {
        return;
    };
    let is_selected = desk.table.selected.contains(&key);
    let response = ui.interact(rect, id.with(("row", key)), Sense::click());
    let back = match (is_selected, response.hovered()) {
        (true, _) => view.theme.selected,
        (false, true) => view.theme.hover,
        (false, false) => view.theme.window,
    };
    ui.painter().rect_filled(rect, 0.0, back);
    let range = if is_selected {
        edit::columns_of_range(desk)
    } else {
        Vec::new()
    };
    let issues = desk.checks.marks.of_row(view, index);
    for track in tracks {
        let row = Row {
            index,
            key,
            project,
            issues,
            is_selected,
            is_in_range: range.contains(&track.column),
        };
        cell_ui(ui, view, desk, (&row, track, rect));
    }
    response.widget_info(|| {
        let mut spoken = cells::spoken_row(view, index, project, desk);
        spoken.push_str(&mark::spoken(view, issues));
        WidgetInfo::selected(Role::Row, true, is_selected, spoken)
    });
    if response.clicked() {
        ui.memory_mut(|m| m.request_focus(id));
    }
    let at = response.interact_pointer_pos();
    let column = at.and_then(|at| column_at(tracks, at.x));
    clicks(view, desk, (&response, key, position, column), queue);
    if response.secondary_clicked() {
        desk.table.menu_column = column;
    }
    response.context_menu(|ui| select::row_menu_ui(ui, view, &mut desk.table, key, queue));
}

fn column_at(tracks: &[Track], x: f32) -> Option<Column> {
    let found = tracks.iter().find(|track| track.seen.contains(x));
    found.map(|track| track.column)
}

fn clicks(
    view: &View<'_>,
    desk: &mut Desk,
    (response, key, position, column): (&Response, Key, usize, Option<Column>),
    queue: &mut Queue,
) {
    if response.clicked() {
        let modifiers = response.ctx.input(|i| i.modifiers);
        select::clicked(view, &mut desk.table, key, position, modifiers);
        if let Some(column) = column {
            desk.table.set_column(column);
        }
        if desk.panel.open.is_some() && desk.table.selected.len() == 1 {
            queue.push(Command::OpenProject(key));
        }
    }
    if response.double_clicked() {
        queue.push(Command::OpenProject(key));
    }
}

/// A row, as its cells need it.
struct Row<'a> {
    index: usize,
    key: Key,
    project: &'a Project,
    issues: &'a [Issue],
    is_selected: bool,
    is_in_range: bool,
}

fn cell_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &mut Desk,
    (row, track, line): (&Row<'_>, &Track, Rect),
) {
    let column = track.column;
    let cell = cells::cell(view, row.index, row.project, column);
    let marked = if column == Column::Name {
        row.issues
    } else {
        &[]
    };
    let builder = UiBuilder::new()
        .max_rect(track.cell(line))
        .layout(Direction::left_to_right(Align::Center))
        .id_salt((row.key, column));
    let mut inside = ui.new_child(builder);
    inside.set_clip_rect(track.seen_cell(line).intersect(ui.clip_rect()));
    let id = inside.scope_id().with("cell");
    let response = inside.interact(track.cell(line), id, Sense::hover());
    let at = edit::At {
        key: row.key,
        column,
        is_in_range: row.is_in_range,
    };
    edit::frame_ui(&inside, view, &mut desk.table, at);
    mark::mark_ui(&inside, view, inside.max_rect(), marked);
    let free = if marked.is_empty() { 0.0 } else { mark::ROOM };
    let has_bar = row.is_selected && track.position == 0;
    let terms = &desk.table.terms;
    cells::cell_ui(&mut inside, view, &cell, (has_bar, free), terms);
    if !response.contains_pointer() {
        return;
    }
    if cell.is_missing || cell.is_number {
        let whole = cell.whole();
        if !whole.is_empty() {
            response.on_hover_text(whole);
        }
    } else {
        mark::hover_ui(response, view, marked);
    }
}
