// The recommendation: one answer on the first screen, reasons at three depths, paths that lead to
// their questions, and figures that get exact while the page is read.

import { expect, test } from "./support/test.mjs";
import { arrived, begin, button, heading, openSample, saved, visit } from "./support/app.mjs";
import { press, tabTo } from "./support/keys.mjs";
import { SAMPLES } from "./support/product.mjs";
import { exactly, like, t } from "./support/words.mjs";

/** A fold of the page by the words of its line; what it is about may follow them. */
const fold = (within, id, about = "") =>
  within.locator("summary").filter({ hasText: new RegExp(`^\\s*${like(id).source}.*${about}`) });

/** The card of an arrangement. */
const card = (page, arrangement) =>
  page.getByRole("article").filter({
    has: page.getByRole("heading", { name: t(`arrangement-${arrangement}`), exact: true }),
  });

test.describe("on a phone the first screen says what to do next", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  const inView = async (page, what) => {
    const { y, height } = await what.boundingBox();
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(640);
  };

  for (const name of SAMPLES) {
    test(`the sample ${name}`, async ({ page }) => {
      await openSample(page, name);
      await visit(page, "recommendation");
      const main = page.getByRole("main");
      await inView(page, main.getByRole("heading", { level: 2 }).first());
      await inView(page, main.getByText(t("recommendation-next"), { exact: true }));
      await inView(page, main.getByRole("link", { name: t("recommendation-to-plan") }));
    });
  }

  test("an assessment that is still empty", async ({ page }) => {
    await begin(page);
    await visit(page, "recommendation");
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 2 }).first()).toHaveText(
      t("outcome-not-enough-evidence"),
    );
    const link = main.getByRole("link", { name: t("recommendation-to-question") });
    await inView(page, link);
    await link.click();
    await expect(page).toHaveURL(/\/competencies\/[^/]+$/);
  });
});

test("the comparison gets exact while the page is read, and says how exact it is", async ({
  page,
}) => {
  await openSample(page, "strong-participant");
  await visit(page, "recommendation");
  const main = page.getByRole("main");
  const exact = main.getByText(like("compare-exact"));
  await expect(exact).toBeVisible();
  await expect(main.getByText(t("sure-refining"))).toHaveCount(0, { timeout: 20_000 });
  // Of 100: a standard error of 0.005 is half of one.
  const text = await exact.innerText();
  const [draws, error] = text.match(/\d+(\.\d+)?/g).map(Number);
  expect(draws).toBeGreaterThanOrEqual(2000);
  expect(error).toBeGreaterThan(0);
  expect(error).toBeLessThanOrEqual(0.5);
  // The table has the figures of the chart: the shares of each arrangement add up to all.
  await fold(main, "profile-figures", t("compare-title").slice(0, 8)).click();
  const rows = main.getByRole("table", { name: t("compare-chart") }).locator("tbody tr");
  await expect(rows).toHaveCount(4);
  for (const row of await rows.all()) {
    const cells = await row.getByRole("cell").allInnerTexts();
    const sum = cells.slice(0, 4).reduce((sum, cell) => sum + parseFloat(cell), 0);
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(2);
  }
});

test("reasons, rules and sources are reached by keyboard", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "recommendation");
  const chair = card(page, "chair");
  await expect(chair.getByText(like("verdict-near"))).toBeVisible();
  await press(page, fold(chair, "recommendation-reasons"));
  await expect(chair.getByText(t("report-against"), { exact: true })).toBeVisible();
  await expect(chair.getByText(like("path-total"))).toBeVisible();
  await press(page, fold(chair, "recommendation-tree"));
  await press(page, fold(chair, "rule-full-member"));
  const rule = chair.getByRole("listitem").filter({ has: fold(page, "rule-full-member") });
  await expect(rule.getByText(t("rule-full-member.met"))).toBeVisible();
  await expect(rule.getByText(like("source-cited", { clause: "ST.3" }))).toBeVisible();
  // What is no rule of ISO says so.
  const ours = fold(chair, "rule-management-backing");
  await expect(ours).toContainText(t("standing-ours"));
});

