//! Horizontal bars: plain, of two series, stacked or side by side by status.

mod axis;
mod legend;
mod marks;
mod rows;
mod scale;
mod silent;
pub(super) mod ticks;

use egui::{Align2, Color32, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use self::marks::Slot;
use self::rows::{Row, Rows};
use self::scale::{Reach, Scale};
use super::status::{self, Look, Pattern};
use super::text::{self, Face};
use super::theme::Theme;
use super::{FigureResponse, Mode, node, palette};
use crate::figure::Measure;
use crate::figure::bars::{Bar, BarsFigure, Mark, Part, Split};
use crate::i18n::{Arg, Words};

/// Below this height no bar is drawn, in points.
const LEAST_HEIGHT: f32 = 32.0;
/// A part narrower than this is no target of its own, in points.
const LEAST_TARGET: f32 = 3.0;

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
    let size = room.size() - vec2(0.0, axis::HEIGHT);
    let rows = Rows::new(ui, figure, theme, size, mode.is_live());
    let chart = Chart::new(ui, figure, rows, theme, room);
    if chart.rows.height + axis::HEIGHT <= room.height() + 1.0 {
        did.join(chart.ui(ui, mode, room));
        chart.rest_ui(ui, room);
    } else {
        did.join(chart.scrolled_ui(ui, mode, room));
    }
    did
}

/// One chart, measured and ready to be painted.
struct Chart<'a> {
    figure: &'a BarsFigure,
    theme: &'a Theme,
    words: &'static Words,
    rows: Rows,
    scale: Scale,
    has_selection: bool,
}

impl<'a> Chart<'a> {
    fn new(ui: &Ui, figure: &'a BarsFigure, rows: Rows, theme: &'a Theme, rect: Rect) -> Self {
        let width = |words: &str| text::line(ui, words, rows.face, theme.text).size().x;
        let can_hold_label = figure.split != Split::Stacked;
        let reach = |mark: &Mark| marks::reach(mark, width(&mark.label), can_hold_label);
        let shown = figure.bars.iter().take(rows.all.len());
        let marks = shown.flat_map(|bar| lanes(figure, bar));
        let reaches: Vec<Reach> = marks.map(|lane| reach(lane.mark)).collect();
        let left = rect.left() + rows.names_width;
        let scale = Scale::fit(figure, &reaches, left, rect.right() - left);
        Self {
            has_selection: figure.bars.iter().any(|bar| bar.is_selected),
            words: Words::of(figure.frame.lang),
            figure,
            theme,
            rows,
            scale,
        }
    }

    /// The chart in a room that is too low for it.
    fn scrolled_ui(&self, ui: &mut Ui, mode: Mode, rect: Rect) -> FigureResponse {
        let mut inner = ui.new_child(UiBuilder::new().id_salt("bars").max_rect(rect));
        let area = ScrollArea::vertical().auto_shrink(false);
        area.show(&mut inner, |ui| {
            let height = self.rows.height + axis::HEIGHT;
            let (_, room) = ui.allocate_space(vec2(rect.width(), height));
            self.ui(ui, mode, room)
        })
        .inner
    }

    fn ui(&self, ui: &Ui, mode: Mode, rect: Rect) -> FigureResponse {
        let rect = Rect::from_min_size(rect.min, vec2(rect.width(), self.rows.height));
        let mut did = FigureResponse::default();
        let rows = || self.figure.bars.iter().zip(&self.rows.all);
        let grounds: Vec<Color32> = rows()
            .map(|(bar, row)| self.ground(ui, mode, bar, Rows::rect(row, rect)))
            .collect();
        axis::axis_ui(ui, &self.scale, self.words, self.theme, rect);
        for ((bar, row), ground) in rows().zip(grounds) {
            did.join(self.row_ui(ui, mode, (bar, row), Rows::rect(row, rect), ground));
        }
        axis::base_ui(ui, &self.scale, self.theme, rect);
        did
    }

    /// The colour behind a row, painted: soft under the pointer and where it is selected.
    fn ground(&self, ui: &Ui, mode: Mode, bar: &Bar, row: Rect) -> Color32 {
        let ground = match mode.is_live() {
            true if bar.is_selected => self.theme.selected,
            true if ui.rect_contains_pointer(row) => self.theme.hover,
            true | false => return self.theme.window,
        };
        ui.painter().rect_filled(row, 3.0, ground);
        ground
    }

