//! The thread that keeps unsaved records on disk, so that the window never waits for the disk.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::pending::Pending;
use crate::document::store::SaveError;
use crate::document::store::state::recovery::{self, Left, Place};
use crate::document::store::state::{Session, StateFolder};
use crate::document::store::to_bytes;
use crate::document::{Clock, Snapshot};
use crate::model::message::Message;

/// After how long a recovery file that could not be written is tried again.
const AGAIN: Duration = Duration::from_secs(20);

/// Unsaved records, as they leave the window.
#[derive(Debug)]
pub(super) struct Unsaved {
    /// What they belong to.
    pub(super) place: Place,
    /// The records.
    pub(super) snapshot: Snapshot,
    /// What is typed and not applied yet.
    pub(super) pending: Pending,
}

/// What the thread is told.
#[derive(Debug)]
enum Order {
    /// Keep these records instead of earlier ones.
    Keep(Box<Unsaved>),
    /// Nothing is unsaved any more.
    Forget,
    /// These records of an ended session are in the window now: its file goes when they are kept or saved anew.
    TakeOver(Left),
    /// Say when everything before this is done.
    Settle(Sender<()>),
    /// Do everything before this, and end. Others may hold on to their end of the channel.
    End,
}

/// What the thread tells.
#[derive(Debug)]
pub(super) enum News {
    /// Unsaved records cannot be kept, and why.
    NotKept(Message),
    /// They are kept again.
    Kept,
}

/// The thread, as the window sees it. Dropping it waits until everything is kept.
#[derive(Debug)]
pub(super) struct Keeper {
    orders: Sender<Order>,
    news: Receiver<News>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Starts the thread; `wake` is called when there are news.
    pub(super) fn start(
        state: &StateFolder,
        clock: Clock,
        wake: impl Fn() + Send + 'static,
    ) -> Result<Self, SaveError> {
        let session = Session::start(state)?;
        let (orders, receiver) = channel();
        let (sender, news) = channel();
        let worker = Worker {
            state: state.clone(),
            session,
            clock,
            orders: receiver,
            news: Box::new(move |message| {
                // The window may be gone; then nobody reads the news.
                let _ = sender.send(message);
                wake();
            }),
            pending: None,
            retry: None,
            file: None,
            taken_over: Vec::new(),
            has_ended: false,
        };
        let thread = std::thread::spawn(move || worker.run());
        Ok(Self {
            orders,
            news,
            thread: Some(thread),
        })
    }

    /// Keeps these records instead of earlier ones.
    pub(super) fn keep(&self, unsaved: Unsaved) {
        self.order(Order::Keep(Box::new(unsaved)));
    }

    /// Removes the recovery file: everything was saved or discarded.
    pub(super) fn forget(&self) {
        self.order(Order::Forget);
    }

    /// Takes responsibility for what an ended session has left.
    pub(super) fn take_over(&self, left: Left) {
        self.order(Order::TakeOver(left));
    }

    /// Waits until everything is kept, but not longer than this.
    pub(super) fn settle(&self, patience: Duration) {
        let (done, is_done) = channel();
        self.order(Order::Settle(done));
        let _ = is_done.recv_timeout(patience);
    }

    /// A handle for threads that wait until everything is kept.
    #[cfg(unix)]
    pub(super) fn settler(&self) -> impl Fn(Duration) + Send + 'static {
        let orders = self.orders.clone();
        move |patience| {
            let (done, is_done) = channel();
            let _ = orders.send(Order::Settle(done));
            let _ = is_done.recv_timeout(patience);
        }
    }

    /// What has changed since the last call.
    pub(super) fn news(&self) -> Option<News> {
        self.news.try_iter().last()
    }

    fn order(&self, order: Order) {
        // The thread ends only after this value.
        let _ = self.orders.send(order);
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.order(Order::End);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The thread's side.
struct Worker {
    state: StateFolder,
    session: Session,
    clock: Clock,
    orders: Receiver<Order>,
    news: Box<dyn Fn(News) + Send>,
    /// Records that are not on disk yet.
    pending: Option<Unsaved>,
    /// When records that could not be kept are tried again.
    retry: Option<Instant>,
    /// This session's recovery file.
    file: Option<PathBuf>,
    /// What ended sessions have left and this one has taken over.
    taken_over: Vec<Left>,
    has_ended: bool,
}

impl Worker {
    fn run(mut self) {
        while !self.has_ended {
            let order = match self.retry {
                None => self
                    .orders
                    .recv()
                    .map_err(|_| RecvTimeoutError::Disconnected),
                Some(time) => {
                    let wait = time.saturating_duration_since(Instant::now());
                    self.orders.recv_timeout(wait)
                }
            };
            match order {
                Ok(order) => self.obey_all(order),
                Err(RecvTimeoutError::Timeout) => self.write(),
                Err(RecvTimeoutError::Disconnected) => self.has_ended = true,
            }
        }
    }

    /// Does this order and all that have come meanwhile: of several states, only the last is written.
    fn obey_all(&mut self, order: Order) {
        let mut waiting = Vec::new();
        let mut next = Some(order);
        while let Some(order) = next {
            match order {
                Order::Keep(unsaved) => self.pending = Some(*unsaved),
                Order::Forget => self.forget(),
                Order::TakeOver(left) => self.taken_over.push(left),
                Order::Settle(done) => waiting.push(done),
                Order::End => self.has_ended = true,
            }
            next = self.orders.try_recv().ok();
        }
        self.write();
        for done in waiting {
            let _ = done.send(());
        }
    }

    fn write(&mut self) {
        let Some(unsaved) = self.pending.take() else {
            self.retry = None;
            return;
        };
        let bytes = match &unsaved.pending.edit {
            None => to_bytes(unsaved.snapshot.dataset()),
            Some(draft) => to_bytes(&unsaved.snapshot.clone().after(draft.clone())),
        };
        match recovery::keep(
            &self.state,
            &self.session,
            &unsaved.place,
            (&bytes, &unsaved.pending.typed),
            self.clock,
        ) {
            Ok(file) => {
                if self.retry.take().is_some() {
                    (self.news)(News::Kept);
                }
                if let Some(old) = self.file.replace(file.clone()).filter(|old| *old != file) {
                    let _ = recovery::forget(&old);
                }
                self.let_go();
            }
            Err(error) => {
                if self.retry.is_none() {
                    let reason = error.message();
                    (self.news)(News::NotKept(reason));
                }
                self.retry = Some(Instant::now() + AGAIN);
                self.pending = Some(unsaved);
            }
        }
    }

    fn forget(&mut self) {
        self.pending = None;
        self.retry = None;
        if let Some(file) = self.file.take() {
            let _ = recovery::forget(&file);
        }
        self.let_go();
    }

    /// What was taken over is kept or saved anew by now.
    fn let_go(&mut self) {
        for left in self.taken_over.drain(..) {
            let _ = left.remove();
        }
    }
}
