//! Where a value stands in the file: `projects[12].investment[0].amount`.

use std::fmt;

use crate::model::visible::visible;

/// How many characters of the name of an unknown field a place repeats.
const LONGEST_NAME: usize = 60;

/// A path into the file, held as a chain on the stack; a text is made only where an issue needs one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    /// The file itself.
    Root,
    /// A field of an object.
    Field(&'a Place<'a>, &'a str),
    /// An item of a list, by its position in the file.
    Item(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// The place of a field.
    pub(super) fn field(&'a self, name: &'a str) -> Self {
        Self::Field(self, name)
    }

    /// The place of an item.
    pub(super) fn item(&'a self, position: usize) -> Self {
        Self::Item(self, position)
    }

    /// The name of the innermost field: `amount` of `investment[0].amount`, `markets` of `markets[2]`.
    pub(super) fn last_field(&self) -> &'a str {
        match self {
            Self::Root => "",
            Self::Field(_, name) => name,
            Self::Item(parent, _) => parent.last_field(),
        }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(Self::Root, name) => f.write_str(&visible(name, LONGEST_NAME)),
            Self::Field(parent, name) => write!(f, "{parent}.{}", visible(name, LONGEST_NAME)),
            Self::Item(parent, position) => write!(f, "{parent}[{position}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_like_a_path_into_the_file() {
        let root = Place::Root;
        let projects = root.field("projects");
        let project = projects.item(12);
        let investment = project.field("investment");
        let claim = investment.item(0);
        assert_eq!(
            claim.field("amount").to_string(),
            "projects[12].investment[0].amount"
        );
        assert_eq!(claim.last_field(), "investment");
    }
}
