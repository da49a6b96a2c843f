//! A named view: what is shown and how, as it stands in the dataset. Read and written here, applied in the window.
//!
//! A part that is absent leaves what it would set as it is. A part that asks for something unknown, because a newer
//! Joba or a hand wrote it, is never half obeyed: the view is refused and kept as it stands.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::board::Board;
use super::{FigureName, Settings};
use crate::i18n::Words;
use crate::model::announcement::AnnouncementId;
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::message::Message;
use crate::model::record::Field;
use crate::model::text::Text;
use crate::model::visible::visible;
use crate::query::column::Column;
use crate::query::filter::Filter;
use crate::query::group::GroupBy;
use crate::query::radar::RadarSettings;
use crate::query::sort::SortKey;

/// Characters of a name that a message shows.
const NAME_LIMIT: usize = 60;

/// A view that can be shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedView {
    /// What it is called.
    pub name: Text,
    /// The page, by its code.
    pub page: Option<String>,
    /// Which projects are shown.
    pub filter: Option<Filter>,
    /// The order of the table.
    pub sort: Option<Vec<SortKey>>,
    /// By what the table is grouped, and which groups are folded.
    pub grouping: Option<GroupBy>,
    /// The columns of the table, left to right.
    pub columns: Option<Vec<Column>>,
    /// How many of them stay while the others scroll sideways.
    pub frozen: Option<usize>,
    /// The figure that the page of charts shows alone; absent is both bars by region.
    pub chart: Option<FigureName>,
    /// How the figures of the pages are set up.
    pub figures: Option<Settings>,
    /// The board.
    pub board: Option<Board>,
    /// The announcement that the page of the ledger shows; absent is the first.
    pub announcement: Option<AnnouncementId>,
    /// How the radar is set up.
    pub radar: Option<RadarSettings>,
}

/// Why a view cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewError {
    /// It is no object with a name.
    NoName,
    /// This field of it cannot be read, or asks for something that this program does not know.
    Unknown(&'static str),
}

impl ViewError {
    /// The reason for a person.
    pub fn message(&self) -> Message {
        match self {
            Self::NoName => Message::new("view-error-no-name"),
            Self::Unknown(field) => {
                Message::new("view-error-unknown").with("field", (*field).to_owned())
            }
        }
    }
}

/// A name that no view of a dataset has.
#[derive(Clone, Debug, PartialEq)]
pub struct NoView {
    /// The name that was asked for.
    pub name: String,
    /// The names that there are, in the order of the file.
    pub names: Vec<Text>,
}

impl NoView {
    /// What to tell a person, with the names that can be asked for.
    pub fn say(&self, words: &Words) -> String {
        let named = |name: &Text| {
            let name = visible(name.get(words.lang()), NAME_LIMIT);
            words.fill("compare-quoted", &[("text", name.into())])
        };
        let names: Vec<String> = self.names.iter().map(named).collect();
        let args = [
            ("name", visible(&self.name, NAME_LIMIT).into()),
            ("n", names.len().into()),
            ("names", names.join(", ").into()),
        ];
        words.fill("view-none-so-called", &args)
    }
}

impl SavedView {
    /// The place of the view of this name, in whichever language it is called so.
    ///
    /// # Errors
    /// There is none; what there is.
    pub fn find(dataset: &Dataset, name: &str) -> Result<usize, NoView> {
        let is_it = |view: &Json| {
            let known = view.get("name").and_then(Text::read);
            known.is_some_and(|known| known.all().any(|text| text.trim() == name.trim()))
        };
        let names = || dataset.views.iter().filter_map(|view| view.get("name"));
        dataset.views.iter().position(is_it).ok_or_else(|| NoView {
            name: name.to_owned(),
            names: names().filter_map(Text::read).collect(),
        })
    }

    /// Reads a view as it stands in a dataset.
    ///
    /// # Errors
    /// What of it cannot be obeyed.
    pub fn read(json: &Json) -> Result<Self, ViewError> {
        let name = json.get("name").and_then(Text::read);
        Ok(Self {
            name: name.ok_or(ViewError::NoName)?,
            page: part(json, "page")?,
            filter: part(json, "filter")?,
            sort: part(json, "sort")?,
            grouping: part(json, "grouping")?,
            columns: part(json, "columns")?,
            frozen: part(json, "frozen")?,
            chart: part(json, "chart")?,
            figures: part(json, "figures")?,
            board: part(json, "board")?,
            announcement: part(json, "announcement")?,
            radar: part(json, "radar")?,
        })
    }

    /// The view as it stands in a dataset; what is as usual inside its parts is left out.
    pub fn write(&self) -> Json {
        let fields = [
            ("name", self.name.write()),
            ("page", self.page.as_ref().map(json)),
            ("filter", self.filter.as_ref().map(unusual)),
            ("sort", self.sort.as_ref().map(json)),
            ("grouping", self.grouping.as_ref().map(unusual)),
            ("columns", self.columns.as_ref().map(json)),
            ("frozen", self.frozen.as_ref().map(json)),
            ("chart", self.chart.as_ref().map(json)),
            ("figures", self.figures.as_ref().map(unusual)),
            ("board", self.board.as_ref().map(board)),
            ("announcement", self.announcement.as_ref().map(json)),
            ("radar", self.radar.as_ref().map(unusual)),
        ];
        let stated = |(key, value): (&str, Option<Json>)| Some((key.to_owned(), value?));
        Json::Object(fields.into_iter().filter_map(stated).collect())
    }
}

