//! Horizontal bars, drawn with egui's plot.

mod legend;
mod marks;
mod rows;
mod scale;
mod silent;
pub(super) mod ticks;

use egui::{Color32, Rect, ScrollArea, Stroke, Ui, UiBuilder};
use egui_plot::{AxisHints, GridInput, GridMark, Plot, PlotUi, VLine};

use self::marks::Slot;
use self::rows::Rows;
use self::scale::{Reach, Scale};
use super::text::{self, Face};
use super::theme::Theme;
use super::{FigureResponse, Mode, node, palette};
use crate::figure::Measure;
use crate::figure::bars::{Bar, BarsFigure, Mark};
use crate::figure::describe;
use crate::i18n::Words;

/// Height of the numbers under the value axis, in points.
const AXIS: f32 = 20.0;
/// Thickness of a bar, in heights of a row.
const THICK: f64 = 0.66;
/// Thickness of the bar of a second series.
const THIN: f64 = 0.5;
/// Between two bars of one row: their labels are as high as a row.
const BETWEEN: f64 = 0.3;
/// Distance between two marks of the axis, in points, at the least.
const MARK_SPACING: f32 = 110.0;

/// Draws the bars, the legend above them and the groups without a number below.
pub(super) fn bars_ui(
    ui: &mut Ui,
    figure: &BarsFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let mut did = FigureResponse::default();
    let mut room = rect;
    room.min.y = legend::legend_ui(ui, figure, theme, rect);
    let (bottom, silent) = silent::silent_ui(ui, figure, theme, mode, room);
    did.join(silent);
    room.max.y = bottom;
    if figure.bars.is_empty() || room.height() < LEAST_HEIGHT {
        return did;
    }
    // On paper nothing scrolls: rows get as low as they must.
    let lowest = if mode.is_live() { rows::LOWEST } else { 1.0 };
    let rows = Rows::new(figure, room.height() - AXIS, lowest);
    let chart = Chart::new(ui, figure, rows, theme, room);
    if chart.rows.height() + AXIS <= room.height() + 1.0 {
        did.join(chart.ui(ui, mode, room));
    } else {
        did.join(chart.scrolled_ui(ui, mode, room));
    }
    did
}

/// Below this height no bar is drawn, in points.
const LEAST_HEIGHT: f32 = 32.0;

/// One chart, measured and ready to be painted.
struct Chart<'a> {
    figure: &'a BarsFigure,
    theme: &'a Theme,
    rows: Rows,
    scale: Scale,
    names_width: f32,
    /// Of the names of groups.
    name_face: Face,
    /// Of the labels beside the bars.
    face: Face,
}

impl<'a> Chart<'a> {
    fn new(ui: &Ui, figure: &'a BarsFigure, rows: Rows, theme: &'a Theme, rect: Rect) -> Self {
        let sized = |height: f32| Face::regular((height * 0.74).clamp(4.0, 13.0));
        let (face, name_face) = (sized(rows.points), sized(rows.least()));
        let width = |words: &str, face| text::line(ui, words, face, theme.text).size().x;
        let names = figure.bars.iter().map(|bar| width(&bar.name, name_face));
        let names_width = names.fold(0.0, f32::max) + 12.0;
        let reaches: Vec<Reach> = figure
            .bars
            .iter()
            .flat_map(|bar| bar.main.iter().chain(&bar.construction))
            .map(|mark| marks::reach(mark, width(&mark.label, face)))
            .collect();
        let scale = Scale::fit(figure, &reaches, rect.width() - names_width);
        Self {
            figure,
            theme,
            rows,
            scale,
            names_width,
            name_face,
            face,
        }
    }

    /// The chart in a room that is too low for it.
    fn scrolled_ui(&self, ui: &mut Ui, mode: Mode, rect: Rect) -> FigureResponse {
        let mut inner = ui.new_child(UiBuilder::new().id_salt("bars").max_rect(rect));
        let area = ScrollArea::vertical().auto_shrink(false);
        area.show(&mut inner, |ui| {
            let height = self.rows.height() + AXIS;
            let (_, room) = ui.allocate_space(egui::vec2(rect.width(), height));
            self.ui(ui, mode, room)
        })
        .inner
    }

    fn ui(&self, ui: &mut Ui, mode: Mode, rect: Rect) -> FigureResponse {
        let size = egui::vec2(rect.width(), self.rows.height() + AXIS);
        let rect = Rect::from_min_size(rect.min, size);
        let grounds = self.grounds(ui, mode, rect);
        self.highlights(ui, &grounds, rect);
        let mut inner = ui.new_child(UiBuilder::new().id_salt("plot").max_rect(rect));
        inner.spacing_mut().item_spacing = egui::Vec2::ZERO;
        self.plot(&mut inner, &grounds, rect);
        let mut did = FigureResponse::default();
        if mode.is_live() {
            for (i, bar) in self.figure.bars.iter().enumerate() {
                if let Some(row) = self.rows.rect(i, rect) {
                    did.join(self.row_node(ui, bar, row));
                }
            }
        }
        did
    }

    /// A row for pointer, keyboard and screen reader.
    fn row_node(&self, ui: &Ui, bar: &Bar, row: Rect) -> FigureResponse {
        let (response, did) = node::mark(
            ui,
            row,
            &bar.target,
            &bar.hover,
            bar.is_selected,
            self.theme,
        );
        if response.has_focus() {
            let ring = Stroke::new(1.5, self.theme.accent);
            let kind = egui::StrokeKind::Inside;
            ui.painter().rect_stroke(row, 3.0, ring, kind);
        }
        did
    }

