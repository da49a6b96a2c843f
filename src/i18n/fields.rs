//! The fields of a project, of a source and of an announcement in words: what each is called, and what a value of it says.

use super::Words;
use super::claims::{Kind, claim_words, project_name};
use crate::model::announcement::Announcement;
use crate::model::claim::Claims;
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::project::{Capacity, Commitment, Milestone, Party, Project, ProjectId};
use crate::model::record::Field;
use crate::model::source::{Source, SourceId};
use crate::model::text::Text;
use crate::model::visible::line;

/// The longest value that is shown as it stands in the file.
const LONGEST: usize = 160;

/// Whose field it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// A project's.
    Project,
    /// A source's.
    Source,
    /// An announcement's.
    Announcement,
}

/// What the words of a value need besides it.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// The words.
    pub words: &'a Words,
    /// Where the sources are that a value names.
    pub dataset: &'a Dataset,
    /// The share that is meant by "about".
    pub tolerance: f64,
}

impl Teller<'_> {
    /// An old and a new value of a field in words; told more closely where they would read the same.
    pub fn pair(
        &self,
        (whose, field): (Whose, &str),
        (old, new): (Option<&Json>, Option<&Json>),
    ) -> (String, String) {
        for depth in [Depth::Short, Depth::Whole] {
            let told = |json: Option<&Json>| self.said((whose, field), json, depth);
            let (old, new) = (told(old), told(new));
            if old != new {
                return (old, new);
            }
        }
        let plain = |json: Option<&Json>| {
            json.map_or_else(
                || self.words.text("history-nothing"),
                |j| line(&j.brief(LONGEST)),
            )
        };
        (plain(old), plain(new))
    }

    fn said(&self, (whose, field): (Whose, &str), json: Option<&Json>, depth: Depth) -> String {
        let Some(json) = json else {
            return self.words.text("history-nothing");
        };
        let voice = Voice { of: self, depth };
        let told = match whose {
            Whose::Project => project(field, json).and_then(|p| voice.field(&p, field)),
            Whose::Source => Source::read(&object(field, json.clone()))
                .and_then(|source| voice.source_field(&source, field)),
            Whose::Announcement => Announcement::read(&nested(field, json))
                .and_then(|announcement| voice.announcement_field(&announcement, field)),
        };
        told.filter(|text| !text.is_empty())
            .unwrap_or_else(|| line(&json.brief(LONGEST)))
    }
}

/// How much of a value is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    /// What one reads first: names and numbers.
    Short,
    /// Sources and notes too.
    Whole,
}

/// A project that holds nothing but this field.
fn project(field: &str, json: &Json) -> Option<Project> {
    Project::read(&nested(field, json))
}

/// An object that holds nothing but this field; `jobs.permanent` is inside another one.
fn nested(field: &str, json: &Json) -> Json {
    match field.split_once('.') {
        Some((outer, inner)) => object(outer, object(inner, json.clone())),
        None => object(field, json.clone()),
    }
}

fn object(key: &str, value: Json) -> Json {
    Json::Object(vec![(key.to_owned(), value)])
}

/// A teller that goes so far.
struct Voice<'a> {
    of: &'a Teller<'a>,
    depth: Depth,
}

