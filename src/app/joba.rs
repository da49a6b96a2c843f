//! The state of the running program and one frame of it.

use std::path::{Path, PathBuf};

use egui::{Context, ThemePreference};

use super::dialogs::Dialog;
use super::jobs::Jobs;
use super::picker::Dialogs;
use super::settings::{Settings, settings_path};
use crate::check::{Issue, check};
use crate::command::Queue;
use crate::document::store::Fingerprint;
use crate::document::{Document, Touched, sample};
use crate::draw::fonts;
use crate::draw::theme::{self, Theme};
use crate::figure;
use crate::i18n::Words;
use crate::model::codes::Lang;
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::query::column::Column;
use crate::query::filter::Filter;
use crate::query::index::Index;
use crate::query::sort::{SortKey, sort};
use crate::ui::{Desk, Notice, Origin, Page, View, menus::MenuState, shell, table};

/// What the program starts with.
#[derive(Debug)]
pub struct Setup {
    /// A file given on the command line.
    pub file: Option<PathBuf>,
    /// A language given on the command line.
    pub lang: Option<Lang>,
    /// What was remembered.
    pub settings: Settings,
    /// Where broken settings were set aside.
    pub notice: Option<String>,
    /// Which file dialogs to use.
    pub dialogs: Dialogs,
    /// Whether settings are written; tests do not.
    pub is_saving_settings: bool,
}

/// The running program.
pub struct Joba {
    pub(super) document: Document,
    pub(super) origin: Origin,
    pub(super) fingerprint: Option<Fingerprint>,
    pub(super) index: Index,
    pub(super) issues: Vec<Issue>,
    rows: Vec<usize>,
    rows_of: Option<(u64, Filter, Vec<SortKey>, Lang)>,
    pub(super) desk: Desk,
    pub(super) lang: Lang,
    pub(super) settings: Settings,
    pub(super) is_saving_settings: bool,
    pub(super) queue: Queue,
    pub(super) dialog: Option<Dialog>,
    pub(super) jobs: Jobs,
    pub(super) opening: Option<(u64, PathBuf)>,
    pub(super) saving: Option<u64>,
    pub(super) previewing: Option<u64>,
    pub(super) exporting: Option<Box<crate::ui::export::ExportState>>,
    pub(super) after_save: Option<super::dialogs::Next>,
    pub(super) dialogs: Dialogs,
    pub(super) theme: ThemePreference,
    title: String,
    pub(super) is_leaving: bool,
}

/// Today in Kazakhstan, which has one time zone, UTC+5.
pub(super) fn today() -> jiff::civil::Date {
    jiff::tz::Offset::constant(5)
        .to_datetime(jiff::Timestamp::now())
        .date()
}

impl Joba {
    /// The program as it starts: with the file given, else the file that was open last, else the sample.
    pub fn new(ctx: &Context, setup: Setup) -> Self {
        let Setup {
            file,
            lang,
            settings,
            notice,
            dialogs,
            is_saving_settings,
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
            index: Index::new(&dataset, DEFAULT_TOLERANCE, Words::of(lang)),
            issues: check(&dataset, today()),
            document: Document::new(dataset),
            origin: Origin::Sample,
            fingerprint: None,
            rows: Vec::new(),
            rows_of: None,
            desk: desk_of(&settings),
            lang,
            is_saving_settings,
            queue: Queue::default(),
            dialog: None,
            jobs: Jobs::default(),
            opening: None,
            saving: None,
            previewing: None,
            exporting: None,
            after_save: None,
            dialogs,
            theme,
            title: String::new(),
            is_leaving: false,
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
        }
        joba
    }

