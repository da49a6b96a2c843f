//! Small pictures of figures: drawn beside the window by the code that draws exports, and kept until what they show
//! changes.

use std::collections::BTreeMap;

use egui::{ColorImage, Context, TextureHandle, TextureOptions, Vec2, vec2};

use super::super::{View, figure_card};
use crate::export::Options;
use crate::figure::Figure;
use crate::figure::gallery::GALLERY;
use crate::model::codes::Lang;
use crate::query::filter::Filter;

/// The size in points at which a small picture is drawn before it is scaled down, so that its text keeps its place.
const DRAWN: Vec2 = vec2(560.0, 350.0);

/// What all pictures of the gallery depend on.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    revision: u64,
    filter: Filter,
    lang: Lang,
    is_dark: bool,
    tolerance: u64,
    today: jiff::civil::Date,
    /// Width in pixels of the screen.
    width: u32,
}

/// A picture that has to be drawn.
#[derive(Clone, Debug)]
pub struct Request {
    /// The figure's place in the gallery.
    pub at: usize,
    /// What it has to show.
    pub shown: Shown,
    /// The figure, its marks only.
    pub figure: Figure,
    /// How large.
    pub options: Options,
    /// What covers it and how much of that states a number, in words.
    pub subtitle: String,
}

/// A picture that was drawn.
struct Thumbnail {
    shown: Shown,
    /// `None` where no picture could be made.
    texture: Option<TextureHandle>,
    subtitle: String,
}

/// The pictures of the gallery.
#[derive(Default)]
pub struct Thumbnails {
    drawn: BTreeMap<usize, Thumbnail>,
    wanted: Option<(usize, Shown)>,
}

impl std::fmt::Debug for Thumbnails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let drawn = self.drawn.keys().collect::<Vec<_>>();
        f.debug_struct("Thumbnails")
            .field("drawn", &drawn)
            .field("wanted", &self.wanted)
            .finish()
    }
}

impl Shown {
    /// What pictures of this width in pixels have to show now.
    pub(super) fn of(view: &View<'_>, width: f32) -> Self {
        Self {
            revision: view.document.revision(),
            filter: view.filter.clone(),
            lang: view.words.lang(),
            is_dark: view.theme.is_dark,
            tolerance: view.tolerance.to_bits(),
            today: view.today,
            width: width.round().max(1.0) as u32,
        }
    }

    fn options(&self) -> Options {
        Options {
            width_pt: DRAWN.x,
            height_pt: DRAWN.y,
            scale: self.width as f32 / DRAWN.x,
            is_dark: self.is_dark,
            ..Options::default()
        }
    }
}

impl Thumbnails {
    /// Height of a picture of this width.
    pub(super) fn height(width: f32) -> f32 {
        (width * DRAWN.y / DRAWN.x).round()
    }

    /// Asks for a picture that can be seen, unless it shows what it has to.
    pub(super) fn want(&mut self, at: usize, shown: &Shown) {
        let is_there = self.drawn.get(&at).is_some_and(|t| t.shown == *shown);
        if !is_there && self.wanted.is_none() {
            self.wanted = Some((at, shown.clone()));
        }
    }

    /// The picture of a figure, the last one while a new one is drawn.
    pub(super) fn texture(&self, at: usize) -> Option<&TextureHandle> {
        self.drawn.get(&at)?.texture.as_ref()
    }

    /// What the picture covers, in words.
    pub(super) fn subtitle(&self, at: usize) -> Option<&str> {
        self.drawn.get(&at).map(|t| t.subtitle.as_str())
    }

    /// The next picture to be drawn, if the gallery was on the screen and one is missing.
    pub fn next(&mut self, view: &View<'_>) -> Option<Request> {
        let (at, shown) = self.wanted.take()?;
        let setup = GALLERY.get(at)?.setup();
        let figure = figure_card::figure(view, &setup.settings, setup.name);
        Some(Request {
            at,
            options: shown.options(),
            shown,
            subtitle: figure.frame().subtitle.clone(),
            figure: figure.without_words(),
        })
    }

    /// Takes in a picture that was drawn; none where it could not be.
    pub fn put(&mut self, ctx: &Context, request: Request, image: Option<ColorImage>) {
        let name = format!("gallery-{}", request.at);
        let texture = image.map(|image| ctx.load_texture(name, image, TextureOptions::LINEAR));
        let thumbnail = Thumbnail {
            shown: request.shown,
            texture,
            subtitle: request.subtitle,
        };
        self.drawn.insert(request.at, thumbnail);
    }

    /// Forgets that a picture was wanted: a job for one is under way, or the page is another one.
    pub fn want_nothing(&mut self) {
        self.wanted = None;
    }
}
