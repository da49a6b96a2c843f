//! Visits every value of a dataset in file order and tells each rule what it is and where it stands.

use super::place::Place;
use super::subject::Subject;
use crate::model::announcement::Announcement;
use crate::model::certainty::Certainty;
use crate::model::change::Change;
use crate::model::claim::Claim;
use crate::model::dataset::Dataset;
use crate::model::json::Json;
use crate::model::mute::MutedChecks;
use crate::model::project::{
    Capacity, Commitment, Jobs, JobsFields, Milestone, Party, Project, ProjectId,
};
use crate::model::rates::Rate;
use crate::model::record::{Extra, Field, List, Record};
use crate::model::region_stat::{Indicator, RegionStat};
use crate::model::shape::{RecordShape, Shape};
use crate::model::source::{Source, SourceId};
use crate::model::text::Text;

/// One value of the dataset.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    /// Where it stands.
    pub place: &'a Place<'a>,
    /// The record it belongs to.
    pub subject: Subject,
    /// The value.
    pub value: Value<'a>,
    /// The same as a record, if it is one.
    pub record: Option<&'a dyn AnyRecord>,
}

/// What a value is.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// A rate of exchange.
    Rate(&'a Rate),
    /// A source.
    Source(&'a Source),
    /// A project.
    Project(&'a Project),
    /// A party of a project.
    Party(&'a Party),
    /// A claim of money.
    Money(&'a Claim),
    /// A claim of anything else.
    Count(&'a Claim),
    /// An announcement.
    Announcement(&'a Announcement),
    /// The weights by status.
    Certainty(&'a Certainty),
    /// A statistic of a region.
    RegionStat(&'a RegionStat),
    /// Any other record; only the rules for all records look at it.
    Other,
    /// A text by language or plain.
    Text(&'a Text),
    /// A reference to a source.
    SourceRef(&'a SourceId),
    /// A reference to a project.
    Member(&'a ProjectId),
    /// A value that is kept and not read.
    Kept(&'a Json),
    /// An item that its list cannot hold, and what the list holds.
    Unreadable(&'a Json, fn() -> Shape),
}

/// A record whatever its type.
pub(super) trait AnyRecord {
    /// Names of the known fields.
    fn fields(&self) -> &'static [&'static str];
    /// The known fields with what they may hold.
    fn shape(&self) -> RecordShape;
    /// Unknown and unreadable fields.
    fn extra(&self) -> &Extra;
    /// Whether a known field holds a value that was read.
    fn is_read(&self, field: &str) -> bool;
}

impl<R: Record> AnyRecord for R {
    fn fields(&self) -> &'static [&'static str] {
        R::FIELDS
    }

    fn shape(&self) -> RecordShape {
        R::record_shape()
    }

    fn extra(&self) -> &Extra {
        Record::extra(self)
    }

    fn is_read(&self, field: &str) -> bool {
        let mut bare = self.clone();
        bare.extra_mut().0.clear();
        let written = Field::write(&bare);
        written.as_ref().and_then(|json| json.get(field)).is_some()
    }
}

/// Calls `visit` for every value of `dataset`, parents before children.
pub(super) fn walk(dataset: &Dataset, visit: &mut dyn FnMut(&Node<'_>)) {
    let mut walker = Walker {
        visit,
        subject: Subject::Dataset,
    };
    walker.dataset(dataset);
}

struct Walker<'v> {
    visit: &'v mut dyn FnMut(&Node<'_>),
    subject: Subject,
}

impl Walker<'_> {
    fn record<R: Record>(&mut self, place: &Place<'_>, record: &R, value: Value<'_>) {
        (self.visit)(&Node {
            place,
            subject: self.subject,
            value,
            record: Some(record),
        });
    }

    fn plain(&mut self, place: &Place<'_>, value: Value<'_>) {
        (self.visit)(&Node {
            place,
            subject: self.subject,
            value,
            record: None,
        });
    }

    /// Visits the items of the list in field `name` in file order, the unreadable ones between the others.
    fn list<T: Field>(
        &mut self,
        parent: &Place<'_>,
        name: &str,
        list: &List<T>,
        mut item: impl FnMut(&mut Self, &Place<'_>, usize, &T),
    ) {
        let place = parent.field(name);
        let mut unreadable = list.unreadable().iter().peekable();
        for (row, value) in list.iter().enumerate() {
            let position = list.file_index(row);
            while let Some((at, json)) = unreadable.next_if(|(at, _)| *at < position) {
                self.plain(&place.item(*at), Value::Unreadable(json, T::shape));
            }
            item(self, &place.item(position), row, value);
        }
        for (at, json) in unreadable {
            self.plain(&place.item(*at), Value::Unreadable(json, T::shape));
        }
    }

    fn leaves<T: Field>(&mut self, parent: &Place<'_>, name: &str, list: &List<T>) {
        self.list(parent, name, list, |_, _, _, _| {});
    }

    fn kept(&mut self, parent: &Place<'_>, name: &str, list: &List<Json>) {
        self.list(parent, name, list, |w, place, _, json| {
            w.plain(place, Value::Kept(json));
        });
    }

    fn text(&mut self, parent: &Place<'_>, name: &str, text: Option<&Text>) {
        if let Some(text) = text {
            self.plain(&parent.field(name), Value::Text(text));
        }
    }

    fn source(&mut self, parent: &Place<'_>, name: &str, source: Option<&SourceId>) {
        if let Some(source) = source {
            self.plain(&parent.field(name), Value::SourceRef(source));
        }
    }

    fn dataset(&mut self, dataset: &Dataset) {
        let root = &Place::Root;
        self.record(root, dataset, Value::Other);
        self.text(root, "title", dataset.title.as_ref());
        self.text(root, "description", dataset.description.as_ref());
        self.list(root, "rates", &dataset.rates, |w, place, row, rate| {
            w.about(Subject::Rate(row), |w| w.rate(place, rate));
        });
        self.list(root, "sources", &dataset.sources, |w, place, row, s| {
            w.about(Subject::Source(row), |w| w.source_itself(place, s));
        });
        self.list(root, "projects", &dataset.projects, |w, place, row, p| {
            w.about(Subject::Project(row), |w| w.project(place, p));
        });
        let announcements = &dataset.announcements;
        self.list(root, "announcements", announcements, |w, place, row, a| {
            w.about(Subject::Announcement(row), |w| w.announcement(place, a));
        });
        self.kept(root, "views", &dataset.views);
        if let Some(certainty) = &dataset.certainty {
            let place = &root.field("certainty");
            self.record(place, certainty, Value::Certainty(certainty));
        }
        let stats = &dataset.region_stats;
        self.list(root, "region_stats", stats, |w, place, row, stat| {
            w.about(Subject::RegionStat(row), |w| w.region_stat(place, stat));
        });
        self.list(root, "changes", &dataset.changes, |w, place, _, c| {
            w.change(place, c);
        });
    }

    /// Visits what belongs to one record.
    fn about(&mut self, subject: Subject, visit: impl FnOnce(&mut Self)) {
        self.subject = subject;
        visit(self);
        self.subject = Subject::Dataset;
    }

    fn rate(&mut self, place: &Place<'_>, rate: &Rate) {
        self.record(place, rate, Value::Rate(rate));
        self.source(place, "source", rate.source.as_ref());
        self.mutes(place, &rate.muted_checks);
    }

    fn source_itself(&mut self, place: &Place<'_>, source: &Source) {
        self.record(place, source, Value::Source(source));
        self.text(place, "title", Some(&source.title));
        self.mutes(place, &source.muted_checks);
    }

    fn project(&mut self, place: &Place<'_>, project: &Project) {
        self.record(place, project, Value::Project(project));
        self.text(place, "name", Some(&project.name));
        self.leaves(place, "aliases", &project.aliases);
        self.texts(place, "products", &project.products);
        self.source(place, "status_source", project.status_source.as_ref());
        self.list(place, "parties", &project.parties, |w, place, _, party| {
            w.record(place, party, Value::Party(party));
        });
        self.money(place, "investment", &project.investment);
        let covers = project.investment_covers.as_ref();
        self.text(place, "investment_covers", covers);
        self.jobs(place, &project.jobs);
        self.list(place, "capacity", &project.capacity, |w, place, _, c| {
            w.capacity(place, c);
        });
        let milestones = &project.milestones;
        self.list(place, "milestones", milestones, |w, place, _, m| {
            w.milestone(place, m);
        });
        let commitments = &project.commitments;
        self.list(place, "commitments", commitments, |w, place, _, c| {
            w.commitment(place, c);
        });
        self.leaves(place, "instruments", &project.instruments);
        self.counts(place, "area_ha", &project.area_ha);
        self.leaves(place, "markets", &project.markets);
        self.text(place, "notes", project.notes.as_ref());
        let reason = project.exclude_reason.as_ref();
        self.text(place, "exclude_reason", reason);
        if let Some(verified) = &project.verified {
            self.record(&place.field("verified"), verified, Value::Other);
        }
        self.leaves(place, "tags", &project.tags);
        self.mutes(place, &project.muted_checks);
    }

    fn mutes(&mut self, parent: &Place<'_>, mutes: &MutedChecks) {
        self.list(parent, "muted_checks", mutes, |w, place, _, m| {
            w.record(place, m, Value::Other);
            w.text(place, "reason", m.reason.as_ref());
        });
    }

    fn announcement(&mut self, place: &Place<'_>, announcement: &Announcement) {
        self.record(place, announcement, Value::Announcement(announcement));
        self.text(place, "title", Some(&announcement.title));
        self.source(place, "source", announcement.source.as_ref());
        let members = &announcement.members;
        self.list(place, "members", members, |w, place, _, member| {
            w.plain(place, Value::Member(member));
        });
        self.counts(place, "count", &announcement.count);
        self.money(place, "investment", &announcement.investment);
        self.jobs(place, &announcement.jobs);
        self.text(place, "notes", announcement.notes.as_ref());
        self.mutes(place, &announcement.muted_checks);
    }

    fn region_stat(&mut self, place: &Place<'_>, stat: &RegionStat) {
        self.record(place, stat, Value::RegionStat(stat));
        match stat.indicator {
            Some(Indicator::GrossRegionalProduct) => self.money(place, "claims", &stat.claims),
            Some(Indicator::Population) | None => self.counts(place, "claims", &stat.claims),
        }
        self.mutes(place, &stat.muted_checks);
    }

    fn change(&mut self, place: &Place<'_>, change: &Change) {
        self.record(place, change, Value::Other);
        for (name, value) in [("old", &change.old), ("new", &change.new)] {
            if let Some(json) = value {
                self.plain(&place.field(name), Value::Kept(json));
            }
        }
    }

    fn texts(&mut self, parent: &Place<'_>, name: &str, list: &List<Text>) {
        self.list(parent, name, list, |w, place, _, text| {
            w.plain(place, Value::Text(text));
        });
    }

    fn money(&mut self, parent: &Place<'_>, name: &str, claims: &List<Claim>) {
        self.list(parent, name, claims, |w, place, _, claim| {
            w.claim(place, claim, Value::Money(claim));
        });
    }

    fn counts(&mut self, parent: &Place<'_>, name: &str, claims: &List<Claim>) {
        self.list(parent, name, claims, |w, place, _, claim| {
            w.claim(place, claim, Value::Count(claim));
        });
    }

    fn claim(&mut self, place: &Place<'_>, claim: &Claim, value: Value<'_>) {
        self.record(place, claim, value);
        self.source(place, "source", claim.source.as_ref());
        self.text(place, "note", claim.note.as_ref());
    }

    fn jobs(&mut self, parent: &Place<'_>, jobs: &Jobs) {
        let fields: &JobsFields = jobs;
        let place = &parent.field("jobs");
        self.record(place, fields, Value::Other);
        self.counts(place, "permanent", &fields.permanent);
        self.counts(place, "construction", &fields.construction);
        self.counts(place, "unspecified", &fields.unspecified);
    }

    fn capacity(&mut self, place: &Place<'_>, capacity: &Capacity) {
        self.record(place, capacity, Value::Other);
        self.text(place, "product", Some(&capacity.product));
        self.counts(place, "claims", &capacity.claims);
    }

    fn milestone(&mut self, place: &Place<'_>, milestone: &Milestone) {
        self.record(place, milestone, Value::Other);
        self.source(place, "source", milestone.source.as_ref());
        self.text(place, "note", milestone.note.as_ref());
    }

    fn commitment(&mut self, place: &Place<'_>, commitment: &Commitment) {
        self.record(place, commitment, Value::Other);
        self.text(place, "what", Some(&commitment.what));
        self.counts(place, "claims", &commitment.claims);
        self.source(place, "source", commitment.source.as_ref());
    }
}
