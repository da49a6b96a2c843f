//! Small painted signs, so that no font has to have them, and the buttons that bear only a sign.

use egui::{Painter, Pos2, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::Look;
use crate::draw::theme::space;

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Close or take away.
    Cross,
    /// Adds.
    Plus,
    /// Before this one.
    Left,
    /// After this one.
    Right,
    /// Further up.
    Up,
    /// Further down, or opens a list.
    Down,
    /// Something is doubtful, or wrong with what was typed.
    Alert,
    /// Tells more about what stands before it.
    Question,
    /// Can be dragged.
    Grip,
    /// Something is wrong with the records.
    Stop,
    /// Is asked for.
    Check,
    /// Leaves out.
    Not,
    /// Narrows what is shown.
    Funnel,
}

impl Icon {
    /// The lines of the sign in a square from −1 to 1.
    fn lines(self) -> &'static [&'static [(f32, f32)]] {
        match self {
            Self::Cross => &[&[(-0.8, -0.8), (0.8, 0.8)], &[(-0.8, 0.8), (0.8, -0.8)]],
            Self::Plus => &[&[(-1.0, 0.0), (1.0, 0.0)], &[(0.0, -1.0), (0.0, 1.0)]],
            Self::Left => &[&[(0.45, -0.9), (-0.45, 0.0), (0.45, 0.9)]],
            Self::Right => &[&[(-0.45, -0.9), (0.45, 0.0), (-0.45, 0.9)]],
            Self::Up => &[&[(-0.9, 0.45), (0.0, -0.45), (0.9, 0.45)]],
            Self::Down => &[&[(-0.9, -0.45), (0.0, 0.45), (0.9, -0.45)]],
            Self::Stop => &[
                &[
                    (-0.5, -1.2),
                    (0.5, -1.2),
                    (1.2, -0.5),
                    (1.2, 0.5),
                    (0.5, 1.2),
                    (-0.5, 1.2),
                    (-1.2, 0.5),
                    (-1.2, -0.5),
                    (-0.5, -1.2),
                ],
                &[(-0.45, -0.45), (0.45, 0.45)],
                &[(-0.45, 0.45), (0.45, -0.45)],
            ],
            Self::Alert => &[
                &[(0.0, -1.1), (1.25, 1.0), (-1.25, 1.0), (0.0, -1.1)],
                &[(0.0, -0.35), (0.0, 0.3)],
                &[(0.0, 0.62), (0.0, 0.7)],
            ],
            Self::Question => &[
                &[
                    (-0.6, -0.5),
                    (-0.45, -0.9),
                    (0.0, -1.1),
                    (0.45, -0.9),
                    (0.6, -0.5),
                    (0.45, -0.15),
                    (0.0, 0.1),
                    (0.0, 0.45),
                ],
                &[(0.0, 0.95), (0.0, 1.05)],
            ],
            Self::Check => &[&[(-0.8, 0.0), (-0.2, 0.7), (0.9, -0.7)]],
            Self::Not => &[
                &[
                    (-0.41, -1.0),
                    (0.41, -1.0),
                    (1.0, -0.41),
                    (1.0, 0.41),
                    (0.41, 1.0),
                    (-0.41, 1.0),
                    (-1.0, 0.41),
                    (-1.0, -0.41),
                    (-0.41, -1.0),
                ],
                &[(-0.6, 0.6), (0.6, -0.6)],
            ],
            Self::Funnel => &[&[
                (-1.1, -0.9),
                (1.1, -0.9),
                (0.3, 0.1),
                (0.3, 1.0),
                (-0.3, 0.7),
                (-0.3, 0.1),
                (-1.1, -0.9),
            ]],
            Self::Grip => &[
                &[(-0.8, -0.7), (0.8, -0.7)],
                &[(-0.8, 0.0), (0.8, 0.0)],
                &[(-0.8, 0.7), (0.8, 0.7)],
            ],
        }
    }

    /// Paints the sign around `center`; `radius` is half its side, in points.
    pub fn paint(self, painter: &Painter, center: Pos2, radius: f32, stroke: Stroke) {
        for line in self.lines() {
            let points = line
                .iter()
                .map(|(x, y)| center + vec2(x * radius, y * radius))
                .collect();
            painter.add(Shape::line(points, stroke));
        }
    }
}

/// A square button that bears only a sign; `name` is what it does, for the tooltip and for who cannot see it.
pub fn icon_button(ui: &mut Ui, look: Look, icon: Icon, name: &str) -> Response {
    icon_button_enabled(ui, look, icon, name, true)
}

/// The same, perhaps out of use.
pub fn icon_button_enabled(
    ui: &mut Ui,
    look: Look,
    icon: Icon,
    name: &str,
    is_enabled: bool,
) -> Response {
    let sense = if is_enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(space::XL, space::XL), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, name));
    let theme = look.theme;
    let is_lit = is_enabled && (response.hovered() || response.has_focus());
    if is_lit {
        ui.painter().rect_filled(rect, 4.0, theme.hover);
    }
    if response.has_focus() {
        let ring = Stroke::new(1.5, theme.accent);
        ui.painter()
            .rect_stroke(rect, 4.0, ring, egui::StrokeKind::Inside);
    }
    let ink = match (is_enabled, is_lit) {
        (false, _) => theme.line,
        (true, true) => theme.text,
        (true, false) => theme.second,
    };
    icon.paint(ui.painter(), rect.center(), 4.5, Stroke::new(1.5, ink));
    response.on_hover_text(name)
}

/// A sign that stands before a line of small text.
pub fn mark(ui: &mut Ui, icon: Icon, ink: egui::Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(14.0, 16.0), Sense::hover());
    let center = pos2(rect.center().x, rect.center().y);
    icon.paint(ui.painter(), center, 4.5, Stroke::new(1.2, ink));
}
