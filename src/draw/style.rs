//! The tokens turned into egui's style: calm, flat, hairlines.

use egui::style::{ScrollStyle, Selection, Spacing, TextCursorStyle, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle,
    Visuals, vec2,
};

use super::fonts;
use super::theme::{Theme, size, space};

/// Rounding of buttons, fields and marks of a selection, in points.
const CORNER: CornerRadius = CornerRadius::same(5);
/// Rounding of windows and menus, in points.
const WINDOW_CORNER: CornerRadius = CornerRadius::same(8);

/// Sets fonts, sizes, distances and colours of both themes.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
    for (kind, theme) in [
        (egui::Theme::Light, &Theme::LIGHT),
        (egui::Theme::Dark, &Theme::DARK),
    ] {
        ctx.set_style_of(kind, style(theme));
    }
}

fn style(theme: &Theme) -> Style {
    let regular = |size| FontId::new(size, FontFamily::Proportional);
    let text_styles = [
        (TextStyle::Small, regular(size::SMALL)),
        (TextStyle::Body, regular(size::BODY)),
        (TextStyle::Button, regular(size::BODY)),
        (TextStyle::Monospace, regular(size::TABLE)),
        (
            TextStyle::Heading,
            FontId::new(size::PAGE_TITLE, fonts::medium()),
        ),
    ];
    Style {
        text_styles: text_styles.into_iter().collect(),
        spacing: spacing(),
        visuals: visuals(theme),
        animation_time: 0.0,
        scroll_animation: egui::style::ScrollAnimation::none(),
        ..Style::default()
    }
}

fn spacing() -> Spacing {
    Spacing {
        item_spacing: vec2(space::S, space::S),
        window_margin: Margin::same(16),
        button_padding: vec2(10.0, space::XS),
        menu_margin: Margin::same(6),
        indent: space::L,
        interact_size: vec2(space::BUTTON, space::BUTTON),
        combo_width: 120.0,
        text_edit_width: 240.0,
        icon_width: 16.0,
        icon_width_inner: 9.0,
        icon_spacing: 6.0,
        tooltip_width: 360.0,
        menu_width: 320.0,
        scroll: ScrollStyle {
            bar_width: 8.0,
            floating_width: 4.0,
            handle_min_length: 24.0,
            ..ScrollStyle::thin()
        },
        ..Spacing::default()
    }
}

fn visuals(theme: &Theme) -> Visuals {
    let base = if theme.is_dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    Visuals {
        widgets: widgets(theme),
        selection: Selection {
            bg_fill: theme.selected,
            stroke: Stroke::new(1.5, theme.accent),
        },
        weak_text_color: Some(theme.second),
        hyperlink_color: theme.accent,
        faint_bg_color: theme.hover,
        extreme_bg_color: theme.window,
        text_edit_bg_color: Some(theme.window),
        code_bg_color: theme.hover,
        warn_fg_color: theme.warning,
        error_fg_color: theme.error,
        window_corner_radius: WINDOW_CORNER,
        menu_corner_radius: WINDOW_CORNER,
        window_fill: theme.window,
        panel_fill: theme.window,
        window_stroke: Stroke::new(1.0, theme.line),
        window_shadow: shadow(24, 60),
        popup_shadow: shadow(12, 40),
        text_cursor: TextCursorStyle {
            stroke: Stroke::new(1.5, theme.accent),
            blink: false,
            ..base.text_cursor
        },
        button_frame: true,
        striped: false,
        indent_has_left_vline: false,
        interact_cursor: None,
        ..base
    }
}

fn shadow(blur: u8, alpha: u8) -> Shadow {
    Shadow {
        offset: [0, 4],
        blur,
        spread: 0,
        color: Color32::from_black_alpha(alpha),
    }
}

fn widgets(theme: &Theme) -> Widgets {
    let widget = |fill: Color32, border: Stroke, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: border,
        corner_radius: CORNER,
        fg_stroke: Stroke::new(1.25, text),
        expansion: 0.0,
    };
    let hairline = Stroke::new(1.0, theme.line);
    let ring = Stroke::new(1.5, theme.accent);
    Widgets {
        noninteractive: widget(theme.window, hairline, theme.text),
        inactive: widget(theme.panel, hairline, theme.text),
        hovered: widget(theme.hover, Stroke::new(1.0, theme.missing), theme.text),
        active: widget(theme.hover, ring, theme.text),
        open: widget(theme.hover, hairline, theme.text),
    }
}
