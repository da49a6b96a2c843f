//! The order of words in a dictionary of the language.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

use super::Words;
use crate::model::codes::{Lang, Sector};
use crate::model::iso::Country;
use crate::model::lexicon::Lexicon;
use crate::model::region::Region;

/// Compares texts by the collation of one language, upper and lower case together, digits as numbers. The data is part of
/// the program; without it (which no build of ours is) texts would stand in the order of their code points.
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// The collation of `lang`, made on first use.
    pub fn of(lang: Lang) -> &'static Self {
        static ALL: [OnceLock<Collation>; 3] = [const { OnceLock::new() }; 3];
        ALL[lang as usize].get_or_init(|| Self::new(lang))
    }

    /// The collation of `lang`.
    pub fn new(lang: Lang) -> Self {
        let locale = match lang {
            Lang::En => locale!("en"),
            Lang::Ru => locale!("ru"),
            Lang::Kk => locale!("kk"),
        };
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let mut options = CollatorOptions::default();
        // Letters first, then accents, then case.
        options.strength = Some(Strength::Tertiary);
        Self(CollatorBorrowed::try_new(preferences, options).ok())
    }

    /// Which of two texts stands first; texts that the language does not tell apart, by their code points.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.0.as_ref().map_or(Ordering::Equal, |c| c.compare(a, b));
        order.then_with(|| a.cmp(b))
    }
}

impl Lexicon for Words {
    fn lang(&self) -> Lang {
        Words::lang(self)
    }

    fn compare(&self, a: &str, b: &str) -> Ordering {
        Collation::of(Words::lang(self)).compare(a, b)
    }

    fn region_name(&self, region: Region) -> String {
        self.region_short(region)
    }

    fn sector_name(&self, sector: Sector) -> String {
        self.name(&sector)
    }

    fn country_name(&self, country: Country) -> String {
        self.name(&country)
    }
}
