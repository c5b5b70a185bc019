// Pages that are read: the plan, the first page, and what staff see of it.
import { everyoneCanUse, expect, test } from "../harness/test.js";

test("amina and nour read their plans and first pages", async ({ page, signIn }) => {
  for (const person of ["amina", "johan", "nour"]) {
    await signIn(person);
    await everyoneCanUse(page);
    await page.goto("/plan");
    await expect(page.getByRole("heading", { level: 1, name: "Min plan" })).toBeVisible();
    await everyoneCanUse(page);
  }
});

test("sara reads about her participants", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await page.goto("/personal/deltagare");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Amina Yusuf" }));
  await expect(page.getByRole("heading", { level: 2, name: "Delade mål" })).toBeVisible();
  await expect(page.getByText("Sova bättre")).toHaveCount(0);
  await everyoneCanUse(page);
});

test("those who meet no participants are met kindly", async ({ page, signIn }) => {
  for (const person of ["olle", "lena", "karin"]) {
    await signIn(person);
    await expect(page).toHaveURL(/\/personal$/);
    await everyoneCanUse(page);
  }
});
