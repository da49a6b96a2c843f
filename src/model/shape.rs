//! What each field of the format may hold, told by its type. The JSON Schema, the checks and `joba set` read it here.

/// What a field may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any JSON value; kept, not read.
    Any,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A plain string.
    String,
    /// A [`super::text::Text`]: a plain string, or one by language.
    Text,
    /// A [`super::date::Date`].
    Date,
    /// An id, by the name of its type; refers to the record of that name when it stands in another one.
    Id(&'static str),
    /// One word of a closed list.
    Code(CodeShape),
    /// A list.
    List(Box<Shape>),
    /// An object with known fields.
    Record(RecordShape),
}

/// A closed list of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeShape {
    /// Name of the type.
    pub name: &'static str,
    /// What it means, from its doc comment.
    pub about: &'static str,
    /// Every word, in the order of the format.
    pub all: Vec<String>,
}

/// An object with known fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordShape {
    /// Name of the type.
    pub name: &'static str,
    /// What it means, from its doc comment.
    pub about: &'static str,
    /// The known fields, in the order in which they are written.
    pub fields: Vec<FieldShape>,
}

/// A known field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldShape {
    /// Its name in the file.
    pub name: &'static str,
    /// What it means, from its doc comment.
    pub about: &'static str,
    /// What it may hold.
    pub shape: Shape,
}

impl RecordShape {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&FieldShape> {
        self.fields.iter().find(|field| field.name == name)
    }
}
