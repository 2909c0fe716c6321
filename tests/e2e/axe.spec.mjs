// Every page in light and dark, on a phone and on a wide screen: no barriers that axe can find, no
// sideways scrolling, and words instead of ids.

import { expect, test } from "./support/test.mjs";
import {
  arrived,
  begin,
  button,
  choose,
  failApp,
  openSample,
  saved,
  start,
  unfold,
  visit,
} from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { barriers, overflow, rawIds } from "./support/looks.mjs";
import { PAGES, everywhere } from "./support/pages.mjs";
import { SAMPLES, sample } from "./support/product.mjs";
import { t } from "./support/words.mjs";

const WIDTHS = { phone: 360, wide: 1280 };

test.setTimeout(180_000);

/** Looks at one page after the other and keeps what is wrong with each, to be told at the end. */
function gather(page, check) {
  const found = {};
  const look = async (name) => {
    await unfold(page);
    const here = await check(page);
    if (here.length > 0) found[name] = here;
  };
  return { found, look };
}

const offer = (page, file) => choose(page, () => button(page, "begin-file.button").click(), file);

for (const [device, width] of Object.entries(WIDTHS)) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test("every page", async ({ page }) => {
        const { found, look } = gather(page, barriers);
        await openSample(page, "full-member");
        await everywhere(page, look);
        expect(found).toEqual({});
      });

      test("an assessment that is still empty, and dialogs", async ({ page }) => {
        const { found, look } = gather(page, barriers);
        await begin(page);
        for (const name of PAGES) {
          await visit(page, name);
          await look(`empty ${name}`);
        }
        await start(page);
        const text = JSON.stringify(await sample("strong-participant"));
        await offer(page, { name: "a.twinning.json", text });
        await expect(page.getByRole("dialog", { name: t("incoming-title") })).toBeVisible();
        await look("preview of a file");
        await page.keyboard.press("Escape");
        await offer(page, { name: "b.json", text: "{" });
        await expect(page.getByRole("dialog", { name: t("incoming-unread-title") })).toBeVisible();
        await look("a file that cannot be read");
        await page.keyboard.press("Escape");
        await button(page, "shelf-delete").first().click();
        await expect(page.getByRole("status")).toContainText(t("undo"));
        await look("a notice");
        expect(found).toEqual({});
      });

      test.describe("where the app cannot start or go on", () => {
        test.use({ expected: [/./] });

        test("the pages that say so", async ({ page }) => {
          await page.route("**/*.wasm", (route) => route.abort());
          await page.goto(BASE_URL);
          await expect(page.locator("#load-failed")).toBeVisible();
          expect(await barriers(page)).toEqual([]);
          await page.unroute("**/*.wasm");
          await openSample(page, "correspondent");
          await failApp(page);
          await expect(page.getByRole("alert")).toContainText(t("failed-title"));
          expect(await barriers(page)).toEqual([]);
        });
      });
    });
  }
}

test.describe("at 320 px no page scrolls sideways, and all speak in words", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  const check = async (page) => [await overflow(page), ...(await rawIds(page))].filter(Boolean);

  for (const name of SAMPLES) {
    test(`the sample ${name}`, async ({ page }) => {
      const { found, look } = gather(page, check);
      await openSample(page, name);
      await everywhere(page, look);
      expect(found).toEqual({});
    });
  }

  test("an assessment that is still empty", async ({ page }) => {
    const { found, look } = gather(page, check);
    await begin(page);
    await everywhere(page, look);
    expect(found).toEqual({});
  });

  test("words too long for any line", async ({ page }) => {
    const { found, look } = gather(page, check);
    const file = await sample("strong-participant");
    const long = "Donaudampfschifffahrtsgesellschaftsnormungsinstitut".repeat(3);
    const { organization, ambition, strategy, answers, plan } = file.assessment;
    Object.assign(organization, { name: long, acronym: long, country: long, prepared_by: long });
    Object.assign(ambition, { need: long, vision: long });
    Object.assign(ambition.committees[0], { reference: long, title: long });
    Object.assign(strategy.priorities[0], { title: long, source: long, sector: long });
    Object.assign(answers.staff, { note: long });
    Object.assign(plan.objectives[0], { text: long, owner: long });
    const given = (value) => ({ staff: { at: 1, answer: { value, note: long } } });
    file.assessment.respondents = {
      "r-1": { name: long, answers: given(1) },
      "r-2": { name: long, answers: given(5) },
    };
    await start(page);
    await offer(page, { name: `${long}.json`, text: JSON.stringify(file) });
    await expect(page.getByRole("dialog", { name: t("incoming-title") })).toBeVisible();
    await look("preview of a file");
    await button(page.getByRole("dialog"), "incoming-add").click();
    await arrived(page, "check");
    await saved(page);
    await everywhere(page, look);
    await visit(page, "competencies/staff");
    await look("a question with a long note");
    expect(found).toEqual({});
  });
});
