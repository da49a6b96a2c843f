//! Issues that one click mends. A fix is shown before it is made: what stands where now, and what would stand there.

mod mends;
mod path;

use std::fmt::Write as _;

use self::mends::mends;
use self::path::{Step, get, set, steps};
use super::subject::change_of;
use super::{Document, Edit, Stored};
use crate::check::{Issue, Subject};
use crate::model::date::Date;
use crate::model::json::Json;
use crate::model::record::Field;

/// How an issue is mended: one edit, undone as one.
#[derive(Clone, Debug)]
pub struct Fix {
    /// What it changes, in the order of the record.
    pub changes: Vec<Replaced>,
    /// The edit that does it.
    pub edit: Edit,
}

/// A value that a fix replaces.
#[derive(Clone, Debug, PartialEq)]
pub struct Replaced {
    /// Where, as a path into the file.
    pub place: String,
    /// What stands there; `None` when nothing does.
    pub before: Option<Json>,
    /// What would.
    pub after: Json,
}

/// Reads a date as people write it, `spring 2026` or `15.04.2026`.
pub type ReadDate = fn(&str) -> Option<Date>;

/// How to mend an issue; `None` where only a person can know, as with an amount that has no currency.
pub fn fix(document: &Document, issue: &Issue, read_date: ReadDate) -> Option<Fix> {
    let all = steps(&issue.place)?;
    let (prefix, inside) = inside(issue.subject, &all)?;
    let record = json_of(document, issue.subject)?;
    let mut changed = record.clone();
    let mut changes = Vec::new();
    for (steps, after) in mends(document, issue, (&record, inside), read_date)? {
        let before = get(&record, &steps).cloned();
        if before.as_ref() == Some(&after) || !set(&mut changed, &steps, after.clone()) {
            return None;
        }
        let place = format!("{prefix}{}", written(&steps));
        changes.push(Replaced {
            place,
            before,
            after,
        });
    }
    let edit = edit(document, issue.subject, &changed)?;
    (!changes.is_empty()).then_some(Fix { changes, edit })
}

/// The place of the record that an issue is about, and the steps inside it.
fn inside(subject: Subject, steps: &[Step]) -> Option<(String, &[Step])> {
    let (Step::Field(list), rest) = steps.split_first()? else {
        return None;
    };
    if subject == Subject::Dataset {
        // Of the lists, the records that can be read have a subject of their own.
        let is_head = matches!(
            list.as_str(),
            "title" | "description" | "as_of" | "licence" | "publisher"
        );
        return is_head.then(|| (String::new(), steps));
    }
    let (Step::Item(position), inside) = rest.split_first()? else {
        return None;
    };
    Some((format!("{list}[{position}]."), inside))
}

fn json_of(document: &Document, subject: Subject) -> Option<Json> {
    let dataset = document.dataset();
    match subject {
        Subject::Dataset => document.head().write(),
        Subject::Rate(row) => dataset.rates.get(row)?.write(),
        Subject::RegionStat(row) => dataset.region_stats.get(row)?.write(),
        Subject::Source(row) => dataset.sources.get(row)?.write(),
        Subject::Project(row) => dataset.projects.get(row)?.write(),
        Subject::Announcement(row) => dataset.announcements.get(row)?.write(),
    }
}

/// The edit that puts the changed record.
fn edit(document: &Document, subject: Subject, changed: &Json) -> Option<Edit> {
    let record = match subject {
        Subject::Dataset => Stored::Head(Box::new(Field::read(changed)?)),
        Subject::Rate(row) => {
            let mut rates = document.dataset().rates.clone();
            *rates.get_mut(row)? = Field::read(changed)?;
            Stored::Rates(rates)
        }
        Subject::RegionStat(row) => {
            let mut stats = document.dataset().region_stats.clone();
            *stats.get_mut(row)? = Field::read(changed)?;
            Stored::RegionStats(stats)
        }
        Subject::Source(_) => Stored::Source(Box::new(Field::read(changed)?)),
        Subject::Project(_) => Stored::Project(Box::new(Field::read(changed)?)),
        Subject::Announcement(_) => Stored::Announcement(Box::new(Field::read(changed)?)),
    };
    change_of(document, subject, record)
}