impl Voice<'_> {
    /// The field in words; `None` for one that is told as it stands.
    fn field(&self, p: &Project, field: &str) -> Option<String> {
        let words = self.of.words;
        let name_of = |text: &Option<Text>| text.as_ref().map(|t| self.text(t));
        match field {
            "name" => Some(self.text(&p.name)),
            "investment_covers" => name_of(&p.investment_covers),
            "notes" => name_of(&p.notes),
            "exclude_reason" => name_of(&p.exclude_reason),
            "type" => p.kind.map(|v| words.name(&v)),
            "region" => p.region.map(|v| words.name(&v)),
            "sector" => p.sector.map(|v| words.name(&v)),
            "status" => p.status.map(|v| words.name(&v)),
            "status_date" => p.status_date.as_ref().map(|d| words.date(d)),
            "status_source" => p.status_source.as_ref().map(|id| self.source(id)),
            "aliases" => Some(joined(&p.aliases, |t| line(t))),
            "instruments" => Some(joined(&p.instruments, |t| line(t))),
            "tags" => Some(joined(&p.tags, |t| line(t))),
            "products" => Some(joined(&p.products, |t| self.text(t))),
            "parties" => Some(joined(&p.parties, |party| self.party(party))),
            "investment" => Some(self.claims(&p.investment, Kind::Money)),
            "jobs.permanent" => Some(self.claims(&p.jobs.permanent, Kind::Jobs)),
            "jobs.construction" => Some(self.claims(&p.jobs.construction, Kind::Jobs)),
            "jobs.unspecified" => Some(self.claims(&p.jobs.unspecified, Kind::Jobs)),
            "area_ha" => Some(self.claims(&p.area_ha, Kind::Unit("ha"))),
            "capacity" => Some(joined(&p.capacity, |c| self.capacity(c))),
            "milestones" => Some(joined(&p.milestones, |m| self.milestone(m))),
            "commitments" => Some(joined(&p.commitments, |c| self.commitment(c))),
            "markets" => Some(joined(&p.markets, |c| words.name(c))),
            "include_in_totals" => p.include_in_totals.map(|is_in| {
                words.text(if is_in {
                    "panel-in-totals"
                } else {
                    "panel-not-in-totals"
                })
            }),
            "verified" => {
                let verified = p.verified.as_ref()?;
                let date = verified.date.as_ref().map(|d| words.date(d));
                Some(dotted([date, verified.by.as_deref().map(line)]))
            }
            _ => None,
        }
    }

    fn source_field(&self, source: &Source, field: &str) -> Option<String> {
        match field {
            "title" => Some(self.text(&source.title)),
            "date" => source.date.as_ref().map(|d| self.of.words.date(d)),
            "type" => source.kind.map(|kind| self.of.words.name(&kind)),
            _ => None,
        }
    }

    fn announcement_field(&self, a: &Announcement, field: &str) -> Option<String> {
        match field {
            "title" => Some(self.text(&a.title)),
            "source" => a.source.as_ref().map(|id| self.source(id)),
            "date" => a.date.as_ref().map(|d| self.of.words.date(d)),
            "members" => Some(joined(&a.members, |id| self.member(id))),
            "count" => Some(self.claims(&a.count, Kind::Unit(""))),
            "investment" => Some(self.claims(&a.investment, Kind::Money)),
            "jobs.permanent" => Some(self.claims(&a.jobs.permanent, Kind::Jobs)),
            "jobs.construction" => Some(self.claims(&a.jobs.construction, Kind::Jobs)),
            "jobs.unspecified" => Some(self.claims(&a.jobs.unspecified, Kind::Jobs)),
            "notes" => a.notes.as_ref().map(|notes| self.text(notes)),
            _ => None,
        }
    }

    /// A project by its name, or by its id where the dataset does not have it.
    fn member(&self, id: &ProjectId) -> String {
        let mut projects = self.of.dataset.projects.iter();
        let project = projects.find(|project| project.id == *id);
        project.map_or_else(|| line(id.as_str()), |p| project_name(self.of.words, p))
    }

    fn text(&self, text: &Text) -> String {
        match (self.depth, text) {
            (Depth::Short, _) | (Depth::Whole, Text::Plain(_)) => {
                line(text.get(self.of.words.lang()))
            }
            (Depth::Whole, Text::ByLang(texts)) => {
                joined(texts, |(tag, text)| format!("{tag}: {}", line(text)))
            }
        }
    }

    fn source(&self, id: &SourceId) -> String {
        let source = self.of.dataset.source(id);
        source.map_or_else(|| line(id.as_str()), |s| self.text(&s.title))
    }

    fn party(&self, party: &Party) -> String {
        let words = self.of.words;
        let whole = self.depth == Depth::Whole;
        let role = party.role.filter(|_| whole).map(|r| words.name(&r));
        let country = party.country.filter(|_| whole).map(|c| words.name(&c));
        dotted([Some(line(&party.name)), role, country])
    }

    fn claims(&self, claims: &Claims, kind: Kind<'_>) -> String {
        joined(claims, |claim| {
            let number = claim_words(self.of.words, self.of.tolerance, claim, kind);
            let whole = self.depth == Depth::Whole;
            let source = claim.source.as_ref().filter(|_| whole);
            let note = claim.note.as_ref().filter(|_| whole);
            dotted([
                Some(number),
                source.map(|id| self.source(id)),
                note.map(|n| self.text(n)),
            ])
        })
    }

    fn capacity(&self, capacity: &Capacity) -> String {
        let unit = capacity.unit.as_deref().unwrap_or_default();
        let claims = self.claims(&capacity.claims, Kind::Unit(unit));
        let status = capacity.status.filter(|_| self.depth == Depth::Whole);
        let status = status.map(|s| self.of.words.name(&s));
        dotted([Some(self.text(&capacity.product)), Some(claims), status])
    }

    fn milestone(&self, milestone: &Milestone) -> String {
        let words = self.of.words;
        let event = milestone.event.map(|e| words.name(&e));
        let date = milestone.actual.as_ref().or(milestone.planned.as_ref());
        let source = milestone.source.as_ref();
        let source = source.filter(|_| self.depth == Depth::Whole);
        dotted([
            event,
            date.map(|d| words.date(d)),
            source.map(|id| self.source(id)),
        ])
    }

    fn commitment(&self, commitment: &Commitment) -> String {
        let unit = commitment.unit.as_deref().unwrap_or_default();
        let claims = self.claims(&commitment.claims, Kind::Unit(unit));
        dotted([Some(self.text(&commitment.what)), Some(claims)])
    }
}

