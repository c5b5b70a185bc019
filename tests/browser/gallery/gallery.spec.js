// Every page and component of the gallery, in every state, language and theme, with and without islands.
import { expect, test } from "../harness/test.js";
import { findings, THEMES } from "./check.js";

/** The list is known only when a portal runs: the pages are shared out between this many tests. */
const SHARES = 8;

/** What people take with them on paper. */
const PRINTED = ["plan", "goal", "meeting"];

for (let share = 0; share < SHARES; share += 1) {
  test(`everyone can use every page in every state (${share + 1} of ${SHARES})`, async ({ page, portal }, testInfo) => {
    test.setTimeout(1_500_000);
    const entries = await (await page.request.get("/granska.json")).json();
    expect(entries.length).toBeGreaterThan(30);
    const states = entries.flatMap(({ id, islands, languages, states: all }) => all.map(({ url }) => ({ id, islands, languages, url })));
    const mine = states.filter((_, index) => index % SHARES === share);
    const said = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
    });
    const found = [];
    const count = { pages: [...new Set(mine.map(({ id }) => id))], states: mine.length, languages: mine[0].languages.length, themes: THEMES.length, looks: {}, found: 0 };
    for (const { id, url, islands, languages } of mine) {
      for (const language of languages) {
        for (const withIslands of islands ? [true, false] : [true]) {
          const address = `${url}?sprak=${language}${withIslands ? "" : "&oar=nej"}`;
          await page.goto(address);
          if (islands && withIslands) await page.locator("html[data-islands=ready]").waitFor({ state: "attached" });
          // How large the text is and what is printed hangs on neither language nor islands.
          const once = language === "sv" && withIslands;
          const also = { looks: count.looks, large: once, paper: once && PRINTED.includes(id) };
          for (const { theme, what } of await findings(page, also)) found.push(`${address} ${theme}: ${what}`);
          for (const what of said.splice(0)) found.push(`${address} console: ${what}`);
        }
      }
    }
    Object.assign(count, { found: found.length, what: found });
    await testInfo.attach("gallery", { body: JSON.stringify(count), contentType: "application/json" });
    expect(found, `${portal.url}/granska`).toEqual([]);
  });
}
