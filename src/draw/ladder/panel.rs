//! One panel: product and unit as its title, a block a project, a rung a stage, the axis below.

use std::sync::Arc;

use egui::{Align2, Galley, Rangef, Rect, Stroke, StrokeKind, Ui, pos2};

use crate::draw::bars::ticks;
use crate::draw::shapes::{self, Ink, Scale};
use crate::draw::text::{self, Face};
use crate::draw::theme::Theme;
use crate::draw::{FigureResponse, Mode, node, palette};
use crate::figure::bars::Mark;
use crate::figure::describe;
use crate::figure::ladder::{Climb, Look, Panel, Rung};
use crate::i18n::{Arg, Words};

/// The title of a panel.
const TITLE: Face = Face::medium(12.5);
/// The name of a project.
const NAME: Face = Face::regular(12.0);
/// The same where room is scarce.
const NAME_TIGHT: Face = Face::regular(11.0);
/// Stages and labels.
const LABEL: Face = Face::regular(11.5);
/// The numbers of the axis.
const TICK: Face = Face::regular(10.5);
/// Height of a rung, in points.
const RUNG: f32 = 17.0;
/// Thickness of a bar, in points.
const BAR: f32 = 11.0;
/// Between two projects, in points.
const APART: f32 = 5.0;
/// The same where room is scarce.
const APART_TIGHT: f32 = 3.0;
/// Between the names of stages and the bars, in points.
const BESIDE: f32 = 8.0;
/// Distance between two marks of the axis, in points, at the least.
const MARK_SPACING: f32 = 62.0;
/// Length of a mark of the axis, in points.
const TICK_LENGTH: f32 = 3.0;

/// How much room a panel has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Its width in points.
    pub width: f32,
    /// The most projects it shows.
    pub projects: usize,
    /// Whether height is scarce.
    pub is_tight: bool,
}

/// A panel that is measured and ready to be painted.
pub(super) struct Plan {
    title: Arc<Galley>,
    title_height: f32,
    blocks: Vec<Block>,
    /// "… and 3 more projects".
    more: Option<Arc<Galley>>,
    /// The width of the names of stages, the distance to the bars included; 0 where there are none.
    names_width: f32,
    ticks: Vec<(f64, Arc<Galley>)>,
    scale: Scale,
    width: f32,
    apart: f32,
}

/// One project, measured.
struct Block {
    climb: Climb,
    name: Arc<Galley>,
    rungs: Vec<Line>,
}

/// One stage, measured.
struct Line {
    name: Arc<Galley>,
    look: Look,
    mark: Option<Mark>,
    /// The number, or why there is none.
    label: Arc<Galley>,
}

impl Block {
    fn new(ui: &Ui, climb: &Climb, theme: &Theme, room: Room) -> Self {
        let width = room.width;
        let face = if room.is_tight { NAME_TIGHT } else { NAME };
        Self {
            name: text::wrapped(ui, &climb.name, face, theme.text, width),
            rungs: climb
                .rungs
                .iter()
                .map(|rung| Line::new(ui, rung, theme, width))
                .collect(),
            climb: climb.clone(),
        }
    }

    fn height(&self) -> f32 {
        let rungs = self.rungs.iter().map(Line::height).sum::<f32>();
        self.name.size().y + rungs
    }
}

impl Line {
    fn new(ui: &Ui, rung: &Rung, theme: &Theme, width: f32) -> Self {
        let (label, color) = match &rung.mark {
            Some(mark) => (&mark.label, theme.text),
            None => (&rung.why, theme.missing),
        };
        Self {
            name: text::wrapped(ui, &rung.name, LABEL, theme.second, width * 0.4),
            look: rung.look,
            mark: rung.mark.clone(),
            label: text::wrapped(ui, label, LABEL, color, width * 0.5),
        }
    }

    fn height(&self) -> f32 {
        let words = self.name.size().y.max(self.label.size().y);
        RUNG.max(words + 2.0)
    }

    fn reach(&self) -> Option<(f64, f32)> {
        Some(shapes::reach(self.mark.as_ref()?, &self.label))
    }
}

