//! `joba schema`: the JSON Schema of the format, made from the types that read it.

use crate::model::dataset::{Dataset, VERSION};
use crate::model::json::{Json, Num};
use crate::model::record::Record;
use crate::model::shape::{CodeShape, FieldShape, RecordShape, Shape};

/// The JSON Schema (2020-12) of version 1, as the text of its file.
pub(super) fn schema() -> String {
    let root = Dataset::record_shape();
    let mut defs = Defs::default();
    let body = defs.object(&root);
    let mut fields = vec![
        text("$schema", "https://json-schema.org/draft/2020-12/schema"),
        text("$id", "urn:joba:schema:1"),
        text("title", "Joba dataset, version 1"),
        text("description", DESCRIPTION),
    ];
    // The description above says more than the one of the type.
    fields.extend(body.into_iter().filter(|(key, _)| key != "description"));
    defs.0.sort_by(|a, b| a.0.cmp(&b.0));
    fields.push(("$defs".to_owned(), Json::Object(defs.0)));
    let mut out = Json::Object(fields).to_text();
    out.push('\n');
    out
}

const DESCRIPTION: &str = "Industrial investment projects and where each number comes from. Unknown fields are \
allowed at every level and kept. Missing is never zero: a number that is not known is left out, or a claim says why.";

const PART: &str = "(19[0-9]{2}|2[01][0-9]{2}|2200)(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-2[1-4]|-3[3-6])?~?";

/// Definitions met so far, by name.
#[derive(Default)]
struct Defs(Vec<(String, Json)>);

impl Defs {
    fn object(&mut self, record: &RecordShape) -> Vec<(String, Json)> {
        let properties = record
            .fields
            .iter()
            .map(|field| (field.name.to_owned(), self.property(record, field)))
            .collect();
        let mut out = vec![
            text("description", record.about),
            text("type", "object"),
            ("properties".to_owned(), Json::Object(properties)),
        ];
        let required = required(record.name);
        if !required.is_empty() {
            out.push(("required".to_owned(), words(required)));
        }
        out.extend(conditions(record.name));
        out
    }

    fn property(&mut self, record: &RecordShape, field: &FieldShape) -> Json {
        let (about, mut keys) = match (record.name, field.name) {
            ("Dataset", "format") => ("Names the format.", vec![text("const", "joba")]),
            ("Dataset", "version") => ("Version of the format.", vec![whole("const", VERSION)]),
            ("Rate", "usd") => (field.about, number("exclusiveMinimum")),
            ("Claim", "value" | "amount" | "low" | "high") => (field.about, number("minimum")),
            ("Certainty", _) => (field.about, percent()),
            ("Dataset", "views") => (field.about, self.records("View", view_keys)),
            _ => (field.about, self.keys(&field.shape)),
        };
        keys.insert(0, text("description", about));
        Json::Object(keys)
    }

    /// The keywords that say what `shape` holds; named types go to the definitions.
    fn keys(&mut self, shape: &Shape) -> Vec<(String, Json)> {
        match shape {
            Shape::Any => Vec::new(),
            Shape::Bool => vec![text("type", "boolean")],
            Shape::Number => vec![text("type", "number")],
            Shape::String => vec![text("type", "string")],
            Shape::Text => self.named("Text", |_| text_keys()),
            Shape::Date => self.named("Date", |_| date_keys()),
            Shape::Id(name) => self.named(name, |_| id_keys(name)),
            Shape::Code(list) => self.named(list.name, |_| code_keys(list)),
            Shape::List(item) => {
                let items = Json::Object(self.keys(item));
                vec![text("type", "array"), ("items".to_owned(), items)]
            }
            Shape::Record(record) => {
                let name = record.name.strip_suffix("Fields").unwrap_or(record.name);
                self.named(name, |defs| defs.object(record))
            }
        }
    }

    /// A list of records that the program keeps without reading.
    fn records(
        &mut self,
        name: &str,
        make: impl FnOnce() -> Vec<(String, Json)>,
    ) -> Vec<(String, Json)> {
        let items = Json::Object(self.named(name, |_| make()));
        vec![text("type", "array"), ("items".to_owned(), items)]
    }

    fn named(
        &mut self,
        name: &str,
        make: impl FnOnce(&mut Self) -> Vec<(String, Json)>,
    ) -> Vec<(String, Json)> {
        if !self.0.iter().any(|(known, _)| known == name) {
            let keys = make(self);
            self.0.push((name.to_owned(), Json::Object(keys)));
        }
        vec![text("$ref", &format!("#/$defs/{name}"))]
    }
}

