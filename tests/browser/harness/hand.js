// The hand that uses the page: a finger, or (in the keyboard variant) nothing but keys.
import { expect } from "@playwright/test";

import { settled } from "./variant.js";

/** No page has more stops than this. */
const MOST_STOPS = 200;

/** Presses, fills in and chooses, in the way of the variant. Every act waits for the islands first. */
export class Hand {
  constructor(page, variant) {
    this.page = page;
    this.variant = variant;
  }

  /** Presses a link or a button. */
  async press(target) {
    if (await this.#reach(target)) await this.page.keyboard.press("Enter");
    else await target.click();
  }

  /** Replaces what stands in a field. */
  async fill(target, text) {
    if (await this.#reach(target)) {
      await this.page.keyboard.press("Control+A");
      await this.page.keyboard.press("Delete");
      await this.page.keyboard.type(text);
    } else {
      await target.fill(text);
    }
  }

  /** Chooses a radio button or ticks a box; leaves it when it is chosen. */
  async choose(target) {
    if (await this.#reach(target)) {
      if (!(await target.isChecked())) await this.page.keyboard.press("Space");
    } else {
      // The label is what a finger meets where the box itself is drawn by the style sheet.
      await target.check({ force: true });
    }
    await expect(target).toBeChecked();
  }

  /** Chooses an option of a select by its words. */
  async select(target, words) {
    if (await this.#reach(target)) await this.page.keyboard.type(words);
    else await target.selectOption({ label: words });
    await expect(target.locator("option:checked")).toHaveText(words);
  }

  /** Tabs to the target; false when a finger may be used. */
  async #reach(target) {
    await settled(this.page, this.variant);
    await target.waitFor();
    if (this.variant !== "keyboard") return false;
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const place = await target.evaluate(whereFocusIs);
      if (place === "here") {
        expect(await target.evaluate(canBeSeen), "the focused element can be seen").toBe(true);
        return true;
      }
      // Within a group of radio buttons the arrows move, and the group is one stop.
      await this.page.keyboard.press(place === "group" ? "ArrowDown" : "Tab");
    }
    throw new Error(`the keyboard does not reach ${target}`);
  }
}

/* These two run in the page. */

function whereFocusIs(element) {
  const focused = document.activeElement;
  if (focused === element) return "here";
  const radio = (node) => node?.type === "radio";
  return radio(element) && radio(focused) && focused.name === element.name && focused.form === element.form
    ? "group"
    : "elsewhere";
}

function canBeSeen(element) {
  const box = element.getBoundingClientRect();
  const isOpen = (x, y) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(top)));
  };
  const at = (share) => [box.left + box.width * share, box.top + box.height * share];
  return [0.1, 0.5, 0.9].some((share) => isOpen(...at(share)));
}
