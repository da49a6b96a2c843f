//! The columns of the table.

use crate::model::codes::codes;

codes! {
    /// A column of the table, in its first order.
    pub enum Column {
        Name = "name",
        Region = "region",
        District = "district",
        Sector = "sector",
        Status = "status",
        Investors = "investors",
        Countries = "countries",
        Investment = "investment",
        Jobs = "jobs",
        ConstructionJobs = "construction_jobs",
        Commissioning = "commissioning",
        Sources = "sources",
    }
}

impl Column {
    /// Whether its cells are numbers, to be right-aligned.
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Self::Investment | Self::Jobs | Self::ConstructionJobs | Self::Sources
        )
    }
}
