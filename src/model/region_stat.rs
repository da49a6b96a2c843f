//! What sources say of a region as a whole: its people and its product, which totals of projects are held against.

use super::claim::{Claim, Claims, Known};
use super::codes::codes;
use super::date::Date;
use super::mute::MutedChecks;
use super::quantity::Quantity;
use super::rates::Rates;
use super::record::{List, record};
use super::region::Region;

codes! {
    /// What is counted in a region.
    pub enum Indicator {
        Population = "population",
        GrossRegionalProduct = "gross_regional_product",
    }
}

record! {
    /// A number about a region as a whole at a date, never about its projects.
    pub struct RegionStat {
        /// Which region.
        region: Option<Region> = "region",
        /// What is counted: its people, or its product of a year.
        indicator: Option<Indicator> = "indicator",
        /// When, or over which time, it was so. Of several dates the latest one is used.
        date: Option<Date> = "date",
        /// What sources say: people as a value, the product as an amount of money. The first claim is preferred.
        claims: Claims = "claims",
        /// Checks that somebody has looked into and found no reason to change anything.
        muted_checks: MutedChecks = "muted_checks",
    }
}

/// The statistics of a dataset, in file order.
pub type RegionStats = List<RegionStat>;

/// The number that a region is measured by.
#[derive(Clone, Debug, PartialEq)]
pub struct InForce<'a> {
    /// Its row in the list.
    pub row: usize,
    /// The record it stands in.
    pub stat: &'a RegionStat,
    /// The preferred claim.
    pub claim: &'a Claim,
    /// The number: people, or US dollars. Its headline is above zero.
    pub quantity: Quantity,
}

impl RegionStat {
    /// What the preferred claim says, in people or US dollars; money without a rate is no number.
    pub fn known(&self, rates: &Rates, tolerance: f64) -> Known {
        let Some((indicator, claim)) = self.indicator.zip(self.claims.first()) else {
            return Known::NobodyLooked;
        };
        match indicator {
            // An amount of money is no number of people.
            Indicator::Population if claim.amount.is_some() => Known::Unusable,
            Indicator::Population => claim.known(tolerance),
            Indicator::GrossRegionalProduct => claim.known_usd(rates, tolerance),
        }
    }
}

impl RegionStats {
    /// What a region is measured by: of the records that state a number above zero the one of the latest date, of
    /// several of one date the first. A record without a date counts as the oldest.
    pub fn in_force(
        &self,
        (region, indicator): (Region, Indicator),
        rates: &Rates,
        tolerance: f64,
    ) -> Option<InForce<'_>> {
        let mut found: Option<InForce<'_>> = None;
        for (row, stat) in self.iter().enumerate() {
            if (stat.region, stat.indicator) != (Some(region), Some(indicator)) {
                continue;
            }
            let quantity = stat.known(rates, tolerance).quantity();
            let Some(quantity) = quantity.filter(|q| q.headline > 0.0) else {
                continue;
            };
            let is_later = found.as_ref().is_none_or(|old| stat.date > old.stat.date);
            if let Some(claim) = stat.claims.first().filter(|_| is_later) {
                found = Some(InForce {
                    row,
                    stat,
                    claim,
                    quantity,
                });
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::json::Json;
    use crate::model::quantity::DEFAULT_TOLERANCE;
    use crate::model::record::Field;

    fn used(stats: &str) -> Option<(usize, f64)> {
        let json = Json::parse(stats).expect("JSON");
        let stats = RegionStats::read(&json).expect("a list");
        let wanted = (Region::Abai, Indicator::Population);
        let found = stats.in_force(wanted, &Rates::default(), DEFAULT_TOLERANCE)?;
        Some((found.row, found.quantity.headline))
    }

    fn people(date: &str, claim: &str) -> String {
        format!(
            r#"{{"region": "KZ-10", "indicator": "population", "date": "{date}", "claims": [{claim}]}}"#
        )
    }

    #[test]
    fn the_latest_date_wins_and_of_one_date_the_first() {
        let (old, new) = (
            people("2024", r#"{"value": 5}"#),
            people("2025", r#"{"value": 6}"#),
        );
        let again = people("2025", r#"{"value": 7}"#);
        let undated = people("", r#"{"value": 8}"#);
        let all = format!("[{undated}, {new}, {old}, {again}]");
        assert_eq!(used(&all), Some((1, 6.0)));
        assert_eq!(used(&format!("[{undated}]")), Some((0, 8.0)));
    }

    #[test]
    fn a_later_record_without_a_number_leaves_the_earlier_one_in_force() {
        for nothing in [
            r#"{"missing": "not_found"}"#,
            r#"{"value": 0}"#,
            r#"{"amount": 9, "currency": "USD"}"#,
        ] {
            let all = format!(
                "[{}, {}]",
                people("2024", r#"{"value": 5}"#),
                people("2025", nothing)
            );
            assert_eq!(used(&all), Some((0, 5.0)), "{nothing}");
        }
        assert_eq!(
            used(r#"[{"region": "KZ-11", "indicator": "population", "claims": [{"value": 5}]}]"#),
            None
        );
    }
}