    /// The colours behind the rows: soft under the pointer and where a row is selected.
    fn grounds(&self, ui: &Ui, mode: Mode, rect: Rect) -> Vec<Color32> {
        let ground = |(i, bar): (usize, &Bar)| {
            let row = self.rows.rect(i, rect).filter(|_| mode.is_live());
            match row {
                Some(_) if bar.is_selected => self.theme.selected,
                Some(row) if ui.rect_contains_pointer(row) => self.theme.hover,
                Some(_) | None => self.theme.window,
            }
        };
        self.figure.bars.iter().enumerate().map(ground).collect()
    }

    fn highlights(&self, ui: &Ui, grounds: &[Color32], rect: Rect) {
        for (i, ground) in grounds.iter().enumerate() {
            if let Some(row) = self.rows.rect(i, rect)
                && *ground != self.theme.window
            {
                ui.painter().rect_filled(row, 3.0, *ground);
            }
        }
    }

    fn plot(&self, ui: &mut Ui, grounds: &[Color32], rect: Rect) {
        let words = Words::of(self.figure.frame.lang);
        let count = ((rect.width() - self.names_width) / MARK_SPACING).max(2.0) as usize;
        let marks = self.scale.marks(count);
        let decimals = ticks::decimals(&marks);
        let scale = self.scale;
        let value_axis = AxisHints::new_x()
            .formatter(move |mark, _| {
                describe::axis_number(words, scale.units(mark.value), decimals)
            })
            .label_spacing(0.0..=0.0)
            .tick_label_color(self.theme.second)
            .tick_label_font(Face::regular(12.0).font())
            .min_thickness(AXIS);
        let middles: Vec<f64> = self.rows.spans.iter().map(|row| row.0).collect();
        let names = self.names(&middles);
        let row_step = f64::from(self.rows.least() / self.rows.points);
        let name_axis = AxisHints::new_y()
            .formatter(names)
            .label_spacing(0.0..=0.0)
            .tick_label_color(self.theme.text)
            .tick_label_font(self.name_face.font())
            .min_thickness(self.names_width);
        Plot::new("plot")
            .width(rect.width())
            .height(rect.height())
            .custom_x_axes(vec![value_axis])
            .custom_y_axes(vec![name_axis])
            .x_grid_spacer(move |_: GridInput| grid(&marks, 1e9))
            .y_grid_spacer(move |_: GridInput| grid(&middles, row_step))
            .show_grid([true, false])
            .grid_color(self.theme.line)
            .grid_spacing(0.0..=1.0)
            .grid_fade(0.0)
            .show_background(false)
            .show_x(false)
            .show_y(false)
            .allow_zoom(false)
            .allow_drag(false)
            .allow_scroll(false)
            .allow_boxed_zoom(false)
            .allow_axis_zoom_drag(false)
            .allow_double_click_reset(false)
            .sense(egui::Sense::hover())
            .show(ui, |plot| self.items(plot, grounds));
    }

    /// Turns the middle of a row into the name of its bar.
    fn names(
        &self,
        middles: &[f64],
    ) -> impl Fn(GridMark, &std::ops::RangeInclusive<f64>) -> String + 'a {
        let bars = &self.figure.bars;
        let middles = middles.to_vec();
        move |mark, _| {
            let row = middles
                .iter()
                .position(|middle| (middle - mark.value).abs() < 1e-6);
            row.and_then(|row| bars.get(row))
                .map_or_else(String::new, |bar| bar.name.clone())
        }
    }

    fn items(&self, plot: &mut PlotUi<'_>, grounds: &[Color32]) {
        plot.set_plot_bounds_x(self.scale.from..=self.scale.to);
        plot.set_plot_bounds_y(0.0..=self.rows.total);
        let has_selection = self.figure.bars.iter().any(|bar| bar.is_selected);
        let rows = self.figure.bars.iter().zip(&self.rows.spans).zip(grounds);
        for ((bar, (middle, _)), ground) in rows {
            let is_dimmed = has_selection && !bar.is_selected;
            let color = |measure| {
                let color = palette::series(self.theme, measure);
                if is_dimmed {
                    color.gamma_multiply(0.45)
                } else {
                    color
                }
            };
            let main = color(self.figure.measure);
            let extra = color(Measure::ConstructionJobs);
            for (mark, middle, thickness, color) in spread(bar, *middle, main, extra) {
                let slot = Slot {
                    scale: &self.scale,
                    row_points: self.rows.points,
                    middle,
                    thickness,
                    color,
                    ground: *ground,
                    ink: if is_dimmed {
                        self.theme.missing
                    } else {
                        self.theme.text
                    },
                    face: self.face,
                    theme: self.theme,
                };
                marks::add(plot, mark, &slot);
            }
        }
        let base = VLine::new("", self.scale.from).stroke(Stroke::new(1.0, self.theme.missing));
        plot.vline(base.allow_hover(false));
    }
}

/// The bars of a row with middle, thickness and colour: one in the middle, or two above each other.
fn spread(
    bar: &Bar,
    middle: f64,
    main: Color32,
    extra: Color32,
) -> Vec<(&Mark, f64, f64, Color32)> {
    match (&bar.main, &bar.construction) {
        (Some(mark), Some(second)) => {
            let (thick, thin) = (THICK, THIN);
            let top = middle + (thick + thin + BETWEEN) / 2.0;
            vec![
                (mark, top - thick / 2.0, thick, main),
                (second, top - thick - BETWEEN - thin / 2.0, thin, extra),
            ]
        }
        (Some(mark), None) => vec![(mark, middle, THICK, main)],
        (None, Some(second)) => vec![(second, middle, THIN, extra)],
        (None, None) => Vec::new(),
    }
}

fn grid(values: &[f64], step_size: f64) -> Vec<GridMark> {
    let mark = |value: &f64| GridMark {
        value: *value,
        step_size,
    };
    values.iter().map(mark).collect()
}