fn joined<T>(items: &[T], told: impl Fn(&T) -> String) -> String {
    let told: Vec<String> = items.iter().map(told).collect();
    told.join("; ")
}

/// What there is of the parts, with points between.
fn dotted(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" · ")
}

/// The message with the name of a field, as it stands before a value.
pub fn label(whose: Whose, field: &str) -> Option<&'static str> {
    let labels = match whose {
        Whose::Project => LABELS,
        Whose::Source => SOURCE_LABELS,
        Whose::Announcement => ANNOUNCEMENT_LABELS,
    };
    labels
        .iter()
        .find(|(name, _)| *name == field)
        .map(|(_, id)| *id)
}

const LABELS: &[(&str, &str)] = &[
    ("id", "panel-id"),
    ("name", "panel-field-name"),
    ("aliases", "panel-field-aliases"),
    ("type", "panel-field-type"),
    ("region", "panel-field-region"),
    ("district", "panel-field-district"),
    ("settlement", "panel-field-settlement"),
    ("site", "panel-field-site"),
    ("sector", "panel-field-sector"),
    ("products", "panel-field-products"),
    ("status", "panel-field-status"),
    ("status_date", "panel-field-status-date"),
    ("status_source", "panel-field-status-source"),
    ("parties", "panel-section-parties"),
    ("investment", "panel-section-investment"),
    ("investment_covers", "panel-field-covers"),
    ("jobs", "panel-section-jobs"),
    ("jobs.permanent", "panel-jobs-permanent"),
    ("jobs.construction", "panel-jobs-construction"),
    ("jobs.unspecified", "panel-jobs-unspecified"),
    ("capacity", "panel-section-capacity"),
    ("milestones", "panel-section-milestones"),
    ("commitments", "panel-section-commitments"),
    ("instruments", "panel-section-instruments"),
    ("area_ha", "panel-section-area"),
    ("markets", "panel-section-markets"),
    ("notes", "panel-section-notes"),
    ("include_in_totals", "panel-totals"),
    ("exclude_reason", "panel-field-exclude-reason"),
    ("verified", "panel-verified"),
    ("tags", "panel-field-tags"),
    ("muted_checks", "field-muted-checks"),
];

const SOURCE_LABELS: &[(&str, &str)] = &[
    ("id", "panel-id"),
    ("title", "panel-source-title"),
    ("publisher", "panel-source-publisher"),
    ("date", "panel-source-date"),
    ("url", "panel-source-link"),
    ("language", "panel-source-language"),
    ("type", "panel-source-type"),
    ("muted_checks", "field-muted-checks"),
];

const ANNOUNCEMENT_LABELS: &[(&str, &str)] = &[
    ("id", "panel-id"),
    ("title", "panel-source-title"),
    ("source", "panel-field-source"),
    ("date", "panel-source-date"),
    ("members", "ledger-members"),
    ("count", "ledger-account-projects"),
    ("investment", "panel-section-investment"),
    ("jobs", "panel-section-jobs"),
    ("jobs.permanent", "panel-jobs-permanent"),
    ("jobs.construction", "panel-jobs-construction"),
    ("jobs.unspecified", "panel-jobs-unspecified"),
    ("notes", "panel-section-notes"),
    ("muted_checks", "field-muted-checks"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::record::Record;
    use crate::model::source::Source;

    #[test]
    fn each_field_of_a_record_with_a_history_has_a_name() {
        for field in Project::FIELDS {
            assert!(label(Whose::Project, field).is_some(), "{field}");
        }
        for field in Source::FIELDS {
            assert!(label(Whose::Source, field).is_some(), "{field}");
        }
        for field in Announcement::FIELDS {
            assert!(label(Whose::Announcement, field).is_some(), "{field}");
        }
    }
}
