//! Guarding what is unsaved: it goes to the keeper within seconds, at once when the program is asked to end or breaks.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use egui::{Context, ViewportCommand};

use super::joba::Joba;
use super::keeper::{Keeper, News, Unsaved};
use super::pending::{Content, Pending};
use super::signals;
use crate::document::Clock;
use crate::document::store::Fingerprint;
use crate::document::store::state::lock::{DatasetLock, Holder, Locked, lock};
use crate::document::store::state::recovery::{Left, Place};
use crate::document::store::state::{DatasetKey, StateFolder};
use crate::model::message::Message;
use crate::ui::Origin;
use crate::ui::recovery::Offer;

/// How long the disk is waited for when the program ends.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where and when what is unsaved is kept.
#[derive(Clone, Debug)]
pub struct Keeping {
    /// The state folder; nothing is kept without one.
    pub state: Option<StateFolder>,
    /// The time.
    pub clock: Clock,
    /// How long after a change it goes to disk, together with those that have come meanwhile.
    pub delay: Duration,
}

impl Default for Keeping {
    /// Keeps nothing, as tests want it.
    fn default() -> Self {
        Self {
            state: None,
            clock: Clock::System,
            delay: Duration::from_secs(2),
        }
    }
}

/// What stands between a person's work and its loss.
pub(super) struct Guard {
    pub(super) keeping: Keeping,
    keeper: Option<Keeper>,
    /// Why unsaved records are not kept.
    pub(super) unkept: Option<Message>,
    /// Whether the keeper has anything.
    is_kept: bool,
    /// The state of the document and the draft that the keeper has.
    handed: Option<(u64, Content)>,
    /// When what the keeper has not goes to it.
    due: Option<Instant>,
    /// What was typed and not applied when the last frame ended.
    pending: Pending,
    is_asked_to_end: Arc<AtomicBool>,
    /// The lock of the open dataset.
    lock: Option<DatasetLock>,
    /// Whether the dataset is not to be written to its file because another window has it.
    pub(super) is_read_only: bool,
    /// Unsaved records of an ended session that wait to be asked about.
    pub(super) offer: Option<Box<Offer>>,
    /// Unsaved records of an ended session that come into the window next.
    pub(super) restoring: Option<Box<Offer>>,
    /// Recovery files that the person wants to decide about later.
    pub(super) later: Vec<PathBuf>,
    /// Whether all recovery files were looked for, as at each start.
    pub(super) has_looked: bool,
}

impl Guard {
    /// Begins to guard.
    pub(super) fn new(ctx: &Context, keeping: Keeping) -> Self {
        let ctx = ctx.clone();
        let wake = move || ctx.request_repaint();
        let started = keeping
            .state
            .as_ref()
            .map(|state| Keeper::start(state, keeping.clock, wake))
            .transpose();
        let (keeper, failure) = match started {
            Ok(keeper) => (keeper, None),
            Err(error) => (None, Some(error.message())),
        };
        Self {
            keeping,
            keeper,
            unkept: failure,
            is_kept: false,
            handed: None,
            due: None,
            pending: Pending::default(),
            is_asked_to_end: Arc::default(),
            lock: None,
            is_read_only: false,
            offer: None,
            restoring: None,
            later: Vec::new(),
            has_looked: false,
        }
    }

    /// Other records are in the window: what the keeper has is none of theirs.
    pub(super) fn forget_records(&mut self) {
        self.handed = None;
        self.pending = Pending::default();
    }

    /// What came of locking the dataset that is in the window now.
    pub(super) fn hold(&mut self, hold: Hold) {
        self.is_read_only = matches!(hold, Hold::ReadOnly);
        match hold {
            Hold::Mine(lock) => self.lock = Some(lock),
            Hold::Same => {}
            Hold::ReadOnly | Hold::Shared | Hold::Nothing => self.lock = None,
        }
    }

    /// What asks for the lock of a file, on a thread.
    pub(super) fn locker(&self) -> impl Fn(&Path) -> Asked + Send + 'static {
        let Keeping { state, clock, .. } = self.keeping.clone();
        let held = self.lock.as_ref().map(|lock| lock.key().clone());
        move |path| {
            let Some(state) = &state else {
                return Asked::Hold(Hold::Shared);
            };
            if held.as_ref() == Some(&DatasetKey::of(path)) {
                return Asked::Hold(Hold::Same);
            }
            match lock(state, path, clock) {
                Locked::Mine(lock) => Asked::Hold(Hold::Mine(lock)),
                Locked::Other(holder) => Asked::Other(holder),
                Locked::Unknown => Asked::Hold(Hold::Shared),
            }
        }
    }

    /// Hands an ended session's recovery file to the keeper, whose records are in the window now.
    /// Without a keeper it stays where it is.
    pub(super) fn take_over(&mut self, left: Left) {
        if let Some(keeper) = &self.keeper {
            keeper.take_over(left);
            self.is_kept = true;
        }
    }

    /// Nothing is unsaved any more, as the person wants it.
    fn forget(&mut self) {
        if std::mem::take(&mut self.is_kept)
            && let Some(keeper) = &self.keeper
        {
            keeper.forget();
        }
        self.handed = None;
        self.due = None;
        self.pending = Pending::default();
    }
}

