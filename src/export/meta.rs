//! What a file says about itself besides its picture: title, description, language, author, and the view it shows.

use jiff::Timestamp;

use crate::figure::Figure;
use crate::model::codes::Lang;

/// Written into the file as each form does it: text chunks of a PNG, elements of an SVG, properties of a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// The title, in one line.
    pub title: String,
    /// The same for somebody who cannot see the picture.
    pub description: String,
    /// The language of both, and of the words in the picture.
    pub lang: Lang,
    /// Who made it; empty when nobody said.
    pub author: String,
    /// When it was made. PDF/A asks for it; without it a PDF still is PDF/UA.
    pub created: Option<Timestamp>,
    /// The view and the fingerprint of the dataset, as JSON text; see [`super::payload()`].
    pub payload: Option<String>,
}

impl Meta {
    /// What a figure says about itself: its title and its spoken description.
    pub fn of(figure: &Figure) -> Self {
        let frame = figure.frame();
        Self::new(frame.lang, frame.title.clone(), frame.spoken.clone())
    }

    /// Title and description; nothing else is known yet.
    pub fn new(lang: Lang, title: String, description: String) -> Self {
        Self {
            title,
            description,
            lang,
            author: String::new(),
            created: None,
            payload: None,
        }
    }

    /// By this author, if not empty.
    pub fn by(mut self, author: impl Into<String>) -> Self {
        self.author = author.into();
        self
    }

    /// Made at this moment.
    pub fn at(mut self, created: Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// With a view that the file remembers.
    pub fn with_payload(mut self, payload: impl Into<String>) -> Self {
        self.payload = Some(payload.into());
        self
    }
}
