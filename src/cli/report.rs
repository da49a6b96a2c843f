//! `joba report`: the brief of a region, the passport of a project or the atlas as a PDF file.

use jiff::{Timestamp, Zoned};

use super::args::Report as Args;
use super::convert::extension;
use super::output::{Answer, Failure};
use super::{CANNOT, help, input};
use crate::document::store::Expect;
use crate::export;
use crate::figure::report::{Ground, Report, Subject};
use crate::i18n::Words;
use crate::model::dataset::Dataset;
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::region::Region;
use crate::model::visible::visible;
use crate::query::filter::Filter;
use crate::query::index::Index;

/// What the arguments ask for, before the dataset is read.
enum Asked<'a> {
    Region(Region),
    Project(&'a str),
    Atlas,
}

pub(super) fn report(args: &Args, words: &'static Words) -> Result<Answer, Failure> {
    let asked = asked(args, words)?;
    if extension(&args.output) != "pdf" {
        let path = visible(&args.output.to_string_lossy(), 160);
        let text = words.fill("cli-report-unknown-output", &[("path", path.into())]);
        return Err(Failure::new(CANNOT, text));
    }
    let dataset = input::dataset(args.dataset.as_deref(), words)?;
    let index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
    let subject = subject(&asked, &dataset, words)?;
    let ground = Ground {
        dataset: &dataset,
        index: &index,
        words,
        today: Zoned::now().date(),
    };
    // The row was found in this dataset.
    let report = Report::new(&ground, subject);
    let report = report.ok_or_else(|| Failure::new(CANNOT, words.text("cli-report-which")))?;
    let bytes = export::report::pdf(&report, subject, Timestamp::now(), &|_, _| true)
        .map_err(|error| Failure::new(CANNOT, words.text(error.message_id())))?;
    input::save(
        &args.output,
        &bytes.unwrap_or_default(),
        Expect::Anything,
        words,
    )?;
    Ok(Answer::of(String::new()))
}

fn asked<'a>(args: &'a Args, words: &Words) -> Result<Asked<'a>, Failure> {
    match (&args.region, &args.project, args.atlas) {
        (Some(text), None, false) => region(text, words),
        (None, Some(id), false) => Ok(Asked::Project(id)),
        (None, None, true) => Ok(Asked::Atlas),
        _ => Err(help::wrong(words, "cli-report-which")),
    }
}

/// A region as `--where` takes it.
fn region<'a>(text: &str, words: &Words) -> Result<Asked<'a>, Failure> {
    let mut filter = Filter::default();
    input::add_filter(&mut filter, &format!("region={text}"), words)?;
    let mut regions = filter.regions.iter();
    if let (Some(Some(region)), None) = (regions.next(), regions.next()) {
        return Ok(Asked::Region(*region));
    }
    let text = visible(text, 80);
    let args = [("field", "region".into()), ("value", text.into())];
    let text = words.fill("cli-where-unknown-value", &args);
    Err(Failure::new(CANNOT, text))
}

fn subject(asked: &Asked<'_>, dataset: &Dataset, words: &Words) -> Result<Subject, Failure> {
    match asked {
        Asked::Region(region) => Ok(Subject::Region(*region)),
        Asked::Atlas => Ok(Subject::Atlas),
        Asked::Project(id) => {
            let row = dataset.projects.iter().position(|p| p.id.as_str() == *id);
            row.map(Subject::Project).ok_or_else(|| {
                let id = visible(id, 80);
                let text = words.fill("cli-report-no-project", &[("id", id.into())]);
                Failure::new(CANNOT, text)
            })
        }
    }
}
