//! The project panel, as a person with a keyboard or a screen reader meets it.

mod drafts;
mod form;
mod room;
mod sheet;
