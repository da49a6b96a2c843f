//! What can be undone and redone.

/// Edits done and undone.
#[derive(Debug, Default)]
pub struct History {}
