//! The dialog that turns a figure into a file: form, size, look, language and words, with a preview.

mod agency;
pub mod batch;
mod size;

use egui::{ComboBox, Grid, ScrollArea, TextEdit, Ui, vec2};

pub use agency::Agency;
pub use size::{Dimensions, Preset, Unit};

use super::ask::{modal_ui, primary_button, title_ui};
use super::figure_card::choice_ui;
use super::{View, figure_card};
use crate::draw::theme::space;
use crate::export::{Format, Options};
use crate::figure::{Figure, FigureName, Settings};
use crate::i18n::Words;
use crate::model::codes::{Lang, codes};
use crate::ui::widgets::check_box::check_box;

codes! {
    /// The colours of a picture. Message ids are `export-look-{code}`.
    pub enum Look {
        Light = "light",
        Dark = "dark",
        Grey = "grey",
    }
}

/// What the dialog is set to.
#[derive(Clone)]
pub struct ExportState {
    /// Which figure.
    pub name: FigureName,
    /// How it is set up on the screen.
    pub settings: Settings,
    /// Which file.
    pub format: Format,
    /// How large.
    pub size: Dimensions,
    /// Its colours.
    pub look: Look,
    /// Its language.
    pub lang: Lang,
    /// The title, once it was edited.
    pub title: Option<String>,
    /// The line below it, once it was edited.
    pub subtitle: Option<String>,
    /// A note of one's own, below the others.
    pub note: String,
    /// Whether an SVG carries its letters.
    pub has_fonts: bool,
    /// Whether the numbers behind it are written beside it.
    pub has_numbers: bool,
    /// Logo and accent colour of an agency.
    pub agency: Agency,
    /// Whether this system has a command that prints.
    pub can_print: bool,
    /// The last picture that was made for a preview.
    pub preview: Option<(PreviewKey, egui::TextureHandle)>,
}

/// What a preview depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct PreviewKey {
    size: Dimensions,
    look: Look,
    lang: Lang,
    words: [Option<String>; 3],
    agency: Agency,
}

/// What the person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportWish {
    /// Write the file.
    Export,
    /// Put the picture on the clipboard.
    Copy,
    /// Print it.
    Print,
    /// Put what it says to somebody who cannot see it on the clipboard.
    CopyDescription,
    /// Choose a logo.
    Logo,
    /// Export many pictures at once.
    Batch,
    /// Nothing.
    Cancel,
}

impl ExportState {
    /// The dialog for a figure as it stands on the screen.
    pub fn new(name: FigureName, settings: Settings, lang: Lang, agency: Agency) -> Self {
        Self {
            name,
            settings,
            format: Format::Png,
            size: Dimensions::default(),
            look: Look::Light,
            lang,
            title: None,
            subtitle: None,
            note: String::new(),
            has_fonts: true,
            has_numbers: false,
            agency,
            can_print: false,
            preview: None,
        }
    }

    /// What the preview has to show.
    pub fn key(&self) -> PreviewKey {
        PreviewKey {
            size: self.size,
            look: self.look,
            lang: self.lang,
            words: [
                self.title.clone(),
                self.subtitle.clone(),
                Some(self.note.clone()),
            ],
            agency: self.agency.clone(),
        }
    }

    /// The figure with its title, the line below it and its note.
    pub fn figure(&self, view: &View<'_>) -> Figure {
        let view = View {
            words: Words::of(self.lang),
            ..*view
        };
        let mut figure = figure_card::figure(&view, &self.settings, self.name);
        let frame = figure.frame_mut();
        if let Some(title) = &self.title {
            frame.title.clone_from(title);
        }
        if let Some(subtitle) = &self.subtitle {
            frame.subtitle.clone_from(subtitle);
        }
        if !self.note.trim().is_empty() {
            frame.notes.push(self.note.trim().to_owned());
        }
        figure
    }

    /// How it is to be drawn.
    pub fn options(&self) -> Options {
        let [width_pt, height_pt] = self.size.points();
        Options {
            width_pt,
            height_pt,
            scale: self.size.pixels_per_point(),
            is_print_size: self.size.unit == Unit::Millimetres,
            is_dark: self.look == Look::Dark,
            is_grey: self.look == Look::Grey,
            has_fonts: self.has_fonts,
            accent: self.agency.accent(),
            logo: self.agency.logo(),
        }
    }

    /// How the preview is drawn: never more than 640 pixels wide.
    pub fn preview_options(&self) -> Options {
        let options = self.options();
        Options {
            scale: (640.0 / options.width_pt)
                .min(480.0 / options.height_pt)
                .min(2.0),
            ..options
        }
    }
}

