//! A columnar index beside the records: what filters, sorts and totals look at.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date as Day;

use super::columns::{Column, Columns};
use super::filter::{Facet, Finding, Scale, Term, Value};
use super::fold::fold;
use super::found::Found;
use super::ranks::Ranks;
use crate::model::claim::Known;
use crate::model::codes::{Event, Lang, ProjectType, Sector, Status};
use crate::model::dataset::Dataset;
use crate::model::date::Date;
use crate::model::iso::Country;
use crate::model::lexicon::Lexicon;
use crate::model::project::Project;
use crate::model::rates::Rates;
use crate::model::region::Region;
use crate::model::source::SourceId;
use crate::model::text::Text;

/// What queries know of one project.
#[derive(Clone, Debug)]
pub struct Row {
    /// Investment in US dollars.
    pub investment_usd: Known,
    /// Permanent and unspecified jobs.
    pub jobs: Known,
    /// Construction jobs.
    pub construction_jobs: Known,
    /// Where it is.
    pub region: Option<Region>,
    /// Branch.
    pub sector: Option<Sector>,
    /// How far it has come.
    pub status: Option<Status>,
    /// What kind of undertaking it is.
    pub kind: Option<ProjectType>,
    /// The country a total by country counts it under.
    pub lead_country: Option<Country>,
    /// Every investor, as the table names them.
    pub investors: Vec<Arc<str>>,
    /// The investor a total by investor counts it under: the first one named.
    pub lead_investor: Option<Arc<str>>,
    /// Every country of its parties, sorted, each once.
    pub countries: Vec<Country>,
    /// When it is to be commissioned.
    pub commissioning: Option<Date>,
    /// The year of that, the first one where it is uncertain.
    pub year: Option<i16>,
    /// Whether it counts in totals.
    pub is_in_totals: bool,
    /// How many sources it names.
    pub sources: usize,
    /// All its text, folded for search. Fields stand on lines of their own. The names of the region are not among it:
    /// they are the same in thousands of rows, and a search looks into them once.
    pub folded: String,
}

impl Row {
    /// Reads what queries need of a project.
    fn new(project: &Project, rates: &Rates, tolerance: f64) -> Self {
        let investors: Vec<Arc<str>> = project.investors().into_iter().map(Arc::from).collect();
        Self {
            investment_usd: project.investment_usd(rates, tolerance),
            jobs: project.headline_jobs(tolerance),
            construction_jobs: project.construction_jobs(tolerance),
            region: project.region,
            sector: project.sector,
            status: project.status,
            kind: project.kind,
            lead_country: project.lead_country(),
            lead_investor: investors.first().cloned(),
            investors,
            countries: countries(project),
            commissioning: project.planned(Event::Commissioning).cloned(),
            year: project.planned(Event::Commissioning).map(Date::year),
            is_in_totals: project.is_in_totals(),
            sources: project.sources().len(),
            folded: folded(project),
        }
    }
}

/// The rows of a dataset, in file order, and the ranks of its texts in one language.
#[derive(Clone, Debug)]
pub struct Index {
    rows: Vec<Row>,
    columns: Columns,
    found: Found,
    /// The titles of all sources, by id.
    sources: BTreeMap<SourceId, Text>,
    lang: Lang,
    tolerance: f64,
    pub(super) names: Ranks,
    pub(super) districts: Ranks,
    pub(super) investors: Ranks,
    pub(super) countries: Ranks,
    /// The earliest and the latest day of each planned commissioning.
    commissioning: Vec<Option<(Day, Day)>>,
    /// The place of each region's name among the names, in the order of [`Region::ALL`].
    region_ranks: Vec<u32>,
    /// The same for sectors, in the order of [`Sector::ALL`].
    sector_ranks: Vec<u32>,
}

