// Back, forward and reload: nothing is sent again, and nothing typed is lost on the way.
import { expect, test } from "../harness/test.js";

const next = (page) => page.getByRole("button", { name: "Fortsätt" });

test("back into the booking after it is made does not offer to send it again", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/moten/boka");
  await hand.choose(page.getByRole("radio", { name: "Sara Lind" }));
  await hand.press(next(page));
  await hand.choose(page.getByRole("group", { name: "fredag 27 november 2026" }).getByRole("radio").first());
  await hand.press(next(page));
  await hand.choose(page.getByRole("radio", { name: "Telefon" }));
  await hand.press(next(page));
  await hand.press(page.getByRole("button", { name: /^Skicka till/ }));
  await expect(page.getByRole("heading", { level: 1, name: /Möte med/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("button", { name: /^Skicka till/ })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: "Vem vill du träffa?" })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1, name: /Möte med/ })).toBeVisible();
  await page.goto("/moten");
  await expect(page.getByText("fredag 27 november 2026")).toHaveCount(1);
});

test("a page with something to mend can be loaded again with the words in it", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/moten/boka");
  await hand.choose(page.getByRole("radio", { name: "Sara Lind" }));
  await hand.press(next(page));
  await hand.choose(page.getByRole("group", { name: "fredag 27 november 2026" }).getByRole("radio").first());
  await hand.press(next(page));
  await expect(page.getByRole("heading", { level: 1, name: "Hur vill du ses?" })).toBeVisible();
  await hand.fill(page.getByRole("textbox", { name: "Vad vill du prata om?" }), "Praktiken");
  await hand.press(next(page));
  await expect(page).toHaveTitle(/^Fel: /);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Vad vill du prata om?" })).toHaveValue("Praktiken");
});

test("of two tabs that change the same goal the later sees both texts, and its own is not lost", async ({ page, context, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/mal");
  const goal = await page.getByRole("link", { name: "Jag vill jobba i ett bageri" }).getAttribute("href");
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`${goal}/andra`);
  const words = (tab) => tab.getByRole("textbox").first();
  const save = (tab) => tab.getByRole("button", { name: /^Spara/ }).first();
  await hand.fill(words(page), "Jag vill baka bröd");
  await hand.press(save(page));
  await expect(page.getByText("Jag vill baka bröd").first()).toBeVisible();
  await words(other).fill("Jag vill baka tårtor");
  await save(other).click();
  await expect(other.getByText("Jag vill baka bröd").first()).toBeVisible();
  await expect(words(other)).toHaveValue("Jag vill baka tårtor");
});

test("after signing out the way back shows nothing", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/plan");
  await hand.press(page.getByRole("button", { name: "Logga ut" }));
  await expect(page.getByRole("link", { name: "Logga in" }).first()).toBeVisible();
  for (const _ of [1, 2]) {
    await page.goBack();
    await expect(page.getByText("Inloggad:")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1, name: "Min plan" })).toHaveCount(0);
  }
});
