// Looks at one page of the gallery in every theme, with one load of the page.
import { axeSource, RULES } from "../harness/everyone.js";
import { axe, focus, hasColours, heading, targets, width } from "./look.js";

/** As narrow as a page must work, and as wide as the places and the contact person stand at the sides. */
export const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

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

/** Everything that is wrong with the page as it stands, as `{ theme, what }`. */
export async function findings(page) {
  const found = [];
  const add = (theme, list) => found.push(...list.map((what) => ({ theme, what })));
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
  for (const { theme, ...media } of others) {
    await page.emulateMedia(media);
    if (await page.evaluate(hasColours)) add(theme, await page.evaluate(axe, { only: COLOURS }));
    add(theme, await page.evaluate(width));
  }
  await page.emulateMedia(light);
  await page.setViewportSize(WIDE);
  add("wide", await page.evaluate(width));
  add("wide", await page.evaluate(targets, LEAST));
  return found;
}
