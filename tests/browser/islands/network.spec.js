// Islands on a network as people have it: what shows while one waits, and that nothing is lost or done twice.
import { hold, loseAnswers, slow } from "../harness/network.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { settled } from "../harness/variant.js";

const again = (page) => page.getByRole("button", { name: "Försök igen" });
const stayed = (page) => expect(page.locator("body[data-mark=here]")).toHaveCount(1);

async function open(page, address, variant) {
  await page.goto(address);
  await settled(page, variant);
  await page.evaluate(() => { document.body.dataset.mark = "here"; });
}

/** Amina's goal about a bakery; gives its steps. */
async function bakery(page, signIn, variant) {
  await signIn("amina");
  await page.goto("/mal");
  await open(page, await page.getByRole("link", { name: "Jag vill jobba i ett bageri" }).getAttribute("href"), variant);
  return page.getByRole("region", { name: "Steg" });
}

const step = (steps, words) => steps.getByRole("listitem").filter({ hasText: words });

test("on a slow network a press shows at once, moves nothing and counts once", async ({ page, signIn, variant }) => {
  const steps = await bakery(page, signIn, variant);
  await slow(page);
  let posts = 0;
  page.on("request", (request) => { posts += request.url().endsWith("/steg") ? 1 : 0; });
  await steps.getByLabel("Vad är nästa steg?").fill("Ringa bageriet");
  const button = steps.getByRole("button", { name: "Spara steget" });
  // In one breath with the press: no answer can have come.
  const shown = await button.evaluate((pressed) => {
    const seen = [...document.querySelectorAll("main *")].filter((node) => node.checkVisibility());
    const places = () => seen.map((node) => JSON.stringify(node.getBoundingClientRect()));
    const before = places();
    pressed.click();
    pressed.click();
    return {
      busy: pressed.form.getAttribute("aria-busy"),
      pressed: pressed.getAttribute("aria-disabled"),
      words: document.querySelector(".p-sending").textContent,
      moved: places().filter((place, at) => place !== before[at]),
    };
  });
  expect(shown).toEqual({ busy: "true", pressed: "true", words: "Skickar …", moved: [] });
  await everyoneCanUse(page);
  // The page is not closed while one waits.
  const note = page.getByRole("textbox", { name: /^Vill du skriva något/ });
  await note.fill("Medan jag väntar");
  await expect(step(steps, "Ringa bageriet")).toHaveCount(1);
  await expect(page.locator(".p-sending")).toBeHidden();
  await expect(button).not.toHaveAttribute("aria-disabled");
  await expect(note).toHaveValue("Medan jag väntar");
  expect(posts).toBe(1);
  await stayed(page);
});

test("a wait that is long is said aloud too", async ({ page, signIn, variant }) => {
  const steps = await bakery(page, signIn, variant);
  const post = await hold(page, "**/steg");
  await steps.getByLabel("Vad är nästa steg?").fill("Ringa bageriet");
  await steps.getByRole("button", { name: "Spara steget" }).click();
  const aloud = page.getByRole("status").filter({ hasText: "Skickar …" });
  await expect(aloud).toHaveCount(1);
  post.release();
  await expect(step(steps, "Ringa bageriet")).toHaveCount(1);
  await expect(aloud).toHaveCount(0);
});

test("offline is said in place, nothing typed is lost, and the same press works again", async ({ page, context, signIn, variant }) => {
  await signIn("amina");
  await open(page, "/mal/nytt", variant);
  const field = page.getByLabel("Skriv med dina egna ord");
  await field.fill("Bygga en båt");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Spara målet" }).click();
  await expect(page.getByRole("alert")).toContainText("Det du skrev finns kvar.");
  await again(page).click();
  await expect(again(page)).toHaveCount(1);
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(field).toHaveValue("Bygga en båt");
  await everyoneCanUse(page);
  await stayed(page);
  await context.setOffline(false);
  await again(page).click();
  await expect(page).toHaveURL(/tank-vidare$/);
  await page.goto("/mal");
  await expect(page.getByText("Bygga en båt")).toHaveCount(1);
});

