//! How large a picture becomes: presets, pixels or millimetres, and how fine a PNG is.

use egui::{ComboBox, DragValue, RichText, Ui};

use super::super::View;
use super::super::figure_card::choice_ui;
use crate::export::{Format, PIXELS, SIDES};
use crate::model::codes::codes;

/// Points of print in a millimetre.
const POINTS: f32 = 72.0 / 25.4;
/// Resolutions that a PNG in millimetres is offered in, in dots for an inch.
const RESOLUTIONS: [u32; 4] = [96, 150, 300, 600];

codes! {
    /// Sizes that are asked for again and again. Message ids are `export-preset-{code}`.
    pub enum Preset {
        Slide = "slide",
        Column = "column",
        Square = "square",
        Poster = "poster",
        Own = "own",
    }
}

/// What width and height are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Pixels of the file, for screens.
    Pixels,
    /// Millimetres of paper.
    Millimetres,
}

/// Width, height and how fine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dimensions {
    /// What `width` and `height` are counted in.
    pub unit: Unit,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Pixels for a point of the drawing, 1 to 4, where sides are pixels: more makes letters larger and finer.
    pub scale: u32,
    /// Dots for an inch of a PNG, where sides are millimetres.
    pub dpi: u32,
}

impl Dimensions {
    /// What a preset stands for; `None` for one's own size.
    pub fn of(preset: Preset) -> Option<Self> {
        let pixels = |width, height| Self {
            unit: Unit::Pixels,
            width,
            height,
            scale: 2,
            dpi: 300,
        };
        let paper = |width, height| Self {
            unit: Unit::Millimetres,
            ..pixels(width, height)
        };
        match preset {
            Preset::Slide => Some(pixels(1920, 1080)),
            Preset::Column => Some(paper(170, 110)),
            Preset::Square => Some(pixels(1080, 1080)),
            Preset::Poster => Some(paper(594, 420)),
            Preset::Own => None,
        }
    }

    /// The preset that it is.
    pub fn preset(&self) -> Preset {
        let is = |preset: &&Preset| Self::of(**preset).is_some_and(|of| of.is_as_large(self));
        Preset::ALL.iter().find(is).copied().unwrap_or(Preset::Own)
    }

    fn is_as_large(&self, other: &Self) -> bool {
        (self.unit, self.width, self.height) == (other.unit, other.width, other.height)
    }

    /// Width and height of the drawing in points: of print for millimetres, of the screen for pixels.
    pub fn points(&self) -> [f32; 2] {
        let factor = match self.unit {
            Unit::Pixels => 1.0 / self.scale.max(1) as f32,
            Unit::Millimetres => POINTS,
        };
        [self.width, self.height].map(|side| side as f32 * factor)
    }

    /// Pixels of a PNG for a point of the drawing.
    pub fn pixels_per_point(&self) -> f32 {
        match self.unit {
            Unit::Pixels => self.scale.max(1) as f32,
            Unit::Millimetres => self.dpi as f32 / 72.0,
        }
    }

    /// Whether a picture can be made of this size.
    pub fn is_possible(&self, format: Format) -> bool {
        let [width, height] = self.points();
        let scale = self.pixels_per_point();
        let is_side = SIDES.contains(&width) && SIDES.contains(&height);
        is_side && (format != Format::Png || width * height * scale * scale <= PIXELS)
    }
}

impl Default for Dimensions {
    /// 2400 × 1500 pixels: sharp on any screen, and large enough for half a page.
    fn default() -> Self {
        Self {
            unit: Unit::Pixels,
            width: 2400,
            height: 1500,
            scale: 2,
            dpi: 300,
        }
    }
}

