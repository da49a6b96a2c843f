//! The order of words in a dictionary of the language.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

use super::Words;
use crate::model::codes::{Lang, ProjectType, Sector, Status};
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

    fn status_name(&self, status: Status) -> String {
        self.name(&status)
    }

    fn type_name(&self, kind: ProjectType) -> String {
        self.name(&kind)
    }

    fn country_name(&self, country: Country) -> String {
        self.name(&country)
    }

    fn search_words(&self, id: &str) -> Vec<String> {
        let id = format!("search-word-{}", id.replace('_', "-"));
        let words = self.text(&id);
        words
            .split(',')
            .map(|word| word.trim().to_owned())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: Lang, texts: &[&'static str]) -> Vec<&'static str> {
        let mut texts = texts.to_vec();
        texts.sort_by(|a, b| Collation::of(lang).compare(a, b));
        texts
    }

    #[test]
    fn kazakh_letters_stand_where_a_kazakh_dictionary_has_them() {
        assert_eq!(
            sorted(
                Lang::Kk,
                &[
                    "Қостанай",
                    "Ұлытау",
                    "Абай",
                    "Ақмола",
                    "Түркістан",
                    "Жетісу",
                    "Атырау"
                ]
            ),
            [
                "Абай",
                "Ақмола",
                "Атырау",
                "Жетісу",
                "Қостанай",
                "Түркістан",
                "Ұлытау"
            ]
        );
        assert_eq!(sorted(Lang::Kk, &["Б", "Ә", "А"]), ["А", "Ә", "Б"]);
    }

    #[test]
    fn numbers_in_names_count_as_numbers() {
        assert_eq!(
            sorted(Lang::En, &["Phase 10", "Phase 9", "phase 9a"]),
            ["Phase 9", "phase 9a", "Phase 10"]
        );
    }

    #[test]
    fn case_decides_only_between_equals() {
        assert_eq!(
            sorted(Lang::En, &["b", "B", "a", "A"]),
            ["a", "A", "b", "B"]
        );
        assert_eq!(
            sorted(Lang::Ru, &["Ёлка", "елка", "Жук"]),
            ["елка", "Ёлка", "Жук"]
        );
    }
}
