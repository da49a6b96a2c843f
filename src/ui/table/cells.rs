//! What stands in each cell: text, alignment, and what hovering tells.

use egui::{Align, Label, Layout, RichText};

use super::found;
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::model::claim::Known;
use crate::model::codes::Event;
use crate::model::fact::FactId;
use crate::model::project::Project;
use crate::query::column::Column;
use crate::query::filter::Term;
use crate::ui::fact::words::origin;
use crate::ui::{Desk, View};

/// A cell in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What stands in it; a dash for a missing value.
    pub text: String,
    /// The whole text, or the reason why there is none.
    pub hover: String,
    /// Who says so and how many rivals there are, for numbers; empty where nobody says anything.
    pub origin: String,
    /// Whether the value is missing, to be greyed.
    pub is_missing: bool,
    /// Whether it is a number, to be right-aligned.
    pub is_number: bool,
}

impl Cell {
    fn text(text: String) -> Self {
        Self {
            hover: text.clone(),
            text,
            ..Self::default()
        }
    }

    fn missing(hover: String) -> Self {
        Self {
            text: "—".to_owned(),
            hover,
            is_missing: true,
            ..Self::default()
        }
    }

    fn number(view: &View<'_>, known: &Known, scale: f64) -> Self {
        let words = view.words;
        let cell = match known {
            Known::Stated(quantity) => {
                let in_unit = quantity.scaled(1.0 / scale);
                let digits = usize::from(in_unit.headline < 10.0 && scale > 1.0);
                let qualifier = words.name(&quantity.qualifier);
                let text = words.quantity(&in_unit, digits);
                Self {
                    hover: format!("{qualifier} {}", words.quantity(quantity, 0)),
                    text,
                    ..Self::default()
                }
            }
            Known::NoRate(quantity, currency) => {
                let unit = currency.map_or(String::new(), |c| c.code().to_owned());
                let text = format!("{} {unit}", words.quantity(quantity, 0));
                Self {
                    hover: format!("{text}, {}", words.why_missing(known)),
                    text,
                    is_missing: true,
                    ..Self::default()
                }
            }
            Known::Missing(_) | Known::NobodyLooked | Known::Unusable => {
                Self::missing(words.why_missing(known))
            }
        };
        Self {
            is_number: true,
            ..cell
        }
    }

    /// With who says so.
    fn of_fact(self, view: &View<'_>, project: &Project, column: Column) -> Self {
        let claims = fact_of(project, column).and_then(|fact| project.claims(fact));
        Self {
            origin: claims.map_or_else(String::new, |claims| origin(view, claims)),
            ..self
        }
    }

