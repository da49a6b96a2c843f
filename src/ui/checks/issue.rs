//! One issue of the list: how bad, whose it is, what is wrong and where, and what can be done about it.

use egui::{Label, Link, RichText, Stroke, Ui, vec2};

use super::ask::Asking;
use super::look;
use crate::check::{Issue, Severity, Subject};
use crate::command::{Action, Command};
use crate::document::{Fix, fix, unmute};
use crate::draw::theme::{size, space};
use crate::i18n::claims;
use crate::model::visible::visible;
use crate::ui::View;
use crate::ui::ways::way_to_source;
use crate::ui::widgets::icon::{Icon, mark};
use crate::ui::widgets::{button, date};

/// Room for the buttons at the right, in points.
const BUTTONS: f32 = 250.0;

/// Longest name of a record that a line shows.
const LONGEST_NAME: usize = 80;

/// What a person asks of the list while it is drawn.
#[derive(Default)]
pub(super) struct Wishes {
    pub(super) commands: Vec<Command>,
    pub(super) asking: Option<Asking>,
}

/// The sign and the colour of a severity: readable without either.
pub fn sign(view: &View<'_>, severity: Severity) -> (Icon, egui::Color32) {
    match severity {
        Severity::Error => (Icon::Stop, view.theme.error),
        Severity::Warning => (Icon::Alert, view.theme.warning),
    }
}

/// How to mend an issue, with dates read as people write them.
fn fix_of(view: &View<'_>, issue: &Issue) -> Option<Fix> {
    fix(view.document, issue, date::parse)
}

/// Draws an issue.
pub(super) fn issue_ui(
    ui: &mut Ui,
    view: &View<'_>,
    issue: &Issue,
    is_muted: bool,
    wishes: &mut Wishes,
) {
    let (top, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    let line = Stroke::new(1.0, view.theme.line);
    ui.painter().hline(top.x_range(), top.center().y, line);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let (icon, ink) = sign(view, issue.severity);
        mark(ui, icon, ink);
        let text = ui.vertical(|ui| {
            ui.set_width((ui.available_width() - BUTTONS).max(160.0));
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.spacing_mut().interact_size.y = 0.0;
            text_ui(ui, view, issue, is_muted, wishes);
        });
        // Whether an issue can be mended takes a look at its record.
        if ui.is_rect_visible(text.response.rect) {
            ui.horizontal_wrapped(|ui| buttons_ui(ui, view, issue, is_muted, wishes));
        }
    });
    ui.add_space(space::XS);
}

fn text_ui(ui: &mut Ui, view: &View<'_>, issue: &Issue, is_muted: bool, wishes: &mut Wishes) {
    whose_ui(ui, view, issue, wishes);
    let sentence = view.words.say(&issue.message());
    ui.add(Label::new(RichText::new(sentence).size(size::BODY)).wrap());
    if let Some(reason) = is_muted.then(|| reason(view, issue)).flatten() {
        let text = view
            .words
            .fill("checks-muted-because", &[("reason", reason.into())]);
        ui.add(Label::new(look(view).small(text)).wrap());
    }
    ui.add(Label::new(look(view).small(&issue.place)).wrap());
}

/// The record's name, as a way to it where there is one.
fn whose_ui(ui: &mut Ui, view: &View<'_>, issue: &Issue, wishes: &mut Wishes) {
    let name = visible(&whose(view, issue), LONGEST_NAME);
    let way = way(view, issue);
    let text = RichText::new(&name).size(size::SMALL);
    let Some(way) = way else {
        ui.add(Label::new(text.color(view.theme.second)).wrap());
        return;
    };
    let link = ui.add(Link::new(text.color(view.theme.accent)));
    if link.clicked() {
        if let Some(section) = section_of(issue) {
            crate::ui::panel::go_to(ui.ctx(), section);
        }
        wishes.commands.push(way);
    }
}

