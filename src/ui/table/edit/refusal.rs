//! Why a text cannot stand in a cell.

use crate::document::FieldError;
use crate::model::codes::codes;

codes! {
    /// Why a text cannot stand in a cell. Message ids are `grid-refused-{code}`.
    pub enum Refusal {
        Derived = "derived",
        NotANumber = "not-a-number",
        Negative = "negative",
        TooLarge = "too-large",
        TooLargeForMillions = "too-large-for-millions",
        EndsOutOfOrder = "ends-out-of-order",
        TwoQualifiers = "two-qualifiers",
        NumberNeeded = "number-needed",
        CurrencyOfJobs = "currency-of-jobs",
        TwoKindsOfJobs = "two-kinds-of-jobs",
        NotADate = "not-a-date",
        NoSuchRegion = "no-such-region",
        AmbiguousRegion = "ambiguous-region",
        NoSuchName = "no-such-name",
        NameNeeded = "name-needed",
        NoRow = "no-row",
        NoColumn = "no-column",
    }
}

impl Refusal {
    /// The message id of its sentence.
    pub fn message_id(self) -> String {
        format!("grid-refused-{}", self.code())
    }
}

impl From<FieldError> for Refusal {
    fn from(error: FieldError) -> Self {
        match error {
            FieldError::TwoKindsOfJobs => Self::TwoKindsOfJobs,
        }
    }
}
