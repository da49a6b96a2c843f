//! Lists in the form: rows that can be added, moved and taken away.

use egui::{Frame, Margin, Stroke, Ui, vec2};

use super::pen::Pen;
use crate::draw::theme::space;
use crate::ui::panel::draft::rows::{Buffered, Row, RowMove, Rows};
use crate::ui::panel::section::changed_section_ui;
use crate::ui::widgets::field::{badge_ui, changed_ui};
use crate::ui::widgets::icon::{Icon, icon_button_enabled};
use crate::ui::widgets::{Look, button};

/// What the first place of a list means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Nothing but the first place.
    First,
    /// The one that counts.
    Preferred,
}

/// A list of the project as a section of its own: message ids of its heading, of one row, and of the button that adds one.
pub(super) fn section_rows_ui<T: Buffered>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    (section, row, add): (&str, &str, &str),
    rows: &mut Rows<T>,
    is_changed: bool,
    empty: impl FnOnce() -> T,
    row_ui: impl FnMut(&mut Pen<'_>, &mut Ui, &mut Row<T>),
) {
    changed_section_ui(ui, pen.look(), section, is_changed);
    let row = pen.text(row);
    rows_ui(ui, pen, (&row, add, Head::First), rows, |_| empty(), row_ui);
}

/// Rows that can be added, moved and removed. `title` names a row, `add` is on the button.
pub(super) fn rows_ui<T: Buffered>(
    ui: &mut Ui,
    pen: &mut Pen<'_>,
    (title, add, head): (&str, &str, Head),
    rows: &mut Rows<T>,
    empty: impl FnOnce(&Rows<T>) -> T,
    mut row_ui: impl FnMut(&mut Pen<'_>, &mut Ui, &mut Row<T>),
) {
    let look = pen.look();
    let len = rows.len();
    let mut change = None;
    for (at, row) in rows.iter_mut().enumerate() {
        let head_of_row = RowHead {
            title,
            at,
            len,
            is_new: row.was.is_none(),
            is_changed: row.was.is_some() && row.is_touched(),
        };
        let is_preferred = head == Head::Preferred && at == 0 && len > 1;
        ui.push_id(row.uid, |ui| {
            row_frame(look, is_preferred).show(ui, |ui| {
                change = head_of_row.ui(ui, look).or(change);
                row_ui(pen, ui, row);
            });
        });
        ui.add_space(space::XS);
    }
    if button::quiet(ui, look, &pen.text(add)).clicked() {
        let row = empty(rows);
        rows.add(row);
    }
    if let Some(change) = change {
        rows.apply(change);
    }
}

fn row_frame(look: Look, is_first: bool) -> Frame {
    let theme = look.theme;
    let ink = if is_first { theme.accent } else { theme.line };
    Frame::new()
        .fill(theme.window)
        .stroke(Stroke::new(1.0, ink))
        .corner_radius(4.0)
        .inner_margin(Margin::same(8))
}

/// What stands above a row: its number, and the buttons that move and remove it.
struct RowHead<'a> {
    title: &'a str,
    at: usize,
    len: usize,
    is_new: bool,
    is_changed: bool,
}

impl RowHead<'_> {
    fn ui(&self, ui: &mut Ui, look: Look) -> Option<RowMove> {
        let mut change = None;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = vec2(2.0, 0.0);
            ui.label(look.small(self.number(look)));
            if self.is_new {
                badge_ui(ui, look, &look.words.text("panel-new-row"));
            } else if self.is_changed {
                changed_ui(ui, look);
            }
            let right = egui::Layout::right_to_left(egui::Align::Center);
            ui.with_layout(right, |ui| change = self.buttons_ui(ui, look));
        });
        change
    }

    fn number(&self, look: Look) -> String {
        let number = look.words.number((self.at + 1) as f64, 0);
        format!("{} {number}", self.title)
    }

    fn buttons_ui(&self, ui: &mut Ui, look: Look) -> Option<RowMove> {
        let mut change = None;
        let mut named = |ui: &mut Ui, icon, id: &str, is_enabled, then| {
            let name = look.words.text(id);
            let button = icon_button_enabled(ui, look, icon, &name, is_enabled)
                .accessible_name(format!("{name}, {}", self.number(look)));
            if button.clicked() {
                change = Some(then);
            }
        };
        named(
            ui,
            Icon::Cross,
            "panel-remove",
            true,
            RowMove::Remove(self.at),
        );
        if self.len > 1 {
            let has_next = self.at + 1 < self.len;
            named(
                ui,
                Icon::Down,
                "panel-move-down",
                has_next,
                RowMove::Down(self.at),
            );
            named(
                ui,
                Icon::Up,
                "panel-move-up",
                self.at > 0,
                RowMove::Up(self.at),
            );
        }
        change
    }
}
