//! The lines of the table of sources: what each says, which of them are shown, and in which order.

use std::cmp::Ordering;

use super::Pick;
use crate::i18n::Words;
use crate::i18n::collate::Collation;
use crate::model::codes::{Lang, SourceType};
use crate::model::date::Date;
use crate::model::source::{Source, SourceId};
use crate::query::fold::fold;
use crate::query::sources::{Citations, Usage};
use crate::ui::View;
use crate::ui::panel::words::line;

/// Which sources are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Show {
    /// All of them, and those that are cited without being there.
    #[default]
    All,
    /// Those that nothing rests on.
    Unused,
    /// Those whose date is not stated.
    Undated,
    /// Those that are cited and are not in the file.
    Missing,
}

impl Show {
    /// In the order of the page.
    pub(super) const ALL: &'static [Self] =
        &[Self::All, Self::Unused, Self::Undated, Self::Missing];

    /// The message with its name and `$n`.
    pub(super) fn message_id(self) -> &'static str {
        match self {
            Self::All => "sources-all",
            Self::Unused => "sources-unused",
            Self::Undated => "sources-undated",
            Self::Missing => "sources-missing",
        }
    }
}

/// A column of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum By {
    /// What it is called.
    #[default]
    Title,
    /// Who published it.
    Publisher,
    /// When.
    Date,
    /// What kind of text it is.
    Kind,
    /// Its language.
    Language,
    /// How many claims rest on it.
    Claims,
    /// In how many projects.
    Projects,
}

impl By {
    /// In the order of the table.
    pub(super) const ALL: &'static [Self] = &[
        Self::Title,
        Self::Publisher,
        Self::Date,
        Self::Kind,
        Self::Language,
        Self::Claims,
        Self::Projects,
    ];

    /// The message with its name.
    pub(super) fn message_id(self) -> &'static str {
        match self {
            Self::Title => "panel-source-title",
            Self::Publisher => "panel-source-publisher",
            Self::Date => "panel-source-date",
            Self::Kind => "panel-source-type",
            Self::Language => "panel-source-language",
            Self::Claims => "sources-claims",
            Self::Projects => "sources-projects",
        }
    }

    /// Whether its cells are numbers.
    pub(super) fn is_number(self) -> bool {
        matches!(self, Self::Claims | Self::Projects)
    }
}

/// The order of the lines; none is that of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sort {
    /// The column.
    pub(super) by: Option<By>,
    /// Largest, latest or last first.
    pub(super) is_descending: bool,
}

impl Sort {
    /// The order after a click on a header: ascending, then descending, then none.
    pub(super) fn clicked(self, by: By) -> Self {
        match (self.by == Some(by), self.is_descending) {
            (false, _) => Self {
                by: Some(by),
                is_descending: false,
            },
            (true, false) => Self {
                by: Some(by),
                is_descending: true,
            },
            (true, true) => Self::default(),
        }
    }
}

/// A line of the table.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Which source.
    pub(super) pick: Pick,
    /// Its id.
    pub(super) id: SourceId,
    /// Title, or what stands for one.
    pub(super) title: String,
    /// Who published it.
    pub(super) publisher: Option<String>,
    /// When.
    pub(super) date: Option<Date>,
    /// What kind of text it is.
    pub(super) kind: Option<SourceType>,
    /// The name of its language.
    pub(super) language: Option<String>,
    /// What rests on it.
    pub(super) usage: Usage,
    folded: String,
}

impl Line {
    fn of(words: &Words, pick: Pick, source: &Source, usage: Usage) -> Self {
        let all = source.title.all().chain(source.publisher.as_deref());
        let all = all.chain([source.id.as_str()]).chain(source.url.as_deref());
        let title = line(source.title.get(words.lang()));
        Self {
            pick,
            id: source.id.clone(),
            folded: all.map(fold).collect::<Vec<_>>().join("\n"),
            title: if title.is_empty() {
                line(source.id.as_str())
            } else {
                title
            },
            publisher: source.publisher.as_deref().map(line),
            date: source.date.clone(),
            kind: source.kind,
            language: source.language.as_deref().map(|tag| language(words, tag)),
            usage,
        }
    }

    fn missing(words: &Words, id: &SourceId, usage: Usage) -> Self {
        let title = words.fill("panel-source-unknown", &[("id", line(id.as_str()).into())]);
        Self {
            pick: Pick::Missing(id.clone()),
            id: id.clone(),
            folded: fold(id.as_str()),
            title,
            publisher: None,
            date: None,
            kind: None,
            language: None,
            usage,
        }
    }

