//! Every reason and every field that a dialog can name has its words.

use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::ui::grid::{BulkField, PasteError};
use joba::ui::table::edit::Refusal;

/// The fields in which find and replace looks.
const FIELDS: &[&str] = &[
    "name",
    "aliases",
    "district",
    "settlement",
    "site",
    "products",
    "parties",
    "investment",
    "investment-covers",
    "jobs",
    "capacity",
    "milestones",
    "commitments",
    "area-ha",
    "notes",
    "exclude-reason",
    "tags",
];

#[test]
fn every_reason_and_every_field_has_its_words() {
    let refusals = Refusal::ALL.iter().map(|r| r.message_id());
    let bulk = BulkField::ALL
        .iter()
        .map(|f| format!("grid-bulk-{}", f.code()));
    let paste = PasteError::ALL
        .iter()
        .map(|e| format!("grid-paste-{}", e.code()));
    let fields = FIELDS.iter().map(|field| format!("grid-field-{field}"));
    let ids: Vec<String> = refusals.chain(bulk).chain(paste).chain(fields).collect();
    for lang in Lang::ALL {
        let missing: Vec<&String> = ids.iter().filter(|id| !Words::of(*lang).has(id)).collect();
        assert!(missing.is_empty(), "{lang:?}: {missing:?}");
    }
}
