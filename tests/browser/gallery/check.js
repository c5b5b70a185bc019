// Looks at one page of the gallery in every theme, with one load of the page.
import { axeSource, RULES } from "../harness/everyone.js";
import { axe, cut, enlarge, focus, hasColours, heading, markWords, printed, targets, width } from "./look.js";

/** As narrow as a page must work, and as wide as the places and the contact person stand at the sides. */
export const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
/** Text is twice as large here. */
const LARGE = { width: 640, height: 640 };
/** What an A4 page has between its margins, at 96 dots an inch. */
const PAPER = { width: 643, height: 971 };

/** Targets are as large as a finger, in CSS pixels. */
const LEAST = 44;

/** What colours can change. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** The ways colours are asked for. */
export const THEMES = [
  { theme: "light", colorScheme: "light", forcedColors: "none" },
  { theme: "dark", colorScheme: "dark", forcedColors: "none" },
  { theme: "forced", colorScheme: "light", forcedColors: "active" },
];

/**
 * Everything that is wrong with the page as it stands, as `{ theme, what }`. `looks` counts, by theme, how often it was
 * looked at; `large` looks at it with text twice as large too, `paper` as it is printed.
 */
export async function findings(page, { looks = {}, large = false, paper = false } = {}) {
  const found = [];
  const add = (theme, list) => found.push(...list.map((what) => ({ theme, what })));
  const looked = (theme) => { looks[theme] = (looks[theme] ?? 0) + 1; };
  const [{ theme: _, ...light }, ...others] = THEMES;
  await page.setViewportSize(NARROW);
  // Nothing fades from one colour to another while it is looked at.
  await page.emulateMedia({ ...light, reducedMotion: "reduce" });
  await page.evaluate(axeSource);
  add("light", await page.evaluate(axe, { values: RULES }));
  add("light", await page.evaluate(heading));
  add("light", await page.evaluate(width));
  add("light", await page.evaluate(targets, LEAST));
  // A key says that the focus is moved by keys: only then is it shown.
  await page.keyboard.press("Shift");
  add("light", await page.evaluate(focus));
  looked("light");
  for (const { theme, ...media } of others) {
    await page.emulateMedia(media);
    if (await page.evaluate(hasColours)) {
      add(theme, await page.evaluate(axe, { only: COLOURS }));
      looked(theme);
    }
    add(theme, await page.evaluate(width));
  }
  await page.emulateMedia(light);
  await page.setViewportSize(WIDE);
  add("wide", await page.evaluate(width));
  add("wide", await page.evaluate(targets, LEAST));
  looked("wide");
  if (large) {
    await page.setViewportSize(LARGE);
    await page.evaluate(enlarge, 200);
    add("large", await page.evaluate(width));
    add("large", await page.evaluate(cut));
    await page.evaluate(enlarge, 100);
    looked("large");
  }
  if (paper) {
    await page.setViewportSize(PAPER);
    await page.evaluate(markWords);
    await page.emulateMedia({ media: "print" });
    add("paper", await page.evaluate(width));
    add("paper", await page.evaluate(printed));
    await page.emulateMedia({ media: "screen" });
    looked("paper");
  }
  return found;
}
