//! The pictures of the gallery, drawn one after the other beside the window.

use egui::Context;

use super::joba::Joba;
use super::jobs::Done;
use crate::export;

impl Joba {
    /// Starts on the next picture that the gallery misses, one at a time: the window keeps the other core.
    pub(super) fn draw_thumbnails(&mut self, ctx: &Context) {
        let mut thumbnails = std::mem::take(&mut self.desk.gallery.thumbnails);
        if self.drawing.is_none() {
            let filter = self.desk.filter.clone();
            if let Some(request) = thumbnails.next(&self.view(ctx, &filter)) {
                let id = self.jobs.start(ctx, move || {
                    let image = export::image(&request.figure, &request.options);
                    Done::Thumbnail(Box::new(request), image.ok())
                });
                self.drawing = Some(id);
            }
        }
        thumbnails.want_nothing();
        self.desk.gallery.thumbnails = thumbnails;
    }

    /// Other records are shown from now on: pictures of the old ones are worth nothing.
    pub(super) fn forget_thumbnails(&mut self) {
        if let Some(id) = self.drawing.take() {
            self.jobs.forget(id);
        }
        self.desk.gallery.thumbnails = crate::ui::gallery::Thumbnails::default();
    }
}
