//! Stable names of records.

/// Whether `text` is a legal id: one or more of `a-z`, `0-9` and `-`.
pub fn is_legal(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// Declares an id: text that was read as it stood, legal or not; `check` says which.
macro_rules! id_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(
            Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl $crate::model::record::Field for $name {
            fn read(json: &$crate::model::json::Json) -> Option<Self> {
                String::read(json).map(Self)
            }
            fn write(&self) -> Option<$crate::model::json::Json> {
                self.0.write()
            }
            fn shape() -> $crate::model::shape::Shape {
                $crate::model::shape::Shape::Id(stringify!($name))
            }
        }
    };
}
pub(crate) use id_type;
