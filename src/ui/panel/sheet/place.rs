//! Where it is, what it is, how far it has come, and who takes part.

use egui::{Label, Ui};

use super::cx::{Cx, Fact, row_ui};
use crate::model::project::{Party, Project};
use crate::model::record::List;
use crate::model::text::Text;
use crate::ui::panel::section::section_ui;
use crate::ui::panel::words::{line, unreadable};
use crate::ui::widgets::field::message_ui;

/// Region, district, settlement, site.
pub(super) fn where_ui(ui: &mut Ui, cx: &Cx<'_>, project: &Project) {
    section_ui(ui, cx.look(), "panel-section-where");
    let region = cx.name(project.region.as_ref());
    cx.fact_ui(
        ui,
        "panel-field-region",
        &cx.fact(project, "region", region),
    );
    for (label, key, value) in [
        ("panel-field-district", "district", &project.district),
        ("panel-field-settlement", "settlement", &project.settlement),
        ("panel-field-site", "site", &project.site),
    ] {
        let value = value.as_deref().map(line);
        cx.rare_ui(ui, label, &cx.fact(project, key, value));
    }
}

/// Sector, type, products, other names.
pub(super) fn what_ui(ui: &mut Ui, cx: &Cx<'_>, project: &Project) {
    section_ui(ui, cx.look(), "panel-section-what");
    if let Some(json) = unreadable(project, "name") {
        let name = Fact::Unreadable(cx.cannot_read(json));
        cx.fact_ui(ui, "panel-field-name", &name);
    }
    let sector = cx.name(project.sector.as_ref());
    cx.fact_ui(
        ui,
        "panel-field-sector",
        &cx.fact(project, "sector", sector),
    );
    let kind = cx.name(project.kind.as_ref());
    cx.rare_ui(ui, "panel-field-type", &cx.fact(project, "type", kind));
    let lang = cx.view.words.lang();
    let products = joined(&project.products, |t: &Text| line(t.get(lang)));
    cx.rare_ui(
        ui,
        "panel-field-products",
        &cx.fact(project, "products", products),
    );
    let aliases = joined(&project.aliases, |t: &String| line(t));
    cx.rare_ui(
        ui,
        "panel-field-aliases",
        &cx.fact(project, "aliases", aliases),
    );
    let tags = joined(&project.tags, |t: &String| line(t));
    cx.rare_ui(ui, "panel-field-tags", &cx.fact(project, "tags", tags));
}

/// The items of a list in one line; `None` for an empty list.
pub(super) fn joined<T>(list: &List<T>, name: impl Fn(&T) -> String) -> Option<String> {
    let names: Vec<String> = list.iter().map(name).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Status, since when, who says so.
pub(super) fn status_ui(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project) {
    section_ui(ui, cx.look(), "panel-section-status");
    let status = cx.name(project.status.as_ref());
    cx.fact_ui(
        ui,
        "panel-field-status",
        &cx.fact(project, "status", status),
    );
    let date = project.status_date.as_ref().map(|d| cx.view.words.date(d));
    cx.rare_ui(
        ui,
        "panel-field-status-date",
        &cx.fact(project, "status_date", date),
    );
    if let Some(source) = &project.status_source {
        source_row_ui(ui, cx, "panel-field-source", source);
    }
}

/// A label and a source beside it.
pub(super) fn source_row_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    label: &str,
    source: &crate::model::source::SourceId,
) {
    let (look, label) = (cx.look(), cx.text(label));
    row_ui(ui, look, &label, |ui| cx.source_ui(ui, source));
}

/// The parties with country and role.
pub(super) fn who_ui(ui: &mut Ui, cx: &Cx<'_>, project: &Project) {
    section_ui(ui, cx.look(), "panel-section-parties");
    if project.parties.is_empty() {
        let none = cx.fact(project, "parties", None);
        return cx.fact_ui(ui, "panel-section-parties", &none);
    }
    for party in &project.parties {
        party_ui(ui, cx, party);
    }
    for (_, json) in project.parties.unreadable() {
        cx.unreadable_ui(ui, json);
    }
}

fn party_ui(ui: &mut Ui, cx: &Cx<'_>, party: &Party) {
    let words = cx.view.words;
    let role = party
        .role
        .map_or_else(|| words.text("panel-party"), |r| words.name(&r));
    row_ui(ui, cx.look(), &role, |ui| {
        let name = match &party.local_name {
            Some(local) => format!("{} ({})", line(&party.name), line(local)),
            None => line(&party.name),
        };
        ui.add(Label::new(name).wrap().selectable(true));
        match cx.fact(party, "country", cx.name(party.country.as_ref())) {
            Fact::Value(country) => {
                cx.small_ui(ui, country);
            }
            Fact::Missing(_) => {
                ui.label(
                    cx.look()
                        .small(words.text("country-none"))
                        .color(cx.view.theme.missing),
                );
            }
            Fact::Unreadable(text) => message_ui(ui, cx.look(), &text, cx.view.theme.warning),
        }
        let kept = ["name", "local_name", "role"];
        for json in kept.iter().filter_map(|key| unreadable(party, key)) {
            cx.unreadable_ui(ui, json);
        }
    });
}
