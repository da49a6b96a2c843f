//! What is known of one number: the preferred claim first, its rivals below it, each with who says so.

use egui::{Frame, Label, Margin, RichText, Ui, vec2};

use super::cx::Cx;
use crate::draw::theme::{size, space};
use crate::model::claim::{Claim, Claims, Known};
use crate::model::iso::Currency;
use crate::model::json::Num;
use crate::model::quantity::Quantity;
use crate::model::record::Record;
use crate::ui::panel::draft::claim::Kind;
use crate::ui::panel::words::{unreadable, whole};
use crate::ui::widgets::field::message_ui;

/// Decimals of a number that are shown at most.
const DIGITS: usize = 6;

/// The claims about one number. `raw` is what stands in the file where the whole list cannot be read.
pub(super) fn claims_ui(ui: &mut Ui, cx: &mut Cx<'_>, claims: &Claims, kind: Kind<'_>) {
    let look = cx.look();
    ui.spacing_mut().item_spacing = vec2(space::XS, 2.0);
    if claims.is_empty() && claims.unreadable().is_empty() {
        ui.label(look.missing(cx.text("missing-nobody-looked")));
        return;
    }
    for (i, claim) in claims.iter().enumerate() {
        let standing = (claims.len() > 1).then_some(if i == 0 {
            "panel-preferred"
        } else {
            "panel-rival"
        });
        if i > 0 {
            ui.add_space(space::XS);
        }
        claim_ui(ui, cx, claim, kind, standing);
    }
    for (_, json) in claims.unreadable() {
        cx.unreadable_ui(ui, json);
    }
}

fn claim_ui(ui: &mut Ui, cx: &mut Cx<'_>, claim: &Claim, kind: Kind<'_>, standing: Option<&str>) {
    let theme = cx.view.theme;
    let is_rival = standing == Some("panel-rival");
    let indent = if is_rival { 12 } else { 0 };
    let margin = Margin {
        left: indent,
        ..Margin::ZERO
    };
    let shown = Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        number_ui(ui, cx, claim, kind, standing);
        match &claim.source {
            Some(source) => cx.source_ui(ui, source),
            None => message_ui(ui, cx.look(), &cx.text("panel-no-source"), theme.warning),
        }
        if let Some(note) = &claim.note {
            cx.small_ui(ui, whole(note.get(cx.view.words.lang())));
        }
    });
    if is_rival {
        let rect = shown.response.rect;
        let line = egui::Stroke::new(2.0, theme.line);
        ui.painter().vline(rect.left() + 4.0, rect.y_range(), line);
    }
}

/// The number with its sign and unit, or why there is none.
fn number_ui(ui: &mut Ui, cx: &Cx<'_>, claim: &Claim, kind: Kind<'_>, standing: Option<&str>) {
    let (look, words) = (cx.look(), cx.view.words);
    let known = claim.known(cx.view.tolerance);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        match &known {
            Known::Stated(quantity) => {
                let text = in_unit(cx, quantity, claim.currency, kind);
                let points = if standing == Some("panel-rival") {
                    size::BODY
                } else {
                    16.0
                };
                ui.add(
                    Label::new(look.heading(text, points))
                        .wrap()
                        .selectable(true),
                );
            }
            Known::Missing(_) => {
                ui.add(
                    Label::new(look.missing(words.why_missing(&known)))
                        .wrap()
                        .selectable(true),
                );
            }
            Known::NoRate(..) | Known::NobodyLooked | Known::Unusable => {
                let text = [raw_numbers(cx, claim), words.why_missing(&known)];
                let text = text.join(" ");
                message_ui(ui, look, text.trim(), look.theme.warning);
            }
        }
        if let Some(standing) = standing {
            ui.label(look.small(cx.text(standing)));
        }
    });
    if kind == Kind::Money {
        amount_ui(ui, cx, claim);
    }
    for key in Claim::FIELDS {
        if let Some(json) = unreadable(claim, key) {
            let text = format!("{key}: {}", cx.cannot_read(json));
            message_ui(ui, look, &text, look.theme.warning);
        }
    }
}

/// The numbers of a claim that cannot be used, as they stand.
fn raw_numbers(cx: &Cx<'_>, claim: &Claim) -> String {
    let numbers = [&claim.amount, &claim.value, &claim.low, &claim.high];
    let shown = |n: &Num| cx.view.words.number(n.as_f64(), DIGITS);
    let shown: Vec<String> = numbers.into_iter().flatten().map(shown).collect();
    shown.join("–")
}

/// A number in the unit of its kind; money short.
fn in_unit(cx: &Cx<'_>, quantity: &Quantity, currency: Option<Currency>, kind: Kind<'_>) -> String {
    let words = cx.view.words;
    let shown = words.quantity(quantity, DIGITS);
    let counted = |id| {
        words.fill(
            id,
            &[
                ("n", quantity.last_shown().into()),
                ("shown", shown.clone().into()),
            ],
        )
    };
    match (kind, currency) {
        (Kind::Money, Some(currency)) => words.money_short(quantity, currency),
        (Kind::Money, None) => format!("{shown} ({})", words.text("panel-no-currency")),
        (Kind::Jobs, _) => counted("panel-count-jobs"),
        (Kind::Unit(unit), _) => words.quantity_unit(quantity, DIGITS, unit),
    }
}

/// The whole amount in its currency, and in dollars where that is another one.
fn amount_ui(ui: &mut Ui, cx: &Cx<'_>, claim: &Claim) {
    let words = cx.view.words;
    let Known::Stated(quantity) = claim.known(cx.view.tolerance) else {
        return;
    };
    let Some(currency) = claim.currency else {
        return;
    };
    let mut text = format!("{} {}", words.quantity(&quantity, DIGITS), currency.code());
    if currency != Currency::USD {
        let rates = &cx.view.document.dataset().rates;
        let usd = claim.known_usd(rates, cx.view.tolerance);
        let in_usd = match usd {
            Known::Stated(quantity) => words.usd_short(&quantity),
            Known::Missing(_) | Known::NoRate(..) | Known::NobodyLooked | Known::Unusable => {
                words.why_missing(&usd)
            }
        };
        text = format!("{text} · {in_usd}");
    }
    ui.add(
        Label::new(
            RichText::new(text)
                .size(size::SMALL)
                .color(cx.view.theme.second),
        )
        .wrap()
        .selectable(true),
    );
}
