//! What a command works on: the dataset of a file or the bundled one, and the projects that `--where` lets through.

use std::path::Path;

use super::CANNOT;
use super::check::today;
use super::output::Failure;
use crate::check::{Issue, Severity, check};
use crate::document::store::{self, Opened};
use crate::document::{Clock, sample};
use crate::figure::Material;
use crate::figure::filter_words::tongue;
use crate::figure::saved_view::SavedView;
use crate::i18n::Words;
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::region::Region;
use crate::model::visible::{is_hidden, visible};
use crate::query::filter::{Facet, Filter, Finding};
use crate::query::index::Index;
use crate::query::language::{Field, Trouble, Wrong, add_where};

/// How many characters of a wrong filter are shown once more, with marks below them.
const LONGEST_SHOWN: usize = 200;
/// How many characters of a view's name are shown.
const NAME_LIMIT: usize = 60;

/// The records of `file`, or the bundled ones.
pub(super) fn dataset(file: Option<&Path>, words: &Words) -> Result<Dataset, Failure> {
    file.map_or_else(
        || Ok(sample::dataset()),
        |path| Ok(open(path, words)?.dataset),
    )
}

/// Opens a file, or says why not.
pub(super) fn open(path: &Path, words: &Words) -> Result<Opened, Failure> {
    store::open(path).map_err(|error| Failure::new(CANNOT, words.say(&error.message())))
}

/// Saves a file whole or not at all, or says why not.
pub(super) fn save(
    path: &Path,
    bytes: &[u8],
    expect: store::Expect,
    words: &Words,
) -> Result<(), Failure> {
    match store::save(path, bytes, expect) {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::new(CANNOT, words.say(&error.message()))),
    }
}

/// Which projects are asked for.
#[derive(Clone, Copy, Default)]
pub(super) struct Asked<'a> {
    /// The file; without it the bundled dataset.
    pub file: Option<&'a Path>,
    /// The name of the saved view to begin with.
    pub view: Option<&'a str>,
    /// What narrows them further.
    pub filters: &'a [String],
    /// Without this many of the largest, whatever the view says.
    pub without_largest: Option<usize>,
}

/// The records with what queries know of them, and the rows that pass the filters.
pub(super) struct Selection {
    pub dataset: Dataset,
    pub index: Index,
    pub filter: Filter,
    pub rows: Vec<usize>,
    /// The saved view that was asked for; an empty one without a name when none was.
    pub view: SavedView,
}

impl Selection {
    /// What a figure is made of, as of today.
    pub(super) fn material(&self, words: &'static Words) -> Material<'_> {
        Material {
            dataset: &self.dataset,
            index: &self.index,
            filter: &self.filter,
            rows: &self.rows,
            words,
            today: today(),
        }
    }
}

/// The projects that are asked for.
pub(super) fn selection(asked: Asked<'_>, words: &Words) -> Result<Selection, Failure> {
    let dataset = dataset(asked.file, words)?;
    let view = asked.view.map(|name| view(&dataset, name, words));
    let view = view.transpose()?.unwrap_or_default();
    let mut index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
    let filter = view.filter.clone().unwrap_or_default();
    let mut filter = narrowed(filter, asked.filters, &index, words)?;
    filter.without_largest = asked.without_largest.unwrap_or(filter.without_largest);
    if filter.asks_of(Facet::Check) {
        find(&dataset, &mut index);
    }
    let rows = filter.rows(&index);
    Ok(Selection {
        dataset,
        index,
        filter,
        rows,
        view,
    })
}

/// The saved view of this name, or what there is instead.
fn view(dataset: &Dataset, name: &str, words: &Words) -> Result<SavedView, Failure> {
    let at =
        SavedView::find(dataset, name).map_err(|none| Failure::new(CANNOT, none.say(words)))?;
    // The place is one of this dataset.
    let json = dataset.views.get(at).unwrap_or(&Json::Null);
    SavedView::read(json).map_err(|error| {
        let args = [
            ("name", visible(name, NAME_LIMIT).into()),
            ("reason", words.say(&error.message()).into()),
        ];
        Failure::new(CANNOT, words.fill("view-unusable", &args))
    })
}

/// What all of these filters ask for together.
pub(super) fn filter(texts: &[String], index: &Index, words: &Words) -> Result<Filter, Failure> {
    narrowed(Filter::default(), texts, index, words)
}

/// A filter, and all that these texts ask for besides.
fn narrowed(
    mut filter: Filter,
    texts: &[String],
    index: &Index,
    words: &Words,
) -> Result<Filter, Failure> {
    for text in texts {
        add_where(&mut filter, text, tongue(words, index))
            .map_err(|wrong| Failure::new(CANNOT, wrong_filter(text, &wrong, words)))?;
    }
    Ok(filter)
}

/// Tells the index what the checks find.
pub(super) fn find(dataset: &Dataset, index: &mut Index) {
    let issues = check(dataset, Clock::System.today());
    let found = issues.iter();
    index.find(found.filter_map(|issue| Some((issue.project()?, finding(issue)))));
}

/// The one region that a text names, as `--where` takes it.
pub(super) fn region(text: &str, words: &Words) -> Result<Region, Failure> {
    let index = Index::new(&Dataset::empty(), DEFAULT_TOLERANCE, words);
    let mut filter = Filter::default();
    let asked = format!("region={text}");
    let added = add_where(&mut filter, &asked, tongue(words, &index));
    let mut regions = filter.asked.regions.iter();
    let wrong = match (added, regions.next(), regions.next()) {
        (Ok(()), Some(Some(region)), None) => return Ok(*region),
        (Err(wrong), ..) => wrong,
        (Ok(()), ..) => Wrong {
            at: 0..asked.len(),
            trouble: Trouble::UnknownValue(Field::Facet(Facet::Region), text.to_owned()),
        },
    };
    Err(Failure::new(CANNOT, words.say(&wrong.message())))
}

fn finding(issue: &Issue) -> Finding {
    match issue.severity {
        Severity::Error => Finding::Error,
        Severity::Warning => Finding::Warning,
    }
}

/// What is wrong with a filter; below the text, marks show the word.
fn wrong_filter(text: &str, wrong: &Wrong, words: &Words) -> String {
    let message = words.say(&wrong.message());
    let place = wrong.position(text) - 1;
    let length = text
        .get(wrong.at.clone())
        .unwrap_or_default()
        .chars()
        .count();
    let is_one_line = !text.contains(is_hidden) && text.chars().count() <= LONGEST_SHOWN;
    if !is_one_line {
        return message;
    }
    format!(
        "{message}\n  {text}\n  {}{}",
        " ".repeat(place),
        "^".repeat(length)
    )
}
