// Takes the pictures of README: the portal as it is, with demo people on a fixed morning.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import { startPortal } from "./harness/portal.js";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

const PICTURES = [
  { name: "participant", person: "johan", path: "/", viewport: { width: 390, height: 844 } },
  { name: "staff", person: "sara", path: "/personal", viewport: { width: 1180, height: 844 } },
];

const portal = await startPortal();
const browser = await chromium.launch({ executablePath: process.env.PORTAL_CHROMIUM, args: ["--no-sandbox"] });
try {
  await mkdir(folder, { recursive: true });
  for (const { name, person, path, viewport } of PICTURES) {
    const context = await browser.newContext({ viewport, locale: "sv-SE", timezoneId: "Europe/Stockholm", reducedMotion: "reduce" });
    await context.request.post(`${portal.url}/demo/logga-in`, { form: { person }, headers: { Origin: portal.url } });
    const page = await context.newPage();
    await page.goto(portal.url + path, { waitUntil: "networkidle" });
    await page.screenshot({ path: `${folder}${name}.png` });
    await context.close();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await portal.stop();
}
