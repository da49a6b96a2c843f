//! Find and replace over the texts of projects: what would change, and the edit that changes what was ticked.

use std::collections::BTreeMap;
use std::ops::Range;

use super::edit::{Edit, EditName};
use super::field::edit_of;
use super::{Document, Key, texts};
use crate::model::project::Project;

/// What to find and what to put in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The text to find; nothing is found while it is empty.
    pub find: String,
    /// What takes its place; may be empty.
    pub replace: String,
    /// Whether capital and small letters are told apart.
    pub is_case_exact: bool,
}

/// A text in which something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The project.
    pub key: Key,
    /// The text, counted in reading order.
    nth: usize,
    /// Its field in the file.
    pub field: &'static str,
    /// Its language, where it has one.
    pub tag: Option<String>,
    /// How often it was found in it.
    pub count: usize,
    /// The text.
    pub before: String,
    /// The text as it would be.
    pub after: String,
}

impl Hit {
    /// Whether the text may be replaced: a name, local ones included, may not become empty.
    pub fn is_possible(&self) -> bool {
        !(self.after.trim().is_empty() && matches!(self.field, "name" | "parties"))
    }
}

impl Wanted {
    /// Every text of these rows in which something would change, in the order of the rows.
    pub fn hits(&self, document: &Document, rows: &[usize]) -> Vec<Hit> {
        let mut hits = Vec::new();
        if self.find.is_empty() {
            return hits;
        }
        for row in rows {
            let project = document.dataset().projects.get(*row);
            if let (Some(project), Some(key)) = (project, document.project_key(*row)) {
                self.hits_in(project, key, &mut hits);
            }
        }
        hits
    }

    fn hits_in(&self, project: &Project, key: Key, hits: &mut Vec<Hit>) {
        let mut nth = 0;
        texts::read(project, |field, tag, text| {
            let found = find_all(text, &self.find, self.is_case_exact);
            let after = replaced(text, &found, &self.replace);
            if after != *text {
                hits.push(Hit {
                    key,
                    nth,
                    field,
                    tag: tag.map(str::to_owned),
                    count: found.len(),
                    before: text.clone(),
                    after,
                });
            }
            nth += 1;
        });
    }

    /// The edit that makes these changes; `None` when there is none. A text that has changed since it was found stays.
    pub fn edit<'a>(
        &self,
        document: &Document,
        hits: impl IntoIterator<Item = &'a Hit>,
    ) -> Option<Edit> {
        let mut by_project: BTreeMap<Key, BTreeMap<usize, &Hit>> = BTreeMap::new();
        let mut places = 0;
        for hit in hits.into_iter().filter(|hit| hit.is_possible()) {
            by_project.entry(hit.key).or_default().insert(hit.nth, hit);
            places += hit.count;
        }
        let changed: Vec<(Key, Project)> = by_project
            .iter()
            .filter_map(|(key, hits)| Some((*key, changed(document.project(*key)?, hits))))
            .collect();
        let name = EditName::Replace(self.find.clone(), places);
        (!changed.is_empty()).then(|| edit_of(name, changed))
    }
}

fn changed(project: &Project, hits: &BTreeMap<usize, &Hit>) -> Project {
    let mut project = project.clone();
    let (mut nth, mut is_emptied) = (0, false);
    texts::write(&mut project, |_, _, text| {
        if let Some(hit) = hits.get(&nth).filter(|hit| hit.before == *text) {
            text.clone_from(&hit.after);
            is_emptied |= text.is_empty();
        }
        nth += 1;
    });
    if is_emptied {
        texts::tidy(&mut project);
    }
    project
}

/// Where a text stands in another, left to right without overlap.
fn find_all(text: &str, find: &str, is_case_exact: bool) -> Vec<Range<usize>> {
    if find.is_empty() {
        return Vec::new();
    }
    if is_case_exact {
        let found = text.match_indices(find);
        return found.map(|(at, found)| at..at + found.len()).collect();
    }
    let wanted: Vec<char> = find.chars().flat_map(char::to_lowercase).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if let Some(length) = prefix(&text[at..], &wanted) {
            found.push(at..at + length);
            at += length;
        } else {
            at += c.len_utf8();
        }
    }
    found
}

/// How many bytes at the start of a text are these small letters in any case.
fn prefix(text: &str, wanted: &[char]) -> Option<usize> {
    let mut left = wanted;
    for (at, c) in text.char_indices() {
        if left.is_empty() {
            return Some(at);
        }
        for small in c.to_lowercase() {
            left = left.strip_prefix(&[small])?;
        }
    }
    left.is_empty().then_some(text.len())
}

