//! Where facts come from.

use super::codes::SourceType;
use super::date::Date;
use super::id::id_type;
use super::mute::MutedChecks;
use super::record::record;
use super::text::Text;

id_type! {
    /// Names a source in its dataset.
    SourceId
}

record! {
    /// A text, database or visit that claims rest on.
    pub struct Source {
        /// Unique among the sources.
        id: SourceId = "id",
        /// What it is called, or what it is.
        title: Text = "title",
        /// Who published it.
        publisher: Option<String> = "publisher",
        /// When it was published.
        date: Option<Date> = "date",
        /// Where it can be read.
        url: Option<String> = "url",
        /// BCP 47 tag of its language.
        language: Option<String> = "language",
        /// What kind of text it is.
        kind: Option<SourceType> = "type",
        /// Checks that somebody has looked into and found no reason to change anything.
        muted_checks: MutedChecks = "muted_checks",
    }
}
