//! What one can write after `joba`. The words of the help are put in by [`super::help`].

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use super::chart_map::MapArgs;
use super::figure_args::FigureArgs;
use super::ladder::Ladder;
use super::ledger_args::LedgerArgs;
use super::picture::Picture;
use super::pivot_args::PivotArgs;
use super::scatter::Scatter;
use super::timeline::Timeline;
use super::versus_args::VersusArgs;
use crate::export::Format;
use crate::figure::FigureName;
use crate::model::codes::Lang;
use crate::query::column::Column;
use crate::query::filter::Filter;
use crate::query::per::Per;
use crate::query::totals::{Grouping, Measure};
use crate::query::versus::ADDED;

/// How `joba check` answers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum CheckFormat {
    Text,
    Json,
}

/// How `joba diff` answers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum DiffFormat {
    Text,
    Json,
    Csv,
}

/// How `joba list` answers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ListFormat {
    Table,
    Json,
    Csv,
    Tsv,
    Xlsx,
}

/// How `joba radar` answers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum RadarFormat {
    Table,
    Json,
    Csv,
    Tsv,
}

/// How `joba sum` and its kin answer.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum SumFormat {
    Table,
    Json,
    Csv,
}

/// How `joba pivot` answers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum PivotFormat {
    Table,
    Json,
    Csv,
    Xlsx,
}

/// The colours of a picture.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ThemeName {
    Light,
    Dark,
    Grey,
}

#[derive(Debug, Parser)]
#[command(name = "joba", version)]
pub(super) struct Joba {
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    #[arg(long, global = true, value_name = "LANG", value_parser = words(Lang::ALL, Lang::code))]
    pub lang: Option<Lang>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Check(Check),
    List(List),
    Sum(Sum),
    Pivot(Pivot),
    Ledger(Ledger),
    Versus(Versus),
    Radar(Radar),
    Chart(Box<Chart>),
    Report(Report),
    Set(Set),
    Convert(Convert),
    Diff(Diff),
    Merge(Merge),
    Schema,
}

#[derive(Args, Debug)]
pub(super) struct Check {
    #[arg(value_name = "FILE")]
    pub dataset: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_enum)]
    pub format: CheckFormat,
    #[arg(long)]
    pub muted: bool,
}

