//! The palette, and going back and forward, as a person with a keyboard, a mouse or a screen reader does it.

use egui::accesskit::Toggled;
use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use joba::model::codes::Lang;
use support::window::{USUAL, Window, has, is_open, open, press, setup};

fn window(lang: Lang) -> Window {
    open(setup(lang), USUAL)
}

/// Opens the palette and types.
fn ask(window: &mut Window, text: &str) {
    press(window, Modifiers::COMMAND, Key::K);
    window.event(Event::Text(text.to_owned()));
    window.run_ok();
}

/// The lines of the palette that one sees, top to bottom, and which of them is lit.
fn lines(window: &Window) -> (Vec<String>, Option<String>) {
    let options = window.query_all(by().role(egui::accesskit::Role::ListBoxOption));
    let mut lines: Vec<(i64, String, bool)> = options
        .into_iter()
        .filter_map(|line| {
            let node = line.accesskit_node();
            let is_lit = node.toggled() == Some(Toggled::True);
            Some((line.rect().top() as i64, node.label()?, is_lit))
        })
        .collect();
    lines.sort();
    let lit = lines.iter().find(|(_, _, is_lit)| *is_lit);
    let lit = lit.map(|(_, label, _)| label.clone());
    (lines.into_iter().map(|(_, label, _)| label).collect(), lit)
}

#[test]
fn a_few_letters_and_enter_go_to_a_page() {
    let mut window = window(Lang::En);
    ask(&mut window, "gal");
    let (_, lit) = lines(&window);
    assert_eq!(lit.as_deref(), Some("Gallery, Page, Ctrl+7"));
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(is_open(&window, "Gallery"));
    assert!(lines(&window).0.is_empty(), "the palette is closed");
}

#[test]
fn a_project_is_found_by_its_name_in_any_language() {
    for (lang, text) in [
        (Lang::En, "кармет"),
        (Lang::Ru, "qarmet"),
        (Lang::Kk, "qarmet"),
    ] {
        let mut window = window(lang);
        ask(&mut window, text);
        let (_, lit) = lines(&window);
        assert!(
            lit.is_some_and(|l| l.contains("Qarmet")
                || l.contains("Кармет")
                || l.contains("Қармет")),
            "{lang:?} {text}: {:?}",
            lines(&window)
        );
    }
}

/// What the palette says of clearing the filters: how one sees whether there are any.
fn clearing(window: &mut Window) -> Option<String> {
    ask(window, "clear filters");
    let (_, lit) = lines(window);
    press(window, Modifiers::NONE, Key::Escape);
    lit
}

#[test]
fn choosing_a_region_filters_by_it_and_going_back_does_not() {
    let mut window = window(Lang::En);
    for _ in 0..2 {
        ask(&mut window, "region abai");
        press(&mut window, Modifiers::NONE, Key::Enter);
        let can = clearing(&mut window);
        assert_eq!(can.as_deref(), Some("Clear filters, Ctrl+Shift+F"));
    }
    press(&mut window, Modifiers::ALT, Key::ArrowLeft);
    let cannot = clearing(&mut window);
    assert_eq!(
        cannot.as_deref(),
        Some("Clear filters, No filter is set, Ctrl+Shift+F")
    );
}

#[test]
fn what_cannot_be_done_says_why_and_stays_undone() {
    let mut window = window(Lang::En);
    ask(&mut window, "undo");
    let (_, lit) = lines(&window);
    assert_eq!(lit.as_deref(), Some("Undo, Nothing to undo, Ctrl+Z"));
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(!lines(&window).0.is_empty(), "the palette stays");
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(lines(&window).0.is_empty());
}

#[test]
fn what_was_chosen_lately_comes_first_and_arrows_and_pages_move_the_light() {
    let mut window = window(Lang::En);
    ask(&mut window, "dark");
    press(&mut window, Modifiers::NONE, Key::Enter);
    press(&mut window, Modifiers::COMMAND, Key::K);
    let (all, lit) = lines(&window);
    assert_eq!(lit.as_deref(), Some("Dark, Theme"));
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(lines(&window).1.as_ref(), all.get(1));
    press(&mut window, Modifiers::NONE, Key::ArrowUp);
    for _ in 0..2 {
        press(&mut window, Modifiers::NONE, Key::PageDown);
    }
    let (later, lit) = lines(&window);
    assert!(lit.is_some_and(|lit| !all.contains(&lit)) && later != all);
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert!(
        lines(&window).1.is_some(),
        "the lit line is one that is seen"
    );
}

#[test]
fn how_much_is_found_is_said() {
    let mut window = window(Lang::En);
    ask(&mut window, "qwxqwx");
    assert!(has(&window, "Nothing found"));
    press(&mut window, Modifiers::NONE, Key::Escape);
    ask(&mut window, "theme dark");
    assert_eq!(lines(&window).0, ["Dark, Theme"]);
    assert!(has(&window, "1 match"));
}

#[test]
fn a_click_on_a_line_chooses_it() {
    let mut window = window(Lang::En);
    ask(&mut window, "map");
    window.get_by_label("Map, Page, Ctrl+4").click();
    window.run_ok();
    assert!(is_open(&window, "Map"));
}

#[test]
fn keys_and_side_buttons_go_back_and_forward_through_pages() {
    let mut window = window(Lang::En);
    press(&mut window, Modifiers::COMMAND, Key::Num4);
    press(&mut window, Modifiers::COMMAND, Key::Num3);
    press(&mut window, Modifiers::ALT, Key::ArrowLeft);
    assert!(is_open(&window, "Map"));
    press(&mut window, Modifiers::ALT, Key::ArrowRight);
    assert!(is_open(&window, "Charts"));
    let mut side = |button| {
        for pressed in [true, false] {
            window.event(Event::PointerButton {
                pos: Pos2::new(640.0, 600.0),
                button,
                pressed,
                modifiers: Modifiers::NONE,
            });
            window.run_ok();
        }
        ["Overview", "Map", "Charts"]
            .into_iter()
            .find(|page| is_open(&window, page))
    };
    assert_eq!(side(PointerButton::Extra1), Some("Map"));
    assert_eq!(side(PointerButton::Extra1), Some("Overview"));
    assert_eq!(side(PointerButton::Extra1), Some("Overview"));
    assert_eq!(side(PointerButton::Extra2), Some("Map"));
}

#[test]
fn in_a_text_field_the_arrows_stay_with_the_text() {
    let mut window = window(Lang::En);
    press(&mut window, Modifiers::COMMAND, Key::Num4);
    press(&mut window, Modifiers::COMMAND, Key::F);
    window.event(Event::Text("steel".to_owned()));
    window.run_ok();
    press(&mut window, Modifiers::ALT, Key::ArrowLeft);
    assert!(is_open(&window, "Map") && has(&window, "steel"));
}
