//! What is known of one project besides numbers: where, what, who, and the record itself.

use super::cites::Cites;
use super::{Fact, Ground, Line, Tone};
use crate::i18n::Arg;
use crate::i18n::fields::{self, Teller, Whose};
use crate::i18n::names::Named;
use crate::model::change::Change;
use crate::model::json::Json;
use crate::model::others::others;
use crate::model::project::{Party, Project};
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::record::{List, Record};
use crate::model::text::Text;
use crate::model::visible::{line, whole};
use crate::query::history::of_project;

/// The longest value that is shown as it stands in the file.
const LONGEST: usize = 400;

/// One fact of a record: its value, or what stands unreadable in the file, or that it is not stated.
pub(super) fn fact<R: Record>(
    ground: &Ground<'_>,
    record: &R,
    (label, key): (&str, &str),
    value: Option<Line>,
) -> Fact {
    let label = ground.words.text(label);
    let mut lines: Vec<Line> = value.into_iter().collect();
    lines.extend(broken(ground, record, &[key]));
    if lines.is_empty() {
        let none = ground.words.text("missing-not-stated");
        lines.push(Line::new(Tone::Missing, none));
    }
    Fact { label, lines }
}

/// The same; `None` where there is nothing to say.
pub(super) fn rare<R: Record>(
    ground: &Ground<'_>,
    record: &R,
    name: (&str, &str),
    value: Option<Line>,
) -> Option<Fact> {
    let is_said = value.is_some() || !broken(ground, record, &[name.1]).is_empty();
    is_said.then(|| fact(ground, record, name, value))
}

/// What stands unreadable in these fields.
pub(super) fn broken<R: Record>(ground: &Ground<'_>, record: &R, keys: &[&str]) -> Vec<Line> {
    let values = keys.iter().filter_map(|key| record.unreadable(key));
    let values = values.filter(|json| json.as_str() != Some(""));
    values.map(|json| unreadable(ground, json)).collect()
}

/// The items of a list that cannot be read.
pub(super) fn broken_items<T>(ground: &Ground<'_>, list: &List<T>) -> Vec<Line> {
    let items = list.unreadable().iter();
    items.map(|(_, json)| unreadable(ground, json)).collect()
}

fn unreadable(ground: &Ground<'_>, json: &Json) -> Line {
    let value = line(&json.brief(LONGEST));
    let args = [("value", Arg::from(value))];
    Line::new(Tone::Warning, ground.words.fill("panel-unreadable", &args))
}

/// The name of a coded value.
fn named<T: Named>(ground: &Ground<'_>, value: Option<&T>) -> Option<Line> {
    value.map(|v| Line::plain(ground.words.name(v)))
}

/// The items of a list in one line, with what cannot be read of it; `None` for an empty one.
fn joined<T>(list: &List<T>, name: impl Fn(&T) -> String) -> Option<Line> {
    let names: Vec<String> = list.iter().map(name).collect();
    (!names.is_empty()).then(|| Line::plain(names.join(", ")))
}

/// Adds what cannot be read of a list to the fact about it.
fn list_fact<T>(
    ground: &Ground<'_>,
    project: &Project,
    name: (&str, &str),
    list: &List<T>,
    told: impl Fn(&T) -> String,
) -> Option<Fact> {
    let items = broken_items(ground, list);
    let fact = rare(ground, project, name, joined(list, told));
    if items.is_empty() {
        return fact;
    }
    let mut fact = fact.unwrap_or_else(|| Fact {
        label: ground.words.text(name.0),
        lines: Vec::new(),
    });
    fact.lines.extend(items);
    Some(fact)
}

