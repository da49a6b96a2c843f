//! A project while it is edited: typed texts beside the record, and the record that they make.

pub(crate) mod claim;
pub(crate) mod clean;
pub(crate) mod parts;
pub(crate) mod problem;
pub(crate) mod rescue;
pub(crate) mod rows;
pub(crate) mod source;

use claim::{ClaimDraft, ClaimRows, Kind};
use parts::{CapacityDraft, CommitmentDraft, MilestoneDraft};
use problem::Problem;
use rows::Rows;
use source::{NewSources, SourceDraft, date_problem};

use crate::document::{Document, Edit, EditName, Key, Put, Slot, Stored, fresh_id};
use crate::model::codes::Lang;
use crate::model::project::{Party, Project, Verified};
use crate::model::record::List;
use crate::model::source::Source;
use crate::model::text::Text;
use crate::ui::widgets::date_field::DateEntry;
use crate::ui::widgets::text_field::is_blank;

/// A project while it is edited.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// Which project.
    pub(crate) key: Key,
    /// The project as it stood when editing began; `None` for a new one.
    pub(crate) before: Option<Project>,
    /// What it began with.
    start: Project,
    /// Texts, codes and countries, edited in place; what has its own rows below is ignored here.
    pub(crate) project: Project,
    /// Other names, one a line.
    pub(crate) aliases: Lines,
    /// Instruments, one a line.
    pub(crate) instruments: Lines,
    /// Labels, one a line.
    pub(crate) tags: Lines,
    /// What it makes.
    pub(crate) products: Rows<Text>,
    /// Since when the status holds.
    pub(crate) status_date: DateEntry,
    /// Who takes part.
    pub(crate) parties: Rows<Party>,
    /// Money.
    pub(crate) investment: ClaimRows,
    /// Lasting jobs.
    pub(crate) permanent: ClaimRows,
    /// Jobs whose kind is not stated.
    pub(crate) unspecified: ClaimRows,
    /// Jobs while it is built.
    pub(crate) construction: ClaimRows,
    /// What it can make or take in.
    pub(crate) capacity: Rows<CapacityDraft>,
    /// Points in its life.
    pub(crate) milestones: Rows<MilestoneDraft>,
    /// Promises.
    pub(crate) commitments: Rows<CommitmentDraft>,
    /// Area in hectares.
    pub(crate) area: ClaimRows,
    /// When it was last verified.
    pub(crate) verified_date: DateEntry,
    /// By whom.
    pub(crate) verified_by: Option<String>,
    /// Sources written down on the way.
    pub(crate) new_sources: NewSources,
}

/// A list of words, one a line, while it is typed.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    /// What stands in the field.
    pub(crate) text: String,
    at_first: String,
}

impl Lines {
    fn open(list: &[String]) -> Self {
        let text = list.join("\n");
        Self {
            at_first: text.clone(),
            text,
        }
    }

    fn build(&self, was: &List<String>) -> List<String> {
        let mut list = was.clone();
        if self.text != self.at_first {
            let lines = self.text.lines().map(str::trim);
            *list = lines.filter(|l| !l.is_empty()).map(str::to_owned).collect();
        }
        list
    }
}

impl Draft {
    /// Begins to edit a project.
    pub(crate) fn open(key: Key, project: &Project) -> Self {
        Self {
            before: Some(project.clone()),
            ..Self::of(key, project.clone())
        }
    }

    /// Begins a new project from what is known of it.
    pub(crate) fn start(key: Key, project: Project) -> Self {
        Self::of(key, project)
    }

