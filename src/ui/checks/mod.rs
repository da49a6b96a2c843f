//! The page of checks: what is wrong with the records, by rule, severity or region, with a way to each and a fix for some.

mod ask;
mod filters;
mod issue;
mod listing;
mod marks;
mod preview;

use egui::{Frame, Margin, RichText, ScrollArea, Ui};

pub(super) use ask::{Asking, ask_ui};
pub use issue::sign;
pub use listing::{Grouping, Sieve, Spot};
pub use marks::{Marks, worst};

use self::listing::Listing;
use super::widgets::{Look, button};
use super::{Desk, View};
use crate::check::Severity;
use crate::command::Queue;
use crate::draw::theme::{size, space};

/// How many issues are drawn before one asks for more.
const AT_ONCE: usize = 200;

/// What is set up on the page.
#[derive(Debug)]
pub struct ChecksState {
    /// The issues by row, for the page, the table and the status bar.
    pub marks: Marks,
    /// Which issues are listed.
    pub sieve: Sieve,
    /// What they are put together by.
    pub grouping: Grouping,
    listing: Listing,
    /// How many are drawn.
    drawn: usize,
    asking: Option<Asking>,
}

impl Default for ChecksState {
    fn default() -> Self {
        Self {
            marks: Marks::default(),
            sieve: Sieve::default(),
            grouping: Grouping::Rule,
            listing: Listing::default(),
            drawn: AT_ONCE,
            asking: None,
        }
    }
}

impl ChecksState {
    /// Whether the page asks about a fix or a reason.
    pub fn is_asking(&self) -> bool {
        self.asking.is_some()
    }
}

/// Draws the page.
pub fn checks_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let state = &mut desk.checks;
    state.marks.follow(view);
    if state.marks.muted.is_empty() {
        state.sieve.is_muted = false;
    }
    let before = (state.sieve.clone(), state.grouping);
    let inside = Margin::symmetric(16, 12);
    Frame::new().inner_margin(inside).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        summary_ui(ui, view, state);
        state
            .listing
            .follow(view, &state.marks, &state.sieve, state.grouping);
        if !view.issues.is_empty() || !state.marks.muted.is_empty() {
            filters::filters_ui(ui, view, state);
        }
        if before != (state.sieve.clone(), state.grouping) {
            state.drawn = AT_ONCE;
            state
                .listing
                .follow(view, &state.marks, &state.sieve, state.grouping);
        }
        list_ui(ui, view, state, queue);
    });
    if let Some(asking) = &mut state.asking
        && ask::ask_ui(ui.ctx(), view, asking, queue)
    {
        state.asking = None;
    }
}

/// How many errors and warnings there are, or that there are none.
fn summary_ui(ui: &mut Ui, view: &View<'_>, state: &ChecksState) {
    let words = view.words;
    let text = if view.issues.is_empty() {
        words.text("checks-none")
    } else {
        let counts = [
            (Severity::Error, state.marks.errors),
            (Severity::Warning, state.marks.warnings),
        ];
        let counted: Vec<String> = counts
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .map(|(severity, n)| count(view, severity, n))
            .collect();
        counted.join(", ")
    };
    let heading = ui.label(look(view).heading(text, size::PAGE_TITLE));
    heading.ctx.accesskit_node_builder(heading.id, |node| {
        node.set_role(egui::Role::Heading);
    });
    if view.issues.is_empty() {
        let checked = view.document.dataset().projects.len();
        let checked = words.projects(checked);
        ui.label(look(view).small(words.fill("checks-checked", &[("projects", checked.into())])));
    }
}

/// `2 errors`, with the plural of the language.
pub fn count(view: &View<'_>, severity: Severity, n: usize) -> String {
    let id = match severity {
        Severity::Error => "checks-errors",
        Severity::Warning => "checks-warnings",
    };
    let shown = view.words.number(n as f64, 0);
    view.words
        .fill(id, &[("n", n.into()), ("shown", shown.into())])
}

fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChecksState, queue: &mut Queue) {
    let issues = listing::chosen(view, &state.marks, &state.sieve);
    let listed: usize = state.listing.groups.iter().map(|(_, g)| g.len()).sum();
    let mut wishes = issue::Wishes::default();
    ScrollArea::vertical()
        .id_salt("checks")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            let mut left = state.drawn;
            for (title, group) in &state.listing.groups {
                if left == 0 {
                    break;
                }
                group_ui(ui, view, title, group.len());
                let shown = group.iter().take(left).filter_map(|at| issues.get(*at));
                for (i, issue) in shown.enumerate() {
                    ui.push_id((title, i), |ui| {
                        issue::issue_ui(ui, view, issue, state.sieve.is_muted, &mut wishes);
                    });
                }
                left = left.saturating_sub(group.len());
            }
            if listed > state.drawn {
                let more = view.words.number((listed - state.drawn) as f64, 0);
                let more = view.words.fill("checks-more", &[("shown", more.into())]);
                if button::plain(ui, &more).clicked() {
                    state.drawn += AT_ONCE;
                }
            }
            if listed == 0 && !issues.is_empty() {
                nothing_ui(ui, view, &mut state.sieve);
            }
        });
    for command in wishes.commands {
        queue.push(command);
    }
    if wishes.asking.is_some() {
        state.asking = wishes.asking;
    }
}

fn group_ui(ui: &mut Ui, view: &View<'_>, title: &str, n: usize) {
    ui.add_space(space::S);
    let n = view.words.number(n as f64, 0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let heading = ui.label(look(view).heading(title, size::BODY));
        heading.ctx.accesskit_node_builder(heading.id, |node| {
            node.set_role(egui::Role::Heading);
        });
        ui.label(look(view).small(n));
    });
}

/// The filters leave nothing: says so, with the way out.
fn nothing_ui(ui: &mut Ui, view: &View<'_>, sieve: &mut Sieve) {
    ui.vertical_centered(|ui| {
        ui.add_space(space::XL);
        let text = view.words.text("checks-no-match");
        ui.label(RichText::new(text).color(view.theme.second));
        ui.add_space(space::S);
        if button::plain(ui, &view.words.text("checks-show-all")).clicked() {
            *sieve = Sieve::default();
        }
    });
}

fn look(view: &View<'_>) -> Look {
    Look {
        words: view.words,
        theme: view.theme,
    }
}
