//! The facts of a record that rest on sources, each by a name of its own, and every place where a record cites one.

use super::announcement::Announcement;
use super::claim::{Claim, Claims};
use super::project::Project;
use super::record::List;
use super::source::SourceId;

/// Names a list of claims in its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactId {
    /// Money.
    Investment,
    /// Lasting jobs.
    PermanentJobs,
    /// Jobs whose kind the source does not say.
    UnspecifiedJobs,
    /// Jobs while it is built.
    ConstructionJobs,
    /// What it can make or take in, by place in its list.
    Capacity(usize),
    /// What was promised besides, by place in its list.
    Commitment(usize),
    /// Area in hectares.
    Area,
    /// How many projects an announcement covers.
    Count,
}

/// A place in a record that cites a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cite {
    /// A claim about a number, by place in its list.
    Claim(FactId, usize),
    /// The status of a project.
    Status,
    /// A milestone, by place in its list.
    Milestone(usize),
    /// A promise as a whole, by place in its list.
    Commitment(usize),
    /// An announcement or a rate as a whole.
    Itself,
}

impl Project {
    /// The facts of this project with a number, in reading order, those that nobody has looked at included.
    pub fn facts(&self) -> Vec<FactId> {
        let first = [
            FactId::Investment,
            FactId::PermanentJobs,
            FactId::UnspecifiedJobs,
            FactId::ConstructionJobs,
        ];
        first
            .into_iter()
            .chain((0..self.capacity.len()).map(FactId::Capacity))
            .chain((0..self.commitments.len()).map(FactId::Commitment))
            .chain([FactId::Area])
            .collect()
    }

    /// The claims about a fact; `None` for one that a project does not have.
    pub fn claims(&self, fact: FactId) -> Option<&Claims> {
        match fact {
            FactId::Investment => Some(&self.investment),
            FactId::PermanentJobs => Some(&self.jobs.permanent),
            FactId::UnspecifiedJobs => Some(&self.jobs.unspecified),
            FactId::ConstructionJobs => Some(&self.jobs.construction),
            FactId::Capacity(at) => self.capacity.get(at).map(|c| &c.claims),
            FactId::Commitment(at) => self.commitments.get(at).map(|c| &c.claims),
            FactId::Area => Some(&self.area_ha),
            FactId::Count => None,
        }
    }

    /// The same, to change.
    pub fn claims_mut(&mut self, fact: FactId) -> Option<&mut Claims> {
        match fact {
            FactId::Investment => Some(&mut self.investment),
            FactId::PermanentJobs => Some(&mut self.jobs.permanent),
            FactId::UnspecifiedJobs => Some(&mut self.jobs.unspecified),
            FactId::ConstructionJobs => Some(&mut self.jobs.construction),
            FactId::Capacity(at) => self.capacity.get_mut(at).map(|c| &mut c.claims),
            FactId::Commitment(at) => self.commitments.get_mut(at).map(|c| &mut c.claims),
            FactId::Area => Some(&mut self.area_ha),
            FactId::Count => None,
        }
    }

    /// Every place that cites a source, in reading order.
    pub fn cites(&self) -> Vec<(Cite, &SourceId)> {
        let mut found: Vec<(Cite, &SourceId)> = Vec::new();
        found.extend(self.status_source.as_ref().map(|id| (Cite::Status, id)));
        for fact in self.facts() {
            if let FactId::Commitment(at) = fact {
                let whole = self.commitments.get(at).and_then(|c| c.source.as_ref());
                found.extend(whole.map(|id| (Cite::Commitment(at), id)));
            }
            found.extend(cited(fact, self.claims(fact)));
        }
        let milestones = self.milestones.iter().enumerate();
        found.extend(milestones.filter_map(|(at, m)| {
            let id = m.source.as_ref()?;
            Some((Cite::Milestone(at), id))
        }));
        found
    }

    /// Lets every place that cites `from` cite `into`; whether there was one.
    pub fn repoint(&mut self, from: &SourceId, into: &SourceId) -> bool {
        let mut is_changed = turn(&mut self.status_source, from, into);
        for fact in self.facts() {
            if let Some(claims) = self.claims_mut(fact) {
                is_changed |= turn_all(claims, |c| &mut c.source, from, into);
            }
        }
        is_changed |= turn_all(&mut self.milestones, |m| &mut m.source, from, into);
        is_changed | turn_all(&mut self.commitments, |c| &mut c.source, from, into)
    }
}

