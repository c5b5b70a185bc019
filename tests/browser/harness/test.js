// What every browser test starts from: `import { test, expect, everyoneCanUse } from "../harness/test.js"`.
//
//   portal     a portal of the test's own (address, log)
//   hand       uses the page in the way of the variant: press, fill, choose, select
//   signIn     signs the page in as a demo person: await signIn("amina")
//   variant    the way of using the portal, see variant.js
//   complaints what the browser has complained about; must be empty when the test ends
import { expect, test as base } from "@playwright/test";

import { Hand } from "./hand.js";
import { startPortal } from "./portal.js";
import { withhold } from "./variant.js";
import { watch } from "./watch.js";

export { expect };
export { everyoneCanUse } from "./everyone.js";

export const test = base.extend({
  variant: ["wasm", { option: true }],

  portal: async ({}, use, testInfo) => {
    const portal = await startPortal();
    await use(portal);
    await portal.stop();
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach("portal.log", { body: portal.log(), contentType: "text/plain" });
    }
  },

  baseURL: async ({ portal }, use) => use(portal.url),

  complaints: [async ({ context, portal, variant }, use, testInfo) => {
    if (variant === "withheld") testInfo.fail();
    const complaints = watch(context, variant, portal.url);
    await withhold(context, variant);
    // The neutral site that quick exit leads to is not ours to visit.
    await context.route((url) => url.origin !== portal.url, (route) =>
      route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>Elsewhere</title>" }));
    await use(complaints);
    expect(complaints, "what the browser complains about").toEqual([]);
  }, { auto: true }],

  hand: async ({ page, variant }, use) => use(new Hand(page, variant)),

  signIn: async ({ page, portal }, use) => use(async (person) => {
    const answer = await page.context().request.post("/demo/logga-in", {
      form: { person },
      headers: { Origin: portal.url },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    await page.goto("/");
  }),
});
