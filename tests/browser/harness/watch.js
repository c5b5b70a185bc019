// What the browser complains about: errors in the console (the content policy's among them), uncaught errors, and
// anything fetched from elsewhere. One complaint fails the test.
import { belongsTo } from "./variant.js";

/** Refusals, and a network that a test has cut: the browser reports both although nothing is wrong with the page. */
const EXPECTED =
  /^Failed to load resource: (the server responded with a status of (401|404|409|413|422)|net::ERR_(FAILED|INTERNET_DISCONNECTED))/;

/** Begins to listen to every page of the context. Gives the list that complaints are added to. */
export function watch(context, variant, home) {
  const complaints = [];
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    if (EXPECTED.test(message.text()) || belongsTo(variant, message)) return;
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error()}`));
  context.on("request", (request) => {
    if (!request.url().startsWith(home) && !request.isNavigationRequest()) {
      complaints.push(`fetched from elsewhere: ${request.url()}`);
    }
  });
  return complaints;
}
