//! The command palette: everything one can do, go to or look at, by a few letters.

mod items;
mod line;
mod score;

use egui::accesskit::Live;
use egui::{Key, Modifiers, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::ask::modal_ui;
use super::{Desk, View};
use crate::draw::theme::{size, space};
use crate::i18n::Arg;
use crate::query::fold::fold;

pub use items::Pick;
use items::{Item, columns, items};
use line::{HEIGHT, line_ui};

/// Points that what was chosen lately has more.
const LATELY: i32 = 4;
/// The most choices that are remembered.
const MOST_RECENT: usize = 10;
/// Width of the palette in points.
const WIDTH: f32 = 600.0;

/// What was chosen lately, newest first; it lasts as long as the window.
#[derive(Clone, Debug, Default)]
pub struct Recent(Vec<Pick>);

impl Recent {
    /// Puts a choice first.
    pub fn remember(&mut self, pick: Pick) {
        self.0.retain(|known| *known != pick);
        self.0.insert(0, pick);
        self.0.truncate(MOST_RECENT);
    }

    /// Forgets what another dataset does not have.
    pub fn forget_dataset(&mut self) {
        self.0.retain(|pick| !pick.is_of_dataset());
    }
}

/// What is typed, what is found, and which line is lit.
#[derive(Debug)]
pub struct PaletteState {
    query: String,
    /// The message id of what can be typed.
    hint: &'static str,
    /// Everything there is, with the place among what was chosen lately.
    items: Vec<(Item, Option<usize>)>,
    /// What is found, best first, by its place in `items`.
    found: Vec<usize>,
    /// The place of the lit line in `found`.
    lit: usize,
    /// How far the list is scrolled, in points.
    offset: f32,
    /// Whether the list has to scroll to the lit line.
    has_moved: bool,
}

/// How it ended.
#[derive(Clone, Debug)]
pub enum PaletteEnd {
    /// With a choice.
    Picked(Pick),
    /// Without one.
    Closed,
}

impl PaletteState {
    /// An open palette with everything that can be chosen now.
    pub fn new(view: &View<'_>, desk: &Desk, recent: &Recent) -> Self {
        let with_place = |item: Item| {
            let place = recent.0.iter().position(|pick| *pick == item.pick);
            (item, place)
        };
        Self::with(items(view, desk).into_iter().map(with_place).collect())
    }

    /// An open palette with nothing but the columns of the table.
    pub fn of_columns(view: &View<'_>) -> Self {
        let items = columns(view.words).map(|item| (item, None));
        Self {
            hint: "table-columns-search",
            ..Self::with(items.collect())
        }
    }

    fn with(items: Vec<(Item, Option<usize>)>) -> Self {
        let mut state = Self {
            query: String::new(),
            hint: "palette-hint",
            items,
            found: Vec::new(),
            lit: 0,
            offset: 0.0,
            has_moved: true,
        };
        state.find();
        state
    }

    /// Finds what fits: best first, then what can be chosen, what was chosen lately, and as it stands.
    fn find(&mut self) {
        let folded = fold(&self.query);
        let words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
        let mut found: Vec<_> = self
            .items
            .iter()
            .enumerate()
            .filter_map(|(at, (item, lately))| {
                let bonus = if lately.is_some() { LATELY } else { 0 };
                let points = item.score(&words)? + bonus;
                let place = lately.unwrap_or(usize::MAX);
                let is_greyed = item.obstacle.is_some();
                Some((std::cmp::Reverse(points), is_greyed, place, at))
            })
            .collect();
        if words.is_empty() {
            found.sort_by_key(|(_, _, place, at)| (*place, *at));
        } else {
            found.sort_unstable();
        }
        self.found = found.into_iter().map(|(_, _, _, at)| at).collect();
        self.lit = 0;
        self.offset = 0.0;
        self.has_moved = true;
    }

    fn item(&self, line: usize) -> Option<&Item> {
        let at = *self.found.get(line)?;
        self.items.get(at).map(|(item, _)| item)
    }

    /// What a line chooses, unless something is in its way.
    fn pick(&self, line: usize) -> Option<Pick> {
        let item = self.item(line)?;
        item.obstacle.is_none().then(|| item.pick.clone())
    }

    /// Lights another line; from either end on to the other.
    fn step(&mut self, step: Step, page: usize) {
        let last = self.found.len().saturating_sub(1);
        let before = self.lit;
        self.lit = match step {
            Step::Up => before.checked_sub(1).unwrap_or(last),
            Step::Down if before >= last => 0,
            Step::Down => before + 1,
            Step::PageUp => before.saturating_sub(page),
            Step::PageDown => (before + page).min(last),
        };
        self.has_moved = true;
    }
}

/// How the light moves.
#[derive(Clone, Copy)]
enum Step {
    Up,
    Down,
    PageUp,
    PageDown,
}

/// The keys of the list that were pressed: how the light moves, and whether the lit line is taken. The field does not
/// see them.
fn take_keys(ui: &Ui) -> (Option<Step>, bool) {
    let keys = [
        (Key::ArrowUp, Step::Up),
        (Key::ArrowDown, Step::Down),
        (Key::PageUp, Step::PageUp),
        (Key::PageDown, Step::PageDown),
    ];
    ui.input_mut(|i| {
        let mut take = |key| i.consume_key(Modifiers::NONE, key);
        let step = keys.into_iter().find(|(key, _)| take(*key));
        (step.map(|(_, step)| step), take(Key::Enter))
    })
}

/// Shows the palette; how it ended when it did.
pub fn palette_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut PaletteState,
) -> Option<PaletteEnd> {
    let (picked, is_closing) = modal_ui(ctx, view.theme, "palette", |ui| {
        ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 80.0));
        // The same height whatever is found: the field stays where it is.
        let room = (ui.ctx().content_rect().height() - 260.0).clamp(HEIGHT * 5.0, HEIGHT * 14.0);
        let lines = (room / HEIGHT).floor();
        let (step, is_taking) = take_keys(ui);
        let field = field_ui(ui, view, state);
        if let Some(step) = step {
            state.step(step, lines as usize - 1);
        }
        ui.add_space(space::XS);
        count_ui(ui, view, state);
        ui.add_space(space::XS);
        let (clicked, lit) = list_ui(ui, view, state, lines * HEIGHT);
        if let Some(lit) = lit {
            // What a screen reader says while the field keeps the keyboard.
            ui.ctx().accesskit_node_builder(field.id, |node| {
                node.set_active_descendant(lit.accesskit_id());
            });
        }
        let line = clicked.or_else(|| is_taking.then_some(state.lit))?;
        state.pick(line)
    });
    let closed = is_closing.then_some(PaletteEnd::Closed);
    picked.map(PaletteEnd::Picked).or(closed)
}

