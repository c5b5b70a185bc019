// What everyone needs of a page, looked at in the page itself. Every function here runs in the browser, gives what it
// found as sentences, and knows nothing of the test around it.

/** One heading of the first order, a title, a language. */
export function heading() {
  const found = [];
  const titles = [...document.querySelectorAll("h1")].filter((node) => node.checkVisibility());
  if (titles.length !== 1) found.push(`${titles.length} h1`);
  if (titles.some((node) => !node.textContent.trim())) found.push("an empty h1");
  if (!document.title.trim()) found.push("no title");
  if (!document.documentElement.lang) found.push("no language");
  return found;
}

/** Nothing needs scrolling sideways, and no words stand outside what they are in. */
export function width() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth <= clientWidth) return [];
  const outside = [...document.body.querySelectorAll("*")].filter((node) => node.getBoundingClientRect().right > clientWidth + 1);
  return [`wider than the window, ${scrollWidth} > ${clientWidth}: ${outside.slice(0, 3).map((node) => node.outerHTML.slice(0, 120)).join(" | ")}`];
}

/** Everything to press is as large as a finger. Links in a sentence are as high as its line (WCAG 2.5.8, inline). */
export function targets(least) {
  const parts = (node) => [node, ...(node.labels ?? [])].map((part) => part.getBoundingClientRect()).filter((box) => box.width > 1 && box.height > 1);
  const isInline = (node) => {
    if (node.localName !== "a" || getComputedStyle(node).display !== "inline") return false;
    const around = node.closest("p, li, dd, td, figcaption, div");
    const words = (text) => text.replace(/\s+/g, " ").trim();
    return around !== null && words(around.innerText).length > words(node.innerText).length;
  };
  const all = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']");
  // A label may reach further than its words: what is met half a finger from the middle counts.
  const isMet = (node) => {
    node.scrollIntoView({ block: "center" });
    const box = parts(node)[0];
    const reach = least / 2 - 1;
    return [[0, reach], [0, -reach], [reach, 0], [-reach, 0]].every(([right, down]) => {
      const top = document.elementFromPoint(box.left + box.width / 2 + right, box.top + box.height / 2 + down);
      return top !== null && [node, ...(node.labels ?? [])].some((part) => part.contains(top));
    });
  };
  const found = [];
  for (const node of all) {
    if (!node.checkVisibility() || isInline(node)) continue;
    const boxes = parts(node);
    // What only appears when it has the focus is looked at there.
    if (boxes.length === 0 || node.matches(".p-skip")) continue;
    const wide = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
    const high = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
    if ((wide < least - 0.5 || high < least - 0.5) && !isMet(node)) found.push(`${Math.round(wide)} × ${Math.round(high)} px to press: ${node.outerHTML.slice(0, 160)}`);
  }
  scrollTo(0, 0);
  return found;
}

/** Whatever takes the focus shows it by an outline that is drawn in forced colours too, and is not hidden under something. */
export function focus() {
  const all = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']");
  const found = [];
  const outlined = (node, pseudo) => {
    const style = getComputedStyle(node, pseudo);
    // The browser's own ring, on the page without styles.
    if (style.outlineStyle === "auto") return true;
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && !/^rgba\(.*, 0\)$|^transparent$/.test(style.outlineColor);
  };
  const isSeen = (parts) => parts.some((part) => {
    const box = part.getBoundingClientRect();
    return [0.1, 0.5, 0.9].some((x) => [0.2, 0.5, 0.8].some((y) => {
      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return top !== null && (part.contains(top) || top.contains(part) && top !== document.body && top !== document.documentElement);
    }));
  });
  for (const node of all) {
    if (!node.checkVisibility() || node.disabled) continue;
    node.focus();
    if (document.activeElement !== node) continue;
    const name = node.outerHTML.slice(0, 160);
    const parts = [node, ...(node.labels ?? []), node.parentElement];
    const shows = parts.some((part) => part && [undefined, "::before", "::after"].some((pseudo) => outlined(part, pseudo)));
    if (!shows) found.push(`the focus is not seen: ${name}`);
    if (!isSeen([node, ...(node.labels ?? [])])) found.push(`hidden when it has the focus: ${name}`);
  }
  document.activeElement?.blur();
  scrollTo(0, 0);
  return found;
}

/** Whether the page has colours of its own; axe does not know the browser's. */
export function hasColours() {
  return document.styleSheets.length > 0;
}

/** What axe finds. */
export async function axe({ values, only }) {
  const runOnly = only ? { type: "rule", values: only } : { type: "tag", values };
  const { violations } = await globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, any }) => `${id}: ${help}: ${any[0]?.message ?? ""} ${html.slice(0, 160)}`));
}
