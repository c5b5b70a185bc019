// How a meeting went: that somebody did not come is asked before it is a fact, and their own words come first.
import { moveClock } from "../harness/clock.js";
import { chosenTimes, heard } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

/** An hour after amina's meeting with sara. */
const AFTER = "2026-11-26T11:45:00+01:00";

test("sara writes that amina did not come, amina answers in her own words, and sara settles it", async ({ page, portal, hand, signIn }) => {
  await signIn("sara");
  await moveClock(page, portal, AFTER);
  await signIn("sara");
  const untold = page.getByRole("region", { name: "Hur gick det?" });
  await expect(untold.getByText("Inte berättat")).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(untold.getByRole("link").first());
  const save = page.getByRole("button", { name: "Spara hur det gick" });
  await hand.press(save);
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.choose(page.getByRole("group", { name: "Blev mötet av?" }).getByRole("radio", { name: "Nej" }));
  await hand.choose(page.getByRole("group", { name: words("Kom Amina?") }).getByRole("radio", { name: "Nej" }));
  await hand.choose(page.getByRole("radio", { name: words("Amina kom inte.") }));
  expect((await chosenTimes(page)).map(plain)).toEqual(expect.arrayContaining(["Blev mötet av? Nej", "Kom Amina? Nej"]));
  await hand.press(save);
  await expect(page.getByText(words("Du har skrivit att Amina inte kom. Det är inte avgjort.")).first()).toBeVisible();
  await everyoneCanUse(page);
  const desk = page.url();

  await signIn("amina");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: words("Sara Lind vill höra vad som hände") }));
  await expect(page.getByText("Stämmer det?")).toBeVisible();
  expect(await heard(page, "heading")).toContain("Stämmer det?");
  await expect(page.getByText(words("Du kan svara fram till torsdag 3 december 2026 kl. 11.46."))).toBeVisible();
  await everyoneCanUse(page);
  const send = page.getByRole("button", { name: words("Skicka till Sara") });
  await hand.press(send);
  await expect(page.getByRole("link", { name: "Skriv några ord om vad som hände." })).toBeVisible();
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel(/^Vad hände/), "Bussen stod still.");
  await hand.press(send);
  await expect(page.getByText("Ditt svar är skickat.").first()).toBeVisible();
  await everyoneCanUse(page);
  const place = page.url();

  await signIn("sara");
  await expect(untold.getByText("Att avgöra")).toBeVisible();
  await page.goto(desk);
  await expect(page.getByText("Bussen stod still.")).toBeVisible();
  expect((await heard(page, "button")).map(plain)).toEqual(expect.arrayContaining(["Det var förhinder", "Amina kom inte"]));
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Det var förhinder" }));
  await expect(page.getByText("Avgjort. Deltagaren kan läsa hur det står.").first()).toBeVisible();
  await expect(untold).toHaveCount(0);

  await signIn("amina");
  await page.goto(place);
  await expect(page.getByText("Mötet blev inte av. Du fick förhinder.").first()).toBeVisible();
  await everyoneCanUse(page);
});

/** Without the marks that keep directions apart, which nobody hears. */
function plain(text) {
  return text.replace(/\p{Cf}/gu, "");
}
