// Translators and extensions change the page although they are asked not to: they wrap and replace
// texts, and put elements of their own between ours. The app must go on as if nothing had happened.

import { expect, test } from "./support/test.mjs";
import {
  answerCard,
  arrived,
  button,
  openSample,
  saved,
  shelf,
  start,
  visit,
} from "./support/app.mjs";
import { like, t } from "./support/words.mjs";

const WAYS = {
  /** As translators do: each text moves into two elements of theirs. */
  "wraps every text": () => {
    for (const text of texts()) {
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  },
  /** As others do: our text is gone, and theirs is in its place. */
  "replaces every text": () => {
    for (const text of texts()) {
      const other = document.createElement("font");
      other.textContent = text.data;
      text.replaceWith(other);
    }
  },
  /** As extensions do: elements before, after and inside ours. */
  "puts elements between ours": () => {
    for (const one of document.querySelectorAll("#app :not(extension-mark):not(svg, svg *)")) {
      if (one.nextSibling?.nodeName !== "EXTENSION-MARK") {
        one.after(document.createElement("extension-mark"));
        one.prepend(document.createElement("extension-mark"));
        one.append(document.createElement("extension-mark"));
      }
    }
  },
};

/** Texts that are to be read. */
function texts() {
  const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.trim() && !parentElement.closest("font, svg, textarea, option")) {
      found.push(walker.currentNode);
    }
  }
  return found;
}

for (const [name, way] of Object.entries(WAYS)) {
  test(`the app goes on while something ${name}`, async ({ page }) => {
    await page.addInitScript(`${texts}; window.meddle = ${way}`);
    const meddle = () => page.evaluate(() => window.meddle());
    const main = page.getByRole("main");
    await openSample(page, "full-member");

    await test.step("answering", async () => {
      await visit(page, "competencies/staff");
      await meddle();
      for (const level of [1, 4]) {
        await answerCard(page, level).click();
        await expect(answerCard(page, level)).toBeChecked();
        await meddle();
      }
      await page.keyboard.press("n");
      const none = main.getByRole("radio", { name: t("answer-not-applicable") });
      await expect(none).toBeChecked();
      await meddle();
      await page.keyboard.press("5");
      await expect(answerCard(page, 5)).toBeChecked();
    });

    await test.step("rows that come and go", async () => {
      await visit(page, "ambition");
      await meddle();
      await button(main, "committee-add").click();
      await meddle();
      const references = main.getByRole("textbox", { name: t("committee-reference"), exact: true });
      await references.last().fill("ISO/TC 1");
      await meddle();
      await main
        .getByRole("radio", { name: t("status-o") })
        .last()
        .click();
      await meddle();
      await main
        .getByRole("radio", { name: t("status-p") })
        .last()
        .click();
      await meddle();
      await button(main, "committee-remove").last().click();
      await meddle();
      await page
        .getByRole("status")
        .getByRole("button", { name: t("undo") })
        .click();
    });

    await test.step("the plan", async () => {
      await visit(page, "plan");
      await meddle();
      const sentence = await main.getByRole("article").first().getByRole("heading").innerText();
      const leaveOut = main.getByRole("button", { name: `${t("plan-leave-out")} ${sentence}` });
      await leaveOut.click();
      await expect(leaveOut).toBeHidden();
      await meddle();
      await page
        .getByRole("status")
        .getByRole("button", { name: t("undo") })
        .click();
      await expect(leaveOut).toBeVisible();
    });

    await test.step("every page, and the start page", async () => {
      for (const next of [
        "organization",
        "strategy",
        "resources",
        "check",
        "profile",
        "recommendation",
        "report",
      ]) {
        await visit(page, next);
        await meddle();
      }
      await start(page);
      await meddle();
      await shelf(page)
        .getByRole("button", { name: like("shelf-duplicate") })
        .click();
      await expect(shelf(page)).toHaveCount(2);
      await meddle();
      await shelf(page)
        .first()
        .getByRole("link", { name: like("shelf-continue") })
        .click();
      await arrived(page, "check");
    });

    await visit(page, "competencies/staff");
    await page.reload();
    await expect(answerCard(page, 5)).toBeChecked();
    await saved(page);
  });
}
