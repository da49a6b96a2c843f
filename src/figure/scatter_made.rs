//! Makes the points: one a project that states both investment and jobs, words for the others.

use super::below::Below;
use super::describe::{self, counted};
use super::scatter::{Axis, Point, ScatterFigure, ScatterSettings, Stated, status_name};
use super::{Frame, Material, Measure, Target, notes};
use crate::i18n::Arg;
use crate::model::claim::Known;
use crate::model::codes::Status;
use crate::model::quantity::Quantity;
use crate::query::totals;

/// Amounts outside these are not written out among running words.
const WRITABLE: std::ops::Range<f64> = 1.0..1e14;

/// Why a project is not drawn, and the id of the words that say so.
const LEADS: [&str; 4] = [
    "scatter-below-zero",
    "scatter-below-money",
    "scatter-below-jobs",
    "scatter-below-neither",
];

/// Makes the figure.
pub(super) fn make(material: &Material<'_>, settings: &ScatterSettings) -> ScatterFigure {
    let mut points: Vec<(usize, Point)> = Vec::new();
    let mut others: [Vec<usize>; 4] = Default::default();
    for at in material.rows {
        match sorted_out(material, *at, settings) {
            Some(Ok(point)) => points.push((*at, point)),
            Some(Err(why)) => {
                if let Some(rows) = others.get_mut(why) {
                    rows.push(*at);
                }
            }
            None => {}
        }
    }
    points.sort_by(|(a_row, a), (b_row, b)| {
        let by_money = b.money.headline.total_cmp(&a.money.headline);
        let by_jobs = b.jobs.headline.total_cmp(&a.jobs.headline);
        by_money.then(by_jobs).then(a_row.cmp(b_row))
    });
    let points: Vec<Point> = points.into_iter().map(|(_, point)| point).collect();
    let below = LEADS.iter().zip(&others);
    let below = below.filter(|(_, rows)| !rows.is_empty());
    let below = below.map(|(lead, rows)| list(material, lead, rows));
    ScatterFigure {
        frame: frame(material, settings, &points, &others),
        money: settings.money,
        jobs: settings.jobs,
        statuses: statuses(&points),
        points,
        below: below.collect(),
        others: others
            .iter()
            .flatten()
            .filter_map(|row| stated(material, *row))
            .collect(),
    }
}

/// The point of a row, or the place in [`LEADS`] of why it has none.
fn sorted_out(
    material: &Material<'_>,
    at: usize,
    settings: &ScatterSettings,
) -> Option<Result<Point, usize>> {
    let row = material.index.rows().get(at)?;
    let project = material.dataset.projects.get(at)?;
    let (money, jobs) = (row.investment_usd.quantity(), row.jobs.quantity());
    let (money, jobs) = match (money, jobs) {
        (Some(money), Some(jobs)) => (money, jobs),
        (Some(_), None) => return Some(Err(1)),
        (None, Some(_)) => return Some(Err(2)),
        (None, None) => return Some(Err(3)),
    };
    let has_place =
        |axis: Axis, quantity: &Quantity| axis == Axis::Linear || quantity.headline > 0.0;
    if !has_place(settings.money, &money) || !has_place(settings.jobs, &jobs) {
        return Some(Err(0));
    }
    Some(Ok(Point {
        target: Target::Project(at),
        name: project.name.get(material.words.lang()).to_owned(),
        status: row.status,
        money,
        jobs,
        ratio: row.known(Measure::JobsPerMillion).quantity(),
    }))
}

fn stated(material: &Material<'_>, at: usize) -> Option<Stated> {
    let row = material.index.rows().get(at)?;
    let project = material.dataset.projects.get(at)?;
    Some(Stated {
        name: project.name.get(material.words.lang()).to_owned(),
        status: row.status,
        money: row.investment_usd.quantity(),
        jobs: row.jobs.quantity(),
    })
}