    /// The words of the chosen language.
    pub(super) fn words(&self) -> &'static Words {
        Words::of(self.lang)
    }

    /// The rows that are shown, in the order of the table.
    pub(super) fn rows(&self) -> &[usize] {
        &self.rows
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
        match touched {
            Touched::Rows(rows) => {
                let dataset = self.document.dataset();
                for row in rows {
                    if let Some(project) = dataset.projects.get(*row) {
                        self.index.update(
                            *row,
                            project,
                            &dataset.rates,
                            DEFAULT_TOLERANCE,
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
        self.index = Index::new(
            self.document.dataset(),
            DEFAULT_TOLERANCE,
            Words::of(self.lang),
        );
        self.rows_of = None;
    }

    fn select_rows(&mut self) {
        let now = (
            self.document.revision(),
            self.desk.filter.clone(),
            self.desk.sort.clone(),
            self.lang,
        );
        if self.rows_of.as_ref() != Some(&now) {
            self.rows = self.desk.filter.rows(&self.index);
            sort(&mut self.rows, &self.desk.sort, &self.index);
            self.rows_of = Some(now);
        }
    }

    /// Other records are shown from now on.
    pub(super) fn show(
        &mut self,
        document: Document,
        origin: Origin,
        fingerprint: Option<Fingerprint>,
    ) {
        self.document = document;
        self.origin = origin;
        self.fingerprint = fingerprint;
        self.desk.table = table::TableState::default();
        self.desk.panel = crate::ui::panel::PanelState::default();
        self.desk.checks = crate::ui::checks::ChecksState::default();
        self.desk.filter = Filter::default();
        self.rows_of = None;
    }

    /// One frame: finished jobs, input, drawing, dialogs, then the wishes of the person.
    pub fn frame_ui(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.finish_jobs(&ctx);
        self.watch_close(&ctx);
        self.read_input(&ctx);
        self.select_rows();
        let mut queue = std::mem::take(&mut self.queue);
        let mut desk = std::mem::take(&mut self.desk);
        let filter = desk.filter.clone();
        let view = self.view(&ctx, &filter);
        let menu = MenuState {
            recent: &self.settings.recent,
            theme: self.theme,
        };
        shell::shell_ui(ui, &view, &mut desk, &menu, &mut queue);
        self.desk = desk;
        self.queue = queue;
        self.dialog_ui(&ctx);
        self.obey(&ctx);
        self.update_title(&ctx);
    }

    /// What views may read in this frame.
    pub(super) fn view<'a>(&'a self, ctx: &Context, filter: &'a Filter) -> View<'a> {
        View {
            document: &self.document,
            index: &self.index,
            filter,
            rows: &self.rows,
            issues: &self.issues,
            origin: &self.origin,
            words: self.words(),
            theme: Theme::of(ctx.theme() == egui::Theme::Dark),
            tolerance: DEFAULT_TOLERANCE,
            today: today(),
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
        let title = format!("{mark}{name} – Joba");
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// Remembers what is set up on the screen.
    pub(super) fn remember(&mut self, ctx: &Context) {
        let settings = &mut self.settings;
        settings.lang = Some(self.lang.code().to_owned());
        settings.theme = match self.theme {
            ThemePreference::System => None,
            ThemePreference::Light => Some("light".to_owned()),
            ThemePreference::Dark => Some("dark".to_owned()),
        };
        settings.zoom = Some(ctx.zoom_factor());
        settings.page = Some(self.desk.page.code().to_owned());
        let is_fitted = self.desk.are_columns_fitted;
        let width = |width: f32| if is_fitted { table::AUTO } else { width };
        settings.columns = self
            .desk
            .columns
            .iter()
            .map(|(c, w)| (c.code().to_owned(), width(*w)))
            .collect();
        settings.splits = Some(self.desk.splits);
        let figures = self.desk.figures;
        settings.figures = Some(
            [
                figures.order.code(),
                figures.axis.code(),
                figures.classes.code(),
            ]
            .map(str::to_owned),
        );
        let (rect, is_maximised) = ctx.input(|i| (i.viewport().inner_rect, i.viewport().maximized));
        settings.is_maximised = is_maximised.unwrap_or(false);
        if let Some(rect) = rect.filter(|_| !settings.is_maximised) {
            let size = rect.size() * ctx.zoom_factor();
            settings.window = Some([size.x.round(), size.y.round()]);
        }
        if let Some(path) = settings_path().filter(|_| self.is_saving_settings) {
            self.settings.save_to(&path);
        }
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
}

fn system_lang() -> Lang {
    let locale = sys_locale::get_locale().unwrap_or_default();
    Lang::from_code(locale.split(['-', '_']).next().unwrap_or_default()).unwrap_or(Lang::En)
}

fn desk_of(settings: &Settings) -> Desk {
    let mut desk = Desk::default();
    if let Some(page) = settings.page.as_deref().and_then(Page::from_code) {
        desk.page = page;
    }
    let known = settings
        .columns
        .iter()
        .filter_map(|(code, width)| Some((Column::from_code(code)?, *width)));
    let mut columns: Vec<(Column, f32)> = Vec::new();
    for (column, width) in known {
        if !columns.iter().any(|(c, _)| *c == column) {
            desk.are_columns_fitted &= width <= table::AUTO;
            let width = if width <= table::AUTO {
                table::AUTO
            } else {
                width.clamp(48.0, 1200.0)
            };
            columns.push((column, width));
        }
    }
    if !columns.is_empty() {
        desk.columns = columns;
    }
    if let Some(splits) = settings.splits {
        desk.splits = splits;
    }
    if let Some([order, axis, classes]) = &settings.figures {
        let usual = desk.figures;
        desk.figures = figure::Settings {
            order: figure::bars::Order::from_code(order).unwrap_or(usual.order),
            axis: figure::bars::Axis::from_code(axis).unwrap_or(usual.axis),
            classes: figure::map::Classes::from_code(classes).unwrap_or(usual.classes),
        };
    }
    desk
}
