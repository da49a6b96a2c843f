//! What makes the difference: the projects, the largest first, and the parts by one field.

use egui::{Align, Label, Layout, RichText, Sense, Stroke, Ui, vec2};

use super::shown::{Line, Mover, ShownGroups};
use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::figure::Target;
use crate::figure::versus::VersusSettings;
use crate::i18n::Arg;
use crate::query::totals::Grouping;
use crate::query::versus::ADDED;
use crate::ui::View;
use crate::ui::panel::section::{look, section_ui};
use crate::ui::widgets::button;

/// This many projects are listed, the rest is counted; the table that is written has them all.
const MOST: usize = 100;
/// The columns as parts of the width: name, place, A, B, difference, its range, share.
const COLUMNS: [f32; 7] = [0.28, 0.1, 0.12, 0.12, 0.14, 0.14, 0.1];
/// Below this width, in points, the range stands only under the pointer.
const WIDE: f32 = 760.0;

/// Draws both lists.
pub(super) fn lists_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (shown, settings): (&ShownGroups, &mut VersusSettings),
    queue: &mut Queue,
) {
    section_ui(ui, look(view), "versus-movers");
    let measures = ADDED.map(|measure| {
        let code = measure.code().replace('_', "-");
        (measure, view.words.text(&format!("measure-{code}")))
    });
    if let Some(measure) = choice_ui(ui, settings.added(), &measures) {
        settings.measure = measure;
    }
    movers_ui(ui, view, shown, queue);
    section_ui(ui, look(view), "versus-parts");
    let fields: Vec<(Grouping, String)> = Grouping::ALL
        .iter()
        .map(|by| (*by, view.words.text(&format!("table-by-{}", by.code()))))
        .collect();
    settings.by = choice_ui(ui, settings.by, &fields).unwrap_or(settings.by);
    parts_ui(ui, view, shown, queue);
    ui.add_space(space::XL);
}

/// A row of alternatives, as many lines as it takes; the new choice.
fn choice_ui<T: Copy + PartialEq>(ui: &mut Ui, chosen: T, choices: &[(T, String)]) -> Option<T> {
    let new = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let clicked = choices.iter().filter(|(value, label)| {
            let label = ui.selectable_label(chosen == *value, label);
            label.clicked() && chosen != *value
        });
        clicked.map(|(value, _)| *value).last()
    });
    new.inner
}

fn movers_ui(ui: &mut Ui, view: &View<'_>, shown: &ShownGroups, queue: &mut Queue) {
    let words = view.words;
    let say = |ui: &mut Ui, text: String| ui.add(Label::new(look(view).small(text)).wrap());
    if shown.shared > 0 {
        let count = words.number(shown.shared as f64, 0);
        let args = [("n", Arg::from(shown.shared)), ("count", Arg::from(count))];
        let is_two = shown.settings.other.is_some();
        let id = if is_two {
            "versus-note-shared-files"
        } else {
            "versus-note-shared"
        };
        say(ui, words.fill(id, &args));
    }
    if shown.movers.is_empty() && shown.silent.is_empty() {
        say(ui, words.text("versus-no-movers"));
        return;
    }
    row_ui(ui, view, |ui, at| head_ui(ui, view, at, &HEADS));
    for mover in shown.movers.iter().take(MOST) {
        row_ui(ui, view, |ui, at| mover_ui(ui, view, (mover, at), queue));
    }
    for mover in shown.silent.iter().take(MOST) {
        row_ui(ui, view, |ui, at| mover_ui(ui, view, (mover, at), queue));
    }
    let listed = shown.movers.len().min(MOST) + shown.silent.len().min(MOST);
    let rest = shown.movers.len() + shown.silent.len() - listed;
    if rest > 0 {
        let count = words.number(rest as f64, 0);
        let args = [("count", Arg::from(count))];
        say(ui, words.fill("figure-hover-more", &args));
    }
}

/// The heads of the columns of the projects.
const HEADS: [&str; 7] = [
    "versus-table-project",
    "versus-table-in",
    "versus-table-a",
    "versus-table-b",
    "versus-table-gap",
    "versus-table-range",
    "versus-table-running",
];

