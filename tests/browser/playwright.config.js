// Which tests run in which way of using the portal: journeys in every way, pages with and without JavaScript and narrow,
// islands and script only where there is JavaScript to speak of.
import { defineConfig } from "@playwright/test";

const phone = { width: 390, height: 844 };
const smallest = { width: 320, height: 640 };

/** What `variant` means stands in harness/variant.js. */
const way = (variant, testMatch, use = {}) => ({
  name: variant,
  testMatch,
  use: { variant, viewport: phone, ...use },
});

const everything = /(journeys|pages|islands|script)\/.*\.spec\.js/;
const journeysAndPages = /(journeys|pages)\/.*\.spec\.js/;
const gallery = /gallery\/.*\.spec\.js/;
const journeys = /journeys\/.*\.spec\.js/;
// A journey that uses no island on its way is the same whatever becomes of the WebAssembly file.
const journeysWithIslands = /journeys\/(booking|desk|goal|group|hours|moving|plan|time_wish)\.spec\.js/;

export default defineConfig({
  testDir: ".",
  outputDir: "results/artifacts",
  reporter: [["list"], ["./harness/count.js"], ["json", { outputFile: "results/report.json" }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 10_000,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.PORTAL_CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking"],
    },
  },
  projects: [
    way("wasm", everything),
    way("plain", journeysAndPages, { javaScriptEnabled: false }),
    // Every stop on the way to a button is a press of its own.
    { ...way("keyboard", journeys), timeout: 300_000 },
    way("narrow", journeysAndPages, { viewport: smallest }),
    way("missing", journeysWithIslands),
    way("corrupt", journeysWithIslands),
    way("pending", journeysWithIslands),
    { ...way("gallery", gallery, { viewport: smallest }), timeout: 1_500_000 },
    // What islands do is shown to need them: here each of these tests is expected to fail.
    { ...way("withheld", /islands\/.*\.spec\.js/), expect: { timeout: 2_000 }, timeout: 30_000 },
  ],
});
