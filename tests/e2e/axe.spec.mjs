// Every page in light and dark, on a phone and on a wide screen: no barriers that axe can find, no
// sideways scrolling, and words instead of ids.

import { expect, test } from "./support/test.mjs";
import { begin, button, choose, failApp, openSample, start, unfold, visit } from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { barriers, overflow, rawIds } from "./support/looks.mjs";
import { everywhere } from "./support/pages.mjs";
import { SAMPLES, sample } from "./support/product.mjs";
import { t } from "./support/words.mjs";

const WIDTHS = { phone: 360, wide: 1280 };

test.setTimeout(180_000);

for (const [device, width] of Object.entries(WIDTHS)) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test("every page", async ({ page }) => {
        const found = {};
        const look = async (name) => {
          await unfold(page);
          const here = await barriers(page);
          if (here.length > 0) found[name] = here;
        };
        await openSample(page, "full-member");
        await everywhere(page, look);
        expect(found).toEqual({});
      });

      test("an assessment that is still empty, and dialogs", async ({ page }) => {
        const found = {};
        const look = async (name) => {
          const here = await barriers(page);
          if (here.length > 0) found[name] = here;
        };
        await begin(page);
        for (const name of ["organization", "ambition", "strategy", "competencies/staff", "check", "profile", "recommendation", "plan", "report"]) {
          await visit(page, name);
          await unfold(page);
          await look(`empty ${name}`);
        }
        await start(page);
        const offer = (file) => choose(page, () => button(page, "begin-file.button").click(), file);
        await offer({ name: "a.twinning.json", text: JSON.stringify(await sample("strong-participant")) });
        await expect(page.getByRole("dialog", { name: t("incoming-title") })).toBeVisible();
        await look("preview of a file");
        await page.keyboard.press("Escape");
        await offer({ name: "b.json", text: "{" });
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

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const name of SAMPLES) test(`no page of ${name} scrolls sideways, and all speak in words`, async ({ page }) => {
    const found = {};
    await openSample(page, name);
    await everywhere(page, async (name) => {
      await unfold(page);
      const here = [await overflow(page), ...(await rawIds(page))].filter(Boolean);
      if (here.length > 0) found[name] = here;
    });
    expect(found).toEqual({});
  });

  test("nor does an empty assessment, a dialog, or long words", async ({ page }) => {
    const found = {};
    const look = async (name) => {
      const here = [await overflow(page), ...(await rawIds(page))].filter(Boolean);
      if (here.length > 0) found[name] = here;
    };
    await begin(page);
    await page.getByRole("textbox", { name: t("organization-name"), exact: true }).fill("Donaudampfschifffahrtsgesellschaftsnormungsinstitut".repeat(3));
    for (const name of ["organization", "ambition", "strategy", "competencies/staff", "resources", "check", "profile", "recommendation", "plan", "report"]) {
      await visit(page, name);
      await unfold(page);
      await look(`empty ${name}`);
    }
    await start(page);
    await look("start");
    const text = JSON.stringify(await sample("strong-participant"));
    await choose(page, () => button(page, "begin-file.button").click(), { name: `${"long".repeat(40)}.json`, text });
    await expect(page.getByRole("dialog", { name: t("incoming-title") })).toBeVisible();
    await look("preview of a file");
    expect(found).toEqual({});
  });
});
