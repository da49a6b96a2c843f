//! Words below the marks: projects that are only named, as many as have room, and how many more there are.

use std::sync::Arc;

use egui::{Align2, Galley, Rect, Stroke, Ui, Vec2, vec2};

use super::text::{self, Face};
use super::theme::{Theme, size};
use super::{FigureResponse, Mode, node};
use crate::figure::below::{Below, Named};
use crate::i18n::Words;

/// More names than these are never measured.
const MOST: usize = 60;
/// Between two names on one line, in points.
const GAP: f32 = 7.0;
/// Between two lines, in points.
const LINE_GAP: f32 = 2.0;

/// A piece of the text at its place, relative to the top left corner.
struct Piece<'a> {
    galley: Arc<Galley>,
    at: Vec2,
    /// The project it names; none for what stands before and after the names.
    named: Option<&'a Named>,
}

/// The words, measured.
pub(super) struct Set<'a> {
    pieces: Vec<Piece<'a>>,
    /// Their height in points; 0 where there is nothing to say.
    pub height: f32,
}

impl<'a> Set<'a> {
    /// Sets as many names as fit into `room`.
    pub(super) fn new(ui: &Ui, below: &'a Below, words: &Words, theme: &Theme, room: Vec2) -> Self {
        if below.named.is_empty() {
            return Self {
                pieces: Vec::new(),
                height: 0.0,
            };
        }
        let line = |words: &str, face| text::wrapped(ui, words, face, theme.second, room.x);
        let lead = line(&below.lead, Face::medium(size::SMALL));
        let last = below.named.len().saturating_sub(1);
        let names = below.named.iter().enumerate().take(MOST);
        let names: Vec<(Arc<Galley>, &Named)> = names
            .map(|(i, named)| {
                let is_last = i == last;
                let comma = if is_last { "" } else { "," };
                let words = format!("{}{comma}", named.text);
                (line(&words, Face::regular(size::SMALL)), named)
            })
            .collect();
        for shown in (0..=names.len()).rev() {
            let more = below.more(words, shown);
            let more = more.map(|words| line(&words, Face::regular(size::SMALL)));
            let names = names.iter().take(shown);
            let names = names.map(|(galley, named)| (galley.clone(), Some(*named)));
            let all = std::iter::once((lead.clone(), None)).chain(names);
            let set = flow(all.chain(more.map(|galley| (galley, None))), room.x);
            if set.height <= room.y || shown == 0 {
                return set;
            }
        }
        flow(std::iter::once((lead, None)), room.x)
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
fn flow<'a>(pieces: impl Iterator<Item = (Arc<Galley>, Option<&'a Named>)>, width: f32) -> Set<'a> {
    let mut at = Vec2::ZERO;
    let mut line_height = 0.0_f32;
    let mut placed = Vec::new();
    for (galley, named) in pieces {
        if at.x > 0.0 && at.x + galley.size().x > width {
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
