//! The state of the running program and one frame of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Context, ThemePreference};

use super::dialogs::Dialog;
use super::disk::Disk;
use super::guard::{Guard, Hold, Keeping};
use super::jobs::Jobs;
use super::memory::{desk_of, system_lang};
use super::picker::Dialogs;
use super::select::{Asked, Selected};
use super::settings::Settings;
use crate::check::{Issue, check};
use crate::command::{Command, Queue};
use crate::document::store::Fingerprint;
use crate::document::{Clock, Document, Touched, sample};
use crate::draw::fonts;
use crate::draw::theme::{self, Theme};
use crate::i18n::Words;
use crate::model::codes::Lang;
use crate::query::filter::Filter;
use crate::query::index::Index;
use crate::ui::{Care, Desk, Notice, Origin, View, menus::MenuState, shell, table, trail};

/// What the program starts with.
#[derive(Debug, Default)]
pub struct Setup {
    /// A file given on the command line.
    pub file: Option<PathBuf>,
    /// A language given on the command line.
    pub lang: Option<Lang>,
    /// A saved view given on the command line.
    pub view: Option<String>,
    /// What was remembered.
    pub settings: Settings,
    /// Where broken settings were set aside.
    pub notice: Option<String>,
    /// Which file dialogs to use.
    pub dialogs: Dialogs,
    /// Whether settings are written; tests do not.
    pub is_saving_settings: bool,
    /// Where unsaved changes and backups are kept.
    pub keeping: Keeping,
}

/// The running program.
pub struct Joba {
    pub(super) document: Document,
    pub(super) origin: Origin,
    pub(super) fingerprint: Option<Fingerprint>,
    pub(super) index: Arc<Index>,
    pub(super) issues: Vec<Issue>,
    pub(super) selected: Selected,
    /// The job that selects rows, and what by.
    pub(super) selecting: Option<(u64, Asked)>,
    pub(super) desk: Desk,
    pub(super) lang: Lang,
    pub(super) settings: Settings,
    pub(super) is_saving_settings: bool,
    pub(super) queue: Queue,
    pub(super) dialog: Option<Dialog>,
    /// Help, which is shown in front of everything.
    pub(super) help: Option<Box<crate::ui::help::HelpState>>,
    /// What gets the focus back, now that help is closed.
    pub(super) focus_after_help: Option<egui::Id>,
    /// What was chosen lately in the palette.
    pub(super) picked_lately: crate::ui::palette::Recent,
    pub(super) jobs: Jobs,
    pub(super) opening: Option<(u64, PathBuf)>,
    /// The saved view to show once the file is open.
    pub(super) asked_view: Option<String>,
    pub(super) saving: Option<u64>,
    pub(super) previewing: Option<u64>,
    /// The job that draws a picture of the gallery.
    pub(super) drawing: Option<u64>,
    pub(super) exporting: Option<Box<crate::ui::export::ExportState>>,
    pub(super) batching: Option<Box<crate::ui::export::batch::BatchState>>,
    pub(super) reporting: Option<Box<crate::ui::report::ReportState>>,
    pub(super) tabling: Option<super::numbers::Wanted>,
    pub(super) agency: crate::ui::export::Agency,
    pub(super) after_save: Option<super::dialogs::Next>,
    /// Why the fields were changed, for the save that is under way.
    pub(super) note: Option<String>,
    pub(super) dialogs: Dialogs,
    pub(super) theme: ThemePreference,
    title: String,
    pub(super) is_leaving: bool,
    pub(super) guard: Guard,
    pub(super) disk: Disk,
}

/// Today in Kazakhstan, which has one time zone, UTC+5.
pub(super) fn today() -> jiff::civil::Date {
    Clock::System.today()
}

