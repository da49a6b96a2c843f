//! Preferences: the author's name, whether the history is noted, what "about" means, when to verify, and how many backups are kept.

use egui::{Label, Ui};

use super::View;
use super::ask::{modal_ui, primary_button, title_ui};
use super::widgets::Look;
use super::widgets::field::Field;
use super::widgets::number::parse;
use super::widgets::text_field::{Height, line_ui};
use crate::document::store::state::backup::Limits;
use crate::draw::theme::space;
use crate::model::codes::Lang;
use crate::ui::widgets::check_box::check_box;

/// What a person has set up for all datasets.
#[derive(Clone, Debug, PartialEq)]
pub struct Preferences {
    /// Who makes the changes, for the history in the file.
    pub author: Option<String>,
    /// Whether saves note in the file who changed which field.
    pub notes_history: bool,
    /// The share meant by "about", 0 to [`MOST_TOLERANCE`].
    pub tolerance: f64,
    /// After so many months a record should be verified again, 1 to [`MOST_MONTHS`].
    pub verify_months: u32,
    /// How many backups are kept, and for how long.
    pub backups: Limits,
}

/// The largest share that "about" can mean: half as much again.
pub const MOST_TOLERANCE: f64 = 0.5;

/// The longest time after which a record should be verified again, in months.
pub const MOST_MONTHS: u32 = 120;

/// The most backups of a dataset, and the most days that they are kept.
pub const MOST_BACKUPS: (usize, u32) = (1000, 3650);

/// The preferences while they are typed.
#[derive(Clone, Debug)]
pub struct PreferencesState {
    author: String,
    notes_history: bool,
    percent: String,
    months: String,
    count: String,
    days: String,
}

/// How the dialog ended.
#[derive(Clone, Debug, PartialEq)]
pub enum PreferencesEnd {
    /// Nothing changes.
    Cancelled,
    /// These hold from now on.
    Apply(Preferences),
}

impl PreferencesState {
    /// The preferences as they are now.
    pub fn of(now: &Preferences, view: &View<'_>) -> Self {
        let number = |n: f64| view.words.number(n, 2);
        Self {
            author: now.author.clone().unwrap_or_default(),
            notes_history: now.notes_history,
            percent: number(now.tolerance * 100.0),
            months: number(f64::from(now.verify_months)),
            count: number(now.backups.count as f64),
            days: number(f64::from(now.backups.days)),
        }
    }

    fn percent(&self, lang: Lang) -> Option<f64> {
        within(&self.percent, lang, 0.0, MOST_TOLERANCE * 100.0)
    }

    fn months(&self, lang: Lang) -> Option<f64> {
        within(&self.months, lang, 1.0, f64::from(MOST_MONTHS)).filter(|n| n.fract() == 0.0)
    }

    fn count(&self, lang: Lang) -> Option<f64> {
        within(&self.count, lang, 0.0, MOST_BACKUPS.0 as f64).filter(|n| n.fract() == 0.0)
    }

    fn days(&self, lang: Lang) -> Option<f64> {
        within(&self.days, lang, 1.0, f64::from(MOST_BACKUPS.1)).filter(|n| n.fract() == 0.0)
    }

    fn preferences(&self, lang: Lang) -> Option<Preferences> {
        let author = self.author.trim();
        Some(Preferences {
            author: (!author.is_empty()).then(|| author.to_owned()),
            notes_history: self.notes_history,
            tolerance: self.percent(lang)? / 100.0,
            verify_months: self.months(lang)? as u32,
            backups: Limits {
                count: self.count(lang)? as usize,
                days: self.days(lang)? as u32,
            },
        })
    }
}

/// The number that was typed, if it lies between these.
fn within(text: &str, lang: Lang, least: f64, most: f64) -> Option<f64> {
    let number = parse(text.trim().trim_end_matches('%').trim_end(), lang).ok()?;
    Some(number.as_f64()).filter(|n| (least..=most).contains(n))
}

/// Shows the dialog; an end when it is to be closed.
pub fn preferences_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut PreferencesState,
) -> Option<PreferencesEnd> {
    let words = view.words;
    let (end, is_closing) = modal_ui(ctx, view.theme, "preferences", |ui| {
        ui.set_width(440.0);
        title_ui(ui, &words.text("preferences-title"));
        ui.spacing_mut().item_spacing.y = space::M;
        fields_ui(ui, view, state);
        ui.add_space(space::L);
        let able = state.preferences(words.lang());
        ui.horizontal(|ui| {
            let label = words.text("dialog-apply");
            let is_chosen = primary_button(ui, view.theme, &label, able.is_some()).clicked();
            if let Some(preferences) = able.filter(|_| is_chosen) {
                return Some(PreferencesEnd::Apply(preferences));
            }
            ui.button(words.text("dialog-cancel"))
                .clicked()
                .then_some(PreferencesEnd::Cancelled)
        })
        .inner
    });
    end.or_else(|| is_closing.then_some(PreferencesEnd::Cancelled))
}

fn fields_ui(ui: &mut Ui, view: &View<'_>, state: &mut PreferencesState) {
    let lang = view.words.lang();
    field_ui(ui, view, "author", &mut state.author, true);
    history_ui(ui, view, &mut state.notes_history);
    let is_right = state.percent(lang).is_some();
    field_ui(ui, view, "tolerance", &mut state.percent, is_right);
    let is_right = state.months(lang).is_some();
    field_ui(ui, view, "verify", &mut state.months, is_right);
    let is_right = state.count(lang).is_some();
    field_ui(ui, view, "backups", &mut state.count, is_right);
    let is_right = state.days(lang).is_some();
    field_ui(ui, view, "days", &mut state.days, is_right);
}

/// Whether the history is noted, and what that means.
fn history_ui(ui: &mut Ui, view: &View<'_>, notes_history: &mut bool) {
    let look = Look {
        words: view.words,
        theme: view.theme,
    };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        check_box(ui, notes_history, view.words.text("preferences-history"));
        let help = view.words.text("preferences-history-help");
        ui.add(Label::new(look.small(help)).wrap());
    });
}

/// A field, and below it what it is for, or, in red, what it takes.
fn field_ui(ui: &mut Ui, view: &View<'_>, name: &str, text: &mut String, is_right: bool) {
    let look = Look {
        words: view.words,
        theme: view.theme,
    };
    let help = view.words.text(&format!("preferences-{name}-help"));
    let label = view.words.text(&format!("preferences-{name}"));
    let field = Field::new(label)
        .problem((!is_right).then(|| help.clone()))
        .help(help);
    field.show(ui, look, |ui| line_ui(ui, text, Height::Line));
}
