// The plan: own words, whether it is right, a no with its why, and two versions compared.
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

const button = (page, name) => page.getByRole("button", { name, exact: true });

test("amina says no with why, changes her words, and agrees", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/plan");
  await hand.press(page.getByRole("link", { name: "Ändra mina ord" }));
  await expect(page.getByRole("heading", { level: 1, name: "Med dina egna ord" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel(/^Hälsa/), "Jag sover dåligt.");
  await hand.press(button(page, "Spara mina ord"));
  await expect(page).toHaveURL(/\/plan$/);
  await everyoneCanUse(page);

  await hand.press(button(page, "Svara på om planen stämmer nu"));
  await expect(page).toHaveURL(/\/plan\/versioner\/[0-9a-f-]+$/);
  await everyoneCanUse(page);
  await hand.choose(page.getByLabel("Nej, något stämmer inte"));
  await hand.press(button(page, "Skicka svaret"));
  await expect(page.getByRole("link", { name: "Skriv vad som inte stämmer." })).toBeVisible();
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel("Med egna ord"), "Kvällarna står inte med.");
  await hand.press(button(page, "Skicka svaret"));
  await expect(page.getByText(words("Du har sagt att planen inte stämmer"))).toBeVisible();

  await page.goto("/plan/ord");
  await hand.fill(page.getByLabel(/^Hälsa/), "Jag sover dåligt och vill ha lugna kvällar.");
  await hand.press(button(page, "Spara mina ord"));
  await expect(page.getByText(words("En sak är ändrad sedan dess"))).toBeVisible();
  await hand.press(button(page, "Svara på om planen stämmer nu"));
  const changes = page.getByRole("region", { name: "Vad som är annorlunda" });
  await expect(changes).toContainText("Jag sover dåligt.");
  await expect(changes).toContainText("Jag sover dåligt och vill ha lugna kvällar.");
  await hand.choose(page.getByLabel("Ja, den stämmer"));
  await hand.press(button(page, "Skicka svaret"));
  await expect(page.getByText(words("Du har sagt att planen stämmer"))).toBeVisible();
  await everyoneCanUse(page);
});

test("sara adds to the plan, asks, and writes down what johan said", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await page.goto("/personal/deltagare");
  await hand.press(page.getByRole("link", { name: "Johan Nyström" }));
  await expect(page.getByRole("heading", { level: 1, name: "Johan Nyström" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Lägg till en insats" }));
  await expect(page.getByRole("heading", { level: 1, name: "Lägg till en insats" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(button(page, "Lägg till i planen"));
  await expect(page.getByRole("link", { name: "Välj vad det är." })).toBeVisible();
  await everyoneCanUse(page);
  await hand.choose(page.getByLabel("Arbetsträning"));
  await page.getByLabel("Från och med").fill("2026-12-01");
  await hand.press(button(page, "Lägg till i planen"));
  await hand.press(page.getByRole("button", { name: words("Fråga Johan om planen stämmer") }));
  await expect(page.getByLabel("Sagt i telefon")).toBeVisible();
  await everyoneCanUse(page);
  await hand.choose(page.getByLabel("Ja, den stämmer"));
  await hand.choose(page.getByLabel("Sagt i telefon"));
  await hand.press(button(page, "Skriv in svaret"));
  await expect(page.getByText(words("Johan säger att planen stämmer"))).toBeVisible();
  await everyoneCanUse(page);
});
