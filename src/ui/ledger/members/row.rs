//! One member: its name, which opens it, its numbers, and the buttons that move and remove it.

use egui::{
    Align, Align2, CursorIcon, FontId, Layout, Pos2, Rangef, Rect, Role, Sense, Stroke, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{Columns, Dragged, Wish};
use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::figure::ledger::Account;
use crate::i18n::Words;
use crate::model::claim::Known;
use crate::model::visible::line;
use crate::ui::View;
use crate::ui::ledger::book::{Member, Shown};
use crate::ui::panel::section::look;
use crate::ui::panel::words::project_name;
use crate::ui::widgets::icon::{Icon, icon_button_enabled};

/// Width of the handle to drag by, in points.
pub(in crate::ui::ledger) const GRIP: f32 = 20.0;

/// What the cells of a member say.
pub(super) struct Told {
    name: String,
    /// Where it is, or what is the matter with it.
    pub(super) region: String,
    /// A number in words, or that none is stated, and why.
    pub(super) numbers: Vec<(String, Option<String>)>,
    /// What is said besides, one line each.
    notes: Vec<String>,
}

impl Told {
    /// What a member says for these accounts.
    pub(super) fn of(view: &View<'_>, member: &Member, accounts: &[Account]) -> Self {
        let words = view.words;
        let mut notes = Vec::new();
        if member.is_outside {
            notes.push(words.text("ledger-member-outside"));
        }
        if member.is_repeated {
            notes.push(words.text("ledger-member-repeated"));
        }
        let dataset = view.document.dataset();
        let found = member.row.and_then(|row| {
            let record = view.index.rows().get(row)?;
            Some((dataset.projects.get(row)?, record))
        });
        let Some((project, record)) = found else {
            notes.push(words.text("ledger-member-gone"));
            return Self {
                name: line(member.id.as_str()),
                region: String::new(),
                numbers: Vec::new(),
                notes,
            };
        };
        let region = project.region.as_ref();
        Self {
            name: project_name(words, project),
            region: region.map_or_else(|| words.text("region-none"), |r| words.name(r)),
            numbers: accounts
                .iter()
                .map(|account| number(words, *account, &record.known(account.measure())))
                .collect(),
            notes,
        }
    }

    fn spoken(&self) -> String {
        let parts = [&self.name, &self.region].into_iter();
        let numbers = self.numbers.iter().map(|(text, _)| text);
        let all = parts.chain(numbers).chain(&self.notes);
        let all: Vec<&str> = all.map(String::as_str).filter(|t| !t.is_empty()).collect();
        all.join(", ")
    }
}

/// What a member states for an account: its number, or that it states none and why.
pub(in crate::ui::ledger) fn number(
    words: &Words,
    account: Account,
    known: &Known,
) -> (String, Option<String>) {
    match known {
        Known::Stated(quantity) => {
            let text = match account {
                Account::Investment => words.usd_short(quantity),
                Account::Jobs | Account::ConstructionJobs | Account::Projects => {
                    words.quantity(quantity, 0)
                }
            };
            (text, None)
        }
        Known::Missing(_) | Known::NoRate(..) | Known::NobodyLooked | Known::Unusable => {
            let id = format!("ledger-states-no-{}", account.code());
            (words.text(&id), Some(words.why_missing(known)))
        }
    }
}

/// Draws the member at a place; gives where it is, and what is wished.
pub(super) fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (shown, at): (&Shown, usize),
    columns: &Columns,
    queue: &mut Queue,
) -> (Rect, Option<Wish>) {
    let size = vec2(ui.available_width(), space::ROW);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let Some(member) = shown.members.get(at).filter(|_| ui.is_rect_visible(rect)) else {
        return (rect, None);
    };
    let told = Told::of(view, member, &columns.accounts());
    let theme = view.theme;
    let id = ui.scope_id().with(("member", at));
    let open = Rect::from_x_y_ranges(
        Rangef::new(
            rect.left() + columns.name.min,
            rect.left() + columns.buttons.min,
        ),
        rect.y_range(),
    );
    let response = ui.interact(open, id, Sense::click());
    let spoken = told.spoken();
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &spoken));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 0.0, theme.hover);
    }
    if response.has_focus() {
        let ring = Stroke::new(1.5, theme.accent);
        ui.painter()
            .rect_stroke(open, 2.0, ring, egui::StrokeKind::Inside);
    }
    let hairline = Stroke::new(1.0, theme.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, hairline);
    cells_ui(ui, view, (member, &told), columns, rect);
    grip_ui(ui, view, (&told.name, at), rect);
    let key = member.row.and_then(|row| view.document.project_key(row));
    if let (true, Some(key)) = (response.clicked(), key) {
        queue.push(Command::OpenProject(key));
    }
    let mut lines = told.notes.clone();
    lines.extend(told.numbers.iter().filter_map(|(_, why)| why.clone()));
    lines.dedup();
    lines.insert(0, told.name.clone());
    response.on_hover_text(lines.join("\n"));
    let wish = buttons_ui(
        ui,
        view,
        (&told.name, at, shown.members.len()),
        columns,
        rect,
    );
    (rect, wish)
}

