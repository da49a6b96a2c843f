//! One account of an announcement: stated with its claims, itemised, and what is left, as bars and in words.

use egui::{Align, Button, Label, Layout, Ui, vec2};

use crate::command::{Command, Queue};
use crate::draw::ledger_bars_ui;
use crate::draw::theme::{size, space};
use crate::figure::ledger::{Account, LedgerSettings};
use crate::figure::ledger_page::Balance;
use crate::figure::{Figure, FigureName, Settings};
use crate::model::announcement::Announcement;
use crate::model::claim::Claims;
use crate::model::fact::FactId;
use crate::ui::View;
use crate::ui::figure_card::save_numbers_ui;
use crate::ui::panel::draft::claim::Kind;
use crate::ui::panel::section::{look, say_heading};
use crate::ui::panel::sheet::claims::claims_ui;
use crate::ui::panel::sheet::cx::{Cx, row_ui};

/// Draws the account.
pub(super) fn balance_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (balance, announcement): (&Balance, &Announcement),
    queue: &mut Queue,
) {
    heading_ui(ui, view, (balance, announcement), queue);
    let did = ledger_bars_ui(ui, &balance.figure, view.theme);
    queue.extend(did.clicked.map(Command::Follow));
    let mut cx = Cx {
        view: *view,
        queue,
        key: None,
    };
    let look = look(view);
    row_ui(ui, look, &view.words.text("ledger-announced"), |ui| {
        stated_ui(ui, &mut cx, announcement, balance.account);
    });
    let terms = &balance.figure.terms;
    row_ui(ui, look, &terms.itemised, |ui| {
        text_ui(ui, &balance.itemised);
    });
    if let Some(rest) = &balance.rest {
        let label = view.words.text("ledger-difference");
        row_ui(ui, look, &label, |ui| text_ui(ui, rest));
    }
    ui.add_space(space::S);
}

fn text_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(text).wrap().selectable(true));
}

/// What is counted in which unit, and the menu that takes the figure elsewhere.
fn heading_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (balance, announcement): (&Balance, &Announcement),
    queue: &mut Queue,
) {
    ui.add_space(space::S);
    let line = egui::Stroke::new(1.0, view.theme.line);
    let top = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), top, line);
    ui.add_space(space::XS);
    ui.horizontal(|ui| {
        let id = format!("ledger-heading-{}", balance.account.code());
        let title = view.words.text(&id);
        let heading = ui.label(look(view).heading(&title, size::BODY));
        say_heading(&heading, &title);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            menu_ui(ui, view, (balance, announcement), &title, queue);
        });
    });
}

/// Picture, numbers.
fn menu_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (balance, announcement): (&Balance, &Announcement),
    title: &str,
    queue: &mut Queue,
) {
    let words = view.words;
    let settings = || Settings {
        ledger: LedgerSettings {
            account: balance.account,
            only: Some(announcement.id.clone()),
        },
        ..Settings::default()
    };
    let button = Button::new("⋯").min_size(vec2(space::BUTTON, space::BUTTON));
    let (response, _) = egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        if ui.button(words.text("figure-export")).clicked() {
            queue.push(Command::ExportFigure(FigureName::Ledger, settings()));
        }
        if ui.button(words.text("figure-copy")).clicked() {
            queue.push(Command::CopyFigure(FigureName::Ledger, settings()));
        }
        if ui.button(words.text("table-copy")).clicked() {
            let figure = Figure::Ledger(balance.figure.clone());
            let text = figure.table(words).tsv(words);
            let notice = "table-copied";
            queue.push(Command::CopyText { text, notice });
        }
        save_numbers_ui(ui, view, (FigureName::Ledger, &settings()), queue);
    });
    let label = format!("{}, {title}", words.text("figure-menu"));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, label.clone()));
    response.on_hover_text(words.text("figure-menu"));
}

/// Every claim about what was announced, rivals too.
fn stated_ui(ui: &mut Ui, cx: &mut Cx<'_>, announcement: &Announcement, account: Account) {
    let jobs = &announcement.jobs;
    let one = |ui: &mut Ui, cx: &mut Cx<'_>, claims: &Claims, fact: FactId, kind: Kind<'_>| {
        claims_ui(ui, cx, claims, (fact, kind));
    };
    match account {
        Account::Investment => one(
            ui,
            cx,
            &announcement.investment,
            FactId::Investment,
            Kind::Money,
        ),
        Account::ConstructionJobs => one(
            ui,
            cx,
            &jobs.construction,
            FactId::ConstructionJobs,
            Kind::Jobs,
        ),
        Account::Projects => one(ui, cx, &announcement.count, FactId::Count, Kind::Unit("")),
        Account::Jobs => {
            let kinds = [
                (
                    "panel-jobs-permanent",
                    FactId::PermanentJobs,
                    &jobs.permanent,
                ),
                (
                    "panel-jobs-unspecified",
                    FactId::UnspecifiedJobs,
                    &jobs.unspecified,
                ),
            ];
            let is_said = |claims: &Claims| !(claims.is_empty() && claims.unreadable().is_empty());
            if !kinds.iter().any(|(.., claims)| is_said(claims)) {
                one(ui, cx, &jobs.permanent, FactId::PermanentJobs, Kind::Jobs);
            }
            for (label, fact, claims) in kinds {
                if is_said(claims) {
                    cx.small_ui(ui, cx.text(label));
                    one(ui, cx, claims, fact, Kind::Jobs);
                }
            }
        }
    }
}
