// What every page must be, however it looks: without barriers, without sideways scrolling, in words.

import AxeBuilder from "@axe-core/playwright";
import { ids } from "./words.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds: the rule, the place, and what is wrong there. */
export async function barriers(page) {
  // There are no frames to look into, and the page it would open for them costs time.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(" ")}: ${failureSummary.split("\n").slice(1).join(" ").trim()}`,
    ),
  );
}

/** By how much the page can be scrolled sideways, and what sticks out. */
export const overflow = (page) =>
  page.evaluate(() => {
    const root = document.scrollingElement;
    const width = root.clientWidth;
    if (root.scrollWidth <= width) return null;
    const wide = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > width + 1,
    );
    const names = wide
      .slice(0, 5)
      .map((one) => `${one.localName}.${one.getAttribute("class") ?? ""}`);
    return `${root.scrollWidth - width} px: ${names.join(", ")}`;
  });

/** Ids that stand where words belong: those of messages, and what looks like one that is missing. */
export async function rawIds(page) {
  const shown = await page.evaluate(() => {
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest("script, noscript, code, [contenteditable]")) {
        found.push(walker.currentNode.data.trim());
      }
    }
    for (const one of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      found.push(
        ...["aria-label", "title", "placeholder", "alt"].map(
          (name) => one.getAttribute(name) ?? "",
        ),
      );
    }
    return found;
  });
  const known = new Set(ids.filter((id) => /[-.]/.test(id) || id === "of"));
  const missing = /^[a-z][a-z0-9]*(-[a-z0-9]+)+(\.[a-z0-9-]+)?$/;
  const wrong = shown.filter(
    (text) => known.has(text) || missing.test(text) || /\{ ?\$/.test(text),
  );
  return [...new Set(wrong)];
}
