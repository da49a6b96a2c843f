//! Many pictures at once: beside the window, with a progress that can be stopped.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use egui::Context;

use super::dialogs::Dialog;
use super::joba::{Joba, today};
use super::jobs::Done;
use super::pictures::{self, Memory};
use crate::document::store::SaveError;
use crate::export::ExportError;
use crate::figure::{Figure, Material};
use crate::i18n::{Arg, Words};
use crate::model::dataset::Dataset;
use crate::query::filter::Filter;
use crate::query::index::Index;
use crate::ui::export::ExportState;
use crate::ui::export::batch::{BatchState, BatchWish, Item, Progress, batch_ui};
use crate::ui::file_picker::Purpose;

/// What a batch has come to.
#[derive(Debug)]
pub(super) struct Batch {
    /// Where the pictures are.
    folder: PathBuf,
    /// How many were written.
    written: usize,
    /// How many there were to write.
    all: usize,
    /// Why it has ended early.
    failure: Option<Failure>,
}

/// Why a batch has ended early.
#[derive(Debug)]
enum Failure {
    Draw(ExportError),
    Save(SaveError),
    Folder(String),
}

/// What every picture of a batch is made from.
struct Batched {
    state: Box<BatchState>,
    dataset: Arc<Dataset>,
    index: Arc<Index>,
    filter: Filter,
    rows: Vec<usize>,
}

impl Joba {
    /// Opens the dialog for many pictures, in the size and look of one.
    pub(super) fn show_batch(&mut self, like: ExportState) {
        self.dialog = Some(Dialog::Batch(Box::new(BatchState::new(like))));
    }

    pub(super) fn show_batch_ui(&mut self, ctx: &Context, mut state: Box<BatchState>) {
        let filter = self.desk.filter.clone();
        let wish = batch_ui(ctx, &self.view(ctx, &filter), &mut state);
        match (wish, &state.progress) {
            (None, _) => self.keep(true, Dialog::Batch(state)),
            (Some(BatchWish::Begin), _) => {
                self.batching = Some(state);
                self.pick(ctx, Purpose::PictureFolder, "");
            }
            (Some(BatchWish::Cancel), Some(progress)) => {
                progress.is_cancelled.store(true, Ordering::Relaxed);
                self.keep(true, Dialog::Batch(state));
            }
            (Some(BatchWish::Cancel), None) => {}
        }
    }

    /// Writes the pictures into a folder, which is made where there is none.
    pub(super) fn write_batch(&mut self, ctx: &Context, folder: PathBuf) {
        let Some(mut state) = self.batching.take() else {
            return;
        };
        let progress = Progress::new(state.items().len());
        state.progress = Some(progress.clone());
        let memory = |item: &Item, like: &ExportState| {
            let mut like = like.clone();
            (like.name, like.lang) = (item.figure, item.lang);
            (*item, self.memory(&like))
        };
        let items: Vec<(Item, Memory)> = state
            .items()
            .iter()
            .map(|item| memory(item, &state.like))
            .collect();
        let batched = Batched {
            state: state.clone(),
            dataset: Arc::new(self.document.dataset().clone()),
            index: Arc::clone(&self.index),
            filter: self.desk.filter.clone(),
            rows: self.rows().to_vec(),
        };
        self.dialog = Some(Dialog::Batch(state));
        self.jobs.start(ctx, move || {
            Done::Batch(batched.run(&folder, items, &progress))
        });
    }

    /// Says what a batch has come to.
    pub(super) fn take_batch(&mut self, batch: Batch) {
        if matches!(self.dialog, Some(Dialog::Batch(_))) {
            self.dialog = None;
        }
        let words = self.words();
        let number = |n: usize| Arg::from(words.number(n as f64, 0));
        let args = [
            ("n", Arg::from(batch.written)),
            ("count", number(batch.written)),
            ("all", number(batch.all)),
            ("folder", Arg::from(batch.folder.display().to_string())),
        ];
        match batch.failure {
            None if batch.written == batch.all => {
                self.say(&words.fill("notice-batch-written", &args), false);
            }
            None => self.say(&words.fill("notice-batch-stopped", &args), true),
            Some(failure) => {
                let reason = match failure {
                    Failure::Draw(error) => words.text(error.message_id()),
                    Failure::Save(error) => words.say(&error.message()),
                    Failure::Folder(reason) => reason,
                };
                self.dialog = Some(Dialog::Message {
                    title: words.fill("notice-batch-stopped", &args),
                    text: reason,
                });
            }
        }
    }
}

impl Batched {
    fn run(&self, folder: &Path, items: Vec<(Item, Memory)>, progress: &Progress) -> Batch {
        let mut batch = Batch {
            folder: folder.to_path_buf(),
            written: 0,
            all: items.len(),
            failure: None,
        };
        if let Err(error) = std::fs::create_dir_all(folder) {
            batch.failure = Some(Failure::Folder(error.to_string()));
            return batch;
        }
        for (item, memory) in items {
            if progress.is_cancelled.load(Ordering::Relaxed) {
                break;
            }
            if let Err(failure) = self.one(folder, item, memory) {
                batch.failure = Some(failure);
                break;
            }
            batch.written += 1;
            progress.done.store(batch.written, Ordering::Relaxed);
        }
        batch
    }

    fn one(&self, folder: &Path, item: Item, memory: Memory) -> Result<(), Failure> {
        let like = &self.state.like;
        let material = Material {
            dataset: &self.dataset,
            index: &self.index,
            filter: &self.filter,
            rows: &self.rows,
            words: Words::of(item.lang),
            today: today(),
        };
        let figure = Figure::new(item.figure, &material, &like.settings);
        let mut like = like.clone();
        (like.lang, like.format) = (item.lang, item.format);
        let path = folder.join(item.file_name());
        pictures::write(&path, &figure, &like, memory.of(&self.dataset))
            .map_err(Failure::Draw)?
            .map_err(Failure::Save)?;
        Ok(())
    }
}
