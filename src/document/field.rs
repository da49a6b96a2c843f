//! One field of a project as a cell, a paste or a change of many projects sets it.

use super::Key;
use super::edit::{Edit, EditName, Put, Slot, Stored};
use crate::model::claim::{Claim, Claims, Known};
use crate::model::codes::{Event, Lang, MissingReason, ProjectType, Qualifier, Sector, Status};
use crate::model::date::Date;
use crate::model::iso::Currency;
use crate::model::json::Num;
use crate::model::project::{Milestone, Project};
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::record::Record as _;
use crate::model::region::Region;
use crate::model::text::Text;

/// What a claim states: a number with its doubt, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Stated {
    /// A number, meant in some way that is not a range.
    Single(Qualifier, Num),
    /// From a lower to an upper end.
    Range(Num, Num),
    /// None, for this reason.
    Missing(MissingReason),
}

/// A new value of one field.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldChange {
    /// The name in one language; the names in other languages stay.
    Name(Lang, String),
    /// The region.
    Region(Option<Region>),
    /// The district.
    District(Option<String>),
    /// Town or village.
    Settlement(Option<String>),
    /// Plant or plot.
    Site(Option<String>),
    /// The sector.
    Sector(Option<Sector>),
    /// The status.
    Status(Option<Status>),
    /// What kind of undertaking it is.
    Kind(Option<ProjectType>),
    /// The preferred claim of money, in this currency.
    Investment(Stated, Currency),
    /// The preferred claim of permanent jobs, or of those whose kind is not said.
    Jobs(Stated),
    /// The preferred claim of construction jobs.
    ConstructionJobs(Stated),
    /// The planned date of commissioning.
    Commissioning(Option<Date>),
    /// One more label.
    AddTag(String),
    /// A label less.
    RemoveTag(String),
    /// Whether it counts in totals, and if not, why.
    InTotals(bool, Option<Text>),
}

/// Why a field cannot be set as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// The number adds up permanent jobs and jobs of unknown kind.
    TwoKindsOfJobs,
}

impl Stated {
    /// What a claim states; `None` when it states nothing that can be used.
    pub fn of(claim: &Claim) -> Option<Self> {
        if let Some(reason) = claim.missing {
            return Some(Self::Missing(reason));
        }
        if claim.unreadable("qualifier").is_some() {
            return None;
        }
        if claim.meant() == Qualifier::Range {
            return Some(Self::Range(claim.low.clone()?, claim.high.clone()?));
        }
        let number = claim.amount.as_ref().or(claim.value.as_ref())?;
        Some(Self::Single(claim.meant(), number.clone()))
    }

    /// Makes a claim state this; source and note stay. Money has a currency.
    fn put(&self, claim: &mut Claim, money: Option<Currency>) {
        let before = std::mem::take(claim);
        *claim = Claim {
            source: before.source.clone(),
            note: before.note.clone(),
            extra: before.extra.clone(),
            ..Claim::default()
        };
        match self {
            Self::Missing(reason) => claim.missing = Some(*reason),
            Self::Single(qualifier, number) => {
                let place = if money.is_some() {
                    &mut claim.amount
                } else {
                    &mut claim.value
                };
                *place = Some(number.clone());
                claim.qualifier = (*qualifier != Qualifier::Exact).then_some(*qualifier);
                claim.currency = money;
            }
            Self::Range(low, high) => {
                claim.low = Some(low.clone());
                claim.high = Some(high.clone());
                claim.qualifier = Some(Qualifier::Range);
                claim.currency = money;
            }
        }
        for field in unread(&before) {
            claim.extra.take(field);
        }
    }
}

/// The fields of a statement that hold no value; what stood there and could not be read goes with a new statement.
fn unread(claim: &Claim) -> impl Iterator<Item = &'static str> {
    [
        ("value", claim.value.is_none()),
        ("amount", claim.amount.is_none()),
        ("low", claim.low.is_none()),
        ("high", claim.high.is_none()),
        ("qualifier", claim.qualifier.is_none()),
        ("missing", claim.missing.is_none()),
        ("currency", claim.currency.is_none()),
    ]
    .into_iter()
    .filter_map(|(field, is_empty)| is_empty.then_some(field))
}

