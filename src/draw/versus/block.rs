//! One total of two groups: its name, two bars with their letters and numbers, and the difference.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, Color32, Galley, Rangef, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2};

use crate::draw::shapes::{self, Ink, Scale};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::draw::{FigureResponse, Mode, node, palette};
use crate::figure::versus::{Side, VersusRow, Which};

/// The name of a total.
const NAME: Face = Face::medium(13.0);
/// The letter of a group.
const LETTER: Face = Face::medium(12.0);
/// The number of a bar, and the difference.
const NUMBER: Face = Face::medium(12.5);
/// What is said besides.
const ABOUT: Face = Face::regular(11.5);
/// From this width on, in points, name, bars and difference stand in columns.
const WIDE: f32 = 640.0;
/// The most of the width that names have.
const NAMES: f32 = 0.2;
/// The part of the width that differences have.
const GAPS: f32 = 0.28;
/// Between columns, in points.
const BETWEEN: f32 = 16.0;
/// The room of a letter, in points.
const LETTERS: f32 = 18.0;
/// Words beside a bar may have so much of its column.
const BESIDE: f32 = 0.66;
/// Thickness of a bar, in heights of its row.
const BAR: f32 = 0.72;

/// How a block is set.
#[derive(Clone, Copy)]
pub(super) struct Fit {
    /// Height of a bar's row, in points.
    pub row: f32,
    /// Between two blocks, in points.
    pub between: f32,
    /// Whether everything is said, or only numbers and differences.
    pub is_whole: bool,
}

impl Fit {
    pub(super) const fn new(row: f32, between: f32, is_whole: bool) -> Self {
        Self {
            row,
            between,
            is_whole,
        }
    }
}

/// One total, measured.
pub(super) struct Block<'a> {
    row: &'a VersusRow,
    name: Arc<Galley>,
    difference: Arc<Galley>,
    about: Option<Arc<Galley>>,
    bars: [Bar<'a>; 2],
    columns: Columns,
    fit: Fit,
}

struct Bar<'a> {
    which: Which,
    side: &'a Side,
    letter: Arc<Galley>,
    label: Arc<Galley>,
}

/// Where the parts of a block stand, from its left edge.
#[derive(Clone, Copy)]
struct Columns {
    /// The letters and the bars.
    bars: Rangef,
    /// Where the difference begins.
    gap: f32,
    /// Whether all stand in one row.
    is_wide: bool,
}

impl Columns {
    fn new(width: f32, names: f32) -> Self {
        if width < WIDE {
            return Self {
                bars: Rangef::new(0.0, width),
                gap: width * 0.42,
                is_wide: false,
            };
        }
        let left = names.min(width * NAMES) + BETWEEN;
        let gap = width * (1.0 - GAPS);
        Self {
            bars: Rangef::new(left, gap - BETWEEN),
            gap,
            is_wide: true,
        }
    }
}

/// Where the head of the differences stands, from the left edge; `None` where they have no column.
pub(super) fn gap_column(width: f32) -> Option<f32> {
    let columns = Columns::new(width, 0.0);
    columns.is_wide.then_some(columns.gap)
}

/// The width of a name in one line.
pub(super) fn name_width(ui: &Ui, row: &VersusRow, theme: &Theme) -> f32 {
    text::line(ui, &row.name, NAME, theme.text).size().x
}

