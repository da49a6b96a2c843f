//! Fifty thousand projects are kept, found and brought back as thirteen are. `--no-capture` shows how long each takes.

use std::time::{Duration, Instant};

use joba::command::{Action, Command};
use joba::document::{sample, store};
use joba::model::project::ProjectId;

use crate::robot::Desk;

const PROJECTS: usize = 50_000;

/// How much may be lost when the program dies.
const PROMISED: Duration = Duration::from_secs(10);

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    let took = start.elapsed();
    println!("{what}: {} ms", took.as_millis());
    (done, took)
}

/// A desk with a dataset of so many projects, each of them one of the sample's with an id of its own.
fn large() -> Desk {
    let desk = Desk::new();
    let mut dataset = sample::dataset();
    let projects = dataset.projects.to_vec();
    for n in projects.len()..PROJECTS {
        let mut project = projects[n % projects.len()].clone();
        project.id = ProjectId(format!("{}-{n}", project.id.as_str()));
        dataset.projects.push(project);
    }
    let bytes = store::to_bytes(&dataset);
    println!("{} MB", bytes.len() / 1_000_000);
    std::fs::write(&desk.path, bytes).expect("a dataset");
    desk
}

#[test]
#[ignore = "takes half a minute without optimisation"]
fn fifty_thousand_projects_are_kept_in_time_and_come_back_as_one_step() {
    let desk = large();
    let (mut window, _) = timed("open", || desk.window());
    timed("edit", || window.note("from before"));
    // Ending waits for the thread that keeps.
    let ((), kept) = timed("keep", || drop(window));
    assert!(kept < PROMISED);
    let (mut window, _) = timed("open and offer", || desk.window());
    assert!(window.has("1 project changed"));
    timed("restore", || window.click("Restore changes"));
    assert_eq!(window.noted(), "from before");
    timed("undo", || window.wish(Command::Do(Action::Undo)));
    assert!(!window.document().is_unsaved());
    assert_ne!(window.noted(), "from before");
}