impl FieldChange {
    /// The field's name in the file.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Name(..) => "name",
            Self::Region(_) => "region",
            Self::District(_) => "district",
            Self::Settlement(_) => "settlement",
            Self::Site(_) => "site",
            Self::Sector(_) => "sector",
            Self::Status(_) => "status",
            Self::Kind(_) => "type",
            Self::Investment(..) => "investment",
            Self::Jobs(_) | Self::ConstructionJobs(_) => "jobs",
            Self::Commissioning(_) => "milestones",
            Self::AddTag(_) | Self::RemoveTag(_) => "tags",
            Self::InTotals(..) => "include_in_totals",
        }
    }

    /// The project with this change.
    ///
    /// # Errors
    /// When the number is a sum of two claims, of which a person has to say which one is meant.
    pub fn apply(&self, before: &Project) -> Result<Project, FieldError> {
        let mut project = before.clone();
        match self {
            Self::Name(lang, text) => set_text(&mut project.name, *lang, text),
            Self::Region(region) => project.region = *region,
            Self::District(text) => project.district.clone_from(text),
            Self::Settlement(text) => project.settlement.clone_from(text),
            Self::Site(text) => project.site.clone_from(text),
            Self::Sector(sector) => project.sector = *sector,
            Self::Status(status) => project.status = *status,
            Self::Kind(kind) => project.kind = *kind,
            Self::Investment(stated, currency) => {
                put_preferred(&mut project.investment, stated, Some(*currency));
            }
            Self::Jobs(stated) => {
                let claims = match jobs_place(before).ok_or(FieldError::TwoKindsOfJobs)? {
                    JobsPlace::Permanent => &mut project.jobs.permanent,
                    JobsPlace::Unspecified => &mut project.jobs.unspecified,
                };
                put_preferred(claims, stated, None);
            }
            Self::ConstructionJobs(stated) => {
                put_preferred(&mut project.jobs.construction, stated, None);
            }
            Self::Commissioning(date) => plan(&mut project, date.as_ref()),
            Self::AddTag(tag) => {
                if !project.tags.contains(tag) {
                    project.tags.push(tag.clone());
                }
            }
            Self::RemoveTag(tag) => project.tags.retain(|t| t != tag),
            Self::InTotals(is_in, reason) => {
                project.include_in_totals = (!is_in).then_some(false);
                project.exclude_reason = reason.clone().filter(|_| !is_in);
            }
        }
        Ok(project)
    }
}

/// Which claims of jobs the headline number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobsPlace {
    /// Those for permanent jobs.
    Permanent,
    /// Those of unknown kind.
    Unspecified,
}

/// The claims that the headline number of jobs comes from, or that a first one goes to; `None` when it is a sum of two.
pub fn jobs_place(project: &Project) -> Option<JobsPlace> {
    let known = |claims: &Claims| crate::model::claim::known(claims, DEFAULT_TOLERANCE);
    let (permanent, unspecified) = (
        known(&project.jobs.permanent),
        known(&project.jobs.unspecified),
    );
    match (permanent.quantity(), unspecified.quantity()) {
        (Some(_), Some(_)) => None,
        (None, Some(_)) => Some(JobsPlace::Unspecified),
        (None, None) if permanent == Known::NobodyLooked => Some(JobsPlace::Unspecified),
        (Some(_) | None, None) => Some(JobsPlace::Permanent),
    }
}

/// An edit that puts these projects.
pub fn edit_of(name: EditName, changed: impl IntoIterator<Item = (Key, Project)>) -> Edit {
    let puts = changed.into_iter().map(|(key, project)| Put {
        slot: Slot::Project(key),
        at: None,
        record: Some(Stored::Project(Box::new(project))),
    });
    Edit {
        name,
        puts: puts.collect(),
    }
}

fn put_preferred(claims: &mut Claims, stated: &Stated, money: Option<Currency>) {
    if let Some(claim) = claims.first_mut() {
        stated.put(claim, money);
    } else {
        let mut claim = Claim::default();
        stated.put(&mut claim, money);
        claims.push(claim);
    }
}

fn set_text(text: &mut Text, lang: Lang, new: &str) {
    match text {
        Text::Plain(plain) => new.clone_into(plain),
        Text::ByLang(texts) => match texts.iter_mut().find(|(tag, _)| tag == lang.code()) {
            Some((_, text)) => new.clone_into(text),
            None => texts.push((lang.code().to_owned(), new.to_owned())),
        },
    }
}

