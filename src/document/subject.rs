//! Edits of the record that a check is about, whatever kind it is of.

use super::{Document, Edit, EditName, Put, Slot, Stored};
use crate::check::Subject;
use crate::model::mute::{MutedCheck, MutedChecks};
use crate::model::text::Text;

/// Mutes a check of a record for a reason, in place of what the record said about this check before.
pub fn mute(document: &Document, subject: Subject, code: &str, reason: &str) -> Option<Edit> {
    change_mutes(document, subject, |mutes| {
        mutes.retain(|muted| muted.code != code);
        mutes.push(MutedCheck {
            code: code.to_owned(),
            reason: Some(Text::from(reason)),
            ..MutedCheck::default()
        });
    })
}

/// Lets a muted check of a record speak again.
pub fn unmute(document: &Document, subject: Subject, code: &str) -> Option<Edit> {
    change_mutes(document, subject, |mutes| {
        mutes.retain(|muted| muted.code != code);
    })
}

fn change_mutes(
    document: &Document,
    subject: Subject,
    change: impl FnOnce(&mut MutedChecks),
) -> Option<Edit> {
    let dataset = document.dataset();
    let record = match subject {
        Subject::Dataset => return None,
        Subject::Rate(row) => {
            let mut rates = dataset.rates.clone();
            change(&mut rates.get_mut(row)?.muted_checks);
            Stored::Rates(rates)
        }
        Subject::RegionStat(row) => {
            let mut stats = dataset.region_stats.clone();
            change(&mut stats.get_mut(row)?.muted_checks);
            Stored::RegionStats(stats)
        }
        Subject::Source(row) => {
            let mut source = dataset.sources.get(row)?.clone();
            change(&mut source.muted_checks);
            Stored::Source(Box::new(source))
        }
        Subject::Project(row) => {
            let mut project = dataset.projects.get(row)?.clone();
            change(&mut project.muted_checks);
            Stored::Project(Box::new(project))
        }
        Subject::Announcement(row) => {
            let mut announcement = dataset.announcements.get(row)?.clone();
            change(&mut announcement.muted_checks);
            Stored::Announcement(Box::new(announcement))
        }
    };
    change_of(document, subject, record)
}

/// The edit that puts a changed record in the place of its old self.
pub(super) fn change_of(document: &Document, subject: Subject, record: Stored) -> Option<Edit> {
    let dataset = document.dataset();
    let (name, slot) = match subject {
        Subject::Dataset => (EditName::ChangeHead, Slot::Head),
        Subject::Rate(_) => (EditName::ChangeRates, Slot::Rates),
        Subject::RegionStat(_) => (EditName::ChangeRegionStats, Slot::RegionStats),
        Subject::Source(row) => {
            let (key, before) = document.source(row)?;
            (
                EditName::ChangeSource(before.title.clone()),
                Slot::Source(key),
            )
        }
        Subject::Project(row) => {
            let (key, before) = (document.project_key(row)?, dataset.projects.get(row)?);
            let name = match &record {
                Stored::Project(after) => EditName::of_change(before, after),
                _ => return None,
            };
            (name, Slot::Project(key))
        }
        Subject::Announcement(row) => {
            let before = dataset.announcements.get(row)?;
            let key = document.announcement_key(row)?;
            let name = EditName::ChangeAnnouncement(before.title.clone());
            (name, Slot::Announcement(key))
        }
    };
    let puts = vec![Put {
        slot,
        at: None,
        record: Some(record),
    }];
    Some(Edit { name, puts })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{check, report};
    use crate::document::store::to_bytes;
    use crate::model::dataset::Dataset;
    use crate::model::json::Json;
    use crate::model::record::Field as _;

    #[test]
    fn a_warning_about_any_record_is_muted_with_its_reason_and_speaks_again() {
        let today = jiff::civil::date(2026, 6, 15);
        let json = Json::parse(
            r#"{"format": "joba", "version": 1, "rates": [{"currency": "KZT", "usd": 0.002, "source": " s"}],
                "sources": [7, {"id": "s", "title": " S"}], "announcements": [{"id": "a", "title": "A"}],
                "projects": [{"id": "p", "name": "P "}]}"#,
        );
        let mut document = Document::new(Dataset::read(&json.expect("JSON")).expect("a dataset"));
        let before = to_bytes(document.dataset());
        let mut kinds = 0;
        for issue in check(document.dataset(), today) {
            if !issue.can_be_muted() {
                continue;
            }
            kinds += 1;
            let edit = mute(&document, issue.subject, issue.code, "It is so.").expect("an edit");
            document.commit(edit);
            let now = report(document.dataset(), today);
            assert!(!now.issues.contains(&issue) && now.muted.contains(&issue));
            let edit = unmute(&document, issue.subject, issue.code).expect("an edit");
            document.commit(edit);
            assert!(to_bytes(document.dataset()) == before, "{issue:?}");
        }
        assert!(kinds >= 3, "{kinds}");
    }
}
