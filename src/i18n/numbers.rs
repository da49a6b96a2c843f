//! Numbers and quantities as each language writes them, and the scales of money.
//!
//! English groups with a comma and has a decimal point; Russian and Kazakh group with a narrow no-break space and have
//! a decimal comma. The minus is U+2212.

use super::Words;
use crate::model::claim::Known;
use crate::model::codes::{Lang, Qualifier};
use crate::model::quantity::Quantity;

/// Narrow and unbreakable: between a sign and its number, and between groups of digits in Russian and Kazakh.
const THIN_SPACE: char = '\u{202f}';

/// How money is scaled for display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Whole units.
    Ones,
    /// Millions.
    Millions,
    /// Billions (10⁹).
    Billions,
}

impl Scale {
    /// The scale that keeps a number short: what would be rounded to 1,000 of one scale is 1 of the next.
    pub fn fitting(value: f64) -> Self {
        match value.abs() {
            v if v >= 999.5e6 => Self::Billions,
            v if v >= 999_999.5 => Self::Millions,
            _ => Self::Ones,
        }
    }

    /// How many decimals a number of this scale is shown with: one, but none for whole units and for ten million and more.
    pub fn digits(self, value: f64) -> usize {
        match self {
            Self::Ones => 0,
            Self::Millions => usize::from(value.abs() < 9.95e6),
            Self::Billions => 1,
        }
    }

    /// How many units make one of the scale.
    pub fn factor(self) -> f64 {
        match self {
            Self::Ones => 1.0,
            Self::Millions => 1e6,
            Self::Billions => 1e9,
        }
    }
}

/// The sign before a number: ≈ ≥ > ≤ or nothing (exact; a range shows both ends instead).
pub fn sign(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Exact | Qualifier::Range => "",
        Qualifier::Approx => "≈",
        Qualifier::AtLeast => "≥",
        Qualifier::MoreThan => ">",
        Qualifier::UpTo => "≤",
    }
}

impl Words {
    /// A number with at most `digits` decimals, trailing zeros left out, grouped by thousands.
    pub fn number(&self, value: f64, digits: usize) -> String {
        let fixed = rounded(value, digits);
        let trimmed = if fixed.contains('.') {
            fixed.trim_end_matches('0').trim_end_matches('.')
        } else {
            &fixed
        };
        self.localised(value, trimmed)
    }

    /// A number with exactly `digits` decimals, so that labels of one scale align.
    pub fn number_fixed(&self, value: f64, digits: usize) -> String {
        self.localised(value, &rounded(value, digits))
    }

    /// What stands before the decimals.
    pub fn decimal_sign(&self) -> char {
        match self.lang() {
            Lang::En => '.',
            Lang::Ru | Lang::Kk => ',',
        }
    }

