//! The weight of a status, moved with a slider or typed: one step of undo for each change, made when it is let go.

use egui::{Button, DragValue, Response, RichText, Slider, SliderClamping, Ui, vec2};

use super::StagesState;
use crate::command::{Command, Queue};
use crate::document::set_weight;
use crate::draw::theme::{size, space};
use crate::i18n::{Arg, Words};
use crate::model::certainty::usual_percent;
use crate::model::codes::Status;
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::icon::{Icon, icon_button};
use crate::ui::widgets::number;

/// Width of the slider, in points.
const WIDTH: f32 = 92.0;
/// Height of both fields, in points.
const HEIGHT: f32 = 22.0;

/// A weight while it is moved.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dial {
    status: Status,
    /// In percent.
    percent: f64,
    /// Whether it has been moved since it was taken up.
    is_moved: bool,
}

/// Draws the weight of a status, or the offer to give it one.
pub(super) fn dial_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut StagesState,
    status: Status,
    queue: &mut Queue,
) {
    let dataset = view.document.dataset();
    let set = dataset.weight_percent(Some(status));
    let is_held = |dial: &Dial| dial.status == status && (dial.is_moved || set.is_none());
    let held = state.dial.filter(is_held);
    let Some(percent) = held.map(|dial| dial.percent).or(set) else {
        offer_ui(ui, view, state, status);
        return;
    };
    let mut dial = Dial {
        status,
        percent,
        is_moved: held.is_some_and(|dial| dial.is_moved),
    };
    let is_empty = set.is_none() && !dial.is_moved;
    let response = fields_ui(ui, view, &mut dial, is_empty);
    if usual_percent(status).is_none() && set.is_some() {
        let name = view.words.text("stages-take-weight");
        if icon_button(ui, look(view), Icon::Cross, &name).clicked() {
            queue.push(Command::Edit(set_weight(dataset, status, None)));
            return;
        }
    }
    dial.is_moved |= response.changed();
    if dial.is_moved {
        state.dial = Some(dial);
    }
    if dial.is_moved && !response.dragged() {
        state.dial = None;
        if set != Some(dial.percent) {
            let edit = set_weight(dataset, status, Some(dial.percent));
            queue.push(Command::Edit(edit));
        }
    }
}

/// A status without a weight may be given one; none is invented.
fn offer_ui(ui: &mut Ui, view: &View<'_>, state: &mut StagesState, status: Status) {
    let text = RichText::new(view.words.text("stages-give-weight"));
    let button = ui.add(Button::new(text.size(size::SMALL)));
    let help = view.words.text("stages-no-weight-help");
    if button.on_hover_text(help).clicked() {
        state.dial = Some(Dial {
            status,
            percent: 0.0,
            is_moved: false,
        });
    }
}

/// The number and the slider.
fn fields_ui(ui: &mut Ui, view: &View<'_>, dial: &mut Dial, is_empty: bool) -> Response {
    let words = view.words;
    let name = [("stage", Arg::from(words.name(&dial.status)))];
    let name = words.fill("stages-weight-name", &name);
    let field = DragValue::new(&mut dial.percent)
        .range(0.0..=100.0)
        .clamp_existing_to_range(false)
        .speed(0.5)
        .max_decimals(1)
        .update_while_editing(false)
        .custom_formatter(|n, _| {
            if is_empty {
                "—".to_owned()
            } else {
                percent(words, n)
            }
        })
        .custom_parser(|text| parsed(words, text));
    ui.spacing_mut().interact_size.y = HEIGHT;
    ui.spacing_mut().button_padding = vec2(space::XS, 0.0);
    let typed = ui.add_sized([52.0, HEIGHT], field).accessible_name(&name);
    ui.spacing_mut().slider_width = WIDTH;
    ui.visuals_mut().selection.bg_fill = view.theme.accent;
    let slider = Slider::new(&mut dial.percent, 0.0..=100.0)
        .step_by(1.0)
        .clamping(SliderClamping::Edits)
        .trailing_fill(true)
        .show_value(false);
    let slid = ui.add(slider).accessible_name(&name);
    let hover = match usual_percent(dial.status) {
        Some(usual) => {
            let args = [("percent", Arg::from(percent(words, usual)))];
            words.fill("stages-usual", &args)
        }
        None => words.text("stages-no-weight-help"),
    };
    (typed | slid).on_hover_text(hover)
}

/// "10 %".
pub(super) fn percent(words: &Words, n: f64) -> String {
    words.fill("stages-percent", &[("n", Arg::from(words.number(n, 1)))])
}

fn parsed(words: &Words, text: &str) -> Option<f64> {
    let text = text.trim().trim_end_matches('%').trim_end();
    number::parse(text, words.lang()).ok().map(|n| n.as_f64())
}
