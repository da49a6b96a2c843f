//! The window around the pages: menus and search, tabs and chips, the panel at the right, the status bar.

use egui::{Align, Frame, Layout, Margin, Panel, RichText};

use super::panel::section::look;
use super::widgets::icon::{Icon, icon_button};
use super::{Desk, Page, View, banner, chips, facets, menus, page_ui, panel, search, status};
use crate::command::{Action, Queue};
use crate::draw::fonts;
use crate::draw::theme::{size, space};

/// Draws the whole window but its dialogs.
pub fn shell_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    desk: &mut Desk,
    menu: &menus::MenuState<'_>,
    queue: &mut Queue,
) {
    desk.checks.marks.follow(view);
    desk.radar.follow(view, desk.page == Page::Radar);
    let bar = Frame::new()
        .fill(view.theme.panel)
        .inner_margin(Margin::symmetric(12, 6));
    Panel::top("menu-bar")
        .frame(bar)
        .show(ui, |ui| top_ui(ui, view, desk, menu, queue));
    Panel::top("tabs")
        .frame(bar)
        .show(ui, |ui| tabs_ui(ui, view, desk, queue));
    if !view.filter.parts().is_empty() {
        Panel::top("chips").frame(bar).show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::XS;
                chips::chips_ui(ui, view, &mut desk.search, queue);
            });
        });
    }
    if let Some(banner) = &desk.banner {
        banner::banner_ui(ui, view, banner, queue);
    }
    Panel::bottom("status")
        .frame(bar)
        .show(ui, |ui| status::status_ui(ui, view, desk, queue));
    if desk.has_facets() {
        let frame = Frame::new()
            .fill(view.theme.panel)
            .inner_margin(Margin::symmetric(8, 8));
        let shown = Panel::left("facets")
            .frame(frame)
            .default_size(desk.splits.facets)
            .size_range(200.0..=400.0)
            .show(ui, |ui| {
                facets::facets_ui(ui, view, &mut desk.facets, queue);
            });
        desk.splits.facets = shown.response.rect.width();
    }
    if desk.panel.open.is_some() {
        let frame = Frame::new()
            .fill(view.theme.panel)
            .inner_margin(Margin::same(12));
        let shown = Panel::right("project-panel")
            .frame(frame)
            .default_size(desk.splits.panel)
            .size_range(320.0..=620.0)
            .show(ui, |ui| panel::panel_ui(ui, view, &mut desk.panel, queue));
        desk.splits.panel = shown.response.rect.width();
    }
    let centre = Frame::new()
        .fill(view.theme.window)
        .inner_margin(Margin::same(0));
    egui::CentralPanel::default()
        .frame(centre)
        .show(ui, |ui| page_ui(ui, view, desk, queue));
}

fn top_ui(
    ui: &mut egui::Ui,
    view: &View<'_>,
    desk: &mut Desk,
    menu: &menus::MenuState<'_>,
    queue: &mut Queue,
) {
    egui::containers::menu::MenuBar::new().ui(ui, |ui| {
        menus::menus_ui(ui, view, desk, menu, queue);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            search::search_ui(ui, view, &mut desk.search, queue);
        });
    });
}

fn tabs_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    ui.horizontal_wrapped(|ui| {
        let name = view.words.text(&Action::ToggleFacets.message_id());
        if icon_button(ui, look(view), Icon::Funnel, &name).clicked() {
            queue.act(Action::ToggleFacets);
        }
        ui.spacing_mut().item_spacing.x = space::L;
        for page in Page::ALL {
            tab_ui(ui, view, desk, *page);
        }
    });
}

fn tab_ui(ui: &mut egui::Ui, view: &View<'_>, desk: &mut Desk, page: Page) {
    let is_open = desk.page == page && desk.compare.is_none();
    let color = if is_open {
        view.theme.text
    } else {
        view.theme.second
    };
    let font = egui::FontId::new(size::BODY, fonts::medium());
    let text = RichText::new(view.words.text(&format!("page-{}", page.code())))
        .font(font)
        .color(color);
    let badge = (page == Page::Radar).then(|| desk.radar.count(view));
    let badge = badge.flatten().filter(|count| *count > 0);
    let badge = badge.map_or_else(String::new, |count| view.words.number(count as f64, 0));
    let badge = RichText::new(badge)
        .size(size::SMALL)
        .color(view.theme.second);
    let response = ui.add(
        egui::Button::new((text, badge))
            .frame(false)
            .min_size(egui::vec2(0.0, space::BUTTON)),
    );
    response.widget_info(|| {
        let label = view.words.text(&format!("page-{}", page.code()));
        egui::WidgetInfo::selected(egui::Role::Tab, true, is_open, label)
    });
    if is_open {
        let line = egui::Stroke::new(2.0, view.theme.accent);
        ui.painter()
            .hline(response.rect.x_range(), response.rect.bottom(), line);
    }
    if response.clicked() {
        desk.go_to(page);
    }
}
