//! Amounts with their doubt as people type them: `~200m`, `>2.4bn`, `up to 1.2 bn`, `≈ 300 млн $`, `2,4 млрд-тан астам`.

use super::number::{self, NumberError, Scaled};
use crate::document::Stated;
use crate::i18n::Words;
use crate::i18n::numbers::sign;
use crate::model::codes::{Lang, Qualifier};
use crate::model::iso::Currency;
use crate::model::json::Num;

/// A number as it was typed, with its doubt and its currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// A number or a range; never a reason for none.
    pub stated: Stated,
    /// The currency, where one was typed.
    pub currency: Option<Currency>,
    /// Whether neither scale nor currency was typed, so that the unit of the column counts.
    pub is_bare: bool,
}

/// Why a typed amount is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// A number cannot be read.
    Number(NumberError),
    /// The upper end of a range is below the lower one.
    EndsOutOfOrder,
    /// "About", "up to" and the like, more than one of them or with a range.
    TwoQualifiers,
}

/// What words and signs around a number mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Qualifier(Qualifier),
    /// At least; with a second number behind, the lower end of a range.
    From,
    /// Between two numbers, the upper end follows.
    To,
    /// Between two numbers, the upper end follows; before one, a ceiling.
    UpTo,
    /// Says nothing more.
    Nothing,
}

const ABOUT: Meaning = Meaning::Qualifier(Qualifier::Approx);
const OVER: Meaning = Meaning::Qualifier(Qualifier::MoreThan);
const AT_LEAST: Meaning = Meaning::Qualifier(Qualifier::AtLeast);

/// Words and signs in the spellings that people type, those of several words first.
const PHRASES: &[(&str, Meaning)] = &[
    ("not less than", AT_LEAST),
    ("no less than", AT_LEAST),
    ("no more than", Meaning::UpTo),
    ("not more than", Meaning::UpTo),
    ("не менее чем", AT_LEAST),
    ("не более чем", Meaning::UpTo),
    ("more than", OVER),
    ("at least", AT_LEAST),
    ("up to", Meaning::UpTo),
    ("at most", Meaning::UpTo),
    ("более чем", OVER),
    ("больше чем", OVER),
    ("не менее", AT_LEAST),
    ("не более", Meaning::UpTo),
    ("кем емес", AT_LEAST),
    ("ең кемі", AT_LEAST),
    ("ең көбі", Meaning::UpTo),
    ("~", ABOUT),
    ("≈", ABOUT),
    ("about", ABOUT),
    ("approx", ABOUT),
    ("approximately", ABOUT),
    ("around", ABOUT),
    ("roughly", ABOUT),
    ("circa", ABOUT),
    ("ca", ABOUT),
    ("около", ABOUT),
    ("примерно", ABOUT),
    ("приблизительно", ABOUT),
    ("порядка", ABOUT),
    ("ок", ABOUT),
    ("шамамен", ABOUT),
    ("жуық", ABOUT),
    (">", OVER),
    ("over", OVER),
    ("above", OVER),
    ("более", OVER),
    ("больше", OVER),
    ("свыше", OVER),
    ("астам", OVER),
    ("артық", OVER),
    ("≥", AT_LEAST),
    ("+", AT_LEAST),
    ("min", AT_LEAST),
    ("минимум", AT_LEAST),
    ("кемінде", AT_LEAST),
    ("≤", Meaning::UpTo),
    ("max", Meaning::UpTo),
    ("максимум", Meaning::UpTo),
    ("до", Meaning::UpTo),
    ("дейін", Meaning::UpTo),
    ("from", Meaning::From),
    ("between", Meaning::From),
    ("от", Meaning::From),
    ("to", Meaning::To),
    ("and", Meaning::To),
    ("–", Meaning::To),
    ("us", Meaning::Nothing),
    ("сша", Meaning::Nothing),
    ("ақш", Meaning::Nothing),
];

/// Signs of currencies, and beginnings of their names.
const CURRENCIES: &[(&str, &str)] = &[
    ("$", "USD"),
    ("€", "EUR"),
    ("₸", "KZT"),
    ("₽", "RUB"),
    ("£", "GBP"),
    ("dollar", "USD"),
    ("долл", "USD"),
    ("tenge", "KZT"),
    ("тенге", "KZT"),
    ("теңге", "KZT"),
    ("тг", "KZT"),
    ("euro", "EUR"),
    ("евро", "EUR"),
    ("еуро", "EUR"),
    ("ruble", "RUB"),
    ("руб", "RUB"),
    ("рубл", "RUB"),
    ("yuan", "CNY"),
    ("юан", "CNY"),
];

