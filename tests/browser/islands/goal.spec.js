// The two islands of goals: what moves without a new page, and what happens when the network does not answer.
import { hold } from "../harness/network.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { settled } from "../harness/variant.js";
import { words } from "../harness/words.js";

/** Opens amina's goal about a bakery, which has a step of each kind; the mark tells whether the page was ever left. */
async function bakery(page, variant) {
  await page.goto("/mal");
  await page.getByRole("link", { name: "Jag vill jobba i ett bageri" }).click();
  await settled(page, variant);
  await page.evaluate(() => { document.body.dataset.mark = "here"; });
  return page.getByRole("region", { name: "Steg" });
}

const stayed = (page) => expect(page.locator("body[data-mark=here]")).toHaveCount(1);
const row = (steps, step) => steps.getByRole("listitem").filter({ hasText: step });

test("a tick shows at once, keeps the focus, is told aloud and can be undone", async ({ page, signIn, variant }) => {
  await signIn("amina");
  const steps = await bakery(page, variant);
  const bread = row(steps, "Skriva ner vad jag kan om bröd");
  let answer;
  await page.route("**/steg/*", async (route) => {
    await new Promise((resolve) => { answer = resolve; });
    await route.continue();
  });
  await bread.getByRole("button", { name: /^Klar/ }).click();
  // Before anybody has answered.
  await expect(bread.locator("[data-word]")).toHaveText("Klar");
  await expect.poll(() => answer).toBeTruthy();
  answer();
  await expect(bread.getByRole("button", { name: /^Ångra/ })).toBeFocused();
  await expect(steps.getByRole("status")).toHaveText("Bra jobbat, ett steg är taget.");
  await page.unroute("**/steg/*");
  await bread.getByRole("button", { name: /^Ångra/ }).click();
  await expect(bread).toContainText("Pågår");
  await expect(steps.getByRole("status")).toHaveText("Ångrat. Steget är som förut.");
  await expect(bread.getByRole("button", { name: /^Klar/ })).toBeFocused();
  await everyoneCanUse(page);
  await stayed(page);
});

test("a step moves in place, keeps the focus and what is folded out, and says where it is", async ({ page, signIn, variant }) => {
  await signIn("amina");
  const steps = await bakery(page, variant);
  const visit = row(steps, "Besöka ett bageri med Erik");
  const up = visit.getByRole("button", { name: /^Flytta upp/ });
  await visit.locator("summary").click();
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(steps.getByRole("status")).toHaveText(words("Steget ligger nu som nummer 2 av 3."));
  await expect(up).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(steps.getByRole("status")).toHaveText(words("Steget ligger nu som nummer 1 av 3."));
  await expect(steps.getByRole("listitem").first()).toBeFocused();
  await expect(visit.getByRole("button", { name: /^Flytta ner/ })).toBeVisible();
  await everyoneCanUse(page);
  await stayed(page);
});

test("a step is added in place, and what is wrong is said in place", async ({ page, signIn, variant }) => {
  await signIn("amina");
  const steps = await bakery(page, variant);
  await steps.getByRole("button", { name: "Spara steget" }).click();
  const field = steps.getByLabel("Vad är nästa steg?");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("[data-errors]")).toBeFocused();
  await everyoneCanUse(page);
  await field.fill("Ringa bageriet");
  await field.press("Enter");
  await expect(row(steps, "Ringa bageriet")).toBeVisible();
  await expect(field).toHaveValue("");
  await stayed(page);
});

test("a step sent twice by an impatient finger is one step", async ({ page, signIn, variant }) => {
  await signIn("amina");
  const steps = await bakery(page, variant);
  let posts = 0;
  page.on("request", (request) => { posts += request.url().endsWith("/steg") ? 1 : 0; });
  const post = await hold(page, "**/steg");
  await steps.getByLabel("Vad är nästa steg?").fill("Ringa bageriet");
  await steps.getByRole("button", { name: "Spara steget" }).dblclick();
  // Both presses have been made, and nobody has answered.
  await post.arrived;
  post.release();
  await expect(row(steps, "Ringa bageriet")).toHaveCount(1);
  await expect(steps.getByLabel("Vad är nästa steg?")).toHaveValue("");
  expect(posts).toBe(1);
  await stayed(page);
});

