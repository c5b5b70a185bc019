//! Settings: each stands once in `portal.example.toml`, and can be given as `PORTAL_<KEY>`. An unknown key stops the start.

use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::path::Path;

use jiff::SignedDuration;
use jiff::civil::{Date, date};
use serde::Deserialize;
use thiserror::Error;

/// Everything an operator can choose.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    pub listen: SocketAddr,
    pub database_url: String,
    /// The address people see; decides the cookie. Empty: the listener's own address, for a demo on loopback.
    pub public_origin: String,
    pub portal_name: String,
    /// The neutral public page quick exit leads to.
    pub exit_url: String,
    /// The office: shown wherever a person may need a human.
    pub office_phone: String,
    pub office_hours: String,
    /// The public actor that answers for the portal, in the accessibility statement.
    pub operator_name: String,
    pub operator_mail: String,
    /// The authority that supervises accessibility, and its form for reports.
    pub supervisor_name: String,
    pub supervisor_url: String,
    /// When the accessibility of this installation was assessed, and its statement last changed.
    pub statement_assessed_on: Date,
    pub statement_updated_on: Date,
    /// The organizer in calendar files, a URI; empty for one that no mail reaches.
    pub calendar_address: String,
    /// How long a time that staff propose is held for the answer.
    pub hold_for: SignedDuration,
    /// How long after a day its hours can be declared without a reason.
    pub declare_within: SignedDuration,
    /// What is written to the log, as a `tracing` filter.
    pub log: String,
    /// Where the demo clock starts (RFC 3339); empty for the real time. Demo only.
    pub now: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            database_url: "sqlite:portal.sqlite".to_owned(),
            public_origin: String::new(),
            portal_name: "Min väg".to_owned(),
            exit_url: "https://www.smhi.se/".to_owned(),
            office_phone: "08-123 456 00".to_owned(),
            office_hours: "vardagar 9–15".to_owned(),
            operator_name: "Exempelkommunen".to_owned(),
            operator_mail: "minvag@kommunen.example".to_owned(),
            supervisor_name: "Digg – Myndigheten för digital förvaltning".to_owned(),
            supervisor_url: "https://www.digg.se/tdosanmalan".to_owned(),
            statement_assessed_on: date(2026, 11, 20),
            statement_updated_on: date(2026, 11, 22),
            calendar_address: String::new(),
            hold_for: SignedDuration::from_hours(24),
            declare_within: SignedDuration::from_hours(14 * 24),
            log: "info".to_owned(),
            now: String::new(),
        }
    }
}

/// How long a time can be held: long enough to be seen and answered, not so long that nobody else gets it.
const HOLDS: RangeInclusive<SignedDuration> =
    SignedDuration::from_mins(15)..=SignedDuration::from_hours(14 * 24);

/// How long hours can be declared without a reason: counted in whole days.
const DECLARES: RangeInclusive<SignedDuration> =
    SignedDuration::from_hours(24)..=SignedDuration::from_hours(366 * 24);

/// Every key, as in the file; the environment's names are these in capitals after `PORTAL_`.
const KEYS: [&str; 18] = [
    "listen",
    "database_url",
    "public_origin",
    "portal_name",
    "exit_url",
    "office_phone",
    "office_hours",
    "operator_name",
    "operator_mail",
    "supervisor_name",
    "supervisor_url",
    "statement_assessed_on",
    "statement_updated_on",
    "calendar_address",
    "hold_for",
    "declare_within",
    "log",
    "now",
];

/// Why the settings cannot be used, in words for the operator.
#[derive(Debug, Error)]
pub enum Unusable {
    #[error("cannot read {0}: {1}")]
    File(String, std::io::Error),
    #[error("the settings cannot be understood: {0}")]
    Content(String),
    #[error("public_origin must be https, or http on loopback with --demo")]
    Origin,
    #[error("hold_for must be from 15 minutes to 14 days")]
    Hold,
    #[error("declare_within must be from 24 hours to 366 days")]
    Declare,
    #[error("now is not an RFC 3339 time")]
    Now,
    #[error("now moves the clock and is for --demo alone")]
    NowWithoutDemo,
}

