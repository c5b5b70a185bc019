// Leaving by the keyboard alone, from anywhere on the page: Shift three times.
import { button, isOver, openPlan } from "../harness/exit.js";
import { expect, test } from "../harness/test.js";

test("Shift three times leaves too", async ({ page, portal, signIn }) => {
  await signIn("amina");
  await openPlan(page);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await isOver(page, portal);
});

test("writing capital letters does not leave", async ({ page, signIn }) => {
  await signIn("amina");
  await openPlan(page);
  for (const letter of ["A", "B", "C", "D"]) await page.keyboard.press(`Shift+${letter}`);
  await expect(button(page)).toBeVisible();
});
