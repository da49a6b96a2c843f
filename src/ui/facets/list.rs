//! The values of one facet: the most frequent first, or in the order of life and time; long lists can be searched.

use std::sync::Arc;

use egui::{TextEdit, Ui};

use super::row::{Look as RowLook, RowWish, row_ui};
use crate::command::{Command, Queue};
use crate::draw::theme::space;
use crate::figure::describe::value_name;
use crate::i18n::collate::Collation;
use crate::model::codes::Lang;
use crate::query::facets::Facets;
use crate::query::filter::{Facet, Value};
use crate::query::fold::fold;
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::button::quiet;

/// How many values are shown before one asks for all.
const FEW: usize = 8;

/// How many values are shown at the most; the search finds the others.
const MOST: usize = 200;

/// What is typed into the search of a facet, and its values in the order in which they are shown.
#[derive(Debug, Default)]
pub(super) struct ListState {
    query: String,
    shows_all: bool,
    sorted: Option<Sorted>,
}

/// Values that were put in order, and what they were made of.
#[derive(Debug)]
struct Sorted {
    facets: Arc<Facets>,
    lang: Lang,
    values: Vec<(Value, String, usize)>,
}

impl ListState {
    /// Puts the values in order again where the counts or the language have changed.
    fn follow(&mut self, view: &View<'_>, facet: Facet, facets: &Arc<Facets>) {
        let lang = view.words.lang();
        let is_same = |s: &Sorted| Arc::ptr_eq(&s.facets, facets) && s.lang == lang;
        if self.sorted.as_ref().is_some_and(is_same) {
            return;
        }
        let values = facets.values(facet).iter();
        let mut values: Vec<(Value, String, usize)> = values
            .map(|(value, count)| {
                let name = value_name(view.words, Some(view.index), value);
                (value.clone(), name, *count)
            })
            .collect();
        if !has_order(facet) {
            let by_name = Collation::of(lang);
            values.sort_by(|(a, name_a, n), (b, name_b, m)| {
                let missing_last = b.is_stated().cmp(&a.is_stated());
                let by_name = || by_name.compare(name_a, name_b);
                missing_last.then(m.cmp(n)).then_with(by_name)
            });
        }
        self.sorted = Some(Sorted {
            facets: Arc::clone(facets),
            lang,
            values,
        });
    }
}

/// Whether its values stand in an order of their own: life, time, certainty.
fn has_order(facet: Facet) -> bool {
    match facet {
        Facet::Status | Facet::Year | Facet::Qualifier | Facet::Check => true,
        Facet::Region
        | Facet::Sector
        | Facet::Country
        | Facet::Investor
        | Facet::Type
        | Facet::Source
        | Facet::Tag => false,
    }
}

/// Draws the values of a facet.
pub(super) fn list_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (facet, facets): (Facet, &Arc<Facets>),
    state: &mut ListState,
    queue: &mut Queue,
) {
    let words = view.words;
    state.follow(view, facet, facets);
    let ListState {
        query,
        shows_all,
        sorted: Some(sorted),
    } = state
    else {
        return;
    };
    if sorted.values.len() > FEW {
        let name = words.text("facet-search");
        let field = ui.add(
            TextEdit::singleline(query)
                .hint_text(name.clone())
                .desired_width(f32::INFINITY),
        );
        field.widget_info(|| egui::WidgetInfo::text_edit(true, "", query.as_str(), name.clone()));
    } else {
        query.clear();
    }
    let folded = fold(query.trim());
    let is_found =
        |(_, name, _): &&(Value, String, usize)| folded.is_empty() || fold(name).contains(&folded);
    let found: Vec<&(Value, String, usize)> = sorted.values.iter().filter(is_found).collect();
    let limit = if *shows_all || !folded.is_empty() {
        MOST
    } else {
        FEW
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    let is_asked =
        |value: &Value| view.filter.asked.contains(value) || view.filter.excluded.contains(value);
    // What is asked for stays in sight, wherever it stands.
    let shown = found.iter().enumerate();
    let shown = shown.filter(|(at, (value, ..))| *at < limit || is_asked(value));
    for (_, (value, name, count)) in shown {
        let look = RowLook {
            name,
            count: *count,
            is_asked: view.filter.asked.contains(value),
            is_excluded: view.filter.excluded.contains(value),
        };
        if let Some(wish) = row_ui(ui, view, &look) {
            let mut filter = view.filter.clone();
            match wish {
                RowWish::Ask => filter.switch(value.clone()),
                RowWish::Exclude => filter.switch_out(value.clone()),
                RowWish::Only => {
                    filter.release_facet(facet);
                    filter.add(value.clone());
                }
            }
            queue.push(Command::SetFilter(filter));
        }
    }
    if found.is_empty() {
        ui.label(look(view).small(words.text("facet-nothing")));
    }
    more_ui(ui, view, found.len(), folded.is_empty(), shows_all);
    ui.add_space(space::XS);
}

/// What shows all values or few again, or says that there are more than can be shown.
fn more_ui(ui: &mut Ui, view: &View<'_>, found: usize, is_whole: bool, shows_all: &mut bool) {
    let words = view.words;
    let counted = |id: &str, n: usize| {
        let args = [("count", words.number(n as f64, 0).into()), ("n", n.into())];
        words.fill(id, &args)
    };
    if is_whole && found > FEW {
        let text = if *shows_all {
            words.text("facet-fewer")
        } else {
            counted("facet-all", found)
        };
        if quiet(ui, look(view), &text).clicked() {
            *shows_all = !*shows_all;
        }
    }
    if found > MOST && (*shows_all || !is_whole) {
        ui.label(look(view).small(counted("facet-more", found - MOST)));
    }
}