impl Joba {
    /// The program as it starts: with the file given, else the file that was open last, else the sample.
    pub fn new(ctx: &Context, setup: Setup) -> Self {
        let Setup {
            file,
            lang,
            view,
            settings,
            notice,
            dialogs,
            is_saving_settings,
            keeping,
        } = setup;
        ctx.set_fonts(fonts::definitions());
        theme::install(ctx);
        let lang = lang
            .or_else(|| settings.lang.as_deref().and_then(Lang::from_code))
            .unwrap_or_else(system_lang);
        let dataset = sample::dataset();
        let theme = match settings.theme.as_deref() {
            Some("light") => ThemePreference::Light,
            Some("dark") => ThemePreference::Dark,
            Some(_) | None => ThemePreference::System,
        };
        ctx.set_theme(theme);
        if let Some(zoom) = settings.zoom.filter(|z| (0.5..=3.0).contains(z)) {
            ctx.set_zoom_factor(zoom);
        }
        let mut joba = Self {
            index: Arc::new(Index::new(&dataset, settings.tolerance(), Words::of(lang))),
            issues: check(&dataset, today()),
            document: Document::new(dataset),
            origin: Origin::Sample,
            fingerprint: None,
            selected: Selected::default(),
            selecting: None,
            desk: desk_of(&settings),
            lang,
            is_saving_settings,
            queue: Queue::default(),
            dialog: None,
            help: None,
            focus_after_help: None,
            picked_lately: crate::ui::palette::Recent::default(),
            jobs: Jobs::default(),
            opening: None,
            asked_view: view,
            saving: None,
            previewing: None,
            drawing: None,
            exporting: None,
            batching: None,
            reporting: None,
            tabling: None,
            agency: crate::ui::export::Agency::default(),
            after_save: None,
            note: None,
            dialogs,
            theme,
            title: String::new(),
            is_leaving: false,
            guard: Guard::new(ctx, keeping),
            disk: Disk::new(ctx),
            settings,
        };
        if let Some(path) = notice {
            joba.say(
                &joba
                    .words()
                    .fill("notice-settings-aside", &[("path", path.into())]),
                true,
            );
        }
        let last = joba.settings.last.clone().filter(|p| p.exists());
        if let Some(path) = file.or(last) {
            joba.open(ctx, path);
        } else {
            joba.look_for_recovery(ctx, None);
            joba.show_asked_view();
        }
        joba
    }

