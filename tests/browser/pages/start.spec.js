// The first page, and the way in as one of the demo people.
import { everyoneCanUse, expect, test } from "../harness/test.js";

test("the first page says what this is and leads to sign-in", async ({ page, hand }) => {
  await page.goto("/");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("main").getByRole("link", { name: "Logga in" }));
  await expect(page).toHaveURL("/logga-in");
  await everyoneCanUse(page);
});

test("amina signs in and out", async ({ page, hand }) => {
  await page.goto("/logga-in");
  await hand.press(page.getByRole("button", { name: /Amina/ }));
  await expect(page.getByRole("button", { name: "Lämna sidan snabbt" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Logga ut" }));
  await expect(page.getByRole("main").getByRole("link", { name: "Logga in" })).toBeVisible();
  await page.goto("/plan");
  await expect(page).toHaveURL(/\/logga-in/);
});
