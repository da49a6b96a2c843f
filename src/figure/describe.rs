//! Words shared by the figures: filters, coverage, sources.
