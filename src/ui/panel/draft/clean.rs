//! How a draft becomes a record again: blanks go, and what was not touched stays to the last bit.

use crate::model::json::Json;
use crate::model::record::{Field, Record};
use crate::model::text::Text;
use crate::ui::widgets::text_field::{cleaned, is_blank};

/// A text as it is to be stored; one that was not touched stays as it stood.
pub(crate) fn text(now: &Text, was: Option<&Text>) -> Text {
    if was == Some(now) {
        now.clone()
    } else {
        cleaned(now)
    }
}

/// A text that may be absent; blank is absent.
pub(crate) fn optional_text(now: Option<&Text>, was: Option<&Text>) -> Option<Text> {
    if now == was {
        return now.cloned();
    }
    now.filter(|t| !is_blank(t)).map(cleaned)
}

/// A line that may be absent; blank is absent.
pub(crate) fn optional_line(now: Option<&String>, was: Option<&String>) -> Option<String> {
    if now == was {
        return now.cloned();
    }
    let line = now?.trim();
    (!line.is_empty()).then(|| line.to_owned())
}

/// Takes out of the kept fields those that could not be read and that now have a value.
pub(crate) fn drop_replaced<R: Record>(record: &mut R, was: Option<&R>) {
    let nothing = R::default();
    let was = was.unwrap_or(&nothing);
    let (after, before, empty) = (typed(record), typed(was), typed(&nothing));
    for field in R::FIELDS {
        let value = after.get(field);
        let had_none = before.get(field) == empty.get(field);
        if value.is_some() && had_none && value != before.get(field) {
            record.extra_mut().take(field);
        }
    }
}

/// The known fields as they would be written, without what is kept as it stood.
fn typed<R: Record>(record: &R) -> Json {
    let mut plain = record.clone();
    plain.extra_mut().0.clear();
    plain.write().unwrap_or(Json::Null)
}

/// Which fields of a record differ from what they were.
#[derive(Clone, Debug)]
pub(crate) struct Changes {
    was: Json,
    now: Json,
}

impl Changes {
    /// Compares a record with what it was. A record that was added has no changed fields: it is marked as a whole.
    pub(crate) fn of<R: Field>(was: Option<&R>, now: &R) -> Self {
        let now = now.write().unwrap_or(Json::Null);
        let was = was.map_or_else(|| now.clone(), |r| r.write().unwrap_or(Json::Null));
        Self { was, now }
    }

    /// Whether this field differs.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.was.get(field) != self.now.get(field)
    }

    /// Whether a field inside an object differs.
    pub(crate) fn has_inner(&self, field: &str, inner: &str) -> bool {
        let get = |json: &'_ Json| json.get(field).and_then(|j| j.get(inner)).cloned();
        get(&self.was) != get(&self.now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::codes::Status;
    use crate::model::project::Project;

    fn project(json: &str) -> Project {
        let json = Json::parse(json).expect("JSON");
        Project::read(&json).expect("an object")
    }

    #[test]
    fn an_unreadable_value_goes_only_when_a_new_one_takes_its_place() {
        let was = project(r#"{"id": "a", "name": "A", "status": "soon", "colour": 1}"#);
        let mut now = was.clone();
        drop_replaced(&mut now, Some(&was));
        assert_eq!(now, was);
        now.status = Some(Status::Operating);
        drop_replaced(&mut now, Some(&was));
        assert!(now.extra.get("status").is_none() && now.extra.get("colour").is_some());
    }

    #[test]
    fn a_field_that_stands_twice_keeps_its_second_value() {
        let was = project(r#"{"id": "a", "status": "concept", "status": "operating"}"#);
        let mut now = was.clone();
        now.status = Some(Status::Closed);
        drop_replaced(&mut now, Some(&was));
        assert!(now.extra.get("status").is_some());
    }
}
