//! What of a draft survives a crash: all that can be read, as a change of the record; what cannot, as it was typed.

use super::claim::{ClaimDraft, ClaimRows};
use super::problem::Problem;
use super::rows::Row;
use super::source::{SourceDraft, date_problem};
use super::{Draft, jobs_rows};
use crate::document::{Document, Edit};
use crate::model::claim::{Claim, Claims};
use crate::model::project::Project;
use crate::model::source::Source;
use crate::ui::widgets::date_field::DateEntry;

/// What was typed and cannot be read, by the message id of its field.
pub(crate) type Unread = Vec<(&'static str, String)>;

impl Draft {
    /// The change that the draft makes without what cannot be read, where the record keeps what it had.
    pub(crate) fn rescued(&self, document: &Document) -> Option<Edit> {
        if !self.has_changes() {
            return None;
        }
        let after = self.readable();
        let sources: Vec<Source> = self
            .used_sources()
            .into_iter()
            .map(SourceDraft::readable)
            .collect();
        let is_same = after == self.start && sources.is_empty();
        (!is_same).then(|| self.edit_to(document, after, sources))
    }

    /// What is typed in its fields and cannot be read.
    pub(crate) fn unread(&self) -> Unread {
        let mut found = Unread::new();
        unread_date(&mut found, "panel-field-status-date", &self.status_date);
        unread_claims(&mut found, "panel-section-investment", &self.investment);
        for (label, rows) in jobs_rows(self) {
            unread_claims(&mut found, label, rows);
        }
        for row in self.capacity.iter() {
            unread_claims(&mut found, "panel-section-capacity", &row.now.claims);
        }
        for row in self.milestones.iter() {
            for date in [&row.now.planned, &row.now.actual] {
                unread_date(&mut found, "panel-section-milestones", date);
            }
        }
        for row in self.commitments.iter() {
            unread_claims(&mut found, "panel-section-commitments", &row.now.claims);
        }
        unread_claims(&mut found, "panel-section-area", &self.area);
        unread_date(&mut found, "panel-field-verified-date", &self.verified_date);
        for source in self.used_sources() {
            found.extend(source.unread());
        }
        found
    }

    fn readable(&self) -> Project {
        let none = Project::default();
        let was = self.before.as_ref().unwrap_or(&none);
        let mut p = self.build();
        if self.name_problem().is_some() {
            p.name.clone_from(&was.name);
        }
        if date_problem(&self.status_date).is_some() {
            p.status_date.clone_from(&was.status_date);
        }
        if date_problem(&self.verified_date).is_some()
            && let Some(verified) = &mut p.verified
        {
            let before = was.verified.as_ref();
            verified.date = before.and_then(|v| v.date.clone());
        }
        keep_claims(&mut p.investment, &self.investment);
        keep_claims(&mut p.jobs.permanent, &self.permanent);
        keep_claims(&mut p.jobs.unspecified, &self.unspecified);
        keep_claims(&mut p.jobs.construction, &self.construction);
        keep_claims(&mut p.area_ha, &self.area);
        for (capacity, row) in p.capacity.iter_mut().zip(self.capacity.iter()) {
            keep_claims(&mut capacity.claims, &row.now.claims);
        }
        for (commitment, row) in p.commitments.iter_mut().zip(self.commitments.iter()) {
            keep_claims(&mut commitment.claims, &row.now.claims);
        }
        for (milestone, row) in p.milestones.iter_mut().zip(self.milestones.iter()) {
            let before = row.was.as_ref();
            if date_problem(&row.now.planned).is_some() {
                milestone.planned = before.and_then(|m| m.planned.clone());
            }
            if date_problem(&row.now.actual).is_some() {
                milestone.actual = before.and_then(|m| m.actual.clone());
            }
        }
        p
    }
}

impl SourceDraft {
    /// The source as it is now; a date that cannot be read stays what it was.
    pub(crate) fn readable(&self) -> Source {
        let was = self.was.as_ref();
        let mut source = self.build();
        if self.date_problem().is_some() {
            source.date = was.and_then(|w| w.date.clone());
        }
        if self.title_problem().is_some() {
            source.title = was.map(|w| w.title.clone()).unwrap_or_default();
        }
        source
    }

    /// What is typed in its fields and cannot be read.
    pub(crate) fn unread(&self) -> Unread {
        let mut found = Unread::new();
        unread_date(&mut found, "panel-source-date", &self.date);
        found
    }
}

/// Notes a date that cannot be read.
pub(crate) fn unread_date(found: &mut Unread, label: &'static str, entry: &DateEntry) {
    if entry.value().is_err() {
        found.push((label, entry.text().to_owned()));
    }
}

/// Notes the numbers of claims that cannot be read.
pub(crate) fn unread_claims(found: &mut Unread, label: &'static str, rows: &ClaimRows) {
    for row in rows.iter() {
        let entries = [&row.now.single, &row.now.low, &row.now.high];
        let unread = entries.into_iter().filter(|entry| entry.value().is_err());
        found.extend(unread.map(|entry| (label, entry.text().to_owned())));
    }
}

/// Gives claims whose number cannot be read back what they had; new ones that say nothing else go.
pub(crate) fn keep_claims(claims: &mut Claims, rows: &ClaimRows) {
    let kept: Vec<Claim> = claims
        .iter()
        .zip(rows.iter())
        .filter_map(|(claim, row)| kept(claim, row))
        .collect();
    **claims = kept;
}

fn kept(claim: &Claim, row: &Row<ClaimDraft>) -> Option<Claim> {
    match row.now.problem() {
        Some((_, Problem::Number(_) | Problem::NumberNeeded)) => {
            let is_empty = claim.source.is_none() && claim.note.is_none();
            (row.was.is_some() || !is_empty).then(|| Claim {
                source: claim.source.clone(),
                note: claim.note.clone(),
                ..row.was.clone().unwrap_or_default()
            })
        }
        Some(_) | None => Some(claim.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Key, Stored};
    use crate::model::json::{Json, Num};
    use crate::model::record::Field as _;
    use crate::ui::widgets::number_field::NumberEntry;

    fn project() -> Project {
        let json = Json::parse(
            r#"{"id": "a", "name": "A", "investment": [{"amount": 5, "currency": "USD", "source": "s1"}]}"#,
        );
        Project::read(&json.expect("JSON")).expect("a project")
    }

    fn rescued(draft: &Draft, document: &Document) -> Option<Project> {
        let edit = draft.rescued(document)?;
        edit.puts.into_iter().find_map(|put| match put.record {
            Some(Stored::Project(project)) => Some(*project),
            Some(_) | None => None,
        })
    }

    #[test]
    fn a_number_that_means_nothing_costs_neither_the_old_one_nor_the_other_fields() {
        let mut dataset = crate::model::dataset::Dataset::empty();
        dataset.projects.push(project());
        let document = Document::new(dataset);
        let mut draft = Draft::open(Key(0), &project());
        draft.project.district = Some("Nura".to_owned());
        for row in draft.investment.iter_mut() {
            row.now.single = NumberEntry::typed("about seven");
            row.now.record.note = Some("said so".into());
        }
        assert!(draft.edit(&document).is_none(), "it cannot be applied");
        let after = rescued(&draft, &document).expect("but be kept");
        assert_eq!(after.district.as_deref(), Some("Nura"));
        let claim = after.investment.first().expect("the claim");
        assert_eq!(claim.amount, Some(Num::Int(5)));
        assert_eq!(claim.note, Some("said so".into()));
        let unread = [("panel-section-investment", "about seven".to_owned())];
        assert_eq!(draft.unread(), unread);
    }

    #[test]
    fn a_draft_without_changes_leaves_nothing() {
        let draft = Draft::open(Key(0), &project());
        let document = Document::new(crate::model::dataset::Dataset::empty());
        assert!(draft.rescued(&document).is_none() && draft.unread().is_empty());
    }
}