fn replaced(text: &str, found: &[Range<usize>], replace: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for range in found {
        out.push_str(&text[from..range.start]);
        out.push_str(replace);
        from = range.end;
    }
    out.push_str(&text[from..]);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::sample;
    use crate::model::dataset::Dataset;
    use crate::model::json::Json;
    use crate::model::record::Field;

    fn wanted(find: &str, replace: &str) -> Wanted {
        Wanted {
            find: find.to_owned(),
            replace: replace.to_owned(),
            is_case_exact: false,
        }
    }

    fn document(project: &str) -> Document {
        let mut dataset = Dataset::empty();
        let json = Json::parse(project).expect("JSON");
        dataset
            .projects
            .push(Project::read(&json).expect("an object"));
        Document::new(dataset)
    }

    #[test]
    fn letters_are_found_in_any_case_unless_asked_otherwise() {
        let mut find = wanted("завод", "комбинат");
        assert_eq!(find_all("Завод и ЗАВОДЫ", "завод", false).len(), 2);
        find.is_case_exact = true;
        assert_eq!(find_all("Завод и заводы", "завод", true).len(), 1);
        assert_eq!(find_all("Қарағанды", "ҚАРА", false).first(), Some(&(0..8)));
        assert_eq!(find_all("İİ", "i\u{307}", false).len(), 2);
    }

    #[test]
    fn every_text_is_found_and_an_emptied_one_goes() {
        let mut document = document(
            r#"{"id": "a", "name": {"en": "Zap plant", "ru": "Zap"}, "aliases": ["zap", "other"], "district": "ZAP",
                "products": ["zap"], "parties": [{"name": "Zap Ltd", "local_name": "zap"}],
                "investment": [{"amount": 1, "currency": "USD", "note": "zap"}],
                "jobs": {"permanent": [{"value": 1, "note": {"en": "zap"}}]},
                "capacity": [{"product": "zap x", "unit": "zap", "claims": [{"value": 2, "note": "zap"}]}],
                "milestones": [{"event": "agreement", "note": "zap"}],
                "commitments": [{"what": "zap 1"}], "notes": "Zap", "tags": ["zap"]}"#,
        );
        let find = wanted("zap", "");
        let hits = find.hits(&document, &[0]);
        assert_eq!(hits.len(), 15, "{hits:#?}");
        assert_eq!(hits.iter().filter(|h| !h.is_possible()).count(), 2);
        let edit = find.edit(&document, &hits).expect("something to do");
        document.commit(edit);
        let written = document.dataset().projects[0].write().expect("an object");
        let expected = r#"{"id": "a", "name": {"en": " plant", "ru": "Zap"}, "aliases": ["other"],
            "products": [], "parties": [{"name": " Ltd", "local_name": "zap"}],
            "investment": [{"amount": 1, "currency": "USD"}], "jobs": {"permanent": [{"value": 1}]},
            "capacity": [{"product": " x", "unit": "zap", "claims": [{"value": 2}]}],
            "milestones": [{"event": "agreement"}], "commitments": [{"what": " 1"}], "tags": []}"#;
        let expected = Json::parse(expected).expect("JSON");
        for field in [
            "name",
            "aliases",
            "parties",
            "investment",
            "jobs",
            "capacity",
            "notes",
        ] {
            assert_eq!(written.get(field), expected.get(field), "{field}");
        }
        document.undo();
        assert!(!document.is_unsaved());
    }

    #[test]
    fn what_is_not_ticked_and_what_changed_meanwhile_stays() {
        let mut document = document(r#"{"id": "a", "name": "Old", "aliases": ["old", "older"]}"#);
        let find = wanted("old", "new");
        let mut hits = find.hits(&document, &[0]);
        hits[1].before = "meanwhile".to_owned();
        let edit = find.edit(&document, &hits[..2]).expect("one to do");
        document.commit(edit);
        let project = &document.dataset().projects[0];
        assert_eq!(project.name.all().collect::<Vec<_>>(), ["new"]);
        assert_eq!(project.aliases.as_slice(), ["old", "older"]);
    }

    proptest! {
        #[test]
        fn replacing_and_undoing_gives_the_dataset_back(
            find in "[а-яa-z ]{1,3}", replace in "[A-Z]{0,3}", is_case_exact in any::<bool>(),
        ) {
            let mut document = Document::new(sample::dataset());
            let before = document.dataset().write();
            let rows: Vec<usize> = (0..document.dataset().projects.len()).collect();
            let wanted = Wanted { find, replace, is_case_exact };
            let hits = wanted.hits(&document, &rows);
            if let Some(edit) = wanted.edit(&document, &hits) {
                document.commit(edit);
                prop_assert_ne!(document.dataset().write(), before.clone());
                document.undo();
            }
            prop_assert_eq!(document.dataset().write(), before);
        }
    }
}
