// Networks as people have them: slow, silent, cut when the server has already done what it was asked.

/** The 3G preset: 400 ms there and back, 400 kbit/s. */
export async function slow(page) {
  const session = await page.context().newCDPSession(page);
  const throughput = (400 * 1024) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false, latency: 400, downloadThroughput: throughput, uploadThroughput: throughput,
  });
}

/** The server gets what is posted to `url` and does it; the answer is lost on the way. Gives how often. */
export async function loseAnswers(page, url) {
  const lost = { count: 0 };
  await page.route(url, async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch();
    lost.count += 1;
    await route.abort();
  });
  return lost;
}

/** Requests to `url` wait. Gives when one has come (and which), and how to let them all go on. */
export async function hold(page, url, method = "POST") {
  let come;
  let release;
  const arrived = new Promise((resolve) => { come = resolve; });
  const released = new Promise((resolve) => { release = resolve; });
  await page.route(url, async (route) => {
    if (route.request().method() !== method) return route.fallback();
    come(route.request());
    await released;
    // Nobody may wait for it any more.
    await route.fallback().catch(() => {});
  });
  return { arrived, release };
}