test("a step whose answer was lost is one step when it is sent again", async ({ page, signIn, variant }) => {
  const steps = await bakery(page, signIn, variant);
  const lost = await loseAnswers(page, "**/steg");
  await steps.getByLabel("Vad är nästa steg?").fill("Ringa bageriet");
  await steps.getByRole("button", { name: "Spara steget" }).click();
  await expect(steps.getByRole("alert")).toContainText("Vi når inte servern just nu.");
  expect(lost.count).toBe(1);
  await page.unroute("**/steg");
  await again(steps).click();
  await expect(step(steps, "Ringa bageriet")).toHaveCount(1);
  await expect(steps.getByRole("alert")).toHaveCount(0);
  await stayed(page);
  await page.reload();
  await expect(step(steps, "Ringa bageriet")).toHaveCount(1);
});

test("a booking whose answer was lost is one booking when it is sent again", async ({ page, signIn, variant }) => {
  await signIn("amina");
  await page.goto("/moten/boka");
  await page.getByRole("radio", { name: "Sara Lind" }).check({ force: true });
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByRole("group", { name: "fredag 27 november 2026" }).getByRole("radio").first().check({ force: true });
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByRole("radio", { name: "Telefon" }).check({ force: true });
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await settled(page, variant);
  const lost = await loseAnswers(page, "**/moten");
  await page.getByRole("button", { name: /^Skicka till/ }).click();
  await expect(page.getByRole("alert")).toContainText("Vi når inte servern just nu.");
  expect(lost.count).toBe(1);
  await page.unroute("**/moten");
  await again(page).click();
  await expect(page.getByRole("heading", { level: 1, name: /Möte med/ })).toBeVisible();
  await page.goto("/moten");
  await expect(page.getByText("fredag 27 november 2026")).toHaveCount(1);
});

test("too much text is said in words, stays, and can be made shorter", async ({ page, signIn, variant }) => {
  await signIn("amina");
  await open(page, "/mal/nytt", variant);
  const field = page.getByLabel("Skriv med dina egna ord");
  const long = "Jag vill bygga en båt. ".repeat(4_000);
  await field.fill(long);
  await page.getByRole("button", { name: "Spara målet" }).click();
  await expect(page.getByRole("alert")).toContainText("Det blev för mycket text på en gång.");
  await expect(field).toHaveValue(long);
  await expect(again(page)).toHaveCount(0);
  await stayed(page);
  await field.fill("Jag vill bygga en båt");
  await page.getByRole("button", { name: "Spara målet" }).click();
  await expect(page).toHaveURL(/tank-vidare$/);
});

for (const [name, answer, words] of [
  ["a portal with too much to do", { status: 503, json: { errors: [{ field: "", code: "busy", message: "Portalen hinner inte med just nu." }] } }, "Portalen hinner inte med just nu."],
  ["a broken way to the portal", { status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }, "Vi når inte servern just nu."],
]) {
  test(`${name} is said in words, and the words typed stay`, async ({ page, signIn, variant, complaints }) => {
    await signIn("amina");
    await open(page, "/mal/nytt", variant);
    const field = page.getByLabel("Skriv med dina egna ord");
    await field.fill("Bygga en båt");
    await page.route("**/mal", (route) => route.fulfill(answer));
    await page.getByRole("button", { name: "Spara målet" }).click();
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(field).toHaveValue("Bygga en båt");
    await stayed(page);
    await page.unroute("**/mal");
    await again(page).click();
    await expect(page).toHaveURL(/tank-vidare$/);
    // The browser reports what we broke ourselves.
    complaints.splice(0);
  });
}

test("what is to be mended is in the title, has the focus, and is gone when it is mended", async ({ page, signIn, variant }) => {
  const steps = await bakery(page, signIn, variant);
  const title = await page.title();
  await steps.getByRole("button", { name: "Spara steget" }).click();
  await expect(page.locator("[data-errors]")).toBeFocused();
  await expect(page).toHaveTitle(`Fel: ${title}`);
  await steps.getByRole("button", { name: "Spara steget" }).click();
  await expect(page.locator("[data-errors]")).toBeFocused();
  await expect(page).toHaveTitle(`Fel: ${title}`);
  await steps.getByLabel("Vad är nästa steg?").fill("Ringa bageriet");
  await steps.getByRole("button", { name: "Spara steget" }).click();
  await expect(step(steps, "Ringa bageriet")).toHaveCount(1);
  await expect(page).toHaveTitle(title);
  await stayed(page);
});

