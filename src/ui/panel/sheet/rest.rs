//! Policy, markets, notes, sources, checks, announcements, and what the file holds besides.

use egui::{Label, Ui};

use super::cx::{Cx, Fact, row_ui};
use super::place::joined;
use crate::check::{Issue, Severity};
use crate::command::Command;
use crate::draw::theme::space;
use crate::model::json::Json;
use crate::model::project::Project;
use crate::model::quantity::Quantity;
use crate::query::ledger::{Entry, Ledger, Rest, ledger};
use crate::ui::panel::section::section_ui;
use crate::ui::panel::words::{line, whole};
use crate::ui::widgets::field::message_ui;

/// Instruments and markets.
pub(super) fn policy_ui(ui: &mut Ui, cx: &Cx<'_>, project: &Project) {
    let words = cx.view.words;
    let instruments = joined(&project.instruments, |i: &String| {
        let id = format!("instrument-{}", i.replace('_', "-"));
        if words.has(&id) {
            words.text(&id)
        } else {
            line(i)
        }
    });
    let markets = joined(&project.markets, |c| words.name(c));
    let facts = [
        (
            "panel-section-instruments",
            cx.fact(project, "instruments", instruments),
        ),
        (
            "panel-section-markets",
            cx.fact(project, "markets", markets),
        ),
    ];
    if facts
        .iter()
        .all(|(_, fact)| matches!(fact, Fact::Missing(_)))
    {
        return;
    }
    section_ui(ui, cx.look(), "panel-section-more");
    for (label, fact) in &facts {
        cx.rare_ui(ui, label, fact);
    }
}

/// Notes in the language of the window.
pub(super) fn notes_ui(ui: &mut Ui, cx: &Cx<'_>, project: &Project) {
    let notes = project.notes.as_ref().map(|n| n.get(cx.view.words.lang()));
    if let Some(notes) = notes.filter(|n| !n.trim().is_empty()) {
        section_ui(ui, cx.look(), "panel-section-notes");
        ui.add(Label::new(whole(notes)).wrap().selectable(true));
    }
}

/// Every source of the record.
pub(super) fn sources_ui(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project) {
    section_ui(ui, cx.look(), "panel-section-sources");
    let sources = project.sources();
    if sources.is_empty() {
        ui.label(cx.look().missing(cx.text("panel-no-sources")));
    }
    for source in sources {
        cx.source_ui(ui, source);
        ui.add_space(space::XS);
    }
}

/// Whether it counts in totals, when it was verified, and its id.
pub(super) fn record_ui(ui: &mut Ui, cx: &Cx<'_>, project: &Project) {
    section_ui(ui, cx.look(), "panel-section-record");
    let lang = cx.view.words.lang();
    let in_totals = if project.is_in_totals() {
        "panel-in-totals"
    } else {
        "panel-not-in-totals"
    };
    cx.fact_ui(ui, "panel-totals", &Fact::Value(cx.text(in_totals)));
    let reason = project.exclude_reason.as_ref().map(|t| line(t.get(lang)));
    cx.rare_ui(
        ui,
        "panel-field-exclude-reason",
        &cx.fact(project, "exclude_reason", reason),
    );
    let verified = project.verified.clone().unwrap_or_default();
    let date = verified.date.as_ref().map(|d| cx.view.words.date(d));
    let parts: Vec<String> = date
        .into_iter()
        .chain(verified.by.as_deref().map(line))
        .collect();
    let shown = (!parts.is_empty()).then(|| parts.join(" · "));
    cx.fact_ui(ui, "panel-verified", &cx.fact(project, "verified", shown));
    cx.fact_ui(ui, "panel-id", &Fact::Value(line(project.id.as_str())));
}

/// What is wrong with the record.
pub(super) fn checks_ui(ui: &mut Ui, cx: &Cx<'_>, row: usize) {
    let issues: Vec<&Issue> = cx
        .view
        .issues
        .iter()
        .filter(|i| i.project() == Some(row))
        .collect();
    if issues.is_empty() {
        return;
    }
    section_ui(ui, cx.look(), "panel-section-checks");
    for issue in issues {
        let ink = match issue.severity {
            Severity::Error => cx.view.theme.error,
            Severity::Warning => cx.view.theme.warning,
        };
        let sentence = cx.view.words.say(&issue.message());
        message_ui(ui, cx.look(), &sentence, ink);
        cx.small_ui(ui, &issue.place);
    }
}

