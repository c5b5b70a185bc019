// The list of times, alive: half a day at a time, more days in place, and a time that somebody else just took.
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { settled } from "../harness/variant.js";

/** The page with Sara's times, and a mark that a navigation would wipe out. */
async function saraTimes(page, signIn) {
  await signIn("amina");
  await page.goto("/moten/boka");
  await page.getByRole("radio", { name: "Sara Lind" }).check({ force: true });
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await settled(page, "wasm");
  await page.evaluate(() => { globalThis.stayed = true; });
}

const stayed = (page) => page.evaluate(() => globalThis.stayed === true);
const said = (page, words) => expect(page.locator("[data-said]").filter({ hasText: words })).toHaveCount(1);

test("half the day is shown at once, counted aloud, and a chosen time stays in sight", async ({ page, signIn }) => {
  await saraTimes(page, signIn);
  const morning = page.getByRole("radio", { name: "kl. 9.00–9.45" });
  const afternoon = page.getByRole("radio", { name: "kl. 13.00–13.45" });
  await afternoon.first().check({ force: true });
  const all = await afternoon.count();
  await page.getByRole("button", { name: "Förmiddag" }).click();
  await expect(page.getByRole("button", { name: "Förmiddag" })).toHaveAttribute("aria-pressed", "true");
  await expect(afternoon).toHaveCount(1);
  expect(await morning.count()).toBeGreaterThan(5);
  await said(page, "Tider som visas:");
  await everyoneCanUse(page);
  await page.getByRole("button", { name: "Hela dagen" }).click();
  await expect(afternoon).toHaveCount(all);
  expect(await stayed(page)).toBe(true);
});

test("more days come in place, the choice stays, and the first new day has the focus", async ({ page, signIn }) => {
  await saraTimes(page, signIn);
  const radios = page.getByRole("radio");
  const before = await radios.count();
  const chosen = page.getByRole("group", { name: "fredag 27 november 2026" }).getByRole("radio").first();
  await chosen.check({ force: true });
  await page.getByRole("button", { name: "Visa fler tider" }).click();
  await said(page, "tider till visas");
  expect(await radios.count()).toBeGreaterThan(before);
  await expect(chosen).toBeChecked();
  await expect(page.locator("[data-new]")).toBeFocused();
  expect(await stayed(page)).toBe(true);
  await everyoneCanUse(page);
});

test("a time that somebody else took is marked, and three others are offered where one is", async ({ page, portal, playwright, signIn }) => {
  await saraTimes(page, signIn);
  const friday = page.getByRole("group", { name: "fredag 27 november 2026" });
  const wished = friday.getByRole("radio", { name: "kl. 9.00–9.45" });
  await wished.check({ force: true });
  await take(playwright, portal, await wished.getAttribute("value"));

  await wished.press("Enter");
  await said(page, "Tiden hann bli bokad. Här är tre andra tider nära den.");
  await expect(friday.getByText("Hann bli bokad")).toBeVisible();
  await expect(friday.locator(":focus")).toHaveCount(1);
  const near = page.locator("#nara").getByRole("radio");
  await expect(near).toHaveCount(3);
  expect(await stayed(page)).toBe(true);
  await everyoneCanUse(page);

  await near.first().check({ force: true });
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hur vill du ses?" })).toBeVisible();
});

test("a time that is taken while one checks is replaced in place, and the words stand", async ({ page, portal, playwright, signIn }) => {
  await saraTimes(page, signIn);
  const wished = page.getByRole("group", { name: "fredag 27 november 2026" }).getByRole("radio").first();
  const start = await wished.getAttribute("value");
  await wished.check({ force: true });
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByRole("radio", { name: "Telefon" }).check({ force: true });
  await page.getByRole("textbox", { name: "Vad vill du prata om?" }).fill("Det jag skrev");
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await settled(page, "wasm");
  await page.evaluate(() => { globalThis.stayed = true; });
  await take(playwright, portal, start);

  await page.getByRole("button", { name: /^Skicka till/ }).click();
  await said(page, "Tiden hann bli bokad.");
  await expect(page.getByRole("button", { name: /^Skicka till/ })).toBeFocused();
  await expect(page.getByText("Det jag skrev")).toBeVisible();
  expect(await stayed(page)).toBe(true);
  await everyoneCanUse(page);
  await page.locator("#nara").getByRole("radio").last().check({ force: true });
  await page.getByRole("button", { name: /^Skicka till/ }).click();
  await expect(page.getByText("Väntar på svar")).toBeVisible();
  await expect(page.getByText("Det jag skrev")).toBeVisible();
});

test("when nobody answers it is said in words and the choice stays", async ({ page, context, signIn, complaints }) => {
  await saraTimes(page, signIn);
  const chosen = page.getByRole("radio").first();
  await chosen.check({ force: true });
  await context.route("**/moten/boka/tid", (route) => route.abort());
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Vi når inte servern just nu." })).toBeVisible();
  await expect(chosen).toBeChecked();
  await context.unroute("**/moten/boka/tid");
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hur vill du ses?" })).toBeVisible();
  // The browser reports what we broke ourselves.
  complaints.splice(0, complaints.length, ...complaints.filter((words) => !words.includes("ERR_FAILED")));
});

/** Nour, who also has Sara, takes a time. */
async function take(playwright, portal, start) {
  const nour = await playwright.request.newContext({ baseURL: portal.url, extraHTTPHeaders: { Origin: portal.url } });
  await nour.post("/demo/logga-in", { form: { person: "nour" }, maxRedirects: 0 });
  const list = await nour.get("/moten/boka", { headers: { Accept: "application/json" } });
  const { handlers } = await list.json();
  const sara = handlers.find(({ name }) => name.startsWith("Sara"));
  const form = { med: sara.id, tid: start, satt: "telefon" };
  const answer = await nour.post("/moten", { form, headers: { Accept: "application/json" } });
  expect(answer.status()).toBe(201);
  await nour.dispose();
}
