// A portal of the test's own: the real binary with demo people, a new database and a free port.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const binary = process.env.PORTAL_BINARY ?? fileURLToPath(new URL("../../../target/debug/portal", import.meta.url));

/** When the demo begins: a Tuesday morning, so that no test depends on the day it is run. */
export const BEGIN = "2026-11-24T08:00:00+01:00";

const LONGEST_START = 30_000;

/** Starts a portal. `settings` are further `PORTAL_...` settings. Gives its address, its log and how to stop it. */
export async function startPortal(settings = {}) {
  const folder = await mkdtemp(join(tmpdir(), "portal-browser-"));
  const listen = `127.0.0.1:${await freePort()}`;
  const url = `http://${listen}`;
  const log = [];
  const child = spawn(binary, ["serve", "--demo"], {
    cwd: folder,
    env: {
      ...process.env,
      PORTAL_LISTEN: listen,
      PORTAL_PUBLIC_ORIGIN: url,
      PORTAL_DATABASE_URL: `sqlite:${join(folder, "portal.sqlite")}`,
      PORTAL_NOW: BEGIN,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.on("data", (data) => log.push(String(data)));
  child.stderr.on("data", (data) => log.push(String(data)));
  child.on("error", (error) => log.push(String(error)));
  const ended = once(child, "exit");
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid) {
      child.kill("SIGTERM");
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(url, child);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${log.join("")}`);
  }
  return { url, log: () => log.join(""), stop };
}

async function ready(url, child) {
  const end = Date.now() + LONGEST_START;
  while (Date.now() < end) {
    if (child.exitCode !== null || !child.pid) throw new Error("the portal ended while starting");
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the portal is not ready");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
