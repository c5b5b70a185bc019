// A meeting that somebody has asked for, as programs ask: for the stories that begin where the wish has been sent.
import { expect } from "@playwright/test";

/** The signed-in participant asks sara for one of her free times. Gives the address of the meeting for staff. */
export async function ask(page, portal, subject, slot = 0) {
  const { request } = page.context();
  const headers = { Accept: "application/json", Origin: portal.url };
  const { handlers, slots } = await (await request.get("/moten/boka", { headers })).json();
  const sara = handlers.find(({ name }) => name === "Sara Lind").id;
  const times = slots.filter(({ handler }) => handler === sara);
  const answer = await request.post("/moten", {
    form: { med: sara, tid: times[slot].start, satt: "besok", arende: subject },
    headers,
  });
  expect(answer.status()).toBe(201);
  return `/personal/moten/${(await answer.json()).id}`;
}
