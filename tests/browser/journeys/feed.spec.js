// A secret address for the own calendar: made, shown once, and ended.
import { heard } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

test("amina lets her calendar follow her meetings, and stops it again", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await hand.press(page.getByRole("link", { name: "Möten", exact: true }));
  await hand.press(page.getByRole("link", { name: "Få dina möten i kalendern" }));
  await expect(page.getByText("Just nu hämtar ingen kalender dina möten.")).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Skapa en adress" }));
  const field = page.getByRole("textbox", { name: "Adress till dina möten" });
  await expect(field).toBeVisible();
  expect(await heard(page, "textbox")).toContain("Adress till dina möten");
  await everyoneCanUse(page);
  const address = await field.inputValue();
  const file = await page.context().request.get(address);
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).not.toContain("Sara");

  await page.goto("/moten/kalender");
  await expect(page.getByText(words("Du skapade en adress tisdag 24 november 2026"))).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Stäng av adressen" }));
  await expect(page.getByText("Adressen är avstängd.").first()).toBeVisible();
  expect((await page.context().request.get(address)).status()).toBe(404);
});