/// The rows of the settings about size.
pub(super) fn size_ui(ui: &mut Ui, view: &View<'_>, format: Format, size: &mut Dimensions) {
    let words = view.words;
    let name = |preset: Preset| words.text(&format!("export-preset-{}", preset.code()));
    ui.label(words.text("export-preset"));
    ComboBox::from_id_salt("export-preset")
        .selected_text(name(size.preset()))
        .show_ui(ui, |ui| {
            for preset in Preset::ALL {
                let is_it = size.preset() == *preset;
                if ui.selectable_label(is_it, name(*preset)).clicked()
                    && let Some(of) = Dimensions::of(*preset)
                {
                    *size = of;
                }
            }
        });
    ui.end_row();
    ui.label(words.text("export-size"));
    sides_ui(ui, view, size);
    ui.end_row();
    if size.unit == Unit::Pixels {
        ui.label(words.text("export-scale"));
        let scales = [1, 2, 3, 4].map(|n| (n, format!("{n}×")));
        size.scale = choice_ui(ui, size.scale, &scales).unwrap_or(size.scale);
        ui.end_row();
    } else if format == Format::Png {
        ui.label(words.text("export-dpi"));
        let dpi = RESOLUTIONS.map(|n| (n, n.to_string()));
        size.dpi = choice_ui(ui, size.dpi, &dpi).unwrap_or(size.dpi);
        ui.end_row();
    }
}

fn sides_ui(ui: &mut Ui, view: &View<'_>, size: &mut Dimensions) {
    let words = view.words;
    let most = match size.unit {
        Unit::Pixels => 100..=12_000,
        Unit::Millimetres => 50..=2_000,
    };
    ui.horizontal(|ui| {
        let names = ["export-width", "export-height"].map(|id| words.text(id));
        let sides = [&mut size.width, &mut size.height];
        for (i, (side, name)) in sides.into_iter().zip(names).enumerate() {
            if i > 0 {
                ui.label(RichText::new("×").color(view.theme.second));
            }
            let field = ui.add(DragValue::new(side).range(most.clone()));
            field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::SpinButton, true, &name));
            field.on_hover_text(name);
        }
        let units = [
            (Unit::Pixels, words.text("export-unit-px")),
            (Unit::Millimetres, words.text("export-unit-mm")),
        ];
        if let Some(unit) = choice_ui(ui, size.unit, &units) {
            turn(size, unit);
        }
    });
}

/// The same drawing in another unit, so that nothing jumps.
fn turn(size: &mut Dimensions, unit: Unit) {
    let [width, height] = size.points();
    size.unit = unit;
    let factor = match unit {
        Unit::Pixels => size.scale.max(1) as f32,
        Unit::Millimetres => 1.0 / POINTS,
    };
    size.width = (width * factor).round() as u32;
    size.height = (height * factor).round() as u32;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_as_many_pixels_as_were_asked_for() {
        let slide = Dimensions::of(Preset::Slide).expect("a size");
        let [width, height] = slide.points();
        let pixels = [width, height].map(|side| side * slide.pixels_per_point());
        assert_eq!(pixels.map(f32::round).map(|n| n as u32), [1920, 1080]);
    }

    #[test]
    fn millimetres_are_those_of_paper() {
        let column = Dimensions::of(Preset::Column).expect("a size");
        assert!((column.points()[0] - 481.89).abs() < 0.01);
        assert!((column.points()[0] * column.pixels_per_point() - 2007.9).abs() < 0.1);
    }

    #[test]
    fn every_preset_can_be_made_in_every_form() {
        for preset in Preset::ALL {
            for format in Format::ALL {
                let size = Dimensions::of(*preset).unwrap_or_default();
                assert!(size.is_possible(format), "{preset:?} {format:?}");
            }
        }
    }

    #[test]
    fn another_unit_changes_the_numbers_and_not_the_drawing() {
        let mut size = Dimensions::default();
        turn(&mut size, Unit::Millimetres);
        assert_eq!((size.width, size.height), (423, 265));
        turn(&mut size, Unit::Pixels);
        assert!(size.width.abs_diff(2400) <= 3 && size.height.abs_diff(1500) <= 3);
    }
}
