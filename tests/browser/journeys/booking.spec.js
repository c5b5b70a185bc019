// Booking a meeting, from the list and back to it, in every way of using the portal.
import { everyoneCanUse, expect, test } from "../harness/test.js";

test("amina books a time with sara, changes her mind about how, and cancels", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/moten");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Boka en tid" }));

  await expect(page.getByText(/1\p{Cf}* av \p{Cf}*4/u)).toBeVisible();
  await hand.press(page.getByRole("button", { name: "Fortsätt" }));
  await expect(page).toHaveTitle(/^Fel: /);
  await everyoneCanUse(page);
  await hand.choose(page.getByRole("radio", { name: "Sara Lind" }));
  await hand.choose(page.getByRole("radio", { name: "Samtal", exact: true }));
  await hand.fill(page.getByRole("textbox", { name: "Tolk" }), "arabiska");
  await hand.press(page.getByRole("button", { name: "Fortsätt" }));

  await expect(page.getByRole("heading", { level: 1, name: "När vill du ses?" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Fortsätt" }));
  await expect(page.getByText("Välj en tid.").first()).toBeVisible();
  await everyoneCanUse(page);
  const friday = page.getByRole("group", { name: "fredag 27 november 2026" });
  await hand.choose(friday.getByRole("radio", { name: "kl. 10.25–11.35" }));
  await hand.press(page.getByRole("button", { name: "Fortsätt" }));

  await expect(page.getByRole("heading", { level: 1, name: "Hur vill du ses?" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.choose(page.getByRole("radio", { name: "Telefon" }));
  await hand.fill(page.getByRole("textbox", { name: "Vad vill du prata om?" }), "Praktikplatsen på kaféet");
  await hand.press(page.getByRole("button", { name: "Fortsätt" }));

  await expect(page.getByRole("heading", { level: 1, name: "Stämmer det här?" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Ändra hur" }));
  await hand.choose(page.getByRole("radio", { name: "Promenad" }));
  await hand.press(page.getByRole("button", { name: "Fortsätt" }));
  await expect(page.getByText("Promenad")).toBeVisible();
  await expect(page.getByText("Praktikplatsen på kaféet")).toBeVisible();
  await hand.press(page.getByRole("button", { name: /^Skicka till/ }));

  await expect(page.getByRole("heading", { level: 1, name: /Möte med/ })).toBeVisible();
  await expect(page.getByText("svarar oftast inom två arbetsdagar")).toBeVisible();
  await everyoneCanUse(page);
  const place = page.url();
  await page.reload();
  await expect(page.getByText("fredag 27 november 2026 kl. 10.25–11.35").first()).toBeVisible();

  await hand.press(page.getByRole("link", { name: "Avboka" }));
  await expect(page.getByRole("heading", { level: 1, name: "Vill du avboka tiden?" })).toBeVisible();
  await everyoneCanUse(page);
  await hand.fill(page.getByRole("textbox", { name: /Varför avbokar du/ }), "Jag är sjuk");
  await hand.press(page.getByRole("button", { name: "Ja, avboka" }));
  await expect(page.getByText("Du har avbokat tiden.")).toBeVisible();
  expect(page.url()).toBe(place);
  await everyoneCanUse(page);
});

test("johan answers the time erik proposes by choosing another", async ({ page, hand, signIn }) => {
  await signIn("johan");
  await page.goto("/moten");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: "Svara på förslaget" }));
  await expect(page.getByRole("heading", { name: /föreslår en annan tid/ })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Välj en annan tid" }));
  await hand.press(page.getByRole("button", { name: "Visa fler tider" }));
  const day = page.getByRole("group", { name: "tisdag 22 december 2026" });
  await hand.choose(day.getByRole("radio", { name: "kl. 9.00–9.45" }));
  await hand.press(page.getByRole("button", { name: "Fortsätt" }));
  await expect(page.getByRole("heading", { level: 1, name: "Stämmer det här?" })).toBeVisible();
  await hand.press(page.getByRole("button", { name: /^Skicka till/ }));
  await expect(page.getByText("Väntar på svar")).toBeVisible();
});

test("amina undoes a cancellation she did not mean", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await page.goto("/moten");
  await hand.press(page.locator(".p-meetings__when").first());
  await expect(page.getByRole("heading", { level: 1, name: /Möte med/ })).toBeVisible();
  const place = page.url();
  await expect(page.getByRole("link", { name: "Lägg till i kalendern" })).toHaveAttribute("href", /kalender\.ics$/);
  await hand.press(page.getByRole("link", { name: "Avboka" }));
  await hand.press(page.getByRole("button", { name: "Ja, avboka" }));
  await expect(page.getByText("Du har avbokat tiden.")).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Ångra avbokningen" }));
  await expect(page.getByText("Avbokningen är ångrad.")).toBeVisible();
  expect(page.url()).toBe(place);
  await expect(page.getByRole("link", { name: "Avboka" })).toBeVisible();
  await everyoneCanUse(page);
});
