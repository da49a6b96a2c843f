//! What a picture remembers of how it was made: enough to show the live view again, and to tell when the data has changed.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{FigureName, Settings};
use crate::model::codes::Lang;
use crate::model::dataset::Dataset;
use crate::model::message::Message;
use crate::query::filter::Filter;

/// The version of the memory that this program writes. It rises when an older program would misread a newer memory;
/// new fields alone do not raise it.
pub const VERSION: u64 = 1;

/// The field that holds the version, and so tells a memory from any other JSON.
const MARK: &str = "joba_picture";

/// The view that a picture shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PictureState {
    /// Which figure.
    pub figure: FigureName,
    /// Which projects.
    pub filter: Filter,
    /// How the figures were set up.
    pub settings: Settings,
    /// The language of its words.
    pub lang: Lang,
    /// Whether it is drawn light on dark.
    pub is_dark: bool,
    /// The data it was made from.
    pub dataset: DatasetMark,
}

/// What tells one state of a dataset from another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DatasetMark {
    /// Its title in the language of the picture; empty where it has none.
    pub title: String,
    /// Its state of knowledge as the file writes it; absent where it is not stated.
    pub as_of: Option<String>,
    /// How many projects it has.
    pub projects: usize,
    /// The hash of its canonical bytes, in lower-case hexadecimal digits.
    pub fingerprint: String,
}

impl DatasetMark {
    /// The mark of a dataset whose canonical bytes have this hash.
    pub fn new(dataset: &Dataset, lang: Lang, hash: [u8; 32]) -> Self {
        let title = dataset.title.as_ref().map_or("", |title| title.get(lang));
        let digits = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        Self {
            title: title.to_owned(),
            as_of: dataset.as_of.as_ref().map(|date| date.as_str().to_owned()),
            projects: dataset.projects.len(),
            fingerprint: digits
                .filter_map(|digit| char::from_digit(digit.into(), 16))
                .collect(),
        }
    }

    /// Whether both are marks of the same data; the language of the title does not matter.
    pub fn is_same_data(&self, other: &Self) -> bool {
        !self.fingerprint.is_empty() && self.fingerprint == other.fingerprint
    }
}

impl PictureState {
    /// The memory as one line of JSON; [`PictureState::from_json`] reads it.
    pub fn to_json(&self) -> String {
        let versioned = Versioned {
            version: VERSION,
            state: self,
        };
        // Code words, texts and numbers only: nothing that JSON could refuse.
        serde_json::to_string(&versioned).unwrap_or_default()
    }

    /// Reads a memory. Unknown fields are passed over, absent ones count as the usual; only the figure has to be there.
    ///
    /// # Errors
    /// The text is no memory, was written by a newer Joba, or has a part that cannot be read. A filter is never read in
    /// part: the view would show other projects than the picture.
    pub fn from_json(text: &str) -> Result<Self, PictureError> {
        let Ok(Value::Object(fields)) = serde_json::from_str(text) else {
            return Err(PictureError::NoMemory);
        };
        let version = fields.get(MARK).ok_or(PictureError::NoMemory)?;
        match version.as_u64() {
            Some(1..=VERSION) => {}
            Some(newer) if newer > VERSION => return Err(PictureError::Newer(newer)),
            Some(_) | None => return Err(PictureError::Unreadable(MARK)),
        }
        Ok(Self {
            figure: part(&fields, "figure")?.ok_or(PictureError::Unreadable("figure"))?,
            filter: part(&fields, "filter")?.unwrap_or_default(),
            settings: part(&fields, "settings")?.unwrap_or_default(),
            lang: part(&fields, "lang")?.unwrap_or(Lang::En),
            is_dark: part(&fields, "is_dark")?.unwrap_or_default(),
            dataset: part(&fields, "dataset")?.unwrap_or_default(),
        })
    }
}

/// A memory as it is written.
#[derive(Serialize)]
struct Versioned<'a> {
    #[serde(rename = "joba_picture")]
    version: u64,
    #[serde(flatten)]
    state: &'a PictureState,
}

fn part<T: DeserializeOwned>(
    fields: &Map<String, Value>,
    name: &'static str,
) -> Result<Option<T>, PictureError> {
    fields
        .get(name)
        .map(|value| T::deserialize(value).map_err(|_| PictureError::Unreadable(name)))
        .transpose()
}

/// Why a picture's memory cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureError {
    /// The text is no memory of a Joba picture.
    NoMemory,
    /// A newer Joba wrote it: the version it states.
    Newer(u64),
    /// This field cannot be read.
    Unreadable(&'static str),
}

