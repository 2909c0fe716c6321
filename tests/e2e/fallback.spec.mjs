// Where the app cannot start or cannot go on: plain words, a way out, and the data.

import { readFile } from "node:fs/promises";
import { expect, test } from "./support/test.mjs";
import {
  answerCard,
  arrived,
  begin,
  button,
  failApp,
  heading,
  openId,
  saved,
  shelf,
  visit,
} from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { rawIds } from "./support/looks.mjs";
import { t } from "./support/words.mjs";

/** A notice of the first screen; its words are in `index.html`, which no message id names. */
const notice = (page, id) => page.locator(`#${id}`);

test("without JavaScript the first screen says what this is and what is missing", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(BASE_URL);
  await expect(page.getByRole("heading", { name: t("start-title") })).toBeVisible();
  for (const id of [
    "start-lead",
    "start-journey",
    "promise-private",
    "promise-development",
    "promise-not-iso",
  ]) {
    await expect(page.getByText(t(id))).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: /JavaScript/ })).toBeVisible();
  await expect(notice(page, "loading")).toBeHidden();
  await expect(notice(page, "no-wasm")).toBeHidden();
  await expect(notice(page, "load-failed")).toBeHidden();
  await context.close();
});

test("the first screen is there before the app is", async ({ page }) => {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(BASE_URL, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { name: t("start-title") })).toBeVisible();
  await expect(notice(page, "loading")).toBeVisible();
  await expect(notice(page, "no-wasm")).toBeHidden();
  await expect(notice(page, "load-failed")).toBeHidden();
  await expect(button(page, "begin-full.button")).toBeHidden();
  letGo();
  await expect(button(page, "begin-full.button")).toBeVisible();
  // The app has taken the place of the first screen: nothing is there twice.
  await expect(page.getByRole("heading", { name: t("start-title") })).toHaveCount(1);
});

test.describe("without WebAssembly", () => {
  // What was on its way for the app is not used: the browser may remark on it.
  test.use({ expected: [/preloaded using link preload but not used/] });

  test("the page explains and offers no broken start", async ({ page }) => {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto(BASE_URL);
    await expect(notice(page, "no-wasm")).toBeVisible();
    await expect(notice(page, "no-wasm")).toContainText("WebAssembly");
    await expect(notice(page, "load-failed")).toBeHidden();
    await expect(notice(page, "loading")).toBeHidden();
  });
});

