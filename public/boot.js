// The one script written by hand: leaving, going back, and waking the islands. Every page works without it.

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
  tabs?.postMessage("exit");
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

// --- Other tabs: who leaves in one has left in all, and nothing stays to be read on the screen. ---

const tabs = globalThis.BroadcastChannel && new BroadcastChannel("portal");
const isTyped = (field) => field.value !== field.defaultValue;

tabs?.addEventListener("message", ({ data }) => {
  const exit = document.querySelector("form[data-exit]");
  if (!exit) return;
  const typed = [...document.querySelectorAll("textarea, input")].some(isTyped);
  document.documentElement.replaceChildren();
  // After signing out nothing typed is kept, and the page says so.
  location.replace(data === "exit" ? exit.dataset.to : typed ? "/logga-in?om=inget" : "/");
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!tabs || !form.matches("form[action='/logga-ut']")) return;
  event.preventDefault();
  // The other tabs ask the server again, so it must know first.
  fetch(form.action, { method: "POST", redirect: "manual" }).then(({ type }) => {
    if (type !== "opaqueredirect") throw new Error("still signed in");
    tabs.postMessage("out");
    location.replace("/");
  }).catch(() => form.submit());
});

// --- Back and forward: what was folded out still is. ---

for (const id of history.state?.open ?? []) document.getElementById(id)?.setAttribute("open", "");
document.addEventListener("toggle", () => {
  const open = [...document.querySelectorAll("details[id][open]")].map(({ id }) => id);
  history.replaceState({ ...history.state, open }, "");
}, true);

// A page kept in memory by the back button may belong to a session that has ended: ask the server again.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// --- "Skriv ut": the browser's own dialog. Without script the words behind it say how. ---

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-print]")) return;
  event.preventDefault();
  print();
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
  // What was typed before they were awake counts as typed now.
  for (const field of document.querySelectorAll("leptos-island textarea, leptos-island input")) {
    if (isTyped(field)) field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

// Islands hear it when the person leaves: what is typed is kept before the next page is asked for, and an answer that
// comes when they have gone on does not pull them back.
const tellIslands = () => document.dispatchEvent(new Event("leave"));
addEventListener("beforeunload", () => {
  document.documentElement.dataset.leaving = "";
  tellIslands();
});
document.addEventListener("visibilitychange", tellIslands);

const glue = document.querySelector("link[rel=modulepreload][data-islands]");
const wasm = document.querySelector("link[rel=preload][data-wasm]");
if (glue && wasm) {
  const tell = (state) => { document.documentElement.dataset.islands = state; };
  requestAnimationFrame(() => setTimeout(() => {
    wake(glue, wasm).then(() => tell("ready"), () => tell("off"));
  }));
}
