// Files that are damaged, not ours, too large, or of another version: a clear sentence says what is
// wrong and where, what can be read is offered, and nothing that is stored changes.

import { writeFile } from "node:fs/promises";
import { expect, test } from "./support/test.mjs";
import {
  arrived,
  button,
  choose,
  download,
  openSample,
  saved,
  shelf,
  start,
  visit,
} from "./support/app.mjs";
import { sample } from "./support/product.mjs";
import { stored } from "./support/stored.mjs";
import { like, t } from "./support/words.mjs";

const OURS = await sample("strong-participant");
const TEXT = JSON.stringify(OURS, null, 2);

/** The file with something changed in it. */
function changed(change) {
  const file = structuredClone(OURS);
  change(file);
  return JSON.stringify(file);
}

/** Files of which nothing can be taken, with what is said about each. */
const UNREADABLE = {
  "a damaged file": [
    TEXT.replace('"version"', '"ver\u0007sion'),
    like("problem-not-json"),
    /\d+:\d+ \(line:column\)/,
  ],
  "a truncated file": [
    TEXT.slice(0, TEXT.length / 2),
    like("problem-not-json"),
    /\d+:\d+ \(line:column\)/,
  ],
  "an empty file": ["", like("problem-not-json")],
  "a JSON file of another program": [
    JSON.stringify({ name: "package", version: 3 }),
    like("problem-not-ours"),
  ],
  "a list": ["[1, 2, 3]", like("problem-not-ours")],
  "a picture": [
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
    like("problem-not-json"),
  ],
  "a file of 25 MB": [" ".repeat(25_000_000), like("problem-too-large")],
};

/** Files of which the rest can be taken, with what is said about each, and the place. */
const PARTLY = {
  "a file of a later version": [
    changed((file) => (file.version = 99)),
    like("problem-newer"),
    "version",
  ],
  "a file with an answer that makes no sense": [
    changed((file) => (file.assessment.answers["cib-votes"].value = "many")),
    like("problem-unreadable"),
    "assessment.answers.cib-votes.value",
  ],
  "a file with a section that makes no sense": [
    changed((file) => (file.assessment.resources = [])),
    like("problem-unreadable"),
    "assessment.resources",
  ],
  "a file with a question that is not asked here": [
    changed((file) => (file.assessment.answers["tea-breaks"] = { value: 5 })),
    like("problem-unknown-indicator"),
    "assessment.answers.tea-breaks",
  ],
  "a file of other questions": [
    changed((file) => (file.instrument.id = "other")),
    like("problem-other-instrument"),
    "instrument.id",
  ],
  "a file under another edition": [
    changed((file) => (file.rules = "iso-supplement-17-2026")),
    like("problem-other-rules"),
    "rules",
  ],
  "a file changed by hand": [
    changed((file) => (file.assessment.organization.p_memberships += 1)),
    like("problem-changed"),
    "receipt",
  ],
};

const dialog = (page) => page.getByRole("dialog");

/** Offers a file by the button of the start page. */
async function offer(page, content) {
  // From the disk, as people do: a large one would be slow on its way through the test's own line.
  const file = test.info().outputPath("brought.json");
  await writeFile(file, content);
  await choose(page, () => button(page, "begin-file.button").click(), file);
  await expect(dialog(page)).toContainText("brought.json");
}

test("files of which nothing can be read", async ({ page }) => {
  await openSample(page, "correspondent");
  await start(page);
  const before = await stored(page);
  for (const [name, [content, says, place]] of Object.entries(UNREADABLE)) {
    await test.step(name, async () => {
      await offer(page, content);
      await expect(dialog(page)).toHaveAccessibleName(t("incoming-unread-title"));
      await expect(dialog(page)).toContainText(says);
      await expect(dialog(page)).toContainText(place ?? says);
      await expect(dialog(page)).toContainText(t("incoming-safe"));
      await expect(button(dialog(page), "incoming-add")).toBeHidden();
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toBeHidden();
      expect(await stored(page)).toEqual(before);
    });
  }
  await expect(shelf(page)).toHaveCount(1);
});

test("files of which the rest can be read", async ({ page }) => {
  await openSample(page, "correspondent");
  await start(page);
  const before = await stored(page);
  for (const [name, [content, says, place]] of Object.entries(PARTLY)) {
    await test.step(name, async () => {
      await offer(page, content);
      await expect(dialog(page)).toHaveAccessibleName(t("incoming-title"));
      const line = dialog(page).getByRole("listitem").filter({ hasText: says });
      await expect(line.filter({ hasText: place })).toBeVisible();
      await expect(dialog(page)).toContainText(OURS.assessment.organization.name);
      await button(dialog(page), "cancel").first().click();
      await expect(dialog(page)).toBeHidden();
      expect(await stored(page)).toEqual(before);
    });
  }
});

test("what a later version wrote is kept and written back", async ({ page }) => {
  const file = changed((one) => {
    one.version = 99;
    one.later = { a: [1, 2] };
    one.assessment.answers.staff.mood = "good";
  });
  await start(page);
  await offer(page, file);
  await button(dialog(page), "incoming-add").click();
  await arrived(page, "check");
  await saved(page);
  await visit(page, "report");
  const { text } = await download(page, () =>
    button(page.getByRole("main"), "report-export-file").click(),
  );
  const back = JSON.parse(text);
  expect(back.later).toEqual({ a: [1, 2] });
  expect(back.assessment.answers.staff.mood).toBe("good");
  expect(back.assessment).toEqual(JSON.parse(file).assessment);
});

test("a file of an assessment that is here: a copy, or in its place with undo", async ({
  page,
}) => {
  await openSample(page, "strong-participant");
  const older = changed((file) => (file.assessment.organization.name = "The Same Body Later"));
  await start(page);
  await offer(page, older);
  await expect(dialog(page)).toContainText(
    like("incoming-existing", { answers: t("count-answers", { n: 42 }) }),
  );
  await button(dialog(page), "incoming-add-copy").click();
  await arrived(page, "check");
  await saved(page);
  await start(page);
  await expect(shelf(page)).toHaveCount(2);

  await offer(page, older);
  await button(dialog(page), "incoming-replace").click();
  await arrived(page, "check");
  const status = page.getByRole("status").filter({ hasText: t("notice-replaced") });
  await expect(status).toBeVisible();
  await status.getByRole("button", { name: t("undo") }).click();
  await saved(page);
  await start(page);
  await expect(shelf(page).filter({ hasText: OURS.assessment.organization.name })).toHaveCount(1);
  await expect(shelf(page).filter({ hasText: "The Same Body Later" })).toHaveCount(1);
});

test("a file that is dropped on any page is looked at first", async ({ page }) => {
  await openSample(page, "correspondent");
  await visit(page, "resources");
  const before = await stored(page);
  const drag = (type) =>
    page.evaluate(
      ([kind, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "dropped.twinning.json"));
        const target = document.querySelector("main");
        const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
        target.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [type, TEXT],
    );
  // Prevented: else the browser would leave the page and show the file.
  expect(await drag("dragover")).toBe(true);
  await expect(page.getByText(t("drop-here"))).toBeVisible();
  expect(await drag("drop")).toBe(true);
  await expect(page.getByText(t("drop-here"))).toBeHidden();
  await expect(dialog(page)).toContainText("dropped.twinning.json");
  await expect(dialog(page)).toContainText(OURS.assessment.organization.name);
  expect(await stored(page)).toEqual(before);
  await button(dialog(page), "incoming-add").click();
  await arrived(page, "check");
  await saved(page);
  await start(page);
  await expect(shelf(page)).toHaveCount(2);
});