    fn of(key: Key, project: Project) -> Self {
        let jobs = |claims| claim::open(claims, Kind::Jobs);
        let verified = project.verified.as_ref();
        Self {
            key,
            before: None,
            aliases: Lines::open(&project.aliases),
            instruments: Lines::open(&project.instruments),
            tags: Lines::open(&project.tags),
            products: Rows::open(&project.products),
            status_date: DateEntry::new(project.status_date.as_ref()),
            parties: Rows::open(&project.parties),
            investment: claim::open(&project.investment, Kind::Money),
            permanent: jobs(&project.jobs.permanent),
            unspecified: jobs(&project.jobs.unspecified),
            construction: jobs(&project.jobs.construction),
            capacity: Rows::open(&project.capacity),
            milestones: Rows::open(&project.milestones),
            commitments: Rows::open(&project.commitments),
            area: claim::open(&project.area_ha, Kind::Unit("ha")),
            verified_date: DateEntry::new(verified.and_then(|v| v.date.as_ref())),
            verified_by: verified.and_then(|v| v.by.clone()),
            new_sources: NewSources::default(),
            start: project.clone(),
            project,
        }
    }

    /// The project as it is now; what cannot be read yet is left out.
    pub(crate) fn build(&self) -> Project {
        let was = self.before.as_ref();
        let mut p = self.project.clone();
        p.name = clean::text(&self.project.name, was.map(|w| &w.name));
        p.aliases = self.aliases.build(&self.project.aliases);
        p.instruments = self.instruments.build(&self.project.instruments);
        p.tags = self.tags.build(&self.project.tags);
        p.products = self.products.build(&self.project.products);
        p.status_date = self.status_date.date();
        p.parties = self.parties.build(&self.project.parties);
        p.investment = self.investment.build(&self.project.investment);
        p.jobs.permanent = self.permanent.build(&self.project.jobs.permanent);
        p.jobs.unspecified = self.unspecified.build(&self.project.jobs.unspecified);
        p.jobs.construction = self.construction.build(&self.project.jobs.construction);
        p.capacity = self.capacity.build(&self.project.capacity);
        p.milestones = self.milestones.build(&self.project.milestones);
        p.commitments = self.commitments.build(&self.project.commitments);
        p.area_ha = self.area.build(&self.project.area_ha);
        self.build_lines(&mut p);
        p.verified = self.build_verified();
        clean::drop_replaced(&mut p, was);
        p
    }

    fn build_lines(&self, p: &mut Project) {
        let none = Project::default();
        let was = self.before.as_ref().unwrap_or(&none);
        p.district = clean::optional_line(p.district.as_ref(), was.district.as_ref());
        p.settlement = clean::optional_line(p.settlement.as_ref(), was.settlement.as_ref());
        p.site = clean::optional_line(p.site.as_ref(), was.site.as_ref());
        p.investment_covers =
            clean::optional_text(p.investment_covers.as_ref(), was.investment_covers.as_ref());
        p.notes = clean::optional_text(p.notes.as_ref(), was.notes.as_ref());
        p.exclude_reason =
            clean::optional_text(p.exclude_reason.as_ref(), was.exclude_reason.as_ref());
    }

    fn build_verified(&self) -> Option<Verified> {
        let was = self.project.verified.as_ref();
        let mut verified = was.cloned().unwrap_or_default();
        verified.date = self.verified_date.date();
        verified.by =
            clean::optional_line(self.verified_by.as_ref(), was.and_then(|w| w.by.as_ref()));
        clean::drop_replaced(&mut verified, was);
        (was.is_some_and(|w| *w == verified) || verified != Verified::default()).then_some(verified)
    }

    /// Whether applying would change anything, or something is typed that cannot be applied yet.
    pub(crate) fn has_changes(&self) -> bool {
        let is_typing = |(_, problem): &(_, Problem)| *problem != Problem::NameNeeded;
        self.build() != self.start || self.problems().iter().any(is_typing)
    }

    /// Why it cannot be applied: the label of the first field in reading order, and what is wrong with it.
    pub(crate) fn first_problem(&self) -> Option<(&'static str, Problem)> {
        self.problems().into_iter().next()
    }

