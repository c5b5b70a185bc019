// Staff book with a participant: a time that is proposed and held, and one that they have agreed on.
import { chosenTimes } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

/** From the first page to the form. */
async function open(page, hand) {
  await hand.press(page.getByRole("link", { name: "Deltagare", exact: true }));
  await hand.press(page.getByRole("link", { name: "Amina Yusuf" }));
  await hand.press(page.getByRole("link", { name: "Boka ett möte" }));
  await expect(page.getByRole("heading", { level: 1, name: words("Boka ett möte med Amina") })).toBeVisible();
}

test("sara proposes a time, and amina says yes", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await open(page, hand);
  await everyoneCanUse(page);
  const send = page.getByRole("button", { name: "Boka", exact: true });
  await hand.press(send);
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.choose(page.getByRole("radio", { name: "Telefon", exact: true }));
  await hand.choose(page.getByRole("group", { name: "fredag 27 november" }).getByRole("radio", { name: "kl. 9.00" }));
  await hand.choose(page.getByRole("radio", { name: words("Nej, föreslå tiden för Amina") }));
  expect((await chosenTimes(page)).map((text) => text.replace(/\p{Cf}/gu, ""))).toEqual([
    "Vad för slags möte? Samtal",
    "Hur ses ni? Telefon",
    "Är någon mer med? Nej, bara vi två",
    "Har du och Amina kommit överens om tiden? Nej, föreslå tiden för Amina",
    "fredag 27 november kl. 9.00",
  ]);
  await hand.press(send);
  await expect(page.getByText("Förslaget är skickat.").first()).toBeVisible();
  await everyoneCanUse(page);

  await signIn("amina");
  await hand.press(page.getByRole("link", { name: words("Svara Sara Lind") }));
  await expect(page.getByText(words("Sara föreslår en tid"))).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Ja, tiden passar" }));
  await expect(page.getByText("Bokad", { exact: true }).first()).toBeVisible();
});

test("sara books a time with erik that the three have agreed on, and amina is told", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await open(page, hand);
  await hand.choose(page.getByRole("radio", { name: "Besök" }));
  await hand.choose(page.getByRole("radio", { name: "Erik Holm" }));
  await hand.press(page.getByRole("button", { name: "Visa tider" }));
  // Erik wants to know a day before.
  await expect(page.getByRole("group", { name: "tisdag 24 november" })).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "Erik Holm" })).toBeChecked();
  await everyoneCanUse(page);
  await hand.choose(page.getByRole("group", { name: "fredag 27 november" }).getByRole("radio", { name: "kl. 13.00" }));
  await hand.choose(page.getByRole("radio", { name: "Ja, vi har kommit överens" }));
  await hand.press(page.getByRole("button", { name: "Boka", exact: true }));
  await expect(page.getByText("Mötet är bokat.").first()).toBeVisible();
  await expect(page.getByText("Också med")).toBeVisible();
  await everyoneCanUse(page);

  await signIn("amina");
  await hand.press(page.getByRole("link", { name: words("Mötet med Sara Lind är bokat: fredag 27 november 2026 kl. 13.00") }));
  await expect(page.getByText("Erik Holm").first()).toBeVisible();
  await everyoneCanUse(page);
});