/// The facts of an announcement, in reading order.
const ANNOUNCED: [FactId; 5] = [
    FactId::Count,
    FactId::Investment,
    FactId::PermanentJobs,
    FactId::UnspecifiedJobs,
    FactId::ConstructionJobs,
];

impl Announcement {
    /// The claims about a fact; `None` for one that an announcement does not have.
    pub fn claims(&self, fact: FactId) -> Option<&Claims> {
        match fact {
            FactId::Count => Some(&self.count),
            FactId::Investment => Some(&self.investment),
            FactId::PermanentJobs => Some(&self.jobs.permanent),
            FactId::UnspecifiedJobs => Some(&self.jobs.unspecified),
            FactId::ConstructionJobs => Some(&self.jobs.construction),
            FactId::Capacity(_) | FactId::Commitment(_) | FactId::Area => None,
        }
    }

    /// Every place that cites a source, in reading order.
    pub fn cites(&self) -> Vec<(Cite, &SourceId)> {
        let whole = self.source.iter().map(|id| (Cite::Itself, id));
        whole
            .chain(
                ANNOUNCED
                    .iter()
                    .flat_map(|fact| cited(*fact, self.claims(*fact))),
            )
            .collect()
    }

    /// Lets every place that cites `from` cite `into`; whether there was one.
    pub fn repoint(&mut self, from: &SourceId, into: &SourceId) -> bool {
        let mut is_changed = turn(&mut self.source, from, into);
        for claims in [
            &mut self.count,
            &mut self.investment,
            &mut self.jobs.0.permanent,
            &mut self.jobs.0.unspecified,
            &mut self.jobs.0.construction,
        ] {
            is_changed |= turn_all(claims, |c: &mut Claim| &mut c.source, from, into);
        }
        is_changed
    }
}

/// The claims about one fact that cite a source.
fn cited(fact: FactId, claims: Option<&Claims>) -> Vec<(Cite, &SourceId)> {
    let claims = claims.into_iter().flat_map(|list| list.iter().enumerate());
    claims
        .filter_map(|(at, claim)| Some((Cite::Claim(fact, at), claim.source.as_ref()?)))
        .collect()
}

/// Lets every item of a list that cites `from` cite `into`.
pub fn turn_all<T>(
    list: &mut List<T>,
    source: impl Fn(&mut T) -> &mut Option<SourceId>,
    from: &SourceId,
    into: &SourceId,
) -> bool {
    let mut is_changed = false;
    for item in list.iter_mut() {
        is_changed |= turn(source(item), from, into);
    }
    is_changed
}

fn turn(source: &mut Option<SourceId>, from: &SourceId, into: &SourceId) -> bool {
    let is_it = source.as_ref() == Some(from);
    if is_it {
        *source = Some(into.clone());
    }
    is_it
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::json::Json;
    use crate::model::record::Field;

    fn project() -> Project {
        let json = Json::parse(
            r#"{"id": "a", "status_source": "s", "investment": [{"amount": 1}, {"amount": 2, "source": "s"}],
                "capacity": [{"product": "x", "claims": [{"value": 1, "source": "s"}]}],
                "milestones": [{"source": "t"}, {"source": "s"}],
                "commitments": [{"what": "w", "source": "s", "claims": [{"value": 1, "source": "t"}]}]}"#,
        )
        .expect("JSON");
        Project::read(&json).expect("an object")
    }

    #[test]
    fn every_place_that_cites_a_source_is_named_in_reading_order() {
        let project = project();
        let cites: Vec<(Cite, &str)> = project
            .cites()
            .into_iter()
            .map(|(cite, id)| (cite, id.as_str()))
            .collect();
        assert_eq!(
            cites,
            [
                (Cite::Status, "s"),
                (Cite::Claim(FactId::Investment, 1), "s"),
                (Cite::Claim(FactId::Capacity(0), 0), "s"),
                (Cite::Commitment(0), "s"),
                (Cite::Claim(FactId::Commitment(0), 0), "t"),
                (Cite::Milestone(0), "t"),
                (Cite::Milestone(1), "s"),
            ]
        );
    }

    #[test]
    fn repointing_leaves_no_place_behind_and_touches_no_other() {
        let (mut project, into) = (project(), SourceId("u".to_owned()));
        assert!(project.repoint(&SourceId("s".to_owned()), &into));
        let count = |id: &str| {
            project
                .cites()
                .iter()
                .filter(|c| c.1.as_str() == id)
                .count()
        };
        assert_eq!((count("s"), count("t"), count("u")), (0, 2, 5));
        let mut same = project.clone();
        assert!(!same.repoint(&SourceId("s".to_owned()), &into));
        assert_eq!(same, project);
    }
}
