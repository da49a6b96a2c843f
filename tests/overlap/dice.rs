//! Datasets by chance that come out the same each time: long names, every qualifier, gaps.

use std::fmt::Write;

use joba::model::codes::{ProjectType, Sector, Status};
use joba::model::region::Region;

/// Random choices that come out the same each time.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03);
        for _ in 0..8 {
            dice.throw();
        }
        dice
    }

    /// Xorshift.
    fn throw(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.throw() % n.max(1) as u64) as usize
    }

    fn is(&mut self, share: f64) -> bool {
        (self.throw() % 10_000) as f64 / 10_000.0 < share
    }

    pub(crate) fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// A positive number over many orders of magnitude.
    fn amount(&mut self, from: f64, to: f64) -> u64 {
        let share = self.below(10_000) as f64 / 10_000.0;
        (from.ln() + (to.ln() - from.ln()) * share).exp() as u64
    }

    /// A name of some words, now and then a very long one.
    fn name(&mut self) -> String {
        const WORDS: [&str; 16] = [
            "Xinfa",
            "завод",
            "Жобасы",
            "complex",
            "Industrial",
            "of",
            "Kazakhmys",
            "мыс",
            "Petrochemical",
            "өндірісі",
            "Group",
            "и",
            "Corporation",
            "ТОО",
            "Шымкент",
            "plant",
        ];
        let count = if self.is(0.1) { 14 } else { 1 + self.below(5) };
        let words: Vec<&str> = (0..count).map(|_| self.of(&WORDS)).collect();
        words.join(" ")
    }

    /// A claim of a number that stands in `field`.
    fn claim(&mut self, field: &str, from: f64, to: f64) -> String {
        let currency = if field == "amount" {
            r#","currency":"USD""#
        } else {
            ""
        };
        let n = self.amount(from, to);
        match self.below(9) {
            0 => r#"{"missing":"not_stated"}"#.to_owned(),
            1 => {
                let high = n + self.amount(from, to);
                format!(r#"{{"low":{n},"high":{high},"qualifier":"range"{currency}}}"#)
            }
            turn => {
                let qualifiers = ["exact", "approx", "at_least", "more_than", "up_to", "exact"];
                let qualifier = qualifiers[turn % 6];
                format!(r#"{{"{field}":{n},"qualifier":"{qualifier}"{currency}}}"#)
            }
        }
    }

    fn date(&mut self) -> String {
        let year = 2019 + self.below(16);
        match self.below(6) {
            0 => format!("{year}"),
            1 => format!("{year}~"),
            2 => format!("../{year}"),
            3 => format!("{year}-{}", 21 + self.below(4)),
            4 => format!("{year}/{}", year + 1 + self.below(4)),
            _ => format!("{year}-{:02}-{:02}", 1 + self.below(12), 1 + self.below(28)),
        }
    }

    fn project(&mut self, id: usize) -> String {
        let mut out = format!(r#"{{"id":"p{id}","name":"{}""#, self.name());
        if self.is(0.9) {
            let _ = write!(out, r#","region":"{}""#, self.of(Region::ALL).code());
        }
        if self.is(0.9) {
            let _ = write!(out, r#","sector":"{}""#, self.of(Sector::ALL).code());
        }
        if self.is(0.9) {
            let _ = write!(out, r#","status":"{}""#, self.of(Status::ALL).code());
        }
        if self.is(0.7) {
            let _ = write!(out, r#","type":"{}""#, self.of(ProjectType::ALL).code());
        }
        if self.is(0.8) {
            let country = self.of(&["CN", "KZ", "RU", "DE", "TR", "AE"]);
            let name = self.name();
            let _ = write!(
                out,
                r#","parties":[{{"name":"{name}","country":"{country}","role":"investor"}}]"#
            );
        }
        if self.is(0.8) {
            let claim = self.claim("amount", 1e5, 2e10);
            let _ = write!(out, r#","investment":[{claim}]"#);
        }
        if self.is(0.7) {
            let (now, later) = (self.claim("value", 5.0, 2e4), self.claim("value", 5.0, 2e4));
            let _ = write!(
                out,
                r#","jobs":{{"permanent":[{now}],"construction":[{later}]}}"#
            );
        }
        if self.is(0.6) {
            let steps: Vec<String> = (0..=self.below(3)).map(|_| self.capacity()).collect();
            let _ = write!(out, r#","capacity":[{}]"#, steps.join(","));
        }
        let events = [
            "agreement",
            "construction_start",
            "commissioning",
            "full_capacity",
        ];
        let mut milestones = Vec::new();
        for event in events {
            if self.is(0.5) {
                let kind = self.of(&["planned", "actual"]);
                let date = self.date();
                milestones.push(format!(r#"{{"event":"{event}","{kind}":"{date}"}}"#));
            }
        }
        let _ = write!(out, r#","milestones":[{}]}}"#, milestones.join(","));
        out
    }

    fn capacity(&mut self) -> String {
        let product = self.of(&[
            "Cement",
            "Алюминий",
            "Copper cathode of the highest grade",
            "Мыс",
        ]);
        let unit = self.of(&["t/yr", "MW", "ha", "pieces/yr"]);
        let phase = 1 + self.below(3);
        let claim = self.claim("value", 1.0, 1e7);
        format!(
            r#"{{"phase":"{phase}","product":"{product}","unit":"{unit}","direction":"output","claims":[{claim}]}}"#
        )
    }

    fn announcement(&mut self, id: usize, projects: usize) -> String {
        let members = (0..self.below(6)).map(|_| format!(r#""p{}""#, self.below(projects)));
        let members: Vec<String> = members.collect();
        let (title, claim) = (self.name(), self.claim("amount", 1e6, 5e10));
        let jobs = self.claim("value", 10.0, 5e4);
        format!(
            r#"{{"id":"a{id}","title":"{title}","source":"s","members":[{}],"investment":[{claim}],"jobs":{{"permanent":[{jobs}]}}}}"#,
            members.join(",")
        )
    }
}

/// A dataset of none to 60 projects.
pub(crate) fn random(seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let count = dice.below(12) * (1 + dice.below(5));
    let projects: Vec<String> = (0..count).map(|id| dice.project(id)).collect();
    let announced = dice.below(5);
    let announced: Vec<String> = (0..announced)
        .map(|id| dice.announcement(id, count))
        .collect();
    format!(
        r#"{{"format":"joba","version":1,"as_of":"2026-07","sources":[{{"id":"s","title":"A report"}}],
        "projects":[{}],"announcements":[{}]}}"#,
        projects.join(","),
        announced.join(",")
    )
}