/// Projects that are only named, with the number that they state.
fn list(material: &Material<'_>, lead: &str, rows: &[usize]) -> Below {
    let words = material.words;
    let mut rows = rows.to_vec();
    let headline = |row: usize| {
        let record = material.index.rows().get(row);
        let money = record.and_then(|r| r.investment_usd.quantity());
        let jobs = record.and_then(|r| r.jobs.quantity());
        money.or(jobs).map_or(-1.0, |q| q.headline)
    };
    rows.sort_by(|a, b| headline(*b).total_cmp(&headline(*a)).then(a.cmp(b)));
    Below::new(material, lead, &rows, |row, name| {
        let record = material.index.rows().get(row);
        let money = record.map_or(Known::NobodyLooked, |r| r.investment_usd);
        let jobs = record.map_or(Known::NobodyLooked, |r| r.jobs);
        let values = [
            money.quantity().map(|q| (q, words.usd_short(&q))),
            jobs.quantity()
                .map(|q| (q, describe::label(words, &q, Measure::Jobs))),
        ];
        let values = values.into_iter().flatten();
        let values = values.filter(|(q, _)| q.headline == 0.0 || WRITABLE.contains(&q.headline));
        let values: Vec<String> = values.map(|(_, value)| value).collect();
        let text = if values.is_empty() {
            name.to_owned()
        } else {
            let args = [
                ("name", Arg::from(name.to_owned())),
                ("value", Arg::from(values.join(", "))),
            ];
            words.fill("scatter-below-item", &args)
        };
        let said = |id: &str, known: Known, value: Option<String>| {
            let value = value.unwrap_or_else(|| words.why_missing(&known));
            words.fill(id, &[("amount", Arg::from(value))])
        };
        let shown = money.quantity().map(|q| words.usd_short(&q));
        let counted = jobs.quantity();
        let counted = counted.map(|q| describe::label(words, &q, Measure::Jobs));
        let hover = vec![
            name.to_owned(),
            said("figure-hover-investment", money, shown),
            said("figure-hover-jobs", jobs, counted),
            status_name(words, record.and_then(|r| r.status)),
        ];
        (text, hover)
    })
}

fn statuses(points: &[Point]) -> Vec<Option<Status>> {
    let mut statuses: Vec<_> = points.iter().map(|point| point.status).collect();
    statuses.sort_by_key(|status| (status.is_none(), *status));
    statuses.dedup();
    statuses
}

fn frame(
    material: &Material<'_>,
    settings: &ScatterSettings,
    points: &[Point],
    others: &[Vec<usize>],
) -> Frame {
    let words = material.words;
    let filter = super::filter_words::filter(words, material.index, material.filter);
    let all = material.rows.len();
    let both = points.len() + others.first().map_or(0, Vec::len);
    let [n, count] = counted(words, both);
    let args = [
        n,
        count,
        ("all", Arg::from(all)),
        ("all-count", Arg::from(words.number(all as f64, 0))),
    ];
    let coverage = words.fill("figure-coverage-jobs-per-million", &args);
    let subtitle = format!("{filter} · {coverage}");
    Frame {
        lang: words.lang(),
        title: words.text("scatter-title"),
        notes: all_notes(material, settings, points),
        sources: notes::sources(material, Measure::JobsPerMillion),
        credit: String::new(),
        spoken: spoken(material, points, &subtitle),
        subtitle,
        message: material.rows.is_empty().then(|| words.text("figure-empty")),
    }
}

fn all_notes(material: &Material<'_>, settings: &ScatterSettings, points: &[Point]) -> Vec<String> {
    let words = material.words;
    let mut found = Vec::new();
    if !points.is_empty() {
        let logs = [settings.money, settings.jobs].map(|axis| axis == Axis::Log);
        let id = match logs {
            [true, true] => Some("scatter-note-log-both"),
            [true, false] => Some("scatter-note-log-money"),
            [false, true] => Some("scatter-note-log-jobs"),
            [false, false] => None,
        };
        found.extend(id.map(|id| words.text(id)));
        found.push(words.text("scatter-note-guides"));
    }
    let has = |is: fn(&Quantity) -> bool| points.iter().any(|p| is(&p.money) || is(&p.jobs));
    if has(|q| q.low.is_some_and(|low| low < q.high)) {
        found.push(match notes::tolerance(material) {
            Some(share) => {
                let share = words.number(share * 100.0, 0);
                words.fill("scatter-note-whisker-about", &[("share", Arg::from(share))])
            }
            None => words.text("scatter-note-whisker"),
        });
    }
    if has(|q| q.is_open) {
        found.push(words.text("scatter-note-open"));
    }
    if has(|q| q.low.is_none()) {
        found.push(words.text("scatter-note-ceiling"));
    }
    let money = totals::total(material.index, material.rows, Measure::Investment);
    found.extend(notes::left_out(material, &money));
    found
}

/// The points with the most and the fewest jobs for the money, for somebody who cannot see them.
fn spoken(material: &Material<'_>, points: &[Point], subtitle: &str) -> String {
    let words = material.words;
    let mut ranked: Vec<(&Point, Quantity)> = points
        .iter()
        .filter_map(|point| Some((point, point.ratio?)))
        .collect();
    ranked.sort_by(|a, b| b.1.headline.total_cmp(&a.1.headline));
    let said = |found: Option<&(&Point, Quantity)>| {
        found.map(|(point, ratio)| {
            let label = describe::label(words, ratio, Measure::JobsPerMillion);
            format!("{} {label}", point.name)
        })
    };
    match (said(ranked.first()), said(ranked.last())) {
        (Some(most), Some(least)) if ranked.len() > 1 => {
            let args = [("most", Arg::from(most)), ("least", Arg::from(least))];
            format!("{subtitle}. {}", words.fill("scatter-spoken", &args))
        }
        _ => subtitle.to_owned(),
    }
}