fn field_ui(ui: &mut Ui, view: &View<'_>, state: &mut PaletteState) -> egui::Response {
    let hint = view.words.text(state.hint);
    let before = state.query.clone();
    let field = ui.add(
        TextEdit::singleline(&mut state.query)
            .hint_text(RichText::new(&hint).color(view.theme.missing))
            .margin(egui::Margin::symmetric(8, 6))
            .desired_width(f32::INFINITY),
    );
    field.request_focus();
    field.widget_info(|| WidgetInfo::text_edit(true, &before, &state.query, &hint));
    if state.query != before {
        state.find();
    }
    field
}

/// How much is found, also spoken.
fn count_ui(ui: &mut Ui, view: &View<'_>, state: &PaletteState) {
    let words = view.words;
    let n = state.found.len();
    let count = Arg::from(words.number(n as f64, 0));
    let text = words.fill("palette-count", &[("count", count), ("n", n.into())]);
    let text = RichText::new(text)
        .size(size::SMALL)
        .color(view.theme.second);
    let label = ui.label(text);
    ui.ctx()
        .accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
}

/// Draws what of the list one sees; gives the line that was clicked, and the lit one's id.
fn list_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut PaletteState,
    height: f32,
) -> (Option<usize>, Option<egui::Id>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::vertical()
        .auto_shrink(false)
        .min_scrolled_height(height)
        .max_height(height);
    if std::mem::take(&mut state.has_moved) {
        let top = state.lit as f32 * HEIGHT;
        // A line more on either side: the edge of a list that goes on fades.
        let (least, most) = (top + 2.0 * HEIGHT - height, top - HEIGHT);
        let offset = state.offset.clamp(least.max(0.0), most.max(0.0));
        area = area.vertical_scroll_offset(offset);
    }
    let shown = area.show_rows(ui, HEIGHT, state.found.len(), |ui, lines| {
        let (mut clicked, mut lit) = (None, None);
        for line in lines {
            let Some(item) = state.item(line) else {
                continue;
            };
            let is_lit = line == state.lit;
            let response = ui.push_id(line, |ui| line_ui(ui, view, item, is_lit)).inner;
            if response.clicked() {
                clicked = Some(line);
            }
            if is_lit {
                lit = Some(response.id);
            }
        }
        (clicked, lit)
    });
    state.offset = shown.state.clamped_offset().y;
    shown.inner
}
