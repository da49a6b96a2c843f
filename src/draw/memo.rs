//! What is worth keeping from one frame to the next: places that took some thought to find.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use egui::{Id, Pos2, Rect, Ui};

/// Everything that a result depends on, gathered into one number.
#[derive(Default)]
pub(super) struct Key(DefaultHasher);

impl Key {
    /// Adds a value.
    pub(super) fn add(&mut self, value: impl Hash) -> &mut Self {
        value.hash(&mut self.0);
        self
    }

    /// Adds a number.
    pub(super) fn number(&mut self, value: f32) -> &mut Self {
        self.add(value.to_bits())
    }

    /// Adds a point.
    pub(super) fn point(&mut self, value: Pos2) -> &mut Self {
        self.number(value.x).number(value.y)
    }

    /// Adds a rectangle.
    pub(super) fn rect(&mut self, value: Rect) -> &mut Self {
        self.point(value.min).point(value.max)
    }
}

/// What `make` made when the key was last the same, else what it makes now.
pub(super) fn remembered<T: Send + Sync + 'static>(
    ui: &Ui,
    id: Id,
    key: &Key,
    make: impl FnOnce() -> T,
) -> Arc<T> {
    let key = key.0.finish();
    let kept: Option<(u64, Arc<T>)> = ui.data(|data| data.get_temp(id));
    if let Some((kept_key, value)) = kept
        && kept_key == key
    {
        return value;
    }
    let value = Arc::new(make());
    ui.data_mut(|data| data.insert_temp(id, (key, value.clone())));
    value
}
