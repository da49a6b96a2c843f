//! `PATH=VALUE` of `joba set`: where in a record a value goes, and what kind of value the place takes.

use crate::model::json::Json;
use crate::model::project::Project;
use crate::model::record::Record;
use crate::model::shape::{RecordShape, Shape};

/// A value for one place of a project.
#[derive(Debug, PartialEq)]
pub(super) struct Change {
    steps: Vec<Step>,
    /// `None` takes the field or item out.
    value: Option<Json>,
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    /// Into a field of an object.
    Field(String),
    /// To an item of a list.
    Item(usize),
}

/// Why a change cannot be made; each names the path or the part of it that is wrong.
#[derive(Debug, PartialEq)]
pub(super) enum PathError {
    /// It has no `=`.
    NoEquals(String),
    /// It is not written as a path.
    NotAPath(String),
    /// There is no such field.
    UnknownField(String),
    /// There is no such item: the path to it, and how many there are.
    NoItem(String, usize),
    /// The place holds a single value, which has neither fields nor items.
    SingleValue(String),
}

impl Change {
    /// Reads `PATH=VALUE`. The value is JSON where the place takes anything but text; otherwise the text as it stands.
    pub(super) fn parse(text: &str) -> Result<Self, PathError> {
        let (path, value) = text
            .split_once('=')
            .ok_or_else(|| PathError::NoEquals(text.to_owned()))?;
        let steps = steps(path).ok_or_else(|| PathError::NotAPath(path.to_owned()))?;
        let shape = shape_at(&steps).ok_or_else(|| PathError::UnknownField(path.to_owned()))?;
        let value = (!value.is_empty()).then(|| value_for(&shape, value));
        // `null` counts as absent in the format.
        let value = value.filter(|json| *json != Json::Null);
        Ok(Self { steps, value })
    }

    /// Makes the change in the JSON of a project.
    pub(super) fn apply(&self, project: &mut Json) -> Result<(), PathError> {
        apply(project, &self.steps, self.value.as_ref()).map_err(|obstacle| {
            let until = |depth: usize| shown(self.steps.get(..depth).unwrap_or(&self.steps));
            match obstacle.kind {
                ObstacleKind::ItemsOnly(count) => {
                    PathError::NoItem(until(obstacle.depth + 1), count)
                }
                ObstacleKind::SingleValue => PathError::SingleValue(until(obstacle.depth)),
            }
        })
    }
}

/// `investment[0].amount` as steps; `None` for anything that is not written so.
fn steps(path: &str) -> Option<Vec<Step>> {
    let mut found = Vec::new();
    for part in path.split('.') {
        let (name, items) = part.find('[').map_or((part, ""), |at| part.split_at(at));
        let is_name = !name.is_empty()
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
        if !is_name {
            return None;
        }
        found.push(Step::Field(name.to_owned()));
        let mut rest = items;
        while !rest.is_empty() {
            let (number, more) = rest.strip_prefix('[')?.split_once(']')?;
            found.push(Step::Item(number.parse().ok()?));
            rest = more;
        }
    }
    Some(found)
}

/// What the place takes, by the types of the format.
fn shape_at(steps: &[Step]) -> Option<Shape> {
    let mut shape = Shape::Record(Project::record_shape());
    for step in steps {
        shape = match (shape, step) {
            (Shape::Record(record), Step::Field(name)) => field(&record, name)?,
            // A text in one language, by its BCP 47 tag.
            (Shape::Text, Step::Field(tag)) if !tag.contains('_') => Shape::String,
            (Shape::List(item), Step::Item(_)) => *item,
            _ => return None,
        };
    }
    Some(shape)
}

fn field(record: &RecordShape, name: &str) -> Option<Shape> {
    record.field(name).map(|field| field.shape.clone())
}