/// A row with a hairline below, column by column; numbers stand at the right.
fn row_ui(ui: &mut Ui, view: &View<'_>, mut cell: impl FnMut(&mut Ui, usize)) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, space::ROW), Sense::hover());
    let line = Stroke::new(1.0, view.theme.line);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let mut x = rect.left();
    for (at, part) in COLUMNS.into_iter().enumerate() {
        let place = egui::Rect::from_min_size(
            egui::pos2(x, rect.top()),
            vec2(width * part - space::S, rect.height()),
        );
        let layout = if at < TEXTS {
            Layout::left_to_right(Align::Center)
        } else {
            Layout::right_to_left(Align::Center)
        };
        let builder = egui::UiBuilder::new()
            .id_salt(at)
            .max_rect(place)
            .layout(layout);
        if at != RANGE || width >= WIDE {
            // A child of its own: what stands in it makes no row higher.
            cell(&mut ui.new_child(builder), at);
        }
        x += width * part;
    }
}

/// The first columns are words.
const TEXTS: usize = 2;
/// The column of ranges.
const RANGE: usize = 5;

fn head_ui(ui: &mut Ui, view: &View<'_>, at: usize, heads: &[&str]) {
    if let Some(id) = heads.get(at).filter(|id| !id.is_empty()) {
        let text = look(view).small(view.words.text(id));
        ui.add(Label::new(text).truncate());
    }
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, text: &str) -> egui::Response {
    let (text, ink) = match text {
        "" => ("—", view.theme.missing),
        text => (text, view.theme.text),
    };
    let text = RichText::new(text).size(size::TABLE).color(ink);
    ui.add(Label::new(text).truncate())
}

fn small_ui(ui: &mut Ui, view: &View<'_>, text: &str) {
    ui.add(Label::new(look(view).small(text)).truncate());
}

/// The difference with its range under the pointer.
fn gap_ui(ui: &mut Ui, view: &View<'_>, gap: &str, range: &str) {
    let response = cell_ui(ui, view, gap);
    if !range.is_empty() {
        response.on_hover_text(range);
    }
}

fn name_ui(ui: &mut Ui, view: &View<'_>, name: &str) -> bool {
    ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
    button::quiet(ui, look(view), name).clicked()
}

fn mover_ui(ui: &mut Ui, view: &View<'_>, (mover, at): (&Mover, usize), queue: &mut Queue) {
    let words = view.words;
    let [a, b, gap] = &mover.cells;
    match (at, mover.key) {
        (0, Some(key)) => {
            if name_ui(ui, view, &mover.name) {
                queue.push(Command::OpenProject(key));
            }
        }
        // A project of the other file only: the window has nothing to open.
        (0, None) => {
            cell_ui(ui, view, &mover.name);
        }
        (1, _) => small_ui(ui, view, &words.text(mover.place)),
        (2, _) => {
            cell_ui(ui, view, a);
        }
        (3, _) => {
            cell_ui(ui, view, b);
        }
        (4, _) => gap_ui(ui, view, gap, &mover.range),
        (RANGE, _) => small_ui(ui, view, &mover.range),
        (_, _) => {
            let percent = mover.share.map(|share| {
                let n = words.number(share * 100.0, 0);
                words.fill("number-percent", &[("n", n.into())])
            });
            cell_ui(ui, view, &percent.unwrap_or_default());
        }
    }
}

fn parts_ui(ui: &mut Ui, view: &View<'_>, shown: &ShownGroups, queue: &mut Queue) {
    let field = format!("table-by-{}", shown.settings.by.code());
    let [_, _, a, b, gap, range, _] = HEADS;
    let heads = [field.as_str(), "", a, b, gap, range, ""];
    row_ui(ui, view, |ui, at| head_ui(ui, view, at, &heads));
    for part in shown.parts.iter().take(MOST) {
        row_ui(ui, view, |ui, at| part_ui(ui, view, (part, at), queue));
    }
}

fn part_ui(ui: &mut Ui, view: &View<'_>, (part, at): (&Line, usize), queue: &mut Queue) {
    let [a, b, gap] = &part.cells;
    match at {
        0 if name_ui(ui, view, &part.name) => {
            queue.push(Command::Follow(Target::from(part.key.clone())));
        }
        2 => {
            cell_ui(ui, view, a);
        }
        3 => {
            cell_ui(ui, view, b);
        }
        4 => gap_ui(ui, view, gap, &part.range),
        RANGE => small_ui(ui, view, &part.range),
        _ => {}
    }
}