    fn row_ui(
        &self,
        ui: &Ui,
        mode: Mode,
        (bar, row): (&Bar, &Row),
        rect: Rect,
        ground: Color32,
    ) -> FigureResponse {
        let right = self.scale.left - (self.rows.names_width - row.name.size().x).min(8.0);
        let at = pos2(right, rect.center().y - row.name.size().y / 2.0);
        ui.painter().galley(at, row.name.clone(), self.theme.text);
        let mut did = FigureResponse::default();
        if mode.is_live() {
            did.join(self.target_ui(
                ui,
                rect,
                (&bar.target, bar.hover.as_slice(), bar.is_selected),
            ));
        }
        let lanes = lanes(self.figure, bar);
        let places = Rows::lanes(rect, lanes.len(), self.rows.face.size);
        for (lane, (middle, thickness)) in lanes.iter().zip(places) {
            let is_dimmed = self.has_selection && !bar.is_selected;
            let look = self.look(lane.look, is_dimmed);
            let slot = Slot {
                ui,
                scale: &self.scale,
                right: rect.right(),
                middle,
                thickness,
                look,
                color: look.edge,
                ground,
                ink: if is_dimmed {
                    self.theme.missing
                } else {
                    self.theme.text
                },
                face: self.rows.face,
                theme: self.theme,
            };
            did.join(self.lane_ui(mode, bar, lane, &slot));
        }
        did
    }

    /// One bar and its targets.
    fn lane_ui(&self, mode: Mode, bar: &Bar, lane: &Lane<'_>, slot: &Slot<'_>) -> FigureResponse {
        let mut did = FigureResponse::default();
        let targets: Vec<(&Part, Rect)> = match self.figure.split {
            Split::Plain => {
                marks::whole(lane.mark, slot);
                Vec::new()
            }
            Split::Grouped => {
                marks::whole(lane.mark, slot);
                let half = slot.thickness / 0.7 / 2.0;
                let across = slot.middle - half..=slot.middle + half;
                let rect = Rect::from_x_y_ranges(slot.scale.left..=slot.right, across);
                lane.part.map(|part| (part, rect)).into_iter().collect()
            }
            Split::Stacked => {
                let is_dimmed = self.has_selection && !bar.is_selected;
                let look = |part| self.look(Kind::Status(part), is_dimmed);
                let parts: Vec<(&Part, Look)> =
                    bar.parts.iter().map(|p| (p, look(p.status))).collect();
                let rects = marks::stacked(lane.mark, &parts, slot);
                bar.parts.iter().zip(rects).collect()
            }
        };
        for (part, rect) in targets {
            if mode.is_live() && rect.width() >= LEAST_TARGET {
                let target = (&part.target, part.hover.as_slice(), false);
                did.join(self.target_ui(slot.ui, rect, target));
            }
        }
        did
    }

    /// A place for pointer, keyboard and screen reader.
    fn target_ui(
        &self,
        ui: &Ui,
        rect: Rect,
        (target, hover, is_selected): (&crate::figure::Target, &[String], bool),
    ) -> FigureResponse {
        let (response, did) = node::mark(ui, rect, target, hover, is_selected, self.theme);
        if response.has_focus() {
            let ring = Stroke::new(1.5, self.theme.accent);
            let painter = ui.painter();
            painter.rect_stroke(rect, 3.0, ring, StrokeKind::Inside);
        }
        did
    }

    fn look(&self, kind: Kind, is_dimmed: bool) -> Look {
        let look = match kind {
            Kind::Status(status) => {
                let hue = palette::series(self.theme, self.figure.measure);
                status::look(self.theme, hue, status)
            }
            Kind::Series(measure) => {
                let color = palette::series(self.theme, measure);
                Look {
                    fill: color,
                    edge: color,
                    pattern: Pattern::Plain,
                }
            }
        };
        if is_dimmed { look.dimmed() } else { look }
    }

    /// Says how many bars found no room on paper.
    fn rest_ui(&self, ui: &Ui, rect: Rect) {
        let rest = self.figure.bars.len() - self.rows.all.len();
        if rest == 0 {
            return;
        }
        let count = self.words.number(rest as f64, 0);
        let args = [("n", Arg::from(rest)), ("count", Arg::from(count))];
        let words = self.words.fill("bars-rest", &args);
        let galley = text::line(ui, &words, Face::regular(11.0), self.theme.second);
        text::paint(
            ui.painter(),
            &galley,
            Align2::LEFT_BOTTOM,
            rect.left_bottom(),
        );
    }
}

/// What decides the look of a bar.
#[derive(Clone, Copy)]
enum Kind {
    Series(Measure),
    Status(Option<crate::model::codes::Status>),
}

/// One bar of a row.
struct Lane<'a> {
    mark: &'a Mark,
    look: Kind,
    part: Option<&'a Part>,
}

/// The bars of a row, from the top.
fn lanes<'a>(figure: &BarsFigure, bar: &'a Bar) -> Vec<Lane<'a>> {
    let series = |mark: &'a Option<Mark>, measure| {
        mark.as_ref().map(|mark| Lane {
            mark,
            look: Kind::Series(measure),
            part: None,
        })
    };
    match figure.split {
        Split::Plain => series(&bar.main, figure.measure)
            .into_iter()
            .chain(series(&bar.construction, Measure::ConstructionJobs))
            .collect(),
        Split::Stacked => series(&bar.main, figure.measure).into_iter().collect(),
        Split::Grouped => bar
            .parts
            .iter()
            .map(|part| Lane {
                mark: &part.mark,
                look: Kind::Status(part.status),
                part: Some(part),
            })
            .collect(),
    }
}
