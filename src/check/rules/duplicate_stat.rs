//! Two statistics of one region, one kind and one date: only the first is used, the other should be its rival claim.

use super::{Context, Issue, Node, Rule};
use crate::check::context::stat_key;
use crate::check::place::Place;
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["duplicate-stat"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    if let Value::RegionStat(stat) = node.value
        && let Some(first) = stat_key(stat).and_then(|key| context.stats.get(&key))
        && !matches!(node.place, Place::Item(_, position) if position == first)
    {
        let issue = node.error("duplicate-stat");
        issues.push(issue.with("first", format!("region_stats[{first}]")));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in;

    #[test]
    fn each_statistic_after_the_first_of_its_region_kind_and_date_is_an_error() {
        let stat = |region: &str, date: &str| {
            format!(
                r#"{{"region": "{region}", "indicator": "population", "date": "{date}", "claims": [{{"value": 5, "source": "s"}}]}}"#
            )
        };
        let (a, b, c) = (
            stat("KZ-10", "2025"),
            stat("KZ-10", "2024"),
            stat("KZ-11", "2025"),
        );
        expect_in(
            &format!(
                r#""sources": [{{"id": "s", "title": "S"}}], "region_stats": [{a}, {b}, {c}, {a}]"#
            ),
            &["error duplicate-stat region_stats[3]"],
        );
    }
}
