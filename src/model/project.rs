//! One investment project.

use super::claim::{self, Claims, Known};
use super::codes::{Direction, Event, ProjectType, Role, Sector, Status};
use super::date::Date;
use super::id::id_type;
use super::iso::Country;
use super::mute::MutedChecks;
use super::rates::Rates;
use super::record::{List, record};
use super::region::Region;
use super::source::SourceId;
use super::text::Text;

id_type! {
    /// Names a project in its dataset.
    ProjectId
}

record! {
    /// An investment project: every field of the format.
    pub struct Project {
        /// Unique among the projects.
        id: ProjectId = "id",
        /// What it is called.
        name: Text = "name",
        /// Other names, for search.
        aliases: List<String> = "aliases",
        /// What kind of undertaking it is.
        kind: Option<ProjectType> = "type",
        /// Where it is; absent is not stated.
        region: Option<Region> = "region",
        /// District of the region.
        district: Option<String> = "district",
        /// Town or village.
        settlement: Option<String> = "settlement",
        /// Plant or plot.
        site: Option<String> = "site",
        /// Branch of the economy.
        sector: Option<Sector> = "sector",
        /// What it makes.
        products: List<Text> = "products",
        /// How far it has come.
        status: Option<Status> = "status",
        /// Since when, as far as stated.
        status_date: Option<Date> = "status_date",
        /// Who says so.
        status_source: Option<SourceId> = "status_source",
        /// Who takes part.
        parties: List<Party> = "parties",
        /// Claims of money.
        investment: Claims = "investment",
        /// What the amount covers, when it is a bundle of several plants.
        investment_covers: Option<Text> = "investment_covers",
        /// Claims of jobs.
        jobs: Jobs = "jobs",
        /// What it can make or take in.
        capacity: List<Capacity> = "capacity",
        /// Planned and actual points in its life.
        milestones: List<Milestone> = "milestones",
        /// What the parties promised besides.
        commitments: List<Commitment> = "commitments",
        /// Instruments of policy, e.g. `investment_agreement`.
        instruments: List<String> = "instruments",
        /// Claims of area in hectares.
        area_ha: Claims = "area_ha",
        /// Countries it sells to.
        markets: List<Country> = "markets",
        /// Anything else.
        notes: Option<Text> = "notes",
        /// Absent is yes.
        include_in_totals: Option<bool> = "include_in_totals",
        /// Why it is left out of totals.
        exclude_reason: Option<Text> = "exclude_reason",
        /// When somebody last held the record against its sources.
        verified: Option<Verified> = "verified",
        /// Free labels.
        tags: List<String> = "tags",
        /// Checks that somebody has looked into and found no reason to change anything.
        muted_checks: MutedChecks = "muted_checks",
    }
}

record! {
    /// Who takes part, and as what.
    pub struct Party {
        /// Name in Latin script or as registered.
        name: String = "name",
        /// Name in its own script.
        local_name: Option<String> = "local_name",
        /// Country of origin.
        country: Option<Country> = "country",
        /// What the party does.
        role: Option<Role> = "role",
    }
}

record! {
    /// Claims of jobs by kind; left out of the file when there are none.
    pub struct JobsFields {
        /// Lasting jobs.
        permanent: Claims = "permanent",
        /// Jobs while it is built; never added to the others.
        construction: Claims = "construction",
        /// Jobs whose kind the source does not say.
        unspecified: Claims = "unspecified",
    }
}

impl JobsFields {
    /// Permanent plus unspecified, construction jobs apart.
    pub fn headline(&self, tolerance: f64) -> Known {
        let permanent = claim::known(&self.permanent, tolerance);
        let unspecified = claim::known(&self.unspecified, tolerance);
        match (permanent.quantity(), unspecified.quantity()) {
            (Some(a), Some(b)) => Known::Stated(a.plus(b)),
            (None, Some(_)) => unspecified,
            (None, None) if permanent == Known::NobodyLooked => unspecified,
            (Some(_) | None, None) => permanent,
        }
    }
}

/// Claims of jobs by kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Jobs(pub JobsFields, bool);

impl std::ops::Deref for Jobs {
    type Target = JobsFields;
    fn deref(&self) -> &JobsFields {
        &self.0
    }
}

impl std::ops::DerefMut for Jobs {
    fn deref_mut(&mut self) -> &mut JobsFields {
        &mut self.0
    }
}

impl super::record::Field for Jobs {
    fn read(json: &super::json::Json) -> Option<Self> {
        super::record::Field::read(json).map(|fields| Self(fields, true))
    }

    fn write(&self) -> Option<super::json::Json> {
        let written = super::record::Field::write(&self.0);
        let is_empty = written == Some(super::json::Json::Object(Vec::new()));
        if is_empty && !self.1 { None } else { written }
    }

