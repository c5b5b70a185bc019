// Whether everyone can use the page as it stands: axe finds nothing, and nothing needs scrolling sideways.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { expect, test } from "@playwright/test";

export const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA and what axe calls good practice. */
export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Call it on every page walked, those with errors included. */
export async function everyoneCanUse(page) {
  // A page that is still on its way has no style to judge by.
  await page.waitForLoadState("load");
  expect(await page.evaluate(tooWide), `wider than the window on ${page.url()}`).toEqual([]);
  const findings = await withScripts(page, async (scripted) => {
    await scripted.evaluate(axeSource);
    return scripted.evaluate(async (values) => {
      const result = await globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
      return result.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
    }, RULES);
  });
  expect(findings, `axe on ${page.url()}`).toEqual([]);
}

/** axe waits for timers, which do not run where JavaScript is off: there it looks at a copy of the page, without our scripts. */
async function withScripts(page, look) {
  if (test.info().project.use.javaScriptEnabled !== false) return look(page);
  const html = await page.content();
  const context = await page.context().browser().newContext({ viewport: page.viewportSize(), javaScriptEnabled: true });
  const copy = await context.newPage();
  await copy.route("**/*.js", (route) => route.abort());
  await copy.route(page.url(), (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await copy.goto(page.url());
  const found = await look(copy);
  await context.close();
  return found;
}

/* Runs in the page: the first things that stand outside the window, when the page can be scrolled sideways. */
function tooWide() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth <= clientWidth) return [];
  const outside = [...document.body.querySelectorAll("*")].filter((node) => node.getBoundingClientRect().right > clientWidth + 1);
  return [`${scrollWidth} > ${clientWidth}`, ...outside.slice(0, 5).map((node) => node.outerHTML.slice(0, 120))];
}
