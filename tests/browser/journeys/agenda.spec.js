// The calendar of staff, as a list and as a table: from either a meeting is moved and cancelled.
import { chosenTimes, heard } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

test("sara moves a meeting from the table of her week, and cancels it there", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await hand.press(page.getByRole("link", { name: "Kalender" }));
  await expect(page.getByRole("heading", { level: 1, name: "Min kalender" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Dag", exact: true }));
  await expect(page.getByText("Inget inbokat.")).toHaveCount(1);
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Vecka", exact: true }));
  const thursday = page.getByRole("region", { name: "torsdag 26 november" });
  await expect(thursday.getByRole("link", { name: "Amina Yusuf", exact: true })).toBeVisible();
  expect(await heard(page, "heading")).toEqual(expect.arrayContaining(["tisdag 24 november, i dag", "torsdag 26 november"]));
  await everyoneCanUse(page);

  await hand.press(page.getByRole("link", { name: "Tabell" }));
  const table = page.getByRole("table");
  await expect(table).toBeVisible();
  expect(await heard(page, "columnheader")).toEqual(expect.arrayContaining(["tisdag 24 november, i dag", "torsdag 26 november"]));
  expect(await heard(page, "rowheader")).toContain("10.00");
  expect(await heard(page, "link")).toEqual(expect.arrayContaining(["Flytta mötet med Amina Yusuf kl. 10.00", "Avboka mötet med Amina Yusuf kl. 10.00"]));
  await everyoneCanUse(page);
  await hand.press(table.getByRole("link", { name: words("Flytta mötet med Amina Yusuf") }));
  await expect(page.getByRole("heading", { level: 1, name: "Till vilken tid?" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.choose(page.getByRole("group", { name: "fredag 27 november" }).getByRole("radio", { name: "kl. 13.00" }));
  await hand.choose(page.getByRole("radio", { name: "Ja, vi har kommit överens" }));
  expect(await chosenTimes(page)).toContain("fredag 27 november kl. 13.00");
  await hand.press(page.getByRole("button", { name: "Skicka" }));
  await expect(page.getByText("Mötet är flyttat.").first()).toBeVisible();
  await everyoneCanUse(page);

  await page.goto("/personal/kalender?dag=2026-11-24&visa=vecka&som=tabell");
  await hand.press(table.getByRole("link", { name: words("Avboka mötet med Amina Yusuf kl. 13.00") }));
  await expect(page.getByRole("heading", { level: 1, name: "Vill du avboka mötet?" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel(/^Varför avbokar du/), "Jag är på kurs.");
  await hand.press(page.getByRole("button", { name: "Ja, avboka" }));
  await expect(page.getByText("Mötet är avbokat.").first()).toBeVisible();
  await page.goto("/personal/kalender?dag=2026-11-24&visa=vecka&som=tabell");
  await expect(table.getByRole("link", { name: "Amina Yusuf", exact: true })).toHaveCount(0);

  await signIn("amina");
  await expect(page.getByText("Ett möte är avbokat")).toBeVisible();
  await everyoneCanUse(page);
});