    fn shape() -> super::shape::Shape {
        <JobsFields as super::record::Field>::shape()
    }
}

record! {
    /// What it can make or take in, in one phase, of one product.
    pub struct Capacity {
        /// Phase, as the source counts them.
        phase: Option<String> = "phase",
        /// The product.
        product: Text = "product",
        /// Unit of the claims, e.g. `t/yr`, `MW`, `ha`.
        unit: Option<String> = "unit",
        /// Whether it comes out or goes in; absent is output.
        direction: Option<Direction> = "direction",
        /// Claims in `unit`.
        claims: Claims = "claims",
        /// How far this phase has come.
        status: Option<Status> = "status",
    }
}

record! {
    /// A point in a project's life.
    pub struct Milestone {
        /// Which point.
        event: Option<Event> = "event",
        /// When it was to be.
        planned: Option<Date> = "planned",
        /// When it was.
        actual: Option<Date> = "actual",
        /// Who says so.
        source: Option<SourceId> = "source",
        /// Anything that has to be known with it.
        note: Option<Text> = "note",
    }
}

record! {
    /// What the parties promised besides the plant.
    pub struct Commitment {
        /// The promise.
        what: Text = "what",
        /// Its numbers.
        claims: Claims = "claims",
        /// Their unit.
        unit: Option<String> = "unit",
        /// Who says so.
        source: Option<SourceId> = "source",
    }
}

record! {
    /// A check of the record against its sources.
    pub struct Verified {
        /// When.
        date: Option<Date> = "date",
        /// By whom.
        by: Option<String> = "by",
    }
}

impl Project {
    /// Whether it counts in totals.
    pub fn is_in_totals(&self) -> bool {
        self.include_in_totals.unwrap_or(true)
    }

    /// Investment in US dollars.
    pub fn investment_usd(&self, rates: &Rates, tolerance: f64) -> Known {
        claim::known_usd(&self.investment, rates, tolerance)
    }

    /// Headline jobs: permanent plus unspecified, construction jobs apart.
    pub fn headline_jobs(&self, tolerance: f64) -> Known {
        self.jobs.headline(tolerance)
    }

    /// Jobs while it is built.
    pub fn construction_jobs(&self, tolerance: f64) -> Known {
        claim::known(&self.jobs.construction, tolerance)
    }

    /// The planned date of an event, the first one stated.
    pub fn planned(&self, event: Event) -> Option<&Date> {
        self.milestones
            .iter()
            .filter(|m| m.event == Some(event))
            .find_map(|m| m.planned.as_ref())
    }

    /// The names of who stands behind it, in the order of the record: of its investors, where none is named so of its
    /// owners, else of all its parties; the same rule as for [`Project::lead_country`].
    pub fn investors(&self) -> Vec<&str> {
        let names = |role: Option<Role>| -> Vec<&str> {
            self.parties
                .iter()
                .filter(|p| role.is_none() || p.role == role)
                .map(|p| p.name.as_str())
                .filter(|name| !name.is_empty())
                .collect()
        };
        [Some(Role::Investor), Some(Role::Owner), None]
            .into_iter()
            .map(names)
            .find(|names| !names.is_empty())
            .unwrap_or_default()
    }

    /// The country that a total by country counts it under: that of the first investor with a country, else of the
    /// first owner, else of the first party that has one. A project counts once, so that rows add up to the total.
    pub fn lead_country(&self) -> Option<Country> {
        let by_role = |role| {
            self.parties
                .iter()
                .filter(move |p| p.role == Some(role))
                .find_map(|p| p.country)
        };
        by_role(Role::Investor)
            .or_else(|| by_role(Role::Owner))
            .or_else(|| self.parties.iter().find_map(|p| p.country))
    }

    /// Every source that a field of the record names, in reading order, each once.
    pub fn sources(&self) -> Vec<&SourceId> {
        let claims = [
            &self.investment,
            &self.jobs.permanent,
            &self.jobs.unspecified,
            &self.jobs.construction,
        ]
        .into_iter()
        .chain(self.capacity.iter().map(|c| &c.claims))
        .chain(self.commitments.iter().map(|c| &c.claims))
        .chain([&self.area_ha]);
        let mut found: Vec<&SourceId> = Vec::new();
        let others = self
            .milestones
            .iter()
            .filter_map(|m| m.source.as_ref())
            .chain(self.commitments.iter().filter_map(|c| c.source.as_ref()))
            .chain(&self.status_source);
        for source in claims
            .flat_map(|c| c.iter().filter_map(|claim| claim.source.as_ref()))
            .chain(others)
        {
            if !found.contains(&source) {
                found.push(source);
            }
        }
        found
    }
}
