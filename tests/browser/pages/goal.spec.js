// What becomes of a goal's words when the session is over before they are sent.
import { expect, test } from "../harness/test.js";
import { settled } from "../harness/variant.js";
import { words } from "../harness/words.js";

test("a session that ran out leads to sign-in, and the words come back", async ({ page, portal, signIn, variant }) => {
  await signIn("amina");
  await page.goto("/mal/nytt");
  await settled(page, variant);
  await page.getByLabel("Skriv med dina egna ord").fill("Odla rosor");
  const clock = await page.context().request.post("/demo/klocka", {
    form: { at: "2026-11-24T09:00:00+01:00" },
    headers: { Origin: portal.url },
  });
  expect(clock.ok()).toBe(true);
  await page.getByRole("button", { name: "Spara målet" }).click();
  await expect(page).toHaveURL(/\/logga-in/);
  await expect(page.getByText(words("finns kvar"))).toBeVisible();
  await signIn("amina");
  await page.goto("/mal/nytt");
  await expect(page.getByLabel("Skriv med dina egna ord")).toHaveValue("Odla rosor");
});
