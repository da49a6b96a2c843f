//! A claim while it is edited.

use super::clean;
use super::problem::Problem;
use super::rows::{Buffered, Row, Rows};
pub(crate) use crate::i18n::claims::Kind;
use crate::model::claim::Claim;
use crate::model::codes::{MissingReason, Qualifier};
use crate::model::iso::Currency;
use crate::model::json::Num;
use crate::ui::widgets::number_field::NumberEntry;

/// What a claim says: a number that is meant in some way, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Statement {
    /// A number.
    Stated(Qualifier),
    /// None, for this reason.
    Missing(MissingReason),
}

impl Statement {
    fn of(claim: &Claim) -> Self {
        claim
            .missing
            .map_or_else(|| Self::Stated(claim.meant()), Self::Missing)
    }
}

/// A claim while it is edited.
#[derive(Clone, Debug)]
pub(crate) struct ClaimDraft {
    /// Source, note, currency and what is kept; its numbers are those that it had.
    pub(crate) record: Claim,
    /// What it says.
    pub(crate) statement: Statement,
    /// The number, unless it is a range.
    pub(crate) single: NumberEntry,
    /// The lower end of a range.
    pub(crate) low: NumberEntry,
    /// The upper end of a range.
    pub(crate) high: NumberEntry,
    is_money: bool,
}

/// Claims while they are edited.
pub(crate) type ClaimRows = Rows<ClaimDraft>;

/// The claims of a record, to edit.
pub(crate) fn open(claims: &[Claim], kind: Kind<'_>) -> ClaimRows {
    let mut rows = ClaimRows::open(claims);
    for row in rows.iter_mut() {
        row.now.is_money = kind == Kind::Money;
    }
    rows
}

impl ClaimDraft {
    /// A claim that says nothing yet; money starts in `currency`.
    pub(crate) fn empty(currency: Option<Currency>) -> Self {
        Self {
            is_money: currency.is_some(),
            ..Self::open(&Claim {
                currency,
                ..Claim::default()
            })
        }
    }

    /// Why it cannot be stored, and at which of its fields.
    pub(crate) fn problem(&self) -> Option<(Place, Problem)> {
        let entries: &[(Place, &NumberEntry)] = match self.statement {
            Statement::Missing(_) => &[],
            Statement::Stated(Qualifier::Range) => {
                &[(Place::Low, &self.low), (Place::High, &self.high)]
            }
            Statement::Stated(_) => &[(Place::Single, &self.single)],
        };
        for (place, entry) in entries {
            match entry.value() {
                Err(error) => return Some((*place, Problem::Number(error))),
                Ok(None) => return Some((*place, Problem::NumberNeeded)),
                Ok(Some(_)) => {}
            }
        }
        let ends = (
            self.low.value().ok().flatten(),
            self.high.value().ok().flatten(),
        );
        let is_range = self.statement == Statement::Stated(Qualifier::Range);
        if let (true, (Some(low), Some(high))) = (is_range, ends)
            && low.as_f64() > high.as_f64()
        {
            return Some((Place::High, Problem::EndsOutOfOrder));
        }
        let needs_currency = self.is_money && !entries.is_empty() && self.record.currency.is_none();
        needs_currency.then_some((Place::Currency, Problem::CurrencyNeeded))
    }

    fn put_numbers(&self, claim: &mut Claim) {
        let number = |entry: &NumberEntry| entry.value().ok().flatten().cloned();
        match self.statement {
            Statement::Missing(_) => {}
            Statement::Stated(Qualifier::Range) => {
                claim.low = number(&self.low);
                claim.high = number(&self.high);
            }
            Statement::Stated(_) => {
                let single = number(&self.single);
                if single != claim.amount.clone().or_else(|| claim.value.clone()) {
                    (claim.amount, claim.value) = if self.is_money {
                        (single, None)
                    } else {
                        (None, single)
                    };
                }
            }
        }
    }
}

/// A field of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The number.
    Single,
    /// The lower end.
    Low,
    /// The upper end.
    High,
    /// The currency.
    Currency,
}

impl Buffered for ClaimDraft {
    type Record = Claim;

    fn open(record: &Claim) -> Self {
        let entry = |n: &Option<Num>| NumberEntry::new(n.clone());
        Self {
            statement: Statement::of(record),
            single: entry(if record.amount.is_some() {
                &record.amount
            } else {
                &record.value
            }),
            low: entry(&record.low),
            high: entry(&record.high),
            is_money: false,
            record: record.clone(),
        }
    }

    fn build(&self, was: Option<&Claim>) -> Claim {
        let mut claim = self.record.clone();
        if was.is_none() || self.statement != Statement::of(&self.record) {
            claim = Claim {
                currency: claim.currency,
                source: claim.source,
                note: claim.note,
                extra: claim.extra,
                ..Claim::default()
            };
            match self.statement {
                Statement::Missing(reason) => {
                    claim.missing = Some(reason);
                    claim.currency = None;
                }
                Statement::Stated(Qualifier::Exact) => {}
                Statement::Stated(qualifier) => claim.qualifier = Some(qualifier),
            }
        }
        self.put_numbers(&mut claim);
        claim.note =
            clean::optional_text(self.record.note.as_ref(), was.and_then(|w| w.note.as_ref()));
        clean::drop_replaced(&mut claim, was);
        claim
    }
}

/// The first problem of rows that were added or changed; what came from the file and was not touched may stay.
pub(crate) fn problem(row: &Row<ClaimDraft>) -> Option<(Place, Problem)> {
    row.now
        .problem()
        .filter(|(_, problem)| matches!(problem, Problem::Number(_)) || row.is_touched())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(n: i64) -> Claim {
        Claim {
            amount: Some(Num::Int(n)),
            currency: Some(Currency::USD),
            qualifier: Some(Qualifier::Approx),
            ..Claim::default()
        }
    }

    #[test]
    fn an_untouched_claim_comes_back_as_it_was() {
        for claim in [
            amount(5),
            Claim::default(),
            Claim {
                value: Some(Num::Float(0.1)),
                missing: Some(MissingReason::NotStated),
                ..amount(1)
            },
        ] {
            assert_eq!(ClaimDraft::open(&claim).build(Some(&claim)), claim);
        }
    }

    #[test]
    fn a_missing_reason_takes_the_number_away_and_going_back_returns_it() {
        let was = amount(5);
        let mut draft = ClaimDraft::open(&was);
        draft.statement = Statement::Missing(MissingReason::Withheld);
        let missing = draft.build(Some(&was));
        assert_eq!(
            (missing.amount, missing.missing),
            (None, Some(MissingReason::Withheld))
        );
        draft.statement = Statement::Stated(Qualifier::Approx);
        assert_eq!(draft.build(Some(&was)), was);
    }

    #[test]
    fn a_new_claim_has_to_say_something() {
        let draft = ClaimDraft::empty(Some(Currency::USD));
        assert_eq!(
            draft.problem(),
            Some((Place::Single, Problem::NumberNeeded))
        );
    }
}
