// What a browser, a disk, a network or another tab can do to what people typed: nothing is lost, and
// what is wrong is said. `cargo xtask faults` runs each many times over.

import { expect, test } from "./support/test.mjs";
import {
  answerCard,
  arrived,
  begin,
  button,
  heading,
  openId,
  openSample,
  saved,
  saveState,
  shelf,
  start,
  unfold,
  visit,
} from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { like, t } from "./support/words.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 1);
const QUESTION = "competencies/staff";

const note = (page) => page.getByRole("textbox", { name: t("question-page-note"), exact: true });

test.describe("a reload right after a change loses nothing", () => {
  test.slow();

  for (const rate of [1, 4, 6]) {
    for (const [way, change, check] of [
      ["typed", (page, text) => page.keyboard.type(text), noted],
      ["pasted", (page, text) => page.keyboard.insertText(text), noted],
      ["chosen", (page, text, level) => answerCard(page, level).click(), chosen],
    ]) {
      test(`${way}, on a device ${rate} times as slow`, async ({ page }) => {
        await begin(page);
        await visit(page, QUESTION);
        const session = await page.context().newCDPSession(page);
        await session.send("Emulation.setCPUThrottlingRate", { rate });
        for (let round = 0; round < ROUNDS; round += 1) {
          const text = `round ${round}: ${"written in one go".repeat(1 + (round % 3))}`;
          const level = 1 + (round % 5);
          await note(page).fill("");
          await note(page).focus();
          await change(page, text, level);
          await page.reload();
          await check(page, text, level);
        }
      });
    }
  }

  async function noted(page, text) {
    await expect(note(page)).toHaveValue(text);
  }

  async function chosen(page, _, level) {
    await expect(answerCard(page, level)).toBeChecked();
  }
});

test.describe("undo", () => {
  /** The first committee of the sample, removed. */
  async function removed(page) {
    await openSample(page, "full-member");
    await visit(page, "ambition");
    await unfold(page);
    const committees = page.getByRole("button", { name: like("committee-remove") });
    const count = await committees.count();
    await committees.first().click();
    await expect(committees).toHaveCount(count - 1);
    return count;
  }

  test("takes back a removal, and nothing that came after it", async ({ page }) => {
    const count = await removed(page);
    await visit(page, QUESTION);
    await answerCard(page, 5).click();
    await note(page).fill("typed after the removal");
    await saved(page);
    await button(page.getByRole("status"), "undo").first().click();
    await saved(page);
    await expect(answerCard(page, 5)).toBeChecked();
    await expect(note(page)).toHaveValue("typed after the removal");
    await visit(page, "ambition");
    await unfold(page);
    await expect(page.getByRole("button", { name: like("committee-remove") })).toHaveCount(count);
  });

  test("keeps what another tab changed after it", async ({ context, page }) => {
    const count = await removed(page);
    await saved(page);
    const other = await context.newPage();
    await other.goto(`${BASE_URL}#/a/${openId(page)}/${QUESTION}`);
    await note(other).fill("from the other tab");
    await saved(other);
    await button(page.getByRole("status"), "undo").first().click();
    await saved(page);
    await unfold(page);
    await expect(page.getByRole("button", { name: like("committee-remove") })).toHaveCount(count);
    await expect(note(other)).toHaveValue("from the other tab");
    await visit(page, QUESTION);
    await expect(note(page)).toHaveValue("from the other tab");
  });

  test("takes back each answer, the last one first", async ({ page }) => {
    await begin(page);
    await visit(page, QUESTION);
    await answerCard(page, 2).click();
    await answerCard(page, 4).click();
    await note(page).pressSequentially("typed");
    const undo = button(page.getByRole("main"), "question-page-undo");
    await undo.click();
    await expect(note(page)).toHaveValue("");
    await expect(answerCard(page, 4)).toBeChecked();
    await undo.click();
    await expect(answerCard(page, 2)).toBeChecked();
    await undo.click();
    await expect(answerCard(page, 2)).not.toBeChecked();
    await expect(undo).toBeHidden();
  });
});

