//! The key figures above the map: money and jobs, each with its range and what it covers.

use egui::{FontId, RichText};

use super::View;
use crate::draw::fonts;
use crate::draw::theme::size;
use crate::figure::stages::weighted_words;
use crate::query::certainty;
use crate::query::totals::{Measure, total};

/// From this width on, in points, both stand side by side.
const WIDE: f32 = 460.0;

/// Draws both key figures, side by side where there is room; each with its weighted total below it, if asked for.
pub fn key_figures_ui(ui: &mut egui::Ui, view: &View<'_>, is_weighted: bool) {
    let measures = [Measure::Investment, Measure::Jobs];
    ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
    if ui.available_width() < WIDE {
        for measure in measures {
            figure_ui(ui, view, measure);
            weighted_ui(ui, view, (measure, is_weighted));
        }
        return;
    }
    ui.columns(2, |columns| {
        for (ui, measure) in columns.iter_mut().zip(measures) {
            figure_ui(ui, view, measure);
            weighted_ui(ui, view, (measure, is_weighted));
        }
    });
}

fn figure_ui(ui: &mut egui::Ui, view: &View<'_>, measure: Measure) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let total = total(view.index, view.rows, measure);
    let words = view.words;
    let color = if measure == Measure::Investment {
        view.theme.investment
    } else {
        view.theme.jobs
    };
    let (headline, range) = match total.sum() {
        Some(sum) if measure == Measure::Investment => (
            words.usd_amount(sum.headline),
            (sum.low < sum.high || sum.is_open).then(|| words.usd_range(&sum)),
        ),
        Some(sum) => {
            let n = words.number(sum.headline, 0);
            let text = words.fill(
                "key-jobs",
                &[("jobs", n.into()), ("n", sum.headline.into())],
            );
            (
                text,
                (sum.low < sum.high || sum.is_open).then(|| words.count_range(&sum)),
            )
        }
        None => (words.text("key-none"), None),
    };
    let font = FontId::new(size::KEY_FIGURE, fonts::medium());
    ui.label(RichText::new(headline).font(font).color(color));
    let text = range
        .into_iter()
        .chain([words.stated_of(&total)])
        .collect::<Vec<_>>()
        .join(" · ");
    ui.label(
        RichText::new(text)
            .size(size::SMALL)
            .color(view.theme.second),
    );
}

/// The weighted total, quietly; it wraps, as what it leaves out must be read.
fn weighted_ui(ui: &mut egui::Ui, view: &View<'_>, (measure, is_weighted): (Measure, bool)) {
    let dataset = view.document.dataset();
    let totals = certainty::weighted(dataset, view.index, view.rows, measure);
    let said = totals.and_then(|totals| weighted_words(view.words, &totals, measure));
    if let Some(said) = said.filter(|_| is_weighted) {
        let text = RichText::new(said).size(size::SMALL);
        let label = egui::Label::new(text.color(view.theme.second)).wrap();
        // A column stretches the words of what wraps in it.
        let shown = ui.vertical(|ui| ui.add(label)).inner;
        shown.on_hover_text(view.words.text("stages-convention"));
    }
}