    /// Puts the separators of the language into the digits of the absolute value, and the minus before them.
    fn localised(&self, value: f64, digits: &str) -> String {
        if !value.is_finite() {
            return if value.is_nan() { "—" } else { "∞" }.to_owned();
        }
        let point = self.decimal_sign();
        let group = match self.lang() {
            Lang::En => ',',
            Lang::Ru | Lang::Kk => THIN_SPACE,
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_zero = digits.bytes().all(|b| matches!(b, b'0' | b'.'));
        let mut out = String::with_capacity(digits.len() * 2);
        if value < 0.0 && !is_zero {
            out.push('−');
        }
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.push(group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(point);
            out.push_str(fraction);
        }
        out
    }

    /// A quantity with its sign and `digits` decimals, without unit: `≈ 200`, `> 2,400`, `1–2` for a range.
    pub fn quantity(&self, quantity: &Quantity, digits: usize) -> String {
        signed(quantity, |value| self.number(value, digits))
    }

    /// The same with exactly `digits` decimals.
    pub fn quantity_fixed(&self, quantity: &Quantity, digits: usize) -> String {
        signed(quantity, |value| self.number_fixed(value, digits))
    }

    /// Why there is no number: `not stated`, `nobody has looked`, `no exchange rate`, …; empty where there is one.
    pub fn why_missing(&self, known: &Known) -> String {
        match known {
            Known::Stated(_) => String::new(),
            Known::Missing(reason) => self.name(reason),
            Known::NoRate(..) => self.text("missing-no-rate"),
            Known::NobodyLooked => self.text("missing-nobody-looked"),
            Known::Unusable => self.text("missing-unusable"),
        }
    }
}

/// The digits of the absolute value, halves rounded up as people do: 2.5 is 3, where the standard library says 2.
fn rounded(value: f64, digits: usize) -> String {
    let shift = 10_f64.powi(i32::try_from(digits).unwrap_or_default());
    let nearest = (value.abs() * shift).round() / shift;
    let nearest = if nearest.is_finite() {
        nearest
    } else {
        value.abs()
    };
    format!("{nearest:.digits$}")
}

/// The sign and the number, or both ends of a range.
fn signed(quantity: &Quantity, number: impl Fn(f64) -> String) -> String {
    match (quantity.qualifier, quantity.low) {
        (Qualifier::Range, Some(low)) => format!("{}–{}", number(low), number(quantity.high)),
        (qualifier, _) => match sign(qualifier) {
            "" => number(quantity.headline),
            sign => format!("{sign}{THIN_SPACE}{}", number(quantity.headline)),
        },
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// What it reads in English, Russian and Kazakh; `~` stands for U+00A0, `_` for U+202F.
    pub(in crate::i18n) fn reads(say: impl Fn(&Words) -> String) -> [String; 3] {
        [Lang::En, Lang::Ru, Lang::Kk].map(|lang| {
            say(Words::of(lang))
                .replace('\u{a0}', "~")
                .replace('\u{202f}', "_")
        })
    }

    /// A usable quantity.
    pub(in crate::i18n) fn quantity(qualifier: Qualifier, value: f64) -> Quantity {
        Quantity::new(qualifier, Some(value), (None, None), 0.1).expect("usable")
    }

    /// A usable range.
    pub(in crate::i18n) fn range(low: f64, high: f64) -> Quantity {
        Quantity::new(Qualifier::Range, None, (Some(low), Some(high)), 0.1).expect("usable")
    }

    #[test]
    fn thousands_and_decimals_are_those_of_the_language() {
        assert_eq!(
            reads(|w| w.number(29_459.0, 0)),
            ["29,459", "29_459", "29_459"]
        );
        assert_eq!(
            reads(|w| w.number(1_234_567.25, 1)),
            ["1,234,567.3", "1_234_567,3", "1_234_567,3"]
        );
        assert_eq!(
            reads(|w| w.number(-1200.0, 0)),
            ["−1,200", "−1_200", "−1_200"]
        );
        assert_eq!(reads(|w| w.number(-0.01, 1)), ["0", "0", "0"]);
        assert_eq!(reads(|w| w.number(15.0, 1)), ["15", "15", "15"]);
        assert_eq!(reads(|w| w.number_fixed(15.0, 1)), ["15.0", "15,0", "15,0"]);
        assert_eq!(reads(|w| w.number(2.5, 0)), ["3", "3", "3"]);
        assert_eq!(reads(|w| w.number(999.0, 0))[0], "999");
        assert_eq!(reads(|w| w.number(f64::INFINITY, 0))[0], "∞");
        assert_eq!(reads(|w| w.number(1e300, 2))[0].len(), 301 + 100);
    }

    #[test]
    fn a_quantity_shows_how_sure_it_is() {
        let shown = |q: Quantity| reads(|w| w.quantity(&q, 1));
        assert_eq!(shown(quantity(Qualifier::Exact, 200.0))[0], "200");
        assert_eq!(shown(quantity(Qualifier::Approx, 200.0))[0], "≈_200");
        assert_eq!(shown(quantity(Qualifier::AtLeast, 50.0))[1], "≥_50");
        assert_eq!(
            shown(quantity(Qualifier::MoreThan, 2400.0)),
            [">_2,400", ">_2_400", ">_2_400"]
        );
        assert_eq!(shown(quantity(Qualifier::UpTo, 1.25))[2], "≤_1,3");
        assert_eq!(shown(range(1.5, 2.0)), ["1.5–2", "1,5–2", "1,5–2"]);
        assert_eq!(
            reads(|w| w.quantity_fixed(&range(1.5, 2.0), 1))[0],
            "1.5–2.0"
        );
    }

    #[test]
    fn a_missing_number_says_why() {
        let why = |known: Known| reads(|w| w.why_missing(&known));
        assert_eq!(
            why(Known::NobodyLooked),
            [
                "nobody has looked",
                "никто не проверял",
                "ешкім тексермеген"
            ]
        );
        assert_eq!(why(Known::Unusable)[0], "cannot be used");
        assert_eq!(why(Known::Stated(quantity(Qualifier::Exact, 1.0)))[0], "");
    }
}
