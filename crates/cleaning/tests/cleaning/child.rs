//! The child does what it is for and can do nothing else; whatever becomes of it is an answer.

use std::{io::ErrorKind, path::PathBuf, process::Command, time::Duration};

use cleaning::{CleanError, Cleaner, Limits, Refusal, clean};

use specimens::{docx::docx, pdf::pdf};

pub(crate) fn program() -> PathBuf {
    env!("CARGO_BIN_EXE_clean-file").into()
}

fn shell(script: &str, limits: Limits) -> Cleaner {
    Cleaner::new("/bin/sh".into(), &["-c", script], limits)
}

#[tokio::test]
async fn a_child_gives_the_same_copy() {
    let cleaner = Cleaner::new(program(), &[], Limits::default());
    for original in [docx(), pdf()] {
        assert_eq!(cleaner.clean(&original).await.unwrap(), clean(original).unwrap());
    }
    let refused = cleaner.clean(b"MZ\0").await;
    assert!(matches!(refused, Err(CleanError::Refused(Refusal::Kind))), "{refused:?}");
}

#[tokio::test]
async fn a_child_that_crashes_hangs_or_babbles_is_an_answer() {
    let limits = Limits { time: Duration::from_millis(400), copy_bytes: 1_000_000, ..Limits::default() };
    for script in ["exit 1", "kill -SEGV $$", "cat", "echo nonsense"] {
        let answer = shell(script, Limits::default()).clean(b"text").await;
        assert!(matches!(answer, Err(CleanError::Ended)), "{script}: {answer:?}");
    }
    for script in ["sleep 60", "cat > /dev/null; sleep 60"] {
        let answer = shell(script, limits).clean(&vec![b'a'; 1_000_000]).await;
        assert!(matches!(answer, Err(CleanError::Late)), "{script}: {answer:?}");
    }
    let babbling =
        shell("cat /dev/zero", Limits { time: Duration::from_secs(30), ..limits }).clean(b"text").await;
    assert!(matches!(babbling, Err(CleanError::Ended)), "{babbling:?}");
}

#[tokio::test]
async fn what_is_too_large_or_cannot_start_is_told_apart() {
    let limits = Limits { file_bytes: 3, ..Limits::default() };
    let large = shell("cat", limits).clean(b"text").await;
    assert!(matches!(large, Err(CleanError::Refused(Refusal::TooLarge))), "{large:?}");
    let missing = Cleaner::new("/nowhere".into(), &[], Limits::default()).clean(b"text").await;
    assert!(matches!(missing, Err(CleanError::NotStarted(_))), "{missing:?}");
}

#[tokio::test]
async fn no_more_children_work_at_once_than_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().display();
    std::fs::create_dir(folder.path().join("now")).unwrap();
    let script = format!("cd {here}; touch now/$$; ls now | wc -l >> counts; sleep 0.1; rm now/$$");
    let cleaner = shell(&script, Limits { at_once: 2, ..Limits::default() });
    let all: Vec<_> = (0..8)
        .map(|_| {
            let cleaner = cleaner.clone();
            tokio::spawn(async move { cleaner.clean(b"text").await.is_err() })
        })
        .collect();
    for one in all {
        assert!(one.await.unwrap());
    }
    let counts = std::fs::read_to_string(folder.path().join("counts")).unwrap();
    let most = counts.lines().map(|line| line.trim().parse::<u32>().unwrap()).max();
    assert_eq!((counts.lines().count(), most), (8, Some(2)));
}

/// The status with which a process ends that could do nothing.
const HELPLESS: i32 = 42;

/// Runs itself once more as a process of its own, which shuts itself in and then tries to get out.
#[cfg(target_os = "linux")]
#[test]
fn a_child_can_open_write_connect_and_start_nothing() {
    const SIGN: &str = "SHUT_IN";
    if std::env::var_os(SIGN).is_none() {
        let mut again = Command::new(std::env::current_exe().unwrap());
        let name = "child::a_child_can_open_write_connect_and_start_nothing";
        let status =
            again.args(["--exact", name, "--test-threads=1"]).env(SIGN, "1").output().unwrap().status;
        assert_eq!(status.code(), Some(HELPLESS));
        return;
    }
    let kept_open = tempfile::tempfile().unwrap();
    cleaning::child::shut_in().unwrap();
    let refused = [
        std::fs::File::open("/etc/hostname").is_err(),
        std::fs::File::create("/tmp/from-a-child").is_err(),
        std::fs::read_dir("/").is_err(),
        std::fs::remove_file("/tmp/from-a-child").is_err(),
        std::net::TcpStream::connect("127.0.0.1:1")
            .is_err_and(|error| error.kind() == ErrorKind::PermissionDenied),
        std::net::UdpSocket::bind("127.0.0.1:0").is_err(),
        Command::new("/bin/true").spawn().is_err(),
        std::thread::Builder::new().spawn(|| ()).is_err(),
        Vec::<u8>::new().try_reserve(600_000_000).is_err(),
        kept_open.metadata().is_err(),
    ];
    std::process::exit(if refused == [true; 10] { HELPLESS } else { 1 });
}