impl Plan {
    /// Measures a panel.
    pub(super) fn new(ui: &Ui, panel: &Panel, theme: &Theme, words: &Words, room: Room) -> Self {
        let width = room.width;
        let title = text::wrapped(ui, &panel.title, TITLE, theme.text, width);
        let climbs = panel.climbs.iter().take(room.projects);
        let blocks: Vec<Block> = climbs.map(|c| Block::new(ui, c, theme, room)).collect();
        let lines = || blocks.iter().flat_map(|block| &block.rungs);
        let names = lines().map(|line| line.name.size().x).fold(0.0, f32::max);
        let names_width = if names > 0.0 { names + BESIDE } else { 0.0 };
        let x = Rangef::new(names_width, width);
        let scale = Scale::fit(x, lines().filter_map(Line::reach));
        let rest = panel.climbs.len().saturating_sub(room.projects);
        Self {
            title_height: title.size().y,
            title,
            more: (rest > 0).then(|| more(ui, theme, words, rest, width)),
            names_width,
            ticks: marks(ui, panel, theme, words, (scale, x)),
            scale,
            width,
            apart: if room.is_tight { APART_TIGHT } else { APART },
            blocks,
        }
    }

    /// The height of the title alone.
    pub(super) fn title_height(&self) -> f32 {
        self.title.size().y
    }

    /// Lets the title take this much, so that neighbours begin at one height.
    pub(super) fn align(&mut self, title_height: f32) {
        self.title_height = title_height;
    }

    /// The height of the whole panel.
    pub(super) fn height(&self) -> f32 {
        let blocks: f32 = self
            .blocks
            .iter()
            .map(|block| block.height() + self.apart)
            .sum();
        let more = self
            .more
            .as_ref()
            .map_or(0.0, |more| more.size().y + self.apart);
        self.title_height + self.apart + blocks + more + self.axis_height()
    }

    fn axis_height(&self) -> f32 {
        let numbers = self.ticks.iter().map(|(_, galley)| galley.size().y);
        TICK_LENGTH + 1.0 + numbers.fold(0.0, f32::max)
    }

    /// Paints the panel at the top left of `rect`.
    pub(super) fn ui(&self, ui: &mut Ui, theme: &Theme, mode: Mode, rect: Rect) -> FigureResponse {
        let mut did = FigureResponse::default();
        text::paint(ui.painter(), &self.title, Align2::LEFT_TOP, rect.min);
        let scale = Scale {
            left: rect.left() + self.names_width,
            ..self.scale
        };
        let mut y = rect.top() + self.title_height + self.apart;
        for block in &self.blocks {
            let area =
                Rect::from_min_size(pos2(rect.left(), y), egui::vec2(self.width, block.height()));
            if mode.is_live() {
                did.join(block_node(ui, block, theme, area));
            }
            block.paint(ui, theme, &scale, area, is_hovered(ui, mode, area));
            y += block.height() + self.apart;
        }
        if let Some(more) = &self.more {
            text::paint(ui.painter(), more, Align2::LEFT_TOP, pos2(rect.left(), y));
            y += more.size().y + self.apart;
        }
        self.axis(
            ui,
            theme,
            &scale,
            Rangef::new(rect.left() + self.names_width, rect.left() + self.width),
            y,
        );
        did
    }

    fn axis(&self, ui: &Ui, theme: &Theme, scale: &Scale, x: Rangef, y: f32) {
        let stroke = Stroke::new(1.0, theme.line);
        ui.painter().hline(x, y, stroke);
        for (value, galley) in &self.ticks {
            let at = scale.at(*value);
            ui.painter()
                .vline(at, Rangef::new(y, y + TICK_LENGTH), stroke);
            let anchor = if *value == 0.0 {
                Align2::LEFT_TOP
            } else {
                Align2::CENTER_TOP
            };
            text::paint(
                ui.painter(),
                galley,
                anchor,
                pos2(at, y + TICK_LENGTH + 1.0),
            );
        }
    }
}

fn is_hovered(ui: &Ui, mode: Mode, area: Rect) -> bool {
    mode.is_live() && ui.rect_contains_pointer(area)
}

