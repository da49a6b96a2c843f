//! Words can be read: every letter has a glyph, every ink stands out from its ground.

use std::collections::BTreeSet;
use std::path::Path;

use egui::{Context, FontFamily, FontId};
use joba::draw::palette::contrast;
use joba::draw::{fonts, theme};
use joba::model::codes::Lang;

const SAMPLE: &str = include_str!("../assets/data/kazakhstan-projects.json");

#[test]
fn every_letter_of_texts_and_data_has_a_glyph_in_both_weights() {
    let ctx = Context::default();
    theme::install(&ctx);
    ctx.run_ui(egui::RawInput::default(), |_| {})
        .drop_without_applying_deltas();
    let mut texts = vec![SAMPLE.to_owned()];
    for lang in Lang::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/i18n")
            .join(lang.code());
        for entry in std::fs::read_dir(folder)
            .expect("the texts are there")
            .flatten()
        {
            texts.push(std::fs::read_to_string(entry.path()).expect("a text"));
        }
    }
    texts.push("0123456789⁰¹²³⁴⁵⁶⁷⁸⁹⁻×−–—…«»“”≈≥≤><±\u{202f}\u{a0}₸₽$€".to_owned());
    let letters: BTreeSet<char> = texts
        .iter()
        .flat_map(|text| text.chars())
        .filter(|c| !c.is_control())
        .collect();
    for family in [FontFamily::Proportional, fonts::medium()] {
        let font = FontId::new(14.0, family.clone());
        let missing: String = ctx.fonts_mut(|fonts| {
            letters
                .iter()
                .filter(|c| !fonts.has_glyph(&font, **c))
                .collect()
        });
        assert_eq!(missing, "", "{family:?}");
    }
}

#[test]
fn words_can_be_read_on_every_ground_of_both_themes() {
    for theme in [&theme::Theme::LIGHT, &theme::Theme::DARK] {
        let inks = [
            ("text", theme.text),
            ("second", theme.second),
            ("missing", theme.missing),
            ("accent", theme.accent),
            ("good", theme.good),
            ("warning", theme.warning),
            ("error", theme.error),
        ];
        for (name, ink) in inks {
            for (ground_name, ground) in [("window", theme.window), ("panel", theme.panel)] {
                let found = contrast(ink, ground);
                assert!(
                    found >= 4.5,
                    "{name} on {ground_name}: {found}, dark {}",
                    theme.is_dark
                );
            }
        }
        for ground in [theme.hover, theme.selected, theme.found] {
            assert!(contrast(theme.text, ground) >= 4.5);
        }
        assert!(contrast(theme.on_accent, theme.accent) >= 4.5);
    }
}
