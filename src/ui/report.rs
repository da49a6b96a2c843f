//! The dialog that makes a report: which one, about what, in which language; then how far the work is.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use egui::{ComboBox, ProgressBar, Ui};

use super::View;
use super::ask::{modal_ui, primary_button, title_ui};
use super::panel::words::project_name;
use super::widgets::Look;
use super::widgets::choice::{Choice, Shown, choice_ui};
use crate::document::Key;
use crate::draw::theme::space;
use crate::figure::report::Subject;
use crate::i18n::{Arg, Words};
use crate::model::codes::Lang;
use crate::model::region::Region;

/// Which report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The brief of a region.
    Region,
    /// The passport of a project.
    Project,
    /// The atlas of all regions.
    Atlas,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Region, Self::Project, Self::Atlas];

    fn message_id(self) -> &'static str {
        match self {
            Self::Region => "report-kicker-region",
            Self::Project => "report-kicker-project",
            Self::Atlas => "report-kicker-atlas",
        }
    }
}

/// How far the work is; shared with the thread that does it.
#[derive(Debug, Default)]
pub struct Progress {
    /// The page at work, from 1; 0 while pages are laid out.
    pub page: AtomicUsize,
    /// How many pages there are.
    pub pages: AtomicUsize,
    /// Set to stop before the next page.
    pub is_cancelled: AtomicBool,
}

/// What the dialog is set to.
#[derive(Clone, Debug)]
pub struct ReportState {
    /// Which report.
    pub kind: Kind,
    /// The region of a brief.
    pub region: Region,
    /// The project of a passport.
    pub project: Option<Key>,
    /// Its language.
    pub lang: Lang,
    /// The work, once it has begun.
    pub progress: Option<Arc<Progress>>,
}

/// What the person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportWish {
    /// Ask for a file and begin.
    Begin,
    /// Stop, or close the dialog.
    Cancel,
}

impl ReportState {
    /// The passport of `project`, else the brief of the region that the filter asks for.
    pub fn new(view: &View<'_>, project: Option<Key>) -> Self {
        let found = project.and_then(|key| view.document.project(key));
        let mut asked = view.filter.regions.iter().flatten();
        let region = found.and_then(|p| p.region).or(asked.next().copied());
        let first = view.rows.first();
        let first = first.and_then(|row| view.document.project_key(*row));
        Self {
            kind: if found.is_some() {
                Kind::Project
            } else {
                Kind::Region
            },
            region: region.unwrap_or(Region::Abai),
            project: project.filter(|_| found.is_some()).or(first),
            lang: view.words.lang(),
            progress: None,
        }
    }

    /// What the report is about; `None` for a passport without a project.
    pub fn subject(&self, view: &View<'_>) -> Option<Subject> {
        match self.kind {
            Kind::Region => Some(Subject::Region(self.region)),
            Kind::Atlas => Some(Subject::Atlas),
            Kind::Project => {
                let row = view.document.row_of(self.project?)?;
                Some(Subject::Project(row))
            }
        }
    }

    /// A name for its file.
    pub fn file_name(&self, view: &View<'_>) -> String {
        let name = match self.kind {
            Kind::Region => self.region.code().to_owned(),
            Kind::Atlas => "atlas".to_owned(),
            Kind::Project => {
                let project = self.project.and_then(|key| view.document.project(key));
                project.map_or_else(String::new, |p| plain(p.id.as_str()))
            }
        };
        format!("{name}-{}.pdf", self.lang.code())
    }
}

/// An id as a file name: letters, digits and hyphens, not too long.
fn plain(id: &str) -> String {
    let letters = id.chars().take(60);
    letters
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect()
}

/// Shows the dialog.
pub fn report_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut ReportState,
) -> Option<ReportWish> {
    let words = view.words;
    let (wish, is_closing) = modal_ui(ctx, view.theme, "report", |ui| {
        ui.set_width((ctx.content_rect().width() - 96.0).min(460.0));
        if let Some(progress) = state.progress.clone() {
            title_ui(ui, &words.text("report-working"));
            progress_ui(ui, view, &progress)
        } else {
            title_ui(ui, &words.text("report-dialog-title"));
            choices_ui(ui, view, state)
        }
    });
    wish.or_else(|| is_closing.then_some(ReportWish::Cancel))
}

