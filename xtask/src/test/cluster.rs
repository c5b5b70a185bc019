//! A PostgreSQL cluster of our own for tests and measuring, in a temporary folder, gone when xtask is gone.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use super::machine;
use crate::command::{program, read};
use crate::{Outcome, say};

/// Runs the server until its input ends: that happens however xtask ends, so the cluster never outlives it.
const GUARD: &str = r#"
programs=$1 folder=$2 port=$3
shift 3
"$programs/postgres" -D "$folder/data" -c listen_addresses=127.0.0.1 -c port="$port" \
    -c unix_socket_directories="$folder" -c max_connections=300 "$@" >"$folder/log" 2>&1 &
server=$!
read -r _
kill -INT "$server"
wait "$server"
rm -rf "$folder"
"#;

/// What a commit waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Commits {
    /// Nothing: tests lose no data that anyone needs.
    Hurried,
    /// The disk, as in production: for measuring.
    Durable,
}

impl Commits {
    fn settings(self) -> &'static [&'static str] {
        match self {
            Self::Hurried => {
                &["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]
            }
            Self::Durable => &["-c", "fsync=on", "-c", "synchronous_commit=on"],
        }
    }
}

/// Waits for the first answer: tries, with this pause between them.
const TRIES: u32 = 300;
const PAUSE: Duration = Duration::from_millis(100);

/// A running cluster.
pub struct Cluster {
    guard: Child,
    port: u16,
}

/// Who runs it: PostgreSQL refuses to run as root.
type Owner = Option<(u32, u32)>;

impl Cluster {
    /// Makes an empty cluster, starts it on a free port of this machine only, and waits until it answers.
    pub fn start(commits: Commits) -> Outcome<Self> {
        say::step("Starts a PostgreSQL cluster of our own");
        let programs = machine::postgres_folder().ok_or("install PostgreSQL")?;
        let owner = owner()?;
        let folder = std::env::temp_dir().join(format!("portal-tests-{}", process::id()));
        fs::create_dir(&folder)?;
        if let Some((user, group)) = owner {
            chown(&folder, Some(user), Some(group))?;
        }
        read(
            own(&programs.join("initdb"), owner)
                .args([
                    "--auth=trust",
                    "--username=portal",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-sync",
                ])
                .arg("-D")
                .arg(folder.join("data")),
        )?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let guard = own(Path::new("/bin/sh"), owner)
            .args(["-c", GUARD, "guard"])
            .arg(&programs)
            .arg(&folder)
            .arg(port.to_string())
            .args(commits.settings())
            // Its own group: Ctrl-C reaches xtask, and the end of xtask reaches the guard.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let cluster = Self { guard, port };
        cluster.wait(&programs, &folder)?;
        Ok(cluster)
    }

    /// Where a superuser connects without a password.
    pub fn url(&self) -> String {
        format!("postgres://portal@127.0.0.1:{}/postgres", self.port)
    }

    fn wait(&self, programs: &Path, folder: &Path) -> Outcome {
        for _ in 0..TRIES {
            let mut ask = program(&programs.join("pg_isready").to_string_lossy());
            if read(ask.args(["--quiet", "--host=127.0.0.1", "--port", &self.port.to_string()]))
                .is_ok()
            {
                return Ok(());
            }
            sleep(PAUSE);
        }
        let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
        Err(format!("PostgreSQL does not answer: {}", log.trim()).into())
    }
}

impl Drop for Cluster {
    /// Stops it and removes its folder.
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        if let Err(error) = self.guard.wait() {
            say::line(&format!("The PostgreSQL cluster was not seen to stop: {error}"));
        }
    }
}

fn owner() -> Outcome<Owner> {
    if !machine::is_root()? {
        return Ok(None);
    }
    let number = |flag: &str| -> Outcome<u32> {
        Ok(read(program("id").args([flag, "postgres"]))?.trim().parse()?)
    };
    Ok(Some((number("-u")?, number("-g")?)))
}

fn own(file: &Path, owner: Owner) -> Command {
    let mut command = Command::new(file);
    // A folder that every user may stand in.
    command.current_dir(PathBuf::from("/"));
    if let Some((user, group)) = owner {
        command.uid(user).gid(group);
    }
    command
}
