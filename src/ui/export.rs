//! The dialog that turns a figure into a file: form, size, scale, theme, language, title and note, with a preview.

use egui::{ComboBox, DragValue, Grid, RichText, TextEdit, Ui, vec2};

use super::ask::{modal_ui, primary_button, title_ui};
use super::figure_card::choice_ui;
use super::{View, figure_card};
use crate::draw::theme::space;
use crate::export::{Format, Options};
use crate::figure::{Figure, FigureName, Settings};
use crate::i18n::Words;
use crate::model::codes::Lang;

/// What the dialog is set to.
#[derive(Clone)]
pub struct ExportState {
    /// Which figure.
    pub name: FigureName,
    /// How it is set up on the screen.
    pub settings: Settings,
    /// Which file.
    pub format: Format,
    /// Width and height in points.
    pub size: [u32; 2],
    /// Pixels for a point, 1 to 4; PNG only.
    pub scale: u32,
    /// Dark instead of light.
    pub is_dark: bool,
    /// Its language.
    pub lang: Lang,
    /// The title, once it was edited.
    pub title: Option<String>,
    /// A note of one's own, below the others.
    pub note: String,
    /// The last picture that was made for a preview.
    pub preview: Option<(PreviewKey, egui::TextureHandle)>,
}

/// What a preview depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct PreviewKey(FigureName, [u32; 2], bool, Lang, Option<String>, String);

/// What the person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportWish {
    /// Write the file.
    Export,
    /// Put the picture on the clipboard.
    Copy,
    /// Nothing.
    Cancel,
}

impl ExportState {
    /// The dialog for a figure as it stands on the screen.
    pub fn new(name: FigureName, settings: Settings, lang: Lang) -> Self {
        Self {
            name,
            settings,
            format: Format::Png,
            size: [1200, 750],
            scale: 2,
            is_dark: false,
            lang,
            title: None,
            note: String::new(),
            preview: None,
        }
    }

    /// What the preview has to show.
    pub fn key(&self) -> PreviewKey {
        PreviewKey(
            self.name,
            self.size,
            self.is_dark,
            self.lang,
            self.title.clone(),
            self.note.clone(),
        )
    }

    /// The figure with its title and note.
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
        if !self.note.trim().is_empty() {
            frame.notes.push(self.note.trim().to_owned());
        }
        figure
    }

    /// How it is to be drawn.
    pub fn options(&self) -> Options {
        let [width, height] = self.size.map(|n| n as f32);
        Options {
            width_pt: width,
            height_pt: height,
            scale: self.scale as f32,
            is_dark: self.is_dark,
            ..Options::default()
        }
    }

    /// How the preview is drawn: never more than 640 pixels wide.
    pub fn preview_options(&self) -> Options {
        let options = self.options();
        Options {
            scale: (640.0 / options.width_pt)
                .min(480.0 / options.height_pt)
                .min(1.0),
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
        let room = ctx.content_rect().size() - vec2(120.0, 120.0);
        ui.set_width(room.x.min(1040.0));
        title_ui(ui, &words.text("export-title"));
        ui.horizontal_top(|ui| {
            ui.allocate_ui(vec2(360.0, 0.0), |ui| {
                ui.vertical(|ui| settings_ui(ui, view, state))
            });
            ui.add_space(space::L);
            preview_ui(ui, view, state, room.y - 120.0);
        });
        ui.add_space(space::L);
        ui.horizontal(|ui| {
            if primary_button(ui, view.theme, &words.text("export-do"), true).clicked() {
                return Some(ExportWish::Export);
            }
            if ui.button(words.text("figure-copy")).clicked() {
                return Some(ExportWish::Copy);
            }
            ui.button(words.text("dialog-cancel"))
                .clicked()
                .then_some(ExportWish::Cancel)
        })
        .inner
    });
    wish.or_else(|| is_closing.then_some(ExportWish::Cancel))
}

fn settings_ui(ui: &mut Ui, view: &View<'_>, state: &mut ExportState) {
    let words = view.words;
    Grid::new("export-grid")
        .num_columns(2)
        .spacing([space::M, space::S])
        .show(ui, |ui| {
            ui.label(words.text("export-format"));
            let formats =
                [Format::Png, Format::Svg, Format::Pdf].map(|f| (f, f.extension().to_uppercase()));
            state.format = choice_ui(ui, state.format, &formats).unwrap_or(state.format);
            ui.end_row();
            ui.label(words.text("export-size"));
            size_ui(ui, view, state);
            ui.end_row();
            if state.format == Format::Png {
                ui.label(words.text("export-scale"));
                let scales = [1, 2, 3, 4].map(|n| (n, format!("{n}×")));
                state.scale = choice_ui(ui, state.scale, &scales).unwrap_or(state.scale);
                ui.end_row();
            }
            ui.label(words.text("export-theme"));
            let themes = [false, true].map(|dark| {
                (
                    dark,
                    words.text(if dark { "theme-dark" } else { "theme-light" }),
                )
            });
            state.is_dark = choice_ui(ui, state.is_dark, &themes).unwrap_or(state.is_dark);
            ui.end_row();
            ui.label(words.text("export-language"));
            ComboBox::from_id_salt("export-language")
                .selected_text(Words::of(state.lang).text("language-name"))
                .show_ui(ui, |ui| {
                    for lang in Lang::ALL {
                        ui.selectable_value(
                            &mut state.lang,
                            *lang,
                            Words::of(*lang).text("language-name"),
                        );
                    }
                });
            ui.end_row();
        });
    ui.add_space(space::S);
    texts_ui(ui, view, state);
}

fn size_ui(ui: &mut Ui, view: &View<'_>, state: &mut ExportState) {
    ui.vertical(|ui| {
        ui.horizontal(|ui| {
            ui.add(DragValue::new(&mut state.size[0]).range(400..=4000));
            ui.label("×");
            ui.add(DragValue::new(&mut state.size[1]).range(300..=4000));
            ui.label(RichText::new(view.words.text("export-points")).color(view.theme.second));
        });
        ui.horizontal(|ui| {
            for size in [[800, 500], [1200, 750], [1600, 900]] {
                let label = format!("{}×{}", size[0], size[1]);
                if ui.selectable_label(state.size == size, label).clicked() {
                    state.size = size;
                }
            }
        });
    });
}

fn texts_ui(ui: &mut Ui, view: &View<'_>, state: &mut ExportState) {
    let words = view.words;
    let label = ui.label(words.text("export-figure-title"));
    let usual = figure_card::figure(
        &View {
            words: Words::of(state.lang),
            ..*view
        },
        &state.settings,
        state.name,
    );
    let mut title = state
        .title
        .clone()
        .unwrap_or_else(|| usual.frame().title.clone());
    let field = ui
        .add(TextEdit::singleline(&mut title).desired_width(f32::INFINITY))
        .labelled_by(label.id);
    if field.changed() {
        state.title = (title != usual.frame().title).then_some(title);
    }
    ui.add_space(space::S);
    let label = ui.label(words.text("export-note"));
    ui.add(
        TextEdit::multiline(&mut state.note)
            .desired_rows(2)
            .desired_width(f32::INFINITY),
    )
    .labelled_by(label.id);
}

fn preview_ui(ui: &mut Ui, view: &View<'_>, state: &ExportState, max_height: f32) {
    let room = vec2(ui.available_width(), max_height.max(160.0));
    let size = vec2(state.size[0] as f32, state.size[1] as f32);
    let shown = size * (room.x / size.x).min(room.y / size.y).min(1.0);
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
