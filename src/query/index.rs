//! A columnar index beside the records: what filters, sorts and totals look at.

use crate::model::claim::Known;
use crate::model::codes::{Lang, ProjectType, Sector, Status};
use crate::model::dataset::Dataset;
use crate::model::date::Date;
use crate::model::iso::Country;
use crate::model::project::Project;
use crate::model::rates::Rates;
use crate::model::region::Region;

/// What queries know of one project.
#[derive(Clone, Debug)]
pub struct Row {
    /// Investment in US dollars.
    pub investment_usd: Known,
    /// Permanent and unspecified jobs.
    pub jobs: Known,
    /// Construction jobs.
    pub construction_jobs: Known,
    /// Where it is.
    pub region: Option<Region>,
    /// Branch.
    pub sector: Option<Sector>,
    /// How far it has come.
    pub status: Option<Status>,
    /// What kind of undertaking it is.
    pub kind: Option<ProjectType>,
    /// The country a total by country counts it under.
    pub lead_country: Option<Country>,
    /// Every country of its parties, sorted, each once.
    pub countries: Vec<Country>,
    /// When it is to be commissioned.
    pub commissioning: Option<Date>,
    /// Whether it counts in totals.
    pub is_in_totals: bool,
    /// How many sources it names.
    pub sources: usize,
    /// All its text, folded for search, region names and spellings in three languages included.
    pub folded: String,
}

/// The rows of a dataset, in file order, and the ranks of its texts in one language.
#[derive(Clone, Debug)]
pub struct Index {
    rows: Vec<Row>,
}

impl Index {
    /// Reads all projects. `tolerance` is the share meant by "about"; `lang` decides the order of texts.
    pub fn new(dataset: &Dataset, tolerance: f64, lang: Lang) -> Self {
        let _ = (dataset, tolerance, lang);
        todo!()
    }

    /// Reads one project again after an edit that neither added nor removed one.
    pub fn update(&mut self, row: usize, project: &Project, rates: &Rates, tolerance: f64) {
        let _ = (row, project, rates, tolerance);
        todo!()
    }

    /// All rows.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }
}
