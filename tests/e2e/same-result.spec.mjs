// The same answers give the same result to the digit: on the pages, after delete and import, in
// the export, and on the command line.

import { expect, test } from "./support/test.mjs";
import {
  arrived,
  button,
  choose,
  download,
  heading,
  openSample,
  saved,
  shelf,
  start,
  unfold,
  visit,
} from "./support/app.mjs";
import { report } from "./support/cli.mjs";
import { sample } from "./support/product.mjs";
import { like, t } from "./support/words.mjs";

const NAME = (await sample("full-member")).assessment.organization.name;

test("delete, undo, delete again, import: the same result", async ({ page }) => {
  test.setTimeout(180_000);
  await openSample(page, "full-member");
  const before = await result(page);
  expect(before.levels).toHaveLength(10);

  await visit(page, "report");
  const main = page.getByRole("main");
  const file = await download(page, () => button(main, "report-export-file").click());
  const json = await download(page, () => button(main, "report-export-json").click());

  await test.step("delete, undo, delete again", async () => {
    await start(page);
    const remove = () =>
      shelf(page)
        .getByRole("button", { name: new RegExp(`^${t("shelf-delete")}`) })
        .click();
    await remove();
    const notice = page.getByRole("status").filter({ hasText: like("notice-deleted") });
    await expect(notice).toContainText(like("notice-deleted"));
    await expect(shelf(page)).toHaveCount(0);
    await notice.getByRole("button", { name: t("undo") }).click();
    await expect(shelf(page)).toHaveCount(1);
    await page.reload();
    await expect(shelf(page)).toContainText(NAME);
    await remove();
    await expect(shelf(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(t("shelf-empty"))).toBeVisible();
  });

  await test.step("import, with a look before anything is added", async () => {
    await choose(page, () => button(page, "begin-file.button").click(), file);
    const preview = page.getByRole("dialog", { name: t("incoming-title") });
    await expect(preview).toContainText(NAME);
    await expect(preview).toContainText(t("count-answers", { n: 42 }));
    await expect(shelf(page)).toHaveCount(0);
    await preview.getByRole("button", { name: t("incoming-add"), exact: true }).click();
    await arrived(page, "check");
    await saved(page);
  });

  expect(await result(page)).toEqual(before);

  await test.step("the command line and the export say the same", async () => {
    const cli = await report(file.text);
    const app = JSON.parse(json.text);
    // All but the day on the front: a file is reported as of the day it was saved.
    const dayless = ({ report: { facts, ...rest }, ...result }) => ({ ...result, rest });
    expect(dayless(cli)).toEqual(dayless(app));
    expect(Object.keys(cli)).toEqual(
      expect.arrayContaining(["profile", "advice", "plan", "receipt"]),
    );
    expect(cli.receipt.hash).toBe(before.hash);
    const { outcome, arrangements } = cli.advice.outcome;
    expect(before.outcome).toBe(
      t(`outcome-${outcome}`, { arrangement: t(`arrangement-${arrangements[0]}`) }),
    );
    cli.profile.areas.forEach((area, row) => {
      const [, claimed, counted] = before.levels[row].map(Number);
      // The pages show one decimal.
      expect(Math.abs(claimed - area.claimed)).toBeLessThan(0.0501);
      expect(Math.abs(counted - area.level)).toBeLessThan(0.0501);
    });
  });
});

/** What the pages say: the outcome, the figures of each area, the plan, the receipt. */
async function result(page) {
  const main = page.getByRole("main");
  await visit(page, "profile");
  await unfold(page);
  const rows = main.getByRole("table", { name: t("profile-table") }).locator("tbody tr");
  await expect(rows).toHaveCount(10);
  const levels = await rows.evaluateAll((all) =>
    all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
  );
  await visit(page, "recommendation");
  const outcome = await main.getByRole("heading", { level: 2 }).first().innerText();
  await expect(main.getByText(t("sure-refining"))).toHaveCount(0, { timeout: 20_000 });
  await unfold(page);
  const figures = await main.getByRole("table").getByRole("cell").allInnerTexts();
  expect(figures.length).toBeGreaterThan(30);
  await visit(page, "plan");
  const goals = await main.getByRole("article").getByRole("heading").allInnerTexts();
  expect(goals.length).toBeGreaterThan(0);
  await visit(page, "report");
  await expect(heading(page)).toContainText(NAME);
  const hash = await main
    .getByRole("definition")
    .filter({ hasText: /^[0-9a-f]{64}$/ })
    .innerText();
  return { outcome, levels, figures, goals, hash };
}
