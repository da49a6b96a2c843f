//! What one column of the table can be filtered by, for the list below its header.

use egui::{RichText, ScrollArea, Ui};

use super::{FacetsState, Section, content_ui};
use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::query::column::Column;
use crate::query::filter::{Facet, Filter, Scale};
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::button::quiet;

fn section_of(column: Column) -> Option<Section> {
    match column {
        Column::Region => Some(Section::Facet(Facet::Region)),
        Column::Sector => Some(Section::Facet(Facet::Sector)),
        Column::Status => Some(Section::Facet(Facet::Status)),
        Column::Investors => Some(Section::Facet(Facet::Investor)),
        Column::Countries => Some(Section::Facet(Facet::Country)),
        Column::Sources => Some(Section::Facet(Facet::Source)),
        Column::Investment => Some(Section::Scale(Scale::Investment)),
        Column::Jobs => Some(Section::Scale(Scale::Jobs)),
        Column::ConstructionJobs => Some(Section::Scale(Scale::ConstructionJobs)),
        Column::Commissioning => Some(Section::Scale(Scale::Commissioning)),
        Column::Name | Column::District => None,
    }
}

/// Whether one can filter by a column; names and places are found by the search.
pub fn has_filter(column: Column) -> bool {
    section_of(column).is_some()
}

/// Whether the filter asks something of a column.
pub fn is_asked(filter: &Filter, column: Column) -> bool {
    section_of(column).is_some_and(|section| section.is_asked(filter))
}

/// A heading as the facets have it.
pub fn heading(view: &View<'_>, text: &str) -> RichText {
    look(view).heading(text, size::TABLE)
}

/// Draws the values of a column with their counts, or how its numbers spread.
pub fn column_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut FacetsState,
    column: Column,
    queue: &mut Queue,
) {
    let Some(section) = section_of(column) else {
        return;
    };
    ui.spacing_mut().item_spacing.y = space::XS;
    ScrollArea::vertical()
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.set_max_width(ui.available_width() - space::S);
            content_ui(ui, view, state, section, queue);
        });
    if section.is_asked(view.filter)
        && quiet(ui, look(view), &view.words.text("facet-clear")).clicked()
    {
        let mut filter = view.filter.clone();
        section.release(&mut filter);
        queue.push(Command::SetFilter(filter));
    }
}
