//! The radar: projects whose state needs a look, the most urgent first, each with the reason and the change that the rule
//! suggests. Nothing is changed before a person has seen it and said so.

mod bar;
mod listing;
mod row;
mod status;

use std::collections::BTreeSet;

use egui::{Frame, Label, Link, Margin, RichText, ScrollArea, Ui};

use self::listing::Listing;
use self::status::StatusDraft;
use super::checks::{Asking, ask_ui};
use super::widgets::{Look, button};
use super::{Desk, View};
use crate::command::{Action, Command, Queue};
use crate::document::Key;
use crate::draw::theme::{size, space};
use crate::figure::Target;
use crate::figure::radar::{Speaker, findings, urgency_name};
use crate::model::date::Date;
use crate::query::radar::{Finding, Kind, RadarSettings, Urgency};
use crate::ui::widgets::check_box::check_box;

/// How many findings are drawn before one asks for more.
const AT_ONCE: usize = 200;
/// From so many projects on, findings are counted only while the page is open.
const MANY: usize = 20_000;

/// What is set up on the page.
#[derive(Debug, Default)]
pub struct RadarState {
    /// What is listed, and in which order.
    pub settings: RadarSettings,
    listing: Listing,
    /// The findings that are chosen for a common answer.
    selected: BTreeSet<(Key, Kind)>,
    /// How many are drawn besides the first ones.
    more: usize,
    question: Question,
}

/// What the page asks.
#[derive(Debug, Default)]
enum Question {
    #[default]
    None,
    /// Why a finding is to be muted.
    Mute(Asking),
    /// Which status projects are to have.
    Status(Box<StatusDraft>),
}

/// What a person asks of the list while it is drawn.
#[derive(Default)]
struct Wishes {
    commands: Vec<Command>,
    question: Option<Question>,
}

impl RadarState {
    /// Forgets what belongs to records that are no longer shown; how the page is set up stays.
    pub fn forget(&mut self) {
        let settings = std::mem::take(&mut self.settings);
        *self = Self {
            settings,
            ..Self::default()
        };
    }

    /// Whether the page asks something.
    pub fn is_asking(&self) -> bool {
        !matches!(self.question, Question::None)
    }

    /// How many findings are open among the projects that are shown; `None` while nobody has counted.
    pub fn count(&self, view: &View<'_>) -> Option<usize> {
        self.listing.count(view)
    }

    /// Looks again where the records, the filter or the day are others. Of very many projects only on the page itself.
    pub fn follow(&mut self, view: &View<'_>, is_open: bool) {
        if is_open || view.document.dataset().projects.len() < MANY {
            self.listing.follow(view);
        }
    }
}

/// Draws the page.
pub fn radar_ui(ui: &mut Ui, view: &View<'_>, desk: &mut Desk, queue: &mut Queue) {
    let state = &mut desk.radar;
    let mut wishes = Wishes::default();
    state.follow(view, true);
    state.settings.is_muted &= state.listing.has_muted();
    state.arrange(view);
    let inside = Margin::symmetric(16, 12);
    Frame::new().inner_margin(inside).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        summary_ui(ui, view, state, queue);
        if state.listing.is_empty() {
            empty_ui(ui, view, queue);
            return;
        }
        let before = state.settings.clone();
        bar::bar_ui(ui, view, state, queue);
        if before != state.settings {
            state.more = 0;
            state.arrange(view);
        }
        bar::selected_ui(ui, view, state, &mut wishes);
        list_ui(ui, view, state, &mut wishes);
    });
    for command in wishes.commands {
        queue.push(command);
    }
    if let Some(question) = wishes.question {
        state.question = question;
    }
    question_ui(ui.ctx(), view, state, queue);
}

fn question_ui(ctx: &egui::Context, view: &View<'_>, state: &mut RadarState, queue: &mut Queue) {
    let is_answered = match &mut state.question {
        Question::None => return,
        Question::Mute(asking) => ask_ui(ctx, view, asking, queue),
        Question::Status(draft) => status::status_ui(ctx, view, draft, queue),
    };
    if is_answered {
        state.question = Question::None;
    }
}

/// How many findings there are, by which rule, and which plans are still to come.
fn summary_ui(ui: &mut Ui, view: &View<'_>, state: &RadarState, queue: &mut Queue) {
    let words = view.words;
    let open = state.listing.open().len();
    let text = if open == 0 {
        words.text("radar-none")
    } else {
        findings(words, open)
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        let heading = ui.label(look(view).heading(text, size::PAGE_TITLE));
        heading.ctx.accesskit_node_builder(heading.id, |node| {
            node.set_role(egui::Role::Heading);
        });
        let all = view.document.dataset().projects.len();
        let shown = words.projects_of(view.rows.len(), all);
        let today = Date::parse(&view.today.to_string());
        let today = today.map_or_else(String::new, |today| words.date(&today));
        let args = [("projects", shown.into()), ("date", today.into())];
        ui.label(look(view).small(words.fill("radar-looked", &args)));
    });
    let rule = look(view).small(words.text("radar-rule"));
    ui.add(Label::new(rule).wrap());
    let ahead = state.listing.ahead();
    if let (Some(text), Some(next)) = (speaker(view).ahead(ahead), ahead.first())
        && ui.add(Link::new(look(view).small(text))).clicked()
    {
        queue.push(Command::Follow(Target::Project(next.row)));
    }
}

