//! Capacities of one product in different units: they cannot be added up, and one of the units is often a slip.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::codes::Direction;
use crate::model::fold::fold;
use crate::model::project::Capacity;

pub(super) const RULE: Rule = Rule {
    codes: &["mixed-units"],
    look,
};

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let Value::Project(project) = node.value else {
        return;
    };
    for (row, capacity) in project.capacity.iter().enumerate() {
        let before = project.capacity.iter().take(row);
        let Some(unit) = unit(capacity) else { continue };
        let other = before
            .filter(|other| is_same_product(other, capacity))
            .filter_map(self::unit)
            .find(|other| fold(other) != fold(unit));
        if let Some(other) = other {
            let position = project.capacity.file_index(row);
            let issue = node.warning_in(&format!("capacity[{position}].unit"), "mixed-units");
            issues.push(
                issue
                    .with_value("product", &capacity.product)
                    .with("unit", unit)
                    .with("other", other),
            );
        }
    }
}

fn unit(capacity: &Capacity) -> Option<&str> {
    let unit = capacity.unit.as_deref().map(str::trim);
    unit.filter(|unit| !unit.is_empty())
}

fn is_same_product(a: &Capacity, b: &Capacity) -> bool {
    let direction = |c: &Capacity| c.direction.unwrap_or(Direction::Output);
    let names = |c: &Capacity| -> Vec<String> {
        let names = c.product.all().map(|name| fold(name.trim()));
        names.filter(|name| !name.is_empty()).collect()
    };
    let others = names(b);
    direction(a) == direction(b) && names(a).iter().any(|name| others.contains(name))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    #[test]
    fn one_product_in_two_units_is_a_warning() {
        let capacity = |second: &str| {
            format!(r#""capacity": [{{"product": "Cement", "unit": "t/yr"}}, {{{second}}}]"#)
        };
        let warning = &["warning mixed-units capacity[1].unit"];
        expect_in_project(&capacity(r#""product": "cement", "unit": "MW""#), warning);
        let by_lang = r#""product": {"en": "Cement"}, "direction": "output", "unit": "kt/yr""#;
        expect_in_project(&capacity(by_lang), warning);
        for second in [
            r#""product": "Cement", "unit": "T/yr""#,
            r#""product": "Cement", "unit": "MW", "direction": "input""#,
            r#""product": "Clinker", "unit": "MW""#,
            r#""product": "Cement""#,
        ] {
            expect_in_project(&capacity(second), &[]);
        }
    }
}
