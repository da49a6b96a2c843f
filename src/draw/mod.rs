//! How a figure looks: theme tokens, palette, map geometry, and the drawing of each figure.

mod bars;
mod below;
mod concentration;
pub mod fonts;
mod frame;
mod lab;
mod ladder;
mod ledger;
mod map;
mod memo;
mod node;
pub mod palette;
mod pivot;
pub mod report;
pub mod sample;
mod scatter;
mod scroll;
mod shapes;
mod stages;
mod status;
pub mod style;
mod text;
pub mod theme;
mod timeline;
mod versus;
mod zoom_button;

pub use ledger::ledger_bars_ui;

use egui::{Context, Id, Rect, Ui, UiBuilder, Vec2};

use crate::figure::{Figure, Target};
use theme::Theme;

/// Where a figure is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// In the window: pointer, keyboard and screen reader reach each mark.
    Screen {
        /// Whether the title and the subtitle are drawn.
        with_title: bool,
        /// Whether notes, sources and credit are drawn.
        with_notes: bool,
    },
    /// On paper or in a file: everything is there, nothing reacts.
    Print,
}

impl Mode {
    /// Whether marks react.
    fn is_live(self) -> bool {
        match self {
            Self::Screen { .. } => true,
            Self::Print => false,
        }
    }
}

/// What the person does with the marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FigureResponse {
    /// The mark under the pointer.
    pub hovered: Option<Target>,
    /// The mark that was clicked, or chosen with Enter or Space.
    pub clicked: Option<Target>,
}

impl FigureResponse {
    /// Takes over what `other` has.
    fn join(&mut self, other: Self) {
        self.hovered = other.hovered.or(self.hovered.take());
        self.clicked = other.clicked.or(self.clicked.take());
    }
}

/// Draws a figure into the whole room that `ui` has left.
pub fn figure_ui(ui: &mut Ui, figure: &Figure, theme: &Theme, mode: Mode) -> FigureResponse {
    let rect = ui.available_rect_before_wrap();
    ui.allocate_rect(rect, egui::Sense::hover());
    let marks = frame::frame_ui(ui, figure.frame(), theme, mode, rect);
    node::picture(ui, figure.frame(), mode, rect);
    if let Some(message) = &figure.frame().message {
        message_ui(ui, message, theme, marks);
        return FigureResponse::default();
    }
    if marks.width() < 1.0 || marks.height() < 1.0 {
        return FigureResponse::default();
    }
    let salt = match figure {
        Figure::Bars(bars) => ("bars", bars.by.code(), bars.measure.code()),
        Figure::Map(map) => ("map", map.form.code(), map.measure.code()),
        Figure::Concentration(_) => ("concentration", "", ""),
        Figure::Ladder(_) => ("ladder", "", ""),
        Figure::Ledger(ledger) => ("ledger", ledger.account.code(), ""),
        Figure::Timeline(_) => ("timeline", "", ""),
        Figure::Scatter(_) => ("scatter", "", ""),
        Figure::Versus(_) => ("versus", "", ""),
        Figure::Stages(stages) => ("stages", stages.measure.code(), ""),
        Figure::Pivot(pivot) => ("pivot", pivot.by.0.code(), pivot.by.1.code()),
    };
    let mut ui = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(marks));
    match figure {
        Figure::Bars(bars) => bars::bars_ui(&mut ui, bars, theme, mode, marks),
        Figure::Concentration(figure) => {
            concentration::concentration_ui(&ui, figure, theme, mode, marks)
        }
        Figure::Map(map) => map::map_ui(&mut ui, map, theme, mode, marks),
        Figure::Ladder(ladder) => ladder::ladder_ui(&mut ui, ladder, theme, mode, marks),
        Figure::Ledger(ledger) => ledger::ledger_ui(&mut ui, ledger, theme, mode, marks),
        Figure::Timeline(timeline) => timeline::timeline_ui(&mut ui, timeline, theme, mode, marks),
        Figure::Scatter(scatter) => scatter::scatter_ui(&mut ui, scatter, theme, mode, marks),
        Figure::Versus(versus) => versus::versus_ui(&mut ui, versus, theme, mode, marks),
        Figure::Stages(stages) => stages::stages_ui(&ui, stages, theme, mode, marks),
        Figure::Pivot(pivot) => pivot::pivot_ui(&mut ui, pivot, theme, mode, marks),
    }
}

/// From now on, figures in this context leave so much room free in their top right corner, for a logo.
pub fn leave_corner(ctx: &Context, size: Vec2) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("joba-corner"), size));
}

/// The room to be left free in the top right corner.
fn corner(ctx: &Context) -> Vec2 {
    ctx.data(|data| data.get_temp(Id::unique("joba-corner")).unwrap_or_default())
}

/// Says in the middle why there is nothing to see.
fn message_ui(ui: &Ui, message: &str, theme: &Theme, rect: Rect) {
    let face = text::Face::regular(theme::size::BODY);
    let galley = text::wrapped(ui, message, face, theme.second, rect.width());
    text::paint(
        ui.painter(),
        &galley,
        egui::Align2::CENTER_CENTER,
        rect.center(),
    );
}
