//! A project that may stand in the file already: an alike name, the same region and an investor in common.

use super::{Context, Issue, Node, Rule};
use crate::check::subject::Subject;
use crate::check::walk::Value;

pub(super) const RULE: Rule = Rule {
    codes: &["likely-duplicate"],
    look,
};

fn look(context: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let (Value::Project(project), Subject::Project(row)) = (node.value, node.subject) else {
        return;
    };
    let earlier = context.twins.get(&row);
    let earlier = earlier.and_then(|row| context.dataset.projects.get(*row));
    // Two of one id are said to be so by `duplicate-id`.
    let Some(earlier) = earlier.filter(|e| e.id != project.id) else {
        return;
    };
    let issue = node.warning("likely-duplicate");
    issues.push(
        issue
            .with_value("name", &earlier.name)
            .with("id", earlier.id.as_str()),
    );
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in;

    fn project(id: &str, name: &str, rest: &str) -> String {
        format!(
            r#"{{"id": "{id}", "name": "{name}", "region": "KZ-15", "sector": "food", "status": "agreement", {rest}}}"#
        )
    }

    fn expect(first: (&str, &str), second: (&str, &str), is_duplicate: bool) {
        let projects = [
            project("a", first.0, first.1),
            project("b", second.0, second.1),
        ];
        let warning = "warning likely-duplicate projects[1]";
        let expected = if is_duplicate { vec![warning] } else { vec![] };
        expect_in(
            &format!(r#""projects": [{}]"#, projects.join(", ")),
            &expected,
        );
    }

    fn by(investor: &str) -> String {
        format!(r#""parties": [{{"name": "{investor}", "country": "CN", "role": "investor"}}]"#)
    }

    #[test]
    fn the_same_plant_in_other_words_and_another_script_is_a_likely_duplicate() {
        let xinfa = by("Xinfa Group");
        for (first, second) in [
            ("Cement plant in Aktobe", "Aktobe cement plant in"),
            ("Cement plant in Aktobe", "Cement plants in Aktobe"),
            ("Qarmet", "\u{41a}\u{430}\u{440}\u{43c}\u{435}\u{442}"),
        ] {
            expect((first, &xinfa), (second, &by("XINFA group")), true);
        }
        let nobody = r#""parties": []"#;
        expect(("Copper smelter", nobody), ("Copper smelter", nobody), true);
    }

    #[test]
    fn another_phase_investor_or_product_is_another_project() {
        let xinfa = by("Xinfa Group");
        let phase = |n| format!("Cement plant in Aktobe, phase {n}");
        expect((&phase(1), &xinfa), (&phase(2), &xinfa), false);
        expect(
            ("Copper smelter", &xinfa),
            ("Copper smelter", &by("SSGPO")),
            false,
        );
        expect(
            ("Copper smelter", &xinfa),
            ("Alumina refinery", &xinfa),
            false,
        );
    }

    #[test]
    fn the_same_name_in_another_region_is_another_project() {
        let other = project("b", "Copper smelter", r#""tags": []"#).replace("KZ-15", "KZ-10");
        let first = project("a", "Copper smelter", r#""tags": []"#);
        expect_in(&format!(r#""projects": [{first}, {other}]"#), &[]);
    }
}