/// How the window holds the dataset that it shows.
#[derive(Debug)]
pub(super) enum Hold {
    /// With a lock of its own.
    Mine(DatasetLock),
    /// With the lock that it had already.
    Same,
    /// To read only: another window has it.
    ReadOnly,
    /// Without a lock: the person knows that another window has it, or there are no locks.
    Shared,
    /// It is in no file.
    Nothing,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub(super) enum Asked {
    /// It can be held so.
    Hold(Hold),
    /// Another window has it.
    Other(Box<Holder>),
}

impl Joba {
    /// Does `work`; should it panic, what is unsaved is kept before the panic goes on.
    pub fn guarded<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        match catch_unwind(AssertUnwindSafe(|| work(self))) {
            Ok(done) => done,
            Err(panic) => {
                // The form may have gone with the frame; what was typed in it is here.
                let pending = std::mem::take(&mut self.guard.pending);
                self.hand_over(pending);
                self.settle();
                resume_unwind(panic)
            }
        }
    }

    /// What is to be done between frames, also while the window is hidden.
    pub(super) fn tick(&mut self, ctx: &Context) {
        if let Some(news) = self.guard.keeper.as_ref().and_then(Keeper::news) {
            self.guard.unkept = match news {
                News::NotKept(reason) => Some(reason),
                News::Kept => None,
            };
        }
        if self.guard.is_asked_to_end.load(Ordering::SeqCst) && !self.is_leaving {
            self.secure_now();
            self.is_leaving = true;
            self.remember(ctx);
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        self.secure(ctx);
    }

    /// Hands what is unsaved to the keeper when it is due.
    fn secure(&mut self, ctx: &Context) {
        if self.is_leaving {
            return;
        }
        if !self.has_unsaved() {
            self.guard.forget();
            return;
        }
        self.guard.pending = self.pending();
        let now = (self.document.state(), self.guard.pending.content());
        if self.guard.handed.as_ref() == Some(&now) {
            self.guard.due = None;
            return;
        }
        let delay = self.guard.keeping.delay;
        let due = *self.guard.due.get_or_insert_with(|| Instant::now() + delay);
        let wait = due.saturating_duration_since(Instant::now());
        if wait.is_zero() {
            let pending = self.guard.pending.clone();
            self.hand_over(pending);
        } else {
            ctx.request_repaint_after(wait);
        }
    }

    /// Hands what is unsaved to the keeper at once and waits for the disk.
    pub(super) fn secure_now(&mut self) {
        if self.has_unsaved() {
            let pending = self.pending();
            self.hand_over(pending);
        }
        self.settle();
    }

    pub(super) fn hand_over(&mut self, pending: Pending) {
        self.guard.due = None;
        let (Some(keeper), Some(snapshot)) = (&self.guard.keeper, self.document.snapshot()) else {
            return;
        };
        if !self.document.is_unsaved() && pending.is_empty() {
            return;
        }
        self.guard.is_kept = true;
        self.guard.handed = Some((self.document.state(), pending.content()));
        keeper.keep(Unsaved {
            place: place(&self.origin, self.fingerprint),
            snapshot,
            pending,
        });
    }

    fn settle(&self) {
        if let Some(keeper) = &self.guard.keeper {
            keeper.settle(PATIENCE);
        }
    }

    /// The person leaves and has decided about everything unsaved.
    pub(super) fn leave(&mut self, ctx: &Context) {
        self.is_leaving = true;
        self.guard.forget();
        self.settle();
        self.remember(ctx);
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    /// Listens for the system's wish that the program end.
    pub fn listen_for_signals(&self, ctx: &Context) {
        if let Some(keeper) = &self.guard.keeper {
            signals::listen(ctx, &self.guard.is_asked_to_end, keeper.settler());
        }
    }
}

fn place(origin: &Origin, fingerprint: Option<Fingerprint>) -> Place {
    match origin {
        Origin::Sample => Place::Sample,
        Origin::New => Place::New,
        Origin::File(path) => Place::File(path.clone(), fingerprint),
    }
}
