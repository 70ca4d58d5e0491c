//! The installation and its machine.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use app::{Clock as _, SystemClock};
use domain::{lang::Lang, state::StateCode};
use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use serde_json::json;
use testkit::{Running, free_port};

const PROGRAM: &str = env!("CARGO_BIN_EXE_rostrum");

/// The States under Review.
const STATES: [&str; 2] = ["COL", "CMR"];

/// An installation on a machine of its own.
pub(crate) struct House {
    pub(crate) running: Running,
    folder: tempfile::TempDir,
    data: PathBuf,
    port: u16,
}

impl House {
    /// The platform is started for the first time.
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let port = free_port();
        let running = serve(&data, port);
        Self { running, folder, data, port }
    }

    /// The folder into which letters are posted.
    pub(crate) fn letters(&self) -> PathBuf {
        self.data.join("mail")
    }

    fn backup(&self) -> PathBuf {
        self.folder.path().join("backup.tar")
    }

    /// Imports a series with a call that is open now.
    pub(crate) fn import_series(&self) {
        let file = self.folder.path().join("54.json");
        std::fs::write(&file, series_file()).unwrap();
        let said = self.command(&["series", "import"], &file);
        assert!(said.starts_with("a new series\n"), "{said}");
    }

    pub(crate) fn back_up(&self) {
        assert_eq!(self.command(&["backup"], &self.backup()), "");
    }

    /// The machine stops at once and its data is gone; another one takes its place.
    pub(crate) fn lose_and_restore(&mut self) {
        self.running.kill();
        let backup = self.backup();
        self.data = self.folder.path().join("restored");
        assert_eq!(self.command(&["restore"], &backup), "");
        self.running = serve(&self.data, self.port);
        assert_eq!(self.running.said_code(), None);
    }

    /// Nothing is wrong with the data.
    pub(crate) fn is_well(&self, team_key: &str) {
        let file = self.folder.path().join("team.key");
        std::fs::write(&file, team_key).unwrap();
        let mut doctor = Command::new(PROGRAM);
        let output = run(doctor.args(["doctor", "--team-key"]).arg(file).arg("--data").arg(&self.data));
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.ends_with("the chain is whole\nall is well\n"), "{said}");
    }

    fn command(&self, words: &[&str], file: &Path) -> String {
        let output = run(Command::new(PROGRAM).args(words).arg(file).arg("--data").arg(&self.data));
        String::from_utf8(output.stdout).unwrap()
    }
}

fn serve(data: &Path, port: u16) -> Running {
    let organiser = format!("--first-organiser={}", crate::desk::ORGANISER);
    Running::serve(Path::new(PROGRAM), data, port, &[&organiser, "--log-level=warn"])
}

fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {output:?}");
    output
}

/// That many days from today, in Geneva.
pub(crate) fn day(days: i64) -> Date {
    let today = SystemClock.now().in_tz("Europe/Zurich").unwrap().date();
    today.checked_add(days.days()).unwrap()
}

/// A Monday about three months ahead.
fn first_day() -> Date {
    let mut first = day(90);
    while first.weekday() != Weekday::Monday {
        first = first.tomorrow().unwrap();
    }
    first
}

fn series_file() -> String {
    let first = first_day();
    json!({
        "layout": "rostrum-series/1",
        "number": 54,
        "organiser": "UPR Info",
        "time_zone": "Europe/Zurich",
        "working_group": { "session": 54 },
        "mode": "in_person",
        "venue": { "name": "Palais des Nations, Room XXI", "city": "Geneva", "status": "confirmed" },
        "dates": { "start": first, "end": first.tomorrow().unwrap(), "precision": "day", "status": "confirmed" },
        "states": STATES,
        "format": { "meeting_minutes": 60, "speaker_minutes": [5, 7], "minimum_applications": 2 },
        "access": { "public": true, "all_missions_invited": true, "state_under_review_invited": true },
        "call": {
            "opens": format!("{}T08:00:00Z", day(-3)),
            "closes": day(20),
            "time": "23:59",
            "zone_words": "Geneva time",
            "only_complete_applications": true,
        },
        "travel_grants": {
            "applicants": "cso",
            "states": ["CMR"],
            "covers": ["airfare", "accommodation", "per_diem"],
            "max_days": 6,
            "separate_form_per_state": false,
            "limited_budget": true,
        },
    })
    .to_string()
}

/// The names of the States under Review, in each language.
pub(crate) fn state_names() -> impl Iterator<Item = String> {
    STATES.iter().flat_map(|code| {
        let state = code.parse::<StateCode>().unwrap().state();
        Lang::ALL.map(|lang| state.name(lang).to_owned())
    })
}
