// A booked meeting gets another time: the one who wants it asks, the old time stands, and the other says yes.
import { ask } from "../harness/ask.js";
import { chosenTimes } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

const NEW = "fredag 27 november 2026 kl. 13.00–13.45 (45 minuter)";

test("amina asks for another time, sara says yes, and the meeting has moved", async ({ page, portal, hand, signIn }) => {
  await signIn("amina");
  const desk = await ask(page, portal, "Om schemat");
  const place = desk.replace("/personal", "");
  await signIn("sara");
  await page.goto(desk);
  await page.context().request.post(`${desk}/svar`, { form: { svar: "bekrafta" }, headers: { Origin: portal.url }, maxRedirects: 0 });

  await signIn("amina");
  await page.goto(place);
  const before = await page.locator(".p-meeting__when").first().innerText();
  await hand.press(page.getByRole("link", { name: "Flytta mötet" }));
  await expect(page.getByRole("heading", { level: 1, name: "Vilken tid vill du ha i stället?" })).toBeVisible();
  await everyoneCanUse(page);
  const send = page.getByRole("button", { name: words("Fråga Sara om den nya tiden") });
  await hand.press(send);
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  const friday = page.getByRole("group", { name: "fredag 27 november 2026" });
  await hand.choose(friday.getByRole("radio", { name: "kl. 13.00–13.45" }));
  expect(await chosenTimes(page)).toEqual([NEW]);
  await hand.press(send);

  await expect(page.getByText("Du har frågat om en ny tid")).toBeVisible();
  await expect(page.locator(".p-meeting__when").first()).toHaveText(before);
  await expect(page.getByText(words(`Du vill flytta till ${NEW}.`))).toBeVisible();
  await everyoneCanUse(page);

  await signIn("sara");
  const wish = page.getByRole("region", { name: "Vill flytta ett möte" });
  await expect(wish.getByText("Svara om ny tid")).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(wish.getByRole("link").first());
  await expect(page.getByText(words("Amina vill flytta mötet"))).toBeVisible();
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel(/^Meddelande till/), "Det går bra.");
  await hand.press(page.getByRole("button", { name: "Ja, flytta mötet" }));
  await expect(page.getByText("Mötet är flyttat.").first()).toBeVisible();
  await everyoneCanUse(page);

  await signIn("amina");
  await page.goto(place);
  await expect(page.locator(".p-meeting__when").first()).toHaveText(words(NEW));
  await expect(page.getByText("Det går bra.").first()).toBeVisible();
  await expect(page.getByText("Bokad", { exact: true }).first()).toBeVisible();
  await everyoneCanUse(page);
});
