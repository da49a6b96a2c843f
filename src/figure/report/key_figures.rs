//! The numbers that one reads first, each with its range and what it covers.

use super::{Ground, Ink, KeyFigure, capital};
use crate::figure::{Material, Measure, describe};
use crate::i18n::Arg;
use crate::model::claim::Known;
use crate::model::quantity::{Quantity, Total};
use crate::query::filter::Filter;
use crate::query::totals::{self, Group, Key};

/// Investment, jobs, construction jobs and the number of projects of some rows; `share` adds their part of the country.
pub(super) fn of_rows(ground: &Ground<'_>, rows: &[usize], share: bool) -> Vec<KeyFigure> {
    let filter = Filter::default();
    ground.with_rows(&filter, rows, |material| {
        let mut numbers = vec![projects(material, share)];
        if rows.is_empty() {
            return numbers;
        }
        numbers.push(number(material, Measure::Investment, share));
        numbers.push(number(material, Measure::Jobs, share));
        let construction = number(material, Measure::ConstructionJobs, false);
        numbers.extend(Some(construction).filter(|n| n.is_stated));
        numbers
    })
}

/// How many projects there are, and how many count in totals.
fn projects(material: &Material<'_>, share: bool) -> KeyFigure {
    let words = material.words;
    let mut lines = Vec::new();
    let all = material.index.rows().len();
    if share {
        lines.push(words.projects_of(material.rows.len(), all));
    }
    let counted = totals::total(material.index, material.rows, Measure::Projects).projects;
    let excluded = material.rows.len().saturating_sub(counted);
    if excluded > 0 {
        let args = describe::counted(words, excluded);
        lines.push(words.fill("report-excluded", &args));
    }
    KeyFigure {
        label: words.text("report-key-projects"),
        value: words.number(material.rows.len() as f64, 0),
        is_stated: true,
        lines,
        ink: Ink::Plain,
    }
}

fn number(material: &Material<'_>, measure: Measure, share: bool) -> KeyFigure {
    let words = material.words;
    let total = totals::total(material.index, material.rows, measure);
    let quantity = statement(material, &total, measure);
    let mut lines = Vec::new();
    if let (Some(sum), Some(quantity)) = (total.sum(), quantity)
        && quantity.low.is_some_and(|low| low < quantity.high)
    {
        lines.push(describe::range(words, &sum, measure));
    }
    lines.push(describe::coverage(words, &total, measure));
    lines.extend(part(material, &total, measure).filter(|_| share));
    let lines = lines.iter().map(|line| capital(line)).collect();
    KeyFigure {
        label: words.text(&format!("report-key-{}", describe::key(measure))),
        value: quantity.map_or_else(|| words.text("key-none"), |q| shown(material, &q, measure)),
        is_stated: quantity.is_some(),
        lines,
        ink: ink(measure),
    }
}

/// What some rows state together; a single statement keeps its own sign.
fn statement(material: &Material<'_>, total: &Total, measure: Measure) -> Option<Quantity> {
    let group = Group {
        key: Key::Region(None),
        total: *total,
        rows: material.rows.to_vec(),
    };
    describe::statement(material, &group, measure)
}

fn shown(material: &Material<'_>, quantity: &Quantity, measure: Measure) -> String {
    match measure {
        Measure::Investment => material.words.usd_short(quantity),
        Measure::Jobs | Measure::ConstructionJobs | Measure::Projects | Measure::JobsPerMillion => {
            material.words.quantity(quantity, 0)
        }
    }
}

/// "51 % of what all projects state": headline by headline, where both are numbers.
fn part(material: &Material<'_>, total: &Total, measure: Measure) -> Option<String> {
    let all: Vec<usize> = (0..material.index.rows().len()).collect();
    let country = totals::total(material.index, &all, measure).sum()?.headline;
    let own = total.sum()?.headline;
    if country <= 0.0 {
        return None;
    }
    let percent = own / country * 100.0;
    let digits = usize::from(percent < 10.0);
    let share = material.words.number(percent, digits);
    let args = [("share", Arg::from(share))];
    let id = format!("report-share-{}", describe::key(measure));
    Some(material.words.fill(&id, &args))
}

/// The colour of a measure.
fn ink(measure: Measure) -> Ink {
    match measure {
        Measure::Investment => Ink::Investment,
        Measure::Jobs | Measure::ConstructionJobs => Ink::Jobs,
        Measure::Projects | Measure::JobsPerMillion => Ink::Plain,
    }
}

/// What one project states, as a key figure.
pub(super) fn of_project(ground: &Ground<'_>, known: Known, measure: Measure) -> KeyFigure {
    let words = ground.words;
    let label = words.text(&format!("report-key-{}", describe::key(measure)));
    let quantity = known.quantity();
    let filter = Filter::default();
    let value = ground.with_rows(&filter, &[], |material| {
        quantity.map(|q| shown(material, &q, measure))
    });
    let mut lines = Vec::new();
    if let Some(quantity) = quantity {
        lines.extend(spread(ground, quantity, measure));
    }
    KeyFigure {
        label,
        value: value.unwrap_or_else(|| words.why_missing(&known)),
        is_stated: quantity.is_some(),
        lines,
        ink: ink(measure),
    }
}

/// From the least to the most that a statement can be.
fn spread(ground: &Ground<'_>, quantity: Quantity, measure: Measure) -> Option<String> {
    let mut total = Total::default();
    total.add(Known::Stated(quantity));
    let sum = total.sum()?;
    let is_spread = quantity.low.is_some_and(|low| low < quantity.high);
    is_spread.then(|| describe::range(ground.words, &sum, measure))
}
