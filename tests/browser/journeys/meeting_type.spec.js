// The kinds of meetings: a coordinator changes one, and participants choose it as it is now.
import { heard } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

test("lena makes the short call longer after mending what was missing, and amina sees it", async ({ page, hand, signIn }) => {
  await signIn("lena");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Mötestyper" }));
  await expect(page.getByText(words("20 minuter · bokas direkt"))).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Kort samtal i telefon" }));
  await expect(page.getByRole("heading", { level: 1, name: "Ändra mötestyp" })).toBeVisible();
  await everyoneCanUse(page);
  const save = page.getByRole("button", { name: "Spara mötestypen" });
  await hand.fill(page.getByLabel(/^Längd(?! med)/), "lite");
  await hand.press(save);
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel(/^Längd(?! med)/), "30");
  await hand.press(save);
  await expect(page.getByText("Mötestypen är sparad.").first()).toBeVisible();
  await expect(page.getByText(words("30 minuter · bokas direkt"))).toBeVisible();
  await everyoneCanUse(page);

  await signIn("amina");
  await page.goto("/moten/boka");
  await expect(page.getByRole("radio", { name: "Kort samtal i telefon" })).toBeVisible();
  await expect(page.getByText(words("30 minuter. Tiden bokas direkt."))).toBeVisible();
  expect(await heard(page, "radio")).toContain("Kort samtal i telefon");
  await everyoneCanUse(page);
});
