//! Which section of the panel comes into view next: the page of checks leads to a field.

use egui::{Align, Context, Id, Response};

/// For how many frames a goal holds: the panel opens in the next one and knows its heights in the one after.
const FRAMES: u64 = 3;

#[derive(Clone, Copy, Debug)]
struct Goal {
    section: &'static str,
    until: u64,
}

fn id() -> Id {
    Id::unique("panel-goal")
}

/// Brings a section into view in the next frames, by the message id of its title.
pub fn go_to(ctx: &Context, section: &'static str) {
    let until = ctx.cumulative_frame_nr() + FRAMES;
    ctx.data_mut(|data| data.insert_temp(id(), Goal { section, until }));
    ctx.request_repaint();
}

/// Scrolls to the heading of a section, if it is the one.
pub(super) fn reach(heading: &Response, section: &str) {
    let ctx = &heading.ctx;
    let goal = ctx.data(|data| data.get_temp::<Goal>(id()));
    let now = ctx.cumulative_frame_nr();
    if goal.is_some_and(|goal| goal.section == section && now <= goal.until) {
        heading.scroll_to_me(Some(Align::TOP));
        ctx.request_repaint();
    }
}
