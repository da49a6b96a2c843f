//! Unsaved changes of windows that ended without asking, and datasets that another window has open.

use std::path::{Path, PathBuf};

use egui::Context;
use jiff::Timestamp;

use super::dialogs::{Answer, Dialog, Next, choice};
use super::guard::{Asked, Hold, Keeping};
use super::joba::Joba;
use super::jobs::{Done, Loaded};
use super::pending::Pending;
use super::restoring::{Recovered, Restored, Restoring};
use crate::document::diff::{Difference, RecordKind, diff};
use crate::document::store::state::StateFolder;
use crate::document::store::state::lock::Holder;
use crate::document::store::state::recovery::{Place, Recovery, Typed, Wanted, find};
use crate::document::store::{self, Fingerprint};
use crate::document::{Clock, EditName, in_kazakhstan, sample};
use crate::i18n::Words;
use crate::model::dataset::Dataset;
use crate::model::visible::visible;
use crate::ui::Origin;
use crate::ui::recovery::{Base, Offer, RecoveryWish, recovery_ui, typed_lines};

/// Characters of a name that the question about another window shows.
const NAME: usize = 60;

/// A dataset that was read and waits for the person, because another window has it.
#[derive(Debug)]
pub(super) struct Waiting {
    /// Its file.
    pub(super) path: PathBuf,
    /// The records.
    pub(super) loaded: Loaded,
    /// Who has it.
    pub(super) holder: Holder,
}

/// What looking for recovery files has come to.
#[derive(Debug, Default)]
pub(super) struct Looked {
    /// What to ask about.
    pub(super) offer: Option<Box<Offer>>,
    /// Broken files that were set aside.
    pub(super) set_aside: Vec<PathBuf>,
}

impl Joba {
    /// Looks for what ended windows have left: for everything when the program starts, then for changes of the file that
    /// was just opened.
    pub(super) fn look_for_recovery(&mut self, ctx: &Context, opened: Option<PathBuf>) {
        let is_first = !std::mem::replace(&mut self.guard.has_looked, true);
        match opened {
            opened if is_first => self.look(ctx, Wanted::All(opened)),
            Some(path) => self.look(ctx, Wanted::Of(path)),
            None => {}
        }
    }

    fn look(&mut self, ctx: &Context, wanted: Wanted) {
        let Keeping { state, clock, .. } = self.guard.keeping.clone();
        let Some(state) = state else { return };
        let later = self.guard.later.clone();
        self.jobs.start(ctx, move || {
            Done::Looked(look(&state, &wanted, later, clock))
        });
    }

    /// Takes in what was found.
    pub(super) fn looked(&mut self, looked: Looked) {
        if let Some(path) = looked.set_aside.first() {
            let path = visible(&path.to_string_lossy(), NAME * 2);
            let words = self.words();
            self.say(
                &words.fill("notice-recovery-aside", &[("path", path.into())]),
                true,
            );
        }
        self.guard.offer = looked.offer;
    }

    /// Asks about unsaved changes that were found.
    pub(super) fn show_recovery_ui(&mut self, ctx: &Context, mut offer: Box<Offer>) {
        let filter = self.desk.filter.clone();
        let Some(wish) = recovery_ui(ctx, &self.view(ctx, &filter), &mut offer) else {
            self.keep(true, Dialog::Recovery(offer));
            return;
        };
        self.guard.later.push(offer.recovery.left.file().to_owned());
        match wish {
            RecoveryWish::Restore => {
                self.guard.restoring = Some(offer);
                self.ask_then(ctx, Next::Restore);
            }
            RecoveryWish::Later => {
                drop(offer);
                self.look(ctx, Wanted::All(None));
            }
            RecoveryWish::Discard => {
                if let Err(error) = offer.recovery.left.remove() {
                    self.say(&self.words().say(&error.message()), true);
                }
                self.look(ctx, Wanted::All(None));
            }
        }
    }