    /// What hovering tells.
    pub fn whole(&self) -> String {
        let parts = [self.hover.as_str(), self.origin.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
        parts.join("\n")
    }
}

/// The claims behind a cell; of jobs, the lasting ones where somebody has said something about them.
pub fn fact_of(project: &Project, column: Column) -> Option<FactId> {
    match column {
        Column::Investment => Some(FactId::Investment),
        Column::Jobs => {
            let is_only_unspecified =
                project.jobs.permanent.is_empty() && !project.jobs.unspecified.is_empty();
            Some(if is_only_unspecified {
                FactId::UnspecifiedJobs
            } else {
                FactId::PermanentJobs
            })
        }
        Column::ConstructionJobs => Some(FactId::ConstructionJobs),
        Column::Name
        | Column::Region
        | Column::District
        | Column::Sector
        | Column::Status
        | Column::Investors
        | Column::Countries
        | Column::Commissioning
        | Column::Sources => None,
    }
}

/// The words of one cell.
pub fn cell(view: &View<'_>, index: usize, project: &Project, column: Column) -> Cell {
    let words = view.words;
    let lang = words.lang();
    let Some(row) = view.index.rows().get(index) else {
        return Cell::default();
    };
    let named = |name: Option<String>, field: &str, none: &str| match name {
        Some(name) => Cell::text(name),
        None => Cell::missing(unreadable(view, project, field).unwrap_or_else(|| words.text(none))),
    };
    match column {
        Column::Name => Cell::text(project.name.get(lang).to_owned()),
        Column::Region => named(
            project.region.map(|r| words.region_short(r)),
            "region",
            "region-none",
        ),
        Column::District => named(project.district.clone(), "district", "missing-not-stated"),
        Column::Sector => named(
            project.sector.map(|s| words.name(&s)),
            "sector",
            "sector-none",
        ),
        Column::Status => named(
            project.status.map(|s| words.name(&s)),
            "status",
            "status-none",
        ),
        Column::Investors => {
            let names = project.investors().join(", ");
            let text = (!names.is_empty()).then_some(names);
            named(text, "parties", "missing-not-stated")
        }
        Column::Countries => {
            let countries: Vec<String> = row.countries.iter().map(|c| words.name(c)).collect();
            let text = (!countries.is_empty()).then(|| countries.join(", "));
            named(text, "parties", "country-none")
        }
        Column::Investment => {
            Cell::number(view, &row.investment_usd, 1e6).of_fact(view, project, column)
        }
        Column::Jobs => Cell::number(view, &row.jobs, 1.0).of_fact(view, project, column),
        Column::ConstructionJobs => {
            Cell::number(view, &row.construction_jobs, 1.0).of_fact(view, project, column)
        }
        Column::Commissioning => named(
            project.planned(Event::Commissioning).map(|d| words.date(d)),
            "milestones",
            "missing-not-stated",
        ),
        Column::Sources => {
            let titles: Vec<String> = project
                .sources()
                .into_iter()
                .map(|id| {
                    view.document
                        .dataset()
                        .source(id)
                        .map_or(id.as_str(), |s| s.title.get(lang))
                        .to_owned()
                })
                .collect();
            let text = words.number(titles.len() as f64, 0);
            Cell {
                text,
                hover: titles.join("\n"),
                is_missing: titles.is_empty(),
                is_number: true,
                ..Cell::default()
            }
        }
    }
}

fn unreadable(view: &View<'_>, project: &Project, field: &str) -> Option<String> {
    use crate::model::record::Record;
    let value = project.unreadable(field)?.brief(80);
    Some(
        view.words
            .fill("cell-unreadable", &[("value", value.into())]),
    )
}

/// The words of a header, with its unit.
pub fn header_text(view: &View<'_>, column: Column) -> String {
    view.words.text(&header_id(column))
}

/// The message id of a column's header.
pub fn header_id(column: Column) -> String {
    format!("column-{}", column.code().replace('_', "-"))
}

/// Draws a cell, with the bar of a selected row or without, leaving so many points free at its right end. What is
/// searched for is marked in texts.
pub(super) fn cell_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    cell: &Cell,
    (has_bar, free): (bool, f32),
    terms: &[Term],
) {
    let rect = ui.max_rect();
    if has_bar {
        let bar = egui::Rect::from_min_size(rect.left_top(), egui::vec2(3.0, rect.height()));
        ui.painter().rect_filled(bar, 0.0, view.theme.accent);
    }
    let line = egui::Stroke::new(1.0, view.theme.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, line);
    let color = if cell.is_missing {
        view.theme.missing
    } else {
        view.theme.text
    };
    let text = if cell.is_number || cell.is_missing {
        RichText::new(&cell.text)
            .size(size::TABLE)
            .color(color)
            .into()
    } else {
        found::marked(&cell.text, terms, color, view.theme)
    };
    let label = Label::new(text)
        .truncate()
        .selectable(false)
        .show_tooltip_when_elided(!cell.is_missing);
    if cell.is_number {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(space::S);
            ui.add(label);
        });
    } else {
        ui.add_space(space::S);
        let room = (ui.available_width() - space::S - free).max(8.0);
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(label);
        });
    }
}

/// The whole row as one sentence, for a screen reader.
pub(super) fn spoken_row(view: &View<'_>, index: usize, project: &Project, desk: &Desk) -> String {
    let cells = desk.columns.iter().map(|(column, _)| {
        let cell = cell(view, index, project, *column);
        let value = if cell.is_missing {
            cell.hover
        } else {
            cell.text
        };
        if *column == Column::Name {
            value
        } else {
            format!("{} {value}", header_text(view, *column))
        }
    });
    cells.collect::<Vec<_>>().join(", ")
}

/// The font of a header.
pub(super) fn header_font() -> egui::FontId {
    egui::FontId::new(size::TABLE, fonts::medium())
}
