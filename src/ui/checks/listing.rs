//! Which issues the page lists, in which groups and order: made once for each state of the records and the filters.

use std::collections::BTreeMap;

use super::marks::Marks;
use crate::check::{Issue, Severity};
use crate::i18n::Words;
use crate::i18n::collate::Collation;
use crate::model::codes::{Lang, codes};
use crate::model::region::Region;
use crate::ui::View;

codes! {
    /// What issues are put together by. Message ids are `checks-by-{code}`.
    pub enum Grouping {
        Rule = "rule",
        Severity = "severity",
        Region = "region",
    }
}

/// Where the project of an issue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// In this region, or in none that is stated.
    Region(Option<Region>),
    /// It is about no project: a source, a rate, an announcement, the dataset itself.
    Elsewhere,
}

/// Which issues are asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sieve {
    /// Only those as bad as this.
    pub severity: Option<Severity>,
    /// Only those of this rule.
    pub rule: Option<&'static str>,
    /// Only those of projects there.
    pub spot: Option<Spot>,
    /// The muted ones instead.
    pub is_muted: bool,
}

/// What a listing was made from.
type Made = (Option<(u64, usize)>, Sieve, Grouping, Lang);

/// The issues that are listed, by group.
#[derive(Debug, Default)]
pub(super) struct Listing {
    made: Option<Made>,
    /// Title of each group, and the positions of its issues in the list that was sieved.
    pub groups: Vec<(String, Vec<usize>)>,
    /// The rules that have issues, with their names in the order of the alphabet.
    pub rules: Vec<(&'static str, String)>,
    /// The places that have issues, with their names in the order of the format.
    pub spots: Vec<(Spot, String)>,
}

impl Listing {
    /// Makes the listing again, if anything that it was made from is another.
    pub(super) fn follow(
        &mut self,
        view: &View<'_>,
        marks: &Marks,
        sieve: &Sieve,
        grouping: Grouping,
    ) {
        let made = (marks.state(), sieve.clone(), grouping, view.words.lang());
        if self.made.as_ref() == Some(&made) {
            return;
        }
        let issues = chosen(view, marks, sieve);
        let sieved = || {
            issues
                .iter()
                .enumerate()
                .filter(|(_, i)| passes(view, sieve, i))
        };
        let mut groups: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
        for (at, issue) in sieved() {
            groups
                .entry(group(view, grouping, issue))
                .or_default()
                .push(at);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        let order = Collation::of(view.words.lang());
        groups.sort_by(|((a_rank, a), _), ((b_rank, b), _)| {
            a_rank.cmp(b_rank).then_with(|| order.compare(a, b))
        });
        *self = Self {
            made: Some(made),
            groups: groups
                .into_iter()
                .map(|((_, title), issues)| (title, issues))
                .collect(),
            rules: rules(view.words, issues),
            spots: spots(view, issues),
        };
    }
}

/// The issues that are sieved: those that count, or the muted ones.
pub(super) fn chosen<'a>(view: &View<'a>, marks: &'a Marks, sieve: &Sieve) -> &'a [Issue] {
    if sieve.is_muted {
        &marks.muted
    } else {
        view.issues
    }
}

/// Where the project of an issue is.
pub(super) fn spot(view: &View<'_>, issue: &Issue) -> Spot {
    let project = issue
        .project()
        .and_then(|row| view.document.dataset().projects.get(row));
    project.map_or(Spot::Elsewhere, |project| Spot::Region(project.region))
}

fn passes(view: &View<'_>, sieve: &Sieve, issue: &Issue) -> bool {
    sieve.severity.is_none_or(|wanted| issue.severity == wanted)
        && sieve.rule.is_none_or(|wanted| issue.code == wanted)
        && sieve.spot.is_none_or(|wanted| spot(view, issue) == wanted)
}

/// The place of a group among the others, and its title.
fn group(view: &View<'_>, grouping: Grouping, issue: &Issue) -> (usize, String) {
    let words = view.words;
    match grouping {
        // Rules with errors stand first.
        Grouping::Rule => (issue.severity as usize, rule_name(words, issue.code)),
        Grouping::Severity => (
            issue.severity as usize,
            words.text(issue.severity.message_id()),
        ),
        Grouping::Region => {
            let spot = spot(view, issue);
            (rank(spot), spot_name(words, spot))
        }
    }
}

/// The name of a rule.
pub(super) fn rule_name(words: &Words, code: &str) -> String {
    words.text(&format!("rule-{code}"))
}

fn spot_name(words: &Words, spot: Spot) -> String {
    match spot {
        Spot::Region(Some(region)) => words.name(&region),
        Spot::Region(None) => words.text("region-none"),
        Spot::Elsewhere => words.text("checks-elsewhere"),
    }
}

/// Regions in the order of the format, then what has none.
fn rank(spot: Spot) -> usize {
    match spot {
        Spot::Region(Some(region)) => region as usize,
        Spot::Region(None) => Region::ALL.len(),
        Spot::Elsewhere => Region::ALL.len() + 1,
    }
}

fn rules(words: &Words, issues: &[Issue]) -> Vec<(&'static str, String)> {
    let mut codes: Vec<&'static str> = issues.iter().map(|issue| issue.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let named = codes.into_iter().map(|code| (code, rule_name(words, code)));
    let mut rules: Vec<_> = named.collect();
    let order = Collation::of(words.lang());
    rules.sort_by(|(_, a), (_, b)| order.compare(a, b));
    rules
}

fn spots(view: &View<'_>, issues: &[Issue]) -> Vec<(Spot, String)> {
    let mut spots: Vec<Spot> = issues.iter().map(|issue| spot(view, issue)).collect();
    spots.sort_by_key(|spot| rank(*spot));
    spots.dedup();
    spots
        .into_iter()
        .map(|spot| (spot, spot_name(view.words, spot)))
        .collect()
}
