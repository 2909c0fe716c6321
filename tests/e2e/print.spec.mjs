// The report on paper: pages that are full, a head with names and versions, nothing of the screen.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { writeFile } from "node:fs/promises";
import { expect, test } from "./support/test.mjs";
import { button, heading, openSample, visit } from "./support/app.mjs";
import { pages } from "./support/pdf.mjs";
import { file } from "./support/product.mjs";
import { t } from "./support/words.mjs";

const run = promisify(execFile);

const EDITION = JSON.parse(await file("content.json")).editions.default.cited;

/** Width and height in points. */
const PAPER = { A4: [595, 842], Letter: [612, 792] };

for (const [format, [width, height]] of Object.entries(PAPER)) {
  test(`the report prints on ${format}`, async ({ page }) => {
    const { assessment } = await openSample(page, "full-member");
    await visit(page, "report");
    const pdf = await page.pdf({ format });
    const found = pages(pdf);
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThan(40);
    for (const one of found) {
      expect(Math.abs(one.width - width)).toBeLessThan(2);
      expect(Math.abs(one.height - height)).toBeLessThan(2);
      expect(one.pieces, "a page without text").toBeGreaterThan(0);
    }
    const words = await text(pdf);
    if (words) {
      const [first] = words;
      expect(first).toContain(assessment.organization.name);
      expect(first).toContain(t("report-rules"));
      expect(first).toContain(EDITION);
      const all = words.join(" ");
      expect(all).toContain(assessment.strategy.priorities[0].title);
      expect(all).not.toContain(t("skip-to-content"));
      expect(all).not.toContain(t("report-export-csv.about"));
      words.forEach((one, i) => expect(one.trim(), `page ${i + 1}`).not.toBe(""));
    }
  });
}

test("on paper there is the document and nothing of the screen", async ({ page }) => {
  const { assessment } = await openSample(page, "full-member");
  await visit(page, "report");
  const main = page.getByRole("main");
  // Kept from before: what is hidden has no role any more.
  const steps = await page.getByRole("navigation", { name: t("steps-label") }).elementHandle();
  const pager = await page.getByRole("navigation", { name: t("pager-label") }).elementHandle();
  const save = await page.getByRole("banner").getByRole("button").first().elementHandle();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const part of [steps, pager, save]) {
    await expect.poll(() => part.isVisible()).toBe(false);
  }
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("contentinfo")).toHaveCount(0);
  await expect(heading(page)).toContainText(assessment.organization.name);
  await expect(main.getByText(EDITION).first()).toBeVisible();
  await expect(main.getByRole("img").first()).toBeVisible();
  // Black on white, also where the screen is dark.
  const colours = await main.evaluate((one) => [
    getComputedStyle(one).color,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(colours[0]).toBe("rgb(0, 0, 0)");
  expect(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]).toContain(colours[1]);
});

test("the button prints", async ({ page }) => {
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => (window.printed += 1);
  });
  await openSample(page, "correspondent");
  await visit(page, "report");
  await button(page, "report-export-print").click();
  await expect.poll(() => page.evaluate(() => window.printed)).toBe(1);
});

test("every other page prints too", async ({ page }) => {
  await openSample(page, "strong-participant");
  for (const name of ["check", "profile", "recommendation", "what-if", "plan"]) {
    await visit(page, name);
    const found = pages(await page.pdf({ format: "A4" }));
    expect(found.length, name).toBeGreaterThan(0);
    found.forEach(({ pieces }, i) => expect(pieces, `${name}, page ${i + 1}`).toBeGreaterThan(0));
  }
});

/** The words of each page, where the machine has a tool for it. */
async function text(pdf) {
  const place = test.info().outputPath("report.pdf");
  await writeFile(place, pdf);
  try {
    const { stdout } = await run("pdftotext", ["-layout", place, "-"]);
    return stdout
      .split("\f")
      .slice(0, -1)
      .map((one) => one.replace(/\s+/g, " "));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
