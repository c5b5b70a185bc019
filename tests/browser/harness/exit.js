// The quick exit: its button, and what must be true when it has been used.
import { expect } from "@playwright/test";

export const button = (page) => page.getByRole("button", { name: "Lämna sidan snabbt" });

const plan = (page) => page.getByRole("heading", { level: 1, name: "Min plan" });

/** Opens a page that only the person may see. */
export async function openPlan(page) {
  await page.goto("/plan");
  await expect(plan(page)).toBeVisible();
}

/** The page is elsewhere, the session is over, and the back button shows nothing personal. */
export async function isOver(page, portal) {
  await expect(page).toHaveTitle("Elsewhere");
  expect(new URL(page.url()).origin).not.toBe(portal.url);
  const answer = await page.context().request.get(`${portal.url}/plan`, { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  await page.goBack();
  await expect(plan(page)).toHaveCount(0);
  await expect(button(page)).toHaveCount(0);
}
