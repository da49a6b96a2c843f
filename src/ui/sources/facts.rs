//! What rests on a source, in words: project, field, and the number with its qualifier; a click opens the project.

use egui::{Button, Label, RichText, Ui, vec2};

use crate::command::{Command, Queue};
use crate::draw::theme::{size, space};
use crate::i18n::Words;
use crate::i18n::claims;
use crate::model::announcement::Announcement;
use crate::model::fact::{Cite, FactId};
use crate::model::project::Project;
use crate::model::region_stat::{Indicator, RegionStat};
use crate::query::sources::{Place, Usage};
use crate::ui::View;
use crate::ui::fact::words::{fact_kind, fact_name};
use crate::ui::panel::draft::claim::Kind;
use crate::ui::panel::section::look;
use crate::ui::panel::section::section_ui;
use crate::ui::panel::words::{claim_words, line};

/// The most records that are listed.
const MOST: usize = 200;

/// How much rests on a source.
pub(super) fn usage_words(words: &Words, usage: Usage) -> String {
    if usage.facts == 0 {
        return words.text("sources-usage-none");
    }
    let count = |id: &str, n: usize| {
        let shown = words.number(n as f64, 0);
        (n > 0).then(|| words.fill(id, &[("n", n.into()), ("shown", shown.into())]))
    };
    let parts = [
        count("sources-usage-facts", usage.facts),
        count("sources-usage-projects", usage.projects),
        count("sources-usage-announcements", usage.announcements),
        count("sources-usage-rates", usage.rates),
        count("sources-usage-region-stats", usage.region_stats),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Lists the places that cite a source, by record.
pub(super) fn facts_ui(ui: &mut Ui, view: &View<'_>, places: &[Place], queue: &mut Queue) {
    if places.is_empty() {
        return;
    }
    section_ui(ui, look(view), "sources-facts");
    ui.spacing_mut().item_spacing = vec2(space::S, 2.0);
    ui.spacing_mut().interact_size.y = 0.0;
    let dataset = view.document.dataset();
    let mut records = 0;
    let mut before: Option<Place> = None;
    for place in places {
        if before.is_none_or(|b| !is_same_record(b, *place)) {
            records += 1;
            if records > MOST {
                ui.label(look(view).small(view.words.text("sources-more")));
                return;
            }
            ui.add_space(space::XS);
            record_ui(ui, view, *place, queue);
        }
        before = Some(*place);
        let text = match place {
            Place::Project(row, cite) => dataset
                .projects
                .get(*row)
                .map(|p| in_project(view, p, *cite)),
            Place::Announcement(row, cite) => dataset
                .announcements
                .get(*row)
                .map(|a| in_announcement(view, a, *cite)),
            Place::Rate(_) => None,
            Place::RegionStat(row, at) => dataset
                .region_stats
                .get(*row)
                .and_then(|stat| in_region_stat(view, stat, *at)),
        };
        if let Some(text) = text {
            let text = RichText::new(text).size(size::SMALL);
            ui.add(Label::new(text).wrap().selectable(true));
        }
    }
}

fn is_same_record(a: Place, b: Place) -> bool {
    match (a, b) {
        (Place::Project(a, _), Place::Project(b, _))
        | (Place::Announcement(a, _), Place::Announcement(b, _))
        | (Place::RegionStat(a, _), Place::RegionStat(b, _)) => a == b,
        (
            Place::Project(..) | Place::Announcement(..) | Place::Rate(_) | Place::RegionStat(..),
            _,
        ) => false,
    }
}

/// The name of the record; that of a project or an announcement shows it.
fn record_ui(ui: &mut Ui, view: &View<'_>, place: Place, queue: &mut Queue) {
    let words = view.words;
    let dataset = view.document.dataset();
    let name = match place {
        Place::Project(row, _) => dataset.projects.get(row).map(|p| p.name.get(words.lang())),
        Place::Announcement(row, _) => {
            let announcement = dataset.announcements.get(row);
            announcement.map(|a| a.title.get(words.lang()))
        }
        Place::Rate(row) => {
            let currency = dataset.rates.get(row).and_then(|r| r.currency);
            let code = currency.as_ref().map_or("", |c| c.code());
            let text = words.fill("sources-rate", &[("currency", code.into())]);
            ui.add(Label::new(text).wrap());
            return;
        }
        Place::RegionStat(row, _) => {
            let stat = dataset.region_stats.get(row);
            let text = stat.map_or_else(String::new, |stat| claims::stat_name(words, stat));
            ui.add(Label::new(text).wrap());
            return;
        }
    };
    let name = line(name.unwrap_or_default());
    let text = RichText::new(&name)
        .size(size::BODY)
        .color(view.theme.accent);
    let link = ui.add(Button::new(text).frame(false).wrap());
    if link.clicked() {
        queue.extend(match place {
            Place::Project(row, _) => view.document.project_key(row).map(Command::OpenProject),
            Place::Announcement(row, _) => {
                let key = view.document.announcement_key(row);
                key.map(Command::ShowAnnouncement)
            }
            Place::Rate(_) | Place::RegionStat(..) => None,
        });
    }
}

fn in_project(view: &View<'_>, project: &Project, cite: Cite) -> String {
    let words = view.words;
    let said = |label: String, value: Option<String>| match value {
        Some(value) => format!("{label} · {value}"),
        None => label,
    };
    match cite {
        Cite::Claim(fact, at) => {
            let claim = project.claims(fact).and_then(|c| c.get(at));
            let kind = fact_kind(project, fact);
            let number = claim.map(|c| claim_words(words, view.tolerance, c, kind));
            ranked(words, said(fact_name(words, project, fact), number), at)
        }
        Cite::Status => said(
            words.text("panel-field-status"),
            project.status.map(|s| words.name(&s)),
        ),
        Cite::Milestone(at) => {
            let milestone = project.milestones.get(at);
            let event = milestone.and_then(|m| m.event);
            let label = event.map_or_else(|| words.text("panel-milestone"), |e| words.name(&e));
            let date = milestone.and_then(|m| m.actual.as_ref().or(m.planned.as_ref()));
            said(label, date.map(|d| words.date(d)))
        }
        Cite::Commitment(at) => fact_name(words, project, FactId::Commitment(at)),
        Cite::Itself => words.text("sources-itself"),
    }
}

fn in_announcement(view: &View<'_>, announcement: &Announcement, cite: Cite) -> String {
    let words = view.words;
    let Cite::Claim(fact, at) = cite else {
        return words.text("sources-itself");
    };
    let none = Project::default();
    let kind = match fact {
        FactId::Count => Kind::Unit(""),
        FactId::Investment
        | FactId::PermanentJobs
        | FactId::UnspecifiedJobs
        | FactId::ConstructionJobs
        | FactId::Capacity(_)
        | FactId::Commitment(_)
        | FactId::Area => fact_kind(&none, fact),
    };
    let label = fact_name(words, &none, fact);
    match announcement.claims(fact).and_then(|c| c.get(at)) {
        Some(claim) => {
            let number = claim_words(words, view.tolerance, claim, kind);
            ranked(words, format!("{label} · {number}"), at)
        }
        None => label,
    }
}

fn in_region_stat(view: &View<'_>, stat: &RegionStat, at: usize) -> Option<String> {
    let words = view.words;
    let kind = match stat.indicator {
        Some(Indicator::GrossRegionalProduct) => Kind::Money,
        Some(Indicator::Population) | None => Kind::Unit(""),
    };
    let number = claim_words(words, view.tolerance, stat.claims.get(at)?, kind);
    Some(ranked(words, number, at))
}

/// Says of a claim that is not the first one that it is a rival.
fn ranked(words: &Words, text: String, at: usize) -> String {
    if at == 0 {
        text
    } else {
        format!("{text} ({})", words.text("panel-rival"))
    }
}