/// Nothing is found: because all is well, or because no project is shown, with the way out.
fn empty_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    if !view.rows.is_empty() {
        return;
    }
    ui.vertical_centered(|ui| {
        ui.add_space(space::XL);
        let text = view.words.text("radar-no-projects");
        ui.label(RichText::new(text).color(view.theme.second));
        ui.add_space(space::S);
        let clear = view.words.text(&Action::ClearFilters.message_id());
        if !view.filter.is_empty() && button::plain(ui, &clear).clicked() {
            queue.act(Action::ClearFilters);
        }
    });
}

fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut RadarState, wishes: &mut Wishes) {
    ScrollArea::vertical()
        .id_salt("radar")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            let listing = std::mem::take(&mut state.listing);
            let mut left = AT_ONCE + state.more;
            for (urgency, group) in listing.groups() {
                if left == 0 {
                    break;
                }
                group_ui(ui, view, state, (*urgency, &listing));
                for at in group.iter().take(left) {
                    if let Some(finding) = listing.get(*at) {
                        ui.push_id((finding.row, finding.kind), |ui| {
                            row::row_ui(ui, view, state, finding, wishes);
                        });
                    }
                }
                left = left.saturating_sub(group.len());
            }
            let beyond = listing.listed().saturating_sub(AT_ONCE + state.more);
            if beyond > 0 {
                let shown = view.words.number(beyond as f64, 0);
                let more = view.words.fill("checks-more", &[("shown", shown.into())]);
                if button::plain(ui, &more).clicked() {
                    state.more += AT_ONCE;
                }
            }
            if listing.listed() == 0 {
                nothing_ui(ui, view, &mut state.settings);
            }
            state.listing = listing;
        });
}

/// The name of a group, how many findings it has, and a box that chooses all of them.
fn group_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut RadarState,
    (urgency, listing): (Urgency, &Listing),
) {
    ui.add_space(space::S);
    let name = urgency_name(view.words, urgency);
    let n = listing.number_of(urgency);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if !state.settings.is_muted {
            let names = || listing.of(urgency).filter_map(|f| name_of(view, f));
            let mut is_chosen = names().all(|name| state.selected.contains(&name));
            let args = [("group", name.clone().into())];
            let label = view.words.fill("radar-select-group", &args);
            let boxed = check_box(ui, &mut is_chosen, "");
            let is_on = is_chosen;
            boxed.widget_info(|| {
                egui::WidgetInfo::selected(egui::Role::CheckBox, true, is_on, &label)
            });
            if boxed.clicked() && is_chosen {
                state.selected.extend(names());
            } else if boxed.clicked() {
                for name in names() {
                    state.selected.remove(&name);
                }
            }
        }
        let heading = ui.label(look(view).heading(&name, size::BODY));
        heading.ctx.accesskit_node_builder(heading.id, |node| {
            node.set_role(egui::Role::Heading);
        });
        ui.label(look(view).small(view.words.number(n as f64, 0)));
    });
}

/// The settings leave nothing: says so, with the way out.
fn nothing_ui(ui: &mut Ui, view: &View<'_>, settings: &mut RadarSettings) {
    ui.vertical_centered(|ui| {
        ui.add_space(space::XL);
        let text = view.words.text("checks-no-match");
        ui.label(RichText::new(text).color(view.theme.second));
        ui.add_space(space::S);
        if button::plain(ui, &view.words.text("checks-show-all")).clicked() {
            settings.only = None;
            settings.is_muted = false;
        }
    });
}

impl RadarState {
    /// Puts the findings into groups; what was chosen and is not listed any more is forgotten.
    fn arrange(&mut self, view: &View<'_>) {
        let is_new = self.listing.arrange(view, &self.settings);
        if self.selected.is_empty() || !is_new {
            return;
        }
        let listed: BTreeSet<(Key, Kind)> = self
            .listing
            .shown()
            .filter_map(|finding| name_of(view, finding))
            .collect();
        self.selected.retain(|one| listed.contains(one));
    }
}

/// What a finding is known by while the records change.
fn name_of(view: &View<'_>, finding: &Finding) -> Option<(Key, Kind)> {
    Some((view.document.project_key(finding.row)?, finding.kind))
}

fn speaker<'a>(view: &View<'a>) -> Speaker<'a> {
    Speaker {
        dataset: view.document.dataset(),
        words: view.words,
        verify_months: view.verify_months,
    }
}

fn look(view: &View<'_>) -> Look {
    Look {
        words: view.words,
        theme: view.theme,
    }
}
