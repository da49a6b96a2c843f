//! Where a part of a dataset stands: `projects[12].investment[0].amount`.

use std::fmt::{self, Write as _};

use crate::model::visible::visible;

/// Characters of the name of an unknown field that a place repeats.
const LONGEST_NAME: usize = 60;

/// One step down into a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The field of this name, and which one of that name, counted from 0.
    Field(String, usize),
    /// The item at this position of the list, counted from 0.
    Item(usize),
}

/// The way to a part of a dataset, from the top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place(pub Vec<Step>);

impl Place {
    /// The same way from the record on: `investment[0].amount`. Empty for a whole record.
    pub fn in_record(&self, is_head: bool) -> String {
        let steps = if is_head {
            &self.0[..]
        } else {
            self.0.get(2..).unwrap_or_default()
        };
        text(steps)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(&self.0))
    }
}

fn text(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Field(name, nth) => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(&visible(name, LONGEST_NAME));
                if *nth > 0 {
                    // Writing to a text cannot fail.
                    let _ = write!(out, "#{}", nth + 1);
                }
            }
            Step::Item(at) => {
                let _ = write!(out, "[{at}]");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_like_a_path_into_the_file() {
        let field = |name: &str| Step::Field(name.to_owned(), 0);
        let place = Place(vec![
            field("projects"),
            Step::Item(12),
            field("investment"),
            Step::Item(0),
            Step::Field("x".to_owned(), 1),
        ]);
        assert_eq!(place.to_string(), "projects[12].investment[0].x#2");
        assert_eq!(place.in_record(false), "investment[0].x#2");
    }
}