    /// Brings back the unsaved changes that the person wants.
    pub(super) fn restore(&mut self, ctx: &Context) {
        let Some(offer) = self.guard.restoring.take() else {
            return;
        };
        let (work, lock) = (self.restoring(), self.guard.locker());
        let name = match &offer.recovery.place {
            Place::New => self.words().text("title-new").into(),
            Place::Sample => self.words().text("title-sample").into(),
            Place::File(path, _) => path.clone(),
        };
        let id = self.jobs.start(ctx, move || {
            Done::Restored(Some(Box::new(restored(offer.recovery, work, lock))))
        });
        self.opening = Some((id, name));
    }

    /// Unsaved changes are in the window again.
    pub(super) fn recovered(&mut self, ctx: &Context, recovered: Recovered) {
        let Recovered { left, hold, typed } = recovered;
        if let Some(path) = self.path().map(Path::to_path_buf) {
            self.settings.remember(&path);
        }
        self.guard.hold(hold);
        // Its file goes when the records are safe in one of this window's own.
        self.guard.take_over(left);
        self.hand_over(Pending::default());
        self.say(&self.words().text("notice-recovered"), false);
        if !typed.is_empty() {
            self.dialog = Some(Dialog::Typed(typed));
        }
        self.look(ctx, Wanted::All(None));
    }

    /// Shows what was typed and could not be put into a record, to be copied.
    pub(super) fn typed_ui(&mut self, ctx: &Context, typed: Vec<Typed>) {
        let words = self.words();
        let choices = [
            choice(words, Answer::Copy, "typed-copy", true),
            choice(words, Answer::Ok, "dialog-close", false),
        ];
        let lines = typed_lines(words, &typed);
        let text = format!("{}\n\n{lines}", words.text("typed-text"));
        match self.ask(ctx, (&words.text("typed-title"), &text), &choices) {
            None => self.keep(true, Dialog::Typed(typed)),
            Some(Answer::Copy) => {
                ctx.copy_text(lines);
                self.say(&words.text("typed-copied"), false);
                self.keep(true, Dialog::Typed(typed));
            }
            Some(_) => {}
        }
    }

    /// Asks how to open a dataset that another window has.
    pub(super) fn held_ui(&mut self, ctx: &Context, waiting: Box<Waiting>) {
        let words = self.words();
        let choices = [
            choice(words, Answer::ReadOnly, "held-read-only", true),
            choice(words, Answer::Anyway, "held-anyway", false),
            choice(words, Answer::Cancel, "dialog-cancel", false),
        ];
        let file = visible(&waiting.path.to_string_lossy(), NAME * 2);
        let args = [
            ("file", file.into()),
            ("who", who(words, &waiting.holder).into()),
        ];
        let text = words.fill("held-text", &args);
        let hold = match self.ask(ctx, (&words.text("held-title"), &text), &choices) {
            None => {
                self.keep(true, Dialog::Held(waiting));
                return;
            }
            Some(Answer::ReadOnly) => Hold::ReadOnly,
            Some(Answer::Anyway) => Hold::Shared,
            Some(_) => {
                self.look_for_recovery(ctx, None);
                return;
            }
        };
        let Waiting { path, loaded, .. } = *waiting;
        self.take_in(ctx, path, loaded, hold);
    }
}

/// What is known of the window that has a dataset.
fn who(words: &Words, holder: &Holder) -> String {
    let part = |id: &str, value: Option<String>| {
        value.map(|value| words.fill(id, &[("value", visible(&value, NAME).into())]))
    };
    let since = holder.since.map(|time| words.moment(in_kazakhstan(time)));
    let parts: Vec<String> = [
        part("held-user", holder.user.clone()),
        part("held-host", holder.host.clone()),
        part("held-process", holder.pid.map(|pid| pid.to_string())),
        part("held-since", since),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        words.text("held-unknown")
    } else {
        parts.join(", ")
    }
}

