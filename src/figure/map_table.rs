//! The numbers behind a map: by region, by group and region, or by project.

use super::map::{Area, Bubble, BubbleSize, MapFigure};
use super::per::Gauge;
use super::table::{
    Cell, Table, coverage, coverage_header, group_header, stat_cells, stat_header, statement,
    statement_header,
};
use super::{Grouping, Target};
use crate::i18n::Words;
use crate::query::totals::Key;

/// The regions that have projects, in the order of the format; for small maps with the group before them, for bubbles a
/// row a project.
pub(super) fn map(figure: &MapFigure, words: &Words) -> Table {
    if figure.bubble_key.is_some() {
        return projects(figure, words);
    }
    let group = figure.panels.first().and_then(|panel| match &panel.target {
        Target::Values(keys) => keys.first().map(Key::grouping),
        Target::Project(_) => None,
    });
    let mut header: Vec<String> = group
        .map(|by| group_header(words, by))
        .into_iter()
        .collect();
    header.push(group_header(words, Grouping::Region));
    let gauge = Gauge {
        measure: figure.measure,
        per: figure.per,
    };
    header.extend(statement_header(words, gauge));
    header.extend(coverage_header(words));
    header.extend(stat_header(words, figure.per));
    let row = |first: Option<&str>, area: &Area| {
        let stated = area.stated.as_ref()?;
        let names = first.into_iter().chain([area.name.as_str()]);
        let mut row: Vec<Cell> = names.map(|name| Cell::Text(name.to_owned())).collect();
        row.extend(statement(words, stated.quantity.as_ref(), gauge));
        row.extend(coverage(&stated.total));
        let key = Key::Region(Some(area.region));
        row.extend(stat_cells(&key, figure.per, &figure.stats));
        Some(row)
    };
    let rows = if figure.panels.is_empty() {
        let areas = figure.areas.iter();
        areas.filter_map(|area| row(None, area)).collect()
    } else {
        let panels = figure.panels.iter();
        let areas = panels.flat_map(|panel| panel.areas.iter().map(move |area| (panel, area)));
        areas
            .filter_map(|(panel, area)| row(Some(&panel.title), area))
            .collect()
    };
    Table { header, rows }
}

/// A row a bubble, those without a number included.
fn projects(figure: &MapFigure, words: &Words) -> Table {
    let mut header = vec![
        words.text("map-table-project"),
        group_header(words, Grouping::Region),
        group_header(words, Grouping::Status),
    ];
    header.extend(statement_header(words, figure.measure));
    let row = |bubble: &Bubble| {
        let status = bubble.status.map(|status| Cell::Text(words.name(&status)));
        let quantity = match &bubble.size {
            BubbleSize::Stated(quantity) => Some(quantity),
            BubbleSize::NoNumber | BubbleSize::NotCounted => None,
        };
        let mut row = vec![
            Cell::Text(bubble.name.clone()),
            Cell::Text(words.region_short(bubble.region)),
            status.unwrap_or(Cell::Empty),
        ];
        row.extend(statement(words, quantity, figure.measure));
        row
    };
    Table {
        header,
        rows: figure.bubbles.iter().map(row).collect(),
    }
}