test.describe("when something fails on the way", () => {
  test.use({ expected: [/./] });

  for (const part of ["app_bg.wasm", "app.js", "__wasm_split.js", "content.json", "en.ftl"]) {
    test(`${part} cannot be had: the page says so, and trying again helps`, async ({ page }) => {
      await page.route(`**/${part}`, (route) => route.abort());
      await page.goto(BASE_URL);
      await expect(notice(page, "load-failed")).toBeVisible();
      await expect(notice(page, "no-wasm")).toBeHidden();
      await page.unroute(`**/${part}`);
      await notice(page, "load-failed").getByRole("button").click();
      await expect(button(page, "begin-full.button")).toBeVisible();
    });
  }

  for (const part of ["split_questions.wasm", "en.questions.ftl"]) {
    test(`${part} cannot be had: what was begun is kept, and trying again helps`, async ({ page }) => {
      await page.route(`**/${part}`, (route) => route.abort());
      await begin(page);
      await page.getByLabel(t("organization-name")).fill("Standards Body");
      await saved(page);
      await page.getByRole("link", { name: t("page-ambition") }).first().click();
      await expect(heading(page)).toHaveText(t("no-rest-title"));
      await expect(page.getByRole("main")).toContainText(t("no-rest-text"));
      expect(await rawIds(page)).toEqual([]);
      await page.unroute(`**/${part}`);
      await button(page, "no-rest-again").click();
      await expect(heading(page)).toHaveText(t("page-ambition"));
      await page.goBack();
      await expect(page.getByLabel(t("organization-name"))).toHaveValue("Standards Body");
    });
  }

  test("a host that does not know what WebAssembly is serves it all the same", async ({ page }) => {
    await page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-type": "application/octet-stream" };
      delete headers["x-content-type-options"];
      await route.fulfill({ response, headers });
    });
    await begin(page);
    await visit(page, "profile");
    await expect(heading(page)).toHaveText(t("page-profile"));
  });

  test("the first pages work while the rest is on its way, and every word of them is there", async ({ page }) => {
    let arrive;
    const held = new Promise((resolve) => (arrive = resolve));
    await page.route("**/split_questions.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(BASE_URL);
    await expect(button(page, "begin-full.button")).toBeVisible();
    expect(await rawIds(page)).toEqual([]);
    await begin(page);
    await page.getByLabel(t("organization-name")).fill("Standards Body");
    await saved(page);
    expect(await rawIds(page)).toEqual([]);
    const id = openId(page);
    await page.goto(`${BASE_URL}#/`);
    await expect(shelf(page)).toHaveCount(1);
    expect(await rawIds(page)).toEqual([]);
    await page.goto(`${BASE_URL}#/a/${id}/profile`);
    await expect(page.getByRole("main")).toContainText(t("coming-text"));
    expect(await rawIds(page)).toEqual([]);
    arrive();
    await expect(heading(page)).toHaveText(t("page-profile"));
  });

  test("questions are answered while what results need is on its way, and every word of them is there", async ({ page }) => {
    const results = "**/{split_results.wasm,en.results.ftl,content.results.json}";
    await page.route(results, (route) => route.abort());
    await begin(page);
    for (const name of ["ambition", "strategy", "competencies", "competencies/staff"]) {
      await visit(page, name);
      await expect(heading(page)).not.toHaveText(t("opening-title"));
      expect(await rawIds(page), name).toEqual([]);
    }
    await page.getByRole("radio").nth(2).check();
    await saved(page);
    await page.reload();
    await expect(page.getByRole("radio").nth(2)).toBeChecked();
    await visit(page, "profile");
    await expect(heading(page)).toHaveText(t("no-rest-title"));
    await page.unroute(results);
    await button(page, "no-rest-again").click();
    await expect(heading(page)).toHaveText(t("page-profile"));
  });

  test("a module that this browser cannot read is told as too old a browser", async ({ page }) => {
    await page.route("**/app_bg.wasm", (route) =>
      route.fulfill({ status: 200, contentType: "application/wasm", body: "no module" }),
    );
    await page.goto(BASE_URL);
    await expect(notice(page, "no-wasm")).toBeVisible();
  });

  test("a sample that cannot be had is said, and the app goes on", async ({ page }) => {
    await page.route("**/samples/*", (route) => route.abort());
    await page.goto(BASE_URL);
    await button(page, "sample-open").first().click();
    await expect(page.getByRole("status")).toContainText(
      t("notice-sample-unread", { detail: "" }).split("(")[0],
    );
    await page.unroute("**/samples/*");
    await button(page, "sample-open").first().click();
    await expect(heading(page)).toHaveText(t("page-profile"));
  });

  test("if the app fails, it says so, offers the data, and reload goes on", async ({ page }) => {
    await begin(page);
    await visit(page, "competencies/staff");
    await page.keyboard.press("4");
    await saved(page);
    await failApp(page);
    const failed = page.getByRole("alert").filter({ hasText: t("failed-title") });
    await expect(failed).toContainText(t("failed-safe"));
    const data = failed.getByRole("link", { name: t("failed-download") });
    const [given] = await Promise.all([page.waitForEvent("download"), data.click()]);
    const file = JSON.parse(await readFile(await given.path(), "utf8"));
    expect(file.assessment.answers.staff.value).toBe(4);
    await failed.getByRole("button", { name: t("failed-reload") }).click();
    await arrived(page, "plan");
    await visit(page, "competencies/staff");
    await expect(answerCard(page, 4)).toBeChecked();
  });
});
