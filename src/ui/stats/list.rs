//! The table: every region with its numbers, latest first; where there is none, a dash and the way to enter one.

use egui::{Align, Label, Layout, RichText, Ui};
use egui_extras::{Column as Width, TableBuilder, TableRow};

use super::Wish;
use super::editor::EditorState;
use crate::document::delete_region_stats;
use crate::draw::theme::{size, space};
use crate::i18n::claims::{Kind, claim_words, source_name};
use crate::i18n::collate::Collation;
use crate::model::region::Region;
use crate::model::region_stat::{Indicator, RegionStat};
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::button;

/// What stands above and below the table, in points.
const AROUND: f32 = 330.0;
/// Widths of the columns of numbers, dates and buttons, in points.
const COLUMNS: [f32; 3] = [150.0, 130.0, 210.0];
/// Width of the regions, in points.
const REGION: f32 = 210.0;

/// A line of the table.
struct Line<'a> {
    region: Region,
    /// The row of the list, and the record; `None` for a region without one.
    stat: Option<(usize, &'a RegionStat)>,
    /// Whether it is the first line of its region.
    is_first: bool,
    /// Whether totals are held against it.
    is_used: bool,
}

/// Draws the table of one statistic.
pub(super) fn list_ui(ui: &mut Ui, view: &View<'_>, indicator: &mut Indicator) -> Option<Wish> {
    let words = view.words;
    ui.add(Label::new(look(view).small(words.text("stats-lead"))).wrap());
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        for kind in Indicator::ALL {
            ui.selectable_value(indicator, *kind, words.name(kind));
        }
    });
    ui.add_space(space::S);
    let lines = lines(view, *indicator);
    let mut wish = None;
    let height = (ui.ctx().content_rect().height() - AROUND).max(160.0);
    ui.scope(|ui| wish = table_ui(ui, view, *indicator, &lines, height));
    ui.add_space(space::S);
    let used = lines.iter().filter(|line| line.is_used).count();
    let number = |n: usize| words.number(n as f64, 0).into();
    let args = [
        ("n", used.into()),
        ("count", number(used)),
        ("all", number(Region::ALL.len())),
    ];
    ui.label(look(view).small(words.fill("stats-count", &args)));
    ui.add_space(space::M);
    wish.or_else(|| buttons_ui(ui, view, &lines))
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, lines: &[Line<'_>]) -> Option<Wish> {
    let rows: Vec<usize> = lines.iter().filter_map(|l| Some(l.stat?.0)).collect();
    ui.horizontal(|ui| {
        let mut wish = None;
        if button::primary(ui, look(view), &view.words.text("stats-paste"), true).clicked() {
            wish = Some(Wish::Paste);
        }
        let all = view.words.text("stats-delete-all");
        let delete = ui.add_enabled_ui(!rows.is_empty(), |ui| button::plain(ui, &all));
        if delete.inner.clicked() {
            let edit = delete_region_stats(view.document, &rows);
            wish = edit.map(Wish::Do);
        }
        if button::plain(ui, &view.words.text("dialog-close")).clicked() {
            wish = Some(Wish::Close);
        }
        wish
    })
    .inner
}

/// The lines of a statistic: regions by name, the latest date of each first.
fn lines<'a>(view: &View<'a>, indicator: Indicator) -> Vec<Line<'a>> {
    let dataset = view.document.dataset();
    let stats = &dataset.region_stats;
    let mut regions: Vec<(Region, String)> = Region::ALL
        .iter()
        .map(|region| (*region, view.words.name(region)))
        .collect();
    let collation = Collation::of(view.words.lang());
    regions.sort_by(|(_, a), (_, b)| collation.compare(a, b));
    let mut lines = Vec::new();
    for (region, _) in regions {
        let wanted = (region, indicator);
        let used = stats.in_force(wanted, &dataset.rates, view.tolerance);
        let used = used.map(|found| found.row);
        let is_own =
            |stat: &RegionStat| (stat.region, stat.indicator) == (Some(region), Some(indicator));
        let own = stats.iter().enumerate().filter(|(_, stat)| is_own(stat));
        let mut own: Vec<(usize, &RegionStat)> = own.collect();
        own.sort_by(|(_, a), (_, b)| b.date.cmp(&a.date));
        let mut found: Vec<Option<(usize, &RegionStat)>> = own.into_iter().map(Some).collect();
        if found.is_empty() {
            found.push(None);
        }
        let line = |(at, stat): (usize, Option<(usize, &'a RegionStat)>)| Line {
            region,
            is_first: at == 0,
            is_used: stat.is_some_and(|(row, _)| Some(row) == used),
            stat,
        };
        lines.extend(found.into_iter().enumerate().map(line));
    }
    lines
}

