//! Money, jobs, capacity, and what was promised.

use egui::{Label, Ui};

use super::claims::claims_ui;
use super::cx::Cx;
use super::place::source_row_ui;
use crate::draw::theme::{size, space};
use crate::model::claim::Claims;
use crate::model::fact::FactId;
use crate::model::project::{Capacity, Commitment, Project};
use crate::model::record::{List, Record};
use crate::ui::panel::draft::claim::Kind;
use crate::ui::panel::section::section_ui;
use crate::ui::panel::words::{line, unreadable, whole};

/// Investment and what it covers.
pub(super) fn money_ui(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project) {
    section_ui(ui, cx.look(), "panel-section-investment");
    whole_ui(ui, cx, project, "investment");
    let money = (FactId::Investment, Kind::Money);
    claims_ui(ui, cx, &project.investment, money);
    let covers = project
        .investment_covers
        .as_ref()
        .map(|t| line(t.get(cx.view.words.lang())));
    ui.add_space(space::XS);
    cx.rare_ui(
        ui,
        "panel-field-covers",
        &cx.fact(project, "investment_covers", covers),
    );
}

/// Says where a whole field cannot be read.
fn whole_ui<R: Record>(ui: &mut Ui, cx: &Cx<'_>, record: &R, key: &str) {
    if let Some(json) = unreadable(record, key) {
        cx.unreadable_ui(ui, json);
    }
}

/// Jobs by kind; those without a claim are named only while there is none at all.
pub(super) fn jobs_ui(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project) {
    section_ui(ui, cx.look(), "panel-section-jobs");
    whole_ui(ui, cx, project, "jobs");
    let jobs = &project.jobs;
    let kinds = [
        (
            "panel-jobs-permanent",
            FactId::PermanentJobs,
            &jobs.permanent,
        ),
        (
            "panel-jobs-unspecified",
            FactId::UnspecifiedJobs,
            &jobs.unspecified,
        ),
        (
            "panel-jobs-construction",
            FactId::ConstructionJobs,
            &jobs.construction,
        ),
    ];
    let is_silent = |c: &Claims| c.is_empty() && c.unreadable().is_empty();
    if kinds.iter().all(|(.., claims)| is_silent(claims)) {
        let fact = (FactId::PermanentJobs, Kind::Jobs);
        return claims_ui(ui, cx, &Claims::default(), fact);
    }
    for (label, fact, claims) in kinds {
        if !is_silent(claims) {
            titled_ui(ui, cx, &cx.text(label));
            claims_ui(ui, cx, claims, (fact, Kind::Jobs));
            ui.add_space(space::XS);
        }
    }
}

fn titled_ui(ui: &mut Ui, cx: &Cx<'_>, title: &str) {
    ui.add(Label::new(cx.look().small(title)).wrap().selectable(true));
}

/// What it can make or take in.
pub(super) fn capacity_ui(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project) {
    list_ui(
        ui,
        cx,
        project,
        ("panel-section-capacity", "capacity"),
        &project.capacity,
        one_capacity_ui,
    );
}

/// A list of records as a section of its own; left out where there is nothing.
fn list_ui<T>(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    project: &Project,
    (title, key): (&str, &str),
    list: &List<T>,
    mut one_ui: impl FnMut(&mut Ui, &mut Cx<'_>, (usize, &T)),
) {
    let is_silent = list.is_empty() && list.unreadable().is_empty();
    if is_silent && unreadable(project, key).is_none() {
        return;
    }
    section_ui(ui, cx.look(), title);
    whole_ui(ui, cx, project, key);
    for (i, item) in list.iter().enumerate() {
        if i > 0 {
            ui.add_space(space::S);
        }
        one_ui(ui, cx, (i, item));
    }
    for (_, json) in list.unreadable() {
        cx.unreadable_ui(ui, json);
    }
}

fn one_capacity_ui(ui: &mut Ui, cx: &mut Cx<'_>, (at, capacity): (usize, &Capacity)) {
    let words = cx.view.words;
    let product = Some(line(capacity.product.get(words.lang()))).filter(|p| !p.is_empty());
    let phase = capacity
        .phase
        .as_deref()
        .map(|p| words.fill("panel-phase", &[("phase", line(p).into())]));
    let direction = cx.name(capacity.direction.as_ref());
    let status = cx.name(capacity.status.as_ref());
    let parts: Vec<String> = [product, phase, direction, status]
        .into_iter()
        .flatten()
        .collect();
    titled_ui(ui, cx, &parts.join(" · "));
    for key in ["direction", "status", "unit", "claims"] {
        whole_ui(ui, cx, capacity, key);
    }
    let unit = capacity.unit.as_deref().map(line).unwrap_or_default();
    let fact = (FactId::Capacity(at), Kind::Unit(&unit));
    claims_ui(ui, cx, &capacity.claims, fact);
}

/// What the parties promised besides.
pub(super) fn commitments_ui(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project) {
    let words = ("panel-section-commitments", "commitments");
    list_ui(
        ui,
        cx,
        project,
        words,
        &project.commitments,
        one_commitment_ui,
    );
}

fn one_commitment_ui(ui: &mut Ui, cx: &mut Cx<'_>, (at, commitment): (usize, &Commitment)) {
    let what = line(commitment.what.get(cx.view.words.lang()));
    ui.add(
        Label::new(egui::RichText::new(what).size(size::BODY))
            .wrap()
            .selectable(true),
    );
    if !commitment.claims.is_empty() {
        let unit = commitment.unit.as_deref().map(line).unwrap_or_default();
        let fact = (FactId::Commitment(at), Kind::Unit(&unit));
        claims_ui(ui, cx, &commitment.claims, fact);
    }
    let is_said = |id: &_| {
        commitment
            .claims
            .iter()
            .any(|c| c.source.as_ref() == Some(id))
    };
    if let Some(source) = commitment.source.as_ref().filter(|id| !is_said(id)) {
        cx.source_ui(ui, source);
    }
}

/// Planned and actual points in its life.
pub(super) fn milestones_ui(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project) {
    let words = ("panel-section-milestones", "milestones");
    list_ui(
        ui,
        cx,
        project,
        words,
        &project.milestones,
        |ui, cx, (_, milestone)| {
            let event = cx.name(milestone.event.as_ref());
            let words = cx.view.words;
            titled_ui(ui, cx, &event.unwrap_or_else(|| words.text("event-other")));
            let planned = milestone.planned.as_ref().map(|d| words.date(d));
            let actual = milestone.actual.as_ref().map(|d| words.date(d));
            cx.rare_ui(
                ui,
                "panel-milestone-planned",
                &cx.fact(milestone, "planned", planned),
            );
            cx.rare_ui(
                ui,
                "panel-milestone-actual",
                &cx.fact(milestone, "actual", actual),
            );
            if let Some(source) = &milestone.source {
                source_row_ui(ui, cx, "panel-field-source", source);
            }
            if let Some(note) = &milestone.note {
                cx.small_ui(ui, whole(note.get(words.lang())));
            }
        },
    );
}

/// Area in hectares.
pub(super) fn area_ui(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project) {
    if project.area_ha.is_empty() && unreadable(project, "area_ha").is_none() {
        return;
    }
    section_ui(ui, cx.look(), "panel-section-area");
    whole_ui(ui, cx, project, "area_ha");
    claims_ui(ui, cx, &project.area_ha, (FactId::Area, Kind::Unit("ha")));
}
