//! The system asks the program to end: it keeps what is unsaved, and goes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use egui::Context;

/// How long the window has to close by itself before the program ends without it.
const PATIENCE: Duration = Duration::from_secs(3);

/// Listens for SIGTERM, SIGINT and SIGHUP: raises the flag and wakes the window, which hands over its records and closes.
/// A window that hangs is not waited for: `settle` waits until what it has handed over before is on disk.
#[cfg(unix)]
pub(super) fn listen(
    ctx: &Context,
    is_asked_to_end: &Arc<AtomicBool>,
    settle: impl Fn(Duration) + Send + 'static,
) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    // Without the signals the records are still kept every few seconds.
    let Ok(mut signals) = Signals::new([SIGTERM, SIGINT, SIGHUP]) else {
        return;
    };
    let ctx = ctx.clone();
    let flag = Arc::clone(is_asked_to_end);
    std::thread::spawn(move || {
        let Some(signal) = signals.forever().next() else {
            return;
        };
        flag.store(true, Ordering::SeqCst);
        ctx.request_repaint();
        std::thread::sleep(PATIENCE);
        settle(PATIENCE);
        std::process::exit(128 + signal);
    });
}

/// Windows ends programs with a window by closing it, which asks; and the records are kept every few seconds.
#[cfg(not(unix))]
pub(super) fn listen(
    _ctx: &Context,
    _is_asked_to_end: &Arc<AtomicBool>,
    _settle: impl Fn(Duration) + Send + 'static,
) {
}
