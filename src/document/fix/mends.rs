//! Which values mend which issue.

use super::ReadDate;
use super::path::{Step, get};
use crate::check::mend::{in_one_alphabet, is_same_id, tidied};
use crate::check::{Issue, Subject};
use crate::document::{Document, fresh_announcement_id, fresh_id, fresh_source_id};
use crate::model::codes::{Lang, Qualifier};
use crate::model::json::{Json, Num};

/// What is put where, in the record.
type Mends = Vec<(Vec<Step>, Json)>;

/// The values that mend an issue of `record` at `inside`; `None` where there is no one answer.
pub(super) fn mends(
    document: &Document,
    issue: &Issue,
    (record, inside): (&Json, &[Step]),
    read_date: ReadDate,
) -> Option<Mends> {
    let here = |value: Json| Some(vec![(inside.to_vec(), value)]);
    let stated = get(record, inside);
    match issue.code {
        "low-above-high" => swapped(record, inside),
        "unknown-region" | "unknown-sector" | "unknown-status" | "unknown-currency"
        | "unknown-country" | "unreadable-field" | "unreadable-record" => {
            here(readable(issue, stated?, read_date)?)
        }
        "duplicate-id" => here(fresh(document, issue, stated?.as_str()?)?),
        "missing-id" => {
            let mut at = inside.to_vec();
            at.push(Step::Field("id".to_owned()));
            let name = get(record, &at).is_none().then(|| named(record))?;
            Some(vec![(at, fresh(document, issue, &name)?)])
        }
        "dangling-source" => {
            let id = stated?.as_str()?;
            let mut alike = document
                .dataset()
                .sources
                .iter()
                .map(|source| source.id.as_str())
                .filter(|known| is_same_id(known, id));
            let only = alike.next().filter(|_| alike.next().is_none())?;
            here(Json::Str(only.to_owned()))
        }
        "stray-spaces" => here(each_text(stated?, tidied)?),
        "mixed-scripts" => here(each_text(stated?, in_one_alphabet)?),
        "ceiling-in-note" => here(Json::Str(Qualifier::UpTo.code().to_owned())),
        "unusable-number" => ranged(stated?, inside),
        _ => None,
    }
}

/// The two ends of a range in order.
fn swapped(record: &Json, low: &[Step]) -> Option<Mends> {
    let (_, claim) = low.split_last()?;
    let field = |name: &str| -> Vec<Step> {
        let mut steps = claim.to_vec();
        steps.push(Step::Field(name.to_owned()));
        steps
    };
    let (low, high) = (field("low"), field("high"));
    let (low_value, high_value) = (get(record, &low)?.clone(), get(record, &high)?.clone());
    Some(vec![(low, high_value), (high, low_value)])
}

/// What could not be read, in the way in which the format writes it.
fn readable(issue: &Issue, stated: &Json, read_date: ReadDate) -> Option<Json> {
    if let Some(meant) = issue.meant() {
        return Some(Json::Str(meant.to_owned()));
    }
    let text = stated.as_str()?;
    match issue.expected_kind()? {
        "date" => read_date(text).map(|date| Json::Str(date.as_str().to_owned())),
        "number" => whole_number(text),
        _ => None,
    }
}

/// A whole number that stands in quotation marks, perhaps with spaces between its thousands. A point or a comma could
/// part thousands or decimals, so such a number is left to a person.
fn whole_number(text: &str) -> Option<Json> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let is_number = (1..16).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    let number: i64 = is_number.then(|| digits.parse().ok())??;
    Some(Json::Num(Num::Int(number)))
}

/// A new id for the record of an issue.
fn fresh(document: &Document, issue: &Issue, wish: &str) -> Option<Json> {
    let dataset = document.dataset();
    Some(Json::Str(match issue.subject {
        Subject::Project(_) => fresh_id(dataset, wish).0,
        Subject::Source(_) => fresh_source_id(dataset, wish).0,
        Subject::Announcement(_) => fresh_announcement_id(dataset, wish).0,
        Subject::Dataset | Subject::Rate(_) | Subject::RegionStat(_) => return None,
    }))
}

/// What a record is called, in the language that ids are made of.
fn named(record: &Json) -> String {
    let name = record.get("name").or_else(|| record.get("title"));
    let text = name.and_then(crate::model::record::Field::read);
    text.map_or_else(String::new, |text: crate::model::text::Text| {
        text.get(Lang::En).to_owned()
    })
}

/// A text, or each text of an object by language, changed.
fn each_text(stated: &Json, change: impl Fn(&str) -> String) -> Option<Json> {
    match stated {
        Json::Str(text) => Some(Json::Str(change(text))),
        Json::Object(texts) => Some(Json::Object(
            texts
                .iter()
                .map(|(tag, text)| {
                    let text = match text {
                        Json::Str(text) => Json::Str(change(text)),
                        other => other.clone(),
                    };
                    (tag.clone(), text)
                })
                .collect(),
        )),
        Json::Null | Json::Bool(_) | Json::Num(_) | Json::List(_) => None,
    }
}

/// A claim that has both ends but no qualifier, as a range.
fn ranged(claim: &Json, inside: &[Step]) -> Option<Mends> {
    claim.get("low").zip(claim.get("high"))?;
    if claim.get("qualifier").is_some() {
        return None;
    }
    let mut at = inside.to_vec();
    at.push(Step::Field("qualifier".to_owned()));
    Some(vec![(at, Json::Str(Qualifier::Range.code().to_owned()))])
}
