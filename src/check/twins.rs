//! Which projects may be the same one, written down twice: alike names, the same region, and an investor in common.
//!
//! Only projects of one region and investor are compared, each with at most [`NEIGHBOURS`] others that its name stands
//! next to in order, so that a large file is checked in a moment.

use std::collections::{BTreeSet, HashMap};

use crate::model::fold::fold;
use crate::model::project::Project;
use crate::model::region::Region;

/// How many others of its region and investor a name is compared with.
const NEIGHBOURS: usize = 48;

/// The share of letter pairs that two names must have in common to be alike (coefficient of Sørensen and Dice).
const ALIKE: f64 = 0.8;

/// One name of a project as it is compared: its words in order of the alphabet, without marks and signs.
struct Name {
    folded: String,
    row: usize,
}

/// The rows of projects that may be the same as an earlier one, with the first such row.
pub(super) fn twins(projects: &[Project]) -> HashMap<usize, usize> {
    let mut groups: HashMap<(Option<Region>, String), Vec<Name>> = HashMap::new();
    for (row, project) in projects.iter().enumerate() {
        for investor in investors(project) {
            let group = groups.entry((project.region, investor)).or_default();
            group.extend(names(project).map(|folded| Name { folded, row }));
        }
    }
    let mut found: HashMap<usize, usize> = HashMap::new();
    // The smallest row wins, so that the order of the groups does not matter.
    for mut group in groups.into_values().filter(|group| group.len() > 1) {
        group.sort_by(|a, b| (&a.folded, a.row).cmp(&(&b.folded, b.row)));
        for (later, earlier) in pairs(&group) {
            let first = found.entry(later).or_insert(earlier);
            *first = (*first).min(earlier);
        }
    }
    found
}

/// The pairs of rows in a group whose names are alike, the later row first.
fn pairs(group: &[Name]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (at, name) in group.iter().enumerate() {
        let others = group.iter().skip(at + 1).take(NEIGHBOURS);
        for other in others.filter(|other| other.row != name.row && is_alike(name, other)) {
            pairs.push((name.row.max(other.row), name.row.min(other.row)));
        }
    }
    pairs
}

/// The folded names of who stands behind a project, each once; one empty name where nobody is known.
fn investors(project: &Project) -> BTreeSet<String> {
    let known: BTreeSet<String> = project.investors().into_iter().map(sorted_words).collect();
    if known.is_empty() {
        BTreeSet::from([String::new()])
    } else {
        known
    }
}

/// The names of a project in each language, folded.
fn names(project: &Project) -> impl Iterator<Item = String> + '_ {
    let named = project.name.all().map(sorted_words);
    named.filter(|name| !name.is_empty())
}

/// The folded words of a text in order of the alphabet: "Cement plant, Aktobe" is "Aktobe cement plant".
fn sorted_words(text: &str) -> String {
    let folded = fold(text);
    let mut words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words.join(" ")
}

/// Whether two names have most letter pairs in common and no number that tells them apart: "phase 1" and "phase 2" are
/// two projects.
fn is_alike(a: &Name, b: &Name) -> bool {
    if a.folded == b.folded {
        return true;
    }
    numbers(&a.folded).eq(numbers(&b.folded)) && dice(&a.folded, &b.folded) >= ALIKE
}

fn numbers(name: &str) -> impl Iterator<Item = &str> {
    name.split(' ')
        .filter(|word| word.contains(|c: char| c.is_ascii_digit()))
}

fn dice(a: &str, b: &str) -> f64 {
    let (mut a, mut b) = (letter_pairs(a), letter_pairs(b));
    let all = a.len() + b.len();
    if all == 0 {
        return 0.0;
    }
    a.sort_unstable();
    b.sort_unstable();
    let (mut i, mut j, mut common) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                (i, j, common) = (i + 1, j + 1, common + 1);
            }
        }
    }
    f64::from(2 * common) / all as f64
}

fn letter_pairs(text: &str) -> Vec<(char, char)> {
    text.chars().zip(text.chars().skip(1)).collect()
}
