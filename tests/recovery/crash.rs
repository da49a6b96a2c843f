//! Windows that are killed while somebody edits: fifty times at any moment, and by the system's wish.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};
use std::time::{Duration, Instant};

use joba::app::{Joba, Keeping, Settings, Setup};
use joba::command::{Action, Command};
use joba::document::store::state::StateFolder;
use joba::document::store::{self, to_bytes};
use joba::document::{Document, Edit, EditName, Put, Slot, Stored, sample};
use joba::model::codes::Lang;
use joba::model::record::List;
use joba::model::text::Text;

use crate::robot::{Desk, note};

/// How many windows are killed, and how many live at once.
const ROUNDS: u64 = 50;
const AT_ONCE: usize = 5;

/// Edits older than this when the window dies must be there. The promise says ten seconds; in this test records go to disk
/// after 50 ms, and the rest is for a busy machine.
const ALLOWED: Duration = Duration::from_secs(3);

/// Numbers by chance, the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// What the person does as the `n`th thing.
fn deed(document: &Document, n: usize, chance: &mut Chance) -> Command {
    let rows = document.dataset().projects.len();
    let kind = chance.below(20);
    let row = chance.below(rows.max(1));
    let key = document.project_key(row);
    match (kind, key) {
        (0..=1, _) => Command::Do(Action::Undo),
        (2, _) => Command::Do(Action::Redo),
        (3, _) => Command::Do(Action::Save),
        (4, Some(key)) if rows > 8 => Command::Edit(Edit {
            name: EditName::DeleteProjects(Text::default(), 1),
            puts: vec![Put {
                slot: Slot::Project(key),
                at: None,
                record: None,
            }],
        }),
        (5, Some(key)) => Command::Edit(Edit {
            name: EditName::AddProject(Text::default()),
            puts: vec![Put {
                slot: Slot::Project(document.new_key()),
                at: Some(row),
                record: document
                    .project(key)
                    .map(|p| Stored::Project(Box::new(p.clone()))),
            }],
        }),
        _ => Command::Edit(note(document, row, &format!("deed {n}"))),
    }
}

/// The bytes of the records after each number of deeds.
fn states(seed: u64, count: usize) -> Vec<Vec<u8>> {
    let mut chance = Chance(seed);
    let mut document = Document::new(sample::dataset());
    let mut states = vec![to_bytes(document.dataset())];
    for n in 0..count {
        match deed(&document, n, &mut chance) {
            Command::Edit(edit) => drop(document.commit(edit)),
            Command::Do(Action::Undo) => drop(document.undo()),
            Command::Do(Action::Redo) => drop(document.redo()),
            _ => {}
        }
        states.push(to_bytes(document.dataset()));
    }
    states
}

/// Not a test of its own: the window that the others start in a process of its own, and kill.
#[test]
fn the_window_that_others_kill() {
    let variable = |name: &str| std::env::var_os(name);
    let (Some(path), Some(state), Some(seed)) = (
        variable("JOBA_FILE"),
        variable("JOBA_STATE"),
        variable("JOBA_SEED"),
    ) else {
        return;
    };
    let seed = seed.to_string_lossy().parse().expect("a seed");
    let (mut chance, mut pauses) = (Chance(seed), Chance(!seed));
    let ctx = egui::Context::default();
    let mut joba = Joba::new(
        &ctx,
        Setup {
            file: Some(PathBuf::from(path)),
            lang: Some(Lang::En),
            settings: Settings::default(),
            keeping: Keeping {
                state: Some(StateFolder::at(Path::new(&state))),
                delay: Duration::from_millis(50),
                ..Keeping::default()
            },
            ..Setup::default()
        },
    );
    joba.listen_for_signals(&ctx);
    while joba.is_busy() {
        frame(&ctx, &mut joba);
    }
    for n in 0.. {
        let deed = deed(joba.document(), n, &mut chance);
        joba.wish(deed);
        frame(&ctx, &mut joba);
        println!("\ndeed {}", n + 1);
        std::thread::sleep(Duration::from_millis(pauses.below(40) as u64));
    }
}

fn frame(ctx: &egui::Context, joba: &mut Joba) {
    let size = egui::vec2(1280.0, 800.0);
    let input = egui::RawInput {
        screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size)),
        ..egui::RawInput::default()
    };
    let mut output = ctx.run_ui(input, |ui| joba.frame_ui(ui));
    // Nobody draws them.
    output.textures_delta.clear();
}

