//! Dated exchange rates to the US dollar.

use super::date::Date;
use super::iso::Currency;
use super::json::Num;
use super::mute::MutedChecks;
use super::record::{List, record};
use super::source::SourceId;

record! {
    /// What one unit of a currency is worth in US dollars.
    pub struct Rate {
        /// The currency.
        currency: Option<Currency> = "currency",
        /// US dollars for one unit.
        usd: Option<Num> = "usd",
        /// When it was so.
        date: Option<Date> = "date",
        /// Who says so.
        source: Option<SourceId> = "source",
        /// Checks that somebody has looked into and found no reason to change anything.
        muted_checks: MutedChecks = "muted_checks",
    }
}

/// The rates of a dataset.
pub type Rates = List<Rate>;

impl Rates {
    /// US dollars for one unit: 1 for the dollar, else the positive rate of the latest date, else none.
    pub fn usd_for_one(&self, currency: Currency) -> Option<f64> {
        if currency == Currency::USD {
            return Some(1.0);
        }
        let usable = |rate: &&Rate| rate.currency == Some(currency) && rate.value().is_some();
        self.iter()
            .filter(usable)
            .max_by(|a, b| a.date.cmp(&b.date))
            .and_then(Rate::value)
    }
}

impl Rate {
    fn value(&self) -> Option<f64> {
        self.usd
            .as_ref()
            .map(Num::as_f64)
            .filter(|n| n.is_finite() && *n > 0.0)
    }
}