/// Sets the planned date that the table shows, at the first commissioning that has one, else at the first one.
fn plan(project: &mut Project, date: Option<&Date>) {
    let is_meant = |m: &Milestone| m.event == Some(Event::Commissioning);
    let milestones = &mut project.milestones;
    let at = milestones
        .iter()
        .position(|m| is_meant(m) && m.planned.is_some())
        .or_else(|| milestones.iter().position(is_meant));
    match (at, date) {
        (Some(at), _) => {
            let milestone = &mut milestones[at];
            if milestone.planned.is_none() {
                milestone.extra.take("planned");
            }
            milestone.planned = date.cloned();
            let bare = Milestone {
                event: milestone.event,
                ..Milestone::default()
            };
            if *milestone == bare {
                milestones.remove(at);
            }
        }
        (None, Some(date)) => milestones.push(Milestone {
            event: Some(Event::Commissioning),
            planned: Some(date.clone()),
            ..Milestone::default()
        }),
        (None, None) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::json::Json;
    use crate::model::record::Field;

    fn project(json: &str) -> Project {
        let json = Json::parse(json).expect("JSON");
        Project::read(&json).expect("an object")
    }

    fn about(n: i64) -> Stated {
        Stated::Single(Qualifier::Approx, Num::Int(n))
    }

    #[test]
    fn a_new_amount_keeps_source_note_and_rivals() {
        let before = project(
            r#"{"investment": [{"amount": "much", "currency": "KZT", "qualifier": "circa", "source": "s", "note": "n", "x": 1},
                {"amount": 7, "currency": "USD"}]}"#,
        );
        let after = FieldChange::Investment(about(5), Currency::USD)
            .apply(&before)
            .expect("one claim");
        let expected = project(
            r#"{"investment": [{"amount": 5, "currency": "USD", "qualifier": "approx", "source": "s", "note": "n", "x": 1},
                {"amount": 7, "currency": "USD"}]}"#,
        );
        assert_eq!(after.write(), expected.write());
    }

    #[test]
    fn the_first_number_becomes_a_claim_without_source() {
        let after = FieldChange::Jobs(about(90))
            .apply(&project("{}"))
            .expect("no claim yet");
        assert_eq!(
            Stated::of(&after.jobs.unspecified[0]),
            Some(about(90)),
            "of which kind, nobody has said"
        );
        assert_eq!(after.jobs.unspecified[0].source, None);
    }

    #[test]
    fn a_sum_of_two_kinds_of_jobs_is_not_changed_as_one_number() {
        let both =
            project(r#"{"jobs": {"permanent": [{"value": 1}], "unspecified": [{"value": 2}]}}"#);
        let refused = FieldChange::Jobs(about(5)).apply(&both);
        assert_eq!(refused, Err(FieldError::TwoKindsOfJobs));
    }

    #[test]
    fn a_reason_why_there_is_none_takes_the_number_away() {
        let before =
            project(r#"{"investment": [{"amount": 5, "currency": "USD", "source": "s"}]}"#);
        let missing = Stated::Missing(MissingReason::Withheld);
        let after = FieldChange::Investment(missing, Currency::USD)
            .apply(&before)
            .expect("one claim");
        let expected = project(r#"{"investment": [{"missing": "withheld", "source": "s"}]}"#);
        assert_eq!(after.write(), expected.write());
    }

    #[test]
    fn a_planned_date_goes_where_the_table_reads_it_and_comes_out_again() {
        let date = Date::parse("2027-36");
        for json in [
            "{}",
            r#"{"milestones": [{"event": "agreement", "actual": "2024"}]}"#,
            r#"{"milestones": [{"event": "commissioning", "actual": "2029"}]}"#,
            r#"{"milestones": [{"event": "commissioning", "planned": "soon", "note": "n"}]}"#,
        ] {
            let before = project(json);
            let set = FieldChange::Commissioning(date.clone()).apply(&before);
            let set = set.expect("a date");
            assert_eq!(set.planned(Event::Commissioning), date.as_ref(), "{json}");
            let cleared = FieldChange::Commissioning(None).apply(&set).expect("none");
            assert_eq!(cleared.planned(Event::Commissioning), None, "{json}");
            assert_eq!(cleared.milestones.len(), before.milestones.len(), "{json}");
        }
    }

    #[test]
    fn a_name_in_another_language_stays() {
        let before = project(r#"{"name": {"en": "Plant", "ru": "Завод"}}"#);
        let named = |lang, text: &str| {
            let change = FieldChange::Name(lang, text.to_owned());
            change.apply(&before).expect("a name").name
        };
        let name = named(Lang::Kk, "Зауыт");
        assert_eq!(name.all().collect::<Vec<_>>(), ["Plant", "Завод", "Зауыт"]);
        assert_eq!(named(Lang::Ru, "Фабрика").get(Lang::En), "Plant");
    }
}
