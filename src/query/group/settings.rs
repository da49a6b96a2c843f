//! By what the table is grouped, and which groups are folded.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::query::totals::Grouping;

/// The most fields that a table is grouped by.
const MOST: usize = 2;

/// The value of a group and of the groups around it, outermost first, as their codes; `None` is "not stated".
pub type Path = Vec<Option<String>>;

/// How the table is grouped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupBy {
    /// The fields, outermost first; none is a plain table.
    fields: Vec<Grouping>,
    /// Whether groups are folded, also those that are yet to come.
    #[serde(rename = "folded")]
    is_folded: bool,
    /// The groups that are not as the others.
    except: BTreeSet<Path>,
}

impl GroupBy {
    /// By these fields, each once and two at the most, with every group open.
    pub fn new(fields: &[Grouping]) -> Self {
        let mut tidy = Self::default();
        for field in fields {
            if !tidy.fields.contains(field) && tidy.fields.len() < MOST {
                tidy.fields.push(*field);
            }
        }
        tidy
    }

    /// The same as it may stand in a file, put in order.
    pub fn tidied(self) -> Self {
        Self {
            fields: Self::new(&self.fields).fields,
            ..self
        }
    }

    /// The fields, outermost first.
    pub fn fields(&self) -> &[Grouping] {
        &self.fields
    }

    /// Whether the rows of a group are hidden.
    pub fn is_folded(&self, path: &Path) -> bool {
        self.is_folded != self.except.contains(path)
    }

    /// Hides the rows of a group, or shows them again.
    pub fn toggle(&mut self, path: &Path) {
        if !self.except.remove(path) {
            self.except.insert(path.clone());
        }
    }

    /// Shows the rows of a group.
    pub fn unfold(&mut self, path: &Path) {
        if self.is_folded(path) {
            self.toggle(path);
        }
    }

    /// Hides the rows of every group, or shows those of every group.
    pub fn fold_all(&mut self, is_folded: bool) {
        self.is_folded = is_folded;
        self.except.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_counts_once_and_a_third_one_not_at_all() {
        let by = GroupBy::new(&[
            Grouping::Region,
            Grouping::Region,
            Grouping::Status,
            Grouping::Year,
        ]);
        assert_eq!(by.fields(), [Grouping::Region, Grouping::Status]);
    }

    #[test]
    fn a_group_that_was_opened_alone_is_folded_again_with_all() {
        let mut by = GroupBy::new(&[Grouping::Region]);
        let (one, other) = (vec![Some("KZ-55".to_owned())], vec![None]);
        by.fold_all(true);
        by.toggle(&one);
        assert!(!by.is_folded(&one) && by.is_folded(&other));
        by.fold_all(true);
        assert!(by.is_folded(&one) && by.is_folded(&other));
        by.unfold(&other);
        by.unfold(&other);
        assert!(!by.is_folded(&other));
    }

    #[test]
    fn what_is_folded_comes_back_as_it_was_written() {
        let mut by = GroupBy::new(&[Grouping::Region, Grouping::Status]);
        by.fold_all(true);
        by.toggle(&vec![Some("KZ-10".to_owned()), None]);
        let text = serde_json::to_string(&by).expect("it can be written");
        assert_eq!(serde_json::from_str::<GroupBy>(&text).ok(), Some(by));
    }
}