test("ticks pressed quickly one after another are all kept, and so is what is being typed", async ({ page, signIn, variant }) => {
  await signIn("amina");
  const steps = await bakery(page, variant);
  await steps.getByLabel("Vad är nästa steg?").fill("Halvvägs genom en tan");
  for (const step of ["Skriva ner vad jag kan om bröd", "Besöka ett bageri med Erik"]) {
    await row(steps, step).getByRole("button", { name: /^Klar/ }).click();
  }
  for (const step of ["Skriva ner vad jag kan om bröd", "Besöka ett bageri med Erik"]) {
    await expect(row(steps, step)).toContainText(words("sedan tisdag 24 november"));
  }
  await expect(steps.getByLabel("Vad är nästa steg?")).toHaveValue("Halvvägs genom en tan");
  await stayed(page);
});

test("when nobody answers the tick is taken back and the page says so", async ({ page, signIn, variant }) => {
  await signIn("amina");
  const steps = await bakery(page, variant);
  const bread = row(steps, "Skriva ner vad jag kan om bröd");
  await page.route("**/steg/*", (route) => route.abort());
  await bread.getByRole("button", { name: /^Klar/ }).click();
  await expect(bread.getByRole("alert")).toContainText("Vi når inte servern just nu.");
  await expect(bread.locator("[data-word]")).toHaveText("Pågår");
  await everyoneCanUse(page);
  await page.unroute("**/steg/*");
  await bread.getByRole("button", { name: /^Klar/ }).click();
  await expect(bread).toContainText(words("sedan tisdag 24 november"));
  await stayed(page);
});

test("the editor counts, keeps the draft, and reads if and then back", async ({ page, signIn, variant }) => {
  await signIn("amina");
  await page.goto("/mal/nytt");
  await settled(page, variant);
  const field = page.getByLabel("Skriv med dina egna ord");
  await field.fill("👩‍👩‍👧 å");
  await expect(page.getByText(words("147 tecken kvar."))).toBeVisible();
  await field.fill("å".repeat(152));
  await expect(page.locator("#f-mal-limit")).toHaveText("2 tecken för mycket.");
  await field.fill("Ett halvt må");
  await expect(page.getByText(words("Det du skriver sparas som utkast."))).toBeVisible();
  await page.goto("/mal/nytt");
  await expect(field).toHaveValue("Ett halvt må");
  await settled(page, variant);
  await field.fill("Ett helt mål");
  await page.getByRole("button", { name: "Spara målet" }).click();
  await expect(page).toHaveURL(/tank-vidare$/);
  await settled(page, variant);
  await page.getByLabel(/^Om …/).fill("det regnar.");
  await page.getByLabel(/^… så …/).fill("tar jag bussen");
  await expect(page.getByText(words("Om det regnar, så tar jag bussen."))).toBeVisible();
  await everyoneCanUse(page);
  await page.goto("/mal/nytt");
  await expect(field).toHaveValue("");
});

test("when nobody answers the words stay and can be sent again", async ({ page, signIn, variant }) => {
  await signIn("amina");
  await page.goto("/mal/nytt");
  await settled(page, variant);
  const field = page.getByLabel("Skriv med dina egna ord");
  await field.fill("Bygga en båt");
  await page.route("**/mal", (route) => route.abort());
  await page.getByRole("button", { name: "Spara målet" }).click();
  await expect(page.getByRole("alert")).toContainText("Det du skrev finns kvar.");
  await expect(field).toHaveValue("Bygga en båt");
  await everyoneCanUse(page);
  await page.unroute("**/mal");
  await page.getByRole("button", { name: "Spara målet" }).click();
  await expect(page).toHaveURL(/tank-vidare$/);
});
