//! A ceiling that was written down as an exact number: the note says "up to" the same number.

use super::{Context, Issue, Node, Rule};
use crate::check::walk::Value;
use crate::model::claim::Claim;
use crate::model::codes::Qualifier;
use crate::model::json::Num;

pub(super) const RULE: Rule = Rule {
    codes: &["ceiling-in-note"],
    look,
};

/// What stands before a ceiling, and what stands after it.
const BEFORE: &[&str] = &["up to", "no more than", "at most", "не более", "до"];
const AFTER: &[&str] = &["дейін"];

/// What multiplies a number, by the beginning of the word.
const SCALES: &[(&str, f64)] = &[
    ("thousand", 1e3),
    ("тыс", 1e3),
    ("мың", 1e3),
    ("million", 1e6),
    ("mn", 1e6),
    ("m", 1e6),
    ("млн", 1e6),
    ("миллион", 1e6),
    ("billion", 1e9),
    ("bn", 1e9),
    ("млрд", 1e9),
    ("миллиард", 1e9),
];

fn look(_: &Context<'_>, node: &Node<'_>, issues: &mut Vec<Issue>) {
    let (Value::Money(claim) | Value::Count(claim)) = node.value else {
        return;
    };
    let Some((number, note)) = number(claim).zip(claim.note.as_ref()) else {
        return;
    };
    if claim.meant() == Qualifier::Exact
        && note.all().any(|text| has_ceiling(text, number.as_f64()))
    {
        let issue = node.warning_in("qualifier", "ceiling-in-note");
        issues.push(issue.with("value", number.to_string()));
    }
}

fn number(claim: &Claim) -> Option<&Num> {
    claim.amount.as_ref().or(claim.value.as_ref())
}

/// Whether a text says "up to" this number.
fn has_ceiling(text: &str, number: f64) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    (0..words.len()).any(|at| {
        let (values, length) = values(words.get(at..).unwrap_or_default());
        let is_number = values
            .iter()
            .any(|v| (v - number).abs() <= number.abs() * 1e-9);
        is_number && (ends_before(&words, at) || begins_after(&words, at + length))
    })
}

fn ends_before(words: &[&str], at: usize) -> bool {
    let before = words.get(..at).unwrap_or_default();
    BEFORE.iter().any(|marker| {
        let marker: Vec<&str> = marker.split(' ').collect();
        before.ends_with(&marker)
    })
}

/// Within two words after the number, the unit between: "2 500 000 тоннаға дейін".
fn begins_after(words: &[&str], at: usize) -> bool {
    let after = words.iter().skip(at).take(2);
    after
        .map(|word| word.trim_end_matches(|c: char| !c.is_alphabetic()))
        .any(|word| AFTER.contains(&word))
}

/// What the words at the start of `words` may mean as a number, and how many words that takes. A comma or a point may
/// part thousands or decimals, so that there may be two meanings.
fn values(words: &[&str]) -> (Vec<f64>, usize) {
    let digits_of = |word: &str| -> String {
        let number = word.trim_start_matches(|c: char| !c.is_ascii_digit());
        let end = number.find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.')));
        let number = &number[..end.unwrap_or(number.len())];
        number.trim_end_matches([',', '.']).to_owned()
    };
    let mut digits = words
        .first()
        .map_or_else(String::new, |word| digits_of(word));
    if digits.is_empty() {
        return (Vec::new(), 0);
    }
    let mut length = 1;
    while let Some(next) = words.get(length) {
        let group = digits_of(next);
        let is_group = group.len() == 3 && next.starts_with(|c: char| c.is_ascii_digit());
        if !is_group {
            break;
        }
        digits.push_str(&group);
        length += 1;
    }
    let scale = words.get(length).and_then(|word| scale(word));
    length += usize::from(scale.is_some());
    let readings = [digits.replace([',', '.'], ""), digits.replace(',', ".")];
    let values = readings
        .iter()
        .filter_map(|reading| reading.parse::<f64>().ok());
    (values.map(|v| v * scale.unwrap_or(1.0)).collect(), length)
}

fn scale(word: &str) -> Option<f64> {
    let letters = word.trim_matches(|c: char| !c.is_alphabetic());
    let is_it =
        |name: &str| letters == name || (name.chars().count() > 2 && letters.starts_with(name));
    SCALES
        .iter()
        .find(|(name, _)| is_it(name))
        .map(|(_, scale)| *scale)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect_in_project;

    fn expect(claim: &str, note: &str, is_warned: bool) {
        let warning = "warning ceiling-in-note area_ha[0].qualifier";
        let expected = if is_warned { vec![warning] } else { vec![] };
        expect_in_project(
            &format!(r#""area_ha": [{{{claim}, "source": "s", "note": "{note}"}}]"#),
            &expected,
        );
    }

    #[test]
    fn a_ceiling_in_the_note_of_an_exact_number_is_a_warning_in_three_languages() {
        let claim = r#""value": 2500000"#;
        for note in [
            "Up to 2,500,000 tonnes.",
            "The plant makes up to 2.5 million t",
            "До 2 500 000 тонн",
            "мощность — до 2,5 млн т",
            "2\u{202f}500\u{202f}000 тоннаға дейін.",
            "2,5 млн тоннаға дейін",
            "no more than 2500 thousand",
        ] {
            expect(claim, note, true);
        }
    }

    #[test]
    fn another_number_or_a_stated_ceiling_is_none() {
        let claim = r#""value": 2500000"#;
        for note in [
            "Up to 3 million",
            "By 2028",
            "2.5 million",
            "до 2028 года",
            "up to",
        ] {
            expect(claim, note, false);
        }
        expect(
            r#""value": 2500000, "qualifier": "up_to""#,
            "up to 2.5 million",
            false,
        );
        expect(r#""missing": "withheld""#, "up to 2.5 million", false);
    }
}
