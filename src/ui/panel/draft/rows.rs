//! Lists in a draft: rows that can be added, moved and taken away, each with what it was.

use crate::model::record::List;

/// A record while it is edited, with text that is typed but not yet a value.
pub(crate) trait Buffered: Sized {
    /// The record that it becomes.
    type Record: Clone + PartialEq + std::fmt::Debug;
    /// Starts from a record.
    fn open(record: &Self::Record) -> Self;
    /// The record as it is now; what cannot be read yet is left out.
    fn build(&self, was: Option<&Self::Record>) -> Self::Record;
}

/// A row of a list in a draft.
#[derive(Clone, Debug)]
pub(crate) struct Row<T: Buffered> {
    /// Names the row while it moves; unique in its list.
    pub(crate) uid: u32,
    /// The record as it stood; `None` for a row that was added.
    pub(crate) was: Option<T::Record>,
    /// The row as it is edited.
    pub(crate) now: T,
}

impl<T: Buffered> Row<T> {
    /// The record as it is now.
    pub(crate) fn build(&self) -> T::Record {
        self.now.build(self.was.as_ref())
    }

    /// Whether it was added or changed.
    pub(crate) fn is_touched(&self) -> bool {
        self.was.as_ref() != Some(&self.build())
    }
}

/// What a person does to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowMove {
    /// One place up.
    Up(usize),
    /// One place down.
    Down(usize),
    /// Away.
    Remove(usize),
}

/// A list in a draft.
#[derive(Clone, Debug)]
pub(crate) struct Rows<T: Buffered> {
    rows: Vec<Row<T>>,
    next: u32,
}

impl<T: Buffered> Rows<T> {
    /// Starts from the readable items of a list.
    pub(crate) fn open(records: &[T::Record]) -> Self {
        let mut rows = Self {
            rows: Vec::new(),
            next: 0,
        };
        for record in records {
            rows.push(Some(record.clone()), T::open(record));
        }
        rows
    }

    /// Adds an empty row at the end.
    pub(crate) fn add(&mut self, now: T) {
        self.push(None, now);
    }

    fn push(&mut self, was: Option<T::Record>, now: T) {
        let uid = self.next;
        self.next += 1;
        self.rows.push(Row { uid, was, now });
    }

    /// Moves or removes a row; a place that is not there changes nothing.
    pub(crate) fn apply(&mut self, change: RowMove) {
        let len = self.rows.len();
        match change {
            RowMove::Up(at) if (1..len).contains(&at) => self.rows.swap(at, at - 1),
            RowMove::Down(at) if at + 1 < len => self.rows.swap(at, at + 1),
            RowMove::Remove(at) if at < len => drop(self.rows.remove(at)),
            RowMove::Up(_) | RowMove::Down(_) | RowMove::Remove(_) => {}
        }
    }

    /// The rows.
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Row<T>> {
        self.rows.iter()
    }

    /// The rows, to edit.
    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Row<T>> {
        self.rows.iter_mut()
    }

    /// The last row.
    pub(crate) fn last(&self) -> Option<&Row<T>> {
        self.rows.last()
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The list as it is now; items that could not be read keep their places.
    pub(crate) fn build(&self, was: &List<T::Record>) -> List<T::Record> {
        let mut list = was.clone();
        *list = self.rows.iter().map(Row::build).collect();
        list
    }
}
