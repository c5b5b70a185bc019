// No free time fits: amina wishes for some, sara answers with one that is held, and amina says yes.
import { chosenTimes } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

const WINDOW = "torsdag 3 december 2026, förmiddag";

test("amina wishes for a morning, sara suggests a time in it, and amina says yes", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/moten/boka");
  await hand.choose(page.getByRole("radio", { name: "Sara Lind" }));
  await hand.press(page.getByRole("button", { name: "Fortsätt" }));
  await hand.press(page.getByText("Passar ingen tid?"));
  const send = page.getByRole("button", { name: words("Skicka till Sara") });
  await everyoneCanUse(page);

  // Something is missing: it is said at the top and at its field, and what was chosen is still there.
  const about = page.getByLabel(/^Vad vill du prata om/);
  await hand.fill(about, "Kursen");
  await hand.press(send);
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByRole("link", { name: "Välj en dag." })).toBeVisible();
  await expect(about).toHaveValue("Kursen");
  await everyoneCanUse(page);

  const first = page.getByRole("group", { name: "När kan du helst?" });
  await first.getByLabel("Dag", { exact: true }).fill("2026-12-03");
  await hand.select(first.getByLabel("Del av dagen"), "Förmiddag");
  await hand.choose(page.getByRole("group", { name: "Hur vill du ses?" }).getByRole("radio", { name: "Telefon" }));
  await hand.press(send);

  await expect(page.getByText("Dina önskemål är skickade.").first()).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: words(WINDOW) })).toBeVisible();
  await expect(page.getByText("Väntar på svar").first()).toBeVisible();
  await everyoneCanUse(page);
  const place = new URL(page.url()).pathname;

  await signIn("sara");
  const wishes = page.getByRole("region", { name: /^Önskar en tid/ });
  await everyoneCanUse(page);
  await hand.press(wishes.getByRole("link", { name: "Amina Yusuf" }));
  await expect(page.getByRole("heading", { level: 1, name: words("Amina Yusuf önskar en tid") })).toBeVisible();
  // The best time is chosen already: one press answers.
  // The marks that keep directions apart are heard by nobody.
  const chosen = (await chosenTimes(page)).map((time) => time.replace(/\p{Cf}/gu, ""));
  expect(chosen).toEqual([`${WINDOW} kl. 9.00`]);
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: words("Föreslå tiden för Amina") }));
  await expect(page.getByText("Förslag på ny tid").first()).toBeVisible();
  await everyoneCanUse(page);

  await signIn("amina");
  await hand.press(page.getByRole("link", { name: words("Svara Sara Lind") }));
  await expect(page.getByText(words("Sara föreslår en tid"))).toBeVisible();
  await expect(page.getByText(words(`Tiden ligger i det du önskade: ${WINDOW}.`))).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Ja, tiden passar" }));
  await expect(page.getByText("Bokad", { exact: true }).first()).toBeVisible();

  await page.goto(place);
  await expect(page.getByText("Har fått svar")).toBeVisible();
  await everyoneCanUse(page);
});