#[derive(Args, Debug)]
pub(super) struct List {
    #[arg(value_name = "FILE")]
    pub dataset: Option<PathBuf>,
    #[arg(long = "where", value_name = "FILTER")]
    pub filters: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    #[arg(long, value_name = "COLUMN[:desc]", value_delimiter = ',')]
    pub sort: Vec<String>,
    #[arg(long, value_name = "COLUMN", value_delimiter = ',', value_parser = words(Column::ALL, Column::code))]
    pub columns: Vec<Column>,
    #[arg(id = "group-by", long, value_name = "FIELD", value_delimiter = ',', value_parser = words(Grouping::ALL, Grouping::code))]
    pub group_by: Vec<Grouping>,
    #[arg(long, value_name = "FORMAT", default_value = "table", value_enum)]
    pub format: ListFormat,
    #[arg(short, long, value_name = "OUT", required_if_eq("format", "xlsx"))]
    pub output: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(super) struct Pivot {
    #[arg(value_name = "FILE")]
    pub dataset: Option<PathBuf>,
    #[arg(long, value_name = "FIELD", value_parser = words(Grouping::ALL, Grouping::code))]
    pub rows: Grouping,
    #[arg(long, value_name = "FIELD", value_parser = words(Grouping::ALL, Grouping::code))]
    pub columns: Grouping,
    #[arg(long, value_name = "MEASURE", default_value = "investment", value_parser = words(Measure::ALL, Measure::code))]
    pub measure: Measure,
    #[arg(long = "where", value_name = "FILTER")]
    pub filters: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    #[arg(long, value_name = "FORMAT", default_value = "table", value_enum)]
    pub format: PivotFormat,
    #[arg(short, long, value_name = "OUT", required_if_eq("format", "xlsx"))]
    pub output: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(super) struct Ledger {
    #[arg(value_name = "FILE")]
    pub dataset: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", default_value = "table", value_enum)]
    pub format: SumFormat,
}

#[derive(Args, Debug)]
pub(super) struct Versus {
    #[arg(value_name = "FILE")]
    pub dataset: Option<PathBuf>,
    #[arg(long, value_name = "FILTER")]
    pub a: Vec<String>,
    #[arg(long, value_name = "FILTER")]
    pub b: Vec<String>,
    #[arg(long, value_name = "OTHER")]
    pub other: Option<PathBuf>,
    #[arg(long = "where", value_name = "FILTER")]
    pub filters: Vec<String>,
    #[arg(long, value_name = "MEASURE", default_value = "investment", value_parser = words(&ADDED, Measure::code))]
    pub measure: Measure,
    #[arg(long, value_name = "FIELD", default_value = "sector", value_parser = words(Grouping::ALL, Grouping::code))]
    pub by: Grouping,
    #[arg(long, value_name = "FORMAT", default_value = "table", value_enum)]
    pub format: SumFormat,
}

#[derive(Args, Debug)]
pub(super) struct Radar {
    #[arg(value_name = "FILE")]
    pub dataset: Option<PathBuf>,
    #[arg(long = "where", value_name = "FILTER")]
    pub filters: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub today: Option<jiff::civil::Date>,
    #[arg(long, value_name = "FORMAT", default_value = "table", value_enum)]
    pub format: RadarFormat,
}

#[derive(Args, Debug)]
pub(super) struct Sum {
    #[arg(value_name = "FILE")]
    pub dataset: Option<PathBuf>,
    #[arg(long, conflicts_with = "per")]
    pub weighted: bool,
    #[arg(long, value_name = "FIELD", value_parser = words(Grouping::ALL, Grouping::code))]
    pub by: Option<Grouping>,
    #[arg(long, value_name = "MEASURE", default_value = "investment", value_parser = words(Measure::ALL, Measure::code))]
    pub measure: Measure,
    #[arg(long, value_name = "WHAT", default_value = "nothing", value_parser = words(Per::ALL, Per::code))]
    pub per: Per,
    #[arg(long = "where", value_name = "FILTER")]
    pub filters: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    #[arg(long, value_name = "FORMAT", default_value = "table", value_enum)]
    pub format: SumFormat,
}

#[derive(Args, Debug)]
pub(super) struct Chart {
    #[arg(value_name = "FILE")]
    pub dataset: Option<PathBuf>,
    #[arg(long, value_name = "FIGURE", value_parser = words(FigureName::ALL, FigureName::code), required_unless_present_any = ["all", "view"])]
    pub figure: Option<FigureName>,
    #[arg(long, conflicts_with_all = ["figure", "title", "subtitle"])]
    pub all: bool,
    #[arg(long, value_name = "LANG", value_delimiter = ',', value_parser = words(Lang::ALL, Lang::code), requires = "all")]
    pub langs: Vec<Lang>,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', value_parser = words(&Format::ALL, Format::extension), requires = "all")]
    pub formats: Vec<Format>,
    #[command(flatten)]
    pub picture: Picture,
    #[command(flatten)]
    pub bars: FigureArgs,
    #[command(flatten)]
    pub map: MapArgs,
    #[command(flatten)]
    pub timeline: Timeline,
    #[command(flatten)]
    pub ladder: Ladder,
    #[command(flatten)]
    pub ledger: LedgerArgs,
    #[command(flatten)]
    pub scatter: Scatter,
    #[command(flatten)]
    pub versus: VersusArgs,
    #[command(flatten)]
    pub pivot: PivotArgs,
    #[arg(long = "where", value_name = "FILTER")]
    pub filters: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    #[arg(id = "without-largest", long, value_name = "N", value_parser = without_largest)]
    pub without_largest: Option<usize>,
    #[arg(short, long, value_name = "OUT")]
    pub output: PathBuf,
}

/// Exactly one of the three is asked for; [`super::report`] says so in words.
#[derive(Args, Debug)]
pub(super) struct Report {
    #[arg(value_name = "FILE")]
    pub dataset: Option<PathBuf>,
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    #[arg(long, value_name = "ID")]
    pub project: Option<String>,
    #[arg(long)]
    pub atlas: bool,
    #[arg(short, long, value_name = "OUT")]
    pub output: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct Set {
    #[arg(value_name = "FILE")]
    pub dataset: PathBuf,
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(value_name = "PATH=VALUE", required = true, allow_hyphen_values = true)]
    pub changes: Vec<String>,
}

#[derive(Args, Debug)]
pub(super) struct Convert {
    #[arg(value_name = "IN")]
    pub input: PathBuf,
    #[arg(value_name = "OUT")]
    pub output: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct Diff {
    #[arg(value_name = "A")]
    pub before: PathBuf,
    #[arg(value_name = "B")]
    pub after: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_enum)]
    pub format: DiffFormat,
}

#[derive(Args, Debug)]
pub(super) struct Merge {
    #[arg(value_name = "BASE")]
    pub base: PathBuf,
    #[arg(value_name = "OURS")]
    pub ours: PathBuf,
    #[arg(value_name = "THEIRS")]
    pub theirs: PathBuf,
    #[arg(short, long, value_name = "OUT")]
    pub output: PathBuf,
}

/// Reads one word of a closed list.
pub(super) fn words<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    code: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.iter().map(|value| code(*value))).try_map(move |word| {
        let found = all.iter().copied().find(|value| code(*value) == word);
        found.ok_or(word)
    })
}

/// How many of the largest projects are left out.
fn without_largest(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|n| *n <= Filter::MOST_WITHOUT);
    number.ok_or_else(|| text.to_owned())
}

/// A day, `2026-11-22`.
fn day(text: &str) -> Result<jiff::civil::Date, String> {
    text.parse().map_err(|_| text.to_owned())
}

/// Pixels for one point, 1 to 4.
pub(super) fn scale(text: &str) -> Result<f32, String> {
    let number = text.parse().ok().filter(|n| (1.0..=4.0).contains(n));
    number.ok_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_outside_their_bounds_are_refused() {
        assert_eq!(scale("1.5"), Ok(1.5));
        for text in ["0", "5", "NaN", "inf", ""] {
            assert!(scale(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_command_is_a_command_also_behind_the_language() {
        let args = Joba::try_parse_from(["joba", "--lang", "ru", "schema"]).expect("arguments");
        assert!(matches!(args.command, Some(Command::Schema)));
        let args = Joba::try_parse_from(["joba", "data.json"]).expect("arguments");
        assert_eq!(args.file, Some(PathBuf::from("data.json")));
        assert!(args.command.is_none());
    }
}