impl PictureError {
    /// What to tell a person.
    pub fn message(&self) -> Message {
        match self {
            Self::NoMemory => Message::new("picture-no-memory"),
            Self::Newer(version) => {
                Message::new("picture-newer").with("version", version.to_string())
            }
            Self::Unreadable(field) => {
                Message::new("picture-unreadable").with("field", (*field).to_owned())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::collection::btree_set;
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::figure::bars::BarsSettings;
    use crate::figure::{Grouping, Measure};
    use crate::i18n::Words;
    use crate::model::codes::{ProjectType, Sector, Status};
    use crate::model::iso::Country;
    use crate::model::region::Region;

    fn filters() -> impl Strategy<Value = Filter> {
        let countries: Vec<Country> = Country::all().collect();
        let investor = "\\PC{0,12}".prop_map(Arc::<str>::from);
        let fields = (
            btree_set(option::of(select(Region::ALL)), 0..4),
            btree_set(option::of(select(Sector::ALL)), 0..4),
            btree_set(option::of(select(Status::ALL)), 0..4),
            btree_set(option::of(select(countries)), 0..4),
            btree_set(option::of(investor), 0..3),
            btree_set(option::of(select(ProjectType::ALL)), 0..3),
            btree_set(option::of(1900..=2200_i16), 0..3),
        );
        (".{0,20}", fields, 0..20_usize).prop_map(|(search, fields, without_largest)| Filter {
            search,
            regions: fields.0,
            sectors: fields.1,
            statuses: fields.2,
            countries: fields.3,
            investors: fields.4,
            kinds: fields.5,
            years: fields.6,
            without_largest,
        })
    }

    fn settings() -> impl Strategy<Value = Settings> {
        (select(Grouping::ALL), select(Measure::ALL)).prop_map(|(by, measure)| Settings {
            bars: BarsSettings {
                by,
                measure,
                ..BarsSettings::default()
            },
            ..Settings::default()
        })
    }

    fn states() -> impl Strategy<Value = PictureState> {
        let mark = (".{0,20}", any::<[u8; 32]>(), 0..100_000_usize);
        let look = (select(FigureName::ALL), select(Lang::ALL), any::<bool>());
        (filters(), settings(), mark, look).prop_map(
            |(filter, settings, (title, hash, projects), (figure, lang, is_dark))| PictureState {
                figure,
                filter,
                settings,
                lang,
                is_dark,
                dataset: DatasetMark {
                    title,
                    projects,
                    ..DatasetMark::new(&Dataset::empty(), lang, hash)
                },
            },
        )
    }

    fn read(text: &str) -> Result<PictureState, PictureError> {
        PictureState::from_json(text)
    }

    proptest! {
        #[test]
        fn a_picture_remembers_all_of_its_view(state in states()) {
            let json = state.to_json();
            prop_assert!(!json.contains('\n'));
            prop_assert_eq!(read(&json), Ok(state));
        }

        #[test]
        fn no_text_at_all_makes_reading_fall_over(text in ".{0,200}") {
            prop_assert_eq!(read(&text), Err(PictureError::NoMemory));
        }
    }

    #[test]
    fn what_a_later_joba_adds_is_passed_over_and_what_is_absent_is_the_usual() {
        let text = r#"{"joba_picture":1,"figure":"bars","mood":"calm","filter":{"search":"a","moons":[1]}}"#;
        let state = read(text).expect("it is a memory");
        assert_eq!(state.figure, FigureName::Bars);
        assert_eq!(state.filter.search, "a");
        assert_eq!(state.settings, Settings::default());
        assert_eq!(state.lang, Lang::En);
    }

    #[test]
    fn a_newer_memory_is_refused_and_says_so_in_every_language() {
        let error = read(r#"{"joba_picture":2,"figure":"stars"}"#).expect_err("newer");
        assert_eq!(error, PictureError::Newer(2));
        for error in [
            error,
            PictureError::NoMemory,
            PictureError::Unreadable("filter"),
        ] {
            for lang in Lang::ALL {
                let message = error.message();
                let said = Words::of(*lang).say(&message);
                assert_ne!(said, message.id, "no words in {lang:?}");
            }
        }
    }

    #[test]
    fn a_filter_that_is_not_understood_is_not_half_followed() {
        let text = r#"{"joba_picture":1,"figure":"bars","filter":{"sectors":["alchemy"]}}"#;
        assert_eq!(read(text), Err(PictureError::Unreadable("filter")));
        let text = r#"{"joba_picture":1,"figure":"horoscope"}"#;
        assert_eq!(read(text), Err(PictureError::Unreadable("figure")));
        let text = r#"{"joba_picture":1}"#;
        assert_eq!(read(text), Err(PictureError::Unreadable("figure")));
        let text = r#"{"joba_picture":0,"figure":"bars"}"#;
        assert_eq!(read(text), Err(PictureError::Unreadable(MARK)));
    }

    #[test]
    fn data_without_a_fingerprint_is_never_called_the_same() {
        let mark = |hash| DatasetMark::new(&Dataset::empty(), Lang::Ru, hash);
        assert!(mark([7; 32]).is_same_data(&mark([7; 32])));
        assert!(!mark([7; 32]).is_same_data(&mark([8; 32])));
        assert!(!DatasetMark::default().is_same_data(&DatasetMark::default()));
        assert_eq!(mark([0xab; 32]).fingerprint, "ab".repeat(32));
    }
}