/// Finds the changes to ask about; those that are in their file by now are removed without a question.
fn look(state: &StateFolder, wanted: &Wanted, mut later: Vec<PathBuf>, clock: Clock) -> Looked {
    let mut looked = Looked::default();
    loop {
        let found = find(state, wanted, &later, clock);
        looked.set_aside.extend(found.set_aside);
        let Some(recovery) = found.recovery else {
            return looked;
        };
        later.push(recovery.left.file().to_owned());
        let base = base_of(&recovery.place);
        let is_needless = recovery.typed.is_empty()
            && base
                .dataset
                .as_ref()
                .is_some_and(|dataset| differences(dataset, &recovery.dataset).is_empty());
        if !is_needless {
            looked.offer = Some(Box::new(Offer {
                difference: base
                    .dataset
                    .map(|dataset| differences(&dataset, &recovery.dataset)),
                recovery: *recovery,
                base: base.state,
                file_time: base.time,
                is_sure_asked: false,
            }));
            return looked;
        }
        // If it cannot be removed it is found again another time, and is as needless then.
        let _ = recovery.left.remove();
    }
}

/// Makes the records of a window that ended ready for this one.
fn restored(recovery: Recovery, work: Restoring, lock: impl Fn(&Path) -> Asked) -> Restored {
    let Recovery {
        place,
        dataset,
        typed,
        left,
        ..
    } = recovery;
    let rebased = |ground| work.document(ground, dataset, EditName::Recover);
    let (rebased, origin, fingerprint, hold) = match place {
        Place::New => (
            rebased(Some(Dataset::empty())),
            Origin::New,
            None,
            Hold::Nothing,
        ),
        Place::Sample => (
            rebased(Some(sample::dataset())),
            Origin::Sample,
            None,
            Hold::Nothing,
        ),
        Place::File(path, base) => {
            let hold = match lock(&path) {
                Asked::Hold(hold) => hold,
                Asked::Other(_) => Hold::ReadOnly,
            };
            let now = base_file(&path, base);
            let rebased = rebased(now.dataset);
            let rebased = match now.state {
                Base::Same => rebased,
                Base::Changed | Base::Unreadable => rebased.on_other_ground(),
            };
            // The base and not what the file holds now: saving asks when these are not the same.
            (rebased, Origin::File(path), base, hold)
        }
    };
    let mut restored = work.restored(rebased, origin, fingerprint);
    restored.recovered = Some(Recovered { left, hold, typed });
    restored
}

/// What differs but for the history, which only tells of what differs.
pub(super) fn differences(before: &Dataset, after: &Dataset) -> Vec<Difference> {
    let mut found = diff(before, after);
    found.retain(|difference| difference.record.kind != RecordKind::Change);
    found
}

/// What the changes were made to, as it is now.
struct BaseNow {
    state: Base,
    dataset: Option<Dataset>,
    time: Option<Timestamp>,
}

fn base_of(place: &Place) -> BaseNow {
    let unchanged = |dataset| BaseNow {
        state: Base::Same,
        dataset: Some(dataset),
        time: None,
    };
    match place {
        Place::New => unchanged(Dataset::empty()),
        Place::Sample => unchanged(sample::dataset()),
        Place::File(path, base) => base_file(path, *base),
    }
}

fn base_file(path: &Path, base: Option<Fingerprint>) -> BaseNow {
    let time = std::fs::metadata(path).and_then(|m| m.modified()).ok();
    let time = time.and_then(|time| Timestamp::try_from(time).ok());
    match store::open(path) {
        Ok(opened) => BaseNow {
            state: if Some(opened.fingerprint) == base {
                Base::Same
            } else {
                Base::Changed
            },
            dataset: Some(opened.dataset),
            time,
        },
        Err(_) => BaseNow {
            state: Base::Unreadable,
            dataset: None,
            time,
        },
    }
}
