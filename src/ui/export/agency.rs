//! The look of an agency on its pictures: a logo and an accent colour.

use egui::{Color32, Ui};

use super::super::View;
use super::ExportWish;
use crate::draw::palette;
use crate::export::Logo;
use crate::ui::widgets::check_box::check_box;

/// What an agency puts on its pictures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agency {
    /// Red, green and blue of the accent colour; absent for ours.
    pub accent: Option<[u8; 3]>,
    /// The logo and the name of its file.
    pub logo: Option<(String, Logo)>,
}

impl Agency {
    /// The accent colour.
    pub fn accent(&self) -> Option<Color32> {
        self.accent.map(palette::opaque)
    }

    /// The logo.
    pub fn logo(&self) -> Option<Logo> {
        self.logo.as_ref().map(|(_, logo)| logo.clone())
    }
}

/// The rows of the settings about an agency.
pub(super) fn agency_ui(ui: &mut Ui, view: &View<'_>, agency: &mut Agency) -> Option<ExportWish> {
    let words = view.words;
    let mut wish = None;
    ui.label(words.text("export-logo"));
    ui.horizontal(|ui| {
        if ui.button(words.text("export-logo-choose")).clicked() {
            wish = Some(ExportWish::Logo);
        }
        if let Some((name, _)) = &agency.logo {
            let name = name.clone();
            let is_done = ui.button(words.text("export-logo-remove")).clicked();
            ui.add(egui::Label::new(name).truncate());
            if is_done {
                agency.logo = None;
            }
        }
    });
    ui.end_row();
    ui.label(words.text("export-accent"));
    ui.horizontal(|ui| {
        let mut has_own = agency.accent.is_some();
        if check_box(ui, &mut has_own, words.text("export-accent-own")).changed() {
            agency.accent = has_own.then(|| palette::rgb(view.theme.accent));
        }
        if let Some(accent) = &mut agency.accent {
            ui.color_edit_button_srgb(accent);
        }
    });
    ui.end_row();
    wish
}