/// The announced totals that the project is said to be part of, beside what their members itemise.
pub(super) fn announcements_ui(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project) {
    let dataset = cx.view.document.dataset();
    let ours = dataset
        .announcements
        .iter()
        .enumerate()
        .filter(|(_, a)| a.members.contains(&project.id));
    for (i, (at, announcement)) in ours.enumerate() {
        if i == 0 {
            section_ui(ui, cx.look(), "panel-section-announcements");
        }
        let title = line(announcement.title.get(cx.view.words.lang()));
        let key = cx.view.document.announcement_key(at);
        if let (true, Some(key)) = (cx.way_ui(ui, &title).clicked(), key) {
            cx.queue.push(Command::ShowAnnouncement(key));
        }
        let ledger = ledger(dataset, announcement, cx.view.tolerance);
        count_ui(ui, cx, &ledger);
        entry_ui(
            ui,
            cx,
            "panel-section-investment",
            &ledger.investment,
            |cx, q| cx.view.words.usd_short(q),
        );
        entry_ui(ui, cx, "panel-section-jobs", &ledger.jobs, |cx, q| {
            cx.view.words.quantity(q, 0)
        });
        if let Some(source) = &announcement.source {
            cx.source_ui(ui, source);
        }
        ui.add_space(space::XS);
    }
}

/// How many projects were announced, and how many of them are in the file.
fn count_ui(ui: &mut Ui, cx: &Cx<'_>, ledger: &Ledger) {
    let words = cx.view.words;
    row_ui(ui, cx.look(), &words.text("panel-ledger-projects"), |ui| {
        if let Some(count) = ledger.projects.announced.quantity() {
            let count = words.quantity(&count, 0);
            let id = "panel-ledger-announced";
            ui.add(Label::new(words.fill(id, &[("announced", count.into())])).wrap());
        }
        let members = words.number(ledger.members as f64, 0);
        cx.small_ui(
            ui,
            words.fill("panel-ledger-members", &[("n", members.into())]),
        );
    });
}

/// One measure of an announcement: announced, itemised, and what is left.
fn entry_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: &str,
    entry: &Entry,
    shown: impl Fn(&Cx<'_>, &Quantity) -> String,
) {
    let words = cx.view.words;
    let announced = entry
        .announced
        .quantity()
        .map_or_else(|| words.why_missing(&entry.announced), |q| shown(cx, &q));
    let itemised = entry.sum.map(|q| shown(cx, &q));
    let stated = words.stated_of(&entry.itemised);
    row_ui(ui, cx.look(), &words.text(label), |ui| {
        let id = "panel-ledger-announced";
        ui.add(Label::new(words.fill(id, &[("announced", announced.into())])).wrap());
        let itemised = itemised.unwrap_or_else(|| words.text("panel-ledger-nothing"));
        let args = [("itemised", itemised.into()), ("stated", stated.into())];
        cx.small_ui(ui, words.fill("panel-ledger-itemised", &args));
        let (id, rest) = match entry.rest {
            Rest::Unknown | Rest::Even => return,
            Rest::Left(rest) => ("panel-ledger-residual", rest),
            Rest::Over(rest) => ("panel-ledger-over", rest),
        };
        let rest = shown(cx, &rest);
        cx.small_ui(ui, words.fill(id, &[("rest", rest.into())]));
    });
}

/// Fields that the format does not know, as they stand.
pub(super) fn others_ui(ui: &mut Ui, cx: &Cx<'_>, project: &Project) {
    let others = crate::model::others::others(project);
    if others.is_empty() {
        return;
    }
    section_ui(ui, cx.look(), "panel-section-others");
    for (place, json) in others {
        row_ui(ui, cx.look(), &line(&place), |ui| value_ui(ui, json));
    }
}

fn value_ui(ui: &mut Ui, json: &Json) {
    ui.add(Label::new(line(&json.brief(200))).wrap().selectable(true));
}
