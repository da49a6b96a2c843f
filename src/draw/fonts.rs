//! The bundled fonts: the only ones that screen and exports use, so that a picture looks the same everywhere.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

/// A bundled font file.
pub struct Font {
    /// Its name among egui's fonts.
    pub name: &'static str,
    /// The file.
    pub bytes: &'static [u8],
}

/// Every bundled font: two weights of Roboto, then what fills their gaps.
pub const FONTS: [Font; 4] = [
    Font {
        name: "Roboto",
        bytes: include_bytes!("../../assets/fonts/Roboto-Regular.ttf"),
    },
    Font {
        name: "Roboto Medium",
        bytes: include_bytes!("../../assets/fonts/Roboto-Medium.ttf"),
    },
    Font {
        name: "Symbols",
        bytes: include_bytes!("../../assets/fonts/Joba-Symbols.ttf"),
    },
    Font {
        name: "Han",
        bytes: include_bytes!("../../assets/fonts/Joba-Han.otf"),
    },
];

/// The family of titles, key figures and whatever else is emphasised.
pub fn medium() -> FontFamily {
    FontFamily::Name("medium".into())
}

/// The fonts for an egui context.
pub fn definitions() -> FontDefinitions {
    let named = |name: &str| name.to_owned();
    let font_data = FONTS
        .iter()
        .map(|font| {
            let data = FontData::from_static(font.bytes);
            (named(font.name), Arc::new(data))
        })
        .collect();
    let chain = |first: &str| vec![named(first), named("Symbols"), named("Han")];
    let families = [
        (FontFamily::Proportional, chain("Roboto")),
        (FontFamily::Monospace, chain("Roboto")),
        (medium(), chain("Roboto Medium")),
    ];
    FontDefinitions {
        font_data,
        families: families.into_iter().collect(),
    }
}
