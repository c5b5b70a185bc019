// A group meeting: a seat is taken; where it is full one stands in the line, is offered a seat, and says yes.
import { heard } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

const FREE = "Prova på att arbeta i café";
const FULL = "Skriva cv tillsammans";

/** From the first page to one group meeting, by its row in the list. */
async function find(page, hand, title) {
  await page.goto("/moten");
  await hand.press(page.getByRole("link", { name: "Möten i grupp" }));
  await expect(page.getByRole("heading", { level: 1, name: "Möten i grupp" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("listitem").filter({ hasText: title }).getByRole("link"));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await everyoneCanUse(page);
}

test("amina takes a seat and gives it back", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await find(page, hand, FREE);
  await hand.press(page.getByRole("button", { name: "Ta en plats" }));
  await expect(page.getByText("Platsen är din.").first()).toBeVisible();
  await everyoneCanUse(page);
  await page.goto("/moten");
  await expect(page.getByRole("region", { name: "I grupp" }).getByText("Du har en plats")).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("region", { name: "I grupp" }).getByRole("link"));
  await hand.press(page.getByRole("link", { name: "Avboka platsen" }));
  await expect(page.getByRole("heading", { level: 1, name: "Vill du avboka platsen?" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Ja, avboka" }));
  await expect(page.getByRole("button", { name: "Ta en plats" })).toBeVisible();
});

test("amina stands in the line, moves up, is offered a seat and says yes", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await find(page, hand, FULL);
  await hand.press(page.getByRole("button", { name: "Ställ dig i kön" }));
  await expect(page.getByText("Du står i kön.").first()).toBeVisible();
  expect(await heard(page, "heading")).toContain("Du är nummer 2 i kön");
  await everyoneCanUse(page);

  // Johan gives back his seat; xiuying, who is first in the line, says no.
  await signIn("johan");
  await find(page, hand, FULL);
  await hand.press(page.getByRole("link", { name: "Avboka platsen" }));
  await hand.press(page.getByRole("button", { name: "Ja, avboka" }));
  await expect(page.getByText("Det är avbokat.").first()).toBeVisible();
  await signIn("xiuying");
  await expect(page.getByRole("link", { name: "En plats hålls för dig i ett möte i grupp" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Svara om platsen" }));
  expect(await heard(page, "heading")).toContain("En plats har blivit ledig för dig");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Nej tack" }));
  await expect(page.getByText("Du har tackat nej.").first()).toBeVisible();

  await signIn("amina");
  await hand.press(page.getByRole("link", { name: "Svara om platsen" }));
  await expect(page.getByText(words("Platsen hålls för dig till onsdag 25 november 2026"))).toBeVisible();
  expect(await heard(page, "button")).toEqual(expect.arrayContaining(["Ja, jag tar platsen", "Nej tack"]));
  await hand.press(page.getByRole("button", { name: "Ja, jag tar platsen" }));
  await expect(page.getByText("Platsen är din.").first()).toBeVisible();
  await expect(page.getByText("Du har en plats").first()).toBeVisible();
  await everyoneCanUse(page);
});

test("sara sees who comes and the line, and cancels with words that everybody reads", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await hand.press(page.getByRole("link", { name: "Gruppmöten" }));
  await expect(page.getByRole("heading", { level: 1, name: "Mina gruppmöten" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("listitem").filter({ hasText: FULL }).getByRole("link"));
  await expect(page.getByText("Johan Nyström")).toBeVisible();
  expect(await heard(page, "heading")).toEqual(expect.arrayContaining([FULL, "Kommer", "I kön"]));
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Ställ in mötet" }));
  await hand.press(page.getByRole("button", { name: "Ja, ställ in" }));
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel(/^Varför ställs det in/), "Lokalen är stängd.");
  await hand.press(page.getByRole("button", { name: "Ja, ställ in" }));
  await expect(page.getByText("Gruppmötet är inställt.").first()).toBeVisible();
  await everyoneCanUse(page);
  await signIn("xiuying");
  await expect(page.getByText(/Mötet i grupp med .*är inställt/)).toBeVisible();
});

test("sara makes a group meeting after mending what was missing", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await page.goto("/personal/grupp/ny");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Lägg upp mötet" }));
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel(/^Rubrik/), "Prata om jobb");
  await page.getByLabel(/^Dag/).fill("2026-12-09");
  await hand.fill(page.getByLabel(/^Från/), "17");
  await hand.fill(page.getByLabel(/^Till/), "18.30");
  await hand.fill(page.getByLabel(/^Plats$/), "Biblioteket");
  await hand.fill(page.getByLabel(/^Antal platser/), "6");
  await hand.press(page.getByRole("button", { name: "Lägg upp mötet" }));
  await expect(page.getByText("Gruppmötet är upplagt.").first()).toBeVisible();
  await expect(page.getByText(words("0 av 6 platser är tagna"))).toBeVisible();
  await everyoneCanUse(page);
});