/// Endings that Kazakh puts behind a number or a scale: to, from.
const TO_ENDINGS: &[&str] = &["ға", "ге", "қа", "ке", "на", "не"];
const FROM_ENDINGS: &[&str] = &["тан", "тен", "дан", "ден", "нан", "нен"];

/// Reads an amount. A number without scale and currency stands for `unstated` more zeros: in a column of millions, 6.
///
/// # Errors
/// When no one number, or no one range, can be understood.
pub fn parse(text: &str, lang: Lang, unstated: usize) -> Result<Amount, AmountError> {
    let mut read = Read::default();
    let spaced = spaced(text);
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    while at < tokens.len() {
        at += read.take(&tokens[at..])?;
    }
    read.amount(lang, unstated)
}

/// What has been read so far.
#[derive(Debug, Default)]
struct Read {
    qualifier: Option<Qualifier>,
    currency: Option<Currency>,
    has_from: bool,
    low: Option<String>,
    number: String,
}

impl Read {
    /// Takes one word or phrase; gives how many tokens it had.
    fn take(&mut self, tokens: &[&str]) -> Result<usize, AmountError> {
        for (phrase, meaning) in PHRASES {
            let length = phrase.split(' ').count();
            let is_it = phrase.split(' ').zip(tokens).filter(|(a, b)| *a == bare(b));
            if is_it.count() == length {
                self.mean(*meaning)?;
                return Ok(length);
            }
        }
        let Some(token) = tokens.first() else {
            return Ok(1);
        };
        let (stem, is_from) = without_ending(token);
        match currency(bare(stem)).filter(|_| number::scale(stem).is_none()) {
            Some(currency) if self.currency.is_none_or(|c| c == currency) => {
                self.currency = Some(currency);
            }
            Some(_) => return Err(AmountError::Number(NumberError::NotANumber)),
            None => {
                self.number.push(' ');
                self.number.push_str(stem);
            }
        }
        if is_from && tokens.iter().skip(1).any(|t| has_digit(t)) {
            self.mean(Meaning::To)?;
        }
        Ok(1)
    }

    fn mean(&mut self, meaning: Meaning) -> Result<(), AmountError> {
        let is_behind = has_digit(&self.number);
        match meaning {
            Meaning::Nothing => {}
            Meaning::From => self.has_from = true,
            // Kazakh ends a range in the word that means a ceiling behind one number.
            Meaning::UpTo if self.low.is_some() && is_behind => {}
            Meaning::To | Meaning::UpTo if is_behind && self.low.is_none() && self.splits() => {
                self.low = Some(std::mem::take(&mut self.number));
            }
            Meaning::UpTo => self.qualify(Qualifier::UpTo)?,
            Meaning::To => return Err(AmountError::Number(NumberError::NotANumber)),
            Meaning::Qualifier(qualifier) => self.qualify(qualifier)?,
        }
        Ok(())
    }

    /// Whether a word between two numbers makes a range: not behind "about" and the like.
    fn splits(&self) -> bool {
        self.qualifier.is_none()
    }

    fn qualify(&mut self, qualifier: Qualifier) -> Result<(), AmountError> {
        if self.qualifier.replace(qualifier).is_some() {
            return Err(AmountError::TwoQualifiers);
        }
        Ok(())
    }

    fn amount(mut self, lang: Lang, unstated: usize) -> Result<Amount, AmountError> {
        // A ceiling behind its number, with nothing after it, is no range: `1,2 млрд дейін`.
        if let Some(low) = self.low.take_if(|_| self.number.trim().is_empty()) {
            self.number = low;
            self.qualify(Qualifier::UpTo)?;
        }
        let unstated = if self.currency.is_some() { 0 } else { unstated };
        let read = |text: &str, zeros| -> Result<Scaled, AmountError> {
            number::parse_scaled(text, lang, zeros).map_err(AmountError::Number)
        };
        let high = read(&self.number, unstated)?;
        let is_bare = high.zeros.is_none() && self.currency.is_none();
        let stated = if let Some(low) = &self.low {
            if self.qualifier.is_some() {
                return Err(AmountError::TwoQualifiers);
            }
            let low = read(low, high.zeros.unwrap_or(unstated))?;
            if low.number.as_f64() > high.number.as_f64() {
                return Err(AmountError::EndsOutOfOrder);
            }
            Stated::Range(low.number, high.number)
        } else {
            if self.has_from {
                self.qualify(Qualifier::AtLeast)?;
            }
            Stated::Single(self.qualifier.unwrap_or(Qualifier::Exact), high.number)
        };
        Ok(Amount {
            stated,
            currency: self.currency,
            is_bare,
        })
    }
}