test("who has gone on is not pulled back by an answer, and what was sent is done", async ({ page, signIn, variant }) => {
  await signIn("amina");
  await open(page, "/mal/nytt", variant);
  await page.getByLabel("Skriv med dina egna ord").fill("Bygga en båt");
  const post = await hold(page, "**/mal");
  const plan = await hold(page, "**/plan", "GET");
  await page.getByRole("button", { name: "Spara målet" }).click();
  // The page stands while the form is on its way: there is something to go on from.
  expect((await post.arrived).isNavigationRequest()).toBe(false);
  await stayed(page);
  await page.getByRole("link", { name: "Plan", exact: true }).click({ noWaitAfter: true });
  await plan.arrived;
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  post.release();
  await (await answered).finished();
  plan.release();
  await expect(page).toHaveURL(/\/plan$/);
  await expect(page.getByRole("heading", { level: 1, name: "Min plan" })).toBeVisible();
  await page.unroute("**/mal");
  await page.goto("/mal");
  await expect(page.getByText("Bygga en båt")).toHaveCount(1);
});

test("what is typed while one waits stays, with the caret and the focus where they are", async ({ page, signIn, variant }) => {
  const steps = await bakery(page, signIn, variant);
  const field = steps.getByLabel("Vad är nästa steg?");
  const post = await hold(page, "**/steg");
  await steps.getByRole("button", { name: "Spara steget" }).click();
  await post.arrived;
  await field.fill("Ringa bageriet");
  await field.evaluate((input) => input.setSelectionRange(5, 5));
  post.release();
  await expect(page.locator("[data-errors]")).toBeVisible();
  await expect(field).toHaveValue("Ringa bageriet");
  await page.unroute("**/steg");
  const tick = await hold(page, "**/steg/*");
  await step(steps, "Skriva ner vad jag kan om bröd").getByRole("button", { name: /^Klar/ }).click();
  await tick.arrived;
  await field.focus();
  await field.evaluate((input) => input.setSelectionRange(5, 5));
  tick.release();
  await expect(step(steps, "Skriva ner vad jag kan om bröd").getByRole("button", { name: /^Ångra/ })).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type(" till");
  await expect(field).toHaveValue("Ringa till bageriet");
  await stayed(page);
});

test("islands that wake late find what was typed, and go on from there", async ({ page, signIn }) => {
  await signIn("amina");
  const file = await hold(page, "**/*.wasm", "GET");
  await page.goto("/mal/nytt");
  await file.arrived;
  const field = page.getByLabel("Skriv med dina egna ord");
  await field.pressSequentially("Bygga en");
  file.release();
  await page.locator("html[data-islands=ready]").waitFor({ state: "attached" });
  await expect(field).toBeFocused();
  await page.keyboard.type(" båt");
  await expect(field).toHaveValue("Bygga en båt");
  await expect(page.locator("#f-mal-limit")).toContainText("138");
});

test("who leaves in the middle of a word finds it again", async ({ page, signIn, variant }) => {
  await signIn("amina");
  await open(page, "/mal/nytt", variant);
  await page.getByLabel("Skriv med dina egna ord").pressSequentially("Bygga en bå");
  await page.goto("/plan");
  // It was sent as the page went away, and comes when it comes.
  await expect.poll(async () => (await page.request.get("/mal/nytt")).text()).toContain("Bygga en bå");
  await page.goto("/mal/nytt");
  await expect(page.getByLabel("Skriv med dina egna ord")).toHaveValue("Bygga en bå");
});

test("what was typed before the islands woke is a draft when they have", async ({ page, signIn }) => {
  await signIn("amina");
  const file = await hold(page, "**/*.wasm", "GET");
  await page.goto("/mal/nytt");
  await file.arrived;
  await page.getByLabel("Skriv med dina egna ord").pressSequentially("Bygga en båt");
  file.release();
  await expect(page.getByText("Det du skriver sparas som utkast.")).toBeVisible();
});
