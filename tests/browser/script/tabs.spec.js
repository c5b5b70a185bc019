// More than one tab, and the way back: what the script does for both.
import { isOver } from "../harness/exit.js";
import { expect, test } from "../harness/test.js";

const home = (page) => expect(page.getByRole("link", { name: "Logga in" }).first()).toBeVisible();

test("signing out in one tab leaves the others, and tells who had words there that they are gone", async ({ page, context, signIn }) => {
  await signIn("amina");
  const [reading, writing] = [await context.newPage(), await context.newPage()];
  await reading.goto("/plan");
  await writing.goto("/mal/nytt");
  await writing.getByLabel("Skriv med dina egna ord").fill("Bygga en båt");
  await page.getByRole("button", { name: "Logga ut" }).click();
  for (const tab of [page, reading]) await home(tab);
  await expect(writing.getByText("det du skrev just nu sparades inte")).toBeVisible();
  await reading.goBack();
  await expect(reading.getByRole("heading", { level: 1, name: "Min plan" })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText("Inloggad:")).toHaveCount(0);
});

test("quick exit in one tab leaves the others", async ({ page, context, portal, signIn }) => {
  await signIn("amina");
  const other = await context.newPage();
  await other.goto("/plan");
  await page.getByRole("button", { name: "Lämna sidan snabbt" }).click();
  await expect(other).toHaveTitle("Elsewhere");
  await isOver(page, portal);
});

test("signing out without a network says so by the browser's own page, and the session lives", async ({ page, context, signIn }) => {
  await signIn("amina");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Logga ut" }).click({ noWaitAfter: true });
  await expect.poll(() => page.url()).toContain("chrome-error");
  await context.setOffline(false);
  await page.goto("/plan");
  await expect(page.getByRole("heading", { level: 1, name: "Min plan" })).toBeVisible();
});

test("going back finds the list as it was left: folded out, and at the same place", async ({ page, signIn }) => {
  await signIn("amina");
  await page.goto("/mal");
  await page.getByRole("link", { name: "Jag vill jobba i ett bageri" }).click();
  const folded = page.locator("details[id]").first();
  await folded.locator("summary").click();
  await expect(folded).toHaveAttribute("open", "");
  await page.evaluate(() => scrollTo(0, 500));
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(300);
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Min plan" })).toBeVisible();
  await page.goBack();
  await expect(folded).toHaveAttribute("open", "");
  // The browser keeps in place what one reads, whatever has come or gone above it.
  await expect.poll(() => page.evaluate((before) => Math.abs(scrollY - before), place)).toBeLessThan(100);
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1, name: "Min plan" })).toBeVisible();
});
