//! The marks of figures answer to pointer, keyboard and screen reader.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Event, Key, Pos2, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use joba::document::store;
use joba::draw::theme::{self, Theme};
use joba::draw::{self, FigureResponse, Mode};
use joba::figure::{Figure, FigureName, Settings, Target};
use joba::model::codes::Lang;
use joba::model::region::Region;
use joba::query::totals;
use support::figures::of_all;

fn figure(name: FigureName) -> Figure {
    let text = include_str!("../assets/data/kazakhstan-projects.json");
    let dataset = store::parse(text.as_bytes(), Path::new("sample")).expect("the sample");
    of_all(&dataset, Lang::En, name, &Settings::default())
}

fn region(region: Option<Region>) -> Target {
    totals::Key::Region(region).into()
}

/// What was done to the figure, over all frames.
#[derive(Default)]
struct Done {
    is_ready: bool,
    hovered: Option<Target>,
    clicked: Vec<Target>,
}

fn window(name: FigureName) -> Harness<'static, Done> {
    let figure = figure(name);
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
        let FigureResponse { hovered, clicked } = draw::figure_ui(ui, &figure, &Theme::LIGHT, mode);
        done.hovered = hovered;
        done.clicked.extend(clicked);
    };
    let mut window = Harness::builder()
        .with_size(vec2(900.0, 640.0))
        .build_ui_state(frame, Done::default());
    window.run();
    window
}

/// The middle of the mark whose spoken label begins like this.
fn middle(window: &Harness<'_, Done>, label: &str) -> Pos2 {
    window.get_by_label_contains(label).rect().center()
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
fn a_click_on_a_bar_or_on_words_below_names_the_region() {
    let mut window = window(FigureName::InvestmentByRegion);
    let bar = middle(&window, "Karaganda Region.");
    click_at(&mut window, bar);
    assert_eq!(
        window.state().hovered,
        Some(region(Some(Region::Karaganda)))
    );
    let words = middle(&window, "Abai Region.");
    click_at(&mut window, words);
    let nowhere = middle(&window, "Region not stated.");
    click_at(&mut window, nowhere);
    let clicked = &window.state().clicked;
    assert_eq!(
        *clicked,
        [Some(Region::Karaganda), Some(Region::Abai), None].map(region)
    );
}

#[test]
fn a_bar_speaks_its_number_its_doubt_and_its_projects() {
    let window = window(FigureName::InvestmentByRegion);
    let label = window
        .get_by_label_contains("Pavlodar Region.")
        .accesskit_node()
        .label()
        .expect("a label");
    for part in [
        "15",
        "13.5 to 16.5",
        "1 of 1 project",
        "Xinfa industrial park",
    ] {
        assert!(label.contains(part), "{part} not in {label}");
    }
    assert!(
        window
            .query_by_label_contains("Investment by region, bn $.")
            .is_some()
    );
}

#[test]
fn tab_and_enter_choose_a_mark_on_every_figure() {
    for name in FigureName::ALL {
        let mut window = window(*name);
        for _ in 0..3 {
            window.key_press(Key::Tab);
            window.run_steps(2);
        }
        for key in [Key::Enter, Key::Space] {
            window.key_press(key);
            window.run_steps(2);
        }
        let clicked = &window.state().clicked;
        assert_eq!(clicked.len(), 2, "{}", name.code());
        assert_eq!(clicked[0], clicked[1], "{}", name.code());
    }
}

#[test]
fn a_screen_reader_can_click_a_region_of_the_map() {
    let mut window = window(FigureName::MapInvestment);
    window.get_by_label_contains("Shymkent.").click_accesskit();
    window.run();
    assert_eq!(window.state().clicked, [region(Some(Region::Shymkent))]);
}

#[test]
fn the_marker_of_a_city_wins_over_the_region_around_it() {
    let mut window = window(FigureName::MapInvestment);
    let astana = middle(&window, "Astana.");
    click_at(&mut window, astana);
    click_at(&mut window, astana + vec2(30.0, 0.0));
    assert_eq!(
        window.state().clicked,
        [Some(Region::Astana), Some(Region::Akmola)].map(region)
    );
    click_at(&mut window, pos2(880.0, 300.0));
    assert_eq!(
        window.state().clicked.len(),
        2,
        "beside the country is no region"
    );
}

#[test]
fn the_map_can_be_brought_nearer_and_back() {
    let mut window = window(FigureName::MapInvestment);
    let before = window.get_by_label_contains("Ulytau Region.").rect();
    assert!(window.query_by_label("Show the whole map").is_none());
    for _ in 0..2 {
        window.get_by_label("Zoom in").click_accesskit();
        window.run();
    }
    let near = window.get_by_label_contains("Ulytau Region.").rect();
    assert!(near.width() > before.width() * 1.5);
    window.get_by_label("Show the whole map").click_accesskit();
    window.run();
    let back = window.get_by_label_contains("Ulytau Region.").rect();
    assert_eq!(before, back);
}

#[test]
fn the_plot_of_investment_and_jobs_can_be_brought_nearer_and_back() {
    let mut window = window(FigureName::InvestmentAgainstJobs);
    let place = |window: &Harness<'_, Done>, name: &str| {
        let mut points = window.query_all_by_role(Role::Button);
        let point = points.find(|node| {
            let label = node.accesskit_node().label();
            label.is_some_and(|label| label.starts_with(name))
        });
        point.map(|point| point.rect().center())
    };
    let [qarmet, xinfa] = ["Qarmet", "Xinfa"].map(|name| place(&window, name).expect("a point"));
    window.event(Event::PointerMoved(qarmet));
    window.run();
    window.event(Event::Zoom(4.0));
    window.run();
    let near = place(&window, "Qarmet").expect("what is under the pointer stays in view");
    assert!(near.distance(qarmet) < 1.0, "{near} was {qarmet}");
    assert_eq!(place(&window, "Xinfa"), None, "far from the pointer");
    window.get_by_label("Show all points").click_accesskit();
    window.run();
    assert_eq!(place(&window, "Xinfa"), Some(xinfa));
    assert!(window.query_by_label("Show all points").is_none());
}

#[test]
fn a_figure_at_rest_asks_for_no_more_frames() {
    for name in FigureName::ALL {
        let mut window = window(*name);
        window.run();
        assert!(window.run() <= 2, "{}", name.code());
    }
}
