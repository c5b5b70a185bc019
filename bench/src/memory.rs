//! Memory at rest and after load: pages and files asked for by 64 clients.

use std::time::Duration;

use crate::Outcome;
use crate::client::get;
use crate::figure::{Limit, Report};
use crate::load;
use crate::pages::{PAGES, sign_in_to_book};
use crate::portal::Visitor;
use crate::scene::Scene;

const CLIENTS: usize = 64;
const AFTER_LOAD: Limit = Limit::AtMost(24.0);

pub fn measure(scene: &Scene, report: &mut Report) -> Outcome {
    let portal = scene.portal(&scene.sqlite("memory", 1_000, 1)?)?;
    let mut client = portal.client()?;
    let amina = sign_in_to_book(&portal, "amina")?;
    let sara = Visitor::sign_in(&mut client, "sara")?;
    let (resident, _) = portal.memory()?;
    report.add("memory", "SQLite: at rest, two signed in", "MB", Limit::None, resident);
    let time = Duration::from_millis(if scene.wish.quick { 500 } else { 1_500 });
    let start = portal.get("/mal/nytt", &amina.headers(""))?.text();
    let wasm = start.split('"').find(|part| part.contains("app_bg")).ok_or("no islands")?;
    let sights = PAGES.iter().map(|path| (*path, &amina)).chain([("/", &amina), (wasm, &amina)]);
    for (path, visitor) in sights.chain([("/personal", &sara)]) {
        load::pages(&portal, &get(path, &visitor.headers("br")), CLIENTS, time)?;
    }
    let (resident, most) = portal.memory()?;
    report.add("memory", "SQLite: after load by 64 clients", "MB", AFTER_LOAD, resident);
    report.add("memory", "SQLite: the most there was", "MB", Limit::None, most);
    report.note(
        "memory: VmRSS and VmHWM, the binary's own mapped pages included; MB is 1 000 000 bytes",
    );
    Ok(())
}
