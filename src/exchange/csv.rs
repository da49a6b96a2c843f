//! Projects as a flat table: the preferred claim of each number with its qualifier, codes beside their names.

use super::table::{BOM, Cell, Dialect, write};
use super::xlsx::{self, Kind, Sheet, WorkbookError};
use crate::model::claim::Claim;
use crate::model::codes::{Event, Role};
use crate::model::dataset::Dataset;
use crate::model::iso::Country;
use crate::model::json::Num;
use crate::model::lexicon::Lexicon;
use crate::model::project::{Party, Project};
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::rates::Rates;
use crate::model::text::Text;

/// The columns, in order. Their names follow the fields of the format, so that programs can rely on them.
const HEADER: &[&str] = &[
    "id",
    "name",
    "type",
    "type_name",
    "region",
    "region_name",
    "district",
    "settlement",
    "site",
    "sector",
    "sector_name",
    "status",
    "status_name",
    "status_date",
    "parties",
    "countries",
    "investment_amount",
    "investment_currency",
    "investment_qualifier",
    "investment_low",
    "investment_high",
    "investment_missing",
    "investment_usd",
    "jobs_permanent",
    "jobs_permanent_qualifier",
    "jobs_permanent_low",
    "jobs_permanent_high",
    "jobs_permanent_missing",
    "jobs_unspecified",
    "jobs_unspecified_qualifier",
    "jobs_unspecified_low",
    "jobs_unspecified_high",
    "jobs_unspecified_missing",
    "jobs_construction",
    "jobs_construction_qualifier",
    "jobs_construction_low",
    "jobs_construction_high",
    "jobs_construction_missing",
    "products",
    "construction_start_planned",
    "commissioning_planned",
    "sources",
    "include_in_totals",
    "notes",
];

/// All projects as a CSV file, in file order.
pub fn to_bytes(dataset: &Dataset, lexicon: &dyn Lexicon) -> Vec<u8> {
    let rows: Vec<usize> = (0..dataset.projects.len()).collect();
    rows_to_bytes(dataset, &rows, lexicon)
}

/// The projects in `rows` as a CSV file with a byte order mark: texts, names of codes and separators in the language of
/// the lexicon.
pub fn rows_to_bytes(dataset: &Dataset, rows: &[usize], lexicon: &dyn Lexicon) -> Vec<u8> {
    let dialect = Dialect::of(lexicon.lang());
    let lines = lines(dataset, rows, lexicon);
    format!("{BOM}{}", write(HEADER, &lines, dialect)).into_bytes()
}

/// The same as a workbook of one sheet, which has the name of the dataset.
///
/// # Errors
/// More projects than a sheet has rows.
pub fn rows_to_workbook(
    dataset: &Dataset,
    rows: &[usize],
    lexicon: &dyn Lexicon,
) -> Result<Vec<u8>, WorkbookError> {
    let title = dataset.title.as_ref();
    let title = title.map_or("", |title| title.get(lexicon.lang()));
    let lines = lines(dataset, rows, lexicon).into_iter();
    let sheet = Sheet {
        name: title.to_owned(),
        kind: Kind::List,
        header: HEADER.iter().map(|name| (*name).to_owned()).collect(),
        rows: lines
            .map(|line| line.into_iter().map(Into::into).collect())
            .collect(),
    };
    xlsx::write(&[sheet], title)
}

fn lines(dataset: &Dataset, rows: &[usize], lexicon: &dyn Lexicon) -> Vec<Vec<Cell>> {
    let table = Table {
        rates: &dataset.rates,
        lexicon,
    };
    let projects = rows.iter().filter_map(|row| dataset.projects.get(*row));
    projects.map(|project| table.line(project)).collect()
}

struct Table<'a> {
    rates: &'a Rates,
    lexicon: &'a dyn Lexicon,
}

impl Table<'_> {
    fn line(&self, p: &Project) -> Vec<Cell> {
        let mut cells = self.identity(p);
        cells.extend(self.investment(p));
        for claims in [&p.jobs.permanent, &p.jobs.unspecified, &p.jobs.construction] {
            cells.extend(claim_cells(claims.first()));
        }
        cells.extend(self.rest(p));
        cells
    }

    fn identity(&self, p: &Project) -> Vec<Cell> {
        let plain = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
        let mut cells = vec![
            Cell::text(p.id.as_str()),
            Cell::text(p.name.get(self.lexicon.lang())),
        ];
        let names = self.lexicon;
        cells.extend(code(p.kind.map(|v| (v.code(), names.type_name(v)))));
        cells.extend(code(p.region.map(|v| (v.code(), names.region_name(v)))));
        cells.extend([plain(&p.district), plain(&p.settlement), plain(&p.site)]);
        cells.extend(code(p.sector.map(|v| (v.code(), names.sector_name(v)))));
        cells.extend(code(p.status.map(|v| (v.code(), names.status_name(v)))));
        let status_date = p.status_date.as_ref().map_or("", |date| date.as_str());
        cells.extend([
            Cell::text(status_date),
            joined(p.parties.iter().map(party)),
            joined(countries(p).iter().map(|c| c.code().to_owned())),
        ]);
        cells
    }

    fn investment(&self, p: &Project) -> Vec<Cell> {
        let claim = p.investment.first();
        let mut cells = claim_cells(claim).to_vec();
        let currency = claim.and_then(|c| c.currency);
        let code = currency.map_or(Cell::Empty, |c| Cell::text(c.code()));
        cells.insert(1, code);
        let usd = p.investment_usd(self.rates, DEFAULT_TOLERANCE).quantity();
        cells.push(usd.map_or(Cell::Empty, |q| Cell::Number(q.headline)));
        cells
    }

    fn rest(&self, p: &Project) -> Vec<Cell> {
        let text = |text: &Text| text.get(self.lexicon.lang()).to_owned();
        let planned = |event| Cell::text(p.planned(event).map_or("", |date| date.as_str()));
        vec![
            joined(p.products.iter().map(text)),
            planned(Event::ConstructionStart),
            planned(Event::Commissioning),
            joined(p.sources().iter().map(|s| s.as_str().to_owned())),
            Cell::text(if p.is_in_totals() { "true" } else { "false" }),
            Cell::text(p.notes.as_ref().map(text).unwrap_or_default()),
        ]
    }
}