/// The value as the place takes it. Text stays text even where it reads like a number: phase `1`, date `2026`.
fn value_for(shape: &Shape, value: &str) -> Json {
    let text = || Json::Str(value.to_owned());
    let json = Json::parse(value).ok();
    match shape {
        Shape::String | Shape::Id(_) | Shape::Date | Shape::Code(_) => match json {
            Some(quoted @ Json::Str(_)) => quoted,
            _ => text(),
        },
        Shape::Text => match json {
            Some(quoted @ (Json::Str(_) | Json::Object(_))) => quoted,
            _ => text(),
        },
        Shape::Any | Shape::Bool | Shape::Number | Shape::List(_) | Shape::Record(_) => {
            json.unwrap_or_else(text)
        }
    }
}

/// What stands in the way, and how many steps lead to it.
struct Obstacle {
    depth: usize,
    kind: ObstacleKind,
}

enum ObstacleKind {
    /// The list has only this many items.
    ItemsOnly(usize),
    /// A single value, into which no step leads.
    SingleValue,
}

/// Puts the value at the end of `steps`, making what is missing on the way.
fn apply(at: &mut Json, steps: &[Step], value: Option<&Json>) -> Result<(), Obstacle> {
    let Some((step, rest)) = steps.split_first() else {
        *at = value.cloned().unwrap_or(Json::Null);
        return Ok(());
    };
    let is_removed = rest.is_empty() && value.is_none();
    match step {
        Step::Field(name) => {
            let fields = fields_of(at)?;
            let position = fields.iter().position(|(key, _)| key == name);
            match (position, value) {
                (Some(position), _) if is_removed => drop(fields.remove(position)),
                (Some(position), _) => deeper(&mut fields[position].1, rest, value)?,
                (None, None) => {}
                (None, Some(_)) => fields.push((name.clone(), made(rest, value)?)),
            }
        }
        Step::Item(index) => {
            let items = items_of(at)?;
            let count = items.len();
            if *index < count && is_removed {
                items.remove(*index);
            } else if *index < count {
                deeper(&mut items[*index], rest, value)?;
            } else if *index == count && value.is_some() {
                items.push(made(rest, value)?);
            } else {
                return Err(obstacle(ObstacleKind::ItemsOnly(count)));
            }
        }
    }
    Ok(())
}

/// The fields of an object, which is made where there is nothing yet.
fn fields_of(at: &mut Json) -> Result<&mut Vec<(String, Json)>, Obstacle> {
    if *at == Json::Null {
        *at = Json::Object(Vec::new());
    }
    match at {
        Json::Object(fields) => Ok(fields),
        _ => Err(obstacle(ObstacleKind::SingleValue)),
    }
}

/// The items of a list, which is made where there is nothing yet.
fn items_of(at: &mut Json) -> Result<&mut Vec<Json>, Obstacle> {
    if *at == Json::Null {
        *at = Json::List(Vec::new());
    }
    match at {
        Json::List(items) => Ok(items),
        _ => Err(obstacle(ObstacleKind::SingleValue)),
    }
}

fn made(steps: &[Step], value: Option<&Json>) -> Result<Json, Obstacle> {
    let mut new = Json::Null;
    deeper(&mut new, steps, value)?;
    Ok(new)
}

fn deeper(at: &mut Json, steps: &[Step], value: Option<&Json>) -> Result<(), Obstacle> {
    apply(at, steps, value).map_err(|obstacle| Obstacle {
        depth: obstacle.depth + 1,
        ..obstacle
    })
}

fn obstacle(kind: ObstacleKind) -> Obstacle {
    Obstacle { depth: 0, kind }
}

