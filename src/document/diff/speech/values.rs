//! Values as they stand in a sentence.

use super::Names;
use crate::model::codes::Qualifier;
use crate::model::date::Date;
use crate::model::json::{Json, Num};
use crate::model::message::{Message, Unit, Value};
use crate::model::quantity::Quantity;
use crate::model::record::Field;
use crate::model::shape::{CodeShape, Shape};
use crate::model::text::Text;
use crate::model::visible::visible;

/// Characters of a value inside a sentence.
const LONGEST: usize = 120;

/// A value of this shape in words. `is_full` shows a text in all its languages.
pub(super) fn shown(names: &Names, shape: &Shape, json: &Json, is_full: bool) -> Value {
    let text = json.as_str();
    match (shape, json) {
        (Shape::Bool, Json::Bool(yes)) => {
            Message::new(if *yes { "compare-yes" } else { "compare-no" }).into()
        }
        (Shape::Number, Json::Num(number)) => plain_number(number),
        (Shape::Date, _) => match text.and_then(Date::parse) {
            Some(date) => Value::Date(date),
            None => raw(json),
        },
        (Shape::Id("SourceId"), Json::Str(id)) => quoted(names.source(id)),
        (Shape::Id("ProjectId"), Json::Str(id)) => quoted(names.project(id)),
        (Shape::Code(codes), Json::Str(code)) => name_of(codes, code).unwrap_or_else(|| raw(json)),
        (Shape::Text, Json::Object(_)) => match Text::read(json) {
            Some(text) if is_full => every_language(&text),
            Some(text) => quoted(Value::Name(limited(&text))),
            None => raw(json),
        },
        (Shape::Text | Shape::String | Shape::Id(_) | Shape::Any, Json::Str(text)) => {
            quoted(visible(text, LONGEST))
        }
        _ => raw(json),
    }
}

/// A text in the quotation marks of the language.
pub(super) fn quoted(text: impl Into<Value>) -> Value {
    Message::new("compare-quoted").with("text", text).into()
}

/// As it stands in the file, shortened.
fn raw(json: &Json) -> Value {
    Value::Plain(visible(&json.brief(LONGEST), LONGEST))
}

fn plain_number(number: &Num) -> Value {
    match Quantity::new(Qualifier::Exact, Some(number.as_f64()), (None, None), 0.0) {
        Some(quantity) => Value::Number(quantity, Unit::None),
        None => Value::Plain(number.to_string()),
    }
}

fn name_of(codes: &CodeShape, code: &str) -> Option<Value> {
    let prefix = match codes.name {
        "Region" => "region",
        "Sector" => "sector",
        "Status" => "status",
        "ProjectType" => "project-type",
        "Role" => "role",
        "Event" => "event",
        "Qualifier" => "qualifier",
        "MissingReason" => "missing",
        "SourceType" => "source-type",
        "Direction" => "direction",
        "Country" => "country",
        "Currency" => "currency",
        "Indicator" => "indicator",
        _ => return None,
    };
    let is_known = codes.all.iter().any(|known| known == code);
    let id = || format!("{prefix}-{}", code.to_lowercase().replace('_', "-"));
    is_known.then(|| Message::new(id()).into())
}

fn limited(text: &Text) -> Text {
    match text {
        Text::Plain(text) => Text::Plain(visible(text, LONGEST)),
        Text::ByLang(texts) => Text::ByLang(
            texts
                .iter()
                .map(|(tag, text)| (tag.clone(), visible(text, LONGEST)))
                .collect(),
        ),
    }
}

fn every_language(text: &Text) -> Value {
    let Text::ByLang(texts) = text else {
        return quoted(Value::Name(limited(text)));
    };
    let each = texts.iter().map(|(tag, text)| {
        let tagged = Message::new("compare-item")
            .with("list", quoted(visible(text, LONGEST)))
            .with("name", visible(tag, 20));
        Value::from(tagged)
    });
    super::joined(each, "compare-and").unwrap_or_else(|| Value::Plain("{}".to_owned()))
}