fn table_ui(
    ui: &mut Ui,
    view: &View<'_>,
    indicator: Indicator,
    lines: &[Line<'_>],
    height: f32,
) -> Option<Wish> {
    let [value, date, buttons] = COLUMNS;
    ui.visuals_mut().widgets.noninteractive.bg_stroke = egui::Stroke::NONE;
    let mut wish = None;
    let headers = ["stats-region", "stats-value", "stats-date", "stats-source"];
    TableBuilder::new(ui)
        .id_salt("stats-table")
        .auto_shrink([false, true])
        .min_scrolled_height(height)
        .max_scroll_height(height)
        .cell_layout(Layout::left_to_right(Align::Center))
        .column(Width::exact(REGION).clip(true))
        .column(Width::exact(value).clip(true))
        .column(Width::exact(date).clip(true))
        .column(Width::remainder().clip(true))
        .column(Width::exact(buttons))
        .header(space::HEADER, |mut row| {
            for id in headers {
                let text = look(view).small(view.words.text(id));
                row.col(|ui| {
                    if id == "stats-value" {
                        let layout = Layout::right_to_left(Align::Center);
                        ui.with_layout(layout, |ui| {
                            ui.add_space(space::M);
                            ui.label(text);
                        });
                    } else {
                        ui.label(text);
                    }
                });
            }
            row.col(|_| {});
        })
        .body(|body| {
            body.rows(space::ROW, lines.len(), |mut row| {
                if let Some(line) = lines.get(row.index()) {
                    wish = row_ui(&mut row, view, indicator, line).or_else(|| wish.take());
                }
            });
        });
    wish
}

fn row_ui(
    row: &mut TableRow<'_, '_>,
    view: &View<'_>,
    indicator: Indicator,
    line: &Line<'_>,
) -> Option<Wish> {
    let [value, date, source] = cells(view, indicator, line);
    let region = view.words.name(&line.region);
    row.col(|ui| {
        if line.is_first {
            cell_ui(ui, view, &region, true);
        }
    });
    row.col(|ui| {
        let layout = Layout::right_to_left(Align::Center);
        ui.with_layout(layout, |ui| {
            ui.add_space(space::M);
            cell_ui(ui, view, &value, line.is_used);
        });
    });
    for text in [&date, &source] {
        row.col(|ui| cell_ui(ui, view, text, line.is_used));
    }
    let mut wish = None;
    row.col(|ui| wish = line_buttons_ui(ui, view, (indicator, line), &region));
    wish
}

/// Value, date and source of a line; dashes for a region without one.
fn cells(view: &View<'_>, indicator: Indicator, line: &Line<'_>) -> [String; 3] {
    let Some((_, stat)) = line.stat else {
        return ["—", "—", "—"].map(str::to_owned);
    };
    let words = view.words;
    let kind = match indicator {
        Indicator::Population => Kind::Unit(""),
        Indicator::GrossRegionalProduct => Kind::Money,
    };
    let first = stat.claims.first();
    let value = first.map(|claim| claim_words(words, view.tolerance, claim, kind));
    let value = value.map(|value| match stat.claims.len() {
        0 | 1 => value,
        many => {
            let [n, count] = crate::figure::describe::counted(words, many - 1);
            format!("{value} {}", words.fill("stats-rivals", &[n, count]))
        }
    });
    let date = stat.date.as_ref().map(|date| words.date(date));
    let id = first.and_then(|claim| claim.source.as_ref());
    let source = id.map(|id| match view.document.dataset().source(id) {
        Some(source) => source_name(words, source),
        None => id.as_str().to_owned(),
    });
    let none = || words.text("missing-not-stated");
    [
        value.unwrap_or_else(|| words.text("missing-nobody-looked")),
        date.unwrap_or_else(none),
        source.unwrap_or_else(none),
    ]
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, text: &str, is_used: bool) {
    let ink = if is_used {
        view.theme.text
    } else {
        view.theme.second
    };
    let label = Label::new(RichText::new(text).size(size::TABLE).color(ink)).truncate();
    ui.add(label);
}

fn line_buttons_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (indicator, line): (Indicator, &Line<'_>),
    region: &str,
) -> Option<Wish> {
    ui.spacing_mut().item_spacing.x = space::M;
    let mut is_clicked = |id: &str| {
        let text = view.words.text(id);
        let button = button::quiet(ui, look(view), &text);
        let spoken = format!("{text} {region}");
        ui.ctx().accesskit_node_builder(button.id, |node| {
            node.set_label(spoken);
        });
        button.clicked()
    };
    let new = || Wish::Edit(Box::new(EditorState::new(line.region, indicator)));
    let Some((row, stat)) = line.stat else {
        return is_clicked("stats-enter").then(new);
    };
    if is_clicked("stats-edit") {
        return Some(Wish::Edit(Box::new(EditorState::open(row, stat))));
    }
    if is_clicked("stats-delete") {
        let edit = delete_region_stats(view.document, &[row])?;
        return Some(Wish::Do(edit));
    }
    (line.is_first && is_clicked("stats-another")).then(new)
}
