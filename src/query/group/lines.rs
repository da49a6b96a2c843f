//! The lines of a grouped table: which group or row stands in each, with the rows of folded groups left out.
//!
//! Rows that stand together are one entry, so that a million rows cost no more than their groups.

use std::ops::Range;

use super::{GroupBy, Groups};

/// What stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The heading of a group, by its place among the groups.
    Group(usize),
    /// A row, by its place among all rows.
    Row(usize),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Span {
    Group { branch: usize, first_row: usize },
    Rows(Range<usize>),
}

impl Span {
    fn first_row(&self) -> usize {
        match self {
            Self::Group { first_row, .. } => *first_row,
            Self::Rows(rows) => rows.start,
        }
    }

    fn lines(&self) -> usize {
        match self {
            Self::Group { .. } => 1,
            Self::Rows(rows) => rows.len(),
        }
    }
}

/// The lines of a table, top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Each with the line that it begins in.
    spans: Vec<(usize, Span)>,
    count: usize,
}

impl Lines {
    /// The lines of so many rows without groups.
    pub fn plain(rows: usize) -> Self {
        let mut lines = Self::default();
        lines.push(Span::Rows(0..rows));
        lines
    }

    /// The lines of groups, folded as asked.
    pub fn of(groups: &Groups, folding: &GroupBy) -> Self {
        let mut lines = Self::default();
        let deepest = groups.by.len();
        let mut hidden_until = 0;
        for (at, branch) in groups.branches.iter().enumerate() {
            if branch.rows.start < hidden_until {
                continue;
            }
            lines.push(Span::Group {
                branch: at,
                first_row: branch.rows.start,
            });
            if folding.is_folded(&branch.path) {
                hidden_until = branch.rows.end;
            } else if branch.path.len() == deepest {
                lines.push(Span::Rows(branch.rows.clone()));
            }
        }
        lines
    }

    fn push(&mut self, span: Span) {
        let first = self.count;
        self.count += span.lines();
        self.spans.push((first, span));
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is no line.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// What stands in a line.
    pub fn at(&self, line: usize) -> Option<Line> {
        let after = self.spans.partition_point(|(first, _)| *first <= line);
        let (first, span) = self.spans.get(after.checked_sub(1)?)?;
        match span {
            Span::Group { branch, .. } => (*first == line).then_some(Line::Group(*branch)),
            Span::Rows(rows) => {
                let row = rows.start + (line - first);
                rows.contains(&row).then_some(Line::Row(row))
            }
        }
    }

    /// The line of a row; `None` while it is hidden.
    pub fn of_row(&self, row: usize) -> Option<usize> {
        let after = self.spans.partition_point(|(_, s)| s.first_row() <= row);
        match self.spans.get(after.checked_sub(1)?)? {
            (first, Span::Rows(rows)) if rows.contains(&row) => Some(first + (row - rows.start)),
            (_, Span::Rows(_) | Span::Group { .. }) => None,
        }
    }

    /// The line of a group; `None` while it is hidden.
    pub fn of_group(&self, wanted: usize) -> Option<usize> {
        let is_it = |span: &Span| matches!(span, Span::Group { branch, .. } if *branch == wanted);
        let found = self.spans.iter().find(|(_, span)| is_it(span));
        found.map(|(first, _)| *first)
    }

    /// The row nearest to a line, first looking towards the end or towards the beginning.
    pub fn row_near(&self, line: usize, is_forward: bool) -> Option<usize> {
        let row = |line: usize| match self.at(line)? {
            Line::Row(row) => Some(row),
            Line::Group(_) => None,
        };
        let ahead = || (line..self.count).find_map(row);
        let behind = || (0..=line).rev().find_map(row);
        if is_forward {
            ahead().or_else(behind)
        } else {
            behind().or_else(ahead)
        }
    }
}
