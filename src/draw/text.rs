//! Text as the figures set it: measured first, then placed.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Align2, Color32, FontFamily, FontId, Galley, Painter, Pos2, Rect, Ui};

use super::fonts;

/// Size and weight of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Face {
    /// In points.
    pub size: f32,
    /// Medium instead of regular.
    pub is_medium: bool,
}

impl Face {
    /// Regular weight.
    pub(crate) const fn regular(size: f32) -> Self {
        Self {
            size,
            is_medium: false,
        }
    }

    /// Medium weight.
    pub(crate) const fn medium(size: f32) -> Self {
        Self {
            size,
            is_medium: true,
        }
    }

    /// The same as egui names it.
    pub(crate) fn font(self) -> FontId {
        let family = if self.is_medium {
            fonts::medium()
        } else {
            FontFamily::Proportional
        };
        FontId::new(self.size, family)
    }
}

/// One line of text, as wide as it is.
pub(crate) fn line(ui: &Ui, text: &str, face: Face, color: Color32) -> Arc<Galley> {
    ui.painter()
        .layout_no_wrap(text.to_owned(), face.font(), color)
}

/// Text wrapped at `width`.
pub(crate) fn wrapped(ui: &Ui, text: &str, face: Face, color: Color32, width: f32) -> Arc<Galley> {
    let job = LayoutJob::simple(text.to_owned(), face.font(), color, width.max(1.0));
    ui.painter().layout_job(job)
}

/// Paints a text with its `anchor` at `pos` and tells where it is.
pub(crate) fn paint(painter: &Painter, galley: &Arc<Galley>, anchor: Align2, pos: Pos2) -> Rect {
    let rect = anchor.anchor_size(pos, galley.size());
    painter.galley(rect.min, galley.clone(), Color32::PLACEHOLDER);
    rect
}
