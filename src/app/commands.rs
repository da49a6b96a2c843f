//! What each wish does.

use egui::{Context, ThemePreference, ViewportCommand};

use super::dialogs::{Dialog, Next};
use super::joba::Joba;
use super::numbers::Wanted;
use crate::command::{Action, Against, Command, TableForm};
use crate::document::{Clock, Edit, EditName, Key, Put, Slot, Stored, fresh_id};
use crate::figure::Target;
use crate::model::project::Project;
use crate::query::filter::Filter;
use crate::ui::backups::Choosing;
use crate::ui::fact::FactState;
use crate::ui::file_picker::Purpose;
use crate::ui::help::Topic;
use crate::ui::properties::PropertiesState;
use crate::ui::table::ColumnsState;
use crate::ui::views::{SaveViewState, ViewsState};
use crate::ui::{Page, table, trail};

impl Joba {
    /// Does what is in the queue.
    pub(super) fn obey(&mut self, ctx: &Context) {
        for command in self.queue.drain() {
            self.obey_one(ctx, command);
        }
    }

    fn obey_one(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::Do(action) => self.act(ctx, action),
            Command::Edit(edit) => self.commit(edit),
            Command::OpenProject(key) => self.open_project(key),
            Command::Duplicate(key) => self.duplicate(key),
            Command::Delete(keys) => self.delete(&keys),
            Command::SetFilter(filter) => self.desk.filter = filter,
            Command::Follow(target) => self.follow(target),
            Command::SetSort(keys) => self.desk.sort = keys,
            Command::ToggleColumn(column) => self.toggle_column(column),
            Command::MoveColumn(column, to) => self.move_column(column, to),
            Command::Table(wish) => self.obey_table(ctx, wish),
            Command::SetFigures(settings) => self.desk.figures = settings,
            Command::OpenFile(path) => self.ask_then(ctx, Next::Open(path)),
            Command::SetLang(lang) => {
                self.lang = lang;
                self.reindex();
            }
            Command::CopyText { text, notice } => {
                ctx.copy_text(text);
                self.say(&self.words().text(notice), false);
            }
            Command::ExportFigure(name, settings) => self.show_export(ctx, name, settings),
            Command::SaveNumbers(name, settings, file) => {
                let figure = self.figure(ctx, name, &settings);
                self.save_table(ctx, Wanted::Figure(name, Box::new(figure), file));
            }
            Command::CopyFigure(name, settings) => {
                let state = self.export_state(name, settings);
                self.copy_picture(ctx, &state);
            }
            Command::Passport(key) => self.show_report(ctx, Some(key)),
            Command::OpenLink(url) => self.dialog = Some(Dialog::Link(url)),
            Command::Compare(against) => self.compare(ctx, against),
            Command::GroupFrom(which, file) => self.group_from(ctx, which, file),
            Command::SaveGroups => self.pick(ctx, Purpose::SaveGroups, &self.groups_name()),
            Command::Disk(wish) => self.obey_disk(ctx, wish),
            Command::PasteCells(text) => self.paste(ctx, &text),
            Command::ShowFact(key, fact) => {
                self.dialog = Some(Dialog::Fact(Box::new(FactState::of(key, fact))));
            }
            Command::ShowSource(id) => {
                self.desk.go_to(Page::Sources);
                self.desk.sources.show(&self.document, id);
            }
            Command::ShowAnnouncement(key) => {
                self.desk.go_to(Page::Ledger);
                self.desk.ledger.choose(Some(key));
            }
            Command::AddClaim(source) => {
                self.dialog = Some(Dialog::Fact(Box::new(FactState::from_source(source))));
            }
            Command::MarkVerified(keys) => self.mark_verified(&keys),
            Command::ExportWorkList => self.ask_work_list(ctx),
            Command::ShowView(at) => self.show_view(at),
            Command::SaveWithNote(note) => {
                self.note = Some(note);
                self.save(ctx);
            }
        }
    }

    fn act(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::New => self.ask_then(ctx, Next::New),
            Action::Open => self.ask_then(ctx, Next::Pick),
            Action::OpenSample => self.ask_then(ctx, Next::Sample),
            Action::Revert => self.ask_then(ctx, Next::Revert),
            Action::Quit => self.ask_then(ctx, Next::Quit),
            Action::Save => {
                self.note = None;
                self.save(ctx);
            }
            Action::SaveWithNote => self.ask_note(ctx),
            Action::SaveAs => {
                self.note = None;
                self.save_as(ctx);
            }
            Action::DatasetProperties => {
                self.dialog = Some(Dialog::Properties(PropertiesState::of(
                    self.document.dataset(),
                )));
            }
            Action::RegionStats => self.show_region_stats(),
            Action::CompareSaved => self.compare(ctx, Against::Saved),
            Action::CompareFile => self.pick(ctx, Purpose::Compare, ""),
            Action::CompareBackup => self.list_backups(ctx, Choosing::ToCompare),
            Action::RestoreBackup => self.list_backups(ctx, Choosing::ToRestore),
            Action::Preferences => self.open_preferences(ctx),
            Action::ExportCsv => self.save_table(ctx, Wanted::Projects(TableForm::Csv)),
            Action::ExportXlsx => self.save_table(ctx, Wanted::Projects(TableForm::Xlsx)),
            Action::ExportReport => self.show_report(ctx, self.desk.panel.open),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::NewProject => self.new_project(),
            Action::NewAnnouncement => {
                self.desk.go_to(Page::Ledger);
                self.desk.ledger.begin(&self.document);
            }
            Action::EditProject => self.edit_project(),
            Action::DuplicateProject => {
                if let Some(key) = self.current() {
                    self.duplicate(key);
                }
            }
            Action::DeleteProject => self.delete_selected(),
            Action::Copy => self.copy_rows(ctx),
            Action::Paste => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
            Action::EditCell => self.desk.table.ask_edit(),
            Action::FillDown => self.fill_down(ctx),
            Action::ChangeSelected => self.change_selected(),
            Action::Replace => self.find_and_replace(),
            Action::Steps => self.show_steps(),
            Action::Find => self.desk.search.take_focus(),
            Action::ClearFilters => self.desk.filter = Filter::default(),
            Action::ClosePanel if self.desk.panel.open.is_none() => self.desk.close_aside(),
            Action::ClosePanel => self.desk.panel.close(),
            Action::PageOverview => self.desk.go_to(Page::Overview),
            Action::PageProjects => self.desk.go_to(Page::Projects),
            Action::PageCharts => self.desk.go_to(Page::Charts),
            Action::PageMap => self.desk.go_to(Page::Map),
            Action::PagePivot => self.desk.go_to(Page::Pivot),
            Action::PageStages => self.desk.go_to(Page::Stages),
            Action::PageGroups => self.desk.go_to(Page::Groups),
            Action::PageLedger => self.desk.go_to(Page::Ledger),
            Action::PageRadar => self.desk.go_to(Page::Radar),
            Action::PageGallery => self.desk.go_to(Page::Gallery),
            Action::PageBoard => self.desk.go_to(Page::Board),
            Action::PageSources => self.desk.go_to(Page::Sources),
            Action::PageChecks => self.desk.go_to(Page::Checks),
            Action::Palette => self.open_palette(ctx),
            Action::Back => trail::back(&mut self.desk, &self.document),
            Action::Forward => trail::forward(&mut self.desk, &self.document),
            Action::SaveView => self.dialog = Some(Dialog::SaveView(SaveViewState::default())),
            Action::ManageViews => self.dialog = Some(Dialog::Views(ViewsState::default())),
            Action::ToggleWeights => self.desk.figures.stages.is_weighted ^= true,
            Action::ToggleFacets => self.desk.facets.is_open = !self.desk.facets.is_open,
            Action::ThemeSystem => self.set_theme(ctx, ThemePreference::System),
            Action::ThemeLight => self.set_theme(ctx, ThemePreference::Light),
            Action::ThemeDark => self.set_theme(ctx, ThemePreference::Dark),
            Action::ZoomIn => egui::gui_zoom::zoom_in(ctx),
            Action::ZoomOut => egui::gui_zoom::zoom_out(ctx),
            Action::ZoomReset => ctx.set_zoom_factor(1.0),
            Action::ResetColumns => self.reset_columns(),
            Action::ExpandGroups => self.desk.grouping.fold_all(false),
            Action::CollapseGroups => self.desk.grouping.fold_all(true),
            Action::ChooseColumns => self.dialog = Some(Dialog::Columns(ColumnsState::default())),
            Action::FindColumn => self.ask_column(ctx),
            Action::FilterColumn => self.filter_this_column(),
            Action::MoveColumnLeft => self.move_column_by(-1),
            Action::MoveColumnRight => self.move_column_by(1),
            Action::HideColumn => self.hide_column(),
            Action::FreezeColumns => self.freeze_columns(),
            Action::UnfreezeColumns => self.desk.frozen_columns = 0,
            Action::FitColumn => self.fit_columns(self.column()),
            Action::FitColumns => self.fit_columns(None),
            Action::Help => self.open_help(ctx, self.topic_here(ctx)),
            Action::Shortcuts => self.open_help(ctx, Topic::Keyboard),
            Action::About => self.dialog = Some(Dialog::About),
        }
    }

    fn set_theme(&mut self, ctx: &Context, theme: ThemePreference) {
        self.theme = theme;
        ctx.set_theme(theme);
    }

    /// Applies an edit and says what it was.
    pub(super) fn commit(&mut self, edit: Edit) {
        let name = self.words().say(&edit.name.message());
        let touched = self.document.commit_at(edit, Some(Clock::System.now()));
        self.refresh(&touched);
        self.say(
            &self.words().fill("notice-done", &[("edit", name.into())]),
            false,
        );
    }

    fn undo(&mut self) {
        if let Some((name, touched)) = self.document.undo() {
            self.refresh(&touched);
            let name = self.words().say(&name.message());
            self.say(
                &self.words().fill("notice-undone", &[("edit", name.into())]),
                false,
            );
        }
    }

    fn redo(&mut self) {
        if let Some((name, touched)) = self.document.redo() {
            self.refresh(&touched);
            let name = self.words().say(&name.message());
            self.say(
                &self.words().fill("notice-done", &[("edit", name.into())]),
                false,
            );
        }
    }

    /// The project that commands without a target mean: the one in the panel, else the one under the cursor.
    fn current(&self) -> Option<Key> {
        self.desk
            .panel
            .open
            .or(self.desk.table.cursor)
            .filter(|key| self.document.row_of(*key).is_some())
    }

    pub(super) fn open_project(&mut self, key: Key) {
        self.desk.panel.show(key);
        if !self.desk.table.selected.contains(&key) {
            self.desk.table.select_only(key, None);
        }
    }

    fn new_project(&mut self) {
        let key = self.document.new_key();
        let id = fresh_id(self.document.dataset(), "project");
        self.desk.panel.start_new(
            key,
            Project {
                id,
                ..Project::default()
            },
        );
    }

    fn edit_project(&mut self) {
        if let Some(key) = self.current()
            && let Some(project) = self.document.project(key).cloned()
        {
            self.open_project(key);
            self.desk.panel.start_edit(&project);
        }
    }

    fn duplicate(&mut self, key: Key) {
        let (Some(row), Some(project)) = (
            self.document.row_of(key),
            self.document.project(key).cloned(),
        ) else {
            return;
        };
        let name = project.name.clone();
        let id = fresh_id(self.document.dataset(), project.id.as_str());
        let new = self.document.new_key();
        let record = Some(Stored::Project(Box::new(Project { id, ..project })));
        let put = Put {
            slot: Slot::Project(new),
            at: Some(row + 1),
            record,
        };
        self.commit(Edit {
            name: EditName::DuplicateProject(name),
            puts: vec![put],
        });
        self.open_project(new);
    }

    fn delete_selected(&mut self) {
        let is_open_alone = self.desk.panel.open.is_some() && self.desk.table.selected.len() < 2;
        let keys: Vec<Key> = if is_open_alone {
            self.desk.panel.open.into_iter().collect()
        } else {
            self.desk.table.selected.iter().copied().collect()
        };
        self.delete(&keys);
    }

    fn delete(&mut self, keys: &[Key]) {
        let present: Vec<Key> = keys
            .iter()
            .copied()
            .filter(|k| self.document.row_of(*k).is_some())
            .collect();
        let Some(first) = present.first().and_then(|k| self.document.project(*k)) else {
            return;
        };
        let name = EditName::DeleteProjects(first.name.clone(), present.len());
        let puts = present
            .iter()
            .map(|k| Put {
                slot: Slot::Project(*k),
                at: None,
                record: None,
            })
            .collect();
        if self
            .desk
            .panel
            .open
            .is_some_and(|open| present.contains(&open))
        {
            self.desk.panel.close();
        }
        self.desk.table.selected.clear();
        self.commit(Edit { name, puts });
    }

    fn follow(&mut self, target: Target) {
        match target {
            Target::Values(values) => self.desk.filter.toggle(&values),
            Target::Project(row) => {
                if let Some(key) = self.document.project_key(row) {
                    self.open_project(key);
                }
            }
        }
    }

    fn copy_rows(&mut self, ctx: &Context) {
        let filter = self.desk.filter.clone();
        if let Some((text, cells)) =
            table::edit::range_as_text(&self.view(ctx, &filter), &self.desk)
        {
            ctx.copy_text(text);
            let count = self.words().number(cells as f64, 0);
            let args = [("shown", count.into()), ("n", cells.into())];
            self.say(&self.words().fill("grid-copied-cells", &args), false);
            return;
        }
        let Some(text) = table::selection_as_text(&self.view(ctx, &filter), &self.desk) else {
            return;
        };
        let rows = text.lines().count() - 1;
        ctx.copy_text(text);
        let count = self.words().number(rows as f64, 0);
        let notice = self.words().fill(
            "notice-copied-rows",
            &[("rows", count.into()), ("n", rows.into())],
        );
        self.say(&notice, false);
    }

    /// Asks about unsaved changes when the window is closed, and remembers the desk when it may go.
    pub(super) fn watch_close(&mut self, ctx: &Context) {
        if !ctx.input(|i| i.viewport().close_requested()) {
            return;
        }
        if self.is_leaving || !self.has_unsaved() {
            self.remember(ctx);
            return;
        }
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        self.ask_then(ctx, Next::Quit);
    }

    /// Whether anything would be lost: saved or not, a form with changes counts.
    pub(super) fn has_unsaved(&self) -> bool {
        self.document.is_unsaved() || self.has_form_changes() || self.desk.table.has_typed()
    }

    /// Whether a form has changes that are not applied.
    pub(super) fn has_form_changes(&self) -> bool {
        self.desk.panel.has_changes()
            || self.desk.sources.has_changes()
            || self.desk.ledger.has_changes()
    }
}
