//! How a picture of the command line is to be: size, colours, logo, words, and the view that it remembers.

use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Timestamp;

use super::CANNOT;
use super::args::{self, ThemeName};
use super::input::{self, Selection};
use super::output::Failure;
use crate::document::store::{Expect, Fingerprint, to_bytes};
use crate::draw::theme::parse_colour;
use crate::export::{self, Format, Logo, Meta, Options};
use crate::figure::picture::{DatasetMark, PictureState};
use crate::figure::{Figure, FigureName, Settings};
use crate::i18n::Words;
use crate::model::visible::visible;

/// Points of print in an inch.
const INCH: f32 = 72.0;
/// Millimetres in an inch.
const INCH_MM: f32 = 25.4;

/// Width and height, and what they are counted in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Size {
    /// Width and height in points.
    pub points: (f32, f32),
    /// Whether they were given in millimetres of paper.
    pub is_paper: bool,
}

/// What is said of a picture.
#[derive(Args, Debug)]
pub(super) struct Picture {
    #[arg(long, value_name = "WxH", default_value = "1200x750", value_parser = size)]
    pub size: Size,
    #[arg(long, value_name = "N", default_value = "1", value_parser = args::scale)]
    pub scale: f32,
    #[arg(long, value_name = "DPI", value_parser = dpi, conflicts_with = "scale")]
    pub dpi: Option<f32>,
    #[arg(long, value_name = "THEME", default_value = "light", value_enum)]
    pub theme: ThemeName,
    #[arg(long, value_name = "RRGGBB", value_parser = accent)]
    pub accent: Option<String>,
    #[arg(long, value_name = "IMAGE")]
    pub logo: Option<PathBuf>,
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub subtitle: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(long)]
    pub numbers: bool,
}

impl Picture {
    /// How it is drawn.
    pub(super) fn options(&self, words: &Words) -> Result<Options, Failure> {
        let logo = self.logo.as_deref().map(|path| logo(path, words));
        Ok(Options {
            width_pt: self.size.points.0,
            height_pt: self.size.points.1,
            scale: self.dpi.map_or(self.scale, |dpi| dpi / INCH),
            is_print_size: self.size.is_paper,
            is_dark: matches!(self.theme, ThemeName::Dark),
            is_grey: matches!(self.theme, ThemeName::Grey),
            has_fonts: true,
            accent: self.accent.as_deref().and_then(parse_colour),
            logo: logo.transpose()?,
        })
    }

    /// Puts one's own words around the marks.
    pub(super) fn word(&self, figure: &mut Figure) {
        let frame = figure.frame_mut();
        if let Some(title) = &self.title {
            frame.title.clone_from(title);
        }
        if let Some(subtitle) = &self.subtitle {
            frame.subtitle.clone_from(subtitle);
        }
        frame.notes.extend(self.note.clone());
    }

    /// Writes a picture and, if they are wanted, its numbers beside it.
    pub(super) fn write(
        &self,
        (figure, memory): (&Figure, &PictureState),
        options: &Options,
        (path, format): (&Path, Format),
        words: &Words,
    ) -> Result<(), Failure> {
        let meta = Meta::of(figure)
            .at(Timestamp::now())
            .with_payload(memory.to_json());
        let bytes = export::render(figure, &meta, options, format)
            .map_err(|error| Failure::new(CANNOT, words.text(error.message_id())))?;
        input::save(path, &bytes, Expect::Anything, words)?;
        if self.numbers {
            let bytes = export::csv(figure, Words::of(memory.lang));
            input::save(&path.with_extension("csv"), &bytes, Expect::Anything, words)?;
        }
        Ok(())
    }

    /// What a picture remembers of how it was made.
    pub(super) fn memory(
        &self,
        figure: FigureName,
        settings: &Settings,
        selection: &Selection,
        words: &Words,
    ) -> PictureState {
        let hash = Fingerprint::of(&to_bytes(&selection.dataset)).0;
        PictureState {
            figure,
            filter: selection.filter.clone(),
            settings: settings.clone(),
            lang: words.lang(),
            is_dark: matches!(self.theme, ThemeName::Dark),
            dataset: DatasetMark::new(&selection.dataset, words.lang(), hash),
        }
    }
}

fn logo(path: &Path, words: &Words) -> Result<Logo, Failure> {
    let shown = || visible(&path.to_string_lossy(), 160).into();
    let bytes = std::fs::read(path).map_err(|_| {
        let text = words.fill("cli-chart-no-logo", &[("path", shown())]);
        Failure::new(CANNOT, text)
    })?;
    Logo::new(&bytes).map_err(|error| Failure::new(CANNOT, words.text(error.message_id())))
}

/// Width and height in points, or in millimetres with `mm` behind, each as large as a picture may be. The error is the
/// text itself; [`super::help`] has the words.
fn size(text: &str) -> Result<Size, String> {
    let (sides, millimetre) = match text.strip_suffix("mm") {
        Some(sides) => (sides, INCH / INCH_MM),
        None => (text, 1.0),
    };
    let side = |text: &str| {
        let number: Option<u16> = text.trim().parse().ok();
        let points = number.map(|n| f32::from(n) * millimetre);
        points.filter(|n| export::SIDES.contains(n))
    };
    sides
        .split_once(['x', 'X', '×'])
        .and_then(|(width, height)| Some((side(width)?, side(height)?)))
        .map(|points| Size {
            points,
            is_paper: sides.len() < text.len(),
        })
        .ok_or_else(|| text.to_owned())
}

/// Dots for an inch of a PNG, 36 to 1200.
fn dpi(text: &str) -> Result<f32, String> {
    let number: Option<f32> = text.parse().ok();
    let number = number.filter(|n| (36.0..=1200.0).contains(n));
    number.ok_or_else(|| text.to_owned())
}

/// Six hexadecimal digits, with or without a number sign.
fn accent(text: &str) -> Result<String, String> {
    let colour = format!("#{}", text.trim_start_matches('#'));
    match parse_colour(&colour) {
        Some(_) => Ok(colour),
        None => Err(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_outside_their_bounds_are_refused() {
        let points = size("1200x750").map(|size| size.points);
        assert_eq!(points, Ok((1200.0, 750.0)));
        for text in [
            "1200",
            "1200x",
            "0x10",
            "1200x99999",
            "-5x500",
            "axb",
            "10x10mm",
            "9000x9000mm",
        ] {
            assert!(size(text).is_err(), "{text}");
        }
    }

    #[test]
    fn millimetres_are_those_of_paper() {
        let page = size("254x508mm").expect("a size");
        assert!((page.points.0 - 720.0).abs() < 1e-3 && page.is_paper);
    }

    #[test]
    fn a_colour_has_six_digits() {
        assert_eq!(accent("00788A").as_deref(), Ok("#00788A"));
        for text in ["", "#fff", "12345g", "№№№", "0078800"] {
            assert!(accent(text).is_err(), "{text}");
        }
    }
}
