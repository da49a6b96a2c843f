//! How a figure looks: theme tokens, palette, map geometry, and the drawing of each figure.

pub mod theme;
