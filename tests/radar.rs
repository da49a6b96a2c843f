//! The radar, through the real program: from a finding to a new status, a look, or a reason to leave it alone.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use jiff::ToSpan as _;

use joba::app::{Settings, Setup};
use joba::command::{Action, Command};
use joba::document::sample;
use joba::figure::radar::Speaker;
use joba::i18n::Words;
use joba::model::codes::{Lang, Status};
use joba::model::date::Date;
use joba::model::overdue::VERIFY_MONTHS;
use joba::query::radar::{Kind, Rules, ahead, radar};
use support::datasets::written;
use support::window::{
    USUAL, Window, act, click_any, has, joba, open, press, project, settle, setup, wish,
};

/// A project silent for years, one silent for two, one whose commissioning passed, and one that runs.
const DATASET: &str = r#"{
  "format": "joba", "version": 1, "title": "T",
  "sources": [{"id": "s", "title": "An old report", "date": "2019-05"}],
  "projects": [
    {"id": "a", "name": "Alpha plant", "region": "KZ-15", "sector": "food", "status": "agreement", "status_source": "s"},
    {"id": "b", "name": "Beta plant", "region": "KZ-55", "sector": "food", "status": "preparation", "status_date": "2018"},
    {"id": "c", "name": "Gamma plant", "region": "KZ-55", "sector": "food", "status": "construction",
     "milestones": [{"event": "commissioning", "planned": "../2024"}], "verified": {"date": "2024-12-30"}},
    {"id": "d", "name": "Delta plant", "region": "KZ-55", "sector": "food", "status": "operating", "status_date": "2015"}
  ]
}"#;

const SOUND: &str = r#"{"format": "joba", "version": 1, "projects": [
  {"id": "a", "name": "Alpha plant", "region": "KZ-15", "sector": "food", "status": "agreement",
   "verified": {"date": "2199"}}]}"#;

fn window(file: Option<PathBuf>, lang: Lang) -> Window {
    let settings = Settings {
        author: Some("A. Reader".to_owned()),
        ..Settings::default()
    };
    let mut window = open(
        Setup {
            file,
            settings,
            ..setup(lang)
        },
        USUAL,
    );
    act(&mut window, Action::PageRadar);
    window
}

fn page(folder: &Path, text: &str) -> Window {
    window(Some(written(folder, text)), Lang::En)
}

fn today() -> Option<Date> {
    Date::parse(&joba::document::Clock::System.today().to_string())
}

#[test]
fn each_finding_says_why_since_when_and_what_is_suggested() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = page(folder.path(), DATASET);
    for text in [
        "7 findings",
        "Looked at 4 of 4 projects",
        "Most urgent",
        "No dated evidence since May 2019, for more than four years; the status is still “Agreement”.",
        "Last dated evidence: May 2019, An old report",
        "Planned commissioning (by end of 2024) has passed; the status is still “Construction”.",
        "Set to “Cancelled”…",
        "Change status…",
        "Never verified",
    ] {
        assert!(has(&window, text), "{text}");
    }
}

#[test]
fn a_suggestion_is_shown_before_it_is_made_and_is_one_step_with_its_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Set to “Cancelled”…");
    assert_eq!(project(&window, "b").status, Some(Status::Preparation));
    assert!(has(&window, "rule of Global Energy Monitor"));
    click_any(&mut window, "Set status of 1 project");
    let changed = project(&window, "b");
    assert_eq!(changed.status, Some(Status::Cancelled));
    assert_eq!(changed.status_date, today());
    assert!(has(&window, "6 findings"));
    let name = joba(&window).document().undo_name().expect("a step");
    let said = Words::of(Lang::En).say(&name.message());
    assert!(
        said.starts_with("set status of Beta plant: No dated evidence"),
        "{said}"
    );
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(project(&window, "b").status, Some(Status::Preparation));
    assert_eq!(
        project(&window, "b").status_date.as_ref().map(Date::as_str),
        Some("2018")
    );
    assert!(has(&window, "7 findings"));
}

#[test]
fn the_reason_stands_in_the_file_once_it_is_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Set to “Cancelled”…");
    click_any(&mut window, "Set status of 1 project");
    press(&mut window, Modifiers::COMMAND, Key::S);
    let text = std::fs::read_to_string(folder.path().join("data.json")).expect("saved");
    let reason = "\"reason\": \"No dated evidence for more than four years";
    assert!(text.contains(reason), "{text}");
}

#[test]
fn several_are_set_at_once_in_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    for name in ["Alpha plant", "Beta plant"] {
        click_any(&mut window, &format!("Select {name}"));
    }
    assert!(has(&window, "2 selected"));
    // The button above the list, before those of the findings.
    click_any(&mut window, "Change status…");
    click_any(&mut window, "Set status of 2 projects");
    for id in ["a", "b"] {
        assert_eq!(project(&window, id).status, Some(Status::Cancelled));
    }
    assert!(!has(&window, "2 selected"));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(project(&window, "a").status, Some(Status::Agreement));
    assert_eq!(project(&window, "b").status, Some(Status::Preparation));
}

#[test]
fn each_of_several_is_set_as_the_rule_suggests_for_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let three_years_ago = joba::document::Clock::System.today() - 3.years();
    let text = DATASET.replace("\"2018\"", &format!("\"{three_years_ago}\""));
    let mut window = page(folder.path(), &text);
    for name in ["Alpha plant", "Beta plant"] {
        click_any(&mut window, &format!("Select {name}"));
    }
    click_any(&mut window, "Change status…");
    assert!(has(&window, "As suggested"));
    click_any(&mut window, "Set status of 2 projects");
    assert_eq!(project(&window, "a").status, Some(Status::Cancelled));
    assert_eq!(project(&window, "b").status, Some(Status::OnHold));
}