test("what is not checked against the rules says so", async ({ page }) => {
  await openSample(page, "correspondent");
  await visit(page, "recommendation");
  const mine = card(page, "p-member");
  await press(page, fold(mine, "recommendation-reasons"));
  await press(page, fold(mine, "recommendation-tree"));
  await expect(fold(mine, "rule-new-rights-committee")).toContainText(t("standing-unverified"));
  // Where no work of the body helps, the rule says why.
  const chair = card(page, "chair");
  await press(page, fold(chair, "recommendation-reasons"));
  await expect(chair.getByText(t("path-none"))).toBeVisible();
  await expect(chair.getByText(t("rule-full-member.not-met")).first()).toBeVisible();
});

test("a step of a path leads to its question", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "recommendation");
  const chair = card(page, "chair");
  await press(page, fold(chair, "recommendation-reasons"));
  const name = t("indicator-neutrality");
  await press(page, chair.getByRole("link", { name: new RegExp(`^${name}`) }));
  await arrived(page, "competencies/neutrality");
  await expect(heading(page)).toContainText(name);
});

test("the ladder says where the body stands, in words too", async ({ page }) => {
  await openSample(page, "correspondent");
  await visit(page, "recommendation");
  const main = page.getByRole("main");
  const places = { here: t("rung-o-member"), next: t("rung-p-member") };
  await expect(main.getByText(t("ladder-stands", places))).toBeVisible();
  const here = main.getByRole("listitem").filter({ hasText: t("ladder-here") });
  await expect(here.getByRole("heading")).toHaveText(t("rung-o-member"));
});

test("the criteria are put in order by keyboard, and the order is kept", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "recommendation");
  const main = page.getByRole("main");
  await press(page, button(main, "order-begin"));
  const list = main.getByRole("list", { name: t("order-title") });
  const items = list.getByRole("listitem");
  await expect(items).toHaveCount(4);
  const second = items.nth(1);
  await expect(second).toContainText(t("score-need"));
  await press(page, button(second, "order-up"));
  await expect(items.first()).toContainText(t("score-need"));
  // At the end of the list the focus is on the only way back.
  const focused = page.locator(":focus");
  await expect(focused).toHaveText(new RegExp(`^${t("order-down")}\\s+${t("score-need")}$`));
  await page.keyboard.press("Enter");
  await expect(items.nth(1)).toContainText(t("score-need"));
  await page.keyboard.press("Enter");
  await expect(items.nth(2)).toContainText(t("score-need"));
  await saved(page);
  await page.reload();
  await expect(items.nth(2)).toContainText(t("score-need"));
  await press(page, button(main, "order-end"));
  await expect(main.getByText(exactly("order-none"))).toBeVisible();
  await tabTo(page, button(main, "order-begin"));
});

test("where there are several editions of the rules, one is chosen, and the choice is kept", async ({
  page,
}) => {
  // A second edition, invented: the first one under another name.
  const id = "invented";
  const change = (file, add) =>
    page.route(`**/${file}`, async (route) => {
      const answer = await route.fetch();
      const json = await answer.json();
      add(json);
      await route.fulfill({ response: answer, json });
    });
  await change("content.json", ({ editions }) => editions.others.push({ ...editions.default, id, cited: "12th" }));
  await change("content.results.json", ({ policies }) => {
    policies.push({ ...policies[0], id, edition: "12th", default: false });
  });
  await openSample(page, "full-member");
  await visit(page, "recommendation");
  const main = page.getByRole("main");
  const editions = main.getByRole("combobox", { name: t("edition-used"), exact: true });
  await expect(editions.getByRole("option")).toHaveCount(2);
  const used = editions.getByRole("option", { selected: true });
  await expect(used).not.toContainText(id);
  await editions.selectOption({ index: 1 });
  await expect(used).toContainText(id);
  await saved(page);
  await page.reload();
  await expect(used).toContainText(id);
});
