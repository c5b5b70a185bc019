// What a screen reader is given: the words in the browser's own accessibility tree, not what stands in the markup.

/** Every chosen radio button, as it is read: the words of its group, then its own. */
export async function chosenTimes(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const role = (node) => node?.role?.value;
  const words = (node) => (node?.name?.value ?? "").replace(/\s+/g, " ").trim();
  const isChosen = ({ properties = [] }) => properties.some(({ name, value }) => name === "checked" && value.value === "true");
  return nodes.filter((node) => !node.ignored && role(node) === "radio" && isChosen(node)).map((radio) => {
    let around = byId.get(radio.parentId);
    while (around && (around.ignored || role(around) !== "group")) around = byId.get(around.parentId);
    return `${words(around)} ${words(radio)}`.trim();
  });
}

/** The words of everything with a role, as they are read. */
export async function heard(page, role) {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const found = nodes.filter((node) => !node.ignored && node.role?.value === role);
  return found.map((node) => (node.name?.value ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim());
}
