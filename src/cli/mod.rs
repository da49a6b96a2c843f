//! x
mod schema;
pub use schema::schema;