impl Index {
    /// Reads all projects. `tolerance` is the share meant by "about"; `lexicon` decides the order of texts.
    pub fn new(dataset: &Dataset, tolerance: f64, lexicon: &dyn Lexicon) -> Self {
        let ranks = |text: &dyn Fn(&Project) -> String| {
            let column: Vec<String> = dataset.projects.iter().map(text).collect();
            Ranks::new(&column, lexicon)
        };
        let rows: Vec<Row> = dataset
            .projects
            .iter()
            .map(|p| Row::new(p, &dataset.rates, tolerance))
            .collect();
        let names = country_table(&rows, lexicon);
        let sources = dataset.sources.iter();
        Self {
            found: Found::default(),
            columns: Columns::new(&rows, dataset.projects.iter()),
            sources: sources.map(|s| (s.id.clone(), s.title.clone())).collect(),
            lang: lexicon.lang(),
            tolerance,
            names: ranks(&|p| p.name.get(lexicon.lang()).to_owned()),
            districts: ranks(&|p| p.district.clone().unwrap_or_default()),
            investors: ranks(&investor_names),
            countries: ranks(&|p| country_names(p, &names, lexicon)),
            commissioning: rows.iter().map(commissioning_days).collect(),
            region_ranks: code_ranks(Region::ALL, |r| lexicon.region_name(r), lexicon),
            sector_ranks: code_ranks(Sector::ALL, |s| lexicon.sector_name(s), lexicon),
            rows,
        }
    }

    /// Reads one project again after an edit that neither added nor removed one.
    pub fn update(
        &mut self,
        row: usize,
        project: &Project,
        rates: &Rates,
        tolerance: f64,
        lexicon: &dyn Lexicon,
    ) {
        let Some(slot) = self.rows.get_mut(row) else {
            return;
        };
        *slot = Row::new(project, rates, tolerance);
        self.columns.update(row, slot, project);
        self.found.forget();
        if let Some(days) = self.commissioning.get_mut(row) {
            *days = commissioning_days(slot);
        }
        let names = country_table(std::slice::from_ref(slot), lexicon);
        self.names.set(row, project.name.get(self.lang), lexicon);
        let district = project.district.as_deref().unwrap_or_default();
        self.districts.set(row, district, lexicon);
        self.investors.set(row, &investor_names(project), lexicon);
        self.countries
            .set(row, &country_names(project, &names, lexicon), lexicon);
    }

    /// All rows.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The values of a facet that the dataset has, in no order.
    pub fn values(&self, facet: Facet) -> &[Value] {
        self.columns.facet(facet).values()
    }

    /// Takes over what the checks find: rows with all that is found in each, in any order. Nothing is found in any row
    /// of an index that is made anew.
    pub fn find(&mut self, findings: impl Iterator<Item = (usize, Finding)>) {
        self.columns.find(findings);
    }

    /// The title of a source of the dataset.
    pub fn source_title(&self, id: &SourceId) -> Option<&Text> {
        self.sources.get(id)
    }

    /// Whether each row has every word that it must have and none that it must not.
    pub(super) fn found(&self, terms: &[Term]) -> Arc<[bool]> {
        self.found.rows(&self.rows, terms)
    }

    /// The values of a facet by row.
    pub(super) fn column(&self, facet: Facet) -> &Column {
        self.columns.facet(facet)
    }

    /// The numbers that limits look at, by row; `NaN` is a missing one.
    pub(super) fn numbers(&self, scale: Scale) -> &[f64] {
        self.columns.numbers(scale)
    }

    /// The bins of these numbers.
    pub(super) fn bins(&self, scale: Scale) -> &[u16] {
        self.columns.bins(scale)
    }

    /// The earliest and the latest day of a row's planned commissioning.
    pub(super) fn commissioning(&self, row: usize) -> Option<(Day, Day)> {
        self.commissioning.get(row).copied().flatten()
    }

    /// The share meant by "about".
    pub fn tolerance(&self) -> f64 {
        self.tolerance
    }