fn shown(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Field(name) if out.is_empty() => out.push_str(name),
            Step::Field(name) => {
                out.push('.');
                out.push_str(name);
            }
            Step::Item(index) => {
                out.push('[');
                out.push_str(&index.to_string());
                out.push(']');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The record after the changes, in one line.
    fn after(record: &str, changes: &[&str]) -> Result<String, PathError> {
        let mut json = Json::parse(record).expect("JSON");
        for change in changes {
            Change::parse(change)?.apply(&mut json)?;
        }
        let text = json.to_text();
        Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn expect(record: &str, change: &str, expected: &str) {
        assert_eq!(
            after(record, &[change]).as_deref(),
            Ok(expected),
            "{change}"
        );
    }

    #[test]
    fn a_value_goes_to_its_place_and_takes_the_kind_of_the_place() {
        expect("{}", "status=operating", r#"{ "status": "operating" }"#);
        expect("{}", "status_date=2026", r#"{ "status_date": "2026" }"#);
        expect("{}", "district=12", r#"{ "district": "12" }"#);
        expect("{}", r#"district="x=y""#, r#"{ "district": "x=y" }"#);
        expect(
            "{}",
            "include_in_totals=false",
            r#"{ "include_in_totals": false }"#,
        );
        expect(
            "{}",
            "name.en=Plant 2",
            r#"{ "name": { "en": "Plant 2" } }"#,
        );
        expect("{}", r#"name={"ru": "А"}"#, r#"{ "name": { "ru": "А" } }"#);
        expect("{}", "aliases[0]=7", r#"{ "aliases": [ "7" ] }"#);
        expect(
            "{}",
            "jobs.permanent[0].value=5",
            r#"{ "jobs": { "permanent": [ { "value": 5 } ] } }"#,
        );
        expect(
            "{}",
            "capacity[0].phase=1",
            r#"{ "capacity": [ { "phase": "1" } ] }"#,
        );
        expect(
            r#"{"investment": [{"amount": 1}]}"#,
            "investment[0].amount=3600000000",
            r#"{ "investment": [ { "amount": 3600000000 } ] }"#,
        );
        expect(
            r#"{"tags": ["a"]}"#,
            "tags[1]=b",
            r#"{ "tags": [ "a", "b" ] }"#,
        );
    }

    #[test]
    fn an_empty_value_takes_the_field_or_the_item_out() {
        expect(r#"{"status": "x", "own": 1}"#, "status=", r#"{ "own": 1 }"#);
        expect(
            r#"{"tags": ["a", "b"]}"#,
            "tags[0]=",
            r#"{ "tags": [ "b" ] }"#,
        );
        expect(r#"{"own": 1}"#, "status=", r#"{ "own": 1 }"#);
        expect(r#"{"own": 1}"#, "include_in_totals=null", r#"{ "own": 1 }"#);
    }

    #[test]
    fn what_is_no_place_of_a_project_is_refused() {
        let text = str::to_owned;
        for (record, change, error) in [
            ("{}", "status", PathError::NoEquals(text("status"))),
            ("{}", "=5", PathError::NotAPath(String::new())),
            ("{}", "tags[x]=5", PathError::NotAPath(text("tags[x]"))),
            ("{}", "a..b=5", PathError::NotAPath(text("a..b"))),
            ("{}", "colour=red", PathError::UnknownField(text("colour"))),
            (
                "{}",
                "tags.first=5",
                PathError::UnknownField(text("tags.first")),
            ),
            (
                "{}",
                "status[0]=5",
                PathError::UnknownField(text("status[0]")),
            ),
            ("{}", "tags[1]=5", PathError::NoItem(text("tags[1]"), 0)),
            (
                r#"{"tags": []}"#,
                "tags[0]=",
                PathError::NoItem(text("tags[0]"), 0),
            ),
            (
                r#"{"capacity": [{}]}"#,
                "capacity[0].claims[3].value=1",
                PathError::NoItem(text("capacity[0].claims[3]"), 0),
            ),
            (
                r#"{"name": "A"}"#,
                "name.en=B",
                PathError::SingleValue(text("name")),
            ),
            (
                r#"{"jobs": 5}"#,
                "jobs.permanent[0].value=1",
                PathError::SingleValue(text("jobs")),
            ),
        ] {
            assert_eq!(after(record, &[change]), Err(error), "{change}");
        }
    }
}
