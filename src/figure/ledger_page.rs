//! One announcement as the page of the ledger tells it: for each account the bars, and in words what is itemised and left.

use super::describe;
use super::hover::with_unit;
use super::ledger::{Account, LedgerFigure};
use super::ledger_made::{self as made, Held};
use super::{Material, ledger_words as told};
use crate::i18n::Arg;
use crate::model::announcement::Announcement;
use crate::model::quantity::{Quantity, Sum};
use crate::query::filter::Filter;
use crate::query::ledger::{Entry, Rest};

/// An announcement held against its members.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// How many of its projects are known by name: "5 of 58 named".
    pub named: String,
    /// What it comes to, in the order of the page; construction jobs only where somebody states any.
    pub balances: Vec<Balance>,
}

/// One account of an announcement.
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// What is held against each other.
    pub account: Account,
    /// The bars; without an entry where no total is stated.
    pub figure: LedgerFigure,
    /// The sum of the members with its range and "n of m", or that there is none.
    pub itemised: String,
    /// What is left, or that nothing is, in words with its range; `None` where one side is no number.
    pub rest: Option<String>,
}

/// An announcement in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// What it is called.
    pub title: String,
    /// How many of its projects are known by name, date, source.
    pub about: String,
    /// "≈ 10 bn $ announced, 86 % itemised", of money where it is stated, else of jobs.
    pub share: String,
}

/// Holds an announcement against all its members, whatever the filter.
pub fn page(material: &Material<'_>, announcement: &Announcement) -> Page {
    let filter = Filter::default();
    let material = Material {
        filter: &filter,
        ..*material
    };
    let held = made::hold(&material, announcement);
    let is_told = |account: &Account| {
        let entry = made::entry_of(*account, &held.ledger);
        *account != Account::ConstructionJobs
            || entry.announced.quantity().is_some()
            || entry.sum.is_some()
    };
    let accounts = Account::ALL.iter().copied().filter(is_told);
    Page {
        named: told::named(material.words, &held),
        balances: accounts
            .map(|account| balance(&material, account, &held))
            .collect(),
    }
}

/// An announcement with these rows of members in a line; `absent` more are not in the dataset.
pub fn brief(
    material: &Material<'_>,
    announcement: &Announcement,
    found: (Vec<usize>, usize),
) -> Brief {
    let words = material.words;
    let held = made::hold_rows(material, announcement, found);
    let mut about = vec![told::named(words, &held)];
    about.extend(told::origin(material, &held));
    let stated = |account: &Account| {
        let entry = made::entry_of(*account, &held.ledger);
        Some((*account, entry, entry.announced.quantity()?))
    };
    let share = match [Account::Investment, Account::Jobs].iter().find_map(stated) {
        Some((account, entry, announced)) => {
            let announced = with_unit(material, &announced, account.measure());
            let share = entry.share().map(|share| told::percent(words, share));
            let id = if share.is_some() {
                "ledger-brief-share"
            } else {
                "ledger-brief"
            };
            let args = [
                ("announced", Arg::from(announced)),
                ("percent", Arg::from(share.unwrap_or_default())),
            ];
            words.fill(id, &args)
        }
        None => words.text("ledger-brief-none"),
    };
    Brief {
        title: told::title(words, announcement),
        about: about.join(" · "),
        share,
    }
}

fn balance(material: &Material<'_>, account: Account, held: &Held<'_>) -> Balance {
    let entry = made::entry_of(account, &held.ledger);
    Balance {
        account,
        figure: made::make_of(material, account, std::slice::from_ref(held)),
        itemised: itemised(material, account, entry),
        rest: rest(material, account, &entry.rest),
    }
}

/// "≥ 8.6 bn $ (7.4 to over 8.6 bn $) · 4 of 5 projects state an amount".
fn itemised(material: &Material<'_>, account: Account, entry: &Entry) -> String {
    let words = material.words;
    let Some(sum) = &entry.sum else {
        return told::nothing(words, account);
    };
    let sum = said(material, account, sum);
    match account {
        Account::Projects => sum,
        Account::Investment | Account::Jobs | Account::ConstructionJobs => {
            let coverage = describe::coverage(words, &entry.itemised, account.measure());
            format!("{sum} · {coverage}")
        }
    }
}

/// "≈ 1.4 bn $ not itemised (up to 3.6 bn $)".
fn rest(material: &Material<'_>, account: Account, rest: &Rest) -> Option<String> {
    let words = material.words;
    match rest {
        Rest::Unknown => None,
        Rest::Even => Some(words.text(&told::id("ledger-hover-even", account))),
        Rest::Left(left) => Some(told::residual(
            words,
            account,
            said(material, account, left),
        )),
        Rest::Over(over) => Some(told::over(words, said(material, account, over))),
    }
}

/// A statement with its unit and, where it has one, its range: "≈ 10 bn $ (9 to 11 bn $)".
fn said(material: &Material<'_>, account: Account, quantity: &Quantity) -> String {
    let measure = account.measure();
    let text = with_unit(material, quantity, measure);
    let is_plain = quantity.low == Some(quantity.headline) && quantity.high <= quantity.headline;
    let (false, Some(low)) = (is_plain, quantity.low) else {
        return text;
    };
    let sum = Sum {
        headline: quantity.headline,
        low,
        high: quantity.high,
        is_open: quantity.is_open,
    };
    let range = describe::range(material.words, &sum, measure);
    format!("{text} ({range})")
}
