//! The work list in words: why a project needs a look, its last evidence, and the whole list as a table.

use super::describe::counted;
use super::table::{Cell, Table};
use crate::i18n::Words;
use crate::i18n::claims::project_name;
use crate::model::codes::{Event, Status};
use crate::model::dataset::Dataset;
use crate::model::date::Date;
use crate::model::project::{Milestone, Project};
use crate::model::region::Region;
use crate::model::visible::line;
use crate::query::radar::{Ahead, Evidence, Finding, Kind, Urgency, Witness};

/// What a reason is filled with besides the record.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// The records.
    pub dataset: &'a Dataset,
    /// The language.
    pub words: &'a Words,
    /// After so many months a record should be verified again.
    pub verify_months: u32,
}

impl Speaker<'_> {
    /// Why a project needs a look, with the dates: "Commissioning was planned for 2024; the status is still …".
    pub fn reason(self, finding: &Finding) -> String {
        let words = self.words;
        let project = self.dataset.projects.get(finding.row);
        let id = format!("radar-reason-{}", finding.kind.code());
        let planned = milestone(project, finding.milestone).and_then(|m| m.planned.as_ref());
        let evidence = finding.evidence.as_ref().map(|e| &e.date);
        let date = planned.or(evidence);
        let date = date.map_or_else(String::new, |date| words.date(date));
        let still = still(words, project.and_then(|p| p.status));
        let mut args = vec![("date", date.into()), ("still", still.into())];
        if finding.kind == Kind::LongUnverified {
            args = vec![("date", verified(words, project).into())];
            args.extend(counted(words, self.verify_months as usize));
        }
        words.fill(&id, &args)
    }

    /// The newest dated evidence and what it was taken from; `None` where nothing is dated.
    pub fn evidence(self, finding: &Finding) -> Option<String> {
        let evidence = finding.evidence.as_ref()?;
        let date = self.words.date(&evidence.date);
        let from = self.witness(finding, evidence);
        let args = [("date", date.into()), ("from", from.into())];
        Some(self.words.fill("radar-evidence", &args))
    }

    /// What a date was taken from: a source by its title, the status, a milestone, the verification.
    pub fn witness(self, finding: &Finding, evidence: &Evidence) -> String {
        let words = self.words;
        let project = self.dataset.projects.get(finding.row);
        match &evidence.witness {
            Witness::Status => words.text("radar-witness-status"),
            Witness::Milestone(at) => {
                let event = milestone(project, Some(*at)).and_then(|m| m.event);
                words.name(&event.unwrap_or(Event::Other))
            }
            Witness::Source(id) => self
                .dataset
                .source(id)
                .map(|source| line(source.title.get(words.lang())))
                .filter(|title| !title.is_empty())
                .unwrap_or_else(|| line(id.as_str())),
            Witness::Verified => {
                let by = project.and_then(|p| p.verified.as_ref()?.by.as_deref());
                match by.map(line).filter(|by| !by.is_empty()) {
                    Some(by) => words.fill("radar-witness-verified-by", &[("by", by.into())]),
                    None => words.text("radar-witness-verified"),
                }
            }
        }
    }

    /// What to do, in words; `None` where nothing can be judged.
    pub fn suggestion(self, finding: &Finding) -> Option<String> {
        let words = self.words;
        if let Some(status) = finding.suggestion {
            let args = [("status", words.name(&status).into())];
            return Some(words.fill("radar-suggest-status", &args));
        }
        match finding.kind.urgency() {
            Urgency::First | Urgency::Next => Some(words.text("radar-suggest-news")),
            Urgency::Later => Some(words.text("radar-suggest-verify")),
            Urgency::Unjudged => None,
        }
    }

    /// The next plan that is still to come, and how many there are: "Next planned date: …".
    pub fn ahead(self, ahead: &[Ahead]) -> Option<String> {
        let next = ahead.first()?;
        let project = self.dataset.projects.get(next.row)?;
        let milestone = project.milestones.get(next.milestone)?;
        let event = milestone.event.unwrap_or(Event::Other);
        let mut args = vec![
            ("name", project_name(self.words, project).into()),
            ("event", self.words.name(&event).into()),
            ("date", self.words.date(milestone.planned.as_ref()?).into()),
        ];
        args.extend(counted(self.words, ahead.len()));
        Some(self.words.fill("radar-ahead", &args))
    }

    /// The findings as a table: codes for programs, names and sentences for people.
    pub fn table(self, findings: &[Finding]) -> Table {
        Table {
            header: HEADER.iter().map(|name| (*name).to_owned()).collect(),
            rows: findings.iter().filter_map(|f| self.line(f)).collect(),
        }
    }

    fn line(self, finding: &Finding) -> Option<Vec<Cell>> {
        let words = self.words;
        let project = self.dataset.projects.get(finding.row)?;
        let text = |text: String| {
            if text.is_empty() {
                Cell::Empty
            } else {
                Cell::Text(text)
            }
        };
        let code = |code: Option<&'static str>| text(code.unwrap_or_default().to_owned());
        let evidence = finding.evidence.as_ref();
        let witness = evidence.map(|e| self.witness(finding, e));
        let suggested = finding.suggestion.map(Status::code);
        let until = finding.until.map(|day| day.to_string());
        Some(vec![
            text(project.id.as_str().to_owned()),
            text(project_name(words, project)),
            code(project.region.map(Region::code)),
            text(project.region.map_or_else(String::new, |r| words.name(&r))),
            code(project.status.map(Status::code)),
            text(project.status.map_or_else(String::new, |s| words.name(&s))),
            code(Some(finding.kind.urgency().code())),
            code(Some(finding.kind.code())),
            text(self.reason(finding)),
            text(until.unwrap_or_default()),
            text(evidence.map_or_else(String::new, |e| e.date.as_str().to_owned())),
            text(witness.unwrap_or_default()),
            code(suggested),
            text(self.suggestion(finding).unwrap_or_default()),
        ])
    }
}

/// The columns of the table; programs rely on their names. `until` is the last day without the finding.
const HEADER: [&str; 14] = [
    "id",
    "name",
    "region",
    "region_name",
    "status",
    "status_name",
    "urgency",
    "finding",
    "reason",
    "until",
    "evidence_date",
    "evidence",
    "suggested_status",
    "suggestion",
];

/// The name of a group of findings.
pub fn urgency_name(words: &Words, urgency: Urgency) -> String {
    words.text(&format!("radar-urgency-{}", urgency.code()))
}

/// "3 findings", with the plural of the language.
pub fn findings(words: &Words, n: usize) -> String {
    words.fill("radar-findings", &counted(words, n))
}

/// That the status stands still, or that there is none.
fn still(words: &Words, status: Option<Status>) -> String {
    status.map_or_else(
        || words.text("radar-still-none"),
        |status| words.fill("radar-still", &[("status", words.name(&status).into())]),
    )
}

fn milestone(project: Option<&Project>, at: Option<usize>) -> Option<&Milestone> {
    project?.milestones.get(at?)
}

fn verified(words: &Words, project: Option<&Project>) -> String {
    let date: Option<&Date> = project.and_then(|p| p.verified.as_ref()?.date.as_ref());
    date.map_or_else(String::new, |date| words.date(date))
}
