//! Amounts and dates as they are typed in a search: `1bn`, `300 млн`, `2,4 млрд $`, `100..500`, `2028-06`.

use crate::model::codes::Lang;
use crate::model::date::{Date, Form};
use crate::model::iso::Currency;
use crate::model::number::{self, Scaled};
use crate::query::filter::{Amount, Limits, Point};

use super::scan::Sign;

/// Words and signs for US dollars, which say nothing more: every amount is in dollars.
const DOLLARS: &[&str] = &[
    "$",
    "us$",
    "us",
    "usd",
    "dollar",
    "dollars",
    "долл",
    "доллар",
    "доллара",
    "долларов",
    "сша",
    "ақш",
    "доллары",
];

/// Signs and beginnings of names of other currencies.
const OTHERS: &[&str] = &[
    "€",
    "₸",
    "₽",
    "£",
    "¥",
    "тг",
    "тенге",
    "теңге",
    "руб",
    "евро",
    "еуро",
    "юан",
    "tenge",
];

/// Marks between the two ends of a range.
const RANGE: &[&str] = &["..", "…", "–"];

/// Why an amount cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoAmount {
    /// It is no number.
    NotANumber,
    /// It is in another currency.
    OtherCurrency,
}

/// Whether a text is an amount or a range of amounts.
pub(super) fn is_amount(text: &str, lang: Lang) -> bool {
    amounts(text, Sign::Is, lang).is_ok()
}

/// Reads an amount with the sign before it, or a range, whose first end has the scale of the second: `1..3bn`.
pub(super) fn amounts(text: &str, sign: Sign, lang: Lang) -> Result<Limits<Amount>, NoAmount> {
    if let Some((low, high)) = range(text, sign) {
        let high = optional(high, |text| scaled(text, lang, 0))?;
        let zeros = high.as_ref().and_then(|high| high.zeros).unwrap_or(0);
        let low = optional(low, |text| scaled(text, lang, zeros))?;
        return between(low.as_ref().map(amount), high.as_ref().map(amount))
            .ok_or(NoAmount::NotANumber);
    }
    scaled(text, lang, 0).map(|number| limits(sign, amount(&number)))
}

/// Reads a date of the format with the sign before it, or a range of two.
pub(super) fn dates(text: &str, sign: Sign) -> Option<Limits<Date>> {
    let date = |text: &str| {
        let date = Date::parse(text.trim()).ok_or(())?;
        matches!(date.form(), Form::In(_)).then_some(date).ok_or(())
    };
    if let Some((low, high)) = range(text, sign) {
        return between(optional(low, date).ok()?, optional(high, date).ok()?);
    }
    date(text).ok().map(|date| limits(sign, date))
}

fn range(text: &str, sign: Sign) -> Option<(&str, &str)> {
    let is_one = matches!(sign, Sign::Is | Sign::Equals);
    let split = |mark: &&str| text.split_once(*mark);
    RANGE.iter().filter(|_| is_one).find_map(split)
}

fn optional<T, E>(text: &str, read: impl Fn(&str) -> Result<T, E>) -> Result<Option<T>, E> {
    let text = text.trim();
    (!text.is_empty()).then(|| read(text)).transpose()
}

/// `None` for ends that are both open or in the wrong order.
fn between<T: Point>(low: Option<T>, high: Option<T>) -> Option<Limits<T>> {
    let is_upside_down = low
        .as_ref()
        .zip(high.as_ref())
        .is_some_and(|(low, high)| low.first() > high.last());
    let is_open = low.is_none() && high.is_none();
    (!is_upside_down && !is_open).then(|| Limits {
        from: low,
        to: high,
        ..Limits::default()
    })
}

fn limits<T: Clone>(sign: Sign, value: T) -> Limits<T> {
    let mut limits = Limits::default();
    match sign {
        Sign::Is | Sign::Equals => {
            (limits.from, limits.to) = (Some(value.clone()), Some(value));
        }
        Sign::Above => limits.above = Some(value),
        Sign::From => limits.from = Some(value),
        Sign::Below => limits.below = Some(value),
        Sign::To => limits.to = Some(value),
    }
    limits
}

fn amount(number: &Scaled) -> Amount {
    Amount(number.number.as_f64())
}

/// A number without the words for dollars around it.
fn scaled(text: &str, lang: Lang, unstated: usize) -> Result<Scaled, NoAmount> {
    let text = text.to_lowercase().replace('$', " $ ");
    let is_dollar = |word: &&str| DOLLARS.contains(&word.trim_end_matches('.'));
    let words: Vec<&str> = text.split_whitespace().filter(|w| !is_dollar(w)).collect();
    number::parse_scaled(&words.join(" "), lang, unstated).map_err(|_| {
        let is_other = |word: &&str| {
            let word = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
            let is_code = Currency::from_code(&word.to_uppercase()).is_some();
            is_code || OTHERS.iter().any(|name| word.contains(name))
        };
        if words.iter().any(is_other) {
            NoAmount::OtherCurrency
        } else {
            NoAmount::NotANumber
        }
    })
}

/// An amount as it is read back in every language: with a scale word where that is shorter and loses nothing.
pub(super) fn written(amount: Amount, lang: Lang) -> String {
    let n = amount.0;
    let words = match lang {
        Lang::En => ["bn", "m"],
        Lang::Ru | Lang::Kk => ["млрд", "млн"],
    };
    for (scale, word) in [1e9, 1e6].into_iter().zip(words) {
        let tenths = n / (scale / 10.0);
        if n >= scale && tenths.fract() == 0.0 {
            return format!("{}{word}", tenths / 10.0);
        }
    }
    format!("{n}")
}
