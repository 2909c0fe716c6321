// Every page has its own address; back, forward and reload are safe; no address is a dead end.

import { expect, test } from "./support/test.mjs";
import {
  arrived,
  begin,
  button,
  heading,
  openSample,
  saved,
  start,
  visit,
} from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { PAGES, everywhere } from "./support/pages.mjs";
import { like, t } from "./support/words.mjs";

test("every page has an address and a title of its own, and the focus on its heading", async ({
  page,
}) => {
  await openSample(page, "full-member");
  const seen = new Map();
  await everywhere(page, async (name) => {
    const title = await page.title();
    expect(title).toContain(t("app-name"));
    if (!["nowhere", "gone"].includes(name)) {
      expect([...seen.values()], name).not.toContain(title);
    }
    seen.set(name, title);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveCount(1);
  });
});

test("reload shows the same page, for every page", async ({ page }) => {
  await openSample(page, "full-member");
  for (const name of PAGES) {
    await visit(page, name);
    const title = await page.title();
    const before = await heading(page).innerText();
    await page.reload();
    await arrived(page, name);
    await expect(heading(page)).toHaveText(before.replace(/\s+/g, " "));
    expect(await page.title()).toBe(title);
  }
});

test("back and forward go through the pages as they were visited", async ({ page }) => {
  await begin(page);
  const pager = page.getByRole("navigation", { name: t("pager-label") });
  const names = ["organization", "ambition", "strategy", "competencies"];
  for (const name of names.slice(1)) {
    await pager.getByRole("link", { name: like(`page-${name}`) }).click();
    await arrived(page, name);
    await expect(heading(page)).toBeFocused();
  }
  for (const name of names.slice(0, -1).reverse()) {
    await page.goBack();
    await arrived(page, name);
    await expect(heading(page)).toHaveText(t(`page-${name}`));
  }
  await page.goBack();
  await expect(button(page, "begin-full.button")).toBeVisible();
  for (const name of names) {
    await page.goForward();
    await arrived(page, name);
  }
});

test("what was typed is there after back, forward and reload", async ({ page }) => {
  await begin(page);
  const field = page.getByRole("textbox", { name: t("organization-name"), exact: true });
  await field.pressSequentially("Bureau of Returns");
  await page.goBack();
  await expect(button(page, "begin-full.button")).toBeVisible();
  await page.goForward();
  await arrived(page, "organization");
  await expect(field).toHaveValue("Bureau of Returns");
  await page.reload();
  await expect(field).toHaveValue("Bureau of Returns");
});

test("questions lead to each other, and to the pages before and after them", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "competencies/legal-mandate");
  const steps = page.getByRole("navigation", { name: t("question-page-steps") });
  await steps.getByRole("link", { name: like("question-page-next") }).click();
  await arrived(page, "competencies/national-strategy");
  await page.goBack();
  await arrived(page, "competencies/legal-mandate");
  await steps.getByRole("link", { name: t("question-page-overview") }).click();
  await arrived(page, "competencies");
  await visit(page, "competencies/partnership");
  await steps.getByRole("link", { name: like("question-page-last") }).click();
  await arrived(page, "resources");
});

for (const address of [
  "#/nowhere",
  "#/a/unknown/plan",
  "#/a//plan",
  "#/a/sample-full-member/nothing",
  "#/%E0%A4%A",
  "#nonsense",
]) {
  test(`the address ${address} shows a page with a way on`, async ({ page }) => {
    await page.goto(BASE_URL + address);
    await expect(heading(page)).toHaveText(new RegExp(`${t("nowhere-title")}|${t("gone-title")}`));
    await page
      .getByRole("main")
      .getByRole("link", { name: t("to-start") })
      .click();
    await expect(button(page, "begin-full.button")).toBeVisible();
    await expect(page).toHaveURL(`${BASE_URL}#/`);
  });
}

test("a question that is not asked says so and leads on", async ({ page }) => {
  await openSample(page, "full-member");
  await page.goto(`${BASE_URL}#/a/sample-full-member/competencies/tea-breaks`);
  await expect(page.getByText(t("question-page-none"))).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: t("question-page-all") })
    .click();
  await arrived(page, "competencies");
});

test("a link of the app opens in a new tab when asked to", async ({ page, context }) => {
  await openSample(page, "full-member");
  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    page
      .getByRole("link", { name: t("page-plan"), exact: true })
      .click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await arrived(tab, "plan");
  await arrived(page, "profile");
  await saved(tab);
  await start(page);
});