fn start(desk: &Desk, seed: u64) -> Child {
    Process::new(std::env::current_exe().expect("this program"))
        .args([
            "--exact",
            "crash::the_window_that_others_kill",
            "--nocapture",
        ])
        .env("JOBA_FILE", &desk.path)
        .env("JOBA_STATE", desk.room(""))
        .env("JOBA_SEED", seed.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a window")
}

/// How many deeds a window had done.
struct Deeds {
    /// Before the last moments.
    safe: usize,
    /// When it was told to end.
    told: usize,
    /// In all.
    all: usize,
}

/// Lets the window work for so long after its first deed, and ends it.
fn watch(child: &mut Child, life: Duration, end: impl FnOnce(&mut Child)) -> Deeds {
    let output = child.stdout.take().expect("its output");
    let (first, is_at_work) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        let lines = BufReader::new(output).lines().map_while(Result::ok);
        let deeds = lines.filter_map(|line| line.strip_prefix("deed ")?.parse::<usize>().ok());
        let told = deeds.inspect(|_| first.send(()).unwrap_or_default());
        told.map(|n| (Instant::now(), n)).collect::<Vec<_>>()
    });
    let patience = Duration::from_mins(1);
    is_at_work
        .recv_timeout(patience)
        .expect("it does something");
    std::thread::sleep(life);
    let ended = Instant::now();
    end(child);
    child.wait().expect("it has ended");
    let deeds = reader.join().expect("its deeds");
    let until = |time: Instant| {
        deeds
            .iter()
            .rfind(|(at, _)| *at <= time)
            .map_or(0, |(_, n)| *n)
    };
    Deeds {
        safe: ended.checked_sub(ALLOWED).map_or(0, until),
        told: until(ended),
        all: deeds.last().map_or(0, |(_, n)| *n),
    }
}

/// Nothing older than `safe` is lost, and nothing is broken.
fn judge(desk: &Desk, seed: u64, safe: usize, done: usize) {
    // The last deed may have been done and not been told.
    let states = states(seed, done + 1);
    let age = |bytes: &[u8]| states.iter().rposition(|state| state == bytes);
    let found = desk.left();
    assert!(
        found.set_aside.is_empty(),
        "seed {seed}: a broken recovery file"
    );
    let mut saved = store::open(&desk.path)
        .expect("the dataset is whole")
        .dataset;
    // What a save notes in the history of the dataset carries the time, which no replay knows.
    saved.changes = List::default();
    let of_file = age(&to_bytes(&saved)).expect("the dataset is one of the states");
    let of_recovery = found.recovery.map_or(0, |recovery| {
        let mut kept = recovery.dataset;
        kept.changes = List::default();
        age(&to_bytes(&kept)).expect("the recovery is one of the states")
    });
    let kept = of_file.max(of_recovery);
    assert!(
        kept >= safe,
        "seed {seed}: {kept} of {safe} (in all {done}) are there"
    );
}

#[test]
fn no_window_that_is_killed_at_any_moment_loses_more_than_the_last_seconds() {
    let seeds: Vec<u64> = (0..ROUNDS).collect();
    for batch in seeds.chunks(AT_ONCE) {
        std::thread::scope(|scope| {
            for seed in batch {
                scope.spawn(move || {
                    let desk = Desk::new();
                    let mut child = start(&desk, *seed);
                    let life = Chance(seed ^ 0x5eed).below(6000) as u64;
                    let kill = |child: &mut Child| child.kill().expect("killed");
                    let deeds = watch(&mut child, Duration::from_millis(life), kill);
                    judge(&desk, *seed, deeds.safe, deeds.all);
                });
            }
        });
    }
}

#[test]
fn the_systems_wish_to_end_is_obeyed_with_everything_kept() {
    for signal in ["-TERM", "-HUP", "-INT"] {
        let desk = Desk::new();
        let mut child = start(&desk, 7);
        let send = |child: &mut Child| {
            let pid = child.id().to_string();
            let sent = Process::new("kill").args([signal, &pid]).status();
            assert!(sent.expect("kill").success());
        };
        let deeds = watch(&mut child, Duration::from_secs(2), send);
        let status = child.wait().expect("it has ended");
        assert!(
            status.code().is_some_and(|code| code > 128),
            "{signal}: {status}"
        );
        assert!(deeds.told > 0, "it was at work");
        judge(&desk, 7, deeds.told, deeds.all);
    }
}
