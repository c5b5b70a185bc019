// The quick exit: its button, and what must be true when it has been used.
import { expect } from "@playwright/test";

export const button = (page) => page.getByRole("button", { name: "Lämna sidan snabbt" });

/** The page is elsewhere, the session is over, and the back button shows nothing personal. */
export async function isOver(page, portal) {
  await expect(page).toHaveTitle("Elsewhere");
  expect(new URL(page.url()).origin).not.toBe(portal.url);
  const plan = await page.context().request.get("/plan", { maxRedirects: 0 });
  expect(plan.status()).toBe(303);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Min plan" })).toHaveCount(0);
  await expect(button(page)).toHaveCount(0);
}
