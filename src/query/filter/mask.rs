//! Which tests of a filter each row fails, one bit a test: rows that fail none pass, rows that fail only the test of a
//! facet count in that facet.

use super::{Facet, Filter, Scale, Term, terms};
use crate::query::index::Index;

/// One bit for each test, for each row.
pub(in crate::query) struct Mask {
    bits: Vec<u16>,
}

/// The bit of a facet.
pub(in crate::query) fn facet_bit(facet: Facet) -> u16 {
    1 << facet as usize
}

/// The bit of a scale.
pub(in crate::query) fn scale_bit(scale: Scale) -> u16 {
    1 << (Facet::ALL.len() + scale as usize)
}

const SEARCH_BIT: u16 = 1 << 15;
const _: () = assert!(Facet::ALL.len() + Scale::ALL.len() <= 15, "a bit a test");

impl Mask {
    /// Tests every row.
    pub(in crate::query) fn new(filter: &Filter, index: &Index) -> Self {
        let mut mask = Self {
            bits: vec![0; index.rows().len()],
        };
        for facet in Facet::ALL {
            mask.test_facet(filter, index, *facet);
        }
        for scale in Scale::ALL {
            mask.test_scale(filter, index, *scale);
        }
        let terms = terms(&filter.search);
        if !terms.is_empty() {
            mask.test_words(index, &terms);
        }
        mask
    }

    /// The rows that fail nothing, in file order.
    pub(in crate::query) fn rows(&self) -> Vec<usize> {
        let passes = |(at, bits): (usize, &u16)| (*bits == 0).then_some(at);
        self.bits.iter().enumerate().filter_map(passes).collect()
    }

    /// What each row fails besides these tests.
    pub(in crate::query) fn besides(&self, tests: u16) -> impl Iterator<Item = bool> {
        self.bits.iter().map(move |bits| bits & !tests != 0)
    }

    fn test_facet(&mut self, filter: &Filter, index: &Index, facet: Facet) {
        if !filter.asks_of(facet) {
            return;
        }
        let column = index.column(facet);
        let is_any = filter.asked.count(facet) == 0;
        let fails = column.values_of_lists().map(|mut values| {
            let is_asked = is_any || values.clone().any(|v| filter.asked.contains(v));
            let fails = !is_asked || values.any(|v| filter.excluded.contains(v));
            u16::from(fails) * facet_bit(facet)
        });
        let fails: Vec<u16> = fails.collect();
        for (bits, list) in self.bits.iter_mut().zip(column.rows()) {
            *bits |= fails.get(*list as usize).copied().unwrap_or_default();
        }
    }

    fn test_scale(&mut self, filter: &Filter, index: &Index, scale: Scale) {
        let test = match scale {
            Scale::Investment => filter.investment.test(),
            Scale::Jobs => filter.jobs.test(),
            Scale::ConstructionJobs => filter.construction_jobs.test(),
            Scale::Commissioning => filter.commissioning.test(),
        };
        if filter.limits(scale).is_none() {
            return;
        }
        let bit = scale_bit(scale);
        for (bits, value) in self.bits.iter_mut().zip(index.numbers(scale)) {
            *bits |= u16::from(!test.passes(*value)) * bit;
        }
    }

    fn test_words(&mut self, index: &Index, terms: &[Term]) {
        let found = index.found(terms);
        for (bits, passes) in self.bits.iter_mut().zip(found.iter()) {
            *bits |= u16::from(!passes) * SEARCH_BIT;
        }
    }
}