impl<'a> Block<'a> {
    pub(super) fn new(
        ui: &Ui,
        row: &'a VersusRow,
        theme: &Theme,
        (width, names, fit): (f32, f32, Fit),
    ) -> Self {
        let columns = Columns::new(width, names);
        let name_room = if columns.is_wide {
            columns.bars.min - BETWEEN
        } else {
            columns.gap - BETWEEN
        };
        let room = width - columns.gap;
        let has_about = fit.is_whole && !row.about.is_empty();
        let bar = |which: Which, side: &'a Side| Bar {
            which,
            side,
            letter: text::line(ui, which.letter(), LETTER, theme.second),
            label: label(ui, side, theme, (columns.bars.span() - LETTERS, fit)),
        };
        let difference = if columns.is_wide {
            &row.difference
        } else {
            &row.told
        };
        Self {
            name: text::wrapped(ui, &row.name, NAME, theme.text, name_room),
            difference: text::wrapped(ui, difference, NUMBER, theme.text, room),
            about: has_about.then(|| text::wrapped(ui, &row.about, ABOUT, theme.second, room)),
            bars: [bar(Which::A, &row.a), bar(Which::B, &row.b)],
            row,
            columns,
            fit,
        }
    }

    pub(super) fn height(&self) -> f32 {
        let bars = 2.0 * self.fit.row;
        if self.columns.is_wide {
            bars.max(self.words_height())
        } else {
            bars + self.words_height() + 2.0
        }
    }

    /// The height of name and difference beside each other.
    fn words_height(&self) -> f32 {
        let about = self.about.as_ref().map_or(0.0, |about| about.size().y);
        self.name.size().y.max(self.difference.size().y + about)
    }

    pub(super) fn ui(&self, ui: &mut Ui, theme: &Theme, mode: Mode, rect: Rect) -> FigureResponse {
        let mut did = FigureResponse::default();
        let painter = ui.painter();
        text::paint(painter, &self.name, Align2::LEFT_TOP, rect.min);
        let at = pos2(rect.left() + self.columns.gap, rect.top());
        let below = text::paint(painter, &self.difference, Align2::LEFT_TOP, at).left_bottom();
        if let Some(about) = &self.about {
            text::paint(painter, about, Align2::LEFT_TOP, below);
        }
        let x = Rangef::new(
            rect.left() + self.columns.bars.min + LETTERS,
            rect.left() + self.columns.bars.max,
        );
        let scale = Scale::fit(x, self.bars.iter().filter_map(Bar::reach));
        let mut y = rect.top();
        if !self.columns.is_wide {
            y += self.words_height() + 2.0;
        }
        for bar in &self.bars {
            let area = Rect::from_x_y_ranges(
                Rangef::new(rect.left() + self.columns.bars.min, x.max),
                Rangef::new(y, y + self.fit.row),
            );
            let salt = bar.which.letter();
            let inner = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(area));
            did.join(bar.ui(&inner, (self.row, &scale), theme, mode, area));
            y += self.fit.row;
        }
        did
    }
}

impl Bar<'_> {
    fn reach(&self) -> Option<(f64, f32)> {
        Some(shapes::reach(self.side.mark.as_ref()?, &self.label))
    }

    fn ui(
        &self,
        ui: &Ui,
        (row, scale): (&VersusRow, &Scale),
        theme: &Theme,
        mode: Mode,
        area: Rect,
    ) -> FigureResponse {
        let mut did = FigureResponse::default();
        if mode.is_live() {
            did.join(self.node(ui, theme, area));
        }
        let painter = ui.painter();
        let at = pos2(area.left(), area.center().y);
        text::paint(painter, &self.letter, Align2::LEFT_CENTER, at);
        let half = area.height() * BAR / 2.0;
        let y = Rangef::new(area.center().y - half, area.center().y + half);
        let color = palette::series(theme, row.measure);
        let color = match self.which {
            Which::A => color,
            Which::B => theme.window.lerp_to_gamma(color, 0.45),
        };
        let ink = Ink {
            color,
            line: theme.text,
            ground: Color32::TRANSPARENT,
        };
        if let Some(mark) = &self.side.mark {
            shapes::bar(painter, scale, y, mark, &self.label, &ink);
        } else {
            let at = pos2(scale.left + 5.0, area.center().y);
            text::paint(painter, &self.label, Align2::LEFT_CENTER, at);
        }
        let zero = Stroke::new(1.0, theme.missing);
        painter.vline(scale.left, area.y_range(), zero);
        did
    }

    fn node(&self, ui: &Ui, theme: &Theme, area: Rect) -> FigureResponse {
        let Some(target) = &self.side.target else {
            let id = ui.scope_id().with("statement");
            node::statement(ui, id, area, &self.side.hover, theme);
            return FigureResponse::default();
        };
        let (response, did) = node::mark(ui, area, target, &self.side.hover, false, theme);
        let ring = if response.has_focus() {
            Stroke::new(2.0, theme.accent)
        } else if response.hovered() {
            Stroke::new(1.0, theme.second)
        } else {
            return did;
        };
        ui.painter().rect_stroke(
            area.expand2(egui::vec2(2.0, 0.0)),
            2.0,
            ring,
            StrokeKind::Outside,
        );
        did
    }
}

/// The number beside a bar and, where there is room, what it covers.
fn label(ui: &Ui, side: &Side, theme: &Theme, (room, fit): (f32, Fit)) -> Arc<Galley> {
    let color = if side.mark.is_some() {
        theme.text
    } else {
        theme.missing
    };
    let number = text::line(ui, &side.label, NUMBER, color);
    if side.about.is_empty() || !fit.is_whole {
        return number;
    }
    let mut job = LayoutJob::default();
    let format = |face: Face, color| TextFormat::simple(face.font(), color);
    job.append(&side.label, 0.0, format(NUMBER, color));
    job.append(&side.about, 8.0, format(ABOUT, theme.second));
    job.wrap.max_width = f32::INFINITY;
    let whole = ui.painter().layout_job(job);
    if whole.size().x <= room * BESIDE {
        whole
    } else {
        number
    }
}
