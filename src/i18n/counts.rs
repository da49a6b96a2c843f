//! Units behind numbers, and counts of projects with the plural of the language.

use super::{Arg, Words};
use crate::model::message::Unit;
use crate::model::quantity::{Quantity, Total};

impl Words {
    /// A unit of a capacity or a promise: `t/yr`, `MW`, `enterprises`; a unit without a name stands as it is. `count`
    /// is the number before it.
    pub fn unit(&self, unit: &str, count: Option<f64>) -> String {
        let id = format!(
            "unit-{}",
            unit.trim().to_lowercase().replace(['/', ' ', '_'], "-")
        );
        if !self.has(&id) {
            return unit.trim().to_owned();
        }
        let args: Vec<_> = count.map(|n| ("n", Arg::from(n))).into_iter().collect();
        self.fill(&id, &args)
    }

    /// A quantity with its unit: `> 3,000 ha`, `50%`.
    pub fn quantity_unit(&self, quantity: &Quantity, digits: usize, unit: &str) -> String {
        let shown = Arg::from(self.quantity(quantity, digits));
        if unit.trim() == "percent" {
            return self.fill("number-percent", &[("n", shown)]);
        }
        let unit = self.unit(unit, Some(quantity.last_shown()));
        self.fill("number-unit", &[("n", shown), ("unit", unit.into())])
    }

    /// A quantity with its unit and every digit that it has, to tell it from another one.
    pub fn exact(&self, quantity: &Quantity, unit: &Unit) -> String {
        match unit {
            Unit::None => self.quantity(quantity, 6),
            Unit::Named(unit) => self.quantity_unit(quantity, 6, unit),
            Unit::Money(currency) => self.money_exact(quantity, *currency),
        }
    }

    /// A number of projects: `13 projects`.
    pub fn projects(&self, n: usize) -> String {
        let shown = self.number(n as f64, 0);
        self.fill(
            "projects-count",
            &[("n", n.into()), ("shown", shown.into())],
        )
    }

    /// Some of all projects: `3 of 13 projects`.
    pub fn projects_of(&self, n: usize, all: usize) -> String {
        self.part_of("projects-of", n, all)
    }

    /// How many of them state a number: `11 of 13 state it`.
    pub fn stated_of(&self, total: &Total) -> String {
        self.part_of("stated-of", total.stated, total.projects)
    }

    fn part_of(&self, id: &str, n: usize, all: usize) -> String {
        let args = [
            ("n", n.into()),
            ("shown", self.number(n as f64, 0).into()),
            ("all", all.into()),
            ("all-shown", self.number(all as f64, 0).into()),
        ];
        self.fill(id, &args)
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::numbers::tests::{quantity, reads};
    use crate::model::codes::Qualifier;

    #[test]
    fn units_and_counts_take_the_form_of_their_number() {
        let ten = quantity(Qualifier::Exact, 10.0);
        let shown = reads(|w| w.quantity_unit(&ten, 0, "enterprises"));
        assert_eq!(shown, ["10~enterprises", "10~предприятий", "10~кәсіпорын"]);
        let half = quantity(Qualifier::AtLeast, 50.0);
        assert_eq!(
            reads(|w| w.quantity_unit(&half, 0, "percent")),
            ["≥_50%", "≥_50~%", "≥_50~%"]
        );
        assert_eq!(reads(|w| w.unit("t/yr", None)), ["t/yr", "т/год", "т/жыл"]);
        assert_eq!(reads(|w| w.unit("GWh", None)), ["GWh", "GWh", "GWh"]);
        assert_eq!(
            reads(|w| w.projects(1)),
            ["1~project", "1~проект", "1~жоба"]
        );
        assert_eq!(reads(|w| w.projects(1002))[1], "1_002~проекта");
        assert_eq!(
            reads(|w| w.projects(13)),
            ["13~projects", "13~проектов", "13~жоба"]
        );
        assert_eq!(
            reads(|w| w.projects_of(3, 21)),
            ["3 of 21 projects", "3 из 21 проекта", "21 жобаның ішінен 3"]
        );
    }
}
