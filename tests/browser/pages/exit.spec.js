// Leaving the page quickly: gone at once, the session over, and no way back by the back button.
import { button, isOver, openPlan } from "../harness/exit.js";
import { test } from "../harness/test.js";

test("the button leaves at once and ends the session", async ({ page, portal, signIn, hand }) => {
  await signIn("amina");
  await openPlan(page);
  await hand.press(button(page));
  await isOver(page, portal);
});
