//! How records are read and written: known fields typed, everything else kept as it stood.
//!
//! A field that is unknown, stands twice, or has a value its type cannot hold goes to `extra` and comes back on saving:
//! unreadable known fields at their own place, unknown ones after the known ones in the order in which they stood.

use super::json::{Json, Num};
use super::shape::{RecordShape, Shape};

/// A value that one field of a record can hold.
pub trait Field: Sized {
    /// The value, or `None` when the JSON cannot be read as one; then it is kept as it stood.
    fn read(json: &Json) -> Option<Self>;
    /// The JSON, or `None` when the field is left out.
    fn write(&self) -> Option<Json>;
    /// What it may hold.
    fn shape() -> Shape;
}

/// What a record holds besides its typed fields, in file order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra(pub Vec<(String, Json)>);

impl Extra {
    /// The first kept value of this name.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0.iter().find(|(k, _)| k == key).map(|(_, v)| v)
    }

    /// Takes the first value of this name out.
    pub fn take(&mut self, key: &str) -> Option<Json> {
        let at = self.0.iter().position(|(k, _)| k == key)?;
        Some(self.0.remove(at).1)
    }
}

/// A record type: an object with known fields in a fixed order.
pub trait Record: Field + Default + Clone {
    /// Names of the known fields, in the order in which they are written.
    const FIELDS: &'static [&'static str];
    /// The known fields with their meaning and what they may hold.
    fn record_shape() -> RecordShape;
    /// What the record holds besides.
    fn extra(&self) -> &Extra;
    /// What the record holds besides, to change.
    fn extra_mut(&mut self) -> &mut Extra;
    /// The value as it stood of a known field that could not be read; `null` counts as absent.
    fn unreadable(&self, field: &str) -> Option<&Json> {
        self.extra().get(field).filter(|v| **v != Json::Null)
    }
}

/// An empty text is no value: absent when it is written, and kept as it stood when it is read.
impl Field for String {
    fn read(json: &Json) -> Option<Self> {
        let text = json.as_str().filter(|text| !text.is_empty());
        text.map(str::to_owned)
    }
    fn write(&self) -> Option<Json> {
        (!self.is_empty()).then(|| Json::Str(self.clone()))
    }
    fn shape() -> Shape {
        Shape::String
    }
}

impl Field for bool {
    fn read(json: &Json) -> Option<Self> {
        if let Json::Bool(value) = json {
            Some(*value)
        } else {
            None
        }
    }
    fn write(&self) -> Option<Json> {
        Some(Json::Bool(*self))
    }
    fn shape() -> Shape {
        Shape::Bool
    }
}

impl Field for Num {
    fn read(json: &Json) -> Option<Self> {
        if let Json::Num(value) = json {
            Some(value.clone())
        } else {
            None
        }
    }
    fn write(&self) -> Option<Json> {
        Some(Json::Num(self.clone()))
    }
    fn shape() -> Shape {
        Shape::Number
    }
}

impl Field for Json {
    fn read(json: &Json) -> Option<Self> {
        Some(json.clone())
    }
    fn write(&self) -> Option<Json> {
        Some(self.clone())
    }
    fn shape() -> Shape {
        Shape::Any
    }
}

impl<T: Field> Field for Option<T> {
    fn read(json: &Json) -> Option<Self> {
        T::read(json).map(Some)
    }
    fn write(&self) -> Option<Json> {
        self.as_ref().and_then(Field::write)
    }
    fn shape() -> Shape {
        T::shape()
    }
}

/// A list whose unreadable items are kept at their places.
///
/// Dereferences to the readable items.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T> {
    items: Vec<T>,
    /// Position in the file's list, and the value.
    unreadable: Vec<(usize, Json)>,
    /// An empty list that stood in the file is written again.
    is_stated: bool,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            unreadable: Vec::new(),
            is_stated: false,
        }
    }
}

impl<T> List<T> {
    /// The items that could not be read: position in the file's list, and value.
    pub fn unreadable(&self) -> &[(usize, Json)] {
        &self.unreadable
    }

