//! One field of all selected projects: which, its new value, and the list of what changes.

use egui::Ui;

use super::preview::{Line, preview_ui};
use super::{GridWish, buttons_ui, counted, look};
use crate::document::{Edit, EditName, FieldChange, Key, edit_of};
use crate::draw::theme::space;
use crate::i18n::collate::Collation;
use crate::model::codes::{ProjectType, codes};
use crate::model::project::Project;
use crate::model::text::Text;
use crate::query::column::Column;
use crate::ui::View;
use crate::ui::table::edit;
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::text_field::{Height, line_ui};

codes! {
    /// A field that can be set for many projects at once. Message ids are `grid-bulk-{code}`.
    pub enum BulkField {
        Status = "status",
        Region = "region",
        Sector = "sector",
        Type = "type",
        District = "district",
        Settlement = "settlement",
        Site = "site",
        AddTag = "add-tag",
        RemoveTag = "remove-tag",
        Include = "include",
        Exclude = "exclude",
    }
}

/// What is to be set, and for whom.
#[derive(Debug)]
pub struct BulkState {
    keys: Vec<Key>,
    field: BulkField,
    /// The value of a field with a list.
    chosen: Option<(FieldChange, String)>,
    /// The value of a field that is written.
    text: String,
}

impl BulkState {
    /// A dialog for these projects.
    pub fn new(keys: Vec<Key>) -> Self {
        Self {
            keys,
            field: BulkField::Status,
            chosen: None,
            text: String::new(),
        }
    }

