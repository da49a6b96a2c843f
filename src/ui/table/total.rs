//! Lines of totals: the heading of a group with its subtotals, and the footer with the totals of all rows.

use egui::{
    Align2, Button, Color32, FontId, Id, Rect, Response, Role, Sense, Stroke, StrokeKind,
    TextWrapMode, Ui, WidgetInfo, WidgetText, pos2,
};

use super::cells::header_font;
use super::layout::{Layout, Track};
use crate::command::{Action, Command, Queue, TableWish};
use crate::draw::theme::{size, space};
use crate::figure::Target;
use crate::figure::describe;
use crate::query::column::Column;
use crate::query::group::{Branch, Subtotal, Subtotals};
use crate::query::totals::{Key, Measure};
use crate::ui::widgets::icon::Icon;
use crate::ui::{Desk, View};

/// How far a group inside another is moved in, in points.
const INDENT: f32 = space::L;

/// A total as it stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// The headline with its sign, in the unit of the column; or that nothing is stated.
    pub(super) headline: String,
    /// Whether nothing is stated, to be greyed.
    pub(super) is_missing: bool,
    /// How many of how many state it.
    pub(super) coverage: String,
    /// The whole with its range and what it covers.
    pub(super) whole: String,
}

impl Words {
    /// The words of a total under a column that adds up to `measure`.
    pub(super) fn of(view: &View<'_>, subtotal: &Subtotal, measure: Measure) -> Self {
        let words = view.words;
        let total = &subtotal.total;
        let unit = if measure == Measure::Investment {
            1e6
        } else {
            1.0
        };
        let headline = subtotal.statement().map(|quantity| {
            let shown = quantity.scaled(1.0 / unit);
            words.quantity(&shown, usize::from(shown.headline < 10.0 && unit > 1.0))
        });
        let [n, m] = [total.stated, total.projects].map(|n| words.number(n as f64, 0));
        let described = describe::total(words, total, measure);
        let covered = if total.projects == 0 {
            words.text("table-left-out")
        } else {
            describe::coverage(words, total, measure)
        };
        let is_missing = headline.is_none();
        let headline = headline.unwrap_or_else(|| words.text("missing-not-stated"));
        let described = described.unwrap_or_else(|| headline.clone());
        Self {
            is_missing,
            headline,
            coverage: words.fill("table-n-of-m", &[("n", n.into()), ("m", m.into())]),
            whole: format!("{described}\n{covered}"),
        }
    }
}

/// The words of a column's total; `None` under a column whose sum means nothing.
pub(super) fn words_of(view: &View<'_>, subtotals: &Subtotals, column: Column) -> Option<Words> {
    let measure = column.measure()?;
    Some(Words::of(view, subtotals.under(column)?, measure))
}

/// Draws the totals of all rows.
pub(super) fn footer_ui(ui: &mut Ui, view: &View<'_>, (layout, tracks): (&Layout, &[Track])) {
    let Some(rect) = layout.footer else {
        return;
    };
    ui.painter().rect_filled(rect, 0.0, view.theme.panel);
    let line = Stroke::new(1.0, view.theme.missing);
    ui.painter().hline(rect.x_range(), rect.top(), line);
    let name = view.words.text("table-total");
    let response = ui.interact(rect, ui.scope_id().with("total"), Sense::hover());
    let spoken = spoken(view, &name, view.rows.len(), view.subtotals);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    let texts = (name.as_str(), view.words.projects(view.rows.len()));
    name_ui(
        ui,
        view,
        (rect, rect.left() + space::S),
        (layout, tracks),
        texts,
    );
    for track in tracks {
        subtotal_ui(ui, view, view.subtotals, track, rect);
    }
}

type Place<'a> = (Rect, &'a Layout, &'a [Track], Id, usize);

/// Draws the heading of a group: a click folds or unfolds it.
pub(super) fn group_ui(
    ui: &mut Ui,
    view: &View<'_>,
    desk: &mut Desk,
    (rect, layout, tracks, id, at): Place<'_>,
    queue: &mut Queue,
) {
    let Some(branch) = view.groups.and_then(|groups| groups.branches.get(at)) else {
        return;
    };
    let name = describe::group_short(view.words, &branch.key);
    let is_folded = desk.grouping.is_folded(&branch.path);
    let is_focused = desk.table.group.as_ref() == Some(&branch.path);
    let response = ui.interact(rect, id.with(("group", &branch.path)), Sense::click());
    response.widget_info(|| {
        let spoken = spoken(view, &name, branch.rows.len(), &branch.subtotals);
        WidgetInfo::selected(Role::Row, true, is_focused, spoken)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(!is_folded);
        node.set_level(branch.path.len());
    });
    let usual = if branch.depth() == 0 {
        view.theme.panel
    } else {
        view.theme.window
    };
    back_ui(ui, view, &response, (is_focused, usual));
    let left = rect.left() + space::S + INDENT * branch.depth() as f32;
    let arrow = if is_folded { Icon::Right } else { Icon::Down };
    let ink = Stroke::new(1.5, view.theme.second);
    arrow.paint(ui.painter(), pos2(left + 5.0, rect.center().y), 3.5, ink);
    let texts = (name.as_str(), view.words.projects(branch.rows.len()));
    let left = left + space::L;
    name_ui(ui, view, (rect, left), (layout, tracks), texts);
    for track in tracks {
        subtotal_ui(ui, view, &branch.subtotals, track, rect);
    }
    if response.clicked() {
        ui.memory_mut(|m| m.request_focus(id));
        desk.table.focus_group(branch.path.clone());
        desk.grouping.toggle(&branch.path);
    }
    if response.secondary_clicked() {
        desk.table.focus_group(branch.path.clone());
    }
    response.context_menu(|ui| menu_ui(ui, view, desk, branch, queue));
}