    /// The words of the chosen language.
    pub(super) fn words(&self) -> &'static Words {
        Words::of(self.lang)
    }

    /// The rows that are shown, in the order of the table.
    pub(super) fn rows(&self) -> &[usize] {
        &self.selected.rows
    }

    /// The file that is open.
    pub(super) fn path(&self) -> Option<&Path> {
        if let Origin::File(path) = &self.origin {
            Some(path)
        } else {
            None
        }
    }

    /// Says something in the status bar.
    pub(super) fn say(&mut self, text: &str, is_error: bool) {
        self.desk.notice = Some(Notice {
            text: text.to_owned(),
            is_error,
        });
    }

    /// Reads again what follows from the records.
    pub(super) fn refresh(&mut self, touched: &Touched) {
        let tolerance = self.settings.tolerance();
        match touched {
            Touched::Rows(rows) => {
                let dataset = self.document.dataset();
                for row in rows {
                    if let Some(project) = dataset.projects.get(*row) {
                        Arc::make_mut(&mut self.index).update(
                            *row,
                            project,
                            &dataset.rates,
                            tolerance,
                            Words::of(self.lang),
                        );
                    }
                }
            }
            Touched::All => self.reindex(),
        }
        self.issues = check(self.document.dataset(), today());
    }

    /// Reads all records again, for new ones or another language.
    pub(super) fn reindex(&mut self) {
        self.index = Arc::new(Index::new(
            self.document.dataset(),
            self.settings.tolerance(),
            Words::of(self.lang),
        ));
        self.selected.forget();
    }

    /// Other records are shown from now on.
    pub(super) fn show(
        &mut self,
        document: Document,
        origin: Origin,
        fingerprint: Option<Fingerprint>,
    ) {
        let is_same_file = self.origin == origin && self.fingerprint == fingerprint;
        self.disk.show(&document, is_same_file);
        self.document = document;
        self.origin = origin;
        self.fingerprint = fingerprint;
        self.guard.forget_records();
        if self.path().is_none() {
            self.guard.hold(Hold::Nothing);
        }
        self.desk.table = table::TableState::default();
        self.desk.panel = crate::ui::panel::PanelState::default();
        self.desk.sources = crate::ui::sources::SourcesState::default();
        self.desk.ledger = crate::ui::ledger::LedgerState::default();
        self.desk.checks = crate::ui::checks::ChecksState::default();
        self.desk.pivot = crate::ui::pivot::PivotState::default();
        self.desk.radar.forget();
        self.desk.filter = Filter::default();
        self.desk.compare = None;
        self.desk.groups = crate::ui::groups::GroupsState::default();
        self.desk.figures.versus.other = None;
        self.desk.trail = trail::Trail::default();
        self.picked_lately.forget_dataset();
        self.forget_thumbnails();
        self.selected.forget();
    }

    /// One frame: finished jobs, input, drawing, dialogs, then the wishes of the person.
    /// Should it panic, what is unsaved is kept first.
    pub fn frame_ui(&mut self, ui: &mut egui::Ui) {
        self.guarded(|joba| joba.unguarded_ui(ui));
    }

    fn unguarded_ui(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.finish_jobs(&ctx);
        self.watch_close(&ctx);
        self.read_input(&ctx);
        self.select_rows(&ctx);
        self.watch_disk();
        let mut queue = std::mem::take(&mut self.queue);
        let mut desk = std::mem::take(&mut self.desk);
        desk.care = self.care();
        let filter = desk.filter.clone();
        let view = self.view(&ctx, &filter);
        let menu = MenuState {
            recent: &self.settings.recent,
            theme: self.theme,
        };
        shell::shell_ui(ui, &view, &mut desk, &menu, &mut queue);
        self.desk = desk;
        self.queue = queue;
        if let Some(help) = self.help.take() {
            self.show_help_ui(&ctx, help);
        } else {
            self.give_focus_back(&ctx);
            self.dialog_ui(&ctx);
        }
        self.obey(&ctx);
        trail::follow(&mut self.desk, ctx.input(|i| i.time));
        self.draw_thumbnails(&ctx);
        self.tick(&ctx);
        self.update_title(&ctx);
    }

    /// What the status bar says about the safety of the records.
    fn care(&self) -> Care {
        Care {
            is_read_only: self.guard.is_read_only,
            unkept: self.guard.unkept.as_ref().map(|m| self.words().say(m)),
        }
    }

    /// What views may read in this frame.
    pub(super) fn view<'a>(&'a self, ctx: &Context, filter: &'a Filter) -> View<'a> {
        View {
            document: &self.document,
            index: &self.index,
            filter,
            rows: &self.selected.rows,
            facets: self.selected.facets.as_ref(),
            groups: self.selected.groups.as_ref(),
            subtotals: &self.selected.subtotals,
            issues: &self.issues,
            origin: &self.origin,
            words: self.words(),
            theme: Theme::of(ctx.theme() == egui::Theme::Dark),
            tolerance: self.settings.tolerance(),
            today: today(),
            verify_months: self.settings.verify_months(),
        }
    }

    /// What the window is called: the file, and whether it is unsaved.
    fn update_title(&mut self, ctx: &Context) {
        let words = self.words();
        let name = match &self.origin {
            Origin::Sample => words.text("title-sample"),
            Origin::New => words.text("title-new"),
            Origin::File(path) => path
                .file_name()
                .unwrap_or(path.as_os_str())
                .to_string_lossy()
                .into_owned(),
        };
        let mark = if self.document.is_unsaved() {
            "● "
        } else {
            ""
        };
        let read_only = if self.guard.is_read_only {
            words.text("title-read-only")
        } else {
            String::new()
        };
        let title = format!("{mark}{name}{read_only} – Joba");
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// Asks for something as a click does, for tests that walk through the program.
    pub fn wish(&mut self, command: Command) {
        self.queue.push(command);
    }

    /// Whether something still runs beside the window.
    pub fn is_busy(&self) -> bool {
        self.jobs.is_busy()
    }

    /// The document, for tests that look at what a flow has come to.
    pub fn document(&self) -> &Document {
        &self.document
    }
}

impl eframe::App for Joba {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frame_ui(ui);
    }

    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        // A hidden window draws nothing; what is unsaved is kept all the same.
        self.tick(ctx);
    }
}
