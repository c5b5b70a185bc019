// The tests of the gallery's tests: a page that is broken in one way is found to be broken in that way.
import { expect, test } from "../harness/test.js";
import { findings } from "./check.js";

const PAGE = "/granska/goal-new/fresh?sprak=sv";

/** How a page is broken, in the page itself, and what must be said about it. */
const WAYS = {
  "a label is gone": [() => document.querySelector("label").remove(), "light", /label/],
  "the h1 is gone": [() => document.querySelector("h1").remove(), "light", /0 h1/],
  "there are two h1": [() => document.querySelector("h1").after(document.querySelector("h1").cloneNode(true)), "light", /2 h1/],
  "the title is empty": [() => { document.title = ""; }, "light", /no title/],
  "a colour is weak in the light": [() => { document.documentElement.style.setProperty("--ink-soft", "#9aa5a8"); }, "light", /color-contrast/],
  "a colour is weak in the dark": [() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@media (prefers-color-scheme: dark) { :root { --ink-soft: #4a5557; } }");
    document.adoptedStyleSheets = [sheet];
  }, "dark", /color-contrast/],
  "a target is small": [() => { document.querySelector("main button").style.cssText = "min-block-size: 0; padding: 0; font-size: 12px"; }, "light", /px to press/],
  "a focus is not shown": [() => { document.querySelector("main textarea, main input:not([type=hidden])").style.outline = "none"; }, "light", /the focus is not seen/],
  "a focus is hidden": [() => {
    const cover = document.createElement("div");
    cover.style.cssText = "position: fixed; inset: 0; background: #fff; z-index: 99";
    document.body.append(cover);
  }, "light", /hidden when it has the focus/],
  "it is 2000 px wide": [() => { document.querySelector("main p").style.inlineSize = "2000px"; document.querySelector("main p").style.maxInlineSize = "none"; }, "light", /wider than the window/],
};

test("a page as it is has nothing to find", async ({ page }) => {
  await page.goto(PAGE);
  expect(await findings(page)).toEqual([]);
});

for (const [name, [spoil, theme, words]] of Object.entries(WAYS)) {
  test(`it is found when ${name}`, async ({ page }) => {
    await page.goto(PAGE);
    await page.evaluate(spoil);
    const found = await findings(page);
    expect(found.filter((one) => one.theme === theme && words.test(one.what)), JSON.stringify(found)).not.toEqual([]);
  });
}

test("an address that asks for dark shows what a browser that asks for dark shows", async ({ page }) => {
  const colours = () => page.evaluate(() => ["html", "h1", "main p", "textarea", "main button"].map((name) => {
    const { color, backgroundColor, borderTopColor } = getComputedStyle(document.querySelector(name));
    return [name, color, backgroundColor, borderTopColor];
  }));
  for (const [asked, word] of [["dark", "morkt"], ["light", "ljust"]]) {
    await page.emulateMedia({ colorScheme: asked, reducedMotion: "reduce" });
    await page.goto(PAGE);
    const own = await colours();
    await page.emulateMedia({ colorScheme: asked === "dark" ? "light" : "dark", reducedMotion: "reduce" });
    await page.goto(`${PAGE}&tema=${word}`);
    expect(await colours()).toEqual(own);
  }
});
