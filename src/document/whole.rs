//! Edits of a field of the dataset that is put as a whole: views, weights by status, statistics of regions.

use super::edit::{Edit, EditName, Put, Slot, Stored};
use super::rebase::head_of;
use crate::model::dataset::Dataset;

/// The edit that puts `after` under `field`. What stands there and could not be read gives way, or the file would have
/// the field twice.
pub(super) fn whole_edit(
    dataset: &Dataset,
    field: &str,
    name: EditName,
    (slot, after): (Slot, Stored),
) -> Edit {
    let mut puts = Vec::new();
    if dataset.extra.get(field).is_some() {
        let mut head = head_of(dataset);
        head.extra.take(field);
        puts.push(put(Slot::Head, Stored::Head(Box::new(head))));
    }
    puts.push(put(slot, after));
    Edit { name, puts }
}

fn put(slot: Slot, record: Stored) -> Put {
    Put {
        slot,
        at: None,
        record: Some(record),
    }
}
