//! Servers that are measured: started on a free port, watched through `/proc`, ended with the value.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::Outcome;
use crate::client::{Answer, Client, get, post};

/// When the demo of a measuring begins: a Tuesday morning, so that no figure depends on the day.
pub const BEGIN: &str = "2026-11-24T08:00:00+01:00";

/// A server that says its address on its first line.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
}

/// A signed-in person: the header that carries their session.
#[derive(Clone)]
pub struct Visitor {
    pub cookie: String,
}

impl Visitor {
    /// Signs in one of the demo people.
    pub fn sign_in(client: &mut Client, person: &str) -> Outcome<Self> {
        let answer = client.ask(&post("/demo/logga-in", &[], &format!("person={person}")))?;
        let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
        let cookie = cookie.ok_or_else(|| format!("{person} cannot sign in: {}", answer.status))?;
        Ok(Self { cookie: format!("cookie: {cookie}") })
    }

    /// The lines a request carries: the session, and what may come back (`br`, `json` or nothing in particular).
    pub fn headers(&self, wanted: &str) -> Vec<String> {
        let mut lines = vec![self.cookie.clone()];
        match wanted {
            "br" => lines.push("accept-encoding: br".to_owned()),
            "json" => lines.push("accept: application/json".to_owned()),
            _ => {}
        }
        lines
    }
}

impl Server {
    /// Starts a command that writes `http://<address>` when it listens.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let output = child.stdout.take().ok_or("no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let address = line.trim().trim_start_matches("http://").parse();
        let address =
            address.map_err(|_| format!("{} did not start", command.get_program().display()))?;
        Ok(Self { child, address })
    }

    /// Starts the portal as a demo on a database.
    pub fn portal(binary: &Path, database_url: &str) -> Outcome<Self> {
        Self::start(command(binary, database_url).args(["serve", "--demo"]))
    }

    pub fn client(&self) -> Outcome<Client> {
        Client::connect(self.address)
    }

    /// Opens a page once.
    pub fn get(&self, path: &str, headers: &[String]) -> Outcome<Answer> {
        self.client()?.ask(&get(path, headers))
    }

    /// Processor time used so far, in seconds, over all threads.
    pub fn processor_seconds(&self) -> Outcome<f64> {
        let mut seconds = 0.0;
        for task in fs::read_dir(format!("/proc/{}/task", self.child.id()))? {
            let text = fs::read_to_string(task?.path().join("schedstat"))?;
            let nanoseconds: f64 = text.split(' ').next().unwrap_or_default().parse()?;
            seconds += nanoseconds / 1e9;
        }
        Ok(seconds)
    }

    /// Memory in MB (1 000 000 bytes): what is resident now, and the most there ever was.
    pub fn memory(&self) -> Outcome<(f64, f64)> {
        let text = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let value = |name: &str| -> Outcome<f64> {
            let line = text.lines().find(|line| line.starts_with(name)).ok_or("no such line")?;
            let kibibytes: f64 = line.split_whitespace().nth(1).unwrap_or_default().parse()?;
            Ok(kibibytes * 1_024.0 / 1e6)
        };
        Ok((value("VmRSS:")?, value("VmHWM:")?))
    }
}

impl Drop for Server {
    /// Ends it; what it had open does not matter.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The portal with the settings of a measuring.
pub fn command(binary: &Path, database_url: &str) -> Command {
    let mut command = Command::new(binary);
    command
        .env("PORTAL_LISTEN", "127.0.0.1:0")
        .env("PORTAL_DATABASE_URL", database_url)
        .env("PORTAL_NOW", BEGIN);
    command
}
