//! `joba radar`: the projects whose state needs a look, with the reason and what the rule suggests; nothing is changed.

use super::args::{Radar, RadarFormat};
use super::check::object;
use super::input::{self, Asked, Selection};
use super::output::{Answer, Failure};
use super::text_table::text_table;
use crate::document::Clock;
use crate::exchange::table::Dialect;
use crate::export::numbers::separated;
use crate::figure::radar::{Speaker, findings, urgency_name};
use crate::figure::table::{Cell, Table};
use crate::i18n::Words;
use crate::i18n::claims::project_name;
use crate::model::json::{Json, Num};
use crate::model::overdue::VERIFY_MONTHS;
use crate::model::visible::visible;
use crate::query::radar::{Finding, Rules, Urgency, ahead, radar_of};

/// The longest name in the terminal.
const LONGEST: usize = 40;

pub(super) fn radar(args: &Radar, words: &Words) -> Result<Answer, Failure> {
    let asked = Asked {
        file: args.dataset.as_deref(),
        filters: &args.filters,
        ..Asked::default()
    };
    let selection = input::selection(asked, words)?;
    let rules = Rules {
        today: args.today.unwrap_or_else(|| Clock::System.today()),
        verify_months: VERIFY_MONTHS,
    };
    let found = radar_of(&selection.dataset, &selection.rows, rules).open;
    let speaker = Speaker {
        dataset: &selection.dataset,
        words,
        verify_months: rules.verify_months,
    };
    Ok(Answer::of(match args.format {
        RadarFormat::Table => shown(&selection, speaker, &found, rules),
        RadarFormat::Json => json(&speaker.table(&found)),
        RadarFormat::Csv => separated(&speaker.table(&found), Dialect::Comma),
        RadarFormat::Tsv => separated(&speaker.table(&found), Dialect::Tab),
    }))
}

/// The findings by urgency, and below them how many there are and what is still ahead.
fn shown(selection: &Selection, speaker: Speaker<'_>, found: &[Finding], rules: Rules) -> String {
    let words = speaker.words;
    let heads = [
        "column-name",
        "column-region",
        "column-status",
        "cli-radar-evidence",
        "cli-radar-suggestion",
        "cli-radar-reason",
    ];
    let mut lines = vec![Some(heads.map(|id| words.text(id)).to_vec()), None];
    for urgency in Urgency::ALL {
        let group: Vec<&Finding> = found
            .iter()
            .filter(|f| f.kind.urgency() == *urgency)
            .collect();
        if !group.is_empty() {
            lines.push(Some(vec![urgency_name(words, *urgency)]));
            lines.extend(group.iter().map(|finding| line(speaker, finding)));
        }
    }
    let dataset = &selection.dataset;
    let all = dataset.projects.len();
    let below = [
        Some(findings(words, found.len())),
        Some(words.projects_of(selection.rows.len(), all)),
        speaker.ahead(&ahead(dataset, &selection.rows, rules.today)),
    ];
    let below: Vec<String> = below.into_iter().flatten().collect();
    format!("{}{}\n", text_table(&lines, |_| false), below.join(" · "))
}

fn line(speaker: Speaker<'_>, finding: &Finding) -> Option<Vec<String>> {
    let words = speaker.words;
    let project = speaker.dataset.projects.get(finding.row)?;
    let none = || "—".to_owned();
    let evidence = finding.evidence.as_ref();
    Some(vec![
        format!("  {}", visible(&project_name(words, project), LONGEST)),
        project.region.map_or_else(none, |r| words.region_short(r)),
        project.status.map_or_else(none, |s| words.name(&s)),
        evidence.map_or_else(none, |e| words.date(&e.date)),
        speaker.suggestion(finding).unwrap_or_else(none),
        speaker.reason(finding),
    ])
}

/// An object a finding; what is not stated is `null`.
fn json(table: &Table) -> String {
    let value = |cell: &Cell| match cell {
        Cell::Empty => Json::Null,
        Cell::Text(text) => Json::Str(text.clone()),
        Cell::Number(n) => Json::Num(Num::from_f64(*n)),
    };
    let row = |cells: &Vec<Cell>| {
        let names = table.header.iter().map(String::as_str);
        object(names.zip(cells.iter().map(value)).collect())
    };
    Json::List(table.rows.iter().map(row).collect()).to_text() + "\n"
}