fn written(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Field(name) if out.is_empty() => out.push_str(name),
            Step::Field(name) => {
                out.push('.');
                out.push_str(name);
            }
            Step::Item(position) => {
                // Writing to a text cannot fail.
                let _ = write!(out, "[{position}]");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;
    use crate::document::store::to_bytes;
    use crate::model::dataset::Dataset;

    const TODAY: jiff::civil::Date = jiff::civil::date(2026, 6, 15);

    fn document(fields: &str) -> Document {
        let text = format!(r#"{{"format": "joba", "version": 1, {fields}}}"#);
        let json = Json::parse(&text).unwrap_or_else(|e| panic!("{e}: {text}"));
        Document::new(Dataset::read(&json).expect("an object"))
    }

    fn project(fields: &str) -> Document {
        document(&format!(
            r#""sources": [{{"id": "s1", "title": "S"}}],
            "projects": [7, {{"id": "p", "name": "P"}}, {{{fields}}}]"#
        ))
    }

    /// Reads only this one friendly date.
    fn read_date(text: &str) -> Option<Date> {
        Date::parse(if text == "spring 2026" {
            "2026-21"
        } else {
            text
        })
    }

    /// `place: before → after` of the fix of the first issue of this rule; the issue is gone after it, and back again
    /// after undo, to the last byte.
    fn mended(mut document: Document, code: &str) -> Vec<String> {
        let issues = check(document.dataset(), TODAY);
        let issue = issues.iter().find(|i| i.code == code).expect("an issue");
        let Some(fix) = fix(&document, issue, read_date) else {
            return Vec::new();
        };
        let before = to_bytes(document.dataset());
        document.commit(fix.edit);
        let left = check(document.dataset(), TODAY);
        let is_same = |i: &&Issue| i.code == issue.code && i.place == issue.place;
        assert_eq!(left.iter().find(is_same), None, "{code} is still there");
        document.undo();
        assert_eq!(to_bytes(document.dataset()), before);
        let brief = |json: &Json| json.brief(60);
        fix.changes
            .iter()
            .map(|c| {
                let before = c.before.as_ref().map_or_else(|| "–".to_owned(), brief);
                format!("{}: {before} → {}", c.place, brief(&c.after))
            })
            .collect()
    }

    fn expect(fields: &str, code: &str, changes: &[&str]) {
        assert_eq!(mended(project(fields), code), changes, "{fields}");
    }

    #[test]
    fn what_has_one_answer_is_mended_and_undone_to_the_last_byte() {
        for (fields, code, change) in [
            (
                r#""id": "q", "region": "Aktobe region""#,
                "unknown-region",
                "region: Aktobe region → KZ-15",
            ),
            (
                "\"id\": \"q\", \"region\": \"\u{41a}Z-15\"",
                "unknown-region",
                "region: \u{41a}Z-15 → KZ-15",
            ),
            (
                r#""id": "q", "status": "On Hold""#,
                "unknown-status",
                "status: On Hold → on_hold",
            ),
            (
                r#""id": "q", "markets": ["KZ", "cn"]"#,
                "unknown-country",
                "markets[1]: cn → CN",
            ),
            (
                r#""id": "q", "status_date": "spring 2026""#,
                "unreadable-field",
                "status_date: spring 2026 → 2026-21",
            ),
            (
                r#""id": "q", "area_ha": [{"value": "1 200", "source": "s1"}]"#,
                "unreadable-field",
                "area_ha[0].value: 1 200 → 1200",
            ),
            (r#""id": "p""#, "duplicate-id", "id: p → p-2"),
            (
                r#""name": {"ru": "B", "en": "Steel plant"}"#,
                "missing-id",
                "id: – → steel-plant",
            ),
            (
                r#""id": "q", "status_source": "S1""#,
                "dangling-source",
                "status_source: S1 → s1",
            ),
            (
                r#""id": "q", "site": " A  B""#,
                "stray-spaces",
                "site:  A  B → A B",
            ),
            (
                "\"id\": \"q\", \"name\": \"Pl\u{430}nt\"",
                "mixed-scripts",
                "name: Pl\u{430}nt → Plant",
            ),
            (
                r#""id": "q", "area_ha": [{"value": 5, "note": "Up to 5", "source": "s1"}]"#,
                "ceiling-in-note",
                "area_ha[0].qualifier: – → up_to",
            ),
            (
                r#""id": "q", "area_ha": [{"low": 5, "high": 7, "source": "s1"}]"#,
                "unusable-number",
                "area_ha[0].qualifier: – → range",
            ),
        ] {
            expect(fields, code, &[&format!("projects[2].{change}")]);
        }
        expect(
            r#""id": "q", "jobs": {"permanent": [{"low": 9, "high": 5, "qualifier": "range", "source": "s1"}]}"#,
            "low-above-high",
            &[
                "projects[2].jobs.permanent[0].low: 9 → 5",
                "projects[2].jobs.permanent[0].high: 5 → 9",
            ],
        );
    }

    #[test]
    fn sources_and_the_dataset_itself_are_mended_too() {
        let sources = r#""sources": [{"id": "a", "title": "A"}, {"id": "a", "title": "B "}], "as_of": "spring 2026""#;
        let fixed = |code| mended(document(sources), code);
        assert_eq!(fixed("duplicate-id"), ["sources[1].id: a → a-2"]);
        assert_eq!(fixed("stray-spaces"), ["sources[1].title: B  → B"]);
        assert_eq!(fixed("unreadable-field"), ["as_of: spring 2026 → 2026-21"]);
    }

    #[test]
    fn announcements_and_rates_are_mended_too() {
        let fields = r#""sources": [{"id": "s1", "title": "S"}], "projects": [{"id": "p", "name": "P"}],
            "rates": [{"currency": "kzt", "usd": 0.002, "date": "spring 2026", "source": "S1"}],
            "announcements": [3, {"id": "a", "title": "A ", "source": "S1"}, {"id": "a", "title": "B", "source": "s1",
                "investment": [{"low": 9, "high": 5, "qualifier": "range", "currency": "USD", "source": "s1"}]}]"#;
        let fixed = |code| mended(document(fields), code);
        assert_eq!(fixed("unknown-currency"), ["rates[0].currency: kzt → KZT"]);
        assert_eq!(
            fixed("unreadable-field"),
            ["rates[0].date: spring 2026 → 2026-21"]
        );
        assert_eq!(fixed("dangling-source"), ["rates[0].source: S1 → s1"]);
        assert_eq!(fixed("stray-spaces"), ["announcements[1].title: A  → A"]);
        assert_eq!(fixed("duplicate-id"), ["announcements[2].id: a → a-2"]);
        assert_eq!(
            fixed("low-above-high"),
            [
                "announcements[2].investment[0].low: 9 → 5",
                "announcements[2].investment[0].high: 5 → 9"
            ]
        );
    }

    #[test]
    fn what_only_a_person_can_know_is_not_mended() {
        for (fields, code) in [
            (
                r#""id": "q", "investment": [{"amount": 5, "source": "s1"}]"#,
                "missing-currency",
            ),
            (r#""id": "q", "region": "Almaty""#, "unknown-region"),
            (r#""id": "q", "status_date": "soon""#, "unreadable-field"),
            (
                r#""id": "q", "area_ha": [{"value": "1.200", "source": "s1"}]"#,
                "unreadable-field",
            ),
            (r#""id": "q", "status_source": "s9""#, "dangling-source"),
            (r#""id": "q", "site": " A", "site": "B""#, "stray-spaces"),
            (r#""id": 7"#, "missing-name"),
        ] {
            expect(fields, code, &[]);
        }
    }
}
