//! The members of an announcement as a table with their numbers; dragging, arrows and buttons change their order.

pub(super) mod row;

use egui::{Align2, DragAndDrop, FontId, Label, Rangef, Rect, Sense, Stroke, Ui, pos2, vec2};

use self::row::{GRIP, Told};
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

/// Between two columns, in points.
const GAP: f32 = space::L;
/// Width of the three buttons, in points.
const BUTTONS: f32 = 3.0 * space::XL;
/// The least width of the column of names, in points.
const NAME: f32 = 130.0;
/// The least width that a column of regions leaves to the names, in points.
const NAME_BESIDE_REGION: f32 = 220.0;
/// The least width of a column of numbers, in points.
const NUMBER: f32 = 64.0;
/// So many members decide how wide the columns are.
const MEASURED: usize = 200;

impl Columns {
    /// The columns that the width has room for, as wide as what they say; the region goes first.
    fn of(ui: &Ui, view: &View<'_>, shown: &Shown) -> Self {
        let accounts = shown.page.balances.iter().map(|balance| balance.account);
        let accounts: Vec<Account> = accounts.filter(|a| *a != Account::Projects).collect();
        let members = shown.members.iter().take(MEASURED);
        let told: Vec<Told> = members.map(|m| Told::of(view, m, &accounts)).collect();
        let width = ui.available_width();
        let mut end = width - BUTTONS;
        let buttons = Rangef::new(end, width);
        let most = (end - GRIP - NAME) / accounts.len().max(1) as f32;
        let mut numbers: Vec<(Account, Rangef)> = Vec::new();
        for (at, account) in accounts.iter().enumerate().rev() {
            let header = view.words.text(&header_id(*account));
            let cells = told.iter().filter_map(|told| told.numbers.get(at));
            let widest = widest(ui, view, &header, cells.map(|(text, _)| text));
            let number = (widest + GAP).min(most).max(NUMBER);
            numbers.insert(0, (*account, Rangef::new(end - number, end - space::S)));
            end -= number;
        }
        let header = view.words.text(REGION_HEADER);
        let cells = told.iter().map(|told| &told.region);
        let widest = widest(ui, view, &header, cells) + GAP;
        let region =
            (end - GRIP - NAME_BESIDE_REGION >= widest).then(|| Rangef::new(end - widest, end));
        let end = region.map_or(end, |region| region.min);
        Self {
            name: Rangef::new(GRIP, end - space::S),
            region,
            numbers,
            buttons,
        }
    }

    /// The accounts that have a column.
    fn accounts(&self) -> Vec<Account> {
        self.numbers.iter().map(|(account, _)| *account).collect()
    }
}

/// The words above the regions.
const REGION_HEADER: &str = "panel-field-region";

/// The words above the numbers of an account.
fn header_id(account: Account) -> String {
    format!("ledger-account-{}", account.code())
}

/// The width of the longest of a header and its cells, in points.
fn widest<'a>(
    ui: &Ui,
    view: &View<'_>,
    header: &str,
    cells: impl Iterator<Item = &'a String>,
) -> f32 {
    let width = |text: &str, font| {
        let galley = ui
            .painter()
            .layout_no_wrap(text.to_owned(), font, view.theme.text);
        galley.size().x
    };
    let header = width(header, FontId::new(size::SMALL, fonts::medium()));
    let cells = cells.map(|cell| width(cell, FontId::proportional(size::TABLE)));
    cells.fold(header, f32::max).ceil()
}

/// Draws the members, and changes them as the person wishes.
pub(super) fn members_ui(ui: &mut Ui, view: &View<'_>, shown: &Shown, queue: &mut Queue) {
    section_ui(ui, look(view), "ledger-members");
    let top = ui.cursor().top();
    let columns = Columns::of(ui, view, shown);
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
        write(REGION_HEADER, region, Align2::LEFT_CENTER);
    }
    for (account, x) in &columns.numbers {
        write(&header_id(*account), *x, Align2::RIGHT_CENTER);
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
