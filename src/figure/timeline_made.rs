//! Makes the timeline: rows of what is dated, words for what is not.

use std::collections::BTreeMap;

use super::below::Below;
use super::describe::{self, counted};
use super::span::Span;
use super::timeline::{
    Heading, Line, Mark, Row, RowOrder, Sign, TimelineFigure, TimelineSettings, Together,
};
use super::{Frame, Grouping, Material, Target, notes};
use crate::i18n::Arg;
use crate::i18n::collate::Collation;
use crate::model::codes::Event;
use crate::model::date::Date;
use crate::model::project::{Milestone, Project};
use crate::query::column::Column;
use crate::query::sort::{SortKey, sort};
use crate::query::totals::Key;

/// Makes the figure.
pub(super) fn make(material: &Material<'_>, settings: &TimelineSettings) -> TimelineFigure {
    let mut rows: Vec<(usize, Row)> = Vec::new();
    let mut undated = Vec::new();
    for at in by_name(material) {
        match row(material, at) {
            Some(row) => rows.push((at, row)),
            None => undated.push(at),
        }
    }
    if settings.order == RowOrder::Date {
        rows.sort_by_key(|(_, row)| first_date(row));
    }
    let marks: Vec<&Mark> = rows.iter().flat_map(|(_, row)| &row.marks).collect();
    let (events, signs) = (events(&marks), signs(&marks));
    let years = years(material, &marks);
    let spoken = spoken(material, &rows, undated.len());
    let lead = "timeline-undated";
    let undated = Below::new(material, lead, &undated, |_, name| {
        let hover = vec![name.to_owned(), material.words.text(lead)];
        (name.to_owned(), hover)
    });
    TimelineFigure {
        frame: frame(material, rows.len(), &signs, spoken),
        step: settings.step,
        today: material.today,
        years,
        lines: lines(material, rows, settings.together),
        events,
        signs,
        undated,
    }
}

/// The rows of the figure in the order of their names.
fn by_name(material: &Material<'_>) -> Vec<usize> {
    let mut rows = material.rows.to_vec();
    let words = material.words;
    if material.index.lang() == words.lang() {
        let key = SortKey {
            column: Column::Name,
            is_descending: false,
        };
        sort(&mut rows, &[key], material.index);
    } else {
        let collation = Collation::of(words.lang());
        let name = |row: usize| {
            let project = material.dataset.projects.get(row);
            project.map_or("", |p| p.name.get(words.lang()))
        };
        rows.sort_by(|a, b| collation.compare(name(*a), name(*b)).then(a.cmp(b)));
    }
    rows
}

/// The row of a project; `None` where no milestone has a date.
fn row(material: &Material<'_>, at: usize) -> Option<Row> {
    let project = material.dataset.projects.get(at)?;
    let milestones = project.milestones.iter();
    let mut marks: Vec<Mark> = milestones
        .flat_map(|milestone| marks(material, project, milestone))
        .collect();
    marks.sort_by_key(|mark| mark.span.core);
    (!marks.is_empty()).then(|| Row {
        target: Target::Project(at),
        name: project.name.get(material.words.lang()).to_owned(),
        marks,
    })
}

fn marks(material: &Material<'_>, project: &Project, milestone: &Milestone) -> Vec<Mark> {
    let is_overdue = project.is_overdue(milestone, material.today);
    let note = milestone.note.as_ref();
    let note = note.map(|note| note.get(material.words.lang()).to_owned());
    let mark = |date: &Date, is_actual: bool| Mark {
        event: milestone.event.unwrap_or(Event::Other),
        date: date.clone(),
        span: Span::of(date),
        is_actual,
        is_overdue: is_overdue && !is_actual,
        note: note.clone().filter(|note| !note.trim().is_empty()),
    };
    let planned = milestone.planned.iter().map(|date| mark(date, false));
    let actual = milestone.actual.iter().map(|date| mark(date, true));
    planned.chain(actual).collect()
}

fn first_date(row: &Row) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    row.marks
        .iter()
        .map(|mark| (mark.span.core.0, mark.span.core.1))
        .min()
}