impl Settings {
    /// Reads the file, if any, and lets `environment` (name to value) go before it.
    pub fn read(
        file: Option<&Path>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Unusable> {
        let mut table = match file {
            None => toml::Table::new(),
            Some(path) => std::fs::read_to_string(path)
                .map_err(|error| Unusable::File(path.display().to_string(), error))?
                .parse()
                .map_err(|error: toml::de::Error| Unusable::Content(error.to_string()))?,
        };
        for key in KEYS {
            if let Some(value) = environment(&format!("PORTAL_{}", key.to_uppercase())) {
                table.insert(key.to_owned(), toml::Value::String(value));
            }
        }
        let settings: Self = table
            .try_into()
            .map_err(|error: toml::de::Error| Unusable::Content(error.to_string()))?;
        if !HOLDS.contains(&settings.hold_for) {
            return Err(Unusable::Hold);
        }
        if DECLARES.contains(&settings.declare_within) {
            Ok(settings)
        } else {
            Err(Unusable::Declare)
        }
    }

    /// Whether cookies are Secure, by the origin people see. Refuses plain http outside a demo on loopback.
    pub fn secure_cookies(&self, demo: bool) -> Result<bool, Unusable> {
        if self.public_origin.starts_with("https://") {
            return Ok(true);
        }
        let host = self
            .public_origin
            .strip_prefix("http://")
            .map(|rest| rest.rsplit_once(':').map_or(rest, |(host, _)| host).trim_end_matches('/'));
        let loopback = match host {
            None => self.public_origin.is_empty() && self.listen.ip().is_loopback(),
            Some(host) => matches!(host, "localhost" | "127.0.0.1" | "[::1]"),
        };
        if demo && loopback { Ok(false) } else { Err(Unusable::Origin) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_goes_before_the_default() {
        let read =
            Settings::read(None, |key| (key == "PORTAL_PORTAL_NAME").then(|| "Vägen".into()));
        assert_eq!(read.unwrap().portal_name, "Vägen");
    }

    #[test]
    fn a_hold_that_nobody_could_answer_in_stops_the_start() {
        let read = |hold: &'static str| {
            Settings::read(None, |key| (key == "PORTAL_HOLD_FOR").then(|| hold.to_owned()))
        };
        assert_eq!(read("90m").unwrap().hold_for, SignedDuration::from_mins(90));
        for hold in ["0s", "-1h", "10s", "400h"] {
            assert!(matches!(read(hold), Err(Unusable::Hold)), "{hold}");
        }
    }

    #[test]
    fn an_unknown_key_stops_the_start() {
        let file =
            std::env::temp_dir().join(format!("portal-settings-{}.toml", std::process::id()));
        std::fs::write(&file, "listn = \"x\"\n").unwrap();
        assert!(matches!(Settings::read(Some(&file), |_| None), Err(Unusable::Content(_))));
        std::fs::remove_file(file).unwrap();
    }

    #[test]
    fn the_example_holds_every_default_and_nothing_else() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../portal.example.toml");
        let example = Settings::read(Some(&path), |_| None).unwrap();
        assert_eq!(format!("{example:?}"), format!("{:?}", Settings::default()));
        let text = std::fs::read_to_string(path).unwrap();
        for key in KEYS {
            assert!(text.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key}");
        }
    }

    #[test]
    fn plain_http_is_for_demos_on_loopback() {
        let at = |origin: &str| Settings { public_origin: origin.into(), ..Settings::default() };
        assert!(at("https://vag.example").secure_cookies(false).unwrap());
        assert!(!at("http://127.0.0.1:8080").secure_cookies(true).unwrap());
        assert!(at("http://127.0.0.1:8080").secure_cookies(false).is_err());
        assert!(at("http://vag.example").secure_cookies(true).is_err());
    }
}
