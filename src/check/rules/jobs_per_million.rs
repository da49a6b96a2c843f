//! Far too many or too few jobs for the money: mostly a zero too many, a million taken for a billion, or a wrong currency.
//!
//! The bounds, 0.01 and 50 jobs for a million US dollars, leave a wide berth: heavy industry makes about one, sewing and
//! farming up to twenty.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::quantity::DEFAULT_TOLERANCE;

pub(super) const RULE: Rule = Rule {
    codes: &["jobs-per-million"],
    look,
};

/// Jobs for one million US dollars.
const USUAL: std::ops::RangeInclusive<f64> = 0.01..=50.0;

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Project(project) = node.value else {
        return;
    };
    let money = project.investment_usd(context.rates, DEFAULT_TOLERANCE);
    let jobs = project.headline_jobs(DEFAULT_TOLERANCE);
    let (Some(money), Some(jobs)) = (money.quantity(), jobs.quantity()) else {
        return;
    };
    let (money, jobs) = (money.headline, jobs.headline);
    if money <= 0.0 || jobs <= 0.0 {
        return;
    }
    let ratio = jobs / (money / 1e6);
    if !USUAL.contains(&ratio) {
        let side = if ratio > *USUAL.end() { "many" } else { "few" };
        let issue = node.warning("jobs-per-million").with("side", side);
        issues.push(
            issue
                .with("jobs", format!("{jobs:.0}"))
                .with("amount", format!("{money:.0}")),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    fn project(amount: &str, jobs: &str) -> String {
        format!(
            r#""investment": [{{"amount": {amount}, "currency": "USD", "source": "s"}}],
            "jobs": {{"permanent": [{{"value": {jobs}, "source": "s"}}]}}"#
        )
    }

    #[test]
    fn a_zero_too_many_on_either_side_is_a_warning() {
        let warning = &["warning jobs-per-million -"];
        expect_in_project(&project("1000000", "51"), warning);
        expect_in_project(&project("200", "250"), warning);
        expect_in_project(&project("1000000000", "9"), warning);
        for (amount, jobs) in [
            ("1000000", "50"),
            ("1000000000", "10"),
            ("200000000", "250"),
            ("0", "250"),
            ("200000000", "0"),
        ] {
            expect_in_project(&project(amount, jobs), &[]);
        }
    }

    #[test]
    fn what_is_not_stated_is_not_compared() {
        expect_in_project(
            r#""investment": [{"missing": "not_stated", "source": "s"}],
            "jobs": {"permanent": [{"value": 100000, "source": "s"}]}"#,
            &[],
        );
    }
}
