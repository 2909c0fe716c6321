// Answers are kept when they are given: a page closed at once, a browser killed, two tabs, a browser
// that keeps nothing, a full disk.

import { expect, test, watch } from "./support/test.mjs";
import {
  answerCard,
  begin,
  button,
  download,
  heading,
  openId,
  saved,
  saveState,
  shelf,
  start,
  visit,
} from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { barriers } from "./support/looks.mjs";
import { inBrowser, inBrowserThatDies, inFolder } from "./support/persistent.mjs";
import { stored } from "./support/stored.mjs";
import { like, t } from "./support/words.mjs";

const QUESTION = "competencies/staff";

/** How often the browser is killed; `cargo xtask faults` does it more often. */
const KILLS = Number(process.env.KILLS ?? 3);

/** After a kill at most that is gone which the browser itself had not taken over: on a machine that
    is busy with other things, one change in a hundred, and one at least. They are counted. */
const LOST = Math.max(1, KILLS / 100);

/** Begins an assessment and goes to a question. */
async function toQuestion(page) {
  await begin(page);
  await visit(page, QUESTION);
  await expect(answerCard(page, 4)).toBeVisible();
}

test.describe("after the browser has gone", () => {
  /** What the person sees next: one frame, some 16 ms. No word of “Saved” is waited for. */
  const frame = (page) =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

  /** Opens the browser again and looks at the page that was left. */
  const again = (folder, address, look) =>
    inBrowser(folder, async (page, context) => {
      const seen = watch(context);
      await page.goto(address);
      await look(page);
      await expect(saveState(page, "saved")).toBeVisible();
      expect(seen.troubles()).toEqual([]);
    });

  test("an answer is there though the page was closed at once", async () => {
    await inFolder(async (folder) => {
      let address;
      await inBrowser(folder, async (page) => {
        await toQuestion(page);
        address = page.url();
        await answerCard(page, 4).click();
        await page.close();
      });
      await again(folder, address, (page) => expect(answerCard(page, 4)).toBeChecked());
    });
  });

  /**
   * Changes something, kills the browser one frame later, and looks: what is there then is the
   * change, or what was there before it.
   */
  async function kills(change, shown) {
    let [address, before, lost] = [undefined, "none", 0];
    await inFolder(async (folder) => {
      for (let kill = 0; kill < KILLS; kill += 1) {
        let after;
        await inBrowserThatDies(folder, async (page) => {
          if (address) {
            await page.goto(address);
          }
          after = await change(page, kill);
          await frame(page);
          address = page.url();
        });
        await again(folder, address, async (page) => {
          let found;
          await expect(async () => {
            found = await shown(page);
            expect([before, after]).toContain(found);
          }).toPass();
          lost += found === after ? 0 : 1;
          before = found;
        });
      }
    });
    console.log(`${lost} of ${KILLS} changes were lost with a browser that was killed`);
    expect(lost).toBeLessThanOrEqual(LOST);
  }

  test("an answer is there though the browser was killed right after it", async () => {
    const chosen = async (page) => {
      for (const level of [1, 2, 3, 4, 5]) {
        if (await answerCard(page, level).isChecked()) {
          return level;
        }
      }
      return "none";
    };
    await kills(async (page, kill) => {
      if (kill === 0) {
        await toQuestion(page);
      }
      await answerCard(page, 1 + (kill % 5)).click();
      return chosen(page);
    }, chosen);
  });

  test("a letter is there though the browser was killed right after it", async () => {
    const field = (page) =>
      page.getByRole("textbox", { name: t("organization-name"), exact: true });
    await kills(
      async (page, kill) => {
        if (kill === 0) {
          await begin(page);
        }
        await field(page).press("End");
        await page.keyboard.press("x");
        return field(page).inputValue();
      },
      async (page) => (await field(page).inputValue()) || "none",
    );
  });
});

