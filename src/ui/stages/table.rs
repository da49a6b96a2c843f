//! The table of stages: projects, investment and jobs with their ranges, the weight, and the weighted totals beside.

use egui::{Align, Label, Layout, RichText, Sense, Ui};
use egui_extras::{Column as Width, TableBuilder, TableRow};

use super::StagesState;
use super::dial::{dial_ui, percent};
use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::figure::describe;
use crate::i18n::Arg;
use crate::model::codes::Status;
use crate::model::quantity::Total;
use crate::query::certainty::{Stage, Weighted, stages, weighted};
use crate::query::totals::Measure;
use crate::ui::View;

/// The least width of the names, in points.
const NAMES: f32 = 150.0;
/// How much wider than at least the columns become where there is room.
const WIDEST: f32 = 1.35;
/// Height of a line with two lines of text, in points.
const TALL: f32 = 42.0;
/// Height of a line of small text, and its size, in points.
const SMALL_LINE: f32 = 14.0;
const SMALL: f32 = 11.5;

/// Between the range and what it covers, on one line.
const SEPARATOR: &str = " · ";

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Projects,
    Investment,
    Jobs,
    Weight,
    WeightedInvestment,
    WeightedJobs,
}

impl Column {
    /// In the order of the table.
    const ALL: &'static [Self] = &[
        Self::Name,
        Self::Projects,
        Self::Investment,
        Self::Jobs,
        Self::Weight,
        Self::WeightedInvestment,
        Self::WeightedJobs,
    ];

    /// The message with its name.
    fn message_id(self) -> &'static str {
        match self {
            Self::Name => "stages-column-name",
            Self::Projects => "stages-column-projects",
            Self::Investment => "stages-column-investment",
            Self::Jobs => "stages-column-jobs",
            Self::Weight => "stages-column-weight",
            Self::WeightedInvestment => "stages-column-weighted-investment",
            Self::WeightedJobs => "stages-column-weighted-jobs",
        }
    }

    /// Its width in points; `None` for the one that takes what is left.
    fn width(self) -> Option<f32> {
        match self {
            Self::Name => None,
            Self::Projects => Some(72.0),
            Self::Investment => Some(222.0),
            Self::Jobs | Self::Weight => Some(200.0),
            Self::WeightedInvestment => Some(206.0),
            Self::WeightedJobs => Some(186.0),
        }
    }

    fn is_number(self) -> bool {
        !matches!(self, Self::Name | Self::Weight)
    }
}

/// A line of the table.
struct Line {
    /// Its stage; `None` is the sum of all.
    stage: Option<Stage>,
    name: String,
    projects: usize,
    investment: Weighted,
    jobs: Weighted,
}

impl Line {
    fn total(&self, column: Column) -> Option<(&Total, Measure)> {
        match column {
            Column::Investment => Some((&self.investment.plain, Measure::Investment)),
            Column::Jobs => Some((&self.jobs.plain, Measure::Jobs)),
            Column::WeightedInvestment => Some((&self.investment.weighted, Measure::Investment)),
            Column::WeightedJobs => Some((&self.jobs.weighted, Measure::Jobs)),
            Column::Name | Column::Projects | Column::Weight => None,
        }
    }

    /// What a cell says: the headline, and below it the range and what it covers.
    fn cell(&self, view: &View<'_>, column: Column) -> (String, Vec<String>) {
        let words = view.words;
        match column {
            Column::Name => return (self.name.clone(), Vec::new()),
            Column::Projects => return (words.number(self.projects as f64, 0), Vec::new()),
            Column::Weight => return (weight_words(view, self.stage.as_ref()), Vec::new()),
            Column::Investment
            | Column::Jobs
            | Column::WeightedInvestment
            | Column::WeightedJobs => {}
        }
        let Some((total, measure)) = self.total(column).filter(|_| self.projects > 0) else {
            return ("—".to_owned(), Vec::new());
        };
        let Some(sum) = total.sum() else {
            return ("—".to_owned(), vec![self.coverage(view, total)]);
        };
        let headline = match measure {
            Measure::Investment => words.usd_amount(sum.headline),
            Measure::Jobs
            | Measure::ConstructionJobs
            | Measure::Projects
            | Measure::JobsPerMillion => words.number(sum.headline, 0),
        };
        let is_spread = sum.low < sum.high || sum.is_open;
        let range = is_spread.then(|| describe::range(words, &sum, measure));
        let below = range.into_iter().chain([self.coverage(view, total)]);
        (headline, below.collect())
    }

