//! The quick way to a group: a field and one of its values.

use std::borrow::Cow;

use egui::Ui;

use crate::draw::theme::space;
use crate::figure::describe::value_name;
use crate::figure::versus::{Group, Which};
use crate::i18n::collate::Collation;
use crate::query::filter::{Facet, Filter, Part, Value};
use crate::query::index::Index;
use crate::query::totals::Grouping;
use crate::ui::View;
use crate::ui::panel::section::look;
use crate::ui::widgets::choice::{Choice, Shown, choice_ui};

/// Width of the list of fields, in points.
const FIELD: f32 = 132.0;

/// What a group asks for, where it is one value of one field.
fn only(filter: &Filter) -> Option<(Grouping, Value)> {
    let parts = filter.parts();
    let [Part::Value(value)] = parts.as_slice() else {
        return None;
    };
    Some((value.key()?.grouping(), value.clone()))
}

/// Draws both lists in a row of this width; `true` when another group was chosen.
pub(in crate::ui) fn picker_ui(
    ui: &mut Ui,
    view: &View<'_>,
    index: &Index,
    (which, group): (Which, &mut Group),
) -> bool {
    let before = group.filter.clone();
    ui.push_id(("group-picker", which.letter()), |ui| {
        let width = ui.available_width();
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            let field = field_ui(ui, view, which, &mut group.filter);
            let room = (width - FIELD - space::XS).max(120.0);
            ui.allocate_ui(egui::vec2(room, space::BUTTON), |ui| {
                value_ui(ui, view, index, (which, field), &mut group.filter);
            });
        });
    });
    before != group.filter
}

/// The list of fields; another one begins with the first of its values.
fn field_ui(ui: &mut Ui, view: &View<'_>, which: Which, filter: &mut Filter) -> Grouping {
    let words = view.words;
    let chosen = only(filter).map(|(field, _)| field);
    let id = ui.scope_id().with("field");
    let kept = ui.data(|data| data.get_temp::<usize>(id));
    let kept = kept.and_then(|at| Grouping::ALL.get(at).copied());
    let field = chosen.or(kept).unwrap_or(Grouping::Region);
    let name = |by: Grouping| words.text(&format!("table-by-{}", by.code()));
    let shown = name(field);
    let size = egui::vec2(FIELD, space::BUTTON);
    let picked = ui
        .allocate_ui(size, |ui| {
            ui.set_min_width(FIELD);
            let (response, picked) = choice_ui(ui, look(view), Shown::Value(&shown), || {
                let all = Grouping::ALL.iter();
                all.map(|by| Choice::new(*by, name(*by))).collect()
            });
            let label = words.fill("versus-field", &[("letter", which.letter().into())]);
            name_it(&response, &label);
            picked
        })
        .inner;
    let Some(picked) = picked.filter(|by| *by != field) else {
        return field;
    };
    let at = Grouping::ALL.iter().position(|by| *by == picked);
    ui.data_mut(|data| data.insert_temp(id, at.unwrap_or_default()));
    if chosen.is_some() {
        *filter = Filter::default();
    }
    picked
}

fn value_ui(
    ui: &mut Ui,
    view: &View<'_>,
    index: &Index,
    (which, field): (Which, Grouping),
    filter: &mut Filter,
) {
    let words = view.words;
    let chosen = only(filter).filter(|(of, _)| *of == field);
    let shown = match &chosen {
        Some((_, value)) => value_name(words, Some(index), value),
        None if filter.is_empty() => words.text("figure-filter-none"),
        None => words.text("versus-own-filter"),
    };
    let shown = if chosen.is_some() {
        Shown::Value(&shown)
    } else {
        Shown::Nothing(&shown)
    };
    let (response, picked) = choice_ui(ui, look(view), shown, || {
        let mut all = vec![Choice::new(None, words.text("figure-filter-none"))];
        all.extend(values(view, index, field.into()));
        all
    });
    let label = words.fill("versus-value", &[("letter", which.letter().into())]);
    name_it(&response, &label);
    match picked {
        Some(Some(value)) => *filter = Filter::only(value),
        Some(None) => *filter = Filter::default(),
        None => {}
    }
}

/// The values of a field by their names, years as they follow each other, "not stated" last.
fn values(view: &View<'_>, index: &Index, facet: Facet) -> Vec<Choice<Option<Value>>> {
    let words = view.words;
    let collation = Collation::new(words.lang());
    let named = |value: &Value| (value.clone(), value_name(words, Some(index), value));
    let mut all: Vec<(Value, String)> = index.values(facet).iter().map(named).collect();
    all.sort_by(|(a, a_name), (b, b_name)| {
        let by_presence = b.is_stated().cmp(&a.is_stated());
        by_presence.then_with(|| match facet {
            Facet::Year | Facet::Status => a.cmp(b),
            Facet::Region
            | Facet::Sector
            | Facet::Country
            | Facet::Investor
            | Facet::Type
            | Facet::Source
            | Facet::Qualifier
            | Facet::Check
            | Facet::Tag => collation.compare(a_name, b_name),
        })
    });
    let all = all.into_iter();
    all.map(|(value, name)| {
        let code = value.code().map(Cow::into_owned);
        Choice::new(Some(value), name).also(code.unwrap_or_default())
    })
    .collect()
}

/// Names a list for who cannot see it, beside what is chosen in it.
fn name_it(response: &egui::Response, label: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_label(label);
    });
}
