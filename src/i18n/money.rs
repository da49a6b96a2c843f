//! Money in words: short amounts with their unit, and the range of a sum.

use super::Words;
use super::numbers::Scale;
use crate::model::iso::Currency;
use crate::model::quantity::{Quantity, Sum};

impl Words {
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

    /// Money in its scale with every digit that it has.
    pub(super) fn money_exact(&self, quantity: &Quantity, currency: Currency) -> String {
        let scale = Scale::fitting(quantity.headline);
        let digits = match scale {
            Scale::Ones => 6,
            Scale::Millions => 8,
            Scale::Billions => 9,
        };
        let shown = self.quantity(&quantity.scaled(1.0 / scale.factor()), digits);
        self.with_currency(shown, scale, currency)
    }

    /// A plain amount of US dollars short, with unit.
    pub fn usd_amount(&self, amount_usd: f64) -> String {
        let scale = Scale::fitting(amount_usd);
        let shown = self.number(amount_usd / scale.factor(), scale.digits(amount_usd));
        self.with_currency(shown, scale, Currency::USD)
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
        let (low, high, is_single) = self.usd_ends(sum);
        self.range(sum, low, high, is_single)
    }

    /// The same with a dash where it has two ends, as it stands in a list: `5.0–5.1 bn $`.
    pub fn usd_span(&self, sum: &Sum) -> String {
        let (low, high, is_single) = self.usd_ends(sum);
        if is_single || sum.is_open || sum.low <= 0.0 {
            return self.range(sum, low, high, is_single);
        }
        format!("{low}–{high}")
    }

    /// Both ends of a sum of money, and whether they read the same.
    fn usd_ends(&self, sum: &Sum) -> (String, String, bool) {
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
        (low, high, is_single)
    }

    /// The range of a count in words: `24,570 to over 24,930`.
    pub fn count_range(&self, sum: &Sum) -> String {
        self.number_range(sum, 0)
    }

    /// The range of a plain number in words, with so many decimals.
    pub fn number_range(&self, sum: &Sum, decimals: usize) -> String {
        let [low, high] = [sum.low, sum.high].map(|n| self.number(n, decimals));
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::numbers::tests::{quantity, range, reads};
    use crate::model::codes::Qualifier;

    fn sum(low: f64, high: f64, is_open: bool) -> Sum {
        Sum {
            headline: high,
            low,
            high,
            is_open,
        }
    }

    #[test]
    fn short_money_takes_the_scale_that_fits() {
        let shown = |v: f64| reads(|w| w.usd_amount(v));
        assert_eq!(shown(29.459e9), ["29.5~bn~$", "29,5~млрд~$", "29,5~млрд~$"]);
        assert_eq!(shown(420e6), ["420~m~$", "420~млн~$", "420~млн~$"]);
        assert_eq!(shown(1.24e6)[0], "1.2~m~$");
        assert_eq!(shown(9.96e6)[0], "10~m~$");
        assert_eq!(shown(999.7e6)[0], "1~bn~$");
        assert_eq!(shown(999_999.7)[0], "1~m~$");
        assert_eq!(shown(89_000.0), ["89,000~$", "89_000~$", "89_000~$"]);
        assert_eq!(
            reads(|w| w.usd_short(&quantity(Qualifier::Approx, 200e6)))[0],
            "≈_200~m~$"
        );
        assert_eq!(
            reads(|w| w.usd_short(&range(1.2e9, 1.5e9)))[1],
            "1,2–1,5~млрд~$"
        );
    }

    #[test]
    fn other_currencies_are_named_by_their_code() {
        let tenge = Currency::from_code("KZT").expect("listed");
        let shown = reads(|w| w.money_short(&quantity(Qualifier::Approx, 1.5e9), tenge));
        assert_eq!(shown, ["≈_1.5~bn~KZT", "≈_1,5~млрд~KZT", "≈_1,5~млрд~KZT"]);
    }

    #[test]
    fn the_range_of_a_sum_says_whether_it_ends() {
        assert_eq!(
            reads(|w| w.usd_range(&sum(26.739e9, 30.979e9, true))),
            [
                "26.7 to over 31.0~bn~$",
                "от 26,7 до более чем 31,0~млрд~$",
                "26,7–31,0~млрд~$ және одан да көп"
            ]
        );
        assert_eq!(
            reads(|w| w.usd_range(&sum(26.739e9, 30.979e9, false))),
            [
                "26.7 to 31.0~bn~$",
                "от 26,7 до 31,0~млрд~$",
                "26,7–31,0~млрд~$"
            ]
        );
        assert_eq!(
            reads(|w| w.usd_range(&sum(2.4e9, 2.4e9, true))),
            [
                "at least 2.4~bn~$",
                "не менее 2,4~млрд~$",
                "кемінде 2,4~млрд~$"
            ]
        );
        assert_eq!(
            reads(|w| w.usd_range(&sum(3.5e9, 3.5e9, false)))[0],
            "3.5~bn~$"
        );
        assert_eq!(
            reads(|w| w.usd_range(&sum(0.0, 1.2e9, false))),
            ["up to 1.2~bn~$", "до 1,2~млрд~$", "ең көбі 1,2~млрд~$"]
        );
        assert_eq!(
            reads(|w| w.usd_range(&sum(5e6, 31e9, false)))[0],
            "5~m~$ to 31.0~bn~$"
        );
        assert_eq!(
            reads(|w| w.usd_span(&sum(5.039e9, 5.079e9, false))),
            ["5.0–5.1~bn~$", "5,0–5,1~млрд~$", "5,0–5,1~млрд~$"]
        );
        assert_eq!(
            reads(|w| w.usd_span(&sum(3.2e9, 4.4e9, true)))[0],
            "3.2 to over 4.4~bn~$"
        );
        assert_eq!(
            reads(|w| w.count_range(&sum(24_570.0, 24_930.0, true))),
            [
                "24,570 to over 24,930",
                "от 24_570 до более чем 24_930",
                "24_570–24_930 және одан да көп"
            ]
        );
    }
}
