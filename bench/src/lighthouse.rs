//! Lighthouse, phone preset: the start page, and a page with an island.

use std::process::Command;

use serde_json::Value;

use crate::Outcome;
use crate::figure::{Limit, Report, median};
use crate::pages::sign_in_to_book;
use crate::scene::Scene;

/// Where the figures stand in Lighthouse's answer, and what they may be.
const FIGURES: [(&str, &str, &str, Limit); 4] = [
    ("performance", "/categories/performance/score", "", Limit::AtLeast(1.0)),
    ("total blocking time", "/audits/total-blocking-time/numericValue", "ms", Limit::AtMost(0.0)),
    ("layout shift", "/audits/cumulative-layout-shift/numericValue", "", Limit::AtMost(0.0)),
    ("largest paint", "/audits/largest-contentful-paint/numericValue", "ms", Limit::None),
];

/// Lighthouse itself varies: the median of so many runs counts.
const RUNS: usize = 3;

pub fn measure(scene: &Scene, report: &mut Report) -> Outcome {
    if scene.wish.lighthouse.is_empty() {
        report.note(&format!("Lighthouse was not run: {}", scene.wish.no_lighthouse));
        return Ok(());
    }
    let portal = scene.portal(&scene.sqlite("lighthouse", 20, 1)?)?;
    let amina = sign_in_to_book(&portal, "amina")?;
    for (path, cookie) in [("/", None), ("/moten/boka/tid", Some(&amina.cookie))] {
        let address = format!("http://{}{path}", portal.address);
        let answers = (0..if scene.wish.quick { 1 } else { RUNS })
            .map(|_| run(scene, &address, cookie.map(String::as_str)))
            .collect::<Outcome<Vec<_>>>()?;
        for (name, place, unit, limit) in FIGURES {
            let seen = |answer: &Value| answer.pointer(place).and_then(Value::as_f64);
            let values = answers.iter().filter_map(seen).collect();
            report.add("lighthouse", &format!("{path}: {name}"), unit, limit, median(values));
        }
    }
    Ok(())
}

fn run(scene: &Scene, address: &str, cookie: Option<&str>) -> Outcome<Value> {
    let (program, words) = scene.wish.lighthouse.split_first().ok_or("no command")?;
    let file = scene.fresh("lighthouse.json");
    let mut command = Command::new(program);
    command
        .args(words)
        .arg(address)
        .args(["--quiet", "--only-categories=performance", "--form-factor=mobile", "--output=json"])
        .arg(format!("--output-path={}", file.display()))
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-background-networking --disable-gpu");
    if let Some((_, value)) = cookie.and_then(|line| line.split_once(": ")) {
        command.arg(format!("--extra-headers={}", serde_json::json!({ "Cookie": value })));
    }
    let output = command.output()?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr);
        return Err(format!("Lighthouse: {}", why.lines().last().unwrap_or_default()).into());
    }
    Ok(serde_json::from_str(&std::fs::read_to_string(&file)?)?)
}