fn has_digit(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

/// A word without the point that shortens it.
fn bare(token: &str) -> &str {
    if has_digit(token) {
        token
    } else {
        token.trim_end_matches(['.', ','])
    }
}

/// Lower case, with spaces around signs and between digits and letters, and one dash for ranges.
fn spaced(text: &str) -> String {
    let text = text.to_lowercase().replace(">=", "≥").replace("<=", "≤");
    let mut out = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    let (mut has_number, mut is_after_digit) = (false, false);
    while let Some(c) = chars.next() {
        let is_before_digit = chars.peek().is_some_and(char::is_ascii_digit);
        let rest = || chars.clone().find(|c| !c.is_whitespace());
        match c {
            '~' | '≈' | '≥' | '≤' | '>' | '$' | '€' | '₸' | '₽' | '£' => {
                out.extend([' ', c, ' ']);
            }
            '<' => out.push_str(" ≤ "),
            '–' | '—' | '…' if has_number => out.push_str(" – "),
            '-' if has_number && rest().is_some_and(|c| c.is_ascii_digit() || c == '$') => {
                out.push_str(" – ");
            }
            '+' if has_number && !is_before_digit => out.push_str(" + "),
            _ if c.is_whitespace() => out.push(' '),
            _ => {
                if is_after_digit && c.is_alphabetic() {
                    out.push(' ');
                }
                out.push(c);
            }
        }
        is_after_digit = c.is_ascii_digit();
        has_number |= is_after_digit;
    }
    out
}

fn currency(token: &str) -> Option<Currency> {
    let is_name = |name: &str| token.starts_with(name);
    let named = CURRENCIES.iter().find(|(name, _)| is_name(name));
    let code = named.map_or_else(|| token.to_uppercase(), |(_, code)| (*code).to_owned());
    Currency::from_code(&code)
}

/// A word without its Kazakh ending, and whether the ending means "from".
fn without_ending(token: &str) -> (&str, bool) {
    if let Some((stem, ending)) = token.split_once('-').filter(|(stem, _)| !stem.is_empty()) {
        let is_from = FROM_ENDINGS.contains(&ending);
        if is_from || TO_ENDINGS.contains(&ending) {
            return (stem, is_from);
        }
    }
    for (endings, is_from) in [(FROM_ENDINGS, true), (TO_ENDINGS, false)] {
        let stem = endings.iter().find_map(|e| token.strip_suffix(e));
        if let Some(stem) = stem.filter(|s| number::scale(s).is_some()) {
            return (stem, is_from);
        }
    }
    (token, false)
}

/// A statement as [`parse`] reads it back: digits without groups, in a unit of so many zeros. A reason for no number
/// is its name.
pub fn written(stated: &Stated, zeros: usize, words: &Words) -> String {
    let number = |n: &Num| {
        let digits = shifted(n, zeros);
        match words.lang() {
            Lang::En => digits,
            Lang::Ru | Lang::Kk => digits.replace('.', ","),
        }
    };
    match stated {
        Stated::Missing(reason) => words.name(reason),
        Stated::Range(low, high) => format!("{}–{}", number(low), number(high)),
        Stated::Single(qualifier, n) => match sign(*qualifier) {
            "" => number(n),
            sign => format!("{sign} {}", number(n)),
        },
    }
}

/// The digits of a number with the point moved to the left; exact, as no arithmetic is.
fn shifted(number: &Num, zeros: usize) -> String {
    let digits = match number {
        Num::Int(n) => n.to_string(),
        Num::Float(x) => format!("{x}"),
        Num::Digits(text) => return text.to_string(),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let whole = format!("{whole:0>width$}", width = zeros + 1);
    let (units, rest) = whole.split_at(whole.len() - zeros);
    let fraction = format!("{rest}{fraction}");
    match fraction.trim_end_matches('0') {
        "" => units.to_owned(),
        fraction => format!("{units}.{fraction}"),
    }
}

#[cfg(test)]
mod tests;