fn cells_ui(
    ui: &Ui,
    view: &View<'_>,
    (member, told): (&Member, &Told),
    columns: &Columns,
    rect: Rect,
) {
    let theme = view.theme;
    let is_dim = member.is_outside || member.is_repeated;
    let ink = if is_dim { theme.missing } else { theme.text };
    let write = |text: &str, x: Rangef, is_number: bool, ink| {
        let left = rect.left() + x.min;
        let room = Rangef::new(left, rect.left() + x.max);
        let font = FontId::proportional(size::TABLE);
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width(room.span().max(1.0));
        let galley = ui.painter().layout_job(job);
        let align = if is_number {
            Align2::RIGHT_CENTER
        } else {
            Align2::LEFT_CENTER
        };
        let at: Pos2 = if is_number {
            pos2(room.max, rect.center().y)
        } else {
            pos2(room.min, rect.center().y)
        };
        let place = align.anchor_size(at, galley.size());
        ui.painter().galley(place.min, galley, ink);
    };
    if member.row.is_none() {
        let whole = Rangef::new(columns.name.min, columns.buttons.min - space::S);
        let text = format!("{} · {}", told.name, told.notes.join(" · "));
        write(&text, whole, false, theme.error);
        return;
    }
    write(&told.name, columns.name, false, ink);
    if let Some(x) = columns.region {
        write(&told.region, x, false, ink);
    }
    for ((_, x), (text, why)) in columns.numbers.iter().zip(&told.numbers) {
        let ink = if why.is_some() { theme.missing } else { ink };
        write(text, *x, true, ink);
    }
}

/// The handle to drag a member by.
fn grip_ui(ui: &Ui, view: &View<'_>, (name, at): (&str, usize), rect: Rect) {
    let area = Rect::from_min_size(rect.min, vec2(GRIP, rect.height()));
    let id = ui.scope_id().with(("member-grip", at));
    let response = ui.interact(area, id, Sense::drag());
    let args = [("name", name.to_owned().into())];
    let label = view.words.fill("ledger-drag", &args);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    grip_look(ui, view, &response);
    response.dnd_set_drag_payload(Dragged::Member(at));
}

/// The sign of a handle, lit under the pointer.
pub(in crate::ui::ledger) fn grip_look(ui: &Ui, view: &View<'_>, response: &egui::Response) {
    let is_lit = response.hovered() || response.dragged();
    let ink = if is_lit {
        view.theme.text
    } else {
        view.theme.missing
    };
    let center = response.rect.center();
    Icon::Grip.paint(ui.painter(), center, 5.0, Stroke::new(1.5, ink));
    if response.dragged() {
        ui.set_cursor_icon(CursorIcon::Grabbing);
    } else if response.hovered() {
        ui.set_cursor_icon(CursorIcon::Grab);
    }
}

/// The keyboard's way to move and remove a member.
fn buttons_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (name, at, count): (&str, usize, usize),
    columns: &Columns,
    rect: Rect,
) -> Option<Wish> {
    let area = Rect::from_x_y_ranges(
        Rangef::new(
            rect.left() + columns.buttons.min,
            rect.left() + columns.buttons.max,
        ),
        rect.y_range(),
    );
    let mut wish = None;
    let layout = Layout::left_to_right(Align::Center);
    let builder = UiBuilder::new()
        .id_salt(("member-buttons", at))
        .max_rect(area)
        .layout(layout);
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (icon, id, then) in [
            (
                Icon::Up,
                "panel-move-up",
                at.checked_sub(1).map(|to| Wish::Move(at, to)),
            ),
            (
                Icon::Down,
                "panel-move-down",
                (at + 1 < count).then_some(Wish::Move(at, at + 1)),
            ),
            (Icon::Cross, "panel-remove", Some(Wish::Remove(at))),
        ] {
            let text = view.words.text(id);
            let button = icon_button_enabled(ui, look(view), icon, &text, then.is_some())
                .accessible_name(format!("{text}, {name}"));
            if button.clicked() {
                wish = then;
            }
        }
    });
    wish
}