test("a write that is aborted without a word is said, and done when there is room", async ({
  page,
}) => {
  // As on a full disk: the request hears nothing, the transaction is aborted.
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...args) {
      const request = add.apply(this, args);
      if (window.full) {
        const silence = (event) => event.stopImmediatePropagation();
        request.addEventListener("success", silence);
        request.addEventListener("error", silence);
        this.transaction.abort();
      }
      return request;
    };
  });
  await begin(page);
  await visit(page, QUESTION);
  await page.evaluate(() => (window.full = true));
  for (let round = 0; round < ROUNDS; round += 1) {
    await answerCard(page, 1 + (round % 4)).click();
    await expect(saveState(page, "failed")).toBeVisible();
  }
  const banner = page.getByRole("alert").filter({ hasText: like("banner-failed") });
  await expect(banner).toBeVisible();
  await expect(banner).not.toContainText("()");
  await page.evaluate(() => (window.full = false));
  await saved(page);
  await expect(banner).toBeHidden();
  await page.reload();
  await expect(answerCard(page, 1 + ((ROUNDS - 1) % 4))).toBeChecked();
});

test("what two tabs changed is named to the question and the colleague, and the choice undone", async ({
  context,
  page,
}) => {
  const { assessment } = await openSample(page, "full-member");
  const other = await context.newPage();
  await other.addInitScript(() => {
    window.BroadcastChannel = class extends EventTarget {
      postMessage() {}
      close() {}
    };
  });
  const [[mine, first], [theirs, second]] = Object.entries(assessment.respondents);
  const address = (who, question) => `${BASE_URL}#/a/${openId(page)}/respondents/${who}/${question}`;
  await page.goto(address(mine, "staff"));
  await other.goto(address(theirs, "adoption"));
  await expect(other.getByRole("radio").first()).toBeVisible();
  const changed = async (tab) => {
    const level = (await answerCard(tab, 1).isChecked()) ? 2 : 1;
    await answerCard(tab, level).click();
    await expect(answerCard(tab, level)).toBeChecked();
    return level;
  };
  await changed(page);
  await saved(page);
  const level = await changed(other);
  const dialog = other.getByRole("dialog", { name: t("conflict-title") });
  await expect(dialog).toContainText(first.name);
  await expect(dialog).toContainText(second.name);
  await expect(dialog).toContainText(t("indicator-staff"));
  await expect(dialog).toContainText(t("indicator-adoption"));
  await dialog.getByRole("button", { name: t("conflict-take-theirs") }).click();
  await saved(other);
  await expect(answerCard(other, level)).not.toBeChecked();
  await button(other.getByRole("status"), "undo").click();
  await expect(answerCard(other, level)).toBeChecked();
  await saved(other);
});

test.describe("a database that changes under the app", () => {
  test("deleted by another tab: said, and kept again with the next change", async ({
    context,
    page,
  }) => {
    await begin(page);
    await visit(page, QUESTION);
    await answerCard(page, 3).click();
    await saved(page);
    const other = await context.newPage();
    await other.goto(`${BASE_URL}${"404"}`);
    await other.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase("twinning-toolkit");
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    await expect(saveState(page, "gone")).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: t("banner-gone") })).toBeVisible();
    await answerCard(page, 4).click();
    await saved(page);
    await page.reload();
    await expect(answerCard(page, 4)).toBeChecked();
  });

  test("changed by a later version of the app: that is said, and not that the browser refuses", async ({
    page,
  }) => {
    await page.goto(`${BASE_URL}404`);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open("twinning-toolkit", 99);
          request.onsuccess = () => resolve(request.result.close());
          request.onerror = reject;
        }),
    );
    await start(page);
    await expect(page.getByRole("alert")).toContainText(t("banner-newer"));
  });
  test.use({ expected: [/404/] });
});

