// What if: things are tried beside the saved assessment, which changes only when they are adopted.

import { expect, test } from "./support/test.mjs";
import { button, openId, openSample, saved, visit } from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { barriers, overflow } from "./support/looks.mjs";
import { stored } from "./support/stored.mjs";
import { like, t } from "./support/words.mjs";

const LEVEL_5 = t("answer-level", { level: 5, name: t("level-5") });

/** Opens the page by its link on the recommendation. */
async function open(page) {
  await visit(page, "recommendation");
  await page.getByRole("main").getByRole("link", { name: t("what-if-open") }).click();
  await expect(page).toHaveURL(/\/what-if$/);
}

/** Tries another answer to the question about the strategy. */
async function tryStrategy(page) {
  const main = page.getByRole("main");
  await main.locator("summary").filter({ hasText: t("area-mandate") }).click();
  const field = main.getByRole("combobox", { name: new RegExp(t("indicator-national-strategy")) });
  await field.selectOption({ label: LEVEL_5 });
}

const bar = (page) => page.getByRole("main").getByRole("status");

/** The entry of one thing that is tried. */
const tried = (page, name) =>
  page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: `${t("undo")} ${name}`, exact: true }) });

test("what is tried shows its difference, stays for the session, and leaves nothing stored", async ({
  page,
}) => {
  await openSample(page, "full-member");
  await open(page);
  const before = await stored(page);
  await expect(bar(page)).toContainText(t("what-if-nothing"));
  await tryStrategy(page);
  await expect(bar(page)).toContainText(t("what-if-same"));
  const name = t("indicator-national-strategy");
  await expect(tried(page, name)).toContainText(LEVEL_5);
  const table = page.getByRole("table", { name: t("what-if-difference-about") });
  await expect(table.getByRole("rowheader", { name: t("area-mandate.short") })).toBeVisible();
  await expect(table.getByRole("rowheader", { name: t("arrangement-chair") })).toHaveCount(0);

  // Other pages show the saved assessment, and the way back what is tried.
  await visit(page, "competencies/national-strategy");
  await expect(page.getByRole("radio", { name: /^\s*5/ })).not.toBeChecked();
  await visit(page, "recommendation");
  const back = page.getByRole("main").getByRole("link", { name: t("what-if-go-on", { n: 1 }) });
  await back.click();
  await expect(tried(page, name)).toBeVisible();

  await button(page, "what-if-discard").click();
  await expect(bar(page)).toContainText(t("what-if-nothing"));
  expect(await stored(page)).toEqual(before);
  await page.getByRole("button", { name: t("undo"), exact: true }).click();
  await expect(tried(page, name)).toContainText(LEVEL_5);
  expect(await stored(page)).toEqual(before);
  await page.reload();
  await expect(bar(page)).toContainText(t("what-if-nothing"));
  expect(await stored(page)).toEqual(before);
});

test("what is adopted is stored as one change, which can be undone", async ({ page }) => {
  await openSample(page, "full-member");
  await open(page);
  await tryStrategy(page);
  const trips = page.getByRole("textbox", { name: t("count-trips"), exact: true });
  const was = await trips.inputValue();
  await trips.fill("9");
  await expect(tried(page, t("count-trips"))).toContainText(
    t("what-if-change", { from: was, to: 9 }),
  );
  await button(page, "what-if-adopt").click();
  const notice = page.getByText(t("notice-adopted", { n: 2 }));
  await expect(notice).toBeVisible();
  await saved(page);
  await visit(page, "resources");
  await expect(trips).toHaveValue("9");
  await page.getByRole("button", { name: t("undo"), exact: true }).click();
  await expect(trips).toHaveValue(was);
  await saved(page);
  await page.reload();
  await expect(trips).toHaveValue(was);
});

test("the steps of a path bring what they promise, and each can be taken back", async ({
  page,
}) => {
  await openSample(page, "full-member");
  await open(page);
  const main = page.getByRole("main");
  const chair = t("arrangement-chair");
  await main.locator("summary").filter({ hasText: t("what-if-path", { arrangement: chair }) }).click();
  await button(main, "what-if-try-all").click();
  const table = page.getByRole("table", { name: t("what-if-difference-about") });
  const row = table.getByRole("row").filter({
    has: page.getByRole("rowheader", { name: chair, exact: true }),
  });
  await expect(row).toContainText(t("feasibility-near"));
  await expect(row).toContainText(t("feasibility-feasible"));
  // Each step is certain; without one of them the area may still just be there, without both not.
  for (const indicator of ["consensus", "neutrality"]) {
    const name = t(`indicator-${indicator}`);
    await button(tried(page, name), "undo").click();
    await expect(tried(page, name)).toHaveCount(0);
  }
  await expect(row).toHaveCount(0);
});

test("what matters most can be tried", async ({ page }) => {
  await openSample(page, "full-member");
  await open(page);
  const before = await stored(page);
  await button(page.getByRole("main"), "order-begin").click();
  await expect(tried(page, t("order-title"))).toContainText(t("order-nothing"));
  expect(await stored(page)).toEqual(before);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test("the result stays in sight", async ({ page }) => {
    await openSample(page, "full-member");
    await open(page);
    await page.getByRole("textbox", { name: t("count-years-secured"), exact: true }).focus();
    const { y, height } = await bar(page).boundingBox();
    expect(y).toBeGreaterThanOrEqual(0);
    expect(height).toBeLessThan(130);
    expect(y + height).toBeLessThan(640);
    expect(await overflow(page)).toBe(null);
  });
});

for (const colorScheme of ["light", "dark"]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("no barriers while something is tried", async ({ page }) => {
      await openSample(page, "full-member");
      await page.goto(`${BASE_URL}#/a/${openId(page)}/what-if`);
      await tryStrategy(page);
      await expect(tried(page, t("indicator-national-strategy"))).toBeVisible();
      await page.locator("main summary").filter({ hasText: like("what-if-path") }).first().click();
      expect(await barriers(page)).toEqual([]);
    });
  });
}