    /// Draws what is inside the dialog.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<GridWish> {
        self.question_ui(ui, view);
        ui.add_space(space::S);
        let change = self.change();
        let changed = change.as_ref().map(|change| self.changed(view, change));
        let changed = changed.unwrap_or_default();
        if change.is_some() {
            let n = counted(view, "grid-bulk-changes", changed.len());
            let of = counted(view, "grid-bulk-of", self.keys.len());
            ui.label(look(view).small(format!("{n} {of}")));
            ui.add_space(space::XS);
        } else {
            ui.label(look(view).small(view.words.text("grid-bulk-help")));
        }
        if !changed.is_empty() {
            let lines: Vec<Line> = changed.iter().map(|c| self.line(view, c)).collect();
            preview_ui(ui, view, &lines, None);
        }
        let label = counted(view, "grid-bulk-do", changed.len());
        buttons_ui(ui, view, (&label, !changed.is_empty()), || {
            change.and_then(|change| edit(&change, changed))
        })
    }

    fn question_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let words = view.words;
        let name = |field: BulkField| words.text(&format!("grid-bulk-{}", field.code()));
        ui.columns(2, |columns| {
            let [left, right] = columns else { return };
            Field::new(words.text("grid-field")).show(left, look(view), |ui| {
                let shown = name(self.field);
                let (response, picked) = choice_ui(ui, look(view), Shown::Value(&shown), || {
                    let line = |field: &BulkField| Choice::new(*field, name(*field));
                    BulkField::ALL.iter().map(line).collect()
                });
                if let Some(field) = picked {
                    self.field = field;
                    self.chosen = None;
                    self.text.clear();
                }
                response
            });
            self.value_ui(right, view);
        });
    }

    fn value_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let words = view.words;
        let label = match self.field {
            BulkField::Exclude => "grid-bulk-reason",
            BulkField::Status
            | BulkField::Region
            | BulkField::Sector
            | BulkField::Type
            | BulkField::District
            | BulkField::Settlement
            | BulkField::Site
            | BulkField::AddTag
            | BulkField::RemoveTag
            | BulkField::Include => "grid-bulk-value",
        };
        if self.field == BulkField::Include {
            return;
        }
        Field::new(words.text(label)).show(ui, look(view), |ui| {
            if !self.has_list() {
                return line_ui(ui, &mut self.text, Height::Line);
            }
            let nothing = words.text("grid-bulk-choose");
            let name = self.chosen.as_ref().map(|(_, name)| name.clone());
            let shown = name
                .as_deref()
                .map_or(Shown::Nothing(&nothing), Shown::Value);
            let lines = || self.lines(view);
            let (response, picked) = choice_ui(ui, look(view), shown, lines);
            if picked.is_some() {
                self.chosen = picked;
            }
            response
        });
    }

    fn has_list(&self) -> bool {
        match self.field {
            BulkField::Status
            | BulkField::Region
            | BulkField::Sector
            | BulkField::Type
            | BulkField::RemoveTag => true,
            BulkField::District
            | BulkField::Settlement
            | BulkField::Site
            | BulkField::AddTag
            | BulkField::Include
            | BulkField::Exclude => false,
        }
    }

    /// The values of the list, each with its name.
    fn lines(&self, view: &View<'_>) -> Vec<Choice<(FieldChange, String)>> {
        let words = view.words;
        let lines = match self.field {
            BulkField::Status => edit::choices(Column::Status, words),
            BulkField::Region => edit::choices(Column::Region, words),
            BulkField::Sector => edit::choices(Column::Sector, words),
            BulkField::Type => {
                let line = |kind: &ProjectType| {
                    Choice::new(FieldChange::Kind(Some(*kind)), words.name(kind)).also(kind.code())
                };
                let clear = Choice::new(FieldChange::Kind(None), words.text("panel-clear"));
                let lines = ProjectType::ALL.iter().map(line);
                lines.chain([clear]).collect()
            }
            BulkField::RemoveTag => self.tags(view),
            BulkField::District
            | BulkField::Settlement
            | BulkField::Site
            | BulkField::AddTag
            | BulkField::Include
            | BulkField::Exclude => Vec::new(),
        };
        let named = |line: Choice<FieldChange>| Choice {
            value: (line.value, line.name.clone()),
            name: line.name,
            also: line.also,
        };
        lines.into_iter().map(named).collect()
    }

    /// The tags that any of the projects has.
    fn tags(&self, view: &View<'_>) -> Vec<Choice<FieldChange>> {
        let projects = self.keys.iter().filter_map(|k| view.document.project(*k));
        let mut tags: Vec<String> = projects.flat_map(|p| p.tags.iter().cloned()).collect();
        let collation = Collation::of(view.words.lang());
        tags.sort_by(|a, b| collation.compare(a, b));
        tags.dedup();
        let line = |tag: String| Choice::new(FieldChange::RemoveTag(tag.clone()), tag);
        tags.into_iter().map(line).collect()
    }

    /// What is to be set; `None` while nothing is said.
    fn change(&self) -> Option<FieldChange> {
        let text = self.text.trim();
        let stated = (!text.is_empty()).then(|| text.to_owned());
        match self.field {
            BulkField::Status
            | BulkField::Region
            | BulkField::Sector
            | BulkField::Type
            | BulkField::RemoveTag => self.chosen.as_ref().map(|(change, _)| change.clone()),
            BulkField::District => Some(FieldChange::District(Some(stated?))),
            BulkField::Settlement => Some(FieldChange::Settlement(Some(stated?))),
            BulkField::Site => Some(FieldChange::Site(Some(stated?))),
            BulkField::AddTag => Some(FieldChange::AddTag(stated?)),
            BulkField::Include => Some(FieldChange::InTotals(true, None)),
            BulkField::Exclude => Some(FieldChange::InTotals(false, stated.map(Text::Plain))),
        }
    }

    /// The projects that it changes, each before and after.
    fn changed<'a>(&self, view: &View<'a>, change: &FieldChange) -> Vec<Changed<'a>> {
        let change_one = |key: &Key| {
            let before = view.document.project(*key)?;
            let after = change.apply(before).ok()?;
            (after != *before).then_some(Changed {
                key: *key,
                before,
                after,
            })
        };
        self.keys.iter().filter_map(change_one).collect()
    }

    fn line(&self, view: &View<'_>, changed: &Changed<'_>) -> Line {
        Line {
            project: changed.before.name.get(view.words.lang()).to_owned(),
            field: String::new(),
            before: self.said(view, changed.before),
            after: Ok(self.said(view, &changed.after)),
        }
    }

    /// What the field of a project says.
    fn said(&self, view: &View<'_>, project: &Project) -> String {
        let words = view.words;
        let coded = |name: Option<String>| name.unwrap_or_default();
        match self.field {
            BulkField::Status => coded(project.status.map(|s| words.name(&s))),
            BulkField::Region => coded(project.region.map(|r| words.name(&r))),
            BulkField::Sector => coded(project.sector.map(|s| words.name(&s))),
            BulkField::Type => coded(project.kind.map(|k| words.name(&k))),
            BulkField::District => coded(project.district.clone()),
            BulkField::Settlement => coded(project.settlement.clone()),
            BulkField::Site => coded(project.site.clone()),
            BulkField::AddTag | BulkField::RemoveTag => project.tags.join(", "),
            BulkField::Include | BulkField::Exclude => {
                let id = if project.is_in_totals() {
                    "grid-bulk-is-in"
                } else {
                    "grid-bulk-is-out"
                };
                let reason = project.exclude_reason.as_ref().map(|r| r.get(words.lang()));
                let said = [Some(words.text(id).as_str()), reason].map(|s| s.map(str::to_owned));
                said.into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
        }
    }
}

/// A project that changes.
struct Changed<'a> {
    key: Key,
    before: &'a Project,
    after: Project,
}

fn edit(change: &FieldChange, changed: Vec<Changed<'_>>) -> Option<Edit> {
    let name = match changed.as_slice() {
        [] => return None,
        [only] => EditName::of_change(only.before, &only.after),
        [..] => EditName::ChangeFieldOfSeveral(change.field(), changed.len()),
    };
    Some(edit_of(name, changed.into_iter().map(|c| (c.key, c.after))))
}
