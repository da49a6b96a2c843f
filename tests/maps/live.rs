//! The forms of the map answer to pointer and keyboard.

use egui::{Event, Key, Pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use joba::draw::theme::{self, Theme};
use joba::draw::{self, Mode};
use joba::figure::map::{MapForm, MapSettings, Multiples};
use joba::figure::{Figure, Target};
use joba::model::codes::Status;
use joba::model::region::Region;
use joba::query::totals::Key as Value;

use super::{map, sample};

/// What was clicked, over all frames.
#[derive(Default)]
struct Done {
    is_ready: bool,
    clicked: Vec<Target>,
}

/// The map in a window.
fn window(settings: MapSettings) -> Harness<'static, Done> {
    let figure = Figure::Map(map(settings));
    let mode = Mode::Screen {
        with_title: true,
        with_notes: true,
    };
    let frame = move |ui: &mut egui::Ui, done: &mut Done| {
        if !done.is_ready {
            theme::install(ui.ctx());
            done.is_ready = true;
            return;
        }
        let response = draw::figure_ui(ui, &figure, &Theme::LIGHT, mode);
        done.clicked.extend(response.clicked);
    };
    let mut window = Harness::builder()
        .with_size(vec2(900.0, 640.0))
        .build_ui_state(frame, Done::default());
    window.run();
    window
}

/// Clicks the middle of the mark whose spoken label contains this.
fn click(window: &mut Harness<'_, Done>, label: &str) {
    let at = window.get_by_label_contains(label).rect().center();
    click_at(window, at);
}

fn click_at(window: &mut Harness<'_, Done>, at: Pos2) {
    window.hover_at(at);
    window.run_steps(2);
    for pressed in [true, false] {
        window.event(Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
        window.run_steps(1);
    }
    window.run_steps(2);
}

#[test]
fn a_click_on_a_bubble_shows_its_project() {
    let mut window = window(MapSettings {
        form: MapForm::Bubbles,
        ..MapSettings::default()
    });
    click(&mut window, "Xinfa industrial park. Investment");
    click(&mut window, "Meat processing plant. ");
    let project = |id: &str| {
        let rows = sample().projects.iter().position(|p| p.id.as_str() == id);
        Target::Project(rows.expect("a project"))
    };
    assert_eq!(
        window.state().clicked,
        [project("xinfa-park"), project("meat-abai")]
    );
}

#[test]
fn a_hexagon_answers_to_its_middle_and_to_its_corner_only() {
    let mut window = window(MapSettings {
        form: MapForm::Hex,
        ..MapSettings::default()
    });
    let rect = window.get_by_label_contains("Karaganda Region.").rect();
    click_at(&mut window, rect.center());
    // The tip is in the hexagon, the corner of the rectangle around it in a neighbour.
    click_at(&mut window, rect.center_top() + vec2(0.0, 3.0));
    click_at(&mut window, rect.left_top() + vec2(2.0, 2.0));
    let clicked = &window.state().clicked;
    let karaganda: Target = Value::Region(Some(Region::Karaganda)).into();
    assert_eq!(clicked[..2], [karaganda.clone(), karaganda.clone()]);
    assert!(clicked.len() == 3 && clicked[2] != karaganda, "{clicked:?}");
}

#[test]
fn a_click_on_a_small_map_asks_for_region_and_status_and_its_title_for_the_status() {
    for form in [MapForm::Regions, MapForm::Tiles, MapForm::Hex] {
        let mut window = window(MapSettings {
            form,
            multiples: Multiples::Status,
            ..MapSettings::default()
        });
        click(&mut window, "Karaganda Region · Construction");
        click(&mut window, "Preparation. Investment ≥");
        let construction = Value::Status(Some(Status::Construction));
        let preparation = Value::Status(Some(Status::Preparation));
        let region = Value::Region(Some(Region::Karaganda));
        assert_eq!(
            window.state().clicked,
            [
                Target::Values(vec![region, construction]),
                preparation.into()
            ],
            "{}",
            form.code()
        );
    }
}

#[test]
fn tab_and_enter_reach_every_form_of_map_which_then_rests() {
    for form in MapForm::ALL {
        for multiples in Multiples::ALL {
            let mut window = window(MapSettings {
                form: *form,
                multiples: *multiples,
                ..MapSettings::default()
            });
            for _ in 0..3 {
                window.key_press(Key::Tab);
                window.run_steps(2);
            }
            window.key_press(Key::Enter);
            window.run_steps(2);
            let what = format!("{} {}", form.code(), multiples.code());
            assert_eq!(window.state().clicked.len(), 1, "{what}");
            window.run();
            assert!(window.run() <= 2, "{what}");
        }
    }
}