/// Fields without which a record is an error.
fn required(record: &str) -> &'static [&'static str] {
    match record {
        "Dataset" => &["format", "version"],
        "Project" | "Source" | "Announcement" => &["id"],
        "Party" => &["name"],
        "Rate" => &["currency", "usd"],
        "RegionStat" => &["region", "indicator", "claims"],
        "MutedCheck" => &["code", "reason"],
        _ => &[],
    }
}

/// What holds between the fields of a record.
fn conditions(record: &str) -> Vec<(String, Json)> {
    if record != "Claim" {
        return Vec::new();
    }
    let is_range = object(vec![
        (
            "properties",
            object(vec![(
                "qualifier",
                object(vec![("const", string("range"))]),
            )]),
        ),
        ("required", words(&["qualifier"])),
    ]);
    let has = |field: &str| object(vec![("required", words(&[field]))]);
    vec![
        ("if".to_owned(), is_range),
        (
            "then".to_owned(),
            object(vec![("required", words(&["low", "high"]))]),
        ),
        (
            "else".to_owned(),
            object(vec![(
                "anyOf",
                Json::List(vec![has("value"), has("amount"), has("missing")]),
            )]),
        ),
    ]
}

fn view_keys() -> Vec<(String, Json)> {
    let about = "A named view: what is shown and how. A part that is absent leaves what it would set as it is.";
    let part = |about, kind| object(vec![("description", string(about)), ("type", string(kind))]);
    let parts = vec![
        ("page", part("The page, by its code.", "string")),
        ("filter", part("Which projects are shown.", "object")),
        ("sort", part("Sort keys of the table.", "array")),
        (
            "columns",
            part("Columns of the table, left to right.", "array"),
        ),
        ("chart", part("The figure of the page of charts.", "string")),
        ("figures", part("How the figures are set up.", "object")),
        (
            "board",
            part("Two to four figures with their settings.", "array"),
        ),
        (
            "announcement",
            part(
                "The announcement of the page of the ledger, by its id.",
                "string",
            ),
        ),
    ];
    vec![
        text("description", about),
        text("type", "object"),
        ("properties".to_owned(), object(parts)),
    ]
}

fn text_keys() -> Vec<(String, Json)> {
    let by_lang = object(vec![
        ("type", string("object")),
        (
            "additionalProperties",
            object(vec![("type", string("string"))]),
        ),
    ]);
    let plain = object(vec![("type", string("string"))]);
    vec![
        text(
            "description",
            "A plain string, or an object with the text by BCP 47 language tag.",
        ),
        ("anyOf".to_owned(), Json::List(vec![plain, by_lang])),
    ]
}

fn date_keys() -> Vec<(String, Json)> {
    vec![
        text(
            "description",
            "A date as precise as it is known (EDTF): a year, month or day; a season 21 (spring) to 24 (winter) or a \
             quarter 33 to 36 in place of the month; ~ for about; ../ for by; /.. for from; / for from to.",
        ),
        text("type", "string"),
        text(
            "pattern",
            &format!(r"^({PART}|\.\./{PART}|{PART}/({PART}|\.\.))$"),
        ),
        (
            "examples".to_owned(),
            words(&[
                "2026",
                "2026-04",
                "2026-04-15",
                "2026-21",
                "2026-33",
                "2028~",
                "../2028",
                "2026/2028",
            ]),
        ),
    ]
}

fn id_keys(name: &str) -> Vec<(String, Json)> {
    let what = name.strip_suffix("Id").unwrap_or(name).to_lowercase();
    vec![
        text(
            "description",
            &format!("Names one {what} of the dataset; unique in its list."),
        ),
        text("type", "string"),
        text("pattern", "^[a-z0-9-]+$"),
    ]
}

fn code_keys(list: &CodeShape) -> Vec<(String, Json)> {
    let all: Vec<&str> = list.all.iter().map(String::as_str).collect();
    vec![
        text("description", list.about),
        ("enum".to_owned(), words(&all)),
    ]
}

fn percent() -> Vec<(String, Json)> {
    let mut keys = number("minimum");
    keys.push(whole("maximum", 100));
    keys
}

fn number(limit: &str) -> Vec<(String, Json)> {
    vec![text("type", "number"), whole(limit, 0)]
}

fn text(key: &str, value: &str) -> (String, Json) {
    (key.to_owned(), string(value))
}

fn whole(key: &str, value: i64) -> (String, Json) {
    (key.to_owned(), Json::Num(Num::Int(value)))
}

fn string(value: &str) -> Json {
    Json::Str(value.to_owned())
}

fn words(values: &[&str]) -> Json {
    Json::List(values.iter().map(|v| string(v)).collect())
}

fn object(fields: Vec<(&str, Json)>) -> Json {
    Json::Object(
        fields
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}