impl Block {
    fn paint(&self, ui: &Ui, theme: &Theme, scale: &Scale, area: Rect, is_hovered: bool) {
        let ground = if is_hovered {
            theme.hover
        } else {
            theme.window
        };
        let painter = ui.painter();
        text::paint(painter, &self.name, Align2::LEFT_TOP, area.min);
        let mut y = area.top() + self.name.size().y;
        let bars = Rangef::new(y, area.bottom());
        for line in &self.rungs {
            let band = Rangef::new(y, y + line.height());
            let middle = band.center();
            let at = pos2(area.left(), middle);
            text::paint(painter, &line.name, Align2::LEFT_CENTER, at);
            let color = palette::rung(theme, line.look);
            let ink = Ink {
                color,
                line: theme.text,
                ground,
            };
            let across = Rangef::new(middle - BAR / 2.0, middle + BAR / 2.0);
            if let Some(mark) = &line.mark {
                let mark = hollow(mark, line.look);
                shapes::bar(painter, scale, across, &mark, &line.label, &ink);
            } else {
                let at = pos2(scale.left + BESIDE, middle);
                text::paint(painter, &line.label, Align2::LEFT_CENTER, at);
            }
            y = band.max;
        }
        painter.vline(scale.left, bars, Stroke::new(1.0, theme.missing));
    }
}

/// What is only possible stands on nothing solid.
fn hollow(mark: &Mark, look: Look) -> Mark {
    match look {
        Look::Filled(_) => mark.clone(),
        Look::Outlined => Mark {
            solid: 0.0,
            hollow: mark.end(),
            ..mark.clone()
        },
    }
}

/// A project for pointer, keyboard and screen reader.
fn block_node(ui: &Ui, block: &Block, theme: &Theme, area: Rect) -> FigureResponse {
    let area = area.expand2(egui::vec2(3.0, 2.0));
    let climb = &block.climb;
    let (response, did) = node::mark(ui, area, &climb.target, &climb.hover, false, theme);
    if response.hovered() {
        ui.painter().rect_filled(area, 3.0, theme.hover);
    }
    if response.has_focus() {
        let ring = Stroke::new(1.5, theme.accent);
        ui.painter()
            .rect_stroke(area, 3.0, ring, StrokeKind::Inside);
    }
    did
}

/// "… and 3 more projects".
fn more(ui: &Ui, theme: &Theme, words: &Words, n: usize, width: f32) -> Arc<Galley> {
    let count = words.number(n as f64, 0);
    let args = [("n", Arg::from(n)), ("count", Arg::from(count))];
    let note = words.fill("ladder-more-projects", &args);
    text::wrapped(ui, &note, LABEL, theme.second, width)
}

/// Zero and a few round values, each with its number, only where the number has room; more than zero alone where there
/// is any room for it.
fn marks(
    ui: &Ui,
    panel: &Panel,
    theme: &Theme,
    words: &Words,
    (scale, x): (Scale, Rangef),
) -> Vec<(f64, Arc<Galley>)> {
    let count = (x.span() / MARK_SPACING).max(2.0) as usize;
    let some = |count| some_marks(ui, panel, theme, words, (scale, x, count));
    (count..count + 3)
        .map(some)
        .find(|marks| marks.len() > 1)
        .unwrap_or_else(|| some(count))
}

/// About so many round values.
fn some_marks(
    ui: &Ui,
    panel: &Panel,
    theme: &Theme,
    words: &Words,
    (scale, x, count): (Scale, Rangef, usize),
) -> Vec<(f64, Arc<Galley>)> {
    let most = if scale.points > 0.0 {
        f64::from(x.span()) / scale.points / panel.unit
    } else {
        0.0
    };
    let values = ticks::linear(most, count);
    let decimals = ticks::decimals(&values);
    let mut free = f32::MIN;
    let mut marks = Vec::new();
    for value in values {
        let number = describe::axis_number(words, value, decimals);
        let galley = text::line(ui, &number, TICK, theme.second);
        let (at, half) = (scale.at(value * panel.unit), galley.size().x / 2.0);
        let from = if value == 0.0 { at } else { at - half };
        if from > free && at + half <= x.max {
            free = from + galley.size().x + 4.0;
            marks.push((value * panel.unit, galley));
        }
    }
    marks
}
