// The start page: samples, the short check that grows, copies, deleting with undo, what is announced.

import { expect, test } from "./support/test.mjs";
import {
  answerCard,
  arrived,
  begin,
  button,
  download,
  heading,
  openId,
  openSample,
  saved,
  shelf,
  start,
  visit,
} from "./support/app.mjs";
import { SAMPLES } from "./support/product.mjs";
import { like, t } from "./support/words.mjs";

/** What each sample is meant to show. */
const FITS = {
  correspondent: "p-member",
  "full-member": "convenor",
  "strong-participant": "secretariat",
};

for (const name of SAMPLES) {
  test(`the sample ${name} shows what it is meant to show`, async ({ page }) => {
    const { assessment } = await openSample(page, name);
    await expect(page.getByRole("banner")).toContainText(
      assessment.organization.acronym || assessment.organization.name,
    );
    await visit(page, "recommendation");
    // To a correspondent member no other is open, so that there is nothing to compare.
    const says = name === "correspondent" ? "outcome-recommended.only" : "outcome-recommended";
    const fits = t(says, { arrangement: t(`arrangement-${FITS[name]}`) });
    await expect(page.getByRole("heading", { name: fits, exact: true })).toBeVisible();
    await start(page);
    await expect(shelf(page)).toContainText(assessment.organization.name);
    await expect(shelf(page)).toContainText(t("shelf-answered", { n: 42, all: 42 }));
  });
}

test("a sample that is here already is opened, not added again", async ({ page }) => {
  await openSample(page, "correspondent");
  await openSample(page, "correspondent");
  await start(page);
  await expect(shelf(page)).toHaveCount(1);
});

test("the quick check grows into the full assessment and keeps its answers", async ({ page }) => {
  const main = page.getByRole("main");
  await begin(page, "begin-short");
  await visit(page, "competencies");
  const progress = (n) => main.getByText(like("competencies-progress", { n })).first();
  const asked = async (n) => Number((await progress(n).innerText()).match(/\d+/g)[1]);
  const short = await asked(0);
  await main.getByRole("link", { name: t("competencies-begin") }).click();
  for (let n = 0; n < short; n += 1) {
    await expect(page).toHaveURL(/competencies\/[^/]+$/);
    const question = page.url().split("/").pop();
    // Its title comes last: until then the keys have nobody to hear them.
    await arrived(page, `competencies/${question}`);
    await page.keyboard.press("3");
    await expect(answerCard(page, 3)).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(new RegExp(`/${question}$`));
  }
  await visit(page, "recommendation");
  await expect(main).toContainText(t("recommendation-indication"));
  await visit(page, "competencies");
  await button(main, "competencies-grow").click();
  await expect.poll(() => asked(short)).toBe(42);
  await saved(page);
  await page.reload();
  await expect(progress(short)).toBeVisible();
  expect(await asked(short)).toBe(42);
});

test("a copy is separate, a deleted assessment comes back, and both are announced", async ({
  page,
}) => {
  const { assessment } = await openSample(page, "correspondent");
  const { name } = assessment.organization;
  await start(page);
  const status = page.getByRole("status");
  await shelf(page)
    .getByRole("button", { name: like("shelf-duplicate") })
    .click();
  await expect(status).toContainText(t("notice-duplicated"));
  await expect(shelf(page)).toHaveCount(2);
  const copy = shelf(page).filter({ hasText: t("copy-of", { name }) });
  await copy.getByRole("link", { name: like("shelf-continue") }).click();
  await expect(heading(page)).toBeVisible();
  await visit(page, "organization");
  const field = page.getByRole("textbox", { name: t("organization-name"), exact: true });
  await field.fill("Another body");
  await saved(page);
  await start(page);
  await expect(shelf(page).filter({ hasText: "Another body" })).toHaveCount(1);
  await expect(shelf(page).filter({ hasText: name })).toHaveCount(1);

  await shelf(page)
    .filter({ hasText: name })
    .getByRole("button", { name: like("shelf-delete") })
    .click();
  await expect(status).toContainText(like("notice-deleted"));
  await expect(shelf(page)).toHaveCount(1);
  await status.getByRole("button", { name: t("undo") }).click();
  await expect(shelf(page).filter({ hasText: name })).toHaveCount(1);
  await page.reload();
  await expect(shelf(page)).toHaveCount(2);
});

test("an answer that was cleared comes back", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "competencies/staff");
  const chosen = page.getByRole("radio", { checked: true });
  await expect(chosen.first()).toBeVisible();
  const count = await chosen.count();
  await button(page, "question-page-clear").click();
  const status = page.getByRole("status");
  await expect(status).toContainText(t("question-page-cleared"));
  await expect(chosen).toHaveCount(0);
  await status.getByRole("button", { name: t("undo") }).click();
  await expect(chosen).toHaveCount(count);
  await saved(page);
});

test("a file that was saved is remembered beside the assessment", async ({ page }) => {
  await begin(page);
  const id = openId(page);
  await visit(page, "competencies/staff");
  await answerCard(page, 3).click();
  await saved(page);
  await start(page);
  // There is something to lose now.
  await expect(shelf(page)).toContainText(t("shelf-never-filed"));
  const file = await download(page, () =>
    shelf(page)
      .getByRole("button", { name: like("save-to-file") })
      .click(),
  );
  expect(JSON.parse(file.text).id).toBe(id);
  await expect(shelf(page)).toContainText(t("shelf-filed", { days: 0 }));
  await page.reload();
  await expect(shelf(page)).toContainText(t("shelf-filed", { days: 0 }));
});
