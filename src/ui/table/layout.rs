//! Where everything stands: header, lines, footer and scroll bars, and each column with the part of it that is seen.

use egui::{Rangef, Rect, pos2};

use super::scroll::Scroll;
use crate::draw::theme::space;
use crate::query::column::Column;

/// How many columns stay where they are, until a person says otherwise: the names.
pub const USUALLY_FROZEN: usize = 1;
/// The share of the width that columns which stay may take.
const MOST_FROZEN: f32 = 0.6;
/// The width of a scroll bar in points.
const BAR: f32 = 10.0;

/// A column on the screen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Track {
    /// The column.
    pub(super) column: Column,
    /// Its place among the shown ones.
    pub(super) position: usize,
    /// From its left to its right edge, also where that is not seen.
    pub(super) x: Rangef,
    /// What of it can be seen.
    pub(super) seen: Rangef,
}

impl Track {
    /// The cell of the column in a line.
    pub(super) fn cell(&self, line: Rect) -> Rect {
        Rect::from_x_y_ranges(self.x, line.y_range())
    }

    /// The part of that cell that is seen.
    pub(super) fn seen_cell(&self, line: Rect) -> Rect {
        Rect::from_x_y_ranges(self.seen, line.y_range())
    }
}

/// The places of a table.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// The names of the columns.
    pub(super) header: Rect,
    /// The lines.
    pub(super) body: Rect,
    /// The totals of all lines.
    pub(super) footer: Option<Rect>,
    /// The scroll bar at the right.
    pub(super) upright_bar: Option<Rect>,
    /// The scroll bar at the bottom.
    pub(super) flat_bar: Option<Rect>,
    /// How wide the columns are together.
    pub(super) width: f32,
    /// Where the columns that stay end.
    pub(super) frozen: f32,
    columns: Vec<(Column, f32)>,
    frozen_count: usize,
}

impl Layout {
    /// Divides the room for these columns, as many of which stay as are to and as there is room for, and so many lines.
    pub(super) fn new(
        room: Rect,
        (columns, frozen): (&[(Column, f32)], usize),
        lines: usize,
        has_footer: bool,
    ) -> Self {
        let width: f32 = columns.iter().map(|(_, width)| width).sum();
        let foot = if has_footer { space::ROW } else { 0.0 };
        let height = lines as f32 * space::ROW;
        let has_flat = width > room.width();
        let inner = room.height() - space::HEADER - foot - if has_flat { BAR } else { 0.0 };
        let has_upright = height > inner;
        let has_flat = width > room.width() - if has_upright { BAR } else { 0.0 };
        let right = room.right() - if has_upright { BAR } else { 0.0 };
        let bottom = room.bottom() - if has_flat { BAR } else { 0.0 };
        let top = room.top() + space::HEADER;
        let low = (bottom - foot).max(top);
        let across = |top: f32, bottom: f32| {
            Rect::from_min_max(pos2(room.left(), top), pos2(right, bottom.max(top)))
        };
        let (frozen_count, frozen) = frozen_part(columns, frozen, right - room.left());
        let upright = Rect::from_min_max(pos2(right, top), pos2(room.right(), low));
        Self {
            header: across(room.top(), top),
            body: across(top, low),
            footer: has_footer.then(|| across(low, bottom)),
            upright_bar: has_upright.then_some(upright),
            flat_bar: has_flat.then(|| {
                let left = room.left() + frozen;
                Rect::from_min_max(pos2(left, bottom), pos2(right, room.bottom()))
            }),
            width,
            frozen: room.left() + frozen,
            columns: columns.to_vec(),
            frozen_count,
        }
    }

    /// How far the columns can be scrolled sideways.
    pub(super) fn most_left(&self) -> f32 {
        (self.width - self.body.width()).max(0.0)
    }

    /// Whether columns that stay cover others.
    pub(super) fn has_edge(&self) -> bool {
        self.frozen_count > 0 && self.most_left() > 0.0
    }

    /// The columns of which something is seen.
    pub(super) fn tracks(&self, scroll: &Scroll) -> Vec<Track> {
        self.all_tracks(scroll)
            .filter(|track| track.seen.span() > 0.0)
            .collect()
    }

    fn all_tracks(&self, scroll: &Scroll) -> impl Iterator<Item = Track> {
        let mut left = self.body.left();
        let columns = self.columns.iter().enumerate();
        let moved = scroll.left;
        columns.map(move |(position, (column, width))| {
            let is_frozen = position < self.frozen_count;
            let x = Rangef::new(left, left + width);
            left += width;
            let x = if is_frozen {
                x
            } else {
                Rangef::new(x.min - moved, x.max - moved)
            };
            let first = if is_frozen {
                self.body.left()
            } else {
                self.frozen
            };
            let seen = Rangef::new(x.min.max(first), x.max.min(self.body.right()));
            Track {
                column: *column,
                position,
                x,
                seen,
            }
        })
    }

    /// Scrolls sideways as far as a column needs to be seen.
    pub(super) fn reveal(&self, scroll: &mut Scroll, column: Column) {
        let at = self.all_tracks(scroll).find(|t| t.column == column);
        let Some(track) = at.filter(|track| track.position >= self.frozen_count) else {
            return;
        };
        let beyond = (track.x.max - self.body.right()).max(0.0);
        let before = (self.frozen - (track.x.min - beyond)).max(0.0);
        scroll.left += beyond - before;
    }
}

/// How many of the columns stay, and how wide they are together.
fn frozen_part(columns: &[(Column, f32)], wanted: usize, room: f32) -> (usize, f32) {
    let (mut count, mut width) = (0, 0.0);
    for (_, own) in columns.iter().take(wanted) {
        if width + own > room * MOST_FROZEN {
            break;
        }
        count += 1;
        width += own;
    }
    (count, width)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_near(a: f32, b: f32) -> bool {
        (a - b).abs() < 0.01
    }

    fn layout(frozen: usize, room: f32) -> Layout {
        let columns: Vec<_> = Column::ALL.iter().map(|c| (*c, 100.0)).collect();
        let room = Rect::from_min_size(pos2(0.0, 0.0), egui::vec2(room, 400.0));
        Layout::new(room, (&columns, frozen), 1000, true)
    }

    #[test]
    fn frozen_columns_stay_while_the_others_go_behind_them() {
        let layout = layout(1, 500.0);
        let scroll = Scroll {
            left: 150.0,
            ..Scroll::default()
        };
        let tracks = layout.tracks(&scroll);
        assert_eq!(tracks[0].column, Column::ALL[0]);
        assert!(is_near(tracks[0].x.min, 0.0));
        // The second column has gone wholly, the third by half.
        assert_eq!(tracks[1].column, Column::ALL[2]);
        assert!(is_near(tracks[1].seen.min, 100.0));
        assert!(is_near(tracks[1].seen.span(), 50.0));
    }

    #[test]
    fn columns_that_stay_leave_room_for_the_others() {
        let layout = layout(12, 500.0);
        assert!(is_near(layout.frozen, 200.0));
    }

    #[test]
    fn a_column_that_is_looked_for_comes_wholly_into_view() {
        let layout = layout(1, 500.0);
        let mut scroll = Scroll::default();
        for column in Column::ALL.iter().chain(Column::ALL.iter().rev()) {
            layout.reveal(&mut scroll, *column);
            let tracks = layout.tracks(&scroll);
            let track = tracks.iter().find(|t| t.column == *column).expect("seen");
            assert!(is_near(track.seen.span(), 100.0), "{column:?}");
        }
    }
}
