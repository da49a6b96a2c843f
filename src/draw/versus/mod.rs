//! Two groups side by side: a block a total, with a bar for A, a bar for B, and what lies between them.

mod block;

use std::sync::Arc;

use egui::{Align2, Galley, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2, vec2};

use self::block::{Block, Fit};
use super::text::{self, Face};
use super::theme::{Theme, size, space};
use super::{FigureResponse, Mode};
use crate::figure::versus::VersusFigure;
use crate::i18n::{Arg, Words};

/// How a block is set, from the roomiest to the tightest.
const FITS: [Fit; 4] = [
    Fit::new(23.0, 14.0, true),
    Fit::new(20.0, 10.0, true),
    Fit::new(16.0, 6.0, true),
    Fit::new(15.0, 5.0, false),
];
/// Words below the blocks.
const SMALL: Face = Face::regular(size::SMALL);

/// Draws the blocks; what has no room on paper is named below, in the window it is scrolled.
pub(super) fn versus_ui(
    ui: &mut Ui,
    figure: &VersusFigure,
    theme: &Theme,
    mode: Mode,
    rect: Rect,
) -> FigureResponse {
    let all = figure.rows.len();
    let sheet = |fit: &Fit| Sheet::new(ui, figure, theme, (rect.width(), *fit), all);
    let mut sheets = FITS.iter().map(sheet);
    if let Some(sheet) = sheets.find(|sheet| sheet.height() <= rect.height() + 0.5) {
        return sheet.ui(ui, theme, mode, rect);
    }
    if mode.is_live() {
        let [_, fit, ..] = FITS;
        let sheet = Sheet::new(ui, figure, theme, (rect.width(), fit), all);
        let mut inner = ui.new_child(UiBuilder::new().id_salt("sheet").max_rect(rect));
        let area = ScrollArea::vertical().auto_shrink(false);
        return area
            .show(&mut inner, |ui| {
                let (_, room) = ui.allocate_space(vec2(rect.width(), sheet.height()));
                sheet.ui(ui, theme, mode, room)
            })
            .inner;
    }
    let [.., tightest] = FITS;
    let fewer = (0..all).rev();
    let mut sheets = fewer.map(|n| Sheet::new(ui, figure, theme, (rect.width(), tightest), n));
    match sheets.find(|sheet| sheet.height() <= rect.height()) {
        Some(sheet) => sheet.ui(ui, theme, mode, rect),
        None => FigureResponse::default(),
    }
}

/// The blocks, measured.
struct Sheet<'a> {
    /// What the last column is, and where it stands.
    head: Option<(Arc<Galley>, f32)>,
    blocks: Vec<Block<'a>>,
    /// Which totals are not shown.
    note: Option<Arc<Galley>>,
    /// Between two blocks, in points.
    between: f32,
}

impl<'a> Sheet<'a> {
    fn new(
        ui: &Ui,
        figure: &'a VersusFigure,
        theme: &Theme,
        (width, fit): (f32, Fit),
        most: usize,
    ) -> Self {
        let shown = figure.rows.iter().take(most);
        let names = figure
            .rows
            .iter()
            .map(|row| block::name_width(ui, row, theme));
        let names = names.fold(0.0, f32::max);
        let words = Words::of(figure.frame.lang);
        let column = block::gap_column(width);
        Self {
            head: column.map(|x| (text::line(ui, &figure.gap_head, SMALL, theme.second), x)),
            blocks: shown
                .map(|row| Block::new(ui, row, theme, (width, names, fit)))
                .collect(),
            note: left_out(words, figure, most)
                .map(|note| text::wrapped(ui, &note, SMALL, theme.second, width)),
            between: fit.between,
        }
    }

    fn height(&self) -> f32 {
        let blocks: f32 = self.blocks.iter().map(Block::height).sum();
        let gaps = self.between * self.blocks.len().saturating_sub(1) as f32;
        let note = self.note.as_ref();
        self.head_height() + blocks + gaps + note.map_or(0.0, |note| note.size().y + space::S)
    }

    fn head_height(&self) -> f32 {
        let head = self.head.as_ref();
        head.map_or(0.0, |(galley, _)| galley.size().y + space::XS)
    }

    fn ui(&self, ui: &mut Ui, theme: &Theme, mode: Mode, rect: Rect) -> FigureResponse {
        let mut did = FigureResponse::default();
        if let Some((head, x)) = &self.head {
            let at = pos2(rect.left() + x, rect.top());
            text::paint(ui.painter(), head, Align2::LEFT_TOP, at);
        }
        let mut y = rect.top() + self.head_height();
        for (i, block) in self.blocks.iter().enumerate() {
            if i > 0 {
                let line = Stroke::new(1.0, theme.line);
                ui.painter()
                    .hline(rect.x_range(), y - self.between / 2.0, line);
            }
            let size = vec2(rect.width(), block.height());
            let area = Rect::from_min_size(pos2(rect.left(), y), size);
            if !mode.is_live() || ui.is_rect_visible(area) {
                let salt = ("block", i);
                let mut inner = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(area));
                did.join(block.ui(&mut inner, theme, mode, area));
            }
            y += size.y + self.between;
        }
        if let Some(note) = &self.note {
            let at = pos2(rect.left(), y - self.between + space::S);
            text::paint(ui.painter(), note, Align2::LEFT_TOP, at);
        }
        did
    }
}

/// Which totals have no room.
fn left_out(words: &Words, figure: &VersusFigure, shown: usize) -> Option<String> {
    let rest = figure.rows.get(shown..).filter(|rest| !rest.is_empty())?;
    let names: Vec<&str> = rest.iter().map(|row| row.name.as_str()).collect();
    Some(words.fill("versus-more", &[("names", Arg::from(names.join("; ")))]))
}
