//! What a report says, as plain data: the brief of a region, the passport of a project, the atlas of the country.

mod atlas;
mod brief;
mod cites;
mod facts;
mod key_figures;
mod life;
mod measures;
mod passport;
mod table;

use jiff::civil::Date;

use super::{Figure, Material};
use crate::i18n::{Arg, Words};
use crate::model::codes::Lang;
use crate::model::dataset::Dataset;
use crate::model::region::Region;
use crate::model::visible::line;
use crate::query::filter::Filter;
use crate::query::index::Index;

/// Which report is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// What there is in a region.
    Region(Region),
    /// All that is known of the project in this row.
    Project(usize),
    /// Every region, the whole country first.
    Atlas,
}

/// What a report is made from. No filter narrows it: a report says itself what it is about.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The records.
    pub dataset: &'a Dataset,
    /// What queries know of them.
    pub index: &'a Index,
    /// The language of every word.
    pub words: &'static Words,
    /// Today, for dates that have passed.
    pub today: Date,
}

impl Ground<'_> {
    /// Makes something of the rows that pass a filter.
    fn with<T>(&self, filter: &Filter, make: impl FnOnce(&Material<'_>) -> T) -> T {
        let rows = filter.rows(self.index);
        self.with_rows(filter, &rows, make)
    }

    /// Makes something of rows; the filter only says what is marked.
    fn with_rows<T>(
        &self,
        filter: &Filter,
        rows: &[usize],
        make: impl FnOnce(&Material<'_>) -> T,
    ) -> T {
        make(&Material {
            dataset: self.dataset,
            index: self.index,
            filter,
            rows,
            words: self.words,
            today: self.today,
        })
    }
}

/// A report: blocks in the order in which one reads them.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The language of its words and numbers.
    pub lang: Lang,
    /// What it is called, in one line.
    pub title: String,
    /// What it holds, in a sentence.
    pub spoken: String,
    /// Who publishes the dataset; empty where nobody is named.
    pub publisher: String,
    /// The running head: what the dataset is called.
    pub dataset: String,
    /// The running foot: the state of knowledge.
    pub as_of: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a report that stands on its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// What follows begins a page.
    NewPage,
    /// The title page.
    Cover(Cover),
    /// The head of a brief, a passport or a chapter.
    Title(Title),
    /// The head of a section.
    Heading(String),
    /// A paragraph.
    Text(Line),
    /// Key figures beside a small map.
    Opening(Opening),
    /// A picture.
    Picture(Picture),
    /// Labels, and beside each what is known.
    Facts(Vec<Fact>),
    /// A table.
    Table(Table),
    /// The list of sources.
    Sources(Vec<Entry>),
    /// What stands where.
    Contents(Vec<Chapter>),
}

/// The first page of an atlas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// What kind of report it is.
    pub kicker: String,
    /// What it is called.
    pub title: String,
    /// Lines below it.
    pub lines: Vec<String>,
    /// The regions that are marked on its map.
    pub marked: Vec<Region>,
    /// The map in words.
    pub spoken: String,
    /// Whose map it is.
    pub credit: String,
}

/// The head of a brief, a passport or a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// What kind of report it is; empty for chapters.
    pub kicker: String,
    /// What it is about.
    pub text: String,
    /// Lines below it.
    pub lines: Vec<String>,
    /// What the contents find it by.
    pub mark: Option<usize>,
}

/// Key figures beside a small map.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// The numbers one reads first.
    pub numbers: Vec<KeyFigure>,
    /// The regions that are marked on the map.
    pub marked: Vec<Region>,
    /// The map in words.
    pub spoken: String,
    /// What stands below the map.
    pub caption: String,
}

/// What a number measures, which decides its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Money.
    Investment,
    /// Jobs.
    Jobs,
    /// Anything else.
    Plain,
}

/// A number one reads first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFigure {
    /// What is measured.
    pub label: String,
    /// The number with its sign and unit, or why there is none.
    pub value: String,
    /// Whether it is a number.
    pub is_stated: bool,
    /// Its range, what it covers, its share.
    pub lines: Vec<String>,
    /// Its colour.
    pub ink: Ink,
}