/// Status, place, branch, products, names.
pub(super) fn basics(ground: &Ground<'_>, project: &Project, cites: &mut Cites<'_>) -> Vec<Fact> {
    let words = ground.words;
    let lang = words.lang();
    let source = cites.of(project.status_source.as_ref());
    let mut status = named(ground, project.status.as_ref());
    if let (Some(line), Some(date)) = (status.as_mut(), &project.status_date) {
        let args = [("date", Arg::from(words.date(date)))];
        let since = words.fill("report-since", &args);
        line.text = format!("{} · {since}", line.text);
    }
    let since = project.status_date.as_ref().filter(|_| status.is_none());
    let since = since.map(|date| Line::plain(words.date(date)));
    let status = status.map(|line| line.citing(source));
    let plain = |value: &Option<String>| value.as_deref().map(|v| Line::plain(whole(v)));
    let text = |t: &Text| line_of(t.get(lang));
    let mut facts = vec![fact(
        ground,
        project,
        ("panel-field-status", "status"),
        status,
    )];
    let region = named(ground, project.region.as_ref());
    let sector = named(ground, project.sector.as_ref());
    let kind = named(ground, project.kind.as_ref());
    let rest = [
        rare(
            ground,
            project,
            ("panel-field-status-date", "status_date"),
            since,
        ),
        Some(fact(
            ground,
            project,
            ("panel-field-region", "region"),
            region,
        )),
        rare(
            ground,
            project,
            ("panel-field-district", "district"),
            plain(&project.district),
        ),
        rare(
            ground,
            project,
            ("panel-field-settlement", "settlement"),
            plain(&project.settlement),
        ),
        rare(
            ground,
            project,
            ("panel-field-site", "site"),
            plain(&project.site),
        ),
        Some(fact(
            ground,
            project,
            ("panel-field-sector", "sector"),
            sector,
        )),
        rare(ground, project, ("panel-field-type", "type"), kind),
        list_fact(
            ground,
            project,
            ("panel-field-products", "products"),
            &project.products,
            text,
        ),
        list_fact(
            ground,
            project,
            ("panel-field-aliases", "aliases"),
            &project.aliases,
            |t| line_of(t),
        ),
    ];
    facts.extend(rest.into_iter().flatten());
    facts
}

/// A text of the file in one line, whole.
fn line_of(text: &str) -> String {
    crate::model::visible::visible(text, text.len())
}

/// Who takes part, by role.
pub(super) fn parties(ground: &Ground<'_>, project: &Project) -> Vec<Fact> {
    let words = ground.words;
    let mut facts: Vec<Fact> = Vec::new();
    for party in &project.parties {
        facts.push(one_party(ground, party));
    }
    let mut lines = broken(ground, project, &["parties"]);
    lines.extend(broken_items(ground, &project.parties));
    if facts.is_empty() && lines.is_empty() {
        let none = words.text("missing-not-stated");
        lines.push(Line::new(Tone::Missing, none));
    }
    if !lines.is_empty() {
        let label = words.text("panel-party");
        facts.push(Fact { label, lines });
    }
    facts
}

fn one_party(ground: &Ground<'_>, party: &Party) -> Fact {
    let words = ground.words;
    let role = party.role.as_ref();
    let name = match &party.local_name {
        Some(local) => format!("{} ({})", line_of(&party.name), line_of(local)),
        None => line_of(&party.name),
    };
    let country = party.country.map_or_else(
        || Line::new(Tone::Missing, words.text("country-none")),
        |country| Line::new(Tone::Second, words.name(&country)),
    );
    let mut lines = vec![Line::plain(name), country];
    let keys = ["name", "local_name", "country", "role"];
    lines.extend(broken(ground, party, &keys));
    Fact {
        label: role.map_or_else(|| words.text("panel-party"), |role| words.name(role)),
        lines,
    }
}

/// Instruments, markets, tags.
pub(super) fn policy(ground: &Ground<'_>, project: &Project) -> Vec<Fact> {
    let words = ground.words;
    let instrument = |code: &String| {
        let id = format!("instrument-{}", code.replace('_', "-"));
        if words.has(&id) {
            words.text(&id)
        } else {
            line_of(code)
        }
    };
    let name = ("panel-section-instruments", "instruments");
    let instruments = list_fact(ground, project, name, &project.instruments, instrument);
    let name = ("panel-section-markets", "markets");
    let markets = list_fact(ground, project, name, &project.markets, |c| words.name(c));
    let name = ("panel-field-tags", "tags");
    let tags = list_fact(ground, project, name, &project.tags, |t| line_of(t));
    [instruments, markets, tags].into_iter().flatten().collect()
}