fn back_ui(ui: &Ui, view: &View<'_>, response: &Response, (is_focused, usual): (bool, Color32)) {
    let rect = response.rect;
    let back = match (is_focused, response.hovered()) {
        (true, _) => view.theme.selected,
        (false, true) => view.theme.hover,
        (false, false) => usual,
    };
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, back);
    let line = Stroke::new(1.0, view.theme.line);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, line);
    if is_focused {
        let ring = Stroke::new(1.5, view.theme.accent);
        painter.rect_stroke(rect.shrink(1.0), 2.0, ring, StrokeKind::Inside);
    }
}

/// Paints the name of a line and how many projects it has, over the columns before the first total that is seen.
fn name_ui(
    ui: &Ui,
    view: &View<'_>,
    (rect, left): (Rect, f32),
    (layout, tracks): (&Layout, &[Track]),
    (name, count): (&str, String),
) {
    let first = tracks.iter().find(|track| track.column.measure().is_some());
    let end = first.map_or(rect.right(), |track| track.seen.min);
    let end = end.max(layout.frozen.min(rect.right()));
    let middle = rect.center().y;
    let paint = |ui: &Ui, text: &str, font: FontId, ink, x: f32| {
        let room = (end - x - space::S).max(0.0);
        let wrap = Some(TextWrapMode::Truncate);
        let galley = WidgetText::from(text).into_galley(ui, wrap, room, font);
        let width = galley.size().x;
        if room > 12.0 {
            let at = pos2(x, middle - galley.size().y / 2.0);
            ui.painter().galley(at, galley, ink);
        }
        x + width
    };
    let next = paint(ui, name, header_font(), view.theme.text, left);
    let small = FontId::proportional(size::SMALL);
    paint(ui, &count, small, view.theme.second, next + space::S);
}

/// Paints a total into its cell: the headline at the right and, where there is room, how many of how many state it.
fn subtotal_ui(ui: &mut Ui, view: &View<'_>, subtotals: &Subtotals, track: &Track, line: Rect) {
    let Some(words) = words_of(view, subtotals, track.column) else {
        return;
    };
    let (cell, seen) = (track.cell(line), track.seen_cell(line));
    let painter = ui.painter().with_clip_rect(seen.intersect(ui.clip_rect()));
    let (font, ink) = if words.is_missing {
        (FontId::proportional(size::TABLE), view.theme.missing)
    } else {
        (header_font(), view.theme.text)
    };
    let at = pos2(cell.right() - space::S, cell.center().y);
    let headline = painter.text(at, Align2::RIGHT_CENTER, &words.headline, font, ink);
    let small = FontId::proportional(size::SMALL);
    let galley = painter.layout_no_wrap(words.coverage, small, view.theme.second);
    let left = headline.left() - space::S - galley.size().x;
    if left >= cell.left() + space::XS {
        let at = pos2(left, cell.center().y - galley.size().y / 2.0);
        painter.galley(at, galley, view.theme.second);
    }
    let id = ui
        .scope_id()
        .with(("total", track.column, line.top().round() as i32));
    let response = ui.interact(seen, id, Sense::hover());
    response.on_hover_text(words.whole);
}

/// A line of totals as one sentence, for a screen reader.
fn spoken(view: &View<'_>, name: &str, rows: usize, subtotals: &Subtotals) -> String {
    let totals = Column::ALL.iter().filter_map(|column| {
        let words = words_of(view, subtotals, *column)?;
        let measure = column.measure()?.code().replace('_', "-");
        let header = view.words.text(&format!("measure-{measure}"));
        Some(format!("{header} {}", words.whole.replace('\n', ", ")))
    });
    let counted = [name.to_owned(), view.words.projects(rows)];
    counted
        .into_iter()
        .chain(totals)
        .collect::<Vec<_>>()
        .join(", ")
}

/// What a right click on the heading of a group offers.
fn menu_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, branch: &Branch, queue: &mut Queue) {
    let words = view.words;
    let is_folded = desk.grouping.is_folded(&branch.path);
    let id = if is_folded {
        "table-unfold"
    } else {
        "table-fold"
    };
    if ui.button(words.text(id)).clicked() {
        desk.grouping.toggle(&branch.path);
    }
    for action in [Action::ExpandGroups, Action::CollapseGroups] {
        if ui.button(words.text(&action.message_id())).clicked() {
            queue.act(action);
        }
    }
    ui.separator();
    if ui.button(words.text("table-only-group")).clicked() {
        queue.push(Command::Follow(Target::Values(values(view, branch))));
    }
    if ui.button(words.text("table-select-group")).clicked() {
        let rows = view.rows.get(branch.rows.clone()).unwrap_or_default();
        let keys = rows
            .iter()
            .filter_map(|row| view.document.project_key(*row));
        desk.table.selected = keys.collect();
    }
    ui.separator();
    let none = Button::new(words.text("table-ungroup"));
    if ui
        .add_enabled(!desk.grouping.fields().is_empty(), none)
        .clicked()
    {
        queue.push(Command::Table(TableWish::GroupBy(Vec::new())));
    }
}

/// The values of a group and of the groups around it.
fn values(view: &View<'_>, branch: &Branch) -> Vec<Key> {
    let Some(groups) = view.groups else {
        return Vec::new();
    };
    let around = groups.around(branch.rows.start);
    let outer = around.filter(|b| b.path.len() <= branch.path.len());
    outer.map(|b| b.key.clone()).collect()
}