/// The code, then its name.
fn code(value: Option<(&str, String)>) -> [Cell; 2] {
    value.map_or([Cell::Empty, Cell::Empty], |(code, name)| {
        [Cell::text(code), Cell::text(name)]
    })
}

/// Number, qualifier, low, high and the reason why there is none.
fn claim_cells(claim: Option<&Claim>) -> [Cell; 5] {
    let Some(claim) = claim else {
        return [const { Cell::Empty }; 5];
    };
    let number = |n: Option<&Num>| n.map_or(Cell::Empty, |n| Cell::Number(n.as_f64()));
    let qualifier = claim.numbers().next().map_or("", |_| claim.meant().code());
    [
        number(claim.amount.as_ref().or(claim.value.as_ref())),
        Cell::text(qualifier),
        number(claim.low.as_ref()),
        number(claim.high.as_ref()),
        Cell::text(claim.missing.map_or("", |reason| reason.code())),
    ]
}

/// `QazCement Industries (KZ, owner)`.
fn party(party: &Party) -> String {
    let country = party.country.as_ref().map(Country::code);
    let about: Vec<&str> = country
        .into_iter()
        .chain(party.role.map(Role::code))
        .collect();
    if about.is_empty() {
        party.name.clone()
    } else {
        format!("{} ({})", party.name, about.join(", "))
    }
}

/// Each country of the parties once, in the order of the parties.
fn countries(p: &Project) -> Vec<Country> {
    let mut found = Vec::new();
    for country in p.parties.iter().filter_map(|party| party.country) {
        if !found.contains(&country) {
            found.push(country);
        }
    }
    found
}

fn joined(parts: impl Iterator<Item = String>) -> Cell {
    Cell::text(parts.collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::*;
    use crate::model::codes::{Lang, ProjectType, Sector, Status};
    use crate::model::json::Json;
    use crate::model::record::Field;
    use crate::model::region::Region;

    /// Names that show what was asked for.
    struct Plain;

    impl Lexicon for Plain {
        fn lang(&self) -> Lang {
            Lang::En
        }
        fn compare(&self, a: &str, b: &str) -> Ordering {
            a.cmp(b)
        }
        fn region_name(&self, region: Region) -> String {
            format!("{region:?}")
        }
        fn sector_name(&self, sector: Sector) -> String {
            format!("{sector:?}")
        }
        fn status_name(&self, status: Status) -> String {
            format!("{status:?}")
        }
        fn type_name(&self, kind: ProjectType) -> String {
            format!("{kind:?}")
        }
        fn country_name(&self, country: Country) -> String {
            country.code().to_owned()
        }
        fn search_words(&self, id: &str) -> Vec<String> {
            vec![id.to_owned()]
        }
    }

    fn csv_of(project: &str) -> Vec<(String, String)> {
        let json = Json::parse(&format!(r#"{{"projects": [{project}]}}"#)).expect("JSON");
        let dataset = Dataset::read(&json).expect("an object");
        let bytes = to_bytes(&dataset, &Plain);
        let text = String::from_utf8(bytes).expect("UTF-8");
        let text = text.strip_prefix(BOM).expect("a byte order mark");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader.headers().expect("a header").clone();
        let row = reader.records().next().expect("a row").expect("CSV");
        let pairs = header.iter().zip(&row);
        pairs
            .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
            .collect()
    }

    fn cell(cells: &[(String, String)], name: &str) -> String {
        let found = cells.iter().find(|(column, _)| column == name);
        found.expect("a column").1.clone()
    }

    #[test]
    fn a_project_fills_its_cells_and_leaves_what_it_does_not_say_empty() {
        let cells = csv_of(
            r#"{"id": "p", "name": {"en": "=Plant", "ru": "Завод"}, "region": "KZ-15",
            "parties": [{"name": "A", "country": "KZ", "role": "owner"}, {"name": "B"}],
            "investment": [{"low": 1.5, "high": 2, "currency": "USD", "qualifier": "range"}],
            "jobs": {"permanent": [{"missing": "withheld"}], "construction": [{"value": 900, "qualifier": "approx"}]}}"#,
        );
        for (column, expected) in [
            ("id", "p"),
            ("name", "'=Plant"),
            ("region", "KZ-15"),
            ("region_name", "Aktobe"),
            ("status", ""),
            ("parties", "A (KZ, owner); B"),
            ("countries", "KZ"),
            ("investment_amount", ""),
            ("investment_currency", "USD"),
            ("investment_qualifier", "range"),
            ("investment_low", "1.5"),
            ("investment_high", "2"),
            ("investment_usd", "1.75"),
            ("jobs_permanent", ""),
            ("jobs_permanent_qualifier", ""),
            ("jobs_permanent_missing", "withheld"),
            ("jobs_unspecified", ""),
            ("jobs_construction", "900"),
            ("jobs_construction_qualifier", "approx"),
            ("include_in_totals", "true"),
        ] {
            assert_eq!(cell(&cells, column), expected, "{column}");
        }
    }
}
