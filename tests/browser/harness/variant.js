// The ways of using the portal that every journey is walked in.
//
// wasm      JavaScript and islands
// plain     JavaScript off
// keyboard  as wasm, and nothing but the keyboard is used
// narrow    as wasm, 320 px wide
// missing   JavaScript on, the WebAssembly file is not there
// corrupt   JavaScript on, the WebAssembly file is not what it should be
// pending   JavaScript on, the WebAssembly file never arrives: everything is pressed before the islands wake
// withheld  as missing, for the tests of the islands themselves: each must fail

/** What `document.documentElement.dataset.islands` becomes on a page with islands; nothing when it never changes. */
const STATE = { wasm: "ready", keyboard: "ready", narrow: "ready", missing: "off", corrupt: "off", withheld: "off" };

/** Makes the network behave as the variant says. */
export async function withhold(context, variant) {
  const missing = (route) => route.fulfill({ status: 404, body: "" });
  const answer = {
    missing,
    withheld: missing,
    corrupt: (route) => route.fulfill({ status: 200, contentType: "application/wasm", body: "not what it should be" }),
    pending: () => {},
  }[variant];
  if (answer) await context.route("**/*.wasm", answer);
}

/** Waits until boot.js has done what it can on this page, so that a press meets the islands (or their absence). */
export async function settled(page, variant) {
  const state = STATE[variant];
  if (!state) return;
  await page.waitForLoadState("domcontentloaded");
  // In one question: the page may be on its way to one without islands.
  await page.locator(`html[data-islands=${state}], html:not(:has(link[data-islands]))`).waitFor({ state: "attached" });
}

/** Whether the browser's own complaint is what the variant is about. */
export function belongsTo(variant, message) {
  if (STATE[variant] !== "off") return false;
  return message.location().url.endsWith(".wasm") || /\.wasm\b.*integrity/.test(message.text());
}
