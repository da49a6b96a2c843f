//! The facets at the left: what every value would find under all other filters, and how numbers spread.

mod column;
mod histogram;
mod list;
mod row;

use std::collections::{BTreeMap, BTreeSet};

use egui::{Button, RichText, ScrollArea, Ui, WidgetInfo, vec2};

pub use column::{column_ui, has_filter, heading, is_asked};

use super::View;
use super::panel::section::look;
use super::widgets::button::quiet;
use super::widgets::icon::{Icon, icon_button};
use crate::command::{Action, Command, Queue};
use crate::draw::fonts;
use crate::draw::theme::{size, space};
use crate::query::filter::{Facet, Filter, Scale};

use list::ListState;

/// One thing to filter by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    /// Values with their counts.
    Facet(Facet),
    /// A histogram with ends that can be moved.
    Scale(Scale),
}

/// Every section from top to bottom.
const SECTIONS: &[Section] = &[
    Section::Facet(Facet::Region),
    Section::Facet(Facet::Status),
    Section::Scale(Scale::Investment),
    Section::Scale(Scale::Jobs),
    Section::Scale(Scale::Commissioning),
    Section::Facet(Facet::Sector),
    Section::Facet(Facet::Country),
    Section::Facet(Facet::Investor),
    Section::Facet(Facet::Type),
    Section::Facet(Facet::Year),
    Section::Scale(Scale::ConstructionJobs),
    Section::Facet(Facet::Qualifier),
    Section::Facet(Facet::Source),
    Section::Facet(Facet::Check),
    Section::Facet(Facet::Tag),
];

impl Section {
    fn code(self) -> &'static str {
        match self {
            Self::Facet(facet) => facet.code(),
            Self::Scale(scale) => scale.code(),
        }
    }

    fn is_asked(self, filter: &Filter) -> bool {
        match self {
            Self::Facet(facet) => filter.asks_of(facet),
            Self::Scale(scale) => filter.limits(scale).is_some(),
        }
    }

    fn release(self, filter: &mut Filter) {
        match self {
            Self::Facet(facet) => filter.release_facet(facet),
            Self::Scale(scale) => filter.release_limits(scale),
        }
    }
}

/// How the facets are set up.
#[derive(Debug)]
pub struct FacetsState {
    /// Whether they are shown.
    pub is_open: bool,
    unfolded: BTreeSet<&'static str>,
    lists: BTreeMap<&'static str, ListState>,
}

impl Default for FacetsState {
    fn default() -> Self {
        let usual = [
            Section::Facet(Facet::Region),
            Section::Facet(Facet::Status),
            Section::Scale(Scale::Investment),
        ];
        Self {
            is_open: false,
            unfolded: usual.iter().map(|section| section.code()).collect(),
            lists: BTreeMap::new(),
        }
    }
}

impl FacetsState {
    /// The sections that are unfolded, to be remembered.
    pub fn unfolded(&self) -> Vec<String> {
        self.unfolded
            .iter()
            .map(|code| (*code).to_owned())
            .collect()
    }

    /// Unfolds the sections that were remembered, and no other.
    pub fn unfold(&mut self, codes: &[String]) {
        let is_one = |section: &&Section| codes.iter().any(|code| code == section.code());
        let found = SECTIONS.iter().filter(is_one);
        self.unfolded = found.map(|section| section.code()).collect();
    }
}

/// Draws the facets into a panel.
pub fn facets_ui(ui: &mut Ui, view: &View<'_>, state: &mut FacetsState, queue: &mut Queue) {
    let words = view.words;
    ui.spacing_mut().item_spacing.y = space::XS;
    ui.horizontal(|ui| {
        ui.label(look(view).heading(words.text("facets-title"), size::BODY));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if icon_button(ui, look(view), Icon::Cross, &words.text("facets-close")).clicked() {
                queue.act(Action::ToggleFacets);
            }
        });
    });
    let shown = words.projects_of(view.rows.len(), view.index.rows().len());
    ui.label(look(view).small(shown));
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        // The bar of the scroll area lies over the content.
        ui.set_max_width(ui.available_width() - space::S);
        for section in SECTIONS {
            section_ui(ui, view, state, *section, queue);
        }
    });
}

fn section_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut FacetsState,
    section: Section,
    queue: &mut Queue,
) {
    ui.separator();
    let is_unfolded = header_ui(ui, view, state, section, queue);
    if !is_unfolded {
        return;
    }
    content_ui(ui, view, state, section, queue);
}

/// What a section shows while it is unfolded.
fn content_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut FacetsState,
    section: Section,
    queue: &mut Queue,
) {
    let Some(facets) = view.facets else {
        ui.label(look(view).small(view.words.text("facets-counting")));
        return;
    };
    ui.push_id(section.code(), |ui| match section {
        Section::Facet(facet) => {
            let list = state.lists.entry(section.code()).or_default();
            list::list_ui(ui, view, (facet, facets), list, queue);
        }
        Section::Scale(scale) => {
            if let Some(histogram) = facets.histogram(scale) {
                histogram::histogram_ui(ui, view, histogram, queue);
            }
        }
    });
}

/// The name of a section, which folds it, and what takes out all that is asked of it; whether it is unfolded.
fn header_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut FacetsState,
    section: Section,
    queue: &mut Queue,
) -> bool {
    let words = view.words;
    let code = section.code();
    let mut is_unfolded = state.unfolded.contains(code);
    let is_asked = section.is_asked(view.filter);
    let name = words.text(&format!("facet-{}", code.replace('_', "-")));
    ui.horizontal(|ui| {
        let font = egui::FontId::new(size::TABLE, fonts::medium());
        let color = if is_asked {
            view.theme.accent
        } else {
            view.theme.text
        };
        let text = RichText::new(format!("     {name}"))
            .font(font)
            .color(color);
        let button = ui.add(
            Button::new(text)
                .frame_when_inactive(false)
                .min_size(vec2(0.0, space::XL)),
        );
        button.widget_info(|| {
            let mut info = WidgetInfo::labeled(egui::Role::DisclosureTriangle, true, name.clone());
            info.selected = Some(is_unfolded);
            info
        });
        let arrow = if is_unfolded { Icon::Down } else { Icon::Right };
        let at = button.rect.left_center() + vec2(space::L, 0.0);
        let ink = egui::Stroke::new(1.5, view.theme.second);
        arrow.paint(ui.painter(), at, 3.5, ink);
        if button.clicked() {
            is_unfolded = !is_unfolded;
        }
        if is_asked {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if quiet(ui, look(view), &words.text("facet-clear")).clicked() {
                    let mut filter = view.filter.clone();
                    section.release(&mut filter);
                    queue.push(Command::SetFilter(filter));
                }
            });
        }
    });
    if is_unfolded {
        state.unfolded.insert(code);
    } else {
        state.unfolded.remove(code);
    }
    is_unfolded
}