    /// The position in the file's list of the readable item `index`, unreadable ones counted.
    pub fn file_index(&self, index: usize) -> usize {
        // Before the unreadable item `n` at `at` stand `at - n` readable ones.
        let (mut low, mut high) = (0, self.unreadable.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let at = self.unreadable.get(middle).map_or(0, |(at, _)| *at);
            if at.saturating_sub(middle) <= index {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        index + low
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = Vec<T>;
    fn deref(&self) -> &Vec<T> {
        &self.items
    }
}

impl<T> std::ops::DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.items
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            items,
            ..Self::default()
        }
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Field> Field for List<T> {
    fn read(json: &Json) -> Option<Self> {
        let Json::List(values) = json else {
            return None;
        };
        let mut list = Self {
            is_stated: true,
            items: Vec::with_capacity(values.len()),
            unreadable: Vec::new(),
        };
        for (i, value) in values.iter().enumerate() {
            match T::read(value) {
                Some(item) => list.items.push(item),
                None => list.unreadable.push((i, value.clone())),
            }
        }
        Some(list)
    }

    fn write(&self) -> Option<Json> {
        if self.items.is_empty() && self.unreadable.is_empty() {
            return self.is_stated.then(|| Json::List(Vec::new()));
        }
        let mut out: Vec<Json> = Vec::with_capacity(self.items.len() + self.unreadable.len());
        let mut bad = self.unreadable.iter().peekable();
        for item in &self.items {
            while let Some((_, value)) = bad.next_if(|(at, _)| *at <= out.len()) {
                out.push(value.clone());
            }
            out.extend(item.write());
        }
        out.extend(bad.map(|(_, value)| value.clone()));
        Some(Json::List(out))
    }
    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

/// Writes the known fields in order, then what is left of `extra`.
pub(super) fn write_fields(known: Vec<(&'static str, Option<Json>)>, extra: &Extra) -> Json {
    // Most of the known fields are absent in most records.
    let mut fields = Vec::new();
    let mut used = vec![false; extra.0.len()];
    for (name, value) in known {
        if let Some(value) = value {
            fields.push((name.to_owned(), value));
        } else if let Some(at) = extra.0.iter().position(|(k, _)| k == name) {
            used[at] = true;
            fields.push(extra.0[at].clone());
        }
    }
    fields.extend(
        extra
            .0
            .iter()
            .zip(&used)
            .filter(|(_, used)| !**used)
            .map(|(field, _)| field.clone()),
    );
    Json::Object(fields)
}

/// Declares a record: a struct whose fields are read and written by name, in the order of the declaration.
macro_rules! record {
    ($(#[doc = $doc:literal])* pub struct $name:ident {
        $($(#[doc = $fdoc:literal])* $field:ident: $ty:ty = $key:literal,)+
    }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[doc = $fdoc])* pub $field: $ty,)+
            /// Unknown and unreadable fields, kept as they stood.
            pub extra: $crate::model::record::Extra,
        }

        impl $crate::model::record::Record for $name {
            const FIELDS: &'static [&'static str] = &[$($key),+];
            fn record_shape() -> $crate::model::shape::RecordShape {
                $crate::model::shape::RecordShape {
                    name: stringify!($name),
                    about: concat!($($doc),*).trim(),
                    fields: vec![$($crate::model::shape::FieldShape {
                        name: $key,
                        about: concat!($($fdoc),*).trim(),
                        shape: <$ty as $crate::model::record::Field>::shape(),
                    }),+],
                }
            }
            fn extra(&self) -> &$crate::model::record::Extra {
                &self.extra
            }
            fn extra_mut(&mut self) -> &mut $crate::model::record::Extra {
                &mut self.extra
            }
        }

        impl $crate::model::record::Field for $name {
            fn read(json: &$crate::model::json::Json) -> Option<Self> {
                let $crate::model::json::Json::Object(fields) = json else { return None };
                let mut record = Self::default();
                // Known fields only: an object may have a million others.
                let mut seen: Vec<&str> = Vec::new();
                for (key, value) in fields {
                    match key.as_str() {
                        $($key if !seen.contains(&$key) => {
                            seen.push($key);
                            match $crate::model::record::Field::read(value) {
                                Some(read) => record.$field = read,
                                None => record.extra.0.push((key.clone(), value.clone())),
                            }
                        })+
                        _ => record.extra.0.push((key.clone(), value.clone())),
                    }
                }
                Some(record)
            }

            fn write(&self) -> Option<$crate::model::json::Json> {
                let known = vec![$(($key, $crate::model::record::Field::write(&self.$field))),+];
                Some($crate::model::record::write_fields(known, &self.extra))
            }

            fn shape() -> $crate::model::shape::Shape {
                $crate::model::shape::Shape::Record(<Self as $crate::model::record::Record>::record_shape())
            }
        }
    };
}
pub(crate) use record;
