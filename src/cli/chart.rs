//! `joba chart`: a chart or a map into a PNG, SVG or PDF file, the same picture as in the window; or all at once.

use std::path::Path;

use super::args::Chart;
use super::convert::extension;
use super::input::{self, Asked, Selection};
use super::output::{Answer, Failure};
use super::sum_per;
use super::{CANNOT, help};
use crate::export::{Format, Options};
use crate::figure::saved_view::SavedView;
use crate::figure::{Figure, FigureName, Settings};
use crate::i18n::Words;
use crate::model::codes::Lang;
use crate::model::visible::visible;

pub(super) fn chart(args: &Chart, words: &'static Words) -> Result<Answer, Failure> {
    let format = Format::from_extension(&extension(&args.output));
    if !args.all && format.is_none() {
        let text = words.fill("cli-chart-unknown-output", &[("path", shown(&args.output))]);
        return Err(Failure::new(CANNOT, text));
    }
    let asked = Asked {
        file: args.dataset.as_deref(),
        view: args.view.as_deref(),
        filters: &args.filters,
        without_largest: args.without_largest,
    };
    let selection = input::selection(asked, words)?;
    let figure = args.figure.or_else(|| figure_of(&selection.view));
    let mut settings = selection.view.figures.clone().unwrap_or_default();
    args.bars.apply(&mut settings);
    args.map.apply(&mut settings.map, words)?;
    if let Some((per, unfit)) = args.bars.unfit(figure, &settings) {
        return Err(sum_per::impossible(per, unfit, words));
    }
    settings.timeline = args.timeline.settings(&settings.timeline);
    settings.ladder = args.ladder.settings(&settings.ladder);
    settings.ledger = args.ledger.settings(&settings.ledger);
    settings.scatter = args.scatter.settings(&settings.scatter);
    settings.versus = args
        .versus
        .settings(settings.versus.clone(), &selection.index, words)?;
    settings.pivot = args.pivot.settings(&settings.pivot, args.bars.measure);
    let task = Task {
        args,
        selection: &selection,
        settings,
        options: args.picture.options(words)?,
        words,
    };
    match (figure, format) {
        (_, _) if args.all => task.all(),
        (Some(figure), Some(format)) => {
            task.draw(figure, words, (&args.output, format))?;
            Ok(Answer::of(String::new()))
        }
        (_, _) => Err(help::wrong(words, "cli-chart-which")),
    }
}

/// The figure that a saved view shows: the one chosen on the page of charts, or the map.
fn figure_of(view: &SavedView) -> Option<FigureName> {
    let is_map = view.page.as_deref() == Some("map");
    view.chart.or(is_map.then_some(FigureName::Map))
}

/// What every picture of one call has in common.
struct Task<'a> {
    args: &'a Chart,
    selection: &'a Selection,
    settings: Settings,
    options: Options,
    words: &'static Words,
}

impl Task<'_> {
    fn draw(
        &self,
        name: FigureName,
        words: &'static Words,
        target: (&Path, Format),
    ) -> Result<(), Failure> {
        let selection = self.selection;
        let material = selection.material(words);
        let mut figure = Figure::new(name, &material, &self.settings);
        let picture = &self.args.picture;
        picture.word(&mut figure);
        let memory = picture.memory(name, &self.settings, selection, words);
        picture.write((&figure, &memory), &self.options, target, self.words)
    }

    /// Every figure in every language and form that is asked for, into a folder.
    fn all(&self) -> Result<Answer, Failure> {
        let folder = &self.args.output;
        let made = std::fs::create_dir_all(folder);
        if made.is_err() {
            let text = self
                .words
                .fill("cli-chart-no-folder", &[("path", shown(folder))]);
            return Err(Failure::new(CANNOT, text));
        }
        let langs = or_all(&self.args.langs, Lang::ALL);
        let formats = or_all(&self.args.formats, &Format::ALL);
        let mut count = 0_usize;
        for name in FigureName::ALL {
            for lang in &langs {
                for format in &formats {
                    let file = format!("{}-{}.{}", name.code(), lang.code(), format.extension());
                    let path = folder.join(file);
                    self.draw(*name, Words::of(*lang), (&path, *format))?;
                    count += 1;
                }
            }
        }
        let number = self.words.number(count as f64, 0);
        let args = [
            ("n", count.into()),
            ("count", number.into()),
            ("path", shown(folder)),
        ];
        Ok(Answer::of(
            self.words.fill("cli-chart-written", &args) + "\n",
        ))
    }
}

fn or_all<T: Copy>(some: &[T], all: &[T]) -> Vec<T> {
    if some.is_empty() { all } else { some }.to_vec()
}

fn shown(path: &Path) -> crate::i18n::Arg<'static> {
    visible(&path.to_string_lossy(), 160).into()
}
