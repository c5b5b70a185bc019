// The one script written by hand: quick exit, and waking the islands. Every page works without it.

// --- Leave the page quickly: the button, or Shift three times with nothing else in between. ---

const PRESSES = 3;
const LONGEST_PAUSE = 5000; // milliseconds between two presses; long enough for slow hands

function leave(form) {
  const { action } = form;
  const { to } = form.dataset;
  const body = new URLSearchParams(new FormData(form));
  // Blank first: what stood here must not be seen while the network is slow.
  document.documentElement.replaceChildren();
  // keepalive: the session ends even though this page is gone before the answer comes.
  fetch(action, { method: "POST", body, keepalive: true }).catch(() => {});
  location.replace(to);
}

document.addEventListener("submit", (event) => {
  if (event.target.matches("form[data-exit]")) {
    event.preventDefault();
    leave(event.target);
  }
}, true);

let presses = 0;
let latest = 0;
document.addEventListener("keydown", (event) => {
  if (event.repeat) return;
  if (event.key !== "Shift" || event.timeStamp - latest > LONGEST_PAUSE) presses = 0;
  if (event.key !== "Shift") return;
  presses += 1;
  latest = event.timeStamp;
  const form = document.querySelector("form[data-exit]");
  if (presses === PRESSES && form) leave(form);
}, true);
document.addEventListener("pointerdown", () => { presses = 0; }, true);

// A page kept in memory by the back button may belong to a session that has ended: ask the server again.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// --- Islands: fetched after the first paint; if anything fails the plain forms stay as they are. ---

async function wake(glue, wasm) {
  const [islands, file] = await Promise.all([
    import(glue.href),
    fetch(wasm.href, { integrity: wasm.integrity || wasm.dataset.integrity || "" }),
  ]);
  if (!file.ok) throw new Error("no islands today");
  await islands.default({ module_or_path: file });
  islands.hydrate();
  // In document order, so that an outer island is awake before those in its children.
  for (const island of document.querySelectorAll("leptos-island")) {
    // Leptos leaves this on the children of an island: it restores what those inside inherit.
    island.closest("leptos-children")?.$$on_hydrate?.();
    await islands[island.dataset.component](island);
  }
}

const glue = document.querySelector("link[rel=modulepreload][data-islands]");
const wasm = document.querySelector("link[rel=preload][data-wasm]");
if (glue && wasm) {
  const tell = (state) => { document.documentElement.dataset.islands = state; };
  requestAnimationFrame(() => setTimeout(() => {
    wake(glue, wasm).then(() => tell("ready"), () => tell("off"));
  }));
}
