// Islands in a session that has ended: what is kept, what is not, and that the page says which.
import { expect, test } from "../harness/test.js";
import { settled } from "../harness/variant.js";

async function write(page, signIn, variant, words) {
  await signIn("amina");
  await page.goto("/mal/nytt");
  await settled(page, variant);
  const field = page.getByLabel("Skriv med dina egna ord");
  await field.fill(words);
  return field;
}

const refused = (page) => page.waitForResponse((response) => response.url().endsWith("/mal") && response.status() === 401);

test("words sent when the session has run out wait as a draft, and sign-in leads back to them", async ({ page, portal, signIn, variant }) => {
  const field = await write(page, signIn, variant, "Bygga en båt");
  await page.context().request.post("/demo/klocka", { form: { at: "2026-11-24T08:20:00+01:00" }, headers: { Origin: portal.url } });
  const answer = refused(page);
  await page.getByRole("button", { name: "Spara målet" }).click();
  await answer;
  await expect(page.getByText("det du skrev finns kvar").first()).toBeVisible();
  await page.getByRole("button", { name: /^Amina/ }).click();
  await page.getByRole("link", { name: /mål/i }).and(page.locator("[href='/mal/nytt']")).first().click();
  await expect(field).toHaveValue("Bygga en båt");
});

test("words sent when somebody has signed out stand where they are, and the page says that they are not saved", async ({ page, portal, signIn, variant }) => {
  const field = await write(page, signIn, variant, "Bygga en båt");
  await page.context().request.post("/logga-ut", { headers: { Origin: portal.url }, maxRedirects: 0 });
  await page.getByRole("button", { name: "Spara målet" }).click();
  await expect(page.getByRole("alert")).toContainText("Du är inte inloggad längre");
  await expect(page.getByRole("alert")).toContainText("inte sparat");
  await expect(field).toHaveValue("Bygga en båt");
  await page.getByRole("alert").getByRole("link", { name: "Logga in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Logga in" })).toBeVisible();
});

test("of two tabs that write the same thing one keeps the draft, and the other says so", async ({ page, context, signIn, variant }) => {
  await signIn("amina");
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto("/mal/nytt");
    await settled(tab, variant);
  }
  const field = (tab) => tab.getByLabel("Skriv med dina egna ord");
  await field(page).fill("Bygga en båt");
  await expect(page.getByText("Det du skriver sparas som utkast.")).toBeVisible();
  await field(other).fill("Sälja båten");
  await expect(other.getByText("Du skriver på samma sak i en annan flik")).toBeVisible();
  await field(page).fill("Bygga en stor båt");
  await expect(page.getByText("Det du skriver sparas som utkast.")).toBeVisible();
  await expect(field(other)).toHaveValue("Sälja båten");
  await other.getByRole("button", { name: "Spara målet" }).click();
  await expect(other).toHaveURL(/tank-vidare$/);
  await other.goto("/mal");
  await expect(other.getByText("Sälja båten")).toHaveCount(1);
});