/// What the record of an issue is called.
fn whose(view: &View<'_>, issue: &Issue) -> String {
    let (dataset, words) = (view.document.dataset(), view.words);
    let title = match issue.subject {
        Subject::Dataset => return words.text("checks-dataset"),
        Subject::Rate(row) => {
            let currency = dataset.rates.get(row).and_then(|rate| rate.currency);
            let code = currency.as_ref().map_or("", |currency| currency.code());
            return words.fill("sources-rate", &[("currency", code.into())]);
        }
        Subject::RegionStat(row) => {
            let stat = dataset.region_stats.get(row);
            return stat.map_or_else(String::new, |stat| claims::stat_name(words, stat));
        }
        Subject::Source(row) => dataset.sources.get(row).map(|s| &s.title),
        Subject::Project(row) => dataset.projects.get(row).map(|p| &p.name),
        Subject::Announcement(row) => dataset.announcements.get(row).map(|a| &a.title),
    };
    let title = title.map_or("", |title| title.get(words.lang()).trim());
    if title.is_empty() {
        words.text("edit-unnamed")
    } else {
        title.to_owned()
    }
}

/// The command that leads to the record of an issue, or to where it is shown.
fn way(view: &View<'_>, issue: &Issue) -> Option<Command> {
    let dataset = view.document.dataset();
    match issue.subject {
        Subject::Dataset => {
            let head = ["title", "description", "as_of", "licence", "publisher"];
            if head.contains(&issue.place.as_str()) {
                return Some(Command::Do(Action::DatasetProperties));
            }
            let is_weight = issue.place.starts_with("certainty");
            is_weight.then_some(Command::Do(Action::PageStages))
        }
        Subject::Project(row) => view.document.project_key(row).map(Command::OpenProject),
        Subject::Source(row) => way_to_source(Some(&dataset.sources.get(row)?.id)),
        Subject::RegionStat(_) => Some(Command::Do(Action::RegionStats)),
        Subject::Rate(row) => way_to_source(dataset.rates.get(row)?.source.as_ref()),
        Subject::Announcement(row) => {
            let key = view.document.announcement_key(row)?;
            Some(Command::ShowAnnouncement(key))
        }
    }
}

/// The section of the panel that shows the field of an issue.
fn section_of(issue: &Issue) -> Option<&'static str> {
    let (_, inside) = issue.place.split_once("].")?;
    let end = inside.find(['.', '[']).unwrap_or(inside.len());
    Some(match inside.get(..end)? {
        "region" | "district" | "settlement" | "site" => "panel-section-where",
        "sector" | "type" | "products" | "tags" | "aliases" => "panel-section-what",
        "status" | "status_date" | "status_source" => "panel-section-status",
        "parties" => "panel-section-parties",
        "investment" | "investment_covers" => "panel-section-investment",
        "jobs" => "panel-section-jobs",
        "capacity" => "panel-section-capacity",
        "milestones" => "panel-section-milestones",
        "commitments" => "panel-section-commitments",
        "instruments" | "markets" => "panel-section-more",
        "area_ha" => "panel-section-area",
        "notes" => "panel-section-notes",
        "include_in_totals" | "exclude_reason" | "verified" | "id" => "panel-section-record",
        _ => "panel-section-checks",
    })
}

fn reason(view: &View<'_>, issue: &Issue) -> Option<String> {
    let mutes = issue.subject.mutes(view.document.dataset())?;
    let reason = mutes.because(issue.code)?;
    Some(reason.get(view.words.lang()).to_owned())
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, issue: &Issue, is_muted: bool, wishes: &mut Wishes) {
    ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
    let name = |id: &str| view.words.text(id);
    if is_muted {
        if button::plain(ui, &name("checks-unmute")).clicked() {
            let edit = unmute(view.document, issue.subject, issue.code);
            wishes.commands.extend(edit.map(Command::Edit));
        }
        return;
    }
    if let Some(fix) = fix_of(view, issue)
        && button::plain(ui, &name("checks-fix")).clicked()
    {
        wishes.asking = Some(Asking::fix(view, issue, fix));
    }
    if issue.can_be_muted() && button::plain(ui, &name("checks-mute")).clicked() {
        wishes.asking = Some(Asking::mute(view, issue));
    }
}
