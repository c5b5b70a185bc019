//! What every part needs: the binary, a folder on the measured disk, and databases filled once.

use std::fs;
use std::path::PathBuf;

use crate::figure::say;
use crate::portal::{Server, command};
use crate::{Outcome, Wish};

/// The place where the measuring happens.
pub struct Scene {
    pub wish: Wish,
}

impl Scene {
    pub fn set(wish: Wish) -> Outcome<Self> {
        fs::create_dir_all(&wish.folder)?;
        Ok(Self { wish })
    }

    /// How many rounds alternate.
    pub fn rounds(&self) -> u32 {
        if self.wish.quick { 3 } else { 7 }
    }

    /// A file in the folder, gone if it was there before.
    pub fn fresh(&self, name: &str) -> PathBuf {
        let file = self.wish.folder.join(name);
        for ending in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(format!("{}{ending}", file.display()));
        }
        file
    }

    /// A new `SQLite` database with so many people beside the demo's own.
    pub fn sqlite(&self, name: &str, people: u32, years: u32) -> Outcome<String> {
        let url = format!("sqlite:{}", self.fresh(&format!("{name}.sqlite")).display());
        self.fill(&url, people, years)?;
        Ok(url)
    }

    /// The same on `PostgreSQL`; nothing without a server.
    pub fn postgres(&self, name: &str, people: u32, years: u32) -> Outcome<Option<String>> {
        let Some(server) = &self.wish.postgres else {
            return Ok(None);
        };
        let mut client = postgres::Client::connect(server, postgres::NoTls)?;
        client.batch_execute(&format!("DROP DATABASE IF EXISTS bench_{name}"))?;
        client.batch_execute(&format!("CREATE DATABASE bench_{name}"))?;
        let (host, _) = server.rsplit_once('/').ok_or("postgres://host/name")?;
        let url = format!("{host}/bench_{name}");
        self.fill(&url, people, years)?;
        postgres::Client::connect(&url, postgres::NoTls)?.batch_execute("ANALYZE")?;
        Ok(Some(url))
    }

    /// The portal on a database.
    pub fn portal(&self, database_url: &str) -> Outcome<Server> {
        Server::portal(&self.wish.portal, database_url)
    }

    fn fill(&self, url: &str, people: u32, years: u32) -> Outcome {
        let began = std::time::Instant::now();
        let filled = command(&self.wish.portal, url)
            .args(["demo", "--people", &people.to_string(), "--years", &years.to_string()])
            .args(["--seed", "1"])
            .status()?;
        if !filled.success() {
            return Err("portal demo did not fill the database".into());
        }
        let kind = url.split(':').next().unwrap_or_default();
        say(&format!("    {people} people on {kind} in {:.1} s", began.elapsed().as_secs_f64()));
        Ok(())
    }
}
