//! The form of one statistic: date, and what sources say.

use egui::{ScrollArea, Ui};

use super::Wish;
use super::origin::{DateChoice, needs_ui};
use crate::document::{Edit, put_region_stats};
use crate::draw::theme::space;
use crate::i18n::claims::stat_name;
use crate::model::iso::Currency;
use crate::model::region::Region;
use crate::model::region_stat::{Indicator, RegionStat};
use crate::model::source::Source;
use crate::ui::View;
use crate::ui::panel::draft::claim::{self, ClaimDraft, ClaimRows, Kind};
use crate::ui::panel::draft::source::{NewSources, SourceDraft};
use crate::ui::panel::form::claims::claims_form;
use crate::ui::panel::form::pen::Pen;
use crate::ui::panel::section::look;
use crate::ui::widgets::button;
use crate::ui::widgets::check_box::check_box;

/// What stands above and below the fields, in points.
const AROUND: f32 = 300.0;

/// One statistic while it is edited.
#[derive(Debug)]
pub(super) struct EditorState {
    /// The row of the list, and the record as it stood; for a new one no row.
    row: Option<usize>,
    was: RegionStat,
    date: DateChoice,
    claims: ClaimRows,
    /// Whether the person says that there is no source.
    is_sourceless: bool,
    new_sources: NewSources,
}

impl EditorState {
    /// Begins a number of a region.
    pub(super) fn new(region: Region, indicator: Indicator) -> Self {
        let currency = match indicator {
            Indicator::Population => None,
            Indicator::GrossRegionalProduct => Currency::from_code("KZT"),
        };
        let mut claims = claim::open(&[], kind(indicator));
        claims.add(ClaimDraft::empty(currency));
        Self {
            row: None,
            was: RegionStat {
                region: Some(region),
                indicator: Some(indicator),
                ..RegionStat::default()
            },
            date: DateChoice::new(None, false),
            claims,
            is_sourceless: false,
            new_sources: NewSources::default(),
        }
    }

    /// Opens a number of the list.
    pub(super) fn open(row: usize, stat: &RegionStat) -> Self {
        let indicator = stat.indicator.unwrap_or(Indicator::Population);
        Self {
            row: Some(row),
            was: stat.clone(),
            date: DateChoice::new(stat.date.as_ref(), true),
            claims: claim::open(&stat.claims, kind(indicator)),
            is_sourceless: stat.claims.iter().any(|claim| claim.source.is_none()),
            new_sources: NewSources::default(),
        }
    }

    /// What is counted, and where.
    pub(super) fn title(&self, view: &View<'_>) -> String {
        let bare = RegionStat {
            region: self.was.region,
            indicator: self.was.indicator,
            ..RegionStat::default()
        };
        stat_name(view.words, &bare)
    }

    /// Whether something was typed.
    pub(super) fn has_changes(&self) -> bool {
        let is_date_touched = !self.date.entry.text().trim().is_empty()
            && self.date.settled().flatten() != self.was.date;
        let is_touched = |row: &crate::ui::panel::draft::rows::Row<ClaimDraft>| match &row.was {
            Some(_) => row.is_touched(),
            None => row.build() != ClaimDraft::empty(row.now.record.currency).record,
        };
        is_date_touched || self.claims.iter().any(is_touched)
    }

    /// The record as it is now.
    fn build(&self) -> RegionStat {
        let mut stat = self.was.clone();
        stat.date = self.date.settled().flatten();
        if stat.date != self.was.date {
            stat.extra.take("date");
        }
        stat.claims = self.claims.build(&self.was.claims);
        stat
    }

    /// Draws the form.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Wish> {
        self.new_sources.begin_frame();
        let height = (ui.ctx().content_rect().height() - AROUND).max(160.0);
        let scroll = ScrollArea::vertical().min_scrolled_height(height);
        scroll.max_height(height).show(ui, |ui| {
            let mut pen = Pen {
                view: *view,
                new_sources: &mut self.new_sources,
            };
            self.date.ui(ui, &pen);
            ui.add_space(space::S);
            let indicator = self.was.indicator.unwrap_or(Indicator::Population);
            let title = view.words.name(&indicator);
            claims_form(ui, &mut pen, (&title, kind(indicator)), &mut self.claims);
            check_box(ui, &mut self.is_sourceless, pen.text("stats-source-none"));
        });
        ui.add_space(space::S);
        let is_complete = needs_ui(ui, view, &self.needs(view));
        ui.horizontal(|ui| {
            let apply = view.words.text("stats-apply");
            if button::primary(ui, look(view), &apply, is_complete).clicked() {
                return Some(Wish::Do(self.edit(view)));
            }
            let back = view.words.text("stats-back");
            button::plain(ui, &back).clicked().then_some(Wish::Back)
        })
        .inner
    }

    /// What is missing, as ids of messages.
    fn needs(&self, view: &View<'_>) -> [(bool, &'static str); 4] {
        let stat = self.build();
        let is_same = |(row, other): (usize, &RegionStat)| {
            Some(row) != self.row
                && (other.region, other.indicator) == (stat.region, stat.indicator)
                && other.date == stat.date
        };
        let stats = view.document.dataset().region_stats.iter().enumerate();
        let is_date_settled = self.date.settled().is_some();
        let is_zero = |claim: &crate::model::claim::Claim| {
            let known = claim.known(view.tolerance).quantity();
            known.is_some_and(|q| q.headline <= 0.0)
        };
        let is_numberless = stat.claims.is_empty()
            || self.claims.iter().any(|row| claim::problem(row).is_some())
            || stat.claims.iter().any(is_zero);
        let has_unsaid = stat.claims.iter().any(|claim| claim.source.is_none());
        let has_bad_source = self.sources().any(|s| s.problem().is_some());
        [
            (!is_date_settled, "stats-needs-date"),
            (is_numberless, "stats-needs-number"),
            (
                (has_unsaid && !self.is_sourceless) || has_bad_source,
                "stats-needs-source",
            ),
            (
                is_date_settled && stats.into_iter().any(is_same),
                "stats-same-date",
            ),
        ]
    }

    /// The new sources that are cited.
    fn sources(&self) -> impl Iterator<Item = &SourceDraft> {
        let cited = |draft: &&SourceDraft| {
            let id = &draft.record.id;
            let mut rows = self.claims.iter();
            rows.any(|row| row.now.record.source.as_ref() == Some(id))
        };
        self.new_sources.iter().filter(cited)
    }

    fn edit(&self, view: &View<'_>) -> Edit {
        let sources: Vec<Source> = self.sources().map(SourceDraft::build).collect();
        let stats = vec![(self.row, self.build())];
        put_region_stats(view.document, stats, sources)
    }
}

/// What the claims of a statistic count.
fn kind(indicator: Indicator) -> Kind<'static> {
    match indicator {
        Indicator::Population => Kind::Unit(""),
        Indicator::GrossRegionalProduct => Kind::Money,
    }
}
