//! The members of an announcement as a table with their numbers; dragging, arrows and buttons change their order.

pub(super) mod row;

use egui::{Align2, DragAndDrop, FontId, Label, Rangef, Rect, Sense, Stroke, Ui, pos2, vec2};

use self::row::GRIP;
use super::book::Shown;
use crate::command::{Command, Queue};
use crate::document::{Edit, add_member, move_member, remove_member};
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::figure::ledger::Account;
use crate::ui::View;
use crate::ui::panel::section::{look, section_ui};

/// What is dragged over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dragged {
    /// The member at this place.
    Member(usize),
    /// The project of this row, which is no member.
    Project(usize),
}

/// What a person does to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    Move(usize, usize),
    Remove(usize),
    Add(usize, usize),
}

/// Where the columns of the table stand, from its left edge.
struct Columns {
    name: Rangef,
    region: Option<Rangef>,
    numbers: Vec<(Account, Rangef)>,
    buttons: Rangef,
}

/// Width of a column of numbers, in points.
const NUMBER: f32 = 140.0;
/// Width of the column of regions, in points.
const REGION: f32 = 130.0;
/// Width of the three buttons, in points.
const BUTTONS: f32 = 3.0 * space::XL;
/// The least width of the column of names, in points.
const NAME: f32 = 130.0;

impl Columns {
    /// The columns that the width has room for; the region goes first.
    fn of(shown: &Shown, width: f32) -> Self {
        let accounts = shown.page.balances.iter().map(|balance| balance.account);
        let accounts: Vec<Account> = accounts.filter(|a| *a != Account::Projects).collect();
        let mut end = width - BUTTONS;
        let buttons = Rangef::new(end, width);
        let room = end - GRIP - NAME;
        let number = NUMBER.min(room / accounts.len().max(1) as f32).max(64.0);
        let mut numbers: Vec<(Account, Rangef)> = Vec::new();
        for account in accounts.into_iter().rev() {
            numbers.insert(0, (account, Rangef::new(end - number, end - space::S)));
            end -= number;
        }
        let region = (end - GRIP - NAME >= REGION).then(|| Rangef::new(end - REGION, end));
        let end = region.map_or(end, |region| region.min);
        Self {
            name: Rangef::new(GRIP, end - space::S),
            region,
            numbers,
            buttons,
        }
    }
}

/// Draws the members, and changes them as the person wishes.
pub(super) fn members_ui(ui: &mut Ui, view: &View<'_>, shown: &Shown, queue: &mut Queue) {
    section_ui(ui, look(view), "ledger-members");
    let top = ui.cursor().top();
    let columns = Columns::of(shown, ui.available_width());
    let mut rects = Vec::new();
    let mut wish = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    if shown.members.is_empty() {
        ui.add(Label::new(look(view).missing(view.words.text("ledger-no-members"))).wrap());
        ui.add_space(space::S);
    } else {
        header_ui(ui, view, &columns);
    }
    for at in 0..shown.members.len() {
        let (rect, wished) = row::row_ui(ui, view, (shown, at), &columns, queue);
        rects.push(rect);
        wish = wish.or(wished);
    }
    let area = Rect::from_x_y_ranges(ui.max_rect().x_range(), top..=ui.cursor().top() + space::XL);
    ui.add_space(space::S);
    let wish = wish.or_else(|| drop_ui(ui, view, shown, area, &rects));
    if let Some(edit) = wish.and_then(|wish| edit(view, shown, wish)) {
        queue.push(Command::Edit(edit));
    }
}

fn edit(view: &View<'_>, shown: &Shown, wish: Wish) -> Option<Edit> {
    match wish {
        Wish::Move(from, to) => move_member(view.document, shown.key, from, to),
        Wish::Remove(at) => remove_member(view.document, shown.key, at),
        Wish::Add(row, at) => {
            let project = view.document.dataset().projects.get(row)?;
            add_member(view.document, shown.key, &project.id, Some(at))
        }
    }
}

fn header_ui(ui: &mut Ui, view: &View<'_>, columns: &Columns) {
    let size = vec2(ui.available_width(), space::HEADER);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let line = Stroke::new(1.0, view.theme.line);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let font = FontId::new(size::SMALL, fonts::medium());
    let write = |id: &str, x: Rangef, anchor: Align2| {
        let room = Rect::from_x_y_ranges(
            Rangef::new(rect.left() + x.min, rect.left() + x.max),
            rect.y_range(),
        );
        let at = match anchor {
            Align2::RIGHT_CENTER => pos2(room.right(), room.center().y),
            _ => pos2(room.left(), room.center().y),
        };
        let text = view.words.text(id);
        let painter = ui.painter().with_clip_rect(room.expand(2.0));
        painter.text(at, anchor, text, font.clone(), view.theme.second);
    };
    write("column-name", columns.name, Align2::LEFT_CENTER);
    if let Some(region) = columns.region {
        write("panel-field-region", region, Align2::LEFT_CENTER);
    }
    for (account, x) in &columns.numbers {
        let id = format!("ledger-account-{}", account.code());
        write(&id, *x, Align2::RIGHT_CENTER);
    }
}

/// Shows where what is dragged would go, and lets it go there.
fn drop_ui(ui: &Ui, view: &View<'_>, shown: &Shown, area: Rect, rects: &[Rect]) -> Option<Wish> {
    let dragged = *DragAndDrop::payload::<Dragged>(ui.ctx())?;
    let pointer = ui.input(|i| i.pointer.interact_pos())?;
    if !area.contains(pointer) {
        return None;
    }
    let above = rects.iter().filter(|r| r.center().y < pointer.y).count();
    let line = match above.checked_sub(1).and_then(|last| rects.get(last)) {
        Some(rect) => rect.bottom(),
        None => rects.first().map_or(area.center().y, Rect::top),
    };
    ui.painter()
        .hline(area.x_range(), line, Stroke::new(2.0, view.theme.accent));
    let wish = match dragged {
        Dragged::Member(from) if above > from => Wish::Move(from, above - 1),
        Dragged::Member(from) => Wish::Move(from, above),
        Dragged::Project(row) => Wish::Add(row, above.min(shown.members.len())),
    };
    ui.input(|i| i.pointer.any_released()).then_some(wish)
}
