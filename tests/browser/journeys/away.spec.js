// Away today: each meeting left gets another time to answer, and the day is time off.
import { moveClock } from "../harness/clock.js";
import { heard } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

test("sara is away for the rest of the day, and amina says yes to another time", async ({ page, portal, hand, signIn }) => {
  await signIn("sara");
  await moveClock(page, portal, "2026-11-26T07:30:00+01:00");
  await signIn("sara");
  await hand.press(page.getByRole("link", { name: "Jag är borta i dag" }));
  await expect(page.getByRole("link", { name: words("torsdag 26 november 2026 kl. 10.00") })).toBeVisible();
  expect(await heard(page, "heading")).toEqual(expect.arrayContaining(["Jag är borta i dag", "Möten som är kvar i dag"]));
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Ja, jag är borta resten av dagen" }));
  await expect(page.getByText("Du är ledig resten av dagen.").first()).toBeVisible();
  await everyoneCanUse(page);

  await signIn("amina");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: words("Svara Sara Lind") }));
  await expect(page.getByText("Jag är borta i dag och kan tyvärr inte ses då.")).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Ja, tiden passar" }));
  await expect(page.getByText("Bokad", { exact: true }).first()).toBeVisible();
  await expect(page.locator(".p-meeting__when").first()).toHaveText(words("fredag 27 november 2026 kl. 9.00–9.45 (45 minuter)"));
});