/// A field of a view, if it is there and wholly understood.
fn part<T: Serialize + DeserializeOwned>(
    view: &Json,
    field: &'static str,
) -> Result<Option<T>, ViewError> {
    let Some(stated) = view.get(field).filter(|value| **value != Json::Null) else {
        return Ok(None);
    };
    let read: T = serde_json::from_str(&stated.to_text()).map_err(|_| ViewError::Unknown(field))?;
    if is_known(stated, &json(&read)) {
        Ok(Some(read))
    } else {
        Err(ViewError::Unknown(field))
    }
}

/// Whether every field of `stated` has been understood: whether it would be written again.
fn is_known(stated: &Json, written: &Json) -> bool {
    match (stated, written) {
        (Json::Object(fields), _) => fields.iter().all(|(key, value)| {
            let again = written.get(key);
            again.is_some_and(|again| is_known(value, again))
        }),
        (Json::List(items), Json::List(again)) => {
            // Sets are written in an order of their own, but their items have no fields.
            let mut pairs = items.iter().zip(again);
            pairs.all(|(item, again)| !matches!(item, Json::Object(_)) || is_known(item, again))
        }
        (Json::List(_) | Json::Null | Json::Bool(_) | Json::Num(_) | Json::Str(_), _) => true,
    }
}

fn json<T: Serialize>(value: &T) -> Json {
    let text = serde_json::to_string(value).unwrap_or_default();
    Json::parse(&text).unwrap_or(Json::Null)
}

/// The fields of `value` that are not as usual.
fn unusual<T: Serialize + Default>(value: &T) -> Json {
    let usual = json(&T::default());
    match json(value) {
        Json::Object(mut fields) => {
            fields.retain(|(key, value)| usual.get(key) != Some(value));
            Json::Object(fields)
        }
        other => other,
    }
}

fn board(board: &Board) -> Json {
    let figure = |setup: &super::board::FigureSetup| {
        let mut fields = vec![("figure".to_owned(), json(&setup.name))];
        if setup.settings != Settings::default() {
            fields.push(("settings".to_owned(), unusual(&setup.settings)));
        }
        Json::Object(fields)
    };
    Json::List(board.figures().iter().map(figure).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::gallery::GALLERY;
    use crate::model::region::Region;
    use crate::query::totals::Grouping;

    fn read(text: &str) -> Result<SavedView, ViewError> {
        SavedView::read(&Json::parse(text).expect("JSON"))
    }

    fn full() -> SavedView {
        let mut filter = Filter::default();
        filter.asked.regions.extend([Some(Region::Pavlodar), None]);
        let mut figures = Settings::default();
        figures.bars.by = Grouping::Sector;
        let setups = GALLERY
            .iter()
            .take(4)
            .map(super::super::gallery::Entry::setup);
        SavedView {
            name: Text::from("Pavlodar"),
            page: Some("board".to_owned()),
            filter: Some(filter),
            sort: Some(vec![SortKey {
                column: Column::Jobs,
                is_descending: true,
            }]),
            grouping: Some(GroupBy::new(&[Grouping::Sector, Grouping::Status])),
            columns: Some(vec![Column::Name, Column::Jobs]),
            frozen: Some(2),
            chart: Some(FigureName::Bars),
            figures: Some(figures),
            board: Board::new(setups.collect()),
            announcement: Some(AnnouncementId("five-projects".to_owned())),
            radar: Some(RadarSettings {
                is_descending: true,
                ..RadarSettings::default()
            }),
        }
    }

    #[test]
    fn a_view_comes_back_as_it_was_written() {
        let text = full().write().to_text();
        assert_eq!(read(&text), Ok(full()), "{text}");
    }

    #[test]
    fn a_view_states_only_what_is_not_as_usual() {
        let text = full().write().to_text();
        assert!(!text.contains("without_largest"), "{text}");
        assert_eq!(text.matches("natural_breaks").count(), 1, "{text}");
    }

    #[test]
    fn what_a_newer_program_would_ask_for_is_refused_and_not_half_obeyed() {
        for (text, error) in [
            (r#"{"name": "a", "filter": {"owner": ["x"]}}"#, "filter"),
            (
                r#"{"name": "a", "filter": {"regions": ["KZ-99"]}}"#,
                "filter",
            ),
            (r#"{"name": "a", "sort": [{"column": "height"}]}"#, "sort"),
            (r#"{"name": "a", "columns": "name"}"#, "columns"),
            (r#"{"name": "a", "figures": {"globe": {}}}"#, "figures"),
            (
                r#"{"name": "a", "figures": {"bars": {"spin": 1}}}"#,
                "figures",
            ),
            (r#"{"name": "a", "board": [{"figure": "bars"}]}"#, "board"),
            (
                r#"{"name": "a", "board": [{"figure": "bars"}, {"figure": "map", "zoom": 2}]}"#,
                "board",
            ),
        ] {
            assert_eq!(read(text), Err(ViewError::Unknown(error)), "{text}");
        }
        assert_eq!(read(r#"{"page": "map"}"#), Err(ViewError::NoName));
        assert_eq!(read("5"), Err(ViewError::NoName));
    }

    #[test]
    fn a_view_written_by_hand_may_state_as_little_as_its_name_and_one_part() {
        let text =
            r#"{"name": {"en": "Food", "ru": "Еда"}, "filter": {"sectors": ["food"]}, "mine": 1}"#;
        let view = read(text).expect("it can be shown");
        assert_eq!(view.filter.map(|f| f.asked.sectors.len()), Some(1));
        assert_eq!((view.page, view.sort, view.board), (None, None, None));
    }
}
