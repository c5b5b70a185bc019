// The tests of the gallery's tests: a page that is broken in one way is found to be broken in that way.
import { expect, test } from "../harness/test.js";
import { findings } from "./check.js";

const PAGE = "/granska/goal-new/fresh?sprak=sv";
/** A page with a person's words, which can be printed. */
const WRITTEN = "/granska/goal/with-steps?sprak=sv";

/** What only some ways of looking meet, such as a width in the dark. */
const RULES = {
  "a colour is weak in the dark": ["@media (prefers-color-scheme: dark) { :root { --ink-soft: #4a5557; } }", "dark", /color-contrast/],
  "a colour is weak in forced colours": ["@media (forced-colors: active) { main p, main label { forced-color-adjust: none; color: #999; background: #aaa; } }", "forced", /color-contrast/],
  "it is wide in the dark": ["@media (prefers-color-scheme: dark) { main { min-inline-size: 2000px; } }", "dark", /wider than the window/],
  "it is wide in forced colours": ["@media (forced-colors: active) { main { min-inline-size: 2000px; } }", "forced", /wider than the window/],
  "it is wide on a wide screen": ["@media (min-width: 1000px) { main { min-inline-size: 2000px; } }", "wide", /wider than the window/],
  "a target is small on a wide screen": ["@media (min-width: 1000px) { main .p-button { min-block-size: 0; padding: 0; font-size: 12px; } }", "wide", /px to press/],
  "it is wide when text is large": ["@media (min-width: 600px) and (max-width: 999px) { main { min-inline-size: 25rem; } }", "large", /wider than the window/],
  "words are cut when text is large": ["h1 { max-block-size: 2.6em; overflow: hidden; } @media (min-width: 600px) and (max-width: 999px) { h1 { max-block-size: 48px; } }", "large", /words are cut/],
  "words end outside when text is large": ["@media (min-width: 600px) and (max-width: 999px) { body { overflow-x: clip; } main h1 { margin-inline-start: -8rem; } }", "large", /outside the window/],
  "a focus shows only what stood there before": ["main textarea, main textarea:focus-visible { outline: 3px solid #000 !important; }", "light", /the focus is not seen/],
  "a focus is a shadow alone": ["main textarea:focus-visible { outline: none; box-shadow: 0 0 0 3px #000; }", "light", /the focus is not seen/],
  "the quick exit is printed": [".p-exit { display: block !important; }", "paper", /it is printed: .*p-exit/],
  "a button is printed": ["@media print { main form, main form button { display: block !important; } }", "paper", /it is printed: <button/],
  "places are printed": ["@media print { nav { display: block !important; } }", "paper", /it is printed: <nav/],
  "paper is too narrow": ["@media print { main { min-inline-size: 700px; } }", "paper", /wider than the window/],
  "own words are not printed": ["@media print { [dir=auto] { display: none; } }", "paper", /words are not printed/],
  "own words are printed in nothing": ["@media print { [dir=auto] { visibility: hidden; } }", "paper", /words are not printed/],
};

/** How a page is broken, in the page itself, and what must be said about it. */
const WAYS = {
  "a label is gone": [() => document.querySelector("label").remove(), "light", /label/],
  "the h1 is gone": [() => document.querySelector("h1").remove(), "light", /0 h1/],
  "there are two h1": [() => document.querySelector("h1").after(document.querySelector("h1").cloneNode(true)), "light", /2 h1/],
  "the title is empty": [() => { document.title = ""; }, "light", /no title/],
  "a colour is weak in the light": [() => { document.documentElement.style.setProperty("--ink-soft", "#9aa5a8"); }, "light", /color-contrast/],
  "a target is small": [() => { document.querySelector("main button").style.cssText = "min-block-size: 0; padding: 0; font-size: 12px"; }, "light", /px to press/],
  "a focus is not shown": [() => { document.querySelector("main textarea, main input:not([type=hidden])").style.outline = "none"; }, "light", /the focus is not seen/],
  "a focus is hidden": [() => {
    const cover = document.createElement("div");
    cover.style.cssText = "position: fixed; inset: 0; background: #fff; z-index: 99";
    document.body.append(cover);
  }, "light", /hidden when it has the focus/],
  "it is 2000 px wide": [() => { document.querySelector("main p").style.inlineSize = "2000px"; document.querySelector("main p").style.maxInlineSize = "none"; }, "light", /wider than the window/],
};

const EVERY_WAY = { large: true, paper: true };

for (const address of [PAGE, WRITTEN]) {
  test(`a page as it is has nothing to find (${address})`, async ({ page }) => {
    await page.goto(address);
    const looks = {};
    const found = await findings(page, { looks, ...EVERY_WAY });
    // A page of which nothing is meant to be taken along prints its form.
    expect(found.filter(({ theme }) => theme !== "paper" || address === WRITTEN)).toEqual([]);
    expect(looks).toEqual({ light: 1, dark: 1, forced: 1, wide: 1, large: 1, paper: 1 });
  });
}

for (const [name, [spoil, theme, words]] of Object.entries(WAYS)) {
  test(`it is found when ${name}`, async ({ page }) => {
    await page.goto(PAGE);
    await page.evaluate(spoil);
    const found = await findings(page);
    expect(found.filter((one) => one.theme === theme && words.test(one.what)), JSON.stringify(found)).not.toEqual([]);
  });
}

for (const [name, [rules, theme, words]] of Object.entries(RULES)) {
  test(`it is found when ${name}`, async ({ page }) => {
    await page.goto(theme === "paper" ? WRITTEN : PAGE);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, rules);
    const found = await findings(page, EVERY_WAY);
    expect(found.filter((one) => one.theme === theme && words.test(one.what)), JSON.stringify(found)).not.toEqual([]);
    // Only there: a look that is blind in this way would find nothing.
    expect(found.filter((one) => one.theme !== theme && words.test(one.what)), JSON.stringify(found)).toEqual([]);
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
