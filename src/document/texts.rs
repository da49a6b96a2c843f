//! Every text that people write in a project, in reading order, to read and to change.

use crate::model::claim::Claims;
use crate::model::project::Project;
use crate::model::record::List;
use crate::model::text::Text;

/// Makes the walk over all texts, once to read them and once to change them, so that both have the same order.
macro_rules! walk {
    ($walk:ident, $iter:ident, $as_ref:ident, [$($mutable:tt)?], $text:ty) => {
        /// Calls `visit` with the field in the file, the language tag if the text has one, and the text.
        struct $walk<F>(F);

        impl<F: FnMut(&'static str, Option<&str>, &$($mutable)? $text)> $walk<F> {
            fn project(&mut self, project: &$($mutable)? Project) {
                self.text("name", &$($mutable)? project.name);
                self.lines("aliases", &$($mutable)? project.aliases);
                self.line("district", project.district.$as_ref());
                self.line("settlement", project.settlement.$as_ref());
                self.line("site", project.site.$as_ref());
                project.products.$iter().for_each(|text| self.text("products", text));
                for party in project.parties.$iter() {
                    self.plain("parties", &$($mutable)? party.name);
                    self.line("parties", party.local_name.$as_ref());
                }
                self.notes("investment", &$($mutable)? project.investment);
                self.optional("investment_covers", project.investment_covers.$as_ref());
                self.notes("jobs", &$($mutable)? project.jobs.permanent);
                self.notes("jobs", &$($mutable)? project.jobs.unspecified);
                self.notes("jobs", &$($mutable)? project.jobs.construction);
                for capacity in project.capacity.$iter() {
                    self.line("capacity", capacity.phase.$as_ref());
                    self.text("capacity", &$($mutable)? capacity.product);
                    self.notes("capacity", &$($mutable)? capacity.claims);
                }
                for milestone in project.milestones.$iter() {
                    self.optional("milestones", milestone.note.$as_ref());
                }
                for commitment in project.commitments.$iter() {
                    self.text("commitments", &$($mutable)? commitment.what);
                    self.notes("commitments", &$($mutable)? commitment.claims);
                }
                self.notes("area_ha", &$($mutable)? project.area_ha);
                self.optional("notes", project.notes.$as_ref());
                self.optional("exclude_reason", project.exclude_reason.$as_ref());
                self.lines("tags", &$($mutable)? project.tags);
            }

            fn plain(&mut self, field: &'static str, text: &$($mutable)? String) {
                (self.0)(field, None, text);
            }

            fn line(&mut self, field: &'static str, text: Option<&$($mutable)? String>) {
                if let Some(text) = text {
                    self.plain(field, text);
                }
            }

            fn lines(&mut self, field: &'static str, texts: &$($mutable)? List<String>) {
                texts.$iter().for_each(|text| self.plain(field, text));
            }

            fn text(&mut self, field: &'static str, text: &$($mutable)? Text) {
                match text {
                    Text::Plain(text) => self.plain(field, text),
                    Text::ByLang(texts) => {
                        for (tag, text) in texts.$iter() {
                            (self.0)(field, Some(tag), text);
                        }
                    }
                }
            }

            fn optional(&mut self, field: &'static str, text: Option<&$($mutable)? Text>) {
                if let Some(text) = text {
                    self.text(field, text);
                }
            }

            fn notes(&mut self, field: &'static str, claims: &$($mutable)? Claims) {
                for claim in claims.$iter() {
                    self.optional(field, claim.note.$as_ref());
                }
            }
        }
    };
}

walk!(Reader, iter, as_ref, [], String);
walk!(Writer, iter_mut, as_mut, [mut], String);

/// Shows every text of a project: its field in the file, its language tag if it has one, and the text itself.
pub(super) fn read(project: &Project, visit: impl FnMut(&'static str, Option<&str>, &String)) {
    Reader(visit).project(project);
}

/// The same texts in the same order, to change. A text may become empty: see [`tidy`].
pub(super) fn write(
    project: &mut Project,
    visit: impl FnMut(&'static str, Option<&str>, &mut String),
) {
    Writer(visit).project(project);
}

/// Takes out the texts that have become empty, so that absent is absent. A text of a record that needs one, such as the
/// name of a party, stays.
pub(super) fn tidy(project: &mut Project) {
    project.aliases.retain(|text| !text.is_empty());
    project.tags.retain(|text| !text.is_empty());
    for line in [
        &mut project.district,
        &mut project.settlement,
        &mut project.site,
    ] {
        line.take_if(|text| text.is_empty());
    }
    for party in project.parties.iter_mut() {
        party.local_name.take_if(|text| text.is_empty());
    }
    for capacity in project.capacity.iter_mut() {
        capacity.phase.take_if(|text| text.is_empty());
    }
    let claims = [
        &mut project.investment,
        &mut project.jobs.0.permanent,
        &mut project.jobs.0.unspecified,
        &mut project.jobs.0.construction,
        &mut project.area_ha,
    ]
    .into_iter()
    .chain(project.capacity.iter_mut().map(|c| &mut c.claims))
    .chain(project.commitments.iter_mut().map(|c| &mut c.claims));
    let notes = claims.flat_map(|claims| claims.iter_mut().map(|claim| &mut claim.note));
    let others = [
        &mut project.investment_covers,
        &mut project.notes,
        &mut project.exclude_reason,
    ];
    let milestones = project.milestones.iter_mut().map(|m| &mut m.note);
    for text in notes.chain(others).chain(milestones) {
        text.take_if(|text| text.all().all(str::is_empty));
    }
}