#[test]
fn where_the_rule_suggests_nothing_a_person_has_to_say_what_and_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Change status…");
    let apply = window.get_by_label("Set status of 1 project");
    assert!(apply.accesskit_node().is_disabled());
    assert!(has(&window, "Choose what the evidence says"));
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!has(&window, "Choose what the evidence says"));
    assert_eq!(project(&window, "c").status, Some(Status::Construction));
}

#[test]
fn who_looks_and_finds_it_valid_is_noted_with_the_day() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Select Gamma plant");
    click_any(&mut window, "Looked at, still valid");
    let verified = project(&window, "c").verified.clone().expect("it is noted");
    assert_eq!(
        (verified.date, verified.by.as_deref()),
        (today(), Some("A. Reader"))
    );
    assert!(
        has(&window, "5 findings"),
        "neither late nor verified long ago any more"
    );
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(has(&window, "7 findings"));
}

#[test]
fn a_finding_is_muted_with_a_reason_and_speaks_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Mute…");
    let field = window.get_all_by_role(Role::TextInput).last();
    field.expect("a field").type_text("They build on.");
    settle(&mut window);
    click_any(&mut window, "Mute check");
    assert!(has(&window, "6 findings"));
    let muted = &project(&window, "b").muted_checks;
    assert!(muted.because("silent-four-years").is_some());
    click_any(&mut window, "Show muted (1)");
    assert!(has(&window, "Muted: They build on."));
    click_any(&mut window, "Unmute");
    assert!(has(&window, "7 findings"));
}

#[test]
fn the_list_obeys_the_filter_and_a_region_filters_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Aktobe");
    assert!(has(&window, "2 findings") && has(&window, "Looked at 1 of 4 projects"));
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::F);
    assert!(has(&window, "7 findings"));
}

#[test]
fn order_and_urgency_come_back_with_the_way_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "To verify 4");
    assert!(!has(&window, "No dated evidence since"));
    press(&mut window, Modifiers::ALT, Key::ArrowLeft);
    assert!(has(&window, "No dated evidence since"));
}

#[test]
fn a_sound_dataset_has_nothing_to_look_at_and_an_empty_filter_a_way_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), SOUND);
    assert!(has(&window, "Nothing needs a look") && has(&window, "Looked at 1 of 1 project"));
    let filter = joba::query::filter::Filter {
        search: "nobody".to_owned(),
        ..Default::default()
    };
    wish(&mut window, Command::SetFilter(filter));
    assert!(has(&window, "No project passes the filters"));
    click_any(&mut window, "Clear filters");
    assert!(!has(&window, "No project passes the filters"));
}

#[test]
fn the_work_list_is_written_as_it_is_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = page(folder.path(), DATASET);
    click_any(&mut window, "Export work list…");
    click_any(&mut window, "Save");
    let text = std::fs::read_to_string(folder.path().join("data-radar.csv")).expect("written");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 8, "{text}");
    assert!(
        lines[1].contains("b,Beta plant,KZ-55,Pavlodar Region,preparation")
            && lines[1].contains(",cancelled,"),
        "{}",
        lines[1]
    );
}

#[test]
fn the_bundled_records_are_judged_only_where_something_is_dated() {
    let dataset = sample::dataset();
    let rules = Rules {
        today: jiff::civil::date(2026, 11, 22),
        verify_months: VERIFY_MONTHS,
    };
    let report = radar(&dataset, rules);
    let of = |kind: Kind| -> Vec<&str> {
        let found = report.open.iter().filter(|f| f.kind == kind);
        found.map(|f| dataset.projects[f.row].id.as_str()).collect()
    };
    assert_eq!(of(Kind::StartPassed).len(), 1, "the spring of 2026 is over");
    assert!(of(Kind::StartPassed)[0].contains("qazcement"));
    assert_eq!(
        of(Kind::CommissioningPassed),
        [""; 0],
        "nothing is due before 2027"
    );
    assert_eq!(
        of(Kind::NeverVerified).len(),
        5,
        "those of the forum of 2025"
    );
    assert_eq!(of(Kind::NoDatedEvidence).len(), 8);
    assert!(report.open.iter().all(|f| f.suggestion.is_none()));
    let words = Words::of(Lang::En);
    let speaker = Speaker {
        dataset: &dataset,
        words,
        verify_months: VERIFY_MONTHS,
    };
    let rows: Vec<usize> = (0..dataset.projects.len()).collect();
    let ahead = ahead(&dataset, &rows, rules.today);
    assert_eq!(ahead.len(), 3, "2026 twice, and 2029");
    let said = speaker.ahead(&ahead).expect("something is ahead");
    assert!(
        said.contains("Commissioning") && said.contains("2026"),
        "{said}"
    );
}

#[test]
fn one_reason_is_enough_for_the_radar_and_the_checks() {
    for kind in Kind::ALL {
        let is_shared = joba::check::codes().any(|check| check == kind.mute_code());
        let says_the_same = matches!(
            kind,
            Kind::CommissioningPassed | Kind::StartPassed | Kind::LongUnverified
        );
        assert_eq!(is_shared, says_the_same, "{kind:?}");
    }
}

#[test]
fn the_page_speaks_three_languages() {
    for lang in [Lang::Ru, Lang::Kk] {
        let window = window(None, lang);
        let unspoken = |s: Option<String>| s.is_some_and(|s| s.contains("radar-"));
        let found =
            window.query_all(by().predicate(move |n| unspoken(n.label()) || unspoken(n.value())));
        assert_eq!(found.into_iter().count(), 0, "{lang:?}");
    }
}
