//! Many numbers at once: two columns from a spreadsheet, one date and one source for all, and what it will change.

use egui::{ComboBox, Label, RichText, ScrollArea, TextEdit, Ui};

use super::Wish;
use super::origin::{DateChoice, exact, needs_ui};
use super::read::{Found, Refused, read};
use crate::document::{Edit, put_region_stats};
use crate::draw::theme::{size, space};
use crate::figure::describe::counted;
use crate::i18n::claims::{Kind, claim_words};
use crate::model::claim::Claim;
use crate::model::date::Date;
use crate::model::iso::Currency;
use crate::model::region_stat::{Indicator, RegionStat};
use crate::model::source::SourceId;
use crate::ui::View;
use crate::ui::panel::draft::clean::Changes;
use crate::ui::panel::draft::source::{NewSources, SourceDraft};
use crate::ui::panel::form::pen::{Order, Pen, pair_ui};
use crate::ui::panel::form::source::source_ui;
use crate::ui::panel::section::look;
use crate::ui::widgets::button;
use crate::ui::widgets::check_box::check_box;
use crate::ui::widgets::field::{Field, message_ui};

/// What stands above and below the fields, in points.
const AROUND: f32 = 300.0;
/// Zeros that a column may leave out.
const SCALES: [usize; 4] = [0, 3, 6, 9];

/// A paste while it is looked at.
#[derive(Debug)]
pub(super) struct PasteState {
    indicator: Indicator,
    text: String,
    zeros: usize,
    currency: Option<Currency>,
    date: DateChoice,
    source: Option<SourceId>,
    is_sourceless: bool,
    new_sources: NewSources,
}

impl PasteState {
    /// Begins without any text.
    pub(super) fn new(indicator: Indicator) -> Self {
        Self {
            indicator,
            text: String::new(),
            zeros: 0,
            currency: match indicator {
                Indicator::Population => None,
                Indicator::GrossRegionalProduct => Currency::from_code("KZT"),
            },
            date: DateChoice::new(None, false),
            source: None,
            is_sourceless: false,
            new_sources: NewSources::default(),
        }
    }

    /// Whether something was pasted or typed.
    pub(super) fn has_changes(&self) -> bool {
        !self.text.trim().is_empty()
    }

