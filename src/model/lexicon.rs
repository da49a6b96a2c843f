//! What the rooms without words need to know of a language: the order of texts, and names to put in that order.

use std::cmp::Ordering;

use super::codes::{Lang, ProjectType, Sector, Status};
use super::iso::Country;
use super::region::Region;

/// The order of words and the names of codes in one language. The room of the words implements it; a query takes it as
/// an argument, so that sorting by name does not make it speak.
pub trait Lexicon {
    /// The language; texts of the dataset are ordered as they read in it.
    fn lang(&self) -> Lang;
    /// Which of two texts stands first in a dictionary; equal only for the same text.
    fn compare(&self, a: &str, b: &str) -> Ordering;
    /// The name of a region, as the table shows it.
    fn region_name(&self, region: Region) -> String;
    /// The name of a sector.
    fn sector_name(&self, sector: Sector) -> String;
    /// The name of a status.
    fn status_name(&self, status: Status) -> String;
    /// The name of a type of project.
    fn type_name(&self, kind: ProjectType) -> String;
    /// The name of a country.
    fn country_name(&self, country: Country) -> String;
    /// The words for a field or a state in a search, first the one that is written.
    fn search_words(&self, id: &str) -> Vec<String>;
}
