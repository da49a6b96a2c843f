//! Work is never lost: whatever ends the window, its unsaved changes come back, and the dataset stays whole.
#![cfg(unix)]

mod comeback;
mod crash;
mod dialogs;
mod disk;
mod load;
mod robot;
mod windows;