    /// The language in which texts are ordered.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The place of a region's name among the names of all regions.
    pub fn region_rank(&self, region: Region) -> u32 {
        self.region_ranks
            .get(region as usize)
            .copied()
            .unwrap_or_default()
    }

    /// The place of a sector's name among the names of all sectors.
    pub fn sector_rank(&self, sector: Sector) -> u32 {
        self.sector_ranks
            .get(sector as usize)
            .copied()
            .unwrap_or_default()
    }
}

/// The place of each code's name among all their names.
fn code_ranks<T: Copy>(all: &[T], name: impl Fn(T) -> String, lexicon: &dyn Lexicon) -> Vec<u32> {
    let names: Vec<String> = all.iter().map(|v| name(*v)).collect();
    let ranks = Ranks::new(&names, lexicon);
    (0..all.len())
        .map(|at| ranks.get(at).unwrap_or_default())
        .collect()
}

fn investor_names(project: &Project) -> String {
    project.investors().join(", ")
}

/// The name of every country that a row has.
fn country_table(rows: &[Row], lexicon: &dyn Lexicon) -> BTreeMap<Country, String> {
    let codes: BTreeSet<Country> = rows
        .iter()
        .flat_map(|r| r.countries.iter().copied())
        .collect();
    codes
        .into_iter()
        .map(|code| (code, lexicon.country_name(code)))
        .collect()
}

/// The names of the countries of a project, in order.
fn country_names(
    project: &Project,
    names: &BTreeMap<Country, String>,
    lexicon: &dyn Lexicon,
) -> String {
    let codes = countries(project);
    let mut names: Vec<&str> = codes
        .iter()
        .filter_map(|code| names.get(code).map(String::as_str))
        .collect();
    names.sort_by(|a, b| lexicon.compare(a, b));
    names.join(", ")
}

fn commissioning_days(row: &Row) -> Option<(Day, Day)> {
    let date = row.commissioning.as_ref()?;
    Some((date.earliest(), date.latest()))
}

fn countries(project: &Project) -> Vec<Country> {
    let mut all: Vec<Country> = project.parties.iter().filter_map(|p| p.country).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Everything one may search a project by but its region, folded, one field a line.
fn folded(project: &Project) -> String {
    let mut out = String::new();
    let mut add = |text: &str| {
        if !text.is_empty() {
            out.push_str(&fold(text));
            out.push('\n');
        }
    };
    add(project.id.as_str());
    project.name.all().for_each(&mut add);
    project.aliases.iter().for_each(|alias| add(alias));
    [&project.district, &project.settlement, &project.site]
        .into_iter()
        .flatten()
        .for_each(|place| add(place));
    for party in &project.parties {
        add(&party.name);
        party.local_name.iter().for_each(|name| add(name));
    }
    for text in project
        .products
        .iter()
        .chain(project.capacity.iter().map(|c| &c.product))
        .chain(project.commitments.iter().map(|c| &c.what))
        .chain(&project.investment_covers)
        .chain(&project.notes)
    {
        text.all().for_each(&mut add);
    }
    project.tags.iter().for_each(|tag| add(tag));
    out
}

impl Row {
    /// Whether folded text is found in it or in the names of its region.
    pub fn finds(&self, folded: &str) -> bool {
        let is_region = |region: Region| region_text(region).contains(folded);
        self.folded.contains(folded) || self.region.is_some_and(is_region)
    }
}

/// The code and all spellings of a region, folded once.
pub(super) fn region_text(region: Region) -> &'static str {
    static ALL: OnceLock<Vec<String>> = OnceLock::new();
    ALL.get_or_init(|| {
        Region::ALL
            .iter()
            .map(|r| {
                let mut text = fold(r.code());
                for spelling in r.spellings() {
                    text.push('\n');
                    text.push_str(&fold(spelling));
                }
                text
            })
            .collect()
    })
    .get(region as usize)
    .map_or("", String::as_str)
}