test.describe("what answers in the place of the app's files", () => {
  test.use({ expected: [/./] });

  const page_ = { status: 200, contentType: "text/html", body: "<!doctype html><p>Sign in" };

  test("a page to sign in is not taken for words", async ({ page }) => {
    await page.route("**/en.ftl", (route) => route.fulfill(page_));
    await page.goto(BASE_URL);
    await expect(page.locator("#load-failed")).toBeVisible();
    await page.unroute("**/en.ftl");
    await page.locator("#load-failed").getByRole("button").click();
    await expect(button(page, "begin-full.button")).toBeVisible();
  });

  for (const file of ["en.questions.ftl", "en.results.ftl", "content.results.json"]) {
    test(`nor for ${file}, and trying again helps`, async ({ page }) => {
      await page.route(`**/${file}`, (route) => route.fulfill(page_));
      await begin(page);
      await page.evaluate((address) => (location.hash = address), `#/a/${openId(page)}/profile`);
      await expect(heading(page)).toHaveText(t("no-rest-title"));
      await page.unroute(`**/${file}`);
      await button(page, "no-rest-again").click();
      await expect(heading(page)).toHaveText(t("page-profile"));
    });

    test(`${file} is gone because the site was updated: a reload is offered`, async ({ page }) => {
      await page.route(`**/${file}`, (route) => route.fulfill({ status: 404, body: "none" }));
      await begin(page);
      await page.evaluate((address) => (location.hash = address), `#/a/${openId(page)}/profile`);
      await expect(heading(page)).toHaveText(t("replaced-title"));
      await page.unroute(`**/${file}`);
      await button(page, "failed-reload").click();
      await expect(heading(page)).toHaveText(t("page-profile"));
    });
  }
});

test("many assessments are searched, sorted and paged", async ({ page }) => {
  await begin(page);
  await page.getByLabel(t("organization-name")).fill("Body 000");
  await saved(page);
  await page.evaluate(many, 45);
  await start(page);
  await page.reload();
  await expect(shelf(page)).toHaveCount(20);
  const pages = page.getByRole("navigation", { name: t("shelf-pages") });
  await expect(pages).toContainText(t("shelf-page", { n: 1, all: 3, found: 46 }));
  await page.getByRole("combobox", { name: t("shelf-order") }).selectOption(t("order-by-name"));
  await expect(shelf(page).first()).toContainText("Body 000");
  await button(pages, "shelf-page-after").click();
  await button(pages, "shelf-page-after").click();
  await expect(shelf(page)).toHaveCount(6);
  await expect(shelf(page).last()).toContainText("Body 045");
  await page.getByRole("textbox", { name: t("shelf-search") }).fill("body 03");
  await expect(shelf(page)).toHaveCount(11);
  await page.getByRole("textbox", { name: t("shelf-search") }).fill("body 031");
  await expect(shelf(page)).toHaveCount(1);
  await shelf(page).getByRole("link", { name: like("shelf-continue") }).click();
  await arrived(page, "organization");
  await expect(page.getByLabel(t("organization-name"))).toHaveValue("Body 031");
});

/** Stores the only assessment there is so many times more, each under another id and name. */
async function many(count) {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open("twinning-toolkit"));
  const writing = database.transaction(["records", "entries"], "readwrite");
  const [records, entries] = ["records", "entries"].map((name) => writing.objectStore(name));
  const record = (await done(records.getAll())).pop();
  const [entry] = await done(entries.getAll());
  const [key] = await done(entries.getAllKeys());
  for (let n = 1; n <= count; n += 1) {
    const id = `body-${n}`;
    const name = `Body ${String(n).padStart(3, "0")}`;
    const renamed = (text) => text.replaceAll(record.id, id).replaceAll("Body 000", name);
    records.add({ ...record, id, text: renamed(record.text) });
    if (typeof entry === "string") {
      entries.add(renamed(entry), id);
    } else {
      entries.add(JSON.parse(renamed(JSON.stringify(entry))), ...(entries.keyPath ? [] : [id]));
    }
  }
  await new Promise((resolve) => (writing.oncomplete = resolve));
  database.close();
  return key;
}

test.describe("a reload paints its own page", () => {
  for (const width of [360, 1280]) {
    test(`nothing moves on a screen of ${width} pixels`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await openSample(page, "full-member");
      await page.addInitScript(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            window.shift += entry.value;
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      for (const name of ["organization", QUESTION, "resources", "profile", "recommendation", "plan", "report"]) {
        await visit(page, name);
        await page.reload();
        await expect(heading(page)).not.toHaveText(t("opening-title"));
        await expect(page.locator("[aria-busy]")).toHaveCount(0);
        expect(await page.evaluate(() => window.shift), name).toBeLessThanOrEqual(0.1);
      }
    });
  }
});