/// The rows under their headings, in the order of the names of these; "not stated" last.
fn lines(material: &Material<'_>, rows: Vec<(usize, Row)>, together: Together) -> Vec<Line> {
    let grouping = match together {
        Together::Region => Grouping::Region,
        Together::Sector => Grouping::Sector,
        Together::None => return rows.into_iter().map(|(_, row)| Line::Row(row)).collect(),
    };
    let mut groups: BTreeMap<Key, Vec<Row>> = BTreeMap::new();
    for (at, row) in rows {
        if let Some(record) = material.index.rows().get(at) {
            groups.entry(record.key(grouping)).or_default().push(row);
        }
    }
    let words = material.words;
    let mut groups: Vec<(String, Key, Vec<Row>)> = groups
        .into_iter()
        .map(|(key, rows)| (describe::group_short(words, &key), key, rows))
        .collect();
    let collation = Collation::of(words.lang());
    groups.sort_by(|a, b| {
        let stated = b.1.is_stated().cmp(&a.1.is_stated());
        stated.then(collation.compare(&a.0, &b.0))
    });
    let mut lines = Vec::new();
    for (name, key, rows) in groups {
        lines.push(Line::Heading(Heading {
            name,
            is_selected: material.filter.has(&key),
            target: key.into(),
            rows: rows.len(),
        }));
        lines.extend(rows.into_iter().map(Line::Row));
    }
    lines
}

fn events(marks: &[&Mark]) -> Vec<Event> {
    let occurs = |event: &&Event| marks.iter().any(|mark| mark.event == **event);
    Event::ALL.iter().filter(occurs).copied().collect()
}

fn signs(marks: &[&Mark]) -> Vec<Sign> {
    let has = |is: fn(&Mark) -> bool| marks.iter().any(|mark| is(mark));
    [
        (Sign::Planned, has(|m| !m.is_actual)),
        (Sign::Actual, has(|m| m.is_actual)),
        (Sign::Soft, has(|m| m.span.is_soft())),
        (Sign::Overdue, has(|m| m.is_overdue)),
    ]
    .into_iter()
    .filter_map(|(sign, occurs)| occurs.then_some(sign))
    .collect()
}

/// The years that the axis must show.
fn years(material: &Material<'_>, marks: &[&Mark]) -> (i16, i16) {
    let today = material.today.year();
    let first = marks.iter().map(|m| m.span.from.year()).min();
    let last = marks.iter().map(|m| m.span.to.year()).max();
    let (first, last) = (first.unwrap_or(today), last.unwrap_or(today));
    (first.min(today), last.max(today))
}

fn frame(material: &Material<'_>, dated: usize, signs: &[Sign], spoken: String) -> Frame {
    let words = material.words;
    let filter = super::filter_words::filter(words, material.filter);
    let all = material.rows.len();
    let [n, count] = counted(words, dated);
    let all_count = words.number(all as f64, 0);
    let args = [
        n,
        count,
        ("all", Arg::from(all)),
        ("all-count", Arg::from(all_count)),
    ];
    let coverage = words.fill("timeline-coverage", &args);
    let subtitle = format!("{filter} · {coverage}");
    let mut found: Vec<String> = Vec::new();
    if signs.contains(&Sign::Soft) {
        found.push(words.text("timeline-note-soft"));
    }
    if signs.contains(&Sign::Overdue) {
        found.push(words.text("timeline-note-overdue"));
    }
    found.extend(notes::largest(material));
    let ids = projects(material).flat_map(|project| {
        let dated = |m: &&Milestone| m.planned.is_some() || m.actual.is_some();
        let milestones = project.milestones.iter().filter(dated);
        milestones.filter_map(|m| m.source.as_ref())
    });
    Frame {
        lang: words.lang(),
        title: words.text("timeline-title"),
        spoken: format!("{subtitle}. {spoken}"),
        subtitle,
        notes: found,
        sources: notes::list_sources(material, ids),
        credit: String::new(),
        message: material.rows.is_empty().then(|| words.text("figure-empty")),
    }
}

fn projects<'a>(material: &'a Material<'_>) -> impl Iterator<Item = &'a Project> {
    let rows = material.rows.iter();
    rows.filter_map(|row| material.dataset.projects.get(*row))
}

/// What comes next, what is overdue and what has no date, for somebody who cannot see the rows.
fn spoken(material: &Material<'_>, rows: &[(usize, Row)], undated: usize) -> String {
    let words = material.words;
    let marks = || {
        let rows = rows.iter().map(|(_, row)| row);
        rows.flat_map(|row| row.marks.iter().map(move |mark| (row, mark)))
    };
    let mut sentences = Vec::new();
    let coming = marks().filter(|(_, m)| !m.is_actual && m.span.core.1 >= material.today);
    if let Some((row, mark)) = coming.min_by_key(|(_, mark)| (mark.span.core.1, mark.span.core.0)) {
        let args = [
            ("name", Arg::from(row.name.clone())),
            ("label", Arg::from(mark.label(words))),
        ];
        sentences.push(words.fill("timeline-spoken-next", &args));
    }
    let overdue = marks().filter(|(_, mark)| mark.is_overdue).count();
    if overdue > 0 {
        sentences.push(words.fill("timeline-spoken-overdue", &counted(words, overdue)));
    }
    if undated > 0 {
        sentences.push(words.fill("timeline-spoken-undated", &counted(words, undated)));
    }
    sentences.join(" ")
}