    /// The lines below the headline of a cell: one where it fits, otherwise what is covered below the range.
    fn below(&self, ui: &Ui, view: &View<'_>, column: Column, width: f32) -> Vec<String> {
        let (_, parts) = self.cell(view, column);
        if parts.len() < 2 {
            return parts;
        }
        let whole = parts.join(SEPARATOR);
        let font = egui::FontId::proportional(SMALL);
        let painter = ui.painter();
        let galley = painter.layout_no_wrap(whole.clone(), font, view.theme.second);
        if galley.size().x > width - 2.0 * space::S {
            parts
        } else {
            vec![whole]
        }
    }

    /// Its height when the columns are `wider` than at least, in points.
    fn height(&self, ui: &Ui, view: &View<'_>, wider: f32) -> f32 {
        if self.projects == 0 {
            return space::ROW;
        }
        let lines = |column: &Column| {
            let width = column.width().unwrap_or(NAMES) * wider;
            self.below(ui, view, *column, width).len()
        };
        let most = Column::ALL.iter().map(lines).max().unwrap_or(1);
        TALL + most.saturating_sub(1) as f32 * SMALL_LINE
    }

    /// How many of all projects of the line that count a total rests on, those without a weight included.
    fn coverage(&self, view: &View<'_>, total: &Total) -> String {
        let count = |n: usize| Arg::from(view.words.number(n as f64, 0));
        let args = [
            ("n", count(total.stated)),
            ("all", count(self.investment.plain.projects)),
        ];
        view.words.fill("stages-n-of-m", &args)
    }

    /// The whole line for somebody who hears it.
    fn spoken(&self, view: &View<'_>) -> String {
        let part = |column: &Column| {
            let (first, below) = self.cell(view, *column);
            let second = below.join(SEPARATOR);
            let name = view.words.text(column.message_id());
            match column {
                Column::Name => first,
                Column::Projects
                | Column::Investment
                | Column::Jobs
                | Column::Weight
                | Column::WeightedInvestment
                | Column::WeightedJobs => format!("{name} {first} {second}").trim_end().to_owned(),
            }
        };
        let parts: Vec<String> = Column::ALL.iter().map(part).collect();
        parts.join(", ")
    }
}

fn weight_words(view: &View<'_>, stage: Option<&Stage>) -> String {
    match stage.map(|stage| stage.weight) {
        Some(Some(weight)) => percent(view.words, weight * 100.0),
        Some(None) => view.words.text("stages-no-weight"),
        None => String::new(),
    }
}

/// The stages with their totals, the sum last.
fn lines(view: &View<'_>) -> Vec<Line> {
    let dataset = view.document.dataset();
    let of = |measure| stages(dataset, view.index, view.rows, measure);
    let all = |measure| weighted(dataset, view.index, view.rows, measure).unwrap_or_default();
    let line = |(stage, jobs): (Stage, Stage)| Line {
        name: describe::group_name(view.words, &stage.key()),
        projects: stage.rows.len(),
        investment: stage.totals,
        jobs: jobs.totals,
        stage: Some(stage),
    };
    let pairs = of(Measure::Investment).into_iter().zip(of(Measure::Jobs));
    let mut lines: Vec<Line> = pairs.map(line).collect();
    lines.push(Line {
        stage: None,
        name: view.words.text("stages-sum"),
        projects: view.rows.len(),
        investment: all(Measure::Investment),
        jobs: all(Measure::Jobs),
    });
    lines
}

/// Draws the table at its full height.
pub(super) fn table_ui(ui: &mut Ui, view: &View<'_>, state: &mut StagesState, queue: &mut Queue) {
    let lines = lines(view);
    let room = ui.available_width();
    egui::ScrollArea::horizontal()
        .id_salt("stages-table-area")
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
            ui.visuals_mut().widgets.noninteractive.bg_stroke = egui::Stroke::NONE;
            let others: f32 = Column::ALL.iter().filter_map(|c| c.width()).sum();
            let wider = (room / (others + NAMES)).clamp(1.0, WIDEST);
            let heights: Vec<f32> = lines.iter().map(|l| l.height(ui, view, wider)).collect();
            let names = (room - others * wider).clamp(NAMES, 320.0);
            let mut builder = TableBuilder::new(ui)
                .id_salt("stages-table")
                .sense(Sense::click())
                .vscroll(false)
                .auto_shrink([false, true])
                .cell_layout(Layout::left_to_right(Align::Center));
            for column in Column::ALL {
                let width = column.width().map_or(names, |width| width * wider);
                builder = builder.column(Width::exact(width).clip(true));
            }
            let table = builder.header(space::HEADER, |mut row| {
                for column in Column::ALL {
                    row.col(|ui| header_ui(ui, view, *column));
                }
            });
            table.body(|body| {
                body.heterogeneous_rows(heights.into_iter(), |mut row| {
                    if let Some(line) = lines.get(row.index()) {
                        row_ui(&mut row, view, state, line, queue);
                    }
                });
            });
        });
}

