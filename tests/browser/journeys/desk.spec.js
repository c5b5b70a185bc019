// Staff answer: another time that the participant takes, a no with some words, a yes at once; and their own hours.
import { ask } from "../harness/ask.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

const waiting = (page, subject) => page.getByRole("listitem").filter({ hasText: subject });

test("sara proposes another time, nour takes it, and sara sees it", async ({ page, portal, hand, signIn }) => {
  await signIn("nour");
  const meeting = await ask(page, portal, "Om praktiken");
  await signIn("sara");
  await expect(page.getByRole("heading", { level: 1, name: "Att svara på" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(waiting(page, "Om praktiken").getByRole("link", { name: /^Svara på annat sätt/ }));

  // Another time, but which? Told what to do, and the choice stands.
  await hand.choose(page.getByRole("radio", { name: "Jag föreslår en annan tid" }));
  await everyoneCanUse(page);
  const send = page.getByRole("button", { name: words("Skicka svaret till Nour") });
  await hand.press(send);
  await expect(page.getByRole("link", { name: "Välj en tid att föreslå." })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Jag föreslår en annan tid" })).toBeChecked();
  await everyoneCanUse(page);
  const day = page.getByRole("group", { name: "fredag 27 november" });
  await hand.choose(day.getByRole("radio", { name: "kl. 13.00" }));
  await hand.fill(page.getByLabel(/^Meddelande till/), "Då har vi lugnt och skönt.");
  await hand.press(send);
  await expect(page.getByText(words("Nour har inte svarat på ditt förslag än."))).toBeVisible();
  await everyoneCanUse(page);

  await signIn("nour");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("main").getByRole("link", { name: /^Svara/ }).first());
  await expect(page.getByText("Då har vi lugnt och skönt.")).toBeVisible();
  await hand.press(page.getByRole("button", { name: "Ja, tiden passar" }));
  await expect(page.getByText("Bokad", { exact: true }).first()).toBeVisible();

  await signIn("sara");
  await page.goto(meeting);
  await expect(page.getByText("Bokad", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("fredag 27 november 2026 kl. 13.00–13.45 (45 minuter)").first()).toBeVisible();
  await everyoneCanUse(page);
});

test("sara says no with some words, and yes at once", async ({ page, portal, hand, signIn }) => {
  await signIn("nour");
  await ask(page, portal, "Det första");
  await ask(page, portal, "Det andra", 3);
  await signIn("sara");
  await hand.press(waiting(page, "Det första").getByRole("link", { name: /^Svara på annat sätt/ }));
  await hand.choose(page.getByRole("radio", { name: "Nej, tiden passar inte" }));
  const send = page.getByRole("button", { name: words("Skicka svaret till Nour") });
  await hand.press(send);
  await expect(page.getByRole("link", { name: "Skriv några ord om varför tiden inte passar." })).toBeVisible();
  await hand.fill(page.getByLabel(/^Meddelande till/), "Jag är på kurs.");
  await hand.press(send);
  await expect(page.getByText(words("Du sa nej till tiden."))).toBeVisible();
  await everyoneCanUse(page);

  await page.goto("/personal");
  await hand.press(waiting(page, "Det andra").getByRole("button", { name: /^Bekräfta tiden/ }));
  await expect(page.getByText(words("Nour ser det i portalen."))).toBeVisible();
  await page.goto("/personal");
  await expect(waiting(page, "Det andra")).toHaveCount(0);
});

test("sara mends what is wrong in her hours and saves them", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await page.goto("/personal/tider");
  await hand.press(page.locator("summary", { hasText: "Måndag" }));
  await everyoneCanUse(page);
  const until = page.getByRole("group", { name: "Måndag" }).getByLabel("Till", { exact: true });
  await hand.fill(until, "8.00");
  await hand.press(page.getByRole("button", { name: "Spara mina tider" }));
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(until).toHaveValue("8.00");
  await everyoneCanUse(page);
  await hand.fill(until, "11:30");
  await hand.press(page.getByRole("button", { name: "Spara mina tider" }));
  await expect(page.getByText("Dina tider är sparade.")).toBeVisible();
  await hand.press(page.locator("summary", { hasText: "Måndag" }));
  await expect(until).toHaveValue("11.30");
  await everyoneCanUse(page);
});

test("sara sees the meetings in her time off before she saves it", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await page.goto("/personal/tider");
  await hand.press(page.getByRole("link", { name: "Ledighet och enstaka dagar" }));
  await expect(page.getByRole("heading", { level: 1, name: "Ledighet och enstaka dagar" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Spara ledigheten" }));
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await page.getByLabel("Första dagen").fill("2026-11-26");
  await hand.press(page.getByRole("button", { name: "Spara ledigheten" }));
  await expect(page.getByText(/ligger i den här ledigheten/)).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: /utan att avboka/ }));
  await expect(page.getByText("Ledigheten är sparad.")).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: /^Ta bort/ }));
  await expect(page.getByText("Du har ingen ledighet inlagd.")).toBeVisible();
});