/// The announced totals that name the project as a member.
pub(super) fn announcements(
    ground: &Ground<'_>,
    project: &Project,
    cites: &mut Cites<'_>,
) -> Vec<Line> {
    let all = ground.dataset.announcements.iter();
    let ours = all.filter(|a| a.members.contains(&project.id));
    ours.map(|announcement| {
        let title = line_of(announcement.title.get(ground.words.lang()));
        Line::plain(title).citing(cites.of(announcement.source.as_ref()))
    })
    .collect()
}

/// Whether it counts in totals, when it was verified, its id, and what the file holds besides.
pub(super) fn record(ground: &Ground<'_>, project: &Project) -> Vec<Fact> {
    let words = ground.words;
    let lang = words.lang();
    let in_totals = if project.is_in_totals() {
        "panel-in-totals"
    } else {
        "panel-not-in-totals"
    };
    let reason = project.exclude_reason.as_ref();
    let reason = reason.map(|t| Line::plain(whole(t.get(lang))));
    let verified = project.verified.clone().unwrap_or_default();
    let date = verified.date.as_ref().map(|d| words.date(d));
    let by = verified.by.as_deref().map(line_of);
    let parts: Vec<String> = date.into_iter().chain(by).collect();
    let shown = (!parts.is_empty()).then(|| Line::plain(parts.join(" · ")));
    let mut checked = fact(ground, project, ("panel-verified", "verified"), shown);
    checked
        .lines
        .extend(broken(ground, &verified, &["date", "by"]));
    let totals = Line::plain(words.text(in_totals));
    let totals = fact(
        ground,
        project,
        ("panel-totals", "include_in_totals"),
        Some(totals),
    );
    let id = Line::plain(line_of(project.id.as_str()));
    let mut facts = vec![totals];
    facts.extend(rare(
        ground,
        project,
        ("panel-field-exclude-reason", "exclude_reason"),
        reason,
    ));
    facts.push(checked);
    facts.push(fact(ground, project, ("panel-id", "id"), Some(id)));
    facts.extend(muted(ground, project));
    facts.extend(others(project).into_iter().map(|(place, json)| Fact {
        label: line(&place),
        lines: vec![Line::plain(line(&json.brief(LONGEST)))],
    }));
    facts
}

/// Checks that stay silent about the record, and why.
fn muted(ground: &Ground<'_>, project: &Project) -> Option<Fact> {
    let told = |check: &crate::model::mute::MutedCheck| {
        let reason = check.reason.as_ref();
        let reason = reason.map(|t| line_of(t.get(ground.words.lang())));
        match reason.filter(|text| !text.is_empty()) {
            Some(reason) => format!("{}: {reason}", line(&check.code)),
            None => line(&check.code),
        }
    };
    let name = ("field-muted-checks", "muted_checks");
    list_fact(ground, project, name, &project.muted_checks, told)
}

/// What became of the record, newest first.
pub(super) fn history(ground: &Ground<'_>, project: &Project) -> Vec<Fact> {
    let changes = of_project(ground.dataset, &project.id);
    changes
        .into_iter()
        .map(|change| one_change(ground, change))
        .collect()
}

fn one_change(ground: &Ground<'_>, change: &Change) -> Fact {
    let words = ground.words;
    let teller = Teller {
        words,
        dataset: ground.dataset,
        tolerance: DEFAULT_TOLERANCE,
    };
    let text = match change.field.as_deref() {
        None if change.old.is_none() => words.text("history-added"),
        None => words.text("history-deleted"),
        Some(field) => {
            let values = (change.old.as_ref(), change.new.as_ref());
            let (old, new) = teller.pair((Whose::Project, field), values);
            let label = fields::label(Whose::Project, field)
                .map_or_else(|| line(field), |id| words.text(id));
            let args = [("old", Arg::from(old)), ("new", Arg::from(new))];
            format!("{label} · {}", words.fill("history-change", &args))
        }
    };
    let who = change.author.as_deref().map(line);
    let who = who.unwrap_or_else(|| words.text("history-nobody"));
    let about = match &change.reason {
        Some(reason) => format!("{who} · {}", whole(reason)),
        None => who,
    };
    Fact {
        label: change
            .time
            .as_deref()
            .map_or_else(String::new, |time| words.moment_of(time)),
        lines: vec![Line::plain(text), Line::new(Tone::Second, about)],
    }
}