/// A figure with the height that it asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The figure.
    pub figure: Box<Figure>,
    /// Height of its marks, without its words, in points of the drawing.
    pub height: f32,
}

/// How a line sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// What one reads first.
    Strong,
    /// Running text.
    Plain,
    /// What has to be known with it.
    Second,
    /// Why there is no value.
    Missing,
    /// What is wrong with it.
    Warning,
}

/// A line of text with the numbers of the sources that it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The text; it may have line breaks.
    pub text: String,
    /// How it sounds.
    pub tone: Tone,
    /// Numbers of sources.
    pub cites: Vec<usize>,
}

impl Line {
    /// A line that names no source.
    fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tone,
            cites: Vec::new(),
        }
    }

    /// Running text.
    fn plain(text: impl Into<String>) -> Self {
        Self::new(Tone::Plain, text)
    }

    /// The same, resting on a source.
    fn citing(mut self, number: Option<usize>) -> Self {
        self.cites.extend(number);
        self
    }
}

/// A label and what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub label: String,
    /// What is known.
    pub lines: Vec<Line>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows: a cell for each column, of one line or several.
    pub rows: Vec<Vec<Vec<Line>>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name, with the unit.
    pub name: String,
    /// Its share of the width.
    pub share: u8,
    /// Whether it holds numbers, which stand at its right edge.
    pub is_number: bool,
}

/// A source in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number that it is cited by.
    pub number: usize,
    /// What it is called.
    pub title: String,
    /// Publisher, date, type, language.
    pub about: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// An entry of the contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// What it is called.
    pub text: String,
    /// What stands at its right: how many projects.
    pub about: String,
    /// The mark of its title.
    pub mark: usize,
}

impl Report {
    /// Makes the report; `None` for a row that the dataset does not have.
    pub fn new(ground: &Ground<'_>, subject: Subject) -> Option<Self> {
        let words = ground.words;
        let (title, spoken, blocks) = match subject {
            Subject::Region(region) => {
                let blocks = brief::alone(ground, region);
                let args = [("region", Arg::from(words.name(&region)))];
                let title = words.fill("report-title-region", &args);
                (title, words.fill("report-spoken-region", &args), blocks)
            }
            Subject::Project(row) => {
                let project = ground.dataset.projects.get(row)?;
                let name = crate::i18n::claims::project_name(words, project);
                let args = [("project", Arg::from(name))];
                let title = words.fill("report-title-project", &args);
                let spoken = words.fill("report-spoken-project", &args);
                (title, spoken, passport::blocks(ground, project))
            }
            Subject::Atlas => {
                let title = words.text("report-title-atlas");
                let spoken = words.text("report-spoken-atlas");
                (title, spoken, atlas::blocks(ground))
            }
        };
        Some(Self {
            lang: words.lang(),
            title,
            spoken,
            publisher: line(ground.dataset.publisher.as_deref().unwrap_or_default()),
            dataset: dataset_title(ground),
            as_of: as_of(ground),
            blocks,
        })
    }
}

/// Lines without a label before them; nothing for none.
fn unlabelled(lines: Vec<Line>) -> Vec<Fact> {
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Fact {
        label: String::new(),
        lines,
    }]
}

/// The same with a capital letter at its beginning.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// What the dataset is called.
fn dataset_title(ground: &Ground<'_>) -> String {
    let title = ground.dataset.title.as_ref();
    let title = line(title.map_or("", |t| t.get(ground.words.lang())));
    if title.is_empty() {
        ground.words.text("report-dataset-untitled")
    } else {
        title
    }
}

/// The state of knowledge.
fn as_of(ground: &Ground<'_>) -> String {
    let words = ground.words;
    match &ground.dataset.as_of {
        Some(date) => words.fill("figure-as-of", &[("date", Arg::from(words.date(date)))]),
        None => words.text("figure-as-of-missing"),
    }
}
