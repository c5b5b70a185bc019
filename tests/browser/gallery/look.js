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

/**
 * Whatever takes the focus is seen to have taken it: it, its label or what it stands in gets an outline it did not have,
 * which is drawn in forced colours too, and it is not hidden under something.
 */
export function focus() {
  const all = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']");
  const found = [];
  const outlines = (parts) => parts.flatMap((part) => [undefined, "::before", "::after"].map((pseudo) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part, pseudo);
    if (outlineStyle === "none" || /^rgba\(.*, 0\)$|^transparent$/.test(outlineColor)) return "";
    // The browser's own ring, on the page without styles, has any width.
    return outlineStyle === "auto" || parseFloat(outlineWidth) >= 2 ? `${outlineStyle} ${outlineWidth} ${outlineColor}` : "";
  }));
  const isSeen = (parts) => parts.some((part) => {
    const box = part.getBoundingClientRect();
    return [0.1, 0.5, 0.9].some((x) => [0.2, 0.5, 0.8].some((y) => {
      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return top !== null && (part.contains(top) || top.contains(part) && top !== document.body && top !== document.documentElement);
    }));
  });
  document.activeElement?.blur();
  const rows = [...all].filter((node) => node.checkVisibility() && !node.disabled).map((node) => {
    const parts = [node, ...(node.labels ?? []), node.parentElement].filter(Boolean);
    return { node, parts, before: outlines(parts) };
  });
  for (const { node, parts, before } of rows) {
    node.focus();
    if (document.activeElement !== node) continue;
    const name = node.outerHTML.slice(0, 160);
    if (!outlines(parts).some((outline, at) => outline !== "" && outline !== before[at])) found.push(`the focus is not seen: ${name}`);
    if (!isSeen([node, ...(node.labels ?? [])])) found.push(`hidden when it has the focus: ${name}`);
  }
  document.activeElement?.blur();
  scrollTo(0, 0);
  return found;
}

/** Text twice as large, as the browser's own setting makes it; with `percent` 100 as it was. */
export function enlarge(percent) {
  document.documentElement.style.fontSize = percent === 100 ? "" : `${percent}%`;
}

/** No words end outside the window or outside the box they stand in. */
export function cut() {
  const found = [];
  const { clientWidth } = document.scrollingElement;
  const isClipped = (overflow) => overflow === "hidden" || overflow === "clip";
  const scrolls = (node) => node !== null && ["auto", "scroll"].includes(getComputedStyle(node).overflowX);
  for (const node of document.body.querySelectorAll("*")) {
    // A field of one line is scrolled by the caret, at any size.
    if (!node.checkVisibility() || node.matches("input") || node.closest(".p-hidden, .p-skip, svg")) continue;
    const name = node.outerHTML.slice(0, 160);
    const { overflowX, overflowY } = getComputedStyle(node);
    if (isClipped(overflowX) && node.scrollWidth > node.clientWidth + 1 || isClipped(overflowY) && node.scrollHeight > node.clientHeight + 1) {
      found.push(`its words are cut: ${name}`);
    }
    if (![...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim())) continue;
    // A table of days may be wider than the window where it scrolls by itself, by keys too (WCAG 1.4.10).
    if (scrolls(node.closest("[role=region][tabindex='0']"))) continue;
    const { left, right } = node.getBoundingClientRect();
    if (left < -1 || right > clientWidth + 1) found.push(`its words end outside the window: ${name}`);
  }
  return found;
}

/** What a person has written and sees on the page now, each marked so that {@link printed} finds it again. */
export function markWords() {
  const words = [...document.querySelectorAll("main [dir=auto]")];
  for (const node of words) {
    if (node.checkVisibility() && node.innerText.trim() && !node.closest("form, button")) node.dataset.seen = "";
  }
  return document.querySelectorAll("[data-seen]").length;
}

/** On paper stands what the person has written, and nothing that can only be pressed. */
export function printed() {
  const found = [];
  for (const node of document.querySelectorAll("nav, button, input:not([type=hidden]), select, textarea, .p-exit, .p-button, .p-places, .p-skip")) {
    if (node.checkVisibility() && node.getBoundingClientRect().height > 1) found.push(`it is printed: ${node.outerHTML.slice(0, 160)}`);
  }
  if (![...document.querySelectorAll("h1")].some((node) => node.checkVisibility())) found.push("the h1 is not printed");
  for (const node of document.querySelectorAll("[data-seen]")) {
    const { width, height } = node.getBoundingClientRect();
    if (!node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || width < 2 || height < 2) found.push(`the person's words are not printed: ${node.outerHTML.slice(0, 160)}`);
  }
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
