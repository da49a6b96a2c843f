//! Words below the marks: projects that are only named, as many as have room, and how many more there are.

use std::sync::Arc;

use egui::{Align2, Galley, Rect, Stroke, Ui, Vec2, vec2};

use super::text::{self, Face};
use super::theme::{Theme, size};
use super::{FigureResponse, Mode, node};
use crate::figure::below::{Below, Named};
use crate::i18n::Words;

/// Between two names on one line, in points.
const GAP: f32 = 7.0;
/// More than that between two lists on one line.
const LIST_GAP: f32 = 12.0;
/// Between two lines, in points.
const LINE_GAP: f32 = 2.0;

/// A piece of the text at its place, relative to the top left corner.
struct Piece<'a> {
    galley: Arc<Galley>,
    at: Vec2,
    /// The project it names; none for what stands before and after the names.
    named: Option<&'a Named>,
}

/// One list, measured.
struct List<'a> {
    below: &'a Below,
    lead: Arc<Galley>,
    names: Vec<(Arc<Galley>, &'a Named)>,
}

impl<'a> List<'a> {
    fn new(ui: &Ui, below: &'a Below, theme: &Theme, width: f32) -> Self {
        let line = |words: &str, face| text::wrapped(ui, words, face, theme.second, width);
        let last = below.named.len().saturating_sub(1);
        let name = |(i, named): (usize, &'a Named)| {
            let is_last = i == last && below.rest.is_empty();
            let comma = if is_last { "" } else { "," };
            let words = format!("{}{comma}", named.text);
            (line(&words, Face::regular(size::SMALL)), named)
        };
        Self {
            lead: line(&below.lead, Face::medium(size::SMALL)),
            names: below.named.iter().enumerate().map(name).collect(),
            below,
        }
    }

    /// What the list has in common, the first names, and how many more there are.
    fn pieces(
        &self,
        ui: &Ui,
        words: &Words,
        theme: &Theme,
        (shown, width): (usize, f32),
    ) -> Vec<(Arc<Galley>, Option<&'a Named>, bool)> {
        let shown = shown.min(self.names.len());
        let mut pieces = vec![(self.lead.clone(), None, true)];
        let names = self.names.iter().take(shown);
        pieces.extend(names.map(|(galley, named)| (galley.clone(), Some(*named), false)));
        pieces.extend(self.below.more(words, shown).map(|more| {
            let face = Face::regular(size::SMALL);
            let galley = text::wrapped(ui, &more, face, theme.second, width);
            (galley, None, false)
        }));
        pieces
    }
}

/// The words, measured.
pub(super) struct Set<'a> {
    pieces: Vec<Piece<'a>>,
    /// Their height in points; 0 where there is nothing to say.
    pub height: f32,
}

impl<'a> Set<'a> {
    /// Sets as many names of each list as fit into `room`.
    pub(super) fn new(
        ui: &Ui,
        lists: &'a [Below],
        words: &Words,
        theme: &Theme,
        room: Vec2,
    ) -> Self {
        let lists: Vec<List<'a>> = lists
            .iter()
            .filter(|below| !below.named.is_empty())
            .map(|below| List::new(ui, below, theme, room.x))
            .collect();
        let most = lists.iter().map(|list| list.names.len()).max();
        let mut last = Self {
            pieces: Vec::new(),
            height: 0.0,
        };
        for shown in (0..=most.unwrap_or(0)).rev() {
            let pieces = lists.iter();
            let pieces = pieces.flat_map(|list| list.pieces(ui, words, theme, (shown, room.x)));
            last = flow(pieces, room.x);
            if last.height <= room.y {
                break;
            }
        }
        last
    }

    /// Paints the words from the top left corner of `rect`.
    pub(super) fn paint(&self, ui: &Ui, theme: &Theme, mode: Mode, rect: Rect) -> FigureResponse {
        let mut did = FigureResponse::default();
        for piece in &self.pieces {
            let at = rect.left_top() + piece.at;
            let area = text::paint(ui.painter(), &piece.galley, Align2::LEFT_TOP, at);
            if let Some(named) = piece.named.filter(|_| mode.is_live()) {
                did.join(named_node(ui, named, area, theme));
            }
        }
        did
    }
}

/// Sets pieces one after the other, with line breaks between them.
fn flow<'a>(
    pieces: impl Iterator<Item = (Arc<Galley>, Option<&'a Named>, bool)>,
    width: f32,
) -> Set<'a> {
    let mut at = Vec2::ZERO;
    let mut line_height = 0.0_f32;
    let mut placed = Vec::new();
    let mut pieces = pieces.peekable();
    while let Some((galley, named, is_lead)) = pieces.next() {
        let mut needs = galley.size().x;
        if is_lead {
            // Never at the end of a line, away from the first name.
            needs += pieces.peek().map_or(0.0, |(next, ..)| GAP + next.size().x);
            at.x += if at.x > 0.0 { LIST_GAP } else { 0.0 };
        }
        if at.x > 0.0 && at.x + needs > width {
            at = vec2(0.0, at.y + line_height + LINE_GAP);
            line_height = 0.0;
        }
        line_height = line_height.max(galley.size().y);
        let next = at.x + galley.size().x + GAP;
        placed.push(Piece { galley, at, named });
        at.x = next;
    }
    Set {
        pieces: placed,
        height: at.y + line_height,
    }
}

fn named_node(ui: &Ui, named: &Named, area: Rect, theme: &Theme) -> FigureResponse {
    let area = area.expand2(vec2(3.0, 1.0));
    let (response, did) = node::mark(ui, area, &named.target, &named.hover, false, theme);
    let kind = egui::StrokeKind::Outside;
    if response.has_focus() {
        let ring = Stroke::new(1.5, theme.accent);
        ui.painter().rect_stroke(area, 3.0, ring, kind);
    } else if response.hovered() {
        let line = Stroke::new(1.0, theme.line);
        ui.painter().rect_stroke(area, 3.0, line, kind);
    }
    did
}
