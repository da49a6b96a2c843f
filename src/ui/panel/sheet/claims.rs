//! What is known of one number: the preferred claim first, its rivals below it, each with who says so.

use egui::{Frame, Label, Margin, RichText, Ui, vec2};

use super::cx::Cx;
use crate::command::Command;
use crate::draw::theme::{size, space};
use crate::model::claim::{Claim, Claims, Known};
use crate::model::fact::FactId;
use crate::model::iso::Currency;
use crate::model::record::Record;
use crate::ui::panel::draft::claim::Kind;
use crate::ui::panel::words::{DIGITS, claim_words, unreadable, whole};
use crate::ui::widgets::field::message_ui;
use crate::ui::widgets::icon::{Icon, icon_button};

/// The claims about one number.
pub(in crate::ui) fn claims_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    claims: &Claims,
    (fact, kind): (FactId, Kind<'_>),
) {
    let look = cx.look();
    ui.spacing_mut().item_spacing = vec2(space::XS, 2.0);
    if claims.is_empty() && claims.unreadable().is_empty() {
        ui.horizontal(|ui| {
            ui.label(look.missing(cx.text("missing-nobody-looked")));
            origin_ui(ui, cx, fact);
        });
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
        let origin = (i == 0).then_some(fact);
        claim_ui(ui, cx, claim, (kind, standing, origin));
    }
    for (_, json) in claims.unreadable() {
        cx.unreadable_ui(ui, json);
    }
}

/// The button that shows all claims about a number.
fn origin_ui(ui: &mut Ui, cx: &mut Cx<'_>, fact: FactId) {
    let Some(key) = cx.key else { return };
    if icon_button(ui, cx.look(), Icon::Question, &cx.text("fact-title")).clicked() {
        cx.queue.push(Command::ShowFact(key, fact));
    }
}

/// Kind, standing among its rivals, and the fact that it leads to.
type Role<'a> = (Kind<'a>, Option<&'a str>, Option<FactId>);

fn claim_ui(ui: &mut Ui, cx: &mut Cx<'_>, claim: &Claim, (kind, standing, origin): Role<'_>) {
    let theme = cx.view.theme;
    let is_rival = standing == Some("panel-rival");
    let indent = if is_rival { 12 } else { 0 };
    let margin = Margin {
        left: indent,
        ..Margin::ZERO
    };
    let shown = Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        number_ui(ui, cx, claim, (kind, standing, origin));
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
fn number_ui(ui: &mut Ui, cx: &mut Cx<'_>, claim: &Claim, (kind, standing, origin): Role<'_>) {
    let (look, words) = (cx.look(), cx.view.words);
    let text = claim_words(words, cx.view.tolerance, claim, kind);
    let known = claim.known(cx.view.tolerance);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        match &known {
            Known::Stated(_) => {
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
                ui.add(Label::new(look.missing(text)).wrap().selectable(true));
            }
            Known::NoRate(..) | Known::NobodyLooked | Known::Unusable => {
                message_ui(ui, look, &text, look.theme.warning);
            }
        }
        if let Some(standing) = standing {
            ui.label(look.small(cx.text(standing)));
        }
        if let Some(fact) = origin {
            origin_ui(ui, cx, fact);
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
