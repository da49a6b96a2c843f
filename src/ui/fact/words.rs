//! How a number of a project is called, in which unit it is, and who says so in one line.

use crate::i18n::Words;
use crate::model::claim::Claims;
use crate::model::fact::FactId;
use crate::model::project::Project;
use crate::ui::View;
use crate::ui::panel::draft::claim::Kind;
use crate::ui::panel::words::{line, source_name};

/// The name of a number.
pub fn fact_name(words: &Words, project: &Project, fact: FactId) -> String {
    let with = |id: &str, detail: Option<&str>| {
        let detail = detail.map(line).filter(|text| !text.is_empty());
        match detail {
            Some(detail) => format!("{} · {detail}", words.text(id)),
            None => words.text(id),
        }
    };
    let lang = words.lang();
    match fact {
        FactId::Investment => words.text("panel-section-investment"),
        FactId::PermanentJobs => words.text("panel-jobs-permanent"),
        FactId::UnspecifiedJobs => words.text("panel-jobs-unspecified"),
        FactId::ConstructionJobs => words.text("panel-jobs-construction"),
        FactId::Capacity(at) => {
            let capacity = project.capacity.get(at);
            let product = capacity.map(|c| c.product.get(lang));
            with("panel-section-capacity", product)
        }
        FactId::Commitment(at) => {
            let promise = project.commitments.get(at).map(|c| c.what.get(lang));
            with("panel-commitment", promise)
        }
        FactId::Area => words.text("panel-section-area"),
        FactId::Count => words.text("panel-ledger-projects"),
    }
}

/// What a number counts.
pub(in crate::ui) fn fact_kind(project: &Project, fact: FactId) -> Kind<'_> {
    match fact {
        FactId::Investment => Kind::Money,
        FactId::PermanentJobs | FactId::UnspecifiedJobs | FactId::ConstructionJobs => Kind::Jobs,
        FactId::Capacity(at) => Kind::Unit(
            project
                .capacity
                .get(at)
                .map_or("", |c| c.unit.as_deref().unwrap_or_default()),
        ),
        FactId::Commitment(at) => Kind::Unit(
            project
                .commitments
                .get(at)
                .map_or("", |c| c.unit.as_deref().unwrap_or_default()),
        ),
        FactId::Area => Kind::Unit("ha"),
        FactId::Count => Kind::Unit(""),
    }
}

/// Who says the preferred number, with the date, and how many rivals it has; empty without a claim.
pub fn origin(view: &View<'_>, claims: &Claims) -> String {
    let words = view.words;
    let Some(first) = claims.first() else {
        return String::new();
    };
    let source = match &first.source {
        None => words.text("panel-no-source"),
        Some(id) => {
            let name = match view.document.dataset().source(id) {
                Some(source) => source_name(words, source),
                None => words.fill("panel-source-unknown", &[("id", line(id.as_str()).into())]),
            };
            words.fill("fact-source", &[("source", name.into())])
        }
    };
    let rivals = claims.len() - 1;
    if rivals == 0 {
        return source;
    }
    let shown = words.number(rivals as f64, 0);
    let args = [("n", rivals.into()), ("shown", shown.into())];
    format!("{source}\n{}", words.fill("fact-rivals", &args))
}
