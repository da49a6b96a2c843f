//! Two to four figures side by side, each with settings of its own.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::gallery::Entry;
use super::{FigureName, Settings};

/// A figure with settings of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureSetup {
    /// Which figure.
    #[serde(rename = "figure")]
    pub name: FigureName,
    /// How it is set up.
    #[serde(default)]
    pub settings: Settings,
}

/// Two to four figures, in reading order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Vec<FigureSetup>", into = "Vec<FigureSetup>")]
pub struct Board(Vec<FigureSetup>);

/// How many figures a board has.
pub const SIZES: RangeInclusive<usize> = 2..=4;

impl Board {
    /// A board of these figures; `None` when they are too few or too many.
    pub fn new(figures: Vec<FigureSetup>) -> Option<Self> {
        SIZES.contains(&figures.len()).then_some(Self(figures))
    }

    /// Its figures.
    pub fn figures(&self) -> &[FigureSetup] {
        &self.0
    }

    /// Its figures, to set up or to exchange.
    pub fn figures_mut(&mut self) -> &mut [FigureSetup] {
        &mut self.0
    }

    /// Whether there is room for another figure.
    pub fn has_room(&self) -> bool {
        self.0.len() < *SIZES.end()
    }

    /// Whether a figure can be spared.
    pub fn has_spare(&self) -> bool {
        self.0.len() > *SIZES.start()
    }

    /// Adds a figure at the end, if there is room.
    pub fn add(&mut self, figure: FigureSetup) {
        if self.has_room() {
            self.0.push(figure);
        }
    }

    /// Takes the figure at `at` out, if it can be spared.
    pub fn remove(&mut self, at: usize) {
        if self.has_spare() && at < self.0.len() {
            self.0.remove(at);
        }
    }
}

impl Default for Board {
    /// Investment on the map and by sector.
    fn default() -> Self {
        let first = ["map-investment", "investment-by-sector"];
        Self(
            first
                .into_iter()
                .filter_map(Entry::of)
                .map(Entry::setup)
                .collect(),
        )
    }
}

impl TryFrom<Vec<FigureSetup>> for Board {
    type Error = WrongSize;

    fn try_from(figures: Vec<FigureSetup>) -> Result<Self, WrongSize> {
        let count = figures.len();
        Self::new(figures).ok_or(WrongSize(count))
    }
}

impl From<Board> for Vec<FigureSetup> {
    fn from(board: Board) -> Self {
        board.0
    }
}

/// So many figures make no board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongSize(pub usize);

impl std::fmt::Display for WrongSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a board has 2 to 4 figures, not {}", self.0)
    }
}

impl std::error::Error for WrongSize {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_board_never_has_fewer_than_two_nor_more_than_four_figures() {
        let mut board = Board::default();
        let figure = board.figures()[0].clone();
        board.remove(0);
        assert_eq!(board.figures().len(), 2);
        for _ in 0..5 {
            board.add(figure.clone());
        }
        assert_eq!(board.figures().len(), 4);
        board.remove(9);
        assert_eq!(board.figures().len(), 4);
        let one = serde_json::to_string(&[figure]).expect("JSON");
        assert!(serde_json::from_str::<Board>(&one).is_err());
    }
}
