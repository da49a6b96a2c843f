//! What a text in a cell means: from the words of a person or a spreadsheet to a change of a field.

use super::refusal::Refusal;
use crate::document::{FieldChange, Stated};
use crate::i18n::Words;
use crate::i18n::names::Named;
use crate::model::codes::{Lang, MissingReason, Sector, Status};
use crate::model::iso::Currency;
use crate::model::project::Project;
use crate::model::region::Region;
use crate::query::column::Column;
use crate::query::fold::fold;
use crate::query::place::{self, NoRegion};
use crate::ui::widgets::amount::{self, AmountError};
use crate::ui::widgets::date;
use crate::ui::widgets::number::NumberError;

/// Zeros of the unit of the investment column: millions.
pub(super) const MILLIONS: usize = 6;
/// A number of millions without scale or currency above this is a slip: it would be more than a trillion dollars.
const LARGEST_BARE_USD: f64 = 1e12;

/// The change that a text means in a cell of this project.
///
/// # Errors
/// Why it means none.
pub fn read(
    column: Column,
    text: &str,
    words: &Words,
    project: &Project,
) -> Result<FieldChange, Refusal> {
    let text = text.trim();
    let optional = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let change = match column {
        Column::Name if text.is_empty() => return Err(Refusal::NameNeeded),
        Column::Name => FieldChange::Name(words.lang(), text.to_owned()),
        Column::District => FieldChange::District(optional(text)),
        Column::Region => FieldChange::Region(region(text)?),
        Column::Sector => FieldChange::Sector(coded(text, Sector::ALL, Sector::code)?),
        Column::Status => FieldChange::Status(coded(text, Status::ALL, Status::code)?),
        Column::Investment => {
            let (stated, currency) = money(text, words.lang())?;
            FieldChange::Investment(stated, currency)
        }
        Column::Jobs => FieldChange::Jobs(count(text, words.lang())?),
        Column::ConstructionJobs => FieldChange::ConstructionJobs(count(text, words.lang())?),
        Column::Commissioning if text.is_empty() => FieldChange::Commissioning(None),
        Column::Commissioning => {
            let date = date::parse(text).ok_or(Refusal::NotADate)?;
            FieldChange::Commissioning(Some(date))
        }
        Column::Investors | Column::Countries | Column::Sources => {
            return Err(Refusal::Derived);
        }
    };
    // A number that cannot be set as one is refused here, not at the end.
    match change.apply(project) {
        Ok(_) => Ok(change),
        Err(error) => Err(error.into()),
    }
}

/// A region by any of its spellings or names; a spelling that two regions share is refused.
fn region(text: &str) -> Result<Option<Region>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    let folded = fold(text);
    let is_named = |region: &&Region| {
        let mut all = Lang::ALL.iter().map(|lang| Words::of(*lang));
        all.any(|words| fold(&words.name(*region)) == folded)
    };
    match place::find(text) {
        Ok(region) => Ok(Some(region)),
        Err(NoRegion::Ambiguous) => Err(Refusal::AmbiguousRegion),
        Err(NoRegion::Unknown) => {
            let named = Region::ALL.iter().find(is_named);
            named.copied().map(Some).ok_or(Refusal::NoSuchRegion)
        }
    }
}

/// A coded value by its name in any language or its code.
fn coded<T: Named + Copy>(
    text: &str,
    all: &[T],
    code: impl Fn(T) -> &'static str,
) -> Result<Option<T>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    let folded = fold(text);
    let is_it = |value: &&T| {
        let is_named = |lang: &Lang| fold(&Words::of(*lang).name(*value)) == folded;
        code(**value) == text.to_lowercase() || Lang::ALL.iter().any(is_named)
    };
    all.iter()
        .find(is_it)
        .copied()
        .map(Some)
        .ok_or(Refusal::NoSuchName)
}

fn money(text: &str, lang: Lang) -> Result<(Stated, Currency), Refusal> {
    if let Some(reason) = reason(text)? {
        return Ok((Stated::Missing(reason), Currency::USD));
    }
    let amount = amount::parse(text, lang, MILLIONS)?;
    let highest = match &amount.stated {
        Stated::Single(_, n) | Stated::Range(_, n) => n.as_f64(),
        Stated::Missing(_) => 0.0,
    };
    if amount.is_bare && highest > LARGEST_BARE_USD {
        return Err(Refusal::TooLargeForMillions);
    }
    Ok((amount.stated, amount.currency.unwrap_or(Currency::USD)))
}

fn count(text: &str, lang: Lang) -> Result<Stated, Refusal> {
    if let Some(reason) = reason(text)? {
        return Ok(Stated::Missing(reason));
    }
    let amount = amount::parse(text, lang, 0)?;
    if amount.currency.is_some() {
        return Err(Refusal::CurrencyOfJobs);
    }
    Ok(amount.stated)
}

/// Why there is no number, by the name of the reason in any language; an empty text says nothing.
fn reason(text: &str) -> Result<Option<MissingReason>, Refusal> {
    if text.is_empty() || text == "—" {
        return Err(Refusal::NumberNeeded);
    }
    let folded = fold(text);
    let is_it = |reason: &&MissingReason| {
        let is_named = |lang: &Lang| fold(&Words::of(*lang).name(*reason)) == folded;
        Lang::ALL.iter().any(is_named)
    };
    Ok(MissingReason::ALL.iter().find(is_it).copied())
}

