// A stand-in: a coordinator says who is away, participants are told and meet the word wherever the name stands.
import { heard } from "../harness/heard.js";
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

test("lena lets nils stand in for sara, amina is told, and sara comes back", async ({ page, hand, signIn }) => {
  await signIn("lena");
  await hand.press(page.getByRole("link", { name: "Vikarier", exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: "Vikarier i ert team" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Ny vikarie" }));
  await expect(page.getByRole("heading", { level: 1, name: "Vem är borta?" })).toBeVisible();
  await everyoneCanUse(page);
  const save = page.getByRole("button", { name: "Spara vikarien" });
  await hand.press(save);
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.select(page.getByLabel("Den som är borta"), "Sara Lind, Case manager");
  await hand.select(page.getByLabel("Vikarie", { exact: true }), "Nils Åberg, Case manager");
  await page.getByLabel("Första dagen").fill("2026-11-24");
  await page.getByLabel("Sista dagen").fill("2026-12-04");
  expect(await heard(page, "combobox")).toEqual(expect.arrayContaining(["Den som är borta", "Vikarie"]));
  await hand.press(save);
  await expect(page.getByText("Vikarien är sparad, och deltagarna får veta det.").first()).toBeVisible();
  await expect(page.getByText(words("Nils Åberg är vikarie för Sara Lind"))).toBeVisible();
  await everyoneCanUse(page);

  await signIn("amina");
  await expect(page.getByRole("link", { name: words("Sara Lind är borta från tisdag 24 november 2026 till fredag 4 december 2026. Nils Åberg är vikarie.") })).toBeVisible();
  await everyoneCanUse(page);
  await page.goto("/moten/boka");
  await expect(page.getByText(words("vikarie för Sara")).first()).toBeVisible();
  expect(await heard(page, "radio")).toContain("Nils Åberg");
  await everyoneCanUse(page);

  await signIn("lena");
  await hand.press(page.getByRole("link", { name: "Vikarier", exact: true }));
  await hand.press(page.getByRole("button", { name: words("Sara är tillbaka") }));
  await expect(page.getByText("Deltagarna får veta att det är som vanligt igen.").first()).toBeVisible();
  await everyoneCanUse(page);
});
