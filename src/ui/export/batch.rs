//! The dialog that exports many pictures at once: figures × languages × forms, into one folder.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use egui::{ProgressBar, RichText, ScrollArea, Ui, vec2};

use super::super::View;
use super::super::ask::{modal_ui, primary_button, title_ui};
use super::ExportState;
use crate::draw::theme::space;
use crate::export::Format;
use crate::figure::FigureName;
use crate::i18n::{Arg, Words};
use crate::model::codes::Lang;
use crate::ui::widgets::check_box::check_box;

/// What the dialog is set to.
#[derive(Clone)]
pub struct BatchState {
    /// Size, colours and logo of every picture.
    pub like: ExportState,
    /// Which figures.
    pub figures: BTreeSet<FigureName>,
    /// Which languages.
    pub langs: BTreeSet<Lang>,
    /// Which forms, as their places in [`Format::ALL`].
    pub formats: BTreeSet<usize>,
    /// The work, once it has begun.
    pub progress: Option<Progress>,
}

/// How far the work is; shared with the thread that does it.
#[derive(Clone, Debug)]
pub struct Progress {
    /// Pictures to write.
    pub all: usize,
    /// Pictures written.
    pub done: Arc<AtomicUsize>,
    /// Set to stop after the picture at work.
    pub is_cancelled: Arc<AtomicBool>,
}

impl Progress {
    /// Nothing done yet.
    pub fn new(all: usize) -> Self {
        Self {
            all,
            done: Arc::default(),
            is_cancelled: Arc::default(),
        }
    }
}

/// One picture of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which figure.
    pub figure: FigureName,
    /// Its language.
    pub lang: Lang,
    /// Its form.
    pub format: Format,
}

impl Item {
    /// The name of its file.
    pub fn file_name(&self) -> PathBuf {
        let (figure, lang) = (self.figure.code(), self.lang.code());
        PathBuf::from(format!("{figure}-{lang}.{}", self.format.extension()))
    }
}

/// What the person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchWish {
    /// Choose the folder and begin.
    Begin,
    /// Stop, or close the dialog.
    Cancel,
}

impl BatchState {
    /// Every figure in the language of the window, as PNG.
    pub fn new(like: ExportState) -> Self {
        let format = Format::ALL.iter().position(|f| *f == like.format);
        Self {
            figures: FigureName::ALL.iter().copied().collect(),
            langs: [like.lang].into(),
            formats: format.into_iter().collect(),
            like,
            progress: None,
        }
    }

    /// The pictures in order.
    pub fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        for figure in &self.figures {
            for lang in &self.langs {
                let formats = self.formats.iter().filter_map(|at| Format::ALL.get(*at));
                items.extend(formats.map(|format| Item {
                    figure: *figure,
                    lang: *lang,
                    format: *format,
                }));
            }
        }
        items
    }
}

/// Shows the dialog.
pub fn batch_ui(ctx: &egui::Context, view: &View<'_>, state: &mut BatchState) -> Option<BatchWish> {
    let words = view.words;
    let (wish, is_closing) = modal_ui(ctx, view.theme, "batch", |ui| {
        ui.set_width((ctx.content_rect().width() - 96.0).min(640.0));
        title_ui(ui, &words.text("batch-title"));
        match state.progress.clone() {
            Some(progress) => progress_ui(ui, view, &progress),
            None => choices_ui(ui, ctx, view, state),
        }
    });
    wish.or_else(|| is_closing.then_some(BatchWish::Cancel))
}

fn progress_ui(ui: &mut Ui, view: &View<'_>, progress: &Progress) -> Option<BatchWish> {
    let words = view.words;
    let done = progress.done.load(Ordering::Relaxed);
    let share = done as f32 / progress.all.max(1) as f32;
    let args = [
        ("done", Arg::from(words.number(done as f64, 0))),
        ("all", Arg::from(words.number(progress.all as f64, 0))),
    ];
    ui.label(words.fill("batch-progress", &args));
    ui.add(ProgressBar::new(share).fill(view.theme.accent));
    ui.add_space(space::L);
    ui.ctx()
        .request_repaint_after(std::time::Duration::from_millis(100));
    let is_stopping = progress.is_cancelled.load(Ordering::Relaxed);
    let label = words.text(if is_stopping {
        "batch-stopping"
    } else {
        "dialog-cancel"
    });
    let button = ui.add_enabled(!is_stopping, egui::Button::new(label));
    button.clicked().then_some(BatchWish::Cancel)
}

fn choices_ui(
    ui: &mut Ui,
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut BatchState,
) -> Option<BatchWish> {
    let words = view.words;
    ui.label(RichText::new(words.text("batch-help")).color(view.theme.second));
    ui.add_space(space::M);
    let height = (ctx.content_rect().height() - 320.0).max(120.0);
    ui.horizontal_top(|ui| {
        ui.allocate_ui(vec2(320.0, height), |ui| {
            ui.vertical(|ui| {
                heading_ui(ui, words, "batch-figures");
                ScrollArea::vertical().max_height(height).show(ui, |ui| {
                    for name in FigureName::ALL {
                        let label = words.text(&format!("figure-name-{}", name.code()));
                        tick_ui(ui, &mut state.figures, *name, label);
                    }
                });
            });
        });
        ui.add_space(space::L);
        ui.vertical(|ui| {
            heading_ui(ui, words, "batch-languages");
            for lang in Lang::ALL {
                let label = Words::of(*lang).text("language-name");
                tick_ui(ui, &mut state.langs, *lang, label);
            }
            ui.add_space(space::M);
            heading_ui(ui, words, "batch-formats");
            for (at, format) in Format::ALL.iter().enumerate() {
                tick_ui(
                    ui,
                    &mut state.formats,
                    at,
                    format.extension().to_uppercase(),
                );
            }
            ui.add_space(space::M);
            check_box(
                ui,
                &mut state.like.has_numbers,
                words.text("export-numbers"),
            );
        });
    });
    ui.add_space(space::L);
    let count = state.items().len();
    let shown = words.number(count as f64, 0);
    let args = [("n", Arg::from(count)), ("count", Arg::from(shown))];
    ui.label(words.fill("batch-count", &args));
    ui.add_space(space::M);
    ui.horizontal(|ui| {
        let begin = primary_button(ui, view.theme, &words.text("batch-begin"), count > 0);
        if begin.clicked() && count > 0 {
            return Some(BatchWish::Begin);
        }
        let cancel = ui.button(words.text("dialog-cancel"));
        cancel.clicked().then_some(BatchWish::Cancel)
    })
    .inner
}

fn heading_ui(ui: &mut Ui, words: &Words, id: &str) {
    ui.label(RichText::new(words.text(id)).strong());
    ui.add_space(space::XS);
}

/// A checkbox for one member of a set.
fn tick_ui<T: Ord + Copy>(ui: &mut Ui, set: &mut BTreeSet<T>, value: T, label: String) {
    let mut is_in = set.contains(&value);
    if check_box(ui, &mut is_in, label).changed() {
        if is_in {
            set.insert(value);
        } else {
            set.remove(&value);
        }
    }
}