fn header_ui(ui: &mut Ui, view: &View<'_>, column: Column) {
    let rect = ui.max_rect();
    let line = egui::Stroke::new(1.0, view.theme.line);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let text = view.words.text(column.message_id());
    let font = egui::FontId::new(size::TABLE, crate::draw::fonts::medium());
    let text = RichText::new(text).font(font).color(view.theme.second);
    aligned(ui, column, |ui| {
        ui.add(Label::new(text).truncate().selectable(false));
    });
}

fn row_ui(
    row: &mut TableRow<'_, '_>,
    view: &View<'_>,
    state: &mut StagesState,
    line: &Line,
    queue: &mut Queue,
) {
    let key = line.stage.as_ref().map(Stage::key);
    let is_selected = key.as_ref().is_some_and(|key| view.filter.has(key));
    row.set_selected(is_selected);
    for column in Column::ALL {
        row.col(|ui| match (column, dialled(line)) {
            (Column::Weight, Some(status)) => {
                rule(ui, view, line);
                ui.add_space(space::S);
                ui.spacing_mut().item_spacing.x = space::S;
                dial_ui(ui, view, state, status, queue);
            }
            _ => cell_ui(ui, view, line, *column),
        });
    }
    let response = row.response();
    let spoken = line.spoken(view);
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::Row, true, is_selected, spoken.clone())
    });
    let can_follow = is_selected || line.projects > 0;
    if let Some(key) = key.filter(|_| can_follow && response.clicked()) {
        queue.push(Command::Follow(key.into()));
    }
}

/// The status whose weight a line sets: not stated counts as unknown, and so has none of its own.
fn dialled(line: &Line) -> Option<Status> {
    line.stage.as_ref().and_then(|stage| stage.status)
}

/// A hairline below a line, a stronger one above the sum.
fn rule(ui: &Ui, view: &View<'_>, line: &Line) {
    let rect = ui.max_rect();
    let hairline = egui::Stroke::new(1.0, view.theme.line);
    let (y, stroke) = match line.stage {
        Some(_) => (rect.bottom() - 0.5, hairline),
        None => (rect.top() - 0.5, egui::Stroke::new(1.0, view.theme.missing)),
    };
    ui.painter().hline(rect.x_range(), y, stroke);
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, line: &Line, column: Column) {
    rule(ui, view, line);
    let (first, parts) = line.cell(view, column);
    let below = line.below(ui, view, column, ui.max_rect().width());
    let theme = view.theme;
    let is_quiet = line.projects == 0 || first == "—";
    let ink = match column {
        _ if is_quiet => theme.missing,
        Column::WeightedInvestment | Column::WeightedJobs => theme.second,
        Column::Name | Column::Projects | Column::Investment | Column::Jobs | Column::Weight => {
            theme.text
        }
    };
    let mut text = RichText::new(first).size(size::TABLE).color(ink);
    if line.stage.is_none() {
        text = text.family(crate::draw::fonts::medium());
    }
    let small = |text| RichText::new(text).size(SMALL).color(theme.second);
    let label = |text| Label::new(text).truncate().selectable(false);
    aligned(ui, column, |ui| {
        let align = if column.is_number() {
            Align::Max
        } else {
            Align::Min
        };
        ui.with_layout(Layout::top_down(align), |ui| {
            let lines = 18.0 + below.len() as f32 * SMALL_LINE;
            ui.add_space(((ui.available_height() - lines) / 2.0).max(0.0));
            ui.add(label(text));
            for line in below {
                let whole = parts.join(SEPARATOR);
                ui.add(label(small(line))).on_hover_text(whole);
            }
        });
    });
}

/// Numbers at the right, words at the left, with room on both sides.
fn aligned(ui: &mut Ui, column: Column, content: impl FnOnce(&mut Ui)) {
    if column.is_number() {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(space::S);
            content(ui);
        });
    } else {
        ui.add_space(space::S);
        content(ui);
    }
}