fn progress_ui(ui: &mut Ui, view: &View<'_>, progress: &Progress) -> Option<ReportWish> {
    let words = view.words;
    let page = progress.page.load(Ordering::Relaxed);
    let pages = progress.pages.load(Ordering::Relaxed);
    let text = if page == 0 {
        words.text("report-working-start")
    } else {
        let args = [
            ("page", Arg::from(words.number(page as f64, 0))),
            ("pages", Arg::from(words.number(pages as f64, 0))),
        ];
        words.fill("report-working-page", &args)
    };
    ui.label(text);
    let share = page as f32 / pages.max(1) as f32;
    ui.add(ProgressBar::new(share).fill(view.theme.accent));
    ui.add_space(space::L);
    ui.ctx()
        .request_repaint_after(std::time::Duration::from_millis(100));
    let is_stopping = progress.is_cancelled.load(Ordering::Relaxed);
    let cancel = egui::Button::new(words.text("dialog-cancel"));
    let button = ui.add_enabled(!is_stopping, cancel);
    button.clicked().then_some(ReportWish::Cancel)
}

fn choices_ui(ui: &mut Ui, view: &View<'_>, state: &mut ReportState) -> Option<ReportWish> {
    let words = view.words;
    ui.label(words.text("report-dialog-kind"));
    for kind in Kind::ALL {
        ui.radio_value(&mut state.kind, kind, words.text(kind.message_id()));
    }
    ui.add_space(space::M);
    subject_ui(ui, view, state);
    ui.label(words.text("report-dialog-language"));
    language_ui(ui, state);
    ui.add_space(space::L);
    let is_possible = state.subject(view).is_some();
    if !is_possible {
        ui.label(words.text("report-dialog-no-projects"));
        ui.add_space(space::M);
    }
    ui.horizontal(|ui| {
        let label = words.text("report-dialog-do");
        let begin = primary_button(ui, view.theme, &label, is_possible);
        if begin.clicked() && is_possible {
            return Some(ReportWish::Begin);
        }
        let cancel = ui.button(words.text("dialog-cancel"));
        cancel.clicked().then_some(ReportWish::Cancel)
    })
    .inner
}

fn language_ui(ui: &mut Ui, state: &mut ReportState) {
    let name = |lang| Words::of(lang).text("language-name");
    ComboBox::from_id_salt("report-language")
        .selected_text(name(state.lang))
        .show_ui(ui, |ui| {
            for lang in Lang::ALL {
                ui.selectable_value(&mut state.lang, *lang, name(*lang));
            }
        });
}

/// The region or the project; nothing for an atlas.
fn subject_ui(ui: &mut Ui, view: &View<'_>, state: &mut ReportState) {
    let words = view.words;
    let look = Look {
        words,
        theme: view.theme,
    };
    match state.kind {
        Kind::Atlas => return,
        Kind::Region => {
            ui.label(words.text("report-dialog-region"));
            let name = words.name(&state.region);
            let regions = || {
                let one = |r: &Region| Choice::new(*r, words.name(r)).also(r.spellings().join(" "));
                Region::ALL.iter().map(one).collect()
            };
            let (_, chosen) = choice_ui(ui, look, Shown::Value(&name), regions);
            state.region = chosen.unwrap_or(state.region);
        }
        Kind::Project => {
            ui.label(words.text("report-dialog-project"));
            let project = state.project.and_then(|key| view.document.project(key));
            let name = project.map_or_else(String::new, |p| project_name(words, p));
            let (_, chosen) = choice_ui(ui, look, Shown::Value(&name), || projects(view));
            state.project = chosen.or(state.project);
        }
    }
    ui.add_space(space::M);
}

fn projects(view: &View<'_>) -> Vec<Choice<Key>> {
    let rows = view.document.dataset().projects.iter().enumerate();
    rows.filter_map(|(row, project)| {
        let key = view.document.project_key(row)?;
        let name = project_name(view.words, project);
        Some(Choice::new(key, name).also(project.id.as_str()))
    })
    .collect()
}
