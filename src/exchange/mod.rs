//! Other people's formats. Words for codes come from the caller; missing stays an empty cell, never a zero.

pub mod csv;
pub mod table;
pub mod xlsx;