test.describe("two tabs", () => {
  /** A tab that hears nothing of the other: as one that slept. */
  async function deaf(context) {
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.BroadcastChannel = class extends EventTarget {
        postMessage() {}
        close() {}
      };
    });
    return page;
  }

  test("a change in one tab shows in the other", async ({ context, page }) => {
    await toQuestion(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(answerCard(other, 4)).not.toBeChecked();
    await answerCard(page, 4).click();
    await expect(answerCard(other, 4)).toBeChecked();
    await answerCard(other, 2).click();
    await expect(answerCard(page, 2)).toBeChecked();
    await saved(page);
    await saved(other);
  });

  test("what another tab deleted and put back is not overwritten without a word", async ({
    context,
    page,
  }) => {
    await toQuestion(page);
    // So many changes that a count begun anew would stay behind them.
    for (const level of [1, 2, 3, 4]) {
      await answerCard(page, level).click();
      await saved(page);
    }
    const other = await context.newPage();
    await start(other);
    await shelf(other)
      .getByRole("button", { name: like("shelf-delete") })
      .click();
    await other.getByRole("status").getByRole("button", { name: t("undo") }).click();
    await shelf(other)
      .getByRole("link", { name: like("shelf-continue") })
      .click();
    await visit(other, "organization");
    const name = other.getByRole("textbox", { name: t("organization-name"), exact: true });
    await name.fill("Bureau of Second Thoughts");
    await saved(other);

    await answerCard(page, 5).click();
    // Either the first page goes on from what was put back, or it asks.
    const dialog = page.getByRole("dialog", { name: t("conflict-title") });
    await expect(dialog.or(saveState(page, "saved"))).toBeVisible();
    await other.reload();
    await expect(name).toHaveValue("Bureau of Second Thoughts");
  });

  for (const [way, kept] of [
    ["keep-both", "theirs, and a copy of mine"],
    ["take-theirs", "theirs"],
    ["keep-mine", "mine"],
  ]) {
    test(`a tab that is behind asks before it overwrites: ${way} leaves ${kept}`, async ({
      context,
      page,
    }) => {
      await toQuestion(page);
      const id = openId(page);
      const other = await deaf(context);
      await other.goto(page.url());
      await expect(answerCard(other, 4)).toBeVisible();
      await answerCard(page, 4).click();
      await saved(page);

      await answerCard(other, 2).click();
      const dialog = other.getByRole("dialog", { name: t("conflict-title") });
      await expect(dialog).toBeVisible();
      expect(await barriers(other)).toEqual([]);
      // It can wait; a line stays, and nothing is overwritten meanwhile.
      await dialog.getByRole("button", { name: t("conflict-later") }).click();
      await expect(dialog).toBeHidden();
      await expect(
        other.getByRole("alert").filter({ hasText: t("conflict-banner") }),
      ).toBeVisible();
      await expect(saveState(other, "conflict")).toBeVisible();
      await button(other, "conflict-decide").click();
      await dialog.getByRole("button", { name: t(`conflict-${way}`) }).click();
      await saved(other);
      await expect(dialog).toBeHidden();
      await expect(answerCard(other, way === "take-theirs" ? 4 : 2)).toBeChecked();

      await page.goto(`${BASE_URL}#/a/${id}/${QUESTION}`);
      await page.reload();
      await expect(answerCard(page, way === "keep-mine" ? 2 : 4)).toBeChecked();
      await start(page);
      await expect(shelf(page)).toHaveCount(way === "keep-both" ? 2 : 1);
    });
  }
});

test.describe("a browser that keeps nothing", () => {
  const ways = {
    "IndexedDB throws": () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
    },
    "there is no IndexedDB": () => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
    },
  };

  for (const [way, block] of Object.entries(ways)) {
    test(`${way}: said at once, with a way to save a file`, async ({ page }) => {
      await page.addInitScript(block);
      await start(page);
      const banner = page.getByRole("alert").filter({ hasText: like("banner-memory") });
      await expect(banner).toBeVisible();
      await button(page, "begin-full.button").click();
      await visit(page, QUESTION);
      await answerCard(page, 4).click();
      await expect(answerCard(page, 4)).toBeChecked();
      await expect(saveState(page, "memory")).toBeVisible();
      await expect(saveState(page, "saved")).toBeHidden();
      const file = await download(page, () => button(banner, "save-to-file").click());
      expect(JSON.parse(file.text).assessment.answers.staff.value).toBe(4);
    });
  }
});

