// A change of person: the three meet first, a coordinator says yes, and the participant reads it all.
import { chosenTimes } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

test("sara hands amina over to nils, the three meet first, and lena says yes", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await hand.press(page.getByRole("link", { name: "Deltagare", exact: true }));
  await hand.press(page.getByRole("link", { name: "Amina Yusuf" }));
  await hand.press(page.getByRole("link", { name: "Lämna över till en kollega" }));
  await expect(page.getByRole("heading", { level: 1, name: words("Lämna över Amina till en kollega") })).toBeVisible();
  await everyoneCanUse(page);
  const send = page.getByRole("button", { name: "Skicka till samordnaren" });
  await hand.press(send);
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.choose(page.getByRole("radio", { name: "Nils Åberg" }));
  await page.getByLabel("Från vilken dag?").fill("2026-11-26");
  await hand.press(page.getByRole("button", { name: "Visa tider för er tre" }));
  await expect(page.getByRole("group", { name: "Hur ses ni alla tre?" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Nils Åberg" })).toBeChecked();
  await everyoneCanUse(page);
  await hand.choose(page.getByRole("radio", { name: "Besök" }));
  await hand.choose(page.getByRole("group", { name: "onsdag 25 november" }).getByRole("radio", { name: "kl. 13.00" }));
  await hand.select(page.getByLabel(words("torsdag 26 november 2026 kl. 10.00")), "Jag håller det ändå");
  await hand.fill(page.getByLabel(/^Varför byter du/), "Jag byter jobb.");
  expect(await chosenTimes(page)).toEqual([
    "Vem tar över? Nils Åberg",
    "Hur ses ni alla tre? Besök",
    "onsdag 25 november kl. 13.00",
  ]);
  await hand.press(send);
  await expect(page.getByText("Överlämningen är skickad till samordnaren.").first()).toBeVisible();
  await everyoneCanUse(page);

  await signIn("lena");
  await hand.press(page.getByRole("link", { name: "Överlämningar", exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: "Överlämningar i ert team" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Amina Yusuf" }));
  await expect(page.getByRole("heading", { level: 1, name: words("Överlämning för Amina Yusuf") })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Nej, inte nu" }));
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Ja, lämna över" }));
  await expect(page.getByText("Klart. Deltagaren och kollegorna får veta det.").first()).toBeVisible();
  await everyoneCanUse(page);

  await signIn("amina");
  await expect(page.getByText(words("Nils Åberg tar över efter Sara Lind från torsdag 26 november 2026."))).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Plan", exact: true }));
  await expect(page.getByText(words("Nils Åberg är din person från torsdag 26 november 2026"))).toBeVisible();
  await expect(page.getByText(words("Ni ses alla tre först: onsdag 25 november 2026 kl. 13.00–13.45 (45 minuter)"))).toBeVisible();
  await expect(page.getByText("Jag byter jobb.")).toBeVisible();
  await everyoneCanUse(page);
});
