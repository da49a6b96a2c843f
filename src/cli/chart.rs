//! `joba chart`: a chart or a map into a PNG, SVG or PDF file, the same picture as in the window.

use jiff::Timestamp;

use super::args::{Chart, ThemeName};
use super::check::today;
use super::convert::extension;
use super::output::{Answer, Failure};
use super::{CANNOT, input};
use crate::document::store::Expect;
use crate::export::{self, Format, Meta, Options};
use crate::figure::{Figure, Material, Settings};
use crate::i18n::Words;
use crate::model::visible::visible;

pub(super) fn chart(args: &Chart, words: &'static Words) -> Result<Answer, Failure> {
    let Some(format) = Format::from_extension(&extension(&args.output)) else {
        let path = visible(&args.output.to_string_lossy(), 160);
        let text = words.fill("cli-chart-unknown-output", &[("path", path.into())]);
        return Err(Failure::new(CANNOT, text));
    };
    let selection = input::selection(args.dataset.as_deref(), &args.filters, words)?;
    let material = Material {
        dataset: &selection.dataset,
        index: &selection.index,
        filter: &selection.filter,
        rows: &selection.rows,
        words,
        today: today(),
    };
    let figure = Figure::new(args.figure, &material, &Settings::default());
    let options = Options {
        width_pt: args.size.0,
        height_pt: args.size.1,
        scale: args.scale,
        is_dark: matches!(args.theme, ThemeName::Dark),
        ..Options::default()
    };
    let meta = Meta::of(&figure).at(Timestamp::now());
    let bytes = export::render(&figure, &meta, &options, format)
        .map_err(|error| Failure::new(CANNOT, words.text(error.message_id())))?;
    input::save(&args.output, &bytes, Expect::Anything, words)?;
    Ok(Answer::of(String::new()))
}