test("a write that is refused is said, not called saved; the next one is tried again", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...args) {
      if (window.full) {
        throw new DOMException("The disk is full.", "QuotaExceededError");
      }
      return add.apply(this, args);
    };
  });
  await toQuestion(page);
  await saved(page);
  const before = await stored(page);
  await page.evaluate(() => (window.full = true));
  await answerCard(page, 4).click();
  await expect(saveState(page, "failed")).toBeVisible();
  await expect(saveState(page, "saved")).toBeHidden();
  const banner = page.getByRole("alert").filter({ hasText: like("banner-failed") });
  await expect(banner).toContainText("The disk is full.");
  const file = await download(page, () => button(banner, "save-to-file").click());
  expect(JSON.parse(file.text).assessment.answers.staff.value).toBe(4);
  expect(await stored(page)).toEqual(before);

  await page.evaluate(() => (window.full = false));
  await answerCard(page, 5).click();
  await saved(page);
  await expect(banner).toBeHidden();
});

test("“Saved” is said only after the browser has confirmed", async ({ page }) => {
  await page.addInitScript(holdBack);
  await toQuestion(page);
  await saved(page);
  const before = await stored(page);
  await page.evaluate(() => (window.hold = true));
  await answerCard(page, 4).click();
  await expect(saveState(page, "saving")).toBeVisible();
  // The write has happened, but the app was not told: it may not claim it.
  await expect.poll(() => stored(page)).not.toEqual(before);
  await expect(saveState(page, "saving")).toBeVisible();
  await expect(saveState(page, "saved")).toBeHidden();
  await page.evaluate(() => window.letGo());
  await saved(page);
});

test("a change made while another is being written is kept though the page is closed at once", async ({
  context,
  page,
}) => {
  await page.addInitScript(holdBack);
  await toQuestion(page);
  await saved(page);
  const before = await stored(page);
  await page.evaluate(() => (window.hold = true));
  await answerCard(page, 4).click();
  await expect.poll(() => stored(page)).not.toEqual(before);
  await answerCard(page, 5).click();
  await expect(answerCard(page, 5)).toBeChecked();
  const address = page.url();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(address);
  await expect(answerCard(again, 5)).toBeChecked();
});

test("the browser is asked to keep the answers once there are some, and only then", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.asked = 0;
    StorageManager.prototype.persist = async () => {
      window.asked += 1;
      return true;
    };
  });
  await start(page);
  await expect(page.getByText(t("contract-not-promised"))).toBeVisible();
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await button(page, "begin-full.button").click();
  await expect(heading(page)).toHaveText(t("page-organization"));
  await saved(page);
  await visit(page, QUESTION);
  await answerCard(page, 3).click();
  await saved(page);
  expect(await page.evaluate(() => window.asked)).toBe(1);
  await page
    .getByRole("link", { name: t("app-name") })
    .first()
    .click();
  await expect(page.getByText(t("contract-promised"))).toBeVisible();
});

/** Lets the confirmation of each write wait while `hold` is set, until `letGo` is called. */
function holdBack() {
  const held = [];
  window.hold = false;
  window.letGo = () => {
    window.hold = false;
    held.splice(0).forEach((tell) => tell());
  };
  const { set, get } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "oncomplete");
  Object.defineProperty(IDBTransaction.prototype, "oncomplete", {
    get,
    set(listener) {
      const late = function (event) {
        const tell = () => listener.call(this, event);
        return this.mode === "readwrite" && window.hold ? void held.push(tell) : tell();
      };
      set.call(this, typeof listener === "function" ? late : listener);
    },
  });
}
