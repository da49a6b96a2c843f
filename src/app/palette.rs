//! The palette in the running program: opening it and doing what was chosen.

use egui::Context;

use super::dialogs::Dialog;
use super::joba::Joba;
use crate::ui::charts;
use crate::ui::palette::{PaletteEnd, PaletteState, Pick, palette_ui};

impl Joba {
    /// Opens the palette with what can be chosen now.
    pub(super) fn open_palette(&mut self, ctx: &Context) {
        let filter = self.desk.filter.clone();
        let state = PaletteState::new(&self.view(ctx, &filter), &self.desk, &self.picked_lately);
        self.dialog = Some(Dialog::Palette(Box::new(state)));
    }

    pub(super) fn show_palette_ui(&mut self, ctx: &Context, mut state: Box<PaletteState>) {
        let filter = self.desk.filter.clone();
        match palette_ui(ctx, &self.view(ctx, &filter), &mut state) {
            None => self.keep(true, Dialog::Palette(state)),
            Some(PaletteEnd::Closed) => {}
            Some(PaletteEnd::Picked(pick)) => self.choose(ctx, pick),
        }
    }

    fn choose(&mut self, ctx: &Context, pick: Pick) {
        self.queue.extend(pick.command(&self.desk.filter));
        if let Pick::Help(topic) = pick {
            self.open_help(ctx, topic);
        }
        if let Pick::Figure(name) = pick {
            let (page, chart) = charts::page_of(name);
            self.desk.chart = chart;
            self.desk.go_to(page);
        }
        self.picked_lately.remember(pick);
    }
}