impl From<AmountError> for Refusal {
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::Number(NumberError::NotANumber) => Self::NotANumber,
            AmountError::Number(NumberError::Negative) => Self::Negative,
            AmountError::Number(NumberError::TooLarge) => Self::TooLarge,
            AmountError::EndsOutOfOrder => Self::EndsOutOfOrder,
            AmountError::TwoQualifiers => Self::TwoQualifiers,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::cell::{Kind, kind, of_project};
    use super::super::say::{echo, region_text, text};
    use super::*;
    use crate::document::sample;

    /// The columns whose cells can be edited.
    fn columns() -> impl Iterator<Item = Column> {
        Column::ALL
            .iter()
            .copied()
            .filter(|c| kind(*c) != Kind::Derived)
    }

    #[test]
    fn every_cell_of_the_sample_is_read_back_as_it_was_in_three_languages() {
        for lang in Lang::ALL {
            let words = Words::of(*lang);
            for (project, column) in sample::dataset()
                .projects
                .iter()
                .flat_map(|p| columns().map(move |c| (p, c)))
            {
                let shown = text(column, project, words);
                let place = format!("{} {column:?} {lang:?} {shown}", project.id.as_str());
                let expected = of_project(column, project, *lang);
                match expected {
                    Some(expected) => {
                        assert_eq!(
                            read(column, &shown, words, project),
                            Ok(expected),
                            "{place}"
                        );
                    }
                    None => assert!(shown.is_empty() || column == Column::Jobs, "{place}"),
                }
            }
        }
    }

    #[test]
    fn the_names_of_every_language_are_understood() {
        let (words, project) = (Words::of(Lang::En), Project::default());
        let read = |column, text: &str| read(column, text, words, &project);
        for lang in Lang::ALL {
            let spoken = Words::of(*lang);
            for region in Region::ALL {
                let change = Ok(FieldChange::Region(Some(*region)));
                assert_eq!(
                    read(Column::Region, &region_text(*region, spoken)),
                    change,
                    "{region:?}"
                );
            }
            for status in Status::ALL {
                let change = Ok(FieldChange::Status(Some(*status)));
                assert_eq!(
                    read(Column::Status, &spoken.name(status)),
                    change,
                    "{status:?}"
                );
            }
            for sector in Sector::ALL {
                let change = Ok(FieldChange::Sector(Some(*sector)));
                assert_eq!(
                    read(Column::Sector, &spoken.name(sector)),
                    change,
                    "{sector:?}"
                );
            }
        }
        assert_eq!(
            read(Column::Region, "Almaty region"),
            Ok(FieldChange::Region(Some(Region::AlmatyRegion)))
        );
        assert_eq!(
            read(Column::Region, "Атлантида"),
            Err(Refusal::NoSuchRegion)
        );
        assert_eq!(read(Column::Status, "soon"), Err(Refusal::NoSuchName));
    }

    #[test]
    fn a_number_is_said_again_with_every_digit_before_it_counts() {
        let project = Project::default();
        for (column, typed, lang, said) in [
            (Column::Investment, "~200m", Lang::En, "≈ 200,000,000 USD"),
            (Column::Investment, "> 2.4", Lang::En, "> 2,400,000 USD"),
            (
                Column::Investment,
                "≈ 300 млн $",
                Lang::Ru,
                "≈ 300 000 000 USD",
            ),
            (
                Column::Investment,
                "1,2 млрд теңгеге дейін",
                Lang::Kk,
                "≤ 1 200 000 000 KZT",
            ),
            (Column::Investment, "not stated", Lang::En, "not stated"),
            (Column::Jobs, "ок. 1200", Lang::Ru, "≈ 1 200"),
            (Column::ConstructionJobs, "2-3k", Lang::En, "2,000–3,000"),
            (Column::Commissioning, "Q4 2026", Lang::En, "Q4 2026"),
            (
                Column::Commissioning,
                "2026-04",
                Lang::Kk,
                "2026 жылғы сәуір",
            ),
        ] {
            let words = Words::of(lang);
            let change = read(column, typed, words, &project).expect(typed);
            let said_again = echo(&change, words).map(|s| s.replace(['\u{a0}', '\u{202f}'], " "));
            assert_eq!(said_again.as_deref(), Some(said), "{typed}");
        }
    }

    #[test]
    fn what_cannot_stand_in_a_cell_is_refused_with_its_reason() {
        let (words, project) = (Words::of(Lang::En), Project::default());
        for (column, text, refusal) in [
            (Column::Investment, "", Refusal::NumberNeeded),
            (Column::Investment, "lots", Refusal::NotANumber),
            (
                Column::Investment,
                "200000000",
                Refusal::TooLargeForMillions,
            ),
            (Column::Investment, "about up to 5", Refusal::TwoQualifiers),
            (Column::Jobs, "200 $", Refusal::CurrencyOfJobs),
            (Column::Jobs, "-5", Refusal::Negative),
            (Column::Commissioning, "soon", Refusal::NotADate),
            (Column::Name, " ", Refusal::NameNeeded),
            (Column::Sources, "x", Refusal::Derived),
            (
                Column::Region,
                "Almaty oblast or city",
                Refusal::NoSuchRegion,
            ),
            (Column::Region, "Almaty", Refusal::AmbiguousRegion),
            (Column::Region, "Алматы", Refusal::AmbiguousRegion),
        ] {
            assert_eq!(
                read(column, text, words, &project),
                Err(refusal),
                "{column:?} {text}"
            );
        }
    }
}
