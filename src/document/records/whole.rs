//! What is put as a whole: the head, the rates, the views, the weights and the statistics of regions.

use super::super::edit::{Put, Slot, Stored};
use super::Records;
use crate::model::dataset::Dataset;

impl Records {
    pub(super) fn put_heads(&mut self, puts: Vec<Put>) -> Vec<Put> {
        let mut undo = Vec::new();
        for put in puts {
            if let Some(Stored::Head(head)) = put.record {
                undo.extend(self.put_head(*head));
            }
        }
        undo.reverse();
        undo
    }

    pub(super) fn put_rates(&mut self, puts: Vec<Put>) -> Vec<Put> {
        let mut undo = Vec::new();
        for put in puts {
            if let Some(Stored::Rates(new)) = put.record
                && new != self.dataset.rates
            {
                let old = std::mem::replace(&mut self.dataset.rates, new);
                undo.push(whole(Slot::Rates, Stored::Rates(old)));
            }
        }
        undo.reverse();
        undo
    }

    pub(super) fn put_views(&mut self, puts: Vec<Put>) -> Vec<Put> {
        let mut undo = Vec::new();
        for put in puts {
            if let Some(Stored::Views(new)) = put.record
                && new != self.dataset.views
            {
                let old = std::mem::replace(&mut self.dataset.views, new);
                undo.push(whole(Slot::Views, Stored::Views(old)));
            }
        }
        undo.reverse();
        undo
    }

    pub(super) fn put_certainty(&mut self, puts: Vec<Put>) -> Vec<Put> {
        let mut undo = Vec::new();
        for put in puts {
            if let Some(Stored::Certainty(new)) = put.record
                && new.as_deref() != self.dataset.certainty.as_ref()
            {
                let new = new.map(|weights| *weights);
                let old = std::mem::replace(&mut self.dataset.certainty, new);
                undo.push(whole(Slot::Certainty, Stored::Certainty(old.map(Box::new))));
            }
        }
        undo.reverse();
        undo
    }

    pub(super) fn put_region_stats(&mut self, puts: Vec<Put>) -> Vec<Put> {
        let mut undo = Vec::new();
        for put in puts {
            if let Some(Stored::RegionStats(new)) = put.record
                && new != self.dataset.region_stats
            {
                let old = std::mem::replace(&mut self.dataset.region_stats, new);
                undo.push(whole(Slot::RegionStats, Stored::RegionStats(old)));
            }
        }
        undo.reverse();
        undo
    }

    /// Takes over the five fields and what is kept besides.
    fn put_head(&mut self, new: Dataset) -> Option<Put> {
        let old = self.head();
        let head = &mut self.dataset;
        head.title = new.title;
        head.description = new.description;
        head.as_of = new.as_of;
        head.licence = new.licence;
        head.publisher = new.publisher;
        head.extra = new.extra;
        (self.head() != old).then(|| whole(Slot::Head, Stored::Head(Box::new(old))))
    }
}

fn whole(slot: Slot, record: Stored) -> Put {
    Put {
        slot,
        at: None,
        record: Some(record),
    }
}
