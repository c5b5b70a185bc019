// The portal's own clock. Every session has rested when it has moved on for long, so sign in again.
import { expect } from "@playwright/test";

/** Moves the clock to a time like "2026-11-26T11:00:00+01:00". */
export async function moveClock(page, portal, at) {
  const answer = await page.context().request.post("/demo/klocka", { form: { at }, headers: { Origin: portal.url } });
  expect(answer.ok()).toBe(true);
}
