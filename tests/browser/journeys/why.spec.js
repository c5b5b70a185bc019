// Why a time is not shown to those who book.
import { heard } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

test("sara sees why nobody can book a time, and that another is shown", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await hand.press(page.getByRole("link", { name: "Mina tider" }));
  await hand.press(page.getByRole("link", { name: "Varför syns inte tiden?" }));
  await expect(page.getByRole("heading", { level: 1, name: "Varför syns inte tiden?" })).toBeVisible();
  await everyoneCanUse(page);
  const ask = page.getByRole("button", { name: "Visa varför" });
  await page.getByLabel("Dag", { exact: true }).fill("2026-11-26");
  await hand.press(ask);
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel("Tid", { exact: true }), "10.00");
  await hand.press(ask);
  await expect(page.getByText("Tiden syns inte.")).toBeVisible();
  await expect(page.getByText(words("Du har ett annat möte, eller en tid som hålls för ett: torsdag 26 november 2026 kl. 10.00–10.45"))).toBeVisible();
  expect(await heard(page, "heading")).toContain("torsdag 26 november 2026 kl. 10.00–10.45 (45 minuter)");
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel("Tid", { exact: true }), "11");
  await hand.press(ask);
  await expect(page.getByText("Tiden syns. Deltagare kan boka den nu.")).toBeVisible();
  await everyoneCanUse(page);
});
