//! Every colour, text size and distance, once, for both themes.

use egui::Color32;

pub use super::style::install;

/// The tokens of one theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Whether this is the dark one.
    pub is_dark: bool,
    /// Behind everything.
    pub window: Color32,
    /// Bars, panels and menus.
    pub panel: Color32,
    /// Hairlines and borders.
    pub line: Color32,
    /// Text.
    pub text: Color32,
    /// Second text: units, help, notes.
    pub second: Color32,
    /// Missing values.
    pub missing: Color32,
    /// Selection, links, focus ring.
    pub accent: Color32,
    /// Text on `accent`.
    pub on_accent: Color32,
    /// Behind the row under the pointer.
    pub hover: Color32,
    /// Behind the selected row.
    pub selected: Color32,
    /// Behind words that were searched for.
    pub found: Color32,
    /// Investment: bars, key figures, headers.
    pub investment: Color32,
    /// Permanent and unspecified jobs.
    pub jobs: Color32,
    /// Construction jobs.
    pub construction: Color32,
    /// Good news.
    pub good: Color32,
    /// Doubts.
    pub warning: Color32,
    /// Errors.
    pub error: Color32,
    /// Five classes for money, pale to full.
    pub money_classes: [Color32; 5],
    /// Five classes for jobs, pale to full.
    pub jobs_classes: [Color32; 5],
    /// Below a middle and above it: far below, below, just below, near, just above, above, far above.
    pub two_ended: [Color32; 7],
    /// Seas and lakes.
    pub water: Color32,
    /// A region without a project.
    pub no_project: Color32,
    /// Lines of the hatch for "projects without a number".
    pub hatch: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

impl Theme {
    /// The light theme; exports use it unless told otherwise.
    pub const LIGHT: Self = Self {
        is_dark: false,
        window: hex(0xFF_FF_FF),
        panel: hex(0xF6_F7_F9),
        line: hex(0xE2_E6_EB),
        text: hex(0x1A_1F_26),
        second: hex(0x56_61_6F),
        missing: hex(0x66_70_7D),
        accent: hex(0x00_78_8A),
        on_accent: hex(0xFF_FF_FF),
        hover: hex(0xF0_F3_F6),
        selected: hex(0xE3_F1_F3),
        found: hex(0xFF_E7_9A),
        investment: hex(0x1F_6F_A8),
        jobs: hex(0xC4_66_1F),
        construction: hex(0xE3_B0_8A),
        good: hex(0x2E_7D_4F),
        warning: hex(0x8F_5B_00),
        error: hex(0xB3_37_2F),
        money_classes: [
            hex(0xED_F2_A8),
            hex(0xA1_DA_B4),
            hex(0x41_B6_C4),
            hex(0x2C_7F_B8),
            hex(0x25_34_94),
        ],
        jobs_classes: [
            hex(0xFF_F0_B0),
            hex(0xFE_D0_7A),
            hex(0xFE_99_29),
            hex(0xD9_5F_0E),
            hex(0x99_34_04),
        ],
        two_ended: [
            hex(0x5B_2A_86),
            hex(0x99_70_AB),
            hex(0xCF_B5_DA),
            hex(0xF7_E6_B5),
            hex(0xA3_D4_B4),
            hex(0x4F_A3_5B),
            hex(0x1B_6B_33),
        ],
        water: hex(0xDC_E9_F2),
        no_project: hex(0xF0_F2_F5),
        hatch: hex(0x9A_A4_B0),
    };

    /// The dark theme.
    pub const DARK: Self = Self {
        is_dark: true,
        window: hex(0x14_18_1D),
        panel: hex(0x1B_20_27),
        line: hex(0x2C_33_3D),
        text: hex(0xE7_EA_EE),
        second: hex(0xA3_AD_BA),
        missing: hex(0x8A_95_A3),
        accent: hex(0x3E_C1_D3),
        on_accent: hex(0x08_1B_1F),
        hover: hex(0x20_26_2E),
        selected: hex(0x16_36_3C),
        found: hex(0x5C_4A_0E),
        investment: hex(0x5A_A9_DE),
        jobs: hex(0xF0_99_5A),
        construction: hex(0x8F_61_40),
        good: hex(0x63_C0_8A),
        warning: hex(0xE3_A9_3B),
        error: hex(0xEF_7D_74),
        money_classes: [
            hex(0x1E_3A_5F),
            hex(0x22_5E_8F),
            hex(0x2F_8F_B5),
            hex(0x62_C2_BE),
            hex(0xC9_EB_C0),
        ],
        jobs_classes: [
            hex(0x4A_2A_12),
            hex(0x86_42_10),
            hex(0xC8_66_18),
            hex(0xF5_9E_45),
            hex(0xFD_DB_95),
        ],
        two_ended: [
            hex(0xD9_B8_EE),
            hex(0xA4_78_C4),
            hex(0x6B_4A_86),
            hex(0x46_40_28),
            hex(0x2F_6B_42),
            hex(0x4C_9A_57),
            hex(0xA6_E0_A0),
        ],
        water: hex(0x1A_2A_38),
        no_project: hex(0x20_26_2D),
        hatch: hex(0x6B_76_84),
    };

    /// One of the two.
    pub fn of(is_dark: bool) -> &'static Self {
        if is_dark { &Self::DARK } else { &Self::LIGHT }
    }

    /// The same with the accent colour of somebody else, and a text on it that can be read.
    pub fn with_accent(&self, accent: Option<Color32>) -> Self {
        let Some(accent) = accent else {
            return self.clone();
        };
        Self {
            accent,
            on_accent: super::palette::ink_on(accent),
            ..self.clone()
        }
    }
}

/// A colour as people write it, `#1F6FA8` or `1f6fa8`; `None` for anything else.
pub fn parse_colour(text: &str) -> Option<Color32> {
    let digits = text.trim().trim_start_matches('#');
    let is_rgb = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let rgb = u32::from_str_radix(digits, 16).ok()?;
    is_rgb.then_some(hex(rgb))
}

/// Text sizes in points.
pub mod size {
    /// Running text.
    pub const BODY: f32 = 14.0;
    /// Table cells.
    pub const TABLE: f32 = 13.5;
    /// Notes and units.
    pub const SMALL: f32 = 12.0;
    /// Title of a page.
    pub const PAGE_TITLE: f32 = 20.0;
    /// Title of a figure.
    pub const FIGURE_TITLE: f32 = 18.0;
    /// Key figures.
    pub const KEY_FIGURE: f32 = 24.0;
}

/// Distances in points, on a grid of 4.
pub mod space {
    /// Between things that belong together.
    pub const XS: f32 = 4.0;
    /// Between neighbours.
    pub const S: f32 = 8.0;
    /// Inside panels.
    pub const M: f32 = 12.0;
    /// Between groups.
    pub const L: f32 = 16.0;
    /// Between sections.
    pub const XL: f32 = 24.0;
    /// Height of a table row.
    pub const ROW: f32 = 28.0;
    /// Height of a table header.
    pub const HEADER: f32 = 32.0;
    /// Height of a button.
    pub const BUTTON: f32 = 28.0;
}
