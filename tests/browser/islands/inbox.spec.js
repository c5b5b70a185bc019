// The inbox island: answers in place, the next one takes the focus, and nothing is lost when nobody answers.
import { ask } from "../harness/ask.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { settled } from "../harness/variant.js";
import { words } from "../harness/words.js";

const waiting = (page, subject) => page.getByRole("listitem").filter({ hasText: subject });
const stayed = (page) => expect(page.locator("body[data-mark=here]")).toHaveCount(1);

/** Two wishes by nour wait for sara, after the one by johan; the mark tells whether the page was ever left. */
async function inbox(page, portal, signIn, variant) {
  await signIn("nour");
  const first = await ask(page, portal, "Det första");
  await ask(page, portal, "Det andra", 3);
  await signIn("sara");
  await settled(page, variant);
  await page.evaluate(() => { document.body.dataset.mark = "here"; });
  return first;
}

test("a yes is given in place, is told aloud, and the next one takes the focus", async ({ page, portal, signIn, variant }) => {
  await inbox(page, portal, signIn, variant);
  await waiting(page, "Det första").getByRole("button", { name: /^Bekräfta/ }).click();
  await expect(waiting(page, "Det första")).toContainText("Bokad");
  await expect(waiting(page, "Det andra").getByRole("link", { name: "Nour Haddad", exact: true })).toBeFocused();
  await expect(page.getByRole("status").first()).toHaveText("Tiden är bekräftad.");
  await expect(page.locator("[data-count]")).toHaveText(words("2 frågor väntar på svar."));
  await expect(page.locator("ol", { hasText: "Det andra" }).locator("> li").last()).toContainText("Det första");
  await expect(page.locator("main .p-button--filled")).toHaveCount(1);
  await everyoneCanUse(page);
  await stayed(page);
});

test("the whole answer opens in place for two at once, and words in one survive an answer in the other", async ({ page, portal, signIn, variant }) => {
  await inbox(page, portal, signIn, variant);
  for (const subject of ["Det första", "Det andra"]) {
    await waiting(page, subject).getByRole("link", { name: /^Svara på annat/ }).click();
    await expect(waiting(page, subject).getByRole("radio", { name: "Ja, tiden passar" })).toBeFocused();
  }
  await everyoneCanUse(page);
  const [one, two] = [waiting(page, "Det första"), waiting(page, "Det andra")];
  await expect(one.getByRole("group", { name: "fredag 27 november" })).toBeHidden();
  await two.getByLabel(/^Meddelande/).fill("Halvvägs genom en tan");
  await one.getByRole("radio", { name: "Nej, tiden passar inte" }).check({ force: true });
  await one.getByRole("button", { name: /^Skicka/ }).click();
  await expect(one.locator("[data-errors]")).toBeFocused();
  await everyoneCanUse(page);
  await one.getByLabel(/^Meddelande/).fill("Jag är på kurs.");
  await one.getByRole("button", { name: /^Skicka/ }).click();
  await expect(one).toContainText("Gick inte att boka");
  await expect(two.getByLabel(/^Meddelande/)).toHaveValue("Halvvägs genom en tan");
  await stayed(page);
});

test("another answer that came first is shown with what was written", async ({ page, portal, signIn, variant }) => {
  const meeting = await inbox(page, portal, signIn, variant);
  const one = waiting(page, "Det första");
  await one.getByRole("link", { name: /^Svara på annat/ }).click();
  await one.getByRole("radio", { name: "Nej, tiden passar inte" }).check({ force: true });
  await one.getByLabel(/^Meddelande/).fill("Kan du på torsdag?");
  const other = await page.context().request.post(`${meeting}/svar`, {
    form: { svar: "bekrafta" },
    headers: { Origin: portal.url },
    maxRedirects: 0,
  });
  expect(other.status()).toBe(303);
  await one.getByRole("button", { name: /^Skicka/ }).click();
  await expect(one).toContainText("Frågan har redan fått ett svar");
  await expect(one).toContainText("Kan du på torsdag?");
  await expect(one.locator("[data-conflict]")).toBeFocused();
  await everyoneCanUse(page);
  await stayed(page);
});

test("when nobody answers the page says so and keeps what was typed", async ({ page, portal, signIn, variant, complaints }) => {
  await inbox(page, portal, signIn, variant);
  const one = waiting(page, "Det första");
  await page.route("**/personal/moten/**", (route) => route.abort());
  await one.getByRole("link", { name: /^Svara på annat/ }).click();
  await expect(one.getByRole("alert")).toContainText("Vi når inte servern just nu.");
  await page.unroute("**/personal/moten/**");
  await one.getByRole("link", { name: /^Svara på annat/ }).click();
  await one.getByRole("radio", { name: "Nej, tiden passar inte" }).check({ force: true });
  await one.getByLabel(/^Meddelande/).fill("Jag är på kurs.");
  await page.route("**/svar", (route) => route.abort());
  await one.getByRole("button", { name: /^Skicka/ }).click();
  await expect(one.getByRole("alert")).toContainText("Det du har skrivit finns kvar.");
  await expect(one.getByLabel(/^Meddelande/)).toHaveValue("Jag är på kurs.");
  await everyoneCanUse(page);
  await page.unroute("**/svar");
  await one.getByRole("button", { name: /^Skicka/ }).click();
  await expect(one.getByText(words("Du sa nej till tiden."))).toBeVisible();
  await stayed(page);
  complaints.splice(0);
});
