//! Numbers, money and quantities as each language writes them.
//!
//! English groups with a comma and has a decimal point; Russian and Kazakh group with a narrow no-break space and have
//! a decimal comma. The minus is U+2212.

use super::{Arg, Words};
use crate::model::claim::Known;
use crate::model::codes::{Lang, Qualifier};
use crate::model::iso::Currency;
use crate::model::quantity::{Quantity, Sum, Total};

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

    /// Puts the separators of the language into the digits of the absolute value, and the minus before them.
    fn localised(&self, value: f64, digits: &str) -> String {
        if !value.is_finite() {
            return if value.is_nan() { "—" } else { "∞" }.to_owned();
        }
        let (group, point) = match self.lang() {
            Lang::En => (',', '.'),
            Lang::Ru | Lang::Kk => (THIN_SPACE, ','),
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

    /// Money in US dollars short, with unit: `29.5 bn $`, `≈ 200 m $`; the scale that fits the headline.
    pub fn usd_short(&self, quantity: &Quantity) -> String {
        self.money_short(quantity, Currency::USD)
    }

    /// Money in any currency short, with unit: `≈ 1.5 bn KZT`.
    pub fn money_short(&self, quantity: &Quantity, currency: Currency) -> String {
        let scale = Scale::fitting(quantity.headline);
        let digits = scale.digits(quantity.headline);
        let shown = self.quantity(&quantity.scaled(1.0 / scale.factor()), digits);
        self.with_currency(shown, scale, currency)
    }

    /// A plain amount of US dollars short, with unit.
    pub fn usd_amount(&self, amount_usd: f64) -> String {
        let scale = Scale::fitting(amount_usd);
        let shown = self.number(amount_usd / scale.factor(), scale.digits(amount_usd));
        self.with_currency(shown, scale, Currency::USD)
    }

    /// The unit of money of a scale, as a column header or an axis names it: `bn $`.
    pub fn usd_unit(&self, scale: Scale) -> String {
        self.text(match scale {
            Scale::Ones => "usd-ones",
            Scale::Millions => "usd-millions",
            Scale::Billions => "usd-billions",
        })
    }

    fn with_currency(&self, shown: String, scale: Scale, currency: Currency) -> String {
        let id = match scale {
            Scale::Ones => "money-ones",
            Scale::Millions => "money-millions",
            Scale::Billions => "money-billions",
        };
        let symbol = match currency {
            Currency::USD => "$".to_owned(),
            other => other.code().to_owned(),
        };
        self.fill(id, &[("n", shown.into()), ("currency", symbol.into())])
    }

    /// The range of a sum of money in words: `26.7 to over 31.0 bn $`.
    pub fn usd_range(&self, sum: &Sum) -> String {
        let scale = Scale::fitting(sum.high);
        let digits = scale.digits(sum.high);
        let in_scale = |value: f64| self.number_fixed(value / scale.factor(), digits);
        let high = self.with_currency(in_scale(sum.high), scale, Currency::USD);
        // A low end that would be rounded to nothing keeps a unit of its own.
        let is_lost = sum.low > 0.0 && in_scale(sum.low) == in_scale(0.0);
        let low = if is_lost {
            self.usd_amount(sum.low)
        } else {
            in_scale(sum.low)
        };
        let is_single = !is_lost && in_scale(sum.low) == in_scale(sum.high);
        self.range(sum, low, high, is_single)
    }

    /// The range of a count in words: `24,570 to over 24,930`.
    pub fn count_range(&self, sum: &Sum) -> String {
        let (low, high) = (self.number(sum.low, 0), self.number(sum.high, 0));
        let is_single = low == high;
        self.range(sum, low, high, is_single)
    }

    /// One number, a ceiling, or both ends, by what is known.
    fn range(&self, sum: &Sum, low: String, high: String, is_single: bool) -> String {
        let id = match (is_single, sum.is_open) {
            (true, false) => return high,
            (true, true) => "range-at-least",
            (false, false) if sum.low <= 0.0 => "range-up-to",
            (false, false) => "range-closed",
            (false, true) => "range-open",
        };
        self.fill(id, &[("low", low.into()), ("high", high.into())])
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
        let unit = self.unit(unit, Some(quantity.high));
        self.fill("number-unit", &[("n", shown), ("unit", unit.into())])
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
