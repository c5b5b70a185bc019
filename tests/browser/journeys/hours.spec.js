// Amina declares a day in one press; sara says something else about another, amina objects, and sara answers.
import { everyoneCanUse, expect, test } from "../harness/test.js";
import { words } from "../harness/words.js";

test("one press declares the day, can be undone, and the handler confirms it", async ({ page, hand, signIn }) => {
  await signIn("amina");
  await hand.press(page.getByRole("navigation").getByRole("link", { name: "Timmar" }));
  await expect(page.getByRole("heading", { level: 1, name: "Mina timmar" })).toBeVisible();
  const press = page.getByRole("button", { name: words("Samma som sist: 9.00–13.00") });
  await everyoneCanUse(page);
  await hand.press(press);
  await expect(page.getByText(words("Sparat. tisdag 24 november: 9.00–13.00"))).toBeVisible();
  await everyoneCanUse(page);

  await hand.press(page.getByRole("button", { name: "Ångra" }));
  await expect(press).toBeVisible();
  await hand.press(press);
  await expect(page.getByRole("button", { name: "Ångra" })).toBeVisible();

  await signIn("sara");
  const waiting = page.getByRole("region", { name: "Timmar att bekräfta" });
  await expect(waiting.getByText(words("4 dagar väntar"))).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(waiting.getByRole("link", { name: "Amina Yusuf" }));
  await expect(page.getByRole("heading", { level: 1, name: words("Timmar för Amina Yusuf") })).toBeVisible();
  await everyoneCanUse(page);
  await hand.press(page.getByRole("link", { name: words("måndag 23 november till söndag 29 november") }));
  await hand.press(page.getByRole("button", { name: words("Bekräfta veckans 2 dagar") }));
  await expect(page.getByText(words("2 dagar är bekräftade."))).toBeVisible();
  await everyoneCanUse(page);

  await signIn("amina");
  await expect(page.getByRole("link", { name: words("Sara Lind har bekräftat dina timmar") })).toBeVisible();
});

test("both see both figures, and an objection is answered", async ({ page, hand, signIn }) => {
  await signIn("sara");
  await hand.press(page.getByRole("region", { name: "Timmar att bekräfta" }).getByRole("link", { name: "Amina Yusuf" }));
  const thursday = page.getByRole("listitem").filter({ hasText: "torsdag 19 november" });
  await hand.press(thursday.getByRole("link", { name: /^Titta eller ändra/ }));
  await hand.fill(page.getByLabel("Till", { exact: true }), "12.00");
  await hand.press(page.getByRole("button", { name: "Bekräfta med ändringen" }));
  // What is missing is said, and what was typed is still there.
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByLabel("Till", { exact: true })).toHaveValue("12.00");
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel("Varför ändrar du?"), "Du gick kl. 12.");
  await hand.press(page.getByRole("button", { name: "Bekräfta med ändringen" }));
  await expect(page.getByText("Dagen är bekräftad med ändring.")).toBeVisible();

  await signIn("amina");
  await hand.press(page.getByRole("link", { name: words("Sara Lind har bekräftat torsdag 19 november") }));
  await hand.press(page.getByRole("link", { name: "torsdag 19 november" }));
  await expect(page.getByText("Du gick kl. 12.")).toBeVisible();
  await everyoneCanUse(page);
  await hand.fill(page.getByLabel("Vad stämmer inte?"), "Jag var kvar till ett.");
  await hand.press(page.getByRole("button", { name: "Skicka invändningen" }));
  await expect(page.getByText("Din invändning är skickad.")).toBeVisible();
  await everyoneCanUse(page);

  await signIn("sara");
  await hand.press(page.getByRole("link", { name: words("Amina Yusuf invänder mot timmarna") }));
  await hand.choose(page.getByRole("radio", { name: words("Det ändras till: 9.00–13.00") }));
  await hand.fill(page.getByLabel(words("Ord till Amina")), "Du har rätt.");
  await everyoneCanUse(page);
  await hand.press(page.getByRole("button", { name: "Skicka svaret" }));
  await expect(page.getByText("Svaret är skickat.")).toBeVisible();
  await everyoneCanUse(page);
});
