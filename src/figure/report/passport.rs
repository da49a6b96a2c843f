//! The passport of a project: every fact of its record with who says so.

use super::cites::Cites;
use super::{
    Block, Fact, Ground, Ink, KeyFigure, Line, Opening, Title, facts, key_figures, life, measures,
    unlabelled,
};
use crate::figure::Measure;
use crate::i18n::Arg;
use crate::i18n::claims::project_name;
use crate::model::project::Project;
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::text::Text;
use crate::model::visible::whole;

/// All of a passport.
pub(super) fn blocks(ground: &Ground<'_>, project: &Project) -> Vec<Block> {
    let words = ground.words;
    let cites = &mut Cites::new(ground);
    let mut blocks = vec![
        Block::Title(Title {
            kicker: words.text("report-kicker-project"),
            text: project_name(words, project),
            lines: other_names(ground, project),
            mark: None,
        }),
        Block::Opening(opening(ground, project)),
    ];
    let mut section = |title: &str, facts: Vec<Fact>| {
        if !facts.is_empty() {
            blocks.push(Block::Heading(words.text(title)));
            blocks.push(Block::Facts(facts));
        }
    };
    section(
        "report-section-basics",
        facts::basics(ground, project, cites),
    );
    section("panel-section-parties", facts::parties(ground, project));
    let numbers = measures::money_and_jobs(ground, project, cites);
    section("report-section-numbers", numbers);
    let capacity = measures::capacity(ground, project, cites);
    section("panel-section-capacity", capacity);
    let mut points = life::of_project(ground, project, cites);
    points.extend(unread_points(ground, project));
    section("panel-section-milestones", points);
    let promises = measures::commitments(ground, project, cites);
    section("panel-section-commitments", promises);
    section("panel-section-more", facts::policy(ground, project));
    section("panel-section-notes", unlabelled(notes(ground, project)));
    let announced = facts::announcements(ground, project, cites);
    section("panel-section-announcements", unlabelled(announced));
    section("panel-section-record", facts::record(ground, project));
    section("history-title", facts::history(ground, project));
    let entries = cites.entries();
    blocks.push(Block::Heading(words.text("report-section-sources")));
    blocks.push(if entries.is_empty() {
        Block::Text(Line::plain(words.text("panel-no-sources")))
    } else {
        Block::Sources(entries)
    });
    blocks
}

fn unread_points(ground: &Ground<'_>, project: &Project) -> Vec<Fact> {
    let mut lines = facts::broken(ground, project, &["milestones"]);
    lines.extend(facts::broken_items(ground, &project.milestones));
    unlabelled(lines)
}

/// What it is called in other languages, each once.
fn other_names(ground: &Ground<'_>, project: &Project) -> Vec<String> {
    let shown = project_name(ground.words, project);
    let mut names = vec![shown];
    let all: Vec<&str> = match &project.name {
        Text::Plain(name) => vec![name],
        Text::ByLang(texts) => texts.iter().map(|(_, name)| name.as_str()).collect(),
    };
    for name in all {
        let name = whole(name);
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names.remove(0);
    names
}

fn notes(ground: &Ground<'_>, project: &Project) -> Vec<Line> {
    let notes = project.notes.as_ref().map(|n| n.get(ground.words.lang()));
    let mut lines: Vec<Line> = notes.into_iter().map(|n| Line::plain(whole(n))).collect();
    lines.extend(facts::broken(ground, project, &["notes"]));
    lines
}

fn opening(ground: &Ground<'_>, project: &Project) -> Opening {
    let words = ground.words;
    let investment = project.investment_usd(&ground.dataset.rates, DEFAULT_TOLERANCE);
    let jobs = project.headline_jobs(DEFAULT_TOLERANCE);
    let construction = project.construction_jobs(DEFAULT_TOLERANCE);
    let mut numbers = vec![
        status(ground, project),
        key_figures::of_project(ground, investment, Measure::Investment),
        key_figures::of_project(ground, jobs, Measure::Jobs),
    ];
    let construction = key_figures::of_project(ground, construction, Measure::ConstructionJobs);
    numbers.extend(Some(construction).filter(|n| n.is_stated));
    let region = project.region.map(|r| words.name(&r));
    let spoken = match &region {
        Some(region) => {
            let args = [("region", Arg::from(region.clone()))];
            words.fill("report-map-spoken", &args)
        }
        None => words.text("region-none"),
    };
    Opening {
        numbers,
        marked: project.region.into_iter().collect(),
        spoken,
        caption: words.text("figure-map-credit"),
    }
}

fn status(ground: &Ground<'_>, project: &Project) -> KeyFigure {
    let words = ground.words;
    KeyFigure {
        label: words.text("panel-field-status"),
        value: project
            .status
            .map_or_else(|| words.text("missing-not-stated"), |s| words.name(&s)),
        is_stated: project.status.is_some(),
        lines: project.region.map(|r| words.name(&r)).into_iter().collect(),
        ink: Ink::Plain,
    }
}