    /// Every field that cannot be applied, in reading order, by the message id of its label.
    pub(crate) fn problems(&self) -> Vec<(&'static str, Problem)> {
        let mut found = Vec::new();
        let mut note = |label, problem: Option<Problem>| found.extend(problem.map(|p| (label, p)));
        note("panel-field-name", self.name_problem());
        note("panel-field-status-date", date_problem(&self.status_date));
        for row in self.parties.iter().filter(|r| r.is_touched()) {
            note("panel-section-parties", party_problem(&row.now));
        }
        note("panel-section-investment", claims_problem(&self.investment));
        for (label, rows) in jobs_rows(self) {
            note(label, claims_problem(rows));
        }
        for row in self.capacity.iter() {
            note("panel-section-capacity", claims_problem(&row.now.claims));
        }
        for row in self.milestones.iter() {
            let dates = [&row.now.planned, &row.now.actual];
            note(
                "panel-section-milestones",
                dates.into_iter().find_map(date_problem),
            );
        }
        for row in self.commitments.iter() {
            note("panel-section-commitments", claims_problem(&row.now.claims));
        }
        note("panel-section-area", claims_problem(&self.area));
        note(
            "panel-field-verified-date",
            date_problem(&self.verified_date),
        );
        for source in self.used_sources() {
            note("panel-new-source", source.problem());
        }
        found
    }

    /// Why the name cannot be stored: a new or changed one may not be blank.
    pub(crate) fn name_problem(&self) -> Option<Problem> {
        let was = self.before.as_ref().map(|b| &b.name);
        let is_touched = was != Some(&self.project.name);
        (is_touched && is_blank(&self.project.name)).then_some(Problem::NameNeeded)
    }

    /// The new sources that the project names.
    fn used_sources(&self) -> Vec<&SourceDraft> {
        let project = self.build();
        let used = project.sources();
        self.new_sources
            .iter()
            .filter(|s| used.contains(&&s.record.id))
            .collect()
    }

    /// The change that the draft makes to the document, or `None` when it makes none or cannot be applied.
    pub(crate) fn edit(&self, document: &Document) -> Option<Edit> {
        if self.first_problem().is_some() || !self.has_changes() {
            return None;
        }
        let sources = self.used_sources();
        let sources = sources.into_iter().map(SourceDraft::build).collect();
        Some(self.edit_to(document, self.build(), sources))
    }

    /// The change that makes the project so and adds these sources.
    fn edit_to(&self, document: &Document, mut after: Project, sources: Vec<Source>) -> Edit {
        let current = document.project(self.key);
        let name = match current {
            Some(current) => EditName::of_change(current, &after),
            None => EditName::AddProject(after.name.clone()),
        };
        if self.before.is_none() {
            after.id = fresh_id(document.dataset(), after.name.get(Lang::En));
        }
        let mut puts: Vec<Put> = sources
            .into_iter()
            .map(|source| Put {
                slot: Slot::Source(document.new_key()),
                at: None,
                record: Some(Stored::Source(Box::new(source))),
            })
            .collect();
        puts.push(Put {
            slot: Slot::Project(self.key),
            at: None,
            record: Some(Stored::Project(Box::new(after))),
        });
        Edit { name, puts }
    }
}

/// The rows of jobs by the message ids of their labels, in reading order.
fn jobs_rows(draft: &Draft) -> [(&'static str, &ClaimRows); 3] {
    [
        ("panel-jobs-permanent", &draft.permanent),
        ("panel-jobs-unspecified", &draft.unspecified),
        ("panel-jobs-construction", &draft.construction),
    ]
}

/// Why a party cannot be stored.
pub(crate) fn party_problem(party: &Party) -> Option<Problem> {
    party.name.trim().is_empty().then_some(Problem::NameNeeded)
}

/// The first problem of claims that were added or changed.
pub(crate) fn claims_problem(rows: &Rows<ClaimDraft>) -> Option<Problem> {
    rows.iter()
        .find_map(|row| claim::problem(row).map(|(_, problem)| problem))
}