    /// Draws the fields and what they will change.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Wish> {
        self.new_sources.begin_frame();
        let height = (ui.ctx().content_rect().height() - AROUND).max(160.0);
        ui.add(Label::new(look(view).small(view.words.text("stats-paste-help"))).wrap());
        ui.add_space(space::S);
        let lines = read(&self.text, view.words.lang(), self.zeros);
        let scroll = ScrollArea::vertical().min_scrolled_height(height);
        scroll.max_height(height).show(ui, |ui| {
            self.fields_ui(ui, view);
            ui.add_space(space::S);
            if let Some(lines) = &lines {
                self.lines_ui(ui, view, lines);
            } else {
                let text = view.words.text("stats-paste-too-large");
                message_ui(ui, look(view), &text, view.theme.error);
            }
        });
        ui.add_space(space::S);
        let found: Vec<Found> = lines.into_iter().flatten().filter_map(Result::ok).collect();
        let is_complete = needs_ui(ui, view, &self.needs(&found));
        self.buttons_ui(ui, view, &found, is_complete)
    }

    fn buttons_ui(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        found: &[Found],
        is_complete: bool,
    ) -> Option<Wish> {
        ui.horizontal(|ui| {
            let args = counted(view.words, found.len());
            let text = view.words.fill("stats-paste-do", &args);
            if button::primary(ui, look(view), &text, is_complete).clicked() {
                return Some(Wish::Do(self.edit(view, found)));
            }
            let back = view.words.text("stats-back");
            button::plain(ui, &back).clicked().then_some(Wish::Back)
        })
        .inner
    }

    fn needs(&self, found: &[Found]) -> [(bool, &'static str); 4] {
        let is_unsaid = self.source.is_none() && !self.is_sourceless;
        let has_bad_source = self.new_source().is_some_and(|s| s.problem().is_some());
        let is_money = self.indicator == Indicator::GrossRegionalProduct;
        [
            (found.is_empty(), "stats-needs-lines"),
            (self.date.settled().is_none(), "stats-needs-date"),
            (is_unsaid || has_bad_source, "stats-needs-source"),
            (is_money && self.currency.is_none(), "stats-needs-currency"),
        ]
    }

    fn new_source(&self) -> Option<&SourceDraft> {
        let id = self.source.as_ref()?;
        self.new_sources.iter().find(|s| s.record.id == *id)
    }

    fn fields_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let look = look(view);
        let hint = view.words.text("stats-paste-hint");
        Field::new(view.words.text("stats-paste-here")).show(ui, look, |ui| {
            let edit = TextEdit::multiline(&mut self.text)
                .hint_text(hint)
                .desired_rows(4)
                .desired_width(f32::INFINITY);
            ui.add(edit)
        });
        self.scale_ui(ui, view);
        let mut pen = Pen {
            view: *view,
            new_sources: &mut self.new_sources,
        };
        if self.indicator == Indicator::GrossRegionalProduct {
            let all: Vec<Currency> = Currency::all().collect();
            let none = Changes::of(None, &Claim::default());
            let field = pen.field("panel-claim-currency", &Claim::default(), "currency", &none);
            pen.coded_ui(ui, field, &mut self.currency, (&all, Order::Named));
        }
        let (date, source, is_sourceless) =
            (&mut self.date, &mut self.source, &mut self.is_sourceless);
        let pen = std::cell::RefCell::new(&mut pen);
        pair_ui(
            ui,
            0.4,
            |ui| date.ui(ui, &pen.borrow()),
            |ui| {
                let mut pen = pen.borrow_mut();
                let label = Field::new(pen.text("panel-field-source"));
                ui.add_enabled_ui(!*is_sourceless, |ui| {
                    source_ui(ui, &mut pen, label, source);
                });
                check_box(ui, is_sourceless, pen.text("stats-source-none"));
            },
        );
        if self.is_sourceless {
            self.source = None;
        }
    }

    fn scale_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let name = |zeros: usize| view.words.text(&format!("stats-scale-{zeros}"));
        let label = view.words.text("stats-paste-scale");
        ui.horizontal(|ui| {
            ui.label(RichText::new(&label).color(view.theme.second));
            let shown = name(self.zeros);
            let combo = ComboBox::from_id_salt("stats-scale").selected_text(&shown);
            let response = combo.show_ui(ui, |ui| {
                for zeros in SCALES {
                    ui.selectable_value(&mut self.zeros, zeros, name(zeros));
                }
            });
            let spoken = format!("{label}, {shown}");
            let info = || egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &spoken);
            response.response.widget_info(info);
        });
    }

    /// What each line will change, or why it is not understood.
    fn lines_ui(&self, ui: &mut Ui, view: &View<'_>, lines: &[Result<Found, Refused>]) {
        let words = view.words;
        let found = lines.iter().filter(|line| line.is_ok()).count();
        let mut said = vec![words.fill("stats-paste-matched", &counted(words, found))];
        if found < lines.len() {
            let args = counted(words, lines.len() - found);
            said.push(words.fill("stats-paste-unmatched", &args));
        }
        if !lines.is_empty() {
            ui.label(look(view).small(said.join(" · ")));
        }
        for line in lines {
            match line {
                Ok(found) => {
                    let text = RichText::new(self.change(view, found)).size(size::SMALL);
                    ui.add(Label::new(text).wrap());
                }
                Err(refused) => {
                    message_ui(ui, look(view), &why(view, refused), view.theme.warning);
                }
            }
        }
    }

    /// "Pavlodar Region · 756,000 · replaces 750,000".
    fn change(&self, view: &View<'_>, found: &Found) -> String {
        let words = view.words;
        let kind = match self.indicator {
            Indicator::Population => Kind::Unit(""),
            Indicator::GrossRegionalProduct => Kind::Money,
        };
        let said = |claim: &Claim| claim_words(words, view.tolerance, claim, kind);
        let number = exact(found.number.as_f64()).map(|q| words.quantity(&q, 0));
        let number = match self.currency {
            Some(currency) => format!("{} {}", number.unwrap_or_default(), currency.code()),
            None => number.unwrap_or_default(),
        };
        let old = self
            .date
            .settled()
            .and_then(|date| self.old(view, found, date.as_ref()));
        let change = match old {
            None => words.text("stats-paste-adds"),
            Some((_, stat)) => {
                let before = stat.claims.first().map(said).unwrap_or_default();
                let is_same = stat.claims.first().is_some_and(|c| c.source == self.source);
                let id = if is_same {
                    "stats-paste-replaces"
                } else {
                    "stats-paste-ahead"
                };
                words.fill(id, &[("before", before.into())])
            }
        };
        format!("{} · {number} · {change}", words.name(&found.region))
    }

    /// The statistic of the same region and date.
    fn old<'a>(
        &self,
        view: &View<'a>,
        found: &Found,
        date: Option<&Date>,
    ) -> Option<(usize, &'a RegionStat)> {
        let stats = view.document.dataset().region_stats.iter().enumerate();
        let about = (Some(found.region), Some(self.indicator));
        let is_it = |stat: &RegionStat| {
            (stat.region, stat.indicator) == about && stat.date.as_ref() == date
        };
        stats.into_iter().find(|(_, stat)| is_it(stat))
    }

    fn edit(&self, view: &View<'_>, found: &[Found]) -> Edit {
        let date = self.date.settled().flatten();
        let stat = |found: &Found| self.stat(view, found, date.as_ref());
        let stats: Vec<(Option<usize>, RegionStat)> = found.iter().map(stat).collect();
        let sources = self.new_source().map(SourceDraft::build);
        put_region_stats(view.document, stats, sources.into_iter().collect())
    }

    /// The statistic with the new number preferred; one of the same source gives way, one of another stays as its rival.
    fn stat(
        &self,
        view: &View<'_>,
        found: &Found,
        date: Option<&Date>,
    ) -> (Option<usize>, RegionStat) {
        let (row, mut stat) = match self.old(view, found, date) {
            Some((row, stat)) => (Some(row), stat.clone()),
            None => (None, RegionStat::default()),
        };
        let number = Some(found.number.clone());
        let (value, amount) = match self.indicator {
            Indicator::Population => (number, None),
            Indicator::GrossRegionalProduct => (None, number),
        };
        let claim = Claim {
            value,
            amount,
            currency: self.currency,
            source: self.source.clone(),
            ..Claim::default()
        };
        match stat.claims.first_mut().filter(|c| c.source == self.source) {
            Some(old) => *old = claim,
            None => stat.claims.insert(0, claim),
        }
        stat.region = Some(found.region);
        stat.indicator = Some(self.indicator);
        stat.date = date.cloned();
        (row, stat)
    }
}

/// Why a line is not understood.
fn why(view: &View<'_>, refused: &Refused) -> String {
    let words = view.words;
    let quoted = |id: &str, text: &String| words.fill(id, &[("text", text.clone().into())]);
    match refused {
        Refused::NoRegion(text) => quoted("stats-paste-no-region", text),
        Refused::Ambiguous(text) => quoted("stats-paste-ambiguous", text),
        Refused::NoNumber(text) => quoted("stats-paste-no-number", text),
        Refused::Short(text) => quoted("stats-paste-short", text),
        Refused::Twice(region) => {
            let name = words.name(region).into();
            words.fill("stats-paste-twice", &[("region", name)])
        }
    }
}
