// Nour states a goal, thinks further, shares it, takes a step and says how it went.
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

const button = (page, name) => page.getByRole("button", { name, exact: true });

test("nour states a goal and takes the first step", async ({ page, hand, signIn }) => {
  await signIn("nour");
  await page.goto("/mal");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Sätt ett mål" }));

  // Nothing written: told what to do, and the words can be written at once.
  await hand.press(button(page, "Spara målet"));
  await expect(page.getByRole("link", { name: "Skriv vad du vill." })).toBeVisible();
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel("Skriv med dina egna ord"), "Jag vill laga mat på ett kafé");
  await hand.press(button(page, "Spara målet"));

  await expect(page).toHaveURL(/\/mal\/[0-9a-f-]+\/tank-vidare$/);
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel(/^Varför är det viktigt/), "Det luktar gott.");
  await hand.fill(page.getByLabel(/^Om …/), "jag blir nervös");
  await hand.fill(page.getByLabel(/^… så …/), "räknar jag till tio");
  await hand.fill(page.getByLabel(/^Vilket är det minsta steget/), "Gå förbi kaféet");
  await hand.press(button(page, "Spara och gå vidare"));

  await expect(page).toHaveURL(/\/dela$/);
  await everyoneCanUse(page);
  await expect(page.getByLabel("Bara jag")).toBeChecked();
  await hand.choose(page.getByLabel("Jag, min case manager och min SE-handledare"));
  await hand.press(button(page, "Spara valet"));

  await expect(page).toHaveURL(/\/mal\/[0-9a-f-]+$/);
  await expect(page.getByText(words("Sara Lind kan läsa målet nu."))).toBeVisible();
  await expect(page.getByText(words("Om jag blir nervös, så räknar jag till tio."))).toBeVisible();
  await everyoneCanUse(page);

  const steps = page.getByRole("region", { name: "Steg" });
  await hand.press(steps.getByRole("button", { name: /^Klar/ }));
  await expect(page.getByText(words("Bra jobbat, alla steg är tagna.")).first()).toBeVisible();
  await expect(steps.getByRole("listitem")).toContainText("Klar");
  await hand.fill(steps.getByLabel("Vad är nästa steg?"), "Fråga om jag får prova");
  await hand.press(button(steps, "Spara steget"));
  await expect(steps.getByRole("listitem")).toHaveCount(2);
  await everyoneCanUse(page);

  const how = page.getByRole("region", { name: "Hur gick det?" });
  await hand.choose(how.getByLabel("En bit på väg"));
  await hand.press(button(how, "Spara svaret"));
  await expect(how.getByRole("listitem")).toContainText("En bit på väg");

  await hand.press(page.getByRole("link", { name: "Ändra orden" }));
  await hand.fill(page.getByLabel("Vad vill du?"), "Jag vill jobba på kafé");
  await hand.press(button(page, "Spara ändringarna"));
  await expect(page.getByText(words("Ändringarna är sparade."))).toBeVisible();

  await hand.press(page.getByRole("link", { name: "Avsluta eller lägg åt sidan" }));
  await expect(page).toHaveURL(/\/avsluta$/);
  await everyoneCanUse(page);
  await hand.choose(page.getByLabel("Jag har nått det"));
  await hand.press(button(page, "Spara valet"));
  await expect(page.getByText(words("Du har nått ditt mål.")).first()).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(button(page, "Ta upp målet igen"));
  await expect(page.getByText(words("Målet är på gång igen."))).toBeVisible();
  await page.goto("/mal");
  await expect(page.getByText(words("Nästa steg: Fråga om jag får prova"))).toBeVisible();
  await everyoneCanUse(page);
});

test("what was changed in another window stands beside what amina typed", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/mal");
  await hand.press(page.getByRole("link", { name: "Sova bättre" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ditt mål");
  const goal = page.url();
  await hand.press(page.getByRole("link", { name: "Ändra orden" }));
  const version = await page.locator("input[name=version]").inputValue();
  const answer = await page.context().request.post(`${goal}/andra`, {
    form: { mal: "Sova hela natten", version },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  await hand.fill(page.getByLabel("Vad vill du?"), "Sova gott");
  await hand.press(button(page, "Spara ändringarna"));
  await expect(page.getByText(words("Ingen fara, det du skrev finns kvar."))).toBeVisible();
  await expect(page.getByText(words("Sova hela natten"))).toBeVisible();
  await expect(page.getByLabel("Vad vill du?")).toHaveValue("Sova gott");
  await everyoneCanUse(page);
  await hand.press(button(page, "Spara ändringarna"));
  await expect(page).toHaveURL(goal);
  await expect(page.getByText(words("Sova gott")).first()).toBeVisible();
});

test("amina puts her steps in her own order, and takes back a slip", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/mal");
  await hand.press(page.getByRole("link", { name: "Jag vill jobba i ett bageri" }));
  const steps = page.getByRole("region", { name: "Steg" });
  const row = (step) => steps.getByRole("listitem").filter({ hasText: step });
  const visit = row("Besöka ett bageri med Erik");
  await hand.press(visit.locator("summary"));
  const up = visit.getByRole("button", { name: /^Flytta upp/ });
  await hand.press(up);
  await expect(page.getByText(words("Steget ligger nu som nummer 2 av 3.")).first()).toBeAttached();
  await expect(steps.getByRole("listitem").nth(1)).toContainText("Besöka ett bageri med Erik");
  await expect(up).toBeFocused();
  await everyoneCanUse(page);

  const bread = row("Skriva ner vad jag kan om bröd");
  await hand.press(bread.getByRole("button", { name: /^Klar/ }));
  await expect(bread.getByText("Bra jobbat, ett steg är taget.")).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(bread.getByRole("button", { name: /^Ångra/ }));
  await expect(page.getByText("Ångrat. Steget är som förut.").first()).toBeAttached();
  await expect(bread).toContainText("Pågår");

  await page.goto(page.url().split("#")[0]);
  await page.reload();
  const happened = page.getByRole("region", { name: "Det här har hänt" });
  await expect(happened.getByRole("listitem").first()).toContainText(words("Ångrat: ”Skriva ner vad jag kan om bröd”"));
  await expect(happened.getByRole("listitem").nth(2)).toContainText(words("”Besöka ett bageri med Erik” flyttades till plats 2"));
});
