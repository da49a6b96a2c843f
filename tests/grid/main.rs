//! Editing in the table as a person with a keyboard does it.

mod cells;
mod many;
mod window;