    fn is_shown(&self, show: Show) -> bool {
        let is_missing = matches!(self.pick, Pick::Missing(_));
        match show {
            Show::All => true,
            Show::Unused => self.usage.facts == 0,
            Show::Undated => self.date.is_none() && !is_missing,
            Show::Missing => is_missing,
        }
    }
}

/// The name of a language, where the words have one.
fn language(words: &Words, tag: &str) -> String {
    match Lang::from_code(tag) {
        Some(lang) => words.text(&format!("panel-lang-{}", lang.code())),
        None => line(tag),
    }
}

/// What the lines depend on: the revision, the language, and what the person has asked for.
type Of = (u64, Lang, String, Show, Sort);

/// The lines of the table, made anew when something has changed.
#[derive(Debug)]
pub(super) struct List {
    of: Of,
    lines: Vec<Line>,
    /// The lines that are shown, in order.
    shown: Vec<usize>,
    /// What rests on which source.
    pub(super) citations: Citations,
}

impl List {
    /// The lines that are shown, in order.
    pub(super) fn shown(&self) -> Vec<&Line> {
        self.shown
            .iter()
            .filter_map(|at| self.lines.get(*at))
            .collect()
    }

    /// How many lines there are of a kind.
    pub(super) fn count(&self, show: Show) -> usize {
        self.lines.iter().filter(|l| l.is_shown(show)).count()
    }

    /// All lines, in the order of the file.
    pub(super) fn all(&self) -> &[Line] {
        &self.lines
    }

    /// The line of a source.
    pub(super) fn line(&self, pick: &Pick) -> Option<&Line> {
        self.lines.iter().find(|l| l.pick == *pick)
    }
}

/// The list as it is now; the old one where nothing has changed.
pub(super) fn refreshed(
    old: Option<List>,
    view: &View<'_>,
    (search, show, sort): (&str, Show, Sort),
) -> List {
    let (revision, lang) = (view.document.revision(), view.words.lang());
    let of = (revision, lang, search.to_owned(), show, sort);
    let (lines, citations) = match old {
        Some(old) if old.of == of => return old,
        Some(old) if (old.of.0, old.of.1) == (revision, lang) => (old.lines, old.citations),
        Some(_) | None => read(view),
    };
    let query = fold(search.trim());
    let mut shown: Vec<usize> = (0..lines.len()).collect();
    shown.retain(|at| {
        let line = lines.get(*at);
        line.is_some_and(|l| l.is_shown(show) && l.folded.contains(&query))
    });
    if let Some(by) = sort.by {
        let collation = Collation::of(lang);
        shown.sort_by(|a, b| match (lines.get(*a), lines.get(*b)) {
            (Some(a), Some(b)) => compare(view.words, collation, (by, sort.is_descending), (a, b)),
            (_, _) => Ordering::Equal,
        });
    }
    List {
        of,
        lines,
        shown,
        citations,
    }
}

/// Every source of the file, then those that are cited only.
fn read(view: &View<'_>) -> (Vec<Line>, Citations) {
    let dataset = view.document.dataset();
    let citations = Citations::of(dataset);
    let sources = (0..dataset.sources.len()).filter_map(|row| view.document.source(row));
    let mut lines: Vec<Line> = sources
        .map(|(key, source)| {
            let usage = citations.usage(&source.id);
            Line::of(view.words, Pick::Source(key), source, usage)
        })
        .collect();
    for id in citations.dangling(dataset) {
        lines.push(Line::missing(view.words, id, citations.usage(id)));
    }
    (lines, citations)
}

/// The order of two lines; what is not stated stands last in both directions.
fn compare(
    words: &Words,
    collation: &Collation,
    (by, is_descending): (By, bool),
    (a, b): (&Line, &Line),
) -> Ordering {
    let turned = |order: Ordering| {
        if is_descending {
            order.reverse()
        } else {
            order
        }
    };
    let texts = |a: Option<&str>, b: Option<&str>| match (a, b) {
        (Some(a), Some(b)) => turned(collation.compare(a, b)),
        (a, b) => b.is_some().cmp(&a.is_some()),
    };
    match by {
        By::Title => texts(Some(&a.title), Some(&b.title)),
        By::Publisher => texts(a.publisher.as_deref(), b.publisher.as_deref()),
        By::Language => texts(a.language.as_deref(), b.language.as_deref()),
        By::Kind => {
            let name = |line: &Line| line.kind.map(|k| words.name(&k));
            texts(name(a).as_deref(), name(b).as_deref())
        }
        By::Date => match (&a.date, &b.date) {
            (Some(a), Some(b)) => turned(a.cmp(b)),
            (a, b) => b.is_some().cmp(&a.is_some()),
        },
        By::Claims => turned(a.usage.claims.cmp(&b.usage.claims)),
        By::Projects => turned(a.usage.projects.cmp(&b.usage.projects)),
    }
}