/// Shows the dialog.
pub fn export_ui(
    ctx: &egui::Context,
    view: &View<'_>,
    state: &mut ExportState,
) -> Option<ExportWish> {
    let words = view.words;
    let (wish, is_closing) = modal_ui(ctx, view.theme, "export", |ui| {
        let room = ctx.content_rect().size() - vec2(96.0, 96.0);
        ui.set_width(room.x.min(1120.0));
        title_ui(ui, &words.text("export-title"));
        let height = (room.y - 110.0).max(200.0);
        let column = egui::Layout::top_down(egui::Align::Min);
        let chosen = ui
            .horizontal_top(|ui| {
                let chosen = ui
                    .allocate_ui_with_layout(vec2(440.0, height), column, |ui| {
                        ScrollArea::vertical()
                            .max_height(height)
                            .auto_shrink(false)
                            .show(ui, |ui| settings_ui(ui, view, state))
                            .inner
                    })
                    .inner;
                ui.add_space(space::L);
                preview_ui(ui, view, state, height);
                chosen
            })
            .inner;
        ui.add_space(space::L);
        let done = ui
            .horizontal_wrapped(|ui| buttons_ui(ui, view, state))
            .inner;
        done.or(chosen)
    });
    wish.or_else(|| is_closing.then_some(ExportWish::Cancel))
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, state: &ExportState) -> Option<ExportWish> {
    let words = view.words;
    let mut wish = None;
    let is_possible = state.size.is_possible(state.format);
    let export = primary_button(ui, view.theme, &words.text("export-do"), is_possible);
    let export = export.on_disabled_hover_text(words.text("export-error-size"));
    if export.clicked() && is_possible {
        wish = Some(ExportWish::Export);
    }
    let mut button = |ui: &mut Ui, id: &str, of: ExportWish| {
        if ui.button(words.text(id)).clicked() {
            wish = Some(of);
        }
    };
    button(ui, "figure-copy", ExportWish::Copy);
    button(ui, "export-copy-description", ExportWish::CopyDescription);
    if state.can_print {
        button(ui, "export-print", ExportWish::Print);
    }
    button(ui, "export-batch", ExportWish::Batch);
    button(ui, "dialog-cancel", ExportWish::Cancel);
    wish
}

fn settings_ui(ui: &mut Ui, view: &View<'_>, state: &mut ExportState) -> Option<ExportWish> {
    let words = view.words;
    let mut wish = None;
    Grid::new("export-grid")
        .num_columns(2)
        .spacing([space::M, space::S])
        .show(ui, |ui| {
            ui.label(words.text("export-format"));
            let formats = Format::ALL.map(|f| (f, f.extension().to_uppercase()));
            state.format = choice_ui(ui, state.format, &formats).unwrap_or(state.format);
            ui.end_row();
            size::size_ui(ui, view, state.format, &mut state.size);
            ui.label(words.text("export-look"));
            let looks: Vec<_> = Look::ALL
                .iter()
                .map(|look| (*look, words.text(&format!("export-look-{}", look.code()))))
                .collect();
            state.look = choice_ui(ui, state.look, &looks).unwrap_or(state.look);
            ui.end_row();
            ui.label(words.text("export-language"));
            language_ui(ui, &mut state.lang);
            ui.end_row();
            wish = agency::agency_ui(ui, view, &mut state.agency);
        });
    ui.add_space(space::S);
    texts_ui(ui, view, state);
    ui.add_space(space::S);
    if state.format == Format::Svg {
        check_box(ui, &mut state.has_fonts, words.text("export-fonts"))
            .on_hover_text(words.text("export-fonts-help"));
    }
    check_box(ui, &mut state.has_numbers, words.text("export-numbers"))
        .on_hover_text(words.text("export-numbers-help"));
    wish
}

fn language_ui(ui: &mut Ui, lang: &mut Lang) {
    ComboBox::from_id_salt("export-language")
        .selected_text(Words::of(*lang).text("language-name"))
        .show_ui(ui, |ui| {
            for one in Lang::ALL {
                ui.selectable_value(lang, *one, Words::of(*one).text("language-name"));
            }
        });
}

fn texts_ui(ui: &mut Ui, view: &View<'_>, state: &mut ExportState) {
    let words = view.words;
    let of_lang = View {
        words: Words::of(state.lang),
        ..*view
    };
    let usual = figure_card::figure(&of_lang, &state.settings, state.name);
    let usual = usual.frame();
    edited_ui(
        ui,
        &words.text("export-figure-title"),
        &usual.title,
        &mut state.title,
    );
    let label = words.text("export-figure-subtitle");
    edited_ui(ui, &label, &usual.subtitle, &mut state.subtitle);
    let label = ui.label(words.text("export-note"));
    ui.add(
        TextEdit::multiline(&mut state.note)
            .desired_rows(2)
            .desired_width(f32::INFINITY),
    )
    .labelled_by(label.id);
}

/// A text that is the usual one until it is edited.
fn edited_ui(ui: &mut Ui, label: &str, usual: &str, edited: &mut Option<String>) {
    let label = ui.label(label);
    let mut text = edited.clone().unwrap_or_else(|| usual.to_owned());
    let field = TextEdit::multiline(&mut text)
        .desired_rows(1)
        .desired_width(f32::INFINITY);
    if ui.add(field).labelled_by(label.id).changed() {
        *edited = (text != usual).then_some(text);
    }
    ui.add_space(space::S);
}

fn preview_ui(ui: &mut Ui, view: &View<'_>, state: &ExportState, max_height: f32) {
    let room = vec2(ui.available_width(), max_height.max(160.0));
    let [width, height] = state.size.points();
    let size = vec2(width.max(1.0), height.max(1.0));
    let shown = size * (room.x / size.x).min(room.y / size.y);
    let (rect, response) = ui.allocate_exact_size(shown, egui::Sense::hover());
    let line = egui::Stroke::new(1.0, view.theme.line);
    if let Some((_, texture)) = &state.preview {
        egui::Image::new((texture.id(), shown)).paint_at(ui, rect);
    }
    ui.painter()
        .rect_stroke(rect, 0.0, line, egui::StrokeKind::Outside);
    let label = view.words.text("export-preview");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, label.clone()));
}
